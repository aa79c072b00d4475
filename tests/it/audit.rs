//! The audit: acts and reads are chained, and a program names the first altered row.

use std::time::Duration;

use tests::{Town, expedit, owner_url};

#[tokio::test]
async fn a_sound_chain_verifies_and_an_altered_link_is_named() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let case = town.case(&secretary).await;
    let path = town.path(&format!("/expedients/{}", case["id"].as_str().unwrap()));
    secretary.get(&path).await.expect(200);
    tokio::time::sleep(Duration::from_millis(600)).await;
    let sound = expedit(&["verify", "--ens", &town.alies], "");
    assert!(
        sound.status.success(),
        "{}",
        String::from_utf8_lossy(&sound.stdout)
    );

    let (client, connection) = tokio_postgres::connect(&owner_url(), tokio_postgres::NoTls)
        .await
        .expect("a connection");
    tokio::spawn(connection);
    let reads = client
        .query_one(
            "SELECT count(*) FROM lectura l JOIN ens e ON e.id = l.ens_id WHERE e.alies = $1 AND l.operacio = 'read_expedient'",
            &[&town.alies],
        )
        .await
        .expect("a count");
    assert_eq!(reads.get::<_, i64>(0), 1);
    let altered = client
        .execute(
            "UPDATE auditoria SET contingut = '{\"altered\": true}' WHERE n = 2 AND ens_id = (SELECT id FROM ens WHERE alies = $1)",
            &[&town.alies],
        )
        .await
        .expect("the owner may alter: that is what the chain is for");
    assert_eq!(altered, 1);
    let found = expedit(&["verify", "--ens", &town.alies], "");
    assert!(!found.status.success());
    let told = format!(
        "{}{}",
        String::from_utf8_lossy(&found.stdout),
        String::from_utf8_lossy(&found.stderr)
    );
    assert!(told.contains('2'), "{told}");
}
