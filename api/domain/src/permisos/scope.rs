//! Rights of a subject, the decision on one row, and the proof that a query asks for.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::{Acces, Acte, Rol, taula};

/// Internal number of a body. 0 is the platform.
pub type EnsId = i32;

/// A role held in a body, whole or limited to a unit or a family of procedures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub rol: Rol,
    pub unitat: Option<Uuid>,
    pub familia: Option<String>,
}

/// What the columns of a row say for the decision.
#[derive(Clone, Copy, Debug)]
pub struct Fila<'a> {
    pub unitat: Option<Uuid>,
    pub familia: Option<&'a str>,
    pub acces: Acces,
}

/// What somebody may do, body by body.
#[derive(Clone, Debug, Default)]
pub struct Rights {
    pub per_ens: BTreeMap<EnsId, Vec<Grant>>,
    /// For service clients: acts beyond which no role reaches.
    pub only: Option<HashSet<Acte>>,
    /// When they must be read again: something in them ends then.
    pub fins: Option<Timestamp>,
}

/// Who asks.
#[derive(Clone, Debug)]
pub struct Actor {
    pub kind: ActorKind,
    pub id: Uuid,
    /// Address the request came from, for the audit.
    pub origen: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorKind {
    Usuari,
    Client,
    /// The product itself: clock, sweepers, command line.
    Sistema,
}

/// The rights of one act as conditions on the columns of a row: any of the alternatives is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Predicate {
    pub any_of: Vec<(Option<Uuid>, Option<String>, Acces)>,
}

impl Predicate {
    pub fn allows(&self, fila: &Fila<'_>) -> bool {
        self.any_of.iter().any(|(unitat, familia, level)| {
            unitat.is_none_or(|u| fila.unitat == Some(u))
                && familia.as_deref().is_none_or(|f| fila.familia == Some(f))
                && fila.acces <= *level
        })
    }

    /// Whether every row of the body passes, so that a query needs no condition.
    pub fn is_total(&self) -> bool {
        self.any_of
            .iter()
            .any(|(u, f, level)| u.is_none() && f.is_none() && *level == Acces::Reservat)
    }
}

impl Rights {
    /// Whether they still hold as they were read.
    pub fn is_current(&self, now: Timestamp) -> bool {
        self.fins.is_none_or(|end| now < end)
    }

    /// The bodies where the subject has any role.
    pub fn bodies(&self) -> impl Iterator<Item = EnsId> + '_ {
        self.per_ens.keys().copied()
    }

    pub fn predicate(&self, ens: EnsId, acte: Acte) -> Predicate {
        if self.only.as_ref().is_some_and(|only| !only.contains(&acte)) {
            return Predicate::default();
        }
        let grants = self
            .per_ens
            .get(&ens)
            .map(Vec::as_slice)
            .unwrap_or_default();
        Predicate {
            any_of: grants
                .iter()
                .filter_map(|g| {
                    let level = taula::level(g.rol, acte)?;
                    Some((g.unitat, g.familia.clone(), level))
                })
                .collect(),
        }
    }

    /// Whether the subject may do the act on at least some row of the body.
    pub fn may(&self, ens: EnsId, acte: Acte) -> bool {
        !self.predicate(ens, acte).any_of.is_empty()
    }

    /// Every act that the subject may do somewhere in the body.
    pub fn acts(&self, ens: EnsId) -> Vec<Acte> {
        Acte::ALL
            .iter()
            .copied()
            .filter(|acte| self.may(ens, *acte))
            .collect()
    }
}

/// Proof that an actor may do an act in one body. No scope, no query.
#[derive(Clone, Debug)]
pub struct Scope {
    ens: EnsId,
    acte: Acte,
    actor: Actor,
    rights: Arc<Rights>,
    predicate: Predicate,
}

impl Scope {
    /// `None` when the actor has no right to the act in the body.
    pub fn prove(rights: Arc<Rights>, ens: EnsId, acte: Acte, actor: Actor) -> Option<Scope> {
        let predicate = rights.predicate(ens, acte);
        (!predicate.any_of.is_empty()).then_some(Scope {
            ens,
            acte,
            actor,
            rights,
            predicate,
        })
    }

    /// The product acting by itself in a body (clock, sweepers, command line, sign-in).
    pub fn system(ens: EnsId, acte: Acte, actor_id: Uuid) -> Scope {
        Scope {
            ens,
            acte,
            actor: Actor {
                kind: ActorKind::Sistema,
                id: actor_id,
                origen: String::new(),
            },
            rights: Arc::default(),
            predicate: Predicate {
                any_of: vec![(None, None, Acces::Reservat)],
            },
        }
    }

    /// The same proof, with the address that the request came from, for the audit.
    pub fn at(mut self, origen: impl Into<String>) -> Scope {
        self.actor.origen = origen.into();
        self
    }

    pub fn ens(&self) -> EnsId {
        self.ens
    }

    pub fn acte(&self) -> Acte {
        self.acte
    }

    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    pub fn predicate(&self) -> &Predicate {
        &self.predicate
    }

    pub fn rights(&self) -> &Arc<Rights> {
        &self.rights
    }

    /// The same actor and body for another act, when it is allowed too (what `inclou` embeds).
    pub fn also(&self, acte: Acte) -> Option<Scope> {
        if self.actor.kind == ActorKind::Sistema {
            return Some(Scope::system(self.ens, acte, self.actor.id));
        }
        Scope::prove(self.rights.clone(), self.ens, acte, self.actor.clone())
    }
}

/// Proof for reads over several bodies: all those where the act is allowed.
#[derive(Clone, Debug)]
pub struct Scopes {
    scopes: Vec<Scope>,
    actor: Actor,
}

impl Scopes {
    pub fn prove(rights: Arc<Rights>, acte: Acte, actor: Actor) -> Scopes {
        let scopes = rights
            .bodies()
            .filter_map(|ens| Scope::prove(rights.clone(), ens, acte, actor.clone()))
            .collect();
        Scopes { scopes, actor }
    }

    /// The product reading by itself over bodies (the live feed, the command line).
    pub fn system(bodies: &[EnsId], acte: Acte) -> Scopes {
        let scopes: Vec<Scope> = bodies
            .iter()
            .map(|ens| Scope::system(*ens, acte, Uuid::nil()))
            .collect();
        let actor = Actor {
            kind: ActorKind::Sistema,
            id: Uuid::nil(),
            origen: String::new(),
        };
        Scopes { scopes, actor }
    }

    /// Keeps only some bodies; the others fall silently, as if they did not exist.
    pub fn only(mut self, bodies: &[EnsId]) -> Scopes {
        self.scopes.retain(|scope| bodies.contains(&scope.ens));
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = &Scope> {
        self.scopes.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.scopes.is_empty()
    }

    pub fn bodies(&self) -> Vec<EnsId> {
        self.scopes.iter().map(Scope::ens).collect()
    }

    pub fn actor(&self) -> &Actor {
        &self.actor
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rights(grants: Vec<Grant>) -> Arc<Rights> {
        Arc::new(Rights {
            per_ens: BTreeMap::from([(7, grants)]),
            only: None,
            fins: None,
        })
    }

    fn actor() -> Actor {
        Actor {
            kind: ActorKind::Usuari,
            id: Uuid::nil(),
            origen: String::new(),
        }
    }

    #[test]
    fn a_limited_role_reaches_only_its_unit_and_family() {
        let unit = Uuid::from_u128(1);
        let scope = Scope::prove(
            rights(vec![Grant {
                rol: Rol::Tramitador,
                unitat: Some(unit),
                familia: Some("urbanisme".into()),
            }]),
            7,
            Acte::ExpedientLlegir,
            actor(),
        )
        .unwrap();
        let fila = |unitat, familia, acces| Fila {
            unitat: Some(unitat),
            familia: Some(familia),
            acces,
        };
        let other = Uuid::from_u128(2);
        for (row, expected) in [
            (fila(unit, "urbanisme", Acces::Interessats), true),
            (fila(unit, "urbanisme", Acces::Restringit), true),
            (fila(unit, "urbanisme", Acces::Reservat), false),
            (fila(other, "urbanisme", Acces::Public), false),
            (fila(unit, "alcaldia", Acces::Public), false),
        ] {
            assert_eq!(scope.predicate().allows(&row), expected, "{row:?}");
        }
        assert!(!scope.predicate().is_total());
    }

    #[test]
    fn rights_hold_until_their_end_and_not_at_it() {
        let end = Timestamp::from_second(1_800_000_000).unwrap();
        let rights = Rights {
            fins: Some(end),
            ..Rights::default()
        };
        let second = jiff::SignedDuration::from_secs(1);
        assert!(rights.is_current(end - second));
        assert!(!rights.is_current(end));
        assert!(!rights.is_current(end + second));
        assert!(Rights::default().is_current(Timestamp::MAX));
    }

    #[test]
    fn no_role_no_scope() {
        let rights = rights(vec![Grant {
            rol: Rol::Regidor,
            unitat: None,
            familia: None,
        }]);
        assert!(Scope::prove(rights.clone(), 7, Acte::TramitacioTancar, actor()).is_none());
        assert!(Scope::prove(rights, 8, Acte::ExpedientLlegir, actor()).is_none());
    }

    #[test]
    fn a_client_never_exceeds_its_acts() {
        let rights = Rights {
            per_ens: BTreeMap::from([(
                7,
                vec![Grant {
                    rol: Rol::Integracio,
                    unitat: None,
                    familia: None,
                }],
            )]),
            only: Some(HashSet::from([Acte::ExpedientLlegir])),
            fins: None,
        };
        assert!(rights.may(7, Acte::ExpedientLlegir));
        assert!(!rights.may(7, Acte::ExpedientObrir));
    }
}
