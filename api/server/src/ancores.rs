//! Anchors: signed heads of the audit chains, kept outside the database so that a cut tail shows.
//!
//! One JSON line per anchor: `{ens, n, hash, instant, kid, signatura}`. The signature (Ed25519, hexadecimal) covers the
//! canonical JSON of the other members. `kid` begins the SHA-256 of the public key, so a key swapped in the database
//! does not pass for the one that signed.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use domain::auditoria::canonical;
use domain::permisos::{Acte, Scope};
use ed25519_dalek::{Signature, VerifyingKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::Store;
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::clock;
use crate::session::Keys;

type Result<T> = std::result::Result<T, String>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ancora {
    /// Internal number of the body: aliases are for people.
    pub ens: i32,
    pub n: i64,
    pub hash: String,
    pub instant: Timestamp,
    pub kid: String,
    pub signatura: String,
}

impl Ancora {
    fn signed(&self) -> String {
        canonical(&json!({
            "ens": self.ens, "n": self.n, "hash": self.hash, "instant": self.instant, "kid": self.kid,
        }))
    }

    /// Whether the key signed it.
    pub fn verify(&self, public: &[u8]) -> bool {
        let sound = || {
            let key = VerifyingKey::from_bytes(public.try_into().ok()?).ok()?;
            let signature = Signature::from_slice(&unhex(&self.signatura)?).ok()?;
            key.verify_strict(self.signed().as_bytes(), &signature).ok()
        };
        self.kid == kid(public) && sound().is_some()
    }
}

fn kid(public: &[u8]) -> String {
    hex(&Sha256::digest(public)[..8])
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn unhex(text: &str) -> Option<Vec<u8>> {
    (0..text.len())
        .step_by(2)
        .map(|i| u8::from_str_radix(text.get(i..i + 2)?, 16).ok())
        .collect()
}

/// The anchors file of this process.
pub struct Ancores {
    path: PathBuf,
    /// The last link anchored of each body: a chain that did not move needs no new anchor.
    last: Mutex<HashMap<i32, i64>>,
}

impl Ancores {
    pub fn new(data: &Path) -> Ancores {
        Ancores {
            path: data.join("ancores.jsonl"),
            last: Mutex::default(),
        }
    }

    /// Appends the heads of the bodies that moved; answers how many.
    pub async fn append(&self, store: &Store, keys: &Keys) -> Result<usize> {
        let key = keys.keys.first().ok_or("no signing key")?;
        let mut last = self.last.lock().await;
        let (mut lines, mut moved) = (String::new(), Vec::new());
        for (ens, ..) in store.body_names().await.map_err(|e| e.to_string())? {
            let scope = Scope::system(ens, Acte::AuditoriaLlegir, Uuid::nil());
            let (n, hash) = store.chain_head(&scope).await.map_err(|e| e.to_string())?;
            if n == 0 || last.get(&ens) == Some(&n) {
                continue;
            }
            let mut anchor = Ancora {
                ens,
                n,
                hash: hex(&hash),
                instant: clock::now(),
                kid: key.kid.clone(),
                signatura: String::new(),
            };
            anchor.signatura = hex(&key.sign(anchor.signed().as_bytes()));
            lines.push_str(&serde_json::to_string(&anchor).map_err(|e| e.to_string())?);
            lines.push('\n');
            moved.push((ens, n));
        }
        if moved.is_empty() {
            return Ok(0);
        }
        let told = |error: std::io::Error| format!("{}: {error}", self.path.display());
        let mut file = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.path)
            .map_err(told)?;
        file.write_all(lines.as_bytes()).map_err(told)?;
        file.sync_all().map_err(told)?;
        let count = moved.len();
        last.extend(moved);
        Ok(count)
    }
}

/// What the anchors say of one body: link and hash, in the order of the chain.
pub type Said = Vec<(i64, [u8; 32])>;

/// Reads an anchors file, checking every signature. Forty bytes an anchor stay in memory.
pub async fn load(path: &Path, store: &Store) -> Result<HashMap<i32, Said>> {
    let keys: HashMap<String, Vec<u8>> = store
        .public_keys()
        .await
        .map_err(|e| e.to_string())?
        .into_iter()
        .collect();
    let told = |error: std::io::Error| format!("{}: {error}", path.display());
    let file = std::fs::File::open(path).map_err(told)?;
    let mut said: HashMap<i32, Said> = HashMap::new();
    for (line, number) in BufReader::new(file).lines().zip(1..) {
        let line = line.map_err(told)?;
        let bad = |why: &str| format!("{} line {number}: {why}", path.display());
        let anchor: Ancora = serde_json::from_str(&line).map_err(|_| bad("is not an anchor"))?;
        let key = keys
            .get(&anchor.kid)
            .ok_or_else(|| bad("signed by a key that the database does not have"))?;
        if !anchor.verify(key) {
            return Err(bad("the signature does not hold"));
        }
        let hash = unhex(&anchor.hash)
            .and_then(|bytes| bytes.try_into().ok())
            .ok_or_else(|| bad("has no hash"))?;
        said.entry(anchor.ens).or_default().push((anchor.n, hash));
    }
    for anchors in said.values_mut() {
        anchors.sort_unstable();
    }
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ed25519_dalek::{Signer, SigningKey};

    #[test]
    fn an_anchor_holds_only_whole_and_under_its_own_key() {
        let key = SigningKey::from_bytes(&[9; 32]);
        let public = key.verifying_key().to_bytes();
        let mut anchor = Ancora {
            ens: 7,
            n: 12,
            hash: hex(&[1; 32]),
            instant: Timestamp::UNIX_EPOCH,
            kid: kid(&public),
            signatura: String::new(),
        };
        anchor.signatura = hex(&key.sign(anchor.signed().as_bytes()).to_bytes());
        assert!(anchor.verify(&public));
        let touched: [fn(&mut Ancora); 6] = [
            |a| a.ens = 8,
            |a| a.n = 11,
            |a| a.hash = hex(&[2; 32]),
            |a| a.instant = Timestamp::MAX,
            |a| a.kid = "00".repeat(8),
            |a| a.signatura = hex(&[0; 64]),
        ];
        for touch in touched {
            let mut anchor = anchor.clone();
            touch(&mut anchor);
            assert!(!anchor.verify(&public), "{anchor:?}");
        }
        let other = SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes();
        assert!(!anchor.verify(&other));
    }
}
