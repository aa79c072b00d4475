//! Words for people, in the four languages that the product speaks.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A language of the product. Catalan is the default everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    Ca,
    Es,
    /// Aranese, official in the Val d'Aran.
    Oc,
    En,
}

impl Lang {
    pub const ALL: [Lang; 4] = [Lang::Ca, Lang::Es, Lang::Oc, Lang::En];

    /// The BCP 47 primary tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Ca => "ca",
            Lang::Es => "es",
            Lang::Oc => "oc",
            Lang::En => "en",
        }
    }

    /// Reads a primary tag (`ca`, `ca-ES`, `CA`); `None` when we do not speak it.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split('-').next().unwrap_or_default();
        Lang::ALL
            .into_iter()
            .find(|lang| primary.eq_ignore_ascii_case(lang.tag()))
    }
}

/// One sentence in four languages, with `{name}` places to fill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub ca: Cow<'static, str>,
    pub es: Cow<'static, str>,
    pub oc: Cow<'static, str>,
    pub en: Cow<'static, str>,
}

impl Text {
    pub const fn new(
        ca: &'static str,
        es: &'static str,
        oc: &'static str,
        en: &'static str,
    ) -> Text {
        Text {
            ca: Cow::Borrowed(ca),
            es: Cow::Borrowed(es),
            oc: Cow::Borrowed(oc),
            en: Cow::Borrowed(en),
        }
    }

    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ca => &self.ca,
            Lang::Es => &self.es,
            Lang::Oc => &self.oc,
            Lang::En => &self.en,
        }
    }

    /// The sentence with one place filled by other words, language by language.
    pub fn with(&self, name: &str, words: &Text) -> Text {
        let place = format!("{{{name}}}");
        let fill = |lang| Cow::Owned(self.get(lang).replace(&place, words.get(lang)));
        Text {
            ca: fill(Lang::Ca),
            es: fill(Lang::Es),
            oc: fill(Lang::Oc),
            en: fill(Lang::En),
        }
    }

    /// Fills each `{name}` of the sentence from `args`; a place without an argument stays as it is.
    pub fn fill(&self, lang: Lang, args: &[Arg]) -> String {
        args.iter()
            .fold(self.get(lang).to_owned(), |sentence, (name, value)| {
                sentence.replace(&format!("{{{name}}}"), value)
            })
    }
}

/// Builds a sentence language by language, when its parts are words that change with it.
pub fn compose(sentence: impl Fn(Lang) -> String) -> Text {
    let in_language = |lang| Cow::Owned(sentence(lang));
    Text {
        ca: in_language(Lang::Ca),
        es: in_language(Lang::Es),
        oc: in_language(Lang::Oc),
        en: in_language(Lang::En),
    }
}

/// A named argument of a [`Text`]. Never a value that a caller sent: it would travel to logs.
pub type Arg = (&'static str, String);

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.ca)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_named_places_and_keeps_unknown_ones() {
        let text = Text::new("{n} dies de {què}", "{n} días", "{n} dies", "{n} days");
        assert_eq!(
            text.fill(Lang::Ca, &[("n", "10".into())]),
            "10 dies de {què}"
        );
        assert_eq!(text.fill(Lang::En, &[("n", "10".into())]), "10 days");
    }

    #[test]
    fn reads_tags_with_regions() {
        assert_eq!(Lang::from_tag("es-ES"), Some(Lang::Es));
        assert_eq!(Lang::from_tag("fr"), None);
    }
}
