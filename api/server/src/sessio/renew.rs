use actix_web::cookie::Cookie;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};

use super::{SessioOut, answer};
use crate::problem::{Problem, Result, catalog};
use crate::session::{REFRESH_COOKIE, from_our_page, needs_https, renew};
use crate::state::State;

/// Renew a browser session before its token ends.
///
/// Uses the cookie `__Secure-expedit-r` and replaces both cookies. The cookie before is honoured for 30 seconds (two
/// tabs, a lost answer); if it comes back later the session ends, because somebody else may hold it. Needs
/// `X-Expedit: 1` and an Origin equal to Host. **Permissions**: the refresh cookie.
#[utoipa::path(tag = "sessio", security(()), responses((status = 200, description = "The caller; cookies replaced", body = SessioOut)))]
#[post("/sessio/renova")]
pub async fn renew_sessio(req: HttpRequest, state: Data<State>) -> Result<HttpResponse> {
    needs_https(&req)?;
    let cookie = req.cookie(REFRESH_COOKIE);
    let presented = cookie
        .as_ref()
        .map(Cookie::value)
        .ok_or_else(|| Problem::new(&catalog::SESSIO_NECESSARIA))?;
    if !from_our_page(&req) {
        return Err(Problem::new(&catalog::CSRF));
    }
    let opened = renew(&state, &req, presented).await?;
    answer(&state, &req, opened).await
}
