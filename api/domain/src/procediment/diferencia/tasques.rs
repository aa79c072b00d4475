//! Phases and their tasks: what a case is made of.

use serde::Serialize;

use super::llistes::{order, paired};
use super::paraules::{fields, listed, plain, quoted, rule, term, yes_or_no};
use super::{Area, Diferencia, Lloc};
use crate::procediment::definicio::{Definicio, Fase, Nom, TascaDef, TdDef};
use crate::text::{Text, compose};

/// A task with the phase that it is in.
struct Situada<'d> {
    def: &'d Definicio,
    fase: &'d Fase,
    tasca: &'d TascaDef,
}

fn situated(def: &Definicio) -> Vec<Situada<'_>> {
    let each = |(fase, tasca)| Situada { def, fase, tasca };
    def.tasks().map(each).collect()
}

impl Diferencia<'_> {
    pub(super) fn phases(&mut self) {
        let (a, b) = (&self.abans.fases, &self.despres.fases);
        for (a, b) in paired(a, b, |fase| fase.codi.as_str()) {
            let Some(fase) = b.or(a) else { continue };
            let place = Lloc::new(
                Area::Fases,
                format!("fases.{}", fase.codi),
                fields::FASE.clone(),
            );
            let place = Lloc {
                on: named(&place.on, &fase.nom),
                ..place
            };
            match (a, b) {
                (Some(a), Some(b)) => self.named(place.field("nom", &fields::NOM), &a.nom, &b.nom),
                (a, b) => self.push(
                    place,
                    a.map(|fase| fase.nom.text()),
                    b.map(|fase| fase.nom.text()),
                ),
            }
        }
        if let Some((a, b)) = order(a, b, |fase| fase.codi.as_str()) {
            let names = |list: &[&Fase]| Some(listed(list.iter().map(|fase| fase.nom.text())));
            let place = Lloc::new(Area::Fases, "fases", fields::FASES.clone());
            self.push(place.field("ordre", &fields::ORDRE), names(&a), names(&b));
        }
    }

    pub(super) fn tasks(&mut self) {
        let (a, b) = (situated(self.abans), situated(self.despres));
        for (a, b) in paired(&a, &b, |it| it.tasca.codi.as_str()) {
            let Some(it) = b.or(a) else { continue };
            let place = Lloc::new(
                Area::Tasques,
                format!("fases.{}.{}", it.fase.codi, it.tasca.codi),
                named(&fields::TASCA, &it.tasca.nom),
            );
            match (a, b) {
                (Some(a), Some(b)) => self.task(&place, a, b),
                (a, b) => {
                    let say = |it: &Situada<'_>| described(it);
                    self.push(place, a.map(say), b.map(say));
                }
            }
        }
        let codes = |it: &Situada<'_>| (it.fase.codi.clone(), it.tasca.codi.clone());
        for fase in &self.despres.fases {
            let of = |list: &[Situada<'_>]| -> Vec<(String, Text)> {
                list.iter()
                    .filter(|it| it.fase.codi == fase.codi)
                    .map(|it| (codes(it).1, it.tasca.nom.text()))
                    .collect()
            };
            let (a, b) = (of(&a), of(&b));
            if let Some((a, b)) = order(&a, &b, |(codi, _)| codi.as_str()) {
                let names = |list: &[&(String, Text)]| {
                    Some(listed(list.iter().map(|(_, nom)| nom.clone())))
                };
                let place = Lloc::new(
                    Area::Tasques,
                    format!("fases.{}", fase.codi),
                    named(&fields::FASE, &fase.nom),
                );
                self.push(place.field("ordre", &fields::ORDRE), names(&a), names(&b));
            }
        }
    }

    fn task(&mut self, place: &Lloc, was: &Situada<'_>, is: &Situada<'_>) {
        let (a, b) = (was.tasca, is.tasca);
        let inside = |it: &Situada<'_>| Some(it.fase.nom.text());
        self.told(
            place.field("fase", &fields::FASE),
            (&was.fase.codi, inside(was)),
            (&is.fase.codi, inside(is)),
        );
        self.named(place.field("nom", &fields::NOM), &a.nom, &b.nom);
        self.option(
            place.field("ajuda", &fields::AJUDA),
            &a.ajuda,
            &b.ajuda,
            Nom::text,
        );
        self.option(
            place.field("base", &fields::BASE),
            &a.base,
            &b.base,
            |base| plain(base.clone()),
        );
        self.value(
            place.field("actors", &fields::QUI),
            &a.actors,
            &b.actors,
            |actors| Some(listed(actors.iter().map(|actor| actor.name()))),
        );
        self.papers(place, &a.documents, &b.documents);
        self.option(
            place.field("termini", &fields::TERMINI).of(Area::Terminis),
            &a.termini,
            &b.termini,
            term,
        );
        self.option(
            place.field("fita", &fields::FITA).of(Area::Terminis),
            &a.fita,
            &b.fita,
            |fita| fita.name(),
        );
        self.option(
            place
                .field("data_limit", &fields::DATA_LIMIT)
                .of(Area::Terminis),
            &a.data_limit,
            &b.data_limit,
            |dada| plain(dada.clone()),
        );
        self.option(
            place
                .field("periodicitat", &fields::PERIODICITAT)
                .of(Area::Terminis),
            &a.periodicitat,
            &b.periodicitat,
            |period| period.name(),
        );
        self.option(
            place.field("acte", &fields::ACTE),
            &a.acte,
            &b.acte,
            |acte| acte.name(),
        );
        self.option(
            place.field("motiu", &fields::MOTIU),
            &a.motiu,
            &b.motiu,
            |motiu| motiu.name(),
        );
        for (codi, on, a, b) in [
            ("opcional", &fields::OPCIONAL, a.opcional, b.opcional),
            ("signatura", &fields::SIGNATURA, a.signatura, b.signatura),
            ("notifica", &fields::NOTIFICA, a.notifica, b.notifica),
            (
                "pot_suspendre",
                &fields::SUSPEN,
                a.pot_suspendre,
                b.pot_suspendre,
            ),
            ("publica", &fields::PUBLICA, a.publica, b.publica),
            ("resol", &fields::RESOL, a.resol, b.resol),
        ] {
            self.value(place.field(codi, on), &a, &b, |yes| Some(yes_or_no(*yes)));
        }
        self.told(
            place.field("condicio", &fields::CONDICIO),
            (&a.condicio, condition(was)),
            (&b.condicio, condition(is)),
        );
    }

    fn option<T: PartialEq + Serialize>(
        &mut self,
        lloc: Lloc,
        a: &Option<T>,
        b: &Option<T>,
        say: impl Fn(&T) -> Text,
    ) {
        self.value(lloc, a, b, |value| value.as_ref().map(&say));
    }

    fn papers(&mut self, place: &Lloc, a: &[TdDef], b: &[TdDef]) {
        let place = place
            .field("documents", &fields::DOCUMENT)
            .of(Area::Documents);
        for (a, b) in paired(a, b, |paper| paper.td.as_str()) {
            self.told(place.clone(), (&a, a.map(paper)), (&b, b.map(paper)));
        }
        if let Some((a, b)) = order(a, b, |paper| paper.td.as_str()) {
            let names = |list: &[&TdDef]| Some(listed(list.iter().map(|it| it.nom.text())));
            self.push(place.field("ordre", &fields::ORDRE), names(&a), names(&b));
        }
    }
}

/// `Tasca «Informe tècnic»`.
fn named(what: &Text, nom: &Nom) -> Text {
    let nom = quoted(&nom.text());
    compose(|lang| format!("{} {}", what.get(lang), nom.get(lang)))
}

/// A whole task in a line: its name and its term, and whether the case may go on without it.
fn described(it: &Situada<'_>) -> Text {
    let nom = it.tasca.nom.text();
    let termini = it.tasca.termini.as_ref().map(term);
    compose(|lang| {
        let mut said = nom.get(lang).to_owned();
        if it.tasca.opcional {
            said = format!("{said} ({})", fields::OPCIONAL.get(lang));
        }
        match &termini {
            Some(term) => format!("{said}: {}", term.get(lang)),
            None => said,
        }
    })
}

fn condition(it: &Situada<'_>) -> Option<Text> {
    let id = it.tasca.condicio.as_deref()?;
    match it.def.guard(id) {
        Some(guard) => Some(rule(it.def, &guard.regla)),
        None => Some(plain(id.to_owned())),
    }
}

/// `Informe tècnic (TD13, de l'administració, obligatori)`.
fn paper(paper: &TdDef) -> Text {
    let (nom, origen) = (paper.nom.text(), paper.origen.name());
    let duty = match paper.obligatori {
        true => Text::new("obligatori", "obligatorio", "obligatòri", "mandatory"),
        false => Text::new(
            "no obligatori",
            "no obligatorio",
            "non obligatòri",
            "not mandatory",
        ),
    };
    compose(|lang| {
        format!(
            "{} ({}, {}, {})",
            nom.get(lang),
            paper.td,
            origen.get(lang),
            duty.get(lang)
        )
    })
}
