// Generated from openapi/expedit.json by `npm run types`. Do not edit.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys of the tokens, as a JWK set (RFC 7517, RFC 8037).
         * @description **Permissions**: none.
         */
        get: operations["jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enllacos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation or reset a password.
         * @description A link serves once and has an end; unknown, used and expired ones get the same answer (410). An invitation of a
         *     person who has an account asks for its password and changes nothing of it. A reset ends every session. Sign in
         *     afterwards. **Permissions**: the link.
         */
        post: operations["accept_enllac"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bodies that the caller works in; for operators of the platform, all of them.
         * @description In order of on-boarding. **Permissions**: `ens.llegir`.
         */
        get: operations["list_ens"];
        put?: never;
        /**
         * On-board a body.
         * @description One call makes a working tenant: alias, units, calendar, catalogue of procedures and the invitation of its first
         *     administrator. **Permissions**: `plataforma.ens`, of the platform.
         */
        post: operations["create_ens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A body.
         * @description **Permissions**: `ens.llegir`, or `plataforma.implantacio` of the platform.
         */
        get: operations["read_ens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a body: its name, its codes and its settings.
         * @description A DIR3 code that the platform has confirmed is changed, and confirmed, by the platform alone: it stands in the ENI
         *     identifiers of everything made from then on; those given already stay. **Permissions**: `ens.configurar`, or
         *     `plataforma.ens` of the platform.
         */
        patch: operations["update_ens"];
        trace?: never;
    };
    "/api/v1/ens/{ens}/auditoria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit chain of a body, newest first.
         * @description Acts, refusals and batches of reads. Reading it is itself noted in the log of reads.
         *
         *     **Permissions**: `auditoria.llegir` over the whole body.
         */
        get: operations["list_auditoria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/calendari/{any}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Local holidays of a body in a year.
         * @description **Permissions**: `ens.llegir`.
         */
        get: operations["read_calendari"];
        /**
         * Declare the local holidays of a body in a year.
         * @description Replaces those that there were. They hold for the whole municipality, in every term counted from now on. A case
         *     shows its dates with them at once; within a minute or two the clock counts the terms of every open case again, and
         *     what moved is told as `expedient.terminis_recomptats` and stands in the audit. **Permissions**: `ens.configurar`.
         */
        put: operations["replace_calendari"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Service clients that the body answers for, newest first.
         * @description **Permissions**: `clients.administrar`.
         */
        get: operations["list_clients"];
        put?: never;
        /**
         * Make a service client.
         * @description Answers its secret, once. It holds the role of integrations in each of its bodies, cut to its acts.
         *     **Permissions**: `clients.administrar`, in the body of the path and in each of `ens`.
         */
        post: operations["create_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a service client for ever. It stays in the list, with the name on what it did.
         * @description **Permissions**: `clients.administrar`.
         */
        delete: operations["delete_client"];
        options?: never;
        head?: never;
        /**
         * Pause a service client, or change its acts or its end.
         * @description **Permissions**: `clients.administrar`.
         */
        patch: operations["update_client"];
        trace?: never;
    };
    "/api/v1/ens/{ens}/comptadors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is to do in a body: numbers, each with the list that it counts.
         * @description Each number is the `total` of the list of cases that its `consulta` asks for, under the same rights.
         *     **Permissions**: `expedient.llegir`.
         */
        get: operations["read_comptadors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents, newest capture first.
         * @description **Permissions**: `document.llegir`; only those of cases in the caller's reach.
         */
        get: operations["list_documents"];
        put?: never;
        /**
         * Add a document.
         * @description With its bytes (`contingut` names a finished upload, or `multipart/form-data` brings them after the JSON) or
         *     without, to write them later. It begins as a draft unless `estat` says that it is definitive. Base: LPAC 26 and 70, NTI de Documento electrónico.
         *     **Permissions**: `document.incorporar`, on the case when one is named.
         */
        post: operations["create_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document.
         * @description **Permissions**: `document.llegir`, on its case.
         */
        get: operations["read_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a document.
         * @description `estat: definitiu` captures it: it takes the next foliation number of its case, and from then on its content, type
         *     and case stay (LPAC 70.3; RD 4/2010, art. 21). **Permissions**: `document.modificar`, on its case.
         */
        patch: operations["update_document"];
        trace?: never;
    };
    "/api/v1/ens/{ens}/documents/{id}/contingut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a document.
         * @description Whole or one range. The ETag is the SHA-256: the same bytes, the same tag. Always an attachment that runs nothing,
         *     whatever it holds. **Permissions**: `document.llegir`, on its case.
         */
        get: operations["read_contingut"];
        /**
         * Write the content of a document, whole, of any size.
         * @description Makes a new version; earlier ones stay. Only of a draft: a definitive content is immutable (LPAC 70.3; RD 4/2010,
         *     art. 21). For connections that break, use an upload. **Permissions**: `document.modificar`, on its case.
         */
        put: operations["write_contingut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of a document's content, newest first.
         * @description **Permissions**: `document.llegir`, on its case.
         */
        get: operations["list_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/esdeveniments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of a body, in the order in which they were committed.
         * @description With `Accept: text/event-stream` the answer is a live stream of the same events (server-sent events): each `id` is
         *     a cursor, so a client resumes with `Last-Event-ID` or `?cursor=`; a comment every 15 seconds; the event `sessio`
         *     says why the stream ends (`caduca`, `acabada`, `drets`, `drets_no_disponibles`, `aturada`, `lent`).
         *
         *     With `ordre=-seq` the newest come first, for people who look back: `seguent` leads to older ones; the `cursor` of the
         *     first page, without `ordre`, to what comes after it, live too.
         *
         *     Events are delivered at least once; `id` tells repetitions. An object that leaves the caller's sight is sent as
         *     `<object>.fora_de_vista` with its identifier only.
         *
         *     **Permissions**: `esdeveniments.llegir`, event by event as on the rows they speak of.
         */
        get: operations["list_esdeveniments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases in sight.
         * @description Drafts only with `estat=esborrany`. Labels travel with the rows. **Permissions**: `expedient.llegir`.
         */
        get: operations["list_expedients"];
        put?: never;
        /**
         * Open a case.
         * @description One call makes the case, its parties, its documents, its first facts and its first tasks, gives the next number of
         *     the year and starts the term to resolve. Nothing half-done stays. With `esborrany` it stays a draft without number,
         *     and facts are left for later. **Permissions**: `expedient.obrir`, for the unit and family of the case; with
         *     documents also `document.incorporar`. Legal basis: LPAC 21, 58-67, 70.
         */
        post: operations["create_expedient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/accions/actualitza-procediment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring many cases to another version of their procedure, as a job.
         * @description The job goes on by itself: each case is brought as `upgrade_expedient_procediment` would, under the caller's rights as
         *     they are when its turn comes, whatever its version, and has a result of its own (`list_feina_items`) with every rule
         *     that refused it; with `previsio` nothing is done, and each tells what would change. What it did is undone by another job
         *     (`undo_feina`), or case by case (`undo_expedient_procediment`). **Permissions**: `tramitacio.impulsar`.
         */
        post: operations["upgrade_expedients_procediment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/accions/assignar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign many cases at once, as a job.
         * @description The job goes on by itself: each case is assigned as `assign_expedient` would, under the caller's rights as they are
         *     when its turn comes, whatever its version, and has a result of its own (`list_feina_items`). A name that is no
         *     case's is refused there as `no_trobat`; when none is a case's there is no job (404). **Permissions**:
         *     `expedient.assignar`.
         */
        post: operations["assign_expedients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case.
         * @description `{id}` is its identifier or its number (`2026-000123`). **Permissions**: `expedient.llegir`; `inclou=interessats`
         *     also `persona.llegir`, `inclou=documents` also `document.llegir`.
         */
        get: operations["read_expedient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a case, without legal effect.
         * @description `dades` replaces what there was, and holds only what the procedure of the case admits (`…/procediments/{codi}/versions/{n}`).
         *     **Permissions**: `expedient.modificar`, on the case as it is and as it becomes.
         */
        patch: operations["update_expedient"];
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/accions/actualitza-procediment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would become of a case under another version of its procedure.
         * @description Nothing is changed: the tasks that would be born, go or change, the phase, the last days that would move, the fields
         *     that would be missing or unknown and, when it may not be done, every rule that refuses it with its article and its
         *     remedy. **Permissions**: `expedient.llegir`.
         */
        get: operations["preview_expedient_procediment"];
        put?: never;
        /**
         * Bring a case to another version of its procedure.
         * @description A case keeps the version that it was opened with (LPAC DT 3a) until somebody brings it to a later one that is
         *     published. What was done stays done; what nobody had begun and the new version does not have goes, and what it adds in
         *     the phases that the case has reached is born. To the version that it has, nothing is done. Refused (409) with every rule:
         *     a task under way or a phase that the version does not have, a longer term to decide, a worse silence.
         *     **Permissions**: `tramitacio.impulsar`.
         */
        post: operations["upgrade_expedient_procediment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/accions/assignar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a case to a member, and to a unit.
         * @description **Permissions**: `expedient.assignar`.
         */
        post: operations["assign_expedient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/accions/desfes-procediment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo the last upgrade of a case.
         * @description As long as nothing stands on it: the case is in the same state and phase, nobody has worked on the tasks that it
         *     brought, and no data were written that the version before does not have. Those tasks stay, cancelled. **Permissions**:
         *     `tramitacio.impulsar`.
         */
        post: operations["undo_expedient_procediment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/accions/relacionar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Relate two cases of the body.
         * @description Twice the same is once. **Permissions**: `expedient.anotar`.
         */
        post: operations["relate_expedient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/accions/seguir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a case.
         * @description **Permissions**: `expedient.llegir`.
         */
        post: operations["follow_expedient"];
        /**
         * Stop following a case.
         * @description **Permissions**: `expedient.llegir`.
         */
        delete: operations["unfollow_expedient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents of a case, newest capture first.
         * @description **Permissions**: `document.llegir` and `expedient.llegir`, on the case.
         */
        get: operations["list_expedient_documents"];
        put?: never;
        /**
         * Add a document to a case.
         * @description As `create_document`, with the case in the path. **Permissions**: `document.incorporar`, on the case.
         */
        post: operations["create_expedient_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/fets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The facts that the rules of the case read: registry entries, signatures elsewhere, resolutions, notifications and
         *     certificates of agreements.
         * @description **Permissions**: `expedient.llegir`.
         */
        get: operations["list_fets"];
        put?: never;
        /**
         * Records a fact with its evidence.
         * @description The body is the fact, with its `tipus`: assentament (sentit, numero, instant, oficina, data_efectiva, acceptat,
         *     document), signat_fora (document, signat_per, signat_el), resolucio (organ, delegacio, data, document, sentit),
         *     notificacio (interessat, resolucio, canal, resultat, posada_a_disposicio, data, evidencia, substitueix) or
         *     certificat_acord (organ, sessio, data_sessio, acord, document). A resolution takes the next number of the body's
         *     book, without gaps; one that was numbered in another book brings its `llibre`, `any` and `numero`. A fact is never
         *     edited: it is annulled, or replaced by new evidence. **Permissions**: `tramitacio.impulsar`; for a resolution,
         *     `tramitacio.resoldre`.
         */
        post: operations["create_fet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/fets/{fet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A fact of a case.
         * @description **Permissions**: `expedient.llegir`.
         */
        get: operations["read_fet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/fets/{fet}/anullacio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annuls a fact that was recorded by mistake and has had no effects yet; it stays in the history.
         * @description A number of the book of resolutions is never given again. **Permissions**: `tramitacio.impulsar`.
         */
        post: operations["annul_fet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/historial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of a case, newest first.
         * @description Every act with what it changed, before and after; and every read of the case, of its parties and of its documents.
         *     A read shows here once it is written down, at most half a second later. Legal basis: RGPD 5.2, LPAC 53.1.a,
         *     RD 311/2022 op.exp.8. **Permissions**: `expedient.llegir`; who read it, `expedient.historial` (asked for with
         *     `mena=lectures`, left out of the whole without it); what changed in a document, `document.llegir` on it.
         */
        get: operations["list_historial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The frozen indexes of a case and the draft of the next one.
         * @description Only definitive documents stand in an index; notes and internal papers never do (LPAC 70.4). **Permissions**:
         *     `expedient.llegir`.
         */
        get: operations["read_index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/interessats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parties to a case, in the order in which they joined.
         * @description **Permissions**: `persona.llegir`.
         */
        get: operations["list_interessats"];
        put?: never;
        /**
         * Add a party to a case.
         * @description The version of the case rises: the `ETag` is that of the case, as its GET gives it and its PATCH takes it.
         *     **Permissions**: `expedient.modificar`.
         */
        post: operations["create_interessat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/interessats/{interessat}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a party out of a case; history keeps it.
         * @description **Permissions**: `expedient.modificar`.
         */
        delete: operations["delete_interessat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notes of a case, newest first.
         * @description **Permissions**: `expedient.llegir`.
         */
        get: operations["list_notes"];
        put?: never;
        /**
         * Write a note in a case.
         * @description Notes are support, not part of the case: they never enter its index. **Permissions**: `expedient.anotar`.
         */
        post: operations["create_nota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/relacions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases related to this one, in sight.
         * @description **Permissions**: `expedient.llegir`.
         */
        get: operations["list_relacions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/tasques": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tasks of a case, done and open, with their last days.
         * @description **Permissions**: `expedient.llegir`.
         */
        get: operations["list_tasques"];
        put?: never;
        /**
         * Opens an optional task of the procedure.
         * @description Mandatory tasks are born by themselves. **Permissions**: `tramitacio.impulsar`.
         */
        post: operations["create_tasca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/assigna": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a task to a member of the body.
         * @description **Permissions**: `tramitacio.impulsar`.
         */
        post: operations["assign_tasca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/cancella": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a task that is not mandatory by law.
         * @description **Permissions**: `tramitacio.impulsar`.
         */
        post: operations["cancel_tasca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/comenca": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a task: the caller has it in hand.
         * @description **Permissions**: `tramitacio.impulsar`.
         */
        post: operations["start_tasca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/tasques/{tasca}/completa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Completes a task; when it is the last mandatory one of its phase, the next phase begins.
         * @description Its documents must be definitive and signed as the procedure asks. A task that an act completes is not completed by
         *     hand. **Permissions**: `tramitacio.impulsar`.
         */
        post: operations["complete_tasca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/tramitacio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the case stands: state, phase, tasks, terms, and what may be done now.
         * @description Every act of the closed list is here, allowed or refused; a refused one tells each rule that is not met, its article
         *     and the operation that mends it. The answer changes with the legal day. **Permissions**: `expedient.llegir`.
         */
        get: operations["read_tramitacio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/expedients/{id}/tramitacio/{acte}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does an act of the machine on a case.
         * @description The body is the act's own data, empty for those that need none: obrir, descartar (rao), suspendre (causa, des_de,
         *     document, topall), aixecar_suspensio (fins, document), ampliar (n, unitat, document, rao), elevar (organ, document,
         *     sessio), retornar (resultat), resoldre (resolucio), notificar, declarar_ferm, executar (document), finalitzar
         *     (motiu, resolucio), acumular (principal, document), disgregar (document), tancar, reobrir (rao, document),
         *     incorporar_tard (document, rao), remetre (destinatari, finalitat), transferir (rebut), eliminar (document,
         *     autoritzen). A refused act answers 409 with every unmet rule. **Permissions**: `tramitacio.impulsar`; for resoldre
         *     and finalitzar `tramitacio.resoldre`; for tancar `tramitacio.tancar`; for reobrir, incorporar_tard, transferir and
         *     eliminar `tramitacio.reobrir`.
         *
         *     A closed case takes a paper by incorporar_tard alone: it names a definitive document that is in no case yet (a
         *     publication, an acknowledgement, a certificate or a diligence), gives it the next leaf and freezes an index of its own
         *     beside that of the closing, which stays as it was (LPAC 70.2). The paper of reobrir comes in the same way.
         */
        post: operations["do_acte"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/feines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job of mine: how far it is.
         * @description **Permissions**: `ens.llegir`, and to have asked for it.
         */
        get: operations["read_feina"];
        put?: never;
        post?: never;
        /**
         * Stop a job of mine.
         * @description What was done stays done; what was not is marked `cancellat`. Of one that has ended, nothing changes. Without
         *     `If-Match`: a job that goes on changes its version by itself. **Permissions**: `ens.llegir`, and to have asked for it.
         */
        delete: operations["cancel_feina"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/feines/{id}/desfes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo what a job of mine did, as another job.
         * @description Of a job that brought cases to a version of their procedure and has ended: each case that it brought is taken back as
         *     `undo_expedient_procediment` would, with a result of its own; one on which something stands, or that has gone on to another
         *     version, stays and tells why. Of other jobs, 409. **Permissions**: `tramitacio.impulsar`, and to have asked for it.
         */
        post: operations["undo_feina"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/feines/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each case of a job of mine.
         * @description In the order of the request. **Permissions**: `ens.llegir`, and to have asked for it.
         */
        get: operations["list_feina_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/persones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Persons of the register of the body, newest first.
         * @description **Permissions**: `persona.llegir`.
         */
        get: operations["list_persones"];
        put?: never;
        /**
         * Record a person in the register of the body.
         * @description The control letter of the document is checked. Somebody with the same document is a conflict: read them instead.
         *     **Permissions**: `persona.modificar`.
         */
        post: operations["create_persona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/persones/{persona}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person of the register of the body.
         * @description **Permissions**: `persona.llegir`.
         */
        get: operations["read_persona"];
        /**
         * Replace what is known of a person.
         * @description **Permissions**: `persona.modificar`.
         */
        put: operations["update_persona"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/procediments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The procedures of a body.
         * @description By code, those that open no more cases too. **Permissions**: `ens.llegir`.
         */
        get: operations["list_ens_procediments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/procediments/suggeriments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which procedure a request may be, with the reasons: at most three.
         * @description Rules and likeness to the texts of the catalogue and to the subjects of the body's newest cases, those that the
         *     caller may read; all of it here, nothing is kept and nothing is sent anywhere. It proposes procedures of the body's
         *     catalogue that the caller may open, says nothing when nothing is clear enough, and **never decides**: who opens the
         *     case chooses. **Permissions**: `expedient.obrir`; the history also asks for `expedient.llegir`.
         */
        post: operations["suggest_procediments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/procediments/{codi}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A procedure as a body uses it.
         * @description With what it changes of the library, in words, and the definition that comes of it. When the library has a later
         *     version that the adaptation could not be carried over to, with every conflict. **Permissions**: `ens.llegir`.
         */
        get: operations["read_ens_procediment"];
        /**
         * Change how a body uses a procedure.
         * @description Its unit, whether it opens cases, and what it changes of the library without leaving it: names, help, who of the staff
         *     does a task, terms of its own that are shorter, documents and tasks of its own (their codes begin with `X_`). What the
         *     law gives to somebody stays: acts, rules, silence, appeals, terms of the person, functions that are reserved (422, with
         *     each place and its rule). New cases are opened with it; those that are open stay on their text until somebody brings
         *     them (`upgrade_expedient_procediment`). A later version of the library takes the adaptation with it when both did not change
         *     the same; otherwise the body stays where it is until this is called with that version. **Permissions**:
         *     `ens.configurar`.
         */
        put: operations["replace_ens_procediment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/procediments/{codi}/adaptacions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a body has changed of a procedure, each time.
         * @description Newest first; none is ever written again. **Permissions**: `ens.llegir`.
         */
        get: operations["list_ens_adaptacions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/procediments/{codi}/previsio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would come of an adaptation, without writing it.
         * @description For whoever writes one: every defect with its place and its rule, the difference from the library in words, and the
         *     definition. **Permissions**: `ens.llegir`.
         */
        post: operations["preview_ens_procediment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/pujades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an upload.
         * @description `Location` takes the bytes: `PATCH` with `Upload-Offset` and `Upload-Complete`, as many times as needed, from any
         *     connection. Only the caller sees it; what is not finished within a day is dropped. **Permissions**:
         *     `document.incorporar`.
         */
        post: operations["create_pujada"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/pujades/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Give an upload up.
         * @description What came of it is dropped. **Permissions**: `document.incorporar`, and only the caller who began it.
         */
        delete: operations["cancel_pujada"];
        options?: never;
        /**
         * Where an upload stands.
         * @description **Permissions**: `document.incorporar`, and only the caller who began it.
         */
        head: operations["head_pujada"];
        /**
         * Send bytes of an upload.
         * @description `Upload-Offset` must be where the upload stands (409 says where). `Upload-Complete: ?1` with the last bytes. A
         *     connection that breaks loses nothing that had arrived: ask `HEAD` and go on. Of two requests at once, the later
         *     goes on and the earlier gets 409. **Permissions**: `document.incorporar`, and only the caller who began it.
         */
        patch: operations["write_pujada"];
        trace?: never;
    };
    "/api/v1/ens/{ens}/terminis/calcul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Counts a term with the calendar of the body and explains every step.
         * @description Any term, urgent or extended (`mena` `termini`); the effects of an entry in the registry (`registre`); the expiry of an
         *     electronic notification that nobody opens (`notificacio`); the maximum term to resolve, with its suspensions and its
         *     extension (`maxim`). Disputed points are read as the body's settings say (`terminis`). Nothing is kept.
         *     **Permissions**: `ens.llegir`.
         */
        post: operations["compute_termini"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/unitats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisational units of the body, by code.
         * @description **Permissions**: `ens.llegir`.
         */
        get: operations["list_unitats"];
        put?: never;
        /**
         * Add an organisational unit to the body.
         * @description **Permissions**: `ens.configurar`.
         */
        post: operations["create_unitat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/unitats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organisational unit.
         * @description A unit cannot hang from itself, however far (409). **Permissions**: `ens.configurar`.
         */
        patch: operations["update_unitat"];
        trace?: never;
    };
    "/api/v1/ens/{ens}/usuaris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People and service clients of the body, by name, with their rights.
         * @description **Permissions**: `usuaris.llegir`.
         */
        get: operations["list_usuaris"];
        put?: never;
        /**
         * Invite somebody to the body.
         * @description Answers the one-time link, once, and mails it when a mail server is configured. The answer is the same whether the
         *     e-mail has an account elsewhere or not; who has one keeps it and accepts with its password. Roles of the platform
         *     are never given here. **Permissions**: `usuaris.administrar`.
         */
        post: operations["invite_usuari"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/usuaris/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person of the body.
         * @description **Permissions**: `usuaris.llegir`.
         */
        get: operations["read_usuari"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how the body knows a person, or let them go.
         * @description The last active administrator cannot leave (409). **Permissions**: `usuaris.administrar`.
         */
        patch: operations["update_usuari"];
        trace?: never;
    };
    "/api/v1/ens/{ens}/usuaris/{id}/drets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the rights of a person in the body.
         * @description Takes effect within a second in every process. The last active administrator keeps that role (409); roles of the
         *     platform are never given here. **Permissions**: `usuaris.administrar`.
         */
        put: operations["replace_drets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/usuaris/{id}/restabliment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a person a link to set a new password; while the invitation is pending, the invitation again.
         * @description Earlier links of the same kind fall. An account that also serves other bodies, where the caller does not administer
         *     people, is not reset here (409). **Permissions**: `usuaris.administrar`.
         */
        post: operations["reset_usuari"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/vistes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My views and those that the body shares, by their place.
         * @description **Permissions**: `expedient.llegir`.
         */
        get: operations["list_vistes"];
        put?: never;
        /**
         * Keep a view of a list under a name.
         * @description The query string must be one that the list accepts (422), so what is kept always opens. At most 50 of one's own and
         *     50 shared (409). **Permissions**: `expedient.llegir`; to share it with the body, `ens.configurar`.
         */
        post: operations["create_vista"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ens/{ens}/vistes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a view.
         * @description **Permissions**: `expedient.llegir`; of a shared one, `ens.configurar`.
         */
        delete: operations["delete_vista"];
        options?: never;
        head?: never;
        /**
         * Change a view.
         * @description **Permissions**: `expedient.llegir`; of one that is or becomes shared, `ens.configurar`.
         */
        patch: operations["update_vista"];
        trace?: never;
    };
    "/api/v1/esdeveniments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of several bodies, each in the order in which it committed them.
         * @description Page and live stream as in `list_esdeveniments`; the cursor holds one place per body. Between bodies, events come
         *     roughly by their instant.
         *
         *     **Permissions**: `esdeveniments.llegir` in each body.
         */
        get: operations["list_esdeveniments_across"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/implantacio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bodies and how far each is in taking the service up.
         * @description By alias. Numbers and dates only: nothing of what cases hold. **Permissions**: `plataforma.implantacio`, of the
         *     platform.
         */
        get: operations["list_implantacio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I, in which bodies, and what may I do there?
         * @description **Permissions**: any signed-in caller.
         */
        get: operations["read_jo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's own name or language.
         * @description **Permissions**: any signed-in person.
         */
        patch: operations["update_jo"];
        trace?: never;
    };
    "/api/v1/jo/contrasenya": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one's own password; every other session ends.
         * @description Passwords have no version, so there is no `If-Match`: the current one is asked instead. **Permissions**: any
         *     signed-in person.
         */
        put: operations["replace_contrasenya"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jo/segon_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a second factor: a secret for an authenticator application.
         * @description Starting again replaces a secret that was not confirmed. **Permissions**: any signed-in person.
         */
        post: operations["create_segon_factor"];
        /**
         * Take the second factor away, against a code of it or a recovery code.
         * @description Roles for which a body asks a second factor rest until there is one again. **Permissions**: any signed-in person.
         */
        delete: operations["delete_segon_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jo/segon_factor/confirma": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the second factor with a code of the application.
         * @description Answers ten recovery codes, once. The session counts as one with a second factor from its next token on; with
         *     cookies the token is replaced at once. **Permissions**: any signed-in person.
         */
        post: operations["confirm_segon_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jo/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's open sessions, newest first.
         * @description **Permissions**: any signed-in person.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jo/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of the caller's sessions, in every process within a second.
         * @description Sessions have no version, so there is no `If-Match`. **Permissions**: any signed-in person.
         */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token.
         * @description `password` opens a session of a person; `refresh_token` continues it; `client_credentials` signs a service client
         *     in, with id and secret in the body or in HTTP Basic. **Permissions**: none.
         */
        post: operations["create_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procediments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The procedures of the library, every version.
         * @description By code, newest version first. **Permissions**: any signed-in caller.
         */
        get: operations["list_procediments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procediments/{codi}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a procedure, drafts and retired ones too.
         * @description Newest first. **Permissions**: `plataforma.procediments`.
         */
        get: operations["list_procediment_versions"];
        put?: never;
        /**
         * Begin a new version of a procedure.
         * @description A draft under the next number, with the text of another version; nobody opens cases with it until it is published, and
         *     open cases stay on theirs. **Permissions**: `plataforma.procediments`.
         */
        post: operations["create_procediment_versio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procediments/{codi}/versions/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a procedure, whole: phases, tasks, terms, rules and the schema of its data.
         * @description As `procediments/esquema.json` describes it. A published version never changes. **Permissions**: any signed-in
         *     caller.
         */
        get: operations["read_procediment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procediments/{codi}/versions/{n}/diferencia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a version changes of another, line by line and in words.
         * @description Phases, tasks, documents, terms, conditions, fields, silence and appeals. A version that is not published yet is there only
         *     for whoever writes it (404). **Permissions**: any signed-in caller.
         */
        get: operations["read_diferencia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procediments/{codi}/versions/{n}/publicar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a version: from now on every body opens its cases with it.
         * @description Only a validated one. Its text never changes again, and open cases stay on the version that they have until somebody
         *     brings them (`upgrade_expedient_procediment`). **Permissions**: `plataforma.procediments`.
         */
        post: operations["publish_procediment_versio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procediments/{codi}/versions/{n}/redaccio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version as it is being written: its state, its text and what its checker finds.
         * @description **Permissions**: `plataforma.procediments`.
         */
        get: operations["read_redaccio"];
        /**
         * Write the text of a version anew.
         * @description The whole definition, as `procediments/esquema.json` describes it, with the code and the number of its path. What is
         *     no definition answers 422; what is one and has defects is kept, and told in `defectes`: a draft may be unfinished. A
         *     validated version becomes a draft again; a published one never changes (409). **Permissions**:
         *     `plataforma.procediments`.
         */
        put: operations["replace_redaccio"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procediments/{codi}/versions/{n}/retirar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a version: it opens no more cases.
         * @description Those it has go on. Refused while it is the only one published. **Permissions**: `plataforma.procediments`.
         */
        post: operations["retire_procediment_versio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procediments/{codi}/versions/{n}/validar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a version: its checker finds nothing.
         * @description With defects it answers 409, and `errors` names the place and the rule of each. **Permissions**:
         *     `plataforma.procediments`.
         */
        post: operations["validate_procediment_versio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits, over every body where I work: one row for each open case, the most urgent first.
         * @description By the nearest last day, so those that have passed come first; then those without one. The next step is an open
         *     task: one of mine, else one of nobody, else one of somebody else. **Permissions**: `expedient.llegir` in each body.
         */
        get: operations["list_safata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seguiment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases that I follow, over all my bodies, newest change first.
         * @description Closed ones too. A note or a read is no change of the case, but may be its last event. **Permissions**:
         *     `expedient.llegir` in each body; the last event, `esdeveniments.llegir`.
         */
        get: operations["list_seguiment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller and when their session ends.
         * @description **Permissions**: any signed-in caller.
         */
        get: operations["read_sessio"];
        put?: never;
        /**
         * Sign in from a browser.
         * @description Sets the cookies `__Host-expedit` (token, ten minutes) and `__Secure-expedit-r` (refresh, the session's life). The
         *     answer and its time are the same for an unknown e-mail and a wrong password; consecutive failures lock the name out
         *     for a while (429). Over plain HTTP only from the machine itself. **Permissions**: none.
         */
        post: operations["create_sessio"];
        /**
         * Sign out: ends the session in every process and clears the cookies.
         * @description Serves with the token or, when it has run out, with the refresh cookie. Sessions have no version, so there is no
         *     `If-Match`. **Permissions**: any signed-in caller.
         */
        delete: operations["delete_sessio"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessio/renova": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a browser session before its token ends.
         * @description Uses the cookie `__Secure-expedit-r` and replaces both cookies. The cookie before is honoured for 30 seconds (two
         *     tabs, a lost answer); if it comes back later the session ends, because somebody else may hold it. Needs
         *     `X-Expedit: 1` and an Origin equal to Host. **Permissions**: the refresh cookie.
         */
        post: operations["renew_sessio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sobre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this installation is and which limits it sets.
         * @description **Permissions**: none.
         */
        get: operations["about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salut/llest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * May the process take requests?
         * @description Answers 503 while the database (`base_de_dades_absent`) or the store of documents (`magatzem_absent`) is away; what the
         *     store said holds for five seconds. **Permissions**: none.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/salut/viu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description **Permissions**: none.
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Version, limits and languages of this installation. */
        About: {
            /**
             * @description Version of the contract.
             * @example v1
             */
            contracte: string;
            limits: components["schemas"]["Limits"];
            /**
             * @description Languages of the texts.
             * @example [
             *       "ca",
             *       "es",
             *       "oc",
             *       "en"
             *     ]
             */
            llengues: string[];
            /**
             * @description Name of the product.
             * @example expedit
             */
            producte: string;
            /**
             * @description Version of the service.
             * @example 0.1.0
             */
            versio: string;
        };
        /** @description A link and the password that it sets. */
        AcceptEnllac: {
            /**
             * Format: password
             * @description New password, of twelve characters or more; for a person who has an account already, the password of it.
             * @example quatre paraules ben triades
             */
            contrasenya: string;
            /**
             * @description What follows `#` in the link.
             * @example qJ5nT0cYb3Q
             */
            testimoni: string;
        };
        /** @description An act of the machine as it stands now. */
        ActeOut: {
            /**
             * @description Code, for `do_acte`.
             * @example suspendre
             */
            acte: string;
            /** @description Whether the caller has it on this case. */
            autoritzat: boolean;
            /** @description What to know before doing it; it does not refuse. */
            avisos: components["schemas"]["Regla"][];
            /**
             * @description State it would lead to.
             * @example suspes
             */
            cap_a?: string | null;
            /**
             * @description Name for people.
             * @example suspendre
             */
            nom: string;
            /**
             * @description Permission that it asks for.
             * @example tramitacio.impulsar
             */
            permis: string;
            /** @description Rules that are not met. */
            regles: components["schemas"]["Regla"][];
        };
        /** @description An adaptation, as it was written. */
        AdaptacioOut: {
            /**
             * Format: uuid
             * @description Who wrote it; null when a new version of the library carried it over.
             */
            autor?: string | null;
            /** @description What it changes. */
            canvis: Record<string, unknown>;
            /** Format: date-time */
            creat_el: string;
            /**
             * Format: int32
             * @description From one, in this body and procedure.
             * @example 2
             */
            n: number;
            /**
             * Format: int32
             * @description Version of the library that it changes.
             * @example 1
             */
            versio: number;
        };
        /** @description The first administrator of a body. */
        Administrador: {
            correu: string;
            nom: string;
        };
        /** @description A postal address. */
        Adreca: {
            /** @example 25595 */
            codi_postal?: string | null;
            /**
             * @description INE code of the municipality.
             * @example 25221
             */
            municipi?: string | null;
            /**
             * @description ISO 3166 code; Spain unless said.
             * @example ES
             */
            pais?: string | null;
            /** @example Tírvia */
            poblacio?: string | null;
            /**
             * @description Street, number and floor.
             * @example Carrer Major, 3
             */
            via: string;
        };
        /** @description An extension. */
        AmpliacioNova: {
            /**
             * Format: date
             * @description Day on which it was agreed.
             * @example 2026-03-10
             */
            acordada: string;
            /**
             * Format: int64
             * @description How many.
             * @example 5
             */
            n: number;
            /**
             * @description dies_habils, dies_naturals, mesos or anys.
             * @example dies_habils
             */
            unitat: string;
        };
        /** @description Why a fact was a mistake. */
        AnnulFet: {
            /**
             * @description The reason, for the history.
             * @example S'havia registrat en un altre expedient.
             */
            rao: string;
        };
        /** @description Why and when a fact stopped holding; it stays in the history. */
        AnullacioOut: {
            /**
             * Format: uuid
             * @description Who annulled it.
             */
            autor?: string | null;
            /**
             * Format: date-time
             * @description Official instant.
             */
            creat_el: string;
            /** @description The reason. */
            rao: string;
        };
        /** @description To whom. */
        Assign: {
            /**
             * Format: uuid
             * @description Member who will answer for the case; null for nobody.
             */
            responsable?: string | null;
            /**
             * Format: uuid
             * @description Unit that will handle it, when it changes.
             */
            unitat?: string | null;
        };
        /**
         * @description Which cases, and to whom. Either `expedients` or `filtre`.
         * @example {
         *       "expedients": [
         *         "2026-000123",
         *         "2026-000124"
         *       ],
         *       "responsable": "01890a5d-ac96-774b-bcce-b302099a8057"
         *     }
         */
        AssignMany: {
            /** @description Identifiers or numbers of cases. */
            expedients?: string[] | null;
            /**
             * @description Query string of `list_expedients`, without `limit`, `cursor`, `ordre` and `total`: every case of that list, as it
             *     is now, from 1 to 2000 (422).
             */
            filtre?: string | null;
            /**
             * Format: uuid
             * @description Member who will answer for them; null for nobody.
             */
            responsable?: string | null;
            /**
             * Format: uuid
             * @description Unit that will handle them, when it changes.
             */
            unitat?: string | null;
        };
        /** @description Who takes a task. */
        AssignTasca: {
            /**
             * Format: uuid
             * @description A member of the body.
             */
            usuari: string;
        };
        /** @description A link of the audit chain. */
        AuditOut: {
            /**
             * @description What was done.
             * @example expedient.obrir
             */
            acte: string;
            /**
             * Format: uuid
             * @description Who; the nil identifier is the product itself.
             */
            actor?: string | null;
            /**
             * @description Their name in the body.
             * @example Maria Puig
             */
            actor_nom?: string | null;
            /** @description Before and after; null once it was erased by law. */
            contingut?: Record<string, unknown> | null;
            /** @description SHA-256 of the salted content, in hexadecimal. */
            digest: string;
            /**
             * Format: uuid
             * @description The case it belongs to.
             */
            expedient?: string | null;
            /** @description SHA-256 that ties the link to the one before it, in hexadecimal. */
            hash: string;
            /**
             * Format: date-time
             * @description Official instant.
             */
            instant: string;
            /**
             * Format: int64
             * @description Number in the chain of the body, without gaps.
             * @example 1024
             */
            n: number;
            /**
             * @description Kind of object.
             * @example expedient
             */
            objecte: string;
            /** @description The object. */
            objecte_id: string;
            /**
             * @description Address it came from.
             * @example 192.0.2.7
             */
            origen: string;
            /**
             * @description `fet`, `refusat` or `fallit`.
             * @example fet
             */
            resultat: string;
        };
        /** @description What to count. */
        Calcul: {
            ampliacio?: components["schemas"]["AmpliacioNova"] | null;
            /**
             * @description For `termini`: it is to file a request or an appeal, which urgency does not shorten (LPAC 33.1).
             * @example false
             */
            de_presentacio?: boolean;
            /**
             * @description Hour of it, for a term in hours and for `registre`.
             * @example 10:30:00
             */
            hora?: string | null;
            /**
             * Format: date
             * @description Day of the notification, publication or entry, which is not counted (LPAC 30.3); for `notificacio`, the day it was
             *     made available; for `maxim`, that of the entry in the registry of the competent body or of the agreement to start.
             * @example 2026-03-02
             */
            inici: string;
            /**
             * @description termini, registre, notificacio or maxim.
             * @example termini
             */
            mena?: string | null;
            /**
             * Format: int64
             * @description How many; for `maxim` without it, three months (LPAC 21.3).
             * @example 10
             */
            n?: number | null;
            /**
             * @description For `maxim`: instancia or ofici.
             * @example instancia
             */
            origen?: string | null;
            /**
             * @description INE code of the municipality where the interested person lives: its holidays count too (LPAC 30.6).
             * @example 25120
             */
            residencia?: string | null;
            /** @description For `maxim`: what suspends it (LPAC 22). */
            suspensions?: components["schemas"]["SuspensioNova"][];
            /**
             * @description hores, dies_habils, dies_naturals, mesos or anys; "days" and no more are hàbils (LPAC 30.2).
             * @example dies_habils
             */
            unitat?: string | null;
            /**
             * @description For `termini`: the procedure is urgent, and the term is halved (LPAC 33).
             * @example false
             */
            urgent?: boolean;
        };
        /** @description The last day and how it was found. */
        CalculOut: {
            /**
             * Format: date
             * @description Last day before moving it to a working one.
             * @example 2026-03-16
             */
            cru: string;
            /**
             * @description For an entry: the official moment from which it has effects.
             * @example 2026-03-02T00:00:00
             */
            efectiu?: string | null;
            /** @description Every step, with its article. */
            explicacio: components["schemas"]["LiniaOut"][];
            /**
             * @description Last minute of it, for a term in hours.
             * @example 10:30
             */
            hora?: string | null;
            /**
             * Format: date
             * @description For a notification: the day from which the terms that it opens are counted.
             */
            inici_seguent?: string | null;
            /**
             * @description Those lists.
             * @example [
             *       "municipi:25221 2026"
             *     ]
             */
            manquen: string[];
            /** @description Whether it may still move: an open suspension, or a list of holidays that is not loaded. */
            provisional: boolean;
            /**
             * Format: date
             * @description For a maximum term: last day without suspensions.
             */
            sense_suspensions?: string | null;
            /**
             * Format: date
             * @description Last day; of an entry, the day from which its terms count; null while an open suspension leaves no end.
             * @example 2026-03-16
             */
            venciment?: string | null;
        };
        /**
         * @description The local holidays of a year, whole.
         * @example {
         *       "font": "Acord del Ple de 30 de setembre de 2026",
         *       "festius": [
         *         {
         *           "data": "2027-05-17",
         *           "nom": "Dilluns de Pasqua Granada"
         *         },
         *         {
         *           "data": "2027-08-16",
         *           "nom": "Sant Roc"
         *         }
         *       ]
         *     }
         */
        CalendariNou: {
            /** @description At most two. */
            festius: components["schemas"]["FestiuNou"][];
            /** @description Where the fact comes from: the agreement, or its publication. */
            font: string;
        };
        /** @description The local holidays of a year. */
        CalendariOut: {
            /**
             * Format: int32
             * @example 2027
             */
            any: number;
            /** @description In order; empty while nobody has said them, and terms that reach the year are provisional. */
            festius: components["schemas"]["FestiuLocal"][];
            /**
             * @description INE code of the municipality where they hold.
             * @example 25221
             */
            municipi: string;
            /**
             * Format: int64
             * @description Version of the body, for `If-Match`.
             * @example 3
             */
            versio: number;
        };
        /** @enum {string} */
        Canal: "electronic" | "paper";
        /** @description Why a task is not needed. */
        CancelTasca: {
            /**
             * @description The reason, for the history.
             * @example L'informe ja consta en l'expedient principal.
             */
            rao: string;
        };
        /** @description A field before and after. */
        CanviOut: {
            abans: unknown;
            /** @example titol */
            camp: string;
            despres: unknown;
        };
        /** @description A client and, the first time only, its secret. */
        ClientAmbSecret: {
            client: components["schemas"]["ClientOut"];
            /**
             * @description The `client_secret`; null when the call repeats an earlier one.
             * @example qJ5nT0cYb3Q
             */
            secret?: string | null;
        };
        /** @description A service client. */
        ClientOut: {
            /**
             * @description Acts it may do.
             * @example [
             *       "expedient.llegir"
             *     ]
             */
            actes: string[];
            /**
             * Format: date-time
             * @description End of the credentials.
             */
            caduca: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            creat_el: string;
            /**
             * Format: date-time
             * @description Last token given.
             */
            darrer_us?: string | null;
            /**
             * @description Aliases of the bodies where it works.
             * @example [
             *       "tirvia"
             *     ]
             */
            ens: string[];
            /**
             * Format: uuid
             * @description Identifier; the `client_id` of OAuth.
             */
            id: string;
            /**
             * @description What it is.
             * @example Padró d'habitants
             */
            nom: string;
            /** @description Paused by its owner. */
            pausat: boolean;
            /**
             * Format: date-time
             * @description Revoked for ever.
             */
            revocat_el?: string | null;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /** @description A code of the application, or a recovery code. */
        Codi: {
            /**
             * @description Six digits; where it says so, also a recovery code.
             * @example 287082
             */
            codi: string;
        };
        /** @description Codes for when the device is lost. Each serves once. */
        CodisRecuperacio: {
            /**
             * @description Ten codes, shown only now.
             * @example [
             *       "7kq2m-x9d4t",
             *       "0vb8r-ph3nz"
             *     ]
             */
            codis: string[];
        };
        /** @description How many cases a list has, and which list it is. */
        Comptador: {
            /**
             * @description Query string of `list_expedients` that shows them: `total` of that list is this number.
             * @example oberts=true&venciment%5Blte%5D=2026-11-25
             */
            consulta: string;
            /**
             * @description Whether the count stopped at its cap.
             * @example false
             */
            limitat: boolean;
            /**
             * Format: int64
             * @description How many, up to 10000.
             * @example 12
             */
            total: number;
        };
        /** @description What there is to do in a body. */
        ComptadorsOut: {
            /**
             * Format: date
             * @description The legal day (Europe/Madrid) that the terms are compared with.
             */
            avui: string;
            /** @description Cases that wait for somebody else: their term is suspended, or they are before a collegiate organ. */
            esperen: components["schemas"]["Comptador"];
            /** @description Open cases that I answer for. */
            meus: components["schemas"]["Comptador"];
            /** @description Open cases. */
            oberts: components["schemas"]["Comptador"];
            /** @description Cases that I follow, closed ones too. */
            seguits: components["schemas"]["Comptador"];
            /** @description Open cases with an open task that nobody has. */
            tasques_de_ningu: components["schemas"]["Comptador"];
            /** @description Open cases with an open task of mine. */
            tasques_meves: components["schemas"]["Comptador"];
            /** @description Open cases whose last day is today or in the seven days that follow. */
            vencen_aviat: components["schemas"]["Comptador"];
            /** @description Open cases whose last day is today. */
            vencen_avui: components["schemas"]["Comptador"];
            /** @description Open cases whose last day to resolve and notify has passed (LPAC 21). */
            vencuts: components["schemas"]["Comptador"];
        };
        /** @description The account of the caller. */
        Compte: {
            /**
             * @description Recovery codes that are left.
             * @example 10
             */
            codis_recuperacio: number;
            /**
             * @description E-mail used to sign in.
             * @example secretaria@tirvia.cat
             */
            correu: string;
            /**
             * Format: date-time
             * @description The last sign-in.
             */
            darrer_acces?: string | null;
            /**
             * @description Preferred language: ca, es, oc, en.
             * @example ca
             */
            llengua: string;
            /**
             * @description Name.
             * @example Maria Vidal Roca
             */
            nom: string;
            /** @description Whether the account has a second factor. */
            segon_factor: boolean;
            /**
             * Format: int64
             * @description Version, for `If-Match` of `PATCH /jo`.
             * @example 1
             */
            versio: number;
        };
        /** @description Settings of a body, each whole. */
        ConfiguracioEns: {
            /**
             * @description Roles that act only with a second factor.
             * @example [
             *       "secretaria",
             *       "alcaldia"
             *     ]
             */
            segon_factor_rols?: string[] | null;
            /** @description Readings of what the law leaves open when terms are counted. */
            terminis?: Record<string, unknown> | null;
            /**
             * @description What is known of a signature that is enough: `valida`, `declarada`, `cap`, for documents of the administration
             *     and of citizens.
             */
            tramitacio?: Record<string, unknown> | null;
        };
        /** @description What the library and the body both changed. */
        ConflicteOut: {
            /** @description As both had it. */
            abans?: string | null;
            /** @description As the library has it now; null when it took it away. */
            biblioteca?: string | null;
            /** @description As the body has it. */
            ens?: string | null;
            /**
             * @description Where, by codes.
             * @example fases.instruccio.INF_TEC.termini
             */
            lloc: string;
            /**
             * @description Where, in words.
             * @example Informe tècnic: termini
             */
            on: string;
        };
        /** @description Bytes uploaded before. */
        ContingutNou: {
            /**
             * Format: uuid
             * @description A finished upload of the caller's.
             */
            pujada: string;
        };
        /** @description A service client to make. */
        CreateClient: {
            /**
             * @description Acts it may do, of those that integrations may.
             * @example [
             *       "expedient.llegir",
             *       "document.llegir"
             *     ]
             */
            actes: string[];
            /**
             * Format: date-time
             * @description End of the credentials, a year away at most.
             * @example 2027-06-30T22:00:00Z
             */
            caduca: string;
            /**
             * @description Aliases of bodies where it works: the caller administers each. By default, the body of the path.
             * @example [
             *       "tirvia"
             *     ]
             */
            ens?: string[] | null;
            /**
             * @description What it is.
             * @example Padró d'habitants
             */
            nom: string;
        };
        /**
         * @description A body to on-board. A real one is named by `alies` or `codi_ens` alone: its facts are known.
         * @example {
         *       "alies": "tirvia",
         *       "administrador": {
         *         "correu": "secretaria@tirvia.cat",
         *         "nom": "Maria Vidal Roca"
         *       }
         *     }
         */
        CreateEns: {
            administrador?: components["schemas"]["Administrador"] | null;
            /** @description Permanent alias; made from the name when absent. */
            alies?: string | null;
            /** @description Official ten-digit code. */
            codi_ens?: string | null;
            /** @description DIR3 code, provisional until confirmed. */
            dir3?: string | null;
            /** @description Alias of the municipality of a decentralised entity. */
            ens_pare?: string | null;
            /** @description Name; needed for a body that is not in the product's data. */
            nom?: string | null;
            /** @description A body for rehearsals. */
            prova?: boolean;
            tipus?: components["schemas"]["TipusEns"] | null;
        };
        /**
         * @description A case to open, with its parties, its documents and its first facts, in one call.
         * @example {
         *       "procediment": "OBRA_MENOR",
         *       "titol": "Canvi de finestres al carrer Major, 3",
         *       "interessats": [
         *         {
         *           "rol": "sollicitant",
         *           "persona": {
         *             "document": "12345678Z",
         *             "nom": "Maria",
         *             "cognom1": "Farré"
         *           }
         *         }
         *       ],
         *       "fets": [
         *         {
         *           "tipus": "assentament",
         *           "sentit": "entrada",
         *           "numero": "E/000123-2026",
         *           "instant": "2026-11-20T09:12:00Z",
         *           "oficina": "Registre general",
         *           "acceptat": true
         *         }
         *       ]
         *     }
         */
        CreateExpedient: {
            /**
             * @description Access level; `interessats` unless said.
             * @example interessats
             */
            acces?: string | null;
            /** @description Series of the classification scheme; the procedure's unless said. */
            classificacio?: string | null;
            /**
             * @description Data that the procedure defines: `dades` of its definition is their JSON Schema. What is missing may come later
             *     (LPAC 68.1); what the schema does not admit is refused.
             */
            dades?: Record<string, unknown>;
            /**
             * Format: date
             * @description Day of the agreement that begins it, when it begins of office (LPAC 21.3.a).
             */
            data_acord?: string | null;
            /** @description Documents, with their bytes uploaded before: none is left half-way, and the uploads are used once. */
            documents?: components["schemas"]["DocumentNou"][];
            /** @description Keep it as a draft: no number, no term. */
            esborrany?: boolean;
            /**
             * @description Facts already known: above all, the registry entry. Where a fact names a document of this same call it names
             *     its upload (`contingut.pujada`). Whoever opens the case is who declares a `signat_fora`.
             */
            fets?: Record<string, unknown>[];
            /**
             * @description How it begins; the procedure's first way unless said.
             * @example instancia_part
             */
            inici?: string | null;
            /** @description Parties. */
            interessats?: components["schemas"]["CreateInteressat"][];
            /** @description Why nobody is recorded, when it begins at request and nobody is. */
            motiu_sense_interessat?: string | null;
            /** @description Code of a procedure of the body's catalogue. */
            procediment: string;
            /**
             * Format: uuid
             * @description Member who will answer for it.
             */
            responsable?: string | null;
            /** @description Subject, readable without personal data: it shows in lists. */
            titol: string;
            /**
             * Format: uuid
             * @description Unit that will handle it; the catalogue's unless said.
             */
            unitat?: string | null;
        };
        /** @description A party: somebody of the register, or somebody to record. */
        CreateInteressat: {
            persona?: components["schemas"]["CreatePersona"] | null;
            /**
             * Format: uuid
             * @description Identifier of a person of the register of the body.
             */
            persona_id?: string | null;
            representant?: components["schemas"]["CreatePersona"] | null;
            /**
             * Format: uuid
             * @description Identifier of the person who represents the party.
             */
            representant_id?: string | null;
            /** @description Role in the case. */
            rol: components["schemas"]["PartyRole"];
        };
        /** @description A note to write. */
        CreateNota: {
            /**
             * @description What it says.
             * @example Ha trucat: portarà el plànol dilluns.
             */
            text: string;
        };
        /** @description A person or organisation to record. */
        CreatePersona: {
            adreca?: components["schemas"]["Adreca"] | null;
            /** @description Hide the address on every screen and export. */
            adreca_protegida?: boolean;
            canal?: components["schemas"]["Canal"] | null;
            /** @example Farré */
            cognom1?: string | null;
            /** @example Solé */
            cognom2?: string | null;
            /** @example maria@example.cat */
            correu?: string | null;
            /**
             * @description NIF, NIE or CIF, with or without separators; checked.
             * @example 12345678-Z
             */
            document?: string | null;
            llengua?: components["schemas"]["Llengua"] | null;
            /**
             * @description First name, or the name of the organisation.
             * @example Maria
             */
            nom: string;
            /**
             * @description Passport or another document, when there is no NIF. Not checked.
             * @example null
             */
            passaport?: string | null;
            /** @example 973000000 */
            telefon?: string | null;
        };
        /** @description A unit to make. */
        CreateUnitat: {
            /**
             * @description Short code, unique in the body; it does not change.
             * @example URB
             */
            codi: string;
            /**
             * @description DIR3 code of the unit.
             * @example LA0012345
             */
            dir3?: string | null;
            /**
             * @description Name.
             * @example Urbanisme
             */
            nom: string;
            /**
             * Format: uuid
             * @description Parent unit.
             */
            pare?: string | null;
        };
        /** @description Which version it begins from. */
        CreateVersio: {
            /**
             * Format: int32
             * @description Number of the version whose text it begins with.
             * @example 1
             */
            de: number;
        };
        /** @description A view to keep. */
        CreateVista: {
            /**
             * @description Columns to show, in their order; the usual ones unless said.
             * @example [
             *       "numero",
             *       "titol",
             *       "venciment"
             *     ]
             */
            columnes?: string[];
            /** @description Whether every member of the body has it. */
            compartida?: boolean;
            /**
             * @description Query string of that list: filters and order, without `limit`, `cursor` and `total`.
             * @example oberts=true&procediment=OBRA_MENOR&ordre=venciment
             */
            consulta: string;
            /**
             * @description Name.
             * @example Obres que vencen
             */
            nom: string;
            /** @description The list that it shows. */
            pantalla: components["schemas"]["Pantalla"];
            /**
             * Format: int32
             * @description Place among the views; after the others unless said.
             * @example 0
             */
            posicio?: number | null;
        };
        /** @description A body just on-boarded. */
        CreatedEns: components["schemas"]["EnsOut"] & {
            /**
             * @description One-time link of the first administrator, shown once.
             * @example https://expedit.example/enllac#…
             */
            enllac?: string | null;
            /** Format: date-time */
            enllac_caduca?: string | null;
        };
        /** @description Credentials of a person. */
        Credencials: {
            /**
             * @description Code of the second factor, or a recovery code, when the account has one.
             * @example 287082
             */
            codi?: string | null;
            /**
             * Format: password
             * @description Password.
             * @example quatre paraules ben triades
             */
            contrasenya: string;
            /**
             * @description E-mail of the account.
             * @example secretaria@tirvia.cat
             */
            correu: string;
        };
        /** @description A field of the case that the version treats otherwise. */
        DadaTocadaOut: {
            /**
             * @description Path in `dades`.
             * @example llicencia_anterior
             */
            camp: string;
            /**
             * @description `falta` (it asks it), `desconeguda` (it does not have it: what was said is kept), `no_valida` (it would not admit
             *     what is said).
             * @example falta
             */
            mena: string;
        };
        /** @description A thing to mend. */
        DefecteOut: {
            /**
             * @description The rule, in words.
             * @example ningú no té encarregada la tasca
             */
            explicacio: string;
            /**
             * @description Where it is, by codes.
             * @example fases.iniciacio.REG
             */
            lloc: string;
            /**
             * @description The rule of the checker.
             * @example sense_actor
             */
            regla: string;
        };
        /** @description What changes from one version to another. */
        DiferenciaOut: {
            /**
             * Format: int32
             * @description The version after.
             * @example 2
             */
            a: number;
            /** @example OBRA_MENOR */
            codi: string;
            /**
             * Format: int32
             * @description The version before.
             * @example 1
             */
            de: number;
            /** @description In the order of the definition. */
            linies: components["schemas"]["LiniaDiferencia"][];
        };
        /** @description What changes of a document; what is absent stays. */
        DocumentCanvi: {
            acces?: components["schemas"]["NivellAcces"] | null;
            /**
             * Format: date
             * @description Date that the document says of itself; null takes it away.
             */
            data_document?: string | null;
            /** @description ENI identifier of the source; null takes it away. */
            document_origen?: string | null;
            estat?: components["schemas"]["EstatNou"] | null;
            estat_elaboracio?: components["schemas"]["EstatElaboracio"] | null;
            /**
             * @description Case to file it in (id or number), while unfiled.
             * @example 2026-000123
             */
            expedient?: string | null;
            /**
             * @description Name.
             * @example Informe tècnic d'obres
             */
            nom?: string | null;
            /**
             * Format: uuid
             * @description Task of its case that it answers; null for none. A task takes no document of another task for its own.
             */
            tasca?: string | null;
            /**
             * @description Documentary type, while a draft.
             * @example TD13
             */
            td?: string | null;
        };
        /** @description The same in one go: the JSON, then the file. */
        DocumentMultipart: {
            /** Format: binary */
            contingut: string;
            document: components["schemas"]["DocumentNou"];
        };
        /** @description A document to add. */
        DocumentNou: {
            acces?: components["schemas"]["NivellAcces"] | null;
            contingut?: components["schemas"]["ContingutNou"] | null;
            /**
             * Format: date
             * @description Date that the document says of itself.
             * @example 2026-03-12
             */
            data_document?: string | null;
            /** @description ENI identifier of the source: required for EE02 and EE04, forbidden for EE01. */
            document_origen?: string | null;
            /** @description State to be born in: a draft, or definitive at once (it needs its bytes, and takes its foliation number). */
            estat?: components["schemas"]["EstatInicial"];
            /** @description ENI elaboration state. */
            estat_elaboracio: components["schemas"]["EstatElaboracio"];
            /**
             * @description Case to file it in: its id or its number. Without it the document stays unfiled.
             * @example 2026-000123
             */
            expedient?: string | null;
            /** @description Auxiliary paper (LPAC 70.4): never in the index nor in an export. */
            intern?: boolean;
            /**
             * @description Name.
             * @example Informe tècnic d'obres
             */
            nom: string;
            /** @description Who it comes from. */
            origen: components["schemas"]["Origen"];
            /**
             * Format: uuid
             * @description Task of the case that it answers.
             */
            tasca?: string | null;
            /**
             * @description Documentary type: TD01-TD20, TD51-TD69, TD99.
             * @example TD13
             */
            td: string;
        };
        /** @description A document. */
        DocumentOut: {
            /**
             * @description Access level.
             * @example interessats
             */
            acces: string;
            contingut?: components["schemas"]["VersioOut"] | null;
            /**
             * Format: date-time
             * @description Official instant of capture.
             */
            data_captura: string;
            /**
             * Format: date
             * @description Date that the document says of itself.
             */
            data_document?: string | null;
            /** @description ENI identifier of the source, for copies. */
            document_origen?: string | null;
            /**
             * @description `esborrany`, `definitiu` or `anullat`.
             * @example esborrany
             */
            estat: string;
            /**
             * @description ENI elaboration state.
             * @example EE01
             */
            estat_elaboracio: string;
            expedient?: components["schemas"]["ExpedientDeDocument"] | null;
            /**
             * Format: int32
             * @description Foliation number in the case, once definitive.
             */
            foli?: number | null;
            /** Format: uuid */
            id: string;
            /**
             * @description ENI identifier, for ever.
             * @example ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z
             */
            identificador_eni: string;
            /** @description Auxiliary paper, never in the index (LPAC 70.4). */
            intern: boolean;
            /**
             * @description Name.
             * @example Informe tècnic d'obres
             */
            nom: string;
            /**
             * @description `ciutada` or `administracio`.
             * @example administracio
             */
            origen: string;
            /**
             * @description What is known of its signature: `cap`, `pendent`, `declarada`, `valida`.
             * @example cap
             */
            signatura: string;
            /**
             * Format: uuid
             * @description Task of the case that it answers.
             */
            tasca?: string | null;
            /**
             * @description Documentary type.
             * @example TD13
             */
            td: string;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /** @description A role, over the whole body or a part of it. */
        Dret: {
            /**
             * Format: date
             * @description Last day, for substitutions; null for no end.
             * @example 2026-12-31
             */
            caduca?: string | null;
            /**
             * @description Only procedures of this family; null for all.
             * @example urbanisme
             */
            familia?: string | null;
            /**
             * @description Role of the table of permissions.
             * @example tramitador
             * @enum {string}
             */
            rol: "secretaria" | "administrativa" | "tramitador" | "tecnic" | "alcaldia" | "regidor" | "intervencio" | "arxiver" | "auditor" | "admin" | "integracio" | "plataforma" | "desplegament";
            /**
             * Format: uuid
             * @description Only cases of this unit; null for all.
             */
            unitat?: string | null;
        };
        /** @description A link just given. Shown once: only its digest is kept. */
        EnllacOut: {
            /**
             * Format: date-time
             * @description End of the link.
             */
            caduca: string;
            /** @description Whether it was also mailed to the person. */
            enviat: boolean;
            /**
             * @description Address to hand over to the person. What follows `#` reaches no log.
             * @example https://expedit.example.cat/enllac#qJ5nT0cYb3Q
             */
            url: string;
        };
        /** @description A body, as rows over bodies name it. */
        EnsLabel: {
            /**
             * @description Permanent alias, used in paths.
             * @example tirvia
             */
            alies: string;
            /**
             * @description Name.
             * @example Tírvia
             */
            nom: string;
        };
        /** @description A body of the installation. */
        EnsOut: {
            /**
             * @description Permanent alias, used in paths.
             * @example tirvia
             */
            alies: string;
            /**
             * @description Official ten-digit code.
             * @example 2522170004
             */
            codi_ens?: string | null;
            /** @description Whether the code comes from a public source or was confirmed. */
            codi_verificat: boolean;
            /**
             * @description Comarca, the group used for support.
             * @example Pallars Sobirà
             */
            comarca?: string | null;
            /** @description Its settings, see `update_ens`. */
            configuracio: Record<string, unknown>;
            /**
             * Format: date-time
             * @description When it was on-boarded.
             */
            creat_el: string;
            /**
             * @description DIR3 code.
             * @example L01252217
             */
            dir3?: string | null;
            /** @description Whether the DIR3 code was confirmed; until then ENI identifiers are provisional. */
            dir3_verificat: boolean;
            /**
             * @description Name.
             * @example Tírvia
             */
            nom: string;
            /**
             * Format: int32
             * @description Inhabitants.
             * @example 137
             */
            poblacio?: number | null;
            /** @description Whether it is a body for rehearsals. */
            prova: boolean;
            /**
             * @description Kind: municipi, emd, consell_comarcal, conselh_generau, diputacio.
             * @example municipi
             */
            tipus: string;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /** @description A business act in the past tense, as a CloudEvent. Identifiers and states, never personal data. */
        Esdeveniment: {
            /** @description Facts of the act: identifiers, states, numbers. */
            data: Record<string, unknown>;
            /** @example application/json */
            datacontenttype: string;
            /**
             * @description `<alias>:<seq>`: unique, and the same however often it is delivered.
             * @example tirvia:42
             */
            id: string;
            /**
             * @description Number in the body: without gaps in the log, in the order of the commits.
             * @example 42
             */
            sequence: string;
            /**
             * @description The body.
             * @example /ens/tirvia
             */
            source: string;
            /** @example 1.0 */
            specversion: string;
            /**
             * @description Kind and identifier of the object.
             * @example expedient/019ab3f2-7c1e-7a55-9f0e-1d2c3b4a5f60
             */
            subject: string;
            /**
             * Format: date-time
             * @description Official instant.
             */
            time: string;
            /**
             * @description What happened; `….fora_de_vista` when the object left the caller's sight.
             * @example expedient.obert
             */
            type: string;
        };
        /**
         * @description ENI elaboration state.
         * @enum {string}
         */
        EstatElaboracio: "EE01" | "EE02" | "EE03" | "EE04" | "EE99";
        /**
         * @description State to be born in.
         * @enum {string}
         */
        EstatInicial: "esborrany" | "definitiu";
        /**
         * @description State to go to.
         * @enum {string}
         */
        EstatNou: "definitiu" | "anullat";
        /** @description The case of a document. */
        ExpedientDeDocument: {
            /** Format: uuid */
            id: string;
            /**
             * @description Official number; null while a draft.
             * @example 2026/000123
             */
            numero?: string | null;
        };
        /** @description A case file. */
        ExpedientOut: {
            /**
             * @description Access level: public, interessats, restringit, reservat.
             * @example interessats
             */
            acces: string;
            /** @description Series of the classification scheme. */
            classificacio?: string | null;
            /** @description SIA code of the procedure. */
            codi_sia?: string | null;
            /** @description Data that the procedure defines. */
            dades: Record<string, unknown>;
            /**
             * Format: date-time
             * @description Official instant of opening (of creation, while a draft).
             */
            data_obertura: string;
            documents?: components["schemas"]["Page_DocumentOut"] | null;
            /**
             * @description State of the closed list.
             * @example en_tramit
             */
            estat: string;
            /**
             * @description Name of the state in the caller's language.
             * @example En tràmit
             */
            estat_nom: string;
            /**
             * @description Current phase of the procedure.
             * @example instruccio
             */
            fase?: string | null;
            /**
             * Format: uuid
             * @description UUIDv7.
             */
            id: string;
            /**
             * @description ENI identifier, immutable.
             * @example ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7
             */
            identificador_eni?: string | null;
            /**
             * @description How it began.
             * @example instancia_part
             */
            inici: string;
            /**
             * Format: date
             * @description Dies a quo of the maximum term (LPAC 21.3).
             */
            inici_computs?: string | null;
            /** @description With `inclou=interessats`. */
            interessats?: components["schemas"]["InteressatOut"][] | null;
            /** Format: date-time */
            modificat_el: string;
            /** @description Why it ended without a decision on the substance. */
            motiu?: string | null;
            /**
             * @description Official number; null while a draft.
             * @example 2026/000123
             */
            numero?: string | null;
            procediment: components["schemas"]["ProcedimentLabel"];
            responsable?: components["schemas"]["Label"] | null;
            /**
             * @description Whether the caller follows it.
             * @example false
             */
            segueixo: boolean;
            /** @description Silence: `produit` or `certificat`. A flag, never a state. */
            silenci?: string | null;
            /**
             * Format: date-time
             * @description Official instant of closing.
             */
            tancat_el?: string | null;
            /**
             * @description Subject, readable without personal data.
             * @example Canvi de finestres al carrer Major, 3
             */
            titol: string;
            tramitacio?: components["schemas"]["TramitacioOut"] | null;
            unitat: components["schemas"]["Label"];
            /**
             * Format: date
             * @description Last day to resolve and notify (LPAC 21).
             */
            venciment?: string | null;
            /** @description Whether a year of the calendar was missing when it was computed. */
            venciment_provisional: boolean;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /** @description A page of the log. */
        FeedPage: {
            /** @description Where to go on from later, also at the end of the log. */
            cursor: string;
            items: components["schemas"]["Esdeveniment"][];
            /**
             * @description Cursor of the next page; null at the end of the log. A page may be empty and not the last: what it passed over
             *     is out of the caller's sight.
             */
            seguent?: string | null;
        };
        /** @description A case of a job. */
        FeinaItemOut: {
            /**
             * @description The case as it was named.
             * @example 2026-000123
             */
            clau: string;
            /**
             * @description Code of the problem, of what was refused.
             * @example acte_refusat
             */
            codi?: string | null;
            /**
             * @description `pendent`, `fet`, `refusat`, `cancellat`.
             * @example refusat
             */
            estat: string;
            /**
             * Format: uuid
             * @description The case; null when the name was no case's.
             */
            expedient?: string | null;
            /**
             * @description Why it was refused or, of a preview, what would change; in the caller's language.
             * @example L'expedient és tancat i el seu índex és ferm.
             */
            missatge?: string | null;
        };
        /** @description A job and how far it is. */
        FeinaOut: {
            /**
             * Format: date-time
             * @description Official instant at which it ended or was cancelled.
             */
            acabat_el?: string | null;
            /**
             * Format: date-time
             * @description Official instant.
             */
            creat_el: string;
            /**
             * @description `pendent`, `en_curs`, `acabada`, `cancellada`.
             * @example en_curs
             */
            estat: string;
            /**
             * Format: int32
             * @description On how many it was done.
             * @example 98
             */
            fets: number;
            /** Format: uuid */
            id: string;
            /**
             * @description The act.
             * @example expedients.assignar
             */
            mena: string;
            /**
             * Format: int32
             * @description On how many it was refused.
             * @example 2
             */
            refusats: number;
            /**
             * Format: int32
             * @description How many cases.
             * @example 120
             */
            total: number;
            /**
             * Format: int64
             * @description Rises as it goes on.
             * @example 3
             */
            versio: number;
        };
        /** @description A local holiday. */
        FestiuLocal: {
            /**
             * Format: date
             * @example 2027-08-16
             */
            data: string;
            /**
             * @description Where the fact comes from.
             * @example DOGC 9321, Ordre EMT/300/2026
             */
            font: string;
            /** @example Sant Roc */
            nom: string;
        };
        /** @description A local holiday to declare. */
        FestiuNou: {
            /**
             * Format: date
             * @example 2027-08-16
             */
            data: string;
            /** @example Sant Roc */
            nom: string;
        };
        /** @description A recorded fact. */
        FetOut: {
            anullacio?: components["schemas"]["AnullacioOut"] | null;
            /**
             * Format: uuid
             * @description Who recorded it.
             */
            autor?: string | null;
            /**
             * Format: date-time
             * @description Official instant.
             */
            creat_el: string;
            /** @description The fact, in the form of its kind. */
            fet: Record<string, unknown>;
            /**
             * Format: uuid
             * @description The fact.
             */
            id: string;
            /**
             * @description assentament, signat_fora, resolucio, notificacio or certificat_acord.
             * @example resolucio
             */
            tipus: string;
        };
        /** @description The facts of a case. */
        FetsOut: {
            /** @description In the order they were recorded, annulled ones included. */
            items: components["schemas"]["FetOut"][];
        };
        /** @description A line of the history of a case. */
        HistorialOut: {
            /**
             * @description What was done; of a read, the operation of this contract.
             * @example expedient.modificat
             */
            acte: string;
            /** @description Fields before and after; empty for reads, and for documents out of the caller's sight. */
            canvis: components["schemas"]["CanviOut"][];
            /**
             * @description Purpose of a read: `tramitacio`, `integracio`, `sistema`.
             * @example tramitacio
             */
            finalitat?: string | null;
            /**
             * Format: date-time
             * @description Official instant of an act; moment of a read.
             */
            instant: string;
            /**
             * @description `acte` or `lectura`.
             * @example acte
             */
            mena: string;
            /**
             * @description Kind of object.
             * @example expedient
             */
            objecte: string;
            /** @description The object; of the read of a list, the digest of what was asked. */
            objecte_id: string;
            /** @description What was asked of the machine, for its acts. */
            ordre?: Record<string, unknown> | null;
            qui?: components["schemas"]["Qui"] | null;
            /**
             * Format: int64
             * @description Version of the case that the act reached; null when it did not raise it.
             * @example 4
             */
            versio?: number | null;
        };
        /** @description A body and how far it is. */
        ImplantacioOut: {
            /**
             * Format: int64
             * @description Those who have entered.
             * @example 3
             */
            actius: number;
            /**
             * Format: date-time
             * @description When it was on-boarded.
             */
            alta: string;
            /** @example Pallars Sobirà */
            comarca?: string | null;
            /**
             * Format: date-time
             * @description The last act written in it.
             */
            darrer_acte?: string | null;
            /**
             * Format: date-time
             * @description The last time that one of them signed in.
             */
            darrera_entrada?: string | null;
            ens: components["schemas"]["EnsLabel"];
            /**
             * @description How far a body is.
             * @enum {string}
             */
            estat: "sense_usuaris" | "convidat" | "en_us";
            /**
             * Format: int64
             * @description Cases numbered this year.
             * @example 41
             */
            expedients_any: number;
            /**
             * Format: int32
             * @description Inhabitants.
             * @example 137
             */
            poblacio?: number | null;
            /**
             * Format: date-time
             * @description When its first case was opened.
             */
            primer_expedient?: string | null;
            /** @description Whether it is a body for rehearsals. */
            prova: boolean;
            /**
             * @description Kind of body.
             * @example ajuntament
             */
            tipus: string;
            /**
             * Format: int64
             * @description Members with an account, invited ones too.
             * @example 4
             */
            usuaris: number;
        };
        /** @description A page of the board. */
        ImplantacioPage: {
            /** @description The same by comarca. */
            comarques: components["schemas"]["RecompteComarca"][];
            items: components["schemas"]["ImplantacioOut"][];
            /** @description Of all the bodies, whatever the filters, without those for rehearsals unless asked for. */
            resum: components["schemas"]["Recompte"];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
        };
        /** @description A frozen index. */
        IndexCongelat: {
            /** @description Head and lines, in order; its canonical JSON (RFC 8785) gives the digest. */
            contingut: Record<string, unknown>;
            /**
             * Format: date-time
             * @description Official instant.
             */
            creat_el: string;
            /**
             * Format: uuid
             * @description The index.
             */
            id: string;
            /**
             * @description What it was made for: tancament, annex or remissio.
             * @example tancament
             */
            mena: string;
            /** @description SHA-256 of its canonical form, in hexadecimal. */
            sha256: string;
            /** @description Whether the body's seal signed it. */
            signat: boolean;
        };
        /** @description The indexes of a case. */
        IndexsOut: {
            /** @description Frozen ones, oldest first: they never change. */
            congelats: components["schemas"]["IndexCongelat"][];
            /** @description As it would be now; null when no true index can be made. */
            esborrany?: Record<string, unknown> | null;
            /** @description Why there is no draft. */
            regles: components["schemas"]["Regla"][];
        };
        /** @description A party to a case. */
        InteressatOut: {
            /**
             * @description Notification channel: derived for those obliged (LPAC 14.2).
             * @example electronic
             */
            canal: string;
            /** Format: uuid */
            id: string;
            persona: components["schemas"]["PersonaOut"];
            /**
             * Format: uuid
             * @description Person who represents the party.
             */
            representant?: string | null;
            /**
             * @description Role: sollicitant, interessat, titular, denunciant…
             * @example sollicitant
             */
            rol: string;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             */
            versio: number;
        };
        /** @description Somebody to invite. */
        InviteUsuari: {
            /**
             * @description Post held.
             * @example Secretària interventora
             */
            carrec?: string | null;
            /**
             * @description E-mail, used to sign in.
             * @example secretaria@tirvia.cat
             */
            correu: string;
            /** @description Rights, which hold once the invitation is accepted. */
            drets: components["schemas"]["Dret"][];
            /**
             * @description Language of the invitation.
             * @example ca
             */
            llengua?: string | null;
            /**
             * @description Name shown in the body.
             * @example Maria Vidal Roca
             */
            nom: string;
        };
        /** @description The caller. */
        Jo: {
            /**
             * @description Acts of the platform, in no body.
             * @example []
             */
            actes_plataforma: string[];
            compte?: components["schemas"]["Compte"] | null;
            /** @description Bodies where the caller has a role. */
            ens: components["schemas"]["JoEns"][];
            /**
             * Format: uuid
             * @description The user or the service client.
             */
            id: string;
            /**
             * @description `usuari` or `client`.
             * @example usuari
             */
            tipus: string;
        };
        /** @description A body and what the caller may do there. */
        JoEns: {
            /**
             * @description Acts allowed there, at least on some case.
             * @example [
             *       "expedient.llegir"
             *     ]
             */
            actes: string[];
            /** @description Whether the body asks a second factor for some of these roles, and the session has none: their acts are missing. */
            cal_segon_factor: boolean;
            /**
             * @description Alias of the body.
             * @example tirvia
             */
            ens: string;
            /**
             * @description Name of the body.
             * @example Tírvia
             */
            nom: string;
            /**
             * @description Roles held there.
             * @example [
             *       "secretaria"
             *     ]
             */
            rols: string[];
            /**
             * @description Kind of body.
             * @example municipi
             */
            tipus: string;
        };
        /** @description An identifier with its name. */
        Label: {
            /** Format: uuid */
            id: string;
            /** @example Secretaria */
            nom: string;
        };
        /** @description Bounds of every input. */
        Limits: {
            /**
             * Format: int64
             * @description Largest document, in bytes.
             * @example 21474836480
             */
            document: number;
            /**
             * Format: int32
             * @description Sign-ins and public requests per minute of one address; 0 for no limit.
             * @example 600
             */
            entrades_minut: number;
            /**
             * @description Largest JSON body, in bytes.
             * @example 1048576
             */
            json: number;
            /**
             * Format: int32
             * @description Rows per page.
             * @example 200
             */
            pagina: number;
            /**
             * Format: int32
             * @description Requests per minute of one caller or, without a token, of one address; 0 for no limit.
             * @example 6000
             */
            peticions_minut: number;
        };
        /** @description One thing that changes, in the caller's language. */
        LiniaDiferencia: {
            /**
             * @description As it was; null when it was not there.
             * @example 3 mesos des de l'entrada al registre (LPAC 21.3)
             */
            abans?: string | null;
            /**
             * @description Which part: `general`, `terminis`, `silenci`, `recursos`, `fases`, `tasques`, `documents`, `guardes`, `dades`,
             *     `notes`.
             * @example terminis
             */
            area: string;
            /**
             * @description `afegit`, `tret`, `canviat`.
             * @example canviat
             */
            canvi: string;
            /**
             * @description As it is; null when it is not there any more.
             * @example 2 mesos des de l'entrada al registre (LPAC 21.3)
             */
            despres?: string | null;
            /**
             * @description Where, by codes.
             * @example termini_maxim
             */
            lloc: string;
            /**
             * @description Where, in words.
             * @example termini màxim
             */
            on: string;
        };
        /** @description A step of a count. */
        LiniaOut: {
            /**
             * @description The article.
             * @example LPAC 30.5
             */
            article: string;
            /**
             * @description Kind of step.
             * @example trasllat
             */
            codi: string;
            /**
             * Format: date
             * @description Day it speaks of.
             */
            data: string;
            /** @description In words. */
            text: string;
        };
        /** @enum {string} */
        Llengua: "ca" | "es" | "oc";
        /** @description An optional task to open. */
        NewTasca: {
            /**
             * @description Code of the task in the procedure; see `possibles` of `list_tasques`.
             * @example REQ_ESMENA
             */
            codi: string;
        };
        /**
         * @description Access level.
         * @enum {string}
         */
        NivellAcces: "public" | "interessats" | "restringit" | "reservat";
        /** @description A member of a closed list with its name in the caller's language. */
        Nomenat: {
            /**
             * @description Stable code.
             * @example en_tramit
             */
            codi: string;
            /**
             * @description Name for people.
             * @example en tràmit
             */
            nom: string;
        };
        /** @description A note. */
        NotaOut: {
            autor?: components["schemas"]["Label"] | null;
            /** Format: date-time */
            creat_el: string;
            /** Format: uuid */
            id: string;
            /** @example Ha trucat: portarà el plànol dilluns. */
            text: string;
        };
        /** @description An event, in short. */
        Novetat: {
            /**
             * Format: date-time
             * @description Official instant.
             */
            instant: string;
            qui?: components["schemas"]["Qui"] | null;
            /**
             * @description Type of the event.
             * @example document.incorporat
             */
            tipus: string;
        };
        /**
         * @description ENI origin.
         * @enum {string}
         */
        Origen: "ciutada" | "administracio";
        /** @description One page of a collection. */
        Page_AdaptacioOut: {
            items: {
                /**
                 * Format: uuid
                 * @description Who wrote it; null when a new version of the library carried it over.
                 */
                autor?: string | null;
                /** @description What it changes. */
                canvis: Record<string, unknown>;
                /** Format: date-time */
                creat_el: string;
                /**
                 * Format: int32
                 * @description From one, in this body and procedure.
                 * @example 2
                 */
                n: number;
                /**
                 * Format: int32
                 * @description Version of the library that it changes.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_AuditOut: {
            items: {
                /**
                 * @description What was done.
                 * @example expedient.obrir
                 */
                acte: string;
                /**
                 * Format: uuid
                 * @description Who; the nil identifier is the product itself.
                 */
                actor?: string | null;
                /**
                 * @description Their name in the body.
                 * @example Maria Puig
                 */
                actor_nom?: string | null;
                /** @description Before and after; null once it was erased by law. */
                contingut?: Record<string, unknown> | null;
                /** @description SHA-256 of the salted content, in hexadecimal. */
                digest: string;
                /**
                 * Format: uuid
                 * @description The case it belongs to.
                 */
                expedient?: string | null;
                /** @description SHA-256 that ties the link to the one before it, in hexadecimal. */
                hash: string;
                /**
                 * Format: date-time
                 * @description Official instant.
                 */
                instant: string;
                /**
                 * Format: int64
                 * @description Number in the chain of the body, without gaps.
                 * @example 1024
                 */
                n: number;
                /**
                 * @description Kind of object.
                 * @example expedient
                 */
                objecte: string;
                /** @description The object. */
                objecte_id: string;
                /**
                 * @description Address it came from.
                 * @example 192.0.2.7
                 */
                origen: string;
                /**
                 * @description `fet`, `refusat` or `fallit`.
                 * @example fet
                 */
                resultat: string;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_ClientOut: {
            items: {
                /**
                 * @description Acts it may do.
                 * @example [
                 *       "expedient.llegir"
                 *     ]
                 */
                actes: string[];
                /**
                 * Format: date-time
                 * @description End of the credentials.
                 */
                caduca: string;
                /**
                 * Format: date-time
                 * @description When it was made.
                 */
                creat_el: string;
                /**
                 * Format: date-time
                 * @description Last token given.
                 */
                darrer_us?: string | null;
                /**
                 * @description Aliases of the bodies where it works.
                 * @example [
                 *       "tirvia"
                 *     ]
                 */
                ens: string[];
                /**
                 * Format: uuid
                 * @description Identifier; the `client_id` of OAuth.
                 */
                id: string;
                /**
                 * @description What it is.
                 * @example Padró d'habitants
                 */
                nom: string;
                /** @description Paused by its owner. */
                pausat: boolean;
                /**
                 * Format: date-time
                 * @description Revoked for ever.
                 */
                revocat_el?: string | null;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_DocumentOut: {
            items: {
                /**
                 * @description Access level.
                 * @example interessats
                 */
                acces: string;
                contingut?: components["schemas"]["VersioOut"] | null;
                /**
                 * Format: date-time
                 * @description Official instant of capture.
                 */
                data_captura: string;
                /**
                 * Format: date
                 * @description Date that the document says of itself.
                 */
                data_document?: string | null;
                /** @description ENI identifier of the source, for copies. */
                document_origen?: string | null;
                /**
                 * @description `esborrany`, `definitiu` or `anullat`.
                 * @example esborrany
                 */
                estat: string;
                /**
                 * @description ENI elaboration state.
                 * @example EE01
                 */
                estat_elaboracio: string;
                expedient?: components["schemas"]["ExpedientDeDocument"] | null;
                /**
                 * Format: int32
                 * @description Foliation number in the case, once definitive.
                 */
                foli?: number | null;
                /** Format: uuid */
                id: string;
                /**
                 * @description ENI identifier, for ever.
                 * @example ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z
                 */
                identificador_eni: string;
                /** @description Auxiliary paper, never in the index (LPAC 70.4). */
                intern: boolean;
                /**
                 * @description Name.
                 * @example Informe tècnic d'obres
                 */
                nom: string;
                /**
                 * @description `ciutada` or `administracio`.
                 * @example administracio
                 */
                origen: string;
                /**
                 * @description What is known of its signature: `cap`, `pendent`, `declarada`, `valida`.
                 * @example cap
                 */
                signatura: string;
                /**
                 * Format: uuid
                 * @description Task of the case that it answers.
                 */
                tasca?: string | null;
                /**
                 * @description Documentary type.
                 * @example TD13
                 */
                td: string;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_EnsOut: {
            items: {
                /**
                 * @description Permanent alias, used in paths.
                 * @example tirvia
                 */
                alies: string;
                /**
                 * @description Official ten-digit code.
                 * @example 2522170004
                 */
                codi_ens?: string | null;
                /** @description Whether the code comes from a public source or was confirmed. */
                codi_verificat: boolean;
                /**
                 * @description Comarca, the group used for support.
                 * @example Pallars Sobirà
                 */
                comarca?: string | null;
                /** @description Its settings, see `update_ens`. */
                configuracio: Record<string, unknown>;
                /**
                 * Format: date-time
                 * @description When it was on-boarded.
                 */
                creat_el: string;
                /**
                 * @description DIR3 code.
                 * @example L01252217
                 */
                dir3?: string | null;
                /** @description Whether the DIR3 code was confirmed; until then ENI identifiers are provisional. */
                dir3_verificat: boolean;
                /**
                 * @description Name.
                 * @example Tírvia
                 */
                nom: string;
                /**
                 * Format: int32
                 * @description Inhabitants.
                 * @example 137
                 */
                poblacio?: number | null;
                /** @description Whether it is a body for rehearsals. */
                prova: boolean;
                /**
                 * @description Kind: municipi, emd, consell_comarcal, conselh_generau, diputacio.
                 * @example municipi
                 */
                tipus: string;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_ExpedientOut: {
            items: {
                /**
                 * @description Access level: public, interessats, restringit, reservat.
                 * @example interessats
                 */
                acces: string;
                /** @description Series of the classification scheme. */
                classificacio?: string | null;
                /** @description SIA code of the procedure. */
                codi_sia?: string | null;
                /** @description Data that the procedure defines. */
                dades: Record<string, unknown>;
                /**
                 * Format: date-time
                 * @description Official instant of opening (of creation, while a draft).
                 */
                data_obertura: string;
                documents?: components["schemas"]["Page_DocumentOut"] | null;
                /**
                 * @description State of the closed list.
                 * @example en_tramit
                 */
                estat: string;
                /**
                 * @description Name of the state in the caller's language.
                 * @example En tràmit
                 */
                estat_nom: string;
                /**
                 * @description Current phase of the procedure.
                 * @example instruccio
                 */
                fase?: string | null;
                /**
                 * Format: uuid
                 * @description UUIDv7.
                 */
                id: string;
                /**
                 * @description ENI identifier, immutable.
                 * @example ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7
                 */
                identificador_eni?: string | null;
                /**
                 * @description How it began.
                 * @example instancia_part
                 */
                inici: string;
                /**
                 * Format: date
                 * @description Dies a quo of the maximum term (LPAC 21.3).
                 */
                inici_computs?: string | null;
                /** @description With `inclou=interessats`. */
                interessats?: components["schemas"]["InteressatOut"][] | null;
                /** Format: date-time */
                modificat_el: string;
                /** @description Why it ended without a decision on the substance. */
                motiu?: string | null;
                /**
                 * @description Official number; null while a draft.
                 * @example 2026/000123
                 */
                numero?: string | null;
                procediment: components["schemas"]["ProcedimentLabel"];
                responsable?: components["schemas"]["Label"] | null;
                /**
                 * @description Whether the caller follows it.
                 * @example false
                 */
                segueixo: boolean;
                /** @description Silence: `produit` or `certificat`. A flag, never a state. */
                silenci?: string | null;
                /**
                 * Format: date-time
                 * @description Official instant of closing.
                 */
                tancat_el?: string | null;
                /**
                 * @description Subject, readable without personal data.
                 * @example Canvi de finestres al carrer Major, 3
                 */
                titol: string;
                tramitacio?: components["schemas"]["TramitacioOut"] | null;
                unitat: components["schemas"]["Label"];
                /**
                 * Format: date
                 * @description Last day to resolve and notify (LPAC 21).
                 */
                venciment?: string | null;
                /** @description Whether a year of the calendar was missing when it was computed. */
                venciment_provisional: boolean;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_FeinaItemOut: {
            items: {
                /**
                 * @description The case as it was named.
                 * @example 2026-000123
                 */
                clau: string;
                /**
                 * @description Code of the problem, of what was refused.
                 * @example acte_refusat
                 */
                codi?: string | null;
                /**
                 * @description `pendent`, `fet`, `refusat`, `cancellat`.
                 * @example refusat
                 */
                estat: string;
                /**
                 * Format: uuid
                 * @description The case; null when the name was no case's.
                 */
                expedient?: string | null;
                /**
                 * @description Why it was refused or, of a preview, what would change; in the caller's language.
                 * @example L'expedient és tancat i el seu índex és ferm.
                 */
                missatge?: string | null;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_HistorialOut: {
            items: {
                /**
                 * @description What was done; of a read, the operation of this contract.
                 * @example expedient.modificat
                 */
                acte: string;
                /** @description Fields before and after; empty for reads, and for documents out of the caller's sight. */
                canvis: components["schemas"]["CanviOut"][];
                /**
                 * @description Purpose of a read: `tramitacio`, `integracio`, `sistema`.
                 * @example tramitacio
                 */
                finalitat?: string | null;
                /**
                 * Format: date-time
                 * @description Official instant of an act; moment of a read.
                 */
                instant: string;
                /**
                 * @description `acte` or `lectura`.
                 * @example acte
                 */
                mena: string;
                /**
                 * @description Kind of object.
                 * @example expedient
                 */
                objecte: string;
                /** @description The object; of the read of a list, the digest of what was asked. */
                objecte_id: string;
                /** @description What was asked of the machine, for its acts. */
                ordre?: Record<string, unknown> | null;
                qui?: components["schemas"]["Qui"] | null;
                /**
                 * Format: int64
                 * @description Version of the case that the act reached; null when it did not raise it.
                 * @example 4
                 */
                versio?: number | null;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_InteressatOut: {
            items: {
                /**
                 * @description Notification channel: derived for those obliged (LPAC 14.2).
                 * @example electronic
                 */
                canal: string;
                /** Format: uuid */
                id: string;
                persona: components["schemas"]["PersonaOut"];
                /**
                 * Format: uuid
                 * @description Person who represents the party.
                 */
                representant?: string | null;
                /**
                 * @description Role: sollicitant, interessat, titular, denunciant…
                 * @example sollicitant
                 */
                rol: string;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_NotaOut: {
            items: {
                autor?: components["schemas"]["Label"] | null;
                /** Format: date-time */
                creat_el: string;
                /** Format: uuid */
                id: string;
                /** @example Ha trucat: portarà el plànol dilluns. */
                text: string;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_PersonaOut: {
            items: {
                /** @description Postal address; hidden when protected. */
                adreca?: Record<string, unknown> | null;
                /** @description The address is hidden on every screen and export. */
                adreca_protegida: boolean;
                /**
                 * @description Preferred channel, or the obligatory one (LPAC 14.2).
                 * @example paper
                 */
                canal: string;
                /** @example Farré */
                cognom1?: string | null;
                /** @example Solé */
                cognom2?: string | null;
                /** @example maria@example.cat */
                correu?: string | null;
                /**
                 * @description Identity document, normalised.
                 * @example 12345678Z
                 */
                document?: string | null;
                /**
                 * @description Kind of identity document: nif, nie, cif, passaport, altre, dir3.
                 * @example nif
                 */
                document_tipus?: string | null;
                /** Format: uuid */
                id: string;
                /** @example ca */
                llengua: string;
                /**
                 * @description First name, or the name of the organisation.
                 * @example Maria
                 */
                nom: string;
                telefon?: string | null;
                /**
                 * @description `fisica` or `juridica`.
                 * @example fisica
                 */
                tipus: string;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_ProcedimentEns: {
            items: {
                /** @description Whether new cases may be opened. */
                actiu: boolean;
                /**
                 * Format: int32
                 * @description Number of the body's adaptation of it; null where it is the text of the library.
                 * @example 2
                 */
                adaptacio?: number | null;
                /**
                 * Format: int32
                 * @description Last version of the library. When it is another, the adaptation waits for somebody to bring it there.
                 * @example 1
                 */
                biblioteca: number;
                /**
                 * @description Code.
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description Family, for rights.
                 * @example urbanisme
                 */
                familia: string;
                /**
                 * @description Name that the body gives it, in the caller's language.
                 * @example Llicència d'obres menors
                 */
                nom: string;
                /**
                 * Format: int64
                 * @description Rises with each change; the ETag holds it.
                 * @example 3
                 */
                revisio: number;
                /**
                 * Format: uuid
                 * @description Unit that handles it by default.
                 */
                unitat?: string | null;
                /**
                 * Format: int32
                 * @description Version of the library that new cases are opened with.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_ProcedimentOut: {
            items: {
                /**
                 * @description Code.
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description `publicat`, or `retirat`: it opens no more cases.
                 * @example publicat
                 */
                estat: string;
                /**
                 * @description Family, for rights.
                 * @example urbanisme
                 */
                familia: string;
                /**
                 * @description Ways in which it may begin.
                 * @example [
                 *       "instancia_part"
                 *     ]
                 */
                inici: string[];
                /**
                 * @description Name in the caller's language.
                 * @example Llicència d'obres menors
                 */
                nom: string;
                /** @description Whether a jurist has reviewed it. */
                revisat_per_jurista: boolean;
                /**
                 * @description What silence means unless a condition of the case says otherwise.
                 * @example positiu
                 */
                silenci: string;
                /** @description How much time the norm gives; null without a term of its own. */
                termini?: Record<string, unknown> | null;
                /**
                 * Format: int32
                 * @description Version; a case stays on the one it was opened with.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_RelatedOut: {
            items: {
                /** @example en_tramit */
                estat: string;
                /** Format: uuid */
                id: string;
                /** @example 2026/000007 */
                numero?: string | null;
                /**
                 * @description What the link means.
                 * @example deriva_de
                 */
                tipus: string;
                /** @example Queixa pels contenidors */
                titol: string;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_SafataOut: {
            items: {
                ens: components["schemas"]["EnsLabel"];
                /**
                 * @description For whom it waits: `meva`, `meu_equip` (nobody has it and one of my roles does it) or `altres`.
                 * @example meva
                 */
                espera: string;
                /**
                 * @description State of the closed list.
                 * @example en_tramit
                 */
                estat: string;
                /**
                 * @description Name of the state in the caller's language.
                 * @example en tràmit
                 */
                estat_nom: string;
                /**
                 * @description Current phase of the procedure.
                 * @example instruccio
                 */
                fase?: string | null;
                /**
                 * Format: uuid
                 * @description The case.
                 */
                id: string;
                /**
                 * @description Official number.
                 * @example 2026/000123
                 */
                numero?: string | null;
                pas?: components["schemas"]["PasOut"] | null;
                procediment: components["schemas"]["ProcedimentLabel"];
                responsable?: components["schemas"]["Label"] | null;
                /**
                 * @description Subject.
                 * @example Canvi de finestres al carrer Major, 3
                 */
                titol: string;
                /**
                 * Format: date
                 * @description The nearest last day that runs: of the case (LPAC 21) or of an open task.
                 */
                venciment?: string | null;
                /** @description Whether that day has passed. */
                vencut: boolean;
                /**
                 * Format: int64
                 * @description Version of the case, for `If-Match`.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_SeguitOut: {
            items: {
                ens: components["schemas"]["EnsLabel"];
                expedient: components["schemas"]["ExpedientOut"];
                novetat?: components["schemas"]["Novetat"] | null;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_SessioPropia: {
            items: {
                /** @description Whether it is the session of this request. */
                actual: boolean;
                /**
                 * Format: date-time
                 * @description When it ends whatever happens.
                 */
                caduca: string;
                /**
                 * Format: date-time
                 * @description When it began.
                 */
                creat_el: string;
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /**
                 * @description Address and browser.
                 * @example 203.0.113.7 Mozilla/5.0
                 */
                origen?: string | null;
                /**
                 * Format: date-time
                 * @description When it was renewed last.
                 */
                renovat_el: string;
                /** @description Whether a second factor was given. */
                segon_factor: boolean;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_UnitatOut: {
            items: {
                /** @description Whether new cases may be given to it. */
                activa: boolean;
                /**
                 * @description Short code, unique in the body.
                 * @example SEC
                 */
                codi: string;
                /**
                 * @description DIR3 code of the unit.
                 * @example LA0012345
                 */
                dir3?: string | null;
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /**
                 * @description Name.
                 * @example Secretaria
                 */
                nom: string;
                /**
                 * Format: uuid
                 * @description Parent unit.
                 */
                pare?: string | null;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_UsuariOut: {
            items: {
                /** @description False when the person left the body; their name stays on what they did. */
                actiu: boolean;
                /**
                 * @description Post held.
                 * @example Secretària interventora
                 */
                carrec?: string | null;
                /**
                 * @description E-mail.
                 * @example secretaria@tirvia.cat
                 */
                correu?: string | null;
                /**
                 * Format: date-time
                 * @description When the person joined.
                 */
                creat_el: string;
                /** @description Rights in the body. */
                drets: components["schemas"]["Dret"][];
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /**
                 * @description Name shown in the body.
                 * @example Maria Vidal Roca
                 */
                nom: string;
                /** @description Invited and not yet accepted: holds no rights. */
                pendent: boolean;
                /**
                 * @description `usuari` or `client`.
                 * @example usuari
                 */
                tipus: string;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_VersioOut: {
            items: {
                /**
                 * Format: uuid
                 * @description Who made it.
                 */
                autor?: string | null;
                /**
                 * Format: date-time
                 * @description When.
                 */
                creat_el: string;
                /**
                 * Format: int64
                 * @description Bytes.
                 * @example 20480
                 */
                mida: number;
                /**
                 * @description Format, told from the bytes.
                 * @example application/pdf
                 */
                mime: string;
                /**
                 * @description Why there is a new version.
                 * @example
                 */
                motiu: string;
                /**
                 * Format: int32
                 * @description Number of the version.
                 * @example 1
                 */
                n: number;
                /**
                 * @description File name.
                 * @example informe.pdf
                 */
                nom_fitxer: string;
                /**
                 * @description SHA-256, in hexadecimal.
                 * @example 44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38
                 */
                sha256: string;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_VersioProcediment: {
            items: {
                /**
                 * @description Code of the procedure.
                 * @example OBRA_MENOR
                 */
                codi: string;
                /** Format: date-time */
                creat_el: string;
                /**
                 * Format: uuid
                 * @description Who began it; null for those that the product brings.
                 */
                creat_per?: string | null;
                /**
                 * @description `esborrany`, `validat`, `publicat`, `retirat`.
                 * @example esborrany
                 */
                estat: string;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                publicat_el?: string | null;
                /** Format: date-time */
                retirat_el?: string | null;
                /**
                 * Format: int64
                 * @description Rises with each change; the ETag of the text holds it.
                 * @example 3
                 */
                revisio: number;
                /** Format: date-time */
                validat_el?: string | null;
                /**
                 * Format: int32
                 * @description Number of the version.
                 * @example 2
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /** @description One page of a collection. */
        Page_VistaOut: {
            items: {
                /**
                 * @description Columns to show, in their order; empty for the usual ones.
                 * @example [
                 *       "numero",
                 *       "titol",
                 *       "venciment"
                 *     ]
                 */
                columnes: string[];
                /**
                 * @description Whether every member of the body has it.
                 * @example false
                 */
                compartida: boolean;
                /**
                 * @description Query string of the list: filters and order.
                 * @example oberts=true&procediment=OBRA_MENOR&ordre=venciment
                 */
                consulta: string;
                /**
                 * @description Whether the caller may change it.
                 * @example true
                 */
                editable: boolean;
                /** Format: uuid */
                id: string;
                /**
                 * @description Name.
                 * @example Obres que vencen
                 */
                nom: string;
                /**
                 * @description The list that it shows: `expedients` or `safata`.
                 * @example expedients
                 */
                pantalla: string;
                /**
                 * Format: int32
                 * @description Place among the views.
                 * @example 0
                 */
                posicio: number;
                /**
                 * Format: int64
                 * @description Version, for `If-Match`.
                 * @example 1
                 */
                versio: number;
            }[];
            /** @description Cursor of the next page; null on the last. */
            seguent?: string | null;
            /**
             * Format: int64
             * @description How many rows there are in all, when asked with `total=true`; counted up to 10000.
             */
            total?: number | null;
            /** @description Whether the count stopped at its cap. */
            total_limitat?: boolean | null;
        };
        /**
         * @description A list that has views.
         * @enum {string}
         */
        Pantalla: "expedients" | "safata";
        /** @enum {string} */
        PartyRole: "sollicitant" | "interessat" | "titular" | "denunciant" | "infractor_presumpte" | "contractista" | "tercer_afectat";
        /** @description An open task. */
        PasOut: {
            assignada?: components["schemas"]["Label"] | null;
            /**
             * @description Code in the procedure.
             * @example INF_TEC
             */
            codi: string;
            /**
             * @description pendent, assignada, en_curs.
             * @example pendent
             */
            estat: string;
            /** Format: uuid */
            id: string;
            /**
             * @description Name for people.
             * @example Informe tècnic
             */
            nom: string;
            /**
             * Format: date
             * @description Last day, as of the last change of the case.
             */
            venciment?: string | null;
        };
        /** @description A later version of the library, for which the adaptation waits. */
        PendentOut: {
            /** @description What the library and the body both changed. */
            conflictes: components["schemas"]["ConflicteOut"][];
            /** @description What the adaptation would do there that it may not. */
            defectes: components["schemas"]["DefecteOut"][];
            /**
             * Format: int32
             * @description Version of the library.
             * @example 2
             */
            versio: number;
        };
        /** @description A person or organisation. */
        PersonaOut: {
            /** @description Postal address; hidden when protected. */
            adreca?: Record<string, unknown> | null;
            /** @description The address is hidden on every screen and export. */
            adreca_protegida: boolean;
            /**
             * @description Preferred channel, or the obligatory one (LPAC 14.2).
             * @example paper
             */
            canal: string;
            /** @example Farré */
            cognom1?: string | null;
            /** @example Solé */
            cognom2?: string | null;
            /** @example maria@example.cat */
            correu?: string | null;
            /**
             * @description Identity document, normalised.
             * @example 12345678Z
             */
            document?: string | null;
            /**
             * @description Kind of identity document: nif, nie, cif, passaport, altre, dir3.
             * @example nif
             */
            document_tipus?: string | null;
            /** Format: uuid */
            id: string;
            /** @example ca */
            llengua: string;
            /**
             * @description First name, or the name of the organisation.
             * @example Maria
             */
            nom: string;
            telefon?: string | null;
            /**
             * @description `fisica` or `juridica`.
             * @example fisica
             */
            tipus: string;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             */
            versio: number;
        };
        /** @description What somebody asks for, in their own words. */
        PeticioNova: {
            /**
             * @description The rest of the request.
             * @example Sis taules i para-sols, de Setmana Santa fins a l'octubre
             */
            text?: string;
            /**
             * @description Subject.
             * @example Voldria posar una terrassa davant del bar
             */
            titol: string;
        };
        /** @description What a body would change. */
        PreviewProcediment: {
            /** @description As in `replace_ens_procediment`. */
            canvis: Record<string, unknown>;
            /**
             * Format: int32
             * @description Version of the library.
             * @example 1
             */
            versio: number;
        };
        /** @description What would come of it. */
        PrevisioEns: {
            /** @description What the body may not do; empty when it may do it all. */
            defectes: components["schemas"]["DefecteOut"][];
            /** @description The definition that comes of it. */
            definicio: Record<string, unknown>;
            /** @description What changes of the library, line by line and in words. */
            diferencia: components["schemas"]["LiniaDiferencia"][];
        };
        /** @description What would become of a case under another version of its procedure. */
        PrevisioOut: {
            /**
             * Format: int32
             * @description Version that it would have.
             * @example 2
             */
            a: number;
            /**
             * Format: int32
             * @description The body's adaptation of it; null where it is the text of the library.
             * @example 2
             */
            adaptacio_a?: number | null;
            /**
             * Format: int32
             * @description The body's adaptation of it; null where it is the text of the library.
             * @example 1
             */
            adaptacio_de?: number | null;
            /** @description Tasks that would have another name, another phase, or be asked otherwise. */
            canvien: components["schemas"]["TascaCanviadaOut"][];
            /** @description Fields that the version treats otherwise. */
            dades: components["schemas"]["DadaTocadaOut"][];
            /**
             * Format: int32
             * @description Version that it has.
             * @example 1
             */
            de: number;
            /** Format: uuid */
            expedient: string;
            fase?: components["schemas"]["Nomenat"] | null;
            /** @description Tasks that would be born. */
            neixen: components["schemas"]["Nomenat"][];
            /** @description Whether it may be done. */
            permes: boolean;
            /** @description Every rule that refuses it. */
            regles: components["schemas"]["Regla"][];
            /** @description Open tasks that would go. */
            retirades: components["schemas"]["TascaRetiradaOut"][];
            /** @description Last days that would move. */
            terminis: components["schemas"]["TerminiMogutOut"][];
        };
        /** @description A procedure as a body uses it. */
        ProcedimentEns: {
            /** @description Whether new cases may be opened. */
            actiu: boolean;
            /**
             * Format: int32
             * @description Number of the body's adaptation of it; null where it is the text of the library.
             * @example 2
             */
            adaptacio?: number | null;
            /**
             * Format: int32
             * @description Last version of the library. When it is another, the adaptation waits for somebody to bring it there.
             * @example 1
             */
            biblioteca: number;
            /**
             * @description Code.
             * @example OBRA_MENOR
             */
            codi: string;
            /**
             * @description Family, for rights.
             * @example urbanisme
             */
            familia: string;
            /**
             * @description Name that the body gives it, in the caller's language.
             * @example Llicència d'obres menors
             */
            nom: string;
            /**
             * Format: int64
             * @description Rises with each change; the ETag holds it.
             * @example 3
             */
            revisio: number;
            /**
             * Format: uuid
             * @description Unit that handles it by default.
             */
            unitat?: string | null;
            /**
             * Format: int32
             * @description Version of the library that new cases are opened with.
             * @example 1
             */
            versio: number;
        };
        /** @description A procedure as a body uses it, whole. */
        ProcedimentEnsOut: components["schemas"]["ProcedimentEns"] & {
            /** @description What the body changes of the library, as `replace_ens_procediment` takes it. */
            canvis: Record<string, unknown>;
            /** @description The definition that new cases are opened with. */
            definicio: Record<string, unknown>;
            /** @description The same, line by line and in words. */
            diferencia: components["schemas"]["LiniaDiferencia"][];
            pendent?: components["schemas"]["PendentOut"] | null;
        };
        /** @description The procedure of a case. */
        ProcedimentLabel: {
            /** @example OBRA_MENOR */
            codi: string;
            /** @example urbanisme */
            familia: string;
            /** @example Llicència d'obres menors */
            nom: string;
            /**
             * Format: int32
             * @example 1
             */
            versio: number;
        };
        /** @description A version of a procedure. */
        ProcedimentOut: {
            /**
             * @description Code.
             * @example OBRA_MENOR
             */
            codi: string;
            /**
             * @description `publicat`, or `retirat`: it opens no more cases.
             * @example publicat
             */
            estat: string;
            /**
             * @description Family, for rights.
             * @example urbanisme
             */
            familia: string;
            /**
             * @description Ways in which it may begin.
             * @example [
             *       "instancia_part"
             *     ]
             */
            inici: string[];
            /**
             * @description Name in the caller's language.
             * @example Llicència d'obres menors
             */
            nom: string;
            /** @description Whether a jurist has reviewed it. */
            revisat_per_jurista: boolean;
            /**
             * @description What silence means unless a condition of the case says otherwise.
             * @example positiu
             */
            silenci: string;
            /** @description How much time the norm gives; null without a term of its own. */
            termini?: Record<string, unknown> | null;
            /**
             * Format: int32
             * @description Version; a case stays on the one it was opened with.
             * @example 1
             */
            versio: number;
        };
        /** @description An upload to begin. */
        PujadaNova: {
            /**
             * Format: int64
             * @description Whole length in bytes, when it is known.
             * @example 209715200
             */
            mida?: number | null;
            /**
             * @description Name of the file.
             * @example projecte.pdf
             */
            nom: string;
            /**
             * @description SHA-256 of the whole, as in `Repr-Digest` (RFC 9530); checked at the end.
             * @example sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:
             */
            repr_digest?: string | null;
        };
        /** @description An upload. */
        PujadaOut: {
            /** @description Whether the whole is here. */
            completa: boolean;
            /**
             * Format: uuid
             * @description What `contingut.pujada` names.
             */
            id: string;
            /**
             * Format: int64
             * @description Whole length in bytes, when it was declared.
             * @example 209715200
             */
            mida?: number | null;
            /**
             * @description Name of the file.
             * @example projecte.pdf
             */
            nom: string;
            /**
             * Format: int64
             * @description Bytes that are durable.
             * @example 0
             */
            rebut: number;
        };
        /** @description Somebody, with their name in the body. */
        Qui: {
            /** Format: uuid */
            id: string;
            /**
             * @description Null when they are not of the body.
             * @example Maria Puig
             */
            nom?: string | null;
        };
        /** @description A reason. */
        RaoOut: {
            /**
             * @description Number of the like case.
             * @example 2026/000123
             */
            expedient?: string | null;
            /**
             * @description pista (rules know these words), cataleg (the procedure's own texts use them) or historial (a like case of the
             *     body).
             * @example pista
             */
            mena: string;
            /**
             * Format: int32
             * @description What it is worth.
             * @example 50
             */
            punts: number;
            /**
             * @description In the caller's language.
             * @example hi surt «terrassa», «bar»
             */
            text: string;
        };
        /** @description How many bodies are how far. */
        Recompte: {
            /**
             * Format: int64
             * @example 30
             */
            convidat: number;
            /**
             * Format: int64
             * @example 148
             */
            en_us: number;
            /**
             * Format: int64
             * @example 12
             */
            sense_usuaris: number;
        };
        /** @description The same, of a comarca. */
        RecompteComarca: components["schemas"]["Recompte"] & {
            /**
             * @description Null for bodies of none.
             * @example Pallars Sobirà
             */
            comarca?: string | null;
        };
        /** @description A version with its text and what its checker finds in it. */
        RedaccioOut: components["schemas"]["VersioProcediment"] & {
            /** @description What has to be mended before it is validated; empty when nothing has. */
            defectes: components["schemas"]["DefecteOut"][];
            /** @description As `procediments/esquema.json` describes it. */
            definicio: Record<string, unknown>;
        };
        /** @description An unmet rule as the contract shows it, here and in `…/tramitacio`. */
        Regla: {
            /**
             * @description The article that asks it.
             * @example LPAC 70
             */
            base_legal: string;
            /**
             * @description Stable name of the rule.
             * @example tancar.tasques_obertes
             */
            codi: string;
            /**
             * @description The rule in words.
             * @example Tasques obertes: «Registre de sortida i notificació».
             */
            missatge: string;
            remei?: components["schemas"]["Remei"] | null;
        };
        /** @description With which case, and how. */
        Relate: {
            /**
             * @description Identifier or number of the other case of the body.
             * @example 2026-000007
             */
            expedient: string;
            /** @description What the link means. */
            tipus: components["schemas"]["Relation"];
        };
        /** @description A related case. */
        RelatedOut: {
            /** @example en_tramit */
            estat: string;
            /** Format: uuid */
            id: string;
            /** @example 2026/000007 */
            numero?: string | null;
            /**
             * @description What the link means.
             * @example deriva_de
             */
            tipus: string;
            /** @example Queixa pels contenidors */
            titol: string;
        };
        /** @enum {string} */
        Relation: "relacionat" | "deriva_de" | "recurs_de" | "annex_de" | "peca_separada_de" | "contracte_marc_de";
        /** @description The way out of a refusal. */
        Remei: {
            /**
             * @description With `do_acte`, which act.
             * @example suspendre
             */
            acte?: string | null;
            /**
             * @description The remedy in words.
             * @example Acabeu la tasca.
             */
            missatge: string;
            /**
             * @description `operationId` of this contract.
             * @example complete_tasca
             */
            operacio: string;
        };
        /** @description The password as it is and as it becomes. */
        ReplaceContrasenya: {
            /**
             * Format: password
             * @description The password as it is.
             * @example quatre paraules ben triades
             */
            actual: string;
            /**
             * Format: password
             * @description The new one, of twelve characters or more.
             * @example unes altres quatre paraules
             */
            nova: string;
        };
        /** @description Every right of a person in the body. */
        ReplaceDrets: {
            /** @description The whole list: what is not in it ends. */
            drets: components["schemas"]["Dret"][];
        };
        /** @description How a body will use a procedure. */
        ReplaceProcediment: {
            /** @description Whether new cases may be opened. */
            actiu: boolean;
            /** @description What the body changes of the library, whole; `{}` gives the library's text. */
            canvis: Record<string, unknown>;
            /**
             * Format: uuid
             * @description Unit that handles it by default.
             */
            unitat?: string | null;
            /**
             * Format: int32
             * @description Version of the library: the one that it has, or the last one.
             * @example 1
             */
            versio: number;
        };
        /** @description What the link resets. */
        ResetUsuari: {
            /**
             * @description Whether the second factor goes too (lost device, no recovery codes).
             * @example false
             */
            segon_factor?: boolean;
        };
        /** @description An open case, what it needs next and from whom. */
        SafataOut: {
            ens: components["schemas"]["EnsLabel"];
            /**
             * @description For whom it waits: `meva`, `meu_equip` (nobody has it and one of my roles does it) or `altres`.
             * @example meva
             */
            espera: string;
            /**
             * @description State of the closed list.
             * @example en_tramit
             */
            estat: string;
            /**
             * @description Name of the state in the caller's language.
             * @example en tràmit
             */
            estat_nom: string;
            /**
             * @description Current phase of the procedure.
             * @example instruccio
             */
            fase?: string | null;
            /**
             * Format: uuid
             * @description The case.
             */
            id: string;
            /**
             * @description Official number.
             * @example 2026/000123
             */
            numero?: string | null;
            pas?: components["schemas"]["PasOut"] | null;
            procediment: components["schemas"]["ProcedimentLabel"];
            responsable?: components["schemas"]["Label"] | null;
            /**
             * @description Subject.
             * @example Canvi de finestres al carrer Major, 3
             */
            titol: string;
            /**
             * Format: date
             * @description The nearest last day that runs: of the case (LPAC 21) or of an open task.
             */
            venciment?: string | null;
            /** @description Whether that day has passed. */
            vencut: boolean;
            /**
             * Format: int64
             * @description Version of the case, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /** @description A secret for an authenticator application, not in force until a code of it is confirmed. */
        SegonFactorOut: {
            /**
             * @description The secret in Base32, to type by hand.
             * @example JBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description Address to show as a QR picture.
             * @example otpauth://totp/Expedit:secretaria%40tirvia.cat?secret=JBSWY3DPEHPK3PXP&issuer=Expedit&algorithm=SHA1&digits=6&period=30
             */
            uri: string;
        };
        /** @description A followed case. */
        SeguitOut: {
            ens: components["schemas"]["EnsLabel"];
            expedient: components["schemas"]["ExpedientOut"];
            novetat?: components["schemas"]["Novetat"] | null;
        };
        /** @description The caller of a browser session, and when it ends. */
        SessioOut: components["schemas"]["Jo"] & {
            /**
             * Format: date-time
             * @description End of the session: sign in again after it. Null for service clients.
             */
            sessio_caduca?: string | null;
            /**
             * Format: date-time
             * @description End of the token; renew before it.
             */
            testimoni_caduca: string;
        };
        /** @description An open session of the caller. */
        SessioPropia: {
            /** @description Whether it is the session of this request. */
            actual: boolean;
            /**
             * Format: date-time
             * @description When it ends whatever happens.
             */
            caduca: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            creat_el: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * @description Address and browser.
             * @example 203.0.113.7 Mozilla/5.0
             */
            origen?: string | null;
            /**
             * Format: date-time
             * @description When it was renewed last.
             */
            renovat_el: string;
            /** @description Whether a second factor was given. */
            segon_factor: boolean;
        };
        /** @description A procedure that it may be, and why. */
        SuggerimentOut: {
            /**
             * @description Name in the caller's language.
             * @example Ocupació de la via pública
             */
            nom: string;
            /**
             * @description Code.
             * @example OVP
             */
            procediment: string;
            /**
             * Format: int32
             * @description Those of its reasons, less what speaks against. They order; they are no probability.
             * @example 50
             */
            punts: number;
            /** @description Why, the strongest first. */
            raons: components["schemas"]["RaoOut"][];
        };
        /** @description The procedures that it may be. */
        SuggerimentsOut: {
            /** @description At most three, the likeliest first; none when nothing is clear enough. */
            suggeriments: components["schemas"]["SuggerimentOut"][];
        };
        /** @description A suspension of the maximum term. */
        SuspensioNova: {
            /**
             * @description Whether an act decides it, without which those of LPAC 22.1 do nothing.
             * @example true
             */
            amb_acte?: boolean;
            /**
             * Format: date
             * @description Day it starts; the days that do not count go from the next one.
             * @example 2026-03-10
             */
            des_de: string;
            /**
             * Format: date
             * @description Last day; absent while it is open.
             * @example 2026-03-20
             */
            fins_a?: string | null;
            /**
             * @description requeriment, pronunciament_ue, procediment_ue, informe_preceptiu, proves_tecniques, negociacio,
             *     pronunciament_judicial, requeriment_entre_administracions, actuacions_complementaries or recusacio.
             * @example requeriment
             */
            tipus: string;
        };
        /** @description A task as it is and as it would be. */
        TascaCanviadaOut: {
            /** @example INF_TEC */
            codi: string;
            /** @example instruccio */
            fase_abans?: string | null;
            /** @example instruccio */
            fase_ara?: string | null;
            /** Format: uuid */
            id: string;
            /** @example Informe tècnic */
            nom_abans: string;
            /** @example Informe tècnic i urbanístic */
            nom_ara: string;
            opcional_abans: boolean;
            opcional_ara: boolean;
        };
        /** @description A task of a case. */
        TascaOut: {
            /**
             * @description The act of the case that completes it; such a task is not ticked by hand.
             * @example resoldre
             */
            acte?: string | null;
            assignada?: components["schemas"]["Label"] | null;
            /**
             * @description Code in the procedure.
             * @example INF_TEC
             */
            codi: string;
            /**
             * Format: date-time
             * @description When it was born.
             */
            creat_el: string;
            /**
             * @description pendent, assignada, en_curs, feta or cancellada.
             * @example pendent
             */
            estat: string;
            /**
             * @description Document types that it asks and are not there yet.
             * @example [
             *       "TD13"
             *     ]
             */
            falten: string[];
            /**
             * @description The same, as the procedure names them in the caller's language, in the same order.
             * @example [
             *       "informe"
             *     ]
             */
            falten_noms: string[];
            /**
             * @description Phase it belongs to.
             * @example instruccio
             */
            fase?: string | null;
            /**
             * Format: date-time
             * @description Official instant at which it was done or cancelled.
             */
            feta_el?: string | null;
            /**
             * Format: uuid
             * @description Who did it.
             */
            feta_per?: string | null;
            /**
             * Format: uuid
             * @description The task.
             */
            id: string;
            /**
             * Format: uuid
             * @description Party it is about.
             */
            interessat?: string | null;
            /**
             * @description Name for people.
             * @example Informe tècnic
             */
            nom: string;
            /** @description Whether the case may go on without it. */
            opcional: boolean;
            /** @description Why it was cancelled. */
            rao?: string | null;
            /**
             * @description Who may do it.
             * @example [
             *       "tecnic"
             *     ]
             */
            rols: string[];
            /**
             * Format: date
             * @description Last day.
             */
            venciment?: string | null;
            /** @description Whether a list of holidays could still move it. */
            venciment_provisional: boolean;
            /**
             * Format: int64
             * @description Version of the task, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /** @description An open task that would go. */
        TascaRetiradaOut: {
            /** @example INF_JUR */
            codi: string;
            /** Format: uuid */
            id: string;
            /** @example Informe jurídic */
            nom: string;
        };
        /** @description The tasks of a case. */
        TasquesOut: {
            /** @description In the order they were born. */
            items: components["schemas"]["TascaOut"][];
            /** @description Optional tasks that may be opened now, with `create_tasca`. */
            possibles: components["schemas"]["Nomenat"][];
        };
        /** @description A last day that would move. */
        TerminiMogutOut: {
            /** Format: date */
            abans?: string | null;
            /** Format: date */
            ara?: string | null;
            /**
             * @description `maxim`, `recursos` or `tasca`.
             * @example maxim
             */
            mena: string;
            /**
             * Format: uuid
             * @description The task, of the term of a task.
             */
            tasca?: string | null;
        };
        /** @description A legal term and how it was counted. */
        TerminiOut: {
            /**
             * @description `maxim` (to resolve and notify) or `recursos` (the last administrative appeal).
             * @example maxim
             */
            codi: string;
            /**
             * Format: int32
             * @description Natural days left; past the end, days since.
             * @example 12
             */
            dies?: number | null;
            /**
             * @description dins, proper, vencut, suspes or acabat.
             * @example dins
             */
            estat: string;
            /** @description Every step of the count, with its article. */
            explicacio: components["schemas"]["LiniaOut"][];
            /** @description Lists of holidays that would make it firm (`municipi:25221 2027`). */
            manquen: string[];
            /** @description Whether it may still move: an open suspension, or a list of holidays that is not loaded. */
            provisional: boolean;
            /**
             * Format: date
             * @description Last day; null while an open suspension leaves no end.
             * @example 2026-04-02
             */
            venciment?: string | null;
        };
        /** @enum {string} */
        TipusEns: "ajuntament" | "emd" | "consell_comarcal" | "conselh_generau" | "diputacio";
        /**
         * @description Parameters of the grant. Unknown ones are ignored, as RFC 6749 asks.
         * @example {
         *       "grant_type": "password",
         *       "username": "secretaria@tirvia.cat",
         *       "password": "quatre paraules ben triades"
         *     }
         */
        TokenForm: {
            /** @description Id of the service client, for `client_credentials`; or HTTP Basic. */
            client_id?: string | null;
            /** @description Secret of the service client, for `client_credentials`; or HTTP Basic. */
            client_secret?: string | null;
            /** @description Code of the second factor or recovery code, for `password`. */
            codi?: string | null;
            /** @description `password`, `refresh_token` or `client_credentials`. */
            grant_type: string;
            /** @description Password, for `password`. */
            password?: string | null;
            /** @description Refresh token, for `refresh_token`. */
            refresh_token?: string | null;
            /** @description E-mail, for `password`. */
            username?: string | null;
        };
        /** @description A token. */
        TokenOut: {
            /**
             * @description JWT for `Authorization: Bearer`.
             * @example eyJ0eXAiOiJKV1QiLCJhbGciOiJFZERTQSJ9.e30.c2ln
             */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds that it lives.
             * @example 600
             */
            expires_in: number;
            /** @description For `refresh_token`; replaced at each use. None for service clients. */
            refresh_token?: string | null;
            /**
             * @description Always `Bearer`.
             * @example Bearer
             */
            token_type: string;
        };
        /** @description Where a case stands and what may be done with it. */
        TramitacioOut: {
            /** @description Acts that may be done now. */
            actes_permesos: components["schemas"]["ActeOut"][];
            /** @description Acts that may not, each with every rule that refuses it and its remedy. */
            actes_refusats: components["schemas"]["ActeOut"][];
            /**
             * Format: date
             * @description The legal day that the answer was computed with.
             * @example 2026-03-02
             */
            dia: string;
            /** @description State of the closed list. */
            estat: components["schemas"]["Nomenat"];
            /**
             * @description ENI state (E01 open, E02 closed); null for drafts.
             * @example E01
             */
            estat_eni?: string | null;
            /**
             * Format: uuid
             * @description The case.
             */
            expedient: string;
            fase?: components["schemas"]["Nomenat"] | null;
            /** @description Every phase of the procedure, in order. */
            fases: components["schemas"]["Nomenat"][];
            /**
             * Format: date
             * @description First day of firmness in the administrative way.
             */
            ferm_des_de?: string | null;
            /**
             * @description Why it ended without a decision on the substance.
             * @example desistiment
             */
            motiu?: string | null;
            /**
             * @description Its number; null while a draft.
             * @example 2026/000042
             */
            numero?: string | null;
            /** @description The procedure. */
            procediment: components["schemas"]["Nomenat"];
            /**
             * Format: int32
             * @description The body's adaptation of it; null where it is the text of the library.
             * @example 1
             */
            procediment_adaptacio?: number | null;
            /**
             * Format: int32
             * @description Version of the procedure under which the case runs.
             * @example 1
             */
            procediment_versio: number;
            /**
             * @description What silence means here.
             * @example positiu
             */
            sentit_silenci: string;
            /**
             * Format: date
             * @description Day on which silence was produced.
             */
            silenci_produit?: string | null;
            /** @description Tasks, in the order they were born. */
            tasques: components["schemas"]["TascaOut"][];
            /** @description Optional tasks that may be opened now. */
            tasques_possibles: components["schemas"]["Nomenat"][];
            /** @description Its legal terms, each with its explanation. */
            terminis: components["schemas"]["TerminiOut"][];
            /**
             * Format: int64
             * @description Version of the case, for `If-Match`.
             * @example 7
             */
            versio: number;
        };
        /** @description An organisational unit. */
        UnitatOut: {
            /** @description Whether new cases may be given to it. */
            activa: boolean;
            /**
             * @description Short code, unique in the body.
             * @example SEC
             */
            codi: string;
            /**
             * @description DIR3 code of the unit.
             * @example LA0012345
             */
            dir3?: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * @description Name.
             * @example Secretaria
             */
            nom: string;
            /**
             * Format: uuid
             * @description Parent unit.
             */
            pare?: string | null;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /** @description What changes of a client; absent fields stay as they are. */
        UpdateClient: {
            /**
             * @description Acts it may do, whole.
             * @example [
             *       "expedient.llegir"
             *     ]
             */
            actes?: string[] | null;
            /**
             * Format: date-time
             * @description End of the credentials, a year away at most.
             * @example 2027-06-30T22:00:00Z
             */
            caduca?: string | null;
            /**
             * @description Paused: no token, and the ones given stop within a second.
             * @example true
             */
            pausat?: boolean | null;
        };
        /**
         * @description What changes of a body; absent fields stay as they are.
         * @example {
         *       "dir3": "L01252217",
         *       "configuracio": {
         *         "segon_factor_rols": [
         *           "secretaria",
         *           "admin"
         *         ]
         *       }
         *     }
         */
        UpdateEns: {
            configuracio?: components["schemas"]["ConfiguracioEns"] | null;
            /** @description DIR3 code. Changed by the body itself it is provisional until the platform confirms it. */
            dir3?: string | null;
            /** @description Whether the DIR3 code is confirmed; only the platform says so. */
            dir3_verificat?: boolean | null;
            /** @description Name. */
            nom?: string | null;
        };
        /** @description What changes; absent fields stay as they are, null clears those that may be empty. */
        UpdateExpedient: {
            /**
             * @description Access level.
             * @example restringit
             */
            acces?: string | null;
            /** @description Series of the classification scheme. */
            classificacio?: string | null;
            /** @description Data that the procedure defines, whole: `dades` of its definition is their JSON Schema. */
            dades?: Record<string, unknown> | null;
            /**
             * Format: uuid
             * @description Who answers for it; null for nobody.
             */
            responsable?: string | null;
            /**
             * @description Subject.
             * @example Canvi de finestres i porta al carrer Major, 3
             */
            titol?: string | null;
            /**
             * Format: uuid
             * @description Unit that handles it.
             */
            unitat?: string | null;
        };
        /** @description What changes of one's own account; absent fields stay as they are. */
        UpdateJo: {
            /**
             * @description Preferred language: ca, es, oc, en.
             * @example oc
             */
            llengua?: string | null;
            /**
             * @description Name. Bodies keep the one that they gave.
             * @example Maria Vidal Roca
             */
            nom?: string | null;
        };
        /** @description What changes of a unit; absent fields stay as they are, null clears those that may be empty. */
        UpdateUnitat: {
            /**
             * @description Whether new cases may be given to it.
             * @example true
             */
            activa?: boolean | null;
            /**
             * @description DIR3 code; null for none.
             * @example LA0012345
             */
            dir3?: string | null;
            /**
             * @description Name.
             * @example Urbanisme i activitats
             */
            nom?: string | null;
            /**
             * Format: uuid
             * @description Parent unit; null for none.
             */
            pare?: string | null;
        };
        /** @description What changes; absent fields stay as they are. */
        UpdateUsuari: {
            /**
             * @description False when the person leaves the body: rights end within a second, the name stays on what they did.
             * @example true
             */
            actiu?: boolean | null;
            /**
             * @description Post held; null for none.
             * @example Secretària interventora
             */
            carrec?: string | null;
            /**
             * @description Name shown in the body.
             * @example Maria Vidal Roca
             */
            nom?: string | null;
        };
        /** @description What changes of a view; absent fields stay as they are. */
        UpdateVista: {
            /**
             * @description Columns to show, in their order; empty for the usual ones.
             * @example [
             *       "numero",
             *       "titol"
             *     ]
             */
            columnes?: string[] | null;
            /** @description Whether every member of the body has it. Taken back, it stays with whoever does so. */
            compartida?: boolean | null;
            /**
             * @description Query string of its list.
             * @example oberts=true&ordre=venciment
             */
            consulta?: string | null;
            /**
             * @description Name.
             * @example Obres que vencen
             */
            nom?: string | null;
            /**
             * Format: int32
             * @description Place among the views.
             * @example 2
             */
            posicio?: number | null;
        };
        /** @description To which version. */
        Upgrade: {
            /**
             * Format: int32
             * @description Number of a published version of the procedure of the case.
             * @example 2
             */
            versio: number;
        };
        /**
         * @description Which cases, and to which version of their procedure. Either `expedients` or `filtre`.
         * @example {
         *       "filtre": "procediment=OBRA_MENOR&oberts=true",
         *       "versio": 2
         *     }
         */
        UpgradeMany: {
            /** @description Identifiers or numbers of cases. */
            expedients?: string[] | null;
            /**
             * @description Query string of `list_expedients`, without `limit`, `cursor`, `ordre` and `total`: every case of that list, as it
             *     is now, from 1 to 2000 (422).
             */
            filtre?: string | null;
            /** @description Nothing is done: each case tells what would change, or why it may not be done. */
            previsio?: boolean;
            /**
             * Format: int32
             * @description Number of the version; of the procedure of each case.
             */
            versio: number;
        };
        /** @description A person and, the first time only, the link to hand over. */
        UsuariAmbEnllac: {
            enllac?: components["schemas"]["EnllacOut"] | null;
            usuari: components["schemas"]["UsuariOut"];
        };
        /** @description A person, or a service client, as the body knows them. */
        UsuariOut: {
            /** @description False when the person left the body; their name stays on what they did. */
            actiu: boolean;
            /**
             * @description Post held.
             * @example Secretària interventora
             */
            carrec?: string | null;
            /**
             * @description E-mail.
             * @example secretaria@tirvia.cat
             */
            correu?: string | null;
            /**
             * Format: date-time
             * @description When the person joined.
             */
            creat_el: string;
            /** @description Rights in the body. */
            drets: components["schemas"]["Dret"][];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * @description Name shown in the body.
             * @example Maria Vidal Roca
             */
            nom: string;
            /** @description Invited and not yet accepted: holds no rights. */
            pendent: boolean;
            /**
             * @description `usuari` or `client`.
             * @example usuari
             */
            tipus: string;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /** @description A version of a content. */
        VersioOut: {
            /**
             * Format: uuid
             * @description Who made it.
             */
            autor?: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            creat_el: string;
            /**
             * Format: int64
             * @description Bytes.
             * @example 20480
             */
            mida: number;
            /**
             * @description Format, told from the bytes.
             * @example application/pdf
             */
            mime: string;
            /**
             * @description Why there is a new version.
             * @example
             */
            motiu: string;
            /**
             * Format: int32
             * @description Number of the version.
             * @example 1
             */
            n: number;
            /**
             * @description File name.
             * @example informe.pdf
             */
            nom_fitxer: string;
            /**
             * @description SHA-256, in hexadecimal.
             * @example 44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38
             */
            sha256: string;
        };
        /** @description A version of a procedure, whatever its state. */
        VersioProcediment: {
            /**
             * @description Code of the procedure.
             * @example OBRA_MENOR
             */
            codi: string;
            /** Format: date-time */
            creat_el: string;
            /**
             * Format: uuid
             * @description Who began it; null for those that the product brings.
             */
            creat_per?: string | null;
            /**
             * @description `esborrany`, `validat`, `publicat`, `retirat`.
             * @example esborrany
             */
            estat: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            publicat_el?: string | null;
            /** Format: date-time */
            retirat_el?: string | null;
            /**
             * Format: int64
             * @description Rises with each change; the ETag of the text holds it.
             * @example 3
             */
            revisio: number;
            /** Format: date-time */
            validat_el?: string | null;
            /**
             * Format: int32
             * @description Number of the version.
             * @example 2
             */
            versio: number;
        };
        /** @description A named view. */
        VistaOut: {
            /**
             * @description Columns to show, in their order; empty for the usual ones.
             * @example [
             *       "numero",
             *       "titol",
             *       "venciment"
             *     ]
             */
            columnes: string[];
            /**
             * @description Whether every member of the body has it.
             * @example false
             */
            compartida: boolean;
            /**
             * @description Query string of the list: filters and order.
             * @example oberts=true&procediment=OBRA_MENOR&ordre=venciment
             */
            consulta: string;
            /**
             * @description Whether the caller may change it.
             * @example true
             */
            editable: boolean;
            /** Format: uuid */
            id: string;
            /**
             * @description Name.
             * @example Obres que vencen
             */
            nom: string;
            /**
             * @description The list that it shows: `expedients` or `safata`.
             * @example expedients
             */
            pantalla: string;
            /**
             * Format: int32
             * @description Place among the views.
             * @example 0
             */
            posicio: number;
            /**
             * Format: int64
             * @description Version, for `If-Match`.
             * @example 1
             */
            versio: number;
        };
        /**
         * @description RFC 9457 problem. Never carries the rejected value.
         * @example {
         *       "type": "/api/problemes#no_trobat",
         *       "title": "No s'ha trobat",
         *       "status": 404,
         *       "detail": "No existeix o no és al vostre abast. Reviseu l'identificador.",
         *       "instance": "/api/v1/ens/tirvia",
         *       "codi": "no_trobat",
         *       "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736"
         *     }
         */
        Problema: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @enum {string} */
            codi: "json_mal_format" | "peticio_mal_formada" | "cursor_invalid" | "sessio_necessaria" | "credencials_incorrectes" | "segon_factor_necessari" | "compte_bloquejat" | "csrf" | "cal_https" | "sense_permis" | "cal_segon_factor" | "enllac_no_valid" | "no_trobat" | "metode_no_permes" | "acte_refusat" | "ja_existeix" | "ens_existent" | "versio_caducada" | "digest_diferent" | "desplacament_diferent" | "massa_gran" | "tipus_no_admes" | "rang_invalid" | "dades_invalides" | "referencia_desconeguda" | "clau_reutilitzada" | "falta_if_match" | "massa_peticions" | "error_intern" | "base_de_dades_absent" | "servei_ocupat" | "drets_no_disponibles" | "magatzem_absent" | "disc_ple";
            trace_id: string;
            /**
             * Format: int64
             * @description Of 412: the version to send next.
             */
            versio_actual?: number;
            /** @description Of 412 on a case: what changed since the caller's version, newest first. */
            canvis?: components["schemas"]["CanviPosterior"][];
            errors?: {
                /** @description RFC 6901 pointer into the body, or the name of the parameter */
                pointer: string;
                codi: string;
                missatge: string;
            }[];
            regles?: {
                codi: string;
                base_legal: string;
                missatge: string;
                remei?: {
                    operacio?: string;
                    acte?: string;
                    missatge?: string;
                } | null;
            }[];
        };
        /** @description A field, or a sub-collection, that changed since the caller's version: by whom and when, the last time. */
        CanviPosterior: {
            /**
             * @description Field of the case, or one of its lists: `interessats`, `documents`, `tasques`, `fets`.
             * @example titol
             */
            camp: string;
            /**
             * Format: date-time
             * @description Official instant.
             */
            quan: string;
            qui?: components["schemas"]["Qui"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    jwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JWK set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "OKP",
                     *           "crv": "Ed25519",
                     *           "alg": "EdDSA",
                     *           "use": "sig",
                     *           "kid": "5f2c…",
                     *           "x": "…"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    accept_enllac: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contrasenya": "quatre paraules ben triades",
                 *       "testimoni": "qJ5nT0cYb3Q"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptEnllac"];
            };
        };
        responses: {
            /** @description Accepted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: enllac_no_valid */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_ens: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bodies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "alies": "tirvia",
                     *           "codi_ens": "2522170004",
                     *           "codi_verificat": false,
                     *           "comarca": "Pallars Sobirà",
                     *           "configuracio": {},
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "dir3": "L01252217",
                     *           "dir3_verificat": false,
                     *           "nom": "Tírvia",
                     *           "poblacio": 137,
                     *           "prova": false,
                     *           "tipus": "municipi",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_EnsOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_ens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats answer like the first, without the link */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "alies": "tirvia",
                 *       "administrador": {
                 *         "correu": "secretaria@tirvia.cat",
                 *         "nom": "Maria Vidal Roca"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateEns"];
            };
        };
        responses: {
            /** @description The body */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alies": "tirvia",
                     *       "codi_ens": "2522170004",
                     *       "codi_verificat": false,
                     *       "comarca": "Pallars Sobirà",
                     *       "configuracio": {},
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "dir3": "L01252217",
                     *       "dir3_verificat": false,
                     *       "nom": "Tírvia",
                     *       "poblacio": 137,
                     *       "prova": false,
                     *       "tipus": "municipi",
                     *       "versio": 1,
                     *       "enllac": "https://expedit.example/enllac#…",
                     *       "enllac_caduca": "2026-11-20T09:12:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedEns"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix, ens_existent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_ens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alies": "tirvia",
                     *       "codi_ens": "2522170004",
                     *       "codi_verificat": false,
                     *       "comarca": "Pallars Sobirà",
                     *       "configuracio": {},
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "dir3": "L01252217",
                     *       "dir3_verificat": false,
                     *       "nom": "Tírvia",
                     *       "poblacio": 137,
                     *       "prova": false,
                     *       "tipus": "municipi",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EnsOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_ens: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dir3": "L01252217",
                 *       "configuracio": {
                 *         "segon_factor_rols": [
                 *           "secretaria",
                 *           "admin"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateEns"];
            };
        };
        responses: {
            /** @description The body */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "alies": "tirvia",
                     *       "codi_ens": "2522170004",
                     *       "codi_verificat": false,
                     *       "comarca": "Pallars Sobirà",
                     *       "configuracio": {},
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "dir3": "L01252217",
                     *       "dir3_verificat": false,
                     *       "nom": "Tírvia",
                     *       "poblacio": 137,
                     *       "prova": false,
                     *       "tipus": "municipi",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EnsOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_auditoria: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Only links of this case. */
                expedient?: string;
                /** @description Only links of this person or client. */
                actor?: string;
                /**
                 * @description Only this act.
                 * @example expedient.obrir
                 */
                acte?: string;
                /**
                 * @description From this day on, in Europe/Madrid.
                 * @example 2026-11-01
                 */
                des_de?: string;
                /**
                 * @description Up to this day, included.
                 * @example 2026-11-30
                 */
                fins_a?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "acte": "expedient.obrir",
                     *           "actor": "0197a1b2-0000-7000-8000-000000000001",
                     *           "actor_nom": "Maria Puig",
                     *           "contingut": {},
                     *           "digest": "text",
                     *           "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *           "hash": "text",
                     *           "instant": "2026-11-20T09:12:00Z",
                     *           "n": 1024,
                     *           "objecte": "expedient",
                     *           "objecte_id": "text",
                     *           "origen": "192.0.2.7",
                     *           "resultat": "fet"
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_AuditOut"];
                };
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_calendari: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Year
                 * @example 2027
                 */
                any: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The local holidays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "any": 2027,
                     *       "festius": [
                     *         {
                     *           "data": "2027-08-16",
                     *           "font": "DOGC 9321, Ordre EMT/300/2026",
                     *           "nom": "Sant Roc"
                     *         }
                     *       ],
                     *       "municipi": "25221",
                     *       "versio": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CalendariOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    replace_calendari: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Year
                 * @example 2027
                 */
                any: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "font": "Acord del Ple de 30 de setembre de 2026",
                 *       "festius": [
                 *         {
                 *           "data": "2027-05-17",
                 *           "nom": "Dilluns de Pasqua Granada"
                 *         },
                 *         {
                 *           "data": "2027-08-16",
                 *           "nom": "Sant Roc"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CalendariNou"];
            };
        };
        responses: {
            /** @description The local holidays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "any": 2027,
                     *       "festius": [
                     *         {
                     *           "data": "2027-08-16",
                     *           "font": "DOGC 9321, Ordre EMT/300/2026",
                     *           "nom": "Sant Roc"
                     *         }
                     *       ],
                     *       "municipi": "25221",
                     *       "versio": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CalendariOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_clients: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actes": [
                     *             "expedient.llegir"
                     *           ],
                     *           "caduca": "2026-11-20T09:12:00Z",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "darrer_us": "2026-11-20T09:12:00Z",
                     *           "ens": [
                     *             "tirvia"
                     *           ],
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Padró d'habitants",
                     *           "pausat": false,
                     *           "revocat_el": "2026-11-20T09:12:00Z",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_ClientOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_client: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first, without the secret
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body that answers for it
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actes": [
                 *         "expedient.llegir",
                 *         "document.llegir"
                 *       ],
                 *       "caduca": "2027-06-30T22:00:00Z",
                 *       "nom": "Padró d'habitants"
                 *     }
                 */
                "application/json": components["schemas"]["CreateClient"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client": {
                     *         "actes": [
                     *           "expedient.llegir"
                     *         ],
                     *         "caduca": "2026-11-20T09:12:00Z",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "darrer_us": "2026-11-20T09:12:00Z",
                     *         "ens": [
                     *           "tirvia"
                     *         ],
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Padró d'habitants",
                     *         "pausat": false,
                     *         "revocat_el": "2026-11-20T09:12:00Z",
                     *         "versio": 1
                     *       },
                     *       "secret": "qJ5nT0cYb3Q"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientAmbSecret"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    delete_client: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Client
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_client: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Client
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actes": [
                 *         "expedient.llegir"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateClient"];
            };
        };
        responses: {
            /** @description The client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes": [
                     *         "expedient.llegir"
                     *       ],
                     *       "caduca": "2026-11-20T09:12:00Z",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "darrer_us": "2026-11-20T09:12:00Z",
                     *       "ens": [
                     *         "tirvia"
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Padró d'habitants",
                     *       "pausat": false,
                     *       "revocat_el": "2026-11-20T09:12:00Z",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ClientOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_comptadors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "avui": "2026-11-20",
                     *       "esperen": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       },
                     *       "meus": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       },
                     *       "oberts": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       },
                     *       "seguits": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       },
                     *       "tasques_de_ningu": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       },
                     *       "tasques_meves": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       },
                     *       "vencen_aviat": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       },
                     *       "vencen_avui": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       },
                     *       "vencuts": {
                     *         "consulta": "oberts=true&venciment%5Blte%5D=2026-11-25",
                     *         "limitat": false,
                     *         "total": 12
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ComptadorsOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_documents: {
        parameters: {
            query?: {
                /**
                 * @description Of this case: its id or its number.
                 * @example 2026-000123
                 */
                expedient?: string;
                /**
                 * @description Of this documentary type.
                 * @example TD13
                 */
                td?: string;
                /**
                 * @description In this state: `esborrany`, `definitiu`, `anullat`.
                 * @example definitiu
                 */
                estat?: string;
                /** @description That answer this task. */
                tasca?: string;
                /** @description Words, or parts of words, of the name; without accents or case. */
                q?: string;
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "acces": "interessats",
                     *           "contingut": {
                     *             "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *             "creat_el": "2026-11-20T09:12:00Z",
                     *             "mida": 20480,
                     *             "mime": "application/pdf",
                     *             "motiu": "",
                     *             "n": 1,
                     *             "nom_fitxer": "informe.pdf",
                     *             "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *           },
                     *           "data_captura": "2026-11-20T09:12:00Z",
                     *           "data_document": "2026-11-20",
                     *           "document_origen": "text",
                     *           "estat": "esborrany",
                     *           "estat_elaboracio": "EE01",
                     *           "expedient": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "numero": "2026/000123"
                     *           },
                     *           "foli": 1,
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *           "intern": false,
                     *           "nom": "Informe tècnic d'obres",
                     *           "origen": "administracio",
                     *           "signatura": "cap",
                     *           "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *           "td": "TD13",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_DocumentOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_document: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeated, answers like the first call */
                "Idempotency-Key"?: string | null;
                /** @description SHA-256 of the file, for multipart */
                "Repr-Digest"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "estat_elaboracio": "EE01",
                 *       "nom": "Informe tècnic d'obres",
                 *       "origen": "ciutada",
                 *       "td": "TD13"
                 *     }
                 */
                "application/json": components["schemas"]["DocumentNou"];
                "multipart/form-data": components["schemas"]["DocumentMultipart"];
            };
        };
        responses: {
            /** @description The document */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "contingut": {
                     *         "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "mida": 20480,
                     *         "mime": "application/pdf",
                     *         "motiu": "",
                     *         "n": 1,
                     *         "nom_fitxer": "informe.pdf",
                     *         "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *       },
                     *       "data_captura": "2026-11-20T09:12:00Z",
                     *       "data_document": "2026-11-20",
                     *       "document_origen": "text",
                     *       "estat": "esborrany",
                     *       "estat_elaboracio": "EE01",
                     *       "expedient": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "numero": "2026/000123"
                     *       },
                     *       "foli": 1,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *       "intern": false,
                     *       "nom": "Informe tècnic d'obres",
                     *       "origen": "administracio",
                     *       "signatura": "cap",
                     *       "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *       "td": "TD13",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: digest_diferent, dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles, magatzem_absent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: disc_ple */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The document
                 * @example 019aa000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "contingut": {
                     *         "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "mida": 20480,
                     *         "mime": "application/pdf",
                     *         "motiu": "",
                     *         "n": 1,
                     *         "nom_fitxer": "informe.pdf",
                     *         "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *       },
                     *       "data_captura": "2026-11-20T09:12:00Z",
                     *       "data_document": "2026-11-20",
                     *       "document_origen": "text",
                     *       "estat": "esborrany",
                     *       "estat_elaboracio": "EE01",
                     *       "expedient": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "numero": "2026/000123"
                     *       },
                     *       "foli": 1,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *       "intern": false,
                     *       "nom": "Informe tècnic d'obres",
                     *       "origen": "administracio",
                     *       "signatura": "cap",
                     *       "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *       "td": "TD13",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_document: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The document
                 * @example 019aa000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expedient": "2026-000123"
                 *     }
                 */
                "application/json": components["schemas"]["DocumentCanvi"];
            };
        };
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "contingut": {
                     *         "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "mida": 20480,
                     *         "mime": "application/pdf",
                     *         "motiu": "",
                     *         "n": 1,
                     *         "nom_fitxer": "informe.pdf",
                     *         "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *       },
                     *       "data_captura": "2026-11-20T09:12:00Z",
                     *       "data_document": "2026-11-20",
                     *       "document_origen": "text",
                     *       "estat": "esborrany",
                     *       "estat_elaboracio": "EE01",
                     *       "expedient": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "numero": "2026/000123"
                     *       },
                     *       "foli": 1,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *       "intern": false,
                     *       "nom": "Informe tècnic d'obres",
                     *       "origen": "administracio",
                     *       "signatura": "cap",
                     *       "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *       "td": "TD13",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_contingut: {
        parameters: {
            query?: {
                /**
                 * @description Number of the version; the current one when absent.
                 * @example 1
                 */
                versio?: number;
            };
            header?: {
                /**
                 * @description One range of bytes
                 * @example bytes=0-1023
                 */
                Range?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The document
                 * @example 019aa000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole */
            200: {
                headers: {
                    "Content-Disposition"?: string;
                    /** @description SHA-256 */
                    ETag?: string;
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": number[];
                };
            };
            /** @description The range */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": number[];
                };
            };
            /** @description The caller has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: rang_invalid */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles, magatzem_absent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    write_contingut: {
        parameters: {
            query?: {
                /**
                 * @description Why there is a new version; required from the second on.
                 * @example esmena de l'apartat 3
                 */
                motiu?: string;
                /**
                 * @description Name of the file; the document's name when absent.
                 * @example informe.pdf
                 */
                nom_fitxer?: string;
            };
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
                /** @description SHA-256 of the content; checked */
                "Repr-Digest"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The document
                 * @example 019aa000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": number[];
            };
        };
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "contingut": {
                     *         "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "mida": 20480,
                     *         "mime": "application/pdf",
                     *         "motiu": "",
                     *         "n": 1,
                     *         "nom_fitxer": "informe.pdf",
                     *         "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *       },
                     *       "data_captura": "2026-11-20T09:12:00Z",
                     *       "data_document": "2026-11-20",
                     *       "document_origen": "text",
                     *       "estat": "esborrany",
                     *       "estat_elaboracio": "EE01",
                     *       "expedient": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "numero": "2026/000123"
                     *       },
                     *       "foli": 1,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *       "intern": false,
                     *       "nom": "Informe tècnic d'obres",
                     *       "origen": "administracio",
                     *       "signatura": "cap",
                     *       "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *       "td": "TD13",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentOut"];
                };
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: digest_diferent, dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles, magatzem_absent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: disc_ple */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_versions: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The document
                 * @example 019aa000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "mida": 20480,
                     *           "mime": "application/pdf",
                     *           "motiu": "",
                     *           "n": 1,
                     *           "nom_fitxer": "informe.pdf",
                     *           "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_VersioOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_esdeveniments: {
        parameters: {
            query?: {
                /** @description Events per page. */
                limit?: number;
                /**
                 * @description Where to begin: the `cursor` or `seguent` of a page, the `id` of the stream, or `ara` for what comes from now
                 *     on. Without it, from the first event.
                 * @example ara
                 */
                cursor?: string;
                /**
                 * @description Only these types, separated by commas. Events `….fora_de_vista` come in any case.
                 * @example expedient.obert,expedient.tancat
                 */
                "tipus[in]"?: string;
                /** @description Only events of this case. */
                expedient?: string;
                /**
                 * @description `-seq`: the newest first, page by page towards the past. Not for the live stream.
                 * @example -seq
                 */
                ordre?: "-seq";
            };
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or the live stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cursor": "text",
                     *       "items": [
                     *         {
                     *           "data": {},
                     *           "datacontenttype": "application/json",
                     *           "id": "tirvia:42",
                     *           "sequence": "42",
                     *           "source": "/ens/tirvia",
                     *           "specversion": "1.0",
                     *           "subject": "expedient/019ab3f2-7c1e-7a55-9f0e-1d2c3b4a5f60",
                     *           "time": "2026-11-20T09:12:00Z",
                     *           "type": "expedient.obert"
                     *         }
                     *       ],
                     *       "seguent": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["FeedPage"];
                    "text/event-stream": string;
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_expedients: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
                /**
                 * @description Only this state.
                 * @example en_tramit
                 */
                estat?: string;
                /** @description Any of these states, separated by commas. */
                "estat[in]"?: string;
                /** @description Only open cases. */
                oberts?: boolean;
                /** @description Only those that I answer for. */
                meus?: boolean;
                /** @description Only those that I follow. */
                seguits?: boolean;
                /** @description Who answers for it. */
                responsable?: string;
                /**
                 * @description Code of the procedure.
                 * @example OBRA_MENOR
                 */
                procediment?: string;
                /** @description Unit that handles it. */
                unitat?: string;
                /** @description Opened at or after. */
                "data_obertura[gte]"?: string;
                /** @description Opened before. */
                "data_obertura[lt]"?: string;
                /** @description Due on this day or after. */
                "venciment[gte]"?: string;
                /** @description Due on this day or before. */
                "venciment[lte]"?: string;
                /** @description With an open task of mine (`meves`), or of nobody (`de_ningu`). */
                tasques?: "meves" | "de_ningu";
                /** @description A person who is party to the case. */
                interessat?: string;
                /** @description Words, or parts of the number, the title, a name or an identity document; accents and case do not matter. */
                q?: string;
                /**
                 * @description `-data_obertura` (default), `data_obertura`, `venciment`, `-modificat_el`.
                 * @example -data_obertura
                 */
                ordre?: string;
                /** @description Count them all, up to 10000. */
                total?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "acces": "interessats",
                     *           "classificacio": "text",
                     *           "codi_sia": "text",
                     *           "dades": {},
                     *           "data_obertura": "2026-11-20T09:12:00Z",
                     *           "documents": {
                     *             "items": [
                     *               {
                     *                 "acces": "interessats",
                     *                 "contingut": {
                     *                   "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *                   "creat_el": "2026-11-20T09:12:00Z",
                     *                   "mida": 20480,
                     *                   "mime": "application/pdf",
                     *                   "motiu": "",
                     *                   "n": 1,
                     *                   "nom_fitxer": "informe.pdf",
                     *                   "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *                 },
                     *                 "data_captura": "2026-11-20T09:12:00Z",
                     *                 "data_document": "2026-11-20",
                     *                 "document_origen": "text",
                     *                 "estat": "esborrany",
                     *                 "estat_elaboracio": "EE01",
                     *                 "expedient": {
                     *                   "id": "0197a1b2-0000-7000-8000-000000000001",
                     *                   "numero": "2026/000123"
                     *                 },
                     *                 "foli": 1,
                     *                 "id": "0197a1b2-0000-7000-8000-000000000001",
                     *                 "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *                 "intern": false,
                     *                 "nom": "Informe tècnic d'obres",
                     *                 "origen": "administracio",
                     *                 "signatura": "cap",
                     *                 "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *                 "td": "TD13",
                     *                 "versio": 1
                     *               }
                     *             ],
                     *             "seguent": "text",
                     *             "total": 1,
                     *             "total_limitat": false
                     *           },
                     *           "estat": "en_tramit",
                     *           "estat_nom": "En tràmit",
                     *           "fase": "instruccio",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "identificador_eni": "ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7",
                     *           "inici": "instancia_part",
                     *           "inici_computs": "2026-11-20",
                     *           "interessats": [
                     *             {
                     *               "canal": "electronic",
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "persona": {
                     *                 "adreca": {},
                     *                 "adreca_protegida": false,
                     *                 "canal": "paper",
                     *                 "cognom1": "Farré",
                     *                 "cognom2": "Solé",
                     *                 "correu": "maria@example.cat",
                     *                 "document": "12345678Z",
                     *                 "document_tipus": "nif",
                     *                 "id": "0197a1b2-0000-7000-8000-000000000001",
                     *                 "llengua": "ca",
                     *                 "nom": "Maria",
                     *                 "telefon": "text",
                     *                 "tipus": "fisica",
                     *                 "versio": 1
                     *               },
                     *               "representant": "0197a1b2-0000-7000-8000-000000000001",
                     *               "rol": "sollicitant",
                     *               "versio": 1
                     *             }
                     *           ],
                     *           "modificat_el": "2026-11-20T09:12:00Z",
                     *           "motiu": "text",
                     *           "numero": "2026/000123",
                     *           "procediment": {
                     *             "codi": "OBRA_MENOR",
                     *             "familia": "urbanisme",
                     *             "nom": "Llicència d'obres menors",
                     *             "versio": 1
                     *           },
                     *           "responsable": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "segueixo": false,
                     *           "silenci": "text",
                     *           "tancat_el": "2026-11-20T09:12:00Z",
                     *           "titol": "Canvi de finestres al carrer Major, 3",
                     *           "tramitacio": {
                     *             "actes_permesos": [
                     *               {
                     *                 "acte": "suspendre",
                     *                 "autoritzat": false,
                     *                 "avisos": [
                     *                   {
                     *                     "base_legal": "LPAC 70",
                     *                     "codi": "tancar.tasques_obertes",
                     *                     "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                     "remei": null
                     *                   }
                     *                 ],
                     *                 "cap_a": "suspes",
                     *                 "nom": "suspendre",
                     *                 "permis": "tramitacio.impulsar",
                     *                 "regles": [
                     *                   {
                     *                     "base_legal": "LPAC 70",
                     *                     "codi": "tancar.tasques_obertes",
                     *                     "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                     "remei": null
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "actes_refusats": [
                     *               {
                     *                 "acte": "suspendre",
                     *                 "autoritzat": false,
                     *                 "avisos": [
                     *                   {
                     *                     "base_legal": "LPAC 70",
                     *                     "codi": "tancar.tasques_obertes",
                     *                     "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                     "remei": null
                     *                   }
                     *                 ],
                     *                 "cap_a": "suspes",
                     *                 "nom": "suspendre",
                     *                 "permis": "tramitacio.impulsar",
                     *                 "regles": [
                     *                   {
                     *                     "base_legal": "LPAC 70",
                     *                     "codi": "tancar.tasques_obertes",
                     *                     "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                     "remei": null
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "dia": "2026-03-02",
                     *             "estat": {
                     *               "codi": "en_tramit",
                     *               "nom": "en tràmit"
                     *             },
                     *             "estat_eni": "E01",
                     *             "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *             "fase": {
                     *               "codi": "en_tramit",
                     *               "nom": "en tràmit"
                     *             },
                     *             "fases": [
                     *               {
                     *                 "codi": "en_tramit",
                     *                 "nom": "en tràmit"
                     *               }
                     *             ],
                     *             "ferm_des_de": "2026-11-20",
                     *             "motiu": "desistiment",
                     *             "numero": "2026/000042",
                     *             "procediment": {
                     *               "codi": "en_tramit",
                     *               "nom": "en tràmit"
                     *             },
                     *             "procediment_adaptacio": 1,
                     *             "procediment_versio": 1,
                     *             "sentit_silenci": "positiu",
                     *             "silenci_produit": "2026-11-20",
                     *             "tasques": [
                     *               {
                     *                 "acte": "resoldre",
                     *                 "assignada": {
                     *                   "id": null,
                     *                   "nom": "Secretaria"
                     *                 },
                     *                 "codi": "INF_TEC",
                     *                 "creat_el": "2026-11-20T09:12:00Z",
                     *                 "estat": "pendent",
                     *                 "falten": [
                     *                   "TD13"
                     *                 ],
                     *                 "falten_noms": [
                     *                   "informe"
                     *                 ],
                     *                 "fase": "instruccio",
                     *                 "feta_el": "2026-11-20T09:12:00Z",
                     *                 "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *                 "id": "0197a1b2-0000-7000-8000-000000000001",
                     *                 "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *                 "nom": "Informe tècnic",
                     *                 "opcional": false,
                     *                 "rao": "text",
                     *                 "rols": [
                     *                   "tecnic"
                     *                 ],
                     *                 "venciment": "2026-11-20",
                     *                 "venciment_provisional": false,
                     *                 "versio": 1
                     *               }
                     *             ],
                     *             "tasques_possibles": [
                     *               {
                     *                 "codi": "en_tramit",
                     *                 "nom": "en tràmit"
                     *               }
                     *             ],
                     *             "terminis": [
                     *               {
                     *                 "codi": "maxim",
                     *                 "dies": 12,
                     *                 "estat": "dins",
                     *                 "explicacio": [
                     *                   {
                     *                     "article": "LPAC 30.5",
                     *                     "codi": "trasllat",
                     *                     "data": null,
                     *                     "text": null
                     *                   }
                     *                 ],
                     *                 "manquen": [
                     *                   "text"
                     *                 ],
                     *                 "provisional": false,
                     *                 "venciment": "2026-04-02"
                     *               }
                     *             ],
                     *             "versio": 7
                     *           },
                     *           "unitat": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "venciment": "2026-11-20",
                     *           "venciment_provisional": false,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_ExpedientOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_expedient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "procediment": "OBRA_MENOR",
                 *       "titol": "Canvi de finestres al carrer Major, 3",
                 *       "interessats": [
                 *         {
                 *           "rol": "sollicitant",
                 *           "persona": {
                 *             "document": "12345678Z",
                 *             "nom": "Maria",
                 *             "cognom1": "Farré"
                 *           }
                 *         }
                 *       ],
                 *       "fets": [
                 *         {
                 *           "tipus": "assentament",
                 *           "sentit": "entrada",
                 *           "numero": "E/000123-2026",
                 *           "instant": "2026-11-20T09:12:00Z",
                 *           "oficina": "Registre general",
                 *           "acceptat": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateExpedient"];
            };
        };
        responses: {
            /** @description The case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "classificacio": "text",
                     *       "codi_sia": "text",
                     *       "dades": {},
                     *       "data_obertura": "2026-11-20T09:12:00Z",
                     *       "documents": {
                     *         "items": [
                     *           {
                     *             "acces": "interessats",
                     *             "contingut": {
                     *               "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *               "creat_el": "2026-11-20T09:12:00Z",
                     *               "mida": 20480,
                     *               "mime": "application/pdf",
                     *               "motiu": "",
                     *               "n": 1,
                     *               "nom_fitxer": "informe.pdf",
                     *               "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *             },
                     *             "data_captura": "2026-11-20T09:12:00Z",
                     *             "data_document": "2026-11-20",
                     *             "document_origen": "text",
                     *             "estat": "esborrany",
                     *             "estat_elaboracio": "EE01",
                     *             "expedient": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "numero": "2026/000123"
                     *             },
                     *             "foli": 1,
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *             "intern": false,
                     *             "nom": "Informe tècnic d'obres",
                     *             "origen": "administracio",
                     *             "signatura": "cap",
                     *             "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *             "td": "TD13",
                     *             "versio": 1
                     *           }
                     *         ],
                     *         "seguent": "text",
                     *         "total": 1,
                     *         "total_limitat": false
                     *       },
                     *       "estat": "en_tramit",
                     *       "estat_nom": "En tràmit",
                     *       "fase": "instruccio",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7",
                     *       "inici": "instancia_part",
                     *       "inici_computs": "2026-11-20",
                     *       "interessats": [
                     *         {
                     *           "canal": "electronic",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "persona": {
                     *             "adreca": {},
                     *             "adreca_protegida": false,
                     *             "canal": "paper",
                     *             "cognom1": "Farré",
                     *             "cognom2": "Solé",
                     *             "correu": "maria@example.cat",
                     *             "document": "12345678Z",
                     *             "document_tipus": "nif",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "llengua": "ca",
                     *             "nom": "Maria",
                     *             "telefon": "text",
                     *             "tipus": "fisica",
                     *             "versio": 1
                     *           },
                     *           "representant": "0197a1b2-0000-7000-8000-000000000001",
                     *           "rol": "sollicitant",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "modificat_el": "2026-11-20T09:12:00Z",
                     *       "motiu": "text",
                     *       "numero": "2026/000123",
                     *       "procediment": {
                     *         "codi": "OBRA_MENOR",
                     *         "familia": "urbanisme",
                     *         "nom": "Llicència d'obres menors",
                     *         "versio": 1
                     *       },
                     *       "responsable": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "segueixo": false,
                     *       "silenci": "text",
                     *       "tancat_el": "2026-11-20T09:12:00Z",
                     *       "titol": "Canvi de finestres al carrer Major, 3",
                     *       "tramitacio": {
                     *         "actes_permesos": [
                     *           {
                     *             "acte": "suspendre",
                     *             "autoritzat": false,
                     *             "avisos": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ],
                     *             "cap_a": "suspes",
                     *             "nom": "suspendre",
                     *             "permis": "tramitacio.impulsar",
                     *             "regles": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "actes_refusats": [
                     *           {
                     *             "acte": "suspendre",
                     *             "autoritzat": false,
                     *             "avisos": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ],
                     *             "cap_a": "suspes",
                     *             "nom": "suspendre",
                     *             "permis": "tramitacio.impulsar",
                     *             "regles": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "dia": "2026-03-02",
                     *         "estat": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "estat_eni": "E01",
                     *         "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *         "fase": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "fases": [
                     *           {
                     *             "codi": "en_tramit",
                     *             "nom": "en tràmit"
                     *           }
                     *         ],
                     *         "ferm_des_de": "2026-11-20",
                     *         "motiu": "desistiment",
                     *         "numero": "2026/000042",
                     *         "procediment": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "procediment_adaptacio": 1,
                     *         "procediment_versio": 1,
                     *         "sentit_silenci": "positiu",
                     *         "silenci_produit": "2026-11-20",
                     *         "tasques": [
                     *           {
                     *             "acte": "resoldre",
                     *             "assignada": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "nom": "Secretaria"
                     *             },
                     *             "codi": "INF_TEC",
                     *             "creat_el": "2026-11-20T09:12:00Z",
                     *             "estat": "pendent",
                     *             "falten": [
                     *               "TD13"
                     *             ],
                     *             "falten_noms": [
                     *               "informe"
                     *             ],
                     *             "fase": "instruccio",
                     *             "feta_el": "2026-11-20T09:12:00Z",
                     *             "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Informe tècnic",
                     *             "opcional": false,
                     *             "rao": "text",
                     *             "rols": [
                     *               "tecnic"
                     *             ],
                     *             "venciment": "2026-11-20",
                     *             "venciment_provisional": false,
                     *             "versio": 1
                     *           }
                     *         ],
                     *         "tasques_possibles": [
                     *           {
                     *             "codi": "en_tramit",
                     *             "nom": "en tràmit"
                     *           }
                     *         ],
                     *         "terminis": [
                     *           {
                     *             "codi": "maxim",
                     *             "dies": 12,
                     *             "estat": "dins",
                     *             "explicacio": [
                     *               {
                     *                 "article": "LPAC 30.5",
                     *                 "codi": "trasllat",
                     *                 "data": "2026-11-20",
                     *                 "text": "text"
                     *               }
                     *             ],
                     *             "manquen": [
                     *               "text"
                     *             ],
                     *             "provisional": false,
                     *             "venciment": "2026-04-02"
                     *           }
                     *         ],
                     *         "versio": 7
                     *       },
                     *       "unitat": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ExpedientOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    upgrade_expedients_procediment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filtre": "procediment=OBRA_MENOR&oberts=true",
                 *       "versio": 2
                 *     }
                 */
                "application/json": components["schemas"]["UpgradeMany"];
            };
        };
        responses: {
            /** @description The job; `Location` tells how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acabat_el": "2026-11-20T09:12:00Z",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "en_curs",
                     *       "fets": 98,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "mena": "expedients.assignar",
                     *       "refusats": 2,
                     *       "total": 120,
                     *       "versio": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FeinaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    assign_expedients: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expedients": [
                 *         "2026-000123",
                 *         "2026-000124"
                 *       ],
                 *       "responsable": "01890a5d-ac96-774b-bcce-b302099a8057"
                 *     }
                 */
                "application/json": components["schemas"]["AssignMany"];
            };
        };
        responses: {
            /** @description The job; `Location` tells how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acabat_el": "2026-11-20T09:12:00Z",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "en_curs",
                     *       "fets": 98,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "mena": "expedients.assignar",
                     *       "refusats": 2,
                     *       "total": 120,
                     *       "versio": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FeinaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_expedient: {
        parameters: {
            query?: {
                /**
                 * @description Kinds to embed, separated by commas: `interessats`, `documents`, `tramitacio`. Each passes through its own
                 *     permission.
                 * @example interessats,documents
                 */
                inclou?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "classificacio": "text",
                     *       "codi_sia": "text",
                     *       "dades": {},
                     *       "data_obertura": "2026-11-20T09:12:00Z",
                     *       "documents": {
                     *         "items": [
                     *           {
                     *             "acces": "interessats",
                     *             "contingut": {
                     *               "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *               "creat_el": "2026-11-20T09:12:00Z",
                     *               "mida": 20480,
                     *               "mime": "application/pdf",
                     *               "motiu": "",
                     *               "n": 1,
                     *               "nom_fitxer": "informe.pdf",
                     *               "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *             },
                     *             "data_captura": "2026-11-20T09:12:00Z",
                     *             "data_document": "2026-11-20",
                     *             "document_origen": "text",
                     *             "estat": "esborrany",
                     *             "estat_elaboracio": "EE01",
                     *             "expedient": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "numero": "2026/000123"
                     *             },
                     *             "foli": 1,
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *             "intern": false,
                     *             "nom": "Informe tècnic d'obres",
                     *             "origen": "administracio",
                     *             "signatura": "cap",
                     *             "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *             "td": "TD13",
                     *             "versio": 1
                     *           }
                     *         ],
                     *         "seguent": "text",
                     *         "total": 1,
                     *         "total_limitat": false
                     *       },
                     *       "estat": "en_tramit",
                     *       "estat_nom": "En tràmit",
                     *       "fase": "instruccio",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7",
                     *       "inici": "instancia_part",
                     *       "inici_computs": "2026-11-20",
                     *       "interessats": [
                     *         {
                     *           "canal": "electronic",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "persona": {
                     *             "adreca": {},
                     *             "adreca_protegida": false,
                     *             "canal": "paper",
                     *             "cognom1": "Farré",
                     *             "cognom2": "Solé",
                     *             "correu": "maria@example.cat",
                     *             "document": "12345678Z",
                     *             "document_tipus": "nif",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "llengua": "ca",
                     *             "nom": "Maria",
                     *             "telefon": "text",
                     *             "tipus": "fisica",
                     *             "versio": 1
                     *           },
                     *           "representant": "0197a1b2-0000-7000-8000-000000000001",
                     *           "rol": "sollicitant",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "modificat_el": "2026-11-20T09:12:00Z",
                     *       "motiu": "text",
                     *       "numero": "2026/000123",
                     *       "procediment": {
                     *         "codi": "OBRA_MENOR",
                     *         "familia": "urbanisme",
                     *         "nom": "Llicència d'obres menors",
                     *         "versio": 1
                     *       },
                     *       "responsable": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "segueixo": false,
                     *       "silenci": "text",
                     *       "tancat_el": "2026-11-20T09:12:00Z",
                     *       "titol": "Canvi de finestres al carrer Major, 3",
                     *       "tramitacio": {
                     *         "actes_permesos": [
                     *           {
                     *             "acte": "suspendre",
                     *             "autoritzat": false,
                     *             "avisos": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ],
                     *             "cap_a": "suspes",
                     *             "nom": "suspendre",
                     *             "permis": "tramitacio.impulsar",
                     *             "regles": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "actes_refusats": [
                     *           {
                     *             "acte": "suspendre",
                     *             "autoritzat": false,
                     *             "avisos": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ],
                     *             "cap_a": "suspes",
                     *             "nom": "suspendre",
                     *             "permis": "tramitacio.impulsar",
                     *             "regles": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "dia": "2026-03-02",
                     *         "estat": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "estat_eni": "E01",
                     *         "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *         "fase": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "fases": [
                     *           {
                     *             "codi": "en_tramit",
                     *             "nom": "en tràmit"
                     *           }
                     *         ],
                     *         "ferm_des_de": "2026-11-20",
                     *         "motiu": "desistiment",
                     *         "numero": "2026/000042",
                     *         "procediment": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "procediment_adaptacio": 1,
                     *         "procediment_versio": 1,
                     *         "sentit_silenci": "positiu",
                     *         "silenci_produit": "2026-11-20",
                     *         "tasques": [
                     *           {
                     *             "acte": "resoldre",
                     *             "assignada": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "nom": "Secretaria"
                     *             },
                     *             "codi": "INF_TEC",
                     *             "creat_el": "2026-11-20T09:12:00Z",
                     *             "estat": "pendent",
                     *             "falten": [
                     *               "TD13"
                     *             ],
                     *             "falten_noms": [
                     *               "informe"
                     *             ],
                     *             "fase": "instruccio",
                     *             "feta_el": "2026-11-20T09:12:00Z",
                     *             "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Informe tècnic",
                     *             "opcional": false,
                     *             "rao": "text",
                     *             "rols": [
                     *               "tecnic"
                     *             ],
                     *             "venciment": "2026-11-20",
                     *             "venciment_provisional": false,
                     *             "versio": 1
                     *           }
                     *         ],
                     *         "tasques_possibles": [
                     *           {
                     *             "codi": "en_tramit",
                     *             "nom": "en tràmit"
                     *           }
                     *         ],
                     *         "terminis": [
                     *           {
                     *             "codi": "maxim",
                     *             "dies": 12,
                     *             "estat": "dins",
                     *             "explicacio": [
                     *               {
                     *                 "article": "LPAC 30.5",
                     *                 "codi": "trasllat",
                     *                 "data": "2026-11-20",
                     *                 "text": "text"
                     *               }
                     *             ],
                     *             "manquen": [
                     *               "text"
                     *             ],
                     *             "provisional": false,
                     *             "venciment": "2026-04-02"
                     *           }
                     *         ],
                     *         "versio": 7
                     *       },
                     *       "unitat": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ExpedientOut"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_expedient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "acces": "restringit"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateExpedient"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "classificacio": "text",
                     *       "codi_sia": "text",
                     *       "dades": {},
                     *       "data_obertura": "2026-11-20T09:12:00Z",
                     *       "documents": {
                     *         "items": [
                     *           {
                     *             "acces": "interessats",
                     *             "contingut": {
                     *               "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *               "creat_el": "2026-11-20T09:12:00Z",
                     *               "mida": 20480,
                     *               "mime": "application/pdf",
                     *               "motiu": "",
                     *               "n": 1,
                     *               "nom_fitxer": "informe.pdf",
                     *               "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *             },
                     *             "data_captura": "2026-11-20T09:12:00Z",
                     *             "data_document": "2026-11-20",
                     *             "document_origen": "text",
                     *             "estat": "esborrany",
                     *             "estat_elaboracio": "EE01",
                     *             "expedient": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "numero": "2026/000123"
                     *             },
                     *             "foli": 1,
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *             "intern": false,
                     *             "nom": "Informe tècnic d'obres",
                     *             "origen": "administracio",
                     *             "signatura": "cap",
                     *             "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *             "td": "TD13",
                     *             "versio": 1
                     *           }
                     *         ],
                     *         "seguent": "text",
                     *         "total": 1,
                     *         "total_limitat": false
                     *       },
                     *       "estat": "en_tramit",
                     *       "estat_nom": "En tràmit",
                     *       "fase": "instruccio",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7",
                     *       "inici": "instancia_part",
                     *       "inici_computs": "2026-11-20",
                     *       "interessats": [
                     *         {
                     *           "canal": "electronic",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "persona": {
                     *             "adreca": {},
                     *             "adreca_protegida": false,
                     *             "canal": "paper",
                     *             "cognom1": "Farré",
                     *             "cognom2": "Solé",
                     *             "correu": "maria@example.cat",
                     *             "document": "12345678Z",
                     *             "document_tipus": "nif",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "llengua": "ca",
                     *             "nom": "Maria",
                     *             "telefon": "text",
                     *             "tipus": "fisica",
                     *             "versio": 1
                     *           },
                     *           "representant": "0197a1b2-0000-7000-8000-000000000001",
                     *           "rol": "sollicitant",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "modificat_el": "2026-11-20T09:12:00Z",
                     *       "motiu": "text",
                     *       "numero": "2026/000123",
                     *       "procediment": {
                     *         "codi": "OBRA_MENOR",
                     *         "familia": "urbanisme",
                     *         "nom": "Llicència d'obres menors",
                     *         "versio": 1
                     *       },
                     *       "responsable": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "segueixo": false,
                     *       "silenci": "text",
                     *       "tancat_el": "2026-11-20T09:12:00Z",
                     *       "titol": "Canvi de finestres al carrer Major, 3",
                     *       "tramitacio": {
                     *         "actes_permesos": [
                     *           {
                     *             "acte": "suspendre",
                     *             "autoritzat": false,
                     *             "avisos": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ],
                     *             "cap_a": "suspes",
                     *             "nom": "suspendre",
                     *             "permis": "tramitacio.impulsar",
                     *             "regles": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "actes_refusats": [
                     *           {
                     *             "acte": "suspendre",
                     *             "autoritzat": false,
                     *             "avisos": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ],
                     *             "cap_a": "suspes",
                     *             "nom": "suspendre",
                     *             "permis": "tramitacio.impulsar",
                     *             "regles": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "dia": "2026-03-02",
                     *         "estat": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "estat_eni": "E01",
                     *         "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *         "fase": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "fases": [
                     *           {
                     *             "codi": "en_tramit",
                     *             "nom": "en tràmit"
                     *           }
                     *         ],
                     *         "ferm_des_de": "2026-11-20",
                     *         "motiu": "desistiment",
                     *         "numero": "2026/000042",
                     *         "procediment": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "procediment_adaptacio": 1,
                     *         "procediment_versio": 1,
                     *         "sentit_silenci": "positiu",
                     *         "silenci_produit": "2026-11-20",
                     *         "tasques": [
                     *           {
                     *             "acte": "resoldre",
                     *             "assignada": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "nom": "Secretaria"
                     *             },
                     *             "codi": "INF_TEC",
                     *             "creat_el": "2026-11-20T09:12:00Z",
                     *             "estat": "pendent",
                     *             "falten": [
                     *               "TD13"
                     *             ],
                     *             "falten_noms": [
                     *               "informe"
                     *             ],
                     *             "fase": "instruccio",
                     *             "feta_el": "2026-11-20T09:12:00Z",
                     *             "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Informe tècnic",
                     *             "opcional": false,
                     *             "rao": "text",
                     *             "rols": [
                     *               "tecnic"
                     *             ],
                     *             "venciment": "2026-11-20",
                     *             "venciment_provisional": false,
                     *             "versio": 1
                     *           }
                     *         ],
                     *         "tasques_possibles": [
                     *           {
                     *             "codi": "en_tramit",
                     *             "nom": "en tràmit"
                     *           }
                     *         ],
                     *         "terminis": [
                     *           {
                     *             "codi": "maxim",
                     *             "dies": 12,
                     *             "estat": "dins",
                     *             "explicacio": [
                     *               {
                     *                 "article": "LPAC 30.5",
                     *                 "codi": "trasllat",
                     *                 "data": "2026-11-20",
                     *                 "text": "text"
                     *               }
                     *             ],
                     *             "manquen": [
                     *               "text"
                     *             ],
                     *             "provisional": false,
                     *             "venciment": "2026-04-02"
                     *           }
                     *         ],
                     *         "versio": 7
                     *       },
                     *       "unitat": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ExpedientOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    preview_expedient_procediment: {
        parameters: {
            query?: {
                /**
                 * @description Number of the version; the one that the body opens cases with unless said.
                 * @example 2
                 */
                versio?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "a": 2,
                     *       "adaptacio_a": 2,
                     *       "adaptacio_de": 1,
                     *       "canvien": [
                     *         {
                     *           "codi": "INF_TEC",
                     *           "fase_abans": "instruccio",
                     *           "fase_ara": "instruccio",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom_abans": "Informe tècnic",
                     *           "nom_ara": "Informe tècnic i urbanístic",
                     *           "opcional_abans": false,
                     *           "opcional_ara": false
                     *         }
                     *       ],
                     *       "dades": [
                     *         {
                     *           "camp": "llicencia_anterior",
                     *           "mena": "falta"
                     *         }
                     *       ],
                     *       "de": 1,
                     *       "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *       "fase": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "neixen": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "permes": false,
                     *       "regles": [
                     *         {
                     *           "base_legal": "LPAC 70",
                     *           "codi": "tancar.tasques_obertes",
                     *           "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *           "remei": {
                     *             "acte": "suspendre",
                     *             "missatge": "Acabeu la tasca.",
                     *             "operacio": "complete_tasca"
                     *           }
                     *         }
                     *       ],
                     *       "retirades": [
                     *         {
                     *           "codi": "INF_JUR",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Informe jurídic"
                     *         }
                     *       ],
                     *       "terminis": [
                     *         {
                     *           "abans": "2026-11-20",
                     *           "ara": "2026-11-20",
                     *           "mena": "maxim",
                     *           "tasca": "0197a1b2-0000-7000-8000-000000000001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PrevisioOut"];
                };
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    upgrade_expedient_procediment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the case
                 * @example "7"
                 */
                "If-Match": string;
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "versio": 2
                 *     }
                 */
                "application/json": components["schemas"]["Upgrade"];
            };
        };
        responses: {
            /** @description Where the case stands after it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_permesos": [
                     *         {
                     *           "acte": "suspendre",
                     *           "autoritzat": false,
                     *           "avisos": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ],
                     *           "cap_a": "suspes",
                     *           "nom": "suspendre",
                     *           "permis": "tramitacio.impulsar",
                     *           "regles": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "actes_refusats": [
                     *         {
                     *           "acte": "suspendre",
                     *           "autoritzat": false,
                     *           "avisos": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ],
                     *           "cap_a": "suspes",
                     *           "nom": "suspendre",
                     *           "permis": "tramitacio.impulsar",
                     *           "regles": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "dia": "2026-03-02",
                     *       "estat": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "estat_eni": "E01",
                     *       "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *       "fase": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "fases": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "ferm_des_de": "2026-11-20",
                     *       "motiu": "desistiment",
                     *       "numero": "2026/000042",
                     *       "procediment": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "procediment_adaptacio": 1,
                     *       "procediment_versio": 1,
                     *       "sentit_silenci": "positiu",
                     *       "silenci_produit": "2026-11-20",
                     *       "tasques": [
                     *         {
                     *           "acte": "resoldre",
                     *           "assignada": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "codi": "INF_TEC",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "estat": "pendent",
                     *           "falten": [
                     *             "TD13"
                     *           ],
                     *           "falten_noms": [
                     *             "informe"
                     *           ],
                     *           "fase": "instruccio",
                     *           "feta_el": "2026-11-20T09:12:00Z",
                     *           "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Informe tècnic",
                     *           "opcional": false,
                     *           "rao": "text",
                     *           "rols": [
                     *             "tecnic"
                     *           ],
                     *           "venciment": "2026-11-20",
                     *           "venciment_provisional": false,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "tasques_possibles": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "terminis": [
                     *         {
                     *           "codi": "maxim",
                     *           "dies": 12,
                     *           "estat": "dins",
                     *           "explicacio": [
                     *             {
                     *               "article": "LPAC 30.5",
                     *               "codi": "trasllat",
                     *               "data": "2026-11-20",
                     *               "text": "text"
                     *             }
                     *           ],
                     *           "manquen": [
                     *             "text"
                     *           ],
                     *           "provisional": false,
                     *           "venciment": "2026-04-02"
                     *         }
                     *       ],
                     *       "versio": 7
                     *     }
                     */
                    "application/json": components["schemas"]["TramitacioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    assign_expedient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "responsable": "0197a1b2-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["Assign"];
            };
        };
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "classificacio": "text",
                     *       "codi_sia": "text",
                     *       "dades": {},
                     *       "data_obertura": "2026-11-20T09:12:00Z",
                     *       "documents": {
                     *         "items": [
                     *           {
                     *             "acces": "interessats",
                     *             "contingut": {
                     *               "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *               "creat_el": "2026-11-20T09:12:00Z",
                     *               "mida": 20480,
                     *               "mime": "application/pdf",
                     *               "motiu": "",
                     *               "n": 1,
                     *               "nom_fitxer": "informe.pdf",
                     *               "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *             },
                     *             "data_captura": "2026-11-20T09:12:00Z",
                     *             "data_document": "2026-11-20",
                     *             "document_origen": "text",
                     *             "estat": "esborrany",
                     *             "estat_elaboracio": "EE01",
                     *             "expedient": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "numero": "2026/000123"
                     *             },
                     *             "foli": 1,
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *             "intern": false,
                     *             "nom": "Informe tècnic d'obres",
                     *             "origen": "administracio",
                     *             "signatura": "cap",
                     *             "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *             "td": "TD13",
                     *             "versio": 1
                     *           }
                     *         ],
                     *         "seguent": "text",
                     *         "total": 1,
                     *         "total_limitat": false
                     *       },
                     *       "estat": "en_tramit",
                     *       "estat_nom": "En tràmit",
                     *       "fase": "instruccio",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7",
                     *       "inici": "instancia_part",
                     *       "inici_computs": "2026-11-20",
                     *       "interessats": [
                     *         {
                     *           "canal": "electronic",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "persona": {
                     *             "adreca": {},
                     *             "adreca_protegida": false,
                     *             "canal": "paper",
                     *             "cognom1": "Farré",
                     *             "cognom2": "Solé",
                     *             "correu": "maria@example.cat",
                     *             "document": "12345678Z",
                     *             "document_tipus": "nif",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "llengua": "ca",
                     *             "nom": "Maria",
                     *             "telefon": "text",
                     *             "tipus": "fisica",
                     *             "versio": 1
                     *           },
                     *           "representant": "0197a1b2-0000-7000-8000-000000000001",
                     *           "rol": "sollicitant",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "modificat_el": "2026-11-20T09:12:00Z",
                     *       "motiu": "text",
                     *       "numero": "2026/000123",
                     *       "procediment": {
                     *         "codi": "OBRA_MENOR",
                     *         "familia": "urbanisme",
                     *         "nom": "Llicència d'obres menors",
                     *         "versio": 1
                     *       },
                     *       "responsable": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "segueixo": false,
                     *       "silenci": "text",
                     *       "tancat_el": "2026-11-20T09:12:00Z",
                     *       "titol": "Canvi de finestres al carrer Major, 3",
                     *       "tramitacio": {
                     *         "actes_permesos": [
                     *           {
                     *             "acte": "suspendre",
                     *             "autoritzat": false,
                     *             "avisos": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ],
                     *             "cap_a": "suspes",
                     *             "nom": "suspendre",
                     *             "permis": "tramitacio.impulsar",
                     *             "regles": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "actes_refusats": [
                     *           {
                     *             "acte": "suspendre",
                     *             "autoritzat": false,
                     *             "avisos": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ],
                     *             "cap_a": "suspes",
                     *             "nom": "suspendre",
                     *             "permis": "tramitacio.impulsar",
                     *             "regles": [
                     *               {
                     *                 "base_legal": "LPAC 70",
                     *                 "codi": "tancar.tasques_obertes",
                     *                 "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *                 "remei": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "dia": "2026-03-02",
                     *         "estat": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "estat_eni": "E01",
                     *         "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *         "fase": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "fases": [
                     *           {
                     *             "codi": "en_tramit",
                     *             "nom": "en tràmit"
                     *           }
                     *         ],
                     *         "ferm_des_de": "2026-11-20",
                     *         "motiu": "desistiment",
                     *         "numero": "2026/000042",
                     *         "procediment": {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         },
                     *         "procediment_adaptacio": 1,
                     *         "procediment_versio": 1,
                     *         "sentit_silenci": "positiu",
                     *         "silenci_produit": "2026-11-20",
                     *         "tasques": [
                     *           {
                     *             "acte": "resoldre",
                     *             "assignada": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "nom": "Secretaria"
                     *             },
                     *             "codi": "INF_TEC",
                     *             "creat_el": "2026-11-20T09:12:00Z",
                     *             "estat": "pendent",
                     *             "falten": [
                     *               "TD13"
                     *             ],
                     *             "falten_noms": [
                     *               "informe"
                     *             ],
                     *             "fase": "instruccio",
                     *             "feta_el": "2026-11-20T09:12:00Z",
                     *             "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Informe tècnic",
                     *             "opcional": false,
                     *             "rao": "text",
                     *             "rols": [
                     *               "tecnic"
                     *             ],
                     *             "venciment": "2026-11-20",
                     *             "venciment_provisional": false,
                     *             "versio": 1
                     *           }
                     *         ],
                     *         "tasques_possibles": [
                     *           {
                     *             "codi": "en_tramit",
                     *             "nom": "en tràmit"
                     *           }
                     *         ],
                     *         "terminis": [
                     *           {
                     *             "codi": "maxim",
                     *             "dies": 12,
                     *             "estat": "dins",
                     *             "explicacio": [
                     *               {
                     *                 "article": "LPAC 30.5",
                     *                 "codi": "trasllat",
                     *                 "data": "2026-11-20",
                     *                 "text": "text"
                     *               }
                     *             ],
                     *             "manquen": [
                     *               "text"
                     *             ],
                     *             "provisional": false,
                     *             "venciment": "2026-04-02"
                     *           }
                     *         ],
                     *         "versio": 7
                     *       },
                     *       "unitat": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ExpedientOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    undo_expedient_procediment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the case
                 * @example "8"
                 */
                "If-Match": string;
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description Nothing */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Where the case stands after it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_permesos": [
                     *         {
                     *           "acte": "suspendre",
                     *           "autoritzat": false,
                     *           "avisos": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ],
                     *           "cap_a": "suspes",
                     *           "nom": "suspendre",
                     *           "permis": "tramitacio.impulsar",
                     *           "regles": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "actes_refusats": [
                     *         {
                     *           "acte": "suspendre",
                     *           "autoritzat": false,
                     *           "avisos": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ],
                     *           "cap_a": "suspes",
                     *           "nom": "suspendre",
                     *           "permis": "tramitacio.impulsar",
                     *           "regles": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "dia": "2026-03-02",
                     *       "estat": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "estat_eni": "E01",
                     *       "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *       "fase": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "fases": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "ferm_des_de": "2026-11-20",
                     *       "motiu": "desistiment",
                     *       "numero": "2026/000042",
                     *       "procediment": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "procediment_adaptacio": 1,
                     *       "procediment_versio": 1,
                     *       "sentit_silenci": "positiu",
                     *       "silenci_produit": "2026-11-20",
                     *       "tasques": [
                     *         {
                     *           "acte": "resoldre",
                     *           "assignada": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "codi": "INF_TEC",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "estat": "pendent",
                     *           "falten": [
                     *             "TD13"
                     *           ],
                     *           "falten_noms": [
                     *             "informe"
                     *           ],
                     *           "fase": "instruccio",
                     *           "feta_el": "2026-11-20T09:12:00Z",
                     *           "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Informe tècnic",
                     *           "opcional": false,
                     *           "rao": "text",
                     *           "rols": [
                     *             "tecnic"
                     *           ],
                     *           "venciment": "2026-11-20",
                     *           "venciment_provisional": false,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "tasques_possibles": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "terminis": [
                     *         {
                     *           "codi": "maxim",
                     *           "dies": 12,
                     *           "estat": "dins",
                     *           "explicacio": [
                     *             {
                     *               "article": "LPAC 30.5",
                     *               "codi": "trasllat",
                     *               "data": "2026-11-20",
                     *               "text": "text"
                     *             }
                     *           ],
                     *           "manquen": [
                     *             "text"
                     *           ],
                     *           "provisional": false,
                     *           "venciment": "2026-04-02"
                     *         }
                     *       ],
                     *       "versio": 7
                     *     }
                     */
                    "application/json": components["schemas"]["TramitacioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    relate_expedient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expedient": "2026-000007",
                 *       "tipus": "relacionat"
                 *     }
                 */
                "application/json": components["schemas"]["Relate"];
            };
        };
        responses: {
            /** @description Related cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "estat": "en_tramit",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "numero": "2026/000007",
                     *           "tipus": "deriva_de",
                     *           "titol": "Queixa pels contenidors"
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RelatedOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    follow_expedient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Followed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    unfollow_expedient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No longer followed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_expedient_documents: {
        parameters: {
            query?: {
                /**
                 * @description Of this case: its id or its number.
                 * @example 2026-000123
                 */
                expedient?: string;
                /**
                 * @description Of this documentary type.
                 * @example TD13
                 */
                td?: string;
                /**
                 * @description In this state: `esborrany`, `definitiu`, `anullat`.
                 * @example definitiu
                 */
                estat?: string;
                /** @description That answer this task. */
                tasca?: string;
                /** @description Words, or parts of words, of the name; without accents or case. */
                q?: string;
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its id or its number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "acces": "interessats",
                     *           "contingut": {
                     *             "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *             "creat_el": "2026-11-20T09:12:00Z",
                     *             "mida": 20480,
                     *             "mime": "application/pdf",
                     *             "motiu": "",
                     *             "n": 1,
                     *             "nom_fitxer": "informe.pdf",
                     *             "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *           },
                     *           "data_captura": "2026-11-20T09:12:00Z",
                     *           "data_document": "2026-11-20",
                     *           "document_origen": "text",
                     *           "estat": "esborrany",
                     *           "estat_elaboracio": "EE01",
                     *           "expedient": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "numero": "2026/000123"
                     *           },
                     *           "foli": 1,
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *           "intern": false,
                     *           "nom": "Informe tècnic d'obres",
                     *           "origen": "administracio",
                     *           "signatura": "cap",
                     *           "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *           "td": "TD13",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_DocumentOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_expedient_document: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeated, answers like the first call */
                "Idempotency-Key"?: string | null;
                /** @description SHA-256 of the file, for multipart */
                "Repr-Digest"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its id or its number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "estat_elaboracio": "EE01",
                 *       "nom": "Informe tècnic d'obres",
                 *       "origen": "ciutada",
                 *       "td": "TD13"
                 *     }
                 */
                "application/json": components["schemas"]["DocumentNou"];
                "multipart/form-data": components["schemas"]["DocumentMultipart"];
            };
        };
        responses: {
            /** @description The document */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acces": "interessats",
                     *       "contingut": {
                     *         "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "mida": 20480,
                     *         "mime": "application/pdf",
                     *         "motiu": "",
                     *         "n": 1,
                     *         "nom_fitxer": "informe.pdf",
                     *         "sha256": "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38"
                     *       },
                     *       "data_captura": "2026-11-20T09:12:00Z",
                     *       "data_document": "2026-11-20",
                     *       "document_origen": "text",
                     *       "estat": "esborrany",
                     *       "estat_elaboracio": "EE01",
                     *       "expedient": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "numero": "2026/000123"
                     *       },
                     *       "foli": 1,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *       "intern": false,
                     *       "nom": "Informe tècnic d'obres",
                     *       "origen": "administracio",
                     *       "signatura": "cap",
                     *       "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *       "td": "TD13",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: digest_diferent, dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles, magatzem_absent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: disc_ple */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_fets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "anullacio": {
                     *             "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *             "creat_el": "2026-11-20T09:12:00Z",
                     *             "rao": "text"
                     *           },
                     *           "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "fet": {},
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "tipus": "resolucio"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FetsOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_fet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fact */
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The fact */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "anullacio": {
                     *         "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "rao": "text"
                     *       },
                     *       "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "fet": {},
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "tipus": "resolucio"
                     *     }
                     */
                    "application/json": components["schemas"]["FetOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_fet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
                /** @description The fact */
                fet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "anullacio": {
                     *         "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "rao": "text"
                     *       },
                     *       "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "fet": {},
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "tipus": "resolucio"
                     *     }
                     */
                    "application/json": components["schemas"]["FetOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    annul_fet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
                /** @description The fact */
                fet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rao": "S'havia registrat en un altre expedient."
                 *     }
                 */
                "application/json": components["schemas"]["AnnulFet"];
            };
        };
        responses: {
            /** @description The fact with its annulment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "anullacio": {
                     *         "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "rao": "text"
                     *       },
                     *       "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "fet": {},
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "tipus": "resolucio"
                     *     }
                     */
                    "application/json": components["schemas"]["FetOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_historial: {
        parameters: {
            query?: {
                /**
                 * @description Only acts, or only reads; without it, whatever the caller may see.
                 * @example actes
                 */
                mena?: "actes" | "lectures";
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "acte": "expedient.modificat",
                     *           "canvis": [
                     *             {
                     *               "abans": {},
                     *               "camp": "titol",
                     *               "despres": {}
                     *             }
                     *           ],
                     *           "finalitat": "tramitacio",
                     *           "instant": "2026-11-20T09:12:00Z",
                     *           "mena": "acte",
                     *           "objecte": "expedient",
                     *           "objecte_id": "text",
                     *           "ordre": {},
                     *           "qui": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Maria Puig"
                     *           },
                     *           "versio": 4
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_HistorialOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_index: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "congelats": [
                     *         {
                     *           "contingut": {},
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "mena": "tancament",
                     *           "sha256": "text",
                     *           "signat": false
                     *         }
                     *       ],
                     *       "esborrany": {},
                     *       "regles": [
                     *         {
                     *           "base_legal": "LPAC 70",
                     *           "codi": "tancar.tasques_obertes",
                     *           "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *           "remei": {
                     *             "acte": "suspendre",
                     *             "missatge": "Acabeu la tasca.",
                     *             "operacio": "complete_tasca"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IndexsOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_interessats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "canal": "electronic",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "persona": {
                     *             "adreca": {},
                     *             "adreca_protegida": false,
                     *             "canal": "paper",
                     *             "cognom1": "Farré",
                     *             "cognom2": "Solé",
                     *             "correu": "maria@example.cat",
                     *             "document": "12345678Z",
                     *             "document_tipus": "nif",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "llengua": "ca",
                     *             "nom": "Maria",
                     *             "telefon": "text",
                     *             "tipus": "fisica",
                     *             "versio": 1
                     *           },
                     *           "representant": "0197a1b2-0000-7000-8000-000000000001",
                     *           "rol": "sollicitant",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_InteressatOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_interessat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rol": "sollicitant"
                 *     }
                 */
                "application/json": components["schemas"]["CreateInteressat"];
            };
        };
        responses: {
            /** @description Parties of the case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "canal": "electronic",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "persona": {
                     *             "adreca": {},
                     *             "adreca_protegida": false,
                     *             "canal": "paper",
                     *             "cognom1": "Farré",
                     *             "cognom2": "Solé",
                     *             "correu": "maria@example.cat",
                     *             "document": "12345678Z",
                     *             "document_tipus": "nif",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "llengua": "ca",
                     *             "nom": "Maria",
                     *             "telefon": "text",
                     *             "tipus": "fisica",
                     *             "versio": 1
                     *           },
                     *           "representant": "0197a1b2-0000-7000-8000-000000000001",
                     *           "rol": "sollicitant",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_InteressatOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    delete_interessat: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the party
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
                /** @description The party */
                interessat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_notes: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "autor": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "text": "Ha trucat: portarà el plànol dilluns."
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_NotaOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_nota: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Ha trucat: portarà el plànol dilluns."
                 *     }
                 */
                "application/json": components["schemas"]["CreateNota"];
            };
        };
        responses: {
            /** @description The note */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autor": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "text": "Ha trucat: portarà el plànol dilluns."
                     *     }
                     */
                    "application/json": components["schemas"]["NotaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_relacions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Identifier or number
                 * @example 2026-000123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Related cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "estat": "en_tramit",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "numero": "2026/000007",
                     *           "tipus": "deriva_de",
                     *           "titol": "Queixa pels contenidors"
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RelatedOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_tasques: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "acte": "resoldre",
                     *           "assignada": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "codi": "INF_TEC",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "estat": "pendent",
                     *           "falten": [
                     *             "TD13"
                     *           ],
                     *           "falten_noms": [
                     *             "informe"
                     *           ],
                     *           "fase": "instruccio",
                     *           "feta_el": "2026-11-20T09:12:00Z",
                     *           "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Informe tècnic",
                     *           "opcional": false,
                     *           "rao": "text",
                     *           "rols": [
                     *             "tecnic"
                     *           ],
                     *           "venciment": "2026-11-20",
                     *           "venciment_provisional": false,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "possibles": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TasquesOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_tasca: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "codi": "REQ_ESMENA"
                 *     }
                 */
                "application/json": components["schemas"]["NewTasca"];
            };
        };
        responses: {
            /** @description The task */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acte": "resoldre",
                     *       "assignada": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "codi": "INF_TEC",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "pendent",
                     *       "falten": [
                     *         "TD13"
                     *       ],
                     *       "falten_noms": [
                     *         "informe"
                     *       ],
                     *       "fase": "instruccio",
                     *       "feta_el": "2026-11-20T09:12:00Z",
                     *       "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Informe tècnic",
                     *       "opcional": false,
                     *       "rao": "text",
                     *       "rols": [
                     *         "tecnic"
                     *       ],
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TascaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    assign_tasca: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the task
                 * @example "1"
                 */
                "If-Match": string;
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
                /** @description The task */
                tasca: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "usuari": "0197a1b2-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["AssignTasca"];
            };
        };
        responses: {
            /** @description The task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acte": "resoldre",
                     *       "assignada": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "codi": "INF_TEC",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "pendent",
                     *       "falten": [
                     *         "TD13"
                     *       ],
                     *       "falten_noms": [
                     *         "informe"
                     *       ],
                     *       "fase": "instruccio",
                     *       "feta_el": "2026-11-20T09:12:00Z",
                     *       "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Informe tècnic",
                     *       "opcional": false,
                     *       "rao": "text",
                     *       "rols": [
                     *         "tecnic"
                     *       ],
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TascaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    cancel_tasca: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the task
                 * @example "1"
                 */
                "If-Match": string;
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
                /** @description The task */
                tasca: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rao": "L'informe ja consta en l'expedient principal."
                 *     }
                 */
                "application/json": components["schemas"]["CancelTasca"];
            };
        };
        responses: {
            /** @description The task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acte": "resoldre",
                     *       "assignada": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "codi": "INF_TEC",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "pendent",
                     *       "falten": [
                     *         "TD13"
                     *       ],
                     *       "falten_noms": [
                     *         "informe"
                     *       ],
                     *       "fase": "instruccio",
                     *       "feta_el": "2026-11-20T09:12:00Z",
                     *       "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Informe tècnic",
                     *       "opcional": false,
                     *       "rao": "text",
                     *       "rols": [
                     *         "tecnic"
                     *       ],
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TascaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    start_tasca: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the task
                 * @example "1"
                 */
                "If-Match": string;
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
                /** @description The task */
                tasca: string;
            };
            cookie?: never;
        };
        /** @description Empty */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acte": "resoldre",
                     *       "assignada": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "codi": "INF_TEC",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "pendent",
                     *       "falten": [
                     *         "TD13"
                     *       ],
                     *       "falten_noms": [
                     *         "informe"
                     *       ],
                     *       "fase": "instruccio",
                     *       "feta_el": "2026-11-20T09:12:00Z",
                     *       "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Informe tècnic",
                     *       "opcional": false,
                     *       "rao": "text",
                     *       "rols": [
                     *         "tecnic"
                     *       ],
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TascaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    complete_tasca: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the task
                 * @example "1"
                 */
                "If-Match": string;
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
                /** @description The task */
                tasca: string;
            };
            cookie?: never;
        };
        /** @description Empty */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acte": "resoldre",
                     *       "assignada": {
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Secretaria"
                     *       },
                     *       "codi": "INF_TEC",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "pendent",
                     *       "falten": [
                     *         "TD13"
                     *       ],
                     *       "falten_noms": [
                     *         "informe"
                     *       ],
                     *       "fase": "instruccio",
                     *       "feta_el": "2026-11-20T09:12:00Z",
                     *       "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Informe tècnic",
                     *       "opcional": false,
                     *       "rao": "text",
                     *       "rols": [
                     *         "tecnic"
                     *       ],
                     *       "venciment": "2026-11-20",
                     *       "venciment_provisional": false,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TascaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_tramitacio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_permesos": [
                     *         {
                     *           "acte": "suspendre",
                     *           "autoritzat": false,
                     *           "avisos": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ],
                     *           "cap_a": "suspes",
                     *           "nom": "suspendre",
                     *           "permis": "tramitacio.impulsar",
                     *           "regles": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "actes_refusats": [
                     *         {
                     *           "acte": "suspendre",
                     *           "autoritzat": false,
                     *           "avisos": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ],
                     *           "cap_a": "suspes",
                     *           "nom": "suspendre",
                     *           "permis": "tramitacio.impulsar",
                     *           "regles": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "dia": "2026-03-02",
                     *       "estat": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "estat_eni": "E01",
                     *       "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *       "fase": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "fases": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "ferm_des_de": "2026-11-20",
                     *       "motiu": "desistiment",
                     *       "numero": "2026/000042",
                     *       "procediment": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "procediment_adaptacio": 1,
                     *       "procediment_versio": 1,
                     *       "sentit_silenci": "positiu",
                     *       "silenci_produit": "2026-11-20",
                     *       "tasques": [
                     *         {
                     *           "acte": "resoldre",
                     *           "assignada": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "codi": "INF_TEC",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "estat": "pendent",
                     *           "falten": [
                     *             "TD13"
                     *           ],
                     *           "falten_noms": [
                     *             "informe"
                     *           ],
                     *           "fase": "instruccio",
                     *           "feta_el": "2026-11-20T09:12:00Z",
                     *           "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Informe tècnic",
                     *           "opcional": false,
                     *           "rao": "text",
                     *           "rols": [
                     *             "tecnic"
                     *           ],
                     *           "venciment": "2026-11-20",
                     *           "venciment_provisional": false,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "tasques_possibles": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "terminis": [
                     *         {
                     *           "codi": "maxim",
                     *           "dies": 12,
                     *           "estat": "dins",
                     *           "explicacio": [
                     *             {
                     *               "article": "LPAC 30.5",
                     *               "codi": "trasllat",
                     *               "data": "2026-11-20",
                     *               "text": "text"
                     *             }
                     *           ],
                     *           "manquen": [
                     *             "text"
                     *           ],
                     *           "provisional": false,
                     *           "venciment": "2026-04-02"
                     *         }
                     *       ],
                     *       "versio": 7
                     *     }
                     */
                    "application/json": components["schemas"]["TramitacioOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    do_acte: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the case
                 * @example "7"
                 */
                "If-Match": string;
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The case: its identifier or its number
                 * @example 2026-000042
                 */
                id: string;
                /**
                 * @description The act
                 * @example suspendre
                 */
                acte: string;
            };
            cookie?: never;
        };
        /** @description The data of the act */
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Where the case stands after it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_permesos": [
                     *         {
                     *           "acte": "suspendre",
                     *           "autoritzat": false,
                     *           "avisos": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ],
                     *           "cap_a": "suspes",
                     *           "nom": "suspendre",
                     *           "permis": "tramitacio.impulsar",
                     *           "regles": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "actes_refusats": [
                     *         {
                     *           "acte": "suspendre",
                     *           "autoritzat": false,
                     *           "avisos": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ],
                     *           "cap_a": "suspes",
                     *           "nom": "suspendre",
                     *           "permis": "tramitacio.impulsar",
                     *           "regles": [
                     *             {
                     *               "base_legal": "LPAC 70",
                     *               "codi": "tancar.tasques_obertes",
                     *               "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                     *               "remei": {
                     *                 "acte": "suspendre",
                     *                 "missatge": "Acabeu la tasca.",
                     *                 "operacio": "complete_tasca"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "dia": "2026-03-02",
                     *       "estat": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "estat_eni": "E01",
                     *       "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *       "fase": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "fases": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "ferm_des_de": "2026-11-20",
                     *       "motiu": "desistiment",
                     *       "numero": "2026/000042",
                     *       "procediment": {
                     *         "codi": "en_tramit",
                     *         "nom": "en tràmit"
                     *       },
                     *       "procediment_adaptacio": 1,
                     *       "procediment_versio": 1,
                     *       "sentit_silenci": "positiu",
                     *       "silenci_produit": "2026-11-20",
                     *       "tasques": [
                     *         {
                     *           "acte": "resoldre",
                     *           "assignada": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "codi": "INF_TEC",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "estat": "pendent",
                     *           "falten": [
                     *             "TD13"
                     *           ],
                     *           "falten_noms": [
                     *             "informe"
                     *           ],
                     *           "fase": "instruccio",
                     *           "feta_el": "2026-11-20T09:12:00Z",
                     *           "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Informe tècnic",
                     *           "opcional": false,
                     *           "rao": "text",
                     *           "rols": [
                     *             "tecnic"
                     *           ],
                     *           "venciment": "2026-11-20",
                     *           "venciment_provisional": false,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "tasques_possibles": [
                     *         {
                     *           "codi": "en_tramit",
                     *           "nom": "en tràmit"
                     *         }
                     *       ],
                     *       "terminis": [
                     *         {
                     *           "codi": "maxim",
                     *           "dies": 12,
                     *           "estat": "dins",
                     *           "explicacio": [
                     *             {
                     *               "article": "LPAC 30.5",
                     *               "codi": "trasllat",
                     *               "data": "2026-11-20",
                     *               "text": "text"
                     *             }
                     *           ],
                     *           "manquen": [
                     *             "text"
                     *           ],
                     *           "provisional": false,
                     *           "venciment": "2026-04-02"
                     *         }
                     *       ],
                     *       "versio": 7
                     *     }
                     */
                    "application/json": components["schemas"]["TramitacioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_feina: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Job
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acabat_el": "2026-11-20T09:12:00Z",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "en_curs",
                     *       "fets": 98,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "mena": "expedients.assignar",
                     *       "refusats": 2,
                     *       "total": 120,
                     *       "versio": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FeinaOut"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    cancel_feina: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Job
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acabat_el": "2026-11-20T09:12:00Z",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "en_curs",
                     *       "fets": 98,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "mena": "expedients.assignar",
                     *       "refusats": 2,
                     *       "total": 120,
                     *       "versio": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FeinaOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    undo_feina: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Job
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description Nothing */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The job that undoes it; `Location` tells how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acabat_el": "2026-11-20T09:12:00Z",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "estat": "en_curs",
                     *       "fets": 98,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "mena": "expedients.assignar",
                     *       "refusats": 2,
                     *       "total": 120,
                     *       "versio": 3
                     *     }
                     */
                    "application/json": components["schemas"]["FeinaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_feina_items: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this state.
                 * @example refusat
                 */
                estat?: "pendent" | "fet" | "refusat" | "cancellat";
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Job
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "clau": "2026-000123",
                     *           "codi": "acte_refusat",
                     *           "estat": "refusat",
                     *           "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *           "missatge": "L'expedient és tancat i el seu índex és ferm."
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_FeinaItemOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_persones: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
                /**
                 * @description A whole identity document, with or without separators.
                 * @example 12345678Z
                 */
                document?: string;
                /**
                 * @description Words, or parts of a name or a document.
                 * @example farr
                 */
                q?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of persons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "adreca": {},
                     *           "adreca_protegida": false,
                     *           "canal": "paper",
                     *           "cognom1": "Farré",
                     *           "cognom2": "Solé",
                     *           "correu": "maria@example.cat",
                     *           "document": "12345678Z",
                     *           "document_tipus": "nif",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "llengua": "ca",
                     *           "nom": "Maria",
                     *           "telefon": "text",
                     *           "tipus": "fisica",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_PersonaOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_persona: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeats answer like the first */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nom": "Maria"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePersona"];
            };
        };
        responses: {
            /** @description The person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adreca": {},
                     *       "adreca_protegida": false,
                     *       "canal": "paper",
                     *       "cognom1": "Farré",
                     *       "cognom2": "Solé",
                     *       "correu": "maria@example.cat",
                     *       "document": "12345678Z",
                     *       "document_tipus": "nif",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "llengua": "ca",
                     *       "nom": "Maria",
                     *       "telefon": "text",
                     *       "tipus": "fisica",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PersonaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_persona: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /** @description The person */
                persona: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adreca": {},
                     *       "adreca_protegida": false,
                     *       "canal": "paper",
                     *       "cognom1": "Farré",
                     *       "cognom2": "Solé",
                     *       "correu": "maria@example.cat",
                     *       "document": "12345678Z",
                     *       "document_tipus": "nif",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "llengua": "ca",
                     *       "nom": "Maria",
                     *       "telefon": "text",
                     *       "tipus": "fisica",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PersonaOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_persona: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /** @description The person */
                persona: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nom": "Maria"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePersona"];
            };
        };
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "adreca": {},
                     *       "adreca_protegida": false,
                     *       "canal": "paper",
                     *       "cognom1": "Farré",
                     *       "cognom2": "Solé",
                     *       "correu": "maria@example.cat",
                     *       "document": "12345678Z",
                     *       "document_tipus": "nif",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "llengua": "ca",
                     *       "nom": "Maria",
                     *       "telefon": "text",
                     *       "tipus": "fisica",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PersonaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_ens_procediments: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of procedures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actiu": false,
                     *           "adaptacio": 2,
                     *           "biblioteca": 1,
                     *           "codi": "OBRA_MENOR",
                     *           "familia": "urbanisme",
                     *           "nom": "Llicència d'obres menors",
                     *           "revisio": 3,
                     *           "unitat": "0197a1b2-0000-7000-8000-000000000001",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_ProcedimentEns"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    suggest_procediments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "titol": "Voldria posar una terrassa davant del bar"
                 *     }
                 */
                "application/json": components["schemas"]["PeticioNova"];
            };
        };
        responses: {
            /** @description The proposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "suggeriments": [
                     *         {
                     *           "nom": "Ocupació de la via pública",
                     *           "procediment": "OVP",
                     *           "punts": 50,
                     *           "raons": [
                     *             {
                     *               "expedient": "2026/000123",
                     *               "mena": "pista",
                     *               "punts": 50,
                     *               "text": "hi surt «terrassa», «bar»"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SuggerimentsOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_ens_procediment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The procedure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actiu": false,
                     *       "adaptacio": 2,
                     *       "biblioteca": 1,
                     *       "codi": "OBRA_MENOR",
                     *       "familia": "urbanisme",
                     *       "nom": "Llicència d'obres menors",
                     *       "revisio": 3,
                     *       "unitat": "0197a1b2-0000-7000-8000-000000000001",
                     *       "versio": 1,
                     *       "canvis": {},
                     *       "definicio": {},
                     *       "diferencia": [
                     *         {
                     *           "abans": "3 mesos des de l'entrada al registre (LPAC 21.3)",
                     *           "area": "terminis",
                     *           "canvi": "canviat",
                     *           "despres": "2 mesos des de l'entrada al registre (LPAC 21.3)",
                     *           "lloc": "termini_maxim",
                     *           "on": "termini màxim"
                     *         }
                     *       ],
                     *       "pendent": {
                     *         "conflictes": [
                     *           {
                     *             "abans": "text",
                     *             "biblioteca": "text",
                     *             "ens": "text",
                     *             "lloc": "fases.instruccio.INF_TEC.termini",
                     *             "on": "Informe tècnic: termini"
                     *           }
                     *         ],
                     *         "defectes": [
                     *           {
                     *             "explicacio": "ningú no té encarregada la tasca",
                     *             "lloc": "fases.iniciacio.REG",
                     *             "regla": "sense_actor"
                     *           }
                     *         ],
                     *         "versio": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProcedimentEnsOut"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    replace_ens_procediment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actiu": false,
                 *       "canvis": {},
                 *       "versio": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceProcediment"];
            };
        };
        responses: {
            /** @description The procedure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actiu": false,
                     *       "adaptacio": 2,
                     *       "biblioteca": 1,
                     *       "codi": "OBRA_MENOR",
                     *       "familia": "urbanisme",
                     *       "nom": "Llicència d'obres menors",
                     *       "revisio": 3,
                     *       "unitat": "0197a1b2-0000-7000-8000-000000000001",
                     *       "versio": 1,
                     *       "canvis": {},
                     *       "definicio": {},
                     *       "diferencia": [
                     *         {
                     *           "abans": "3 mesos des de l'entrada al registre (LPAC 21.3)",
                     *           "area": "terminis",
                     *           "canvi": "canviat",
                     *           "despres": "2 mesos des de l'entrada al registre (LPAC 21.3)",
                     *           "lloc": "termini_maxim",
                     *           "on": "termini màxim"
                     *         }
                     *       ],
                     *       "pendent": {
                     *         "conflictes": [
                     *           {
                     *             "abans": "text",
                     *             "biblioteca": "text",
                     *             "ens": "text",
                     *             "lloc": "fases.instruccio.INF_TEC.termini",
                     *             "on": "Informe tècnic: termini"
                     *           }
                     *         ],
                     *         "defectes": [
                     *           {
                     *             "explicacio": "ningú no té encarregada la tasca",
                     *             "lloc": "fases.iniciacio.REG",
                     *             "regla": "sense_actor"
                     *           }
                     *         ],
                     *         "versio": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProcedimentEnsOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_ens_adaptacions: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of adaptations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "autor": "0197a1b2-0000-7000-8000-000000000001",
                     *           "canvis": {},
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "n": 2,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_AdaptacioOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    preview_ens_procediment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "canvis": {},
                 *       "versio": 1
                 *     }
                 */
                "application/json": components["schemas"]["PreviewProcediment"];
            };
        };
        responses: {
            /** @description What would come of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "defectes": [
                     *         {
                     *           "explicacio": "ningú no té encarregada la tasca",
                     *           "lloc": "fases.iniciacio.REG",
                     *           "regla": "sense_actor"
                     *         }
                     *       ],
                     *       "definicio": {},
                     *       "diferencia": [
                     *         {
                     *           "abans": "3 mesos des de l'entrada al registre (LPAC 21.3)",
                     *           "area": "terminis",
                     *           "canvi": "canviat",
                     *           "despres": "2 mesos des de l'entrada al registre (LPAC 21.3)",
                     *           "lloc": "termini_maxim",
                     *           "on": "termini màxim"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PrevisioEns"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_pujada: {
        parameters: {
            query?: never;
            header?: {
                /** @description Repeated, answers like the first call */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nom": "projecte.pdf"
                 *     }
                 */
                "application/json": components["schemas"]["PujadaNova"];
            };
        };
        responses: {
            /** @description The upload, empty */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "completa": false,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "mida": 209715200,
                     *       "nom": "projecte.pdf",
                     *       "rebut": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PujadaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    cancel_pujada: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The upload
                 * @example 019aa000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Given up */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix, desplacament_diferent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    head_pujada: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The upload
                 * @example 019aa000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state stands in the headers */
            204: {
                headers: {
                    /** @description SHA-256 of the whole, once complete */
                    "Repr-Digest"?: string | null;
                    /** @description `?1` when the whole is here */
                    "Upload-Complete"?: string;
                    /** @description Whole length, when it was declared */
                    "Upload-Length"?: number | null;
                    /** @description Bytes that are durable */
                    "Upload-Offset"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    write_pujada: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Where these bytes go
                 * @example 0
                 */
                "Upload-Offset": number;
                /**
                 * @description `?1` with the last bytes, `?0` before
                 * @example ?1
                 */
                "Upload-Complete": string;
                /** @description SHA-256 of the whole, with the last bytes */
                "Repr-Digest"?: string | null;
            };
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description The upload
                 * @example 019aa000-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": number[];
            };
        };
        responses: {
            /** @description Durable */
            204: {
                headers: {
                    /** @description `?1` when the whole is here */
                    "Upload-Complete"?: string;
                    /** @description Where the upload stands now */
                    "Upload-Offset"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix, desplacament_diferent */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: digest_diferent, dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles, magatzem_absent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: disc_ple */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    compute_termini: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias or ten-digit code
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inici": "2026-03-02"
                 *     }
                 */
                "application/json": components["schemas"]["Calcul"];
            };
        };
        responses: {
            /** @description The last day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cru": "2026-03-16",
                     *       "efectiu": "2026-03-02T00:00:00",
                     *       "explicacio": [
                     *         {
                     *           "article": "LPAC 30.5",
                     *           "codi": "trasllat",
                     *           "data": "2026-11-20",
                     *           "text": "text"
                     *         }
                     *       ],
                     *       "hora": "10:30",
                     *       "inici_seguent": "2026-11-20",
                     *       "manquen": [
                     *         "municipi:25221 2026"
                     *       ],
                     *       "provisional": false,
                     *       "sense_suspensions": "2026-11-20",
                     *       "venciment": "2026-03-16"
                     *     }
                     */
                    "application/json": components["schemas"]["CalculOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_unitats: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "activa": false,
                     *           "codi": "SEC",
                     *           "dir3": "LA0012345",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Secretaria",
                     *           "pare": "0197a1b2-0000-7000-8000-000000000001",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_UnitatOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_unitat: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "codi": "URB",
                 *       "nom": "Urbanisme"
                 *     }
                 */
                "application/json": components["schemas"]["CreateUnitat"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activa": false,
                     *       "codi": "SEC",
                     *       "dir3": "LA0012345",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Secretaria",
                     *       "pare": "0197a1b2-0000-7000-8000-000000000001",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitatOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_unitat: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Unit
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "activa": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUnitat"];
            };
        };
        responses: {
            /** @description The unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activa": false,
                     *       "codi": "SEC",
                     *       "dir3": "LA0012345",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Secretaria",
                     *       "pare": "0197a1b2-0000-7000-8000-000000000001",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitatOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_usuaris: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
                /** @description Only those who are in the body, or only those who left. */
                actiu?: boolean;
                /**
                 * @description Part of the name.
                 * @example vidal
                 */
                q?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actiu": false,
                     *           "carrec": "Secretària interventora",
                     *           "correu": "secretaria@tirvia.cat",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "drets": [
                     *             {
                     *               "caduca": "2026-12-31",
                     *               "familia": "urbanisme",
                     *               "rol": "tramitador",
                     *               "unitat": "0197a1b2-0000-7000-8000-000000000001"
                     *             }
                     *           ],
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Maria Vidal Roca",
                     *           "pendent": false,
                     *           "tipus": "usuari",
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_UsuariOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    invite_usuari: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first, without the link
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "correu": "secretaria@tirvia.cat",
                 *       "drets": [
                 *         {
                 *           "rol": "tramitador"
                 *         }
                 *       ],
                 *       "nom": "Maria Vidal Roca"
                 *     }
                 */
                "application/json": components["schemas"]["InviteUsuari"];
            };
        };
        responses: {
            /** @description Invited */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enllac": {
                     *         "caduca": "2026-11-20T09:12:00Z",
                     *         "enviat": false,
                     *         "url": "https://expedit.example.cat/enllac#qJ5nT0cYb3Q"
                     *       },
                     *       "usuari": {
                     *         "actiu": false,
                     *         "carrec": "Secretària interventora",
                     *         "correu": "secretaria@tirvia.cat",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "drets": [
                     *           {
                     *             "caduca": "2026-12-31",
                     *             "familia": "urbanisme",
                     *             "rol": "tramitador",
                     *             "unitat": "0197a1b2-0000-7000-8000-000000000001"
                     *           }
                     *         ],
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Maria Vidal Roca",
                     *         "pendent": false,
                     *         "tipus": "usuari",
                     *         "versio": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsuariAmbEnllac"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_usuari: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Person
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actiu": false,
                     *       "carrec": "Secretària interventora",
                     *       "correu": "secretaria@tirvia.cat",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "drets": [
                     *         {
                     *           "caduca": "2026-12-31",
                     *           "familia": "urbanisme",
                     *           "rol": "tramitador",
                     *           "unitat": "0197a1b2-0000-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Maria Vidal Roca",
                     *       "pendent": false,
                     *       "tipus": "usuari",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UsuariOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_usuari: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Person
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actiu": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUsuari"];
            };
        };
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actiu": false,
                     *       "carrec": "Secretària interventora",
                     *       "correu": "secretaria@tirvia.cat",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "drets": [
                     *         {
                     *           "caduca": "2026-12-31",
                     *           "familia": "urbanisme",
                     *           "rol": "tramitador",
                     *           "unitat": "0197a1b2-0000-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Maria Vidal Roca",
                     *       "pendent": false,
                     *       "tipus": "usuari",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UsuariOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    replace_drets: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Person
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "drets": [
                 *         {
                 *           "rol": "tramitador"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceDrets"];
            };
        };
        responses: {
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actiu": false,
                     *       "carrec": "Secretària interventora",
                     *       "correu": "secretaria@tirvia.cat",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "drets": [
                     *         {
                     *           "caduca": "2026-12-31",
                     *           "familia": "urbanisme",
                     *           "rol": "tramitador",
                     *           "unitat": "0197a1b2-0000-7000-8000-000000000001"
                     *         }
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Maria Vidal Roca",
                     *       "pendent": false,
                     *       "tipus": "usuari",
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UsuariOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    reset_usuari: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first, without the link
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description Person
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "segon_factor": false
                 *     }
                 */
                "application/json": components["schemas"]["ResetUsuari"];
            };
        };
        responses: {
            /** @description The person and the link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enllac": {
                     *         "caduca": "2026-11-20T09:12:00Z",
                     *         "enviat": false,
                     *         "url": "https://expedit.example.cat/enllac#qJ5nT0cYb3Q"
                     *       },
                     *       "usuari": {
                     *         "actiu": false,
                     *         "carrec": "Secretària interventora",
                     *         "correu": "secretaria@tirvia.cat",
                     *         "creat_el": "2026-11-20T09:12:00Z",
                     *         "drets": [
                     *           {
                     *             "caduca": "2026-12-31",
                     *             "familia": "urbanisme",
                     *             "rol": "tramitador",
                     *             "unitat": "0197a1b2-0000-7000-8000-000000000001"
                     *           }
                     *         ],
                     *         "id": "0197a1b2-0000-7000-8000-000000000001",
                     *         "nom": "Maria Vidal Roca",
                     *         "pendent": false,
                     *         "tipus": "usuari",
                     *         "versio": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UsuariAmbEnllac"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_vistes: {
        parameters: {
            query?: {
                /**
                 * @description Only those of this list.
                 * @example expedients
                 */
                pantalla?: "expedients" | "safata";
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of views */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "columnes": [
                     *             "numero",
                     *             "titol",
                     *             "venciment"
                     *           ],
                     *           "compartida": false,
                     *           "consulta": "oberts=true&procediment=OBRA_MENOR&ordre=venciment",
                     *           "editable": true,
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "nom": "Obres que vencen",
                     *           "pantalla": "expedients",
                     *           "posicio": 0,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_VistaOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_vista: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consulta": "oberts=true&procediment=OBRA_MENOR&ordre=venciment",
                 *       "nom": "Obres que vencen",
                 *       "pantalla": "expedients"
                 *     }
                 */
                "application/json": components["schemas"]["CreateVista"];
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columnes": [
                     *         "numero",
                     *         "titol",
                     *         "venciment"
                     *       ],
                     *       "compartida": false,
                     *       "consulta": "oberts=true&procediment=OBRA_MENOR&ordre=venciment",
                     *       "editable": true,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Obres que vencen",
                     *       "pantalla": "expedients",
                     *       "posicio": 0,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["VistaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    delete_vista: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description View
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_vista: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Body
                 * @example tirvia
                 */
                ens: string;
                /**
                 * @description View
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columnes": [
                 *         "numero",
                 *         "titol"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateVista"];
            };
        };
        responses: {
            /** @description The view */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columnes": [
                     *         "numero",
                     *         "titol",
                     *         "venciment"
                     *       ],
                     *       "compartida": false,
                     *       "consulta": "oberts=true&procediment=OBRA_MENOR&ordre=venciment",
                     *       "editable": true,
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "nom": "Obres que vencen",
                     *       "pantalla": "expedients",
                     *       "posicio": 0,
                     *       "versio": 1
                     *     }
                     */
                    "application/json": components["schemas"]["VistaOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_esdeveniments_across: {
        parameters: {
            query?: {
                /**
                 * @description Aliases or codes of bodies, separated by commas; without it, every body where the caller reads events.
                 * @example tirvia,vilamur
                 */
                ens?: string;
                /** @description Events per page. */
                limit?: number;
                /**
                 * @description Where to begin: the `cursor` or `seguent` of a page, the `id` of the stream, or `ara` for what comes from now
                 *     on. Without it, from the first event. It holds one place per body.
                 */
                cursor?: string;
                /**
                 * @description Only these types, separated by commas. Events `….fora_de_vista` come in any case.
                 * @example expedient.obert,expedient.tancat
                 */
                "tipus[in]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, or the live stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cursor": "text",
                     *       "items": [
                     *         {
                     *           "data": {},
                     *           "datacontenttype": "application/json",
                     *           "id": "tirvia:42",
                     *           "sequence": "42",
                     *           "source": "/ens/tirvia",
                     *           "specversion": "1.0",
                     *           "subject": "expedient/019ab3f2-7c1e-7a55-9f0e-1d2c3b4a5f60",
                     *           "time": "2026-11-20T09:12:00Z",
                     *           "type": "expedient.obert"
                     *         }
                     *       ],
                     *       "seguent": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["FeedPage"];
                    "text/event-stream": string;
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_implantacio: {
        parameters: {
            query?: {
                /**
                 * @description Only those that are so far.
                 * @example en_us
                 */
                estat?: "sense_usuaris" | "convidat" | "en_us";
                /**
                 * @description Only those of this comarca.
                 * @example Pallars Sobirà
                 */
                comarca?: string;
                /** @description Part of the name or of the alias. */
                q?: string;
                /** @description Bodies for rehearsals too. */
                prova?: boolean;
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bodies, and how many are how far */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "comarques": [
                     *         {
                     *           "convidat": 30,
                     *           "en_us": 148,
                     *           "sense_usuaris": 12,
                     *           "comarca": "Pallars Sobirà"
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "actius": 3,
                     *           "alta": "2026-11-20T09:12:00Z",
                     *           "comarca": "Pallars Sobirà",
                     *           "darrer_acte": "2026-11-20T09:12:00Z",
                     *           "darrera_entrada": "2026-11-20T09:12:00Z",
                     *           "ens": {
                     *             "alies": "tirvia",
                     *             "nom": "Tírvia"
                     *           },
                     *           "estat": "sense_usuaris",
                     *           "expedients_any": 41,
                     *           "poblacio": 137,
                     *           "primer_expedient": "2026-11-20T09:12:00Z",
                     *           "prova": false,
                     *           "tipus": "ajuntament",
                     *           "usuaris": 4
                     *         }
                     *       ],
                     *       "resum": {
                     *         "convidat": 30,
                     *         "en_us": 148,
                     *         "sense_usuaris": 12
                     *       },
                     *       "seguent": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["ImplantacioPage"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_jo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_plataforma": [],
                     *       "compte": {
                     *         "codis_recuperacio": 10,
                     *         "correu": "secretaria@tirvia.cat",
                     *         "darrer_acces": "2026-11-20T09:12:00Z",
                     *         "llengua": "ca",
                     *         "nom": "Maria Vidal Roca",
                     *         "segon_factor": false,
                     *         "versio": 1
                     *       },
                     *       "ens": [
                     *         {
                     *           "actes": [
                     *             "expedient.llegir"
                     *           ],
                     *           "cal_segon_factor": false,
                     *           "ens": "tirvia",
                     *           "nom": "Tírvia",
                     *           "rols": [
                     *             "secretaria"
                     *           ],
                     *           "tipus": "municipi"
                     *         }
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "tipus": "usuari"
                     *     }
                     */
                    "application/json": components["schemas"]["Jo"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    update_jo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "llengua": "oc"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateJo"];
            };
        };
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_plataforma": [],
                     *       "compte": {
                     *         "codis_recuperacio": 10,
                     *         "correu": "secretaria@tirvia.cat",
                     *         "darrer_acces": "2026-11-20T09:12:00Z",
                     *         "llengua": "ca",
                     *         "nom": "Maria Vidal Roca",
                     *         "segon_factor": false,
                     *         "versio": 1
                     *       },
                     *       "ens": [
                     *         {
                     *           "actes": [
                     *             "expedient.llegir"
                     *           ],
                     *           "cal_segon_factor": false,
                     *           "ens": "tirvia",
                     *           "nom": "Tírvia",
                     *           "rols": [
                     *             "secretaria"
                     *           ],
                     *           "tipus": "municipi"
                     *         }
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "tipus": "usuari"
                     *     }
                     */
                    "application/json": components["schemas"]["Jo"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    replace_contrasenya: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actual": "quatre paraules ben triades",
                 *       "nova": "unes altres quatre paraules"
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceContrasenya"];
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria, credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_segon_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, shown only now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXP",
                     *       "uri": "otpauth://totp/Expedit:secretaria%40tirvia.cat?secret=JBSWY3DPEHPK3PXP&issuer=Expedit&algorithm=SHA1&digits=6&period=30"
                     *     }
                     */
                    "application/json": components["schemas"]["SegonFactorOut"];
                };
            };
            /** @description Problem: sessio_necessaria, credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    delete_segon_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "codi": "287082"
                 *     }
                 */
                "application/json": components["schemas"]["Codi"];
            };
        };
        responses: {
            /** @description Taken away */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria, credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    confirm_segon_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "codi": "287082"
                 *     }
                 */
                "application/json": components["schemas"]["Codi"];
            };
        };
        responses: {
            /** @description In force; recovery codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codis": [
                     *         "7kq2m-x9d4t",
                     *         "0vb8r-ph3nz"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CodisRecuperacio"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria, credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actual": false,
                     *           "caduca": "2026-11-20T09:12:00Z",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "origen": "203.0.113.7 Mozilla/5.0",
                     *           "renovat_el": "2026-11-20T09:12:00Z",
                     *           "segon_factor": false
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_SessioPropia"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Session
                 * @example 01890a5d-ac96-774b-bcce-b302099a8057
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria, credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "password",
                 *       "username": "secretaria@tirvia.cat",
                 *       "password": "quatre paraules ben triades"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJFZERTQSJ9.e30.c2ln",
                     *       "expires_in": 600,
                     *       "refresh_token": "text",
                     *       "token_type": "Bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenOut"];
                };
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_procediments: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of procedures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "codi": "OBRA_MENOR",
                     *           "estat": "publicat",
                     *           "familia": "urbanisme",
                     *           "inici": [
                     *             "instancia_part"
                     *           ],
                     *           "nom": "Llicència d'obres menors",
                     *           "revisat_per_jurista": false,
                     *           "silenci": "positiu",
                     *           "termini": {},
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_ProcedimentOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_procediment_versions: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "codi": "OBRA_MENOR",
                     *           "creat_el": "2026-11-20T09:12:00Z",
                     *           "creat_per": "0197a1b2-0000-7000-8000-000000000001",
                     *           "estat": "esborrany",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "publicat_el": "2026-11-20T09:12:00Z",
                     *           "retirat_el": "2026-11-20T09:12:00Z",
                     *           "revisio": 3,
                     *           "validat_el": "2026-11-20T09:12:00Z",
                     *           "versio": 2
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_VersioProcediment"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_procediment_versio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "de": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateVersio"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codi": "OBRA_MENOR",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "creat_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "estat": "esborrany",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "publicat_el": "2026-11-20T09:12:00Z",
                     *       "retirat_el": "2026-11-20T09:12:00Z",
                     *       "revisio": 3,
                     *       "validat_el": "2026-11-20T09:12:00Z",
                     *       "versio": 2,
                     *       "defectes": [
                     *         {
                     *           "explicacio": "ningú no té encarregada la tasca",
                     *           "lloc": "fases.iniciacio.REG",
                     *           "regla": "sense_actor"
                     *         }
                     *       ],
                     *       "definicio": {}
                     *     }
                     */
                    "application/json": components["schemas"]["RedaccioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_procediment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description Version
                 * @example 1
                 */
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_diferencia: {
        parameters: {
            query: {
                /**
                 * @description Number of the version that it is compared with: what it was before.
                 * @example 1
                 */
                amb: number;
            };
            header?: never;
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description The version after
                 * @example 2
                 */
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "a": 2,
                     *       "codi": "OBRA_MENOR",
                     *       "de": 1,
                     *       "linies": [
                     *         {
                     *           "abans": "3 mesos des de l'entrada al registre (LPAC 21.3)",
                     *           "area": "terminis",
                     *           "canvi": "canviat",
                     *           "despres": "2 mesos des de l'entrada al registre (LPAC 21.3)",
                     *           "lloc": "termini_maxim",
                     *           "on": "termini màxim"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DiferenciaOut"];
                };
            };
            /** @description Problem: peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    publish_procediment_versio: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description Version
                 * @example 2
                 */
                n: number;
            };
            cookie?: never;
        };
        /** @description Nothing */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codi": "OBRA_MENOR",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "creat_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "estat": "esborrany",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "publicat_el": "2026-11-20T09:12:00Z",
                     *       "retirat_el": "2026-11-20T09:12:00Z",
                     *       "revisio": 3,
                     *       "validat_el": "2026-11-20T09:12:00Z",
                     *       "versio": 2,
                     *       "defectes": [
                     *         {
                     *           "explicacio": "ningú no té encarregada la tasca",
                     *           "lloc": "fases.iniciacio.REG",
                     *           "regla": "sense_actor"
                     *         }
                     *       ],
                     *       "definicio": {}
                     *     }
                     */
                    "application/json": components["schemas"]["RedaccioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_redaccio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description Version
                 * @example 2
                 */
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codi": "OBRA_MENOR",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "creat_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "estat": "esborrany",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "publicat_el": "2026-11-20T09:12:00Z",
                     *       "retirat_el": "2026-11-20T09:12:00Z",
                     *       "revisio": 3,
                     *       "validat_el": "2026-11-20T09:12:00Z",
                     *       "versio": 2,
                     *       "defectes": [
                     *         {
                     *           "explicacio": "ningú no té encarregada la tasca",
                     *           "lloc": "fases.iniciacio.REG",
                     *           "regla": "sense_actor"
                     *         }
                     *       ],
                     *       "definicio": {}
                     *     }
                     */
                    "application/json": components["schemas"]["RedaccioOut"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    replace_redaccio: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description Version
                 * @example 2
                 */
                n: number;
            };
            cookie?: never;
        };
        /** @description The definition */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "codi": "OBRA_MENOR",
                 *       "versio": 2,
                 *       "nom": {
                 *         "ca": "Llicència d'obres menors",
                 *         "es": "Licencia de obras menores"
                 *       }
                 *     }
                 */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codi": "OBRA_MENOR",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "creat_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "estat": "esborrany",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "publicat_el": "2026-11-20T09:12:00Z",
                     *       "retirat_el": "2026-11-20T09:12:00Z",
                     *       "revisio": 3,
                     *       "validat_el": "2026-11-20T09:12:00Z",
                     *       "versio": 2,
                     *       "defectes": [
                     *         {
                     *           "explicacio": "ningú no té encarregada la tasca",
                     *           "lloc": "fases.iniciacio.REG",
                     *           "regla": "sense_actor"
                     *         }
                     *       ],
                     *       "definicio": {}
                     *     }
                     */
                    "application/json": components["schemas"]["RedaccioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    retire_procediment_versio: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description Version
                 * @example 1
                 */
                n: number;
            };
            cookie?: never;
        };
        /** @description Nothing */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codi": "OBRA_MENOR",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "creat_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "estat": "esborrany",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "publicat_el": "2026-11-20T09:12:00Z",
                     *       "retirat_el": "2026-11-20T09:12:00Z",
                     *       "revisio": 3,
                     *       "validat_el": "2026-11-20T09:12:00Z",
                     *       "versio": 2,
                     *       "defectes": [
                     *         {
                     *           "explicacio": "ningú no té encarregada la tasca",
                     *           "lloc": "fases.iniciacio.REG",
                     *           "regla": "sense_actor"
                     *         }
                     *       ],
                     *       "definicio": {}
                     *     }
                     */
                    "application/json": components["schemas"]["RedaccioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    validate_procediment_versio: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the last read
                 * @example "1.a1b2c3"
                 */
                "If-Match": string;
                /**
                 * @description Repeats answer like the first
                 * @example c0ffee
                 */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description Code of the procedure
                 * @example OBRA_MENOR
                 */
                codi: string;
                /**
                 * @description Version
                 * @example 2
                 */
                n: number;
            };
            cookie?: never;
        };
        /** @description Nothing */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "codi": "OBRA_MENOR",
                     *       "creat_el": "2026-11-20T09:12:00Z",
                     *       "creat_per": "0197a1b2-0000-7000-8000-000000000001",
                     *       "estat": "esborrany",
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "publicat_el": "2026-11-20T09:12:00Z",
                     *       "retirat_el": "2026-11-20T09:12:00Z",
                     *       "revisio": 3,
                     *       "validat_el": "2026-11-20T09:12:00Z",
                     *       "versio": 2,
                     *       "defectes": [
                     *         {
                     *           "explicacio": "ningú no té encarregada la tasca",
                     *           "lloc": "fases.iniciacio.REG",
                     *           "regla": "sense_actor"
                     *         }
                     *       ],
                     *       "definicio": {}
                     *     }
                     */
                    "application/json": components["schemas"]["RedaccioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: acte_refusat, ja_existeix */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: versio_caducada */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides, referencia_desconeguda, clau_reutilitzada */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: falta_if_match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_safata: {
        parameters: {
            query?: {
                /**
                 * @description Aliases or codes of bodies, separated by commas; without it, every body where the caller reads cases.
                 * @example tirvia,vilamur
                 */
                ens?: string;
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
                /** @description Only what waits for me: `espera` is `meva`. */
                meva?: boolean;
                /** @description Whose nearest last day is this one or before. */
                "venciment[lte]"?: string;
                /**
                 * @description Code of the procedure.
                 * @example OBRA_MENOR
                 */
                procediment?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of open cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "ens": {
                     *             "alies": "tirvia",
                     *             "nom": "Tírvia"
                     *           },
                     *           "espera": "meva",
                     *           "estat": "en_tramit",
                     *           "estat_nom": "en tràmit",
                     *           "fase": "instruccio",
                     *           "id": "0197a1b2-0000-7000-8000-000000000001",
                     *           "numero": "2026/000123",
                     *           "pas": {
                     *             "assignada": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "nom": "Secretaria"
                     *             },
                     *             "codi": "INF_TEC",
                     *             "estat": "pendent",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Informe tècnic",
                     *             "venciment": "2026-11-20"
                     *           },
                     *           "procediment": {
                     *             "codi": "OBRA_MENOR",
                     *             "familia": "urbanisme",
                     *             "nom": "Llicència d'obres menors",
                     *             "versio": 1
                     *           },
                     *           "responsable": {
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "nom": "Secretaria"
                     *           },
                     *           "titol": "Canvi de finestres al carrer Major, 3",
                     *           "venciment": "2026-11-20",
                     *           "vencut": false,
                     *           "versio": 1
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_SafataOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: no_trobat */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    list_seguiment: {
        parameters: {
            query?: {
                /** @description Rows per page. */
                limit?: number;
                /** @description Where the page begins: the `seguent` of the page before. Opaque. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "ens": {
                     *             "alies": "tirvia",
                     *             "nom": "Tírvia"
                     *           },
                     *           "expedient": {
                     *             "acces": "interessats",
                     *             "classificacio": "text",
                     *             "codi_sia": "text",
                     *             "dades": {},
                     *             "data_obertura": "2026-11-20T09:12:00Z",
                     *             "documents": {
                     *               "items": [
                     *                 {
                     *                   "acces": "interessats",
                     *                   "contingut": null,
                     *                   "data_captura": "2026-11-20T09:12:00Z",
                     *                   "data_document": "2026-11-20",
                     *                   "document_origen": "text",
                     *                   "estat": "esborrany",
                     *                   "estat_elaboracio": "EE01",
                     *                   "expedient": null,
                     *                   "foli": 1,
                     *                   "id": "0197a1b2-0000-7000-8000-000000000001",
                     *                   "identificador_eni": "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z",
                     *                   "intern": false,
                     *                   "nom": "Informe tècnic d'obres",
                     *                   "origen": "administracio",
                     *                   "signatura": "cap",
                     *                   "tasca": "0197a1b2-0000-7000-8000-000000000001",
                     *                   "td": "TD13",
                     *                   "versio": 1
                     *                 }
                     *               ],
                     *               "seguent": "text",
                     *               "total": 1,
                     *               "total_limitat": false
                     *             },
                     *             "estat": "en_tramit",
                     *             "estat_nom": "En tràmit",
                     *             "fase": "instruccio",
                     *             "id": "0197a1b2-0000-7000-8000-000000000001",
                     *             "identificador_eni": "ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7",
                     *             "inici": "instancia_part",
                     *             "inici_computs": "2026-11-20",
                     *             "interessats": [
                     *               {
                     *                 "canal": "electronic",
                     *                 "id": "0197a1b2-0000-7000-8000-000000000001",
                     *                 "persona": {
                     *                   "adreca": {},
                     *                   "adreca_protegida": false,
                     *                   "canal": "paper",
                     *                   "cognom1": "Farré",
                     *                   "cognom2": "Solé",
                     *                   "correu": "maria@example.cat",
                     *                   "document": "12345678Z",
                     *                   "document_tipus": "nif",
                     *                   "id": "0197a1b2-0000-7000-8000-000000000001",
                     *                   "llengua": "ca",
                     *                   "nom": "Maria",
                     *                   "telefon": "text",
                     *                   "tipus": "fisica",
                     *                   "versio": 1
                     *                 },
                     *                 "representant": "0197a1b2-0000-7000-8000-000000000001",
                     *                 "rol": "sollicitant",
                     *                 "versio": 1
                     *               }
                     *             ],
                     *             "modificat_el": "2026-11-20T09:12:00Z",
                     *             "motiu": "text",
                     *             "numero": "2026/000123",
                     *             "procediment": {
                     *               "codi": "OBRA_MENOR",
                     *               "familia": "urbanisme",
                     *               "nom": "Llicència d'obres menors",
                     *               "versio": 1
                     *             },
                     *             "responsable": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "nom": "Secretaria"
                     *             },
                     *             "segueixo": false,
                     *             "silenci": "text",
                     *             "tancat_el": "2026-11-20T09:12:00Z",
                     *             "titol": "Canvi de finestres al carrer Major, 3",
                     *             "tramitacio": {
                     *               "actes_permesos": [
                     *                 {
                     *                   "acte": "suspendre",
                     *                   "autoritzat": false,
                     *                   "avisos": [
                     *                     null
                     *                   ],
                     *                   "cap_a": "suspes",
                     *                   "nom": "suspendre",
                     *                   "permis": "tramitacio.impulsar",
                     *                   "regles": [
                     *                     null
                     *                   ]
                     *                 }
                     *               ],
                     *               "actes_refusats": [
                     *                 {
                     *                   "acte": "suspendre",
                     *                   "autoritzat": false,
                     *                   "avisos": [
                     *                     null
                     *                   ],
                     *                   "cap_a": "suspes",
                     *                   "nom": "suspendre",
                     *                   "permis": "tramitacio.impulsar",
                     *                   "regles": [
                     *                     null
                     *                   ]
                     *                 }
                     *               ],
                     *               "dia": "2026-03-02",
                     *               "estat": {
                     *                 "codi": "en_tramit",
                     *                 "nom": "en tràmit"
                     *               },
                     *               "estat_eni": "E01",
                     *               "expedient": "0197a1b2-0000-7000-8000-000000000001",
                     *               "fase": {
                     *                 "codi": "en_tramit",
                     *                 "nom": "en tràmit"
                     *               },
                     *               "fases": [
                     *                 {
                     *                   "codi": "en_tramit",
                     *                   "nom": "en tràmit"
                     *                 }
                     *               ],
                     *               "ferm_des_de": "2026-11-20",
                     *               "motiu": "desistiment",
                     *               "numero": "2026/000042",
                     *               "procediment": {
                     *                 "codi": "en_tramit",
                     *                 "nom": "en tràmit"
                     *               },
                     *               "procediment_adaptacio": 1,
                     *               "procediment_versio": 1,
                     *               "sentit_silenci": "positiu",
                     *               "silenci_produit": "2026-11-20",
                     *               "tasques": [
                     *                 {
                     *                   "acte": "resoldre",
                     *                   "assignada": null,
                     *                   "codi": "INF_TEC",
                     *                   "creat_el": "2026-11-20T09:12:00Z",
                     *                   "estat": "pendent",
                     *                   "falten": [
                     *                     "TD13"
                     *                   ],
                     *                   "falten_noms": [
                     *                     "informe"
                     *                   ],
                     *                   "fase": "instruccio",
                     *                   "feta_el": "2026-11-20T09:12:00Z",
                     *                   "feta_per": "0197a1b2-0000-7000-8000-000000000001",
                     *                   "id": "0197a1b2-0000-7000-8000-000000000001",
                     *                   "interessat": "0197a1b2-0000-7000-8000-000000000001",
                     *                   "nom": "Informe tècnic",
                     *                   "opcional": false,
                     *                   "rao": "text",
                     *                   "rols": [
                     *                     "tecnic"
                     *                   ],
                     *                   "venciment": "2026-11-20",
                     *                   "venciment_provisional": false,
                     *                   "versio": 1
                     *                 }
                     *               ],
                     *               "tasques_possibles": [
                     *                 {
                     *                   "codi": "en_tramit",
                     *                   "nom": "en tràmit"
                     *                 }
                     *               ],
                     *               "terminis": [
                     *                 {
                     *                   "codi": "maxim",
                     *                   "dies": 12,
                     *                   "estat": "dins",
                     *                   "explicacio": [
                     *                     null
                     *                   ],
                     *                   "manquen": [
                     *                     null
                     *                   ],
                     *                   "provisional": false,
                     *                   "venciment": "2026-04-02"
                     *                 }
                     *               ],
                     *               "versio": 7
                     *             },
                     *             "unitat": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "nom": "Secretaria"
                     *             },
                     *             "venciment": "2026-11-20",
                     *             "venciment_provisional": false,
                     *             "versio": 1
                     *           },
                     *           "novetat": {
                     *             "instant": "2026-11-20T09:12:00Z",
                     *             "qui": {
                     *               "id": "0197a1b2-0000-7000-8000-000000000001",
                     *               "nom": "Maria Puig"
                     *             },
                     *             "tipus": "document.incorporat"
                     *           }
                     *         }
                     *       ],
                     *       "seguent": "text",
                     *       "total": 1,
                     *       "total_limitat": false
                     *     }
                     */
                    "application/json": components["schemas"]["Page_SeguitOut"];
                };
            };
            /** @description Problem: peticio_mal_formada, cursor_invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    read_sessio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_plataforma": [],
                     *       "compte": {
                     *         "codis_recuperacio": 10,
                     *         "correu": "secretaria@tirvia.cat",
                     *         "darrer_acces": "2026-11-20T09:12:00Z",
                     *         "llengua": "ca",
                     *         "nom": "Maria Vidal Roca",
                     *         "segon_factor": false,
                     *         "versio": 1
                     *       },
                     *       "ens": [
                     *         {
                     *           "actes": [
                     *             "expedient.llegir"
                     *           ],
                     *           "cal_segon_factor": false,
                     *           "ens": "tirvia",
                     *           "nom": "Tírvia",
                     *           "rols": [
                     *             "secretaria"
                     *           ],
                     *           "tipus": "municipi"
                     *         }
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "tipus": "usuari",
                     *       "sessio_caduca": "2026-11-20T09:12:00Z",
                     *       "testimoni_caduca": "2026-11-20T09:12:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessioOut"];
                };
            };
            /** @description Problem: sessio_necessaria */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sense_permis, cal_segon_factor */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    create_sessio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contrasenya": "quatre paraules ben triades",
                 *       "correu": "secretaria@tirvia.cat"
                 *     }
                 */
                "application/json": components["schemas"]["Credencials"];
            };
        };
        responses: {
            /** @description The caller; cookies set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_plataforma": [],
                     *       "compte": {
                     *         "codis_recuperacio": 10,
                     *         "correu": "secretaria@tirvia.cat",
                     *         "darrer_acces": "2026-11-20T09:12:00Z",
                     *         "llengua": "ca",
                     *         "nom": "Maria Vidal Roca",
                     *         "segon_factor": false,
                     *         "versio": 1
                     *       },
                     *       "ens": [
                     *         {
                     *           "actes": [
                     *             "expedient.llegir"
                     *           ],
                     *           "cal_segon_factor": false,
                     *           "ens": "tirvia",
                     *           "nom": "Tírvia",
                     *           "rols": [
                     *             "secretaria"
                     *           ],
                     *           "tipus": "municipi"
                     *         }
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "tipus": "usuari",
                     *       "sessio_caduca": "2026-11-20T09:12:00Z",
                     *       "testimoni_caduca": "2026-11-20T09:12:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessioOut"];
                };
            };
            /** @description Problem: json_mal_format, peticio_mal_formada */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: sessio_necessaria, credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf, cal_https */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: massa_gran */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: tipus_no_admes */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: dades_invalides */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    delete_sessio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: sessio_necessaria, credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    renew_sessio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller; cookies replaced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actes_plataforma": [],
                     *       "compte": {
                     *         "codis_recuperacio": 10,
                     *         "correu": "secretaria@tirvia.cat",
                     *         "darrer_acces": "2026-11-20T09:12:00Z",
                     *         "llengua": "ca",
                     *         "nom": "Maria Vidal Roca",
                     *         "segon_factor": false,
                     *         "versio": 1
                     *       },
                     *       "ens": [
                     *         {
                     *           "actes": [
                     *             "expedient.llegir"
                     *           ],
                     *           "cal_segon_factor": false,
                     *           "ens": "tirvia",
                     *           "nom": "Tírvia",
                     *           "rols": [
                     *             "secretaria"
                     *           ],
                     *           "tipus": "municipi"
                     *         }
                     *       ],
                     *       "id": "0197a1b2-0000-7000-8000-000000000001",
                     *       "tipus": "usuari",
                     *       "sessio_caduca": "2026-11-20T09:12:00Z",
                     *       "testimoni_caduca": "2026-11-20T09:12:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessioOut"];
                };
            };
            /** @description Problem: sessio_necessaria, credencials_incorrectes, segon_factor_necessari */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: csrf */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: compte_bloquejat, massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description About this installation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contracte": "v1",
                     *       "limits": {
                     *         "document": 21474836480,
                     *         "entrades_minut": 600,
                     *         "json": 1048576,
                     *         "pagina": 200,
                     *         "peticions_minut": 6000
                     *       },
                     *       "llengues": [
                     *         "ca",
                     *         "es",
                     *         "oc",
                     *         "en"
                     *       ],
                     *       "producte": "expedit",
                     *       "versio": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["About"];
                };
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles, magatzem_absent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: massa_peticions */
            429: {
                headers: {
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description What is left and seconds until it is whole again */
                    RateLimit?: string;
                    /** @description The limit and its window */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: error_intern */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
            /** @description Problem: base_de_dades_absent, servei_ocupat, drets_no_disponibles */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problema"];
                };
            };
        };
    };
}
