//! Tokens: EdDSA JWTs of ten minutes that say who, never what.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use moka::sync::Cache;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::keys::{Keys, anyhow_free};
use crate::clock;

/// Life of a token, in seconds.
pub const LIFE: i64 = 600;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SubjectKind {
    Usuari,
    Client,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    pub iss: String,
    /// The user or the service client.
    pub sub: Uuid,
    /// The session, for users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<Uuid>,
    pub kind: SubjectKind,
    /// Whether a second factor stands behind the session.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sf: bool,
    pub iat: i64,
    pub exp: i64,
}

/// A token just signed.
#[derive(Clone, Debug)]
pub struct Token {
    pub text: String,
    pub claims: Claims,
}

/// Signs and verifies. Verified tokens are remembered: an Ed25519 check costs five times actix's own work.
pub struct Tokens {
    issuer: String,
    ring: RwLock<Ring>,
    verified: Cache<String, Arc<Claims>>,
}

struct Ring {
    keys: Keys,
    signer: (String, EncodingKey),
    verifiers: Vec<(String, DecodingKey)>,
}

impl Ring {
    fn new(keys: Keys) -> anyhow_free::Result<Ring> {
        // A key signs only once every replica has had the time to publish it.
        let now = clock::now();
        let newest = keys
            .keys
            .iter()
            .find(|key| key.since <= now)
            .or(keys.keys.last())
            .ok_or("no signing key")?;
        let signer = (
            newest.kid.clone(),
            EncodingKey::from_ed_der(&newest.pkcs8()?),
        );
        let verifiers = keys
            .keys
            .iter()
            .map(|key| (key.kid.clone(), DecodingKey::from_ed_der(&key.public)))
            .collect();
        Ok(Ring {
            keys,
            signer,
            verifiers,
        })
    }
}

impl Tokens {
    pub fn new(issuer: String, keys: Keys) -> anyhow_free::Result<Tokens> {
        Ok(Tokens {
            issuer,
            ring: RwLock::new(Ring::new(keys)?),
            verified: Cache::builder()
                .max_capacity(20_000)
                .time_to_live(Duration::from_secs(LIFE as u64))
                .build(),
        })
    }

    /// Takes the keys as they are now in the database.
    pub fn replace(&self, keys: Keys) -> anyhow_free::Result<()> {
        let ring = Ring::new(keys)?;
        *self.ring.write().unwrap_or_else(PoisonError::into_inner) = ring;
        Ok(())
    }

    pub fn keys(&self) -> Keys {
        self.ring
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .keys
            .clone()
    }

    pub fn issue(
        &self,
        sub: Uuid,
        sid: Option<Uuid>,
        kind: SubjectKind,
        sf: bool,
    ) -> anyhow_free::Result<Token> {
        let now = clock::now().as_second();
        let claims = Claims {
            iss: self.issuer.clone(),
            sub,
            sid,
            kind,
            sf,
            iat: now,
            exp: now + LIFE,
        };
        let ring = self.ring.read().unwrap_or_else(PoisonError::into_inner);
        let mut header = Header::new(Algorithm::EdDSA);
        header.kid = Some(ring.signer.0.clone());
        let text = jsonwebtoken::encode(&header, &claims, &ring.signer.1)
            .map_err(|error| error.to_string())?;
        Ok(Token { text, claims })
    }

    /// The claims of a sound token; `None` for any other, without saying why.
    pub fn verify(&self, token: &str) -> Option<Arc<Claims>> {
        if token.len() > 2048 {
            return None;
        }
        if let Some(claims) = self.verified.get(token) {
            return (claims.exp > clock::now().as_second()).then_some(claims);
        }
        let claims = Arc::new(self.check(token)?);
        self.verified.insert(token.to_owned(), claims.clone());
        Some(claims)
    }

    fn check(&self, token: &str) -> Option<Claims> {
        let kid = jsonwebtoken::decode_header(token).ok()?.kid?;
        let ring = self.ring.read().unwrap_or_else(PoisonError::into_inner);
        let (_, key) = ring.verifiers.iter().find(|(name, _)| *name == kid)?;
        // The algorithm is ours to say, never the token's.
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_issuer(&[&self.issuer]);
        rules.set_required_spec_claims(&["exp", "iss", "sub"]);
        rules.leeway = 0;
        jsonwebtoken::decode::<Claims>(token, key, &rules)
            .ok()
            .map(|data| data.claims)
    }
}
