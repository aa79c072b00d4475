//! A procedure is data: one JSON file per version, read here, checked here, run by `tramitacio`.
//!
//! Nothing in a definition is free text where a rule decides: lists are closed, terms are
//! structured, and conditions are small expressions ([`Regla`]).

mod adapta;
mod cataleg;
mod cel;
mod cel_mots;
mod check;
mod check_cami;
mod check_dades;
mod check_regles;
mod check_tipus;
mod cicle;
mod definicio;
pub mod diferencia;
pub mod esquema;
mod informe;
mod library;
mod linies;
mod mots;
mod mots_qui;
mod regla;
mod regles_text;

pub use adapta::{Adaptacio, Conflicte, TascaAdaptada, TascaAfegida, adapta, adaptat, fusiona};
pub(crate) use cataleg::closed_list;
pub use cataleg::{
    Actor, DesDe, Fita, ModeInici, Organ, Origen, Periodicitat, SentitSilenci, TDS, TipusRecurs,
    UnitatTermini, is_td,
};
pub use check::{Defect, check};
pub use cicle::{EstatVersio, Pas, avanca};
pub use definicio::{
    Adaptada, Definicio, Dubte, Edicio, ExcepcioSilenci, Fase, Guarda, Missatge, Nom,
    OrganResolutori, Recurs, Silenci, TascaDef, TdDef, TerminiDef,
};
pub use diferencia::diferencia;
pub use esquema::Esquema;
pub use informe::{Troballa, report};
pub use library::{Publicat, files, library};
pub use regla::{Comparacio, Referencia, Regla};
pub use regles_text::explain;
