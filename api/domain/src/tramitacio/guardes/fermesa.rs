//! After the decision: notifying it, its firmness, carrying it out.

use super::{Ctx, Guard};
use crate::refusal::Unmet;
use crate::text::Text;
use crate::tramitacio::acte::Acte;
use crate::tramitacio::estat::Estat;
use crate::tramitacio::ordre::Ordre;
use crate::tramitacio::unmet::Mend;

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
