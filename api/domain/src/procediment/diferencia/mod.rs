//! What changes from one version of a definition to another, line by line and in words: what a secretary reads before
//! publishing it, and before bringing open cases to it.
//!
//! Members of a list are the same one when they have the same code; what has none (a document of a task, an appeal)
//! is told apart by its type and its place. Two definitions that differ in anything but their version have a line.

mod dades;
mod llistes;
mod paraules;
mod tasques;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::cataleg::closed_list;
use super::definicio::{Definicio, ExcepcioSilenci, Guarda, Nom, Recurs};
use crate::text::{Text, compose};
use llistes::{order, paired};
use paraules::{amount, fields, listed, name, plain, quoted, rule, term, yes_or_no};

closed_list! {
    /// What happened to a part of the definition.
    Canvi { Afegit, Tret, Canviat }
}

closed_list! {
    /// Which part of the definition.
    Area { General, Terminis, Silenci, Recursos, Fases, Tasques, Documents, Guardes, Dades, Notes }
}

/// One thing that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Linia {
    pub canvi: Canvi,
    pub area: Area,
    /// By codes, as a defect names its place (`fases.instruccio.INF_TEC.termini`).
    pub lloc: String,
    /// The same in words.
    pub on: Text,
    pub abans: Option<Text>,
    pub despres: Option<Text>,
}

/// Every line of the difference, in the order of the definition; what was taken away stands where it was.
pub fn diferencia(abans: &Definicio, despres: &Definicio) -> Vec<Linia> {
    let mut d = Diferencia {
        abans,
        despres,
        linies: Vec::new(),
    };
    d.head();
    d.silence();
    d.appeals();
    d.phases();
    d.tasks();
    d.guards();
    d.data();
    d.remarks();
    d.linies
}

struct Diferencia<'d> {
    abans: &'d Definicio,
    despres: &'d Definicio,
    linies: Vec<Linia>,
}

/// Where a line is: its part, its codes and its words.
#[derive(Clone)]
struct Lloc {
    area: Area,
    codis: String,
    on: Text,
}

impl Lloc {
    fn new(area: Area, codis: impl Into<String>, on: Text) -> Lloc {
        Lloc {
            area,
            codis: codis.into(),
            on,
        }
    }

    /// A field of what is here.
    fn field(&self, codi: &str, on: &Text) -> Lloc {
        Lloc {
            area: self.area,
            codis: format!("{}.{codi}", self.codis),
            on: compose(|lang| format!("{}: {}", self.on.get(lang), on.get(lang))),
        }
    }

    fn of(mut self, area: Area) -> Lloc {
        self.area = area;
        self
    }
}

impl Diferencia<'_> {
    fn push(&mut self, lloc: Lloc, abans: Option<Text>, despres: Option<Text>) {
        let canvi = match (&abans, &despres) {
            (None, _) => Canvi::Afegit,
            (_, None) => Canvi::Tret,
            _ => Canvi::Canviat,
        };
        self.linies.push(Linia {
            canvi,
            area: lloc.area,
            lloc: lloc.codis,
            on: lloc.on,
            abans,
            despres,
        });
    }

    /// A value that may be another; `say` tells it, and nothing when there is none.
    fn value<T: PartialEq + Serialize>(
        &mut self,
        lloc: Lloc,
        a: &T,
        b: &T,
        say: impl Fn(&T) -> Option<Text>,
    ) {
        self.told(lloc, (a, say(a)), (b, say(b)));
    }

    /// The same when each side is told by its own definition. What the words do not tell apart is shown as it is
    /// written.
    fn told<T: PartialEq + Serialize>(
        &mut self,
        lloc: Lloc,
        (a, abans): (&T, Option<Text>),
        (b, despres): (&T, Option<Text>),
    ) {
        if a == b {
            return;
        }
        let written = |value: &T| serde_json::to_string(value).ok().map(plain);
        match abans == despres {
            true => self.push(lloc, written(a), written(b)),
            false => self.push(lloc, abans, despres),
        }
    }

    /// A name: when only a translation changes, which one and how.
    fn named(&mut self, lloc: Lloc, a: &Nom, b: &Nom) {
        let (abans, despres) = (name(a, b), name(b, a));
        self.told(lloc, (a, Some(abans)), (b, Some(despres)));
    }

    fn head(&mut self) {
        let (a, b) = (self.abans, self.despres);
        let general = |codi: &str, on: &Text| Lloc::new(Area::General, codi, on.clone());
        self.value(general("codi", &fields::CODI), &a.codi, &b.codi, |codi| {
            Some(plain(codi.clone()))
        });
        self.named(general("nom", &fields::NOM), &a.nom, &b.nom);
        self.value(
            general("familia", &fields::FAMILIA),
            &a.familia,
            &b.familia,
            |slug| Some(plain(slug.clone())),
        );
        self.value(
            general("base_legal", &fields::BASE),
            &a.base_legal,
            &b.base_legal,
            |base| Some(plain(base.join("; "))),
        );
        self.value(
            general("inici", &fields::INICI),
            &a.inici,
            &b.inici,
            |inici| Some(listed(inici.iter().map(|mode| mode.name()))),
        );
        let place = Lloc::new(Area::Terminis, "termini_maxim", fields::MAXIM.clone());
        self.value(place, &a.termini_maxim, &b.termini_maxim, |t| {
            t.as_ref().map(term)
        });
        let organ = general("organ_resolutori", &fields::ORGAN);
        let (ao, bo) = (&a.organ_resolutori, &b.organ_resolutori);
        self.value(organ.clone(), &ao.organs, &bo.organs, |organs| {
            Some(listed(organs.iter().map(|organ| organ.name())))
        });
        self.value(
            organ.field("base", &fields::BASE),
            &ao.base,
            &bo.base,
            |base| Some(plain(base.clone())),
        );
        self.value(
            organ.field("delegable", &fields::DELEGABLE),
            &ao.delegable,
            &bo.delegable,
            |yes| Some(yes_or_no(*yes)),
        );
        self.value(
            general("serie", &fields::SERIE),
            &a.serie,
            &b.serie,
            |serie| Some(plain(serie.clone())),
        );
        self.value(
            general("codi_sia", &fields::SIA),
            &a.codi_sia,
            &b.codi_sia,
            |sia| sia.clone().map(plain),
        );
        let ends = |codis: &[String]| listed(codis.iter().map(|codi| quoted(&plain(codi.clone()))));
        self.told(
            general("posen_fi", &fields::FI),
            (&a.posen_fi, Some(ends(&a.posen_fi))),
            (&b.posen_fi, Some(ends(&b.posen_fi))),
        );
        self.value(
            general("revisat_per_jurista", &fields::REVISAT),
            &a.revisat_per_jurista,
            &b.revisat_per_jurista,
            |yes| Some(yes_or_no(*yes)),
        );
    }

    fn silence(&mut self) {
        let (a, b) = (&self.abans.silenci, &self.despres.silenci);
        let place = Lloc::new(Area::Silenci, "silenci", fields::SILENCI.clone());
        self.value(place.clone(), &a.sentit, &b.sentit, |sense| {
            Some(sense.name())
        });
        self.value(
            place.field("base", &fields::BASE),
            &a.base,
            &b.base,
            |base| Some(plain(base.clone())),
        );
        self.value(
            place.field("limit", &fields::LIMIT),
            &a.limit,
            &b.limit,
            |limit| limit.as_ref().map(Nom::text),
        );
        let exception = place.field("excepcions", &fields::EXCEPCIO);
        let (was, is) = (self.abans, self.despres);
        // The first that holds decides, so that the place of an exception is part of it.
        let most = a.excepcions.len().max(b.excepcions.len());
        for n in 0..most {
            let (a, b) = (a.excepcions.get(n), b.excepcions.get(n));
            let say = |def: &Definicio, it: &ExcepcioSilenci| {
                let (rule, sense) = (rule(def, &it.regla), it.sentit.name());
                compose(|lang| format!("{}: {} ({})", rule.get(lang), sense.get(lang), it.base))
            };
            self.told(
                exception.clone(),
                (&a, a.map(|it| say(was, it))),
                (&b, b.map(|it| say(is, it))),
            );
        }
    }

    fn appeals(&mut self) {
        let say = |recurs: &Recurs| {
            let (name, term) = (recurs.tipus.name(), term(&recurs.termini));
            compose(|lang| format!("{}, {} ({})", name.get(lang), term.get(lang), recurs.base))
        };
        let (a, b) = (&self.abans.recursos, &self.despres.recursos);
        let place = Lloc::new(Area::Recursos, "recursos", fields::RECURS.clone());
        for (a, b) in paired(a, b, |recurs| recurs.tipus) {
            self.told(place.clone(), (&a, a.map(say)), (&b, b.map(say)));
        }
        if let Some((a, b)) = order(a, b, |recurs| recurs.tipus) {
            let names = |list: &[&Recurs]| Some(listed(list.iter().map(|r| r.tipus.name())));
            self.push(place.field("ordre", &fields::ORDRE), names(&a), names(&b));
        }
    }

    fn guards(&mut self) {
        let (was, is) = (self.abans, self.despres);
        for (a, b) in paired(&was.guardes, &is.guardes, |guard| guard.id.as_str()) {
            let Some(id) = a.or(b).map(|guard| guard.id.as_str()) else {
                continue;
            };
            let on = compose(|lang| format!("{} «{id}»", fields::GUARDA.get(lang)));
            let place = Lloc::new(Area::Guardes, format!("guardes.{id}"), on);
            match (a, b) {
                (Some(a), Some(b)) => self.guard(&place, a, b),
                (a, b) => {
                    let say = |def: &Definicio, it: &Guarda| {
                        let (rule, text) = (rule(def, &it.regla), it.missatge.text());
                        compose(|lang| {
                            format!("{}: {} ({})", rule.get(lang), text.get(lang), it.article)
                        })
                    };
                    self.push(place, a.map(|it| say(was, it)), b.map(|it| say(is, it)));
                }
            }
        }
        if let Some((a, b)) = order(&was.guardes, &is.guardes, |guard| guard.id.as_str()) {
            let names = |list: &[&Guarda]| Some(listed(list.iter().map(|it| plain(it.id.clone()))));
            let place = Lloc::new(Area::Guardes, "guardes", fields::GUARDA.clone());
            self.push(place.field("ordre", &fields::ORDRE), names(&a), names(&b));
        }
    }

    fn guard(&mut self, place: &Lloc, a: &Guarda, b: &Guarda) {
        let (was, is) = (self.abans, self.despres);
        self.value(
            place.field("actes", &fields::ACTES),
            &a.actes,
            &b.actes,
            |acts| Some(listed(acts.iter().map(|act| act.name()))),
        );
        self.told(
            place.field("regla", &fields::REGLA),
            (&a.regla, Some(rule(was, &a.regla))),
            (&b.regla, Some(rule(is, &b.regla))),
        );
        self.value(
            place.field("article", &fields::BASE),
            &a.article,
            &b.article,
            |article| Some(plain(article.clone())),
        );
        let whole = |missatge: &super::definicio::Missatge| Nom {
            ca: missatge.ca.clone(),
            es: missatge.es.clone(),
            oc: Some(missatge.oc.clone()),
            en: Some(missatge.en.clone()),
        };
        self.named(
            place.field("missatge", &fields::MISSATGE),
            &whole(&a.missatge),
            &whole(&b.missatge),
        );
        self.value(
            place.field("remei", &fields::REMEI),
            &a.remei,
            &b.remei,
            |remedy| Some(plain(remedy.clone())),
        );
    }

    fn remarks(&mut self) {
        let (a, b) = (self.abans, self.despres);
        for (codi, on, a, b) in [
            ("avisos", &fields::AVIS, &a.avisos, &b.avisos),
            ("notes", &fields::NOTA, &a.notes, &b.notes),
        ] {
            let place = Lloc::new(Area::Notes, codi, on.clone());
            for (a, b) in paired(a, b, |nom| nom.ca.as_str()) {
                match (a, b) {
                    (Some(a), Some(b)) => self.named(place.clone(), a, b),
                    (a, b) => self.push(place.clone(), a.map(Nom::text), b.map(Nom::text)),
                }
            }
            if let Some((a, b)) = order(a, b, |nom| nom.ca.as_str()) {
                let amount = |list: &[&Nom]| Some(listed(list.iter().map(|nom| nom.text())));
                self.push(place.field("ordre", &fields::ORDRE), amount(&a), amount(&b));
            }
        }
        let place = Lloc::new(Area::Notes, "dubtes", fields::DUBTE.clone());
        for (a, b) in paired(&a.dubtes, &b.dubtes, |doubt| doubt.camp.as_str()) {
            let say = |doubt: &super::definicio::Dubte| {
                let text = doubt.text.text();
                compose(|lang| format!("{}: {}", doubt.camp, text.get(lang)))
            };
            self.told(place.clone(), (&a, a.map(say)), (&b, b.map(say)));
        }
        if let Some((a, b)) = order(&a.dubtes, &b.dubtes, |doubt| doubt.camp.as_str()) {
            self.push(
                place.field("ordre", &fields::ORDRE),
                Some(amount(a.len())),
                Some(amount(b.len())),
            );
        }
    }
}
