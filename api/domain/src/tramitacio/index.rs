//! The foliated index (LPAC 70.2-70.3; NTI Expedient electrònic): every definitive document, in
//! its order, with its hash. Drafts and internal notes are never part of the case (LPAC 70.4).
//!
//! What is built here is not signed, and says so; a signature is made over [`Index::bytes`].

use std::fmt::Write as _;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::document::EstatDocument;
use super::efectes::MenaIndex;

/// What the index says of the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cap {
    pub expedient: Uuid,
    pub identificador_eni: String,
    pub numero: String,
    pub mena: MenaIndex,
    /// When the index is made: the official instant of the act.
    pub data: Timestamp,
}

/// A document of the case, as the store knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entrada {
    pub document: Uuid,
    pub identificador_eni: String,
    pub td: String,
    /// Lower-case hexadecimal.
    pub sha256: String,
    pub data_captura: Timestamp,
    /// When it joined the case; gives the order of those without a foli.
    pub data_incorporacio: Timestamp,
    /// Given by an earlier index; it never changes.
    pub foli: Option<u32>,
    pub estat: EstatDocument,
    pub auxiliar: bool,
}

/// One line of the index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Linia {
    pub foli: u32,
    pub document: Uuid,
    pub identificador_eni: String,
    pub td: String,
    pub sha256: String,
    pub data_captura: Timestamp,
    pub data_incorporacio: Timestamp,
}

/// A built index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Index {
    pub cap: Cap,
    /// False: the signature, when it comes, stands beside these bytes, not inside.
    pub signat: bool,
    pub linies: Vec<Linia>,
}

/// Why no honest index can be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("document {0} has no valid SHA-256")]
    Hash(Uuid),
    #[error("foli {0} is held by two documents")]
    RepeatedFoli(u32),
    #[error("document {0} has no definitive version, but it has a foli")]
    FoliatedDraft(Uuid),
    #[error("ENI identifier of document {0} is missing or repeated")]
    Identifier(Uuid),
}

/// Builds the index: numbers given before stay, new documents follow in the order they joined.
///
/// # Errors
/// When a hash, a number or an identifier would make the index false.
pub fn build(cap: Cap, documents: &[Entrada]) -> Result<Index, Error> {
    let mut entries: Vec<&Entrada> = Vec::new();
    for entry in documents {
        if is_part(entry) {
            entries.push(entry);
        } else if entry.foli.is_some() {
            return Err(Error::FoliatedDraft(entry.document));
        }
    }
    entries.sort_by_key(|entry| {
        (
            entry.foli.unwrap_or(u32::MAX),
            entry.data_incorporacio,
            entry.document,
        )
    });
    let mut linies: Vec<Linia> = Vec::with_capacity(entries.len());
    let mut identifiers = std::collections::HashSet::new();
    for entry in entries {
        if !is_sha256(&entry.sha256) {
            return Err(Error::Hash(entry.document));
        }
        let identifier = entry.identificador_eni.as_str();
        if identifier.trim().is_empty() || !identifiers.insert(identifier) {
            return Err(Error::Identifier(entry.document));
        }
        let last = linies.last().map_or(0, |line| line.foli);
        let foli = entry.foli.unwrap_or(last + 1);
        if foli <= last {
            return Err(Error::RepeatedFoli(foli));
        }
        linies.push(Linia {
            foli,
            document: entry.document,
            identificador_eni: entry.identificador_eni.clone(),
            td: entry.td.clone(),
            sha256: entry.sha256.clone(),
            data_captura: entry.data_captura,
            data_incorporacio: entry.data_incorporacio,
        });
    }
    Ok(Index {
        cap,
        signat: false,
        linies,
    })
}

fn is_part(entry: &Entrada) -> bool {
    !entry.auxiliar
        && matches!(
            entry.estat,
            EstatDocument::Firmat | EstatDocument::Definitiu | EstatDocument::AdjuntFirmat
        )
}

fn is_sha256(hash: &str) -> bool {
    hash.len() == 64
        && hash
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

impl Index {
    /// Canonical JSON (RFC 8785 for what it holds: objects, lists, text, whole numbers and
    /// booleans): keys in order, no spaces. The same index always gives the same bytes.
    pub fn bytes(&self) -> Vec<u8> {
        // Plain data: turning it into a JSON value cannot fail.
        let value = serde_json::to_value(self).unwrap_or_default();
        sorted(value).to_string().into_bytes()
    }

    /// SHA-256 of [`Index::bytes`], in lower-case hexadecimal.
    pub fn sha256(&self) -> String {
        Sha256::digest(self.bytes())
            .iter()
            .fold(String::with_capacity(64), |mut hex, byte| {
                // Writing to a String cannot fail.
                let _ = write!(hex, "{byte:02x}");
                hex
            })
    }
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> = map.into_iter().collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            entries
                .into_iter()
                .map(|(key, value)| (key, sorted(value)))
                .collect::<Map<_, _>>()
                .into()
        }
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        other => other,
    }
}
