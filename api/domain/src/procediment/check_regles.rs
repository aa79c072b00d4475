//! Defects of the guards: every name they use must exist.

use std::collections::HashSet;

use super::cataleg::is_td;
use super::check::{Defects, is_slug};
use super::definicio::{Definicio, Missatge};
use super::regla::{Referencia, Regla};

/// Operations of the contract that can mend an unmet rule.
const REMEDIES: [&str; 7] = [
    "create_fet",
    "update_document",
    "complete_tasca",
    "do_acte",
    "create_document",
    "create_interessat",
    "update_expedient",
];

/// A rule that a person cannot read is not a rule.
const MAX_DEPTH: usize = 5;

pub(super) fn check_rules(def: &Definicio, d: &mut Defects) {
    let mut ids = HashSet::new();
    for guarda in &def.guardes {
        let place = format!("guardes.{}", guarda.id);
        d.when(!is_slug(&guarda.id), &place, "codi_mal_format");
        d.when(!ids.insert(guarda.id.as_str()), &place, "codi_repetit");
        d.when(guarda.article.trim().is_empty(), &place, "sense_base");
        d.when(!complete(&guarda.missatge), &place, "traduccio_buida");
        d.when(
            !REMEDIES.contains(&guarda.remei.as_str()),
            &place,
            "remei_desconegut",
        );
        check_rule(def, &guarda.regla, &place, d);
        let used = def
            .tasks()
            .any(|(_, tasca)| tasca.condicio.as_deref() == Some(guarda.id.as_str()));
        d.when(guarda.actes.is_empty() && !used, &place, "guarda_sense_us");
    }
    for exception in &def.silenci.excepcions {
        d.when(exception.base.trim().is_empty(), "silenci", "sense_base");
        check_rule(def, &exception.regla, "silenci", d);
    }
    for (fase, tasca) in def.tasks() {
        d.when(
            tasca
                .condicio
                .as_deref()
                .is_some_and(|id| def.guard(id).is_none()),
            format!("fases.{}.{}", fase.codi, tasca.codi),
            "guarda_inexistent",
        );
    }
}

/// Every name that a rule uses exists, and a person can still read it.
fn check_rule(def: &Definicio, rule: &Regla, place: &str, d: &mut Defects) {
    d.when(rule.depth() > MAX_DEPTH, place, "regla_fonda");
    for reference in rule.references() {
        let (bad, codi) = match reference {
            Referencia::Tasca(codi) => (def.task(codi).is_none(), "tasca_inexistent"),
            Referencia::Td(td) => (!is_td(td), "td_desconegut"),
            Referencia::Dada(cami) => (def.dades.field(cami).is_none(), "dada_inexistent"),
        };
        d.when(bad, place, codi);
    }
}

fn complete(message: &Missatge) -> bool {
    [&message.ca, &message.es, &message.oc, &message.en]
        .iter()
        .all(|text| !text.trim().is_empty())
}
