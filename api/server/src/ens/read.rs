use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, get};
use domain::permisos::acts::EnsLlegir;
use domain::{Acte, Scope};

use super::EnsOut;
use crate::http::Tagged;
use crate::problem::{Problem, Result};
use crate::session::{Allowed, Session};
use crate::state::State;

/// Proof that the caller may see the card of the body of the path: from inside, or as an operator of the platform, who
/// runs the roll-out of every body. It opens nothing else of the body.
pub struct Sees(Scope);

impl FromRequest for Sees {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Sees>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = Session::from_request(req, payload);
        let inside = Allowed::<EnsLlegir>::from_request(req, payload);
        let name = req.match_info().get("ens").unwrap_or_default().to_owned();
        let state = req.app_data::<Data<State>>().cloned();
        Box::pin(async move {
            let session = session.await?;
            let state = state.ok_or_else(|| Problem::internal("no state"))?;
            if !session.rights.may(0, Acte::PlataformaImplantacio) {
                return Ok(Sees(inside.await?.scope));
            }
            let directory = state.rights.directory();
            let ens = directory.find(&name).ok_or_else(Problem::not_found)?;
            let actor = &session.actor;
            let scope = Scope::system(ens.id, Acte::EnsLlegir, actor.id).at(&actor.origen);
            Ok(Sees(scope))
        })
    }
}

/// A body.
///
/// **Permissions**: `ens.llegir`, or `plataforma.implantacio` of the platform.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia")),
    responses((status = 200, description = "The body", body = EnsOut)))]
#[get("/ens/{ens}")]
pub async fn read_ens(who: Sees, state: Data<State>) -> Result<Tagged<EnsOut>> {
    let ens = state.store.ens(&who.0).await?;
    Ok(Tagged::new(EnsOut::from(&ens), ens.versio))
}
