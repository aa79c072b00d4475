//! A case in memory: what the store would hold, with identifiers that count up.

use std::sync::{Arc, LazyLock};

use domain::Refusal;
use domain::procediment::{Definicio, Organ, Origen, library};
use domain::tramitacio::{
    Acte, Assentament, Canal, Cas, CertificatAcord, Document, Efectes, Estat, EstatDocument, Fet,
    Interessat, Metadades, Notificacio, Ofert, Ordre, OrdreTasca, Resolucio, Resultat, Sentit,
    SentitAssentament, Signatura, decideix, decideix_tasca, oferta, registra_fet,
};
use jiff::{Span, civil::Date};
use uuid::Uuid;

static LIBRARY: LazyLock<Vec<Arc<Definicio>>> = LazyLock::new(|| {
    let items = library().expect("the library reads");
    items
        .into_iter()
        .map(|item| Arc::new(item.definicio))
        .collect()
});

/// Every procedure of the library.
pub fn all_codes() -> Vec<&'static str> {
    LIBRARY.iter().map(|def| def.codi.as_str()).collect()
}

/// Those that an act of an organ may end.
pub fn decides(codi: &str) -> bool {
    definition(codi).task_of_act(Acte::Resoldre, None).is_some()
}

pub fn definition(codi: &str) -> Arc<Definicio> {
    let mut found = LIBRARY.iter();
    let def = found.find(|def| def.codi == codi);
    def.expect("a procedure of the library").clone()
}

#[derive(Clone)]
pub struct Sim {
    pub cas: Cas,
    pub avui: Date,
    next: u128,
}

impl Sim {
    /// A draft that has all it needs to be opened.
    pub fn draft(codi: &str) -> Sim {
        let def = definition(codi);
        let mode = def.inici[0];
        let mut sim = Sim {
            cas: Cas::draft(def, mode),
            avui: jiff::civil::date(2026, 3, 2),
            next: 1,
        };
        sim.cas.metadades = Metadades {
            titol: Some("Cas de prova".into()),
            organ: Some("L01250001".into()),
            classificacio: Some("123456".into()),
            serie: Some("S1".into()),
        };
        if !mode.is_a_instancia() {
            sim.cas.data_acord = Some(sim.avui);
        }
        if mode.is_a_instancia() {
            sim.person();
            // What the opening task asks of who comes to the counter.
            let def = sim.cas.definicio.clone();
            let asked = def
                .task_of_act(Acte::Obrir, None)
                .map_or(&[][..], |task| &task.documents);
            let papers: Vec<Uuid> = asked
                .iter()
                .filter(|asked| asked.obligatori)
                .map(|asked| sim.document(&asked.td, asked.origen))
                .collect();
            let document = papers[0];
            sim.fact(Fet::Assentament(Assentament {
                sentit: SentitAssentament::Entrada,
                numero: "E/2026/1".into(),
                instant: "2026-03-02T09:00:00Z".parse().expect("an instant"),
                oficina: "O00000001".into(),
                data_efectiva: None,
                acceptat: true,
                document: Some(document),
            }));
        }
        sim
    }

    /// An opened case.
    pub fn open(codi: &str) -> Sim {
        let mut sim = Sim::draft(codi);
        sim.act(&Ordre::Obrir {});
        if sim.cas.definicio.termini_maxim.is_some() {
            sim.cas.venciment = Some(sim.after(30));
        }
        sim
    }

    /// A case ready for its decision.
    pub fn instructed(codi: &str) -> Sim {
        let mut sim = Sim::open(codi);
        while let Some(task) = sim.next_task() {
            sim.complete(&task);
        }
        sim
    }

    /// A decided case.
    pub fn decided(codi: &str) -> Sim {
        let mut sim = Sim::instructed(codi);
        let def = sim.cas.definicio.clone();
        let deciding = def
            .task_of_act(Acte::Resoldre, None)
            .expect("an act of an organ");
        for asked in &deciding.documents {
            sim.document(&asked.td, asked.origen);
        }
        sim.resolution(Sentit::Estimatoria);
        sim.act(&Ordre::Resoldre { resolucio: None });
        sim
    }

    pub fn notified(codi: &str) -> Sim {
        let mut sim = Sim::decided(codi);
        sim.notify_everybody();
        sim.act(&Ordre::Notificar {});
        sim
    }

    pub fn closed(codi: &str) -> Sim {
        let mut sim = Sim::notified(codi);
        while let Some(task) = sim.next_task() {
            sim.complete(&task);
        }
        sim.act(&Ordre::Tancar {});
        sim
    }

    pub fn id(&mut self) -> Uuid {
        self.next += 1;
        Uuid::from_u128(self.next)
    }

    pub fn after(&self, days: i64) -> Date {
        self.avui
            .checked_add(Span::new().days(days))
            .expect("a date")
    }

    pub fn person(&mut self) -> Uuid {
        let id = self.id();
        self.cas.interessats.push(Interessat {
            id,
            cal_notificar: true,
        });
        id
    }

    pub fn document(&mut self, td: &str, origen: Origen) -> Uuid {
        let id = self.id();
        self.cas.documents.push(Document {
            id,
            td: Some(td.into()),
            origen: Some(origen),
            estat: EstatDocument::Definitiu,
            signatura: match origen {
                Origen::Ciutada => Signatura::Cap,
                Origen::Administracio => Signatura::Valida,
            },
            estat_elaboracio: Some("EE01".into()),
            data_captura: Some("2026-03-02T09:00:00Z".parse().expect("an instant")),
            hash_verificat: true,
            tasca: None,
            auxiliar: false,
            foli: None,
        });
        id
    }

    pub fn edit(&mut self, id: Uuid, change: impl FnOnce(&mut Document)) {
        let document = self
            .cas
            .documents
            .iter_mut()
            .find(|document| document.id == id);
        change(document.expect("a document"));
    }

    pub fn apply(&mut self, efectes: &Efectes) {
        let mut cas = self.cas.clone();
        cas.apply_all(efectes, || self.id());
        self.cas = cas;
    }

    pub fn try_fact(&mut self, fet: &Fet) -> Result<Efectes, Refusal> {
        let efectes = registra_fet(&self.cas, fet, self.avui)?;
        self.apply(&efectes);
        Ok(efectes)
    }

    /// Records a fact that must be right; gives its identifier.
    pub fn fact(&mut self, fet: Fet) -> Uuid {
        self.try_fact(&fet).expect("a right fact");
        let registered = self
            .cas
            .fets
            .iter()
            .rev()
            .find(|registered| registered.fet == fet);
        registered.expect("the fact").id
    }

    pub fn resolution(&mut self, sentit: Sentit) -> Uuid {
        let organ = self.cas.definicio.organ_resolutori.organs[0];
        let id = self.resolution_of(sentit, organ);
        if organ.is_collegiat() {
            self.certificate(organ, self.avui);
        }
        id
    }

    /// The secretary certifies what a collegiate organ agreed.
    pub fn certificate(&mut self, organ: Organ, data_sessio: Date) {
        let document = self.document("TD11", Origen::Administracio);
        self.fact(Fet::CertificatAcord(CertificatAcord {
            organ,
            sessio: "1/2026".into(),
            data_sessio,
            acord: "3".into(),
            document,
        }));
    }

    pub fn resolution_of(&mut self, sentit: Sentit, organ: Organ) -> Uuid {
        let document = self.document("TD01", Origen::Administracio);
        let numero = u32::try_from(self.cas.fets.len()).expect("a small case") + 1;
        self.fact(Fet::Resolucio(Resolucio {
            llibre: "decrets".into(),
            any: self.avui.year(),
            numero,
            organ,
            delegacio: None,
            data: self.avui,
            document,
            sentit,
        }))
    }

    pub fn notification(&mut self, person: Uuid, resultat: Resultat) -> Notificacio {
        let evidencia = resultat
            .is_final()
            .then(|| self.document("TD09", Origen::Administracio));
        let pending = self
            .cas
            .notifications()
            .find(|(_, fet)| fet.interessat == person && !fet.resultat.is_final())
            .map(|(id, fet)| (id, fet.resolucio));
        Notificacio {
            interessat: person,
            resolucio: pending.map_or(self.cas.resolucio, |(_, resolucio)| resolucio),
            canal: Canal::Electronica,
            resultat,
            posada_a_disposicio: self.avui,
            data: resultat.is_final().then_some(self.avui),
            evidencia,
            substitueix: pending.map(|(id, _)| id),
        }
    }

    pub fn notify(&mut self, person: Uuid, resultat: Resultat) -> Uuid {
        let fet = self.notification(person, resultat);
        self.fact(Fet::Notificacio(fet))
    }

    pub fn notify_everybody(&mut self) {
        for person in self.cas.not_yet_notified() {
            self.notify(person, Resultat::Acceptada);
        }
    }

    pub fn try_act(&mut self, ordre: &Ordre) -> Result<Efectes, Refusal> {
        let efectes = decideix(&self.cas, ordre, self.avui)?;
        self.apply(&efectes);
        Ok(efectes)
    }

    pub fn act(&mut self, ordre: &Ordre) -> Efectes {
        match self.try_act(ordre) {
            Ok(efectes) => efectes,
            Err(refusal) => panic!("{:?} from {:?}: {refusal}", ordre.act(), self.cas.estat),
        }
    }

    pub fn offer(&self, acte: Acte) -> Ofert {
        oferta(&self.cas, self.avui)
            .into_iter()
            .find(|offer| offer.acte == acte)
            .expect("every act is offered")
    }

    /// Codes of what the offer of an act lacks.
    pub fn lacks(&self, acte: Acte) -> Vec<String> {
        codes(&self.offer(acte).unmet)
    }

    /// Codes of what refuses an order.
    pub fn refused(&self, ordre: &Ordre) -> Vec<String> {
        match decideix(&self.cas, ordre, self.avui) {
            Ok(_) => Vec::new(),
            Err(refusal) => codes(&refusal.unmet),
        }
    }

    /// The open mandatory task that a person may complete.
    pub fn next_task(&self) -> Option<String> {
        self.cas
            .open_tasks()
            .filter(|task| {
                self.cas
                    .definicio
                    .task(&task.codi)
                    .is_none_or(|def| def.acte.is_none())
            })
            .map(|task| task.codi.clone())
            .next()
    }

    pub fn task(&self, codi: &str) -> Uuid {
        let open = self.cas.open_tasks().find(|task| task.codi == codi);
        open.unwrap_or_else(|| panic!("task {codi} is not open")).id
    }

    pub fn task_order(&mut self, ordre: &OrdreTasca) -> Result<Efectes, Refusal> {
        let efectes = decideix_tasca(&self.cas, ordre)?;
        self.apply(&efectes);
        Ok(efectes)
    }

    /// Brings the documents that a task asks and completes it.
    pub fn complete(&mut self, codi: &str) {
        let def = self.cas.definicio.clone();
        let asked = def.task(codi).map_or(&[][..], |task| &task.documents);
        for document in asked.iter().filter(|document| document.obligatori) {
            let id = self.document(&document.td, document.origen);
            self.edit(id, |document| document.tasca = Some(codi.into()));
        }
        let tasca = self.task(codi);
        self.task_order(&OrdreTasca::Completa { tasca })
            .expect("a complete task");
    }

    pub fn is(&self, estat: Estat) -> bool {
        self.cas.estat == estat
    }
}

pub fn codes(unmet: &[domain::Unmet]) -> Vec<String> {
    unmet.iter().map(|unmet| unmet.codi.clone()).collect()
}
