//! Opening a case, or throwing a draft away.

use super::{Ctx, Guard};
use crate::procediment::{DesDe, ModeInici, TerminiDef};
use crate::refusal::Unmet;
use crate::text::Text;
use crate::tramitacio::fets::{Fet, SentitAssentament};
use crate::tramitacio::unmet::Mend;

pub(in crate::tramitacio) const OBRIR: &[Guard] =
    &[procedure_in_force, mode, entry, start_date, somebody];

pub(in crate::tramitacio) const DESCARTAR: &[Guard] = &[not_registered, nothing_signed, reason];

fn procedure_in_force(ctx: &Ctx<'_>) -> Option<Unmet> {
    (!ctx.cas.definicio_vigent).then(|| {
        ctx.rule(
            "procediment_vigent",
            "LPAC 21.4, DT 3",
            Text::new(
                "Aquesta versió del procediment ja no pot obrir expedients.",
                "Esta versión del procedimiento ya no puede abrir expedientes.",
                "Aguesta version deth procediment ja non pòt daurir expedients.",
                "This version of the procedure may no longer open cases.",
            ),
        )
        .remedy(
            "upgrade_expedient_procediment",
            Text::new(
                "Porteu l'esborrany a la versió vigent.",
                "Lleve el borrador a la versión vigente.",
                "Portatz er esborrall ara version en vigor.",
                "Bring the draft to the version in force.",
            ),
        )
    })
}

fn mode(ctx: &Ctx<'_>) -> Option<Unmet> {
    (!ctx.cas.definicio.inici.contains(&ctx.cas.mode_inici)).then(|| {
        ctx.rule(
            "mode_inici",
            "LPAC 54",
            Text::new(
                "Aquest procediment no comença així.",
                "Este procedimiento no se inicia así.",
                "Aguest procediment non comence atau.",
                "This procedure does not begin this way.",
            ),
        )
        .by_case()
    })
}

fn has_entry(ctx: &Ctx<'_>) -> bool {
    ctx.cas.valid_facts().any(|registered| {
        matches!(&registered.fet, Fet::Assentament(fet) if fet.sentit == SentitAssentament::Entrada)
    })
}

fn entry(ctx: &Ctx<'_>) -> Option<Unmet> {
    (ctx.cas.mode_inici.is_a_instancia() && !has_entry(ctx)).then(|| {
        ctx.rule(
            "assentament",
            "LPAC 16, 21.3.b, 66",
            Text::new(
                "Falta l'assentament d'entrada de la sol·licitud.",
                "Falta el asiento de entrada de la solicitud.",
                "Manque eth sèti d'entrada dera sollicitud.",
                "The registry entry of the request is missing.",
            ),
        )
        .by_fact()
    })
}

/// Only a maximum term needs the day on which it starts.
fn start_date(ctx: &Ctx<'_>) -> Option<Unmet> {
    // A term that starts with a day of the data (the publication of a call) does not wait for an agreement.
    let by_agreement = |term: &TerminiDef| term.des_de != DesDe::Dada;
    let term = ctx.cas.definicio.termini_maxim.as_ref();
    let needed = !ctx.cas.mode_inici.is_a_instancia() && term.is_some_and(by_agreement);
    let bad = match ctx.cas.data_acord {
        None => needed,
        Some(date) => date > ctx.avui,
    };
    bad.then(|| {
        ctx.rule(
            "acord_inici",
            "LPAC 21.3.a, 58",
            Text::new(
                "Falta la data de l'acord d'iniciació, que no pot ser futura.",
                "Falta la fecha del acuerdo de inicio, que no puede ser futura.",
                "Manque era data der acòrd d'inici, que non pòt èster futura.",
                "The date of the agreement to begin is missing or in the future.",
            ),
        )
        .by_case()
    })
}

fn somebody(ctx: &Ctx<'_>) -> Option<Unmet> {
    let explained = ctx
        .cas
        .motiu_sense_interessat
        .as_deref()
        .is_some_and(|reason| !reason.trim().is_empty());
    let needed = matches!(
        ctx.cas.mode_inici,
        ModeInici::InstanciaPart | ModeInici::Comunicacio
    );
    (needed && ctx.cas.interessats.is_empty() && !explained).then(|| {
        ctx.rule(
            "interessat",
            "LPAC 4, 66.1.a",
            Text::new(
                "Falta la persona interessada, o el motiu de no tenir-ne.",
                "Falta la persona interesada, o el motivo de no tenerla.",
                "Manque era persona interessada, o eth motiu de non auer-ne.",
                "The interested person is missing, or the reason why there is none.",
            ),
        )
        .by_person()
    })
}

/// What a citizen registered must be dealt with, not thrown away (LPAC 21.1).
fn not_registered(ctx: &Ctx<'_>) -> Option<Unmet> {
    has_entry(ctx).then(|| {
        ctx.rule(
            "registrat",
            "LPAC 16, 21.1",
            Text::new(
                "Té un assentament d'entrada: cal obrir-lo, no descartar-lo.",
                "Tiene un asiento de entrada: hay que abrirlo, no descartarlo.",
                "A un sèti d'entrada: cau daurir-lo, non descartar-lo.",
                "It has a registry entry: it must be opened, not discarded.",
            ),
        )
        .by_act(crate::tramitacio::Acte::Obrir)
    })
}

fn nothing_signed(ctx: &Ctx<'_>) -> Option<Unmet> {
    let signed = |document: &crate::tramitacio::Document| {
        document.is_definitive() || document.is_being_signed()
    };
    ctx.cas.documents.iter().any(signed).then(|| {
        ctx.rule(
            "documents_definitius",
            "LPAC 17, 70",
            Text::new(
                "Té documents definitius o en signatura: no es pot descartar.",
                "Tiene documentos definitivos o en firma: no se puede descartar.",
                "A documents definitius o en signatura: non se pòt descartar.",
                "It has definitive documents or documents being signed: it cannot be discarded.",
            ),
        )
        .by_act(crate::tramitacio::Acte::Obrir)
    })
}

fn reason(ctx: &Ctx<'_>) -> Option<Unmet> {
    ctx.reason_given("LPAC 35")
}
