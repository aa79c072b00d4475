//! The schema: every column explained, twice the same, and down again.

use tests::{expedit, owner_url, unique};

async fn owner() -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(&owner_url(), tokio_postgres::NoTls).await.expect("a connection");
    tokio::spawn(connection);
    client
}

#[tokio::test]
async fn every_table_and_column_says_what_it_is() {
    tests::shared();
    let missing = owner()
        .await
        .query(
            "SELECT c.relname || coalesce('.' || a.attname, '') FROM pg_class c
               LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
              WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> '__diesel_schema_migrations'
                AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL)",
            &[],
        )
        .await
        .expect("rows");
    let names: Vec<String> = missing.iter().map(|row| row.get(0)).collect();
    assert_eq!(names, Vec::<String>::new());
}

#[tokio::test]
async fn migrations_run_twice_and_at_once() {
    let client = owner().await;
    let name = unique("migra").replace('-', "_");
    client.batch_execute(&format!("CREATE DATABASE {name}")).await.expect("a database");
    let (rest, _) = owner_url().rsplit_once('/').map(|(a, b)| (a.to_owned(), b.to_owned())).expect("a URL");
    let url = format!("{rest}/{name}");
    let runs: Vec<_> = (0..3)
        .map(|_| {
            let url = url.clone();
            std::thread::spawn(move || expedit(&["migrate", "--owner-url", &url], ""))
        })
        .collect();
    for run in runs {
        let output = run.join().expect("a thread");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let again = expedit(&["migrate", "--owner-url", &url], "");
    assert!(String::from_utf8_lossy(&again.stdout).contains("(0 new)"));
    client.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)")).await.expect("dropped");
}
