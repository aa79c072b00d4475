//! The roles `admin` and `enllac`: the first administrator of the installation, when nobody can invite yet, and the
//! reset that no body may give.

use std::io::Read;

use clap::Args;
use domain::permisos::Rol;
use store::Store;
use store::identitat::{NewGrant, NewUser};

use crate::config::Config;
use crate::enllacos::{address, fresh};
use crate::session::password;

#[derive(Clone, Debug, Args)]
pub struct Admin {
    #[command(flatten)]
    pub config: Config,
    /// E-mail to sign in with.
    #[arg(long)]
    pub correu: String,
    /// Name.
    #[arg(long)]
    pub nom: String,
    /// Read the password from standard input; without it a one-time link is printed.
    #[arg(long)]
    pub password_stdin: bool,
}

#[derive(Clone, Debug, Args)]
pub struct Enllac {
    #[command(flatten)]
    pub config: Config,
    /// E-mail of the account.
    #[arg(long)]
    pub correu: String,
    /// Take the second factor away too (lost device).
    #[arg(long)]
    pub segon_factor: bool,
}

/// Makes the account with the roles of the platform; an account that exists keeps its password.
pub async fn admin(admin: Admin) -> Result<(), String> {
    let store = connect(&admin.config)?;
    let contrasenya = match admin.password_stdin {
        true => Some(read_password()?),
        false => None,
    };
    let new = NewUser {
        correu: admin.correu.trim().to_ascii_lowercase(),
        nom: admin.nom,
        llengua: "ca".into(),
        contrasenya,
        drets: vec![(
            0,
            vec![
                NewGrant::whole(Rol::Plataforma),
                NewGrant::whole(Rol::Desplegament),
            ],
        )],
    };
    let id = store.create_user(&new).await.map_err(told)?;
    println!("administrator {id} <{}>", new.correu);
    match new.contrasenya {
        Some(_) => Ok(()),
        None => give(&store, &admin.config, &new.correu, false).await,
    }
}

/// Prints a one-time link that sets a new password.
pub async fn enllac(enllac: Enllac) -> Result<(), String> {
    let store = connect(&enllac.config)?;
    let correu = enllac.correu.trim().to_ascii_lowercase();
    give(&store, &enllac.config, &correu, enllac.segon_factor).await
}

async fn give(
    store: &Store,
    config: &Config,
    correu: &str,
    segon_factor: bool,
) -> Result<(), String> {
    let (token, link) = fresh(true, segon_factor);
    store
        .give_platform_link(correu, &link)
        .await
        .map_err(told)?;
    println!("{}", address(&config.url, &token));
    Ok(())
}

fn connect(config: &Config) -> Result<Store, String> {
    Store::connect(&config.store(), crate::clock::SOURCES).map_err(told)
}

fn read_password() -> Result<String, String> {
    let mut text = String::new();
    std::io::stdin()
        .take(4096)
        .read_to_string(&mut text)
        .map_err(|error| error.to_string())?;
    let text = text.trim_end_matches(['\r', '\n']);
    password::check(text)?;
    password::hash(text)
}

fn told(error: store::Error) -> String {
    error.to_string()
}
