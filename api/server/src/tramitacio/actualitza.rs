//! A case and the versions of its procedure: what an upgrade would change, the upgrade, and its undoing.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder, get, post};
use domain::Lang;
use domain::permisos::acts::{ExpedientLlegir, TramitacioImpulsar};
use domain::permisos::{Acte as Permis, Scope};
use domain::tramitacio::{Compte, Previsio};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::expedients::RowKey;
use store::tramitacio::{Around, Case, Target, undo, upgrade, written};
use store::unit::Idempotency;
use store::{Conn, Unit};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use super::act::replayed;
use super::case::{Empty, also, case_id, locked, read, whole};
use super::out::{Nomenat, TramitacioOut, code};
use super::read::tagged;
use crate::expedients::explain;
use crate::http::{IdempotencyKey, IfMatch, Language, Tagged, Valid, ValidQuery};
use crate::problem::{Problem, Regla, Result, rule_out};
use crate::session::Allowed;
use crate::state::State;

/// To which version.
#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PrevisioQuery {
    /// Number of the version; the last one published unless said.
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

/// What would become of a case under another version of its procedure.
#[derive(Debug, Serialize, ToSchema)]
pub struct PrevisioOut {
    pub expedient: Uuid,
    /// Version that it has.
    #[schema(example = 1)]
    pub de: u32,
    /// Version that it would have.
    #[schema(example = 2)]
    pub a: u32,
    /// Whether it may be done.
    pub permes: bool,
    /// Every rule that refuses it.
    pub regles: Vec<Regla>,
    /// Tasks that would be born.
    pub neixen: Vec<Nomenat>,
    /// Open tasks that would go.
    pub retirades: Vec<TascaRetiradaOut>,
    /// Tasks that would have another name, another phase, or be asked otherwise.
    pub canvien: Vec<TascaCanviadaOut>,
    /// Phase where it would be, when it is another.
    pub fase: Option<Nomenat>,
    /// Last days that would move.
    pub terminis: Vec<TerminiMogutOut>,
    /// Fields that the version treats otherwise.
    pub dades: Vec<DadaTocadaOut>,
}

/// An open task that would go.
#[derive(Debug, Serialize, ToSchema)]
pub struct TascaRetiradaOut {
    pub id: Uuid,
    #[schema(example = "INF_JUR")]
    pub codi: String,
    #[schema(example = "Informe jurídic")]
    pub nom: String,
}

/// A task as it is and as it would be.
#[derive(Debug, Serialize, ToSchema)]
pub struct TascaCanviadaOut {
    pub id: Uuid,
    #[schema(example = "INF_TEC")]
    pub codi: String,
    #[schema(example = "Informe tècnic")]
    pub nom_abans: String,
    #[schema(example = "Informe tècnic i urbanístic")]
    pub nom_ara: String,
    #[schema(example = "instruccio")]
    pub fase_abans: Option<String>,
    #[schema(example = "instruccio")]
    pub fase_ara: Option<String>,
    pub opcional_abans: bool,
    pub opcional_ara: bool,
}

/// A last day that would move.
#[derive(Debug, Serialize, ToSchema)]
pub struct TerminiMogutOut {
    /// `maxim`, `recursos` or `tasca`.
    #[schema(example = "maxim")]
    pub mena: String,
    /// The task, of the term of a task.
    pub tasca: Option<Uuid>,
    #[schema(value_type = Option<String>, format = Date)]
    pub abans: Option<Date>,
    #[schema(value_type = Option<String>, format = Date)]
    pub ara: Option<Date>,
}

/// A field of the case that the version treats otherwise.
#[derive(Debug, Serialize, ToSchema)]
pub struct DadaTocadaOut {
    /// Path in `dades`.
    #[schema(example = "llicencia_anterior")]
    pub camp: String,
    /// `falta` (it asks it), `desconeguda` (it does not have it: what was said is kept), `no_valida` (it would not admit
    /// what is said).
    #[schema(example = "falta")]
    pub mena: String,
}

impl PrevisioOut {
    fn new(case: &Case, target: &Target, seen: &Previsio, lang: Lang) -> PrevisioOut {
        let phase = |codi: &String| {
            let own = target
                .definicio
                .fases
                .iter()
                .find(|fase| fase.codi == *codi);
            own.map(|fase| Nomenat::new(codi, &fase.nom.text(), lang))
        };
        PrevisioOut {
            expedient: case.head.id,
            de: seen.de,
            a: seen.a,
            permes: seen.impediments.is_empty(),
            regles: seen
                .impediments
                .iter()
                .map(|unmet| rule_out(unmet, lang))
                .collect(),
            neixen: seen
                .neixen
                .iter()
                .map(|task| Nomenat::new(&task.codi, &task.nom, lang))
                .collect(),
            retirades: seen
                .retirades
                .iter()
                .map(|gone| TascaRetiradaOut {
                    id: gone.id,
                    codi: gone.codi.clone(),
                    nom: gone.nom.get(lang).to_owned(),
                })
                .collect(),
            canvien: seen
                .canvien
                .iter()
                .map(|task| TascaCanviadaOut {
                    id: task.id,
                    codi: task.codi.clone(),
                    nom_abans: task.abans.get(lang).to_owned(),
                    nom_ara: task.ara.get(lang).to_owned(),
                    fase_abans: task.fase_abans.clone(),
                    fase_ara: task.fase_ara.clone(),
                    opcional_abans: task.opcional_abans,
                    opcional_ara: task.opcional_ara,
                })
                .collect(),
            fase: seen.fase.as_ref().and_then(phase),
            terminis: seen
                .terminis
                .iter()
                .map(|term| {
                    let (mena, tasca) = match term.compte {
                        Compte::Maxim => ("maxim", None),
                        Compte::Recursos => ("recursos", None),
                        Compte::Tasca(id) => ("tasca", Some(id)),
                    };
                    TerminiMogutOut {
                        mena: mena.to_owned(),
                        tasca,
                        abans: term.abans,
                        ara: term.ara,
                    }
                })
                .collect(),
            dades: seen
                .dades
                .iter()
                .map(|data| DadaTocadaOut {
                    camp: data.cami.clone(),
                    mena: code(&data.mena),
                })
                .collect(),
        }
    }
}

/// A version of the procedure of a case; the last one published unless said.
fn target(state: &State, codi: &str, versio: Option<u32>) -> Result<Target> {
    let directory = state.rights.directory();
    let last = || {
        let own = directory.library().filter(|def| def.codi == codi);
        let published = own.filter(|def| directory.is_published(codi, def.versio));
        published.map(|def| def.versio).max()
    };
    let versio = versio.or_else(last).ok_or_else(Problem::not_found)?;
    let definicio = directory
        .procediment(codi, versio)
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
    let target = target(&state, &case.head.procediment, query.versio)?;
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
                let target = target(state, &case.head.procediment, Some(versio))?;
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
