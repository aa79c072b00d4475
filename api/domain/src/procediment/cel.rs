//! Conditions as text: the subset of CEL (Common Expression Language) that a rule of procedure needs. Comparison,
//! boolean, membership and a closed list of functions over the facts and the data of the case; no comprehension, no
//! arithmetic, no call to anything else. An expression has at most [`MAX_NODES`] nodes, and each is looked at once:
//! its cost is linear by construction.
//!
//! ```text
//! feta('INF_TEC') && (dades.import_cents < 1500000 || dades.tipus in ['obres', 'serveis'])
//! ```

use serde_json::Value;
use thiserror::Error;

use super::cel_mots::{Mot, words};
use super::regla::{Comparacio, Regla};

pub const MAX_NODES: usize = 200;

/// Parentheses and negations within one another; a rule that a person can read has far fewer.
const MAX_NESTING: usize = 20;

/// Why a text is no condition. `columna` counts characters from one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Error {
    #[error("column {columna}: a character that no expression has")]
    Character { columna: usize },
    #[error("column {columna}: a text that does not end")]
    OpenText { columna: usize },
    #[error("column {columna}: expected {expected}")]
    Expected {
        columna: usize,
        expected: &'static str,
    },
    #[error(
        "column {columna}: no function of the list: fet, feta, document, has, interessats, ferm"
    )]
    Function { columna: usize },
    #[error("more than 200 nodes")]
    TooLong,
}

/// Reads a condition.
///
/// # Errors
/// Where the text stops being one.
pub fn parse(text: &str) -> Result<Regla, Error> {
    let mut parser = Parser {
        words: words(text)?,
        next: 0,
        nodes: 0,
        nesting: 0,
    };
    let rule = parser.any()?;
    match parser.peek() {
        Mot::Fi => Ok(rule),
        _ => Err(parser.expected("the end, && or ||")),
    }
}

struct Parser {
    words: Vec<(usize, Mot)>,
    next: usize,
    nodes: usize,
    nesting: usize,
}

impl Parser {
    fn peek(&self) -> &Mot {
        self.words.get(self.next).map_or(&Mot::Fi, |(_, word)| word)
    }

    fn column(&self) -> usize {
        let last = self.words.last();
        self.words.get(self.next).or(last).map_or(1, |(at, _)| *at)
    }

    fn take(&mut self) -> Mot {
        let word = self.peek().clone();
        self.next += 1;
        word
    }

    fn skip(&mut self, word: &Mot) -> bool {
        let there = self.peek() == word;
        self.next += usize::from(there);
        there
    }

    fn expected(&self, expected: &'static str) -> Error {
        Error::Expected {
            columna: self.column(),
            expected,
        }
    }

    fn demand(&mut self, word: &Mot, name: &'static str) -> Result<(), Error> {
        match self.skip(word) {
            true => Ok(()),
            false => Err(self.expected(name)),
        }
    }

    fn node(&mut self, rule: Regla) -> Result<Regla, Error> {
        self.count(1)?;
        Ok(rule)
    }

    fn count(&mut self, n: usize) -> Result<(), Error> {
        self.nodes += n;
        match self.nodes > MAX_NODES {
            true => Err(Error::TooLong),
            false => Ok(()),
        }
    }

    fn any(&mut self) -> Result<Regla, Error> {
        let mut rules = vec![self.all()?];
        while self.skip(&Mot::O) {
            rules.push(self.all()?);
        }
        self.joined(rules, Regla::Algun)
    }

    fn all(&mut self) -> Result<Regla, Error> {
        let mut rules = vec![self.unary()?];
        while self.skip(&Mot::I) {
            rules.push(self.unary()?);
        }
        self.joined(rules, Regla::Tots)
    }

    fn joined(
        &mut self,
        mut rules: Vec<Regla>,
        of: fn(Vec<Regla>) -> Regla,
    ) -> Result<Regla, Error> {
        match rules.len() {
            1 => rules.pop().ok_or(Error::TooLong),
            _ => self.node(of(rules)),
        }
    }

    fn unary(&mut self) -> Result<Regla, Error> {
        self.nesting += 1;
        if self.nesting > MAX_NESTING {
            return Err(Error::TooLong);
        }
        let rule = if self.skip(&Mot::No) {
            let rule = Regla::No(Box::new(self.unary()?));
            self.node(rule)
        } else if self.skip(&Mot::Obre) {
            let rule = self.any()?;
            self.demand(&Mot::Tanca, ")")?;
            Ok(rule)
        } else {
            self.atom()
        };
        self.nesting -= 1;
        rule
    }

    fn atom(&mut self) -> Result<Regla, Error> {
        let columna = self.column();
        match self.take() {
            Mot::Nom(name) if name == "true" => self.node(Regla::Tots(Vec::new())),
            Mot::Nom(name) if name == "false" => self.node(Regla::Algun(Vec::new())),
            Mot::Nom(name) if name == "dades" => self.field(),
            Mot::Nom(name) if self.peek() == &Mot::Obre => self.call(&name, columna),
            _ => Err(Error::Expected {
                columna,
                expected: "a field (dades.x) or a function",
            }),
        }
    }

    /// `.a.b`, after `dades`.
    fn path(&mut self) -> Result<String, Error> {
        let mut names = Vec::new();
        while self.skip(&Mot::Punt) {
            match self.take() {
                Mot::Nom(name) => names.push(name),
                _ => return Err(self.expected("the name of a field")),
            }
        }
        match names.is_empty() {
            true => Err(self.expected(".field")),
            false => Ok(names.join(".")),
        }
    }

    fn field(&mut self) -> Result<Regla, Error> {
        let cami = self.path()?;
        let equal = |cami: String, igual| Regla::Dada { cami, igual };
        let rule = match self.peek().clone() {
            Mot::Igual => {
                self.next += 1;
                equal(cami, self.literal()?)
            }
            Mot::Diferent => {
                self.next += 1;
                Regla::No(Box::new(equal(cami, self.literal()?)))
            }
            Mot::Compara(op) => {
                self.next += 1;
                let valor = self.number()?;
                Regla::Compara { cami, op, valor }
            }
            Mot::Nom(name) if name == "in" => {
                self.next += 1;
                let values = self.list()?;
                self.count(values.len())?;
                Regla::Algun(
                    values
                        .into_iter()
                        .map(|igual| equal(cami.clone(), igual))
                        .collect(),
                )
            }
            _ => equal(cami, true.into()),
        };
        self.node(rule)
    }

    fn number(&mut self) -> Result<i64, Error> {
        match self.peek() {
            Mot::Numero(n) => {
                let n = *n;
                self.next += 1;
                Ok(n)
            }
            _ => Err(self.expected("a whole number")),
        }
    }

    fn literal(&mut self) -> Result<Value, Error> {
        let value = match self.peek() {
            Mot::Numero(n) => Value::from(*n),
            Mot::Text(text) => Value::from(text.as_str()),
            Mot::Nom(name) if name == "true" => Value::from(true),
            Mot::Nom(name) if name == "false" => Value::from(false),
            _ => return Err(self.expected("a number, a text, true or false")),
        };
        self.next += 1;
        self.count(1)?;
        Ok(value)
    }

    fn list(&mut self) -> Result<Vec<Value>, Error> {
        self.demand(&Mot::ObreLlista, "[")?;
        let mut values = vec![self.literal()?];
        while self.skip(&Mot::Coma) {
            values.push(self.literal()?);
        }
        self.demand(&Mot::TancaLlista, "]")?;
        Ok(values)
    }

    fn call(&mut self, name: &str, columna: usize) -> Result<Regla, Error> {
        self.demand(&Mot::Obre, "(")?;
        let rule = match name {
            "feta" => Regla::TascaFeta(self.text()?),
            "document" => Regla::Document(self.text()?),
            "fet" => {
                let kind = Value::from(self.text()?);
                let kind = serde_json::from_value(kind);
                Regla::Fet(kind.map_err(|_| Error::Expected {
                    columna,
                    expected: "a kind of fact",
                })?)
            }
            "has" => {
                self.demand(&Mot::Nom("dades".into()), "dades")?;
                Regla::DadaPresent(self.path()?)
            }
            "ferm" => Regla::Ferm(true),
            "interessats" => return self.people(),
            _ => return Err(Error::Function { columna }),
        };
        self.demand(&Mot::Tanca, ")")?;
        self.node(rule)
    }

    /// `interessats() >= 2`: the only question about a number of people.
    fn people(&mut self) -> Result<Regla, Error> {
        self.demand(&Mot::Tanca, ")")?;
        self.demand(&Mot::Compara(Comparacio::MajorIgual), ">=")?;
        let n = u32::try_from(self.number()?);
        match n {
            Ok(n) => self.node(Regla::Interessats(n)),
            Err(_) => Err(self.expected("a number of people")),
        }
    }

    fn text(&mut self) -> Result<String, Error> {
        match self.take() {
            Mot::Text(text) => Ok(text),
            _ => {
                self.next -= 1;
                Err(self.expected("a text"))
            }
        }
    }
}

#[cfg(test)]
#[path = "cel_tests.rs"]
mod tests;
