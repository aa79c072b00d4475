use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, patch};
use domain::identificadors::Dir3;
use domain::permisos::acts::EnsConfigurar;
use domain::terminis::Lectura;
use domain::tramitacio::Configuracio;
use domain::{Acte, Rol, Scope};
use serde::Deserialize;
use serde_json::{Value, json};
use store::ens::{Ens, EnsChange};
use utoipa::ToSchema;
use validator::Validate;

use super::EnsOut;
use crate::http::body::{NOT_VALID, invalid};
use crate::http::{IfMatch, Tagged, Valid};
use crate::problem::{Field, Problem, Result, catalog};
use crate::session::{Allowed, Session};
use crate::state::State;

/// What changes of a body; absent fields stay as they are.
#[derive(Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"dir3": "L01252217", "configuracio": {"segon_factor_rols": ["secretaria", "admin"]}}))]
pub struct UpdateEns {
    /// Name.
    #[validate(length(min = 1, max = 200))]
    pub nom: Option<String>,
    /// DIR3 code. Changed by the body itself it is provisional until the platform confirms it.
    #[validate(length(min = 9, max = 9))]
    pub dir3: Option<String>,
    /// Whether the DIR3 code is confirmed; only the platform says so.
    pub dir3_verificat: Option<bool>,
    /// Settings; those that are absent stay.
    pub configuracio: Option<ConfiguracioEns>,
}

/// Settings of a body, each whole.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfiguracioEns {
    /// Roles that act only with a second factor.
    #[schema(value_type = Option<Vec<String>>, example = json!(["secretaria", "alcaldia"]))]
    pub segon_factor_rols: Option<Vec<Rol>>,
    /// What is known of a signature that is enough: `valida`, `declarada`, `cap`, for documents of the administration
    /// and of citizens.
    #[schema(value_type = Option<Object>, example = json!({"signatures_administracio": ["valida", "declarada"],
        "signatures_ciutada": ["valida", "declarada", "cap"]}))]
    pub tramitacio: Option<Configuracio>,
    /// Readings of what the law leaves open when terms are counted.
    #[schema(value_type = Option<Object>, example = json!({"ampliacions": 1, "requeriment_suspen": false}))]
    pub terminis: Option<Lectura>,
}

/// Proof that the caller may configure the body of the path: from inside, or as the operator of the platform.
pub struct Configures {
    pub scope: Scope,
    pub platform: bool,
}

impl FromRequest for Configures {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Configures>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = Session::from_request(req, payload);
        let inside = Allowed::<EnsConfigurar>::from_request(req, payload);
        let name = req.match_info().get("ens").unwrap_or_default().to_owned();
        let state = req.app_data::<Data<State>>().cloned();
        Box::pin(async move {
            let session = session.await?;
            let state = state.ok_or_else(|| Problem::internal("no state"))?;
            if !session.rights.may(0, Acte::PlataformaEns) {
                let scope = inside.await?.scope;
                return Ok(Configures {
                    scope,
                    platform: false,
                });
            }
            let directory = state.rights.directory();
            let ens: Arc<Ens> = directory
                .find(&name)
                .cloned()
                .ok_or_else(Problem::not_found)?;
            let actor = &session.actor;
            Ok(Configures {
                scope: Scope::system(ens.id, Acte::EnsConfigurar, actor.id).at(&actor.origen),
                platform: true,
            })
        })
    }
}

/// Change a body: its name, its codes and its settings.
///
/// A DIR3 code that the platform has confirmed is changed, and confirmed, by the platform alone: it stands in the ENI
/// identifiers of everything made from then on; those given already stay. **Permissions**: `ens.configurar`, or
/// `plataforma.ens` of the platform.
#[utoipa::path(tag = "ens", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("If-Match" = String, Header, description = "ETag of the last read", example = "\"1.a1b2c3\"")),
    request_body = UpdateEns, responses((status = 200, description = "The body", body = EnsOut)))]
#[patch("/ens/{ens}")]
pub async fn update_ens(
    who: Configures,
    version: IfMatch,
    state: Data<State>,
    body: Valid<UpdateEns>,
) -> Result<Tagged<EnsOut>> {
    if let Some(dir3) = &body.dir3 {
        dir3.parse::<Dir3>().map_err(|_| wrong("/dir3"))?;
    }
    let rols = body
        .configuracio
        .as_ref()
        .and_then(|c| c.segon_factor_rols.as_ref());
    if rols.is_some_and(|rols| rols.iter().any(|rol| rol.is_platform())) {
        return Err(wrong("/configuracio/segon_factor_rols"));
    }
    let ens = state
        .store
        .update_ens::<Problem>(&who.scope, version.0, |before| change(&who, &body, before))
        .await?;
    state.rights.refresh().await?;
    Ok(Tagged::new(EnsOut::from(&ens), ens.versio))
}

fn change(who: &Configures, body: &UpdateEns, before: &Ens) -> Result<EnsChange> {
    let another = body
        .dir3
        .as_ref()
        .filter(|dir3| Some(*dir3) != before.dir3.as_ref());
    let confirms = body
        .dir3_verificat
        .filter(|yes| *yes != before.dir3_verificat);
    let reserved = confirms.is_some() || another.is_some() && before.dir3_verificat;
    if reserved && !who.platform {
        return Err(Problem::new(&catalog::SENSE_PERMIS).arg("acte", Acte::PlataformaEns.as_str()));
    }
    let verified = match (body.dir3_verificat, another) {
        (Some(yes), _) => Some(yes),
        (None, Some(_)) => Some(false),
        (None, None) => None,
    };
    if verified == Some(true) && another.is_none() && before.dir3.is_none() {
        return Err(wrong("/dir3_verificat"));
    }
    Ok(EnsChange {
        nom: body.nom.clone(),
        dir3: another.cloned(),
        dir3_verificat: verified,
        configuracio: body
            .configuracio
            .as_ref()
            .map(|new| merged(&before.configuracio, new)),
    })
}

fn merged(before: &Value, new: &ConfiguracioEns) -> Value {
    let mut settings = before.as_object().cloned().unwrap_or_default();
    let given = [
        ("segon_factor_rols", json!(new.segon_factor_rols)),
        ("tramitacio", json!(new.tramitacio)),
        ("terminis", json!(new.terminis)),
    ];
    for (name, value) in given.into_iter().filter(|(_, value)| !value.is_null()) {
        settings.insert(name.to_owned(), value);
    }
    Value::Object(settings)
}

pub fn wrong(pointer: &str) -> Problem {
    invalid(Field {
        pointer: pointer.to_owned(),
        codi: "no_valid",
        text: NOT_VALID,
        args: Vec::new(),
    })
}
