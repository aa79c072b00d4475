//! After closing: reopening, late documents, remission, transfer and destruction.

use super::{Ctx, Guard};
use crate::refusal::Unmet;
use crate::text::Text;
use crate::tramitacio::acte::Acte;
use crate::tramitacio::cas::Disposicio;
use crate::tramitacio::ordre::Ordre;
use crate::tramitacio::unmet::Mend;

pub(in crate::tramitacio) const REOBRIR: &[Guard] = &[hold_allows, reopening_document, reason];
pub(in crate::tramitacio) const INCORPORAR_TARD: &[Guard] = &[late_document, reason];
pub(in crate::tramitacio) const REMETRE: &[Guard] = &[addressee];
pub(in crate::tramitacio) const TRANSFERIR: &[Guard] =
    &[firm, no_appeal, disposal_known, in_force_over, receipt];
pub(in crate::tramitacio) const ELIMINAR: &[Guard] = &[
    may_be_destroyed,
    destruction_date,
    no_hold,
    no_access_request,
    approval,
    two_people,
];

/// Administrative filing only: publication, acknowledgement, certificate, diligence.
const LATE_TDS: [&str; 4] = ["TD08", "TD09", "TD11", "TD12"];

fn hold_allows(ctx: &Ctx<'_>) -> Option<Unmet> {
    let flags = &ctx.cas.indicadors;
    (flags.retencio_judicial && !flags.retencio_permet_reobrir).then(|| {
        ctx.rule(
            "retencio",
            "LOPJ 17; LPAC 17",
            Text::new(
                "Hi ha una retenció judicial: cal permís per reobrir.",
                "Hay una retención judicial: hace falta permiso para reabrir.",
                "I a ua retencion judiciau: cau permís entà tornar a daurir.",
                "There is a legal hold: reopening needs permission.",
            ),
        )
        .by_case()
    })
}

/// A closed case takes its reopening order as it takes any late paper: by its act.
fn reopening_document(ctx: &Ctx<'_>) -> Option<Unmet> {
    let unmet = ctx.signed_document("LPAC 36, 70")?;
    Some(unmet.arg("acte", Acte::IncorporarTard.code()).remedy(
        "do_acte",
        Text::new(
            "Deseu la diligència de reobertura com a document definitiu sense expedient, \
             incorporeu-la amb l'acte «incorporar_tard» i feu-ne constar la signatura.",
            "Guarde la diligencia de reapertura como documento definitivo sin expediente, \
             incorpórela con el acto «incorporar_tard» y haga constar su firma.",
            "Sauvatz era diligéncia de reaubertura coma document definitiu sense expedient, \
             incorporatz-la damb er acte «incorporar_tard» e hètz-ne constar era signatura.",
            "Keep the reopening diligència as a definitive document without a case, file it with \
             the act “incorporar_tard” and record its signature.",
        ),
    ))
}

fn reason(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.reason_given("LPAC 35")
}

/// The paper waits outside the case until the order names it, so nothing is missing before there is an order.
fn late_document(ctx: &Ctx<'_>) -> Option<Unmet> {
    let serves = ctx.has_document(|document| {
        document.foli.is_none() && LATE_TDS.iter().any(|td| document.is_of(td))
    });
    (ctx.ordre.is_some() && !serves).then(|| {
        ctx.rule(
            "document",
            "LPAC 70.2",
            Text::new(
                "Cal un document definitiu, sense foliar ni expedient, que sigui publicació (TD08), \
                 acusament (TD09), certificat (TD11) o diligència (TD12).",
                "Hace falta un documento definitivo, sin foliar ni expediente, que sea publicación \
                 (TD08), acuse (TD09), certificado (TD11) o diligencia (TD12).",
                "Cau un document definitiu, sense foliar ne expedient, que sigue publicacion (TD08), \
                 acusament (TD09), certificat (TD11) o diligéncia (TD12).",
                "A definitive document not yet foliated and in no case is needed: publication (TD08), \
                 acknowledgement (TD09), certificate (TD11) or diligence (TD12).",
            ),
        )
        .remedy(
            "create_document",
            Text::new(
                "Deseu-lo com a document definitiu sense expedient i repetiu l'acte; el que afecta \
                 el fons demana reobrir l'expedient.",
                "Guárdelo como documento definitivo sin expediente y repita el acto; lo que afecta \
                 al fondo pide reabrir el expediente.",
                "Sauvatz-lo coma document definitiu sense expedient e repetitz er acte; çò qu'afècte \
                 eth fons demane tornar a daurir er expedient.",
                "Keep it as a definitive document without a case and repeat the act; what touches \
                 the substance asks for the case to be reopened.",
            ),
        )
    })
}

fn addressee(ctx: &Ctx<'_>) -> Option<Unmet> {
    let Some(Ordre::Remetre {
        destinatari,
        finalitat,
    }) = ctx.ordre
    else {
        return None;
    };
    (destinatari.trim().is_empty() || finalitat.trim().is_empty()).then(|| {
        ctx.rule(
            "destinatari",
            "LPAC 70.3",
            Text::new(
                "Cal dir a qui es remet i per a què.",
                "Hay que decir a quién se remite y para qué.",
                "Cau díder a qui se remet e entà qué.",
                "The addressee and the purpose are needed.",
            ),
        )
    })
}

/// What ended without a resolution needs no firmness.
fn firm(ctx: &Ctx<'_>) -> Option<Unmet> {
    (ctx.cas.resolucio.is_some() && ctx.cas.ferm_des_de.is_none()).then(|| {
        ctx.rule(
            "ferm",
            "LPAC 17.1",
            Text::new(
                "Només es transfereix un expedient ferm.",
                "Solo se transfiere un expediente firme.",
                "Sonque se transferís un expedient fèrm.",
                "Only a firm case is transferred.",
            ),
        )
        .by_act(crate::tramitacio::Acte::DeclararFerm)
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

fn disposal_known(ctx: &Ctx<'_>) -> Option<Unmet> {
    let known = ctx
        .cas
        .arxiu
        .taad
        .as_deref()
        .is_some_and(|code| !code.trim().is_empty());
    (!known).then(|| {
        ctx.rule(
            "taad",
            "Llei 10/2001; Decret 13/2008",
            Text::new(
                "Falta la taula d'accés i avaluació documental de la sèrie.",
                "Falta la tabla de acceso y evaluación documental de la serie.",
                "Manque era taula d'accès e avaloracion documentau dera sèrie.",
                "The access and disposal table of the series is missing.",
            ),
        )
        .by_case()
    })
}

fn in_force_over(ctx: &Ctx<'_>) -> Option<Unmet> {
    let over = ctx
        .cas
        .arxiu
        .vigencia_fins
        .is_some_and(|end| ctx.avui > end);
    (!over).then(|| {
        ctx.rule(
            "vigencia",
            "LPAC 17.1; Llei 10/2001",
            Text::new(
                "El període de vigència encara no ha acabat, o no consta.",
                "El periodo de vigencia todavía no ha acabado, o no consta.",
                "Eth periòde de vigéncia encara non a acabat, o non conste.",
                "The period in which the records are in force has not ended, or is unknown.",
            ),
        )
        .by_case()
    })
}

fn receipt(ctx: &Ctx<'_>) -> Option<Unmet> {
    let Some(Ordre::Transferir { rebut }) = ctx.ordre else {
        return None;
    };
    rebut.trim().is_empty().then(|| {
        ctx.rule(
            "rebut",
            "LPAC 17.1",
            Text::new(
                "Falta el rebut de l'arxiu.",
                "Falta el recibo del archivo.",
                "Manque eth recebut der archiu.",
                "The receipt of the archive is missing.",
            ),
        )
    })
}

fn may_be_destroyed(ctx: &Ctx<'_>) -> Option<Unmet> {
    let archive = &ctx.cas.arxiu;
    let may = archive.taad.is_some() && archive.disposicio == Some(Disposicio::Eliminar);
    (!may).then(|| {
        ctx.rule(
            "disposicio",
            "LPAC 17.2; Decret 13/2008",
            Text::new(
                "La taula de la sèrie no n'autoritza l'eliminació.",
                "La tabla de la serie no autoriza su eliminación.",
                "Era taula dera sèrie non n'autorize era eliminacion.",
                "The table of the series does not authorise destruction.",
            ),
        )
    })
}

fn destruction_date(ctx: &Ctx<'_>) -> Option<Unmet> {
    let due = ctx
        .cas
        .arxiu
        .eliminacio_des_de
        .is_some_and(|from| ctx.avui >= from);
    (!due).then(|| {
        ctx.rule(
            "termini",
            "Decret 13/2008",
            Text::new(
                "Encara no és el moment d'eliminar-lo, o no consta.",
                "Todavía no es el momento de eliminarlo, o no consta.",
                "Encara non ei eth moment d'eliminar-lo, o non conste.",
                "It is not yet time to destroy it, or the date is unknown.",
            ),
        )
    })
}

fn no_hold(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.indicadors.retencio_judicial.then(|| {
        ctx.rule(
            "retencio",
            "LOPJ 17; LPAC 17",
            Text::new(
                "Hi ha una retenció judicial.",
                "Hay una retención judicial.",
                "I a ua retencion judiciau.",
                "There is a legal hold.",
            ),
        )
        .by_case()
    })
}

fn no_access_request(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.indicadors.acces_pendent.then(|| {
        ctx.rule(
            "acces_pendent",
            "LPAC 53.1.a; Llei 19/2014",
            Text::new(
                "Hi ha una sol·licitud d'accés pendent.",
                "Hay una solicitud de acceso pendiente.",
                "I a ua sollicitud d'accès pendenta.",
                "A request of access is undecided.",
            ),
        )
        .by_case()
    })
}

fn approval(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.signed_document("Decret 13/2008")
}

fn two_people(ctx: &Ctx<'_>) -> Option<Unmet> {
    let Some(Ordre::Eliminar {
        autoritzen: [one, other],
        ..
    }) = ctx.ordre
    else {
        return None;
    };
    (one == other).then(|| {
        ctx.rule(
            "dues_persones",
            "Decret 13/2008",
            Text::new(
                "L'han d'autoritzar dues persones diferents.",
                "La deben autorizar dos personas distintas.",
                "L'an d'autorizar dues persones diferentes.",
                "Two different people must authorise it.",
            ),
        )
    })
}
