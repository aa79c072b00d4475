//! Bodies: the tenants.

mod calendari;
mod create;
pub mod facts;
mod list;
mod procediments;
mod read;
mod update;

pub use calendari::*;
pub use create::*;
pub use list::*;
pub use procediments::*;
pub use read::*;
pub use update::{__path_update_ens, ConfiguracioEns, UpdateEns, update_ens};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use store::ens::Ens;
use utoipa::ToSchema;

use store::ens::Directory;

/// A body of the installation.
#[derive(Serialize, ToSchema)]
pub struct EnsOut {
    /// Permanent alias, used in paths.
    #[schema(example = "tirvia")]
    pub alies: String,
    /// Official ten-digit code.
    #[schema(example = "2522170004")]
    pub codi_ens: Option<String>,
    /// Whether the code comes from a public source or was confirmed.
    pub codi_verificat: bool,
    /// DIR3 code.
    #[schema(example = "L01252217")]
    pub dir3: Option<String>,
    /// Whether the DIR3 code was confirmed; until then ENI identifiers are provisional.
    pub dir3_verificat: bool,
    /// Name.
    #[schema(example = "Tírvia")]
    pub nom: String,
    /// Kind: municipi, emd, consell_comarcal, conselh_generau, diputacio.
    #[schema(example = "municipi")]
    pub tipus: String,
    /// Comarca, the group used for support.
    #[schema(example = "Pallars Sobirà")]
    pub comarca: Option<String>,
    /// Inhabitants.
    #[schema(example = 137)]
    pub poblacio: Option<i32>,
    /// Whether it is a body for rehearsals.
    pub prova: bool,
    /// Its settings, see `update_ens`.
    #[schema(value_type = Object, example = json!({"segon_factor_rols": ["secretaria"]}))]
    pub configuracio: Value,
    /// Version, for `If-Match`.
    #[schema(example = 1)]
    pub versio: i64,
    /// When it was on-boarded.
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
}

/// A body, as rows over bodies name it.
#[derive(Debug, Serialize, ToSchema)]
pub struct EnsLabel {
    /// Permanent alias, used in paths.
    #[schema(example = "tirvia")]
    pub alies: String,
    /// Name.
    #[schema(example = "Tírvia")]
    pub nom: String,
}

impl EnsLabel {
    pub fn of(directory: &Directory, ens: i32) -> EnsLabel {
        let ens = directory.by_id.get(&ens);
        EnsLabel {
            alies: ens.map(|ens| ens.alies.clone()).unwrap_or_default(),
            nom: ens.map(|ens| ens.nom.clone()).unwrap_or_default(),
        }
    }
}

impl From<&Ens> for EnsOut {
    fn from(ens: &Ens) -> EnsOut {
        EnsOut {
            alies: ens.alies.clone(),
            codi_ens: ens.codi_ens.clone(),
            codi_verificat: ens.codi_verificat,
            dir3: ens.dir3.clone(),
            dir3_verificat: ens.dir3_verificat,
            nom: ens.nom.clone(),
            tipus: ens.tipus.clone(),
            comarca: ens.comarca.clone(),
            poblacio: ens.poblacio,
            prova: ens.prova,
            configuracio: ens.configuracio.clone(),
            versio: ens.versio,
            creat_el: ens.creat_el,
        }
    }
}
