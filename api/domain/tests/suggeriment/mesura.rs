//! The figures, and the floor below which they may not fall.

use std::collections::{BTreeMap, BTreeSet};

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

impl Xifres {
    fn tell(&self, name: &str) {
        let Xifres {
            total,
            primera,
            tres,
            calla,
        } = *self;
        let first = percent(primera, total);
        let three = percent(tres, total);
        println!(
            "{name}: de {total}, primera {primera} ({first}), entre les tres {tres} ({three}), calla {calla}; quan parla, \
             primera {}, entre les tres {}",
            percent(primera, total - calla),
            percent(tres, total - calla),
        );
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
        self.measure_those(|one| one.reservada == held_back, with_history)
    }

    fn measure_those(&self, those: impl Fn(&Etiquetada) -> bool, with_history: bool) -> Xifres {
        let mut figures = Xifres::default();
        for one in self.requests.iter().filter(|one| those(one)) {
            let history = match with_history {
                true => history(&self.requests, one.num),
                false => Vec::new(),
            };
            let found = self.suggest(one, &history);
            let codes: Vec<&str> = found.iter().map(|s| s.procediment.as_str()).collect();
            figures.add(one.procediment, &codes);
            // What may be mended is only looked at where looking is allowed.
            if !one.reservada && with_history && codes.first() != Some(&one.procediment) {
                println!("{} {} → {found:?}: {}", one.num, one.procediment, one.titol);
            }
        }
        figures
    }

    /// As the screen asks: the subject alone, where somebody who files often writes nothing that tells.
    fn measure_titles(&self) -> Xifres {
        let mut figures = Xifres::default();
        for one in self.requests.iter().filter(|one| one.reservada) {
            let found = self.suggest(&Etiquetada { text: "", ..*one }, &[]);
            let codes: Vec<&str> = found.iter().map(|s| s.procediment.as_str()).collect();
            figures.add(one.procediment, &codes);
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

/// Below this the change is for the worse. The figures of today are in `README.md` beside.
const TERRA: Xifres = Xifres {
    total: 124,
    primera: 99,
    tres: 106,
    calla: 13,
};

#[test]
fn the_requests_held_back_are_answered_as_often_as_the_floor_says() {
    let motor = Motor::new();
    let with = motor.measure(true, true);
    let without = motor.measure(true, false);
    let baseline = motor.baseline();
    motor.measure(false, true).tell("les altres, amb historial");
    motor
        .measure(false, false)
        .tell("les altres, sense historial");
    with.tell("reservades, amb historial");
    without.tell("reservades, sense historial");
    motor.measure_titles().tell("reservades, només el títol");
    baseline.tell("reservades, sempre les més freqüents");
    for llengua in ["ca", "es", "oc"] {
        motor
            .measure_those(|one| one.reservada && one.llengua == llengua, false)
            .tell(llengua);
    }
    for figures in [with, without] {
        assert_eq!(figures.total, TERRA.total);
        assert!(figures.primera >= TERRA.primera, "{figures:?}");
        assert!(figures.tres >= TERRA.tres, "{figures:?}");
        assert!(figures.calla <= TERRA.calla, "{figures:?}");
    }
}

#[test]
fn a_third_is_held_back_by_its_number_and_each_procedure_is_in_it() {
    let requests = all();
    assert!(requests.len() >= 330);
    for (i, one) in requests.iter().enumerate() {
        assert_eq!(one.num as usize, i + 1, "in order");
        assert_eq!(one.reservada, one.num % 3 == 0, "{}", one.num);
    }
    let codes = |held_back: bool| -> BTreeSet<&str> {
        let those = requests.iter().filter(|one| one.reservada == held_back);
        those.map(|one| one.procediment).collect()
    };
    let library = library().expect("the library");
    let known: BTreeSet<&str> = library.iter().map(|p| p.definicio.codi.as_str()).collect();
    assert_eq!(codes(true), known);
    assert_eq!(codes(false), known);
}
