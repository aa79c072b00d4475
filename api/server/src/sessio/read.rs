use actix_web::get;
use actix_web::web::{Data, Json};

use super::SessioOut;
use crate::problem::Result;
use crate::session::Session;
use crate::state::State;

/// The caller and when their session ends.
///
/// **Permissions**: any signed-in caller.
#[utoipa::path(tag = "sessio", responses((status = 200, description = "The caller", body = SessioOut)))]
#[get("/sessio")]
pub async fn read_sessio(session: Session, state: Data<State>) -> Result<Json<SessioOut>> {
    let ends = match session.claims.sid {
        Some(sid) => Some(state.store.session(session.id(), sid).await?.caduca),
        None => None,
    };
    Ok(Json(SessioOut::of(&state, &session, ends).await?))
}
