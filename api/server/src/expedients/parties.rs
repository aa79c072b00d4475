//! Parties to a case.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, delete, get, post};
use domain::Acces;
use domain::permisos::acts::{ExpedientModificar, PersonaLlegir};
use serde::{Deserialize, Serialize};
use store::expedients::{NewParty, PartyPerson};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::key::parse;
use super::{CaseKey, InteressatOut};
use crate::http::{IdempotencyKey, IfMatch, Page, Valid, etag};
use crate::persones::{CreatePersona, Identity};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// A party: somebody of the register, or somebody to record.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CreateInteressat {
    /// Role in the case.
    #[schema(example = "sollicitant")]
    pub rol: PartyRole,
    /// Identifier of a person of the register of the body.
    pub persona_id: Option<Uuid>,
    /// A person to record; somebody with the same document is not recorded twice.
    #[validate(nested)]
    pub persona: Option<CreatePersona>,
    /// Identifier of the person who represents the party.
    pub representant_id: Option<Uuid>,
    /// A representative to record.
    #[validate(nested)]
    pub representant: Option<CreatePersona>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PartyRole {
    Sollicitant,
    Interessat,
    Titular,
    Denunciant,
    InfractorPresumpte,
    Contractista,
    TercerAfectat,
}

impl PartyRole {
    pub fn as_str(self) -> &'static str {
        match self {
            PartyRole::Sollicitant => "sollicitant",
            PartyRole::Interessat => "interessat",
            PartyRole::Titular => "titular",
            PartyRole::Denunciant => "denunciant",
            PartyRole::InfractorPresumpte => "infractor_presumpte",
            PartyRole::Contractista => "contractista",
            PartyRole::TercerAfectat => "tercer_afectat",
        }
    }

    /// A denunciant is not a party by that alone (LPAC 62.5); everybody else is notified.
    pub fn must_be_notified(self) -> bool {
        self != PartyRole::Denunciant
    }
}

impl CreateInteressat {
    /// The party for the store; `pointer` is where it stands in the body.
    pub fn into_new(
        &self,
        ens: i32,
        test: bool,
        id: Uuid,
        ids: &dyn Fn() -> Uuid,
        pointer: &str,
    ) -> Result<NewParty> {
        let who = |known: Option<Uuid>, new: &Option<CreatePersona>, name: &str| match (known, new)
        {
            (Some(id), None) => Ok(Some(PartyPerson::Known(id))),
            (None, Some(person)) => {
                let person = person.into_new(ens, test, ids(), &format!("{pointer}/{name}"))?;
                Ok(Some(PartyPerson::New(Box::new(person))))
            }
            (None, None) => Ok(None),
            (Some(_), Some(_)) => Err(Identity::either(format!("{pointer}/{name}"))),
        };
        let persona = who(self.persona_id, &self.persona, "persona")?
            .ok_or_else(|| Identity::either(format!("{pointer}/persona")))?;
        let representant = who(self.representant_id, &self.representant, "representant")?;
        let canal = match &persona {
            PartyPerson::New(person) => person.canal.clone(),
            PartyPerson::Known(_) => "paper".to_owned(),
        };
        Ok(NewParty {
            id,
            rol: self.rol.as_str().to_owned(),
            canal,
            persona,
            representant,
        })
    }
}

fn page(parties: Vec<store::expedients::Party>) -> Page<InteressatOut> {
    Page::cut(parties, i64::MAX, |_| String::new()).map(InteressatOut::from)
}

/// Parties to a case, in the order in which they joined.
///
/// **Permissions**: `persona.llegir`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123")),
    responses((status = 200, description = "Parties", body = Page<InteressatOut>)))]
#[get("/ens/{ens}/expedients/{id}/interessats")]
pub async fn list_interessats(
    allowed: Allowed<PersonaLlegir>,
    path: Path<CaseKey>,
    state: Data<State>,
) -> Result<Page<InteressatOut>> {
    let (case, parties) = state.store.parties(&allowed, path.key()?).await?;
    let case = case.expedient;
    let acces = Acces::parse(&case.acces).unwrap_or_default();
    state
        .readings
        .note_as(
            acces,
            &allowed,
            "list_interessats",
            "interessat",
            case.id,
            Some(case.id),
        )
        .await?;
    Ok(page(parties))
}

/// Add a party to a case.
///
/// The version of the case rises: the `ETag` is that of the case, as its GET gives it and its PATCH takes it.
/// **Permissions**: `expedient.modificar`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = CreateInteressat, responses((status = 201, description = "Parties of the case", body = Page<InteressatOut>)))]
#[post("/ens/{ens}/expedients/{id}/interessats")]
pub async fn create_interessat(
    req: HttpRequest,
    allowed: Allowed<ExpedientModificar>,
    path: Path<CaseKey>,
    key: IdempotencyKey,
    state: Data<State>,
    body: Valid<CreateInteressat>,
) -> Result<HttpResponse> {
    let ids = || state.store.sources().id();
    let party = body.into_new(allowed.ens(), allowed.ens.prova, ids(), &ids, "")?;
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .add_party::<Problem>(&allowed, key.as_ref(), parse(&path.id)?, |_| party.clone())
        .await?;
    let location = format!(
        "/api/v1/ens/{}/expedients/{}/interessats",
        allowed.ens.alies, path.id
    );
    let (versio, parties) = written.view;
    Ok(etag::created(
        &req,
        location,
        versio,
        &page(parties),
        written.replayed,
    ))
}

/// `{ens}`, `{id}` and `{interessat}` of a path.
#[derive(Debug, Deserialize)]
pub struct PartyKey {
    #[serde(rename = "ens")]
    _ens: String,
    id: String,
    interessat: Uuid,
}

/// Take a party out of a case; history keeps it.
///
/// **Permissions**: `expedient.modificar`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123"),
    ("interessat" = Uuid, Path, description = "The party"),
    ("If-Match" = String, Header, description = "Version of the party", example = "\"1.a1b2c3\"")),
    responses((status = 204, description = "Out")))]
#[delete("/ens/{ens}/expedients/{id}/interessats/{interessat}")]
pub async fn delete_interessat(
    allowed: Allowed<ExpedientModificar>,
    path: Path<PartyKey>,
    version: IfMatch,
    state: Data<State>,
) -> Result<HttpResponse> {
    state
        .store
        .remove_party::<Problem>(&allowed, parse(&path.id)?, path.interessat, version.0)
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
