use actix_web::put;
use actix_web::web::{Data, Path};
use domain::permisos::acts::PersonaModificar;

use super::{CreatePersona, PersonaKey, PersonaOut};
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// Replace what is known of a person.
///
/// **Permissions**: `persona.modificar`.
#[utoipa::path(tag = "persones", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("persona" = Uuid, Path, description = "The person"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = CreatePersona, responses((status = 200, description = "The person", body = PersonaOut)))]
#[put("/ens/{ens}/persones/{persona}")]
pub async fn update_persona(
    allowed: Allowed<PersonaModificar>,
    path: Path<PersonaKey>,
    version: IfMatch,
    state: Data<State>,
    body: Valid<CreatePersona>,
) -> Result<Tagged<PersonaOut>> {
    let id = path.id()?;
    let new = body.into_new(allowed.ens(), allowed.ens.prova, id, "")?;
    let written = state
        .store
        .update_persona::<Problem>(&allowed, id, version.0, |_| new.clone())
        .await?;
    let versio = written.view.versio;
    Ok(Tagged::new(written.view.into(), versio))
}
