use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, post};
use domain::Acte;
use domain::permisos::acts::UsuarisAdministrar;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{UsuariAmbEnllac, with_link};
use crate::enllacos::fresh;
use crate::http::{IdempotencyKey, Language, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// What the link resets.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ResetUsuari {
    /// Whether the second factor goes too (lost device, no recovery codes).
    #[serde(default)]
    #[schema(example = false)]
    segon_factor: bool,
}

/// Give a person a link to set a new password; while the invitation is pending, the invitation again.
///
/// Earlier links of the same kind fall. An account that also serves other bodies, where the caller does not administer
/// people, is not reset here (409). **Permissions**: `usuaris.administrar`.
#[utoipa::path(tag = "usuaris", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Person", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first, without the link", example = "c0ffee")),
    request_body = ResetUsuari, responses((status = 200, description = "The person and the link", body = UsuariAmbEnllac)))]
#[post("/ens/{ens}/usuaris/{id}/restabliment")]
pub async fn reset_usuari(
    allowed: Allowed<UsuarisAdministrar>,
    path: Path<(String, Uuid)>,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<ResetUsuari>,
) -> Result<HttpResponse> {
    let rights = &allowed.session.rights;
    let reach: Vec<i32> = rights
        .bodies()
        .filter(|ens| rights.may(*ens, Acte::UsuarisAdministrar))
        .collect();
    let (token, link) = fresh(true, body.segon_factor);
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .give_link(&allowed, key.as_ref(), path.1, &reach, &link)
        .await?;
    let token = (!written.replayed).then_some((token, link.caduca));
    let reset = !written.view.0.pendent;
    let out = with_link(&state, written.view, token, lang.0, reset);
    let mut response = HttpResponse::Ok();
    response.insert_header(("Cache-Control", "no-store"));
    if written.replayed {
        response.insert_header(("Idempotency-Replayed", "true"));
    }
    Ok(response.json(out))
}
