//! Hostile values in every place that a caller fills: bodies, parameters, paths. Refused, never a failure of ours.

use futures::stream::{StreamExt, iter};
use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Api};

use super::call::Call;
use super::checks::{Fixture, Matrix};
use super::ground::{Ground, text};
use super::table::Operation;

/// What no field expects.
fn values() -> Vec<Value> {
    let deep = (0..200).fold(json!(1), |inner, _| json!([inner]));
    vec![
        json!("\0"),
        json!("a\u{0}b"),
        json!("\u{202e}\u{feff}\u{fffd}"),
        json!("x".repeat(100_000)),
        json!(""),
        json!("'; DROP TABLE ens; --"),
        json!("0000-01-01"),
        json!("-009999-01-01"),
        json!("9999-12-31"),
        json!("2026-02-30"),
        json!("0000-01-01T00:00:00Z"),
        json!("-009999-01-02T00:00:00Z"),
        json!("9999-12-31T23:59:59Z"),
        json!("00000000-0000-0000-0000-000000000000"),
        json!(u64::MAX),
        json!(9_223_372_036_854_775_808_u64),
        json!(i64::MIN),
        json!(1e308),
        json!(-1),
        json!(0.5),
        json!(true),
        Value::Null,
        json!([]),
        json!({}),
        deep,
    ]
}

/// The same, as text of a parameter or of a path.
const TEXTS: [&str; 15] = [
    "%00",
    "%FF",
    "%ED%A0%80",
    "%E2%80%AE",
    "..%2F..%2Fsecret",
    "9223372036854775808",
    "-1",
    "0000-01-01",
    "-009999-01-01",
    "9999-12-31",
    "-009999-01-02T00:00:00Z",
    "0000-999999",
    "2026-4294967296",
    "%27%3B--",
    "00000000-0000-0000-0000-000000000000",
];

/// Operations whose valid call costs a new account: their fields are those of signing in, which others try too. And the
/// one whose body is a whole definition: thousands of places, read by one type or not at all.
const COSTLY: [&str; 3] = [
    "confirm_segon_factor",
    "delete_segon_factor",
    "replace_redaccio",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_values_are_refused_wherever_they_stand() {
    let matrix = Matrix::new().await;
    let mut fixtures = super::fixtures_by_name();
    let walks: Vec<_> = Operation::all(matrix.table)
        .into_iter()
        .filter(|operation| !COSTLY.contains(&operation.id.as_str()))
        .filter_map(|operation| Some((fixtures.remove(operation.id.as_str())?, operation)))
        .collect();
    assert!(walks.len() > 60);
    let (tried, found): (Vec<usize>, Vec<Vec<String>>) = iter(walks)
        .map(|(fixture, operation)| async { walk(&matrix, operation, fixture).await })
        .buffer_unordered(8)
        .unzip()
        .await;
    assert!(tried.iter().sum::<usize>() > 2000, "{tried:?}");
    let found = found.concat();
    assert!(
        found.is_empty(),
        "{} answers are not sound:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// One place of a call, and what stands there instead.
enum Change {
    Field(String, Value),
    Parameter(String, &'static str),
    Place(&'static str, &'static str),
}

impl Change {
    /// Every change of a call of the operation.
    fn all(operation: &Operation, call: &Call) -> Vec<Change> {
        let mut all = Vec::new();
        if let Some(body) = call.body() {
            let told = leaves(body);
            let untold = operation
                .fields
                .iter()
                .filter(|name| body[name.as_str()].is_null());
            let untold = untold.map(|name| format!("/{name}"));
            for pointer in told.into_iter().chain(untold) {
                all.extend(
                    values()
                        .into_iter()
                        .map(|value| Change::Field(pointer.clone(), value)),
                );
            }
            all.push(Change::Field("/camp_que_no_hi_es".into(), json!(1)));
        }
        for name in &operation.query {
            all.extend(TEXTS.map(|text| Change::Parameter(name.clone(), text)));
        }
        for place in call.places() {
            all.extend(TEXTS.map(|text| Change::Place(place, text)));
        }
        all
    }

    fn of(&self, call: &Call) -> Call {
        match self {
            Change::Field(pointer, value) => {
                let mut body = call.body().cloned().unwrap_or_default();
                match body.pointer_mut(pointer) {
                    Some(place) => *place = value.clone(),
                    None => body[pointer.trim_start_matches('/')] = value.clone(),
                }
                call.clone().json(body)
            }
            Change::Parameter(name, text) => call.clone().query(format!("?{name}={text}")),
            Change::Place(place, text) => call.clone().instead(place, text),
        }
    }

    fn told(&self) -> String {
        match self {
            Change::Field(pointer, value) => format!("{pointer} = {}", short(value)),
            Change::Parameter(name, text) => format!("{name}={text}"),
            Change::Place(place, text) => format!("{{{place}}} = {text}"),
        }
    }
}

/// Tries every change of a valid call: how many, and what was wrong.
async fn walk(matrix: &Matrix, operation: Operation, fixture: Fixture) -> (usize, Vec<String>) {
    let (mut call, mut caller) = matrix.ready(&operation, &fixture).await;
    let changes = Change::all(&operation, &call);
    let mut found = Vec::new();
    for change in &changes {
        let alies = &matrix.ground.town.alies;
        let answer = change.of(&call).send(&operation, alies, &caller).await;
        if let Some(wrong) = unsound(&operation, &answer) {
            let (told, status) = (change.told(), answer.status);
            found.push(format!(
                "{} {told} {wrong}: {status} {}",
                operation.id, answer.body
            ));
        }
        // What was accepted changed something: the next one is tried on a call that is valid again.
        if answer.status.is_success() && operation.method != Method::GET {
            (call, caller) = matrix.ready(&operation, &fixture).await;
        }
    }
    (changes.len(), found)
}

/// What is wrong with an answer: a failure of ours, or a refusal that is no problem or repeats what came.
fn unsound(operation: &Operation, answer: &Answer) -> Option<&'static str> {
    let status = answer.status.as_u16();
    if status >= 500 {
        return Some("failed");
    }
    if status < 400 || operation.method == Method::HEAD {
        return None;
    }
    let body = answer.body.to_string();
    if answer.header("content-type") != "application/problem+json"
        || answer.body["status"] != status
    {
        return Some("is no problem");
    }
    body.contains("DROP TABLE").then_some("repeats the value")
}

/// Pointers to the values of a body that hold no others.
fn leaves(body: &Value) -> Vec<String> {
    let inside = |name: String, value: &Value| -> Vec<String> {
        let below = leaves(value);
        below.iter().map(|rest| format!("/{name}{rest}")).collect()
    };
    match body {
        Value::Object(map) if !map.is_empty() => map
            .iter()
            .flat_map(|(name, value)| inside(name.clone(), value))
            .collect(),
        Value::Array(items) if !items.is_empty() => items
            .iter()
            .enumerate()
            .flat_map(|(i, value)| inside(i.to_string(), value))
            .collect(),
        _ => vec![String::new()],
    }
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(40).collect()
}

/// What another body has, by kind.
async fn foreign(ground: &Ground) -> Vec<String> {
    let (town, who) = (&ground.strange, &ground.stranger);
    let case = town.case(who).await;
    let parties = town.path(&format!("/expedients/{}/interessats", text(&case["id"])));
    let parties = who.get(&parties).await.expect(200);
    let made = async |rest: &str, body: Value| who.post(&town.path(rest), &body).await.expect(201);
    let mut paper = super::ground::paper();
    paper["expedient"] = case["id"].clone();
    let me = who.get("/jo").await.expect(200);
    vec![
        text(&case["id"]),
        text(&case["unitat"]["id"]),
        text(&parties["items"][0]["persona"]["id"]),
        text(&made("/documents", paper).await["id"]),
        text(&made("/pujades", json!({"nom": "a.pdf"})).await["id"]),
        text(&me["id"]),
    ]
}

/// Whatever names something in a body may name only what is of this one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn identifiers_of_another_body_are_refused_in_every_field_and_filter() {
    let matrix = Matrix::new().await;
    let ground = matrix.ground;
    let foreign = foreign(ground).await;
    let mut fixtures = super::fixtures_by_name();
    let mut tried = 0;
    for operation in Operation::all(matrix.table)
        .into_iter()
        .filter(Operation::in_body)
    {
        let Some(fixture) = fixtures.remove(operation.id.as_str()) else {
            continue;
        };
        let (call, caller) = matrix.ready(&operation, &fixture).await;
        tried += in_fields(&operation, &call, &caller, ground, &foreign).await;
        tried += in_filters(&operation, &call, &caller, ground, &foreign).await;
    }
    assert!(tried > 50, "{tried}");
}

async fn in_fields(
    operation: &Operation,
    call: &Call,
    caller: &Api,
    ground: &Ground,
    foreign: &[String],
) -> usize {
    let Some(body) = call.body() else { return 0 };
    let names_something = |pointer: &String| {
        let value = body.pointer(pointer).and_then(Value::as_str);
        value.is_some_and(|value| value.parse::<uuid::Uuid>().is_ok())
    };
    let places: Vec<String> = leaves(body).into_iter().filter(names_something).collect();
    for pointer in &places {
        for id in foreign {
            let mut body = body.clone();
            *body.pointer_mut(pointer).expect("a leaf") = id.clone().into();
            let answer = call
                .clone()
                .json(body)
                .send(operation, &ground.town.alies, caller)
                .await;
            let status = answer.status.as_u16();
            assert!(
                matches!(status, 404 | 409 | 422),
                "{} {pointer}: {status} {}",
                operation.id,
                answer.body
            );
        }
    }
    places.len() * foreign.len()
}

async fn in_filters(
    operation: &Operation,
    call: &Call,
    caller: &Api,
    ground: &Ground,
    foreign: &[String],
) -> usize {
    let filters = ["expedient", "actor", "responsable", "unitat", "interessat"];
    let filters: Vec<&String> = operation
        .query
        .iter()
        .filter(|name| filters.contains(&name.as_str()))
        .collect();
    for name in &filters {
        for id in foreign {
            let asked = call.clone().query(format!("?{name}={id}"));
            let answer = asked.send(operation, &ground.town.alies, caller).await;
            match answer.status.as_u16() {
                200 => assert_eq!(answer.body["items"], json!([]), "{} {name}", operation.id),
                status => assert!(
                    matches!(status, 404 | 422),
                    "{} {name}: {}",
                    operation.id,
                    answer.body
                ),
            }
        }
    }
    filters.len() * foreign.len()
}
