//! The permanent name of a body in addresses: `tirvia`, `els-alamus`, `cc-pallars-sobira`.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Invalid, all_digits, text_identifier};

const MAX_LENGTH: usize = 64;

/// Words of `a`-`z` and figures joined by single hyphens. Never figures alone: `{ens}` in an
/// address is either an alias or the ten-digit code, and the two must not meet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Alies(String);

text_identifier!(Alies);

impl Alies {
    /// From a name as people write it: accents fall, the ela geminada is two l, whatever is
    /// neither letter nor figure separates words.
    pub fn from_name(name: &str) -> Result<Alies, Invalid> {
        let mut slug = String::with_capacity(name.len());
        for char in name.chars().flat_map(char::to_lowercase) {
            match fold(char) {
                Fold::Letters(letters) => slug.push_str(letters),
                Fold::Same(char) => slug.push(char),
                Fold::Nothing => {}
                Fold::Separator if slug.is_empty() || slug.ends_with('-') => {}
                Fold::Separator => slug.push('-'),
            }
        }
        slug.trim_end_matches('-').parse()
    }
}

enum Fold {
    Same(char),
    Letters(&'static str),
    Nothing,
    Separator,
}

/// Letters of the languages of the Pyrenees and of the names that live there.
fn fold(char: char) -> Fold {
    match char {
        'a'..='z' | '0'..='9' => Fold::Same(char),
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ª' => Fold::Letters("a"),
        'ç' => Fold::Letters("c"),
        'è' | 'é' | 'ê' | 'ë' => Fold::Letters("e"),
        'ì' | 'í' | 'î' | 'ï' => Fold::Letters("i"),
        'ŀ' => Fold::Letters("l"),
        'ñ' => Fold::Letters("n"),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'º' => Fold::Letters("o"),
        'ù' | 'ú' | 'û' | 'ü' => Fold::Letters("u"),
        'ý' | 'ÿ' => Fold::Letters("y"),
        // The dot of l·l, and accents typed as marks of their own.
        '·' | '\u{300}'..='\u{36f}' => Fold::Nothing,
        _ => Fold::Separator,
    }
}

impl FromStr for Alies {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Alies, Invalid> {
        let word = |word: &str| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.len() <= MAX_LENGTH && text.split('-').all(word) && !all_digits(text) {
            Ok(Alies(text.to_owned()))
        } else {
            Err(Invalid::Shape)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn table_of_names() {
        let cases = [
            ("Tírvia", Some("tirvia")),
            ("Els Alamús", Some("els-alamus")),
            ("L'Albagés", Some("l-albages")),
            ("Bell-lloc d'Urgell", Some("bell-lloc-d-urgell")),
            ("Vielha e Mijaran", Some("vielha-e-mijaran")),
            ("Vil·la Nova", Some("villa-nova")),
            ("Sant Juŀlià", Some("sant-jullia")),
            ("Ti\u{301}rvia", Some("tirvia")),
            ("  La  Vall — de Boí  ", Some("la-vall-de-boi")),
            ("GUARDIOLA", Some("guardiola")),
            ("2512070005", None), // would read as a code
            ("---", None),
            ("", None),
            ("Тирвия", None),
        ];
        for (name, expected) in cases {
            let found = Alies::from_name(name).ok().map(String::from);
            assert_eq!(found.as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn takes_only_the_written_form() {
        for text in [
            "Tirvia", "tírvia", "-tirvia", "a--b", "tirvia-", "a b", "a/b", "123",
        ] {
            assert_eq!(text.parse::<Alies>(), Err(Invalid::Shape), "{text}");
        }
        assert!("a".repeat(MAX_LENGTH).parse::<Alies>().is_ok());
        assert!("a".repeat(MAX_LENGTH + 1).parse::<Alies>().is_err());
    }

    proptest! {
        #[test]
        fn a_name_gives_a_fixed_point(name in ".{0,40}") {
            if let Ok(alias) = Alies::from_name(&name) {
                prop_assert_eq!(Alies::from_name(alias.as_str()), Ok(alias));
            }
        }
    }
}
