//! Query parameters that are already valid; unknown ones are refused with the list of the valid.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;
use validator::Validate;

use super::body::{invalid, rule_field, shape_field};
use crate::problem::{Problem, catalog};

/// Longest query string, in bytes.
const LIMIT: usize = 8 << 10;

#[derive(Debug)]
pub struct ValidQuery<T>(pub T);

impl<T> std::ops::Deref for ValidQuery<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + Validate> FromRequest for ValidQuery<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(parse(req.query_string()).map(ValidQuery))
    }
}

fn parse<T: DeserializeOwned + Validate>(query: &str) -> Result<T, Problem> {
    if query.len() > LIMIT || query.contains("%00") {
        return Err(Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "query"));
    }
    let pairs = serde_urlencoded::Deserializer::new(form_urlencoded(query));
    let value: T = serde_path_to_error::deserialize(pairs).map_err(|error| {
        let name = error.path().to_string();
        let name = if name == "." { String::new() } else { name };
        invalid(shape_field(name, &error.inner().to_string()))
    })?;
    value.validate().map_err(|errors| {
        let fields = errors.field_errors().into_iter().flat_map(|(name, found)| {
            let name = written(&name, query);
            found
                .iter()
                .map(move |error| rule_field(name.clone(), error))
        });
        Problem::new(&catalog::DADES_INVALIDES).fields(fields.collect())
    })?;
    Ok(value)
}

/// A parameter as the contract and the caller name it (`venciment[lte]`): rules know it by the name of its field
/// (`venciment_lte`).
fn written(field: &str, query: &str) -> String {
    form_urlencoded(query)
        .map(|(name, _)| name.into_owned())
        .find(|name| name.replace('[', "_").trim_end_matches(']') == field)
        .unwrap_or_else(|| field.to_owned())
}

fn form_urlencoded(query: &str) -> form_urlencoded::Parse<'_> {
    form_urlencoded::parse(query.as_bytes())
}
