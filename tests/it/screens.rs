//! What the screens of a body ask for: numbers, followed cases, the work list over bodies, named views.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Town, owner, request};

fn id(value: &Value) -> String {
    value["id"].as_str().expect("an id").to_owned()
}

fn ids(page: &Value) -> Vec<String> {
    page["items"]
        .as_array()
        .expect("rows")
        .iter()
        .map(id)
        .collect()
}

/// Opens cases with these titles; answers their ids.
async fn open(town: &Town, who: &Api, titles: &[&str]) -> Vec<String> {
    let mut cases = Vec::new();
    for title in titles {
        let case = who.post(&town.path("/expedients"), &request(title)).await;
        cases.push(id(&case.expect(201)));
    }
    cases
}

/// Writes as the owner of the schema: days that have passed do not come by waiting.
async fn sql(text: &str) {
    owner().await.batch_execute(text).await.expect("rows");
}

async fn assign(town: &Town, who: &Api, case: &str, member: &Value) {
    let path = town.path(&format!("/expedients/{case}"));
    let etag = who.get(&path).await.etag();
    let body = json!({"responsable": member});
    who.change(
        Method::POST,
        &format!("{path}/accions/assignar"),
        &etag,
        &body,
    )
    .await
    .expect(200);
}

/// Gives the first open task of a case to a member.
async fn give_task(town: &Town, who: &Api, case: &str, member: &str) -> String {
    let tasks = town.path(&format!("/expedients/{case}/tasques"));
    let all = who.get(&tasks).await.expect(200);
    let open = |task: &&Value| task["estat"] == "pendent";
    let task = all["items"].as_array().expect("tasks").iter().find(open);
    let task = task.expect("an open task");
    let path = format!("{tasks}/{}/assigna", id(task));
    let etag = format!("\"{}\"", task["versio"]);
    who.change(Method::POST, &path, &etag, &json!({"usuari": member}))
        .await
        .expect(200);
    id(task)
}

/// The same person works in another body too.
async fn joins(town: &Town, member: &str, rol: &str) {
    sql(&format!(
        "INSERT INTO membre (ens_id, subjecte_id, nom) SELECT id, '{member}', 'Persona de dos pobles' FROM ens WHERE alies = '{0}';
         INSERT INTO dret (ens_id, id, subjecte_id, rol) SELECT id, gen_random_uuid(), '{member}', '{rol}' FROM ens WHERE alies = '{0}'",
        town.alies
    ))
    .await;
    // Every process follows the log of rights within this time.
    tokio::time::sleep(Duration::from_millis(900)).await;
}

#[tokio::test]
async fn each_counter_is_the_total_of_the_list_that_it_names() {
    let town = Town::new().await;
    let (me, secretary) = town.user_with(&json!([{"rol": "secretaria"}])).await;
    let councillor = town.user("regidor").await;
    let cases = open(
        &town,
        &secretary,
        &["U", "Dos", "Tres", "Quatre", "Cinc", "Sis"],
    )
    .await;
    assign(&town, &secretary, &cases[0], &json!(me)).await;
    give_task(&town, &secretary, &cases[1], &me).await;
    for case in &cases[..2] {
        let path = town.path(&format!("/expedients/{case}/accions/seguir"));
        secretary.post(&path, &json!({})).await.expect(204);
    }
    let due = [(0, -1), (1, 0), (2, 7), (3, 8)];
    for (case, days) in due {
        sql(&format!(
            "UPDATE expedient SET venciment = (now() AT TIME ZONE 'Europe/Madrid')::date + ({days}) WHERE id = '{}'",
            cases[case]
        ))
        .await;
    }
    sql(&format!(
        "UPDATE expedient SET venciment = NULL WHERE id IN ('{0}', '{1}');
         UPDATE expedient SET estat = 'suspes' WHERE id = '{0}';
         UPDATE expedient SET acces = 'reservat' WHERE id = '{1}'",
        cases[4], cases[5]
    ))
    .await;

    let expected = json!({
        "oberts": 6, "vencuts": 1, "vencen_avui": 1, "vencen_aviat": 2, "meus": 1, "tasques_meves": 1,
        "tasques_de_ningu": 5, "seguits": 2, "esperen": 1,
    });
    for (who, expected) in [(&secretary, Some(&expected)), (&councillor, None)] {
        let numbers = who.get(&town.path("/comptadors")).await.expect(200);
        for (name, counter) in numbers.as_object().expect("numbers") {
            let Some(consulta) = counter["consulta"].as_str() else {
                assert_eq!(name, "avui");
                continue;
            };
            let list = town.path(&format!("/expedients?{consulta}&total=true"));
            let list = who.get(&list).await.expect(200);
            assert_eq!(counter["total"], list["total"], "{name}: {consulta}");
            assert_eq!(counter["limitat"], list["total_limitat"], "{name}");
            if let Some(expected) = expected {
                assert_eq!(counter["total"], expected[name], "{name}");
            }
        }
    }
    let theirs = councillor.get(&town.path("/comptadors")).await.expect(200);
    assert_eq!(
        theirs["oberts"]["total"], 5,
        "the reserved case is not theirs to count"
    );
}

#[tokio::test]
async fn following_shows_on_the_case_and_in_one_list_over_bodies() {
    let (here, there) = (Town::new().await, Town::new().await);
    let (me, mayor) = here.user_with(&json!([{"rol": "alcaldia"}])).await;
    joins(&there, &me, "alcaldia").await;
    let (one, other) = (
        here.user("secretaria").await,
        there.user("secretaria").await,
    );
    let first = open(&here, &one, &["Pavimentació del carrer Nou", "Un altre"]).await;
    let second = open(&there, &other, &["Subvenció del casal"]).await;
    let path = here.path(&format!("/expedients/{}", first[0]));

    let before = mayor.get(&path).await;
    let etag = before.etag();
    assert_eq!(before.expect(200)["segueixo"], false);
    mayor
        .post(&format!("{path}/accions/seguir"), &json!({}))
        .await
        .expect(204);
    let again = mayor
        .request(Method::GET, &path)
        .header("If-None-Match", &etag);
    let after = mayor.send(again).await;
    let followed = after.etag();
    assert_ne!(followed, etag, "the same version, another answer");
    assert_eq!(after.expect(200)["segueixo"], true);
    let again = mayor
        .request(Method::GET, &path)
        .header("If-None-Match", &followed);
    assert_eq!(mayor.send(again).await.status, 304);
    assert_eq!(
        one.get(&path).await.expect(200)["segueixo"],
        false,
        "it is the mayor who follows"
    );
    let rows = mayor
        .get(&here.path("/expedients?ordre=data_obertura"))
        .await
        .expect(200);
    assert_eq!(rows["items"][0]["segueixo"], true);
    assert_eq!(rows["items"][1]["segueixo"], false);

    let theirs = there.path(&format!("/expedients/{}/accions/seguir", second[0]));
    mayor.post(&theirs, &json!({})).await.expect(204);
    let note = json!({"text": "Ha trucat el contractista"});
    one.post(&format!("{path}/notes"), &note).await.expect(201);
    let etag = one.get(&path).await.etag();
    let renamed = json!({"titol": "Pavimentació del carrer Nou, fase 2"});
    one.change(Method::PATCH, &path, &etag, &renamed)
        .await
        .expect(200);
    one.post(&format!("{path}/notes"), &note).await.expect(201);

    let list = mayor.get("/seguiment?limit=1").await.expect(200);
    assert_eq!(list["items"][0]["ens"]["alies"], json!(here.alies));
    assert_eq!(list["items"][0]["expedient"]["id"], first[0]);
    assert_eq!(list["items"][0]["novetat"]["tipus"], "nota.afegida");
    let next = list["seguent"].as_str().expect("one more");
    let list = mayor
        .get(&format!("/seguiment?limit=1&cursor={next}"))
        .await
        .expect(200);
    assert_eq!(list["items"][0]["expedient"]["id"], second[0]);
    assert!(
        list["items"][0]["novetat"]["qui"]["nom"].is_string(),
        "{list}"
    );
    assert_eq!(list["seguent"], json!(null));

    // What leaves one's sight is not followed any more, whoever remembers it.
    let hidden = format!(
        "UPDATE expedient SET acces = 'reservat' WHERE id = '{}'",
        second[0]
    );
    sql(&hidden).await;
    let list = mayor.get("/seguiment").await.expect(200);
    assert_eq!(
        list["items"].as_array().map(Vec::len),
        Some(2),
        "a mayor sees reserved cases"
    );
    let nobody = one.get("/seguiment").await.expect(200);
    assert_eq!(nobody["items"], json!([]));
}

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

#[tokio::test]
async fn a_view_that_was_kept_opens_and_is_its_owners_unless_shared() {
    let town = Town::new().await;
    let (secretary, clerk) = (
        town.user("secretaria").await,
        town.user("administrativa").await,
    );
    let path = town.path("/vistes");
    let view = json!({"nom": "Obres que vencen", "pantalla": "expedients",
        "consulta": "oberts=true&procediment=OBRA_MENOR&ordre=venciment", "columnes": ["numero", "titol"]});
    let made = clerk.post(&path, &view).await.expect(201);
    let mine = format!("{path}/{}", id(&made));
    let list = town.path(&format!(
        "/expedients?{}",
        made["consulta"].as_str().expect("a query")
    ));
    clerk.get(&list).await.expect(200);
    assert_eq!(ids(&clerk.get(&path).await.expect(200)), [id(&made)]);
    assert_eq!(
        ids(&secretary.get(&path).await.expect(200)),
        [] as [String; 0]
    );
    let answer = secretary
        .change(Method::DELETE, &mine, "\"1\"", &json!({}))
        .await;
    assert_eq!(
        answer.problem(404),
        "no_trobat",
        "what is not shared is nobody else's"
    );

    for (field, value) in [
        ("consulta", json!("color=verd")),
        ("consulta", json!("ordre=titol")),
        ("consulta", json!("oberts=true&cursor=abc")),
        ("consulta", json!("limit=5")),
        ("columnes", json!(["Títol"])),
        ("pantalla", json!("cap")),
    ] {
        let mut wrong = view.clone();
        wrong[field] = value.clone();
        let answer = clerk.post(&path, &wrong).await;
        assert_eq!(answer.problem(422), "dades_invalides", "{field} {value}");
        let pointer = answer.body["errors"][0]["pointer"].as_str();
        assert_eq!(pointer, Some(format!("/{field}").as_str()));
    }

    let shared = json!({"compartida": true});
    let answer = clerk.change(Method::PATCH, &mine, "\"1\"", &shared).await;
    assert_eq!(answer.problem(403), "sense_permis");
    let mut body = view.clone();
    body["compartida"] = true.into();
    assert_eq!(clerk.post(&path, &body).await.problem(403), "sense_permis");
    body["nom"] = "De tothom".into();
    let ours = secretary.post(&path, &body).await.expect(201);
    let seen = clerk.get(&path).await.expect(200);
    assert_eq!(ids(&seen), [id(&made), id(&ours)]);
    assert_eq!(seen["items"][0]["editable"], true);
    assert_eq!(seen["items"][1]["editable"], false);
    let ours = format!("{path}/{}", id(&ours));
    let answer = clerk
        .change(Method::PATCH, &ours, "\"1\"", &json!({"nom": "Meva"}))
        .await;
    assert_eq!(answer.problem(403), "sense_permis");

    let first = json!({"posicio": 0, "consulta": "meus=true"});
    let answer = secretary
        .change(Method::PATCH, &ours, "\"1\"", &first)
        .await;
    assert_eq!(answer.expect(200)["versio"], 2);
    let stale = secretary
        .change(Method::PATCH, &ours, "\"1\"", &first)
        .await;
    assert_eq!(stale.problem(412), "versio_caducada");
    let back = json!({"compartida": false});
    secretary
        .change(Method::PATCH, &ours, "\"2\"", &back)
        .await
        .expect(200);
    assert_eq!(ids(&clerk.get(&path).await.expect(200)), [id(&made)]);
    let gone = secretary
        .change(Method::DELETE, &ours, "\"3\"", &json!({}))
        .await;
    assert_eq!(gone.status, 204);

    for n in 0..49 {
        let mut body = view.clone();
        body["nom"] = format!("Vista {n}").into();
        clerk.post(&path, &body).await.expect(201);
    }
    let answer = clerk.post(&path, &view).await;
    assert_eq!(answer.problem(409), "acte_refusat");
    assert_eq!(answer.body["regles"][0]["codi"], "vistes.massa");
    assert_eq!(
        answer.body["regles"][0]["remei"]["operacio"],
        "delete_vista"
    );
}

#[tokio::test]
async fn events_come_newest_first_and_lead_to_what_comes_next() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let other = town.case(&secretary).await;
    let notes = town.path(&format!("/expedients/{}/notes", id(&case)));
    for n in 0..5 {
        let note = json!({"text": format!("Nota {n}")});
        secretary.post(&notes, &note).await.expect(201);
    }
    let feed = town.path("/esdeveniments");
    let of_case = format!("{feed}?expedient={}", id(&case));
    let forward = secretary
        .get(&format!("{of_case}&limit=200"))
        .await
        .expect(200);
    let numbers = |page: &Value| -> Vec<String> {
        let all = page["items"].as_array().expect("events").iter();
        all.filter_map(|event| event["sequence"].as_str().map(str::to_owned))
            .collect()
    };
    let mut expected = numbers(&forward);
    expected.reverse();
    let (mut seen, mut cursor, mut onwards) = (Vec::new(), String::new(), String::new());
    loop {
        let page = secretary
            .get(&format!("{of_case}&ordre=-seq&limit=2{cursor}"))
            .await;
        let page = page.expect(200);
        if onwards.is_empty() {
            onwards = page["cursor"].as_str().expect("a cursor").to_owned();
        }
        seen.extend(numbers(&page));
        match page["seguent"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen, expected);
    let note = json!({"text": "Una altra"});
    secretary.post(&notes, &note).await.expect(201);
    let next = secretary
        .get(&format!("{of_case}&cursor={onwards}"))
        .await
        .expect(200);
    assert_eq!(next["items"].as_array().map(Vec::len), Some(1), "{next}");
    assert_eq!(next["items"][0]["type"], "nota.afegida");

    // A cursor of one way does not serve the other, and a stream goes one way only.
    let wrong = secretary
        .get(&format!("{of_case}&ordre=-seq&cursor={onwards}"))
        .await;
    assert_eq!(wrong.problem(400), "cursor_invalid");
    let live = secretary
        .request(Method::GET, &format!("{of_case}&ordre=-seq"))
        .header("Accept", "text/event-stream");
    assert_eq!(
        secretary.send(live).await.problem(400),
        "peticio_mal_formada"
    );
    let all = secretary
        .get(&format!("{feed}?ordre=-seq&limit=200"))
        .await
        .expect(200);
    assert!(all.to_string().contains(&id(&other)));
}
