//! Why something may not be done: never a bare "no", always the rule, its article and the way out.

use serde::Serialize;

use crate::text::{Arg, Lang, Text};

/// One rule that is not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unmet {
    /// Stable name of the rule (`tancar.tasques_obertes`), for programs and tests.
    pub codi: String,
    /// The article that asks it (`LPAC 21.1`).
    pub base_legal: String,
    pub text: Text,
    #[serde(skip)]
    pub args: Vec<Arg>,
    /// The operation of the contract that mends it, when there is one.
    pub remei: Option<Remedy>,
}

/// The operation that would make a refused act possible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remedy {
    /// `operationId` in the contract (`create_fet`).
    pub operacio: String,
    pub text: Text,
}

impl Unmet {
    pub fn new(codi: impl Into<String>, base_legal: impl Into<String>, text: Text) -> Unmet {
        Unmet {
            codi: codi.into(),
            base_legal: base_legal.into(),
            text,
            args: Vec::new(),
            remei: None,
        }
    }

    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Unmet {
        self.args.push((name, value.to_string()));
        self
    }

    /// Fills a place of the sentence with words that change with the language. An argument of the same name beside them
    /// is for programs: the codes of what the words name.
    pub fn words(mut self, name: &str, words: &Text) -> Unmet {
        self.text = self.text.with(name, words);
        self
    }

    pub fn remedy(mut self, operacio: impl Into<String>, text: Text) -> Unmet {
        self.remei = Some(Remedy {
            operacio: operacio.into(),
            text,
        });
        self
    }

    pub fn message(&self, lang: Lang) -> String {
        self.text.fill(lang, &self.args)
    }
}

/// A refused act: at least one unmet rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("refused: {}", .unmet.iter().map(|u| u.codi.as_str()).collect::<Vec<_>>().join(", "))]
pub struct Refusal {
    pub unmet: Vec<Unmet>,
}

impl From<Unmet> for Refusal {
    fn from(unmet: Unmet) -> Refusal {
        Refusal { unmet: vec![unmet] }
    }
}
