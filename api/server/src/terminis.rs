//! Terms counted on demand, with their explanation.

use actix_web::post;
use actix_web::web::{Data, Json};
use domain::calendari::Municipi;
use domain::permisos::acts::EnsLlegir;
use domain::terminis::{Inici, Resultat, Termini, Unitat, compute};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::http::body::{NOT_VALID, invalid};
use crate::http::{Language, Valid};
use crate::problem::{Field, Problem, Result};
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::{LiniaOut, criteri, missing};

/// What to count.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Calcul {
    /// Day of the notification, publication or entry; it is not counted (LPAC 30.3).
    #[schema(value_type = String, format = Date, example = "2026-03-02")]
    pub inici: Date,
    /// Hour of it, for a term in hours.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "10:30:00")]
    pub hora: Option<Time>,
    /// How many.
    #[schema(example = 10, minimum = 1)]
    #[validate(range(min = 1, max = 36525))]
    pub n: i64,
    /// hores, dies_habils, dies_naturals, mesos or anys; "days" and no more are hàbils (LPAC 30.2).
    #[schema(value_type = String, example = "dies_habils")]
    pub unitat: Unitat,
    /// INE code of the municipality where the interested person lives: its holidays count too (LPAC 30.6).
    #[serde(default)]
    #[schema(example = "25120")]
    pub residencia: Option<String>,
}

/// The last day and how it was found.
#[derive(Serialize, ToSchema)]
pub struct CalculOut {
    /// Last day of the term.
    #[schema(value_type = String, format = Date, example = "2026-03-16")]
    pub venciment: Date,
    /// Last minute of it, for a term in hours.
    #[schema(example = "10:30")]
    pub hora: Option<String>,
    /// Last day before moving it to a working one.
    #[schema(value_type = String, format = Date, example = "2026-03-16")]
    pub cru: Date,
    /// Whether a list of holidays that is not loaded could move it.
    pub provisional: bool,
    /// Those lists.
    #[schema(example = json!(["municipi:25221 2026"]))]
    pub manquen: Vec<String>,
    /// Every step, with its article.
    pub explicacio: Vec<LiniaOut>,
}

/// Counts a term with the calendar of the body and explains every step.
///
/// Nothing is kept. **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "terminis", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia")),
    request_body = Calcul, responses((status = 200, description = "The last day", body = CalculOut)))]
#[post("/ens/{ens}/terminis/calcul")]
pub async fn compute_termini(
    allowed: Allowed<EnsLlegir>,
    body: Valid<Calcul>,
    lang: Language,
    state: Data<State>,
) -> Result<Json<CalculOut>> {
    let mut calendar = criteri(&state, &allowed.ens)?.calendari;
    if let Some(ine) = &body.residencia {
        let municipality = Municipi::new(ine).map_err(|_| wrong("/residencia"))?;
        calendar = calendar.with_residence(&municipality);
    }
    let start = match body.hora {
        Some(hour) => Inici::Moment(body.inici.to_datetime(hour)),
        None => Inici::Dia(body.inici),
    };
    let term = Termini::new(body.n, body.unitat);
    let counted: Resultat = compute(&calendar, start, term).map_err(|error| {
        invalid(Field {
            pointer: "/n".into(),
            codi: error.codi(),
            text: error.text(),
            args: Vec::new(),
        })
    })?;
    Ok(Json(CalculOut {
        venciment: counted.venciment,
        hora: counted.hora.map(|hour| hour.to_string()),
        cru: counted.cru,
        provisional: counted.provisional,
        manquen: missing(&counted.manquen),
        explicacio: LiniaOut::list(&counted.explicacio, lang.0),
    }))
}

fn wrong(pointer: &str) -> Problem {
    invalid(Field {
        pointer: pointer.into(),
        codi: "no_valid",
        text: NOT_VALID,
        args: Vec::new(),
    })
}
