//! The audit chain: each link holds the digest of what happened and the hash of the link before it.
//!
//! `digest = SHA-256(salt || canonical content)` so that lawful erasure of the content keeps the chain verifiable;
//! `hash = SHA-256(previous || n || microseconds || digest)`, numbers as 8 bytes big-endian. The database computes the
//! hash inside `unitat_tanca`; this module computes it again to verify.

mod canvis;

pub use canvis::{Canvi, camps, canvis};

use jiff::Timestamp;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

/// How an audited act ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resultat {
    Fet,
    Refusat,
    Fallit,
}

impl Resultat {
    pub fn as_str(self) -> &'static str {
        match self {
            Resultat::Fet => "fet",
            Resultat::Refusat => "refusat",
            Resultat::Fallit => "fallit",
        }
    }
}

/// JSON with sorted keys and no spaces: the same content always gives the same bytes.
pub fn canonical(value: &Value) -> String {
    fn sorted(value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let mut keys: Vec<&String> = map.keys().collect();
                keys.sort();
                Value::Object(
                    keys.into_iter()
                        .map(|key| (key.clone(), sorted(&map[key])))
                        .collect::<Map<_, _>>(),
                )
            }
            Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
            other => other.clone(),
        }
    }
    sorted(value).to_string()
}

/// Digest of a link's content under its salt.
pub fn digest(salt: &[u8], content: &Value) -> Hash {
    Sha256::new()
        .chain_update(salt)
        .chain_update(canonical(content))
        .finalize()
        .into()
}

/// Hash of link `n`, from the link before it.
pub fn link(previous: &Hash, n: i64, instant: Timestamp, digest: &Hash) -> Hash {
    Sha256::new()
        .chain_update(previous)
        .chain_update(n.to_be_bytes())
        .chain_update(instant.as_microsecond().to_be_bytes())
        .chain_update(digest)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn canonical_form_ignores_the_order_of_keys_at_every_depth() {
        let a = json!({"b": [{"y": 1, "x": "ç"}], "a": null});
        let b = json!({"a": null, "b": [{"x": "ç", "y": 1}]});
        assert_eq!(canonical(&a), canonical(&b));
        assert_eq!(canonical(&a), r#"{"a":null,"b":[{"x":"ç","y":1}]}"#);
    }

    #[test]
    fn any_change_changes_the_link() {
        let instant = Timestamp::from_microsecond(1_800_000_000_000_000).unwrap();
        let base = link(&[0; 32], 1, instant, &digest(b"salt", &json!({"a": 1})));
        for other in [
            link(&[1; 32], 1, instant, &digest(b"salt", &json!({"a": 1}))),
            link(&[0; 32], 2, instant, &digest(b"salt", &json!({"a": 1}))),
            link(&[0; 32], 1, instant, &digest(b"salt", &json!({"a": 2}))),
            link(&[0; 32], 1, instant, &digest(b"tlas", &json!({"a": 1}))),
            link(
                &[0; 32],
                1,
                Timestamp::from_microsecond(1_800_000_000_000_001).unwrap(),
                &digest(b"salt", &json!({"a": 1})),
            ),
        ] {
            assert_ne!(base, other);
        }
    }
}
