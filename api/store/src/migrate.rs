//! Migrations: run as the owner of the schema, safely twice and at once from two processes.

use diesel::define_sql_function;
use diesel::migration::{
    Migration, MigrationMetadata, MigrationName, MigrationSource, MigrationVersion,
};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::{AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use diesel_migrations::MigrationHarness;
use domain::procediment::library;

use crate::schema::procediment;
use crate::tls::Target;

/// Why the schema could not be brought to this version.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("the database is away: {0}")]
    Away(String),
    #[error(
        "this role does not own the schema: EXPEDIT_OWNER_URL (or --owner-url) must be the address of the role that does"
    )]
    NotOwner,
    #[error("PostgreSQL refused: {0}")]
    Refused(#[from] diesel::result::Error),
    #[error("a migration stopped, and nothing of it stayed: {0}")]
    Stopped(String),
    #[error("the product's own procedures cannot be read: {0}")]
    Library(String),
    #[error("procedure {codi} version {versio} is not sound: {defects}")]
    Unsound {
        codi: String,
        versio: u32,
        defects: String,
    },
    #[error(
        "procedure {codi} version {versio} is published with another content: give the change a new version"
    )]
    Republished { codi: String, versio: u32 },
}

type Result<T> = std::result::Result<T, Failure>;

/// One folder of `migrations/`.
macro_rules! migration {
    ($name:literal) => {
        Step {
            name: $name,
            up: include_str!(concat!("../../../migrations/", $name, "/up.sql")),
            down: include_str!(concat!("../../../migrations/", $name, "/down.sql")),
        }
    };
}

const STEPS: [Step; 11] = [
    migration!("2026-11-22-000001_plataforma"),
    migration!("2026-11-22-000002_expedients"),
    migration!("2026-11-22-000003_tramitacio"),
    migration!("2026-11-26-000004_document_tasca"),
    migration!("2026-11-26-000010_safata"),
    migration!("2026-11-26-000011_vistes"),
    migration!("2026-11-26-000012_feines"),
    migration!("2026-11-27-000020_rellotge"),
    migration!("2026-11-27-000021_recompte"),
    migration!("2026-11-30-000030_versions"),
    migration!("2026-12-01-000040_adaptacions"),
];

/// Functions, triggers and policies: made again each time, never migrated.
const REPLACEABLE: [&str; 7] = [
    include_str!("../../../migrations/replaceable/0_base.sql"),
    include_str!("../../../migrations/replaceable/1_unitat.sql"),
    include_str!("../../../migrations/replaceable/2_drets.sql"),
    include_str!("../../../migrations/replaceable/3_cerca.sql"),
    include_str!("../../../migrations/replaceable/4_identitat.sql"),
    include_str!("../../../migrations/replaceable/5_procediments.sql"),
    include_str!("../../../migrations/replaceable/9_politiques.sql"),
];

/// One lock for all migrators of the database: the second waits and then finds nothing to do.
const LOCK: &str = "SELECT pg_advisory_lock(7300110126)";

/// Brings the schema to this version. Answers the names of the migrations that ran.
pub async fn migrate(owner_url: &str) -> Result<Vec<String>> {
    let mut conn = connect(owner_url).await?;
    must_own(&mut conn).await?;
    conn.batch_execute(LOCK).await?;
    let mut harness = AsyncMigrationHarness::new(conn);
    let ran = harness
        .run_pending_migrations(Steps)
        .map_err(|error| Failure::Stopped(error.to_string()))?
        .iter()
        .map(ToString::to_string)
        .collect();
    let mut conn = harness.into_inner();
    conn.batch_execute(&format!("BEGIN;\n{}\nCOMMIT;", REPLACEABLE.join("\n")))
        .await?;
    publish(&mut conn).await?;
    Ok(ran)
}

/// Brings the library of procedures. A published version is law for the cases opened with it: when the product's file
/// says something else under the same number, the migration stops. New ones are told to the processes that run.
async fn publish(conn: &mut AsyncPgConnection) -> Result<()> {
    let library = library().map_err(|error| Failure::Library(error.to_string()))?;
    let mut new = 0;
    for item in library {
        let (codi, versio) = (item.definicio.codi.clone(), item.definicio.versio);
        let defects = domain::procediment::check(&item.definicio);
        if !defects.is_empty() {
            let defects = format!("{defects:?}");
            return Err(Failure::Unsound {
                codi,
                versio,
                defects,
            });
        }
        let number = i32::try_from(versio).map_err(|error| Failure::Library(error.to_string()))?;
        new += diesel::insert_into(procediment::table)
            .values((
                procediment::codi.eq(&codi),
                procediment::versio.eq(number),
                procediment::definicio.eq(&item.json),
                procediment::estat.eq("publicat"),
                procediment::empremta.eq(item.empremta.as_slice()),
            ))
            .on_conflict_do_nothing()
            .execute(conn)
            .await?;
        let (kept, by): (Vec<u8>, Option<uuid::Uuid>) = procediment::table
            .find((&codi, number))
            .select((procediment::empremta, procediment::creat_per))
            .first(conn)
            .await?;
        // A version of the platform's own under this number stays: it may be law for cases already.
        if kept != item.empremta && by.is_some() {
            tracing::warn!(
                codi,
                versio,
                "the platform has a version of its own under this number"
            );
        } else if kept != item.empremta {
            return Err(Failure::Republished { codi, versio });
        }
    }
    if new > 0 {
        conn.batch_execute("SELECT drets_anota('ens', '0')").await?;
    }
    Ok(())
}

define_sql_function! {
    fn has_schema_privilege(schema: Text, privilege: Text) -> Bool;
}

/// Whoever may not change the schema is told before anything is tried.
async fn must_own(conn: &mut AsyncPgConnection) -> Result<()> {
    let may: bool = diesel::select(has_schema_privilege("public", "CREATE"))
        .get_result(conn)
        .await?;
    match may {
        true => Ok(()),
        false => Err(Failure::NotOwner),
    }
}

async fn connect(url: &str) -> Result<AsyncPgConnection> {
    let away = |error: String| Failure::Away(error);
    let (client, connection) = Target::new(url)
        .map_err(|error| away(error.to_string()))?
        .open("expedit migrate", "")
        .await
        .map_err(|error| away(error.to_string()))?;
    AsyncPgConnection::try_from_client_and_connection(client, connection)
        .await
        .map_err(|error| away(error.to_string()))
}

/// The folders of `migrations/` as a source of the harness. (The library's own macro takes every folder beside them
/// for a migration, and `replaceable` is none.)
struct Steps;

#[derive(Clone, Copy, Debug)]
struct Step {
    name: &'static str,
    up: &'static str,
    down: &'static str,
}

impl MigrationSource<Pg> for Steps {
    fn migrations(&self) -> diesel::migration::Result<Vec<Box<dyn Migration<Pg>>>> {
        Ok(STEPS
            .into_iter()
            .map(|step| Box::new(step) as Box<dyn Migration<Pg>>)
            .collect())
    }
}

impl Migration<Pg> for Step {
    fn run(
        &self,
        conn: &mut dyn diesel::connection::BoxableConnection<Pg>,
    ) -> diesel::migration::Result<()> {
        Ok(conn.batch_execute(self.up)?)
    }

    fn revert(
        &self,
        conn: &mut dyn diesel::connection::BoxableConnection<Pg>,
    ) -> diesel::migration::Result<()> {
        Ok(conn.batch_execute(self.down)?)
    }

    fn metadata(&self) -> &dyn MigrationMetadata {
        self
    }

    fn name(&self) -> &dyn MigrationName {
        self
    }
}

impl MigrationMetadata for Step {}

impl MigrationName for Step {
    fn version(&self) -> MigrationVersion<'_> {
        MigrationVersion::from(self.name.split('_').next().unwrap_or(self.name))
    }
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::STEPS;

    #[test]
    fn every_folder_of_migrations_is_a_step_in_its_order() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations");
        let entries = fs::read_dir(folder).expect("the folder of migrations");
        let mut folders: Vec<_> = entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .into_string()
                    .expect("a name")
            })
            .filter(|name| name.starts_with("20"))
            .collect();
        folders.sort();
        assert_eq!(STEPS.each_ref().map(|step| step.name), *folders);
    }
}
