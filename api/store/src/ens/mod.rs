//! Bodies: the directory that every process keeps in memory.

mod catalogue;
mod create;
mod directory;
mod update;

pub use catalogue::Use;
pub use create::NewEns;
pub use directory::{Directory, OfBody};
pub use update::EnsChange;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures::try_join;
use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::{adaptacio, ens, ens_procediment, festiu, procediment};
use crate::{Result, Scope, Store};

/// A procedure in the catalogue of a body.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = ens_procediment, check_for_backend(diesel::pg::Pg))]
pub struct InCatalogue {
    pub ens_id: i32,
    pub codi: String,
    pub versio: i32,
    pub unitat_id: Option<Uuid>,
    pub actiu: bool,
    pub id: Uuid,
    pub adaptacio_id: Option<Uuid>,
    pub revisio: i64,
}

/// What a body changes of a version of the library.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = adaptacio, check_for_backend(diesel::pg::Pg))]
pub struct Adapted {
    pub ens_id: i32,
    pub id: Uuid,
    pub codi: String,
    pub n: i32,
    pub versio: i32,
    pub contingut: Value,
    pub autor_id: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

/// A local holiday, or a general one that the product's data do not have.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = festiu, check_for_backend(diesel::pg::Pg))]
pub struct Holiday {
    pub ambit: String,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub data: jiff::civil::Date,
    pub nom: String,
    pub font: String,
}

/// What every process keeps in memory: bodies, their catalogues, procedures and holidays.
#[derive(Clone, Debug, Default)]
struct DirectoryRows {
    pub bodies: Vec<Ens>,
    pub catalogues: Vec<InCatalogue>,
    pub adapted: Vec<Adapted>,
    /// Every published or retired version: open cases stay on theirs.
    pub estats: Vec<(String, i32, String)>,
    /// The texts that were not known, each with its digest.
    pub definitions: Vec<(Vec<u8>, Value)>,
    pub holidays: Vec<Holiday>,
}

/// A body as the platform knows it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = ens, check_for_backend(diesel::pg::Pg))]
pub struct Ens {
    pub id: i32,
    pub alies: String,
    pub codi_ens: Option<String>,
    pub codi_verificat: bool,
    pub dir3: Option<String>,
    pub dir3_verificat: bool,
    pub nom: String,
    pub tipus: String,
    pub comarca: Option<String>,
    pub municipi_ine: Option<String>,
    pub ens_pare: Option<i32>,
    pub poblacio: Option<i32>,
    pub aran: bool,
    pub prova: bool,
    pub configuracio: Value,
    pub versio: i64,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

impl Store {
    /// The directory: public knowledge, but for the catalogues, which are read body by body.
    pub async fn directory(&self) -> Result<Directory> {
        self.directory_after(&Directory::default()).await
    }

    /// The directory as it is now. Texts that `before` has are not read again: none of them ever changes.
    pub async fn directory_after(&self, before: &Directory) -> Result<Directory> {
        let (bodies, estats, holidays) = self
            .read_self(Uuid::nil(), async |conn: &Conn| {
                let bodies = ens::table
                    .filter(ens::id.gt(0))
                    .order(ens::id)
                    .select(Ens::as_select());
                let estats = procediment::table
                    .filter(procediment::estat.eq_any(["publicat", "retirat"]))
                    .select((procediment::codi, procediment::versio, procediment::estat));
                let holidays = festiu::table.select(Holiday::as_select());
                try_join!(
                    bodies.load(&mut &*conn),
                    estats.load::<(String, i32, String)>(&mut &*conn),
                    holidays.load(&mut &*conn),
                )
            })
            .await?;
        let ids: Vec<i32> = bodies.iter().map(|ens| ens.id).collect();
        let known = before.known();
        let (catalogues, adapted, definitions) = self
            .read_bodies(&ids, Uuid::nil(), async |conn: &Conn| {
                let catalogues = ens_procediment::table.select(InCatalogue::as_select());
                let adapted = adaptacio::table
                    .filter(adaptacio::id.ne_all(&known.adapted))
                    .select(Adapted::as_select());
                let definitions = procediment::table
                    .filter(procediment::estat.eq_any(["publicat", "retirat"]))
                    .filter(procediment::empremta.ne_all(&known.definitions))
                    .select((procediment::empremta, procediment::definicio));
                try_join!(
                    catalogues.load(&mut &*conn),
                    adapted.load(&mut &*conn),
                    definitions.load(&mut &*conn)
                )
            })
            .await?;
        Ok(before.followed_by(DirectoryRows {
            bodies,
            catalogues,
            adapted,
            estats,
            definitions,
            holidays,
        }))
    }

    /// Number, alias and code of every body, the platform (0) first.
    pub async fn body_names(&self) -> Result<Vec<(i32, String, Option<String>)>> {
        self.read_self(Uuid::nil(), async |mut conn: &Conn| {
            ens::table
                .order(ens::id)
                .select((ens::id, ens::alies, ens::codi_ens))
                .load(&mut conn)
                .await
        })
        .await
    }

    pub async fn ens(&self, scope: &Scope) -> Result<Ens> {
        self.read(scope, async |conn: &Conn| by_id(conn, scope.ens()).await)
            .await
    }
}

pub async fn by_id(mut conn: &Conn, id: i32) -> QueryResult<Ens> {
    ens::table
        .find(id)
        .select(Ens::as_select())
        .first(&mut conn)
        .await
}
