//! Named views of a list.

use reqwest::Method;
use serde_json::json;
use tests::Town;

use super::{id, ids};

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
