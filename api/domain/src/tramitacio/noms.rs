//! How a rule names tasks and papers: as the procedure does, in the language of whoever reads. Codes are for programs.

use super::cas::Cas;
use super::unmet::compose;
use crate::procediment::TascaDef;
use crate::text::{Lang, Text};

impl Cas {
    /// «Informe tècnic», «Informe jurídic»: each once.
    pub(super) fn task_names<'a>(&self, codes: impl IntoIterator<Item = &'a str>) -> Text {
        let named = |codi: &str| {
            let like = self.task_like(codi);
            like.map_or_else(|| bare(codi), |task| task.nom)
        };
        listed(codes.into_iter().map(named))
    }
}

/// The papers of these documentary types, as the task that asks them names them.
pub fn paper_names(task: &TascaDef, tds: &[String]) -> Vec<Text> {
    let named = |td: &String| {
        let asked = task.documents.iter().find(|document| document.td == *td);
        asked.map_or_else(|| bare(td), |document| document.nom.text())
    };
    tds.iter().map(named).collect()
}

pub(super) fn papers(task: &TascaDef, tds: &[String]) -> Text {
    listed(paper_names(task, tds))
}

/// What has no name of its own is called by its code.
fn bare(code: &str) -> Text {
    compose(|_| code.to_owned())
}

fn listed(names: impl IntoIterator<Item = Text>) -> Text {
    let mut each: Vec<Text> = Vec::new();
    for name in names {
        if !each.contains(&name) {
            each.push(name);
        }
    }
    compose(|lang| {
        let quoted = each.iter().map(|name| match lang {
            Lang::En => format!("“{}”", name.get(lang)),
            _ => format!("«{}»", name.get(lang)),
        });
        quoted.collect::<Vec<_>>().join(", ")
    })
}
