//! The cases of the demo: a few hundred, of every procedure and at every stage, each driven over the contract.

use actix_http::Request;
use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceResponse};
use actix_web::test::init_service;
use actix_web::web::Data;
use domain::identificadors::Nif;
use futures::{StreamExt, TryStreamExt, stream};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::contract::Caller;
use super::integration;
use super::people::{CLERK, MAYOR, PASSWORD, SECRETARY, TECHNICIAN, TOWNS};
use super::walk::Walk;
use crate::serve;
use crate::state::State;

/// Cases under way at once: as many as keep two cores busy.
const AT_ONCE: usize = 8;

const NAMES: [(&str, &str, &str); 12] = [
    ("Maria", "Farré", "Pla"),
    ("Josep", "Solé", "Mora"),
    ("Montserrat", "Vidal", "Ros"),
    ("Ramon", "Bonet", "Casals"),
    ("Núria", "Torres", "Gasset"),
    ("Antoni", "Pujol", "Riba"),
    ("Dolors", "Serra", "Camps"),
    ("Jordi", "Mas", "Font"),
    ("Fatima", "El Amrani", ""),
    ("Pau", "Riu", "Sala"),
    ("Teresa", "Cortina", "Moga"),
    ("Ion", "Popescu", ""),
];

const PLACES: [&str; 8] = [
    "carrer Major, 3",
    "plaça de l'Església, 1",
    "carrer del Forn, 12",
    "camí de la Font, s/n",
    "carrer Nou, 27",
    "raval de Baix, 8",
    "carrer de les Escoles, 5",
    "polígon 4, parcel·la 18",
];

const WORKS: [&str; 8] = [
    "Canvi de finestres",
    "Reforma de la cuina",
    "Arranjament de la coberta",
    "Reparació de la façana",
    "Tanca d'un hort",
    "Obertura d'una rasa per a l'aigua",
    "Instal·lació de plaques solars",
    "Enrajolat del pati",
];

const REQUESTS: [&str; 8] = [
    "Fanals fosos",
    "Contenidors plens",
    "Sorolls de nit",
    "Camí en mal estat",
    "Gossos deslligats",
    "Fuita d'aigua a la xarxa",
    "Ús de la sala polivalent",
    "Baixa del gual",
];

const DECREES: [&str; 6] = [
    "Nomenament de secretaria accidental",
    "Delegació de funcions de l'alcaldia",
    "Aprovació de la relació de factures",
    "Convocatòria del ple ordinari",
    "Adjudicació del contracte menor de neteja",
    "Pagament de la quota de la mancomunitat",
];

/// What a licence asks for before it is decided.
const PROPOSTA: &str = "Proposta de resolució";

/// The stage at which minor works wait for the applicant: their term must not have ended.
const SUSPENDED: usize = 4;

/// Fills the towns that have no case, saying how it goes, and connects an integration. Answers what to print of it.
pub async fn fill(state: Data<State>, cases: usize) -> Result<String, String> {
    let today = state.store.sources().today().to_string();
    let now = (state.store.sources().now)();
    let service = init_service(serve::app(state.clone())).await;
    let secretary = Caller::sign_in(&service, SECRETARY, PASSWORD).await?;
    let mayor = Caller::sign_in(&service, MAYOR, PASSWORD).await?;
    let mut plans = Vec::new();
    for (t, town) in TOWNS.into_iter().enumerate() {
        let there = secretary
            .get(&format!("/ens/{town}/expedients?limit=1"))
            .await?;
        if there["items"] == json!([]) {
            let team = secretary.get(&format!("/ens/{town}/usuaris")).await?;
            let theirs = (0..cases).filter(|i| i % 3 == t || cases < 3);
            plans.extend(theirs.map(|i| Plan {
                town,
                i,
                responsable: responsible(i, &team),
            }));
        }
    }
    let all = plans.len();
    let done = std::cell::Cell::new(0_usize);
    stream::iter(&plans)
        .map(|plan| async {
            plan.drive(&secretary, &mayor, &today, now)
                .await
                .map_err(|error| format!("case {} of {}: {error}", plan.i, plan.town))?;
            done.set(done.get() + 1);
            if done.get().is_multiple_of(25) || done.get() == all {
                eprintln!("  {} of {all} cases", done.get());
            }
            Ok::<_, String>(())
        })
        .buffer_unordered(AT_ONCE)
        .try_collect::<Vec<()>>()
        .await?;
    let told = integration::connect(&secretary, now).await?;
    state.readings.flush().await;
    Ok(told)
}

/// One case to be: everything about it follows from its place in the list.
struct Plan {
    town: &'static str,
    i: usize,
    responsable: Option<String>,
}

/// Who answers for a case: whoever knows of its matter, or in a small town the secretary. Some nobody has taken yet.
fn responsible(i: usize, team: &Value) -> Option<String> {
    let find = |correu: &str| {
        let mut people = team["items"].as_array().into_iter().flatten();
        people
            .find(|person| person["correu"] == correu)
            .and_then(|person| person["id"].as_str())
            .map(str::to_owned)
    };
    let knows = match i % 4 {
        _ if i % 7 == 3 => return None,
        0 => TECHNICIAN,
        2 => CLERK,
        _ => SECRETARY,
    };
    find(knows).or_else(|| find(SECRETARY))
}

impl Plan {
    async fn drive<S, B>(
        &self,
        who: &Caller<'_, S>,
        mayor: &Caller<'_, S>,
        today: &str,
        now: Timestamp,
    ) -> Result<(), String>
    where
        S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
        B: MessageBody,
    {
        let stage = self.stage();
        let (mut case, titol) = match self.i % 4 {
            0 | 1 => self.request("OBRA_MENOR", &WORKS, now),
            2 => self.request("QUEIXA", &REQUESTS, now),
            _ => self.decree(),
        };
        case["responsable"] = json!(self.responsable);
        let made = who
            .post(&format!("/ens/{}/expedients", self.town), &case)
            .await?;
        let id = made["id"].as_str().unwrap_or_default().to_owned();
        let walk = Walk {
            who,
            ens: self.town,
            id,
            titol,
            today: today.to_owned(),
        };
        if self.town == TOWNS[0] && stage.is_multiple_of(4) {
            mayor
                .post(
                    &format!("/ens/{}/expedients/{}/accions/seguir", self.town, walk.id),
                    &json!({}),
                )
                .await?;
        }
        match self.i % 4 {
            0 | 1 => works(&walk, stage).await,
            2 => complaint(&walk, stage).await,
            _ => decree(&walk, stage).await,
        }
    }

    fn stage(&self) -> usize {
        self.i / 3 % 10
    }

    fn pick<T>(&self, list: &[T], step: usize) -> usize {
        (self.i * 7 + step) % list.len()
    }

    /// A request that came in at the counter some weeks ago.
    fn request(&self, procediment: &str, subjects: &[&str], now: Timestamp) -> (Value, String) {
        let (nom, cognom1, cognom2) = NAMES[self.pick(&NAMES, self.i / 5)];
        let titol = format!(
            "{}, {}",
            subjects[self.pick(subjects, self.i / 9)],
            PLACES[self.pick(&PLACES, self.i / 11)]
        );
        let oldest = if self.stage() == SUSPENDED { 400 } else { 1700 };
        let hours = i64::try_from(self.i * 31 % oldest + 2).unwrap_or(2);
        let entered = now
            .saturating_sub(SignedDuration::from_hours(hours))
            .unwrap_or(now);
        let mut persona =
            json!({"document": nif(12_000_000 + self.i * 7919), "nom": nom, "cognom1": cognom1});
        if !cognom2.is_empty() {
            persona["cognom2"] = json!(cognom2);
        }
        let case = json!({
            "procediment": procediment, "titol": titol,
            "interessats": [{"rol": "sollicitant", "persona": persona}],
            "fets": [{"tipus": "assentament", "sentit": "entrada", "numero": format!("E/{:06}", self.i + 1), "instant": entered.to_string(),
                "oficina": "Registre general", "acceptat": true}],
        });
        (case, titol)
    }

    fn decree(&self) -> (Value, String) {
        let titol = DECREES[self.pick(&DECREES, self.i / 7)].to_owned();
        (json!({"procediment": "DECRET", "titol": titol}), titol)
    }
}

/// Minor works: waiting, reported on, suspended, withdrawn, granted, notified.
async fn works<S, B>(walk: &Walk<'_, S>, stage: usize) -> Result<(), String>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    match stage {
        0 | 1 => Ok(()),
        2 => walk.work(1).await,
        3 => walk.work(3).await,
        SUSPENDED => {
            let document = walk.signed("TD07", "Requeriment d'esmena").await?;
            let order =
                json!({"causa": "requeriment_esmena", "des_de": walk.today, "document": document});
            walk.act("suspendre", &order).await.map(drop)
        }
        5 => walk.work(9).await,
        6 | 7 => {
            walk.work(9).await?;
            walk.signed("TD99", PROPOSTA).await?;
            walk.resolve("estimatoria").await
        }
        _ => {
            walk.work(9).await?;
            walk.signed("TD99", PROPOSTA).await?;
            walk.resolve(if stage == 9 {
                "desestimatoria"
            } else {
                "estimatoria"
            })
            .await?;
            walk.notify().await
        }
    }
}

/// A general request: waiting, assigned, answered, closed.
async fn complaint<S, B>(walk: &Walk<'_, S>, stage: usize) -> Result<(), String>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    match stage {
        0..=2 => Ok(()),
        3..=5 => walk.work(1).await,
        6 => walk.work(9).await,
        _ => {
            walk.work(9).await?;
            walk.act("tancar", &json!({})).await.map(drop)
        }
    }
}

/// A decree of organisation: prepared, signed, closed.
async fn decree<S, B>(walk: &Walk<'_, S>, stage: usize) -> Result<(), String>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    walk.work(9).await?;
    if stage < 3 {
        return Ok(());
    }
    walk.resolve("altres").await?;
    if stage < 5 {
        return Ok(());
    }
    walk.work(9).await?;
    walk.act("tancar", &json!({})).await.map(drop)
}

/// A number with the letter that belongs to it.
fn nif(number: usize) -> String {
    let number = number % 100_000_000;
    ('A'..='Z')
        .map(|letter| format!("{number:08}{letter}"))
        .find(|text| text.parse::<Nif>().is_ok())
        .unwrap_or_default()
}
