//! The role `demo`: real towns of different size and comarca with people and cases in them, to look around in. Twice
//! the same.

mod cases;
mod contract;
mod integration;
mod paper;
mod people;
mod walk;

use store::Store;

use crate::config::Config;
use crate::serve;

pub async fn demo(config: Config, cases: usize) -> Result<(), String> {
    let store = Store::connect(&config.store(), crate::clock::SOURCES)
        .map_err(|error| error.to_string())?;
    people::settle(&store).await?;
    let state = serve::state(config).await?;
    let rights = state.rights.clone();
    tokio::spawn(async move { rights.follow().await });
    let integration = cases::fill(state, cases).await?;
    people::tell();
    println!("{integration}");
    Ok(())
}
