//! Browser sessions: two cookies, the token and its refresh.

mod create;
mod delete;
mod read;
mod renew;

pub use create::*;
pub use delete::*;
pub use read::*;
pub use renew::*;

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::jo::{Jo, describe};
use crate::problem::{Problem, Result};
use crate::session::{Opened, Session, origin, set_cookies};
use crate::state::State;

/// The caller of a browser session, and when it ends.
#[derive(Serialize, ToSchema)]
pub struct SessioOut {
    #[serde(flatten)]
    jo: Jo,
    /// End of the token; renew before it.
    #[schema(value_type = String, format = DateTime)]
    testimoni_caduca: Timestamp,
    /// End of the session: sign in again after it. Null for service clients.
    #[schema(value_type = Option<String>, format = DateTime)]
    sessio_caduca: Option<Timestamp>,
}

impl SessioOut {
    async fn of(state: &State, session: &Session, ends: Option<Timestamp>) -> Result<SessioOut> {
        Ok(SessioOut {
            jo: describe(state, session).await?,
            testimoni_caduca: Timestamp::from_second(session.claims.exp)
                .map_err(Problem::internal)?,
            sessio_caduca: ends,
        })
    }
}

/// The answer of a session just opened or renewed: the caller and both cookies.
async fn answer(state: &State, req: &HttpRequest, opened: Opened) -> Result<HttpResponse> {
    let held = state
        .rights
        .of(opened.refresh.subject, Some(opened.refresh.sid))
        .await?
        .unwrap_or_default();
    let claims = Arc::new(opened.token.claims.clone());
    let session = Session::new(state, claims, held, true, origin(req));
    let out = SessioOut::of(state, &session, Some(opened.session_ends)).await?;
    let mut response = HttpResponse::Ok()
        .insert_header(("Cache-Control", "no-store"))
        .json(out);
    set_cookies(&mut response, &opened)?;
    Ok(response)
}
