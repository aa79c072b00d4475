//! What `bin/bench` cannot say with wrk and the shell.
//!
//!     bench script MARKER ID     a log of statements on stdin → the pgbench script of the transaction with MARKER
//!     bench walk URL             the cursors of the middle and the last page of a list
//!     bench tasks URL COUNT      opens cases; prints "case task version" of the first task of each
//!     bench long URL COUNT       opens a case with so many tasks; prints its identifier
//!     bench disk FOLDER BYTES N  writes N durable files; prints the median in milliseconds
//!     bench streams URL N WRITES opens N live streams and writes; prints milliseconds from call to client
//!
//! URL ends with the body (`…/api/v1/ens/agramunt`); the token is in BENCH_TOKEN.

mod script;
mod small;
mod streams;

use std::io::Read;

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, request};

#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["script", marker, id] => {
            let mut log = String::new();
            std::io::stdin()
                .read_to_string(&mut log)
                .expect("a log on standard input");
            print!("{}", script::script(&log, marker, id));
        }
        ["walk", url] => walk(&caller(), url).await,
        ["tasks", url, count] => tasks(&caller(), url, number(count)).await,
        ["long", url, count] => long(&caller(), url, number(count)).await,
        ["streams", url, count, writes] => {
            streams::run(&caller(), url, number(count), number(writes)).await;
        }
        ["disk", folder, bytes, count] => small::disk(folder, number(bytes), number(count)),
        _ => panic!(
            "bench script MARKER ID | walk URL | tasks URL COUNT | long URL COUNT | disk FOLDER BYTES N | streams URL N WRITES"
        ),
    }
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

fn caller() -> Api {
    Api::new("", std::env::var("BENCH_TOKEN").ok())
}

/// The API of the harness wants a server and a path.
fn split(api: &Api, url: &str) -> (Api, String) {
    let at = url.find("/api/").expect("an address of the API");
    (api.at(&url[..at]), url[at..].to_owned())
}

/// Follows the cursors of the list of cases to its end.
async fn walk(api: &Api, url: &str) {
    let (api, path) = split(api, url);
    let mut cursors: Vec<String> = Vec::new();
    loop {
        let after = cursors
            .last()
            .map_or_else(String::new, |cursor| format!("&cursor={cursor}"));
        let page = api
            .get(&format!("{path}/expedients?limit=200{after}"))
            .await
            .expect(200);
        match page["seguent"].as_str() {
            Some(cursor) => cursors.push(cursor.to_owned()),
            None => break,
        }
    }
    let middle = cursors.get(cursors.len() / 2).map_or("", String::as_str);
    let last = cursors.last().map_or("", String::as_str);
    println!("{middle} {last}");
}

async fn tasks(api: &Api, url: &str, count: usize) {
    let (api, path) = split(api, url);
    for _ in 0..count {
        let made = api
            .post(&format!("{path}/expedients"), &request("Fanals fosos"))
            .await
            .expect(201);
        let id = made["id"].as_str().unwrap_or_default();
        let stands = api
            .get(&format!("{path}/expedients/{id}/tramitacio"))
            .await
            .expect(200);
        let tasks = stands["tasques"].as_array().into_iter().flatten();
        let first = tasks
            .filter(|task| task["codi"] == "DERIV")
            .map(|task: &Value| {
                format!(
                    "{id} {} {}",
                    task["id"].as_str().unwrap_or_default(),
                    task["versio"]
                )
            })
            .next();
        println!("{}", first.expect("a first task"));
    }
}

/// A case of which much is asked: reports from so many units.
async fn long(api: &Api, url: &str, count: usize) {
    let (api, path) = split(api, url);
    let made = api
        .post(&format!("{path}/expedients"), &request("Sorolls de nit"))
        .await
        .expect(201);
    let id = made["id"].as_str().unwrap_or_default();
    let tasks = format!("{path}/expedients/{id}/tasques");
    for _ in 0..count {
        // One report of a kind is open at a time.
        let made = api.post(&tasks, &json!({"codi": "INF"})).await.expect(201);
        let task = made["id"].as_str().unwrap_or_default();
        let (path, etag) = (
            format!("{tasks}/{task}/cancella"),
            format!("\"{}\"", made["versio"]),
        );
        api.change(Method::POST, &path, &etag, &json!({"rao": "No cal"}))
            .await
            .expect(200);
    }
    println!("{id}");
}
