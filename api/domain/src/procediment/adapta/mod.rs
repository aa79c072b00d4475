//! What a body changes of a procedure of the library without leaving it: names, help, who does a task, shorter terms and
//! tasks of its own. The law of the procedure stays the library's: its acts, rules, silence, appeals and data are not
//! here to be changed, and what binds or protects the person is refused.

mod fusio;
mod regles;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cataleg::Actor;
use super::check::{Defect, check};
use super::definicio::{Definicio, Nom, TascaDef, TdDef};

pub use fusio::{Conflicte, fusiona};

/// The text of an adaptation. What it does not name is the library's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adaptacio {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nom: Option<Nom>,
    /// A shorter maximum term, in the unit of the library's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termini_maxim: Option<u32>,
    /// By the code of the task.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tasques: BTreeMap<String, TascaAdaptada>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub afegides: Vec<TascaAfegida>,
}

/// What changes of a task of the library.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TascaAdaptada {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nom: Option<Nom>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ajuda: Option<Nom>,
    /// In the unit of the library's term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termini: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actors: Option<Vec<Actor>>,
    /// Documents beside those of the library.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<TdDef>,
}

/// A task that only this body does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TascaAfegida {
    /// Phase of the library.
    pub fase: String,
    /// Task of the phase that it follows; the first of the phase without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub despres_de: Option<String>,
    pub tasca: TascaDef,
}

impl Adaptacio {
    pub fn is_empty(&self) -> bool {
        *self == Adaptacio::default()
    }

    /// Where a task that follows `anchor` goes: after the own ones that follow it already, and what follows those.
    fn place(&self, tasks: &[TascaDef], anchor: Option<&str>) -> usize {
        let of_anchor = |codi: &str| tasks.iter().position(|tasca| tasca.codi == codi);
        let first = anchor.and_then(of_anchor).map_or(0, |at| at + 1);
        let behind = tasks[first..]
            .iter()
            .take_while(|tasca| self.follows(&tasca.codi, anchor));
        first + behind.count()
    }

    /// Whether an own task follows another one, through others or not; none is the beginning of the phase.
    fn follows(&self, codi: &str, anchor: Option<&str>) -> bool {
        let mut at = codi;
        // As many steps as own tasks: two that name each other follow nothing.
        for _ in &self.afegides {
            let Some(own) = self.afegides.iter().find(|own| own.tasca.codi == at) else {
                return false;
            };
            match own.despres_de.as_deref() {
                before if before == anchor => return true,
                None => return false,
                Some(before) => at = before,
            }
        }
        false
    }
}

/// The definition as the body has it, and everything that is wrong in what it changes; without defects it can be used.
/// Places of the adaptation are as its text names them (`tasques.INF_TEC.termini`).
pub fn adapta(def: &Definicio, text: &Adaptacio) -> (Definicio, Vec<Defect>) {
    let mut defects = regles::defects(def, text);
    let adapted = adaptat(def, text);
    if defects.is_empty() {
        // What the library has it has been published with: only what the body brings may be wrong.
        let known = check(def);
        defects.extend(
            check(&adapted)
                .into_iter()
                .filter(|defect| !known.contains(defect)),
        );
    }
    (adapted, defects)
}

/// The definition as the body has it, when what it changes is known to be sound.
pub fn adaptat(def: &Definicio, text: &Adaptacio) -> Definicio {
    let mut out = def.clone();
    if text.is_empty() {
        return out;
    }
    // What a jurist read was another text.
    out.revisat_per_jurista = false;
    if let Some(nom) = &text.nom {
        out.nom = nom.clone();
    }
    if let (Some(term), Some(n)) = (&mut out.termini_maxim, text.termini_maxim) {
        term.n = n;
    }
    for tasca in out.fases.iter_mut().flat_map(|fase| &mut fase.tasques) {
        if let Some(own) = text.tasques.get(&tasca.codi) {
            change(tasca, own);
        }
    }
    for own in &text.afegides {
        if let Some(fase) = out.fases.iter_mut().find(|fase| fase.codi == own.fase) {
            let at = text.place(&fase.tasques, own.despres_de.as_deref());
            fase.tasques.insert(at, own.tasca.clone());
        }
    }
    out
}

fn change(tasca: &mut TascaDef, own: &TascaAdaptada) {
    if let Some(nom) = &own.nom {
        tasca.nom = nom.clone();
    }
    if own.ajuda.is_some() {
        tasca.ajuda.clone_from(&own.ajuda);
    }
    if let (Some(term), Some(n)) = (&mut tasca.termini, own.termini) {
        term.n = n;
        // The body has chosen in the range that the norm gives.
        term.fins = None;
    }
    if let Some(actors) = &own.actors {
        tasca.actors.clone_from(actors);
    }
    tasca.documents.extend(own.documents.iter().cloned());
}
