//! What the calculator answers.

use domain::Lang;
use domain::terminis::maxim::Maxim;
use domain::terminis::notificacio::Expiracio;
use domain::terminis::{Efectes, Resultat};
use jiff::civil::{Date, DateTime};
use serde::Serialize;
use utoipa::ToSchema;

use crate::tramitacio::{LiniaOut, missing};

/// The last day and how it was found.
#[derive(Serialize, ToSchema)]
pub struct CalculOut {
    /// Last day; of an entry, the day from which its terms count; null while an open suspension leaves no end.
    #[schema(value_type = Option<String>, format = Date, example = "2026-03-16")]
    pub venciment: Option<Date>,
    /// Last minute of it, for a term in hours.
    #[schema(example = "10:30")]
    pub hora: Option<String>,
    /// Last day before moving it to a working one.
    #[schema(value_type = String, format = Date, example = "2026-03-16")]
    pub cru: Date,
    /// For a maximum term: last day without suspensions.
    #[schema(value_type = Option<String>, format = Date)]
    pub sense_suspensions: Option<Date>,
    /// For an entry: the official moment from which it has effects.
    #[schema(value_type = Option<String>, example = "2026-03-02T00:00:00")]
    pub efectiu: Option<DateTime>,
    /// For a notification: the day from which the terms that it opens are counted.
    #[schema(value_type = Option<String>, format = Date)]
    pub inici_seguent: Option<Date>,
    /// Whether it may still move: an open suspension, or a list of holidays that is not loaded.
    pub provisional: bool,
    /// Those lists.
    #[schema(example = json!(["municipi:25221 2026"]))]
    pub manquen: Vec<String>,
    /// Every step, with its article.
    pub explicacio: Vec<LiniaOut>,
}

impl CalculOut {
    fn of(venciment: Option<Date>, cru: Date) -> CalculOut {
        CalculOut {
            venciment,
            hora: None,
            cru,
            sense_suspensions: None,
            efectiu: None,
            inici_seguent: None,
            provisional: false,
            manquen: Vec::new(),
            explicacio: Vec::new(),
        }
    }

    pub fn of_term(found: &Resultat, lang: Lang) -> CalculOut {
        CalculOut {
            hora: found.hora.map(|hour| hour.to_string()),
            provisional: found.provisional,
            manquen: missing(&found.manquen),
            explicacio: LiniaOut::list(&found.explicacio, lang),
            ..CalculOut::of(Some(found.venciment), found.cru)
        }
    }

    pub fn of_entry(found: &Efectes, lang: Lang) -> CalculOut {
        CalculOut {
            efectiu: Some(found.efectiu),
            provisional: found.provisional,
            manquen: missing(&found.manquen),
            explicacio: LiniaOut::list(&found.explicacio, lang),
            ..CalculOut::of(Some(found.dia), found.presentat.date())
        }
    }

    pub fn of_notification(found: &Expiracio, lang: Lang) -> CalculOut {
        CalculOut {
            inici_seguent: Some(found.inici_seguent),
            explicacio: LiniaOut::list(&found.explicacio, lang),
            ..CalculOut::of(Some(found.venciment), found.venciment)
        }
    }

    pub fn of_maximum(found: &Maxim, lang: Lang) -> CalculOut {
        CalculOut {
            sense_suspensions: Some(found.cru_sense_suspensions),
            provisional: found.provisional,
            manquen: missing(&found.manquen),
            explicacio: LiniaOut::list(&found.explicacio, lang),
            ..CalculOut::of(found.com_a_molt, found.cru)
        }
    }
}
