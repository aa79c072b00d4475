//! The proof: the golden set by hand, the laws, and a second implementation that shares no code.

mod golden;
mod golden_ampliacio;
mod golden_maxim;
mod laws;
mod naive;
mod taules;

use std::sync::{Arc, OnceLock};

use jiff::civil::{Date, date};

use super::Linia;
use crate::calendari::{Calendari, Festiu, Festius, Motiu, Municipi};

/// The general holidays plus local ones: real for Lleida, invented for the other two.
pub(super) fn festius() -> Arc<Festius> {
    static FESTIUS: OnceLock<Arc<Festius>> = OnceLock::new();
    Arc::clone(FESTIUS.get_or_init(|| {
        let mut festius = Festius::generals().unwrap();
        for any in 2024..=2027 {
            festius.extend([
                local("25120", date(any, 5, 11), "Sant Anastasi"),
                local("25120", date(any, 9, 29), "Sant Miquel"),
                local("25243", date(any, 9, 8), "Festa de prova"),
                local("25001", date(any, 5, 25), "Festa de prova"),
                local("25001", date(any, 10, 2), "Festa de prova"),
            ]);
        }
        Arc::new(festius)
    }))
}

fn local(ine5: &str, data: Date, nom: &str) -> Festiu {
    Festiu {
        data,
        ambit: format!("municipi:{ine5}").parse().unwrap(),
        nom: nom.to_owned(),
        excepte: None,
        font: String::new(),
        contrastat: true,
    }
}

pub(super) fn municipi(ine5: &str) -> Municipi {
    Municipi::new(ine5).unwrap()
}

pub(super) fn lleida() -> Calendari {
    Calendari::new(festius(), &municipi("25120"))
}

pub(super) fn aran() -> Calendari {
    Calendari::new(festius(), &municipi("25243"))
}

pub(super) fn d(s: &str) -> Date {
    s.parse().unwrap()
}

/// The skipped days as `2026-04-03 Divendres Sant`, or `2026-04-04 ds` and `dg` for weekends.
pub(super) fn skipped(explicacio: &[Linia]) -> Vec<String> {
    explicacio
        .iter()
        .filter_map(|l| l.motiu.as_ref().map(|m| (l.data, m)))
        .map(|(data, motiu)| match motiu {
            Motiu::Dissabte => format!("{data} ds"),
            Motiu::Diumenge => format!("{data} dg"),
            Motiu::Festiu { nom, .. } => format!("{data} {nom}"),
        })
        .collect()
}
