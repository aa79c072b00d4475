//! Rules: words that tell a procedure, from `data/pistes.csv`.

use std::sync::LazyLock;

use super::mots::{self, Mot};

const SOURCE: &str = include_str!("../../../../data/pistes.csv");
const HEADER: &str = "procediment;punts;mots";

/// A list of rules that cannot be read; `line` counts from 1 and includes the header.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PistesInvalides {
    #[error("the first line must be `{HEADER}`")]
    Header,
    #[error("line {line}: a procedure, its points and at least one word are expected")]
    Columns { line: usize },
}

/// When every group has a word in the request, the procedure wins the points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pista {
    pub procediment: String,
    /// Negative: it speaks against.
    pub punts: i32,
    grups: Vec<Vec<Forma>>,
}

/// A word of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Forma {
    Arrel(String),
    Principi(String),
}

impl Forma {
    fn parse(text: &str) -> Option<Forma> {
        let forma = match text.strip_suffix('*') {
            Some(start) => Forma::Principi(mots::fold(start)),
            None => Forma::Arrel(mots::stem(&mots::fold(text))),
        };
        let (Forma::Arrel(word) | Forma::Principi(word)) = &forma;
        (word.len() > 1 && word.chars().all(char::is_alphanumeric)).then_some(forma)
    }

    fn is(&self, mot: &Mot) -> bool {
        match self {
            Forma::Arrel(arrel) => mots::near(arrel, &mot.arrel),
            Forma::Principi(start) => mot.pla.starts_with(start.as_str()),
        }
    }
}

impl Pista {
    /// The words of the request that make it hold, each once and each for one group; none when it does not.
    pub(super) fn found<'m>(&self, request: &'m [Mot]) -> Option<Vec<&'m str>> {
        let mut words: Vec<&Mot> = Vec::new();
        for group in &self.grups {
            let word = request.iter().find(|mot| {
                !words.iter().any(|used| used.arrel == mot.arrel)
                    && group.iter().any(|forma| forma.is(mot))
            })?;
            words.push(word);
        }
        Some(words.into_iter().map(|word| word.cru.as_str()).collect())
    }
}

static PISTES: LazyLock<Result<Vec<Pista>, PistesInvalides>> = LazyLock::new(|| parse(SOURCE));

/// The rules that the product brings.
///
/// # Errors
/// When the committed file is not a list of rules.
pub fn pistes() -> Result<&'static [Pista], PistesInvalides> {
    PISTES.as_deref().map_err(Clone::clone)
}

fn parse(csv: &str) -> Result<Vec<Pista>, PistesInvalides> {
    let mut lines = csv.lines();
    if lines.next() != Some(HEADER) {
        return Err(PistesInvalides::Header);
    }
    lines
        .enumerate()
        .filter(|(_, row)| !row.is_empty())
        .map(|(i, row)| parse_row(row).ok_or(PistesInvalides::Columns { line: i + 2 }))
        .collect()
}

fn parse_row(row: &str) -> Option<Pista> {
    let columns: Vec<&str> = row.split(';').collect();
    let &[procediment, punts, words] = columns.as_slice() else {
        return None;
    };
    let grups = words
        .split_whitespace()
        .map(|group| group.split('/').map(Forma::parse).collect())
        .collect::<Option<Vec<Vec<Forma>>>>()?;
    (!grups.is_empty()).then_some(Pista {
        procediment: procediment.to_owned(),
        punts: punts.parse().ok()?,
        grups,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::procediment::library;

    #[test]
    fn the_committed_rules_read_and_each_procedure_has_some() {
        let rules = pistes().unwrap();
        let known: BTreeSet<String> = library()
            .unwrap()
            .into_iter()
            .map(|item| item.definicio.codi)
            .collect();
        let told: BTreeSet<String> = rules
            .iter()
            .filter(|rule| rule.punts > 0)
            .map(|rule| rule.procediment.clone())
            .collect();
        assert_eq!(told, known);
        assert!(
            rules
                .iter()
                .all(|rule| rule.punts != 0 && known.contains(&rule.procediment))
        );
    }

    #[test]
    fn a_rule_is_a_word_of_every_group() {
        let rule = parse_row("OVP;40;terrassa/terraza bar/restaurant*").unwrap();
        let found = |text| rule.found(&mots::tots(text)).map(|words| words.join(" "));
        assert_eq!(
            found("Voldria una TERRASSA davant del Bar").as_deref(),
            Some("terrassa bar")
        );
        assert_eq!(
            found("terrazas de restaurantes").as_deref(),
            Some("terrazas restaurantes")
        );
        assert_eq!(found("la terrassa de casa"), None);
        let twice = parse_row("OVP;40;canvi/canviar canvi/nom").unwrap();
        assert_eq!(twice.found(&mots::tots("un canvi")), None);
    }

    #[test]
    fn what_is_not_a_rule_is_refused_with_its_line() {
        assert_eq!(parse("x"), Err(PistesInvalides::Header));
        for row in [
            "OVP;40",
            "OVP;molt;gual",
            "OVP;40;",
            "OVP;40;gual/",
            "OVP;40;gual;més",
        ] {
            let file = format!("{HEADER}\nGUAL;60;gual\n{row}\n");
            assert_eq!(
                parse(&file),
                Err(PistesInvalides::Columns { line: 3 }),
                "{row}"
            );
        }
    }
}
