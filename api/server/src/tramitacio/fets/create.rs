use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, post};
use domain::Text;
use domain::permisos::Acte as Permis;
use domain::permisos::acts::TramitacioImpulsar;
use domain::tramitacio::{Fet, registra_fet};
use serde_json::{Map, Value, json};
use store::tramitacio::{LLIBRE, Note, apply, next_resolution, written};
use store::{Conn, Unit};
use uuid::Uuid;

use super::{FetOut, facts_out};
use crate::http::body::invalid;
use crate::http::etag::created;
use crate::http::{IdempotencyKey, Valid};
use crate::problem::{Field, Problem, Result};
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::case::{Loose, also, case_id, locked, unreadable, whole};

/// Records a fact with its evidence.
///
/// The body is the fact, with its `tipus`: assentament (sentit, numero, instant, oficina, data_efectiva, acceptat,
/// document), signat_fora (document, signat_per, signat_el), resolucio (organ, delegacio, data, document, sentit),
/// notificacio (interessat, resolucio, canal, resultat, posada_a_disposicio, data, evidencia, substitueix) or
/// certificat_acord (organ, sessio, data_sessio, acord, document). A resolution takes the next number of the body's
/// book, without gaps; one that was numbered in another book brings its `llibre`, `any` and `numero`. A fact is never
/// edited: it is annulled, or replaced by new evidence. **Permissions**: `tramitacio.impulsar`; for a resolution,
/// `tramitacio.resoldre`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body(content = Object, description = "The fact", examples(
        ("resolucio" = (summary = "A decree; its number is given here", value = json!({"tipus": "resolucio",
            "organ": "alcaldia", "data": "2026-03-20", "document": "0197a1b2-0000-7000-8000-000000000001",
            "sentit": "estimatoria"}))),
        ("assentament" = (summary = "The registry entry of the request", value = json!({"tipus": "assentament",
            "sentit": "entrada", "numero": "E/2026/1", "instant": "2026-03-02T09:00:00Z", "oficina": "O00000001",
            "acceptat": true}))))),
    responses((status = 201, description = "The fact", body = FetOut)))]
#[post("/ens/{ens}/expedients/{id}/fets")]
pub async fn create_fet(
    req: HttpRequest,
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, String)>,
    key: IdempotencyKey,
    body: Valid<Loose>,
    state: Data<State>,
) -> Result<HttpResponse> {
    let told = Told::read(body.value.0.clone(), allowed.session.id())?;
    let look = also(&allowed, Permis::ExpedientLlegir)?;
    let act = also(&allowed, told.permission())?;
    let id = case_id(&state, &look, &path.1).await?;
    let key = key.of(allowed.session.id(), body.empremta);
    let ens = &allowed.ens;
    let done = state
        .store
        .write(
            &act,
            key.as_ref(),
            async |unit: &mut Unit| -> Result<Uuid> {
                let (case, around) = locked(unit, &state, ens, &look, id).await?;
                let fet = told.numbered(unit).await?;
                let effects = registra_fet(&case.cas, &fet, unit.today())?;
                let note = Note {
                    acte: "fet.registrar".to_owned(),
                    ordre: json!(fet),
                };
                let made = apply(unit, &case, &effects, &around.criteri, Some(note)).await?;
                let made = made.facts.first().copied();
                made.ok_or_else(|| Problem::internal("a fact that was not recorded"))
            },
            async |conn: &Conn, fet| Ok((fet, written(conn, &act, id).await?)),
        )
        .await?;
    let (fet, files) = done.view;
    let (case, _) = whole(&state, ens, files)?;
    let fact = facts_out(&case).into_iter().find(|fact| fact.id == fet);
    let fact = fact.ok_or_else(|| Problem::internal("a fact that is not there"))?;
    let location = format!("/api/v1/ens/{}/expedients/{id}/fets/{fet}", ens.alies);
    Ok(created(
        &req,
        location,
        case.head.versio,
        &fact,
        done.replayed,
    ))
}

/// A fact as it came: with its number, or waiting for ours.
enum Told {
    Whole(Box<Fet>),
    Unnumbered(Map<String, Value>),
}

impl Told {
    fn read(mut data: Map<String, Value>, caller: Uuid) -> Result<Told> {
        let kind = data.get("tipus").and_then(Value::as_str);
        let kind = kind.unwrap_or_default().to_owned();
        if kind == "signat_fora" {
            // Whoever records the declaration is who makes it.
            data.insert("declarat_per".into(), json!(caller));
        }
        if kind == "resolucio" {
            if ["llibre", "any", "numero"]
                .iter()
                .all(|name| !data.contains_key(*name))
            {
                // Read with a number of its own, so that a wrong field is told before anything is locked.
                fact(numbered(data.clone(), 1, 1))?;
                return Ok(Told::Unnumbered(data));
            }
            if data.get("llibre").and_then(Value::as_str) == Some(LLIBRE) {
                return Err(invalid(Field {
                    pointer: "/llibre".into(),
                    codi: "llibre_propi",
                    text: OWN_BOOK,
                    args: Vec::new(),
                }));
            }
        }
        Ok(Told::Whole(Box::new(fact(data)?)))
    }

    fn permission(&self) -> Permis {
        let resolution = match self {
            Told::Whole(fet) => matches!(**fet, Fet::Resolucio(_)),
            Told::Unnumbered(_) => true,
        };
        if resolution {
            Permis::TramitacioResoldre
        } else {
            Permis::TramitacioImpulsar
        }
    }

    async fn numbered(&self, unit: &mut Unit<'_>) -> Result<Fet> {
        match self {
            Told::Whole(fet) => Ok((**fet).clone()),
            Told::Unnumbered(data) => {
                let (year, number) = next_resolution(unit).await?;
                fact(numbered(data.clone(), year, number))
            }
        }
    }
}

fn numbered(mut data: Map<String, Value>, year: i16, number: u32) -> Map<String, Value> {
    data.insert("llibre".into(), LLIBRE.into());
    data.insert("any".into(), year.into());
    data.insert("numero".into(), number.into());
    data
}

fn fact(data: Map<String, Value>) -> Result<Fet> {
    serde_json::from_value(Value::Object(data)).map_err(|error| unreadable(&error))
}

const OWN_BOOK: Text = Text::new(
    "Els números d'aquest llibre els dona l'aplicació: no envieu «llibre», «any» ni «numero».",
    "Los números de este libro los da la aplicación: no envíe «llibre», «any» ni «numero».",
    "Es numèros d'aguest libre les da era aplicacion: non envietz «llibre», «any» ne «numero».",
    "The numbers of this book are given here: do not send “llibre”, “any” or “numero”.",
);
