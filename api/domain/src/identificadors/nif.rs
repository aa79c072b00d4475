//! NIF: the tax number of persons (DNI, NIE, K, L, M) and of entities (the former CIF).
//! RD 1065/2007, art. 18-28; control letters of RD 1553/2005 and Ordre EHA/451/2008.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Invalid, all_digits, digits, text_identifier};

const PERSON_LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
const ENTITY_LETTERS: &[u8; 10] = b"JABCDEFGHI";

/// A valid NIF in its official form: nine characters, capitals, no separators.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Nif(String);

text_identifier!(Nif);

/// What the first character says about the holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NifKind {
    Dni,
    Nie,
    /// K: Spaniard under fourteen without DNI.
    Menor,
    /// L: Spaniard living abroad without DNI.
    Exterior,
    /// M: foreigner without NIE.
    EstrangerSenseNie,
    /// A legal person: companies, associations, foreign entities.
    PersonaJuridica,
    /// E, H, J, U: joint ownership, owners' community, civil partnership, temporary union.
    EntitatSensePersonalitat,
    /// P, Q, S: local body, public body, organ of the State or of a community.
    AdministracioPublica,
}

impl NifKind {
    pub fn is_person(self) -> bool {
        matches!(
            self,
            NifKind::Dni
                | NifKind::Nie
                | NifKind::Menor
                | NifKind::Exterior
                | NifKind::EstrangerSenseNie
        )
    }

    /// The article that obliges this holder to deal electronically, or `None` for whoever chooses
    /// (LPAC 14.1). A professional or a public employee may be obliged for another reason, which
    /// no number tells.
    pub fn electronic_duty(self) -> Option<&'static str> {
        match self {
            NifKind::PersonaJuridica | NifKind::AdministracioPublica => Some("LPAC 14.2.a"),
            NifKind::EntitatSensePersonalitat => Some("LPAC 14.2.b"),
            _ => None,
        }
    }

    /// Kind of identity document in a registry exchange (SICRES).
    pub fn sicres(self) -> char {
        match self {
            NifKind::Nie => 'E',
            kind if kind.is_person() => 'N',
            _ => 'C',
        }
    }
}

impl Nif {
    pub fn kind(&self) -> NifKind {
        match self.first() {
            b'X' | b'Y' | b'Z' => NifKind::Nie,
            b'K' => NifKind::Menor,
            b'L' => NifKind::Exterior,
            b'M' => NifKind::EstrangerSenseNie,
            b'E' | b'H' | b'J' | b'U' => NifKind::EntitatSensePersonalitat,
            b'P' | b'Q' | b'S' => NifKind::AdministracioPublica,
            byte if byte.is_ascii_digit() => NifKind::Dni,
            _ => NifKind::PersonaJuridica,
        }
    }

    /// The identity that test environments use: right by its letter, nobody's. Only a body marked
    /// as a test body may keep it.
    pub fn is_test_identity(&self) -> bool {
        self.0 == "00000000T"
    }

    /// As it may be published beside a name (LOPDGDD DA 7a.1): four figures of a person's number.
    /// An entity's number is no personal datum and is shown whole.
    pub fn masked(&self) -> String {
        if self.kind().is_person() {
            mask_document(&self.0)
        } else {
            self.0.clone()
        }
    }

    fn first(&self) -> u8 {
        self.0.as_bytes()[0]
    }
}

/// Masks any identity document for publication (LOPDGDD DA 7a.1, in the way the Spanish and
/// Catalan data protection authorities agreed): the fourth to seventh figures stay, or the last
/// four of a number with fewer than seven; one with fewer than four figures hides completely.
pub fn mask_document(document: &str) -> String {
    let figures = document.chars().filter(char::is_ascii_digit).count();
    let shown = match figures {
        0..4 => 0..0,
        4..7 => figures - 4..figures,
        _ => 3..7,
    };
    let mut seen = 0;
    document
        .chars()
        .map(|char| {
            let at = seen;
            seen += usize::from(char.is_ascii_digit());
            if char.is_ascii_digit() && shown.contains(&at) {
                char
            } else {
                '*'
            }
        })
        .collect()
}

/// Logs see the masked form only.
impl fmt::Debug for Nif {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nif({})", mask_document(&self.0))
    }
}

impl FromStr for Nif {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Nif, Invalid> {
        let nif = normalise(text)?;
        let (body, control) = nif.split_at(8);
        let control = control.as_bytes()[0];
        if accepts(body, control)? {
            Ok(Nif(nif))
        } else {
            Err(Invalid::Control)
        }
    }
}

/// Capitals, without separators nor the European prefix (no NIF begins `ES`), a DNI with its
/// leading zeros: nine ASCII characters.
fn normalise(text: &str) -> Result<String, Invalid> {
    let mut nif: String = text
        .chars()
        .filter(|char| char.is_alphanumeric())
        .take(16)
        .map(|char| char.to_ascii_uppercase())
        .collect();
    if !nif.is_ascii() {
        return Err(Invalid::Shape);
    }
    if let Some(rest) = nif.strip_prefix("ES") {
        nif = rest.to_owned();
    }
    let figures = nif.bytes().take_while(u8::is_ascii_digit).count();
    if figures > 0 && figures + 1 == nif.len() {
        nif = format!("{nif:0>9}");
    }
    if nif.len() == 9 {
        Ok(nif)
    } else {
        Err(Invalid::Shape)
    }
}

/// Whether `control` closes the eight characters before it.
fn accepts(body: &str, control: u8) -> Result<bool, Invalid> {
    let (first, rest) = body.split_at(1);
    if !all_digits(rest) {
        return Err(Invalid::Shape);
    }
    match first.as_bytes()[0] {
        b'0'..=b'9' => person(body, control),
        b'X' => person(rest, control),
        b'Y' => person(&format!("1{rest}"), control),
        b'Z' => person(&format!("2{rest}"), control),
        b'K' | b'L' | b'M' => person(rest, control),
        letter if b"ABCDEFGHJNPQRSUVW".contains(&letter) => entity(letter, rest, control),
        _ => Err(Invalid::Shape),
    }
}

fn person(figures: &str, control: u8) -> Result<bool, Invalid> {
    if !control.is_ascii_uppercase() {
        return Err(Invalid::Shape);
    }
    let number = digits(figures).fold(0, |number, digit| number * 10 + digit);
    Ok(PERSON_LETTERS[(number % 23) as usize] == control)
}

fn entity(letter: u8, figures: &str, control: u8) -> Result<bool, Invalid> {
    let sum: u32 = digits(figures)
        .enumerate()
        .map(|(at, digit)| match at % 2 {
            0 => digit * 2 / 10 + digit * 2 % 10,
            _ => digit,
        })
        .sum();
    let expected = ((10 - sum % 10) % 10) as usize;
    let foreign_province = figures.starts_with("00");
    let letter_only = b"NPQRSW".contains(&letter) || foreign_province;
    let digit_only = b"ABEH".contains(&letter);
    match control {
        // Where both rules meet (A, B, E, H of province 00) sources differ: either form is taken.
        b'0'..=b'9' if letter_only && !digit_only => Err(Invalid::Control),
        b'A'..=b'J' if digit_only && !letter_only => Err(Invalid::Control),
        b'0'..=b'9' => Ok(usize::from(control - b'0') == expected),
        b'A'..=b'J' => Ok(ENTITY_LETTERS[expected] == control),
        _ => Err(Invalid::Shape),
    }
}

#[cfg(test)]
#[path = "nif_tests.rs"]
mod tests;
