//! What an accepted order changes: the list that the store writes in one transaction.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use super::acte::Acte;
use super::cas::Cas;
use super::estat::{Estat, Motiu};
use super::fets::Fet;
use super::ordre::ResultatOrgan;
use super::recompte::Compte;
use super::rellotge::Avis;
use super::suspensio::Causa;
use super::tasques::{EstatTasca, NovaTasca};
use crate::procediment::{Definicio, Organ, UnitatTermini};

/// Which foliated index is to be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MenaIndex {
    /// The whole case, at closing (E02).
    Tancament,
    /// Documents filed after closing.
    Annex,
    /// The whole case, to be sent (E03); the state does not change.
    Remissio,
}

/// One change to persist. The order of the list is the order to write.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "efecte", rename_all = "snake_case")]
pub enum Efecte {
    /// The act itself, for the history.
    Acte {
        acte: Acte,
        rao: Option<String>,
        document: Option<Uuid>,
    },
    Estat {
        de: Estat,
        a: Estat,
        motiu: Option<Motiu>,
    },
    /// Official number and ENI identifier, in this transaction.
    AssignaNumero,
    /// Dies a quo of the maximum term (LPAC 21.3).
    IniciaComput {
        des_de: Date,
    },
    Fase {
        codi: Option<String>,
    },
    CreaTasca(NovaTasca),
    CanviaTasca {
        id: Uuid,
        estat: EstatTasca,
        usuari: Option<Uuid>,
        rao: Option<String>,
    },
    ObreSuspensio {
        causa: Causa,
        des_de: Date,
        topall: Option<Date>,
        document: Uuid,
    },
    TancaSuspensio {
        id: Uuid,
        fins: Date,
        document: Option<Uuid>,
    },
    AmpliaTermini {
        n: u32,
        unitat: UnitatTermini,
        document: Uuid,
    },
    Eleva {
        organ: Organ,
        sessio: Option<String>,
    },
    Retorna {
        resultat: ResultatOrgan,
    },
    RegistraFet {
        fet: Fet,
    },
    AnullaFet {
        id: Uuid,
        rao: String,
    },
    /// This resolution decides or ends the case.
    Decideix {
        resolucio: Uuid,
    },
    DeclaraFerm {
        des_de: Date,
    },
    ProdueixSilenci {
        data: Date,
    },
    /// Its people are told how near the end of the maximum term is.
    AvisaTermini(Avis),
    /// The last day of a task has passed; the task stays open.
    VenTasca {
        id: Uuid,
        venciment: Date,
    },
    /// A last day that the calendar, or a reading of the law, has moved.
    RecomptaTermini {
        compte: Compte,
        abans: Option<Date>,
        ara: Option<Date>,
    },
    /// The case goes on under another version of its procedure.
    CanviaDefinicio {
        de: u32,
        a: u32,
        #[serde(skip)]
        definicio: Arc<Definicio>,
    },
    /// A task that this version puts in another phase, or asks otherwise.
    RecollocaTasca {
        id: Uuid,
        fase: Option<String>,
        opcional: bool,
    },
    ConstrueixIndex {
        mena: MenaIndex,
    },
    /// Gives the document its place in the annex.
    IncorporaDocument {
        document: Uuid,
    },
    /// Reopening clears the end date and what the archive had computed from it.
    NetejaTancament,
    Acumula {
        principal: Uuid,
    },
    Disgrega,
    Remet {
        destinatari: String,
        finalitat: String,
    },
    Transfereix {
        rebut: String,
    },
    /// Keeps a tombstone with the metadata (registre d'eliminació).
    Elimina {
        document: Uuid,
        autoritzen: [Uuid; 2],
    },
    Esdeveniment {
        nom: &'static str,
    },
}

/// The effects of one order.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Efectes {
    pub llista: Vec<Efecte>,
}

impl Efectes {
    /// The state after them, when they change it.
    pub fn state(&self) -> Option<(Estat, Option<Motiu>)> {
        self.llista.iter().rev().find_map(|efecte| match efecte {
            Efecte::Estat { a, motiu, .. } => Some((*a, *motiu)),
            _ => None,
        })
    }

    pub fn events(&self) -> impl Iterator<Item = &'static str> {
        self.llista.iter().filter_map(|efecte| match efecte {
            Efecte::Esdeveniment { nom } => Some(*nom),
            _ => None,
        })
    }

    pub fn new_tasks(&self) -> impl Iterator<Item = &NovaTasca> {
        self.llista.iter().filter_map(|efecte| match efecte {
            Efecte::CreaTasca(task) => Some(task),
            _ => None,
        })
    }
}

/// Effects under construction: each one is applied at once to a working copy, so that what comes
/// later (the phase, the tasks that are left) is decided on what will be true.
pub(super) struct Taller {
    pub cas: Cas,
    llista: Vec<Efecte>,
}

impl Taller {
    pub fn new(cas: &Cas) -> Taller {
        Taller {
            cas: cas.clone(),
            llista: Vec::new(),
        }
    }

    pub fn push(&mut self, efecte: Efecte) {
        self.cas.apply(&efecte, Uuid::nil());
        self.llista.push(efecte);
    }

    pub fn event(&mut self, nom: &'static str) {
        self.push(Efecte::Esdeveniment { nom });
    }

    pub fn finish(self) -> Efectes {
        Efectes {
            llista: self.llista,
        }
    }
}
