use actix_web::get;
use actix_web::web::{Data, Path};
use domain::permisos::acts::PersonaLlegir;
use serde::Deserialize;
use serde_json::json;
use utoipa::IntoParams;
use uuid::Uuid;
use validator::Validate;

use super::{Identity, PersonaOut};
use crate::http::{Page, Tagged, ValidQuery};
use crate::problem::{Problem, Result};
use crate::readings::criteria;
use crate::session::Allowed;
use crate::state::State;

/// Filters and page of a list of persons.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ListPersones {
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
    /// A whole identity document, with or without separators.
    #[param(example = "12345678Z")]
    #[validate(length(min = 1, max = 40))]
    pub document: Option<String>,
    /// Words, or parts of a name or a document.
    #[param(example = "farr")]
    #[validate(length(min = 1, max = 200))]
    pub q: Option<String>,
}

/// Persons of the register of the body, newest first.
///
/// **Permissions**: `persona.llegir`.
#[utoipa::path(tag = "persones", params(("ens" = String, Path, description = "Body", example = "tirvia"), ListPersones),
    responses((status = 200, description = "A page of persons", body = Page<PersonaOut>)))]
#[get("/ens/{ens}/persones")]
pub async fn list_persones(
    allowed: Allowed<PersonaLlegir>,
    _path: Path<String>,
    query: ValidQuery<ListPersones>,
    state: Data<State>,
) -> Result<Page<PersonaOut>> {
    let context = format!("{}/persones", allowed.ens());
    let after: Option<Uuid> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    // What is not a sound NIF may still be a passport, kept as it was written.
    let document = query.document.as_deref().map(|text| {
        Identity::check(text, true, "document")
            .map_or_else(|_| text.to_owned(), |identity| identity.document)
    });
    let limit = query.limit.unwrap_or(50);
    let rows = state
        .store
        .persones(
            &allowed,
            query.q.as_deref(),
            document.as_deref(),
            after,
            limit + 1,
        )
        .await?;
    let asked = criteria(&json!({"q": query.q, "document": document}));
    state
        .readings
        .note(&allowed, "list_persones", "persona", asked, None);
    let page = Page::cut(rows, limit, |person| {
        state.cursors.seal(&context, &person.id)
    });
    Ok(page.map(PersonaOut::from))
}

/// `{ens}` and `{persona}` of a path.
#[derive(Debug, Deserialize)]
pub struct PersonaKey {
    #[serde(rename = "ens")]
    _ens: String,
    persona: String,
}

impl PersonaKey {
    /// What cannot be an identifier names nobody.
    pub fn id(&self) -> Result<Uuid> {
        self.persona.parse().map_err(|_| Problem::not_found())
    }
}

/// A person of the register of the body.
///
/// **Permissions**: `persona.llegir`.
#[utoipa::path(tag = "persones", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("persona" = Uuid, Path, description = "The person")),
    responses((status = 200, description = "The person", body = PersonaOut)))]
#[get("/ens/{ens}/persones/{persona}")]
pub async fn read_persona(
    allowed: Allowed<PersonaLlegir>,
    path: Path<PersonaKey>,
    state: Data<State>,
) -> Result<Tagged<PersonaOut>> {
    let person = state.store.persona(&allowed, path.id()?).await?;
    state
        .readings
        .note(&allowed, "read_persona", "persona", person.id, None);
    let versio = person.versio;
    Ok(Tagged::new(person.into(), versio))
}
