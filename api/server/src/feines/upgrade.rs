use actix_web::web::Data;
use actix_web::{HttpResponse, post};
use domain::permisos::acts::TramitacioImpulsar;
use serde::Deserialize;
use store::feines::{Actualitzacio, NewFeina};
use utoipa::ToSchema;
use validator::Validate;

use super::FeinaOut;
use super::assign::{accepted, items};
use crate::http::{IdempotencyKey, Valid};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Which cases, and to which version of their procedure. Either `expedients` or `filtre`.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"filtre": "procediment=OBRA_MENOR&oberts=true", "versio": 2}))]
pub struct UpgradeMany {
    /// Identifiers or numbers of cases.
    #[validate(length(min = 1, max = 200))]
    expedients: Option<Vec<String>>,
    /// Query string of `list_expedients`, without `limit`, `cursor`, `ordre` and `total`: every case of that list, as it
    /// is now, from 1 to 2000 (422).
    #[validate(length(min = 1, max = 4000))]
    filtre: Option<String>,
    /// Number of the version; of the procedure of each case.
    #[validate(range(min = 1))]
    versio: u32,
    /// Nothing is done: each case tells what would change, or why it may not be done.
    #[serde(default)]
    previsio: bool,
}

/// Bring many cases to another version of their procedure, as a job.
///
/// The job goes on by itself: each case is brought as `upgrade_expedient_procediment` would, under the caller's rights as
/// they are when its turn comes, whatever its version, and has a result of its own (`list_feina_items`) with every rule
/// that refused it; with `previsio` nothing is done, and each tells what would change. What it did is undone by another job
/// (`undo_feina`), or case by case (`undo_expedient_procediment`). **Permissions**: `tramitacio.impulsar`.
#[utoipa::path(tag = "feines", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body = UpgradeMany, responses((status = 202, description = "The job; `Location` tells how far it is", body = FeinaOut)))]
#[post("/ens/{ens}/expedients/accions/actualitza-procediment")]
pub async fn upgrade_expedients_procediment(
    allowed: Allowed<TramitacioImpulsar>,
    key: IdempotencyKey,
    state: Data<State>,
    body: Valid<UpgradeMany>,
) -> Result<HttpResponse> {
    let (expedients, filter) = (body.expedients.as_deref(), body.filtre.as_deref());
    let items = items(&allowed, allowed.session.id(), &state, expedients, filter).await?;
    let asked = Actualitzacio {
        versio: body.versio,
        previsio: body.previsio,
    };
    let new = NewFeina {
        mena: Actualitzacio::MENA,
        peticio: serde_json::to_value(&asked).unwrap_or_default(),
        items,
    };
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .create_feina(&allowed, key.as_ref(), &new)
        .await?;
    Ok(accepted(&allowed.ens, written))
}
