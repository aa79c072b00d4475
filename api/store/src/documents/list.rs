//! Pages of documents, newest capture first.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

use super::View;
use crate::cerca::found;
use crate::keyset::{Way, beyond};
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::document;
use crate::{Result, Scope, Store};

/// Where a page begins: after this row.
pub type Position = (Timestamp, Uuid);

/// What a list asks for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub expedient: Option<Uuid>,
    pub td: Option<String>,
    pub estat: Option<String>,
    /// Of this task.
    pub tasca: Option<Uuid>,
    /// Words of the name.
    pub q: Option<String>,
    pub after: Option<Position>,
    pub limit: i64,
}

impl Store {
    pub async fn documents(&self, scope: &Scope, filter: &Filter) -> Result<Vec<View>> {
        self.list(scope, async |conn: &Conn| {
            let readable = visible(
                scope,
                document::unitat_id,
                document::familia,
                document::acces,
                document::expedient_id,
            );
            let mut query = views!()
                .filter(document::ens_id.eq(scope.ens()))
                .filter(readable)
                .order((document::data_captura.desc(), document::id.desc()))
                .limit(filter.limit)
                .into_boxed();
            if let Some(expedient) = filter.expedient {
                query = query.filter(document::expedient_id.eq(expedient));
            }
            if let Some(td) = &filter.td {
                query = query.filter(document::td.eq(td));
            }
            if let Some(estat) = &filter.estat {
                query = query.filter(document::estat.eq(estat));
            }
            if let Some(tasca) = filter.tasca {
                query = query.filter(document::tasca_id.eq(tasca));
            }
            if let Some(q) = &filter.q {
                query = query.filter(found(scope, "document", q, document::id));
            }
            if let Some((captura, id)) = filter.after {
                query = query.filter(beyond(
                    Way::Down,
                    document::data_captura,
                    document::id,
                    captura.to_diesel(),
                    id,
                ));
            }
            query.load::<View>(&mut &*conn).await
        })
        .await
    }
}
