//! Tasks: born from the definition, moved by people and by acts.

mod fases;
mod ordre;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::acte::Acte;
use super::cas::Cas;
use super::estat::Motiu;
use crate::procediment::{
    Actor, DesDe, Fita, Referencia, TascaDef, TerminiDef, UnitatTermini, closed_list,
};
use crate::text::Text;

pub(super) use fases::{
    advance, birth, cancel, close_of_act, notification_tasks, reborn, withdraw,
};
pub use ordre::{OrdreTasca, decideix_tasca, tasks_offered};

closed_list! {
    EstatTasca { Pendent, Assignada, EnCurs, Feta, Cancellada }
}

/// A task of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tasca {
    pub id: Uuid,
    /// Code in the definition, or of a task that the law itself asks.
    pub codi: String,
    /// `None` for a task that belongs to no phase.
    pub fase: Option<String>,
    pub estat: EstatTasca,
    pub opcional: bool,
    /// The person it is about, when there is one task for each.
    pub interessat: Option<Uuid>,
    pub usuari: Option<Uuid>,
    /// The last day that the clock told to have passed.
    #[serde(default)]
    pub vencuda: Option<Date>,
}

impl Tasca {
    pub(super) fn born(id: Uuid, new: &NovaTasca) -> Tasca {
        Tasca {
            id,
            codi: new.codi.clone(),
            fase: new.fase.clone(),
            estat: new.estat,
            opcional: new.opcional,
            interessat: new.interessat,
            usuari: None,
            vencuda: None,
        }
    }

    pub fn is_open(&self) -> bool {
        !matches!(self.estat, EstatTasca::Feta | EstatTasca::Cancellada)
    }

    pub fn is_done(&self) -> bool {
        self.estat == EstatTasca::Feta
    }
}

/// A task to create, with what the store needs for its row and its due date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NovaTasca {
    pub codi: String,
    pub fase: Option<String>,
    pub nom: Text,
    pub actors: Vec<Actor>,
    pub termini: Option<TerminiDef>,
    pub fita: Option<Fita>,
    pub opcional: bool,
    pub interessat: Option<Uuid>,
    /// `pendent`, or `feta` when the act that creates it is the task itself.
    pub estat: EstatTasca,
}

impl NovaTasca {
    fn of(cas: &Cas, def: &TascaDef) -> NovaTasca {
        NovaTasca {
            codi: def.codi.clone(),
            fase: cas
                .definicio
                .phase_of(&def.codi)
                .map(|fase| fase.codi.clone()),
            nom: def.nom.text(),
            actors: def.actors.clone(),
            termini: def.termini.clone(),
            fita: def.fita,
            opcional: def.opcional,
            interessat: None,
            estat: EstatTasca::Pendent,
        }
    }

    /// Certificate of silence, of office, within fifteen days (LPAC 24.4).
    pub(super) fn silence_certificate() -> NovaTasca {
        NovaTasca {
            codi: "CERT_SILENCI".into(),
            fase: None,
            nom: Text::new(
                "Certificat de silenci",
                "Certificado de silencio",
                "Certificat de silenci",
                "Certificate of silence",
            ),
            actors: vec![Actor::Secretaria],
            termini: Some(TerminiDef {
                n: 15,
                unitat: UnitatTermini::DiesHabils,
                des_de: DesDe::Venciment,
                base: "LPAC 24.4".into(),
                fins: None,
                prorroga: None,
                dada: None,
                minim: false,
            }),
            fita: None,
            opcional: false,
            interessat: None,
            estat: EstatTasca::Pendent,
        }
    }

    /// The applicant did not answer a requirement in its term: an express resolution takes the request as withdrawn
    /// (LPAC 68.1, 21.1). Only proposed: what comes before that resolution is still taken. A procedure may have a task
    /// of its own for it.
    pub(super) fn withdrawal(cas: &Cas) -> NovaTasca {
        cas.definicio
            .task_of_act(Acte::Finalitzar, Some(Motiu::Desistiment))
            .map_or_else(NovaTasca::withdrawal_proposal, |def| {
                NovaTasca::of(cas, def)
            })
    }

    fn withdrawal_proposal() -> NovaTasca {
        NovaTasca {
            codi: "PROPOSTA_DESISTIMENT".into(),
            fase: None,
            nom: Text::new(
                "Proposta de resolució per desistiment",
                "Propuesta de resolución por desistimiento",
                "Prepausa de resolucion per desistiment",
                "Proposal to take the request as withdrawn",
            ),
            actors: vec![Actor::Tramitador, Actor::Secretaria],
            termini: None,
            fita: None,
            opcional: true,
            interessat: None,
            estat: EstatTasca::Pendent,
        }
    }

    /// Tasks that the law itself asks, in any procedure.
    pub(super) fn of_the_law(codi: &str) -> Option<NovaTasca> {
        match codi {
            "CERT_SILENCI" => Some(NovaTasca::silence_certificate()),
            "AVIS_SUSPENSIO" => Some(NovaTasca::suspension_notice()),
            "PROPOSTA_DESISTIMENT" => Some(NovaTasca::withdrawal_proposal()),
            _ => None,
        }
    }

    /// Telling the interested persons that a report was asked or received (LPAC 22.1.d).
    pub(super) fn suspension_notice() -> NovaTasca {
        NovaTasca {
            codi: "AVIS_SUSPENSIO".into(),
            fase: None,
            nom: Text::new(
                "Comunicació de la suspensió als interessats",
                "Comunicación de la suspensión a los interesados",
                "Comunicacion dera suspension as interessats",
                "Tell the interested persons about the suspension",
            ),
            actors: vec![Actor::Tramitador, Actor::Auxiliar],
            termini: None,
            fita: None,
            opcional: false,
            interessat: None,
            estat: EstatTasca::Pendent,
        }
    }
}

impl Cas {
    /// What is known of a task by its code: one of the definition, or one that the law itself asks.
    pub fn task_like(&self, codi: &str) -> Option<NovaTasca> {
        NovaTasca::of_the_law(codi).or_else(|| {
            let def = self.definicio.task(codi)?;
            Some(NovaTasca::of(self, def))
        })
    }

    /// Document types that a task asks and that no definitive document of the case gives. A
    /// document filed under another task does not count.
    pub fn missing_documents(&self, task: &TascaDef) -> Vec<String> {
        self.lacking(task, |_| true)
    }

    /// Document types that are there, but not signed as the task asks.
    pub fn unsigned_documents(&self, task: &TascaDef) -> Vec<String> {
        if !task.signatura {
            return Vec::new();
        }
        let missing = self.missing_documents(task);
        let mut unsigned = self.lacking(task, |document| self.is_signed_enough(document));
        unsigned.retain(|td| !missing.contains(td));
        unsigned
    }

    fn lacking(
        &self,
        task: &TascaDef,
        serves: impl Fn(&super::document::Document) -> bool,
    ) -> Vec<String> {
        task.documents
            .iter()
            .filter(|asked| asked.obligatori)
            .filter(|asked| {
                !self.documents.iter().any(|document| {
                    document.is_definitive()
                        && document.is_of(&asked.td)
                        && document
                            .tasca
                            .as_ref()
                            .is_none_or(|codi| *codi == task.codi)
                        && serves(document)
                })
            })
            .map(|asked| asked.td.clone())
            .collect()
    }

    /// Whether the condition of a task holds; a task without one always may exist.
    pub fn applies(&self, task: &TascaDef) -> bool {
        task.condicio
            .as_deref()
            .and_then(|id| self.definicio.guard(id))
            .is_none_or(|guard| self.holds(&guard.regla))
    }

    /// A resolution, or a task that ends the procedure without one.
    pub fn is_ended(&self) -> bool {
        let by_task = |codi: &String| {
            self.definicio.task(codi).is_some_and(|task| !task.resol) && self.is_done(codi)
        };
        self.resolucio.is_some() || self.definicio.posen_fi.iter().any(by_task)
    }

    /// Tasks without resolution that may end the procedure now: open, or optional.
    pub(super) fn ending_tasks(&self) -> Vec<&str> {
        let may_end = |codi: &&String| {
            self.definicio.task(codi).is_some_and(|task| {
                task.acte.is_none()
                    && (task.opcional || self.open_tasks().any(|open| open.codi == task.codi))
            })
        };
        let ends = self.definicio.posen_fi.iter().filter(may_end);
        ends.map(String::as_str).collect()
    }

    /// A mandatory task that nobody may cancel: the law or an act needs it.
    fn is_preceptive(&self, task: &Tasca) -> bool {
        if task.opcional {
            return false;
        }
        let Some(def) = self.definicio.task(&task.codi) else {
            // Tasks that the law itself asks.
            return true;
        };
        // Once cancelled it could not come back, and the guard that asks for it would bar its act for ever.
        let asked_by_a_guard = self.definicio.guardes.iter().any(|guard| {
            let task = Referencia::Tasca(&def.codi);
            !guard.actes.is_empty() && guard.regla.references().contains(&task)
        });
        asked_by_a_guard
            || def.acte.is_some()
            || def.codi == "C214"
            || self.definicio.posen_fi.contains(&def.codi)
            || def
                .documents
                .iter()
                .any(|document| document.td == "TD13" && document.obligatori)
    }
}

/// An act that completes this task, so that nobody ticks it by hand.
fn bound_act(cas: &Cas, task: &Tasca) -> Option<Acte> {
    cas.definicio.task(&task.codi).and_then(|def| def.acte)
}
