//! The role `admin`: the first administrator of the installation, when nobody can invite yet.

use std::io::Read;

use clap::Args;
use domain::permisos::Rol;
use store::Store;
use store::identitat::{NewGrant, NewUser};

use crate::config::Config;
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
    /// Read the password from standard input.
    #[arg(long)]
    pub password_stdin: bool,
}

pub async fn admin(admin: Admin) -> Result<(), String> {
    let store = Store::connect(&admin.config.store(), crate::clock::SOURCES)
        .map_err(|error| error.to_string())?;
    let mut text = String::new();
    std::io::stdin()
        .take(4096)
        .read_to_string(&mut text)
        .map_err(|error| error.to_string())?;
    let text = text.trim_end_matches(['\r', '\n']);
    password::check(text)?;
    let new = NewUser {
        correu: admin.correu.trim().to_ascii_lowercase(),
        nom: admin.nom,
        llengua: "ca".into(),
        contrasenya: Some(password::hash(text)?),
        drets: vec![(
            0,
            vec![
                NewGrant::whole(Rol::Plataforma),
                NewGrant::whole(Rol::Desplegament),
            ],
        )],
    };
    let id = store
        .create_user(&new)
        .await
        .map_err(|error| error.to_string())?;
    println!("administrator {id} <{}>", new.correu);
    Ok(())
}
