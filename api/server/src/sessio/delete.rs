use actix_web::cookie::Cookie;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse, delete};
use store::identitat::{Ended, Renewal, own_scope};
use uuid::Uuid;

use crate::problem::{Problem, Result, catalog};
use crate::session::{REFRESH_COOKIE, Refresh, Session, clear_cookies, from_our_page, origin};
use crate::state::State;

/// Sign out: ends the session in every process and clears the cookies.
///
/// Serves with the token or, when it has run out, with the refresh cookie. Sessions have no version, so there is no
/// `If-Match`. **Permissions**: any signed-in caller.
#[utoipa::path(tag = "sessio", security(()), responses((status = 204, description = "Signed out")))]
#[delete("/sessio")]
pub async fn delete_sessio(req: HttpRequest, state: Data<State>) -> Result<HttpResponse> {
    let mut response = HttpResponse::NoContent().finish();
    if let Some((subject, sid)) = whose(&req, &state).await? {
        let scope = own_scope(subject, &origin(&req));
        state
            .store
            .end_sessions(&scope, Ended::One(sid), "sortida")
            .await?;
        state.rights.refresh().await?;
    }
    clear_cookies(&mut response)?;
    Ok(response)
}

/// The session that the request proves: by its token, or by its refresh cookie.
async fn whose(req: &HttpRequest, state: &State) -> Result<Option<(Uuid, Uuid)>> {
    match Session::extract(req).await {
        Ok(session) => return Ok(session.claims.sid.map(|sid| (session.id(), sid))),
        Err(problem) if problem.kind().status != 401 => return Err(problem),
        Err(_) => {}
    }
    let cookie = req.cookie(REFRESH_COOKIE);
    let Some(held) = cookie.as_ref().map(Cookie::value).and_then(Refresh::parse) else {
        return Ok(None);
    };
    if !from_our_page(req) {
        return Err(Problem::new(&catalog::CSRF));
    }
    let next = held.successor(&state.secret);
    let renewal = state
        .store
        .renew_session(held.subject, held.sid, &held.hash(), &next.hash())
        .await?;
    Ok(match renewal {
        Renewal::Done(_) | Renewal::Reused => Some((held.subject, held.sid)),
        Renewal::Unknown => None,
    })
}
