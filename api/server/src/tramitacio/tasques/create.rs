use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::acts::TramitacioImpulsar;
use domain::tramitacio::OrdreTasca;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::order::Call;
use crate::http::etag::created;
use crate::http::{IdempotencyKey, Language, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::out::TascaOut;

/// An optional task to open.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct NewTasca {
    /// Code of the task in the procedure; see `possibles` of `list_tasques`.
    #[schema(example = "REQ_ESMENA")]
    #[validate(length(min = 1, max = 60))]
    pub codi: String,
}

/// Opens an optional task of the procedure.
///
/// Mandatory tasks are born by themselves. **Permissions**: `tramitacio.impulsar`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = NewTasca, responses((status = 201, description = "The task", body = TascaOut)))]
#[post("/ens/{ens}/expedients/{id}/tasques")]
pub async fn create_tasca(
    req: HttpRequest,
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, String)>,
    key: IdempotencyKey,
    body: Valid<NewTasca>,
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
    let order = OrdreTasca::Crea {
        codi: body.codi.clone(),
    };
    let made = call.order("tasca.crear", order, None).await?;
    let location = format!(
        "/api/v1/ens/{}/expedients/{}/tasques",
        allowed.ens.alies, made.case
    );
    let versio = made.body.versio;
    Ok(created(&req, location, versio, &made.body, made.replayed))
}
