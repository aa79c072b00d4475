//! The job that assigns cases to a member and a unit.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::Lang;
use domain::tramitacio::Impediment;
use futures::try_join;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::run::Refused;
use crate::expedients::{Locked, Patch, change};
use crate::pool::Conn;
use crate::schema::{membre, unitat};
use crate::unit::Unit;
use crate::{Error, Result, Scope, Store};

/// What is asked of each case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Assignacio {
    /// Member who will answer for it; none for nobody.
    pub responsable: Option<Uuid>,
    /// Unit that will handle it, when it changes.
    pub unitat: Option<Uuid>,
}

impl Assignacio {
    pub const MENA: &'static str = "expedients.assignar";

    /// Whether the member and the unit are still of the body; locked, so that they stay so until the unit ends.
    pub(super) async fn stands(&self, unit: &Unit<'_>) -> Result<bool> {
        let member = async {
            let Some(member) = self.responsable else {
                return Ok(true);
            };
            let rows = membre::table
                .find((unit.ens(), member))
                .select(membre::subjecte_id)
                .for_key_share();
            let found: Vec<Uuid> = rows.load(&mut unit.conn()).await?;
            QueryResult::Ok(!found.is_empty())
        };
        let office = async {
            let Some(office) = self.unitat else {
                return Ok(true);
            };
            let rows = unitat::table
                .find((unit.ens(), office))
                .select(unitat::id)
                .for_key_share();
            let found: Vec<Uuid> = rows.load(&mut unit.conn()).await?;
            QueryResult::Ok(!found.is_empty())
        };
        let (member, office) = try_join!(member, office)?;
        Ok(member && office)
    }

    /// As `assign_expedient` does it.
    pub(super) fn apply(
        &self,
        unit: &mut Unit<'_>,
        scope: &Scope,
        before: &Locked,
    ) -> std::result::Result<(), Refused> {
        let patch = Patch {
            responsable_id: Some(self.responsable),
            unitat_id: self.unitat,
            ..Patch::default()
        };
        match patch.admitted(scope, before) {
            Ok(()) => {}
            Err(Impediment::SensePermis) => return Err(Refused::Code("sense_permis")),
            Err(Impediment::Tancat(unmet)) => {
                let told = |lang: &Lang| (lang.tag().to_owned(), Value::from(unmet.message(*lang)));
                let messages: Map<String, Value> = Lang::ALL.iter().map(told).collect();
                return Err(Refused::Rule(messages.into()));
            }
        }
        change(unit, before, &patch, "expedient.assignat");
        Ok(())
    }
}

impl Store {
    /// Whether the member and the unit are of the body: told at once, not case by case.
    pub async fn assignable(
        &self,
        scope: &Scope,
        member: Option<Uuid>,
        unit: Option<Uuid>,
    ) -> Result<()> {
        let members = membre::table
            .filter(membre::ens_id.eq(scope.ens()))
            .filter(membre::subjecte_id.nullable().eq(member))
            .count();
        let units = unitat::table
            .filter(unitat::ens_id.eq(scope.ens()))
            .filter(unitat::id.nullable().eq(unit))
            .count();
        let (members, units): (i64, i64) = self
            .read(scope, async |conn: &Conn| {
                try_join!(
                    members.get_result(&mut &*conn),
                    units.get_result(&mut &*conn)
                )
            })
            .await?;
        let missing = |asked: Option<Uuid>, found: i64| asked.is_some() && found == 0;
        match () {
            _ if missing(member, members) => Err(Error::Constraint(
                "expedient_ens_id_responsable_id_fkey".into(),
            )),
            _ if missing(unit, units) => {
                Err(Error::Constraint("expedient_ens_id_unitat_id_fkey".into()))
            }
            () => Ok(()),
        }
    }
}
