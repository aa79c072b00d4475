//! Subjects of earlier cases, to compare a new request with.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::expedient;
use crate::{Result, Scope, Store};

/// A case by its number, its subject and its procedure.
#[derive(Clone, Debug, Queryable)]
pub struct Titled {
    pub exercici: Option<i32>,
    pub numero: Option<i64>,
    pub titol: String,
    pub procediment: String,
}

impl Store {
    /// The newest `limit` cases in sight that have a number. Reserved ones are left out: each reading of them is an act
    /// of its own, and a suggestion is no reason for it.
    pub async fn titles(&self, scope: &Scope, limit: i64) -> Result<Vec<Titled>> {
        use expedient as e;
        let query = e::table
            .filter(e::ens_id.eq(scope.ens()))
            .filter(visible(scope, e::unitat_id, e::familia, e::acces, e::id))
            .filter(e::estat.ne("esborrany"))
            .filter(e::numero.is_not_null())
            .filter(e::acces.ne("reservat"))
            .order((e::data_obertura.desc(), e::id.desc()))
            .limit(limit)
            .select((e::exercici, e::numero, e::titol, e::procediment));
        self.list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }
}
