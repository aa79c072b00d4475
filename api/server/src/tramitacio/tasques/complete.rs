use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::acts::TramitacioImpulsar;
use domain::tramitacio::OrdreTasca;
use uuid::Uuid;

use super::order::Call;
use crate::http::{IdempotencyKey, IfMatch, Language, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::case::Empty;
use crate::tramitacio::out::TascaOut;

/// Completes a task; when it is the last mandatory one of its phase, the next phase begins.
///
/// Its documents must be definitive and signed as the procedure asks. A task that an act completes is not completed by
/// hand. **Permissions**: `tramitacio.impulsar`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("tasca" = Uuid, Path, description = "The task"),
        ("If-Match" = String, Header, description = "Version of the task", example = "\"1\""),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body(content = Object, description = "Empty", example = json!({})), responses((status = 200, description = "The task", body = TascaOut)))]
#[post("/ens/{ens}/expedients/{id}/tasques/{tasca}/completa")]
#[expect(
    clippy::too_many_arguments,
    reason = "one extractor for each part of the request"
)]
pub async fn complete_tasca(
    req: HttpRequest,
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, String, Uuid)>,
    version: IfMatch,
    key: IdempotencyKey,
    body: Valid<Empty>,
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
    let order = OrdreTasca::Completa { tasca: path.2 };
    let moved = call
        .order("tasca.completar", order, Some((path.2, version.0)))
        .await?;
    Ok(moved.respond(&req))
}
