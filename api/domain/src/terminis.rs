//! The terms of Llei 39/2015 (LPAC): when they start, what counts, when they expire, and why.
//!
//! Nothing here knows today: the server asks with dates of the official time of the seat.
//!
//! - [`compute`]: any term from a start (art. 30).
//! - [`efectes`]: the effective moment of an entry of the registry (art. 31).
//! - [`maxim`]: the maximum term to resolve, with suspensions and extensions (arts. 21-23).
//! - [`tramit`]: a step extended or urgent (arts. 32-33).
//! - [`notificacio`]: the expiry of an electronic notification (art. 43).
//! - [`silenci`]: the certificate of silence and the notice of 21.4.
//!
//! Every answer explains itself line by line, says which lists of holidays it lacked, and is marked
//! provisional when one of them could move it.

mod compute;
mod lectura;
mod linia;
pub mod maxim;
pub mod notificacio;
mod recompte;
mod registre;
mod resultat;
pub mod silenci;
mod suspensio;
mod termini;
mod textos;
mod textos_maxim;
pub mod tramit;

#[cfg(test)]
mod tests;

pub use compute::{Inici, compute};
pub use lectura::{AmpliacioDesDe, DiesSuspesos, Lectura, Rebuig};
pub use linia::{Codi, Linia};
pub use registre::{Efectes, efectes};
pub use resultat::{Hora, Resultat};
pub use suspensio::{Suspensio, TipusSuspensio, Tram};
pub use termini::{Invalid, Termini, Unitat};
pub use textos::Frase;
