//! What comes in: one JSON, or the same JSON and the bytes in one `multipart/form-data`.

use actix_multipart::{Field as Part, Multipart};
use actix_web::web::{Bytes, Payload};
use actix_web::{HttpMessage, HttpRequest};
use futures::{StreamExt, TryStreamExt};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use validator::Validate;

use crate::http::Valid;
use crate::http::body::{self, LIMIT};
use crate::http::upload::{Received, receive, refuse_too_large, repr_digest, too_large};
use crate::problem::{Problem, Result, catalog};
use crate::state::State;

/// The JSON, and the bytes that came with it.
pub struct Input<T> {
    pub json: Valid<T>,
    pub received: Option<Received>,
}

pub async fn read<T: DeserializeOwned + Validate>(
    req: &HttpRequest,
    payload: Payload,
    state: &State,
    ens: i32,
) -> Result<Input<T>> {
    if req
        .content_type()
        .eq_ignore_ascii_case("multipart/form-data")
    {
        return multipart(req, payload, state, ens).await;
    }
    if !req.content_type().eq_ignore_ascii_case("application/json") {
        return Err(Problem::new(&catalog::TIPUS_NO_ADMES)
            .arg("esperat", "application/json, multipart/form-data"));
    }
    refuse_too_large(req, 0, LIMIT as u64)?;
    let json = body::parse(&bounded(payload).await?)?;
    Ok(Input {
        json,
        received: None,
    })
}

/// First the part `document` (JSON), then the part `contingut` (the file); nothing else.
async fn multipart<T: DeserializeOwned + Validate>(
    req: &HttpRequest,
    payload: Payload,
    state: &State,
    ens: i32,
) -> Result<Input<T>> {
    refuse_too_large(req, 0, state.config.max_document + LIMIT as u64)?;
    let mut form = Multipart::new(req.headers(), payload);
    let first = next(&mut form)
        .await?
        .filter(|part| part.name() == Some("document"));
    let Some(first) = first else {
        return Err(misplaced());
    };
    let mut json: Valid<T> = body::parse(&bounded(first).await?)?;
    let Some(file) = next(&mut form).await? else {
        return Ok(Input {
            json,
            received: None,
        });
    };
    if file.name() != Some("contingut") {
        return Err(misplaced());
    }
    let nom = file
        .content_disposition()
        .and_then(|disposition| disposition.get_filename())
        .unwrap_or_default()
        .to_owned();
    let digest = repr_digest(req.headers())?;
    let received = receive(state, ens, &nom, digest, file).await?;
    if next(&mut form).await?.is_some() {
        return Err(misplaced());
    }
    // The same call is the same metadata and the same bytes.
    json.empremta = Sha256::new()
        .chain_update(json.empremta)
        .chain_update(&received.bytes.sha256)
        .finalize()
        .into();
    Ok(Input {
        json,
        received: Some(received),
    })
}

async fn next(form: &mut Multipart) -> Result<Option<Part>> {
    form.try_next()
        .await
        .map_err(|_| Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "multipart/form-data"))
}

fn misplaced() -> Problem {
    Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "multipart: document, contingut")
}

/// A small text whole in memory.
async fn bounded<E: std::fmt::Display>(
    mut stream: impl futures::Stream<Item = std::result::Result<Bytes, E>> + Unpin,
) -> Result<Bytes> {
    let mut whole = Vec::new();
    while let Some(chunk) = stream.next().await {
        let chunk = chunk
            .map_err(|_| Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "cos incomplet"))?;
        if whole.len() + chunk.len() > LIMIT {
            return Err(too_large(LIMIT as u64));
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(whole.into())
}
