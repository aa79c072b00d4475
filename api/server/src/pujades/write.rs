use actix_web::http::header::HeaderMap;
use actix_web::web::{Data, Payload};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, patch};
use blobs::{Hasher, Progress, sniff};
use domain::Scope;
use domain::permisos::acts::DocumentIncorporar;
use store::pujades::{Pujada, Step};

use super::{UPLOAD_COMPLETE, UPLOAD_OFFSET, elsewhere, tell};
use crate::http::Id;
use crate::http::upload::{refuse_too_large, repr_digest, stopped, text};
use crate::problem::{Problem, Result, catalog};
use crate::session::Allowed;
use crate::state::State;

/// Send bytes of an upload.
///
/// `Upload-Offset` must be where the upload stands (409 says where). `Upload-Complete: ?1` with the last bytes. A
/// connection that breaks loses nothing that had arrived: ask `HEAD` and go on. Of two requests at once, the later
/// goes on and the earlier gets 409. **Permissions**: `document.incorporar`, and only the caller who began it.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, format = Uuid, description = "The upload", example = "019aa000-0000-7000-8000-000000000001"),
    ("Upload-Offset" = i64, Header, description = "Where these bytes go", example = 0),
    ("Upload-Complete" = String, Header, description = "`?1` with the last bytes, `?0` before", example = "?1"),
    ("Repr-Digest" = Option<String>, Header, description = "SHA-256 of the whole, with the last bytes")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 204, description = "Durable", headers(
        ("Upload-Offset" = i64, description = "Where the upload stands now"),
        ("Upload-Complete" = String, description = "`?1` when the whole is here")))))]
#[patch("/ens/{ens}/pujades/{id}")]
pub async fn write_pujada(
    allowed: Allowed<DocumentIncorporar>,
    id: Id,
    req: HttpRequest,
    payload: Payload,
    state: Data<State>,
) -> Result<HttpResponse> {
    if !matches!(
        req.content_type(),
        "application/octet-stream" | "application/partial-upload"
    ) {
        return Err(
            Problem::new(&catalog::TIPUS_NO_ADMES).arg("esperat", "application/octet-stream")
        );
    }
    let (offset, complete) = position(req.headers())?;
    let digest = repr_digest(req.headers())?;
    let scope = allowed.scope.clone();
    let Some(pujada) = state.store.take_pujada(&scope, id.0, offset).await? else {
        return Err(elsewhere(&state.store.pujada(&scope, id.0).await?));
    };
    let limit = limit(&state, &pujada);
    refuse_too_large(&req, pujada.rebut.unsigned_abs(), limit)?;
    // In a task of its own: a caller who goes away does not take with them what had arrived.
    let task = actix_web::rt::spawn(async move {
        take(&state, &scope, pujada, limit, complete, digest, payload).await
    });
    let pujada = task.await.map_err(Problem::internal)??;
    let mut response = HttpResponse::NoContent();
    tell(&mut response, &pujada);
    Ok(response.finish())
}

fn position(headers: &HeaderMap) -> Result<(i64, bool)> {
    let bad = |que| Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", que);
    let offset = text(headers, UPLOAD_OFFSET)
        .and_then(|text| text.parse().ok())
        .filter(|offset| *offset >= 0)
        .ok_or_else(|| bad(UPLOAD_OFFSET))?;
    let complete = match text(headers, UPLOAD_COMPLETE) {
        Some("?1") => true,
        Some("?0") => false,
        _ => return Err(bad(UPLOAD_COMPLETE)),
    };
    Ok((offset, complete))
}

fn limit(state: &State, pujada: &Pujada) -> u64 {
    let declared = pujada.mida.map_or(u64::MAX, i64::unsigned_abs);
    declared.min(state.config.max_document)
}

fn step(progress: &Progress) -> Step {
    Step {
        rebut: i64::try_from(progress.offset).unwrap_or(i64::MAX),
        parts: progress.parts.clone(),
        estat_hash: progress.hasher.save(),
        capcalera: progress.head.clone(),
    }
}

async fn take(
    state: &State,
    scope: &Scope,
    pujada: Pujada,
    limit: u64,
    complete: bool,
    digest: Option<[u8; 32]>,
    payload: Payload,
) -> Result<Pujada> {
    let (id, torn) = (pujada.id, pujada.torn);
    let progress = Progress {
        offset: pujada.rebut.unsigned_abs(),
        hasher: Hasher::load(&pujada.estat_hash)
            .ok_or_else(|| Problem::internal("state of the hash"))?,
        parts: pujada.parts,
        head: pujada.capcalera,
        torn,
    };
    let record = async |progress: &Progress| {
        if state
            .store
            .advance_pujada(scope, id, torn, &step(progress))
            .await?
        {
            return Ok(());
        }
        Err(elsewhere(&state.store.pujada(scope, id).await?))
    };
    let progress = state
        .blobs
        .receive(scope.ens(), id, progress, limit, payload, record)
        .await
        .map_err(|stop| stopped(stop, limit))?;
    let whole = pujada
        .mida
        .is_none_or(|mida| mida.unsigned_abs() == progress.offset);
    if !complete || !whole {
        record(&progress).await?;
        if complete {
            return Err(Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", UPLOAD_COMPLETE));
        }
        return Ok(state.store.pujada(scope, id).await?);
    }
    let step = step(&progress);
    let sha256 = progress.hasher.finish();
    let promised = [digest.map(|d| d.to_vec()), pujada.digest_declarat];
    if promised
        .iter()
        .flatten()
        .any(|promised| promised != &sha256)
    {
        // Its bytes are not those that were promised: nothing of it is of use.
        state.store.cancel_pujada(scope, id).await?;
        return Err(Problem::new(&catalog::DIGEST_DIFERENT));
    }
    let mime = sniff(&progress.head);
    let done = state
        .store
        .complete_pujada(scope, id, torn, &step, &sha256, mime)
        .await?;
    let pujada = state.store.pujada(scope, id).await?;
    if done {
        Ok(pujada)
    } else {
        Err(elsewhere(&pujada))
    }
}
