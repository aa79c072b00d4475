//! The way back: as long as nothing stands on the new version, the case returns to the one that it had.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::RAO;
use super::dades::field;
use crate::procediment::{Definicio, Edicio};
use crate::refusal::{Refusal, Unmet};
use crate::text::Text;
use crate::tramitacio::cas::Cas;
use crate::tramitacio::efectes::{Efecte, Efectes, Taller};
use crate::tramitacio::estat::Estat;
use crate::tramitacio::tasques::{self, EstatTasca, NovaTasca};
use crate::tramitacio::unmet::Mend;

/// What an upgrade did to a case: enough to take it back. The store keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desfeta {
    pub de: u32,
    pub a: u32,
    /// Adaptations of the body, by their numbers.
    #[serde(default)]
    pub adaptacio_de: Option<u32>,
    #[serde(default)]
    pub adaptacio_a: Option<u32>,
    estat: Estat,
    resolucio: Option<Uuid>,
    fase_abans: Option<String>,
    fase_ara: Option<String>,
    nascudes: Vec<Uuid>,
    /// As they were: identifier and state.
    retirades: Vec<(Uuid, EstatTasca)>,
    /// As they were: identifier, phase, and whether the case may go on without it.
    recollocades: Vec<(Uuid, Option<String>, bool)>,
    /// Those that the version before did not know either.
    alienes: Vec<Uuid>,
}

impl Desfeta {
    pub fn came_from(&self) -> Edicio {
        (self.de, self.adaptacio_de)
    }

    pub fn came_to(&self) -> Edicio {
        (self.a, self.adaptacio_a)
    }

    /// What became of a case: as it was, and as the effects of its upgrade left it.
    pub fn of(abans: &Cas, ara: &Cas) -> Desfeta {
        let old = |id: Uuid| abans.tasques.iter().find(|task| task.id == id);
        let mut desfeta = Desfeta {
            de: abans.definicio.versio,
            a: ara.definicio.versio,
            adaptacio_de: abans.definicio.edicio().1,
            adaptacio_a: ara.definicio.edicio().1,
            estat: ara.estat,
            resolucio: ara.resolucio,
            fase_abans: abans.fase.clone(),
            fase_ara: ara.fase.clone(),
            nascudes: Vec::new(),
            retirades: Vec::new(),
            recollocades: Vec::new(),
            alienes: Vec::new(),
        };
        for task in &ara.tasques {
            let Some(was) = old(task.id) else {
                desfeta.nascudes.push(task.id);
                continue;
            };
            if abans.definicio.task(&task.codi).is_none() {
                desfeta.alienes.push(task.id);
            }
            if was.estat != task.estat {
                desfeta.retirades.push((task.id, was.estat));
            }
            if (&was.fase, was.opcional) != (&task.fase, task.opcional) {
                let kept = (task.id, was.fase.clone(), was.opcional);
                desfeta.recollocades.push(kept);
            }
        }
        desfeta
    }
}

/// Takes an upgrade back; `definicio` is the version that the case had. The tasks that it brought stay, cancelled.
///
/// # Errors
/// When something was done since that only the new version knows.
pub fn desfes(cas: &Cas, feta: &Desfeta, definicio: &Arc<Definicio>) -> Result<Efectes, Refusal> {
    let stands = stands_on_it(cas, feta, definicio);
    if !stands.is_empty() {
        return Err(Refusal { unmet: stands });
    }
    let mut work = Taller::new(cas);
    work.push(Efecte::CanviaDefinicio {
        de: feta.a,
        a: feta.de,
        definicio: definicio.clone(),
    });
    for id in &feta.nascudes {
        tasques::withdraw(&mut work, *id, RAO);
    }
    for (id, estat) in &feta.retirades {
        work.push(Efecte::CanviaTasca {
            id: *id,
            estat: *estat,
            usuari: None,
            rao: None,
        });
        work.event("tasca.creada");
    }
    for (id, fase, opcional) in &feta.recollocades {
        work.push(Efecte::RecollocaTasca {
            id: *id,
            fase: fase.clone(),
            opcional: *opcional,
        });
    }
    if feta.fase_abans != feta.fase_ara {
        work.push(Efecte::Fase {
            codi: feta.fase_abans.clone(),
        });
        work.event("expedient.fase_canviada");
    }
    // What was done since may have ended the phase that it comes back to.
    if work.cas.fase.is_some() {
        tasques::advance(&mut work);
    }
    work.event("expedient.procediment_desfet");
    Ok(work.finish())
}

fn stands_on_it(cas: &Cas, feta: &Desfeta, was: &Definicio) -> Vec<Unmet> {
    let mut found = Vec::new();
    if cas.definicio.edicio() != feta.came_to() || was.edicio() != feta.came_from() {
        found.push(unmet(
            "versio",
            Text::new(
                "L'expedient ja no és en la versió a què es va portar.",
                "El expediente ya no está en la versión a la que se llevó.",
                "Er expedient ja non ei ena version que se lo portèc.",
                "The case is no longer on the version that it was brought to.",
            ),
        ));
        return found;
    }
    if (cas.estat, cas.resolucio, &cas.fase) != (feta.estat, feta.resolucio, &feta.fase_ara) {
        found.push(unmet(
            "acte_posterior",
            Text::new(
                "L'expedient ha avançat amb la versió nova: ara és en un altre estat o una altra fase.",
                "El expediente ha avanzado con la versión nueva: ahora está en otro estado u otra fase.",
                "Er expedient a auançat damb era version naua: ara ei en un aute estat o ua auta fasa.",
                "The case has gone on under the new version: it is in another state or phase now.",
            ),
        ));
    }
    let moved: Vec<&str> = moved(cas, feta, was);
    if !moved.is_empty() {
        found.push(
            unmet(
                "tasca_posterior",
                Text::new(
                    "S'ha treballat en tasques de la versió nova: {tasques}.",
                    "Se ha trabajado en tareas de la versión nueva: {tasques}.",
                    "S'a trabalhat en prètzhèts dera version naua: {tasques}.",
                    "Tasks of the new version have been worked on: {tasques}.",
                ),
            )
            .words("tasques", &cas.task_names(moved.iter().copied()))
            .arg("tasques", moved.join(", ")),
        );
    }
    let broken = was.dades.violations(&cas.dades);
    let told = broken.into_iter().any(|violation| {
        let path = violation.pointer.trim_start_matches('/').replace('/', ".");
        // What the version before did not admit either was there already.
        field(cas, &path).is_some()
            && !cas
                .definicio
                .dades
                .violations(&cas.dades)
                .contains(&violation)
    });
    if told {
        found.push(
            unmet(
                "dades_posteriors",
                Text::new(
                    "S'han escrit dades que la versió anterior no admet.",
                    "Se han escrito datos que la versión anterior no admite.",
                    "S'an escrit dades qu'era version anteriora non admet.",
                    "Data were written that the version before does not take.",
                ),
            )
            .by_case(),
        );
    }
    found
}

/// Tasks that only make sense under the new version: brought by it and touched since, or created since and unknown to
/// the version before, or of those that it moved and somebody has dealt with.
fn moved<'c>(cas: &'c Cas, feta: &Desfeta, was: &Definicio) -> Vec<&'c str> {
    let touched = cas.tasques.iter().filter(|task| {
        let brought = feta.nascudes.contains(&task.id);
        let filed = cas
            .documents
            .iter()
            .any(|document| document.tasca.as_deref() == Some(task.codi.as_str()));
        let withdrawn = feta.retirades.iter().any(|(id, _)| *id == task.id);
        match (brought, withdrawn) {
            (true, _) => task.estat != EstatTasca::Pendent || filed,
            (_, true) => task.estat != EstatTasca::Cancellada,
            _ => {
                was.task(&task.codi).is_none()
                    && NovaTasca::of_the_law(&task.codi).is_none()
                    && !feta.alienes.contains(&task.id)
            }
        }
    });
    touched.map(|task| task.codi.as_str()).collect()
}

fn unmet(name: &str, text: Text) -> Unmet {
    Unmet::new(format!("desfer_procediment.{name}"), "LPAC 109.2", text)
}
