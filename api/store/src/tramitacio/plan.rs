//! What a list of effects leaves: the case after it, the rows that it makes and the events that it tells. Pure.

use domain::tramitacio::venciment::{self, Computs, Criteri, Dates};
use domain::tramitacio::{Acte, Cas, Efecte, Efectes, Fet, MenaIndex};
use jiff::civil::Date;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Case, Head, code};
use crate::unit::Event;
use crate::{Error, Result};

/// A change of an existing task.
pub struct Moved {
    pub id: Uuid,
    pub rao: Option<String>,
}

/// A fact that is annulled by a row of its own.
pub struct Annulled {
    pub row: Uuid,
    pub fet: Uuid,
    pub rao: String,
}

/// A suspension that ends.
pub struct Lifted {
    pub id: Uuid,
    pub fins: Date,
    pub document: Option<Uuid>,
}

/// An extension of the maximum term; its length stands in the counts.
pub struct Extended {
    pub row: Uuid,
    pub document: Uuid,
}

/// Where the case goes, when it goes before an organ or comes back.
pub struct Before {
    pub organ: Option<String>,
    pub sessio: Option<String>,
}

pub struct Plan {
    pub cas: Cas,
    pub computs: Computs,
    pub dates: Dates,
    pub acte: Option<Acte>,
    pub numbered: bool,
    pub tasks: Vec<Uuid>,
    pub moved: Vec<Moved>,
    pub facts: Vec<(Uuid, Fet)>,
    pub annulled: Vec<Annulled>,
    pub suspended: Vec<Uuid>,
    pub lifted: Vec<Lifted>,
    pub extended: Vec<Extended>,
    pub indexes: Vec<(Uuid, MenaIndex)>,
    /// Documents filed after closing, for the annex.
    pub late: Vec<Uuid>,
    pub before: Option<Before>,
    pub joined: Option<Uuid>,
    pub separated: Option<Uuid>,
    /// The version of its procedure that it leaves, and the one that it goes on under.
    pub versions: Option<(u32, u32)>,
    pub events: Vec<Event>,
    recounted: Vec<Value>,
    last_task: Option<Uuid>,
    last_fact: Option<Uuid>,
}

impl Plan {
    /// `ids`, one for each effect and in ascending order, so that rows of one instant keep the order of the list.
    pub fn of(
        case: &Case,
        efectes: &Efectes,
        ids: &[Uuid],
        avui: Date,
        criteri: &Criteri,
    ) -> Result<Plan> {
        let mut plan = Plan {
            cas: case.cas.clone(),
            computs: case.computs.clone(),
            dates: Dates::default(),
            acte: None,
            numbered: false,
            tasks: Vec::new(),
            moved: Vec::new(),
            facts: Vec::new(),
            annulled: Vec::new(),
            suspended: Vec::new(),
            lifted: Vec::new(),
            extended: Vec::new(),
            indexes: Vec::new(),
            late: Vec::new(),
            before: None,
            joined: None,
            separated: None,
            versions: None,
            events: Vec::new(),
            recounted: Vec::new(),
            last_task: None,
            last_fact: None,
        };
        for (efecte, id) in efectes.llista.iter().zip(ids) {
            plan.note(&case.head, efecte, *id);
            plan.cas.apply(efecte, *id);
            plan.computs.apply(efecte, avui);
        }
        plan.dates = venciment::dates(&plan.cas, &plan.computs, criteri)
            .map_err(|invalid| Error::Refused(domain::Unmet::from(invalid).into()))?;
        plan.cas.venciment = plan.dates.venciment();
        plan.cas.fi_recursos = plan.dates.fi_recursos();
        Ok(plan)
    }

    fn note(&mut self, head: &Head, efecte: &Efecte, id: Uuid) {
        match efecte {
            Efecte::Acte { acte, .. } => self.acte = Some(*acte),
            Efecte::AssignaNumero => self.numbered = true,
            Efecte::CreaTasca(_) => {
                self.tasks.push(id);
                self.last_task = Some(id);
            }
            Efecte::CanviaTasca { id, rao, .. } => {
                self.last_task = Some(*id);
                self.moved.push(Moved {
                    id: *id,
                    rao: rao.clone(),
                });
            }
            Efecte::VenTasca { id, .. } => self.last_task = Some(*id),
            Efecte::RecollocaTasca { id, .. } => self.moved.push(Moved { id: *id, rao: None }),
            Efecte::CanviaDefinicio { de, a, .. } => self.versions = Some((*de, *a)),
            Efecte::ObreSuspensio { .. } => self.suspended.push(id),
            Efecte::TancaSuspensio { id, fins, document } => self.lifted.push(Lifted {
                id: *id,
                fins: *fins,
                document: *document,
            }),
            Efecte::AmpliaTermini { document, .. } => self.extended.push(Extended {
                row: id,
                document: *document,
            }),
            Efecte::RegistraFet { fet } => {
                self.last_fact = Some(id);
                self.facts.push((id, fet.clone()));
            }
            Efecte::AnullaFet { id: fet, rao } => {
                self.last_fact = Some(*fet);
                self.annulled.push(Annulled {
                    row: id,
                    fet: *fet,
                    rao: rao.clone(),
                });
            }
            Efecte::Eleva { organ, sessio } => {
                self.before = Some(Before {
                    organ: Some(code(organ)),
                    sessio: sessio.clone(),
                });
            }
            Efecte::Retorna { .. } => {
                self.before = Some(Before {
                    organ: None,
                    sessio: None,
                });
            }
            Efecte::ConstrueixIndex { mena } => self.indexes.push((id, *mena)),
            Efecte::IncorporaDocument { document } => self.late.push(*document),
            Efecte::Acumula { principal } => self.joined = Some(*principal),
            Efecte::Disgrega => self.separated = self.cas.principal,
            Efecte::RecomptaTermini { compte, abans, ara } => self
                .recounted
                .push(json!({"compte": compte, "abans": abans, "ara": ara})),
            Efecte::Esdeveniment { nom } => self.tell(head, nom),
            // They live in the case itself, or only in the history.
            Efecte::Estat { .. }
            | Efecte::IniciaComput { .. }
            | Efecte::Fase { .. }
            | Efecte::Decideix { .. }
            | Efecte::DeclaraFerm { .. }
            | Efecte::ProdueixSilenci { .. }
            | Efecte::AvisaTermini(_)
            | Efecte::NetejaTancament
            | Efecte::Remet { .. }
            | Efecte::Transfereix { .. }
            | Efecte::Elimina { .. } => {}
        }
    }

    /// An event speaks of the last row that the list touched before it. Ids and names of closed lists only.
    fn tell(&mut self, head: &Head, nom: &'static str) {
        let (objecte, objecte_id, dades) = match nom.split('.').next() {
            Some("tasca") => {
                let id = self.last_task.unwrap_or(head.id);
                let codi = self.cas.tasques.iter().find(|task| task.id == id);
                let codi = codi.map(|task| task.codi.clone());
                ("tasca", id, json!({"codi": codi}))
            }
            Some("fet") => {
                let id = self.last_fact.unwrap_or(head.id);
                let fet = self.cas.fets.iter().find(|fet| fet.id == id);
                (
                    "fet",
                    id,
                    json!({"tipus": fet.map(|fet| code(&fet.fet.kind()))}),
                )
            }
            _ if nom == "expedient.termini_proper" => ("expedient", head.id, json!(self.cas.avis)),
            _ if nom == "expedient.terminis_recomptats" => {
                ("expedient", head.id, json!({"terminis": self.recounted}))
            }
            _ if self.versions.is_some() && nom.starts_with("expedient.procediment_") => {
                let (de, a) = self.versions.unwrap_or_default();
                let dades = json!({"procediment": head.procediment, "de": de, "a": a, "terminis": self.recounted});
                ("expedient", head.id, dades)
            }
            _ => ("expedient", head.id, self.place()),
        };
        self.events.push(Event {
            tipus: nom,
            objecte,
            objecte_id,
            expedient: Some(head.id),
            unitat: Some(head.unitat_id),
            familia: Some(head.familia.clone()),
            acces: head.acces,
            dades,
        });
    }

    fn place(&self) -> Value {
        json!({
            "estat": code(&self.cas.estat),
            "motiu": self.cas.motiu.map(|motiu| code(&motiu)),
            "fase": self.cas.fase,
        })
    }

    /// The version that the case goes on under.
    pub fn procedure_version(&self) -> i32 {
        i32::try_from(self.cas.definicio.versio).unwrap_or(i32::MAX)
    }

    /// The last day as lists show it: a term that was met, or that nobody waits for any more, shows none.
    pub fn running_term(&self) -> Option<Date> {
        self.cas
            .venciment
            .filter(|_| self.cas.estat.waits_for_resolution())
    }
}

/// The case as the audit tells it, before and after.
pub fn picture(cas: &Cas) -> Value {
    json!({
        "estat": code(&cas.estat),
        "motiu": cas.motiu.map(|motiu| code(&motiu)),
        "fase": cas.fase,
        "procediment_versio": cas.definicio.versio,
        "venciment": cas.venciment,
        "resolucio": cas.resolucio,
        "fi_recursos": cas.fi_recursos,
        "ferm_des_de": cas.ferm_des_de,
        "silenci": cas.silenci.map(|silence| silence.data),
        "principal": cas.principal,
    })
}
