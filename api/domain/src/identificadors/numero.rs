//! The official number that people see: `2026/000123`, and `2026-000123` in addresses.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Invalid, all_digits};

/// Year and order of a series that begins again every year. Sorts as it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Numero {
    year: i16,
    order: u32,
}

/// More than any body writes in a year; beyond it the text could not be read back.
const MAX_ORDER: u32 = 999_999_999;

impl Numero {
    pub fn new(year: i16, order: u32) -> Result<Numero, Invalid> {
        if (1000..=9999).contains(&year) && (1..=MAX_ORDER).contains(&order) {
            Ok(Numero { year, order })
        } else {
            Err(Invalid::Shape)
        }
    }

    pub fn year(self) -> i16 {
        self.year
    }

    pub fn order(self) -> u32 {
        self.order
    }

    /// The form for addresses: proxies refuse an encoded slash.
    pub fn path(self) -> String {
        format!("{}-{:06}", self.year, self.order)
    }
}

impl fmt::Display for Numero {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{:06}", self.year, self.order)
    }
}

impl FromStr for Numero {
    type Err = Invalid;

    /// Takes both forms, with or without the zeros: people paste and type them.
    fn from_str(text: &str) -> Result<Numero, Invalid> {
        let (year, order) = text.trim().split_once(['/', '-']).ok_or(Invalid::Shape)?;
        if year.len() != 4 || !all_digits(year) || order.len() > 9 || !all_digits(order) {
            return Err(Invalid::Shape);
        }
        let year = year.parse().map_err(|_| Invalid::Shape)?;
        let order = order.parse().map_err(|_| Invalid::Shape)?;
        Numero::new(year, order)
    }
}

impl TryFrom<String> for Numero {
    type Error = Invalid;

    fn try_from(text: String) -> Result<Numero, Invalid> {
        text.parse()
    }
}

impl From<Numero> for String {
    fn from(numero: Numero) -> String {
        numero.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn table_of_numbers() {
        let cases = [
            ("2026/000123", Some("2026/000123")),
            ("2026-000123", Some("2026/000123")),
            (" 2026/123 ", Some("2026/000123")),
            ("2026/1234567", Some("2026/1234567")),
            ("2026/0", None),
            ("2026/", None),
            ("26/000123", None),
            ("0999/000123", None),
            ("2026/+12", None),
            ("2026/1234567890", None),
            ("2026.000123", None),
            ("000123/2026", None),
            ("2026-000123-1", None),
        ];
        for (text, expected) in cases {
            let found: Result<Numero, Invalid> = text.parse();
            let found = found.map(|numero| numero.to_string()).ok();
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn travels_as_text() {
        let numero = Numero::new(2026, 7).expect("valid");
        assert_eq!(numero.path(), "2026-000007");
        let json = serde_json::to_string(&numero).expect("text");
        assert_eq!(json, "\"2026/000007\"");
        assert_eq!(serde_json::from_str::<Numero>(&json).expect("same"), numero);
        assert!(serde_json::from_str::<Numero>("\"2026\"").is_err());
    }

    proptest! {
        #[test]
        fn both_forms_read_back(year in 1000i16..=9999, order in 1u32..=MAX_ORDER) {
            let numero = Numero::new(year, order).expect("in range");
            prop_assert_eq!(numero.to_string().parse(), Ok(numero));
            prop_assert_eq!(numero.path().parse(), Ok(numero));
        }

        #[test]
        fn within_a_year_text_of_equal_length_sorts_as_the_number(a in 1u32..1_000_000, b in 1u32..1_000_000) {
            let (a, b) = (Numero::new(2026, a).expect("a"), Numero::new(2026, b).expect("b"));
            prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
        }

        #[test]
        fn reading_never_panics(text in ".*") {
            let _ = text.parse::<Numero>();
        }
    }
}
