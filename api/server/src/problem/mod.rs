//! RFC 9457 problems: what was wrong, where, the rule and how to mend it, in the caller's language.

pub mod catalog;
mod render;

pub use catalog::Kind;
pub use render::{Regla, instance, render, rule_out};

use actix_web::{HttpResponse, ResponseError};
use domain::text::{Arg, Text};
use domain::{Refusal, Unmet};
use serde_json::{Map, Value};
use store::unit::{Retry, Retryable};

pub type Result<T> = std::result::Result<T, Problem>;

/// A problem on its way to the caller. The language is chosen when it is rendered.
#[derive(Clone, Debug)]
pub struct Problem {
    inner: Box<Inner>,
}

#[derive(Clone, Debug)]
struct Inner {
    kind: &'static Kind,
    args: Vec<Arg>,
    fields: Vec<Field>,
    unmet: Vec<Unmet>,
    extra: Map<String, Value>,
    retry_after: Option<u32>,
    retry: Option<Retry>,
    /// For the log only.
    cause: Option<String>,
}

/// One field that is wrong. Never with the rejected value.
#[derive(Clone, Debug)]
pub struct Field {
    /// RFC 6901 pointer into the body, or the name of the parameter.
    pub pointer: String,
    pub codi: &'static str,
    pub text: Text,
    pub args: Vec<Arg>,
}

impl Problem {
    pub fn new(kind: &'static Kind) -> Problem {
        Problem {
            inner: Box::new(Inner {
                kind,
                args: Vec::new(),
                fields: Vec::new(),
                unmet: Vec::new(),
                extra: Map::new(),
                retry_after: None,
                retry: None,
                cause: None,
            }),
        }
    }

    pub fn kind(&self) -> &'static Kind {
        self.inner.kind
    }

    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Problem {
        self.inner.args.push((name, value.to_string()));
        self
    }

    /// A member of the problem beside the standard ones.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Problem {
        self.inner.extra.insert(name.to_owned(), value.into());
        self
    }

    pub fn field(mut self, field: Field) -> Problem {
        self.inner.fields.push(field);
        self
    }

    pub fn fields(mut self, fields: Vec<Field>) -> Problem {
        self.inner.fields.extend(fields);
        self
    }

    pub fn retry_after(mut self, seconds: u32) -> Problem {
        self.inner.retry_after = Some(seconds);
        self
    }

    /// What the log tells beside the problem.
    pub fn with_cause(self, cause: impl ToString) -> Problem {
        self.cause(cause)
    }

    fn cause(mut self, cause: impl ToString) -> Problem {
        self.inner.cause = Some(cause.to_string());
        self
    }

    /// A failure of ours: logged with its cause, told without it.
    pub fn internal(cause: impl ToString) -> Problem {
        Problem::new(&catalog::ERROR_INTERN).cause(cause)
    }

    pub fn not_found() -> Problem {
        Problem::new(&catalog::NO_TROBAT)
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.inner.kind.codi)?;
        if let Some(cause) = &self.inner.cause {
            write!(f, ": {cause}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status_code(&self) -> actix_web::http::StatusCode {
        self.inner.kind.status()
    }

    /// An empty response that carries the problem; the middleware knows the language and writes the body.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        response.extensions_mut().insert(self.clone());
        response
    }
}

/// An act refused by the law: state conflict, with every unmet rule.
impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Problem {
        let mut problem = Problem::new(&catalog::ACTE_REFUSAT);
        problem.inner.unmet = refusal.unmet;
        problem
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Problem {
        use store::Error as E;
        let retry = error.retry();
        let mut problem = match error {
            E::Unavailable(cause) => Problem::new(&catalog::BASE_DE_DADES_ABSENT)
                .retry_after(2)
                .cause(cause),
            E::Busy => Problem::new(&catalog::SERVEI_OCUPAT)
                .retry_after(1)
                .cause(error),
            E::NotFound => Problem::not_found(),
            E::Stale { current } => {
                Problem::new(&catalog::VERSIO_CADUCADA).with("versio_actual", current)
            }
            E::Constraint(name) => constraint(&name),
            E::KeyReused => Problem::new(&catalog::CLAU_REUTILITZADA),
            E::DayChanged(_) | E::Crossed => Problem::new(&catalog::BASE_DE_DADES_ABSENT)
                .retry_after(1)
                .cause(error),
            E::Refused(refusal) => refusal.into(),
            E::Query(error) => Problem::internal(error),
        };
        problem.inner.retry = retry;
        problem
    }
}

/// What a constraint of the schema says to people; an unknown one is our failure.
fn constraint(name: &str) -> Problem {
    let kind = match name {
        "ens_alies_key" | "ens_codi_ens_key" => &catalog::ENS_EXISTENT,
        "unitat_ens_id_codi_key" => &catalog::JA_EXISTEIX,
        "usuari_correu" | "membre_pkey" | "dret_unic" => &catalog::JA_EXISTEIX,
        "persona_document" | "interessat_unic" | "relacio_pkey" => &catalog::JA_EXISTEIX,
        name if name.ends_with("_fkey") => &catalog::REFERENCIA_DESCONEGUDA,
        _ => return Problem::internal(format!("constraint {name}")),
    };
    Problem::new(kind).with("restriccio", name)
}

impl Retryable for Problem {
    fn retry(&self) -> Option<Retry> {
        self.inner.retry
    }
}
