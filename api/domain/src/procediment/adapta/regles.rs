//! What a body may not change.

use super::{Adaptacio, TascaAdaptada, TascaAfegida};
use crate::procediment::cataleg::{Actor, DesDe};
use crate::procediment::check::{Defect, Defects, check_name};
use crate::procediment::definicio::{Definicio, Nom, TascaDef, TerminiDef};

/// How codes of a body's own tasks begin: the library will never have them.
pub const PREFIX: &str = "X_";
/// Longest text, in characters.
const LONGEST: usize = 1000;
/// Most tasks of its own, and most documents of its own in a task.
const MOST: usize = 30;

pub(super) fn defects(def: &Definicio, text: &Adaptacio) -> Vec<Defect> {
    let mut d = Defects::default();
    if let Some(nom) = &text.nom {
        name(nom, "nom", &mut d);
    }
    if let Some(n) = text.termini_maxim {
        maximum(def, n, &mut d);
    }
    for (codi, own) in &text.tasques {
        let place = format!("tasques.{codi}");
        match def.task(codi) {
            None => d.when(true, &place, "tasca_inexistent"),
            Some(tasca) => changed(tasca, own, &place, &mut d),
        }
    }
    d.when(text.afegides.len() > MOST, "afegides", "massa");
    for (n, own) in text.afegides.iter().enumerate() {
        added(def, text, n, own, &mut d);
    }
    d.take()
}

/// The norm fixes how long at most (LPAC 21.2): a body may bind itself to less.
fn maximum(def: &Definicio, n: u32, d: &mut Defects) {
    let place = "termini_maxim";
    match &def.termini_maxim {
        None => d.when(true, place, "termini_inexistent"),
        Some(term) => d.when(!(1..=term.n).contains(&n), place, "termini_mes_llarg"),
    }
}

fn changed(tasca: &TascaDef, own: &TascaAdaptada, place: &str, d: &mut Defects) {
    for (nom, field) in [(&own.nom, "nom"), (&own.ajuda, "ajuda")] {
        if let Some(nom) = nom {
            name(nom, &format!("{place}.{field}"), d);
        }
    }
    if let Some(n) = own.termini {
        let place = format!("{place}.termini");
        match &tasca.termini {
            None => d.when(true, place, "termini_inexistent"),
            Some(term) => shorter(tasca, term, n, &place, d),
        }
    }
    if let Some(actors) = &own.actors {
        let place = format!("{place}.actors");
        d.when(actors.is_empty(), &place, "sense_actor");
        // Who decides, who guards legality and the money, and what others do is law, not organisation.
        let fixed =
            tasca.acte.is_some() || tasca.resol || !tasca.actors.iter().copied().all(is_staff);
        d.when(fixed, &place, "actor_reservat");
        d.when(
            !actors.iter().copied().all(may_take),
            &place,
            "actor_no_admes",
        );
    }
    d.when(
        !own.documents.is_empty() && tasca.actors.first() == Some(&Actor::Interessat),
        format!("{place}.documents"),
        "carrega_a_la_persona",
    );
    d.when(
        own.documents.len() > MOST,
        format!("{place}.documents"),
        "massa",
    );
}

/// Terms of the body may be shorter. Those of others are the norm's, but where it gives a range or a minimum.
fn shorter(tasca: &TascaDef, term: &TerminiDef, n: u32, place: &str, d: &mut Defects) {
    match (term.fins, term.minim) {
        (Some(fins), _) => d.when(
            !(term.n..=fins).contains(&n),
            place,
            "termini_fora_del_rang",
        ),
        (None, true) => d.when(n < term.n, place, "termini_minim"),
        (None, false) if of_others(tasca, term) => d.when(n != term.n, place, "termini_d_altri"),
        (None, false) => d.when(!(1..=term.n).contains(&n), place, "termini_mes_llarg"),
    }
}

/// What is counted from a notice or from a publication is time that somebody else has, whoever looks after the task.
fn of_others(tasca: &TascaDef, term: &TerminiDef) -> bool {
    let theirs = [Actor::Interessat, Actor::AltresAdministracions];
    matches!(term.des_de, DesDe::Notificacio | DesDe::Publicacio)
        || tasca
            .actors
            .first()
            .is_some_and(|actor| theirs.contains(actor))
}

fn added(def: &Definicio, text: &Adaptacio, n: usize, own: &TascaAfegida, d: &mut Defects) {
    let place = format!("afegides.{n}");
    let tasca = &own.tasca;
    match def.fases.iter().find(|fase| fase.codi == own.fase) {
        None => d.when(true, format!("{place}.fase"), "fase_inexistent"),
        Some(fase) => {
            let here = |codi: &String| {
                let earlier = text.afegides[..n]
                    .iter()
                    .filter(|other| other.fase == own.fase);
                fase.tasques.iter().any(|tasca| tasca.codi == *codi)
                    || earlier.into_iter().any(|other| other.tasca.codi == *codi)
            };
            d.when(
                own.despres_de.as_ref().is_some_and(|codi| !here(codi)),
                format!("{place}.despres_de"),
                "tasca_inexistent",
            );
        }
    }
    d.when(
        !tasca.codi.starts_with(PREFIX) || tasca.codi.len() == PREFIX.len(),
        format!("{place}.tasca.codi"),
        "codi_de_l_ens",
    );
    d.when(
        text.afegides[..n]
            .iter()
            .any(|other| other.tasca.codi == tasca.codi),
        format!("{place}.tasca.codi"),
        "codi_repetit",
    );
    name(&tasca.nom, &format!("{place}.tasca.nom"), d);
    // A duty of the person needs a norm with the rank of law (LPAC 1.2, 28.2, 28.3, 53.1.d).
    d.when(
        tasca.actors.contains(&Actor::Interessat),
        format!("{place}.tasca.actors"),
        "carrega_a_la_persona",
    );
    d.when(
        tasca.actors.contains(&Actor::Sistema),
        format!("{place}.tasca.actors"),
        "actor_no_admes",
    );
    // What ends, stops, tells or publishes a procedure does it because the norm says so.
    let of_the_norm = tasca.acte.is_some()
        || tasca.motiu.is_some()
        || tasca.resol
        || tasca.notifica
        || tasca.publica
        || tasca.pot_suspendre
        || tasca.fita.is_some()
        || tasca.periodicitat.is_some()
        || tasca.data_limit.is_some();
    d.when(of_the_norm, format!("{place}.tasca"), "efecte_sense_norma");
    d.when(
        tasca.documents.len() > MOST,
        format!("{place}.tasca.documents"),
        "massa",
    );
}

fn name(nom: &Nom, place: &str, d: &mut Defects) {
    check_name(nom, place, d);
    let texts = [
        Some(&nom.ca),
        Some(&nom.es),
        nom.oc.as_ref(),
        nom.en.as_ref(),
    ];
    let over = texts
        .into_iter()
        .flatten()
        .any(|text| text.chars().count() > LONGEST);
    d.when(over, place, "text_massa_llarg");
}

/// Who may hand a task over to somebody else: staff without functions reserved by law.
fn is_staff(actor: Actor) -> bool {
    matches!(
        actor,
        Actor::Auxiliar | Actor::Tramitador | Actor::Tecnic | Actor::Arquitecte | Actor::Unitat
    )
}

/// Who may take it: staff, and who holds functions reserved to national civil servants (RD 128/2018, 2), who may do more
/// than what is reserved to them.
fn may_take(actor: Actor) -> bool {
    is_staff(actor)
        || matches!(
            actor,
            Actor::Secretaria
                | Actor::Intervencio
                | Actor::Tresoreria
                | Actor::Instructor
                | Actor::Arxiver
        )
}
