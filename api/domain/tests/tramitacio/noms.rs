//! People know tasks and papers by their names; codes are for programs.

use domain::Lang;
use domain::tramitacio::{Acte, paper_names};

use crate::sim::Sim;

#[test]
fn no_rule_shows_the_code_of_a_task_or_of_a_paper() {
    for procediment in ["DECRET", "OBRA_MENOR", "QUEIXA"] {
        let sim = Sim::open(procediment);
        let tasks: Vec<&str> = sim
            .cas
            .definicio
            .tasks()
            .map(|(_, task)| task.codi.as_str())
            .collect();
        for acte in Acte::ALL {
            for unmet in sim.offer(*acte).unmet {
                for lang in Lang::ALL {
                    let text = unmet.message(lang);
                    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
                    let code =
                        words.find(|word| tasks.contains(word) || domain::procediment::is_td(word));
                    assert_eq!(code, None, "{procediment} {acte:?} {lang:?}: {text}");
                }
            }
        }
    }
}

#[test]
fn open_tasks_are_told_by_name_in_every_language_each_once() {
    let mut sim = Sim::open("OBRA_MENOR");
    let twin = sim
        .cas
        .open_tasks()
        .find(|task| task.codi == "C214")
        .cloned();
    sim.cas
        .tasques
        .push(twin.expect("the communication of LPAC 21.4"));
    let unmet = sim.offer(Acte::Tancar).unmet;
    let rule = unmet
        .iter()
        .find(|rule| rule.codi == "tancar.tasques_obertes");
    let rule = rule.expect("tasks are open");
    for (lang, start, name) in [
        (Lang::Ca, "Tasques obertes: «", "«Comunicació del termini"),
        (Lang::Es, "Tareas abiertas: «", "«Comunicación del plazo"),
        (Lang::Oc, "Prètzhèts dubèrts: «", "«Comunicació del termini"),
        (Lang::En, "Open tasks: “", "“Comunicació del termini"),
    ] {
        let text = rule.message(lang);
        assert!(text.starts_with(start), "{text}");
        assert_eq!(text.matches(name).count(), 1, "{text}");
    }
}

#[test]
fn papers_are_named_as_their_task_names_them() {
    let sim = Sim::open("OBRA_MENOR");
    let task = sim.cas.definicio.task("INF_TEC").expect("the report");
    let names = paper_names(task, &["TD13".into(), "TD99".into()]);
    assert!(names[0].get(Lang::Es).starts_with("informe"), "{names:?}");
    assert_eq!(
        names[1].get(Lang::Es),
        "TD99",
        "what it does not ask has no name of its own"
    );
}
