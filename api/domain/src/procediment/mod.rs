//! A procedure is data: one JSON file per version, read here, checked here, run by `tramitacio`.
//!
//! Nothing in a definition is free text where a rule decides: lists are closed, terms are
//! structured, and conditions are small expressions ([`Regla`]).

mod cataleg;
mod check;
mod check_dades;
mod check_regles;
mod definicio;
pub mod esquema;
mod library;
mod regla;

pub(crate) use cataleg::closed_list;
pub use cataleg::{
    Actor, DesDe, Fita, ModeInici, Organ, Origen, SentitSilenci, TDS, TipusRecurs, UnitatTermini,
    is_td,
};
pub use check::{Defect, check};
pub use definicio::{
    Definicio, Dubte, ExcepcioSilenci, Fase, Guarda, Missatge, Nom, OrganResolutori, Recurs,
    Silenci, TascaDef, TdDef, TerminiDef,
};
pub use esquema::Esquema;
pub use library::{Publicat, library};
pub use regla::{Referencia, Regla};
