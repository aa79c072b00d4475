//! DIR3: the common directory of units and offices of the administrations (RD 4/2010, ENI art. 9).

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Ine, Invalid, all_digits, text_identifier};

/// A code written as DIR3 writes them: a letter, a letter or figure, seven figures.
/// The form is all that can be checked here: whether the unit exists and is in force only the
/// directory knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Dir3(String);

text_identifier!(Dir3);

impl Dir3 {
    /// The code that a council has by rule: `L01`, INE code, its control digit. It stays
    /// unverified until somebody reads it in the directory.
    pub fn of_council(ine: &Ine) -> Dir3 {
        Dir3(format!("L01{ine}{}", ine.control()))
    }
}

impl FromStr for Dir3 {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Dir3, Invalid> {
        let code = text.trim().to_ascii_uppercase();
        let bytes = code.as_bytes();
        let shaped = code.is_ascii()
            && bytes.len() == 9
            && bytes[0].is_ascii_uppercase()
            && bytes[1].is_ascii_alphanumeric()
            && all_digits(&code[2..]);
        if !shaped {
            return Err(Invalid::Shape);
        }
        // Councils are the one family whose codes carry a control digit.
        if let Some(council) = code.strip_prefix("L01") {
            let ine: Ine = council[..5].parse()?;
            if Dir3::of_council(&ine).0 != code {
                return Err(Invalid::Control);
            }
        }
        Ok(Dir3(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_of_codes() {
        use Invalid::{Control, Shape};
        let cases: &[(&str, Result<&str, Invalid>)] = &[
            ("L01251207", Ok("L01251207")), // Lleida
            ("L01080193", Ok("L01080193")), // Barcelona
            ("L01170792", Ok("L01170792")), // Girona
            (" l01251207 ", Ok("L01251207")),
            ("L01251208", Err(Control)),
            ("L01991207", Err(Shape)), // no such province
            ("L02000025", Ok("L02000025")),
            ("LA0012345", Ok("LA0012345")),
            ("O00012345", Ok("O00012345")),
            ("E04975701", Ok("E04975701")),
            ("101251207", Err(Shape)),
            ("L0125120", Err(Shape)),
            ("L012512070", Err(Shape)),
            ("LAA012345", Err(Shape)),
            ("L_1251207", Err(Shape)),
            ("Ŀ0125120", Err(Shape)),
            ("", Err(Shape)),
        ];
        for (text, expected) in cases {
            let found: Result<Dir3, Invalid> = text.parse();
            let found = found.as_ref().map(Dir3::as_str).map_err(|error| *error);
            assert_eq!(found, *expected, "{text}");
        }
    }
}
