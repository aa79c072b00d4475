use actix_web::patch;
use actix_web::web::{Data, Path};
use domain::permisos::acts::ExpedientModificar;
use domain::tramitacio::Impediment;
use domain::{Acces, Acte, Scope};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use store::expedients::{Locked, Patch};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::dades::admit;
use super::{CaseKey, ExpedientOut, explain};
use crate::http::{IfMatch, Language, Tagged, Valid};
use crate::problem::{Problem, Result, catalog};
use crate::session::Allowed;
use crate::state::State;

/// What changes; absent fields stay as they are, null clears those that may be empty.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct UpdateExpedient {
    /// Subject.
    #[validate(length(min = 1, max = 500))]
    #[schema(example = "Canvi de finestres i porta al carrer Major, 3")]
    titol: Option<String>,
    /// Unit that handles it.
    unitat: Option<Uuid>,
    /// Who answers for it; null for nobody.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Uuid>)]
    responsable: Option<Option<Uuid>>,
    /// Access level.
    #[schema(value_type = Option<String>, example = "restringit")]
    acces: Option<Acces>,
    /// Series of the classification scheme.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>)]
    classificacio: Option<Option<String>>,
    /// Data that the procedure defines, whole: `dades` of its definition is their JSON Schema.
    #[schema(value_type = Option<Object>)]
    dades: Option<Value>,
}

/// A field that is there, be it null.
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> std::result::Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}

/// Change a case, without legal effect.
///
/// `dades` replaces what there was, and holds only what the procedure of the case admits (`…/procediments/{codi}/versions/{n}`).
/// **Permissions**: `expedient.modificar`, on the case as it is and as it becomes.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = String, Path, description = "Identifier or number", example = "2026-000123"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = UpdateExpedient, responses((status = 200, description = "The case", body = ExpedientOut)))]
#[patch("/ens/{ens}/expedients/{id}")]
pub async fn update_expedient(
    allowed: Allowed<ExpedientModificar>,
    path: Path<CaseKey>,
    version: IfMatch,
    lang: Language,
    state: Data<State>,
    body: Valid<UpdateExpedient>,
) -> Result<Tagged<ExpedientOut>> {
    let patch = Patch {
        titol: body.titol.clone(),
        unitat_id: body.unitat,
        responsable_id: body.responsable,
        acces: body.acces.map(|acces| acces.as_str().to_owned()),
        classificacio: body.classificacio.clone(),
        dades: body.dades.clone(),
    };
    let written = state
        .store
        .update_expedient(
            &allowed,
            path.key()?,
            version.0,
            &patch,
            "expedient.modificat",
            |before| {
                stays_mine(&allowed, before, &patch)?;
                fits(&state, before, &patch)
            },
        )
        .await;
    let written = match written {
        Ok(written) => written,
        Err(problem) => {
            return Err(explain(&state, &allowed, path.key()?, version.0, problem).await);
        }
    };
    let out = ExpedientOut::new(written.view, &state.rights.directory(), lang.0);
    let (versio, shape) = (out.versio, out.shape());
    Ok(Tagged::new(out, versio).shaped(shape))
}

/// Nobody sends a case where they have no right over it, and a closed case does not change.
pub fn stays_mine(scope: &Scope, before: &Locked, patch: &Patch) -> Result<()> {
    match patch.admitted(scope, before) {
        Ok(()) => Ok(()),
        Err(Impediment::Tancat(unmet)) => Err(domain::Refusal::from(*unmet).into()),
        Err(Impediment::SensePermis) => {
            Err(Problem::new(&catalog::SENSE_PERMIS).arg("acte", Acte::ExpedientModificar.as_str()))
        }
    }
}

/// New data must be what the procedure admits, in the version that the case was opened with.
fn fits(state: &State, before: &Locked, patch: &Patch) -> Result<()> {
    let Some(new) = &patch.dades else {
        return Ok(());
    };
    let directory = state.rights.directory();
    let definition = directory
        .text(
            &before.procediment,
            before.procediment_versio,
            before.adaptacio_id,
        )
        .ok_or_else(|| Problem::internal("a case of a procedure that is not published"))?;
    admit(&definition.dades, new)
}
