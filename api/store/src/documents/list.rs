//! Pages of documents, newest capture first.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::Acte;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

use super::{CaseRef, View, sight};
use crate::cerca::found;
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::{document, expedient};
use crate::{Result, Scope, Store};

/// Where a page begins: after this row.
pub type Position = (Timestamp, Uuid);

/// What a list asks for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub expedient: Option<Uuid>,
    pub td: Option<String>,
    pub estat: Option<String>,
    /// Words of the name.
    pub q: Option<String>,
    pub after: Option<Position>,
    pub limit: i64,
}

impl Store {
    /// The id of a case that the caller may see.
    pub async fn case_id(&self, scope: &Scope, case: CaseRef) -> Result<Uuid> {
        let readable = sight(scope, Acte::ExpedientLlegir)?;
        self.read(scope, async |conn: &Conn| {
            let seen = visible(
                &readable,
                expedient::unitat_id,
                expedient::familia,
                expedient::acces,
                expedient::id,
            );
            let query = expedient::table
                .filter(expedient::ens_id.eq(scope.ens()))
                .filter(seen)
                .select(expedient::id)
                .into_boxed();
            let query = match case {
                CaseRef::Id(id) => query.filter(expedient::id.eq(id)),
                CaseRef::Numero(numero) => query
                    .filter(expedient::exercici.eq(i32::from(numero.year())))
                    .filter(expedient::numero.eq(i64::from(numero.order()))),
            };
            query.first(&mut &*conn).await
        })
        .await
    }

    pub async fn documents(&self, scope: &Scope, filter: &Filter) -> Result<Vec<View>> {
        self.read(scope, async |conn: &Conn| {
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
            if let Some(q) = &filter.q {
                query = query.filter(found(scope, "document", q, document::id));
            }
            if let Some((captura, id)) = filter.after {
                let captura = captura.to_diesel();
                query = query.filter(
                    document::data_captura
                        .lt(captura)
                        .or(document::data_captura.eq(captura).and(document::id.lt(id))),
                );
            }
            query.load::<View>(&mut &*conn).await
        })
        .await
    }
}
