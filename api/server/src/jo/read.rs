use actix_web::get;
use actix_web::web::Data;
use jiff::Timestamp;
use serde::Serialize;
use store::identitat::Account;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::http::Tagged;
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
    /// The account of a person; null for service clients.
    compte: Option<Compte>,
    /// Bodies where the caller has a role.
    ens: Vec<JoEns>,
    /// Acts of the platform, in no body.
    #[schema(example = json!([]))]
    actes_plataforma: Vec<&'static str>,
}

/// The account of the caller.
#[derive(Serialize, ToSchema)]
pub struct Compte {
    /// E-mail used to sign in.
    #[schema(example = "secretaria@tirvia.cat")]
    correu: String,
    /// Name.
    #[schema(example = "Maria Vidal Roca")]
    nom: String,
    /// Preferred language: ca, es, oc, en.
    #[schema(example = "ca")]
    llengua: String,
    /// Whether the account has a second factor.
    segon_factor: bool,
    /// Recovery codes that are left.
    #[schema(example = 10)]
    codis_recuperacio: usize,
    /// The last sign-in.
    #[schema(value_type = Option<String>, format = DateTime)]
    darrer_acces: Option<Timestamp>,
    /// Version, for `If-Match` of `PATCH /jo`.
    #[schema(example = 1)]
    versio: i64,
}

impl From<Account> for Compte {
    fn from(account: Account) -> Compte {
        Compte {
            correu: account.correu,
            nom: account.nom,
            llengua: account.llengua,
            segon_factor: account.totp_actiu,
            codis_recuperacio: account.codis_recuperacio.len(),
            darrer_acces: account.darrer_acces,
            versio: account.versio,
        }
    }
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
    /// Whether the body asks a second factor for some of these roles, and the session has none: their acts are missing.
    cal_segon_factor: bool,
}

/// Who am I, in which bodies, and what may I do there?
///
/// **Permissions**: any signed-in caller.
#[utoipa::path(tag = "sessio", responses((status = 200, description = "The caller", body = Jo)))]
#[get("/jo")]
pub async fn read_jo(session: Session, state: Data<State>) -> Result<Tagged<Jo>> {
    Ok(describe(&state, &session).await?.tagged())
}

impl Jo {
    /// With the version of the account; rights shape the answer too.
    pub(super) fn tagged(self) -> Tagged<Jo> {
        let versio = self.compte.as_ref().map_or(1, |compte| compte.versio);
        let shape = serde_json::to_string(&self).unwrap_or_default();
        Tagged::new(self, versio).shaped(shape)
    }
}

/// The caller of a session.
pub async fn describe(state: &State, session: &Session) -> Result<Jo> {
    let compte = match session.claims.kind {
        SubjectKind::Usuari => Some(state.store.account(session.id()).await?.into()),
        SubjectKind::Client => None,
    };
    let directory = state.rights.directory();
    let ens = session
        .held
        .per_ens
        .iter()
        .filter_map(|(id, grants)| {
            let ens = directory.by_id.get(id)?;
            let mut rols: Vec<&str> = grants.iter().map(|grant| grant.rol.as_str()).collect();
            rols.sort_unstable();
            rols.dedup();
            let left = session.rights.per_ens.get(id).map_or(0, Vec::len);
            Some(JoEns {
                ens: ens.alies.clone(),
                nom: ens.nom.clone(),
                tipus: ens.tipus.clone(),
                rols,
                actes: acts(session, *id),
                cal_segon_factor: left < grants.len(),
            })
        })
        .collect();
    Ok(Jo {
        id: session.id(),
        tipus: match session.claims.kind {
            SubjectKind::Usuari => "usuari",
            SubjectKind::Client => "client",
        },
        compte,
        ens,
        actes_plataforma: acts(session, 0),
    })
}

fn acts(session: &Session, ens: i32) -> Vec<&'static str> {
    session
        .rights
        .acts(ens)
        .into_iter()
        .map(|acte| acte.as_str())
        .collect()
}
