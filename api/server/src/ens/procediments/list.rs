use actix_web::get;
use actix_web::web::Data;
use domain::Lang;
use domain::permisos::acts::EnsLlegir;
use domain::procediment::Definicio;
use serde::Serialize;
use store::ens::{Directory, InCatalogue};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::http::{Language, Page, PageQuery, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// A procedure as a body uses it.
#[derive(Serialize, ToSchema)]
pub struct ProcedimentEns {
    /// Code.
    #[schema(example = "OBRA_MENOR")]
    pub codi: String,
    /// Name that the body gives it, in the caller's language.
    #[schema(example = "Llicència d'obres menors")]
    pub nom: String,
    /// Family, for rights.
    #[schema(example = "urbanisme")]
    pub familia: String,
    /// Version of the library that new cases are opened with.
    #[schema(example = 1)]
    pub versio: u32,
    /// Number of the body's adaptation of it; null where it is the text of the library.
    #[schema(example = 2)]
    pub adaptacio: Option<u32>,
    /// Last version of the library. When it is another, the adaptation waits for somebody to bring it there.
    #[schema(example = 1)]
    pub biblioteca: u32,
    /// Whether new cases may be opened.
    pub actiu: bool,
    /// Unit that handles it by default.
    pub unitat: Option<Uuid>,
    /// Rises with each change; the ETag holds it.
    #[schema(example = 3)]
    pub revisio: i64,
}

impl ProcedimentEns {
    pub fn new(row: &InCatalogue, text: &Definicio, law: &Directory, lang: Lang) -> ProcedimentEns {
        ProcedimentEns {
            codi: row.codi.clone(),
            nom: text.nom.get(lang).to_owned(),
            familia: text.familia.clone(),
            versio: text.versio,
            adaptacio: text.adaptacio.map(|it| it.n),
            biblioteca: law.last(&row.codi).unwrap_or(text.versio),
            actiu: row.actiu,
            unitat: row.unitat_id,
            revisio: row.revisio,
        }
    }
}

/// The procedures of a body.
///
/// By code, those that open no more cases too. **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"), PageQuery),
    responses((status = 200, description = "A page of procedures", body = Page<ProcedimentEns>)))]
#[get("/ens/{ens}/procediments")]
pub async fn list_ens_procediments(
    allowed: Allowed<EnsLlegir>,
    page: ValidQuery<PageQuery>,
    lang: Language,
    state: Data<State>,
) -> Result<Page<ProcedimentEns>> {
    let context = format!("{}/{}/procediments", allowed.session.id(), allowed.ens());
    let after: Option<String> = match &page.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let directory = state.rights.directory();
    let mut rows = directory.uses(allowed.ens());
    rows.retain(|(row, _)| after.as_ref().is_none_or(|after| row.codi > *after));
    rows.truncate(usize::try_from(page.limit() + 1).unwrap_or(usize::MAX));
    let page = Page::cut(rows, page.limit(), |(row, _)| {
        state.cursors.seal(&context, &row.codi)
    });
    Ok(page.map(|(row, text)| ProcedimentEns::new(row, &text, &directory, lang.0)))
}
