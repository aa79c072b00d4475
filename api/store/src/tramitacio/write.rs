//! The statements that persist a plan. One row each, so that every text stays prepared and fits the pipeline.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::identificadors::{Dir3, EniId};
use domain::tramitacio::index::Index;
use domain::tramitacio::venciment::{Criteri, task_due};
use domain::tramitacio::{Estat, Fet, Tasca, legal_day};
use futures::future::LocalBoxFuture;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde_json::{Value, json};
use sha2::Digest;
use uuid::Uuid;

use super::plan::Plan;
use super::{Case, code};
use crate::pool::Conn;
use crate::schema::{
    document, expedient, expedient_tramitacio, fet, index_foliat, relacio, suspensio, tasca,
};
use crate::sql::{exercici_oficial, instant_oficial, numero_nou};
use crate::unit::Unit;

type Job<'a> = LocalBoxFuture<'a, QueryResult<usize>>;

macro_rules! job {
    ($jobs:ident, $writer:ident, $query:expr) => {{
        let conn = $writer.conn;
        let query = $query;
        $jobs.push(Box::pin(async move { query.execute(&mut &*conn).await }) as Job<'a>);
    }};
}

/// What a new case carries from its request; the rest of the row is born empty.
pub async fn insert_row(
    unit: &Unit,
    expedient: Uuid,
    data_acord: Option<Date>,
    motiu_sense_interessat: Option<&str>,
) -> QueryResult<()> {
    diesel::insert_into(expedient_tramitacio::table)
        .values((
            expedient_tramitacio::ens_id.eq(unit.ens()),
            expedient_tramitacio::expedient_id.eq(expedient),
            expedient_tramitacio::data_acord.eq(data_acord.to_diesel()),
            expedient_tramitacio::motiu_sense_interessat.eq(motiu_sense_interessat),
        ))
        .execute(&mut unit.conn())
        .await
        .map(drop)
}

pub(super) struct Writer<'a> {
    pub conn: &'a Conn,
    pub ens: i32,
    pub actor: Uuid,
    pub at: Timestamp,
    pub today: Date,
    pub case: &'a Case,
    pub plan: &'a Plan,
    pub criteri: &'a Criteri,
}

impl<'a> Writer<'a> {
    pub fn jobs(&self, indexes: &'a [(Uuid, Index)]) -> Vec<Job<'a>> {
        let mut jobs = Vec::new();
        self.case_row(&mut jobs);
        self.beside(&mut jobs);
        self.facts(&mut jobs);
        self.new_tasks(&mut jobs);
        self.moved_tasks(&mut jobs);
        self.terms(&mut jobs);
        self.joins(&mut jobs);
        self.leaves(&mut jobs);
        self.indexes(&mut jobs, indexes);
        jobs
    }

    fn case_row(&self, jobs: &mut Vec<Job<'a>>) {
        let (head, cas) = (&self.case.head, &self.plan.cas);
        if self.plan.numbered && head.numero.is_none() {
            let eni = head
                .dir3
                .as_ref()
                .and_then(|dir3| dir3.parse::<Dir3>().ok())
                .and_then(|dir3| EniId::expedient(&dir3, self.today.year(), head.id).ok())
                .map(|eni| eni.as_str().to_owned());
            job!(
                jobs,
                self,
                diesel::update(expedient::table.find((self.ens, head.id))).set((
                    expedient::exercici.eq(exercici_oficial().nullable()),
                    expedient::numero.eq(numero_nou("expedient").nullable()),
                    expedient::identificador_eni.eq(eni),
                    expedient::data_obertura.eq(instant_oficial()),
                    expedient::dia_obertura.eq(Some(self.today).to_diesel()),
                ))
            );
        }
        let closed = match (cas.estat, head.tancat_el) {
            (Estat::Tancat, None) => Some(self.at),
            (Estat::Tancat | Estat::Transferit | Estat::Eliminat, at) => at,
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
        job!(
            jobs,
            self,
            diesel::update(expedient::table.find((self.ens, head.id))).set((
                expedient::estat.eq(code(&cas.estat)),
                expedient::motiu.eq(cas.motiu.map(|motiu| code(&motiu))),
                expedient::fase.eq(cas.fase.clone()),
                expedient::inici_computs.eq(self.plan.computs.inici.to_diesel()),
                expedient::venciment.eq(self.plan.running_term().to_diesel()),
                expedient::venciment_provisional.eq(provisional),
                expedient::silenci.eq(silence),
                expedient::tancat_el.eq(closed.to_diesel()),
                expedient::modificat_el.eq(instant_oficial()),
                expedient::versio.eq(expedient::versio + i64::from(!head.nou)),
            ))
        );
    }

    fn beside(&self, jobs: &mut Vec<Job<'a>>) {
        use expedient_tramitacio as t;
        let cas = &self.plan.cas;
        let row = t::table.find((self.ens, self.case.head.id));
        job!(
            jobs,
            self,
            diesel::update(row).set((
                t::resolucio_id.eq(cas.resolucio),
                t::ferm_des_de.eq(cas.ferm_des_de.to_diesel()),
                t::fi_recursos.eq(cas.fi_recursos.to_diesel()),
                t::silenci_el.eq(cas.silenci.map(|silence| silence.data).to_diesel()),
                t::principal_id.eq(cas.principal),
                t::vigencia_fins.eq(cas.arxiu.vigencia_fins.to_diesel()),
                t::eliminacio_des_de.eq(cas.arxiu.eliminacio_des_de.to_diesel()),
            ))
        );
        if let Some(before) = &self.plan.before {
            job!(
                jobs,
                self,
                diesel::update(row).set((t::organ.eq(&before.organ), t::sessio.eq(&before.sessio)))
            );
        }
    }

    fn facts(&self, jobs: &mut Vec<Job<'a>>) {
        for (id, told) in &self.plan.facts {
            let book = match told {
                Fet::Resolucio(resolution) => Some(resolution),
                _ => None,
            };
            let replaced = match told {
                Fet::Notificacio(notification) => notification.substitueix,
                _ => None,
            };
            job!(
                jobs,
                self,
                diesel::insert_into(fet::table).values((
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
                ))
            );
            if let Fet::SignatFora(signed) = told {
                self.declared(jobs, signed.document, "cap", "declarada");
            }
        }
        for annulled in &self.plan.annulled {
            job!(
                jobs,
                self,
                diesel::insert_into(fet::table).values((
                    fet::ens_id.eq(self.ens),
                    fet::id.eq(annulled.row),
                    fet::expedient_id.eq(self.case.head.id),
                    fet::mena.eq("anullacio"),
                    fet::dades.eq(json!({"rao": annulled.rao})),
                    fet::substitueix.eq(Some(annulled.fet)),
                    fet::autor_id.eq(Some(self.actor)),
                    fet::creat_el.eq(instant_oficial()),
                ))
            );
            let fact = self.case.cas.fets.iter().find(|fet| fet.id == annulled.fet);
            if let Some(Fet::SignatFora(signed)) = fact.map(|fact| &fact.fet) {
                self.declared(jobs, signed.document, "declarada", "cap");
            }
        }
    }

    /// The declaration shows in the document too; a verified signature is never touched.
    fn declared(&self, jobs: &mut Vec<Job<'a>>, id: Uuid, from: &'static str, to: &'static str) {
        job!(
            jobs,
            self,
            diesel::update(
                document::table
                    .find((self.ens, id))
                    .filter(document::signatura.eq(from))
            )
            .set((
                document::signatura.eq(to),
                document::versio.eq(document::versio + 1),
            ))
        );
    }

    /// The last day of a task, born today or on the day of its row.
    fn due(&self, task: &Tasca) -> Option<Date> {
        let born = self
            .case
            .tasks
            .iter()
            .find(|row| row.id == task.id)
            .map_or(self.today, |row| legal_day(row.creat_el));
        let (cas, computs) = (&self.plan.cas, &self.plan.computs);
        task_due(cas, computs, &task.codi, born, self.criteri).map(|term| term.venciment)
    }

    fn new_tasks(&self, jobs: &mut Vec<Job<'a>>) {
        for id in &self.plan.tasks {
            let Some(task) = self.plan.cas.tasques.iter().find(|task| task.id == *id) else {
                continue;
            };
            let roles: Vec<String> = self
                .plan
                .cas
                .task_like(&task.codi)
                .map(|like| like.actors.iter().map(code).collect())
                .unwrap_or_default();
            let done = !task.is_open();
            let due = if done { None } else { self.due(task) };
            job!(
                jobs,
                self,
                diesel::insert_into(tasca::table).values((
                    tasca::ens_id.eq(self.ens),
                    tasca::id.eq(task.id),
                    tasca::expedient_id.eq(self.case.head.id),
                    tasca::codi.eq(task.codi.clone()),
                    tasca::fase.eq(task.fase.clone()),
                    tasca::interessat_id.eq(task.interessat),
                    tasca::estat.eq(code(&task.estat)),
                    tasca::opcional.eq(task.opcional),
                    tasca::rols.eq(roles),
                    tasca::assignada_id.eq(task.usuari),
                    tasca::venciment.eq(due.to_diesel()),
                    tasca::feta_per.eq(done.then_some(self.actor)),
                    tasca::feta_el.eq(done.then_some(self.at).to_diesel()),
                    tasca::creat_el.eq(instant_oficial()),
                ))
            );
        }
    }

    /// Tasks that the order moved, and open ones whose last day is another now.
    fn moved_tasks(&self, jobs: &mut Vec<Job<'a>>) {
        for row in &self.case.tasks {
            let Some(task) = self.plan.cas.tasques.iter().find(|task| task.id == row.id) else {
                continue;
            };
            let moved = self.plan.moved.iter().rfind(|moved| moved.id == row.id);
            let due = if task.is_open() {
                self.due(task)
            } else {
                row.venciment
            };
            if moved.is_none() && due == row.venciment {
                continue;
            }
            let done = !task.is_open();
            let was_done = row.feta_el.is_some();
            let at = if done && !was_done {
                Some(self.at)
            } else {
                row.feta_el
            };
            let by = if done && !was_done {
                Some(self.actor)
            } else {
                row.feta_per
            };
            let reason = moved
                .and_then(|moved| moved.rao.clone())
                .or_else(|| row.rao.clone());
            job!(
                jobs,
                self,
                diesel::update(tasca::table.find((self.ens, row.id))).set((
                    tasca::estat.eq(code(&task.estat)),
                    tasca::assignada_id.eq(task.usuari),
                    tasca::venciment.eq(due.to_diesel()),
                    tasca::feta_per.eq(by),
                    tasca::feta_el.eq(at.to_diesel()),
                    tasca::rao.eq(reason),
                    tasca::versio.eq(tasca::versio + 1),
                ))
            );
        }
    }

    fn terms(&self, jobs: &mut Vec<Job<'a>>) {
        for id in &self.plan.suspended {
            let all = &self.plan.cas.suspensions;
            let Some(stop) = all.iter().find(|stop| stop.id == *id) else {
                continue;
            };
            self.stretch(
                jobs,
                stop.id,
                code(&stop.causa),
                stop.des_de,
                stop.topall,
                None,
                stop.document,
            );
        }
        for lifted in &self.plan.lifted {
            job!(
                jobs,
                self,
                diesel::update(suspensio::table.find((self.ens, lifted.id))).set((
                    suspensio::fins_a.eq(Some(lifted.fins).to_diesel()),
                    suspensio::document_final_id.eq(lifted.document),
                ))
            );
        }
        // The extensions of this order are the last ones counted.
        let counted = &self.plan.computs.ampliacions;
        let new = counted.len().saturating_sub(self.plan.extended.len());
        for (extended, counted) in self.plan.extended.iter().zip(&counted[new..]) {
            let length = serde_json::to_value(counted.termini).unwrap_or_default();
            self.stretch(
                jobs,
                extended.row,
                "ampliacio".into(),
                counted.acordada,
                None,
                Some(length),
                extended.document,
            );
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of one row")]
    fn stretch(
        &self,
        jobs: &mut Vec<Job<'a>>,
        id: Uuid,
        mena: String,
        from: Date,
        cap: Option<Date>,
        length: Option<Value>,
        document: Uuid,
    ) {
        job!(
            jobs,
            self,
            diesel::insert_into(suspensio::table).values((
                suspensio::ens_id.eq(self.ens),
                suspensio::id.eq(id),
                suspensio::expedient_id.eq(self.case.head.id),
                suspensio::mena.eq(mena),
                suspensio::des_de.eq(from.to_diesel()),
                suspensio::topall.eq(cap.to_diesel()),
                suspensio::termini.eq(length),
                suspensio::document_id.eq(Some(document)),
                suspensio::creat_el.eq(instant_oficial()),
            ))
        );
    }

    /// A joined case is related to its principal while it is joined.
    fn joins(&self, jobs: &mut Vec<Job<'a>>) {
        let id = self.case.head.id;
        if let Some(principal) = self.plan.joined {
            job!(
                jobs,
                self,
                diesel::insert_into(relacio::table)
                    .values((
                        relacio::ens_id.eq(self.ens),
                        relacio::expedient_id.eq(id),
                        relacio::altre_id.eq(principal),
                        relacio::tipus.eq("acumulat_a"),
                    ))
                    .on_conflict_do_nothing()
            );
        }
        if let Some(principal) = self.plan.separated {
            job!(
                jobs,
                self,
                diesel::delete(relacio::table.find((self.ens, id, principal, "acumulat_a")))
            );
        }
    }

    /// Numbers given to documents by this order.
    fn leaves(&self, jobs: &mut Vec<Job<'a>>) {
        for document in &self.plan.cas.documents {
            let before = self.case.cas.document(document.id).and_then(|d| d.foli);
            let Some(foli) = document.foli.filter(|foli| before != Some(*foli)) else {
                continue;
            };
            job!(
                jobs,
                self,
                diesel::update(document::table.find((self.ens, document.id)))
                    .set(document::foli.eq(i32::try_from(foli).ok()))
            );
        }
    }

    fn indexes(&self, jobs: &mut Vec<Job<'a>>, indexes: &'a [(Uuid, Index)]) {
        for (id, index) in indexes {
            let digest: Vec<u8> = sha2::Sha256::digest(index.bytes()).to_vec();
            job!(
                jobs,
                self,
                diesel::insert_into(index_foliat::table).values((
                    index_foliat::ens_id.eq(self.ens),
                    index_foliat::id.eq(*id),
                    index_foliat::expedient_id.eq(self.case.head.id),
                    index_foliat::mena.eq(code(&index.cap.mena)),
                    index_foliat::contingut.eq(serde_json::to_value(index).unwrap_or_default()),
                    index_foliat::sha256.eq(digest),
                    index_foliat::signat.eq(index.signat),
                    index_foliat::creat_el.eq(instant_oficial()),
                ))
            );
        }
    }
}
