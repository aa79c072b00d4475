//! The law of a small council as pure code.
//!
//! Nothing here reads a clock, a file, the network or a random number: time and identifiers are
//! parameters, so that every rule can be tested as a table. Nouns are those of the law, in Catalan
//! without accents; technical words are English. `docs/vocabulari.md` lists them.

pub mod auditoria;
pub mod calendari;
pub mod document;
pub mod identificadors;
pub mod permisos;
pub mod procediment;
pub mod refusal;
pub mod suggeriment;
pub mod terminis;
pub mod text;
pub mod tramitacio;

pub use permisos::{Acces, Acte, Rol, Scope, Scopes};
pub use refusal::{Refusal, Remedy, Unmet};
pub use text::{Lang, Text};
