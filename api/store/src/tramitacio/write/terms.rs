//! Suspensions and extensions of the maximum term.

use diesel::prelude::*;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde_json::Value;
use uuid::Uuid;

use super::Writer;
use crate::schema::suspensio;
use crate::sql::instant_oficial;
use crate::tramitacio::code;

impl Writer<'_, '_> {
    pub(super) fn terms(&mut self) {
        for id in &self.plan.suspended {
            let all = &self.plan.cas.suspensions;
            let Some(stop) = all.iter().find(|stop| stop.id == *id) else {
                continue;
            };
            self.stretch(
                stop.id,
                code(&stop.causa),
                stop.des_de,
                stop.topall,
                None,
                stop.document,
            );
        }
        for lifted in &self.plan.lifted {
            self.unit.put(
                diesel::update(suspensio::table.find((self.ens, lifted.id))).set((
                    suspensio::fins_a.eq(Some(lifted.fins).to_diesel()),
                    suspensio::document_final_id.eq(lifted.document),
                )),
            );
        }
        // The extensions of this order are the last ones counted.
        let counted = &self.plan.computs.ampliacions;
        let new = counted.len().saturating_sub(self.plan.extended.len());
        for (extended, counted) in self.plan.extended.iter().zip(&counted[new..]) {
            let length = serde_json::to_value(counted.termini).unwrap_or_default();
            self.stretch(
                extended.row,
                "ampliacio".into(),
                counted.acordada,
                None,
                Some(length),
                extended.document,
            );
        }
    }

    fn stretch(
        &mut self,
        id: Uuid,
        mena: String,
        from: Date,
        cap: Option<Date>,
        length: Option<Value>,
        document: Uuid,
    ) {
        self.unit.put(diesel::insert_into(suspensio::table).values((
            suspensio::ens_id.eq(self.ens),
            suspensio::id.eq(id),
            suspensio::expedient_id.eq(self.case.head.id),
            suspensio::mena.eq(mena),
            suspensio::des_de.eq(from.to_diesel()),
            suspensio::topall.eq(cap.to_diesel()),
            suspensio::termini.eq(length),
            suspensio::document_id.eq(Some(document)),
            suspensio::creat_el.eq(instant_oficial()),
        )));
    }
}
