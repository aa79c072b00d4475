//! The people of a large set: each with a valid number that no other of the body has.

use domain::identificadors::Nif;
use jiff::Timestamp;
use uuid::Uuid;

use super::case::id;
use super::rows::Table;
use crate::{Error, Result, Sources};

pub const PERSONA: &str = "ens_id, id, tipus, document_tipus, document, nom, cognom1, cognom2";

const NAMES: [&str; 10] = [
    "Maria",
    "Jordi",
    "Anna",
    "Pere",
    "Montserrat",
    "Josep",
    "Laia",
    "Ramon",
    "Núria",
    "Pau",
];
const SURNAMES: [&str; 12] = [
    "Farré", "Solé", "Vidal", "Roca", "Bonet", "Serra", "Riu", "Camps", "Torres", "Pujol", "Sala",
    "Ribera",
];

/// People for a chunk, one for every two cases; lowest identifier first.
pub fn people(
    sources: &Sources,
    ens: i32,
    known: &mut i64,
    instants: &[Timestamp],
    table: &mut Table,
) -> Result<Vec<Uuid>> {
    let at = instants.first().copied().unwrap_or_default();
    let mut ids: Vec<Uuid> = (0..instants.len() / 2 + 2)
        .map(|_| id(sources, at))
        .collect();
    ids.sort_unstable();
    for id in &ids {
        *known += 1;
        let n = usize::try_from(*known).unwrap_or_default();
        let nif = nif(*known).ok_or_else(|| Error::Constraint("persona_document".into()))?;
        table
            .cell(ens)
            .cell(id)
            .cell("fisica")
            .cell("nif")
            .cell(nif);
        table.cell(NAMES[n % NAMES.len()]);
        table
            .cell(SURNAMES[n / 10 % SURNAMES.len()])
            .cell(SURNAMES[n / 120 % SURNAMES.len()]);
        table.end();
    }
    Ok(ids)
}

/// A valid number that no other of the body has.
fn nif(n: i64) -> Option<Nif> {
    let digits = 40_000_000 + n;
    ('A'..='Z').find_map(|letter| format!("{digits}{letter}").parse().ok())
}
