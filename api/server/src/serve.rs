//! The role `serve`: one process that any other could replace.

use std::sync::Arc;

use actix_web::body::BoxBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Data, PathConfig, PayloadConfig};
use actix_web::{App, Error, HttpServer};
use store::Store;
use utoipa_actix_web::AppExt;

use crate::ancores::Ancores;
use crate::config::Config;
use crate::feed::{self, Hub};
use crate::frontend;
use crate::health::StoreHealth;
use crate::http::{Cursor, body, frame};
use crate::limits::{Limits, Proxies};
use crate::mail::Mailer;
use crate::problem::Problem;
use crate::readings::Readings;
use crate::routes::routes;
use crate::session::{Keys, Passwords, RightsTable, Secret, Tokens};
use crate::state::State;

type Result<T> = std::result::Result<T, String>;

/// Connects and loads what every request needs.
pub async fn state(config: Config) -> Result<Data<State>> {
    let secret = secret(&config)?;
    let store =
        Store::connect(&config.store(), crate::clock::SOURCES).map_err(|e| e.to_string())?;
    let keys = Keys::load(&store, &secret).await?;
    let tokens = Tokens::new(config.url.clone(), keys)?;
    let rights = RightsTable::load(store.clone())
        .await
        .map_err(|e| e.to_string())?;
    Ok(Data::new(State {
        cursors: Cursor::new(secret.derive("expedit/cursor")),
        passwords: Passwords::new(cores())?,
        limits: Limits::new(&config),
        proxies: Proxies::new(config.trusted_proxies.clone()),
        mail: Mailer::new(&config)?,
        rights: Arc::new(rights),
        feed: Arc::new(Hub::new(store.clone())),
        readings: Arc::new(Readings::new(store.clone())),
        ancores: Arc::new(Ancores::new(&config.data)),
        tokens,
        secret,
        store,
        health: StoreHealth::default(),
        blobs: blobs::Blobs::open(&config.blobs()).map_err(|e| e.to_string())?,
        config,
    }))
}

/// Serves until it is told to stop (SIGTERM, Ctrl-C), finishing what is under way.
pub async fn serve(config: Config) -> Result<()> {
    let state = state(config.clone()).await?;
    background(&state);
    let shared = state.clone();
    let server = HttpServer::new(move || app(shared.clone()))
        .workers(config.workers.unwrap_or_else(cores))
        .shutdown_timeout(20)
        .disable_signals();
    let tls = config.tls_certificate.as_ref().zip(config.tls_key.as_ref());
    let bound = match tls {
        Some((certificate, key)) => {
            server.bind_rustls_0_23(config.listen, crate::tls::config(certificate, key)?)
        }
        None => server.bind(config.listen),
    }
    .map_err(|error| format!("cannot listen on {}: {error}", config.listen))?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    for address in bound.addrs() {
        tracing::info!(%address, "listening");
        println!("listening on {scheme}://{address}");
    }
    let running = bound.run();
    let (handle, hub) = (running.handle(), state.feed.clone());
    let until_eof = config.until_eof;
    tokio::spawn(async move {
        told_to_stop(until_eof).await;
        // Streams never end by themselves; their clients come back to another process.
        hub.close();
        handle.stop(true).await;
    });
    let served = running.await.map_err(|error| error.to_string());
    state.readings.flush().await;
    anchor(&state).await;
    served
}

/// The service around its state, as every thread of the process runs it.
pub fn app(
    state: Data<State>,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<BoxBody>,
        Error = Error,
        InitError = (),
    >,
> {
    let (app, _) = App::new()
        .into_utoipa_app()
        .configure(routes)
        .split_for_parts();
    let folder = state.config.frontend.clone();
    app.app_data(state)
        .app_data(PayloadConfig::new(body::LIMIT))
        // An identifier that is none names nothing.
        .app_data(PathConfig::default().error_handler(|_, _| Problem::not_found().into()))
        .configure(crate::docs::pages)
        .configure(|cfg| frontend::pages(cfg, folder))
        .default_service(web::to(frame::not_found))
        .wrap(Compress::default())
        .wrap(from_fn(frame::frame))
}

/// What a process does besides answering.
fn background(state: &Data<State>) {
    let rights = state.rights.clone();
    tokio::spawn(async move { rights.follow().await });
    let keys = state.clone();
    tokio::spawn(async move {
        Keys::follow(keys.store.clone(), keys.secret.clone(), &keys.tokens).await;
    });
    let (store, hub) = (state.store.clone(), state.feed.clone());
    tokio::spawn(feed::announce(store.clone(), hub.clone()));
    tokio::spawn(feed::listen(store, hub.clone()));
    tokio::spawn(hub.run());
    actix_web::rt::spawn(crate::feines::run(state.store.clone()));
    actix_web::rt::spawn(crate::feines::pass_days(state.store.clone()));
    let readings = state.readings.clone();
    actix_web::rt::spawn(async move { readings.run().await });
    let state = state.clone();
    tokio::spawn(async move {
        let mut hour = tokio::time::interval(std::time::Duration::from_secs(3600));
        loop {
            hour.tick().await;
            anchor(&state).await;
        }
    });
}

async fn anchor(state: &State) {
    if let Err(error) = state
        .ancores
        .append(&state.store, &state.tokens.keys())
        .await
    {
        tracing::error!(%error, "the audit chains could not be anchored");
    }
}

/// The role `anchor`: anchors every chain now. Answers how many.
pub async fn anchor_now(config: Config) -> Result<usize> {
    let state = state(config).await?;
    state
        .ancores
        .append(&state.store, &state.tokens.keys())
        .await
}

/// Brings bodies to their legal day, as the worker does every night; all of them when none is named. Answers how many
/// cases changed.
pub async fn pass_days(config: &Config, names: &[String]) -> Result<usize> {
    let store = Store::connect(&config.store(), crate::clock::SOURCES)
        .map_err(|error| error.to_string())?;
    let told = |error: store::Error| error.to_string();
    if names.is_empty() {
        return store.pass_days().await.map_err(told);
    }
    let law = store.directory().await.map_err(told)?;
    let mut changed = 0;
    for name in names {
        let ens = law
            .find(name)
            .ok_or_else(|| format!("no body called {name}"))?;
        changed += store.pass_day(&law, ens).await.map_err(told)?;
    }
    Ok(changed)
}

async fn told_to_stop(until_eof: bool) {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut interrupt)) = (
        signal(SignalKind::terminate()),
        signal(SignalKind::interrupt()),
    ) else {
        tracing::error!("signals cannot be heard");
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
        _ = end_of_input(), if until_eof => {}
    }
}

/// Whoever started the process is gone.
async fn end_of_input() {
    use tokio::io::AsyncReadExt;
    let mut input = tokio::io::stdin();
    let mut bytes = [0; 64];
    while input.read(&mut bytes).await.is_ok_and(|n| n > 0) {}
}

/// The role `keys rotate`.
pub async fn rotate_keys(config: &Config) -> Result<()> {
    let store =
        Store::connect(&config.store(), crate::clock::SOURCES).map_err(|e| e.to_string())?;
    let key = Keys::rotate(&store, &secret(config)?).await?;
    println!("key {} signs from {}", key.kid, key.activa_des_de);
    Ok(())
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

/// The installation's secret: given, or kept in the data folder since the first start.
pub fn secret(config: &Config) -> Result<Secret> {
    let text = match &config.secret {
        Some(text) => text.clone(),
        None => stored_secret(config)?,
    };
    let text = text.trim();
    let bytes: Option<Vec<u8>> = (0..text.len())
        .step_by(2)
        .map(|i| {
            text.get(i..i + 2)
                .and_then(|pair| u8::from_str_radix(pair, 16).ok())
        })
        .collect();
    bytes
        .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
        .map(Secret::new)
        .ok_or_else(|| "EXPEDIT_SECRET must be 64 hexadecimal digits".to_owned())
}

fn stored_secret(config: &Config) -> Result<String> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let path = config.data.join("secret");
    let told = |error: std::io::Error| format!("{}: {error}", path.display());
    std::fs::create_dir_all(&config.data).map_err(told)?;
    let created = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&path);
    if let Ok(mut file) = created {
        let mut bytes = [0; 32];
        crate::clock::fill(&mut bytes);
        let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        file.write_all(text.as_bytes()).map_err(told)?;
        file.sync_all().map_err(told)?;
    }
    std::fs::read_to_string(&path).map_err(told)
}
