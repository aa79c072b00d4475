//! What units of work do to documents. Locks go in one order: the case, the document, the upload, the bytes.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::Acte;
use futures::{join, try_join};
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

use super::{Document, sight};
use crate::expedients::RowKey;
use crate::rights::visible;
use crate::schema::{document, document_versio, expedient, objecte, tasca};
use crate::sql::{Kept, instant_oficial};
use crate::{Error, Result, Unit};

/// The case of a document, locked.
#[derive(Clone, Debug, Queryable)]
pub struct Case {
    pub id: Uuid,
    pub unitat_id: Uuid,
    pub familia: String,
    pub acces: String,
    /// Whether the act of the unit is allowed on it.
    pub permes: bool,
    pub tancat: bool,
}

/// Locks a case that the caller may see.
pub async fn lock_case(unit: &Unit<'_>, case: RowKey) -> Result<Case> {
    let readable = sight(unit.scope(), Acte::ExpedientLlegir)?;
    let seen = visible(
        &readable,
        expedient::unitat_id,
        expedient::familia,
        expedient::acces,
        expedient::id,
    );
    let allowed = visible(
        unit.scope(),
        expedient::unitat_id,
        expedient::familia,
        expedient::acces,
        expedient::id,
    );
    let query = expedient::table
        .filter(expedient::ens_id.eq(unit.ens()))
        .filter(seen)
        .for_no_key_update()
        .select((
            expedient::id,
            expedient::unitat_id,
            expedient::familia,
            expedient::acces,
            allowed,
            expedient::tancat_el.is_not_null(),
        ));
    let mut conn = unit.conn();
    let row = match case {
        RowKey::Id(id) => query.filter(expedient::id.eq(id)).first(&mut conn).await,
        RowKey::Numero(year, number) => {
            query
                .filter(expedient::exercici.eq(year))
                .filter(expedient::numero.eq(number))
                .first(&mut conn)
                .await
        }
    };
    row.map_err(Error::from)
}

/// Whether a task is of the case. Tasks never leave theirs: nothing is locked.
pub async fn is_task_of(unit: &Unit<'_>, task: Uuid, case: Uuid) -> Result<bool> {
    tasca::table
        .find((unit.ens(), task))
        .filter(tasca::expedient_id.eq(case))
        .count()
        .get_result::<i64>(&mut unit.conn())
        .await
        .map(|n| n == 1)
        .map_err(Error::from)
}

/// A document, locked with its case.
#[derive(Clone, Debug)]
pub struct Locked {
    pub document: Document,
    /// Whether the act of the unit is allowed on it.
    pub permes: bool,
    /// Whether its case is closed.
    pub tancat: bool,
}

/// Locks a document that the caller may see, its case first.
pub async fn lock(unit: &Unit<'_>, id: Uuid) -> Result<Locked> {
    let readable = sight(unit.scope(), Acte::DocumentLlegir)?;
    let columns = (
        document::unitat_id,
        document::familia,
        document::acces,
        document::expedient_id,
    );
    let seen = visible(&readable, columns.0, columns.1, columns.2, columns.3);
    let allowed = visible(unit.scope(), columns.0, columns.1, columns.2, columns.3);
    let owner = document::table
        .find((unit.ens(), id))
        .select(document::expedient_id);
    let case = expedient::table
        .filter(expedient::ens_id.eq(unit.ens()))
        .filter(expedient::id.nullable().eq_any(owner))
        .for_no_key_update()
        .select((expedient::id, expedient::tancat_el.is_not_null()));
    let row = document::table
        .find((unit.ens(), id))
        .filter(seen)
        .for_no_key_update()
        .select((Document::as_select(), allowed));
    let (case, row) = try_join!(
        async {
            case.first::<(Uuid, bool)>(&mut unit.conn())
                .await
                .optional()
        },
        row.first::<(Document, bool)>(&mut unit.conn()),
    )?;
    let (document, permes) = row;
    if case.map(|(id, _)| id) != document.expedient_id {
        // It was filed between the two statements.
        return Err(Error::Crossed);
    }
    Ok(Locked {
        document,
        permes,
        tancat: case.is_some_and(|(_, closed)| closed),
    })
}

/// A document to be.
#[derive(Clone, Debug)]
pub struct New<'a> {
    pub id: Uuid,
    pub expedient_id: Option<Uuid>,
    pub identificador_eni: &'a str,
    pub nom: &'a str,
    pub td: &'a str,
    pub origen: &'a str,
    pub estat_elaboracio: &'a str,
    pub document_origen: Option<&'a str>,
    pub intern: bool,
    pub tasca_id: Option<Uuid>,
    /// `esborrany`, or `definitiu` with its foliation number when it is in a case.
    pub estat: &'a str,
    pub foli: Option<i32>,
    pub unitat_id: Option<Uuid>,
    pub familia: Option<&'a str>,
    pub acces: &'a str,
    pub data_document: Option<Date>,
    /// 1 when it is born with its bytes.
    pub versio_contingut: i32,
}

pub fn insert(unit: &mut Unit<'_>, new: &New<'_>) {
    use crate::schema::document::dsl as d;
    unit.put(diesel::insert_into(document::table).values((
        d::ens_id.eq(unit.ens()),
        d::id.eq(new.id),
        d::expedient_id.eq(new.expedient_id),
        d::identificador_eni.eq(new.identificador_eni),
        d::nom.eq(new.nom),
        d::td.eq(new.td),
        d::origen.eq(new.origen),
        d::estat_elaboracio.eq(new.estat_elaboracio),
        d::document_origen.eq(new.document_origen),
        d::intern.eq(new.intern),
        d::tasca_id.eq(new.tasca_id),
        d::estat.eq(new.estat),
        d::foli.eq(new.foli),
        d::unitat_id.eq(new.unitat_id),
        d::familia.eq(new.familia),
        d::acces.eq(new.acces),
        d::data_captura.eq(instant_oficial()),
        d::data_document.eq(new.data_document.map(|day| day.to_diesel())),
        d::versio_contingut.eq(new.versio_contingut),
    )));
}

/// Bytes that a document takes.
#[derive(Clone, Debug)]
pub struct Bytes {
    pub sha256: Vec<u8>,
    pub mida: i64,
    pub mime: String,
    pub nom_fitxer: String,
}

/// Locks the object of these bytes, so that no sweep takes it before the commit.
pub async fn lock_object(unit: &Unit<'_>, sha256: &[u8]) -> Result<Uuid> {
    objecte::table
        .filter(objecte::ens_id.eq(unit.ens()))
        .filter(objecte::sha256.eq(sha256))
        .for_key_share()
        .select(objecte::id)
        .first(&mut unit.conn())
        .await
        .map_err(Error::from)
}

/// Records bytes that were received without an upload, unless the body keeps the same already, and locks them.
pub async fn keep_object(
    unit: &Unit<'_>,
    id: Uuid,
    parts: &[String],
    bytes: &Bytes,
) -> Result<Uuid> {
    use crate::schema::objecte::dsl as o;
    let insert = diesel::insert_into(objecte::table)
        .values((
            o::ens_id.eq(unit.ens()),
            o::id.eq(id),
            o::sha256.eq(&bytes.sha256),
            o::mida.eq(bytes.mida),
            o::parts.eq(parts),
            o::mime.eq(&bytes.mime),
        ))
        .on_conflict_do_nothing();
    let (kept, object) = join!(
        insert.execute(&mut unit.conn()),
        lock_object(unit, &bytes.sha256)
    );
    kept?;
    object
}

/// Adds version `n` of a content; the document's row is raised by `update`.
pub fn insert_version(
    unit: &mut Unit<'_>,
    document: Uuid,
    n: i32,
    objecte: Uuid,
    bytes: &Bytes,
    motiu: &str,
) {
    use crate::schema::document_versio::dsl as v;
    unit.put(diesel::insert_into(document_versio::table).values((
        v::ens_id.eq(unit.ens()),
        v::document_id.eq(document),
        v::n.eq(n),
        v::objecte_id.eq(objecte),
        v::nom_fitxer.eq(&bytes.nom_fitxer),
        v::mime.eq(&bytes.mime),
        v::mida.eq(bytes.mida),
        v::sha256.eq(&bytes.sha256),
        v::motiu.eq(motiu),
        v::autor_id.eq(unit.scope().actor().id),
        v::creat_el.eq(instant_oficial()),
    )));
}

/// What of a document changes; `None` keeps.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = document)]
pub struct Changes {
    pub nom: Option<String>,
    pub td: Option<String>,
    pub estat_elaboracio: Option<String>,
    pub document_origen: Option<Option<String>>,
    pub data_document: Option<jiff_diesel::NullableDate>,
    pub acces: Option<String>,
    pub expedient_id: Option<Uuid>,
    pub unitat_id: Option<Uuid>,
    pub familia: Option<String>,
    pub tasca_id: Option<Option<Uuid>>,
    pub estat: Option<String>,
    pub foli: Option<i32>,
    pub versio_contingut: Option<i32>,
    pub versio: Option<i64>,
}

pub fn update(unit: &mut Unit<'_>, id: Uuid, changes: Changes) {
    unit.put(diesel::update(document::table.find((unit.ens(), id))).set(changes));
}

/// The next foliation number of a case. After the head is taken nobody else of the body gives one.
pub async fn next_folio(unit: &Unit<'_>, expedient: Uuid) -> Result<i32> {
    let last: Option<i32> = document::table
        .filter(document::ens_id.eq(unit.ens()))
        .filter(document::expedient_id.eq(expedient))
        .select(diesel::dsl::max(document::foli))
        .first(&mut unit.conn())
        .await?;
    Ok(last.unwrap_or(0) + 1)
}

/// The case rises with the states of its documents. Answers the version that it reaches.
pub async fn touch_case(unit: &Unit<'_>, id: Uuid) -> Result<i64> {
    let raised = diesel::update(expedient::table.find((unit.ens(), id)))
        .set((
            expedient::versio.eq(expedient::versio + 1),
            expedient::modificat_el.eq(instant_oficial()),
        ))
        .returning(expedient::versio);
    Kept(raised)
        .get_result(&mut unit.conn())
        .await
        .map_err(Error::from)
}
