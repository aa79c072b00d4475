//! The statements that persist a plan, for the end of the unit. One row each, so that every text stays prepared and
//! fits the pipeline.

use diesel::prelude::*;
use domain::tramitacio::Estat;
use domain::tramitacio::index::Index;
use domain::tramitacio::venciment::Criteri;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use sha2::Digest;
use uuid::Uuid;

use super::plan::Plan;
use super::{Case, code};
use crate::expedients::eni;
use crate::schema::{document, expedient, expedient_tramitacio, index_foliat, relacio};
use crate::sql::{exercici_oficial, instant_oficial, instant_si, numero_nou};
use crate::unit::Unit;

mod facts;
mod tasks;
mod terms;

/// What a new case carries from its request; the rest of the row is born empty.
pub fn insert_row(
    unit: &mut Unit<'_>,
    expedient: Uuid,
    data_acord: Option<Date>,
    motiu_sense_interessat: Option<&str>,
) {
    unit.put(diesel::insert_into(expedient_tramitacio::table).values((
        expedient_tramitacio::ens_id.eq(unit.ens()),
        expedient_tramitacio::expedient_id.eq(expedient),
        expedient_tramitacio::data_acord.eq(data_acord.to_diesel()),
        expedient_tramitacio::motiu_sense_interessat.eq(motiu_sense_interessat),
    )));
}

pub(super) struct Writer<'a, 'u> {
    pub unit: &'a mut Unit<'u>,
    pub ens: i32,
    pub actor: Uuid,
    pub today: Date,
    pub case: &'a Case,
    pub plan: &'a Plan,
    pub criteri: &'a Criteri,
}

impl Writer<'_, '_> {
    pub fn write(mut self, indexes: &[(Uuid, Index)]) {
        self.case_row();
        self.beside();
        self.facts();
        self.new_tasks();
        self.moved_tasks();
        self.terms();
        self.joins();
        self.leaves();
        self.indexes(indexes);
    }

    fn case_row(&mut self) {
        let (head, cas) = (&self.case.head, &self.plan.cas);
        // A case opened at once got its number with its row; only a draft gets it here, and once.
        if self.plan.numbered && !head.nou {
            let eni = eni(head.dir3.as_deref(), self.today, head.id).ok();
            self.unit.put(
                diesel::update(
                    expedient::table
                        .find((self.ens, head.id))
                        .filter(expedient::numero.is_null()),
                )
                .set((
                    expedient::exercici.eq(exercici_oficial().nullable()),
                    expedient::numero.eq(numero_nou("expedient").nullable()),
                    expedient::identificador_eni.eq(eni),
                    expedient::data_obertura.eq(instant_oficial()),
                    expedient::dia_obertura.eq(Some(self.today).to_diesel()),
                )),
            );
        }
        let closes = cas.estat == Estat::Tancat && head.tancat_el.is_none();
        let closed = match cas.estat {
            Estat::Tancat | Estat::Transferit | Estat::Eliminat => head.tancat_el,
            _ => None,
        };
        let certified = cas.is_done("CERT_SILENCI");
        let silence = cas
            .silenci
            .map(|_| if certified { "certificat" } else { "produit" });
        let provisional = self
            .plan
            .dates
            .maxim
            .as_ref()
            .is_some_and(|term| term.provisional);
        self.unit.put(
            diesel::update(expedient::table.find((self.ens, head.id))).set((
                expedient::estat.eq(code(&cas.estat)),
                expedient::motiu.eq(cas.motiu.map(|motiu| code(&motiu))),
                expedient::fase.eq(cas.fase.clone()),
                expedient::procediment_versio.eq(self.plan.procedure_version()),
                expedient::adaptacio_id.eq(cas.definicio.adaptacio.map(|it| it.id)),
                expedient::inici_computs.eq(self.plan.computs.inici.to_diesel()),
                expedient::venciment.eq(self.plan.running_term().to_diesel()),
                expedient::venciment_provisional.eq(provisional),
                expedient::venciment_proper.eq(self.nearest().to_diesel()),
                expedient::silenci.eq(silence),
                expedient::tancat_el.eq(instant_si(closes, closed.to_diesel())),
                expedient::modificat_el.eq(instant_oficial()),
                expedient::versio.eq(expedient::versio + i64::from(!head.nou)),
            )),
        );
    }

    fn beside(&mut self) {
        use expedient_tramitacio as t;
        let cas = &self.plan.cas;
        let row = t::table.find((self.ens, self.case.head.id));
        self.unit.put(diesel::update(row).set((
            t::resolucio_id.eq(cas.resolucio),
            t::ferm_des_de.eq(cas.ferm_des_de.to_diesel()),
            t::fi_recursos.eq(cas.fi_recursos.to_diesel()),
            t::silenci_el.eq(cas.silenci.map(|silence| silence.data).to_diesel()),
            t::avisat_venciment.eq(cas.avis.map(|avis| avis.venciment).to_diesel()),
            t::avisat_dies.eq(cas.avis.map(|avis| i32::from(avis.dies))),
            t::principal_id.eq(cas.principal),
            t::vigencia_fins.eq(cas.arxiu.vigencia_fins.to_diesel()),
            t::eliminacio_des_de.eq(cas.arxiu.eliminacio_des_de.to_diesel()),
        )));
        if let Some(before) = &self.plan.before {
            self.unit.put(
                diesel::update(row).set((t::organ.eq(&before.organ), t::sessio.eq(&before.sessio))),
            );
        }
    }

    /// A joined case is related to its principal while it is joined.
    fn joins(&mut self) {
        let id = self.case.head.id;
        if let Some(principal) = self.plan.joined {
            self.unit.put(
                diesel::insert_into(relacio::table)
                    .values((
                        relacio::ens_id.eq(self.ens),
                        relacio::expedient_id.eq(id),
                        relacio::altre_id.eq(principal),
                        relacio::tipus.eq("acumulat_a"),
                    ))
                    .on_conflict_do_nothing(),
            );
        }
        if let Some(principal) = self.plan.separated {
            self.unit.put(diesel::delete(relacio::table.find((
                self.ens,
                id,
                principal,
                "acumulat_a",
            ))));
        }
    }

    /// Numbers given to documents by this order.
    fn leaves(&mut self) {
        for document in &self.plan.cas.documents {
            let before = self.case.cas.document(document.id).and_then(|d| d.foli);
            let Some(foli) = document.foli.filter(|foli| before != Some(*foli)) else {
                continue;
            };
            self.unit.put(
                diesel::update(document::table.find((self.ens, document.id)))
                    .set(document::foli.eq(i32::try_from(foli).ok())),
            );
        }
    }

    fn indexes(&mut self, indexes: &[(Uuid, Index)]) {
        for (id, index) in indexes {
            let digest: Vec<u8> = sha2::Sha256::digest(index.bytes()).to_vec();
            self.unit
                .put(diesel::insert_into(index_foliat::table).values((
                    index_foliat::ens_id.eq(self.ens),
                    index_foliat::id.eq(*id),
                    index_foliat::expedient_id.eq(self.case.head.id),
                    index_foliat::mena.eq(code(&index.cap.mena)),
                    index_foliat::contingut.eq(serde_json::to_value(index).unwrap_or_default()),
                    index_foliat::sha256.eq(digest),
                    index_foliat::signat.eq(index.signat),
                    index_foliat::creat_el.eq(instant_oficial()),
                )));
        }
    }
}
