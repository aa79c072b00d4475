//! One executable, several roles.

use clap::{Parser, Subcommand};
use server::config::Config;
use tracing_subscriber::EnvFilter;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Expedit: case files of small local bodies.
#[derive(Parser)]
#[command(name = "expedit", version)]
struct Cli {
    #[command(subcommand)]
    role: Role,
}

#[derive(Subcommand)]
enum Role {
    /// Serve the API.
    Serve(Box<Config>),
    /// Bring the schema to this version, as its owner. Safe twice, and from two processes at once.
    Migrate {
        /// PostgreSQL as the owner of the schema.
        #[arg(long, env = "EXPEDIT_OWNER_URL", hide_env_values = true)]
        owner_url: String,
    },
    /// Walk the audit chains, the log of reads, the events and the numbers; name the first altered row.
    Verify(server::verify::Verify),
    /// Sign the heads of the audit chains and append them to the anchors file, as the service does every hour.
    Anchor(Box<Config>),
    /// Bring every body to its legal day: notices, silence, suspensions that the law ends. The worker does it by itself.
    Rellotge {
        #[command(flatten)]
        config: Box<Config>,
        /// Aliases or codes; every body when none is given.
        noms: Vec<String>,
    },
    /// Make the first administrator of the platform, or give that right to an account.
    Admin(Box<server::admin::Admin>),
    /// On-board real bodies by alias or ten-digit code; those that are there already stay as they are.
    Onboard {
        #[command(flatten)]
        config: Box<Config>,
        /// Aliases or codes.
        noms: Vec<String>,
        /// Every body of the product's data.
        #[arg(long)]
        all: bool,
    },
    /// Towns with people and cases in them, to look around in. Never for work: the password is printed.
    Demo {
        #[command(flatten)]
        config: Box<Config>,
        /// Cases to make, over the three towns.
        #[arg(long, default_value_t = 300)]
        cases: usize,
        #[command(flatten)]
        load: server::load::Load,
    },
    /// Print a one-time link to set the password of an account, whatever bodies it serves.
    Enllac(Box<server::admin::Enllac>),
    /// Keys that sign tokens.
    Keys {
        #[command(subcommand)]
        act: KeysAct,
    },
    /// Definitions of procedures.
    Procediment {
        #[command(subcommand)]
        act: ProcedimentAct,
    },
    /// Print the contract, or check the committed one.
    Openapi {
        /// Compare with this file instead of printing; exit 1 when they differ.
        #[arg(long)]
        check: Option<std::path::PathBuf>,
    },
}

#[derive(Subcommand)]
enum ProcedimentAct {
    /// Say everything that is wrong in a definition: file, line and rule.
    Check(server::comprova::Comprova),
}

#[derive(Subcommand)]
enum KeysAct {
    /// Add a key: every process publishes it within a minute, then it signs, and the old one retires.
    Rotate(Box<Config>),
}

fn main() -> std::process::ExitCode {
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(
            EnvFilter::try_from_env("EXPEDIT_LOG")
                .unwrap_or_else(|_| EnvFilter::new("warn,expedit=info")),
        )
        .with_writer(std::io::stderr)
        .init();
    let done = actix_web::rt::System::new().block_on(run(Cli::parse().role));
    match done {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("expedit: {message}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run(role: Role) -> Result<(), String> {
    match role {
        Role::Serve(config) => server::serve::serve(*config).await,
        Role::Migrate { owner_url } => {
            // The migration harness blocks its thread: give it a runtime that allows it.
            let ran = tokio::task::spawn_blocking(move || {
                tokio::runtime::Runtime::new()
                    .map_err(|error| error.to_string())?
                    .block_on(store::migrate::migrate(&owner_url))
                    .map_err(|error| error.to_string())
            })
            .await
            .map_err(|error| error.to_string())??;
            for name in &ran {
                println!("migrated {name}");
            }
            println!("schema up to date ({} new)", ran.len());
            Ok(())
        }
        Role::Verify(args) => server::verify::verify(args).await,
        Role::Anchor(config) => {
            let count = server::serve::anchor_now(*config).await?;
            println!("anchored {count} chains");
            Ok(())
        }
        Role::Rellotge { config, noms } => {
            let cases = server::serve::pass_days(&config, &noms).await?;
            println!("{cases} cases changed");
            Ok(())
        }
        Role::Onboard { config, noms, all } => server::onboard::onboard(*config, &noms, all).await,
        Role::Demo { config, load, .. } if load.n.is_some() => {
            server::load::load(*config, load).await
        }
        Role::Demo { config, cases, .. } => server::demo::demo(*config, cases).await,
        Role::Admin(admin) => server::admin::admin(*admin).await,
        Role::Enllac(enllac) => server::admin::enllac(*enllac).await,
        Role::Keys {
            act: KeysAct::Rotate(config),
        } => server::serve::rotate_keys(&config).await,
        Role::Procediment {
            act: ProcedimentAct::Check(check),
        } => server::comprova::check(&check),
        Role::Openapi { check: None } => {
            print!("{}", server::contract::text());
            Ok(())
        }
        Role::Openapi { check: Some(path) } => {
            let committed = std::fs::read_to_string(&path).unwrap_or_default();
            if committed == server::contract::text() {
                return Ok(());
            }
            Err(format!(
                "{} differs from the code: expedit openapi > {}",
                path.display(),
                path.display()
            ))
        }
    }
}
