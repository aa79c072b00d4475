//! Terms counted on demand, with their explanation.

mod ask;
mod out;

use actix_web::post;
use actix_web::web::{Data, Json};
use domain::Lang;
use domain::calendari::{Calendari, Municipi};
use domain::permisos::acts::EnsLlegir;
use domain::terminis::tramit::{self, Tramit};
use domain::terminis::{Inici, Invalid, Termini, Unitat, compute, efectes, maxim, notificacio};
use domain::tramitacio::venciment::Criteri;

pub use ask::Calcul;
use ask::{Mena, missing_field};
pub use out::CalculOut;

use crate::http::body::{NOT_VALID, invalid};
use crate::http::{Language, Valid};
use crate::problem::{Field, Problem, Result};
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::criteri;

/// Counts a term with the calendar of the body and explains every step.
///
/// Any term, urgent or extended (`mena` `termini`); the effects of an entry in the registry (`registre`); the expiry of an
/// electronic notification that nobody opens (`notificacio`); the maximum term to resolve, with its suspensions and its
/// extension (`maxim`). Disputed points are read as the body's settings say (`terminis`). Nothing is kept.
/// **Permissions**: `ens.llegir`.
#[utoipa::path(tag = "terminis", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia")),
    request_body = Calcul, responses((status = 200, description = "The last day", body = CalculOut)))]
#[post("/ens/{ens}/terminis/calcul")]
pub async fn compute_termini(
    allowed: Allowed<EnsLlegir>,
    body: Valid<Calcul>,
    lang: Language,
    state: Data<State>,
) -> Result<Json<CalculOut>> {
    let mut criteri = criteri(&state, &allowed.ens)?;
    criteri.calendari = match &body.residencia {
        None => criteri.calendari.with_unknown_residence(),
        Some(ine) => {
            let place = Municipi::new(ine).map_err(|_| wrong("/residencia"))?;
            criteri.calendari.with_residence(&place)
        }
    };
    count(&criteri, &body, lang.0).map(Json)
}

fn count(criteri: &Criteri, ask: &Calcul, lang: Lang) -> Result<CalculOut> {
    let calendar = &criteri.calendari;
    match ask.mena {
        Mena::Termini => term(calendar, ask, lang),
        Mena::Registre => {
            let hour = ask.hora.ok_or_else(|| missing_field("/hora"))?;
            efectes(calendar, ask.inici.to_datetime(hour))
                .map(|found| CalculOut::of_entry(&found, lang))
                .map_err(|error| refused("/inici", error))
        }
        Mena::Notificacio => notificacio::expiracio(ask.inici, criteri.lectura.rebuig)
            .map(|found| CalculOut::of_notification(&found, lang))
            .map_err(|error| refused("/inici", error)),
        Mena::Maxim => {
            let found = maxim::compute(calendar, &ask.maximum()?, &criteri.lectura)
                .map_err(|error| refused(place(error), error))?;
            Ok(CalculOut::of_maximum(&found, lang))
        }
    }
}

fn term(calendar: &Calendari, ask: &Calcul, lang: Lang) -> Result<CalculOut> {
    let termini: Termini = ask.length()?.ok_or_else(|| missing_field("/n"))?;
    let found = match ask.hora {
        Some(hour) if termini.unitat == Unitat::Hores => {
            let moment = Inici::Moment(ask.inici.to_datetime(hour));
            compute(calendar, moment, termini)
        }
        _ => {
            let step = Tramit {
                inici: ask.inici,
                termini,
                urgent: ask.urgent,
                de_presentacio: ask.de_presentacio,
                ampliacio: ask.extension(),
            };
            tramit::compute(calendar, &step)
        }
    };
    found
        .map(|found| CalculOut::of_term(&found, lang))
        .map_err(|error| refused(place(error), error))
}

/// The field that mends what the law does not admit.
fn place(error: Invalid) -> &'static str {
    match error {
        Invalid::FaltaHora => "/hora",
        Invalid::UnitatNoAdmesa => "/unitat",
        Invalid::SuspensioInvertida => "/suspensions",
        Invalid::UrgenciaNoAdmesa => "/urgent",
        Invalid::AmpliacioExcessiva
        | Invalid::AmpliacioTardana
        | Invalid::AmpliacioPrematura
        | Invalid::AmpliacioRepetida
        | Invalid::TramitExcessiu
        | Invalid::TramitFora => "/ampliacio",
        Invalid::NoPositiu | Invalid::MassaHores | Invalid::Absurd | Invalid::ForaDeRang => "/n",
    }
}

fn refused(pointer: &str, error: Invalid) -> Problem {
    invalid(Field {
        pointer: pointer.into(),
        codi: error.codi(),
        text: error.text(),
        args: Vec::new(),
    })
}

fn wrong(pointer: &str) -> Problem {
    invalid(Field {
        pointer: pointer.into(),
        codi: "no_valid",
        text: NOT_VALID,
        args: Vec::new(),
    })
}
