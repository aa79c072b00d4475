//! The closing guards. A case closes once, whole, with its index: each of these says what would
//! be missing from it.

use super::document::Document;
use super::fets::{Assentament, Fet};
use super::guardes::{Ctx, Guard, fermesa::declared_notified, fermesa::everybody_notified};
use super::unmet::Mend;
use crate::procediment::is_td;
use crate::refusal::Unmet;
use crate::text::Text;
use crate::tramitacio::Acte;

pub(super) const TANCAR: &[Guard] = &[
    pending_signatures,
    undecided_drafts,
    open_notifications,
    everybody_notified,
    declared_notified,
    unaccepted_entries,
    open_tasks,
    incomplete_documents,
    decided_or_justified,
    complete_metadata,
];

/// A pending appeal warns: the case may be closed and the appeal has a case of its own.
pub(super) const AVISOS: &[Guard] = &[pending_appeal];

fn count(ctx: &Ctx<'_>, matches: impl Fn(&Document) -> bool) -> usize {
    ctx.cas
        .documents
        .iter()
        .filter(|document| matches(document))
        .count()
}

fn pending_signatures(ctx: &Ctx<'_>) -> Option<Unmet> {
    let n = count(ctx, Document::is_being_signed);
    (n > 0).then(|| {
        ctx.rule(
            "signatures_pendents",
            "LPAC 70; LRJSP 43",
            Text::new(
                "Documents pendents de signatura: {n}.",
                "Documentos pendientes de firma: {n}.",
                "Documents pendents de signatura: {n}.",
                "Documents waiting for a signature: {n}.",
            ),
        )
        .arg("n", n)
        .by_document()
    })
}

/// Each draft is signed, made definitive, or (only when it is auxiliary) deleted.
fn undecided_drafts(ctx: &Ctx<'_>) -> Option<Unmet> {
    let n = count(ctx, Document::is_draft);
    (n > 0).then(|| {
        ctx.rule(
            "esborranys",
            "LPAC 70.2, 70.4",
            Text::new(
                "Esborranys sense decidir: {n}.",
                "Borradores sin decidir: {n}.",
                "Esborralls sense decidir: {n}.",
                "Drafts not decided on: {n}.",
            ),
        )
        .arg("n", n)
        .by_document()
    })
}

fn open_notifications(ctx: &Ctx<'_>) -> Option<Unmet> {
    let n = ctx
        .cas
        .notifications()
        .filter(|(_, fet)| !fet.resultat.is_final())
        .count();
    (n > 0).then(|| {
        ctx.rule(
            "notificacions",
            "LPAC 40-44",
            Text::new(
                "Notificacions sense resultat final: {n}. Registreu-ne la prova que les substitueix.",
                "Notificaciones sin resultado final: {n}. Registre la prueba que las sustituye.",
                "Notificacions sense resultat finau: {n}. Registratz-ne era pròva que les substituís.",
                "Notifications without a final result: {n}. Record the evidence that replaces them.",
            ),
        )
        .arg("n", n)
        .by_fact()
    })
}

fn unaccepted_entries(ctx: &Ctx<'_>) -> Option<Unmet> {
    let entries: Vec<&Assentament> = ctx
        .cas
        .valid_facts()
        .filter_map(|registered| match &registered.fet {
            Fet::Assentament(fet) => Some(fet),
            _ => None,
        })
        .collect();
    // Accepting an entry is recording it again as accepted: facts are never edited.
    let accepted = |entry: &Assentament| {
        entries
            .iter()
            .any(|other| other.acceptat && other.is_same_entry(entry))
    };
    let n = entries.iter().filter(|entry| !accepted(entry)).count();
    (n > 0).then(|| {
        ctx.rule(
            "assentaments",
            "LPAC 16",
            Text::new(
                "Assentaments sense acceptar: {n}.",
                "Asientos sin aceptar: {n}.",
                "Sètis sense acceptar: {n}.",
                "Registry entries not accepted: {n}.",
            ),
        )
        .arg("n", n)
        .by_fact()
    })
}

fn open_tasks(ctx: &Ctx<'_>) -> Option<Unmet> {
    // What closing itself completes; decision and notification have guards of their own.
    let own = |codi: &str| {
        ctx.cas.definicio.task(codi).is_some_and(|task| {
            matches!(
                task.acte,
                Some(Acte::Tancar | Acte::Notificar | Acte::Resoldre)
            )
        })
    };
    let open: Vec<&str> = ctx
        .cas
        .open_tasks()
        .map(|task| task.codi.as_str())
        .filter(|codi| !own(codi))
        .collect();
    (!open.is_empty()).then(|| {
        ctx.rule(
            "tasques_obertes",
            "LPAC 71, 75",
            Text::new(
                "Tasques obertes: {tasques}.",
                "Tareas abiertas: {tasques}.",
                "Prètzhèts dubèrts: {tasques}.",
                "Open tasks: {tasques}.",
            ),
        )
        .words("tasques", &ctx.cas.task_names(open.iter().copied()))
        .arg("tasques", open.join(", "))
        .by_task()
    })
}

fn incomplete_documents(ctx: &Ctx<'_>) -> Option<Unmet> {
    let complete = |document: &Document| {
        document.td.as_deref().is_some_and(is_td)
            && document.origen.is_some()
            && document.estat_elaboracio.as_deref().is_some_and(is_ee)
            && document.data_captura.is_some()
            && document.hash_verificat
            && ctx.cas.is_signed_enough(document)
    };
    let n = count(ctx, |document| {
        document.is_definitive() && !complete(document)
    });
    (n > 0).then(|| {
        ctx.rule(
            "documents_incomplets",
            "ENI; NTI Document electrònic; LPAC 26",
            Text::new(
                "Documents definitius sense metadades, verificació o signatura suficients: {n}.",
                "Documentos definitivos sin metadatos, verificación o firma suficientes: {n}.",
                "Documents definitius sense metadades, verificacion o signatura sufisentes: {n}.",
                "Definitive documents without enough metadata, verification or signature: {n}.",
            ),
        )
        .arg("n", n)
        .by_document()
    })
}

/// ENI `ValorEstadoElaboracion`.
fn is_ee(code: &str) -> bool {
    ["EE01", "EE02", "EE03", "EE04", "EE99"].contains(&code)
}

/// A resolution, or a task that ends the procedure without one (answer, certificate, diligence of
/// control of a comunicació).
fn decided_or_justified(ctx: &Ctx<'_>) -> Option<Unmet> {
    if ctx.cas.is_ended() {
        return None;
    }
    let def = &ctx.cas.definicio;
    let unmet = {
        ctx.rule(
            "sense_resolucio",
            "LPAC 21.1, 84",
            Text::new(
                "No hi ha resolució ni cap altra fi justificada.",
                "No hay resolución ni otro fin justificado.",
                "Non i a resolucion ne cap d'auta fin justificada.",
                "There is neither a resolution nor another justified end.",
            ),
        )
    };
    Some(if def.task_of_act(Acte::Resoldre, None).is_some() {
        unmet.by_act(Acte::Resoldre)
    } else {
        unmet
            .arg("tasques", ctx.cas.ending_tasks().join(", "))
            .by_task()
    })
}

fn pending_appeal(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.indicadors.recurs_pendent.then(|| {
        ctx.rule(
            "recurs_pendent",
            "LPAC 112-126",
            Text::new(
                "Hi ha un recurs pendent: l'expedient es pot tancar, però no serà ferm.",
                "Hay un recurso pendiente: el expediente se puede cerrar, pero no será firme.",
                "I a un recors pendent: er expedient se pòt barrar, mès non serà fèrm.",
                "An appeal is pending: the case may be closed, but it will not be firm.",
            ),
        )
    })
}

fn complete_metadata(ctx: &Ctx<'_>) -> Option<Unmet> {
    let missing = ctx.cas.metadades.missing();
    (!missing.is_empty()).then(|| {
        ctx.rule(
            "metadades",
            "ENI; NTI Expedient electrònic",
            Text::new(
                "Falten metadades de l'expedient: {camps}.",
                "Faltan metadatos del expediente: {camps}.",
                "Manquen metadades der expedient: {camps}.",
                "Metadata of the case is missing: {camps}.",
            ),
        )
        .arg("camps", missing.join(", "))
        .by_case()
    })
}
