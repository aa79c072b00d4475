//! Facts: recorded, never edited. An annulment is a row of its own that names the fact it annuls.

use diesel::prelude::*;
use domain::tramitacio::Fet;
use serde_json::json;
use uuid::Uuid;

use super::Writer;
use crate::schema::{document, fet};
use crate::sql::instant_oficial;
use crate::tramitacio::code;

impl Writer<'_, '_> {
    pub(super) fn facts(&mut self) {
        for (id, told) in &self.plan.facts {
            let book = match told {
                Fet::Resolucio(resolution) => Some(resolution),
                _ => None,
            };
            let replaced = match told {
                Fet::Notificacio(notification) => notification.substitueix,
                _ => None,
            };
            self.unit.put(diesel::insert_into(fet::table).values((
                fet::ens_id.eq(self.ens),
                fet::id.eq(*id),
                fet::expedient_id.eq(self.case.head.id),
                fet::mena.eq(code(&told.kind())),
                fet::dades.eq(serde_json::to_value(told).unwrap_or_default()),
                fet::document_id.eq(told.evidence()),
                fet::llibre.eq(book.map(|r| r.llibre.clone())),
                fet::numero.eq(book.map(|r| i64::from(r.numero))),
                fet::exercici.eq(book.map(|r| i32::from(r.any))),
                fet::substitueix.eq(replaced),
                fet::autor_id.eq(Some(self.actor)),
                fet::creat_el.eq(instant_oficial()),
            )));
            if let Fet::SignatFora(signed) = told {
                self.declared(signed.document, "cap", "declarada");
            }
        }
        for annulled in &self.plan.annulled {
            self.unit.put(diesel::insert_into(fet::table).values((
                fet::ens_id.eq(self.ens),
                fet::id.eq(annulled.row),
                fet::expedient_id.eq(self.case.head.id),
                fet::mena.eq("anullacio"),
                fet::dades.eq(json!({"rao": annulled.rao})),
                fet::substitueix.eq(Some(annulled.fet)),
                fet::autor_id.eq(Some(self.actor)),
                fet::creat_el.eq(instant_oficial()),
            )));
            let fact = self.case.cas.fets.iter().find(|fet| fet.id == annulled.fet);
            if let Some(Fet::SignatFora(signed)) = fact.map(|fact| &fact.fet) {
                self.declared(signed.document, "declarada", "cap");
            }
        }
    }

    /// The declaration shows in the document too; a verified signature is never touched.
    fn declared(&mut self, id: Uuid, from: &'static str, to: &'static str) {
        self.unit.put(
            diesel::update(
                document::table
                    .find((self.ens, id))
                    .filter(document::signatura.eq(from)),
            )
            .set((
                document::signatura.eq(to),
                document::versio.eq(document::versio + 1),
            )),
        );
    }
}
