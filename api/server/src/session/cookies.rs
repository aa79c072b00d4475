//! The two cookies of a browser session, and when they may be set.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::HOST;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::caller::COOKIE;
use super::sign_in::Opened;
use super::token::{LIFE, Token};
use crate::clock;
use crate::problem::{Problem, Result, catalog};
use crate::state::State;

pub const REFRESH_COOKIE: &str = "__Secure-expedit-r";
const REFRESH_PATH: &str = "/api/v1/sessio";

pub fn set_cookies(response: &mut HttpResponse, opened: &Opened) -> Result<()> {
    let left = opened.session_ends.duration_since(clock::now()).as_secs();
    set_token_cookie(response, &opened.token)?;
    put(response, refresh_cookie(opened.refresh.text(), left))
}

pub fn set_token_cookie(response: &mut HttpResponse, token: &Token) -> Result<()> {
    put(response, token_cookie(token.text.clone(), LIFE))
}

pub fn clear_cookies(response: &mut HttpResponse) -> Result<()> {
    put(response, token_cookie(String::new(), 0))?;
    put(response, refresh_cookie(String::new(), 0))
}

fn put(response: &mut HttpResponse, cookie: Cookie<'_>) -> Result<()> {
    response.add_cookie(&cookie).map_err(Problem::internal)
}

fn token_cookie(value: String, seconds: i64) -> Cookie<'static> {
    Cookie::build(COOKIE, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(seconds))
        .finish()
}

fn refresh_cookie(value: String, seconds: i64) -> Cookie<'static> {
    Cookie::build(REFRESH_COOKIE, value)
        .path(REFRESH_PATH)
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Strict)
        .max_age(Duration::seconds(seconds))
        .finish()
}

/// Browsers take these cookies over HTTPS, and over plain HTTP only from the machine itself.
pub fn needs_https(req: &HttpRequest) -> Result<()> {
    let https = req
        .app_data::<Data<State>>()
        .is_some_and(|state| state.proxies.is_https(req));
    let host = req
        .headers()
        .get(HOST)
        .and_then(|value| value.to_str().ok());
    if https || host.is_some_and(is_loopback) {
        return Ok(());
    }
    Err(Problem::new(&catalog::CAL_HTTPS))
}

fn is_loopback(authority: &str) -> bool {
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => authority,
    };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.to_ascii_lowercase().ends_with(".localhost")
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_the_machine_itself_is_loopback() {
        for (host, expected) in [
            ("localhost", true),
            ("localhost:8080", true),
            ("Tirvia.localhost:8080", true),
            ("127.0.0.1:8080", true),
            ("127.9.9.9", true),
            ("[::1]:8080", true),
            ("[::1]", true),
            ("192.168.1.4:8080", false),
            ("expedit.cat", false),
            ("localhost.expedit.cat", false),
            ("127.0.0.1.expedit.cat", false),
            ("notlocalhost", false),
        ] {
            assert_eq!(is_loopback(host), expected, "{host}");
        }
    }
}
