//! The work list over every body where somebody works.

use actix_web::get;
use actix_web::web::Data;
use domain::Lang;
use domain::permisos::acts::ExpedientLlegir;
use domain::permisos::{Rights, Rol};
use domain::procediment::Actor;
use domain::tramitacio::{Espera, Pas, Situacio, espera, task_name};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::safata::{ATURATS, SafataFilter, SafataPosition, SafataRow, Step};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use crate::ens::EnsLabel;
use crate::expedients::{Label, ProcedimentLabel, numero, state_name};
use crate::http::body::day;
use crate::http::{Language, Page, ValidQuery};
use crate::problem::Result;
use crate::session::AllowedAcross;
use crate::state::State;
use store::ens::Directory;

/// Filters and page of the work list.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct SafataQuery {
    /// Aliases or codes of bodies, separated by commas; without it, every body where the caller reads cases.
    #[param(example = "tirvia,vilamur")]
    #[validate(length(max = 6000))]
    pub ens: Option<String>,
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
    /// Only what waits for me: `espera` is `meva`.
    #[serde(default)]
    pub meva: bool,
    /// Whose nearest last day is this one or before.
    #[serde(rename = "venciment[lte]")]
    #[param(value_type = Option<String>, format = Date)]
    #[validate(custom(function = "day"))]
    pub venciment_lte: Option<Date>,
    /// Code of the procedure.
    #[param(example = "OBRA_MENOR")]
    pub procediment: Option<String>,
}

/// An open case, what it needs next and from whom.
#[derive(Serialize, ToSchema)]
pub struct SafataOut {
    pub ens: EnsLabel,
    /// The case.
    pub id: Uuid,
    /// Official number.
    #[schema(example = "2026/000123")]
    pub numero: Option<String>,
    /// Subject.
    #[schema(example = "Canvi de finestres al carrer Major, 3")]
    pub titol: String,
    pub procediment: ProcedimentLabel,
    /// State of the closed list.
    #[schema(example = "en_tramit")]
    pub estat: String,
    /// Name of the state in the caller's language.
    #[schema(example = "en tràmit")]
    pub estat_nom: String,
    /// Current phase of the procedure.
    #[schema(example = "instruccio")]
    pub fase: Option<String>,
    /// Who answers for it.
    pub responsable: Option<Label>,
    /// The next step: an open task. Null when none is open.
    pub pas: Option<PasOut>,
    /// For whom it waits: `meva`, `meu_equip` (nobody has it and one of my roles does it) or `altres`.
    #[schema(value_type = String, example = "meva")]
    pub espera: Espera,
    /// The nearest last day that runs: of the case (LPAC 21) or of an open task.
    #[schema(value_type = Option<String>, format = Date)]
    pub venciment: Option<Date>,
    /// Whether that day has passed.
    pub vencut: bool,
    /// Version of the case, for `If-Match`.
    #[schema(example = 1)]
    pub versio: i64,
}

/// An open task.
#[derive(Serialize, ToSchema)]
pub struct PasOut {
    pub id: Uuid,
    /// Code in the procedure.
    #[schema(example = "INF_TEC")]
    pub codi: String,
    /// Name for people.
    #[schema(example = "Informe tècnic")]
    pub nom: String,
    /// pendent, assignada, en_curs.
    #[schema(example = "pendent")]
    pub estat: String,
    /// Member who has it.
    pub assignada: Option<Label>,
    /// Last day, as of the last change of the case.
    #[schema(value_type = Option<String>, format = Date)]
    pub venciment: Option<Date>,
}

/// What waits, over every body where I work: one row for each open case, the most urgent first.
///
/// By the nearest last day, so those that have passed come first; then those without one. The next step is an open
/// task: one of mine, else one of nobody, else one of somebody else. **Permissions**: `expedient.llegir` in each body.
#[utoipa::path(tag = "expedients", params(SafataQuery),
    responses((status = 200, description = "A page of open cases", body = Page<SafataOut>)))]
#[get("/safata")]
pub async fn list_safata(
    allowed: AllowedAcross<ExpedientLlegir>,
    query: ValidQuery<SafataQuery>,
    lang: Language,
    state: Data<State>,
) -> Result<Page<SafataOut>> {
    let scopes = allowed.named(&state, query.ens.as_deref())?;
    let context = format!("{}/safata", allowed.session.id());
    let after: Option<SafataPosition> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let limit = query.limit.unwrap_or(50);
    let filter = SafataFilter {
        meva: query.meva,
        venciment_fins: query.venciment_lte,
        procediment: query.procediment.clone(),
    };
    let rows = state.store.safata(&scopes, &filter, after, limit + 1);
    let page = Page::cut(rows.await?, limit, |row| {
        state.cursors.seal(&context, &row.position())
    });
    let mut steps = state.store.next_steps(&scopes, &page.items).await?;
    let directory = state.rights.directory();
    let viewer = Viewer {
        jo: allowed.session.id(),
        rights: &allowed.session.rights,
        directory: &directory,
        avui: state.store.sources().today(),
        lang: lang.0,
    };
    Ok(page.map(|row| {
        let step = steps.remove(&row.id);
        viewer.row(row, step)
    }))
}

/// Who looks, and when.
struct Viewer<'a> {
    jo: Uuid,
    rights: &'a Rights,
    directory: &'a Directory,
    avui: Date,
    lang: Lang,
}

impl Viewer<'_> {
    fn row(&self, row: SafataRow, step: Option<Step>) -> SafataOut {
        let definition =
            self.directory
                .text(&row.procediment, row.procediment_versio, row.adaptacio_id);
        let actors = step.as_ref().map(|step| actors(&step.rols));
        let situacio = Situacio {
            aturat: ATURATS.contains(&row.estat.as_str()),
            responsable: row.responsable_id,
            pas: step
                .as_ref()
                .zip(actors.as_deref())
                .map(|(step, actors)| Pas {
                    assignada: step.assignada_id,
                    actors,
                }),
        };
        let espera = espera(&situacio, self.jo, &self.roles(&row));
        let pas = step.map(|step| PasOut {
            nom: definition
                .as_ref()
                .and_then(|definition| task_name(definition, &step.codi))
                .map_or_else(|| step.codi.clone(), |nom| nom.get(self.lang).to_owned()),
            id: step.id,
            codi: step.codi,
            estat: step.estat,
            assignada: step.assignada_id.map(|id| Label {
                id,
                nom: step.assignada_nom.unwrap_or_default(),
            }),
            venciment: step.venciment,
        });
        let venciment = row.venciment();
        SafataOut {
            ens: EnsLabel::of(self.directory, row.ens_id),
            id: row.id,
            numero: numero(row.exercici, row.numero),
            titol: row.titol,
            procediment: ProcedimentLabel {
                nom: definition.map_or_else(
                    || row.procediment.clone(),
                    |definition| definition.nom.get(self.lang).to_owned(),
                ),
                codi: row.procediment,
                versio: row.procediment_versio,
                familia: row.familia,
            },
            estat_nom: state_name(&row.estat)
                .map_or_else(|| row.estat.clone(), |nom| nom.get(self.lang).to_owned()),
            estat: row.estat,
            fase: row.fase,
            responsable: row.responsable_id.map(|id| Label {
                id,
                nom: row.responsable_nom.unwrap_or_default(),
            }),
            pas,
            espera,
            venciment,
            vencut: venciment.is_some_and(|day| day < self.avui),
            versio: row.versio,
        }
    }

    /// The roles that reach the case.
    fn roles(&self, row: &SafataRow) -> Vec<Rol> {
        let grants = self.rights.per_ens.get(&row.ens_id);
        grants
            .into_iter()
            .flatten()
            .filter(|grant| {
                grant.unitat.is_none_or(|unitat| unitat == row.unitat_id)
                    && grant
                        .familia
                        .as_ref()
                        .is_none_or(|familia| *familia == row.familia)
            })
            .map(|grant| grant.rol)
            .collect()
    }
}

/// Actors that this version does not know are nobody here.
fn actors(codes: &[String]) -> Vec<Actor> {
    codes
        .iter()
        .filter_map(|code| serde_json::from_value(code.as_str().into()).ok())
        .collect()
}
