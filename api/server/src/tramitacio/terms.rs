//! From what was counted to what is shown.

use domain::Lang;
use domain::calendari::Manca;
use domain::terminis::Resultat;
use domain::terminis::maxim::{Estat as Stand, Maxim};
use domain::tramitacio::Estat;
use jiff::civil::Date;
use store::tramitacio::Case;

use super::out::{LiniaOut, TerminiOut};

/// Natural days before the end from which a term is near.
const WARNING: u16 = 10;

pub fn terms_out(case: &Case, today: Date, lang: Lang) -> Vec<TerminiOut> {
    let maximum = case
        .dates
        .maxim
        .as_ref()
        .map(|term| maximum(case, term, today, lang));
    let appeals = case
        .dates
        .recursos
        .as_ref()
        .map(|term| appeals(term, today, lang));
    maximum.into_iter().chain(appeals).collect()
}

fn maximum(case: &Case, term: &Maxim, today: Date, lang: Lang) -> TerminiOut {
    let running = matches!(
        case.cas.estat,
        Estat::EnTramit | Estat::Suspes | Estat::PendentOrgan | Estat::Resolt
    );
    let (estat, dies) = match term.estat(today, WARNING) {
        _ if !running => ("acabat", None),
        Stand::Suspes => ("suspes", None),
        Stand::Dins => ("dins", left(today, term.com_a_molt)),
        Stand::Proper { dies } => ("proper", Some(dies)),
        Stand::Vencut { dies } => ("vencut", Some(dies)),
    };
    TerminiOut {
        codi: "maxim",
        venciment: term.com_a_molt,
        provisional: term.provisional,
        estat,
        dies,
        explicacio: LiniaOut::list(&term.explicacio, lang),
        manquen: missing(&term.manquen),
    }
}

fn appeals(term: &Resultat, today: Date, lang: Lang) -> TerminiOut {
    let over = today > term.venciment;
    TerminiOut {
        codi: "recursos",
        venciment: Some(term.venciment),
        provisional: term.provisional,
        estat: if over { "acabat" } else { "dins" },
        dies: left(today, Some(term.venciment)),
        explicacio: LiniaOut::list(&term.explicacio, lang),
        manquen: missing(&term.manquen),
    }
}

fn left(today: Date, end: Option<Date>) -> Option<i32> {
    let days = end?.since(today).ok()?.get_days();
    (days >= 0).then_some(days)
}

pub fn missing(lists: &[Manca]) -> Vec<String> {
    lists
        .iter()
        .map(|list| format!("{} {}", list.ambit, list.any))
        .collect()
}
