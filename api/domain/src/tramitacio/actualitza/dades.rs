//! What another version makes of the data of a case.

use serde_json::Value;

use super::{DadaTocada, MenaDada};
use crate::procediment::esquema::Rule;
use crate::procediment::{Definicio, Referencia};
use crate::tramitacio::cas::Cas;

/// What the schema of the new version says of the data of the case.
pub(super) fn touched(cas: &Cas, is: &Definicio) -> Vec<DadaTocada> {
    let path = |pointer: &str| pointer.trim_start_matches('/').replace('/', ".");
    let was = cas.definicio.dades.violations(&cas.dades);
    let broken = is.dades.violations(&cas.dades);
    let mut found: Vec<DadaTocada> = broken
        .into_iter()
        .filter(|violation| !was.contains(violation))
        .map(|violation| DadaTocada {
            cami: path(&violation.pointer),
            mena: match violation.rule {
                Rule::Unknown(_) => MenaDada::Desconeguda,
                _ => MenaDada::NoValida,
            },
        })
        .collect();
    found.extend(
        asked(is)
            .into_iter()
            .filter(|cami| !asked(&cas.definicio).contains(cami) && !has(cas, cami))
            .map(|cami| DadaTocada {
                cami,
                mena: MenaDada::Falta,
            }),
    );
    found
}

fn has(cas: &Cas, path: &str) -> bool {
    field(cas, path).is_some_and(|value| !value.is_null())
}

/// The fields that some rule or some term of a version reads.
fn asked(def: &Definicio) -> Vec<String> {
    let rules = def
        .guardes
        .iter()
        .flat_map(|guard| guard.regla.references());
    let mut paths: Vec<String> = rules
        .filter_map(|reference| match reference {
            Referencia::Dada(path) => Some(path.to_owned()),
            _ => None,
        })
        .chain(def.tasks().filter_map(|(_, task)| task.data_limit.clone()))
        .chain(
            def.termini_maxim
                .iter()
                .filter_map(|term| term.dada.clone()),
        )
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

/// The value of a field, for whoever looks whether something was said of it since.
pub(super) fn field<'c>(cas: &'c Cas, path: &str) -> Option<&'c Value> {
    path.split('.')
        .try_fold(&cas.dades, |level, name| level.get(name))
}
