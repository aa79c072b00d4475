//! Guards: one rule, one function, one article. The same function answers "could it be done?"
//! (no order yet) and "may this order be done?", so offer and decision cannot disagree.

pub(super) mod arxiu;
pub(super) mod fermesa;
pub(super) mod instruccio;
pub(super) mod obertura;
pub(super) mod resolucio;

use jiff::civil::Date;

use super::acte::Acte;
use super::cas::Cas;
use super::document::Document;
use super::ordre::Ordre;
use super::unmet::{Mend, rule};
use crate::procediment::{Origen, Referencia, Regla};
use crate::refusal::Unmet;
use crate::text::Text;

/// What a guard sees.
pub(super) struct Ctx<'a> {
    pub cas: &'a Cas,
    pub acte: Acte,
    /// None when only asking what could be done.
    pub ordre: Option<&'a Ordre>,
    pub avui: Date,
}

pub(super) type Guard = fn(&Ctx<'_>) -> Option<Unmet>;

impl Ctx<'_> {
    pub fn rule(&self, name: &str, article: &str, text: Text) -> Unmet {
        rule(self.acte, name, article, text)
    }

    /// Whether the order names a document that serves; without an order, whether there is one.
    pub fn has_document(&self, serves: impl Fn(&Document) -> bool) -> bool {
        match self.ordre {
            None => self
                .cas
                .documents
                .iter()
                .any(|document| document.is_definitive() && serves(document)),
            Some(ordre) => ordre
                .document()
                .and_then(|id| self.cas.definitive(id))
                .is_some_and(serves),
        }
    }

    /// A definitive and sufficiently signed document of the act, by the administration: what a
    /// citizen brought never is one.
    fn signed_document(&self, article: &str) -> Option<Unmet> {
        let serves = |document: &Document| {
            document.origen == Some(Origen::Administracio) && self.cas.is_signed_enough(document)
        };
        (!self.has_document(serves)).then(|| {
            self.rule(
                "document",
                article,
                Text::new(
                    "Cal un document definitiu i signat d'aquest acte.",
                    "Hace falta un documento definitivo y firmado de este acto.",
                    "Cau un document definitiu e signat d'aguest acte.",
                    "A definitive and signed document of this act is needed.",
                ),
            )
            .by_new_document()
        })
    }

    /// The reason of the act, in words (LPAC 35).
    fn reason_given(&self, article: &str) -> Option<Unmet> {
        let blank = self
            .ordre
            .is_some_and(|ordre| ordre.reason().is_none_or(|reason| reason.trim().is_empty()));
        blank.then(|| {
            self.rule(
                "rao",
                article,
                Text::new(
                    "Cal dir-ne el motiu.",
                    "Hay que decir el motivo.",
                    "Cau díder eth motiu.",
                    "A reason is needed.",
                ),
            )
        })
    }
}

/// The tasks of a condition that are not done: completing them is the way out.
fn tasks_to_do(cas: &Cas, rule: &Regla) -> String {
    let pending: Vec<&str> = rule
        .references()
        .into_iter()
        .filter_map(|reference| match reference {
            Referencia::Tasca(codi) if !cas.is_done(codi) => Some(codi),
            _ => None,
        })
        .collect();
    pending.join(", ")
}

/// Guards that the definition adds to this act.
pub(super) fn of_procedure(ctx: &Ctx<'_>) -> Vec<Unmet> {
    ctx.cas
        .definicio
        .guardes
        .iter()
        .filter(|guard| guard.actes.contains(&ctx.acte) && !ctx.cas.holds(&guard.regla))
        .map(|guard| {
            let unmet = ctx.rule(&guard.id, &guard.article, guard.missatge.text());
            match guard.remei.as_str() {
                "create_fet" => unmet.by_fact(),
                "create_document" => unmet.by_new_document(),
                "update_document" => unmet.by_document(),
                "complete_tasca" => {
                    let tasks = tasks_to_do(ctx.cas, &guard.regla);
                    unmet.arg("tasques", tasks).by_task()
                }
                "create_interessat" => unmet.by_person(),
                _ => unmet.by_case(),
            }
        })
        .collect()
}
