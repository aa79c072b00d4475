//! An event as the contract shows it: CloudEvents 1.0, JSON format.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};
use store::esdeveniments::EventRow;
use utoipa::ToSchema;

/// A business act in the past tense, as a CloudEvent. Identifiers and states, never personal data.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Esdeveniment {
    #[schema(example = "1.0")]
    pub specversion: &'static str,
    /// `<alias>:<seq>`: unique, and the same however often it is delivered.
    #[schema(example = "tirvia:42")]
    pub id: String,
    /// The body.
    #[schema(example = "/ens/tirvia")]
    pub source: String,
    /// What happened; `….fora_de_vista` when the object left the caller's sight.
    #[serde(rename = "type")]
    #[schema(example = "expedient.obert")]
    pub tipus: String,
    /// Kind and identifier of the object.
    #[schema(example = "expedient/019ab3f2-7c1e-7a55-9f0e-1d2c3b4a5f60")]
    pub subject: String,
    /// Official instant.
    #[schema(value_type = String, format = DateTime)]
    pub time: Timestamp,
    #[schema(example = "application/json")]
    pub datacontenttype: &'static str,
    /// Number in the body: without gaps in the log, in the order of the commits.
    #[schema(example = "42")]
    pub sequence: String,
    /// Facts of the act: identifiers, states, numbers.
    #[schema(value_type = Object, example = json!({"id": "019ab3f2-7c1e-7a55-9f0e-1d2c3b4a5f60", "expedient": "019ab3f2-7c1e-7a55-9f0e-1d2c3b4a5f60"}))]
    pub data: Value,
}

impl Esdeveniment {
    pub fn new(alias: &str, row: &EventRow) -> Esdeveniment {
        let mut data = json!({
            "objecte": row.objecte, "id": row.objecte_id, "expedient": row.expedient_id, "actor": row.actor_id,
        });
        if let (Value::Object(data), Value::Object(facts)) = (&mut data, &row.dades) {
            for (name, value) in facts {
                data.entry(name).or_insert_with(|| value.clone());
            }
        }
        Esdeveniment::with(alias, row, row.tipus.clone(), data)
    }

    /// The object left the caller's sight: its identifier and nothing else.
    pub fn tombstone(alias: &str, row: &EventRow) -> Esdeveniment {
        let tipus = format!("{}.fora_de_vista", row.objecte);
        Esdeveniment::with(
            alias,
            row,
            tipus,
            json!({"objecte": row.objecte, "id": row.objecte_id}),
        )
    }

    fn with(alias: &str, row: &EventRow, tipus: String, data: Value) -> Esdeveniment {
        Esdeveniment {
            specversion: "1.0",
            id: format!("{alias}:{}", row.seq),
            source: format!("/ens/{alias}"),
            tipus,
            subject: format!("{}/{}", row.objecte, row.objecte_id),
            time: row.instant,
            datacontenttype: "application/json",
            sequence: row.seq.to_string(),
            data,
        }
    }
}
