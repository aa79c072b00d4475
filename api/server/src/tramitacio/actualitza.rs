//! A case and the versions of its procedure: what an upgrade would change, the upgrade, and its undoing.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder, get, post};
use domain::Lang;
use domain::permisos::acts::{ExpedientLlegir, TramitacioImpulsar};
use domain::permisos::{Acte as Permis, Scope};
use serde::Deserialize;
use store::expedients::RowKey;
use store::tramitacio::{Around, Case, Target, undo, upgrade, written};
use store::unit::Idempotency;
use store::{Conn, Unit};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::act::replayed;
use super::case::{Empty, also, case_id, locked, read, whole};
use super::out::TramitacioOut;
use super::previsio::PrevisioOut;
use super::read::tagged;
use crate::expedients::explain;
use crate::http::{IdempotencyKey, IfMatch, Language, Tagged, Valid, ValidQuery};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// To which version.
#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PrevisioQuery {
    /// Number of the version; the one that the body opens cases with unless said.
    #[param(minimum = 1, example = 2)]
    #[validate(range(min = 1))]
    pub versio: Option<u32>,
}

/// To which version.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Upgrade {
    /// Number of a published version of the procedure of the case.
    #[schema(example = 2)]
    #[validate(range(min = 1))]
    pub versio: u32,
}

/// A version of the procedure of a case as its body has it; the one that it opens cases with unless said.
fn target(state: &State, ens: i32, codi: &str, versio: Option<u32>) -> Result<Target> {
    let directory = state.rights.directory();
    let own = || u32::try_from(directory.in_catalogue(ens, codi)?.versio).ok();
    let versio = versio.or_else(own).ok_or_else(Problem::not_found)?;
    let definicio = directory
        .of_body(ens, codi, versio)
        .ok_or_else(Problem::not_found)?;
    Ok(Target {
        definicio,
        publicada: directory.is_published(codi, versio),
    })
}

/// What would become of a case under another version of its procedure.
///
/// Nothing is changed: the tasks that would be born, go or change, the phase, the last days that would move, the fields
/// that would be missing or unknown and, when it may not be done, every rule that refuses it with its article and its
/// remedy. **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"), PrevisioQuery),
    responses((status = 200, description = "What would change", body = PrevisioOut)))]
#[get("/ens/{ens}/expedients/{id}/accions/actualitza-procediment")]
pub async fn preview_expedient_procediment(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<(String, String)>,
    query: ValidQuery<PrevisioQuery>,
    lang: Language,
    state: Data<State>,
) -> Result<Tagged<PrevisioOut>> {
    let id = case_id(&state, &allowed, &path.1).await?;
    let (case, around) = read(&state, &allowed.ens, &allowed, id).await?;
    let target = target(&state, allowed.ens(), &case.head.procediment, query.versio)?;
    let seen = target.preview(&case, &around);
    let out = PrevisioOut::new(&case, &target, &seen, lang.0);
    let shape = serde_json::to_string(&out).unwrap_or_default();
    Ok(Tagged::new(out, case.head.versio).shaped(shape))
}

/// Bring a case to another version of its procedure.
///
/// A case keeps the version that it was opened with (LPAC DT 3a) until somebody brings it to a later one that is
/// published. What was done stays done; what nobody had begun and the new version does not have goes, and what it adds in
/// the phases that the case has reached is born. To the version that it has, nothing is done. Refused (409) with every rule:
/// a task under way or a phase that the version does not have, a longer term to decide, a worse silence.
/// **Permissions**: `tramitacio.impulsar`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("If-Match" = String, Header, description = "Version of the case", example = "\"7\""),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body = Upgrade, responses((status = 200, description = "Where the case stands after it", body = TramitacioOut)))]
#[post("/ens/{ens}/expedients/{id}/accions/actualitza-procediment")]
#[expect(
    clippy::too_many_arguments,
    reason = "one extractor for each part of the request"
)]
pub async fn upgrade_expedient_procediment(
    req: HttpRequest,
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, String)>,
    version: IfMatch,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<Upgrade>,
) -> Result<HttpResponse> {
    let key = key.of(allowed.session.id(), body.empremta);
    let change = Change::Upgrade(body.versio);
    changed(
        &req, &allowed, &path.1, version, key, lang.0, &state, change,
    )
    .await
}

/// Undo the last upgrade of a case.
///
/// As long as nothing stands on it: the case is in the same state and phase, nobody has worked on the tasks that it
/// brought, and no data were written that the version before does not have. Those tasks stay, cancelled. **Permissions**:
/// `tramitacio.impulsar`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("If-Match" = String, Header, description = "Version of the case", example = "\"8\""),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body(content = Object, description = "Nothing", example = json!({})),
    responses((status = 200, description = "Where the case stands after it", body = TramitacioOut)))]
#[post("/ens/{ens}/expedients/{id}/accions/desfes-procediment")]
#[expect(
    clippy::too_many_arguments,
    reason = "one extractor for each part of the request"
)]
pub async fn undo_expedient_procediment(
    req: HttpRequest,
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, String)>,
    version: IfMatch,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<Empty>,
) -> Result<HttpResponse> {
    let key = key.of(allowed.session.id(), body.empremta);
    changed(
        &req,
        &allowed,
        &path.1,
        version,
        key,
        lang.0,
        &state,
        Change::Undo,
    )
    .await
}

#[derive(Clone, Copy)]
enum Change {
    Upgrade(u32),
    Undo,
}

impl Change {
    async fn perform(
        self,
        unit: &mut Unit<'_>,
        state: &State,
        case: &Case,
        around: &Around,
    ) -> Result<()> {
        match self {
            Change::Upgrade(versio) => {
                let target = target(state, unit.ens(), &case.head.procediment, Some(versio))?;
                upgrade(unit, case, around, &target).await?;
            }
            Change::Undo => undo(unit, case, around).await?,
        }
        Ok(())
    }
}

#[expect(clippy::too_many_arguments, reason = "the parts of one request")]
async fn changed(
    req: &HttpRequest,
    allowed: &Allowed<TramitacioImpulsar>,
    name: &str,
    version: IfMatch,
    key: Option<Idempotency>,
    lang: Lang,
    state: &State,
    change: Change,
) -> Result<HttpResponse> {
    let look = also(allowed, Permis::ExpedientLlegir)?;
    let act: &Scope = allowed;
    let ens = &allowed.ens;
    let id = case_id(state, &look, name).await?;
    let done = state
        .store
        .write(
            act,
            key.as_ref(),
            async |unit: &mut Unit| -> Result<_> {
                let (case, around) = locked(unit, state, ens, &look, id).await?;
                if case.head.versio != version.0 {
                    let current = case.head.versio;
                    return Err(store::Error::Stale { current }.into());
                }
                change.perform(unit, state, &case, &around).await?;
                Ok(id)
            },
            async |conn: &Conn, id| written(conn, act, id).await,
        )
        .await;
    let done = match done {
        Ok(done) => done,
        Err(problem) => {
            return Err(explain(state, &look, RowKey::Id(id), version.0, problem).await);
        }
    };
    let (case, around) = whole(state, ens, done.view)?;
    let today = state.store.sources().today();
    let mut response = tagged(&case, &around, act, today, lang).respond_to(req);
    if done.replayed {
        replayed(&mut response);
    }
    Ok(response)
}
