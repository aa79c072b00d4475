//! Suspending, extending, sending to an organ, joining.

use jiff::civil::Date;

use super::{Ctx, Guard};
use crate::procediment::UnitatTermini;
use crate::refusal::Unmet;
use crate::text::Text;
use crate::tramitacio::ordre::Ordre;
use crate::tramitacio::unmet::Mend;

pub(in crate::tramitacio) const SUSPENDRE: &[Guard] =
    &[has_term, not_expired, act_document, suspension_dates];
pub(in crate::tramitacio) const AIXECAR: &[Guard] = &[open_suspension, end_event, end_date];
pub(in crate::tramitacio) const AMPLIAR: &[Guard] = &[
    has_term,
    not_expired,
    only_once,
    act_document,
    extension_length,
    extension_reason,
];
pub(in crate::tramitacio) const ELEVAR: &[Guard] =
    &[super::resolucio::reports_done, proposal, collegiate];
pub(in crate::tramitacio) const ACUMULAR: &[Guard] = &[join_document];
pub(in crate::tramitacio) const DISGREGAR: &[Guard] = &[join_document];

fn has_term(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.definicio.termini_maxim.is_none().then(|| {
        ctx.rule(
            "sense_termini",
            "LPAC 21-23",
            Text::new(
                "Aquest procediment no té termini màxim propi.",
                "Este procedimiento no tiene plazo máximo propio.",
                "Aguest procediment non a termini maxim pròpi.",
                "This procedure has no maximum term of its own.",
            ),
        )
    })
}

/// A term that has passed neither stops nor grows (LPAC 22.1, 23.2).
fn not_expired(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas
        .venciment
        .is_some_and(|end| ctx.avui > end)
        .then(|| {
            ctx.rule(
                "vencut",
                "LPAC 22.1, 23.2",
                Text::new(
                    "El termini màxim ja ha vençut: cal resoldre igualment.",
                    "El plazo máximo ya ha vencido: hay que resolver igualmente.",
                    "Eth termini maxim ja a vençut: cau resòlver parièrament.",
                    "The maximum term has passed already: the duty to decide remains.",
                ),
            )
        })
}

fn act_document(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.signed_document("LPAC 22, 23, 36")
}

fn suspension_dates(ctx: &Ctx<'_>) -> Option<Unmet> {
    let Some(Ordre::Suspendre {
        causa,
        des_de,
        topall,
        ..
    }) = ctx.ordre
    else {
        return None;
    };
    let bad = *des_de > ctx.avui || topall.is_some_and(|end| end <= *des_de);
    bad.then(|| {
        ctx.rule(
            "data",
            causa.article(),
            Text::new(
                "La suspensió no pot començar en el futur ni acabar abans de començar.",
                "La suspensión no puede empezar en el futuro ni acabar antes de empezar.",
                "Era suspension non pòt començar en futur ne acabar abans de començar.",
                "The suspension can neither start in the future nor end before it starts.",
            ),
        )
    })
}

fn open_suspension(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.open_suspension().is_none().then(|| {
        ctx.rule(
            "sense_suspensio",
            "LPAC 22",
            Text::new(
                "No hi ha cap suspensió oberta.",
                "No hay ninguna suspensión abierta.",
                "Non i a cap de suspension dubèrta.",
                "There is no open suspension.",
            ),
        )
    })
}

fn cap_reached(cap: Option<Date>, today: Date) -> bool {
    cap.is_some_and(|cap| today >= cap)
}

/// Either the event that ends it, proved by another document, or its cap.
fn end_event(ctx: &Ctx<'_>) -> Option<Unmet> {
    let suspension = ctx.cas.open_suspension()?;
    let proved = ctx.has_document(|document| document.id != suspension.document);
    let silent = ctx.ordre.is_none_or(|ordre| ordre.document().is_none());
    let met = proved || (silent && cap_reached(suspension.topall, ctx.avui));
    (!met).then(|| {
        ctx.rule(
            "document",
            suspension.causa.article(),
            Text::new(
                "Cal el document del fet que acaba la suspensió, o que n'arribi el límit.",
                "Hace falta el documento del hecho que acaba la suspensión, o que llegue su límite.",
                "Cau eth document deth hèt qu'acabe era suspension, o que n'arribe eth limit.",
                "The document of the event that ends the suspension is needed, or its limit reached.",
            ),
        )
        .by_new_document()
    })
}

fn end_date(ctx: &Ctx<'_>) -> Option<Unmet> {
    let suspension = ctx.cas.open_suspension()?;
    let Some(Ordre::AixecarSuspensio { fins, .. }) = ctx.ordre else {
        return None;
    };
    let bad = *fins < suspension.des_de
        || *fins > ctx.avui
        || suspension.topall.is_some_and(|cap| *fins > cap);
    bad.then(|| {
        ctx.rule(
            "data",
            suspension.causa.article(),
            Text::new(
                "L'últim dia suspès ha de ser entre l'inici i avui, sense passar del límit.",
                "El último día suspendido debe estar entre el inicio y hoy, sin pasar del límite.",
                "Eth darrèr dia suspenut a d'èster entre er inici e aué, sense passar deth limit.",
                "The last suspended day must lie between its start and today, within its limit.",
            ),
        )
    })
}

fn only_once(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.cas.ampliat.then(|| {
        ctx.rule(
            "ja_ampliat",
            "LPAC 23.1",
            Text::new(
                "El termini ja s'ha ampliat una vegada.",
                "El plazo ya se ha ampliado una vez.",
                "Eth termini ja s'a alongat un còp.",
                "The term has been extended once already.",
            ),
        )
    })
}

/// Never longer than the initial term, in its own unit so that no calendar is needed to compare.
fn extension_length(ctx: &Ctx<'_>) -> Option<Unmet> {
    let Some(Ordre::Ampliar { n, unitat, .. }) = ctx.ordre else {
        return None;
    };
    let term = ctx.cas.definicio.termini_maxim.as_ref()?;
    let months = |n: u32, unit: UnitatTermini| match unit {
        UnitatTermini::Anys => (n * 12, UnitatTermini::Mesos),
        other => (n, other),
    };
    let (asked, asked_unit) = months(*n, *unitat);
    let (limit, limit_unit) = months(term.n, term.unitat);
    (asked == 0 || asked_unit != limit_unit || asked > limit).then(|| {
        ctx.rule(
            "durada",
            "LPAC 23.1",
            Text::new(
                "L'ampliació no pot superar el termini inicial, i es compta en la mateixa unitat.",
                "La ampliación no puede superar el plazo inicial, y se cuenta en la misma unidad.",
                "Er alongament non pòt passar deth termini iniciau, e se compde ena madeisha unitat.",
                "The extension cannot exceed the initial term and is counted in the same unit.",
            ),
        )
    })
}

fn extension_reason(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.reason_given("LPAC 23.1, 35.1.e")
}

fn proposal(ctx: &Ctx<'_>) -> Option<Unmet> {
    let is_proposal = |document: &crate::tramitacio::Document| {
        ["TD99", "TD57", "TD64"].iter().any(|td| document.is_of(td))
    };
    (!ctx.has_document(is_proposal)).then(|| {
        ctx.rule(
            "proposta",
            "ROF 82, 97; LPAC 88",
            Text::new(
                "Falta la proposta definitiva per a l'òrgan.",
                "Falta la propuesta definitiva para el órgano.",
                "Manque era prepausa definitiva entar organ.",
                "The definitive proposal to the organ is missing.",
            ),
        )
        .by_new_document()
    })
}

fn collegiate(ctx: &Ctx<'_>) -> Option<Unmet> {
    let Some(Ordre::Elevar { organ, .. }) = ctx.ordre else {
        return None;
    };
    (!organ.is_collegiat()).then(|| {
        ctx.rule(
            "organ",
            "LRJSP 15-19",
            Text::new(
                "Només s'eleva a un òrgan col·legiat.",
                "Solo se eleva a un órgano colegiado.",
                "Sonque s'elève a un organ collegiat.",
                "Only a collegiate organ can receive it.",
            ),
        )
    })
}

fn join_document(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.signed_document("LPAC 57")
}
