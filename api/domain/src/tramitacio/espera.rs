//! For whom a case waits: what a work list tells apart.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::tasques::NovaTasca;
use crate::permisos::Rol;
use crate::procediment::{Actor, Definicio, closed_list};
use crate::text::Text;

closed_list! {
    /// Who has to do something next, seen by one person.
    Espera {
        /// That person.
        Meva,
        /// Nobody yet, and one of their roles may do it.
        MeuEquip,
        /// Somebody else of the body, the party, another administration or an organ.
        Altres,
    }
}

/// What decides it: the next step, and who answers for the case.
#[derive(Clone, Copy, Debug)]
pub struct Situacio<'a> {
    /// The term is suspended, or a collegiate organ has the case.
    pub aturat: bool,
    pub responsable: Option<Uuid>,
    pub pas: Option<Pas<'a>>,
}

/// The next step of a case, for one person: a task of theirs, else one of nobody, else one of somebody else.
#[derive(Clone, Copy, Debug)]
pub struct Pas<'a> {
    pub assignada: Option<Uuid>,
    /// Who the procedure says that does it.
    pub actors: &'a [Actor],
}

/// For whom it waits, as `jo` sees it with these roles on the case.
pub fn espera(situacio: &Situacio<'_>, jo: Uuid, rols: &[Rol]) -> Espera {
    let assigned = situacio.pas.and_then(|pas| pas.assignada);
    if assigned == Some(jo) {
        return Espera::Meva;
    }
    if situacio.aturat || assigned.is_some() {
        return Espera::Altres;
    }
    if situacio.responsable == Some(jo) {
        return Espera::Meva;
    }
    let actors = situacio.pas.map(|pas| pas.actors).unwrap_or_default();
    match rols
        .iter()
        .any(|rol| actors.iter().any(|actor| plays(*rol, *actor)))
    {
        true => Espera::MeuEquip,
        false => Espera::Altres,
    }
}

/// Whether somebody with the role is whom a procedure means by an actor. In a small council the secretary does what
/// has nobody else, and brings to the organs and back what they decide.
fn plays(rol: Rol, actor: Actor) -> bool {
    match actor {
        Actor::Auxiliar | Actor::Unitat => {
            matches!(rol, Rol::Administrativa | Rol::Tramitador | Rol::Secretaria)
        }
        Actor::Tramitador | Actor::Instructor => matches!(rol, Rol::Tramitador | Rol::Secretaria),
        Actor::Tecnic | Actor::Arquitecte => rol == Rol::Tecnic,
        Actor::Secretaria
        | Actor::Ple
        | Actor::JuntaGovern
        | Actor::Comissio
        | Actor::Tribunal
        | Actor::Mesa => rol == Rol::Secretaria,
        Actor::Intervencio | Actor::Tresoreria => rol == Rol::Intervencio,
        Actor::Alcaldia => rol == Rol::Alcaldia,
        Actor::Regidoria => rol == Rol::Regidor,
        Actor::Arxiver => rol == Rol::Arxiver,
        Actor::Interessat | Actor::AltresAdministracions | Actor::Sistema => false,
    }
}

/// The name of a task, of a procedure or of the law itself.
pub fn task_name(definicio: &Definicio, codi: &str) -> Option<Text> {
    match NovaTasca::of_the_law(codi) {
        Some(task) => Some(task.nom),
        None => definicio.task(codi).map(|task| task.nom.text()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ME: Uuid = Uuid::from_u128(1);
    const OTHER: Uuid = Uuid::from_u128(2);

    #[test]
    fn a_case_waits_for_whoever_has_its_next_step() {
        let secretary = [Actor::Secretaria];
        let step = |assignada| {
            Some(Pas {
                assignada,
                actors: &secretary,
            })
        };
        let roles = [Rol::Secretaria];
        for (aturat, responsable, pas, rols, expected) in [
            (false, None, step(Some(ME)), &roles[..], Espera::Meva),
            (true, None, step(Some(ME)), &[], Espera::Meva),
            (false, Some(ME), step(Some(OTHER)), &roles, Espera::Altres),
            (false, Some(ME), step(None), &[], Espera::Meva),
            (false, Some(OTHER), step(None), &roles, Espera::MeuEquip),
            (false, None, step(None), &[Rol::Tecnic], Espera::Altres),
            (true, Some(ME), step(None), &roles, Espera::Altres),
            (false, Some(ME), None, &[], Espera::Meva),
            (false, None, None, &roles, Espera::Altres),
        ] {
            let situacio = Situacio {
                aturat,
                responsable,
                pas,
            };
            assert_eq!(
                espera(&situacio, ME, rols),
                expected,
                "{situacio:?} {rols:?}"
            );
        }
    }

    #[test]
    fn the_party_and_other_administrations_are_nobody_of_the_body() {
        for actor in [
            Actor::Interessat,
            Actor::AltresAdministracions,
            Actor::Sistema,
        ] {
            assert!(Rol::ALL.iter().all(|rol| !plays(*rol, actor)), "{actor:?}");
        }
    }
}
