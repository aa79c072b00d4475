use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::acts::ClientsAdministrar;
use domain::{Acte, Scope};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::identitat::NewClient;
use utoipa::ToSchema;
use validator::Validate;

use super::{ClientOut, allowed_acts, allowed_end, wrong};
use crate::clock;
use crate::http::{IdempotencyKey, Valid, etag};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// A service client to make.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CreateClient {
    /// What it is.
    #[schema(example = "Padró d'habitants")]
    #[validate(length(min = 1, max = 200))]
    nom: String,
    /// Aliases of bodies where it works: the caller administers each. By default, the body of the path.
    #[schema(example = json!(["tirvia"]))]
    #[validate(length(min = 1, max = 250))]
    ens: Option<Vec<String>>,
    /// Acts it may do, of those that integrations may.
    #[schema(value_type = Vec<String>, example = json!(["expedient.llegir", "document.llegir"]))]
    #[validate(length(min = 1, max = 50))]
    actes: Vec<Acte>,
    /// End of the credentials, a year away at most.
    #[schema(value_type = String, format = DateTime, example = "2027-06-30T22:00:00Z")]
    caduca: Timestamp,
}

/// A client and, the first time only, its secret.
#[derive(Serialize, ToSchema)]
pub struct ClientAmbSecret {
    client: ClientOut,
    /// The `client_secret`; null when the call repeats an earlier one.
    #[schema(example = "qJ5nT0cYb3Q")]
    secret: Option<String>,
}

/// Make a service client.
///
/// Answers its secret, once. It holds the role of integrations in each of its bodies, cut to its acts.
/// **Permissions**: `clients.administrar`, in the body of the path and in each of `ens`.
#[utoipa::path(tag = "clients", params(("ens" = String, Path, description = "Body that answers for it", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first, without the secret", example = "c0ffee")),
    request_body = CreateClient, responses((status = 201, description = "Made", body = ClientAmbSecret)))]
#[post("/ens/{ens}/clients")]
pub async fn create_client(
    allowed: Allowed<ClientsAdministrar>,
    key: IdempotencyKey,
    req: HttpRequest,
    state: Data<State>,
    body: Valid<CreateClient>,
) -> Result<HttpResponse> {
    let secret = clock::token();
    let new = NewClient {
        nom: body.nom.clone(),
        secret_hash: Sha256::digest(secret.as_bytes()).into(),
        actes: allowed_acts(&body.actes)?,
        abast: reach(&allowed, &state, body.ens.as_deref())?,
        caduca: allowed_end(body.caduca)?,
    };
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .create_client(&allowed, key.as_ref(), &new)
        .await?;
    let (id, versio) = (written.view.id, written.view.versio);
    let out = ClientAmbSecret {
        client: ClientOut::of(written.view, &state.rights.directory()),
        secret: (!written.replayed).then_some(secret),
    };
    let location = format!("/api/v1/ens/{}/clients/{id}", allowed.ens.alies);
    Ok(etag::created(
        &req,
        location,
        versio,
        &out,
        written.replayed,
    ))
}

/// A proof for each body named; one that the caller does not administer is as good as none.
fn reach(
    allowed: &Allowed<ClientsAdministrar>,
    state: &State,
    aliases: Option<&[String]>,
) -> Result<Vec<Scope>> {
    let Some(aliases) = aliases else {
        return Ok(vec![allowed.scope.clone()]);
    };
    let session = &allowed.session;
    let directory = state.rights.directory();
    let mut scopes: Vec<Scope> = Vec::new();
    for (i, alias) in aliases.iter().enumerate() {
        let scope = directory
            .find(alias)
            .and_then(|ens| {
                Scope::prove(
                    session.rights.clone(),
                    ens.id,
                    Acte::ClientsAdministrar,
                    session.actor.clone(),
                )
            })
            .ok_or_else(|| wrong(format!("/ens/{i}"), "ens"))?;
        if !scopes.iter().any(|known| known.ens() == scope.ens()) {
            scopes.push(scope);
        }
    }
    Ok(scopes)
}
