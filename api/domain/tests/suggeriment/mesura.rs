//! The figures, and the floor below which they may not fall.

use std::collections::BTreeMap;

use domain::procediment::library;
use domain::suggeriment::{Antecedent, Cataleg, Peticio, Suggeriment, pistes};

use super::peticions::{Etiquetada, all};

#[derive(Debug, Default, PartialEq)]
struct Xifres {
    total: usize,
    primera: usize,
    tres: usize,
    calla: usize,
}

impl Xifres {
    fn add(&mut self, right: &str, given: &[&str]) {
        self.total += 1;
        self.primera += usize::from(given.first() == Some(&right));
        self.tres += usize::from(given.contains(&right));
        self.calla += usize::from(given.is_empty());
    }
}

fn percent(part: usize, total: usize) -> String {
    let tenths = (part * 1000 + total / 2) / total.max(1);
    format!("{},{} %", tenths / 10, tenths % 10)
}

/// The earlier cases of a body that has handled the requests not held back: it knows their titles, never their texts.
fn history(requests: &[Etiquetada], but: u32) -> Vec<Antecedent> {
    requests
        .iter()
        .filter(|one| !one.reservada && one.num != but)
        .map(|one| Antecedent {
            numero: format!("2026/{:06}", one.num),
            titol: one.titol.to_owned(),
            procediment: one.procediment.to_owned(),
        })
        .collect()
}

/// The three most frequent procedures of the requests not held back.
fn most_frequent(requests: &[Etiquetada]) -> Vec<&'static str> {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for one in requests.iter().filter(|one| !one.reservada) {
        *times.entry(one.procediment).or_default() += 1;
    }
    let mut codes: Vec<_> = times.into_iter().collect();
    codes.sort_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
    codes.into_iter().take(3).map(|(code, _)| code).collect()
}

struct Motor {
    cataleg: Cataleg,
    requests: Vec<Etiquetada>,
}

impl Motor {
    fn new() -> Motor {
        let library = library().expect("the library");
        Motor {
            cataleg: Cataleg::new(library.iter().map(|item| &item.definicio)),
            requests: all(),
        }
    }

    fn suggest(&self, one: &Etiquetada, history: &[Antecedent]) -> Vec<Suggeriment> {
        let request = Peticio {
            titol: one.titol,
            text: one.text,
        };
        self.cataleg
            .suggest(request, pistes().expect("the rules"), history)
    }

    fn measure(&self, held_back: bool, with_history: bool) -> Xifres {
        let mut figures = Xifres::default();
        for one in self.requests.iter().filter(|r| r.reservada == held_back) {
            let history = match with_history {
                true => history(&self.requests, one.num),
                false => Vec::new(),
            };
            let found = self.suggest(one, &history);
            let codes: Vec<&str> = found.iter().map(|s| s.procediment.as_str()).collect();
            figures.add(one.procediment, &codes);
            // What may be mended is only looked at where looking is allowed.
            if !held_back && with_history && codes.first() != Some(&one.procediment) {
                println!(
                    "{} {} → {found:#?}: {} | {}",
                    one.num, one.procediment, one.titol, one.text
                );
            }
        }
        figures
    }

    fn baseline(&self) -> Xifres {
        let frequent = most_frequent(&self.requests);
        let mut figures = Xifres::default();
        for one in self.requests.iter().filter(|r| r.reservada) {
            figures.add(one.procediment, &frequent);
        }
        figures
    }
}

#[test]
fn figures() {
    let motor = Motor::new();
    for (name, figures) in [
        ("desenvolupament, amb historial", motor.measure(false, true)),
        (
            "desenvolupament, sense historial",
            motor.measure(false, false),
        ),
        ("reservades, sempre el més freqüent", motor.baseline()),
    ] {
        println!(
            "{name}: primera {} ({}/{}), entre les tres {} ({}), calla {}",
            percent(figures.primera, figures.total),
            figures.primera,
            figures.total,
            percent(figures.tres, figures.total),
            figures.tres,
            figures.calla,
        );
    }
}
