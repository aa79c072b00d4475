use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::permisos::acts::PersonaModificar;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::persones::NewPersona;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::{Identity, PersonaOut};
use crate::http::{IdempotencyKey, Valid, etag};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// A person or organisation to record.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CreatePersona {
    /// NIF, NIE or CIF, with or without separators; checked.
    #[schema(example = "12345678-Z")]
    #[validate(length(min = 1, max = 30))]
    pub document: Option<String>,
    /// Passport or another document, when there is no NIF. Not checked.
    #[schema(example = json!(null))]
    #[validate(length(min = 1, max = 40))]
    pub passaport: Option<String>,
    /// First name, or the name of the organisation.
    #[schema(example = "Maria")]
    #[validate(length(min = 1, max = 200))]
    pub nom: String,
    #[schema(example = "Farré")]
    #[validate(length(min = 1, max = 100))]
    pub cognom1: Option<String>,
    #[schema(example = "Solé")]
    #[validate(length(min = 1, max = 100))]
    pub cognom2: Option<String>,
    #[schema(example = "maria@example.cat")]
    #[validate(email, length(max = 160))]
    pub correu: Option<String>,
    #[schema(example = "973000000")]
    #[validate(length(min = 3, max = 20))]
    pub telefon: Option<String>,
    #[validate(nested)]
    pub adreca: Option<Adreca>,
    /// Preferred channel of who is not obliged; ignored for who is (LPAC 14.2).
    #[schema(example = "paper")]
    pub canal: Option<Canal>,
    /// Language asked for: ca, es, oc.
    #[schema(example = "ca")]
    pub llengua: Option<Llengua>,
    /// Hide the address on every screen and export.
    #[serde(default)]
    pub adreca_protegida: bool,
}

/// A postal address.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Adreca {
    /// Street, number and floor.
    #[schema(example = "Carrer Major, 3")]
    #[validate(length(min = 1, max = 160))]
    pub via: String,
    #[schema(example = "25595")]
    #[validate(length(min = 1, max = 10))]
    pub codi_postal: Option<String>,
    /// INE code of the municipality.
    #[schema(example = "25221")]
    #[validate(length(min = 5, max = 5))]
    pub municipi: Option<String>,
    #[schema(example = "Tírvia")]
    #[validate(length(min = 1, max = 100))]
    pub poblacio: Option<String>,
    /// ISO 3166 code; Spain unless said.
    #[schema(example = "ES")]
    #[validate(length(min = 2, max = 2))]
    pub pais: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Canal {
    Electronic,
    Paper,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Llengua {
    Ca,
    Es,
    Oc,
}

impl CreatePersona {
    /// The row for the store; `pointer` is where the person stands in the body.
    pub fn into_new(&self, ens: i32, test: bool, id: Uuid, pointer: &str) -> Result<NewPersona> {
        let identity = match &self.document {
            Some(text) => Some(Identity::check(text, test, &format!("{pointer}/document"))?),
            None => None,
        };
        let natural = identity
            .as_ref()
            .map_or(self.cognom1.is_some(), |i| i.natural);
        let obliged = identity.as_ref().is_some_and(|i| i.obliged);
        let canal = match self.canal {
            _ if obliged => "electronic",
            Some(Canal::Electronic) => "electronic",
            _ => "paper",
        };
        let document_tipus = match (&identity, &self.passaport) {
            (Some(identity), _) => Some(identity.kind.to_owned()),
            (None, Some(_)) => Some("passaport".to_owned()),
            (None, None) => None,
        };
        Ok(NewPersona {
            ens_id: ens,
            id,
            tipus: if natural { "fisica" } else { "juridica" }.to_owned(),
            document_tipus,
            document: identity
                .map(|i| i.document)
                .or_else(|| self.passaport.clone()),
            nom: self.nom.trim().to_owned(),
            cognom1: self.cognom1.clone(),
            cognom2: self.cognom2.clone(),
            correu: self.correu.clone(),
            telefon: self.telefon.clone(),
            adreca: self.adreca.as_ref().map(|adreca| json!(adreca)),
            canal: canal.to_owned(),
            llengua: self
                .llengua
                .map_or(Value::from("ca"), |l| json!(l))
                .as_str()
                .unwrap_or("ca")
                .to_owned(),
            adreca_protegida: self.adreca_protegida,
        })
    }
}

/// Record a person in the register of the body.
///
/// The control letter of the document is checked. Somebody with the same document is a conflict: read them instead.
/// **Permissions**: `persona.modificar`.
#[utoipa::path(tag = "persones", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = CreatePersona, responses((status = 201, description = "The person", body = PersonaOut)))]
#[post("/ens/{ens}/persones")]
pub async fn create_persona(
    req: HttpRequest,
    allowed: Allowed<PersonaModificar>,
    _path: Path<String>,
    key: IdempotencyKey,
    state: Data<State>,
    body: Valid<CreatePersona>,
) -> Result<HttpResponse> {
    let new = body.into_new(allowed.ens(), allowed.ens.prova, Uuid::nil(), "")?;
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .create_persona::<Problem>(&allowed, key.as_ref(), |id| NewPersona {
            id,
            ..new.clone()
        })
        .await?;
    let out = PersonaOut::from(written.view);
    let location = format!("/api/v1/ens/{}/persones/{}", allowed.ens.alies, out.id);
    Ok(etag::created(
        &req,
        location,
        out.versio,
        &out,
        written.replayed,
    ))
}
