//! The steps of a version: validate, publish, retire.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder, post};
use domain::Lang;
use domain::permisos::Scope;
use domain::permisos::acts::PlataformaProcediments;
use domain::procediment::{EstatVersio, Pas, avanca, check, explain, fusiona};
use serde_json::Value;
use store::procediments::Versio;
use store::{Idempotency, Written};
use uuid::Uuid;

use super::versions::{RedaccioOut, definition};
use crate::http::{IdempotencyKey, IfMatch, Language, Valid};
use crate::problem::{Field, Problem, Result};
use crate::session::AllowedAcross;
use crate::state::State;
use crate::tramitacio::{Empty, replayed};

/// What can be no code names no procedure.
pub fn named(codi: &str) -> Result<()> {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    match codi.bytes().all(fits) {
        true => Ok(()),
        false => Err(Problem::not_found()),
    }
}

/// A number that a row can have.
pub fn number(n: u32) -> Result<i32> {
    i32::try_from(n).map_err(|_| Problem::not_found())
}

pub async fn advance(
    state: &State,
    scope: &Scope,
    key: Option<&Idempotency>,
    (codi, n): &(String, u32),
    version: IfMatch,
    pas: Pas,
    decide: impl Fn(&Versio, bool) -> Result<(EstatVersio, Option<Value>)>,
) -> Result<Written<Versio>> {
    named(codi)?;
    let n = number(*n)?;
    let fitting = match pas {
        Pas::Publicar | Pas::Retirar => fitting(state, scope, codi, n, pas).await?,
        Pas::Redactar | Pas::Validar => Vec::new(),
    };
    state
        .store
        .advance_procediment_versio(scope, key, (codi, n), version.0, pas, &fitting, decide)
        .await
}

/// The adaptations of bodies that can be carried over to the version that cases are opened with after the step. One that is
/// written meanwhile is not among them: its body stays on the version that it was written for.
async fn fitting(state: &State, scope: &Scope, codi: &str, n: i32, pas: Pas) -> Result<Vec<Uuid>> {
    let rows = state.store.procediment_versions(scope, codi).await?;
    let opens = |row: &&Versio| match row.versio == n {
        true => pas == Pas::Publicar,
        false => row.state() == EstatVersio::Publicat,
    };
    // Newest first.
    let Some(next) = rows.iter().find(opens) else {
        return Ok(Vec::new());
    };
    let nova = definition(&next.definicio)?;
    let law = state.rights.directory();
    let own = law.adapted(codi).filter(|(_, text)| {
        let base = law.procediment(codi, text.definicio.versio);
        base.is_some_and(|base| fusiona(&base, &nova, &text.canvis).is_ok())
    });
    Ok(own.map(|(id, _)| id).collect())
}

/// The law of the step; a refusal for defects names each with its place and its rule.
fn decided(before: &Versio, pas: Pas, others: bool) -> Result<(EstatVersio, Option<Value>)> {
    let defects = check(&definition(&before.definicio)?);
    let estat = avanca(before.state(), pas, &defects, others).map_err(|refusal| {
        let of_defects = refusal
            .unmet
            .iter()
            .any(|unmet| unmet.codi == "versio.defectes");
        let fields = defects.iter().filter(|_| of_defects).map(|defect| Field {
            pointer: format!("/{}", defect.lloc.replace('.', "/")),
            codi: defect.codi,
            text: explain(defect.codi),
            args: Vec::new(),
        });
        Problem::from(refusal).fields(fields.collect())
    })?;
    Ok((estat, None))
}

/// A step, and the language of whoever asks it.
struct Step {
    pas: Pas,
    lang: Lang,
}

impl Step {
    async fn take(
        &self,
        req: &HttpRequest,
        allowed: &AllowedAcross<PlataformaProcediments>,
        path: &(String, u32),
        version: IfMatch,
        key: Option<Idempotency>,
        state: &State,
    ) -> Result<HttpResponse> {
        let scope = allowed.platform()?;
        let decide = |before: &Versio, others: bool| decided(before, self.pas, others);
        let written = advance(state, &scope, key.as_ref(), path, version, self.pas, decide).await?;
        if matches!(self.pas, Pas::Publicar | Pas::Retirar) {
            state.rights.refresh().await?;
        }
        let mut response = RedaccioOut::tagged(&written.view, self.lang)?.respond_to(req);
        if written.replayed {
            replayed(&mut response);
        }
        Ok(response)
    }
}

/// Validate a version: its checker finds nothing.
///
/// With defects it answers 409, and `errors` names the place and the rule of each. **Permissions**:
/// `plataforma.procediments`.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("n" = u32, Path, description = "Version", example = 2),
        ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\""),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body(content = Object, description = "Nothing", example = json!({})),
    responses((status = 200, description = "The version", body = RedaccioOut)))]
#[post("/procediments/{codi}/versions/{n}/validar")]
#[expect(
    clippy::too_many_arguments,
    reason = "one extractor for each part of the request"
)]
pub async fn validate_procediment_versio(
    req: HttpRequest,
    allowed: AllowedAcross<PlataformaProcediments>,
    path: Path<(String, u32)>,
    version: IfMatch,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<Empty>,
) -> Result<HttpResponse> {
    let key = key.of(allowed.session.id(), body.empremta);
    let step = Step {
        pas: Pas::Validar,
        lang: lang.0,
    };
    step.take(&req, &allowed, &path, version, key, &state).await
}

/// Publish a version: from now on every body opens its cases with it.
///
/// Only a validated one. Its text never changes again, and open cases stay on the version that they have until somebody
/// brings them (`upgrade_expedient_procediment`). **Permissions**: `plataforma.procediments`.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("n" = u32, Path, description = "Version", example = 2),
        ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\""),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body(content = Object, description = "Nothing", example = json!({})),
    responses((status = 200, description = "The version", body = RedaccioOut)))]
#[post("/procediments/{codi}/versions/{n}/publicar")]
#[expect(
    clippy::too_many_arguments,
    reason = "one extractor for each part of the request"
)]
pub async fn publish_procediment_versio(
    req: HttpRequest,
    allowed: AllowedAcross<PlataformaProcediments>,
    path: Path<(String, u32)>,
    version: IfMatch,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<Empty>,
) -> Result<HttpResponse> {
    let key = key.of(allowed.session.id(), body.empremta);
    let step = Step {
        pas: Pas::Publicar,
        lang: lang.0,
    };
    step.take(&req, &allowed, &path, version, key, &state).await
}

/// Retire a version: it opens no more cases.
///
/// Those it has go on. Refused while it is the only one published. **Permissions**: `plataforma.procediments`.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("n" = u32, Path, description = "Version", example = 1),
        ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\""),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body(content = Object, description = "Nothing", example = json!({})),
    responses((status = 200, description = "The version", body = RedaccioOut)))]
#[post("/procediments/{codi}/versions/{n}/retirar")]
#[expect(
    clippy::too_many_arguments,
    reason = "one extractor for each part of the request"
)]
pub async fn retire_procediment_versio(
    req: HttpRequest,
    allowed: AllowedAcross<PlataformaProcediments>,
    path: Path<(String, u32)>,
    version: IfMatch,
    key: IdempotencyKey,
    lang: Language,
    state: Data<State>,
    body: Valid<Empty>,
) -> Result<HttpResponse> {
    let key = key.of(allowed.session.id(), body.empremta);
    let step = Step {
        pas: Pas::Retirar,
        lang: lang.0,
    };
    step.take(&req, &allowed, &path, version, key, &state).await
}
