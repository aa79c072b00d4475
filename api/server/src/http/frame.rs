//! The frame around every request: trace, time, log line, and problems written in the caller's language.

use std::time::Instant;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage};

use super::lang::negotiate;
use crate::contract;
use crate::problem::{Problem, catalog, instance, render};
use crate::state::State;

/// The trace of a request (W3C Trace Context), for logs and problems.
#[derive(Clone, Debug)]
pub struct Trace(pub String);

const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");
const SERVER_TIMING: HeaderName = HeaderName::from_static("server-timing");

pub async fn frame(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let start = Instant::now();
    let trace = Trace(
        req.headers()
            .get(&TRACEPARENT)
            .and_then(|value| value.to_str().ok())
            .and_then(trace_id)
            .unwrap_or_else(new_trace),
    );
    req.extensions_mut().insert(trace.clone());
    // The request itself must not be held here: routing needs it alone.
    let (lang, path) = (negotiate(req.request()), req.path().to_owned());
    let taken = req
        .app_data::<Data<State>>()
        .and_then(|state| state.limits.take(req.request(), state));
    let answered = match taken.filter(|taken| !taken.allowed) {
        Some(taken) => {
            let problem = Problem::new(&catalog::MASSA_PETICIONS)
                .retry_after(u32::try_from(taken.retry).unwrap_or(60));
            let told = render(&problem, lang, &path, &trace.0);
            Ok(req.into_response(told).map_into_boxed_body())
        }
        None => next
            .call(req)
            .await
            .map(ServiceResponse::map_into_boxed_body),
    };
    let mut response = match answered {
        Ok(response) => response,
        Err(error) => {
            let problem = error
                .as_error::<Problem>()
                .cloned()
                .unwrap_or_else(|| Problem::internal(&error));
            let told = render(&problem, lang, &path, &trace.0);
            return Err(InternalError::from_response(problem, told).into());
        }
    };
    let carried = response.response().extensions().get::<Problem>().cloned();
    if let Some(problem) = carried {
        let body = render(&problem, lang, &path, &trace.0);
        response = response.into_response(body);
    }
    let head = response.request().clone();
    let micros = start.elapsed().as_micros();
    let headers = response.headers_mut();
    if let Some(taken) = taken {
        taken.tell(headers);
    }
    if let Ok(value) = HeaderValue::from_str(&format!("total;dur={:.3}", micros as f64 / 1000.0)) {
        headers.insert(SERVER_TIMING, value);
    }
    if let Ok(value) = HeaderValue::from_str(&format!("00-{}-{}-01", trace.0, &trace.0[..16])) {
        headers.insert(TRACEPARENT, value);
    }
    harden(headers);
    tracing::info!(
        trace_id = trace.0,
        method = %head.method(),
        route = head.match_pattern().as_deref().unwrap_or(instance(head.path())),
        status = response.status().as_u16(),
        duration_us = micros as u64,
        "request"
    );
    Ok(response)
}

/// One policy for pages and data alike: nothing from elsewhere, no script or style inside a page, no frame around it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
    font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// What an answer says of itself stays: the bytes of documents have a stricter policy of their own.
fn harden(headers: &mut HeaderMap) {
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
}

/// What no route answers: a problem like any other.
pub async fn not_found(req: actix_web::HttpRequest) -> Result<actix_web::HttpResponse, Problem> {
    // Not the routes: where the web client is served, they have every path.
    if contract::has(req.path()) {
        return Err(Problem::new(&catalog::METODE_NO_PERMES));
    }
    Err(Problem::not_found())
}

/// The trace identifier of a `traceparent`: 32 hexadecimal digits, not all zero.
fn trace_id(traceparent: &str) -> Option<String> {
    let id = traceparent.split('-').nth(1)?;
    let sound = id.len() == 32
        && id
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        && id.bytes().any(|b| b != b'0');
    sound.then(|| id.to_owned())
}

fn new_trace() -> String {
    let mut bytes = [0; 16];
    crate::clock::fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
