use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::acts::ExpedientLlegir;
use serde::Deserialize;
use store::vistes::NewVista;
use utoipa::ToSchema;
use validator::Validate;

use super::{Pantalla, VistaOut, columns, may_share};
use crate::http::{IdempotencyKey, Valid, etag};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// A view to keep.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CreateVista {
    /// Name.
    #[schema(example = "Obres que vencen")]
    #[validate(length(min = 1, max = 80))]
    nom: String,
    /// The list that it shows.
    #[schema(example = "expedients")]
    pantalla: Pantalla,
    /// Query string of that list: filters and order, without `limit`, `cursor` and `total`.
    #[schema(example = "oberts=true&procediment=OBRA_MENOR&ordre=venciment")]
    #[validate(length(max = 4000))]
    consulta: String,
    /// Columns to show, in their order; the usual ones unless said.
    #[serde(default)]
    #[schema(example = json!(["numero", "titol", "venciment"]))]
    #[validate(custom(function = "columns"))]
    columnes: Vec<String>,
    /// Whether every member of the body has it.
    #[serde(default)]
    compartida: bool,
    /// Place among the views; after the others unless said.
    #[schema(example = 0)]
    #[validate(range(min = 0, max = 10000))]
    posicio: Option<i32>,
}

/// Keep a view of a list under a name.
///
/// The query string must be one that the list accepts (422), so what is kept always opens. At most 50 of one's own and
/// 50 shared (409). **Permissions**: `expedient.llegir`; to share it with the body, `ens.configurar`.
#[utoipa::path(tag = "vistes", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body = CreateVista, responses((status = 201, description = "Kept", body = VistaOut)))]
#[post("/ens/{ens}/vistes")]
pub async fn create_vista(
    allowed: Allowed<ExpedientLlegir>,
    key: IdempotencyKey,
    req: HttpRequest,
    state: Data<State>,
    body: Valid<CreateVista>,
) -> Result<HttpResponse> {
    may_share(&allowed, body.compartida)?;
    let new = NewVista {
        pantalla: body.pantalla.as_str(),
        nom: body.nom.clone(),
        consulta: body.pantalla.check(&body.consulta)?,
        columnes: body.columnes.clone(),
        compartida: body.compartida,
        posicio: body.posicio,
    };
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .create_vista(&allowed, key.as_ref(), &new)
        .await?;
    let (id, versio) = (written.view.id, written.view.versio);
    let location = format!("/api/v1/ens/{}/vistes/{id}", allowed.ens.alies);
    let out = VistaOut::new(written.view, &allowed);
    Ok(etag::created(
        &req,
        location,
        versio,
        &out,
        written.replayed,
    ))
}
