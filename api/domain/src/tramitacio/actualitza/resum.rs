//! A preview in one sentence, for lists of many cases.

use super::Previsio;
use crate::text::{Lang, Text, compose};

impl Previsio {
    /// `Neix: «Informe jurídic». Es retira: «Trasllat». Canvien 2 terminis.`
    pub fn summary(&self) -> Text {
        compose(|lang| self.told(lang))
    }

    fn told(&self, lang: Lang) -> String {
        let [born, gone, changed, terms, missing, nothing] = match lang {
            Lang::Ca => [
                "Neix",
                "Es retira",
                "Canvia",
                "Últims dies que es mouen",
                "Dades que faltaran",
                "No canvia res més que la versió.",
            ],
            Lang::Es => [
                "Nace",
                "Se retira",
                "Cambia",
                "Últimos días que se mueven",
                "Datos que faltarán",
                "No cambia nada más que la versión.",
            ],
            Lang::Oc => [
                "Neish",
                "Se retire",
                "Cambie",
                "Darrèrs dies que se botgen",
                "Dades que mancaràn",
                "Non cambie arren mès qu'era version.",
            ],
            Lang::En => [
                "Born",
                "Withdrawn",
                "Changed",
                "Last days that move",
                "Data that will be missing",
                "Nothing changes but the version.",
            ],
        };
        let mut said = Vec::new();
        let mut list = |what: &str, names: Vec<&str>| {
            if !names.is_empty() {
                said.push(format!("{what}: {}.", names.join(", ")));
            }
        };
        list(
            born,
            self.neixen.iter().map(|task| task.nom.get(lang)).collect(),
        );
        list(
            gone,
            self.retirades
                .iter()
                .map(|task| task.nom.get(lang))
                .collect(),
        );
        list(
            changed,
            self.canvien.iter().map(|task| task.ara.get(lang)).collect(),
        );
        let missing_data = self
            .dades
            .iter()
            .filter(|data| data.mena == super::MenaDada::Falta);
        list(
            missing,
            missing_data.map(|data| data.cami.as_str()).collect(),
        );
        if !self.terminis.is_empty() {
            said.push(format!("{terms}: {}.", self.terminis.len()));
        }
        match said.is_empty() {
            true => nothing.to_owned(),
            false => said.join(" "),
        }
    }
}
