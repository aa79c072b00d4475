use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, delete};
use domain::permisos::acts::ClientsAdministrar;
use store::identitat::ClientChange;
use uuid::Uuid;

use crate::http::IfMatch;
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Revoke a service client for ever. It stays in the list, with the name on what it did.
///
/// **Permissions**: `clients.administrar`.
#[utoipa::path(tag = "clients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Client", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    responses((status = 204, description = "Revoked")))]
#[delete("/ens/{ens}/clients/{id}")]
pub async fn delete_client(
    allowed: Allowed<ClientsAdministrar>,
    path: Path<(String, Uuid)>,
    version: IfMatch,
    state: Data<State>,
) -> Result<HttpResponse> {
    let change = ClientChange {
        revocat: true,
        ..ClientChange::default()
    };
    state
        .store
        .update_client(&allowed, path.1, version.0, &change)
        .await?;
    state.rights.refresh().await?;
    Ok(HttpResponse::NoContent().finish())
}
