use actix_web::patch;
use actix_web::web::{Data, Path};
use domain::Acte;
use domain::permisos::acts::ClientsAdministrar;
use jiff::Timestamp;
use serde::Deserialize;
use store::identitat::ClientChange;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{ClientOut, allowed_acts, allowed_end};
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// What changes of a client; absent fields stay as they are.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct UpdateClient {
    /// Paused: no token, and the ones given stop within a second.
    #[schema(example = true)]
    pausat: Option<bool>,
    /// End of the credentials, a year away at most.
    #[schema(value_type = Option<String>, format = DateTime, example = "2027-06-30T22:00:00Z")]
    caduca: Option<Timestamp>,
    /// Acts it may do, whole.
    #[schema(value_type = Option<Vec<String>>, example = json!(["expedient.llegir"]))]
    #[validate(length(min = 1, max = 50))]
    actes: Option<Vec<Acte>>,
}

/// Pause a service client, or change its acts or its end.
///
/// **Permissions**: `clients.administrar`.
#[utoipa::path(tag = "clients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Client", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = UpdateClient, responses((status = 200, description = "The client", body = ClientOut)))]
#[patch("/ens/{ens}/clients/{id}")]
pub async fn update_client(
    allowed: Allowed<ClientsAdministrar>,
    path: Path<(String, Uuid)>,
    version: IfMatch,
    state: Data<State>,
    body: Valid<UpdateClient>,
) -> Result<Tagged<ClientOut>> {
    let change = ClientChange {
        pausat: body.pausat,
        caduca: body.caduca.map(allowed_end).transpose()?,
        actes: body.actes.as_deref().map(allowed_acts).transpose()?,
        revocat: false,
    };
    let client = state
        .store
        .update_client(&allowed, path.1, version.0, &change)
        .await?;
    state.rights.refresh().await?;
    let versio = client.versio;
    let out = ClientOut::of(client, &state.rights.directory());
    Ok(Tagged::new(out, versio))
}
