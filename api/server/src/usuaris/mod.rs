//! People of a body: invited, described, given rights.

mod create;
mod grants;
mod list;
mod read;
mod reset;
mod update;

pub use create::*;
pub use grants::*;
pub use list::*;
pub use read::*;
pub use reset::*;
pub use update::*;

use domain::Lang;
use domain::permisos::Rol;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::identitat::{MemberView, MembershipGrant, NewGrant};
use utoipa::ToSchema;
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};
use uuid::Uuid;
use validator::Validate;

use crate::enllacos::{EnllacOut, address};
use crate::http::body::{NOT_VALID, day, invalid};
use crate::problem::{Field, Result};
use crate::state::State;

/// A person, or a service client, as the body knows them.
#[derive(Serialize, ToSchema)]
pub struct UsuariOut {
    /// Identifier.
    id: Uuid,
    /// `usuari` or `client`.
    #[schema(example = "usuari")]
    tipus: String,
    /// Name shown in the body.
    #[schema(example = "Maria Vidal Roca")]
    nom: String,
    /// E-mail.
    #[schema(example = "secretaria@tirvia.cat")]
    correu: Option<String>,
    /// Post held.
    #[schema(example = "Secretària interventora")]
    carrec: Option<String>,
    /// False when the person left the body; their name stays on what they did.
    actiu: bool,
    /// Invited and not yet accepted: holds no rights.
    pendent: bool,
    /// Rights in the body.
    drets: Vec<Dret>,
    /// Version, for `If-Match`.
    #[schema(example = 1)]
    versio: i64,
    /// When the person joined.
    #[schema(value_type = String, format = DateTime)]
    creat_el: Timestamp,
}

/// A role, over the whole body or a part of it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Dret {
    /// Role of the table of permissions.
    #[schema(schema_with = rols)]
    rol: Rol,
    /// Only cases of this unit; null for all.
    unitat: Option<Uuid>,
    /// Only procedures of this family; null for all.
    #[schema(example = "urbanisme")]
    #[validate(length(min = 1, max = 80))]
    familia: Option<String>,
    /// Last day, for substitutions; null for no end.
    #[schema(value_type = Option<String>, format = Date, example = "2026-12-31")]
    #[validate(custom(function = "day"))]
    caduca: Option<Date>,
}

/// The roles of the table of permissions, closed in the contract too.
fn rols() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some("Role of the table of permissions."))
        .enum_values(Some(Rol::ALL.map(Rol::as_str)))
        .examples(["tramitador"])
        .build()
}

/// A person and, the first time only, the link to hand over.
#[derive(Serialize, ToSchema)]
pub struct UsuariAmbEnllac {
    usuari: UsuariOut,
    /// The one-time link; null when the call repeats an earlier one.
    enllac: Option<EnllacOut>,
}

impl From<MemberView> for UsuariOut {
    fn from((member, grants): MemberView) -> UsuariOut {
        UsuariOut {
            id: member.subjecte_id,
            tipus: member.tipus,
            nom: member.nom,
            correu: member.correu,
            carrec: member.carrec,
            actiu: member.actiu,
            pendent: member.pendent,
            drets: grants.into_iter().filter_map(Dret::read).collect(),
            versio: member.versio,
            creat_el: member.creat_el,
        }
    }
}

impl Dret {
    /// A role that this version does not know gives nothing and is not shown.
    fn read(grant: MembershipGrant) -> Option<Dret> {
        Some(Dret {
            rol: Rol::parse(&grant.rol)?,
            unitat: grant.unitat_id,
            familia: grant.familia,
            caduca: grant.caduca,
        })
    }
}

/// Roles that the people of a body may be given: never those of the platform, never that of service clients.
fn granted(drets: &[Dret]) -> Result<Vec<NewGrant>> {
    drets
        .iter()
        .enumerate()
        .map(|(i, dret)| {
            if dret.rol.is_platform() || dret.rol == Rol::Integracio {
                return Err(invalid(Field {
                    pointer: format!("/drets/{i}/rol"),
                    codi: "rol",
                    text: NOT_VALID,
                    args: Vec::new(),
                }));
            }
            Ok(NewGrant {
                rol: dret.rol,
                unitat: dret.unitat,
                familia: dret.familia.clone(),
                caduca: dret.caduca,
            })
        })
        .collect()
}

/// The answer with its link, mailed too when there is a mail server.
fn with_link(
    state: &State,
    view: MemberView,
    token: Option<(String, Timestamp)>,
    lang: Lang,
    reset: bool,
) -> UsuariAmbEnllac {
    let usuari = UsuariOut::from(view);
    let enllac = token.map(|(token, caduca)| {
        let url = address(&state.config.url, &token);
        let mail = state.mail.as_ref().zip(usuari.correu.as_deref());
        if let Some((mailer, correu)) = mail {
            mailer.send_link(correu, lang, reset, &url);
        }
        EnllacOut {
            url,
            caduca,
            enviat: mail.is_some(),
        }
    });
    UsuariAmbEnllac { usuari, enllac }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_given_a_role_of_the_platform_or_of_clients() {
        for rol in Rol::ALL {
            let drets = [Dret {
                rol,
                unitat: None,
                familia: None,
                caduca: None,
            }];
            let refused = matches!(rol, Rol::Plataforma | Rol::Desplegament | Rol::Integracio);
            assert_eq!(granted(&drets).is_err(), refused, "{rol:?}");
        }
    }
}
