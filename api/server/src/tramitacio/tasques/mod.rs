//! The tasks of a case.

mod assign;
mod cancel;
mod complete;
mod create;
mod list;
mod order;
mod start;

pub use assign::*;
pub use cancel::*;
pub use complete::*;
pub use create::*;
pub use list::*;
pub use start::*;

use domain::Lang;
use domain::tramitacio::venciment::{Criteri, task_due};
use domain::tramitacio::{legal_day, paper_names};
use store::tramitacio::{Case, TascaRow};

use super::out::TascaOut;
use crate::expedients::Label;

/// A task as the contract shows it. The last day of an open one is counted again: its start may have come since.
pub fn task_out(row: &TascaRow, case: &Case, criteri: &Criteri, lang: Lang) -> TascaOut {
    let cas = &case.cas;
    let definition = cas.definicio.task(&row.codi);
    let open = matches!(row.estat.as_str(), "pendent" | "assignada" | "en_curs");
    let born = legal_day(row.creat_el);
    let due = open
        .then(|| task_due(cas, &case.computs, &row.codi, born, criteri))
        .flatten();
    let falten = match definition {
        Some(task) if open => cas.missing_documents(task),
        _ => Vec::new(),
    };
    let falten_noms = definition.map_or_else(Vec::new, |task| paper_names(task, &falten));
    TascaOut {
        id: row.id,
        codi: row.codi.clone(),
        nom: case
            .task_name(&row.codi)
            .map_or_else(|| row.codi.clone(), |nom| nom.get(lang).to_owned()),
        fase: row.fase.clone(),
        estat: row.estat.clone(),
        opcional: row.opcional,
        interessat: row.interessat_id,
        rols: row.rols.clone(),
        assignada: row.assignada_id.map(|id| Label {
            id,
            nom: row.assignada_nom.clone().unwrap_or_default(),
        }),
        venciment: due.as_ref().map(|term| term.venciment).or(row.venciment),
        venciment_provisional: due.is_some_and(|term| term.provisional),
        acte: definition
            .and_then(|task| task.acte)
            .map(|acte| acte.code()),
        falten,
        falten_noms: falten_noms
            .iter()
            .map(|name| name.get(lang).to_owned())
            .collect(),
        feta_per: row.feta_per,
        feta_el: row.feta_el,
        rao: row.rao.clone(),
        versio: row.versio,
        creat_el: row.creat_el,
    }
}
