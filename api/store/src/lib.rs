//! PostgreSQL: every query of the product, behind the tenant's key.
//!
//! A read is one round trip (`Store::read`), a write one unit of work of at most three (`Store::write`). Both take a
//! proof of permission ([`Scope`]); row-level security stands under them as the second wall.

mod across;
pub mod auditoria;
pub mod error;
pub mod esdeveniments;
mod joins;
pub mod keyset;
pub mod lectures;
pub mod live;
pub mod load;
pub mod pool;
pub mod read;
pub mod rights;
pub mod schema;
pub mod sql;
mod technical;
mod tls;
pub mod unit;

pub mod cerca;
pub mod documents;
pub mod ens;
pub mod expedients;
pub mod feines;
pub mod historial;
pub mod identitat;
pub mod implantacio;
pub mod migrate;
pub mod persones;
pub mod procediments;
pub mod pujades;
pub mod rellotge;
pub mod safata;
pub mod tramitacio;
pub mod unitats;
pub mod vistes;

pub use error::{Error, Result};
pub use pool::{Config, Conn, Sources, Store};
pub use unit::{Event, Idempotency, Link, Unit, Written};

pub(crate) use domain::permisos::{Scope, Scopes};
