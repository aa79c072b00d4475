//! Bodies: the directory that every process keeps in memory.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::ens;
use crate::{Result, Scope, Store};

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
    /// Every body but the platform: the directory is public knowledge.
    pub async fn directory(&self) -> Result<Vec<Ens>> {
        self.read_self(Uuid::nil(), async |mut conn: &Conn| {
            ens::table
                .filter(ens::id.gt(0))
                .order(ens::id)
                .select(Ens::as_select())
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
