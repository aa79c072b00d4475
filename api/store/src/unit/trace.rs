//! What a unit leaves besides its rows: events for the feed, links for the audit chain.

use domain::auditoria::Resultat;
use domain::permisos::Acces;
use serde_json::{Value, json};
use uuid::Uuid;

/// A business act in the past tense. Ids and states, never personal data.
#[derive(Clone, Debug)]
pub struct Event {
    pub tipus: &'static str,
    pub objecte: &'static str,
    pub objecte_id: Uuid,
    pub expedient: Option<Uuid>,
    pub unitat: Option<Uuid>,
    pub familia: Option<String>,
    pub acces: Acces,
    pub dades: Value,
}

/// A link of the audit chain.
#[derive(Clone, Debug)]
pub struct Link {
    pub acte: String,
    pub objecte: &'static str,
    pub objecte_id: String,
    pub expedient: Option<Uuid>,
    pub resultat: Resultat,
    /// Before and after.
    pub contingut: Value,
}

/// What the digest of a link covers.
pub fn link_content(link: &Link, actor: Option<Uuid>, origen: &str) -> Value {
    LinkRef {
        acte: &link.acte,
        objecte: link.objecte,
        objecte_id: &link.objecte_id,
        expedient: link.expedient,
        resultat: link.resultat.as_str(),
        actor,
        origen,
        contingut: &link.contingut,
    }
    .content()
}

/// A link about to be written or read back: `expedit verify` builds the same content from the row.
#[derive(Clone, Copy, Debug)]
pub struct LinkRef<'a> {
    pub acte: &'a str,
    pub objecte: &'a str,
    pub objecte_id: &'a str,
    pub expedient: Option<Uuid>,
    pub resultat: &'a str,
    pub actor: Option<Uuid>,
    pub origen: &'a str,
    pub contingut: &'a Value,
}

impl LinkRef<'_> {
    pub fn content(&self) -> Value {
        json!({
            "acte": self.acte, "objecte": self.objecte, "objecte_id": self.objecte_id, "expedient_id": self.expedient,
            "resultat": self.resultat, "actor_id": self.actor, "origen": self.origen, "contingut": self.contingut,
        })
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
