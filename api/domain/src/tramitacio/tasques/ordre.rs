//! What people do with tasks.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::fases::{advance, create, end_by_task};
use super::{EstatTasca, NovaTasca, Tasca, bound_act};
use crate::procediment::TascaDef;
use crate::refusal::{Refusal, Unmet};
use crate::text::Text;
use crate::tramitacio::cas::Cas;
use crate::tramitacio::efectes::{Efecte, Efectes, Taller};
use crate::tramitacio::estat::Estat;
use crate::tramitacio::maquina;
use crate::tramitacio::noms::papers;
use crate::tramitacio::unmet::Mend;

/// What somebody asks of a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ordre", rename_all = "snake_case", deny_unknown_fields)]
pub enum OrdreTasca {
    /// An optional task of the definition.
    Crea {
        codi: String,
    },
    Assigna {
        tasca: Uuid,
        usuari: Uuid,
    },
    Comenca {
        tasca: Uuid,
        usuari: Uuid,
    },
    Completa {
        tasca: Uuid,
    },
    Cancella {
        tasca: Uuid,
        rao: String,
    },
}

/// The optional tasks that may be opened now.
pub fn tasks_offered(cas: &Cas) -> Vec<&TascaDef> {
    cas.definicio
        .tasks()
        .map(|(_, task)| task)
        .filter(|task| creation(cas, &task.codi).is_empty())
        .collect()
}

/// Decides an order on a task; when a task ends, the phase advances.
///
/// # Errors
/// Every unmet rule, each with its way out.
pub fn decideix_tasca(cas: &Cas, ordre: &OrdreTasca) -> Result<Efectes, Refusal> {
    let unmet = match ordre {
        OrdreTasca::Crea { codi } => creation(cas, codi),
        OrdreTasca::Assigna { tasca, .. } | OrdreTasca::Comenca { tasca, .. } => {
            movement(cas, *tasca, |_| Vec::new())
        }
        OrdreTasca::Completa { tasca } => movement(cas, *tasca, |task| completion(cas, task)),
        OrdreTasca::Cancella { tasca, rao } => {
            movement(cas, *tasca, |task| cancellation(cas, task, rao))
        }
    };
    if !unmet.is_empty() {
        return Err(Refusal { unmet });
    }
    let mut work = Taller::new(cas);
    perform(&mut work, ordre);
    Ok(work.finish())
}

fn perform(work: &mut Taller, ordre: &OrdreTasca) {
    match ordre {
        OrdreTasca::Crea { codi } => {
            let def = work.cas.definicio.clone();
            if let Some(task) = def.task(codi) {
                let new = NovaTasca::of(&work.cas, task);
                create(work, new);
            }
        }
        OrdreTasca::Assigna { tasca, usuari } => {
            push(
                work,
                *tasca,
                EstatTasca::Assignada,
                Some(*usuari),
                None,
                "tasca.assignada",
            );
        }
        OrdreTasca::Comenca { tasca, usuari } => {
            push(
                work,
                *tasca,
                EstatTasca::EnCurs,
                Some(*usuari),
                None,
                "tasca.comencada",
            );
        }
        OrdreTasca::Completa { tasca } => {
            push(
                work,
                *tasca,
                EstatTasca::Feta,
                None,
                None,
                "tasca.completada",
            );
            let done = work.cas.tasques.iter().find(|task| task.id == *tasca);
            let ends = done
                .map(|task| task.codi.clone())
                .filter(|codi| work.cas.definicio.posen_fi.contains(codi));
            if let Some(codi) = ends {
                end_by_task(work, &codi);
            }
            advance(work);
        }
        OrdreTasca::Cancella { tasca, rao } => {
            push(
                work,
                *tasca,
                EstatTasca::Cancellada,
                None,
                Some(rao),
                "tasca.cancellada",
            );
            advance(work);
        }
    }
}

fn push(
    work: &mut Taller,
    id: Uuid,
    estat: EstatTasca,
    usuari: Option<Uuid>,
    rao: Option<&String>,
    event: &'static str,
) {
    work.push(Efecte::CanviaTasca {
        id,
        estat,
        usuari,
        rao: rao.cloned(),
    });
    work.event(event);
}

fn unmet(name: &str, article: &str, text: Text) -> Unmet {
    Unmet::new(format!("tasca.{name}"), article, text)
}

fn case_is_still(cas: &Cas) -> Option<Unmet> {
    if cas.estat.is_live() {
        return None;
    }
    let unmet = unmet(
        "estat",
        "LPAC 70",
        Text::new(
            "En aquest estat l'expedient no admet canvis en les tasques.",
            "En este estado el expediente no admite cambios en las tareas.",
            "En aguest estat er expedient non admet cambis enes prètzhèts.",
            "In this state the case accepts no change in its tasks.",
        ),
    );
    // Suspendre is an act of a case in progress, so the way to it is the way back to work.
    let step = match cas.estat {
        Estat::Esborrany => Some(crate::tramitacio::Acte::Obrir),
        other => maquina::first_step(other, crate::tramitacio::Acte::Suspendre),
    };
    Some(match step {
        Some(step) => unmet.by_act(step),
        None => unmet,
    })
}

fn creation(cas: &Cas, codi: &str) -> Vec<Unmet> {
    let Some(task) = cas.definicio.task(codi) else {
        return vec![unknown()];
    };
    let mut found: Vec<Unmet> = case_is_still(cas).into_iter().collect();
    if !task.opcional || cas.open_tasks().any(|open| open.codi == codi) {
        found.push(unmet(
            "creacio",
            "LPAC 71",
            Text::new(
                "Aquesta tasca ja hi és o la crea el procediment.",
                "Esta tarea ya está o la crea el procedimiento.",
                "Aguest prètzhèt ja i ei o lo cree eth procediment.",
                "This task is there already or the procedure creates it.",
            ),
        ));
    }
    if !is_reached(cas, task) {
        found.push(
            unmet(
                "fase",
                "LPAC 70-71",
                Text::new(
                    "L'expedient encara no ha arribat a aquesta fase.",
                    "El expediente todavía no ha llegado a esta fase.",
                    "Er expedient encara non a arribat ad aguesta fasa.",
                    "The case has not reached this phase yet.",
                ),
            )
            .by_task(),
        );
    }
    if !cas.applies(task) {
        found.push(
            unmet(
                "condicio",
                "LPAC 71",
                Text::new(
                    "La condició d'aquesta tasca no es compleix.",
                    "La condición de esta tarea no se cumple.",
                    "Era condicion d'aguest prètzhèt non se complís.",
                    "The condition of this task does not hold.",
                ),
            )
            .by_case(),
        );
    }
    found
}

/// A task that ends the procedure may come at any moment; the others, when their phase has.
fn is_reached(cas: &Cas, task: &TascaDef) -> bool {
    let index = |codi: Option<&str>| {
        codi.and_then(|codi| {
            cas.definicio
                .fases
                .iter()
                .position(|fase| fase.codi == codi)
        })
    };
    let own = cas
        .definicio
        .phase_of(&task.codi)
        .map(|fase| fase.codi.as_str());
    cas.definicio.posen_fi.contains(&task.codi) || index(own) <= index(cas.fase.as_deref())
}

fn unknown() -> Unmet {
    unmet(
        "inexistent",
        "LPAC 70",
        Text::new(
            "Aquesta tasca no existeix en l'expedient.",
            "Esta tarea no existe en el expediente.",
            "Aguest prètzhèt non existís en expedient.",
            "There is no such task in the case.",
        ),
    )
}

fn movement(cas: &Cas, id: Uuid, rules: impl Fn(&Tasca) -> Vec<Unmet>) -> Vec<Unmet> {
    let Some(task) = cas.tasques.iter().find(|task| task.id == id) else {
        return vec![unknown()];
    };
    let mut found: Vec<Unmet> = case_is_still(cas).into_iter().collect();
    if !task.is_open() {
        found.push(unmet(
            "acabada",
            "LPAC 70",
            Text::new(
                "La tasca ja està acabada.",
                "La tarea ya está terminada.",
                "Eth prètzhèt ja ei acabat.",
                "The task has ended already.",
            ),
        ));
    }
    found.extend(rules(task));
    found
}

fn completion(cas: &Cas, task: &Tasca) -> Vec<Unmet> {
    if let Some(acte) = bound_act(cas, task) {
        return vec![
            unmet(
                "acte",
                "LPAC 70, 88",
                Text::new(
                    "Aquesta tasca l'acaba l'acte de l'expedient, no una marca.",
                    "Esta tarea la termina el acto del expediente, no una marca.",
                    "Aguest prètzhèt l'acabe er acte der expedient, non ua mèrca.",
                    "The act of the case completes this task, not a tick.",
                ),
            )
            .by_act(acte),
        ];
    }
    let Some(def) = cas.definicio.task(&task.codi) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let missing = cas.missing_documents(def);
    if !missing.is_empty() {
        found.push(
            unmet(
                "documents",
                "LPAC 70.2",
                Text::new(
                    "Falten documents definitius: {documents}.",
                    "Faltan documentos definitivos: {documents}.",
                    "Manquen documents definitius: {documents}.",
                    "Definitive documents are missing: {documents}.",
                ),
            )
            .words("documents", &papers(def, &missing))
            .arg("documents", missing.join(", "))
            .by_new_document(),
        );
    }
    let unsigned = cas.unsigned_documents(def);
    if !unsigned.is_empty() {
        found.push(
            unmet(
                "signatura",
                "LPAC 26.2.e; LRJSP 43",
                Text::new(
                    "Falta la signatura: {documents}. Si és signat en un altre lloc, declareu-ho.",
                    "Falta la firma: {documents}. Si está firmado en otro lugar, declárelo.",
                    "Manque era signatura: {documents}. S'ei signat en un aute lòc, declaratz-ac.",
                    "The signature is missing: {documents}. If it was signed elsewhere, declare it.",
                ),
            )
            .words("documents", &papers(def, &unsigned))
            .arg("documents", unsigned.join(", "))
            .by_fact(),
        );
    }
    found
}

fn cancellation(cas: &Cas, task: &Tasca, rao: &str) -> Vec<Unmet> {
    let mut found = Vec::new();
    if rao.trim().is_empty() {
        found.push(unmet(
            "rao",
            "LPAC 35",
            Text::new(
                "Cal dir-ne el motiu.",
                "Hay que decir el motivo.",
                "Cau díder eth motiu.",
                "A reason is needed.",
            ),
        ));
    }
    if cas.is_preceptive(task) {
        found.push(
            unmet(
                "preceptiva",
                "LPAC 71, 79",
                Text::new(
                    "Aquesta tasca és preceptiva: no es pot cancel·lar.",
                    "Esta tarea es preceptiva: no se puede cancelar.",
                    "Aguest prètzhèt ei preceptiu: non se pòt cancellar.",
                    "This task is mandatory by law: it cannot be cancelled.",
                ),
            )
            .by_task(),
        );
    }
    found
}
