//! The schema: every column explained, twice the same, and down again.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tests::{Database, expedit, owner};
use tokio_postgres::Client;

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
    let database = Arc::new(Database::new().await);
    let runs: Vec<_> = (0..3)
        .map(|_| {
            let database = database.clone();
            std::thread::spawn(move || database.migrate())
        })
        .collect();
    for run in runs {
        let output = run.join().expect("a thread");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let again = database.migrate();
    assert!(String::from_utf8_lossy(&again.stdout).contains("(0 new)"));
    let database = Arc::into_inner(database).expect("every run has ended");
    database.dropped().await;
}

#[tokio::test]
async fn a_role_that_does_not_own_the_schema_is_told_so() {
    tests::shared();
    let url = std::env::var("DATABASE_URL").expect("the application's address");
    let told = expedit(&["migrate", "--owner-url", &url], "");
    assert!(!told.status.success());
    let said = String::from_utf8_lossy(&told.stderr);
    assert!(said.contains("EXPEDIT_OWNER_URL"), "{said}");
}

/// The folders of `migrations/`, oldest first.
fn steps() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
    let entries = std::fs::read_dir(root).expect("the migrations");
    let mut steps: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.join("up.sql").exists())
        .collect();
    steps.sort_unstable();
    steps
}

async fn run(client: &Client, step: &Path, file: &str) {
    let sql = std::fs::read_to_string(step.join(file)).expect("a script");
    let done = client.batch_execute(&sql).await;
    done.unwrap_or_else(|error| panic!("{}/{file}: {error:?}", step.display()));
}

/// Everything of the schema that a migration makes, a line each.
async fn picture(client: &Client) -> Vec<String> {
    let sql = "
        SELECT format('column %s.%s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                      pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum))
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'S')
        UNION ALL SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
        UNION ALL SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT format('type %s', typname) FROM pg_type
         WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
        UNION ALL SELECT format('function %s', oid::regprocedure) FROM pg_proc p
         WHERE pronamespace = 'public'::regnamespace
           AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
        ORDER BY 1";
    let rows = client.query(sql, &[]).await.expect("the catalogue");
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn each_migration_goes_down_to_what_was_there_before() {
    let database = Database::new().await;
    let client = database.client().await;
    let mut before = Vec::new();
    for step in steps() {
        before.push(picture(&client).await);
        run(&client, &step, "up.sql").await;
        let after = picture(&client).await;
        assert_ne!(
            Some(&after),
            before.last(),
            "{} does nothing",
            step.display()
        );
    }
    for (step, before) in steps().iter().zip(before).rev() {
        run(&client, step, "down.sql").await;
        assert_eq!(picture(&client).await, before, "{}", step.display());
    }
    database.dropped().await;
}

#[tokio::test]
async fn a_schema_in_use_goes_down_and_comes_again() {
    let database = Database::new().await;
    assert!(database.migrate().status.success());
    let client = database.client().await;
    let whole = picture(&client).await;
    for step in steps().iter().rev() {
        run(&client, step, "down.sql").await;
    }
    client
        .batch_execute("DELETE FROM __diesel_schema_migrations")
        .await
        .expect("forgotten");
    let again = database.migrate();
    assert!(
        again.status.success(),
        "{}",
        String::from_utf8_lossy(&again.stderr)
    );
    assert_eq!(picture(&client).await, whole);
    database.dropped().await;
}
