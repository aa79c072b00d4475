use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::Acte as Permis;
use domain::permisos::acts::TramitacioImpulsar;
use domain::tramitacio::anulla_fet;
use serde::Deserialize;
use serde_json::json;
use store::tramitacio::{Note, apply, written};
use store::{Conn, Unit};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{FetOut, facts_out};
use crate::http::etag::created;
use crate::http::{IdempotencyKey, Valid};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::case::{also, case_id, locked, whole};

/// Why a fact was a mistake.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AnnulFet {
    /// The reason, for the history.
    #[schema(example = "S'havia registrat en un altre expedient.")]
    #[validate(length(min = 1, max = 1000))]
    pub rao: String,
}

/// Annuls a fact that was recorded by mistake and has had no effects yet; it stays in the history.
///
/// A number of the book of resolutions is never given again. **Permissions**: `tramitacio.impulsar`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("fet" = Uuid, Path, description = "The fact"),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = AnnulFet, responses((status = 201, description = "The fact with its annulment", body = FetOut)))]
#[post("/ens/{ens}/expedients/{id}/fets/{fet}/anullacio")]
pub async fn annul_fet(
    req: HttpRequest,
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, String, Uuid)>,
    key: IdempotencyKey,
    body: Valid<AnnulFet>,
    state: Data<State>,
) -> Result<HttpResponse> {
    let act = &allowed.scope;
    let look = also(act, Permis::ExpedientLlegir)?;
    let id = case_id(&state, &look, &path.1).await?;
    let fet = path.2;
    let key = key.of(allowed.session.id(), body.empremta);
    let ens = &allowed.ens;
    let done = state
        .store
        .write(
            act,
            key.as_ref(),
            async |unit: &mut Unit| -> Result<Uuid> {
                let (case, around) = locked(unit, &state, ens, &look, id).await?;
                if !case.cas.fets.iter().any(|other| other.id == fet) {
                    return Err(Problem::not_found());
                }
                let effects = anulla_fet(&case.cas, fet, &body.rao)?;
                let note = Note {
                    acte: "fet.anullar".to_owned(),
                    ordre: json!({"fet": fet, "rao": body.rao}),
                };
                apply(unit, &case, &effects, &around.criteri, Some(note)).await?;
                Ok(fet)
            },
            async |conn: &Conn, _| written(conn, act, id).await,
        )
        .await?;
    let (case, _) = whole(&state, ens, done.view)?;
    let fact = facts_out(&case).into_iter().find(|fact| fact.id == fet);
    let fact = fact.ok_or_else(|| Problem::internal("a fact that is not there"))?;
    let location = format!("/api/v1/ens/{}/expedients/{id}/fets/{fet}", ens.alies);
    Ok(created(
        &req,
        location,
        case.head.versio,
        &fact,
        done.replayed,
    ))
}
