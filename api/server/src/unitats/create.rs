use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::acts::EnsConfigurar;
use serde::Deserialize;
use store::unitats::NewUnitat;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::UnitatOut;
use crate::http::{IdempotencyKey, Valid, etag};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// A unit to make.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CreateUnitat {
    /// Short code, unique in the body; it does not change.
    #[schema(example = "URB")]
    #[validate(length(min = 1, max = 40))]
    codi: String,
    /// Name.
    #[schema(example = "Urbanisme")]
    #[validate(length(min = 1, max = 200))]
    nom: String,
    /// Parent unit.
    pare: Option<Uuid>,
    /// DIR3 code of the unit.
    #[schema(example = "LA0012345")]
    #[validate(length(min = 1, max = 20))]
    dir3: Option<String>,
}

/// Add an organisational unit to the body.
///
/// **Permissions**: `ens.configurar`.
#[utoipa::path(tag = "unitats", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body = CreateUnitat, responses((status = 201, description = "Made", body = UnitatOut)))]
#[post("/ens/{ens}/unitats")]
pub async fn create_unitat(
    allowed: Allowed<EnsConfigurar>,
    key: IdempotencyKey,
    req: HttpRequest,
    state: Data<State>,
    body: Valid<CreateUnitat>,
) -> Result<HttpResponse> {
    let new = NewUnitat {
        codi: body.codi.clone(),
        nom: body.nom.clone(),
        pare_id: body.pare,
        dir3: body.dir3.clone(),
    };
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .create_unitat(&allowed, key.as_ref(), &new)
        .await?;
    let versio = written.view.versio;
    let location = format!(
        "/api/v1/ens/{}/unitats/{}",
        allowed.ens.alies, written.view.id
    );
    let out = UnitatOut::from(written.view);
    Ok(etag::created(
        &req,
        location,
        versio,
        &out,
        written.replayed,
    ))
}
