//! The numbers by which the administration knows people, bodies, cases and documents.
//!
//! Each is a type that cannot hold an invalid value: whoever has a [`Nif`] has a checked one.
//! Reading is generous about how people write, writing is always the official form. No error ever
//! carries the rejected text: it may be somebody's identity number.

pub mod alies;
pub mod dir3;
pub mod eni;
pub mod ine;
pub mod nif;
pub mod numero;

pub use alies::Alies;
pub use dir3::Dir3;
pub use eni::{EniClass, EniId};
pub use ine::{CodiEns, Ine};
pub use nif::{Nif, NifKind};
pub use numero::Numero;

use crate::text::Text;

/// Why a text is not an identifier of the kind asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    #[error("not written as this identifier is")]
    Shape,
    #[error("the control digit or letter does not match")]
    Control,
}

impl Invalid {
    /// Stable name, for problems and tests.
    pub fn codi(self) -> &'static str {
        match self {
            Invalid::Shape => "identificador.forma",
            Invalid::Control => "identificador.control",
        }
    }

    pub fn text(self) -> Text {
        match self {
            Invalid::Shape => Text::new(
                "No té la forma d'aquest identificador",
                "No tiene la forma de este identificador",
                "Non a era forma d'aguest identificador",
                "This is not how the identifier is written",
            ),
            Invalid::Control => Text::new(
                "La lletra o el dígit de control no correspon: reviseu les xifres",
                "La letra o el dígito de control no corresponde: revise las cifras",
                "Era letra o eth digit de contròl non correspon: repassatz es chifres",
                "The control letter or digit does not match: check the figures",
            ),
        }
    }
}

/// What every identifier kept as text has: it is read with `FromStr`, travels as a JSON string and
/// is checked again whenever it comes in.
macro_rules! text_identifier {
    ($name:ident) => {
        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::identificadors::Invalid;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }
    };
}
use text_identifier;

/// Digits of a text that is known to hold only ASCII digits.
fn digits(text: &str) -> impl Iterator<Item = u32> + '_ {
    text.bytes().map(|byte| u32::from(byte - b'0'))
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
