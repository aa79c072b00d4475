//! The caller's language, from `Accept-Language` (RFC 9110, 12.5.4).

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};
use domain::Lang;

/// The language to answer in; Catalan unless the caller prefers another of ours.
#[derive(Clone, Copy, Debug)]
pub struct Language(pub Lang);

impl FromRequest for Language {
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Language(negotiate(req))))
    }
}

pub fn negotiate(req: &HttpRequest) -> Lang {
    req.headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .map(best)
        .unwrap_or_default()
}

fn best(header: &str) -> Lang {
    let mut best = (0.0, Lang::default());
    for item in header.split(',').take(16) {
        let mut parts = item.trim().split(";q=");
        let tag = parts.next().unwrap_or_default().trim();
        let quality: f32 = parts
            .next()
            .map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
        if let Some(lang) = Lang::from_tag(tag)
            && quality > best.0
        {
            best = (quality, lang);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_quality_that_we_speak_wins() {
        for (header, lang) in [
            ("", Lang::Ca),
            ("fr", Lang::Ca),
            ("es", Lang::Es),
            ("fr, es;q=0.5, oc;q=0.9", Lang::Oc),
            ("en-GB,en;q=0.9", Lang::En),
            ("es;q=x, ca;q=0.1", Lang::Ca),
        ] {
            assert_eq!(best(header), lang, "{header}");
        }
    }
}
