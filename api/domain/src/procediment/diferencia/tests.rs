use serde_json::{Value, json};

use super::*;
use crate::procediment::{files, library};

/// A definition of the library as it would be after a change of its JSON.
fn changed(codi: &str, change: impl FnOnce(&mut Value)) -> (Definicio, Definicio) {
    let all = library().expect("the library reads");
    let item = all.into_iter().find(|item| item.definicio.codi == codi);
    let item = item.expect("a procedure of the library");
    let mut json = item.json;
    change(&mut json);
    let after = serde_json::from_value(json).expect("a definition");
    (item.definicio, after)
}

fn task<'v>(json: &'v mut Value, codi: &str) -> &'v mut Value {
    let phases = json["fases"].as_array_mut().expect("phases");
    let mut tasks = phases
        .iter_mut()
        .flat_map(|fase| fase["tasques"].as_array_mut().expect("tasks"));
    let found = tasks.find(|task| task["codi"] == codi);
    found.expect("a task")
}

/// Each line as one reads it: what, where, before, after.
fn read(codi: &str, change: impl FnOnce(&mut Value)) -> Vec<String> {
    let (a, b) = changed(codi, change);
    let text = |text: &Option<Text>| {
        text.as_ref()
            .map_or("—".to_owned(), |text| text.ca.to_string())
    };
    diferencia(&a, &b)
        .iter()
        .map(|line| {
            let what = serde_json::to_value(line.canvi).expect("a code");
            let what = what.as_str().expect("a text").to_owned();
            let (abans, despres) = (text(&line.abans), text(&line.despres));
            format!(
                "{what} {} | {} | {abans} | {despres}",
                line.lloc, line.on.ca
            )
        })
        .collect()
}

#[test]
fn changes_of_real_definitions_in_words() {
    type Change = fn(&mut Value);
    let table: [(&str, Change, &[&str]); 12] = [
        ("OBRA_MENOR", |_| {}, &[]),
        // The number is the version itself, not a change.
        ("OBRA_MENOR", |json| json["versio"] = json!(2), &[]),
        (
            "QUEIXA",
            |json| json["termini_maxim"]["n"] = json!(2),
            &[
                "canviat termini_maxim | termini màxim | 3 mesos des de l'entrada al registre (LPAC 21.3; LO 4/2001 11) \
                 | 2 mesos des de l'entrada al registre (LPAC 21.3; LO 4/2001 11)",
            ],
        ),
        (
            "QUEIXA",
            |json| json["silenci"]["sentit"] = json!("positiu"),
            &["canviat silenci | silenci | no s'aplica | positiu"],
        ),
        (
            "QUEIXA",
            |json| json["silenci"]["excepcions"] = json!([]),
            &["tret silenci.excepcions | silenci: excepció \
                 | «Tipus» és «peticio»: negatiu (LPAC 24.1; LO 4/2001) | —"],
        ),
        (
            "QUEIXA",
            |json| task(json, "REG")["documents"][1]["obligatori"] = json!(true),
            &[
                "canviat fases.iniciacio.REG.documents | Tasca «Registre i obertura»: document \
                 | rebut de registre (TD09, de l'administració, no obligatori) \
                 | rebut de registre (TD09, de l'administració, obligatori)",
            ],
        ),
        (
            "QUEIXA",
            |json| task(json, "C214")["nom"]["es"] = json!("Comunicación inicial"),
            &[
                "canviat fases.iniciacio.C214.nom | Tasca «Comunicació del termini, el silenci i la data d'entrada»: nom \
                 | es: Comunicación del plazo, el silencio y la fecha de entrada | es: Comunicación inicial",
            ],
        ),
        (
            "QUEIXA",
            |json| task(json, "C214")["actors"] = json!(["tramitador", "secretaria"]),
            &[
                "canviat fases.iniciacio.C214.actors | Tasca «Comunicació del termini, el silenci i la data d'entrada»: \
                 qui la fa | auxiliar, qui tramita | qui tramita, secretaria",
            ],
        ),
        (
            "QUEIXA",
            |json| {
                json["dades"]["properties"]["urgent"] =
                    json!({"type": "boolean", "title": "És urgent"})
            },
            &["afegit dades.urgent | Dada «És urgent» | — | sí o no"],
        ),
        (
            "QUEIXA",
            |json| {
                json["recursos"] = json!([{"tipus": "reposicio", "base": "LPAC 123",
                    "termini": {"n": 1, "unitat": "mesos", "des_de": "notificacio", "base": "LPAC 124.1"}}]);
            },
            &["afegit recursos | recurs | — \
                 | recurs de reposició, 1 mes des de la notificació (LPAC 124.1) (LPAC 123)"],
        ),
        (
            "QUEIXA",
            |json| {
                let phases = json["fases"].as_array_mut().expect("phases");
                let tasks = phases[0]["tasques"].as_array_mut().expect("tasks");
                let mut new = tasks[1].clone();
                new["codi"] = json!("TRASLLAT");
                new["nom"] = json!({"ca": "Trasllat a la unitat", "es": "Traslado a la unidad"});
                new["opcional"] = json!(true);
                new.as_object_mut().expect("a task").remove("termini");
                tasks.push(new);
            },
            &[
                "afegit fases.iniciacio.TRASLLAT | Tasca «Trasllat a la unitat» | — | Trasllat a la unitat (opcional)",
            ],
        ),
        (
            "QUEIXA",
            |json| {
                let guard = json["guardes"].as_array_mut().expect("guards");
                let own = guard
                    .iter_mut()
                    .find(|guard| guard["id"] == "inicia_procediment");
                own.expect("a guard")["regla"] =
                    json!({"no": {"dada": {"cami": "tipus", "igual": "queixa"}}});
            },
            &["*regla"],
        ),
    ];
    for (codi, change, expected) in table {
        let found = read(codi, change);
        if let ["*regla"] = expected {
            assert!(
                found[0].starts_with("canviat guardes.inicia_procediment.regla"),
                "{found:?}"
            );
            // The task that waits for it tells its new condition too.
            assert!(
                found
                    .iter()
                    .all(|line| line.contains("no («Tipus» és «queixa»)")),
                "{found:?}"
            );
            continue;
        }
        assert_eq!(found, expected, "{codi}");
    }
}

#[test]
fn what_is_taken_away_stands_where_it_was_and_order_is_a_change() {
    let found = read("OBRA_MENOR", |json| {
        let tasks = json["fases"][0]["tasques"].as_array_mut().expect("tasks");
        tasks.remove(1);
    });
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("tret fases."), "{found:?}");
    let found = read("OBRA_MENOR", |json| {
        let tasks = json["fases"][0]["tasques"].as_array_mut().expect("tasks");
        tasks.swap(0, 1);
    });
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(".ordre | "), "{found:?}");
}

/// Every leaf of four definitions that use the whole language between them: whoever changes it and nothing else sees it
/// in the difference.
#[test]
fn no_change_goes_unsaid() {
    let four = [
        "QUEIXA.json",
        "OBRA_MENOR.json",
        "SUBV_CONC.json",
        "FACTURES.json",
    ];
    for (name, text) in files().iter().filter(|(name, _)| four.contains(name)) {
        let json: Value = serde_json::from_str(text).expect("JSON");
        let before: Definicio = serde_json::from_value(json.clone()).expect("a definition");
        let mut leaves = Vec::new();
        collect(&json, &mut Vec::new(), &mut leaves);
        let mut seen = 0;
        for path in leaves.iter().filter(|path| path[0] != "versio") {
            let mut json = json.clone();
            let leaf = path
                .iter()
                .fold(&mut json, |at, key| match key.parse::<usize>() {
                    Ok(n) if at.is_array() => &mut at[n],
                    _ => &mut at[key.as_str()],
                });
            *leaf = match leaf {
                Value::String(text) => json!(format!("{text}X")),
                Value::Number(n) => json!(n.as_i64().expect("a whole number") + 1),
                Value::Bool(yes) => json!(!*yes),
                _ => continue,
            };
            // A word outside its closed list is no definition.
            let Ok(after) = serde_json::from_value::<Definicio>(json) else {
                continue;
            };
            let place = path.join(".");
            for (a, b) in [(&before, &after), (&after, &before)] {
                let lines = diferencia(a, b);
                assert!(!lines.is_empty(), "{name}: {place}");
                for line in &lines {
                    assert_ne!(line.abans, line.despres, "{name}: {place}");
                }
            }
            seen += 1;
        }
        assert!(seen > 100, "{name}: {seen} changes");
        assert_eq!(diferencia(&before, &before), []);
    }
}

fn collect(value: &Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.clone(), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(n, it)| (n.to_string(), it))
            .collect(),
        _ => return found.push(path.clone()),
    };
    for (key, value) in inner {
        path.push(key);
        collect(value, path, found);
        path.pop();
    }
}
