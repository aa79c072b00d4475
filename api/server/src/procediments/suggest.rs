use actix_web::post;
use actix_web::web::{Data, Json, Path};
use domain::permisos::Fila;
use domain::permisos::acts::ExpedientObrir;
use domain::suggeriment::{Antecedent, Cataleg, Peticio, Rao, pistes};
use domain::{Acces, Acte, Lang, Scope};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::expedients::numero;
use crate::http::{Language, Valid};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// How many earlier cases are looked at.
const HISTORY: i64 = 500;

/// What somebody asks for, in their own words.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PeticioNova {
    /// Subject.
    #[validate(length(min = 1, max = 500))]
    #[schema(example = "Voldria posar una terrassa davant del bar")]
    pub titol: String,
    /// The rest of the request.
    #[serde(default)]
    #[validate(length(max = 4000))]
    #[schema(example = "Sis taules i para-sols, de Setmana Santa fins a l'octubre")]
    pub text: String,
}

/// The procedures that it may be.
#[derive(Serialize, ToSchema)]
pub struct SuggerimentsOut {
    /// At most three, the likeliest first; none when nothing is clear enough.
    pub suggeriments: Vec<SuggerimentOut>,
}

/// A procedure that it may be, and why.
#[derive(Serialize, ToSchema)]
pub struct SuggerimentOut {
    /// Code.
    #[schema(example = "OVP")]
    pub procediment: String,
    /// Name in the caller's language.
    #[schema(example = "Ocupació de la via pública")]
    pub nom: String,
    /// Those of its reasons, less what speaks against. They order; they are no probability.
    #[schema(example = 50)]
    pub punts: i32,
    /// Why, the strongest first.
    pub raons: Vec<RaoOut>,
}

/// A reason.
#[derive(Serialize, ToSchema)]
pub struct RaoOut {
    /// pista (rules know these words), cataleg (the procedure's own texts use them) or historial (a like case of the
    /// body).
    #[schema(example = "pista")]
    pub mena: &'static str,
    /// In the caller's language.
    #[schema(example = "hi surt «terrassa», «bar»")]
    pub text: String,
    /// What it is worth.
    #[schema(example = 50)]
    pub punts: i32,
    /// Number of the like case.
    #[schema(example = "2026/000123")]
    pub expedient: Option<String>,
}

impl RaoOut {
    fn new(punts: i32, rao: &Rao, lang: Lang) -> RaoOut {
        let (mena, expedient) = match rao {
            Rao::Pista { .. } => ("pista", None),
            Rao::Cataleg { .. } => ("cataleg", None),
            Rao::Historial { numero } => ("historial", Some(numero.clone())),
        };
        RaoOut {
            mena,
            text: rao.text().get(lang).to_owned(),
            punts,
            expedient,
        }
    }
}

/// Which procedure a request may be, with the reasons: at most three.
///
/// Rules and likeness to the texts of the catalogue and to the subjects of the body's newest cases, those that the
/// caller may read; all of it here, nothing is kept and nothing is sent anywhere. It proposes procedures of the body's
/// catalogue that the caller may open, says nothing when nothing is clear enough, and **never decides**: who opens the
/// case chooses. **Permissions**: `expedient.obrir`; the history also asks for `expedient.llegir`.
#[utoipa::path(tag = "procediments", params(("ens" = String, Path, description = "Body", example = "tirvia")),
    request_body = PeticioNova, responses((status = 200, description = "The proposals", body = SuggerimentsOut)))]
#[post("/ens/{ens}/procediments/suggeriments")]
pub async fn suggest_procediments(
    allowed: Allowed<ExpedientObrir>,
    _path: Path<String>,
    lang: Language,
    state: Data<State>,
    body: Valid<PeticioNova>,
) -> Result<Json<SuggerimentsOut>> {
    let history = history(&allowed, &state).await?;
    let directory = state.rights.directory();
    let open: Vec<_> = directory
        .catalogue(allowed.ens())
        .into_iter()
        .filter(|(row, definition)| {
            allowed.predicate().allows(&Fila {
                unitat: row.unitat_id,
                familia: Some(&definition.familia),
                acces: Acces::default(),
            })
        })
        .map(|(_, definition)| definition)
        .collect();
    let rules = pistes().map_err(Problem::internal)?;
    let asked = Peticio {
        titol: &body.titol,
        text: &body.text,
    };
    let found =
        Cataleg::new(open.iter().map(|definition| &**definition)).suggest(asked, rules, &history);
    let suggeriments = found
        .into_iter()
        .filter_map(|one| {
            let definition = open.iter().find(|known| known.codi == one.procediment)?;
            let raons = one.raons.iter();
            Some(SuggerimentOut {
                nom: definition.nom.get(lang.0).to_owned(),
                procediment: one.procediment.clone(),
                punts: one.punts,
                raons: raons.map(|(n, rao)| RaoOut::new(*n, rao, lang.0)).collect(),
            })
        })
        .collect();
    Ok(Json(SuggerimentsOut { suggeriments }))
}

/// The newest cases that the caller may read: another right than the one that lets them open one.
async fn history(allowed: &Allowed<ExpedientObrir>, state: &State) -> Result<Vec<Antecedent>> {
    let session = &allowed.session;
    let reading = Scope::prove(
        session.rights.clone(),
        allowed.ens(),
        Acte::ExpedientLlegir,
        session.actor.clone(),
    );
    let Some(reading) = reading else {
        return Ok(Vec::new());
    };
    let rows = state.store.titles(&reading, HISTORY).await?;
    let named = rows.into_iter().filter_map(|row| {
        Some(Antecedent {
            numero: numero(row.exercici, row.numero)?,
            titol: row.titol,
            procediment: row.procediment,
        })
    });
    Ok(named.collect())
}
