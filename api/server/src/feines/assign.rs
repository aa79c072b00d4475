use actix_web::http::header::LOCATION;
use actix_web::web::Data;
use actix_web::{HttpResponse, post};
use domain::permisos::Scope;
use domain::permisos::acts::ExpedientAssignar;
use serde::Deserialize;
use store::Written;
use store::ens::Ens;
use store::expedients::RowKey;
use store::feines::{Assignacio, Feina, MOST, NewFeina};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::FeinaOut;
use crate::expedients::{ListExpedients, numero, parse_key};
use crate::http::body::{NOT_VALID, invalid};
use crate::http::{IdempotencyKey, Valid, query};
use crate::problem::{Field, Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// Which cases, and to whom. Either `expedients` or `filtre`.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"expedients": ["2026-000123", "2026-000124"], "responsable": "01890a5d-ac96-774b-bcce-b302099a8057"}))]
pub struct AssignMany {
    /// Identifiers or numbers of cases.
    #[validate(length(min = 1, max = 200))]
    expedients: Option<Vec<String>>,
    /// Query string of `list_expedients`, without `limit`, `cursor`, `ordre` and `total`: every case of that list, as it
    /// is now, from 1 to 2000 (422).
    #[validate(length(min = 1, max = 4000))]
    filtre: Option<String>,
    /// Member who will answer for them; null for nobody.
    responsable: Option<Uuid>,
    /// Unit that will handle them, when it changes.
    unitat: Option<Uuid>,
}

/// Assign many cases at once, as a job.
///
/// The job goes on by itself: each case is assigned as `assign_expedient` would, under the caller's rights as they are
/// when its turn comes, whatever its version, and has a result of its own (`list_feina_items`). A name that is no
/// case's is refused there as `no_trobat`; when none is a case's there is no job (404). **Permissions**:
/// `expedient.assignar`.
#[utoipa::path(tag = "feines", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first", example = "c0ffee")),
    request_body = AssignMany, responses((status = 202, description = "The job; `Location` tells how far it is", body = FeinaOut)))]
#[post("/ens/{ens}/expedients/accions/assignar")]
pub async fn assign_expedients(
    allowed: Allowed<ExpedientAssignar>,
    key: IdempotencyKey,
    state: Data<State>,
    body: Valid<AssignMany>,
) -> Result<HttpResponse> {
    let (expedients, filter) = (body.expedients.as_deref(), body.filtre.as_deref());
    let items = items(&allowed, allowed.session.id(), &state, expedients, filter).await?;
    let asked = Assignacio {
        responsable: body.responsable,
        unitat: body.unitat,
    };
    state
        .store
        .assignable(&allowed, asked.responsable, asked.unitat)
        .await?;
    let new = NewFeina {
        mena: Assignacio::MENA,
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

/// 202: where the job tells how far it is.
pub(super) fn accepted(ens: &Ens, written: Written<Feina>) -> HttpResponse {
    let location = format!("/api/v1/ens/{}/feines/{}", ens.alies, written.view.id);
    let mut response = HttpResponse::Accepted();
    response.insert_header((LOCATION, location));
    if written.replayed {
        response.insert_header(("Idempotency-Replayed", "true"));
    }
    response.json(FeinaOut::from(written.view))
}

pub(super) type Items = Vec<(String, Option<Uuid>)>;

/// The cases that a request names, one by one or by a list.
pub(super) async fn items(
    scope: &Scope,
    caller: Uuid,
    state: &State,
    expedients: Option<&[String]>,
    filter: Option<&str>,
) -> Result<Items> {
    match (expedients, filter) {
        (Some(names), None) => named(scope, state, names).await,
        (None, Some(filter)) => filtered(scope, caller, state, filter).await,
        _ => Err(wrong("/expedients")),
    }
}

/// In the order of the request, each case once.
async fn named(scope: &Scope, state: &State, names: &[String]) -> Result<Items> {
    if names.iter().any(|name| name.is_empty() || name.len() > 60) {
        return Err(wrong("/expedients"));
    }
    // What cannot name a case names none.
    let key = |name: &String| parse_key(name).unwrap_or(RowKey::Id(Uuid::nil()));
    let keys: Vec<RowKey> = names.iter().map(key).collect();
    let cases = state.store.cases_named(scope, &keys).await?;
    let mut items: Items = Vec::new();
    for (name, case) in names.iter().zip(cases) {
        let id = case.map(|case| case.id);
        let again = |(other, known): &(String, Option<Uuid>)| match id {
            Some(_) => *known == id,
            None => other == name,
        };
        if !items.iter().any(again) {
            items.push((name.clone(), id));
        }
    }
    match items.iter().any(|(_, case)| case.is_some()) {
        true => Ok(items),
        false => Err(Problem::not_found()),
    }
}

async fn filtered(scope: &Scope, caller: Uuid, state: &State, filter: &str) -> Result<Items> {
    let list: ListExpedients = query::parse(filter).map_err(|_| wrong("/filtre"))?;
    if list.cursor.is_some() || list.limit.is_some() || list.total {
        return Err(wrong("/filtre"));
    }
    let filter = list.filter(caller);
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let cases = state.store.cases_of(scope, &filter, most + 1).await?;
    if cases.is_empty() || cases.len() > MOST {
        return Err(wrong("/filtre"));
    }
    let name = |case: store::expedients::Named| {
        let name = numero(case.exercici, case.numero).map(|number| number.replace('/', "-"));
        (name.unwrap_or_else(|| case.id.to_string()), Some(case.id))
    };
    Ok(cases.into_iter().map(name).collect())
}

fn wrong(pointer: &str) -> Problem {
    invalid(Field {
        pointer: pointer.to_owned(),
        codi: "no_valid",
        text: NOT_VALID,
        args: Vec::new(),
    })
}
