//! The vocabulary of a walk: what a secretary does with a case, each step one or two calls of the contract.

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Town};

/// A case on its way, with the person who carries it.
pub struct Walk {
    pub town: Town,
    pub who: Api,
    /// Path of the case.
    pub case: String,
}

impl Walk {
    /// Opens a case in a fresh town. `request` is an upload with the citizen's request, for the procedures that begin
    /// with one; the registry entry names it as its document.
    pub async fn open(procediment: &str, titol: &str, with_request: bool) -> Walk {
        let town = Town::new().await;
        let who = town.user("secretaria").await;
        let mut body = json!({"procediment": procediment, "titol": titol});
        if with_request {
            let request = upload(&who, &town, "sollicitud.pdf").await;
            body["interessats"] = json!([{"rol": "sollicitant",
                "persona": {"document": "12345678Z", "nom": "Maria", "cognom1": "Farré"}}]);
            body["documents"] = json!([{"nom": "Sol·licitud", "td": "TD14", "origen": "ciutada",
                "estat_elaboracio": "EE01", "estat": "definitiu", "contingut": {"pujada": request}}]);
            body["fets"] = json!([{"tipus": "assentament", "sentit": "entrada", "numero": "E/000123-2026",
                "instant": "2026-11-20T09:12:00Z", "oficina": "Registre general", "acceptat": true, "document": request}]);
        }
        let made = who.post(&town.path("/expedients"), &body).await.expect(201);
        let case = town.path(&format!("/expedients/{}", text(&made["id"])));
        Walk { town, who, case }
    }

    /// Where the case stands: its state, its tasks, what may be done and what not, and why.
    pub async fn standing(&self) -> Value {
        let path = format!("{}/tramitacio", self.case);
        self.who.get(&path).await.expect(200)
    }

    pub async fn state(&self) -> String {
        text(&self.standing().await["estat"]["codi"]).to_owned()
    }

    pub async fn phase(&self) -> String {
        self.standing().await["fase"]["codi"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The open task with this code.
    pub async fn task(&self, codi: &str) -> Value {
        let stands = self.standing().await;
        let open = |task: &&Value| {
            task["codi"] == codi && !["feta", "cancellada"].contains(&text(&task["estat"]))
        };
        let tasks = stands["tasques"].as_array().expect("tasks");
        tasks
            .iter()
            .find(open)
            .unwrap_or_else(|| panic!("no open {codi}: {stands}"))
            .clone()
    }

    /// Files a definitive document of the case: the bytes first, then the document that takes them. With `tasca` it
    /// answers that task, and no other.
    pub async fn document(&self, td: &str, origen: &str, tasca: Option<&Value>) -> Value {
        let bytes = upload(&self.who, &self.town, &format!("{td}.pdf")).await;
        let body = json!({"nom": format!("Document {td}"), "td": td, "origen": origen, "estat_elaboracio": "EE01",
            "estat": "definitiu", "tasca": tasca.map(|task| task["id"].clone()), "contingut": {"pujada": bytes}});
        self.who
            .post(&format!("{}/documents", self.case), &body)
            .await
            .expect(201)
    }

    /// Declares that a document was signed in another tool (fact `signat_fora`).
    pub async fn signed(&self, document: &Value) {
        let day = self.standing().await["dia"].clone();
        self.fact(json!({"tipus": "signat_fora", "document": document["id"], "signat_per": "Joana Serra Puig",
            "signat_el": day}))
            .await;
    }

    /// A definitive and signed document of the administration.
    pub async fn signed_document(&self, td: &str, tasca: Option<&Value>) -> Value {
        let document = self.document(td, "administracio", tasca).await;
        self.signed(&document).await;
        document
    }

    /// Brings the documents that a task still asks (`falten`) and completes it.
    pub async fn complete(&self, codi: &str, origen: &str) {
        let task = self.task(codi).await;
        for td in task["falten"].as_array().expect("what is missing") {
            let document = self.document(text(td), origen, Some(&task)).await;
            if origen == "administracio" {
                self.signed(&document).await;
            }
        }
        self.try_complete(codi).await.expect(200);
    }

    pub async fn try_complete(&self, codi: &str) -> tests::Answer {
        let task = self.task(codi).await;
        let path = format!("{}/tasques/{}/completa", self.case, text(&task["id"]));
        let version = format!("\"{}\"", task["versio"]);
        self.who
            .change(Method::POST, &path, &version, &json!({}))
            .await
    }

    pub async fn fact(&self, fact: Value) -> Value {
        self.who
            .post(&format!("{}/fets", self.case), &fact)
            .await
            .expect(201)
    }

    /// A decree of the mayor; the book of the town gives its number.
    pub async fn decree(&self, sentit: &str) -> Value {
        let day = self.standing().await["dia"].clone();
        let decree = self.signed_document("TD01", None).await;
        self.fact(
            json!({"tipus": "resolucio", "organ": "alcaldia", "data": day, "document": decree["id"],
            "sentit": sentit}),
        )
        .await
    }

    /// Everybody receives the decision on paper, and signs for it.
    pub async fn notify(&self, resolucio: &Value) {
        let day = self.standing().await["dia"].clone();
        let parties = self
            .who
            .get(&format!("{}/interessats", self.case))
            .await
            .expect(200);
        for party in parties["items"].as_array().expect("parties") {
            let receipt = self.signed_document("TD09", None).await;
            self.fact(json!({"tipus": "notificacio", "interessat": party["id"], "resolucio": resolucio["id"],
                "canal": "paper", "resultat": "practicada", "posada_a_disposicio": day, "data": day,
                "evidencia": receipt["id"]}))
                .await;
        }
    }

    /// An act of the machine, at the version that the case has now.
    pub async fn act(&self, acte: &str, data: Value) -> Value {
        let version = format!("\"{}\"", self.standing().await["versio"]);
        let path = format!("{}/tramitacio/{acte}", self.case);
        self.who
            .change(Method::POST, &path, &version, &data)
            .await
            .expect(200)
    }

    /// The case is closed, with every definitive document in its frozen index.
    pub async fn is_closed(&self, documents: usize) {
        let case = self
            .who
            .get(&format!("{}?inclou=documents", self.case))
            .await
            .expect(200);
        assert_eq!(case["estat"], "tancat");
        assert!(case["tancat_el"].is_string(), "{case}");
        let mut leaves: Vec<i64> = case["documents"]["items"]
            .as_array()
            .expect("documents")
            .iter()
            .filter_map(|document| document["foli"].as_i64())
            .collect();
        leaves.sort_unstable();
        let expected: Vec<i64> = (1..=documents as i64).collect();
        assert_eq!(leaves, expected, "every document has its leaf");
        let index = self
            .who
            .get(&format!("{}/index", self.case))
            .await
            .expect(200);
        assert!(index.to_string().contains("tancament"), "{index}");
    }
}

/// Some bytes, uploaded in one go; nothing names them yet.
pub async fn upload(who: &Api, town: &Town, nom: &str) -> String {
    let bytes = format!("%PDF-1.7\n{nom} {}\n", town.alies);
    let opened = who
        .post(
            &town.path("/pujades"),
            &json!({"nom": nom, "mida": bytes.len()}),
        )
        .await;
    let path = opened.header("location").to_owned();
    let id = text(&opened.expect(201)["id"]).to_owned();
    let request = who
        .request(Method::PATCH, &path)
        .header("Content-Type", "application/octet-stream")
        .header("Upload-Offset", "0")
        .header("Upload-Complete", "?1")
        .body(bytes);
    assert_eq!(who.send(request).await.status, 204);
    id
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
