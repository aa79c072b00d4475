//! A valid call of an operation, and how it is sent.

use reqwest::Method;
use serde_json::Value;
use tests::{Answer, Api};

use super::table::Operation;

/// What an operation needs to succeed: its fixture builds it in the town of the matrix.
#[derive(Clone, Default)]
pub struct Call {
    places: Vec<(&'static str, String)>,
    query: String,
    headers: Vec<(&'static str, String)>,
    body: Option<Body>,
    /// Another valid body, for a repeated key; by default a text of the first changes.
    other: Option<Value>,
    etag: Option<String>,
    /// Who must call it, when the object is of one caller.
    pub caller: Option<Api>,
}

#[derive(Clone)]
enum Body {
    Json(Value),
    Form(Vec<(&'static str, String)>),
    Bytes(Vec<u8>),
}

impl Call {
    pub fn new() -> Call {
        Call::default()
    }

    /// What stands at a place of the path.
    pub fn at(mut self, place: &'static str, value: impl ToString) -> Call {
        self.places.push((place, value.to_string()));
        self
    }

    pub fn query(mut self, query: String) -> Call {
        self.query = query;
        self
    }

    pub fn json(mut self, body: Value) -> Call {
        self.body = Some(Body::Json(body));
        self
    }

    pub fn other(mut self, body: Value) -> Call {
        self.other = Some(body);
        self
    }

    pub fn form(mut self, form: Vec<(&'static str, String)>) -> Call {
        self.body = Some(Body::Form(form));
        self
    }

    pub fn bytes(mut self, bytes: &[u8]) -> Call {
        self.body = Some(Body::Bytes(bytes.to_vec()));
        self
    }

    pub fn header(mut self, name: &'static str, value: impl ToString) -> Call {
        self.headers.push((name, value.to_string()));
        self
    }

    pub fn etag(mut self, etag: String) -> Call {
        self.etag = Some(etag);
        self
    }

    pub fn by(mut self, caller: &Api) -> Call {
        self.caller = Some(caller.clone());
        self
    }

    /// Its JSON.
    pub fn body(&self) -> Option<&Value> {
        match &self.body {
            Some(Body::Json(body)) => Some(body),
            _ => None,
        }
    }

    pub fn places(&self) -> Vec<&'static str> {
        self.places.iter().map(|(place, _)| *place).collect()
    }

    /// The same with something else at a place of the path.
    pub fn instead(mut self, place: &'static str, value: &str) -> Call {
        self.places.retain(|(name, _)| *name != place);
        self.at(place, value)
    }

    /// The version that `etag` names.
    pub fn version(&self) -> Option<i64> {
        let inner = self.etag.as_deref()?.trim_matches('"');
        inner.split('.').next()?.parse().ok()
    }

    pub fn with_version(&self, version: Option<i64>) -> Call {
        let etag = version.map(|version| format!("\"{version}\""));
        Call {
            etag,
            ..self.clone()
        }
    }

    /// The same with another body; `None` when the operation takes nothing that could differ.
    pub fn varied(&self) -> Option<Call> {
        let body = match (&self.other, &self.body) {
            (Some(other), _) => other.clone(),
            (None, Some(Body::Json(body))) => changed(body)?,
            _ => return None,
        };
        Some(self.clone().json(body))
    }

    pub async fn send(&self, operation: &Operation, ens: &str, who: &Api) -> Answer {
        let mut path = operation.path.replace("{ens}", ens);
        for (place, value) in &self.places {
            path = path.replace(&format!("{{{place}}}"), value);
        }
        assert!(
            !path.contains('{'),
            "the fixture leaves a place of {path} empty"
        );
        let mut request = who.request(operation.method.clone(), &format!("{path}{}", self.query));
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if let Some(etag) = &self.etag {
            request = request.header("If-Match", etag);
        }
        request = match &self.body {
            Some(Body::Json(body)) => request.json(body),
            Some(Body::Form(form)) => request.form(form),
            Some(Body::Bytes(bytes)) => request
                .header("Content-Type", "application/octet-stream")
                .body(bytes.clone()),
            None if operation.method == Method::POST => request.header("Content-Length", "0"),
            None => request,
        };
        who.send(request).await
    }
}

/// The body with one of its texts for people changed.
fn changed(body: &Value) -> Option<Value> {
    let mut body = body.clone();
    let text = ["text", "rao", "titol", "nom", "cognom1"];
    let name = text.into_iter().find(|name| body[name].is_string())?;
    body[name] = format!("{} bis", body[name].as_str()?).into();
    Some(body)
}
