//! The role `verify`: walks what may not change and names the first thing that did.

mod chain;
mod numbers;

use std::collections::HashMap;
use std::path::PathBuf;

use clap::Args;
use domain::permisos::{Acte, Scope};
use store::Store;
use uuid::Uuid;

use crate::ancores::{self, Said};

type Result<T> = std::result::Result<T, String>;

#[derive(Clone, Debug, Args)]
pub struct Verify {
    /// PostgreSQL, as the application role or the owner.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: String,
    /// Only this body (alias or ten-digit code).
    #[arg(long, conflicts_with = "all")]
    pub ens: Option<String>,
    /// Every body and the platform; what happens without --ens.
    #[arg(long)]
    pub all: bool,
    /// Anchors file kept outside the database: shows chains cut short or written anew.
    #[arg(long)]
    pub anchors: Option<PathBuf>,
}

/// What was found wrong in a body, the first of each kind.
#[derive(Debug, Default)]
struct Report {
    links: i64,
    reads: i64,
    erased: i64,
    anchors: usize,
    events: i64,
    numbers: i64,
    wrong: Vec<String>,
}

/// Prints one line per body; an error when anything was altered.
pub async fn verify(args: Verify) -> Result<()> {
    let config = store::Config {
        url: args.database_url.clone(),
        read_connections: 1,
        write_connections: 1,
        wait: std::time::Duration::from_secs(5),
    };
    let store = Store::connect(&config, crate::clock::SOURCES).map_err(|e| e.to_string())?;
    let mut said = match &args.anchors {
        Some(path) => ancores::load(path, &store).await?,
        None => HashMap::new(),
    };
    let names: Vec<(i32, String, Option<String>)> =
        store.body_names().await.map_err(|e| e.to_string())?;
    let chosen: Vec<_> = names
        .into_iter()
        .filter(|(_, alias, code)| {
            args.ens
                .as_ref()
                .is_none_or(|name| name == alias || Some(name) == code.as_ref())
        })
        .collect();
    if chosen.is_empty() {
        return Err("no such body".into());
    }
    let mut altered = 0;
    for (ens, alias, _) in &chosen {
        let report = body(&store, *ens, &said.remove(ens).unwrap_or_default()).await?;
        let Report {
            links,
            reads,
            erased,
            anchors,
            events,
            numbers,
            ..
        } = report;
        let verdict = if report.wrong.is_empty() {
            "sound"
        } else {
            "ALTERED"
        };
        println!(
            "{alias}: {verdict}; {links} links ({erased} erased), {reads} reads, {anchors} anchors, {events} events, {numbers} numbers"
        );
        for wrong in &report.wrong {
            println!("  {wrong}");
        }
        altered += usize::from(!report.wrong.is_empty());
    }
    if args.ens.is_none() {
        // Bodies are never erased: an anchor without its body is a body that was.
        for ens in said.keys() {
            println!("body {ens}: ALTERED; anchored, but no longer there");
            altered += 1;
        }
    }
    match altered {
        0 => Ok(()),
        n => Err(format!("{n} of {} bodies altered", chosen.len())),
    }
}

async fn body(store: &Store, ens: i32, anchors: &Said) -> Result<Report> {
    let scope = Scope::system(ens, Acte::AuditoriaLlegir, Uuid::nil());
    let mut report = Report::default();
    let told = |error: store::Error| error.to_string();
    let head = store.head(&scope).await.map_err(told)?;
    chain::walk(store, &scope, &head, anchors, &mut report)
        .await
        .map_err(told)?;
    numbers::events(store, &scope, &head, &mut report)
        .await
        .map_err(told)?;
    numbers::books(store, &scope, &mut report)
        .await
        .map_err(told)?;
    Ok(report)
}
