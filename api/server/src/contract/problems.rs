//! Which problems of the catalogue an operation can answer, told by its shape.

use std::collections::BTreeMap;

use domain::Lang;
use serde_json::{Value, json};

use crate::problem::{Kind, catalog};

/// What decides which problems apply.
struct Shape<'a> {
    path: &'a str,
    method: &'a str,
    /// Needs no login.
    open: bool,
    writes: bool,
    json: bool,
    body: bool,
    query: bool,
    text: String,
}

impl<'a> Shape<'a> {
    fn of(path: &'a str, method: &'a str, operation: &Value) -> Shape<'a> {
        let content = &operation["requestBody"]["content"];
        let text = operation.to_string();
        Shape {
            path,
            method,
            open: operation["security"] == json!([{}]),
            writes: matches!(method, "post" | "put" | "patch" | "delete"),
            json: content.get("application/json").is_some(),
            body: content.is_object(),
            query: text.contains("\"in\":\"query\""),
            text,
        }
    }

    fn has(&self, parameter: &str) -> bool {
        self.text.contains(&format!("\"name\":\"{parameter}\""))
    }

    fn is(&self, parts: &[&str]) -> bool {
        parts.iter().any(|part| self.path.contains(part))
    }

    /// Where somebody proves who they are.
    fn signs_in(&self) -> bool {
        self.is(&[
            "/sessio",
            "/oauth",
            "/enllacos",
            "/contrasenya",
            "/segon_factor",
        ]) && self.writes
    }

    /// Whether it takes bytes in.
    fn takes_bytes(&self) -> bool {
        self.text.contains("octet-stream") && self.body || self.text.contains("multipart/form-data")
    }

    fn applies(&self, kind: &Kind) -> bool {
        let named = self.path.contains('{');
        match kind.codi {
            "json_mal_format" => self.json,
            "peticio_mal_formada" => {
                self.body || self.query || self.text.contains("\"in\":\"header\"")
            }
            "cursor_invalid" => self.has("cursor"),
            "sessio_necessaria" => !self.open || self.is(&["/sessio"]),
            "credencials_incorrectes" | "segon_factor_necessari" | "compte_bloquejat" => {
                self.signs_in()
            }
            "csrf" => self.writes && (!self.open || self.is(&["/sessio"])),
            "cal_https" => self.path.ends_with("/sessio") && self.method == "post",
            "sense_permis" | "cal_segon_factor" => !self.open,
            "enllac_no_valid" => self.is(&["/enllacos"]),
            // Bodies may be named outside the path; service clients have no account of their own.
            "no_trobat" => {
                let own = self.is(&["/jo/"]) || self.path.ends_with("/jo") && self.writes;
                named || own || self.has("ens")
            }
            "acte_refusat" | "ja_existeix" => self.writes && !self.open,
            "ens_existent" => self.path.ends_with("/ens") && self.writes,
            "versio_caducada" | "falta_if_match" => self.has("If-Match"),
            "digest_diferent" | "disc_ple" => self.takes_bytes(),
            "magatzem_absent" => {
                self.takes_bytes() || self.has("Range") || self.path.ends_with("/salut/llest")
            }
            "desplacament_diferent" => self.is(&["/pujades/{id}"]) && self.writes,
            "massa_gran" | "tipus_no_admes" => self.body,
            "rang_invalid" => self.has("Range"),
            "dades_invalides" => self.body || self.query,
            "referencia_desconeguda" => self.json && named,
            "clau_reutilitzada" => self.has("Idempotency-Key"),
            // Those of every operation, and those that are new and nobody has placed yet.
            "metode_no_permes" => false,
            _ => true,
        }
    }
}

/// Adds to an operation the problems that one of its shape can answer, by status, each code with an example.
pub fn add(path: &str, method: &str, operation: &mut Value) {
    let shape = Shape::of(path, method, operation);
    let mut by_status: BTreeMap<u16, Vec<&Kind>> = BTreeMap::new();
    for kind in catalog::ALL.iter().filter(|kind| shape.applies(kind)) {
        by_status.entry(kind.status).or_default().push(kind);
    }
    for (status, kinds) in by_status {
        let codes: Vec<&str> = kinds.iter().map(|kind| kind.codi).collect();
        let examples: serde_json::Map<String, Value> = codes
            .iter()
            .map(|codi| {
                let place = format!("#/components/examples/{codi}");
                ((*codi).to_owned(), json!({"$ref": place}))
            })
            .collect();
        // What a handler says of a status in its own words stays; the body of a problem is the same everywhere.
        let response = &mut operation["responses"][status.to_string()];
        if response.get("description").is_none() {
            response["description"] = format!("Problem: {}", codes.join(", ")).into();
        }
        response["content"] = json!({"application/problem+json": {
            "schema": {"$ref": "#/components/schemas/Problema"},
            "examples": examples,
        }});
        if status == 429 {
            response["headers"] = json!({
                "Retry-After": {"description": "Seconds to wait", "schema": {"type": "integer"}},
                "RateLimit": {"description": "What is left and seconds until it is whole again", "schema": {"type": "string"}},
                "RateLimit-Policy": {"description": "The limit and its window", "schema": {"type": "string"}},
            });
        }
    }
}

/// An example of each problem of the catalogue.
pub fn examples() -> Value {
    let all = catalog::ALL.iter().map(|kind| {
        let mut value = json!({
            "type": format!("/api/problemes#{}", kind.codi),
            "title": kind.title.get(Lang::Ca),
            "status": kind.status,
            "detail": kind.detail.get(Lang::Ca),
            "instance": "/api/v1/ens/tirvia/expedients/2026-000123",
            "codi": kind.codi,
            "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
        });
        match kind.codi {
            "dades_invalides" => {
                value["errors"] = json!([{"pointer": "/titol", "codi": "falta", "missatge": "Falta aquest camp."}]);
            }
            "acte_refusat" => {
                value["regles"] = json!([{"codi": "tancar.tasques_obertes", "base_legal": "LPAC 70",
                    "missatge": "Tasques obertes: «Registre de sortida i notificació».",
                    "remei": {"operacio": "complete_tasca", "missatge": "Acabeu la tasca."}}]);
            }
            "versio_caducada" => {
                value["versio_actual"] = json!(4);
                value["canvis"] = json!([{"camp": "titol", "quan": "2026-11-20T09:12:00Z",
                    "qui": {"id": "0197a1b2-0000-7000-8000-000000000001", "nom": "Maria Puig"}}]);
            }
            _ => {}
        }
        (kind.codi.to_owned(), json!({"summary": kind.title.get(Lang::En), "value": value}))
    });
    Value::Object(all.collect())
}
