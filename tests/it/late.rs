//! Papers that come when the case is closed: filed by their own act, in an index of their own (LPAC 70.2).

use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Api, Town};

use crate::walk_steps::{Walk, upload};

/// A complaint that was answered and closed, with its two documents.
async fn closed() -> Walk {
    let walk = Walk::open("QUEIXA", "Fanals fosos a la plaça", true).await;
    walk.complete("DERIV", "administracio").await;
    walk.complete("RESP", "administracio").await;
    walk.act("tancar", json!({})).await;
    walk.is_closed(2).await;
    walk
}

/// A document that is in no case.
async fn unfiled(who: &Api, town: &Town, td: &str, estat: &str) -> Value {
    let bytes = upload(who, town, &format!("{td}-{estat}.pdf")).await;
    let body = json!({"nom": format!("Document {td}"), "td": td, "origen": "administracio", "estat_elaboracio": "EE01",
        "estat": estat, "contingut": {"pujada": bytes}});
    who.post(&town.path("/documents"), &body).await.expect(201)
}

async fn file(walk: &Walk, who: &Api, document: &Value, rao: &str) -> Answer {
    let version = format!("\"{}\"", walk.standing().await["versio"]);
    let path = format!("{}/tramitacio/incorporar_tard", walk.case);
    let data = json!({"document": document, "rao": rao});
    who.change(Method::POST, &path, &version, &data).await
}

/// Codes of the rules of a refusal, each with its article and what mends it.
fn rules(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.problem(409), "acte_refusat");
    let rules = answer.body["regles"].as_array().expect("rules");
    for rule in rules {
        assert!(
            rule["base_legal"]
                .as_str()
                .is_some_and(|law| law.starts_with("LPAC")),
            "{rule}"
        );
    }
    let code = |rule: &Value| rule["codi"].as_str().expect("a code").to_owned();
    rules.iter().map(code).collect()
}

#[tokio::test]
async fn a_late_paper_takes_the_next_leaf_in_an_index_of_its_own() {
    let walk = closed().await;
    let index = format!("{}/index", walk.case);
    let before = walk.who.get(&index).await.expect(200);

    // The door of an open case is shut, and says which one is open.
    let direct = json!({"nom": "Acusament", "td": "TD09", "origen": "administracio", "estat_elaboracio": "EE01"});
    let shut = walk
        .who
        .post(&format!("{}/documents", walk.case), &direct)
        .await;
    assert_eq!(rules(&shut), ["document.expedient_tancat"]);
    assert_eq!(shut.body["regles"][0]["remei"]["operacio"], "do_acte");
    assert_eq!(shut.body["regles"][0]["remei"]["acte"], "incorporar_tard");

    let offered = walk.standing().await["actes_permesos"].clone();
    let offered = offered.as_array().expect("allowed acts");
    assert!(
        offered.iter().any(|act| act["acte"] == "incorporar_tard"),
        "{offered:?}"
    );

    let paper = unfiled(&walk.who, &walk.town, "TD09", "definitiu").await;
    assert_eq!(paper["foli"], Value::Null);
    let done = file(
        &walk,
        &walk.who,
        &paper["id"],
        "L'acusament va arribar després",
    )
    .await;
    assert_eq!(done.expect(200)["estat"]["codi"], "tancat");

    let path = walk.town.path(&format!(
        "/documents/{}",
        paper["id"].as_str().expect("an id")
    ));
    let filed = walk.who.get(&path).await.expect(200);
    let case = walk.who.get(&walk.case).await.expect(200);
    assert_eq!(filed["foli"], 3);
    assert_eq!(filed["expedient"]["id"], case["id"], "{filed}");
    assert_eq!(
        filed["versio"],
        paper["versio"].as_i64().expect("a version") + 1
    );

    let after = walk.who.get(&index).await.expect(200);
    let frozen = after["congelats"].as_array().expect("frozen indexes");
    assert_eq!(frozen.len(), 2);
    assert_eq!(
        frozen[0], before["congelats"][0],
        "the index of the closing stays as it was"
    );
    assert_eq!(frozen[1]["mena"], "annex");
    let lines = frozen[1]["contingut"]["linies"].as_array().expect("lines");
    assert_eq!(
        lines.len(),
        1,
        "the annex holds what came late, and only that"
    );
    assert_eq!(lines[0]["document"], paper["id"]);
    assert_eq!(lines[0]["foli"], 3);
    assert_eq!(
        after["esborrany"]["linies"]
            .as_array()
            .expect("lines")
            .len(),
        3
    );

    let id = case["id"].as_str().expect("an id");
    let feed = walk
        .town
        .path(&format!("/esdeveniments?expedient={id}&limit=200"));
    let feed = walk.who.get(&feed).await.expect(200);
    let told: Vec<&str> = feed["items"]
        .as_array()
        .expect("events")
        .iter()
        .filter_map(|e| e["type"].as_str())
        .collect();
    for kind in ["document.incorporat", "expedient.document_incorporat_tard"] {
        assert!(
            told.iter().any(|one| one.ends_with(kind)),
            "{kind} not in {told:?}"
        );
    }
    let history = walk
        .who
        .get(&format!("{}/historial", walk.case))
        .await
        .expect(200);
    let last = &history["items"][0];
    assert_eq!(last["acte"], "tramitacio.incorporar_tard", "{last}");
    assert!(last.to_string().contains("va arribar després"), "{last}");
}

#[tokio::test]
async fn what_is_no_late_paper_is_refused_and_nothing_changes() {
    let walk = closed().await;
    let town = &walk.town;
    let versio = walk.standing().await["versio"].clone();
    let decree = unfiled(&walk.who, town, "TD01", "definitiu").await;
    let draft = unfiled(&walk.who, town, "TD09", "esborrany").await;
    let other = Walk::open("QUEIXA", "Una altra", true).await;
    let foreign = unfiled(&other.who, &other.town, "TD09", "definitiu").await;
    let filed = walk
        .who
        .get(&format!("{}/documents", walk.case))
        .await
        .expect(200);
    for (document, why) in [
        (&decree["id"], "the substance asks for a reopening"),
        (&draft["id"], "a draft"),
        (&foreign["id"], "of another body"),
        (&filed["items"][0]["id"], "in the index already"),
    ] {
        let answer = file(&walk, &walk.who, document, "Arriba tard").await;
        assert_eq!(rules(&answer), ["incorporar_tard.document"], "{why}");
        assert_eq!(
            answer.body["regles"][0]["remei"]["operacio"],
            "create_document"
        );
    }
    let good = unfiled(&walk.who, town, "TD08", "definitiu").await;
    let blank = file(&walk, &walk.who, &good["id"], "  ").await;
    assert_eq!(rules(&blank), ["incorporar_tard.rao"]);

    // A right of its own: who handles open cases does not reach a closed one.
    let clerk = town.user("administrativa").await;
    let answer = file(&walk, &clerk, &good["id"], "Arriba tard").await;
    assert_eq!(answer.problem(403), "sense_permis");
    assert_eq!(walk.standing().await["versio"], versio);

    // An open case takes papers through its own door.
    let open = Walk::open("QUEIXA", "Oberta", true).await;
    let paper = unfiled(&open.who, &open.town, "TD09", "definitiu").await;
    let answer = file(&open, &open.who, &paper["id"], "Arriba tard").await;
    assert_eq!(rules(&answer), ["incorporar_tard.estat"]);
}

#[tokio::test]
async fn the_paper_of_a_reopening_comes_in_late_and_the_next_closing_holds_everything() {
    let walk = closed().await;
    let reopen = async |document: &Value| {
        let version = format!("\"{}\"", walk.standing().await["versio"]);
        let path = format!("{}/tramitacio/reobrir", walk.case);
        let data = json!({"document": document, "rao": "Cal completar la resposta"});
        walk.who.change(Method::POST, &path, &version, &data).await
    };
    let order = unfiled(&walk.who, &walk.town, "TD12", "definitiu").await;
    let refused = reopen(&order["id"]).await;
    assert_eq!(rules(&refused), ["reobrir.document"]);
    assert_eq!(refused.body["regles"][0]["remei"]["operacio"], "do_acte");
    assert_eq!(
        refused.body["regles"][0]["remei"]["acte"],
        "incorporar_tard"
    );

    file(&walk, &walk.who, &order["id"], "Diligència de reobertura")
        .await
        .expect(200);
    let unsigned = reopen(&order["id"]).await;
    assert_eq!(
        rules(&unsigned),
        ["reobrir.document"],
        "its signature is not told yet"
    );
    walk.signed(&order).await;
    assert_eq!(
        reopen(&order["id"]).await.expect(200)["estat"]["codi"],
        "en_tramit"
    );

    let open = walk.who.get(&walk.case).await.expect(200);
    assert_eq!(open["tancat_el"], Value::Null);
    walk.act("tancar", json!({})).await;
    walk.is_closed(3).await;
    let index = walk
        .who
        .get(&format!("{}/index", walk.case))
        .await
        .expect(200);
    let kinds: Vec<&str> = index["congelats"]
        .as_array()
        .expect("indexes")
        .iter()
        .filter_map(|i| i["mena"].as_str())
        .collect();
    assert_eq!(kinds, ["tancament", "annex", "tancament"]);
    let last = index["congelats"][2]["contingut"]["linies"]
        .as_array()
        .expect("lines");
    assert_eq!(last.len(), 3);
}
