//! What may be wrong in a definition, all of it at once.

use std::collections::HashSet;

use serde::Serialize;

use super::cataleg::{ModeInici, SentitSilenci, is_td};
use super::check_cami::check_way;
use super::check_dades::check_fields;
use super::check_regles::check_rules;
use super::check_tipus::check_types;
use super::definicio::{Definicio, Nom, TascaDef, TerminiDef};
use crate::tramitacio::Acte;

/// One defect: where it is (`fases.iniciacio.REG.actors`) and which rule it breaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Defect {
    pub lloc: String,
    pub codi: &'static str,
}

#[derive(Default)]
pub(super) struct Defects(Vec<Defect>);

impl Defects {
    pub(super) fn when(&mut self, bad: bool, lloc: impl Into<String>, codi: &'static str) {
        if bad {
            self.0.push(Defect {
                lloc: lloc.into(),
                codi,
            });
        }
    }

    pub(super) fn take(self) -> Vec<Defect> {
        self.0
    }
}

/// Every defect of a definition; an empty answer means that it can be used.
pub fn check(def: &Definicio) -> Vec<Defect> {
    let mut defects = Defects::default();
    check_head(def, &mut defects);
    check_phases(def, &mut defects);
    check_endings(def, &mut defects);
    check_fields(&def.dades, &mut defects);
    check_rules(def, &mut defects);
    check_types(def, &mut defects);
    check_way(def, &mut defects);
    defects.take()
}

fn check_head(def: &Definicio, d: &mut Defects) {
    d.when(!is_code(&def.codi), "codi", "codi_mal_format");
    d.when(def.versio == 0, "versio", "versio_zero");
    d.when(!is_slug(&def.familia), "familia", "codi_mal_format");
    d.when(def.serie.trim().is_empty(), "serie", "serie_buida");
    d.when(def.inici.is_empty(), "inici", "sense_mode_inici");
    check_name(&def.nom, "nom", d);
    for name in def.avisos.iter().chain(&def.notes) {
        check_name(name, "notes", d);
    }
    for doubt in &def.dubtes {
        check_name(&doubt.text, "dubtes", d);
    }
    d.when(
        def.base_legal.is_empty() || def.base_legal.iter().any(|b| b.trim().is_empty()),
        "base_legal",
        "sense_base",
    );
    // RD 203/2021, ENI art. 9: SIA codes are numbers of five to eight digits today.
    d.when(
        def.codi_sia.as_deref().is_some_and(|sia| {
            !(5..=8).contains(&sia.len()) || !sia.bytes().all(|b| b.is_ascii_digit())
        }),
        "codi_sia",
        "sia_mal_format",
    );
    let organ = &def.organ_resolutori;
    d.when(organ.organs.is_empty(), "organ_resolutori", "sense_organ");
    d.when(
        organ.base.trim().is_empty(),
        "organ_resolutori",
        "sense_base",
    );
    d.when(def.silenci.base.trim().is_empty(), "silenci", "sense_base");
    if let Some(term) = &def.termini_maxim {
        check_term(term, "termini_maxim", d);
    }
    // Silence is what happens when a term passes: without a term it means nothing.
    d.when(
        def.termini_maxim.is_none() && def.silenci.sentit != SentitSilenci::NoAplica,
        "silenci",
        "silenci_sense_termini",
    );
    for recurs in &def.recursos {
        check_term(&recurs.termini, "recursos", d);
        d.when(recurs.base.trim().is_empty(), "recursos", "sense_base");
    }
}

fn check_phases(def: &Definicio, d: &mut Defects) {
    d.when(def.fases.is_empty(), "fases", "sense_fases");
    let mut phases = HashSet::new();
    let mut tasks = HashSet::new();
    for fase in &def.fases {
        let place = format!("fases.{}", fase.codi);
        d.when(!is_slug(&fase.codi), &place, "codi_mal_format");
        d.when(!phases.insert(fase.codi.as_str()), &place, "codi_repetit");
        d.when(fase.tasques.is_empty(), &place, "fase_sense_tasques");
        check_name(&fase.nom, &place, d);
        for tasca in &fase.tasques {
            let place = format!("{place}.{}", tasca.codi);
            d.when(!tasks.insert(tasca.codi.as_str()), &place, "codi_repetit");
            check_task(tasca, &place, d);
        }
    }
}

fn check_task(tasca: &TascaDef, place: &str, d: &mut Defects) {
    d.when(!is_code(&tasca.codi), place, "codi_mal_format");
    d.when(tasca.actors.is_empty(), place, "sense_actor");
    check_name(&tasca.nom, place, d);
    if let Some(ajuda) = &tasca.ajuda {
        check_name(ajuda, place, d);
    }
    let base = tasca.base.as_deref();
    d.when(
        base.is_some_and(|base| base.trim().is_empty()),
        place,
        "base_buida",
    );
    if let Some(term) = &tasca.termini {
        check_term(term, place, d);
    }
    for document in &tasca.documents {
        d.when(!is_td(&document.td), place, "td_desconegut");
        check_name(&document.nom, place, d);
    }
    let bound = matches!(
        tasca.acte,
        None | Some(
            Acte::Obrir | Acte::Resoldre | Acte::Notificar | Acte::Finalitzar | Acte::Tancar
        )
    );
    d.when(!bound, place, "acte_sense_tasca");
    d.when(
        (tasca.acte == Some(Acte::Finalitzar)) != tasca.motiu.is_some(),
        place,
        "motiu_sense_finalitzar",
    );
}

fn check_endings(def: &Definicio, d: &mut Defects) {
    d.when(def.posen_fi.is_empty(), "posen_fi", "sense_fi");
    let unique: HashSet<_> = def.posen_fi.iter().collect();
    d.when(
        unique.len() != def.posen_fi.len(),
        "posen_fi",
        "codi_repetit",
    );
    for codi in &def.posen_fi {
        let place = format!("posen_fi.{codi}");
        match def.task(codi) {
            None => d.when(true, place, "tasca_inexistent"),
            // An act of an organ ends the case through the machine, never by a tick.
            Some(tasca) => d.when(
                tasca.resol != matches!(tasca.acte, Some(Acte::Resoldre | Acte::Finalitzar)),
                place,
                "fi_sense_acte",
            ),
        }
    }
    for (fase, tasca) in def.tasks() {
        let ends = matches!(tasca.acte, Some(Acte::Resoldre | Acte::Finalitzar));
        d.when(
            ends && !def.posen_fi.contains(&tasca.codi),
            format!("fases.{}.{}", fase.codi, tasca.codi),
            "acte_no_posa_fi",
        );
    }
    // LPAC 21.4: who asks is told the term and the effect of silence within ten days. Who communicates asks for
    // nothing (21.1).
    d.when(
        def.inici.contains(&ModeInici::InstanciaPart)
            && !def.fases.first().is_some_and(|fase| {
                fase.tasques
                    .iter()
                    .any(|t| t.codi == "C214" && t.termini.is_some())
            }),
        "fases",
        "sense_comunicacio_21_4",
    );
    d.when(
        def.task_of_act(Acte::Tancar, None).is_none(),
        "fases",
        "sense_tancament",
    );
}

fn check_term(term: &TerminiDef, place: &str, d: &mut Defects) {
    d.when(term.n == 0, place, "termini_zero");
    d.when(term.base.trim().is_empty(), place, "sense_base");
    d.when(
        term.fins.is_some_and(|fins| fins <= term.n),
        place,
        "termini_rang",
    );
    d.when(term.prorroga == Some(0), place, "termini_zero");
}

pub(super) fn check_name(name: &Nom, place: &str, d: &mut Defects) {
    let blank = |text: &str| text.trim().is_empty();
    d.when(
        blank(&name.ca)
            || blank(&name.es)
            || name.oc.as_deref().is_some_and(blank)
            || name.en.as_deref().is_some_and(blank),
        place,
        "traduccio_buida",
    );
}

fn is_code(code: &str) -> bool {
    code.starts_with(|c: char| c.is_ascii_uppercase())
        && code
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

pub(super) fn is_slug(slug: &str) -> bool {
    slug.starts_with(|c: char| c.is_ascii_lowercase())
        && slug
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
