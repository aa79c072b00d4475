//! Versions: `ETag`, `If-Match`, `If-None-Match`.
//!
//! An ETag is `"<versio>.<h>"`: h is a short hash of what else shapes the answer (language, embedded kinds), so a
//! conditional read is right and a conditional write compares the version alone.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::{ETAG, IF_MATCH, IF_NONE_MATCH, VARY};
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::lang::negotiate;
use crate::problem::{Problem, catalog};

/// The version that the caller says to change. Required: without it the answer is 428.
#[derive(Clone, Copy, Debug)]
pub struct IfMatch(pub i64);

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read_if_match(req))
    }
}

fn read_if_match(req: &HttpRequest) -> Result<IfMatch, Problem> {
    let Some(header) = req.headers().get(IF_MATCH) else {
        return Err(Problem::new(&catalog::FALTA_IF_MATCH));
    };
    header
        .to_str()
        .ok()
        .and_then(version)
        .map(IfMatch)
        .ok_or_else(|| Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "If-Match"))
}

/// The version inside an ETag.
fn version(etag: &str) -> Option<i64> {
    let inner = etag.trim().trim_start_matches("W/").trim_matches('"');
    inner.split('.').next()?.parse().ok().filter(|v| *v > 0)
}

/// A JSON answer with its version. 304 when the caller has it already.
pub struct Tagged<T> {
    pub body: T,
    pub versio: i64,
    /// What else shapes the answer.
    pub shape: String,
}

impl<T> Tagged<T> {
    pub fn new(body: T, versio: i64) -> Tagged<T> {
        Tagged {
            body,
            versio,
            shape: String::new(),
        }
    }

    pub fn shaped(mut self, shape: impl ToString) -> Tagged<T> {
        self.shape = shape.to_string();
        self
    }
}

impl<T: Serialize> Responder for Tagged<T> {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let etag = etag(self.versio, &self.shape, req);
        let known = req
            .headers()
            .get(IF_NONE_MATCH)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|list| list.split(',').any(|item| item.trim() == etag));
        if known {
            return HttpResponse::NotModified()
                .insert_header((ETAG, etag))
                .finish();
        }
        HttpResponse::Ok()
            .insert_header((ETAG, etag))
            .insert_header((VARY, "Accept-Language"))
            .json(self.body)
    }
}

pub fn etag(versio: i64, shape: &str, req: &HttpRequest) -> String {
    let digest = Sha256::new()
        .chain_update(negotiate(req).tag())
        .chain_update([0])
        .chain_update(shape)
        .finalize();
    format!(
        "\"{versio}.{:02x}{:02x}{:02x}\"",
        digest[0], digest[1], digest[2]
    )
}

/// 201 with `Location`, the version and the body; 200 for the replay of an earlier call.
pub fn created<T: Serialize>(
    req: &HttpRequest,
    location: String,
    versio: i64,
    body: &T,
    replayed: bool,
) -> HttpResponse {
    let mut response = HttpResponse::Created();
    response
        .insert_header((actix_web::http::header::LOCATION, location))
        .insert_header((ETAG, etag(versio, "", req)));
    if replayed {
        response.insert_header(("Idempotency-Replayed", "true"));
    }
    response.json(body)
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn reads_the_version_of_an_etag() {
        for (etag, expected) in [
            ("\"7.a1b2c3\"", Some(7)),
            ("W/\"12.x\"", Some(12)),
            ("7", Some(7)),
            ("*", None),
            ("\"0.a\"", None),
            ("\"-1.a\"", None),
            ("\"9223372036854775808.a\"", None),
        ] {
            assert_eq!(version(etag), expected, "{etag}");
        }
    }
}
