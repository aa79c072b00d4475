//! How a path names a case: its identifier, or the number that people paste (`2026-000123`).

use domain::identificadors::Numero;
use serde::Deserialize;
use store::expedients::RowKey;

use crate::problem::{Problem, Result};

/// `{ens}` and `{id}` of a path.
#[derive(Debug, Deserialize)]
pub struct CaseKey {
    pub ens: String,
    pub id: String,
}

impl CaseKey {
    pub fn key(&self) -> Result<RowKey> {
        parse(&self.id)
    }
}

/// What cannot name a case names none.
pub fn parse(text: &str) -> Result<RowKey> {
    if let Ok(id) = text.parse() {
        return Ok(RowKey::Id(id));
    }
    let number: Numero = text.parse().map_err(|_| Problem::not_found())?;
    Ok(RowKey::Numero(
        i32::from(number.year()),
        i64::from(number.order()),
    ))
}
