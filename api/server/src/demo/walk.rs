//! One case on its way, step by step, as the people of a town would take it.

use actix_http::Request;
use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::Method;
use serde_json::{Value, json};

use super::contract::Caller;
use super::paper::pdf;

/// An open case in the hands of somebody.
pub struct Walk<'a, S> {
    pub who: &'a Caller<'a, S>,
    pub ens: &'a str,
    pub id: String,
    pub titol: String,
    /// The legal day of the demo.
    pub today: String,
}

type Done<T = ()> = Result<T, String>;

impl<S, B> Walk<'_, S>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    fn path(&self, rest: &str) -> String {
        format!("/ens/{}/expedients/{}{rest}", self.ens, self.id)
    }

    async fn stands(&self) -> Done<Value> {
        self.who.get(&self.path("/tramitacio")).await
    }

    /// Does an act of the machine.
    pub async fn act(&self, acte: &str, data: &Value) -> Done<Value> {
        let version = self.stands().await?["versio"].clone();
        self.who
            .change(
                Method::POST,
                &self.path(&format!("/tramitacio/{acte}")),
                &version,
                data,
            )
            .await
    }

    /// Completes mandatory tasks with the papers that they ask, at most so many.
    pub async fn work(&self, most: usize) -> Done {
        for _ in 0..most {
            let stands = self.stands().await?;
            let tasks = stands["tasques"].as_array().into_iter().flatten();
            let open = |task: &&Value| {
                ["pendent", "assignada", "en_curs"]
                    .iter()
                    .any(|state| task["estat"] == *state)
            };
            let Some(task) = tasks
                .filter(open)
                .find(|task| task["opcional"] == false && task["acte"].is_null())
            else {
                return Ok(());
            };
            for td in task["falten"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
            {
                self.signed(td, task["nom"].as_str().unwrap_or_default())
                    .await?;
            }
            let path = self.path(&format!(
                "/tasques/{}/completa",
                task["id"].as_str().unwrap_or_default()
            ));
            self.who
                .change(Method::POST, &path, &task["versio"], &json!({}))
                .await?;
        }
        Ok(())
    }

    /// Files a definitive paper.
    pub async fn document(&self, td: &str, nom: &str, origen: &str) -> Done<String> {
        let new = json!({"nom": nom, "td": td, "origen": origen, "estat_elaboracio": "EE01"});
        let made = self.who.post(&self.path("/documents"), &new).await?;
        let id = made["id"].as_str().unwrap_or_default().to_owned();
        let document = format!("/ens/{}/documents/{id}", self.ens);
        let bytes = pdf(nom, &self.titol);
        let written = self
            .who
            .put(
                &format!("{document}/contingut?nom_fitxer=document.pdf"),
                &made["versio"],
                bytes,
            )
            .await?;
        self.who
            .change(
                Method::PATCH,
                &document,
                &written["versio"],
                &json!({"estat": "definitiu"}),
            )
            .await?;
        Ok(id)
    }

    /// A paper of the council's, signed with the tool that the town had before.
    pub async fn signed(&self, td: &str, nom: &str) -> Done<String> {
        let document = self.document(td, nom, "administracio").await?;
        let fact = json!({"tipus": "signat_fora", "document": document, "signat_per": "Secretaria", "signat_el": self.today});
        self.who.post(&self.path("/fets"), &fact).await?;
        Ok(document)
    }

    /// A decree of the mayor, with its number in the book, that decides the case.
    pub async fn resolve(&self, sentit: &str) -> Done {
        let document = self.signed("TD01", "Decret d'alcaldia").await?;
        let fact = json!({"tipus": "resolucio", "organ": "alcaldia", "data": self.today, "document": document, "sentit": sentit});
        let fact = self.who.post(&self.path("/fets"), &fact).await?;
        self.act("resoldre", &json!({"resolucio": fact["id"]}))
            .await
            .map(drop)
    }

    /// Tells every party what was decided, and has their word that they know.
    pub async fn notify(&self) -> Done {
        let facts = self.who.get(&self.path("/fets?limit=200")).await?;
        let facts = facts["items"].as_array().cloned().unwrap_or_default();
        let resolution = facts
            .iter()
            .find(|fact| fact["fet"]["tipus"] == "resolucio")
            .map(|fact| fact["id"].clone());
        let parties = self.who.get(&self.path("/interessats")).await?;
        for party in parties["items"].as_array().into_iter().flatten() {
            let evidence = self.signed("TD09", "Acusament de recepció").await?;
            let fact = json!({"tipus": "notificacio", "interessat": party["id"], "resolucio": resolution, "canal": "paper",
                "resultat": "practicada", "posada_a_disposicio": self.today, "data": self.today, "evidencia": evidence});
            self.who.post(&self.path("/fets"), &fact).await?;
        }
        self.act("notificar", &json!({})).await.map(drop)
    }
}
