use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::Lang;
use domain::identificadors::{Alies, CodiEns, Dir3};
use domain::permisos::Rol;
use domain::permisos::acts::PlataformaEns;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::ens::{Ens, NewEns};
use store::identitat::{Invitation, NewGrant, NewLink};
use store::unit::Unit;
use store::{Idempotency, Written};
use utoipa::ToSchema;
use validator::Validate;

use super::{EnsOut, facts};
use crate::enllacos::{address, fresh};
use crate::http::body::{NOT_VALID, invalid};
use crate::http::{IdempotencyKey, Valid, etag};
use crate::problem::{Field, Problem, Result};
use crate::session::AllowedAcross;
use crate::state::State;

/// A body to on-board. A real one is named by `alies` or `codi_ens` alone: its facts are known.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"alies": "tirvia", "administrador": {"correu": "secretaria@tirvia.cat", "nom": "Maria Vidal Roca"}}))]
pub struct CreateEns {
    /// Permanent alias; made from the name when absent.
    #[validate(length(min = 2, max = 60))]
    pub alies: Option<String>,
    /// Official ten-digit code.
    #[validate(length(min = 10, max = 10))]
    pub codi_ens: Option<String>,
    /// Name; needed for a body that is not in the product's data.
    #[validate(length(min = 1, max = 200))]
    pub nom: Option<String>,
    /// Kind; needed for a body that is not in the product's data.
    pub tipus: Option<TipusEns>,
    /// DIR3 code, provisional until confirmed.
    #[validate(length(min = 9, max = 9))]
    pub dir3: Option<String>,
    /// Alias of the municipality of a decentralised entity.
    pub ens_pare: Option<String>,
    /// A body for rehearsals.
    #[serde(default)]
    pub prova: bool,
    /// First administrator, who gets a one-time link.
    #[validate(nested)]
    pub administrador: Option<Administrador>,
}

/// The first administrator of a body.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Administrador {
    #[validate(email, length(max = 254))]
    pub correu: String,
    #[validate(length(min = 1, max = 200))]
    pub nom: String,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TipusEns {
    Ajuntament,
    Emd,
    ConsellComarcal,
    ConselhGenerau,
    Diputacio,
}

/// A body just on-boarded.
#[derive(Serialize, ToSchema)]
pub struct CreatedEns {
    #[serde(flatten)]
    pub ens: EnsOut,
    /// One-time link of the first administrator, shown once.
    #[schema(example = "https://expedit.example/enllac#…")]
    pub enllac: Option<String>,
    #[schema(value_type = Option<String>, format = DateTime)]
    pub enllac_caduca: Option<Timestamp>,
}

/// On-board a body.
///
/// One call makes a working tenant: alias, units, calendar, catalogue of procedures and the invitation of its first
/// administrator. **Permissions**: `plataforma.ens`, of the platform.
#[utoipa::path(tag = "ens", params(("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first, without the link")),
    request_body = CreateEns, responses((status = 201, description = "The body", body = CreatedEns)))]
#[post("/ens")]
pub async fn create_ens(
    req: HttpRequest,
    allowed: AllowedAcross<PlataformaEns>,
    key: IdempotencyKey,
    state: Data<State>,
    body: Valid<CreateEns>,
) -> Result<HttpResponse> {
    let new = resolve(&state, &body)?;
    let key = key.of(allowed.session.id(), body.empremta);
    let scope = allowed.platform()?;
    let (written, link) = onboard(
        &state.store,
        &scope,
        key.as_ref(),
        &new,
        body.administrador.as_ref(),
    )
    .await?;
    state.rights.refresh().await?;
    let shown = link.filter(|_| !written.replayed);
    let out = CreatedEns {
        ens: EnsOut::from(&written.view),
        enllac: shown
            .as_ref()
            .map(|(token, _)| address(&state.config.url, token)),
        enllac_caduca: shown.map(|(_, ends)| ends),
    };
    let location = format!("/api/v1/ens/{}", out.ens.alies);
    Ok(etag::created(
        &req,
        location,
        out.ens.versio,
        &out,
        written.replayed,
    ))
}

/// What the caller said, completed with what is known of real bodies.
fn resolve(state: &State, body: &CreateEns) -> Result<NewEns> {
    let wrong = |pointer: &str| {
        invalid(Field {
            pointer: pointer.to_owned(),
            codi: "no_valid",
            text: NOT_VALID,
            args: Vec::new(),
        })
    };
    let named = [body.codi_ens.as_deref(), body.alies.as_deref()];
    let known = named.into_iter().flatten().find_map(facts::find);
    let mut new = match (known, &body.nom, body.tipus) {
        (Some(known), _, _) => known,
        (None, Some(nom), Some(tipus)) => unknown(nom, tipus),
        (None, None, _) => return Err(wrong("/nom")),
        (None, _, None) => return Err(wrong("/tipus")),
    };
    if let Some(nom) = &body.nom {
        new.nom.clone_from(nom);
    }
    new.alies = match &body.alies {
        Some(alies) => alies
            .parse::<Alies>()
            .map_err(|_| wrong("/alies"))?
            .to_string(),
        None if new.alies.is_empty() => Alies::from_name(&new.nom)
            .map_err(|_| wrong("/nom"))?
            .to_string(),
        None => new.alies,
    };
    if let Some(code) = &body.codi_ens {
        let code: CodiEns = code.parse().map_err(|_| wrong("/codi_ens"))?;
        new.codi_ens = Some(code.to_string());
    }
    if let Some(dir3) = &body.dir3 {
        let dir3: Dir3 = dir3.parse().map_err(|_| wrong("/dir3"))?;
        new.dir3 = Some(dir3.to_string());
    }
    if let Some(parent) = &body.ens_pare {
        let directory = state.rights.directory();
        let parent = directory.find(parent).ok_or_else(|| wrong("/ens_pare"))?;
        new.ens_pare = Some(parent.id);
        new.municipi_ine.clone_from(&parent.municipi_ine);
        new.aran = parent.aran;
    }
    new.prova = body.prova;
    Ok(new)
}

fn unknown(nom: &str, tipus: TipusEns) -> NewEns {
    NewEns {
        alies: String::new(),
        codi_ens: None,
        codi_verificat: false,
        dir3: None,
        nom: nom.to_owned(),
        tipus: serde_json::json!(tipus)
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        comarca: None,
        municipi_ine: None,
        ens_pare: None,
        poblacio: None,
        aran: false,
        prova: false,
        unitats: facts::unitats(),
    }
}

/// The token of the first administrator's link, and when it ends.
pub type FirstLink = Option<(String, Timestamp)>;

/// Makes the body and invites its first administrator, in one transaction.
pub async fn onboard(
    store: &store::Store,
    scope: &domain::Scope,
    key: Option<&Idempotency>,
    new: &NewEns,
    admin: Option<&Administrador>,
) -> Result<(Written<Ens>, FirstLink)> {
    let link = admin.map(|_| fresh(false, false));
    let invitation = admin
        .zip(link.as_ref())
        .map(|(admin, (_, link))| invitation(admin, link));
    let written = store
        .create_ens::<Problem>(scope, key, new, async |unit: &mut Unit, ens| {
            if let Some(invitation) = &invitation {
                store::identitat::invite(unit, ens, invitation).await?;
            }
            Ok(())
        })
        .await?;
    Ok((written, link.map(|(token, link)| (token, link.caduca))))
}

fn invitation(admin: &Administrador, link: &NewLink) -> Invitation {
    Invitation {
        correu: admin.correu.to_ascii_lowercase(),
        nom: admin.nom.clone(),
        carrec: None,
        llengua: Lang::Ca.tag().to_owned(),
        drets: vec![NewGrant::whole(Rol::Admin)],
        enllac: link.clone(),
    }
}
