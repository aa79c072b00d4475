//! The numbers of the side bar and of the mayor's board.

use serde_json::json;
use tests::Town;

use super::{assign, give_task, open, sql};

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
