//! An adaptation carried over to another version of the library, unless both changed the same thing.

use super::{Adaptacio, adapta};
use crate::procediment::check::Defect;
use crate::procediment::definicio::Definicio;
use crate::procediment::diferencia::{Canvi, Linia, diferencia};
use crate::text::Text;

/// What the library and the body both changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflicte {
    /// By codes, as a line of a difference names it.
    pub lloc: String,
    pub on: Text,
    /// As both had it; nothing when it was not there.
    pub abans: Option<Text>,
    /// As the library has it now; nothing when it took it away.
    pub biblioteca: Option<Text>,
    /// As the body has it.
    pub ens: Option<Text>,
}

/// The definition of the body over the version `nova`, when its adaptation of `base` fits there.
///
/// # Errors
/// What both changed, and what the adaptation would do there that it may not.
pub fn fusiona(
    base: &Definicio,
    nova: &Definicio,
    text: &Adaptacio,
) -> Result<Definicio, (Vec<Conflicte>, Vec<Defect>)> {
    let (own, _) = adapta(base, text);
    let (library, body) = (diferencia(base, nova), diferencia(base, &own));
    let conflicts: Vec<Conflicte> = body
        .iter()
        .filter(|line| line.lloc != "revisat_per_jurista")
        .filter_map(|line| {
            let other = library.iter().find(|other| collides(other, line))?;
            Some(Conflicte {
                lloc: line.lloc.clone(),
                on: line.on.clone(),
                abans: line.abans.clone(),
                biblioteca: other.despres.clone(),
                ens: line.despres.clone(),
            })
        })
        .collect();
    let (merged, defects) = adapta(nova, text);
    match conflicts.is_empty() && defects.is_empty() {
        true => Ok(merged),
        false => Err((conflicts, defects)),
    }
}

/// Both say something else of the same thing, or the library took away what the body's line is about.
fn collides(library: &Linia, body: &Linia) -> bool {
    let inside = body
        .lloc
        .strip_prefix(&library.lloc)
        .is_some_and(|rest| rest.starts_with('.'));
    library.lloc == body.lloc && library.despres != body.despres
        || inside && library.canvi == Canvi::Tret
}
