//! Extractor `Allowed<Act>`: the permission stands in the handler's type and carries the body. A handler without it
//! cannot reach data, because every query of the store asks for its scope.

use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use domain::permisos::{Act, Acte, EnsId, Scope, Scopes};
use futures::future::LocalBoxFuture;
use store::ens::Ens;

use super::caller::Session;
use crate::problem::{Problem, Result, catalog};
use crate::state::State;

/// Proof that the caller may do the act in the body of the path.
pub struct Allowed<A: Act> {
    pub scope: Scope,
    pub ens: Arc<Ens>,
    pub session: Session,
    act: PhantomData<A>,
}

impl<A: Act> Deref for Allowed<A> {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.scope
    }
}

impl<A: Act> FromRequest for Allowed<A> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = Session::from_request(req, payload);
        let name = req.match_info().get("ens").map(str::to_owned);
        let asked = req.match_info().get("id").unwrap_or_default().to_owned();
        let state = req.app_data::<Data<State>>().cloned();
        Box::pin(async move {
            let session = session.await?;
            let state = state.ok_or_else(|| Problem::internal("no state"))?;
            // A body that the caller has nothing to do with does not exist for them, whether it exists or not.
            let ens = name
                .and_then(|name| state.rights.directory().find(&name).cloned())
                .filter(|ens| session.rights.per_ens.contains_key(&ens.id))
                .ok_or_else(Problem::not_found)?;
            let rights = session.rights.clone();
            let Some(scope) = Scope::prove(rights, ens.id, A::ACTE, session.actor.clone()) else {
                // Chained before the answer: who asks again and again for what is not theirs leaves a trace.
                state
                    .readings
                    .refused(ens.id, &session.actor, A::ACTE, &asked)
                    .await?;
                return Err(refused(&session, Some(ens.id), A::ACTE));
            };
            Ok(Allowed {
                scope,
                ens,
                session,
                act: PhantomData,
            })
        })
    }
}

/// Proof for an act over every body where the caller may do it. For acts of the platform, the proof is in body 0.
pub struct AllowedAcross<A: Act> {
    pub scopes: Scopes,
    pub session: Session,
    act: PhantomData<A>,
}

impl<A: Act> AllowedAcross<A> {
    /// The proof for the bodies of a list of aliases or codes, separated by commas; for all of them without a list. A
    /// body that the caller has nothing to do with does not exist.
    pub fn named(&self, state: &State, names: Option<&str>) -> Result<Scopes> {
        let Some(names) = names else {
            return Ok(self.scopes.clone());
        };
        let directory = state.rights.directory();
        let mut bodies = Vec::new();
        for name in names.split(',') {
            let ens = directory
                .find(name.trim())
                .filter(|ens| self.session.rights.per_ens.contains_key(&ens.id))
                .ok_or_else(Problem::not_found)?;
            bodies.push(ens.id);
        }
        bodies.sort_unstable();
        bodies.dedup();
        let scopes = self.scopes.clone().only(&bodies);
        match scopes.bodies().len() == bodies.len() {
            true => Ok(scopes),
            false => Err(Problem::new(&catalog::SENSE_PERMIS).arg("acte", A::ACTE.as_str())),
        }
    }

    /// The scope in body 0, where acts of the platform are proven.
    pub fn platform(&self) -> Result<Scope> {
        Scope::prove(
            self.session.rights.clone(),
            0,
            A::ACTE,
            self.session.actor.clone(),
        )
        .ok_or_else(|| refused(&self.session, Some(0), A::ACTE))
    }
}

/// Why an act is not allowed: a role gives it, but only with a second factor; or no role does.
fn refused(session: &Session, ens: Option<EnsId>, acte: Acte) -> Problem {
    let held = match ens {
        Some(ens) => session.held.may(ens, acte),
        None => session.held.bodies().any(|ens| session.held.may(ens, acte)),
    };
    match held {
        true => Problem::new(&catalog::CAL_SEGON_FACTOR),
        false => Problem::new(&catalog::SENSE_PERMIS).arg("acte", acte.as_str()),
    }
}

impl<A: Act> FromRequest for AllowedAcross<A> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = Session::from_request(req, payload);
        Box::pin(async move {
            let session = session.await?;
            let scopes = Scopes::prove(session.rights.clone(), A::ACTE, session.actor.clone());
            if scopes.is_empty() {
                return Err(refused(&session, None, A::ACTE));
            }
            Ok(AllowedAcross {
                scopes,
                session,
                act: PhantomData,
            })
        })
    }
}
