//! What is proved of every operation and every problem: the committed list of what is not only shrinks.
//!
//! A new operation needs a fixture: a line of `cases.rs`, `tasks.rs`, `documents.rs`, `people.rs`, `account.rs`,
//! `screens.rs` or `platform.rs` that builds one valid call of it. The contract says which checks it owes.
//! `EXPEDIT_WRITE_COVERAGE=1` writes the list anew.

pub mod account;
mod call;
mod cases;
mod checks;
mod codes;
mod documents;
mod ground;
mod hostile;
mod people;
mod platform;
mod screens;
mod table;
mod tasks;

use std::collections::{BTreeMap, BTreeSet};

use futures::FutureExt;
use futures::stream::{StreamExt, iter};

use checks::{Fixture, Matrix};
use table::Operation;

const COMMITTED: &str = include_str!("../../coverage.txt");

/// Fixtures by the identifier of their operation: `name: |ground, who| call;`.
macro_rules! fixtures {
    ($($name:ident: |$ground:ident, $who:ident| $call:expr;)+) => {
        pub fn all() -> Vec<(&'static str, $crate::coverage::checks::Fixture)> {
            vec![$((stringify!($name), Box::new(
                |$ground: &'static $crate::coverage::ground::Ground, $who: $crate::coverage::ground::Who| {
                    let call: ::futures::future::BoxFuture<'static, $crate::coverage::call::Call> =
                        Box::pin(async move { $call });
                    call
                },
            ) as $crate::coverage::checks::Fixture)),+]
        }
    };
}
pub(crate) use fixtures;

/// Every fixture.
fn fixtures_by_name() -> BTreeMap<&'static str, Fixture> {
    [
        account::all(),
        cases::all(),
        documents::all(),
        people::all(),
        platform::all(),
        screens::all(),
        tasks::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_test_meets_is_what_the_list_says() {
    let matrix = Matrix::new().await;
    let mut fixtures = fixtures_by_name();
    let walks: Vec<_> = Operation::all(matrix.table)
        .into_iter()
        .map(|operation| {
            let fixture = fixtures.remove(operation.id.as_str());
            (operation, fixture)
        })
        .collect();
    let unknown: Vec<_> = fixtures.keys().collect();
    assert!(unknown.is_empty(), "fixtures of no operation: {unknown:?}");
    // The body itself has one version: what changes it goes one by one.
    let (bodies, walks): (Vec<_>, Vec<_>) = walks.into_iter().partition(|(op, _)| {
        matches!(
            op.id.as_str(),
            "update_ens" | "replace_calendari" | "replace_ens_procediment"
        )
    });
    let every = |(operation, fixture)| walk(&matrix, operation, fixture);
    let lines = iter(walks).map(every).buffer_unordered(8).concat();
    let bodies = iter(bodies).map(every).buffer_unordered(1).concat();
    let (mut unmet, bodies, codes) = tokio::join!(lines, bodies, codes::unmet(matrix.ground));
    unmet.extend(bodies);
    unmet.extend(codes);
    let unmet: BTreeSet<String> = unmet.into_iter().collect();
    let computed: String = unmet.iter().map(|line| format!("{line}\n")).collect();
    if std::env::var_os("EXPEDIT_WRITE_COVERAGE").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/coverage.txt");
        std::fs::write(file, &computed).expect("the list is written");
        return;
    }
    assert_eq!(
        computed, COMMITTED,
        "tests/coverage.txt is not what the tests meet"
    );
}

/// The checks of an operation that are not met, told on standard error with the reason.
async fn walk(matrix: &Matrix, operation: Operation, fixture: Option<Fixture>) -> Vec<String> {
    let line = |check: &str| format!("{} {check}", operation.id);
    let Some(fixture) = fixture else {
        let owed = operation.checks(matrix.table);
        return owed.iter().map(|check| line(check)).collect();
    };
    let checked = matrix.check(&operation, &fixture);
    // A fixture that cannot build its call meets nothing.
    let Ok(found) = std::panic::AssertUnwindSafe(checked).catch_unwind().await else {
        eprintln!("{}: the fixture failed", operation.id);
        return operation
            .checks(matrix.table)
            .iter()
            .map(|check| line(check))
            .collect();
    };
    found
        .into_iter()
        .filter_map(|(check, result)| {
            let told = result.err()?;
            eprintln!("{}: {told}", line(&check));
            Some(line(&check))
        })
        .collect()
}
