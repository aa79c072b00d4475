//! The role `onboard`: real bodies become tenants from the command line. Twice the same.

use domain::{Acte, Scope};
use store::Store;
use uuid::Uuid;

use crate::config::Config;
use crate::ens::{facts, onboard as make};

pub async fn onboard(config: Config, names: &[String], all: bool) -> Result<(), String> {
    let store = Store::connect(&config.store(), crate::clock::SOURCES)
        .map_err(|error| error.to_string())?;
    let there = store.directory().await.map_err(|error| error.to_string())?;
    let wanted: Vec<_> = if all {
        facts::all().collect()
    } else {
        names
            .iter()
            .map(|name| {
                facts::find(name).ok_or_else(|| format!("no body called {name} in data/ens.csv"))
            })
            .collect::<Result<_, _>>()?
    };
    let scope = Scope::system(0, Acte::PlataformaEns, Uuid::nil());
    let mut made = 0;
    for new in &wanted {
        if there.find(&new.alies).is_some() {
            continue;
        }
        make(&store, &scope, None, new, None)
            .await
            .map_err(|error| format!("{}: {error}", new.alies))?;
        made += 1;
        println!("on-boarded {} ({})", new.alies, new.nom);
    }
    println!("{made} new of {}", wanted.len());
    Ok(())
}
