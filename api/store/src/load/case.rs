//! One case of a large set: opened by the rules of the domain, and laid out in rows.

use std::sync::Arc;

use domain::Acces;
use domain::auditoria::{Resultat, digest, link};
use domain::procediment::Definicio;
use domain::tramitacio::venciment::task_due;
use domain::tramitacio::{Cas, Fet, Inici, Interessat, Tasca, obre};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use uuid::Uuid;

use super::rows::Table;
use super::{Body, Head};
use crate::expedients::eni;
use crate::pool::madrid;
use crate::tramitacio::{Case, Head as CaseHead, code, plan::Plan, plan::picture};
use crate::unit::LinkRef;
use crate::{Error, Result, Sources};

/// Who loads is nobody of the body; the audit says so.
const ORIGEN: &str = "loader";

const TITLES: [&str; 12] = [
    "Fanals fosos a la plaça",
    "Neteja del torrent",
    "Canvi de finestres",
    "Sorolls a la nit",
    "Arranjament del camí",
    "Reparació de la teulada",
    "Poda d'arbres",
    "Contenidors plens",
    "Gual sense senyal",
    "Pintura de la façana",
    "Fuita d'aigua",
    "Bústia trencada",
];
const STREETS: [&str; 8] = [
    "carrer Major",
    "carrer de l'Església",
    "plaça de la Vila",
    "camí de la Font",
    "carrer Nou",
    "raval de Baix",
    "carrer del Forn",
    "avinguda de Catalunya",
];
/// Tables in the order that their references ask for.
pub fn tables() -> [Table; 7] {
    [
        Table::of("expedient", "ens_id, id, exercici, numero, identificador_eni, titol, procediment, procediment_versio, familia, estat, fase,
            unitat_id, inici, acces, classificacio, codi_sia, data_obertura, dia_obertura, inici_computs, venciment, venciment_provisional, venciment_proper, modificat_el"),
        Table::of("expedient_tramitacio", "ens_id, expedient_id"),
        Table::of("interessat", "ens_id, id, expedient_id, persona_id, rol, canal"),
        Table::of("fet", "ens_id, id, expedient_id, mena, dades, autor_id, creat_el"),
        Table::of("tasca", "ens_id, id, expedient_id, codi, fase, interessat_id, estat, opcional, rols, venciment, feta_per, feta_el, creat_el"),
        Table::of("esdeveniment", "ens_id, seq, tipus, objecte, objecte_id, expedient_id, unitat_id, familia, acces, actor_id, instant, dades"),
        Table::of("auditoria", "ens_id, n, instant, actor_id, acte, objecte, objecte_id, expedient_id, resultat, origen, contingut, sal, digest, hash"),
    ]
}

/// A UUIDv7 of an instant that has passed.
pub(super) fn id(sources: &Sources, at: Timestamp) -> Uuid {
    let mut random = [0; 10];
    (sources.fill)(&mut random);
    let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// A case that the rules have opened.
pub struct Opened {
    pub id: Uuid,
    pub year: i16,
    at: Timestamp,
    day: Date,
    titol: String,
    inici: Inici,
    definition: Arc<Definicio>,
    case: Case,
    plan: Plan,
    effects: Value,
    /// The party and the person behind it.
    parties: [(Uuid, Uuid); 2],
}

impl Opened {
    pub fn of(
        sources: &Sources,
        body: &Body,
        at: Timestamp,
        i: usize,
        people: &[Uuid],
    ) -> Result<Opened> {
        let day = madrid(&at).date();
        let definition = body.procediments[i % body.procediments.len()].clone();
        let mode = *definition
            .inici
            .first()
            .ok_or_else(|| Error::Constraint("procediment_inici".into()))?;
        let id_of = |_| id(sources, at);
        let parties = [(id_of(0), people[i / 2]), (id_of(1), people[i / 2 + 1])];
        let entry = json!({
            "tipus": "assentament", "sentit": "entrada", "numero": format!("E/{:06}-{}", i + 1, day.year()),
            "instant": at, "oficina": "Registre general", "acceptat": true,
        });
        let entry: Fet =
            serde_json::from_value(entry).map_err(|e| Error::Unavailable(e.to_string()))?;
        let inici = Inici {
            definicio_vigent: true,
            mode,
            data_acord: None,
            interessats: parties
                .iter()
                .map(|(id, _)| Interessat {
                    id: *id,
                    cal_notificar: true,
                })
                .collect(),
            motiu_sense_interessat: None,
            documents: Vec::new(),
            fets: vec![entry],
            dades: json!({}),
        };
        let effects = obre(&definition, &inici, day)?;
        let mut cas = Cas::draft(definition.clone(), mode);
        cas.interessats.clone_from(&inici.interessats);
        cas.dades = inici.dades.clone();
        let titol = format!(
            "{} {}, {}",
            TITLES[i % TITLES.len()],
            STREETS[i / 5 % STREETS.len()],
            i % 97 + 1
        );
        let id = id(sources, at);
        let case = Case::opening(head(body, &definition, id, &titol)?, cas);
        let mut ids: Vec<Uuid> = effects.llista.iter().map(|_| id_of(0)).collect();
        ids.sort_unstable();
        let plan = Plan::of(&case, &effects, &ids, day, &body.criteri)?;
        Ok(Opened {
            id,
            year: day.year(),
            at,
            day,
            titol,
            inici,
            definition,
            case,
            plan,
            effects: serde_json::to_value(&effects).unwrap_or_default(),
            parties,
        })
    }

    /// Its rows, its events and its link of the audit, with the number that the head holds for it.
    pub fn write(
        &self,
        sources: &Sources,
        body: &Body,
        head: &mut Head,
        tables: &mut [Table; 7],
    ) -> Result<()> {
        let [expedient, beside, parties, facts, tasks, events, audit] = tables;
        let (ens, id, at, def) = (body.ens, self.id, self.at, &self.definition);
        let cas = &self.plan.cas;
        let provisional = self
            .plan
            .dates
            .maxim
            .as_ref()
            .is_some_and(|term| term.provisional);
        expedient
            .cell(ens)
            .cell(id)
            .cell(self.year)
            .cell(head.book.1);
        expedient
            .cell(eni(body.dir3.as_deref(), self.day, id)?)
            .cell(&self.titol)
            .cell(&def.codi)
            .cell(def.versio);
        expedient
            .cell(&def.familia)
            .cell(code(&cas.estat))
            .maybe(cas.fase.as_ref())
            .cell(body.unitat);
        expedient
            .cell(code(&self.inici.mode))
            .cell(Acces::default().as_str())
            .cell(&def.serie)
            .maybe(def.codi_sia.as_ref());
        expedient
            .cell(at)
            .cell(self.day)
            .maybe(self.plan.computs.inici)
            .maybe(self.plan.running_term());
        expedient
            .cell(provisional)
            .cell(self.nearest(body))
            .cell(at)
            .end();
        beside.cell(ens).cell(id).end();
        for ((party, person), rol) in self.parties.iter().zip(["sollicitant", "interessat"]) {
            parties
                .cell(ens)
                .cell(party)
                .cell(id)
                .cell(person)
                .cell(rol)
                .cell("paper")
                .end();
        }
        for (fact, told) in &self.plan.facts {
            let dades = serde_json::to_value(told).unwrap_or_default();
            facts
                .cell(ens)
                .cell(fact)
                .cell(id)
                .cell(code(&told.kind()))
                .cell(dades)
                .cell(Uuid::nil())
                .cell(at)
                .end();
        }
        self.tasks(body, tasks);
        for event in &self.plan.events {
            head.seq += 1;
            events
                .cell(ens)
                .cell(head.seq)
                .cell(event.tipus)
                .cell(event.objecte)
                .cell(event.objecte_id);
            events
                .maybe(event.expedient)
                .maybe(event.unitat)
                .maybe(event.familia.as_ref())
                .cell(event.acces.as_str());
            events.cell(Uuid::nil()).cell(at).cell(&event.dades).end();
        }
        self.audit(sources, ens, head, audit);
        Ok(())
    }

    fn due(&self, body: &Body, task: &Tasca) -> Option<Date> {
        let (cas, computs) = (&self.plan.cas, &self.plan.computs);
        task_due(cas, computs, &task.codi, self.day, &body.criteri).map(|term| term.venciment)
    }

    /// As the writer of acts counts it.
    fn nearest(&self, body: &Body) -> Date {
        let open = self.plan.cas.tasques.iter().filter(|task| task.is_open());
        let days = open.filter_map(|task| self.due(body, task));
        days.chain(self.plan.running_term())
            .min()
            .unwrap_or(Date::MAX)
    }

    fn tasks(&self, body: &Body, table: &mut Table) {
        let cas = &self.plan.cas;
        for task in &cas.tasques {
            let roles: Vec<String> = cas
                .task_like(&task.codi)
                .map(|like| like.actors.iter().map(code).collect())
                .unwrap_or_default();
            let open = task.is_open();
            let due = self.due(body, task);
            table
                .cell(body.ens)
                .cell(task.id)
                .cell(self.id)
                .cell(&task.codi)
                .maybe(task.fase.as_ref());
            table
                .maybe(task.interessat)
                .cell(code(&task.estat))
                .cell(task.opcional)
                .cell(format_args!("{{{}}}", roles.join(",")));
            table
                .maybe(due.filter(|_| open))
                .maybe((!open).then(Uuid::nil))
                .maybe((!open).then_some(self.at))
                .cell(self.at)
                .end();
        }
    }

    fn audit(&self, sources: &Sources, ens: i32, head: &mut Head, table: &mut Table) {
        let contingut = json!({
            "abans": picture(&self.case.cas), "despres": picture(&self.plan.cas),
            "ordre": {"procediment": self.definition.codi, "inici": self.inici.mode}, "efectes": self.effects,
        });
        let objecte_id = self.id.to_string();
        let content = LinkRef {
            acte: "tramitacio.obrir",
            objecte: "expedient",
            objecte_id: &objecte_id,
            expedient: Some(self.id),
            resultat: Resultat::Fet.as_str(),
            actor: Some(Uuid::nil()),
            origen: ORIGEN,
            contingut: &contingut,
        };
        let salt = sources.salt();
        let sum = digest(&salt, &content.content());
        head.n += 1;
        head.hash = link(&head.hash, head.n, self.at, &sum);
        table
            .cell(ens)
            .cell(head.n)
            .cell(self.at)
            .cell(Uuid::nil())
            .cell(content.acte)
            .cell(content.objecte);
        table
            .cell(&objecte_id)
            .cell(self.id)
            .cell(content.resultat)
            .cell(ORIGEN)
            .cell(&contingut);
        table.bytes(&salt).bytes(&sum).bytes(&head.hash).end();
    }
}

fn head(body: &Body, definition: &Definicio, id: Uuid, titol: &str) -> Result<CaseHead> {
    let versio = i32::try_from(definition.versio).map_err(|e| Error::Unavailable(e.to_string()))?;
    Ok(CaseHead {
        id,
        nou: true,
        versio: 1,
        titol: titol.to_owned(),
        procediment: definition.codi.clone(),
        procediment_versio: versio,
        unitat_id: body.unitat,
        familia: definition.familia.clone(),
        acces: Acces::default(),
        exercici: None,
        numero: None,
        identificador_eni: None,
        dir3: body.dir3.clone(),
        tancat_el: None,
    })
}
