//! The process `expedit-worker`: what is done apart from requests. It does the jobs that people leave, turns dates
//! into facts, and sweeps what uploads left behind: rows first, bytes after, so that nothing that a row names is ever dropped.

mod clock;

use std::path::PathBuf;
use std::time::Duration;

use blobs::{Blobs, S3Args};
use clap::Parser;
use domain::{Acte, Scope};
use jiff::SignedDuration;
use store::Store;
use tokio::time::MissedTickBehavior;
use tracing_subscriber::EnvFilter;
use uuid::Uuid;

/// Jobs of Expedit.
#[derive(Parser)]
#[command(name = "expedit-worker", version)]
struct Cli {
    /// PostgreSQL as the application role.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database_url: String,
    /// Folder of the bytes of documents, without S3.
    #[arg(long, env = "EXPEDIT_DATA", default_value = ".data")]
    data: PathBuf,
    #[command(flatten)]
    s3: S3Args,
}

/// How often jobs are looked for.
const SOON: Duration = Duration::from_millis(500);
/// How often the clock looks whether a day has passed.
const MINUTE: Duration = Duration::from_secs(60);
/// How often bodies are swept, and how old what is swept must be.
const EVERY: Duration = Duration::from_secs(3600);
const OLD: SignedDuration = SignedDuration::from_hours(24);

#[tokio::main]
async fn main() -> std::process::ExitCode {
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(EnvFilter::new("warn,expedit_worker=info"))
        .with_writer(std::io::stderr)
        .init();
    match run(Cli::parse()).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("expedit-worker: {message}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<(), String> {
    let config = store::Config {
        url: cli.database_url,
        read_connections: 2,
        write_connections: 2,
        wait: Duration::from_secs(5),
    };
    let store = Store::connect(&config, clock::SOURCES).map_err(|error| error.to_string())?;
    let blobs = Blobs::open(&cli.s3.config(&cli.data)).map_err(|error| error.to_string())?;
    tokio::try_join!(sweeping(&store, &blobs), working(&store), passing(&store)).map(drop)
}

/// For ever, like its neighbours.
async fn sweeping(store: &Store, blobs: &Blobs) -> Result<(), String> {
    let mut hour = tokio::time::interval(EVERY);
    loop {
        hour.tick().await;
        sweep(store, blobs).await;
    }
}

async fn working(store: &Store) -> Result<(), String> {
    let mut soon = tokio::time::interval(SOON);
    soon.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        soon.tick().await;
        work(store).await;
    }
}

/// Days pass at midnight, and whenever nobody was there to see it.
async fn passing(store: &Store) -> Result<(), String> {
    let mut minute = tokio::time::interval(MINUTE);
    minute.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        minute.tick().await;
        if let Err(error) = store.pass_days().await {
            tracing::warn!(%error, "the clock could not look");
        }
    }
}

/// Every job that waits; what fails is told and tried again.
async fn work(store: &Store) {
    let waiting = match store.waiting_feines((store.sources().now)()).await {
        Ok(waiting) => waiting,
        Err(error) => return tracing::warn!(%error, "the jobs could not be read"),
    };
    for job in waiting {
        match store.run_feina(job).await {
            Ok(0) => {}
            Ok(items) => tracing::info!(id = %job.id, items, "job done"),
            Err(error) => tracing::warn!(id = %job.id, %error, "a job could not be done"),
        }
    }
}

/// One body after another; what fails is told and tried again in an hour.
async fn sweep(store: &Store, blobs: &Blobs) {
    let law = match store.directory().await {
        Ok(directory) => directory,
        Err(error) => return tracing::warn!(%error, "the bodies could not be read"),
    };
    let before = (store.sources().now)() - OLD;
    for ens in law.bodies() {
        let scope = Scope::system(ens.id, Acte::DocumentModificar, Uuid::nil());
        match blobs::sweep(store, blobs, &scope, before).await {
            Ok(swept) => tracing::info!(ens = ens.alies, ?swept, "swept"),
            Err(error) => tracing::warn!(ens = ens.alies, %error, "a body could not be swept"),
        }
    }
}
