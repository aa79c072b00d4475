//! `expedit demo --n`: large sets of cases over every real body, to measure with. Never for work.

use std::time::Instant;

use clap::Args;
use store::Store;
use store::load::{Body, Loader};

use crate::config::Config;
use store::ens::Directory;

#[derive(Clone, Debug, Args)]
pub struct Load {
    /// Instead of the demo towns: this many more cases over every real body, to measure with.
    #[arg(long = "n", requires = "owner_url")]
    pub n: Option<u32>,
    /// The body that gets nine tenths of them; without it all get the same.
    #[arg(long, requires = "n")]
    pub major: Option<String>,
    /// PostgreSQL as the owner of the schema, for --n.
    #[arg(long, env = "EXPEDIT_OWNER_URL", hide_env_values = true)]
    pub owner_url: Option<String>,
}

/// Procedures that an entry in the registry is enough to open.
const PROCEDIMENTS: [&str; 2] = ["QUEIXA", "OBRA_MENOR"];

pub async fn load(config: Config, load: Load) -> Result<(), String> {
    let told = |error: store::Error| error.to_string();
    let (Some(total), Some(owner)) = (load.n, &load.owner_url) else {
        return Err("--n needs --owner-url (EXPEDIT_OWNER_URL)".into());
    };
    crate::onboard::onboard(config.clone(), &[], true).await?;
    let store = Store::connect(&config.store(), crate::clock::SOURCES).map_err(told)?;
    let directory = store.directory().await.map_err(told)?;
    let mut bodies: Vec<(Body, bool)> = directory
        .by_id
        .values()
        .map(|ens| {
            Some((
                body(&directory, ens.id)?,
                load.major.as_ref() == Some(&ens.alies),
            ))
        })
        .collect::<Option<_>>()
        .ok_or("a body without its catalogue or its calendar")?;
    bodies.sort_by_key(|(body, _)| body.ens);
    if load.major.is_some() && !bodies.iter().any(|(_, major)| *major) {
        return Err("no such body".into());
    }
    let mut loader = Loader::connect(owner, crate::clock::SOURCES)
        .await
        .map_err(told)?;
    let (began, mut done, mut printed) = (Instant::now(), 0, 0);
    let shares = shares(
        total,
        &bodies.iter().map(|(_, major)| *major).collect::<Vec<_>>(),
    );
    for ((body, _), share) in bodies.iter().zip(shares) {
        let tell = |count| {
            done += count;
            if done - printed >= 20_000 || done == total {
                printed = done;
                println!("{done} of {total} cases, {} s", began.elapsed().as_secs());
            }
        };
        loader.fill(body, share, tell).await.map_err(told)?;
    }
    Ok(())
}

fn body(directory: &Directory, ens: i32) -> Option<Body> {
    let unitat = directory.in_catalogue(ens, PROCEDIMENTS[0])?.unitat_id?;
    let procediments = PROCEDIMENTS.iter().filter_map(|codi| {
        let entry = directory.in_catalogue(ens, codi)?;
        directory.procediment(codi, u32::try_from(entry.versio).ok()?)
    });
    Some(Body {
        ens,
        dir3: directory.by_id.get(&ens)?.dir3.clone(),
        unitat,
        criteri: directory.criteri(ens)?,
        procediments: procediments.collect(),
    })
}

/// How many each body gets: nine tenths the major one, the rest evenly; their sum is the total.
fn shares(total: u32, major: &[bool]) -> Vec<u32> {
    let others = u32::try_from(major.iter().filter(|major| !**major).count()).unwrap_or(u32::MAX);
    let most = match major.contains(&true) {
        true if others == 0 => total,
        true => total - total / 10,
        false => 0,
    };
    let (each, mut over) = match others {
        0 => (0, 0),
        n => ((total - most) / n, (total - most) % n),
    };
    let share = |major: &bool| {
        if *major {
            return most;
        }
        let one = u32::from(over > 0);
        over -= one;
        each + one
    };
    major.iter().map(share).collect()
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn shares_sum_to_the_total() {
        for (total, major, expected) in [
            (10, &[false, false, false][..], &[4, 3, 3][..]),
            (100, &[false, true, false], &[5, 90, 5]),
            (7, &[true], &[7]),
            (0, &[false, true], &[0, 0]),
        ] {
            assert_eq!(shares(total, major), expected);
        }
    }
}
