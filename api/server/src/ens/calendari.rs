//! The local holidays of a body (LPAC 30.7; Estatut dels Treballadors 37.2): two a year, declared by the town.

use actix_web::web::{Data, Path};
use actix_web::{get, put};
use domain::permisos::acts::{EnsConfigurar, EnsLlegir};
use domain::{Text, Unmet};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::ens::{Ens, Holiday};
use utoipa::ToSchema;
use validator::Validate;

use super::update::wrong;
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// The local holidays of a year.
#[derive(Serialize, ToSchema)]
pub struct CalendariOut {
    #[schema(example = 2027)]
    pub any: i16,
    /// INE code of the municipality where they hold.
    #[schema(example = "25221")]
    pub municipi: String,
    /// In order; empty while nobody has said them, and terms that reach the year are provisional.
    pub festius: Vec<FestiuLocal>,
    /// Version of the body, for `If-Match`.
    #[schema(example = 3)]
    pub versio: i64,
}

/// A local holiday.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FestiuLocal {
    #[schema(value_type = String, format = Date, example = "2027-08-16")]
    pub data: Date,
    #[schema(example = "Sant Roc")]
    pub nom: String,
    /// Where the fact comes from.
    #[schema(example = "DOGC 9321, Ordre EMT/300/2026")]
    pub font: String,
}

/// The local holidays of a year, whole.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"font": "Acord del Ple de 30 de setembre de 2026", "festius": [
    {"data": "2027-05-17", "nom": "Dilluns de Pasqua Granada"}, {"data": "2027-08-16", "nom": "Sant Roc"}]}))]
pub struct CalendariNou {
    /// At most two.
    #[validate(nested, length(max = 2))]
    pub festius: Vec<FestiuNou>,
    /// Where the fact comes from: the agreement, or its publication.
    #[validate(length(min = 1, max = 200))]
    pub font: String,
}

/// A local holiday to declare.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct FestiuNou {
    #[schema(value_type = String, format = Date, example = "2027-08-16")]
    pub data: Date,
    #[validate(length(min = 1, max = 120))]
    #[schema(example = "Sant Roc")]
    pub nom: String,
}

/// `{ens}` and `{any}` of a path.
#[derive(Debug, Deserialize)]
pub struct YearKey {
    #[serde(rename = "ens")]
    _ens: String,
    any: i16,
}

impl YearKey {
    fn year(&self) -> Result<i16> {
        match self.any {
            2000..=2100 => Ok(self.any),
            _ => Err(Problem::not_found()),
        }
    }
}

/// Local holidays of a body in a year.
///
/// **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("any" = i16, Path, description = "Year", example = 2027)),
    responses((status = 200, description = "The local holidays", body = CalendariOut)))]
#[get("/ens/{ens}/calendari/{any}")]
pub async fn read_calendari(
    allowed: Allowed<EnsLlegir>,
    path: Path<YearKey>,
    state: Data<State>,
) -> Result<Tagged<CalendariOut>> {
    let any = path.year()?;
    let ens = state.store.ens(&allowed).await?;
    let municipi = municipality(&ens)?;
    let days = state
        .store
        .holidays(&allowed, &ambit(&municipi), any)
        .await?;
    Ok(out(&ens, municipi, any, days))
}

/// Declare the local holidays of a body in a year.
///
/// Replaces those that there were. They hold for the whole municipality, in every term counted from now on. A case
/// shows its dates with them at once; within a minute or two the clock counts the terms of every open case again, and
/// what moved is told as `expedient.terminis_recomptats` and stands in the audit. **Permissions**: `ens.configurar`.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("any" = i16, Path, description = "Year", example = 2027),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = CalendariNou, responses((status = 200, description = "The local holidays", body = CalendariOut)))]
#[put("/ens/{ens}/calendari/{any}")]
pub async fn replace_calendari(
    allowed: Allowed<EnsConfigurar>,
    path: Path<YearKey>,
    version: IfMatch,
    state: Data<State>,
    body: Valid<CalendariNou>,
) -> Result<Tagged<CalendariOut>> {
    let any = path.year()?;
    let municipi = municipality(&allowed.ens)?;
    let ambit = ambit(&municipi);
    let mut days: Vec<Holiday> = Vec::with_capacity(body.festius.len());
    for (i, day) in body.festius.iter().enumerate() {
        let twice = days.iter().any(|other| other.data == day.data);
        if day.data.year() != any || twice {
            return Err(wrong(&format!("/festius/{i}/data")));
        }
        days.push(Holiday {
            ambit: ambit.clone(),
            data: day.data,
            nom: day.nom.trim().to_owned(),
            font: body.font.clone(),
        });
    }
    let (ens, days) = state
        .store
        .replace_holidays::<Problem>(&allowed, version.0, &ambit, any, &days)
        .await?;
    state.rights.refresh().await?;
    Ok(out(&ens, municipi, any, days))
}

fn out(ens: &Ens, municipi: String, any: i16, days: Vec<Holiday>) -> Tagged<CalendariOut> {
    let festius: Vec<FestiuLocal> = days
        .into_iter()
        .map(|day| FestiuLocal {
            data: day.data,
            nom: day.nom,
            font: day.font,
        })
        .collect();
    // Bodies of one municipality share its holidays: another may have changed them.
    let shape = serde_json::to_string(&festius).unwrap_or_default();
    let body = CalendariOut {
        any,
        municipi,
        festius,
        versio: ens.versio,
    };
    Tagged::new(body, ens.versio).shaped(shape)
}

fn ambit(municipi: &str) -> String {
    format!("municipi:{municipi}")
}

/// Local holidays are those of a municipality: a county council has none of its own.
fn municipality(ens: &Ens) -> Result<String> {
    ens.municipi_ine.clone().ok_or_else(|| {
        domain::Refusal::from(Unmet::new(
            "calendari.sense_municipi",
            "LPAC 30.7; ET 37.2",
            Text::new(
                "Aquest ens no és d'un sol municipi: no té festes locals pròpies.",
                "Este ente no es de un solo municipio: no tiene fiestas locales propias.",
                "Aguest ens non ei d'un solet municipi: non a hèstes locaus pròpries.",
                "This body is not of one municipality: it has no local holidays of its own.",
            ),
        ))
        .into()
    })
}
