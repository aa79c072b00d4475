//! Who am I and what may I do?

use actix_web::get;
use actix_web::web::{Data, Json};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::problem::Result;
use crate::session::{Session, SubjectKind};
use crate::state::State;

/// The caller.
#[derive(Serialize, ToSchema)]
pub struct Jo {
    /// The user or the service client.
    id: Uuid,
    /// `usuari` or `client`.
    #[schema(example = "usuari")]
    tipus: &'static str,
    /// Bodies where the caller has a role.
    ens: Vec<JoEns>,
    /// Acts of the platform, in no body.
    #[schema(example = json!([]))]
    actes_plataforma: Vec<&'static str>,
}

/// A body and what the caller may do there.
#[derive(Serialize, ToSchema)]
pub struct JoEns {
    /// Alias of the body.
    #[schema(example = "tirvia")]
    ens: String,
    /// Name of the body.
    #[schema(example = "Tírvia")]
    nom: String,
    /// Kind of body.
    #[schema(example = "municipi")]
    tipus: String,
    /// Roles held there.
    #[schema(example = json!(["secretaria"]))]
    rols: Vec<&'static str>,
    /// Acts allowed there, at least on some case.
    #[schema(example = json!(["expedient.llegir"]))]
    actes: Vec<&'static str>,
}

/// Who am I, in which bodies, and what may I do there?
///
/// **Permissions**: any signed-in caller.
#[utoipa::path(tag = "sessio", responses((status = 200, description = "The caller", body = Jo)))]
#[get("/jo")]
pub async fn read_jo(session: Session, state: Data<State>) -> Result<Json<Jo>> {
    let directory = state.rights.directory();
    let ens = session
        .rights
        .bodies()
        .filter_map(|id| {
            let ens = directory.by_id.get(&id)?;
            let mut rols: Vec<&str> = session.rights.per_ens[&id]
                .iter()
                .map(|grant| grant.rol.as_str())
                .collect();
            rols.dedup();
            Some(JoEns {
                ens: ens.alies.clone(),
                nom: ens.nom.clone(),
                tipus: ens.tipus.clone(),
                rols,
                actes: acts(&session, id),
            })
        })
        .collect();
    Ok(Json(Jo {
        id: session.id(),
        tipus: match session.claims.kind {
            SubjectKind::Usuari => "usuari",
            SubjectKind::Client => "client",
        },
        ens,
        actes_plataforma: acts(&session, 0),
    }))
}

fn acts(session: &Session, ens: i32) -> Vec<&'static str> {
    session
        .rights
        .acts(ens)
        .into_iter()
        .map(|acte| acte.as_str())
        .collect()
}
