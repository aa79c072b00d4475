use actix_web::get;
use actix_web::web::{Data, Path};
use serde_json::Value;

use crate::http::Tagged;
use crate::problem::{Problem, Result};
use crate::session::Session;
use crate::state::State;

/// A version of a procedure, whole: phases, tasks, terms, rules and the schema of its data.
///
/// As `procediments/esquema.json` describes it. A published version never changes. **Permissions**: any signed-in
/// caller.
#[utoipa::path(tag = "procediments", params(
        ("codi" = String, Path, description = "Code of the procedure", example = "OBRA_MENOR"),
        ("n" = u32, Path, description = "Version", example = 1)),
    responses((status = 200, description = "The definition", body = Object)))]
#[get("/procediments/{codi}/versions/{n}")]
pub async fn read_procediment(
    _session: Session,
    path: Path<(String, u32)>,
    state: Data<State>,
) -> Result<Tagged<Value>> {
    let definition = state
        .rights
        .directory()
        .procediment(&path.0, path.1)
        .ok_or_else(Problem::not_found)?;
    let body = serde_json::to_value(&*definition).map_err(Problem::internal)?;
    Ok(Tagged::new(body, i64::from(definition.versio)).shaped(&path.0))
}
