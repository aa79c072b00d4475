use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::acts::TramitacioImpulsar;
use domain::tramitacio::OrdreTasca;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::order::Call;
use crate::http::{IdempotencyKey, IfMatch, Language, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::out::TascaOut;

/// Who takes a task.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AssignTasca {
    /// A member of the body.
    pub usuari: Uuid,
}

/// Gives a task to a member of the body.
///
/// **Permissions**: `tramitacio.impulsar`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("tasca" = Uuid, Path, description = "The task"),
        ("If-Match" = String, Header, description = "Version of the task", example = "\"1\""),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = AssignTasca, responses((status = 200, description = "The task", body = TascaOut)))]
#[post("/ens/{ens}/expedients/{id}/tasques/{tasca}/assigna")]
#[expect(
    clippy::too_many_arguments,
    reason = "one extractor for each part of the request"
)]
pub async fn assign_tasca(
    req: HttpRequest,
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, String, Uuid)>,
    version: IfMatch,
    key: IdempotencyKey,
    body: Valid<AssignTasca>,
    lang: Language,
    state: Data<State>,
) -> Result<HttpResponse> {
    let call = Call {
        state: &state,
        allowed: &allowed,
        id: &path.1,
        key: key.of(allowed.session.id(), body.empremta),
        lang: lang.0,
    };
    let order = OrdreTasca::Assigna {
        tasca: path.2,
        usuari: body.usuari,
    };
    let moved = call
        .order("tasca.assignar", order, Some((path.2, version.0)))
        .await?;
    Ok(moved.respond(&req))
}
