//! Tramitació: the closed list of states and acts, as a pure table.
//!
//! [`oferta`] answers "what can I do now, and why can't I do that?"; [`decideix`] answers an order
//! with the effects to persist, or with every rule that refuses it. Both run the same guards over
//! the same snapshot ([`Cas`]); time is a parameter.

mod acte;
mod actualitza;
mod aplica;
mod avalua;
mod canvi;
mod cas;
mod decideix;
mod document;
mod efectes;
mod espera;
mod estat;
mod fets;
mod fets_valida;
mod guardes;
pub mod index;
mod maquina;
mod noms;
mod obertura;
mod ordre;
mod recompte;
mod registra;
mod rellotge;
mod silenci;
mod suspensio;
mod tancament;
mod tasques;
mod unmet;
pub mod venciment;

pub use acte::Acte;
pub use actualitza::{
    Cap, DadaTocada, Desfeta, MenaDada, Previsio, Retirada, TascaCanviada, TerminiMogut,
    actualitza, desfes, preveu,
};
pub use canvi::{Impediment, may_change};
pub use cas::{
    Arxiu, Cas, Configuracio, Disposicio, FetRegistrat, Indicadors, Interessat, Metadades,
    SilenciProduit,
};
pub use decideix::{Ofert, decideix, oferta};
pub use document::{Document, EstatDocument, Signatura};
pub use efectes::{Efecte, Efectes, MenaIndex};
pub use espera::{Espera, Pas, Situacio, espera, task_name};
pub use estat::{Estat, EstatEni, Motiu};
pub use fets::{
    Assentament, Canal, CertificatAcord, Fet, Notificacio, Resolucio, Resultat, Sentit,
    SentitAssentament, SignatFora, TipusFet, legal_day,
};
pub use maquina::{Desti, TAULA, Transicio, terminal, transition};
pub use noms::paper_names;
pub use obertura::{Inici, obre};
pub use ordre::{Ordre, ResultatOrgan};
pub use recompte::{Compte, Escrits, TascaEscrita, recompta};
pub use registra::{anulla_fet, registra_fet};
pub use rellotge::{AVISOS, Avis, passa};
pub use silenci::produeix_silenci;
pub use suspensio::{Causa, Suspensio};
pub use tasques::{EstatTasca, NovaTasca, OrdreTasca, Tasca, decideix_tasca, tasks_offered};
