//! The job that takes back what an upgrade of many cases did.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::actualitzar::{found, refused};
use super::run::Refused;
use crate::ens::{Directory, Ens};
use crate::expedients::Locked;
use crate::tramitacio::undo;
use crate::unit::Unit;
use crate::{Error, Result, Scope};

/// What is asked of each case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Desfer {
    /// Version that the upgrade brought it to: one that went on to another is left there.
    pub versio: u32,
}

impl Desfer {
    pub const MENA: &'static str = "expedients.desfer_procediment";

    /// As `undo_expedient_procediment` does it.
    pub(super) async fn apply(
        &self,
        unit: &mut Unit<'_>,
        scope: &Scope,
        law: &Directory,
        ens: &Ens,
        case: &Locked,
    ) -> Result<Result<Option<Value>, Refused>> {
        let (case, around) = found(unit, scope, law, ens, case).await?;
        if case.cas.definicio.versio != self.versio {
            return Ok(Err(Refused::Code("versio_caducada")));
        }
        match undo(unit, &case, &around).await {
            Ok(()) => Ok(Ok(None)),
            Err(Error::Refused(refusal)) => Ok(Err(refused(&refusal.unmet))),
            Err(error) => Err(error),
        }
    }
}
