//! Persists the effects of an order.
//!
//! The effects are first applied to the case in memory, exactly as the domain decided on them; then the case that
//! results is written at the end of the unit: its row, what stands beside it, and the rows that the effects made.

use domain::auditoria::Resultat;
use domain::tramitacio::venciment::Criteri;
use domain::tramitacio::{Cas, Efectes};
use serde_json::{Value, json};
use uuid::Uuid;

use super::plan::{Plan, picture};
use super::{Case, indexes, write};
use crate::unit::Unit;
use crate::{Link, Result};

/// What the audit says beside before and after.
#[derive(Clone, Debug)]
pub struct Note {
    /// `tramitacio.resoldre`.
    pub acte: String,
    /// The order as it came.
    pub ordre: Value,
}

/// The rows that were made, and what the case became.
#[derive(Clone, Debug)]
pub struct Applied {
    pub tasks: Vec<Uuid>,
    pub facts: Vec<Uuid>,
    /// The case after it.
    pub cas: Cas,
}

/// Writes what an order changes, in a unit that has the case locked or is making it. Terms are counted again: what the
/// law cannot count (a second extension) refuses the order. Without a note the caller writes its own link of the audit.
///
/// # Errors
/// The database's, and [`Error::Refused`](crate::Error::Refused) with the rule that is not met.
pub async fn apply(
    unit: &mut Unit<'_>,
    case: &Case,
    efectes: &Efectes,
    criteri: &Criteri,
    note: Option<Note>,
) -> Result<Applied> {
    let mut ids: Vec<Uuid> = efectes.llista.iter().map(|_| unit.new_id()).collect();
    ids.sort_unstable();
    let mut plan = Plan::of(case, efectes, &ids, unit.today(), criteri)?;
    let mut built = Vec::with_capacity(plan.indexes.len());
    for (id, mena) in &plan.indexes {
        // An index tells the instant that it was frozen at.
        let at = unit.head().await?;
        let index = indexes::build(&case.head, &plan.cas, &case.papers, &plan.late, *mena, at)?;
        // What left the house with a number keeps it.
        for line in &index.linies {
            for document in plan.cas.documents.iter_mut() {
                if document.id == line.document {
                    document.foli = Some(line.foli);
                }
            }
        }
        built.push((*id, index));
    }
    write::Writer {
        ens: unit.ens(),
        actor: unit.scope().actor().id,
        today: unit.today(),
        unit,
        case,
        plan: &plan,
        criteri,
    }
    .write(&built);
    for event in plan.events.drain(..) {
        unit.event(event);
    }
    if let Some(note) = note {
        unit.audit(Link {
            acte: note.acte,
            objecte: "expedient",
            objecte_id: case.head.id.to_string(),
            expedient: Some(case.head.id),
            resultat: Resultat::Fet,
            contingut: json!({
                "versio_expedient": case.head.versio + i64::from(!case.head.nou),
                "abans": picture(&case.cas),
                "despres": picture(&plan.cas),
                "ordre": note.ordre,
                "efectes": efectes,
            }),
        });
    }
    Ok(Applied {
        tasks: plan.tasks,
        facts: plan.facts.into_iter().map(|(id, _)| id).collect(),
        cas: plan.cas,
    })
}
