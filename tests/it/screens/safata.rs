//! The work list over bodies.

use serde_json::{Value, json};
use tests::Town;

use super::{assign, give_task, id, ids, joins, open, sql};

#[tokio::test]
async fn the_work_list_runs_over_bodies_by_legal_consequence() {
    let (here, there) = (Town::new().await, Town::new().await);
    let strange = Town::new().await;
    let (me, clerk) = here.user_with(&json!([{"rol": "tramitador"}])).await;
    joins(&there, &me, "tramitador").await;
    let (one, other) = (
        here.user("secretaria").await,
        there.user("secretaria").await,
    );
    let mine = open(&here, &one, &["Avui", "Vençut", "Sense data", "Tancat"]).await;
    let theirs = open(&there, &other, &["Demà", "Suspès"]).await;
    let stranger = strange.user("secretaria").await;
    open(&strange, &stranger, &["D'un altre poble"]).await;
    // An act counts the days of its case again: before they are made up.
    let task = give_task(&there, &other, &theirs[0], &me).await;
    for (case, days) in [
        (&mine[0], "0"),
        (&mine[1], "-3"),
        (&theirs[0], "1"),
        (&theirs[1], "2"),
    ] {
        sql(&format!(
            "UPDATE expedient SET venciment_proper = (now() AT TIME ZONE 'Europe/Madrid')::date + ({days}) WHERE id = '{case}'"
        ))
        .await;
    }
    sql(&format!(
        "UPDATE expedient SET venciment_proper = '9999-12-31' WHERE id = '{}';
         UPDATE expedient SET estat = 'tancat' WHERE id = '{}';
         UPDATE expedient SET estat = 'suspes' WHERE id = '{}'",
        mine[2], mine[3], theirs[1]
    ))
    .await;
    assign(&here, &one, &mine[0], &json!(me)).await;

    let whole = clerk.get("/safata?limit=200").await.expect(200);
    let order: Vec<&String> = vec![&mine[1], &mine[0], &theirs[0], &theirs[1], &mine[2]];
    assert_eq!(ids(&whole).iter().collect::<Vec<_>>(), order);
    let rows = whole["items"].as_array().expect("rows");
    assert_eq!(
        rows.iter()
            .map(|row| row["vencut"].as_bool())
            .collect::<Vec<_>>(),
        [true, false, false, false, false].map(Some)
    );
    assert_eq!(rows[2]["ens"]["alies"], json!(there.alies));
    assert_eq!(
        rows[2]["pas"]["id"],
        json!(task),
        "my task goes before the others"
    );
    assert_eq!(rows[2]["pas"]["assignada"]["nom"], "Persona de dos pobles");
    assert_eq!(rows[1]["responsable"]["id"], json!(me));
    assert_eq!(rows[4]["venciment"], json!(null));
    assert!(rows[1]["pas"]["nom"].is_string(), "{}", rows[1]);
    let waits: Vec<&Value> = rows.iter().map(|row| &row["espera"]).collect();
    assert_eq!(
        (waits[1], waits[2], waits[3]),
        (&json!("meva"), &json!("meva"), &json!("altres"))
    );

    // Page by page it is the same list.
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = clerk
            .get(&format!("/safata?limit=2{cursor}"))
            .await
            .expect(200);
        seen.extend(ids(&page));
        match page["seguent"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen, ids(&whole));

    let kept: Vec<String> = rows
        .iter()
        .filter(|row| row["espera"] == "meva")
        .map(id)
        .collect();
    let only = clerk.get("/safata?meva=true").await.expect(200);
    assert_eq!(ids(&only), kept, "the filter and the field are one rule");
    let town = clerk
        .get(&format!("/safata?ens={}", there.alies))
        .await
        .expect(200);
    assert_eq!(ids(&town), [theirs[0].clone(), theirs[1].clone()]);
    let none = clerk
        .get("/safata?procediment=OBRA_MENOR")
        .await
        .expect(200);
    assert_eq!(none["items"], json!([]));
    let soon = rows[1]["venciment"].as_str().expect("today");
    let soon = clerk
        .get(&format!("/safata?venciment[lte]={soon}"))
        .await
        .expect(200);
    assert_eq!(ids(&soon), [mine[1].clone(), mine[0].clone()]);
    let foreign = clerk.get(&format!("/safata?ens={}", strange.alies)).await;
    assert_eq!(foreign.problem(404), "no_trobat");
}

#[tokio::test]
async fn the_nearest_day_is_that_of_the_case_or_of_an_open_task() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let path = town.path(&format!("/expedients/{}", id(&case)));
    let tasks = secretary.get(&format!("{path}/tasques")).await.expect(200);
    let open = |task: &&Value| matches!(task["estat"].as_str(), Some("pendent" | "assignada"));
    let days = tasks["items"]
        .as_array()
        .expect("tasks")
        .iter()
        .filter(open);
    let nearest = days
        .filter_map(|task| task["venciment"].as_str())
        .chain(case["venciment"].as_str())
        .min();
    let list = secretary.get("/safata").await.expect(200);
    assert_eq!(list["items"][0]["venciment"].as_str(), nearest);
    assert!(nearest.is_some(), "nothing was compared");
}
