//! Parties to a case.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use futures::try_join;
use serde_json::json;
use uuid::Uuid;

use super::read::{RowKey, lock};
use crate::persones::{NewPersona, Persona};
use crate::pool::Conn;
use crate::schema::{expedient, interessat, persona};
use crate::sql::{coalesce, instant_oficial};
use crate::unit::{Retryable, Unit};
use crate::{Error, Event, Idempotency, Link, Result, Scope, Store, Written};

/// A party and the person behind it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = interessat, check_for_backend(diesel::pg::Pg))]
pub struct Party {
    pub id: Uuid,
    pub rol: String,
    pub representant_id: Option<Uuid>,
    pub canal: String,
    pub versio: i64,
    #[diesel(embed)]
    pub persona: Persona,
}

/// A party to add.
#[derive(Clone, Debug)]
pub struct NewParty {
    pub id: Uuid,
    pub rol: String,
    pub canal: String,
    pub persona: PartyPerson,
    pub representant: Option<PartyPerson>,
}

/// Somebody known, or somebody to record.
#[derive(Clone, Debug)]
pub enum PartyPerson {
    Known(Uuid),
    New(Box<NewPersona>),
}

/// Adds the parties of a case, with whoever of them the register does not hold yet.
pub fn insert_parties(unit: &mut Unit<'_>, case: Uuid, parties: &[NewParty]) {
    let ens = unit.ens();
    // The register holds a document once: somebody new may turn out to be known.
    let row_of = |person: Option<&PartyPerson>| {
        let (id, document) = match person {
            Some(PartyPerson::New(new)) => (Some(new.id), new.document.clone()),
            Some(PartyPerson::Known(id)) => (Some(*id), None),
            None => (None, None),
        };
        let known = persona::table
            .filter(persona::ens_id.eq(ens))
            .filter(persona::document.eq(document))
            .select(persona::id)
            .single_value();
        coalesce(known, id)
    };
    for party in parties {
        for person in [Some(&party.persona), party.representant.as_ref()] {
            if let Some(PartyPerson::New(new)) = person {
                unit.put(
                    diesel::insert_into(persona::table)
                        .values(&**new)
                        .on_conflict_do_nothing(),
                );
            }
        }
        unit.put(diesel::insert_into(interessat::table).values((
            interessat::ens_id.eq(ens),
            interessat::id.eq(party.id),
            interessat::expedient_id.eq(case),
            interessat::persona_id.eq(row_of(Some(&party.persona)).assume_not_null()),
            interessat::rol.eq(&party.rol),
            interessat::representant_id.eq(row_of(party.representant.as_ref())),
            interessat::canal.eq(&party.canal),
        )));
    }
}

/// Parties in force, in the order in which they joined.
pub async fn of_case(mut conn: &Conn, ens: i32, case: Uuid) -> QueryResult<Vec<Party>> {
    interessat::table
        .inner_join(
            persona::table.on(persona::ens_id
                .eq(interessat::ens_id)
                .and(persona::id.eq(interessat::persona_id))),
        )
        .filter(interessat::ens_id.eq(ens))
        .filter(interessat::expedient_id.eq(case))
        .filter(interessat::donat_de_baixa_el.is_null())
        .order(interessat::id)
        .select(Party::as_select())
        .load(&mut conn)
        .await
}

impl Store {
    /// The case, and its parties.
    pub async fn parties(&self, scope: &Scope, key: RowKey) -> Result<(super::Row, Vec<Party>)> {
        let case = self.expedient(scope, key).await?;
        let id = case.expedient.id;
        let parties = self
            .read(scope, async |conn: &Conn| {
                of_case(conn, scope.ens(), id).await
            })
            .await?;
        Ok((case, parties))
    }

    /// Adds a party; the version of the case rises with it, and is told beside its parties.
    pub async fn add_party<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        case: RowKey,
        party: impl Fn(Uuid) -> NewParty,
    ) -> Result<Written<(i64, Vec<Party>)>, E> {
        self.write(
            scope,
            key,
            async |unit: &mut Unit| {
                let locked = lock(unit, case, None).await?;
                let new = party(unit.new_id());
                insert_parties(unit, locked.id, std::slice::from_ref(&new));
                touch(unit, locked.id, locked.versio);
                tell(unit, &locked, "interessat.afegit", new.id);
                Ok(locked.id)
            },
            async |conn: &Conn, id| {
                try_join!(
                    version(conn, scope.ens(), id),
                    of_case(conn, scope.ens(), id)
                )
            },
        )
        .await
    }

    /// A party leaves the case; the row stays in the history.
    pub async fn remove_party<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        case: RowKey,
        party: Uuid,
        version: i64,
    ) -> Result<Written<()>, E> {
        self.write(
            scope,
            None,
            async |unit: &mut Unit| {
                let locked = lock(unit, case, None).await?;
                let found: Option<i64> = interessat::table
                    .find((scope.ens(), party))
                    .filter(interessat::expedient_id.eq(locked.id))
                    .filter(interessat::donat_de_baixa_el.is_null())
                    .select(interessat::versio)
                    .for_no_key_update()
                    .first(&mut unit.conn())
                    .await
                    .optional()
                    .map_err(Error::from)?;
                match found {
                    None => return Err(Error::NotFound.into()),
                    Some(current) if current != version => {
                        return Err(Error::Stale { current }.into());
                    }
                    Some(_) => {}
                }
                unit.put(
                    diesel::update(interessat::table.find((scope.ens(), party))).set((
                        interessat::donat_de_baixa_el.eq(instant_oficial().nullable()),
                        interessat::versio.eq(version + 1),
                    )),
                );
                touch(unit, locked.id, locked.versio);
                tell(unit, &locked, "interessat.donat_de_baixa", party);
                Ok(locked.id)
            },
            async |_: &Conn, _| Ok(()),
        )
        .await
    }
}

async fn version(mut conn: &Conn, ens: i32, case: Uuid) -> QueryResult<i64> {
    expedient::table
        .find((ens, case))
        .select(expedient::versio)
        .first(&mut conn)
        .await
}

/// Raises the version of a case: something that belongs to it changed.
pub(crate) fn touch(unit: &mut Unit<'_>, case: Uuid, version: i64) {
    unit.put(
        diesel::update(expedient::table.find((unit.ens(), case))).set((
            expedient::versio.eq(version + 1),
            expedient::modificat_el.eq(instant_oficial()),
        )),
    );
}

fn tell(unit: &mut Unit<'_>, case: &super::Locked, tipus: &'static str, party: Uuid) {
    unit.event(Event {
        tipus,
        objecte: "interessat",
        objecte_id: party,
        expedient: Some(case.id),
        unitat: Some(case.unitat_id),
        familia: Some(case.familia.clone()),
        acces: domain::Acces::parse(&case.acces).unwrap_or_default(),
        dades: json!({}),
    });
    unit.audit(Link {
        acte: tipus.into(),
        objecte: "interessat",
        objecte_id: party.to_string(),
        expedient: Some(case.id),
        resultat: Resultat::Fet,
        contingut: json!({"versio_expedient": case.versio + 1}),
    });
}
