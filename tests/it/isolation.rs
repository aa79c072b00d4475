//! Nobody sees another body's data: over the contract, and under it as the application's own role.

use reqwest::Method;
use serde_json::json;
use tests::Town;

use crate::contract::{fill, is_open, operations};

#[tokio::test]
async fn a_body_does_not_exist_for_those_of_another() {
    let (mine, theirs) = (Town::new().await, Town::new().await);
    let stranger = theirs.user("secretaria").await;
    for (method, path, operation) in operations() {
        if is_open(&operation) || !path.contains("{ens}") {
            continue;
        }
        let request = stranger
            .request(method.clone(), &fill(&path, &mine.alies))
            .header("If-Match", "\"1\"");
        let request = if method == Method::GET {
            request
        } else {
            request.json(&json!({}))
        };
        let answer = stranger.send(request).await;
        assert_eq!(answer.status, 404, "{method} {path}: {}", answer.body);
    }
}

#[tokio::test]
async fn identifiers_of_another_body_name_nothing_here() {
    let (mine, theirs) = (Town::new().await, Town::new().await);
    let me = mine.user("secretaria").await;
    let they = theirs.user("secretaria").await;
    let case = theirs.case(&they).await;
    let id = case["id"].as_str().unwrap();
    let parties = they
        .get(&theirs.path(&format!("/expedients/{id}/interessats")))
        .await
        .expect(200);
    let person = parties["items"][0]["persona"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    for path in [
        format!("/expedients/{id}"),
        format!("/expedients/{id}/interessats"),
        format!("/expedients/{id}/notes"),
        format!("/expedients/{id}/relacions"),
        format!("/expedients/{id}/tramitacio"),
        format!("/expedients/{id}/documents"),
        format!("/persones/{person}"),
    ] {
        assert_eq!(
            me.get(&mine.path(&path)).await.problem(404),
            "no_trobat",
            "{path}"
        );
    }
    let list = me
        .get(&mine.path(&format!("/expedients?interessat={person}")))
        .await
        .expect(200);
    assert_eq!(list["items"], json!([]));
    let unit = case["unitat"]["id"].clone();
    let mut body = tests::request("Unitat d'un altre");
    body["unitat"] = unit;
    let answer = me.post(&mine.path("/expedients"), &body).await;
    assert_eq!(answer.problem(422), "referencia_desconeguda");
    let mut body = tests::request("Persona d'un altre");
    body["interessats"] = json!([{"rol": "sollicitant", "persona_id": person}]);
    let answer = me.post(&mine.path("/expedients"), &body).await;
    assert_eq!(answer.problem(422), "referencia_desconeguda");
}

#[tokio::test]
async fn lists_over_bodies_show_those_of_the_caller_and_embedding_asks_its_own_permission() {
    let (mine, theirs) = (Town::new().await, Town::new().await);
    let me = mine.user("secretaria").await;
    let they = theirs.user("secretaria").await;
    theirs.case(&they).await;
    let bodies = me.get("/ens?limit=200").await.expect(200);
    let aliases: Vec<&serde_json::Value> = bodies["items"]
        .as_array()
        .expect("bodies")
        .iter()
        .map(|ens| &ens["alies"])
        .collect();
    assert_eq!(aliases, [&json!(mine.alies)]);
    let feed = me.get("/esdeveniments?limit=200").await.expect(200);
    let source = format!("/ens/{}", mine.alies);
    let events = feed["items"].as_array().expect("events").iter();
    assert!(
        events.clone().all(|event| event["source"] == source),
        "{feed}"
    );
    let theirs_feed = they
        .get(&theirs.path("/esdeveniments?limit=1"))
        .await
        .expect(200);
    let place = theirs_feed["cursor"].as_str().expect("a cursor");
    let answer = me
        .get(&mine.path(&format!("/esdeveniments?cursor={place}")))
        .await;
    assert_eq!(answer.problem(400), "cursor_invalid");

    let case = mine.case(&me).await;
    let path = mine.path(&format!("/expedients/{}", case["id"].as_str().unwrap()));
    let councillor = mine.user("regidor").await;
    councillor.get(&path).await.expect(200);
    let whole = councillor.get(&format!("{path}?inclou=interessats")).await;
    assert_eq!(whole.problem(403), "sense_permis");
    let other = theirs.path(&format!(
        "/expedients/{}?inclou=interessats",
        case["id"].as_str().unwrap()
    ));
    assert_eq!(they.get(&other).await.problem(404), "no_trobat");
}

#[tokio::test]
async fn the_application_role_sees_no_row_of_a_body_that_is_not_in_its_list() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    town.case(&secretary).await;
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
    let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls)
        .await
        .expect("a connection");
    tokio::spawn(connection);
    let role = client
        .query_one(
            "SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user",
            &[],
        )
        .await
        .expect("a role");
    assert!(
        !role.get::<_, bool>(0) && !role.get::<_, bool>(1),
        "the application is a normal user"
    );
    let tables = client
        .query(
            "SELECT DISTINCT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'ens_id'
              WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND has_table_privilege(c.oid, 'SELECT')",
            &[],
        )
        .await
        .expect("tables");
    assert!(tables.len() > 15);
    for row in &tables {
        let table: String = row.get(0);
        let count = |rows: Vec<tokio_postgres::Row>| rows[0].get::<_, i64>(0);
        let sql = format!("SELECT count(*) FROM {table}");
        assert_eq!(
            count(client.query(&sql, &[]).await.expect("count")),
            0,
            "{table} with no list"
        );
        client
            .batch_execute("BEGIN; SET LOCAL expedit.ens = '{2147483647}'")
            .await
            .expect("begin");
        assert_eq!(
            count(client.query(&sql, &[]).await.expect("count")),
            0,
            "{table} with a wrong list"
        );
        client.batch_execute("COMMIT").await.expect("commit");
    }
    assert!(
        client
            .query("SELECT * FROM cerca_index LIMIT 1", &[])
            .await
            .is_err(),
        "search has one door"
    );
    assert!(client.execute("INSERT INTO esdeveniment (ens_id, seq, tipus, objecte, objecte_id, instant) VALUES (1, 1, 'x', 'x', gen_random_uuid(), now())", &[]).await.is_err());
}
