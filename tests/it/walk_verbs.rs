//! What the walks over the whole catalogue have in common: how a case begins, and what is done with it in a few words.

use reqwest::Method;
use serde_json::{Value, json};
use tests::Town;

use crate::walk_steps::{Walk, upload};

/// Document types that a citizen brings.
const CIUTADA: [&str; 6] = ["TD14", "TD15", "TD16", "TD18", "TD19", "TD20"];

/// What somebody filed at the counter: the first document is the one that the registry entry names.
pub async fn asked(procediment: &str, titol: &str, documents: &[&str], dades: Value) -> Walk {
    let town = Town::new().await;
    let who = town.user("secretaria").await;
    let mut filed = Vec::new();
    for td in documents {
        let bytes = upload(&who, &town, &format!("{td}.pdf")).await;
        filed.push(
            json!({"nom": "Presentat", "td": td, "origen": "ciutada", "estat_elaboracio": "EE01",
            "estat": "definitiu", "contingut": {"pujada": bytes}}),
        );
    }
    let body = json!({"procediment": procediment, "titol": titol, "dades": dades,
        "interessats": [{"rol": "sollicitant",
            "persona": {"document": "12345678Z", "nom": "Maria", "cognom1": "Farré"}}],
        "fets": [{"tipus": "assentament", "sentit": "entrada", "numero": "E/000123-2026",
            "instant": "2026-11-20T09:12:00Z", "oficina": "Registre general", "acceptat": true,
            "document": filed[0]["contingut"]["pujada"]}],
        "documents": filed});
    opened(town, who, &body).await
}

/// What the town begins by itself; `day` is the one of the agreement to begin, where the maximum term counts from it.
pub async fn of_office(procediment: &str, titol: &str, day: Option<&str>, dades: Value) -> Walk {
    let town = Town::new().await;
    let who = town.user("secretaria").await;
    let mut body =
        json!({"procediment": procediment, "titol": titol, "dades": dades, "inici": "ofici"});
    if let Some(day) = day {
        body["data_acord"] = day.into();
        body["interessats"] = json!([{"rol": "interessat",
            "persona": {"document": "12345678Z", "nom": "Maria", "cognom1": "Farré"}}]);
    }
    opened(town, who, &body).await
}

async fn opened(town: Town, who: tests::Api, body: &Value) -> Walk {
    let made = who.post(&town.path("/expedients"), body).await.expect(201);
    let id = made["id"].as_str().expect("an id");
    let case = town.path(&format!("/expedients/{id}"));
    Walk { town, who, case }
}

impl Walk {
    /// Does these tasks in order: the optional ones are opened first, and each gets the documents it asks.
    pub async fn does(&self, codes: &[&str]) {
        for codi in codes {
            let stands = self.standing().await;
            let open = |task: &Value| {
                task["codi"] == *codi && task["estat"] != "feta" && task["estat"] != "cancellada"
            };
            if !stands["tasques"]
                .as_array()
                .expect("tasks")
                .iter()
                .any(open)
            {
                let path = format!("{}/tasques", self.case);
                self.who
                    .post(&path, &json!({"codi": codi}))
                    .await
                    .expect(201);
            }
            let task = self.task(codi).await;
            self.brings(&task).await;
            self.try_complete(codi).await.expect(200);
        }
    }

    async fn brings(&self, task: &Value) {
        for td in task["falten"].as_array().expect("what is missing") {
            let td = td.as_str().expect("a type");
            if CIUTADA.contains(&td) {
                self.document(td, "ciutada", Some(task)).await;
            } else {
                self.signed_document(td, Some(task)).await;
            }
        }
    }

    /// The organ decides, the case with it, and everybody is told.
    pub async fn decides(&self, task: Option<&str>, organ: &str, sentit: &str) {
        if let Some(codi) = task {
            let task = self.task(codi).await;
            self.brings(&task).await;
        }
        let day = self.standing().await["dia"].clone();
        if organ == "ple" {
            let certificate = self.signed_document("TD11", None).await;
            self.fact(json!({"tipus": "certificat_acord", "organ": "ple", "sessio": "3/2026", "data_sessio": day,
                "acord": "4", "document": certificate["id"]}))
                .await;
        }
        let td = if organ == "ple" { "TD02" } else { "TD01" };
        let paper = self.signed_document(td, None).await;
        let decision = self
            .fact(json!({"tipus": "resolucio", "organ": organ, "data": day, "document": paper["id"], "sentit": sentit}))
            .await;
        self.act("resoldre", json!({})).await;
        let parties = self
            .who
            .get(&format!("{}/interessats", self.case))
            .await
            .expect(200);
        if parties["items"]
            .as_array()
            .is_some_and(|items| !items.is_empty())
        {
            self.notify(&decision).await;
            self.act("notificar", json!({})).await;
        }
    }

    /// Changes data of the case, at the version it has now.
    pub async fn says(&self, dades: Value) {
        let etag = self.who.get(&self.case).await.etag();
        let body = json!({"dades": dades});
        self.who
            .change(Method::PATCH, &self.case, &etag, &body)
            .await
            .expect(200);
    }

    /// Why closing is refused now, by the code of each rule.
    pub async fn lacks_to_close(&self) -> Vec<String> {
        let version = format!("\"{}\"", self.standing().await["versio"]);
        let path = format!("{}/tramitacio/tancar", self.case);
        let refused = self
            .who
            .change(Method::POST, &path, &version, &json!({}))
            .await;
        assert_eq!(refused.problem(409), "acte_refusat");
        let rules = refused.body["regles"].as_array().expect("rules");
        rules
            .iter()
            .map(|rule| rule["codi"].as_str().expect("a code").to_owned())
            .collect()
    }

    pub async fn closes(&self) {
        self.act("tancar", json!({})).await;
        assert_eq!(self.state().await, "tancat");
    }
}
