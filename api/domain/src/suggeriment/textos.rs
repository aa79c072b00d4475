//! Reasons in words.

use crate::text::Text;

use super::{MOLTS, Rao};

impl Rao {
    /// The reason as a sentence, without its points.
    pub fn text(&self) -> Text {
        match self {
            Rao::Pista { mots } => filled(&HI_SURT, &quoted(mots)),
            Rao::Cataleg { mots } => filled(&EN_PARLA, &quoted(mots)),
            Rao::Historial { numero } => filled(&SEMBLA, numero),
        }
    }
}

const HI_SURT: Text = Text::new(
    "hi surt {mots}",
    "aparece {mots}",
    "i gés {mots}",
    "it says {mots}",
);

const EN_PARLA: Text = Text::new(
    "el procediment també parla de {mots}",
    "el procedimiento también habla de {mots}",
    "eth procediment tanben parle de {mots}",
    "the procedure also speaks of {mots}",
);

const SEMBLA: Text = Text::new(
    "s'assembla a {mots}",
    "se parece a {mots}",
    "se semble a {mots}",
    "it is like {mots}",
);

/// The words of the request are never read as a place to fill: they go in last.
fn filled(sentence: &Text, words: &str) -> Text {
    let words = words.to_owned();
    let same = Text {
        ca: words.clone().into(),
        es: words.clone().into(),
        oc: words.clone().into(),
        en: words.into(),
    };
    sentence.with("mots", &same)
}

fn quoted(words: &[String]) -> String {
    let shown = words.iter().take(MOLTS);
    let words: Vec<String> = shown.map(|word| format!("«{word}»")).collect();
    words.join(", ")
}
