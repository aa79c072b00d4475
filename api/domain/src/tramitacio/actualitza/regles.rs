//! Why a case is not brought to another version.

use super::{Cap, MenaDada, Previsio, TerminiMogut, is_open};
use crate::procediment::{Actor, Definicio, Guarda, Referencia, SentitSilenci};
use crate::refusal::Unmet;
use crate::text::{Text, compose};
use crate::tramitacio::acte::Acte;
use crate::tramitacio::cas::Cas;
use crate::tramitacio::estat::Estat;
use crate::tramitacio::recompte::Compte;
use crate::tramitacio::tasques::EstatTasca;
use crate::tramitacio::unmet::Mend;
use crate::tramitacio::venciment::{Computs, dates};

/// A procedure that has begun is governed by what governed it then.
const TRANSITORIA: &str = "LPAC DT 3a.a";

/// Every rule that is not met; where a rule makes the rest noise, it alone.
pub(super) fn refusals(cas: &Cas, after: &Cas, cap: &Cap<'_>, seen: &Previsio) -> Vec<Unmet> {
    let is = cap.definicio;
    if cas.definicio.codi != is.codi {
        return vec![another_procedure()];
    }
    if !is_open(cas.estat) {
        return vec![wrong_state(cas.estat)];
    }
    let mut found = Vec::new();
    if !cap.publicada {
        found.push(not_published());
    }
    if is.edicio() < cas.definicio.edicio() {
        found.push(older());
    }
    found.extend(unknown_beginning(cas, is));
    found.extend(unknown_phase(cas, is));
    found.extend(unknown_state(cas, after));
    found.extend(under_way(cas, seen));
    found.extend(unreachable_guard(cas, after));
    found.extend(longer(cas, after, cap));
    found.extend(worse_silence(cas, after));
    found.extend(shorter_for_a_person(cas, seen));
    found.extend(data(seen));
    found
}

fn rule(name: &str, article: &str, text: Text) -> Unmet {
    Unmet::new(format!("actualitzar.{name}"), article, text)
}

trait Way {
    fn by_version(self) -> Unmet;
}

impl Way for Unmet {
    fn by_version(self) -> Unmet {
        self.remedy(
            "create_procediment_versio",
            Text::new(
                "L'expedient pot continuar en la seva versió; o feu-ne una de nova que ho respecti.",
                "El expediente puede continuar en su versión; o haga una nueva que lo respete.",
                "Er expedient pòt contunhar ena sua version; o hètz-ne ua de naua qu'ac respècte.",
                "The case may stay on its version; or make a new one that respects this.",
            ),
        )
    }
}

fn another_procedure() -> Unmet {
    rule(
        "procediment",
        TRANSITORIA,
        Text::new(
            "Aquesta versió és d'un altre procediment.",
            "Esta versión es de otro procedimiento.",
            "Aguesta version ei d'un aute procediment.",
            "This version is of another procedure.",
        ),
    )
}

fn not_published() -> Unmet {
    rule(
        "no_publicada",
        "LPAC 129.4",
        Text::new(
            "Aquesta versió no està publicada.",
            "Esta versión no está publicada.",
            "Aguesta version non ei publicada.",
            "This version is not published.",
        ),
    )
    .remedy(
        "publish_procediment_versio",
        Text::new(
            "Publiqueu la versió, o trieu-ne una de publicada.",
            "Publique la versión, o elija una publicada.",
            "Publicatz era version, o trigatz-ne ua de publicada.",
            "Publish the version, or choose a published one.",
        ),
    )
}

fn older() -> Unmet {
    rule(
        "anterior",
        TRANSITORIA,
        Text::new(
            "Aquesta versió és anterior a la de l'expedient.",
            "Esta versión es anterior a la del expediente.",
            "Aguesta version ei anteriora ara der expedient.",
            "This version is older than that of the case.",
        ),
    )
    .remedy(
        "undo_expedient_procediment",
        Text::new(
            "Desfeu l'última actualització.",
            "Deshaga la última actualización.",
            "Dehètz era darrèra actualizacion.",
            "Undo the last upgrade.",
        ),
    )
}

fn wrong_state(estat: Estat) -> Unmet {
    let text = compose(|lang| {
        let state = estat.name();
        let state = state.get(lang);
        match lang {
            crate::text::Lang::Ca => {
                format!("L'expedient està {state}: el seu procediment ja no canvia.")
            }
            crate::text::Lang::Es => {
                format!("El expediente está {state}: su procedimiento ya no cambia.")
            }
            crate::text::Lang::Oc => {
                format!("Er expedient ei {state}: eth sòn procediment ja non cambie.")
            }
            crate::text::Lang::En => format!("The case is {state}: its procedure changes no more."),
        }
    });
    let unmet = rule("estat", "LPAC 70", text);
    match estat {
        Estat::PendentOrgan => unmet.by_act(Acte::Retornar),
        Estat::Tancat => unmet.by_act(Acte::Reobrir),
        Estat::Acumulat => unmet.by_act(Acte::Disgregar),
        _ => unmet,
    }
}

fn unknown_beginning(cas: &Cas, is: &Definicio) -> Option<Unmet> {
    (!is.inici.contains(&cas.mode_inici)).then(|| {
        rule(
            "inici",
            "LPAC 54",
            Text::new(
                "En la versió nova aquest procediment no comença així: {inici}.",
                "En la versión nueva este procedimiento no empieza así: {inici}.",
                "Ena version naua aguest procediment non comence atau: {inici}.",
                "In the new version this procedure does not begin like this: {inici}.",
            ),
        )
        .words("inici", &cas.mode_inici.name())
        .by_version()
    })
}

fn unknown_phase(cas: &Cas, is: &Definicio) -> Option<Unmet> {
    let codi = cas.fase.as_deref()?;
    if is.fases.iter().any(|fase| fase.codi == codi) {
        return None;
    }
    let own = cas.definicio.fases.iter().find(|fase| fase.codi == codi);
    let nom = own.map_or_else(|| compose(|_| codi.to_owned()), |fase| fase.nom.text());
    Some(
        rule(
            "fase",
            TRANSITORIA,
            Text::new(
                "La versió nova no té la fase en què és l'expedient: {fase}.",
                "La versión nueva no tiene la fase en que está el expediente: {fase}.",
                "Era version naua non a era fasa ena qu'ei er expedient: {fase}.",
                "The new version does not have the phase that the case is in: {fase}.",
            ),
        )
        .words("fase", &nom)
        .arg("fase", codi)
        .by_version(),
    )
}

/// What ended or decided the case must be an end in the new version too, and the other way round.
fn unknown_state(cas: &Cas, after: &Cas) -> Option<Unmet> {
    let decides = |cas: &Cas| cas.definicio.task_of_act(Acte::Resoldre, None).is_some();
    let tells = |cas: &Cas| cas.definicio.task_of_act(Acte::Notificar, None).is_some();
    let of_a_decision = cas.resolucio.is_some() && cas.estat != Estat::Finalitzat;
    let lost = cas.is_ended() != after.is_ended()
        || of_a_decision && decides(cas) && !decides(after)
        || cas.estat == Estat::Resolt && tells(cas) && !tells(after);
    lost.then(|| {
        rule(
            "decisio",
            "LPAC 21.1, 84",
            Text::new(
                "El que ha acabat o decidit l'expedient no és una fi en la versió nova, o al revés.",
                "Lo que ha terminado o decidido el expediente no es un fin en la versión nueva, o al revés.",
                "Çò qu'a acabat o decidit er expedient non ei ua fin ena version naua, o ath revès.",
                "What ended or decided the case is not an end in the new version, or the other way round.",
            ),
        )
        .by_version()
    })
}

/// A task that somebody has begun, or whose documents are in the case already, is finished under its own version.
fn under_way(cas: &Cas, seen: &Previsio) -> Option<Unmet> {
    let begun = |id: &uuid::Uuid, codi: &str| {
        let working = cas
            .tasques
            .iter()
            .any(|task| task.id == *id && task.estat == EstatTasca::EnCurs);
        let filed = cas
            .documents
            .iter()
            .any(|document| document.tasca.as_deref() == Some(codi));
        working || filed
    };
    let codes: Vec<&str> = seen
        .retirades
        .iter()
        .filter(|gone| begun(&gone.id, &gone.codi))
        .map(|gone| gone.codi.as_str())
        .collect();
    (!codes.is_empty()).then(|| {
        rule(
            "tasca_en_curs",
            TRANSITORIA,
            Text::new(
                "La versió nova no té aquestes tasques, que ja són començades: {tasques}.",
                "La versión nueva no tiene estas tareas, que ya están empezadas: {tasques}.",
                "Era version naua non a aguesti prètzhèts, que ja son començats: {tasques}.",
                "The new version does not have these tasks, which have begun: {tasques}.",
            ),
        )
        .words("tasques", &cas.task_names(codes.iter().copied()))
        .arg("tasques", codes.join(", "))
        .by_task()
    })
}

/// An act would wait for ever for a task that the case has passed and will not have.
fn unreachable_guard(cas: &Cas, after: &Cas) -> Option<Unmet> {
    let is = &after.definicio;
    let barred = |guard: &&Guarda| {
        let waits = guard.regla.references().into_iter().any(|reference| {
            matches!(reference, Referencia::Tasca(codi)
                if !may_come(after, codi) && (may_come(cas, codi) || cas.definicio.guard(&guard.id) != Some(guard)))
        });
        !guard.actes.is_empty() && waits && !after.holds(&guard.regla)
    };
    let guard = is.guardes.iter().find(barred)?;
    Some(
        rule(
            "guarda",
            &guard.article,
            Text::new(
                "La versió nova demanaria una tasca que l'expedient ja ha passat: {missatge}",
                "La versión nueva pediría una tarea que el expediente ya ha pasado: {missatge}",
                "Era version naua demanarie un prètzhèt qu'er expedient ja a passat: {missatge}",
                "The new version would ask for a task that the case has passed: {missatge}",
            ),
        )
        .words("missatge", &guard.missatge.text())
        .by_version(),
    )
}

/// A task that is done, or may still be.
fn may_come(cas: &Cas, codi: &str) -> bool {
    let is = &cas.definicio;
    let phase = |codi: Option<&str>| {
        codi.and_then(|codi| is.fases.iter().position(|fase| fase.codi == codi))
    };
    let Some(def) = is.task(codi) else {
        return false;
    };
    let own = phase(is.phase_of(codi).map(|fase| fase.codi.as_str()));
    cas.is_done(codi)
        || cas.open_tasks().any(|task| task.codi == codi)
        || def.opcional
        || !cas.is_ended() && own > phase(cas.fase.as_deref())
}

/// Whoever waits for an answer never waits longer because of it (LPAC 21.2-3).
fn longer(cas: &Cas, after: &Cas, cap: &Cap<'_>) -> Option<Unmet> {
    if !cas.estat.waits_for_resolution() {
        return None;
    }
    // As if nothing had stopped it: an open suspension leaves no end to compare.
    let whole = |cas: &Cas| {
        let mut cas = cas.clone();
        cas.suspensions.clear();
        let computs = Computs {
            ampliacions: Vec::new(),
            ..cap.computs.clone()
        };
        dates(&cas, &computs, cap.criteri).ok()
    };
    let (was, is) = (whole(cas)?.venciment()?, whole(after)?.venciment());
    if is.is_some_and(|is| is <= was) {
        return None;
    }
    Some(
        rule(
            "termini_mes_llarg",
            "LPAC 21.2, 21.3, DT 3a.a",
            Text::new(
                "El termini màxim per resoldre i notificar seria més llarg.",
                "El plazo máximo para resolver y notificar sería más largo.",
                "Eth termini maxim entà resòlver e notificar serie mès long.",
                "The maximum term to decide and notify would be longer.",
            ),
        )
        .by_version(),
    )
}

fn worse_silence(cas: &Cas, after: &Cas) -> Option<Unmet> {
    let (was, is) = (cas.silence_sense(), after.silence_sense());
    let favours = |sense| matches!(sense, SentitSilenci::Positiu | SentitSilenci::Caducitat);
    let produced = cas.silenci.is_some() && was != is;
    let worse = cas.estat.waits_for_resolution() && favours(was) && was != is;
    (produced || worse).then(|| {
        rule(
            "silenci",
            "LPAC 24, 25, DT 3a.a",
            Text::new(
                "El silenci passaria de {abans} a {ara}, i la persona interessada hi té dret.",
                "El silencio pasaría de {abans} a {ara}, y la persona interesada tiene derecho a él.",
                "Eth silenci passarie de {abans} a {ara}, e era persona interessada i a dret.",
                "Silence would go from {abans} to {ara}, and the interested person has a right to it.",
            ),
        )
        .words("abans", &was.name())
        .words("ara", &is.name())
        .by_version()
    })
}

/// A term that runs for a person is never cut (LPAC 29, DT 3a.a).
fn shorter_for_a_person(cas: &Cas, seen: &Previsio) -> Option<Unmet> {
    let cut = |term: &&TerminiMogut| match term.compte {
        Compte::Maxim => false,
        Compte::Recursos => term.ara < term.abans,
        Compte::Tasca(id) => {
            let own = cas.tasques.iter().find(|task| task.id == id);
            let of_a_person = own
                .and_then(|task| cas.definicio.task(&task.codi))
                .is_some_and(|def| def.actors.first() == Some(&Actor::Interessat));
            of_a_person && term.abans.is_some() && term.ara.is_some() && term.ara < term.abans
        }
    };
    seen.terminis.iter().find(cut).map(|_| {
        rule(
            "termini_de_la_persona",
            "LPAC 29, DT 3a.a",
            Text::new(
                "Un termini que ja corre per a la persona interessada seria més curt.",
                "Un plazo que ya corre para la persona interesada sería más corto.",
                "Un termini que ja cor entara persona interessada serie mès cuert.",
                "A term that is running for the interested person would be shorter.",
            ),
        )
        .by_version()
    })
}

fn data(seen: &Previsio) -> Option<Unmet> {
    let wrong: Vec<&str> = seen
        .dades
        .iter()
        .filter(|data| data.mena == MenaDada::NoValida)
        .map(|data| data.cami.as_str())
        .collect();
    (!wrong.is_empty()).then(|| {
        rule(
            "dades",
            "LPAC 68.1",
            Text::new(
                "La versió nova no admet el que diuen aquestes dades: {dades}.",
                "La versión nueva no admite lo que dicen estos datos: {dades}.",
                "Era version naua non admet çò que diden aguestes dades: {dades}.",
                "The new version does not take what these data say: {dades}.",
            ),
        )
        .arg("dades", wrong.join(", "))
        .by_case()
    })
}
