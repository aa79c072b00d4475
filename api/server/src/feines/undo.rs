use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, post};
use domain::permisos::acts::TramitacioImpulsar;
use domain::{Refusal, Text, Unmet};
use store::feines::{Actualitzacio, Desfer, Feina, MOST, NewFeina};
use uuid::Uuid;

use super::FeinaOut;
use super::assign::accepted;
use crate::http::{IdempotencyKey, Valid};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::Empty;

/// Undo what a job of mine did, as another job.
///
/// Of a job that brought cases to a version of their procedure and has ended: each case that it brought is taken back as
/// `undo_expedient_procediment` would, with a result of its own; one on which something stands, or that has gone on to another
/// version, stays and tells why. Of other jobs, 409. **Permissions**: `tramitacio.impulsar`, and to have asked for it.
#[utoipa::path(tag = "feines", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("id" = Uuid, Path, description = "Job", example = "01890a5d-ac96-774b-bcce-b302099a8057"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body(content = Object, description = "Nothing", example = json!({})),
    responses((status = 202, description = "The job that undoes it; `Location` tells how far it is", body = FeinaOut)))]
#[post("/ens/{ens}/feines/{id}/desfes")]
pub async fn undo_feina(
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, Uuid)>,
    key: IdempotencyKey,
    state: Data<State>,
    body: Valid<Empty>,
) -> Result<HttpResponse> {
    let job = state.store.feina(&allowed, path.1).await?;
    let done = upgraded(&job)?;
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let items = state
        .store
        .feina_items(&allowed, job.id, Some("fet"), None, most)
        .await?;
    let new = NewFeina {
        mena: Desfer::MENA,
        peticio: serde_json::to_value(Desfer {
            versio: done.versio,
        })
        .unwrap_or_default(),
        items: items
            .into_iter()
            .map(|item| (item.clau, item.expedient_id))
            .collect(),
    };
    if new.items.is_empty() {
        return Err(Refusal::from(cannot()).into());
    }
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .create_feina(&allowed, key.as_ref(), &new)
        .await?;
    Ok(accepted(&allowed.ens, written))
}

/// What was asked of a job that can be undone.
fn upgraded(job: &Feina) -> Result<Actualitzacio> {
    let ended = matches!(job.estat.as_str(), "acabada" | "cancellada");
    let asked = match job.mena.as_str() {
        Actualitzacio::MENA => serde_json::from_value::<Actualitzacio>(job.peticio.clone()).ok(),
        _ => None,
    };
    asked
        .filter(|asked| ended && !asked.previsio)
        .ok_or_else(|| Problem::from(Refusal::from(cannot())))
}

fn cannot() -> Unmet {
    Unmet::new(
        "feina.desfer",
        "LPAC 109.2",
        Text::new(
            "Només es desfà una feina acabada que hagi portat expedients a una altra versió del procediment.",
            "Solo se deshace una tarea acabada que haya llevado expedientes a otra versión del procedimiento.",
            "Sonque se dehè un trabalh acabat qu'age portat expedients a ua auta version deth procediment.",
            "Only a job that has ended and brought cases to another version of their procedure is undone.",
        ),
    )
}
