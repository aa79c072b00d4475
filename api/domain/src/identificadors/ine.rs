//! Municipality codes of the INE and the ten-digit code of a body in the Catalan services.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Invalid, all_digits, digits, text_identifier};

const T0: [u32; 10] = [0, 3, 8, 2, 7, 4, 1, 5, 9, 6];
const T1: [u32; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/// Five figures: province (01-52) and municipality.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ine(String);

text_identifier!(Ine);

/// Ten figures that name a local body in the services of the AOC. The zero in front is part of it:
/// never a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CodiEns(String);

text_identifier!(CodiEns);

impl Ine {
    /// The sixth figure that the INE adds.
    pub fn control(&self) -> u32 {
        control_of_five(&self.0)
    }
}

impl CodiEns {
    pub fn of_council(ine: &Ine) -> CodiEns {
        CodiEns(complete(&ine.0))
    }

    /// By rule, not confirmed body by body. `None` beyond two figures.
    pub fn of_county_council(comarca: u8) -> Option<CodiEns> {
        (1..100)
            .contains(&comarca)
            .then(|| CodiEns(complete(&format!("810{comarca:02}"))))
    }
}

fn control_of_five(five: &str) -> u32 {
    let sum: u32 = digits(five)
        .enumerate()
        .map(|(at, digit)| match at {
            0 | 3 => T1[digit as usize],
            1 | 4 => T0[digit as usize],
            _ => digit,
        })
        .sum();
    (10 - sum % 10) % 10
}

/// The ten figures of a body that is nobody's dependant: `000` in the places of the dependants.
fn complete(five: &str) -> String {
    let control = control_of_five(five);
    let last = (10 - T0[control as usize]) % 10;
    format!("{five}{control}000{last}")
}

impl FromStr for Ine {
    type Err = Invalid;

    /// Takes the five figures, or six with the control figure, which is then checked.
    fn from_str(text: &str) -> Result<Ine, Invalid> {
        let code = text.trim();
        if !all_digits(code) || !(5..=6).contains(&code.len()) {
            return Err(Invalid::Shape);
        }
        let (five, sixth) = code.split_at(5);
        if !("01"..="52").contains(&&five[..2]) {
            return Err(Invalid::Shape);
        }
        if digits(sixth).any(|control| control != control_of_five(five)) {
            return Err(Invalid::Control);
        }
        Ok(Ine(five.to_owned()))
    }
}

impl FromStr for CodiEns {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<CodiEns, Invalid> {
        let code = text.trim();
        if code.len() != 10 || !all_digits(code) {
            return Err(Invalid::Shape);
        }
        // The rule of the last figure is known only for bodies that depend on no other.
        let expected = complete(&code[..5]);
        let checked = if &code[6..9] == "000" { 10 } else { 6 };
        if code[..checked] != expected[..checked] {
            return Err(Invalid::Control);
        }
        Ok(CodiEns(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Dir3;
    use super::*;

    #[test]
    fn table_of_codes() {
        use Invalid::{Control, Shape};
        let cases: &[(&str, Result<(), Invalid>)] = &[
            ("2512070005", Ok(())), // Lleida
            ("0801930008", Ok(())), // Barcelona
            ("9821920002", Ok(())), // the AOC itself
            ("8101360009", Ok(())),
            ("2512070004", Err(Control)),
            ("2512080005", Err(Control)),
            ("2512071234", Ok(())), // a dependant: only the sixth figure is known
            ("2512081234", Err(Control)),
            ("801930008", Err(Shape)), // lost its zero on the way
            ("25120700050", Err(Shape)),
            ("25120A0005", Err(Shape)),
        ];
        for (text, expected) in cases {
            assert_eq!(text.parse::<CodiEns>().map(|_| ()), *expected, "{text}");
        }
        let cases = [
            ("25120", Ok("25120")),
            ("251207", Ok("25120")),
            ("251208", Err(Control)),
            ("53001", Err(Shape)),
            ("00001", Err(Shape)),
            ("2512", Err(Shape)),
            ("25 20", Err(Shape)),
        ];
        for (text, expected) in cases {
            let found: Result<Ine, Invalid> = text.parse();
            let found = found.as_ref().map(Ine::as_str).map_err(|error| *error);
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn county_councils() {
        let code = |comarca| CodiEns::of_county_council(comarca).map(String::from);
        assert_eq!(code(32).as_deref(), Some("8103260009"));
        assert_eq!(code(0), None);
        assert_eq!(code(100), None);
    }

    /// Every body of the province against the rules, alias included.
    #[test]
    fn the_rules_hold_for_the_real_bodies() {
        let mut lines = include_str!("../../../../data/ens.csv").lines();
        let header: Vec<&str> = lines.next().expect("header").split(',').collect();
        let mut councils = 0;
        for line in lines {
            let row: Vec<&str> = line.split(',').collect();
            let field = |name: &str| {
                let at = header.iter().position(|column| *column == name);
                row[at.expect(name)]
            };
            let alias: super::super::Alies = field("alies").parse().expect(line);
            let derived = match field("tipus") {
                "ajuntament" => {
                    councils += 1;
                    let ine: Ine = field("codi_ine").parse().expect(line);
                    let named = super::super::Alies::from_name(field("nom_curt"));
                    assert_eq!(named.as_ref(), Ok(&alias), "{line}");
                    assert_eq!(Dir3::of_council(&ine).as_str(), field("dir3"), "{line}");
                    Some(CodiEns::of_council(&ine))
                }
                "consell_comarcal" | "conselh_generau" => {
                    CodiEns::of_county_council(field("comarca_num").parse().expect(line))
                }
                "diputacio" => Some(field("codi_ens").parse().expect(line)),
                _ => None,
            };
            let derived = derived.map(String::from).unwrap_or_default();
            assert_eq!(derived, field("codi_ens"), "{line}");
        }
        assert_eq!(councils, 231);
    }
}
