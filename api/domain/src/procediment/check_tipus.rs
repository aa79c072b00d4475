//! Defects of types: a rule compares a field with what the field can hold, and a term starts on a day.

use serde_json::Value;

use super::check::Defects;
use super::definicio::{Definicio, TerminiDef};
use super::esquema::{Camp, Format};
use super::regla::Regla;

pub(super) fn check_types(def: &Definicio, d: &mut Defects) {
    for guarda in &def.guardes {
        check_rule(def, &guarda.regla, &format!("guardes.{}", guarda.id), d);
    }
    for exception in &def.silenci.excepcions {
        check_rule(def, &exception.regla, "silenci", d);
    }
    if let Some(term) = &def.termini_maxim {
        check_start(def, term, "termini_maxim", d);
    }
    for (fase, tasca) in def.tasks() {
        let place = format!("fases.{}.{}", fase.codi, tasca.codi);
        if let Some(term) = &tasca.termini {
            check_start(def, term, &place, d);
        }
        let limit = tasca.data_limit.as_deref();
        d.when(
            limit.is_some_and(|dada| !is_day(def, dada)),
            &place,
            "dada_no_es_data",
        );
        let due = [
            tasca.termini.is_some(),
            tasca.fita.is_some(),
            limit.is_some(),
            tasca.periodicitat.is_some(),
        ];
        let due = due.iter().filter(|there| **there).count();
        d.when(due > 1, &place, "termini_i_fita");
    }
}

fn check_start(def: &Definicio, term: &TerminiDef, place: &str, d: &mut Defects) {
    let by_field = term.des_de == super::DesDe::Dada;
    d.when(by_field != term.dada.is_some(), place, "inici_sense_dada");
    let bad = term.dada.as_deref().is_some_and(|dada| !is_day(def, dada));
    d.when(bad, place, "dada_no_es_data");
    // "Between ten and fifteen" and "at least ten" say different things.
    d.when(term.minim && term.fins.is_some(), place, "termini_rang");
}

fn is_day(def: &Definicio, dada: &str) -> bool {
    matches!(def.dades.field(dada), Some(Camp::String(text)) if text.format == Some(Format::Date))
}

fn check_rule(def: &Definicio, rule: &Regla, place: &str, d: &mut Defects) {
    for part in rule.all() {
        let fits = match part {
            Regla::Dada { cami, igual } => def
                .dades
                .field(cami)
                .is_none_or(|camp| can_hold(camp, igual)),
            Regla::Compara { cami, .. } => def
                .dades
                .field(cami)
                .is_none_or(|camp| matches!(camp, Camp::Integer(_))),
            _ => true,
        };
        d.when(!fits, place, "tipus_de_dada");
    }
}

fn can_hold(camp: &Camp, value: &Value) -> bool {
    match camp {
        Camp::Boolean { .. } => value.is_boolean(),
        Camp::Integer(_) => value.is_i64(),
        Camp::String(text) => value.as_str().is_some_and(|value| {
            let values = text.values.as_ref();
            values.is_none_or(|values| values.iter().any(|known| known == value))
        }),
        Camp::Object(_) | Camp::Array(_) => false,
    }
}
