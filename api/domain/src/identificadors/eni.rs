//! Identifiers of electronic documents and case files (NTI de Documento and NTI de Expediente
//! electrónico, metadata `Identificador`).
//!
//! What we give is strict: `ES_<DIR3>_<year>_[EXP_]<30 characters>`, the last part made of the
//! object's UUID, so that no register of used numbers is needed. What comes from elsewhere keeps
//! its identifier unchanged, whoever gave it, within the limits that the State's own tools accept.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Dir3, Invalid, all_digits, text_identifier};

/// Crockford's base 32: figures and capitals without I, L, O, U, which read like others.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SPECIFIC_LENGTH: usize = 30;
/// 26 characters of five bits hold 128 bits; zeros in front make thirty.
const UUID_LENGTH: usize = 26;
const MAX_LENGTH: usize = 52;
/// `ES_` + nine of DIR3 + `_` + four of the year + `_`.
const PREFIX_LENGTH: usize = 18;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EniId(String);

text_identifier!(EniId);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EniClass {
    Document,
    Expedient,
}

impl EniId {
    /// `year` is that of the capture. A year outside 1000-9999 has no identifier.
    pub fn document(organ: &Dir3, year: i16, id: Uuid) -> Result<EniId, Invalid> {
        EniId::emit(organ, year, "", id)
    }

    /// `year` is that of the opening.
    pub fn expedient(organ: &Dir3, year: i16, id: Uuid) -> Result<EniId, Invalid> {
        EniId::emit(organ, year, "EXP_", id)
    }

    fn emit(organ: &Dir3, year: i16, mark: &str, id: Uuid) -> Result<EniId, Invalid> {
        if !(1000..=9999).contains(&year) {
            return Err(Invalid::Shape);
        }
        let specific = encode(id);
        Ok(EniId(format!("ES_{organ}_{year}_{mark}{specific}")))
    }

    pub fn class(&self) -> EniClass {
        match self.tail().starts_with("EXP_") {
            true => EniClass::Expedient,
            false => EniClass::Document,
        }
    }

    /// The organ that gave it; for an imported object perhaps another body's.
    pub fn organ(&self) -> &str {
        &self.0[3..12]
    }

    pub fn year(&self) -> &str {
        &self.0[13..17]
    }

    /// The object's UUID when the specific part is one of ours.
    pub fn uuid(&self) -> Option<Uuid> {
        decode(self.specific())
    }

    /// Whether it has the exact length and characters of the standard, as all that we give.
    pub fn is_strict(&self) -> bool {
        let specific = self.specific();
        specific.len() == SPECIFIC_LENGTH && specific.bytes().all(|b| b.is_ascii_alphanumeric())
    }

    fn tail(&self) -> &str {
        &self.0[PREFIX_LENGTH..]
    }

    fn specific(&self) -> &str {
        self.tail().strip_prefix("EXP_").unwrap_or(self.tail())
    }
}

impl FromStr for EniId {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<EniId, Invalid> {
        let lax = text.len() > PREFIX_LENGTH
            && text.len() <= MAX_LENGTH
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
            && text.starts_with("ES_")
            && text[3..5].bytes().all(|byte| !byte.is_ascii_lowercase())
            && text[3..4].bytes().all(|byte| byte.is_ascii_uppercase())
            && text[4..5].bytes().all(|byte| byte.is_ascii_alphanumeric())
            && all_digits(&text[5..12])
            && &text[12..13] == "_"
            && all_digits(&text[13..17])
            && &text[17..18] == "_";
        if lax {
            Ok(EniId(text.to_owned()))
        } else {
            Err(Invalid::Shape)
        }
    }
}

fn encode(id: Uuid) -> String {
    let bits = id.as_u128();
    let figures = (0..UUID_LENGTH).rev().map(|at| {
        let five = (bits >> (5 * at)) & 31;
        char::from(ALPHABET[five as usize])
    });
    std::iter::repeat_n('0', SPECIFIC_LENGTH - UUID_LENGTH)
        .chain(figures)
        .collect()
}

fn decode(specific: &str) -> Option<Uuid> {
    let figures = specific.strip_prefix("0000")?;
    if figures.len() != UUID_LENGTH {
        return None;
    }
    figures
        .bytes()
        .try_fold(0u128, |bits, byte| {
            let five = ALPHABET.iter().position(|letter| *letter == byte)?;
            bits.checked_mul(32)?.checked_add(five as u128)
        })
        .map(Uuid::from_u128)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lleida() -> Dir3 {
        "L01251207".parse().expect("valid")
    }

    #[test]
    fn gives_the_strict_form() {
        let id = Uuid::from_u128(0x0192_f1a2_b3c4_7d5e_8f90_a1b2_c3d4_e5f6);
        let document = EniId::document(&lleida(), 2026, id).expect("year");
        // 0x0192…e5f6 in base 32, worked out apart.
        assert_eq!(
            document.as_str(),
            "ES_L01251207_2026_000001JBRT5CY4FNF8Z451PB1X9SFP"
        );
        assert_eq!(document.as_str().len(), 48);
        assert_eq!(document.class(), EniClass::Document);
        let expedient = EniId::expedient(&lleida(), 2026, id).expect("year");
        assert_eq!(expedient.as_str().len(), 52);
        assert_eq!(expedient.class(), EniClass::Expedient);
        assert_eq!((expedient.organ(), expedient.year()), ("L01251207", "2026"));
        assert_eq!(EniId::document(&lleida(), 999, id), Err(Invalid::Shape));
        assert_eq!(EniId::document(&lleida(), 10_000, id), Err(Invalid::Shape));
    }

    #[test]
    fn accepts_what_others_gave_and_keeps_it() {
        let cases = [
            (
                "ES_E00010207_2010_MPR000000000000000000000010207",
                true,
                Some(true),
            ),
            ("ES_E04975701_2017_0000_PARA_TEST", true, Some(false)),
            ("ES_E04975701_2017_2046_sfd", true, Some(false)),
            ("ES_LA0012345_2017_EXP_12", true, Some(false)),
            ("ES_E04975701_2017_", false, None),
            ("ES_e04975701_2017_1", false, None),
            ("ES_E_4975701_2017_1", false, None),
            ("ES_E0497570A_2017_1", false, None),
            ("FR_E04975701_2017_1", false, None),
            ("ES_E04975701-2017_1", false, None),
            ("ES_E04975701_2017_a/b", false, None),
            ("ES_E04975701_2017_ç", false, None),
            (
                "ES_E04975701_2017_00000000000000000000000000000000000",
                false,
                None,
            ),
        ];
        for (text, accepted, strict) in cases {
            let id: Result<EniId, Invalid> = text.parse();
            assert_eq!(id.is_ok(), accepted, "{text}");
            assert_eq!(id.as_ref().ok().map(EniId::is_strict), strict, "{text}");
            if let Ok(id) = id {
                assert_eq!(id.as_str(), text);
                assert_eq!(id.uuid(), None, "{text}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_uuid_comes_back(bits: u128, year in 1000i16..=9999, case: bool) {
            let id = Uuid::from_u128(bits);
            let make = if case { EniId::expedient } else { EniId::document };
            let eni = make(&lleida(), year, id).expect("year");
            prop_assert!(eni.is_strict());
            prop_assert_eq!(eni.uuid(), Some(id));
            prop_assert_eq!(eni.class() == EniClass::Expedient, case);
            prop_assert_eq!(eni.as_str().parse(), Ok(eni.clone()));
        }

        #[test]
        fn reading_never_panics(text in ".*", tail in "\\PC{0,40}") {
            let _ = text.parse::<EniId>().map(|id| id.uuid());
            let _ = format!("ES_E04975701_2017_{tail}").parse::<EniId>().map(|id| id.uuid());
        }
    }
}
