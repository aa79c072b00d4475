//! A database of one's own on the shared cluster, for tests of the schema itself.

use std::process::Output;
use std::time::Duration;

use tokio_postgres::{Client, NoTls};

use crate::{expedit, owner_url, unique};

/// An empty database; it goes when the test ends well, and stays to be looked at when it fails.
pub struct Database {
    name: String,
    pub url: String,
}

impl Database {
    pub async fn new() -> Database {
        let name = unique("propia").replace('-', "_");
        let shared = owner_url();
        let (rest, _) = shared.rsplit_once('/').expect("a URL with its database");
        let url = format!("{rest}/{name}");
        let create = format!("CREATE DATABASE {name}");
        let cluster = connect(&shared).await;
        cluster.batch_execute(&create).await.expect("a database");
        Database { name, url }
    }

    /// A connection as its owner.
    pub async fn client(&self) -> Client {
        connect(&self.url).await
    }

    /// Runs the product's migrations on it.
    pub fn migrate(&self) -> Output {
        expedit(&["migrate", "--owner-url", &self.url], "")
    }

    pub async fn dropped(self) {
        let drop = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        let cluster = connect(&owner_url()).await;
        // PostgreSQL's own cleaning may be inside, which only a superuser could turn out: it leaves by itself.
        for _ in 0..20 {
            if cluster.batch_execute(&drop).await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        panic!("{} could not be dropped in ten seconds", self.name);
    }
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls)
        .await
        .expect("a connection");
    tokio::spawn(connection);
    client
}
