//! What the contract and the table of permissions ask of each operation.

use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::Value;

use crate::contract::{document, is_open, operations};

const TABLE: &str = include_str!("../../../api/domain/src/permisos/taula.txt");

/// The roles, and for each act those that it is given to.
pub struct Table {
    pub roles: Vec<String>,
    given: BTreeMap<String, Vec<char>>,
}

impl Table {
    pub fn read() -> Table {
        let mut lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let words =
            |line: &str| -> Vec<String> { line.split_whitespace().map(str::to_owned).collect() };
        let roles = words(lines.next().expect("a heading")).split_off(1);
        let given = lines
            .map(|line| {
                let mut row = words(line).into_iter();
                let act = row.next().expect("an act");
                (act, row.filter_map(|level| level.chars().next()).collect())
            })
            .collect();
        Table { roles, given }
    }

    pub fn gives(&self, act: &str, rol: &str) -> bool {
        self.level(act, rol) != '.'
    }

    /// Whether the role may do the act on a reserved case.
    pub fn gives_reserved(&self, act: &str, rol: &str) -> bool {
        self.level(act, rol) == 's'
    }

    fn level(&self, act: &str, rol: &str) -> char {
        let column = self.roles.iter().position(|known| known == rol);
        self.given[act][column.expect("a role of the table")]
    }

    /// The acts of a role.
    pub fn acts(&self, rol: &str) -> Vec<&str> {
        let acts = self.given.keys().map(String::as_str);
        acts.filter(|act| self.gives(act, rol)).collect()
    }
}

/// Roles that exist only in body 0: in a town, who holds one is a stranger.
pub fn is_platform(rol: &str) -> bool {
    matches!(rol, "plataforma" | "desplegament")
}

/// Who may call an operation, as its description says.
pub enum Permission {
    /// Nobody needs to sign in.
    Open,
    SignedIn,
    /// Signed in, and not a service client.
    Person,
    Act(String),
}

/// One operation of the contract.
pub struct Operation {
    pub id: String,
    pub method: Method,
    pub path: String,
    pub permission: Permission,
    /// The act that lets the platform call it too, inside a body.
    pub platform: Option<String>,
    /// Names of its parameters in the query.
    pub query: Vec<String>,
    /// Names of the fields of its body.
    pub fields: Vec<String>,
    pub if_match: bool,
    pub key: bool,
    /// It concerns one body, or an object of one caller.
    pub owned: bool,
}

impl Operation {
    pub fn all(table: &Table) -> Vec<Operation> {
        let schemas = document()["components"]["schemas"].clone();
        let read = |(method, path, document): (Method, String, Value)| {
            let names = |place: &str| -> Vec<&str> {
                let all = document["parameters"].as_array().into_iter().flatten();
                all.filter(|parameter| parameter["in"] == place)
                    .filter_map(|parameter| parameter["name"].as_str())
                    .collect()
            };
            Operation {
                id: document["operationId"].as_str().expect("an id").to_owned(),
                permission: permission(&document, table),
                platform: platform_act(&document),
                query: names("query").into_iter().map(str::to_owned).collect(),
                fields: fields(&document, &schemas),
                if_match: names("header").contains(&"If-Match"),
                key: names("header").contains(&"Idempotency-Key"),
                owned: names("query").contains(&"ens")
                    || names("path")
                        .iter()
                        .any(|name| matches!(*name, "ens" | "id")),
                method,
                path,
            }
        };
        operations().into_iter().map(read).collect()
    }

    pub fn in_body(&self) -> bool {
        self.path.contains("{ens}")
    }

    /// It concerns one case, or a document of one.
    pub fn of_case(&self) -> bool {
        self.path.contains("/expedients/{id}") || self.path.contains("/documents/{id}")
    }

    /// The checks that an operation owes.
    pub fn checks(&self, table: &Table) -> Vec<String> {
        let mut checks = vec!["anonymous".to_owned()];
        if !matches!(self.permission, Permission::Open) {
            if self.owned {
                checks.push("foreign body".into());
            }
            checks.extend(table.roles.iter().map(|rol| format!("role {rol}")));
        }
        if self.of_case() {
            checks.push("reserved case".into());
        }
        if self.if_match {
            checks.push("no ETag".into());
            checks.push("stale ETag".into());
        }
        if self.key {
            checks.push("repeated key".into());
        }
        checks
    }
}

fn fields(document: &Value, schemas: &Value) -> Vec<String> {
    let body = &document["requestBody"]["content"]["application/json"]["schema"]["$ref"];
    let name = body.as_str().and_then(|path| path.rsplit('/').next());
    let properties = name.and_then(|name| schemas[name]["properties"].as_object());
    properties
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect()
}

fn platform_act(document: &Value) -> Option<String> {
    let text = document["description"].as_str()?;
    let (_, said) = text.split_once("**Permissions**")?;
    let (_, act) = said
        .split_once("or\n`plataforma.")
        .or(said.split_once("or `plataforma."))?;
    Some(format!("plataforma.{}", act.split('`').next()?))
}

/// The first act that the paragraph on permissions names, or which callers it says.
fn permission(document: &Value, table: &Table) -> Permission {
    if is_open(document) {
        return Permission::Open;
    }
    let text = format!("{} {}", document["summary"], document["description"]).replace("\\n", " ");
    let (_, said) = text.split_once("**Permissions**").expect("a permission");
    let named = said.split('`').skip(1).step_by(2).next();
    match named {
        Some(act) if table.given.contains_key(act) => Permission::Act(act.to_owned()),
        _ if said.contains("signed-in person") => Permission::Person,
        _ => Permission::SignedIn,
    }
}
