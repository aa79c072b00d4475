//! Extractor `Session`: who asks. A bearer token wins over the cookie; no SQL unless rights are not in memory.

use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header::{AUTHORIZATION, HOST, ORIGIN};
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use domain::permisos::{Actor, ActorKind, EnsId, Grant, Rights, Rol};
use futures::future::LocalBoxFuture;
use uuid::Uuid;

use super::token::{Claims, SubjectKind};
use crate::problem::{Problem, Result, catalog};
use crate::state::State;
use store::ens::Directory;

pub const COOKIE: &str = "__Host-expedit";

/// A verified caller and their rights.
#[derive(Clone, Debug)]
pub struct Session {
    pub claims: Arc<Claims>,
    /// What the caller may do in this session.
    pub rights: Arc<Rights>,
    /// What the caller could do with a second factor: the same unless a body asks for one.
    pub held: Arc<Rights>,
    /// Whether the token came in the cookie.
    pub cookie: bool,
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
    let (token, from_cookie) = presented(req).ok_or_else(unknown)?;
    let claims = state.tokens.verify(&token).ok_or_else(unknown)?;
    if from_cookie && !req.method().is_safe() && !from_our_page(req) {
        return Err(Problem::new(&catalog::CSRF));
    }
    let rights = state
        .rights
        .of(claims.sub, claims.sid)
        .await?
        .ok_or_else(unknown)?;
    Ok(Session::new(
        state,
        claims,
        rights,
        from_cookie,
        origin(req),
    ))
}

impl Session {
    /// The session of verified claims.
    pub fn new(
        state: &State,
        claims: Arc<Claims>,
        held: Arc<Rights>,
        cookie: bool,
        origen: String,
    ) -> Session {
        let rights = match claims.sf || claims.kind == SubjectKind::Client {
            true => held.clone(),
            false => without_second_factor(&state.rights.directory(), &held),
        };
        Session {
            actor: Actor {
                kind: actor_kind(claims.kind),
                id: claims.sub,
                origen,
            },
            claims,
            rights,
            held,
            cookie,
        }
    }
}

fn actor_kind(kind: SubjectKind) -> ActorKind {
    match kind {
        SubjectKind::Usuari => ActorKind::Usuari,
        SubjectKind::Client => ActorKind::Client,
    }
}

/// Rights without the roles for which their body asks a second factor (`configuracio.segon_factor_rols`). The bodies
/// stay in sight.
fn without_second_factor(directory: &Directory, held: &Arc<Rights>) -> Arc<Rights> {
    let asked = |ens: &EnsId, rol: Rol| {
        directory
            .by_id
            .get(ens)
            .and_then(|ens| ens.configuracio.get("segon_factor_rols")?.as_array())
            .is_some_and(|rols| rols.iter().any(|name| name == rol.as_str()))
    };
    let some = |(ens, grants): (&EnsId, &Vec<Grant>)| grants.iter().any(|g| asked(ens, g.rol));
    if !held.per_ens.iter().any(some) {
        return held.clone();
    }
    let mut rights = Rights::clone(held);
    for (ens, grants) in &mut rights.per_ens {
        grants.retain(|grant| !asked(ens, grant.rol));
    }
    Arc::new(rights)
}

/// The token of a request, not yet verified, and whether it came in the cookie.
pub fn presented(req: &HttpRequest) -> Option<(String, bool)> {
    match bearer(req) {
        Some(token) => Some((token, false)),
        None => {
            let cookie = req.cookie(COOKIE)?;
            Some((cookie.value().to_owned(), true))
        }
    }
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
    marked && text(ORIGIN).is_some() && !foreign_origin(req)
}

/// Whether the request says that it was sent by a page of somebody else.
pub fn foreign_origin(req: &HttpRequest) -> bool {
    let text = |name| {
        req.headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let (Some(origin), host) = (text(ORIGIN), text(HOST)) else {
        return req.headers().contains_key(ORIGIN);
    };
    origin.split_once("://").map(|(_, authority)| authority) != host
}

/// The caller's address, for the audit: that of the connection, or the one that a trusted proxy tells.
pub fn origin(req: &HttpRequest) -> String {
    req.app_data::<Data<State>>()
        .map(|state| state.proxies.address(req).to_string())
        .unwrap_or_default()
}
