//! Bodies of any size: what their headers promise, and how they are taken in.

use actix_web::HttpRequest;
use actix_web::http::header::{CONTENT_LENGTH, HeaderMap};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use blobs::{Progress, Stop, sniff};
use bytes::Bytes;
use futures::Stream;
use uuid::Uuid;

use crate::problem::{Problem, Result, catalog};
use crate::state::State;

/// A content that is durable under its own key and named by no row yet.
#[derive(Clone, Debug)]
pub struct Received {
    pub id: Uuid,
    pub parts: Vec<String>,
    pub bytes: store::documents::Bytes,
}

/// Takes a whole body in. Nothing names it until the caller's unit does; if none comes, it is swept.
pub async fn receive<B: std::fmt::Display>(
    state: &State,
    ens: i32,
    nom_fitxer: &str,
    digest: Option<[u8; 32]>,
    body: impl Stream<Item = std::result::Result<Bytes, B>> + Unpin,
) -> Result<Received> {
    let id = state.store.sources().id();
    let limit = state.config.max_document;
    let record = async |_: &Progress| Ok(());
    let progress = state
        .blobs
        .receive(ens, id, Progress::default(), limit, body, record)
        .await
        .map_err(|stop| stopped(stop, limit))?;
    let sha256 = progress.hasher.finish();
    if digest.is_some_and(|digest| digest != sha256) {
        return Err(Problem::new(&catalog::DIGEST_DIFERENT));
    }
    Ok(Received {
        id,
        parts: progress.parts,
        bytes: store::documents::Bytes {
            sha256: sha256.to_vec(),
            mida: i64::try_from(progress.offset).unwrap_or(i64::MAX),
            mime: sniff(&progress.head).to_owned(),
            nom_fitxer: file_name(nom_fitxer),
        },
    })
}

/// Refuses by `Content-Length`, before any of the body is read.
pub fn refuse_too_large(req: &HttpRequest, already: u64, limit: u64) -> Result<()> {
    let length: Option<u64> =
        text(req.headers(), CONTENT_LENGTH.as_str()).and_then(|text| text.parse().ok());
    match length {
        Some(length) if already.saturating_add(length) > limit => Err(too_large(limit)),
        _ => Ok(()),
    }
}

pub fn too_large(limit: u64) -> Problem {
    Problem::new(&catalog::MASSA_GRAN)
        .arg("limit", limit)
        .with("limit", limit)
}

pub fn stopped(stop: Stop<Problem>, limit: u64) -> Problem {
    match stop {
        Stop::TooLarge => too_large(limit),
        Stop::Cut(_) => Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "cos incomplet"),
        Stop::Blobs(blobs::Error::Full(cause)) => {
            Problem::new(&catalog::DISC_PLE).with_cause(cause)
        }
        Stop::Blobs(error) => away(error),
        Stop::Record(problem) => problem,
    }
}

/// The store of documents gives or takes nothing now.
pub fn away(error: blobs::Error) -> Problem {
    tracing::error!(%error, "the store of documents does not answer");
    Problem::new(&catalog::MAGATZEM_ABSENT)
        .retry_after(2)
        .with_cause(error)
}

/// `Repr-Digest` (RFC 9530): its SHA-256, when it has one.
pub fn repr_digest(headers: &HeaderMap) -> Result<Option<[u8; 32]>> {
    match headers.get("Repr-Digest") {
        None => Ok(None),
        Some(value) => {
            let text = value.to_str().unwrap_or_default();
            parse_digest(text).map(Some).ok_or_else(|| {
                Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "Repr-Digest")
            })
        }
    }
}

/// `sha-256=:<base64>:`, alone or among other digests.
pub fn parse_digest(text: &str) -> Option<[u8; 32]> {
    text.split(',')
        .filter_map(|item| item.trim().strip_prefix("sha-256=:")?.strip_suffix(':'))
        .find_map(|encoded| STANDARD.decode(encoded).ok()?.try_into().ok())
}

pub fn write_digest(sha256: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(sha256))
}

pub fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The last segment of a name, without control characters: a name is a label, never a path.
pub fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control()).take(200).collect();
    let clean = clean.trim();
    if clean.is_empty() || clean.chars().all(|c| c == '.') {
        return "document".to_owned();
    }
    clean.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_read_as_the_rfc_writes_them() {
        let sha = [7; 32];
        let ours = write_digest(&sha);
        for (text, expected) in [
            (ours.clone(), Some(sha)),
            (format!("sha-512=:AAAA:, {ours}"), Some(sha)),
            (ours.replace("sha-256", "sha-512"), None),
            (ours.trim_end_matches(':').to_owned(), None),
            ("sha-256=:AAAA:".to_owned(), None),
            (String::new(), None),
        ] {
            assert_eq!(parse_digest(&text), expected, "{text}");
        }
    }

    #[test]
    fn names_are_labels() {
        for (name, expected) in [
            ("plànol.pdf", "plànol.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\a\\b.doc", "b.doc"),
            ("a\r\nb", "ab"),
            ("..", "document"),
            ("  ", "document"),
        ] {
            assert_eq!(file_name(name), expected, "{name:?}");
        }
        assert_eq!(file_name(&"x".repeat(500)).len(), 200);
    }
}
