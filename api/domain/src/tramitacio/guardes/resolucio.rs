//! Deciding, notifying, firmness, carrying out, ending without a decision on the matter.

use uuid::Uuid;

use super::{Ctx, Guard};
use crate::procediment::{ModeInici, SentitSilenci, TascaDef};
use crate::refusal::Unmet;
use crate::text::Text;
use crate::tramitacio::acte::Acte;
use crate::tramitacio::estat::Motiu;
use crate::tramitacio::fets::{Fet, Resolucio, Sentit};
use crate::tramitacio::noms::papers;
use crate::tramitacio::ordre::Ordre;
use crate::tramitacio::unmet::Mend;

pub(in crate::tramitacio) const RESOLDRE: &[Guard] = &[
    ends_by_resolution,
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

/// The resolution fact that the order names, or the one it would use.
fn chosen<'a>(ctx: &Ctx<'a>) -> Option<(Uuid, &'a Resolucio)> {
    let unused = ctx.cas.unused_resolution();
    match ctx.ordre.and_then(Ordre::resolution) {
        None => unused,
        Some(id) => unused.filter(|(unused, _)| *unused == id),
    }
}

/// Some procedures end by an answer or a certificate, not by an act of an organ.
fn ends_by_resolution(ctx: &Ctx<'_>) -> Option<Unmet> {
    let def = &ctx.cas.definicio;
    def.task_of_act(Acte::Resoldre, None).is_none().then(|| {
        let unmet = ctx.rule(
            "no_resol",
            "LPAC 21.1",
            Text::new(
                "Aquest procediment no acaba amb una resolució sinó amb una tasca: {tasques}.",
                "Este procedimiento no acaba con una resolución sino con una tarea: {tasques}.",
                "Aguest procediment non acabe damb ua resolucion senon damb un prètzhèt: {tasques}.",
                "This procedure does not end with a resolution but with a task: {tasques}.",
            ),
        )
        .words("tasques", &ctx.cas.task_names(def.posen_fi.iter().map(String::as_str)))
        .arg("tasques", ctx.cas.ending_tasks().join(", "));
        // When it has ended already there is nothing to do.
        match ctx.cas.ending_tasks().is_empty() {
            true => unmet,
            false => unmet.by_task(),
        }
    })
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
    ctx.cas
        .open_tasks()
        .filter(move |task| def.position(&task.codi).is_some_and(|place| place < limit))
        .filter_map(|task| def.task(&task.codi))
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
        .words("tasques", &ctx.cas.task_names(pending.iter().copied()))
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
        .words("tasques", &ctx.cas.task_names(pending.iter().copied()))
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
        .words("documents", &papers(task, &missing))
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
