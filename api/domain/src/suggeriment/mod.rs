//! Which procedure a request may be, and why: rules and likeness, nothing else.
//!
//! It proposes at most three and **never decides**: who opens the case chooses. Every point of a proposal belongs to a
//! reason that can be read, and the same request with the same history always gives the same answer. When nothing is
//! clear enough it says nothing. `api/domain/tests/suggeriment` measures it.

mod mots;
mod pistes;
mod semblanca;
mod textos;

use std::collections::HashSet;

use crate::procediment::Definicio;
use mots::{Mot, plens, tots};
pub use pistes::{Pista, PistesInvalides, pistes};
use semblanca::Textos;

/// Most proposals given, and most words shown in a reason.
pub const MOLTS: usize = 3;
/// Below these points a proposal would be a guess: more than the catalogue's own words can give.
const MINIM: i32 = 25;
/// A proposal with less than this part of the first one's points, in a hundred, would only be noise.
const PROP: i32 = 25;
/// The most that likeness to the texts of the catalogue can give.
const CATALEG: f64 = 24.0;
/// The most that likeness to one earlier case can give.
const HISTORIAL: f64 = 40.0;

/// What somebody wrote.
#[derive(Clone, Copy, Debug)]
pub struct Peticio<'a> {
    pub titol: &'a str,
    pub text: &'a str,
}

/// An earlier case of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Antecedent {
    /// As it is named: `2026/000123`.
    pub numero: String,
    pub titol: String,
    pub procediment: String,
}

/// A procedure that it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggeriment {
    pub procediment: String,
    /// The points of its reasons and of what speaks against, together.
    pub punts: i32,
    /// The strongest first.
    pub raons: Vec<(i32, Rao)>,
}

impl Suggeriment {
    /// Adds the words of a rule to what the rules say: one reason, each word once, as in the request.
    fn tell(&mut self, punts: i32, told: Vec<&str>) {
        let rules = self.raons.iter_mut().find_map(|(points, rao)| match rao {
            Rao::Pista { mots } => Some((points, mots)),
            _ => None,
        });
        match rules {
            Some((points, mots)) => {
                *points += punts;
                for word in told {
                    if !mots.iter().any(|known| known == word) {
                        mots.push(word.to_owned());
                    }
                }
            }
            None => {
                let mots = told.into_iter().map(str::to_owned).collect();
                self.raons.push((punts, Rao::Pista { mots }));
            }
        }
    }
}

/// Why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rao {
    /// Words of the request that the rules know.
    Pista { mots: Vec<String> },
    /// Words of the request that the procedure's own texts use.
    Cataleg { mots: Vec<String> },
    /// A case of the body with a like subject.
    Historial { numero: String },
}

/// The procedures to choose among, ready to compare.
pub struct Cataleg {
    codis: Vec<String>,
    textos: Textos,
}

impl Cataleg {
    /// Names, tasks and documents of each: what its file says of itself. Names count four times.
    pub fn new<'d>(definitions: impl IntoIterator<Item = &'d Definicio>) -> Cataleg {
        let (mut codis, mut docs) = (Vec::new(), Vec::new());
        for def in definitions {
            codis.push(def.codi.clone());
            let mut words = Vec::new();
            let mut add = |text: &str, times: f64| {
                words.extend(plens(text).into_iter().map(|word| (word.arrel, times)));
            };
            for name in [Some(&def.nom.ca), Some(&def.nom.es), def.nom.oc.as_ref()] {
                add(name.map_or("", String::as_str), 4.0);
            }
            for (_, task) in def.tasks() {
                add(&task.nom.ca, 1.0);
                add(&task.nom.es, 1.0);
                for document in &task.documents {
                    add(&document.nom.ca, 1.0);
                    add(&document.nom.es, 1.0);
                }
            }
            docs.push(words);
        }
        Cataleg {
            codis,
            textos: Textos::new(docs),
        }
    }

    /// The procedures that the request may be, the likeliest first; none when nothing is clear enough.
    pub fn suggest(
        &self,
        request: Peticio<'_>,
        rules: &[Pista],
        history: &[Antecedent],
    ) -> Vec<Suggeriment> {
        let whole = format!("{} . {}", request.titol, request.text);
        let words = plens(&whole);
        let mut found: Vec<Suggeriment> = self
            .codis
            .iter()
            .map(|codi| Suggeriment {
                procediment: codi.clone(),
                punts: 0,
                raons: Vec::new(),
            })
            .collect();
        self.by_rules(&tots(&whole), rules, &mut found);
        self.by_catalogue(&words, &mut found);
        by_history(&words, history, &mut found);
        found.retain(|one| one.punts >= MINIM);
        for one in &mut found {
            one.raons.sort_by_key(|(points, _)| -points);
        }
        found.sort_by(|a, b| (b.punts, &a.procediment).cmp(&(a.punts, &b.procediment)));
        let first = found.first().map_or(0, |one| one.punts);
        found.retain(|one| one.punts * 100 >= first * PROP);
        found.truncate(MOLTS);
        found
    }

    fn by_rules(&self, words: &[Mot], rules: &[Pista], found: &mut [Suggeriment]) {
        for rule in rules {
            let Some(at) = self.codis.iter().position(|codi| *codi == rule.procediment) else {
                continue;
            };
            let Some(told) = rule.found(words) else {
                continue;
            };
            let one = &mut found[at];
            one.punts += rule.punts;
            if rule.punts > 0 {
                one.tell(rule.punts, told);
            }
        }
    }

    fn by_catalogue(&self, words: &[Mot], found: &mut [Suggeriment]) {
        for (at, one) in found.iter_mut().enumerate() {
            let (score, shared) = self.textos.bm25(at, words);
            let points = points(CATALEG * (1.0 - (-score / 6.0).exp()));
            if points > 0 {
                one.punts += points;
                let mots = shared.into_iter().take(3).map(str::to_owned).collect();
                one.raons.push((points, Rao::Cataleg { mots }));
            }
        }
    }
}

/// The three most like cases of each procedure, each worth half of the one before; the first is the reason shown.
fn by_history(words: &[Mot], history: &[Antecedent], found: &mut [Suggeriment]) {
    let titles = Textos::new(history.iter().map(|case| {
        plens(&case.titol)
            .into_iter()
            .map(|word| (word.arrel, 1.0))
            .collect()
    }));
    let said: HashSet<&str> = words.iter().map(|word| word.arrel.as_str()).collect();
    for one in found {
        let mut like: Vec<(f64, &Antecedent)> = history
            .iter()
            .enumerate()
            .filter(|(_, case)| case.procediment == one.procediment)
            .map(|(at, case)| (titles.coverage(at, &said), case))
            .filter(|(likeness, _)| *likeness > 0.15)
            .collect();
        like.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut share = HISTORIAL;
        let mut total = 0.0;
        for (likeness, _) in like.iter().take(3) {
            total += likeness * share;
            share /= 2.0;
        }
        if let (Some((_, case)), points @ 1..) = (like.first(), points(total)) {
            one.punts += points;
            let rao = Rao::Historial {
                numero: case.numero.clone(),
            };
            one.raons.push((points, rao));
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "at most some tens")]
fn points(score: f64) -> i32 {
    score.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procediment::library;

    fn suggest(titol: &str, text: &str, history: &[Antecedent]) -> Vec<Suggeriment> {
        let library = library().unwrap();
        Cataleg::new(library.iter().map(|item| &item.definicio)).suggest(
            Peticio { titol, text },
            pistes().unwrap(),
            history,
        )
    }

    fn case(numero: &str, titol: &str, procediment: &str) -> Antecedent {
        Antecedent {
            numero: numero.into(),
            titol: titol.into(),
            procediment: procediment.into(),
        }
    }

    #[test]
    fn says_the_words_that_tell() {
        let found = suggest("Gual a casa", "", &[]);
        assert_eq!(found[0].procediment, "GUAL");
        let (points, reason) = &found[0].raons[0];
        assert_eq!(*points, 60);
        assert_eq!(reason.text().ca, "hi surt «gual»");
        assert_eq!(reason.text().es, "aparece «gual»");
    }

    #[test]
    fn says_nothing_rather_than_guess() {
        for text in [
            "",
            "Bon dia",
            "asdf qwer",
            "Una pregunta",
            "Hola, gràcies",
            "{mots}",
            "123 456",
        ] {
            assert_eq!(suggest(text, "", &[]), [], "{text}");
        }
    }

    #[test]
    fn an_earlier_case_of_the_body_is_a_reason_with_its_number() {
        let mut history = vec![case(
            "2026/000007",
            "Aplec de la Mare de Déu del Pla",
            "SUBV_DIR",
        )];
        history
            .extend((8..40).map(|n| case(&format!("2026/{n:06}"), "Gual al carrer Nou", "GUAL")));
        let found = suggest("Aplec de la Mare de Déu del Pla d'enguany", "", &history);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].procediment, "SUBV_DIR");
        assert_eq!(found[0].raons[0].1.text().ca, "s'assembla a 2026/000007");
        assert_eq!(
            suggest("Aplec de la Mare de Déu del Pla d'enguany", "", &[]),
            []
        );
    }

    #[test]
    fn what_is_not_in_the_catalogue_of_the_body_is_never_proposed() {
        let library = library().unwrap();
        let few = library.iter().map(|item| &item.definicio);
        let few = Cataleg::new(few.filter(|definition| definition.codi != "GUAL"));
        let request = Peticio {
            titol: "Gual permanent",
            text: "Vull un gual per al garatge, sempre hi aparquen",
        };
        let history = [case("2026/000007", "Gual per al garatge", "GUAL")];
        let found = few.suggest(request, pistes().unwrap(), &history);
        assert!(found.iter().all(|one| one.procediment != "GUAL"));
    }

    #[test]
    fn at_most_three_in_order_and_every_point_has_its_reason() {
        let text = "Obra a la façana amb bastida a la vorera, contenidor al carrer, multa del gual i factura";
        let found = suggest("Obres al bar", text, &[]);
        assert_eq!(found.len(), MOLTS);
        assert!(found.is_sorted_by(|a, b| a.punts >= b.punts));
        for one in &found {
            let told: i32 = one.raons.iter().map(|(points, _)| points).sum();
            assert!(told >= one.punts && one.punts >= MINIM, "{one:?}");
            assert!(one.raons.is_sorted_by(|a, b| a.0 >= b.0));
        }
        assert_eq!(found, suggest("Obres al bar", text, &[]));
    }
}
