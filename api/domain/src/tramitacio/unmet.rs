//! How a refusal is worded: the rule, its article, and the operation that mends it.

use super::acte::Acte;
use super::estat::Estat;
use super::maquina;
use crate::refusal::Unmet;
use crate::text::{Lang, Text};

pub(super) use crate::text::compose;

/// A rule of an act: its code begins with the act (`tancar.tasques_obertes`).
pub(super) fn rule(acte: Acte, name: &str, article: &str, text: Text) -> Unmet {
    Unmet::new(format!("{}.{name}", acte.code()), article, text)
}

/// The state does not accept the act; the way out is the first act of the shortest way there.
pub(super) fn wrong_state(acte: Acte, estat: Estat) -> Unmet {
    let text = compose(|lang| {
        let (act, state) = (acte.name(), estat.name());
        let (act, state) = (act.get(lang), state.get(lang));
        match lang {
            Lang::Ca => format!("L'expedient està {state}: ara no es pot {act}."),
            Lang::Es => format!("El expediente está {state}: ahora no se puede {act}."),
            Lang::Oc => format!("Er expedient ei {state}: ara non se pòt {act}."),
            Lang::En => format!("The case is {state}: it is not possible to {act} now."),
        }
    });
    let unmet = rule(acte, "estat", maquina::article(acte), text);
    match maquina::first_step(estat, acte) {
        Some(step) => {
            let remedy = compose(|lang| {
                let step = step.name();
                let step = step.get(lang);
                match lang {
                    Lang::Ca => format!("Abans cal {step}."),
                    Lang::Es => format!("Antes hay que {step}."),
                    Lang::Oc => format!("Abans cau {step}."),
                    Lang::En => format!("First: {step}."),
                }
            });
            unmet.arg("acte", step.code()).remedy("do_acte", remedy)
        }
        None => unmet,
    }
}

/// The ways out, each an operation of the contract. `do_acte` names its act in the argument
/// `acte`, for programs.
pub(super) trait Mend {
    fn by_fact(self) -> Unmet;
    fn by_new_document(self) -> Unmet;
    fn by_document(self) -> Unmet;
    fn by_task(self) -> Unmet;
    fn by_person(self) -> Unmet;
    fn by_case(self) -> Unmet;
    fn by_act(self, acte: Acte) -> Unmet;
}

impl Mend for Unmet {
    fn by_fact(self) -> Unmet {
        self.remedy(
            "create_fet",
            Text::new(
                "Registreu el fet amb la seva prova.",
                "Registre el hecho con su prueba.",
                "Registratz eth hèt damb era sua pròva.",
                "Record the fact with its evidence.",
            ),
        )
    }

    fn by_new_document(self) -> Unmet {
        self.remedy(
            "create_document",
            Text::new(
                "Incorporeu el document que falta.",
                "Incorpore el documento que falta.",
                "Incorporatz eth document que manque.",
                "Add the missing document.",
            ),
        )
    }

    fn by_document(self) -> Unmet {
        self.remedy(
            "update_document",
            Text::new(
                "Completeu o corregiu el document.",
                "Complete o corrija el documento.",
                "Completatz o corregitz eth document.",
                "Complete or correct the document.",
            ),
        )
    }

    fn by_task(self) -> Unmet {
        self.remedy(
            "complete_tasca",
            Text::new(
                "Acabeu la tasca.",
                "Termine la tarea.",
                "Acabatz era tasca.",
                "Complete the task.",
            ),
        )
    }

    fn by_person(self) -> Unmet {
        self.remedy(
            "create_interessat",
            Text::new(
                "Afegiu la persona interessada.",
                "Añada la persona interesada.",
                "Ahigetz era persona interessada.",
                "Add the interested person.",
            ),
        )
    }

    fn by_case(self) -> Unmet {
        self.remedy(
            "update_expedient",
            Text::new(
                "Completeu les dades de l'expedient.",
                "Complete los datos del expediente.",
                "Completatz es dades der expedient.",
                "Complete the data of the case.",
            ),
        )
    }

    fn by_act(self, acte: Acte) -> Unmet {
        let text = compose(|lang| {
            let name = acte.name();
            let name = name.get(lang);
            match lang {
                Lang::Ca => format!("Cal fer l'acte: {name}."),
                Lang::Es => format!("Hay que hacer el acto: {name}."),
                Lang::Oc => format!("Cau hèr er acte: {name}."),
                Lang::En => format!("Do the act: {name}."),
            }
        });
        self.arg("acte", acte.code()).remedy("do_acte", text)
    }
}
