//! Days pass: the clock of a body is its head, and a test moves it on as a night would.

use std::process::Output;
use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Town, expedit, owner};

use crate::walk_steps::Walk;

/// So many days later, for this body alone.
async fn later(town: &Town, days: i32) {
    let sql = "UPDATE ens_cap SET ultim_instant = greatest(ultim_instant, clock_timestamp()) + make_interval(days => $1)
                WHERE ens_id = (SELECT id FROM ens WHERE alies = $2)";
    owner()
        .await
        .execute(sql, &[&days, &town.alies])
        .await
        .expect("a head");
}

fn tick(town: &Town) -> Output {
    let done = expedit(&["rellotge", &town.alies], "");
    assert!(done.status.success(), "{done:?}");
    done
}

/// The events of the case, in their order.
async fn told(walk: &Walk) -> Vec<String> {
    let id = walk.case.rsplit('/').next().expect("an id");
    let path = walk
        .town
        .path(&format!("/esdeveniments?expedient={id}&limit=200"));
    let page = walk.who.get(&path).await.expect(200);
    let all = page["items"].as_array().expect("events").iter();
    all.filter_map(|event| event["type"].as_str().map(str::to_owned))
        .collect()
}

fn count(events: &[String], name: &str) -> usize {
    events.iter().filter(|event| *event == name).count()
}

#[tokio::test]
async fn after_days_without_anybody_silence_comes_once_and_says_since_when() {
    let walk = Walk::open("OBRA_MENOR", "Canvi de finestres", true).await;
    let terms = walk.standing().await["terminis"].clone();
    let mut terms = terms.as_array().expect("terms").iter();
    let end = terms
        .find(|term| term["codi"] == "maxim")
        .expect("a maximum term");
    let end = end["venciment"].clone();
    tick(&walk.town);
    assert_eq!(count(&told(&walk).await, "expedient.silenci_produit"), 0);

    later(&walk.town, 100).await;
    let (one, other) = {
        let (a, b) = (walk.town.clone(), walk.town.clone());
        let first = std::thread::spawn(move || tick(&a));
        let second = std::thread::spawn(move || tick(&b));
        (first.join().expect("a run"), second.join().expect("a run"))
    };
    tick(&walk.town);
    let changed = |run: &Output| String::from_utf8_lossy(&run.stdout).trim().to_owned();
    assert!(
        [changed(&one), changed(&other)].contains(&"1 cases changed".to_owned()),
        "{one:?} {other:?}"
    );

    let stands = walk.standing().await;
    assert_eq!(stands["silenci_produit"], end, "{stands}");
    assert_eq!(stands["estat"]["codi"], "en_tramit", "silence is no state");
    walk.task("CERT_SILENCI").await;
    let events = told(&walk).await;
    assert_eq!(count(&events, "expedient.silenci_produit"), 1, "{events:?}");
    assert!(count(&events, "tasca.vencuda") >= 1, "{events:?}");

    // What the product did by itself stands in the chain, as done by nobody of the body.
    let sql = "SELECT a.contingut->'ordre'->>'dia', a.actor_id::text FROM auditoria a JOIN ens ON ens.id = a.ens_id
                WHERE ens.alies = $1 AND a.acte = 'rellotge.passar'
                  AND a.contingut->'efectes' @> '[{\"efecte\": \"produeix_silenci\"}]'";
    let links = owner()
        .await
        .query(sql, &[&walk.town.alies])
        .await
        .expect("links");
    assert_eq!(links.len(), 1);
    assert_eq!(
        links[0].get::<_, &str>(1),
        "00000000-0000-0000-0000-000000000000"
    );
}

#[tokio::test]
async fn a_requirement_that_nobody_answers_ends_on_its_day() {
    let walk = Walk::open("OBRA_MENOR", "Tanca de jardí", true).await;
    let requirement = walk.signed_document("TD07", None).await;
    let day = walk.standing().await["dia"].clone();
    let last = owner()
        .await
        .query_one("SELECT ($1::text::date + 14)::text", &[&day.as_str()])
        .await
        .expect("a day");
    let last: String = last.get(0);
    walk.act(
        "suspendre",
        json!({"causa": "requeriment_esmena", "des_de": day, "document": requirement["id"], "topall": last}),
    )
    .await;
    later(&walk.town, 14).await;
    tick(&walk.town);
    assert_eq!(
        walk.state().await,
        "suspes",
        "the last day is the citizen's"
    );
    later(&walk.town, 1).await;
    tick(&walk.town);
    let stands = walk.standing().await;
    assert_eq!(stands["estat"]["codi"], "en_tramit");
    let id = walk.case.rsplit('/').next().expect("an id");
    let lifted = owner()
        .await
        .query_one(
            "SELECT fins_a::text FROM suspensio WHERE expedient_id::text = $1",
            &[&id],
        )
        .await
        .expect("a suspension");
    assert_eq!(lifted.get::<_, &str>(0), last, "LPAC 22.1.a");
    let proposal = walk.task("DESIST").await;
    assert_eq!(proposal["opcional"], Value::Bool(true));
}

/// The maximum term as the rows have it, which lists show.
async fn written(walk: &Walk) -> (String, bool) {
    let id = walk.case.rsplit('/').next().expect("an id");
    let sql = "SELECT venciment::text, venciment_provisional FROM expedient WHERE id::text = $1";
    let row = owner().await.query_one(sql, &[&id]).await.expect("a case");
    (row.get(0), row.get(1))
}

#[tokio::test]
async fn a_holiday_that_is_declared_moves_the_terms_that_run_and_says_what_moved() {
    let walk = Walk::open("OBRA_MENOR", "Porta de garatge", true).await;
    let sql = "UPDATE ens SET municipi_ine = '25991' WHERE alies = $1";
    owner()
        .await
        .execute(sql, &[&walk.town.alies])
        .await
        .expect("a municipality of its own");
    owner()
        .await
        .execute("DELETE FROM festiu WHERE ambit = 'municipi:25991'", &[])
        .await
        .expect("nobody has said its holidays");
    tick(&walk.town);
    // A month from 20 November ends on a Sunday.
    assert_eq!(written(&walk).await, ("2026-12-21".to_owned(), true));

    // The service follows changes of bodies.
    tokio::time::sleep(Duration::from_millis(1000)).await;
    let calendar = walk.town.path("/calendari/2026");
    let read = walk.who.get(&calendar).await;
    let days = json!({"font": "Acord del Ple", "festius": [
        {"data": "2026-12-21", "nom": "Sant Tomàs"}, {"data": "2026-08-17", "nom": "Festa major"}]});
    let (etag, put) = (read.etag(), Method::PUT);
    read.expect(200);
    walk.who
        .change(put, &calendar, &etag, &days)
        .await
        .expect(200);
    let moved = "expedient.terminis_recomptats";
    let before = count(&told(&walk).await, moved);
    tick(&walk.town);
    tick(&walk.town);
    assert_eq!(written(&walk).await, ("2026-12-22".to_owned(), false));
    assert_eq!(count(&told(&walk).await, moved), before + 1);
    let sql =
        "SELECT (a.contingut->'efectes'->0)::text FROM auditoria a JOIN ens ON ens.id = a.ens_id
                WHERE ens.alies = $1 AND a.acte = 'rellotge.recomptar' ORDER BY a.n DESC LIMIT 1";
    let link = owner()
        .await
        .query_one(sql, &[&walk.town.alies])
        .await
        .expect("a link");
    let told: Value = serde_json::from_str(link.get(0)).expect("JSON");
    assert_eq!(told["compte"], "maxim");
    assert_eq!(told["abans"], "2026-12-21");
    assert_eq!(told["ara"], "2026-12-22");
}
