use std::sync::Arc;

use actix_web::get;
use actix_web::web::{Data, Path};
use domain::Lang;
use domain::permisos::acts::EnsLlegir;
use domain::procediment::{Conflicte, Definicio, diferencia, fusiona};
use serde::Serialize;
use serde_json::Value;
use store::ens::{Directory, InCatalogue};
use utoipa::ToSchema;

use super::ProcedimentEns;
use crate::http::{Language, Tagged};
use crate::problem::{Problem, Result};
use crate::procediments::{DefecteOut, LiniaDiferencia, named};
use crate::session::Allowed;
use crate::state::State;

/// A procedure as a body uses it, whole.
#[derive(Serialize, ToSchema)]
pub struct ProcedimentEnsOut {
    #[serde(flatten)]
    pub procediment: ProcedimentEns,
    /// What the body changes of the library, as `replace_ens_procediment` takes it.
    #[schema(value_type = Object, example = json!({"tasques": {"INF_TEC": {"termini": 5}}}))]
    pub canvis: Value,
    /// The same, line by line and in words.
    pub diferencia: Vec<LiniaDiferencia>,
    /// The definition that new cases are opened with.
    #[schema(value_type = Object)]
    pub definicio: Value,
    /// When the library has a later version: why the adaptation was not carried over to it.
    pub pendent: Option<PendentOut>,
}

/// A later version of the library, for which the adaptation waits.
#[derive(Serialize, ToSchema)]
pub struct PendentOut {
    /// Version of the library.
    #[schema(example = 2)]
    pub versio: u32,
    /// What the library and the body both changed.
    pub conflictes: Vec<ConflicteOut>,
    /// What the adaptation would do there that it may not.
    pub defectes: Vec<DefecteOut>,
}

/// What the library and the body both changed.
#[derive(Serialize, ToSchema)]
pub struct ConflicteOut {
    /// Where, by codes.
    #[schema(example = "fases.instruccio.INF_TEC.termini")]
    pub lloc: String,
    /// Where, in words.
    #[schema(example = "Informe tècnic: termini")]
    pub on: String,
    /// As both had it.
    pub abans: Option<String>,
    /// As the library has it now; null when it took it away.
    pub biblioteca: Option<String>,
    /// As the body has it.
    pub ens: Option<String>,
}

impl ConflicteOut {
    fn new(it: &Conflicte, lang: Lang) -> ConflicteOut {
        let told =
            |text: &Option<domain::Text>| text.as_ref().map(|text| text.get(lang).to_owned());
        ConflicteOut {
            lloc: it.lloc.clone(),
            on: it.on.get(lang).to_owned(),
            abans: told(&it.abans),
            biblioteca: told(&it.biblioteca),
            ens: told(&it.ens),
        }
    }
}

impl ProcedimentEnsOut {
    pub fn new(row: &InCatalogue, law: &Directory, lang: Lang) -> Result<ProcedimentEnsOut> {
        let text = law
            .text(&row.codi, row.versio, row.adaptacio_id)
            .ok_or_else(unknown)?;
        let library = law
            .procediment(&row.codi, text.versio)
            .ok_or_else(unknown)?;
        let own = row.adaptacio_id.and_then(|id| law.adaptacio(id));
        let canvis = own.map(|own| own.canvis.clone()).unwrap_or_default();
        let lines = diferencia(&library, &text);
        let last = law.last(&row.codi).unwrap_or(text.versio);
        let pendent = match law.procediment(&row.codi, last) {
            Some(nova) if last != text.versio => {
                let (conflicts, defects) =
                    fusiona(&library, &nova, &canvis).err().unwrap_or_default();
                Some(PendentOut {
                    versio: last,
                    conflictes: conflicts
                        .iter()
                        .map(|it| ConflicteOut::new(it, lang))
                        .collect(),
                    defectes: defects
                        .into_iter()
                        .map(|it| DefecteOut::new(it, lang))
                        .collect(),
                })
            }
            _ => None,
        };
        Ok(ProcedimentEnsOut {
            procediment: ProcedimentEns::new(row, &text, law, lang),
            canvis: serde_json::to_value(&canvis).map_err(Problem::internal)?,
            diferencia: lines
                .iter()
                .map(|line| LiniaDiferencia::new(line, lang))
                .collect(),
            definicio: whole(&text)?,
            pendent,
        })
    }

    pub fn tagged(self) -> Tagged<ProcedimentEnsOut> {
        let revisio = self.procediment.revisio;
        // What stands beside the row: the library's last version.
        let shape = format!("{}/{}", self.procediment.codi, self.procediment.biblioteca);
        Tagged::new(self, revisio).shaped(shape)
    }
}

pub fn whole(text: &Arc<Definicio>) -> Result<Value> {
    serde_json::to_value(&**text).map_err(Problem::internal)
}

/// Another process has written it, and this one has not heard yet.
pub fn unknown() -> Problem {
    store::Error::Unavailable("a text that this process does not know yet".into()).into()
}

/// A procedure as a body uses it.
///
/// With what it changes of the library, in words, and the definition that comes of it. When the library has a later
/// version that the adaptation could not be carried over to, with every conflict. **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR")),
    responses((status = 200, description = "The procedure", body = ProcedimentEnsOut), (status = 304, description = "As you have it")))]
#[get("/ens/{ens}/procediments/{codi}")]
pub async fn read_ens_procediment(
    allowed: Allowed<EnsLlegir>,
    path: Path<(String, String)>,
    lang: Language,
    state: Data<State>,
) -> Result<Tagged<ProcedimentEnsOut>> {
    named(&path.1)?;
    let row = state.store.ens_procediment(&allowed, &path.1).await?;
    let out = ProcedimentEnsOut::new(&row, &state.rights.directory(), lang.0)?;
    Ok(out.tagged())
}
