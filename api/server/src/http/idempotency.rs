//! `Idempotency-Key`: a repeated POST answers like the first.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::problem::{Problem, catalog};

/// The caller's key, when one came. Optional: without it every POST is a new one.
#[derive(Clone, Debug)]
pub struct IdempotencyKey {
    key: Option<String>,
    method: String,
    path: String,
}

impl FromRequest for IdempotencyKey {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let key = match req.headers().get("Idempotency-Key") {
            None => Ok(None),
            Some(value) => value
                .to_str()
                .ok()
                .filter(|key| (1..=255).contains(&key.len()))
                .map(|key| Some(key.to_owned()))
                .ok_or_else(|| {
                    Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "Idempotency-Key")
                }),
        };
        ready(key.map(|key| IdempotencyKey {
            key,
            method: req.method().to_string(),
            path: req.path().to_owned(),
        }))
    }
}

impl IdempotencyKey {
    /// Scope = caller + method + path + key; fingerprint = the canonical body.
    pub fn of(&self, caller: Uuid, empremta: [u8; 32]) -> Option<store::Idempotency> {
        let key = self.key.as_ref()?;
        let abast = Sha256::new()
            .chain_update(caller.as_bytes())
            .chain_update(&self.method)
            .chain_update([0])
            .chain_update(&self.path)
            .chain_update([0])
            .chain_update(key)
            .finalize()
            .into();
        Some(store::Idempotency { abast, empremta })
    }
}
