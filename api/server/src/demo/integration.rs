//! The integration of the demo: a service client of the three towns, whose secret is told once.

use actix_http::Request;
use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceResponse};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::contract::Caller;
use super::people::TOWNS;

const NAME: &str = "Integració de prova";

/// What an integration of a county council does: it opens cases, files documents and follows them.
const ACTS: [&str; 6] = [
    "expedient.llegir",
    "expedient.obrir",
    "persona.llegir",
    "document.llegir",
    "document.incorporar",
    "esdeveniments.llegir",
];

/// Makes it unless it is there. Answers what to print.
pub async fn connect<S, B>(who: &Caller<'_, S>, now: Timestamp) -> Result<String, String>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    let path = format!("/ens/{}/clients", TOWNS[0]);
    let there = who.get(&path).await?;
    let items = there["items"].as_array().into_iter().flatten();
    if let Some(client) = items.clone().find(|client| client["nom"] == NAME) {
        return Ok(format!(
            "Service client {}: its secret was told when it was made.",
            client["id"].as_str().unwrap_or_default()
        ));
    }
    let caduca = now
        .saturating_add(SignedDuration::from_hours(24 * 180))
        .map_err(|error| error.to_string())?;
    let new = json!({"nom": NAME, "ens": TOWNS, "actes": ACTS, "caduca": caduca.to_string()});
    let made = who.post(&path, &new).await?;
    Ok(format!(
        "Service client of the three towns, for grant_type=client_credentials:\n  client_id      {}\n  client_secret  {}",
        made["client"]["id"].as_str().unwrap_or_default(),
        made["secret"].as_str().unwrap_or_default(),
    ))
}
