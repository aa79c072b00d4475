//! The library of procedures, and its versions as the platform writes them.

mod diferencia;
mod list;
mod read;
mod steps;
mod suggest;
mod versions;

pub use diferencia::*;
pub use list::*;
pub use read::*;
pub use steps::{
    named, publish_procediment_versio, retire_procediment_versio, validate_procediment_versio,
};
pub use suggest::*;
pub use versions::*;
