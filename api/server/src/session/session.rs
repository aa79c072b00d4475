//! Extractor `Session`: who asks. A bearer token wins over the cookie; no SQL unless rights are not in memory.

use std::sync::Arc;

use actix_web::cookie::Cookie;
use actix_web::dev::Payload;
use actix_web::http::header::{AUTHORIZATION, HOST, ORIGIN};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use domain::permisos::{Actor, ActorKind, Rights};
use futures::future::LocalBoxFuture;
use uuid::Uuid;

use super::token::{Claims, SubjectKind};
use crate::problem::{Problem, Result, catalog};
use crate::state::State;

pub const COOKIE: &str = "__Host-expedit";

/// A verified caller and their rights.
#[derive(Clone, Debug)]
pub struct Session {
    pub claims: Arc<Claims>,
    pub rights: Arc<Rights>,
    pub actor: Actor,
}

impl Session {
    pub fn id(&self) -> Uuid {
        self.claims.sub
    }
}

impl FromRequest for Session {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Session>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        if let Some(session) = req.extensions().get::<Session>() {
            let session = session.clone();
            return Box::pin(async move { Ok(session) });
        }
        let req = req.clone();
        Box::pin(async move {
            let session = identify(&req).await?;
            req.extensions_mut().insert(session.clone());
            Ok(session)
        })
    }
}

async fn identify(req: &HttpRequest) -> Result<Session> {
    let unknown = || Problem::new(&catalog::SESSIO_NECESSARIA);
    let state = req
        .app_data::<Data<State>>()
        .ok_or_else(|| Problem::internal("no state"))?;
    let (token, from_cookie) = match bearer(req) {
        Some(token) => (token, false),
        None => (
            req.cookie(COOKIE)
                .as_ref()
                .map(Cookie::value)
                .map(str::to_owned)
                .ok_or_else(unknown)?,
            true,
        ),
    };
    let claims = state.tokens.verify(&token).ok_or_else(unknown)?;
    if from_cookie && !req.method().is_safe() && !from_our_page(req) {
        return Err(Problem::new(&catalog::CSRF));
    }
    let rights = state
        .rights
        .of(claims.sub, claims.sid)
        .await?
        .ok_or_else(unknown)?;
    let kind = match claims.kind {
        SubjectKind::Usuari => ActorKind::Usuari,
        SubjectKind::Client => ActorKind::Client,
    };
    Ok(Session {
        actor: Actor {
            kind,
            id: claims.sub,
            origen: origin(req),
        },
        claims,
        rights,
    })
}

fn bearer(req: &HttpRequest) -> Option<String> {
    let header = req.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim().to_owned())
}

/// Whether a request with cookies was sent by our own page: a header that no form can send, and an Origin that is
/// the Host.
pub fn from_our_page(req: &HttpRequest) -> bool {
    let text = |name| {
        req.headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let marked = req
        .headers()
        .get("X-Expedit")
        .is_some_and(|value| value == "1");
    let same = match (text(ORIGIN), text(HOST)) {
        (Some(origin), Some(host)) => origin
            .split_once("://")
            .is_some_and(|(_, authority)| authority == host),
        _ => false,
    };
    marked && same
}

/// The caller's address, as the proxy in front tells it, for the audit.
pub fn origin(req: &HttpRequest) -> String {
    req.connection_info()
        .realip_remote_addr()
        .unwrap_or_default()
        .chars()
        .take(64)
        .collect()
}
