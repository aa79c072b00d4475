//! Signing in with e-mail, password and second factor; renewing; the same for cookies and for tokens.

use actix_web::HttpRequest;
use actix_web::http::header::USER_AGENT;
use jiff::{SignedDuration, Timestamp};
use store::identitat::{
    Account, Attempt, Ended, Factor, NewSession, Renewal, SignedIn, Verdict, own_scope,
};

use super::password::lockout;
use super::refresh::{Refresh, keyed};
use super::{SubjectKind, Token, origin, second_factor};
use crate::clock;
use crate::problem::{Problem, Result, catalog};
use crate::state::State;

/// A session lasts a working day, whatever happens.
const DAY: SignedDuration = SignedDuration::from_hours(12);

/// What the caller keeps.
pub struct Opened {
    pub token: Token,
    pub refresh: Refresh,
    pub session_ends: Timestamp,
}

/// Opens a session, or says why not. Success and refusal are in the audit chain before the answer.
pub async fn sign_in(
    state: &State,
    req: &HttpRequest,
    correu: &str,
    password: &str,
    code: Option<&str>,
) -> Result<Opened> {
    let correu = correu.trim().to_ascii_lowercase();
    let empremta = keyed(&state.secret, "expedit/intents", correu.as_bytes());
    let (account, locked) = state.store.account_to_sign_in(&correu, &empremta).await?;
    let locked = locked.is_some_and(|until| until > clock::now());
    let verdict = if locked {
        Verdict::Refused("bloquejat")
    } else {
        let active = account.as_ref().filter(|account| account.is_active());
        let stored = active.and_then(|account| account.contrasenya.as_deref());
        let good = state.passwords.verify(password, stored).await?;
        match (active, code) {
            (None, _) => Verdict::Refused("compte"),
            _ if !good => Verdict::Refused("contrasenya"),
            (Some(account), _) if !account.totp_actiu => Verdict::Accepted(Factor::None),
            (Some(_), None) => return Err(Problem::new(&catalog::SEGON_FACTOR_NECESSARI)),
            (Some(account), Some(code)) => {
                match second_factor::factor(&state.secret, account, code) {
                    Some(factor) => Verdict::Accepted(factor),
                    None => Verdict::Refused("segon_factor"),
                }
            }
        }
    };
    let subject = account.as_ref().map(|account| account.id);
    let refresh = Refresh::new(state.store.sources().id(), subject.unwrap_or_default());
    let session_ends = clock::now() + DAY;
    let attempt = Attempt {
        empremta,
        account: subject,
        verdict,
        session: NewSession {
            id: refresh.sid,
            refresc: refresh.hash(),
            caduca: session_ends,
            origen: place(req),
        },
        lockout,
        origen: origin(req),
    };
    match state.store.sign_in(&attempt).await? {
        SignedIn::Open { second_factor } => Ok(Opened {
            token: state
                .tokens
                .issue(
                    refresh.subject,
                    Some(refresh.sid),
                    SubjectKind::Usuari,
                    second_factor,
                )
                .map_err(Problem::internal)?,
            refresh,
            session_ends,
        }),
        SignedIn::Refused => Err(Problem::new(&catalog::CREDENCIALS_INCORRECTES)),
        SignedIn::Locked(until) => Err(blocked(until)),
    }
}

/// Asks a person for their password again, or for the one of an account that an invitation names. Failures count like
/// those of sign-in.
pub async fn confirm_password(
    state: &State,
    req: &HttpRequest,
    account: &Account,
    password: &str,
) -> Result<()> {
    let empremta = keyed(&state.secret, "expedit/intents", account.correu.as_bytes());
    let (_, locked) = state
        .store
        .account_to_sign_in(&account.correu, &empremta)
        .await?;
    if let Some(until) = locked.filter(|until| *until > clock::now()) {
        return Err(blocked(until));
    }
    let stored = account.contrasenya.as_deref();
    if state.passwords.verify(password, stored).await? {
        return Ok(());
    }
    Err(count_failure(state, req, account, "contrasenya").await?)
}

/// Counts a wrong password or code of an account, and answers what to say.
pub async fn count_failure(
    state: &State,
    req: &HttpRequest,
    account: &Account,
    motiu: &'static str,
) -> Result<Problem> {
    let refresh = Refresh::new(state.store.sources().id(), account.id);
    let attempt = Attempt {
        empremta: keyed(&state.secret, "expedit/intents", account.correu.as_bytes()),
        account: Some(account.id),
        verdict: Verdict::Refused(motiu),
        session: NewSession {
            id: refresh.sid,
            refresc: refresh.hash(),
            caduca: clock::now(),
            origen: String::new(),
        },
        lockout,
        origen: origin(req),
    };
    Ok(match state.store.sign_in(&attempt).await? {
        SignedIn::Locked(until) => blocked(until),
        SignedIn::Open { .. } | SignedIn::Refused => {
            Problem::new(&catalog::CREDENCIALS_INCORRECTES)
        }
    })
}

/// Exchanges a refresh token for its successor and a fresh token. An old one ends the session.
pub async fn renew(state: &State, req: &HttpRequest, presented: &str) -> Result<Opened> {
    let unknown = || Problem::new(&catalog::SESSIO_NECESSARIA);
    let presented = Refresh::parse(presented).ok_or_else(unknown)?;
    let next = presented.successor(&state.secret);
    let renewal = state
        .store
        .renew_session(
            presented.subject,
            presented.sid,
            &presented.hash(),
            &next.hash(),
        )
        .await?;
    match renewal {
        Renewal::Done(session) => Ok(Opened {
            token: state
                .tokens
                .issue(
                    next.subject,
                    Some(next.sid),
                    SubjectKind::Usuari,
                    session.segon_factor,
                )
                .map_err(Problem::internal)?,
            refresh: next,
            session_ends: session.caduca,
        }),
        Renewal::Reused => {
            let scope = own_scope(presented.subject, &origin(req));
            let which = Ended::One(presented.sid);
            state
                .store
                .end_sessions(&scope, which, "refresc_reutilitzat")
                .await?;
            state.rights.refresh().await?;
            Err(unknown())
        }
        Renewal::Unknown => Err(unknown()),
    }
}

/// Address and browser, as the list of sessions shows them to the person.
fn place(req: &HttpRequest) -> String {
    let agent = req
        .headers()
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let place = format!("{} {agent}", origin(req));
    place.trim().chars().take(200).collect()
}

fn blocked(until: Timestamp) -> Problem {
    let seconds = until.duration_since(clock::now()).as_secs().max(1);
    Problem::new(&catalog::COMPTE_BLOQUEJAT)
        .arg("segons", seconds)
        .retry_after(u32::try_from(seconds).unwrap_or(900))
}
