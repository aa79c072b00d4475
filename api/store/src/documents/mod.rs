//! Documents: metadata, versions of their content, and what locks them.

/// Documents with their current version and the number of their case.
macro_rules! views {
    () => {{
        use $crate::schema::{document, document_versio, expedient};
        document::table
            .left_join(
                document_versio::table.on(document_versio::ens_id
                    .eq(document::ens_id)
                    .and(document_versio::document_id.eq(document::id))
                    .and(document_versio::n.eq(document::versio_contingut))),
            )
            .left_join(
                expedient::table.on(expedient::ens_id
                    .eq(document::ens_id)
                    .and(expedient::id.nullable().eq(document::expedient_id))),
            )
            .select((
                $crate::documents::Document::as_select(),
                Option::<$crate::documents::Versio>::as_select(),
                (expedient::exercici, expedient::numero).nullable(),
            ))
    }};
}

mod list;
mod write;

pub use list::{Filter, Position};
pub use write::*;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::Acte;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::{document, document_versio, objecte};
use crate::{Error, Result, Scope, Store};

/// The metadata of a document.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = document, check_for_backend(diesel::pg::Pg))]
pub struct Document {
    pub id: Uuid,
    pub expedient_id: Option<Uuid>,
    pub identificador_eni: String,
    pub nom: String,
    pub td: String,
    pub origen: String,
    pub estat_elaboracio: String,
    pub document_origen: Option<String>,
    pub estat: String,
    pub signatura: String,
    pub intern: bool,
    pub tasca_id: Option<Uuid>,
    pub foli: Option<i32>,
    pub unitat_id: Option<Uuid>,
    pub familia: Option<String>,
    pub acces: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub data_captura: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub data_document: Option<Date>,
    pub versio_contingut: i32,
    pub versio: i64,
}

/// A version of a content.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = document_versio, check_for_backend(diesel::pg::Pg))]
pub struct Versio {
    pub n: i32,
    pub objecte_id: Uuid,
    pub nom_fitxer: String,
    pub mime: String,
    pub mida: i64,
    pub sha256: Vec<u8>,
    pub motiu: String,
    pub autor_id: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

/// Year and order of a case's number; both null while it is a draft.
pub type CaseNumber = (Option<i32>, Option<i64>);

/// A document as one line of a screen needs it: with its current version and the number of its case.
#[derive(Clone, Debug, Queryable)]
pub struct View {
    pub document: Document,
    pub versio: Option<Versio>,
    pub expedient: Option<CaseNumber>,
}

impl Store {
    pub async fn document(&self, scope: &Scope, id: Uuid) -> Result<View> {
        self.read(scope, async |conn: &Conn| {
            let readable = visible(
                scope,
                document::unitat_id,
                document::familia,
                document::acces,
                document::expedient_id,
            );
            views!()
                .filter(document::ens_id.eq(scope.ens()))
                .filter(document::id.eq(id))
                .filter(readable)
                .first::<View>(&mut &*conn)
                .await
        })
        .await
    }

    /// A version of a document's content (the current one when `n` is `None`), with the parts that make it.
    pub async fn document_content(
        &self,
        scope: &Scope,
        id: Uuid,
        n: Option<i32>,
    ) -> Result<(Versio, Vec<String>)> {
        self.read(scope, async |conn: &Conn| {
            let readable = visible(
                scope,
                document::unitat_id,
                document::familia,
                document::acces,
                document::expedient_id,
            );
            let query = document::table
                .inner_join(
                    document_versio::table.on(document_versio::ens_id
                        .eq(document::ens_id)
                        .and(document_versio::document_id.eq(document::id))),
                )
                .inner_join(
                    objecte::table.on(objecte::ens_id
                        .eq(document_versio::ens_id)
                        .and(objecte::id.eq(document_versio::objecte_id))),
                )
                .filter(document::ens_id.eq(scope.ens()))
                .filter(document::id.eq(id))
                .filter(readable)
                .select((Versio::as_select(), objecte::parts));
            match n {
                Some(n) => {
                    query
                        .filter(document_versio::n.eq(n))
                        .first(&mut &*conn)
                        .await
                }
                None => {
                    query
                        .filter(document_versio::n.eq(document::versio_contingut))
                        .first(&mut &*conn)
                        .await
                }
            }
        })
        .await
    }

    /// Versions of a content, newest first, older than `before`. An empty page of an unseen document is `NotFound`.
    pub async fn document_versions(
        &self,
        scope: &Scope,
        id: Uuid,
        before: Option<i32>,
        limit: i64,
    ) -> Result<Vec<Versio>> {
        self.read(scope, async |conn: &Conn| {
            let readable = visible(
                scope,
                document::unitat_id,
                document::familia,
                document::acces,
                document::expedient_id,
            );
            let seen = document::table
                .find((scope.ens(), id))
                .filter(readable)
                .select(document::id);
            let rows = document_versio::table
                .filter(document_versio::ens_id.eq(scope.ens()))
                .filter(document_versio::document_id.eq_any(seen.clone()))
                .filter(document_versio::n.lt(before.unwrap_or(i32::MAX)))
                .order(document_versio::n.desc())
                .limit(limit)
                .select(Versio::as_select());
            let (seen, rows) =
                futures::try_join!(seen.first::<Uuid>(&mut &*conn), rows.load(&mut &*conn))?;
            debug_assert_eq!(seen, id);
            Ok(rows)
        })
        .await
    }
}

/// What a unit reads back of the document it made or changed.
pub async fn view(conn: &Conn, ens: i32, id: Uuid) -> QueryResult<View> {
    views!()
        .filter(document::ens_id.eq(ens))
        .filter(document::id.eq(id))
        .first(&mut &*conn)
        .await
}

/// The scope of the same caller that says what they may see at all.
pub(crate) fn sight(scope: &Scope, acte: Acte) -> Result<Scope> {
    scope.also(acte).ok_or(Error::NotFound)
}
