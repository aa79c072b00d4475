use actix_web::get;
use actix_web::web::Data;
use domain::Lang;
use domain::procediment::Definicio;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::{Language, Page, PageQuery, ValidQuery};
use crate::problem::Result;
use crate::session::Session;
use crate::state::State;
use crate::tramitacio::code;

/// A version of a procedure.
#[derive(Serialize, ToSchema)]
pub struct ProcedimentOut {
    /// Code.
    #[schema(example = "OBRA_MENOR")]
    pub codi: String,
    /// Version; a case stays on the one it was opened with.
    #[schema(example = 1)]
    pub versio: u32,
    /// Name in the caller's language.
    #[schema(example = "Llicència d'obres menors")]
    pub nom: String,
    /// Family, for rights.
    #[schema(example = "urbanisme")]
    pub familia: String,
    /// Ways in which it may begin.
    #[schema(example = json!(["instancia_part"]))]
    pub inici: Vec<String>,
    /// How much time the norm gives; null without a term of its own.
    #[schema(example = json!({"n": 1, "unitat": "mesos"}), value_type = Option<Object>)]
    pub termini: Option<domain::terminis::Termini>,
    /// What silence means unless a condition of the case says otherwise.
    #[schema(example = "positiu")]
    pub silenci: String,
    /// Whether a jurist has reviewed it.
    pub revisat_per_jurista: bool,
    /// `publicat`, or `retirat`: it opens no more cases.
    #[schema(example = "publicat")]
    pub estat: String,
}

impl ProcedimentOut {
    fn new(definition: &Definicio, published: bool, lang: Lang) -> ProcedimentOut {
        ProcedimentOut {
            codi: definition.codi.clone(),
            versio: definition.versio,
            nom: definition.nom.get(lang).to_owned(),
            familia: definition.familia.clone(),
            inici: definition.inici.iter().map(code).collect(),
            termini: definition.termini_maxim.as_ref().map(|term| term.termini()),
            silenci: code(&definition.silenci.sentit),
            revisat_per_jurista: definition.revisat_per_jurista,
            estat: if published { "publicat" } else { "retirat" }.to_owned(),
        }
    }
}

/// The procedures of the library, every version.
///
/// By code, newest version first. **Permissions**: any signed-in caller.
#[utoipa::path(tag = "procediments", params(PageQuery),
    responses((status = 200, description = "A page of procedures", body = Page<ProcedimentOut>)))]
#[get("/procediments")]
pub async fn list_procediments(
    session: Session,
    page: ValidQuery<PageQuery>,
    lang: Language,
    state: Data<State>,
) -> Result<Page<ProcedimentOut>> {
    let context = format!("{}/procediments", session.id());
    let after: Option<(String, u32)> = match &page.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let directory = state.rights.directory();
    let mut rows: Vec<_> = directory.library().cloned().collect();
    rows.sort_by(|a, b| (&a.codi, b.versio).cmp(&(&b.codi, a.versio)));
    if let Some((codi, versio)) = after {
        let shown = rows
            .iter()
            .position(|row| row.codi == codi && row.versio == versio);
        rows.drain(..shown.map_or(0, |at| at + 1));
    }
    rows.truncate(usize::try_from(page.limit() + 1).unwrap_or(usize::MAX));
    let page = Page::cut(rows, page.limit(), |row| {
        state.cursors.seal(&context, &(&row.codi, row.versio))
    });
    Ok(page.map(|row| {
        let published = directory.is_published(&row.codi, row.versio);
        ProcedimentOut::new(&row, published, lang.0)
    }))
}
