//! Where a holiday is declared, and which declarations reach a municipality.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::text::Text;

/// The nine municipalities of the Val d'Aran, by INE code.
const ARAN: [&str; 9] = [
    "25025", "25031", "25045", "25057", "25059", "25063", "25121", "25243", "25247",
];
/// The INE codes of the four Catalan provinces.
const PROVINCIES: [&str; 4] = ["08", "17", "25", "43"];

/// What is not a scope or a municipality.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmbitInvalid {
    #[error("a municipality has an INE code of five digits")]
    Municipi,
    #[error("a scope is estat, catalunya, aran or municipi:<INE5>")]
    Ambit,
}

/// A municipality by its INE code of five digits (`25120`, Lleida).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Municipi(String);

impl Municipi {
    pub fn new(ine5: &str) -> Result<Municipi, AmbitInvalid> {
        if ine5.len() == 5 && ine5.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Municipi(ine5.to_owned()))
        } else {
            Err(AmbitInvalid::Municipi)
        }
    }

    pub fn ine5(&self) -> &str {
        &self.0
    }

    pub fn is_aran(&self) -> bool {
        ARAN.contains(&self.ine5())
    }

    pub fn is_catalan(&self) -> bool {
        PROVINCIES.iter().any(|p| self.0.starts_with(p))
    }

    /// The scopes whose holidays bind here.
    ///
    /// Outside Catalonia the regional holidays count too (LPAC 30.6): they must be loaded with the
    /// local ones under `municipi:<INE5>`, and until then every result there is provisional.
    pub fn ambits(&self) -> Vec<Ambit> {
        let mut ambits = vec![Ambit::Estat];
        if self.is_catalan() {
            ambits.push(Ambit::Catalunya);
        }
        if self.is_aran() {
            ambits.push(Ambit::Aran);
        }
        ambits.push(Ambit::Municipi(self.clone()));
        ambits
    }
}

impl TryFrom<String> for Municipi {
    type Error = AmbitInvalid;
    fn try_from(ine5: String) -> Result<Municipi, AmbitInvalid> {
        Municipi::new(&ine5)
    }
}

impl From<Municipi> for String {
    fn from(municipi: Municipi) -> String {
        municipi.0
    }
}

/// Who declares a holiday. Written `estat`, `catalunya`, `aran` or `municipi:<INE5>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Ambit {
    Estat,
    Catalunya,
    Aran,
    Municipi(Municipi),
}

impl Ambit {
    pub fn text(&self) -> Text {
        match self {
            Ambit::Estat => Text::new("de l'Estat", "del Estado", "der Estat", "of the State"),
            Ambit::Catalunya => Text::new(
                "de Catalunya",
                "de Cataluña",
                "de Catalonha",
                "of Catalonia",
            ),
            Ambit::Aran => Text::new("d'Aran", "de Arán", "d'Aran", "of Aran"),
            Ambit::Municipi(_) => Text::new(
                "del municipi",
                "del municipio",
                "deth municipi",
                "of the municipality",
            ),
        }
    }
}

impl fmt::Display for Ambit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ambit::Estat => f.write_str("estat"),
            Ambit::Catalunya => f.write_str("catalunya"),
            Ambit::Aran => f.write_str("aran"),
            Ambit::Municipi(m) => write!(f, "municipi:{}", m.ine5()),
        }
    }
}

impl FromStr for Ambit {
    type Err = AmbitInvalid;
    fn from_str(s: &str) -> Result<Ambit, AmbitInvalid> {
        match s {
            "estat" => Ok(Ambit::Estat),
            "catalunya" => Ok(Ambit::Catalunya),
            "aran" => Ok(Ambit::Aran),
            other => other
                .strip_prefix("municipi:")
                .ok_or(AmbitInvalid::Ambit)
                .and_then(Municipi::new)
                .map(Ambit::Municipi),
        }
    }
}

impl TryFrom<String> for Ambit {
    type Error = AmbitInvalid;
    fn try_from(s: String) -> Result<Ambit, AmbitInvalid> {
        s.parse()
    }
}

impl From<Ambit> for String {
    fn from(ambit: Ambit) -> String {
        ambit.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_refuses_the_rest() {
        for s in ["estat", "catalunya", "aran", "municipi:25120"] {
            assert_eq!(s.parse::<Ambit>().unwrap().to_string(), s);
        }
        for s in [
            "",
            "Estat",
            "municipi",
            "municipi:2512",
            "municipi:2512a",
            "municipi:251200",
        ] {
            assert!(s.parse::<Ambit>().is_err(), "{s}");
        }
    }

    #[test]
    fn a_place_is_reached_by_its_scopes_only() {
        let scopes = |ine5| -> Vec<String> {
            let place = Municipi::new(ine5).unwrap();
            place.ambits().iter().map(Ambit::to_string).collect()
        };
        assert_eq!(scopes("25120"), ["estat", "catalunya", "municipi:25120"]);
        assert_eq!(
            scopes("25243"),
            ["estat", "catalunya", "aran", "municipi:25243"]
        );
        assert_eq!(scopes("22125"), ["estat", "municipi:22125"]);
    }
}
