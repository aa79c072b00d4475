//! The checker's report on a file: which line breaks which rule, in words.

use std::fmt;

use super::check::check;
use super::definicio::Definicio;
use super::linies::Linies;
use super::regles_text::explain;

/// One thing to mend: `procediments/X.json:120: sense_actor (fases.iniciacio.REG): …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Troballa {
    pub fitxer: String,
    /// From one.
    pub linia: usize,
    pub regla: String,
    pub lloc: String,
    pub explicacio: String,
}

impl fmt::Display for Troballa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Troballa {
            fitxer,
            linia,
            regla,
            lloc,
            explicacio,
        } = self;
        write!(f, "{fitxer}:{linia}: {regla} ({lloc}): {explicacio}")
    }
}

/// Everything wrong in the text of a definition; empty when it can be published.
pub fn report(fitxer: &str, text: &str) -> Vec<Troballa> {
    let def: Definicio = match serde_json::from_str(text) {
        Ok(def) => def,
        Err(error) => {
            return vec![Troballa {
                fitxer: fitxer.to_owned(),
                linia: error.line().max(1),
                regla: "format".into(),
                lloc: "fitxer".into(),
                explicacio: error.to_string(),
            }];
        }
    };
    let lines = Linies::of(text);
    let mut found: Vec<Troballa> = check(&def)
        .into_iter()
        .map(|defect| Troballa {
            fitxer: fitxer.to_owned(),
            linia: lines.of_place(&defect.lloc),
            regla: defect.codi.to_owned(),
            explicacio: explain(defect.codi).ca.into_owned(),
            lloc: defect.lloc,
        })
        .collect();
    found.sort_by_key(|troballa| troballa.linia);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procediment::files;

    #[test]
    fn the_library_has_nothing_to_mend() {
        for (name, text) in files() {
            assert_eq!(report(name, text), [], "{name}");
        }
    }

    #[test]
    fn a_defect_names_its_line_and_its_rule() {
        let (_, text) = files()
            .iter()
            .find(|(name, _)| *name == "OBRA_MENOR.json")
            .unwrap();
        let line_of = |needle: &str, text: &str| {
            1 + text.lines().position(|line| line.contains(needle)).unwrap()
        };
        let wrong = text.replacen("\"TD13\"", "\"TD42\"", 1);
        let [found] = &report("x.json", &wrong)[..] else {
            panic!("one thing is wrong");
        };
        // The line where the task begins.
        assert_eq!(found.linia + 1, line_of("\"INF_TEC\"", &wrong));
        assert_eq!(
            found.to_string(),
            format!(
                "x.json:{}: td_desconegut (fases.instruccio.INF_TEC): {}",
                found.linia,
                explain("td_desconegut")
            )
        );
        let cut = text.replacen("\"familia\"", "\"pare\"", 1);
        let [found] = &report("x.json", &cut)[..] else {
            panic!("it does not read");
        };
        assert_eq!(
            (found.linia, found.regla.as_str()),
            (line_of("\"pare\"", &cut), "format")
        );
    }
}
