//! The job that brings cases to a later version of their procedure.

use domain::{Lang, Unmet};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::run::Refused;
use crate::ens::{Directory, Ens};
use crate::expedients::Locked;
use crate::tramitacio::{Around, Case, Target, lock, upgrade};
use crate::unit::Unit;
use crate::{Error, Result, Scope};

/// What is asked of each case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Actualitzacio {
    /// Version of its own procedure.
    pub versio: u32,
    /// Nothing is done: each case tells what would change, or why it may not.
    #[serde(default)]
    pub previsio: bool,
}

impl Actualitzacio {
    pub const MENA: &'static str = "expedients.actualitzar_procediment";

    /// As `upgrade_expedient_procediment` does it. A failure of ours stops the batch; a refusal is the case's own.
    pub(super) async fn apply(
        &self,
        unit: &mut Unit<'_>,
        scope: &Scope,
        law: &Directory,
        ens: &Ens,
        case: &Locked,
    ) -> Result<Result<Option<Value>, Refused>> {
        let (case, around) = found(unit, scope, law, ens, case).await?;
        let codi = &case.head.procediment;
        let Some(definicio) = law.of_body(ens.id, codi, self.versio) else {
            return Ok(Err(Refused::Code("no_trobat")));
        };
        let target = Target {
            publicada: law.is_published(codi, self.versio),
            definicio,
        };
        if self.previsio {
            let seen = target.preview(&case, &around);
            return Ok(match seen.impediments.is_empty() {
                true => Ok(Some(by_language(|lang| {
                    seen.summary().get(lang).to_owned()
                }))),
                false => Err(refused(&seen.impediments)),
            });
        }
        match upgrade(unit, &case, &around, &target).await {
            Ok(()) => Ok(Ok(None)),
            Err(Error::Refused(refusal)) => Ok(Err(refused(&refusal.unmet))),
            Err(error) => Err(error),
        }
    }
}

/// The case, whole and locked, and what its rules take from outside.
pub(super) async fn found(
    unit: &Unit<'_>,
    scope: &Scope,
    law: &Directory,
    ens: &Ens,
    case: &Locked,
) -> Result<(Case, Around)> {
    let files = lock(unit.conn(), scope, scope, case.id).await?;
    let around = law
        .around(ens, &files)
        .ok_or_else(|| Error::Unavailable("a case of a procedure that nobody knows".into()))?;
    Ok((files.into_case(ens, &around)?, around))
}

/// Every rule, in each language.
pub(super) fn refused(unmet: &[Unmet]) -> Refused {
    Refused::Rule(by_language(|lang| {
        let rules: Vec<String> = unmet.iter().map(|unmet| unmet.message(lang)).collect();
        rules.join(" ")
    }))
}

fn by_language(say: impl Fn(Lang) -> String) -> Value {
    let told = |lang: &Lang| (lang.tag().to_owned(), Value::from(say(*lang)));
    Lang::ALL.iter().map(told).collect::<Map<_, _>>().into()
}
