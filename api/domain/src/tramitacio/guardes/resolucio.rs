//! Deciding, notifying, firmness, carrying out, ending without a decision on the matter.

use uuid::Uuid;

use super::{Ctx, Guard};
use crate::procediment::{ModeInici, SentitSilenci, TascaDef};
use crate::refusal::Unmet;
use crate::text::Text;
use crate::tramitacio::acte::Acte;
use crate::tramitacio::estat::{Estat, Motiu};
use crate::tramitacio::fets::{Fet, Resolucio, Sentit};
use crate::tramitacio::ordre::Ordre;
use crate::tramitacio::unmet::Mend;

pub(in crate::tramitacio) const RESOLDRE: &[Guard] = &[
    resolution,
    evidence,
    sense,
    organ,
    certificate,
    reports_done,
    previous_tasks,
    act_documents,
    abstention,
    after_positive_silence,
];
pub(in crate::tramitacio) const FINALITZAR: &[Guard] = &[
    resolution,
    evidence,
    sense,
    organ,
    certificate,
    act_documents,
    abstention,
    after_positive_silence,
    end_reason,
];
pub(in crate::tramitacio) const NOTIFICAR: &[Guard] = &[somebody_to_notify, everybody_notified];
pub(in crate::tramitacio) const DECLARAR_FERM: &[Guard] = &[
    decided,
    not_firm_yet,
    everybody_notified,
    no_appeal,
    appeals_over,
];
pub(in crate::tramitacio) const EXECUTAR: &[Guard] =
    &[declared_notified, everybody_notified, named_document];

/// The resolution fact that the order names, or the one it would use.
fn chosen<'a>(ctx: &Ctx<'a>) -> Option<(Uuid, &'a Resolucio)> {
    let unused = ctx.cas.unused_resolution();
    match ctx.ordre.and_then(Ordre::resolution) {
        None => unused,
        Some(id) => unused.filter(|(unused, _)| *unused == id),
    }
}

fn resolution(ctx: &Ctx<'_>) -> Option<Unmet> {
    chosen(ctx).is_none().then(|| {
        ctx.rule(
            "resolucio",
            "LPAC 21.1, 88",
            Text::new(
                "Falta la resolució, amb el seu número al llibre.",
                "Falta la resolución, con su número en el libro.",
                "Manque era resolucion, damb eth sòn numèro en libre.",
                "The resolution, with its number in the book, is missing.",
            ),
        )
        .by_fact()
    })
}

fn evidence(ctx: &Ctx<'_>) -> Option<Unmet> {
    let (_, resolution) = chosen(ctx)?;
    let proved = ctx
        .cas
        .definitive(resolution.document)
        .is_some_and(|document| ctx.cas.is_signed_enough(document));
    (!proved).then(|| {
        ctx.rule(
            "document_resolucio",
            "LPAC 26, 36; LRJSP 40-43",
            Text::new(
                "El document de la resolució ha de ser definitiu i signat.",
                "El documento de la resolución debe ser definitivo y estar firmado.",
                "Eth document dera resolucion a d'èster definitiu e signat.",
                "The document of the resolution must be definitive and signed.",
            ),
        )
        .by_document()
    })
}

/// What the resolution says decides which act it serves.
fn sense(ctx: &Ctx<'_>) -> Option<Unmet> {
    let (_, resolution) = chosen(ctx)?;
    let serves = match ctx.acte {
        Acte::Finalitzar => matches!(
            resolution.sentit,
            Sentit::Declarativa | Sentit::Inadmissio | Sentit::Altres
        ),
        _ => !matches!(resolution.sentit, Sentit::Declarativa | Sentit::Inadmissio),
    };
    (!serves).then(|| {
        ctx.rule(
            "sentit",
            "LPAC 21.1, 84, 88",
            Text::new(
                "El sentit de la resolució registrada no correspon a aquest acte.",
                "El sentido de la resolución registrada no corresponde a este acto.",
                "Eth sentit dera resolucion registrada non correspon ad aguest acte.",
                "What the recorded resolution decides does not fit this act.",
            ),
        )
        .by_fact()
    })
}

fn organ(ctx: &Ctx<'_>) -> Option<Unmet> {
    let (_, resolution) = chosen(ctx)?;
    let competent = ctx
        .cas
        .definicio
        .organ_resolutori
        .organs
        .iter()
        .any(|organ| organ.same_rank(resolution.organ));
    let delegated = ctx.cas.definicio.organ_resolutori.delegable
        && resolution
            .delegacio
            .is_some_and(|document| ctx.cas.definitive(document).is_some());
    (!competent && !delegated).then(|| {
        ctx.rule(
            "organ",
            "LRJSP 8-9; LPAC 47.1.b",
            Text::new(
                "L'òrgan no és el competent ni consta cap delegació vàlida.",
                "El órgano no es el competente ni consta una delegación válida.",
                "Er organ non ei eth competent ne i a cap de delegacion valida.",
                "The organ is not the competent one and no valid delegation is recorded.",
            ),
        )
        .by_fact()
    })
}

fn certificate(ctx: &Ctx<'_>) -> Option<Unmet> {
    let (_, resolution) = chosen(ctx)?;
    let certified = ctx.cas.valid_facts().any(|registered| {
        matches!(&registered.fet, Fet::CertificatAcord(fet)
            if fet.organ == resolution.organ && fet.data_sessio == resolution.data)
    });
    (resolution.organ.is_collegiat() && !certified).then(|| {
        ctx.rule(
            "certificat_acord",
            "ROF 205-206",
            Text::new(
                "Falta el certificat de l'acord de l'òrgan col·legiat en aquella data.",
                "Falta el certificado del acuerdo del órgano colegiado en esa fecha.",
                "Manque eth certificat der acòrd der organ collegiat en aquera data.",
                "The certificate of the collegiate organ's agreement on that date is missing.",
            ),
        )
        .by_fact()
    })
}

/// Open tasks that come before the one that decides.
fn pending_before<'a>(ctx: &Ctx<'a>) -> impl Iterator<Item = &'a TascaDef> {
    let def = &ctx.cas.definicio;
    let limit = def
        .task_of_act(Acte::Resoldre, None)
        .and_then(|task| def.position(&task.codi))
        .unwrap_or(usize::MAX);
    ctx.cas.open_tasks().filter_map(move |task| {
        let before = def.position(&task.codi)? < limit;
        before.then(|| def.task(&task.codi)).flatten()
    })
}

fn is_report(task: &TascaDef) -> bool {
    task.documents
        .iter()
        .any(|document| document.td == "TD13" && document.obligatori)
}

pub(super) fn reports_done(ctx: &Ctx<'_>) -> Option<Unmet> {
    let pending: Vec<&str> = pending_before(ctx)
        .filter(|task| is_report(task))
        .map(|task| task.codi.as_str())
        .collect();
    (!pending.is_empty()).then(|| {
        ctx.rule(
            "informes",
            "LPAC 79-80; LPAC 47, 48",
            Text::new(
                "Falten informes: {tasques}.",
                "Faltan informes: {tasques}.",
                "Manquen rapòrts: {tasques}.",
                "Reports are missing: {tasques}.",
            ),
        )
        .arg("tasques", pending.join(", "))
        .by_task()
    })
}

fn previous_tasks(ctx: &Ctx<'_>) -> Option<Unmet> {
    let pending: Vec<&str> = pending_before(ctx)
        .filter(|task| !is_report(task))
        .map(|task| task.codi.as_str())
        .collect();
    (!pending.is_empty()).then(|| {
        ctx.rule(
            "tasques_previes",
            "LPAC 71, 75, 82",
            Text::new(
                "Hi ha tasques anteriors obertes: {tasques}.",
                "Hay tareas anteriores abiertas: {tasques}.",
                "I a prètzhèts anteriors dubèrts: {tasques}.",
                "Earlier tasks are open: {tasques}.",
            ),
        )
        .arg("tasques", pending.join(", "))
        .by_task()
    })
}

/// Documents that the definition asks of the task that this act completes.
fn act_documents(ctx: &Ctx<'_>) -> Option<Unmet> {
    let motiu = match (ctx.acte, ctx.ordre) {
        (Acte::Finalitzar, Some(Ordre::Finalitzar { motiu, .. })) => Some(*motiu),
        // Which task ends it is not known until the reason is.
        (Acte::Finalitzar, _) => return None,
        _ => None,
    };
    let task = ctx.cas.definicio.task_of_act(ctx.acte, motiu)?;
    let missing = ctx.cas.missing_documents(task);
    (!missing.is_empty()).then(|| {
        ctx.rule(
            "documents",
            "LPAC 70, 88",
            Text::new(
                "Falten documents definitius: {documents}.",
                "Faltan documentos definitivos: {documents}.",
                "Manquen documents definitius: {documents}.",
                "Definitive documents are missing: {documents}.",
            ),
        )
        .arg("documents", missing.join(", "))
        .by_new_document()
    })
}

fn abstention(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.indicadors.abstencio_pendent.then(|| {
        ctx.rule(
            "abstencio",
            "LRJSP 23-24",
            Text::new(
                "Hi ha una abstenció o recusació sense decidir.",
                "Hay una abstención o recusación sin decidir.",
                "I a ua abstencion o recusacion sense decidir.",
                "An abstention or recusal is undecided.",
            ),
        )
        .by_case()
    })
}

/// After positive silence only a confirming resolution may be issued.
fn after_positive_silence(ctx: &Ctx<'_>) -> Option<Unmet> {
    let (_, resolution) = chosen(ctx)?;
    let positive = ctx.cas.silenci.is_some() && ctx.cas.silence_sense() == SentitSilenci::Positiu;
    (positive && resolution.sentit != Sentit::Estimatoria).then(|| {
        ctx.rule(
            "silenci_positiu",
            "LPAC 24.3.a",
            Text::new(
                "S'ha produït silenci positiu: només es pot confirmar.",
                "Se ha producido silencio positivo: solo se puede confirmar.",
                "S'a produsit silenci positiu: sonque se pòt confirmar.",
                "Positive silence took place: it can only be confirmed.",
            ),
        )
        .by_fact()
    })
}

fn end_reason(ctx: &Ctx<'_>) -> Option<Unmet> {
    let Some(Ordre::Finalitzar { motiu, .. }) = ctx.ordre else {
        return None;
    };
    let at_request = ctx.cas.mode_inici.is_a_instancia();
    let possible = match motiu {
        // Only who asked can withdraw or be held to have withdrawn (LPAC 68.1, 94).
        Motiu::Desistiment | Motiu::Inadmissio => at_request,
        // Of office, when the maximum term has passed (25.1.b); at request, by inactivity (95).
        Motiu::Caducitat => at_request || ctx.cas.venciment.is_some_and(|end| ctx.avui > end),
        Motiu::ArxiuActuacions => ctx.cas.mode_inici != ModeInici::InstanciaPart,
        Motiu::Renuncia | Motiu::Impossibilitat => true,
    };
    (!possible).then(|| {
        ctx.rule(
            "motiu",
            "LPAC 25.1.b, 84, 93-95",
            Text::new(
                "Aquest expedient no pot acabar per aquest motiu.",
                "Este expediente no puede acabar por este motivo.",
                "Aguest expedient non pòt acabar per aguest motiu.",
                "This case cannot end for this reason.",
            ),
        )
    })
}

fn somebody_to_notify(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.must_be_notified().next().is_none().then(|| {
        ctx.rule(
            "sense_interessats",
            "LPAC 40.1",
            Text::new(
                "No hi ha cap persona interessada a qui notificar.",
                "No hay ninguna persona interesada a quien notificar.",
                "Non i a cap de persona interessada a qui notificar.",
                "There is no interested person to notify.",
            ),
        )
        .by_person()
    })
}

pub(in crate::tramitacio) fn everybody_notified(ctx: &Ctx<'_>) -> Option<Unmet> {
    // A case that ended without a resolution has nothing that must be notified.
    ctx.cas.resolucio?;
    let pending = ctx.cas.not_yet_notified().len();
    (pending > 0).then(|| {
        ctx.rule(
            "resolucio_no_notificada",
            "LPAC 39.2, 40.1",
            Text::new(
                "Persones interessades sense notificar la resolució: {n}.",
                "Personas interesadas sin notificar la resolución: {n}.",
                "Persones interessades sense notificar era resolucion: {n}.",
                "Interested persons not notified of the resolution: {n}.",
            ),
        )
        .arg("n", pending)
        .by_fact()
    })
}

/// The state must say it too: `notificar` fixes when the act has effects for everybody.
pub(in crate::tramitacio) fn declared_notified(ctx: &Ctx<'_>) -> Option<Unmet> {
    let somebody = ctx.cas.must_be_notified().next().is_some();
    (ctx.cas.estat == Estat::Resolt && somebody).then(|| {
        ctx.rule(
            "no_notificat",
            "LPAC 39.2, 40",
            Text::new(
                "Abans cal donar la resolució per notificada.",
                "Antes hay que dar la resolución por notificada.",
                "Abans cau dar era resolucion per notificada.",
                "The resolution must be declared notified first.",
            ),
        )
        .by_act(Acte::Notificar)
    })
}

fn decided(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.resolucio.is_none().then(|| {
        ctx.rule(
            "sense_resolucio",
            "LPAC 112",
            Text::new(
                "No hi ha cap resolució que pugui ser ferma.",
                "No hay ninguna resolución que pueda ser firme.",
                "Non i a cap de resolucion que posque èster fèrma.",
                "There is no resolution that could become firm.",
            ),
        )
    })
}

fn not_firm_yet(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.ferm_des_de.is_some().then(|| {
        ctx.rule(
            "ja_ferm",
            "LPAC 112-125",
            Text::new(
                "La fermesa ja consta.",
                "La firmeza ya consta.",
                "Era fermetat ja conste.",
                "Firmness is recorded already.",
            ),
        )
    })
}

fn no_appeal(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.indicadors.recurs_pendent.then(|| {
        ctx.rule(
            "recurs_pendent",
            "LPAC 112-126",
            Text::new(
                "Hi ha un recurs pendent de resoldre.",
                "Hay un recurso pendiente de resolver.",
                "I a un recors pendent de resòlver.",
                "An appeal is undecided.",
            ),
        )
        .by_case()
    })
}

fn appeals_over(ctx: &Ctx<'_>) -> Option<Unmet> {
    let any = ctx
        .cas
        .definicio
        .recursos
        .iter()
        .any(|recurs| recurs.tipus.delays_firmness());
    let over = ctx.cas.fi_recursos.is_some_and(|last| ctx.avui > last);
    let nobody = ctx.cas.must_be_notified().next().is_none();
    (any && !nobody && !over).then(|| {
        ctx.rule(
            "termini_recurs",
            "LPAC 122.1, 124.1",
            Text::new(
                "El termini de recurs administratiu encara corre.",
                "El plazo de recurso administrativo todavía corre.",
                "Eth termini de recors administratiu encara cor.",
                "The term for an administrative appeal is still running.",
            ),
        )
    })
}

fn named_document(ctx: &Ctx<'_>) -> Option<Unmet> {
    let named = ctx.ordre.and_then(Ordre::document)?;
    ctx.cas.definitive(named).is_none().then(|| {
        ctx.rule(
            "document",
            "LPAC 97-98",
            Text::new(
                "El document indicat no és definitiu en aquest expedient.",
                "El documento indicado no es definitivo en este expediente.",
                "Eth document indicat non ei definitiu en aguest expedient.",
                "The document named is not definitive in this case.",
            ),
        )
        .by_document()
    })
}
