//! The town where the matrix is walked: one person of each role, and what they find there.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use tests::{Api, Town, client_token, owner, platform, request, shared, unique};
use tokio::sync::OnceCell;

use super::table::{Table, is_platform};

/// A caller with one role.
#[derive(Clone)]
pub struct Who {
    pub api: Api,
    pub rol: String,
    pub id: String,
}

#[derive(Clone)]
pub struct Ground {
    pub town: Town,
    /// Makes what a fixture needs.
    pub maker: Who,
    pub platform: Api,
    /// Secretary and administrator of another town.
    pub stranger: Api,
    pub strange: Town,
    pub roles: BTreeMap<String, Who>,
    /// Access level of the cases that fixtures open; the product's own unless said.
    pub acces: Option<&'static str>,
    /// Code of a procedure of the town with two versions of the same text, once a fixture has made it.
    pub versioned: Arc<OnceCell<String>>,
}

impl Ground {
    pub async fn new(table: &Table) -> Ground {
        let (town, strange) = tokio::join!(Town::new(), Town::new());
        // On-boarding takes the municipality of a real body from the list of the province; this town is in none.
        let sql = format!(
            "UPDATE ens SET municipi_ine = '25991' WHERE alies = '{}'",
            town.alies
        );
        owner()
            .await
            .batch_execute(&sql)
            .await
            .expect("the owner may");
        let both = json!([{"rol": "secretaria"}, {"rol": "admin"}]);
        let (_, stranger) = strange.user_with(&both).await;
        let people = table.roles.iter().map(|rol| person(&town, rol, table));
        let people = futures::future::join_all(people).await;
        let roles: BTreeMap<String, Who> = people
            .into_iter()
            .map(|who| (who.rol.clone(), who))
            .collect();
        Ground {
            maker: roles["secretaria"].clone(),
            platform: platform().await,
            town,
            stranger,
            strange,
            roles,
            acces: None,
            versioned: Arc::default(),
        }
    }

    pub fn path(&self, rest: &str) -> String {
        self.town.path(rest)
    }

    /// Somebody new with the role of this one, whose account a fixture may spoil. A service client has none.
    pub async fn like(&self, who: &Who) -> Who {
        person(&self.town, &who.rol, &Table::read()).await
    }

    /// What the maker makes: the answer of a POST in the town.
    pub async fn made(&self, rest: &str, body: Value) -> Value {
        let answer = self.maker.api.post(&self.path(rest), &body).await;
        assert!(answer.status.is_success(), "{rest}: {}", answer.body);
        answer.body
    }

    pub async fn read(&self, rest: &str) -> Value {
        self.maker.api.get(&self.path(rest)).await.expect(200)
    }

    /// The ETag of something in the town, as the administrator of the body sees it when the maker may not.
    pub async fn etag(&self, rest: &str) -> String {
        let answer = self.maker.api.get(&self.path(rest)).await;
        assert_eq!(answer.status, 200, "{rest}: {}", answer.body);
        answer.etag()
    }

    /// A case just opened: its id.
    pub async fn case(&self) -> String {
        self.opened(false).await
    }

    /// A draft of a case: its id.
    pub async fn draft(&self) -> String {
        self.opened(true).await
    }

    async fn opened(&self, draft: bool) -> String {
        let mut body = request("Fanals fosos a la plaça");
        body["esborrany"] = draft.into();
        if let Some(acces) = self.acces {
            body["acces"] = acces.into();
        }
        text(&self.made("/expedients", body).await["id"])
    }

    /// A document with bytes: its id.
    pub async fn document(&self) -> String {
        let id = self.paper().await;
        let content = self.path(&format!("/documents/{id}/contingut"));
        let written = self
            .maker
            .api
            .request(reqwest::Method::PUT, &content)
            .header("If-Match", self.etag(&format!("/documents/{id}")).await)
            .header("Content-Type", "application/octet-stream")
            .body("%PDF-1.7 prova");
        self.maker.api.send(written).await.expect(200);
        id
    }

    /// A document without bytes, in a case: its id.
    pub async fn paper(&self) -> String {
        let mut body = paper();
        body["expedient"] = self.case().await.into();
        text(&self.made("/documents", body).await["id"])
    }

    /// An upload that this caller began.
    pub async fn upload(&self, who: &Who) -> String {
        let body = json!({"nom": "plànol.pdf", "mida": 4});
        let answer = who.api.post(&self.path("/pujades"), &body).await;
        text(&answer.expect(201)["id"])
    }

    /// The first task of a case that stands in this state: case, task, its version.
    pub async fn task(&self, codi: &str) -> (String, String, String) {
        let case = self.case().await;
        let tasks = self.read(&format!("/expedients/{case}/tasques")).await;
        let found = tasks["items"].as_array().expect("tasks").iter();
        let task = found
            .filter(|task| task["estat"] != "feta")
            .find(|task| task["codi"] == codi);
        let task = task.unwrap_or_else(|| panic!("no {codi} in {tasks}"));
        (case, text(&task["id"]), format!("\"{}\"", task["versio"]))
    }

    /// A member invited and not yet here: their id.
    pub async fn member(&self) -> String {
        let correu = format!("{}@{}.example", unique("m"), self.town.alies);
        let body = json!({"correu": correu, "nom": "Persona convidada", "drets": []});
        text(&self.made("/usuaris", body).await["usuari"]["id"])
    }
}

/// Metadata of a document that nobody objects to.
pub fn paper() -> Value {
    json!({"nom": "Informe", "td": "TD13", "origen": "administracio", "estat_elaboracio": "EE01"})
}

pub fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

async fn person(town: &Town, rol: &str, table: &Table) -> Who {
    if rol == "integracio" {
        return service(town, &table.acts(rol)).await;
    }
    let rights = match is_platform(rol) {
        true => json!([]),
        false => json!([{"rol": rol}]),
    };
    let (id, api) = town.user_with(&rights).await;
    if is_platform(rol) {
        grant_in_platform(&id, rol).await;
    }
    Who {
        api,
        rol: rol.to_owned(),
        id,
    }
}

/// A service client with every act that integrations may have.
async fn service(town: &Town, acts: &[&str]) -> Who {
    let body = json!({"nom": "Padró", "actes": acts, "caduca": "2027-06-30T22:00:00Z"});
    let made = town
        .admin
        .post(&town.path("/clients"), &body)
        .await
        .expect(201);
    let (id, secret) = (text(&made["client"]["id"]), text(&made["secret"]));
    Who {
        api: client_token(&shared().base, &id, &secret).await,
        rol: "integracio".into(),
        id,
    }
}

/// Roles of the platform are given on the machine, not over HTTP: a right, and the line of the log that tells it.
async fn grant_in_platform(id: &str, rol: &str) {
    let id: uuid::Uuid = id.parse().expect("an id");
    owner()
        .await
        .batch_execute(&format!(
            "BEGIN;
             UPDATE membre SET actiu = false WHERE subjecte_id = '{id}';
             INSERT INTO membre (ens_id, subjecte_id, nom) VALUES (0, '{id}', 'Plataforma');
             INSERT INTO dret (ens_id, id, subjecte_id, rol) VALUES (0, gen_random_uuid(), '{id}', '{rol}');
             WITH r AS (UPDATE drets_cap SET rev = rev + 1 RETURNING rev)
             INSERT INTO drets_canvi (rev, mena, id) SELECT rev, 'subjecte', '{id}' FROM r;
             COMMIT"
        ))
        .await
        .expect("a right");
    // Every process follows the log within this time.
    tokio::time::sleep(std::time::Duration::from_millis(900)).await;
}
