//! Resumable uploads: the row is the whole state, so that any replica carries on.
//!
//! A request that writes takes the next turn of its upload (`torn`); every later step compares it. So of two
//! requests at once one advances and the other finds that its turn is over, and a connection that hangs somewhere
//! cannot write over the one that replaced it.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures::try_join;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::pujada::dsl as p;
use crate::schema::{objecte, pujada};
use crate::sql::Kept;
use crate::{Error, Result, Scope, Store, Unit};

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = pujada, check_for_backend(diesel::pg::Pg))]
pub struct Pujada {
    pub id: Uuid,
    pub nom: String,
    pub mida: Option<i64>,
    pub rebut: i64,
    pub parts: Vec<String>,
    pub torn: i32,
    pub sha256: Option<Vec<u8>>,
    pub estat_hash: Vec<u8>,
    pub capcalera: Vec<u8>,
    pub mime: Option<String>,
    pub digest_declarat: Option<Vec<u8>>,
    pub estat: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

/// A part that is durable, and the state of the upload with it.
#[derive(Clone, Debug)]
pub struct Step {
    pub rebut: i64,
    pub parts: Vec<String>,
    pub estat_hash: Vec<u8>,
    pub capcalera: Vec<u8>,
}

/// Keys and the parts that their rows name.
type Parts = Vec<(Uuid, Vec<String>)>;

impl Store {
    /// An upload of the caller's. Nobody else sees it.
    pub async fn pujada(&self, scope: &Scope, id: Uuid) -> Result<Pujada> {
        self.read(scope, async |conn: &Conn| by_id(conn, scope, id).await)
            .await
    }

    /// Takes the next turn at an offset; `None` when the upload is not open or stands elsewhere.
    pub async fn take_pujada(
        &self,
        scope: &Scope,
        id: Uuid,
        offset: i64,
    ) -> Result<Option<Pujada>> {
        self.write_technical(scope, async |mut conn: &Conn| {
            let take = diesel::update(mine(scope, id))
                .filter(p::estat.eq("oberta"))
                .filter(p::rebut.eq(offset))
                .set((p::torn.eq(p::torn + 1), p::tocat_el.eq(diesel::dsl::now)))
                .returning(Pujada::as_returning());
            Kept(take).get_result(&mut conn).await.optional()
        })
        .await
    }

    /// Records a durable part. False when the turn is over.
    pub async fn advance_pujada(
        &self,
        scope: &Scope,
        id: Uuid,
        torn: i32,
        step: &Step,
    ) -> Result<bool> {
        self.write_technical(scope, async |conn: &Conn| {
            advance(conn, scope, id, torn, step).await
        })
        .await
    }

    /// The whole is here: records the last part and the object, unless the body keeps the same bytes already (then
    /// these parts belong to no row and are swept). False when the turn is over.
    pub async fn complete_pujada(
        &self,
        scope: &Scope,
        id: Uuid,
        torn: i32,
        step: &Step,
        sha256: &[u8],
        mime: &str,
    ) -> Result<bool> {
        self.write_technical(scope, async |conn: &Conn| {
            let complete = diesel::update(mine(scope, id))
                .filter(p::estat.eq("oberta"))
                .filter(p::torn.eq(torn))
                .set((
                    p::estat.eq("completa"),
                    p::sha256.eq(sha256),
                    p::mime.eq(mime),
                ));
            // Only of an upload that the statement before completed.
            let object = p::pujada
                .filter(p::ens_id.eq(scope.ens()))
                .filter(p::id.eq(id))
                .filter(p::estat.eq("completa"))
                .filter(p::torn.eq(torn))
                .select((
                    p::ens_id,
                    p::id,
                    p::sha256.assume_not_null(),
                    p::rebut,
                    p::parts,
                    p::mime.assume_not_null(),
                ))
                .insert_into(objecte::table)
                .into_columns((
                    objecte::ens_id,
                    objecte::id,
                    objecte::sha256,
                    objecte::mida,
                    objecte::parts,
                    objecte::mime,
                ))
                .on_conflict_do_nothing();
            let (advanced, _, _) = try_join!(
                advance(conn, scope, id, torn, step),
                Kept(complete).execute(&mut &*conn),
                Kept(object).execute(&mut &*conn),
            )?;
            Ok(advanced)
        })
        .await
    }

    /// Gives an open upload up; its parts are swept. False when it was not open.
    pub async fn cancel_pujada(&self, scope: &Scope, id: Uuid) -> Result<bool> {
        self.write_technical(scope, async |mut conn: &Conn| {
            diesel::update(mine(scope, id))
                .filter(p::estat.eq_any(["oberta", "completa"]))
                .set((p::estat.eq("cancellada"), p::torn.eq(p::torn + 1)))
                .execute(&mut conn)
                .await
                .map(|rows| rows == 1)
        })
        .await
    }
}

type Mine = diesel::helper_types::Filter<
    diesel::helper_types::Find<pujada::table, (i32, Uuid)>,
    diesel::helper_types::Eq<pujada::actor_id, Uuid>,
>;

fn mine(scope: &Scope, id: Uuid) -> Mine {
    pujada::table
        .find((scope.ens(), id))
        .filter(pujada::actor_id.eq(scope.actor().id))
}

pub async fn by_id(mut conn: &Conn, scope: &Scope, id: Uuid) -> QueryResult<Pujada> {
    mine(scope, id)
        .select(Pujada::as_select())
        .first(&mut conn)
        .await
}

async fn advance(
    mut conn: &Conn,
    scope: &Scope,
    id: Uuid,
    torn: i32,
    step: &Step,
) -> QueryResult<bool> {
    let step = diesel::update(mine(scope, id))
        .filter(p::estat.eq("oberta"))
        .filter(p::torn.eq(torn))
        .set((
            p::rebut.eq(step.rebut),
            p::parts.eq(&step.parts),
            p::estat_hash.eq(&step.estat_hash),
            p::capcalera.eq(&step.capcalera),
            p::tocat_el.eq(diesel::dsl::now),
        ));
    Kept(step).execute(&mut conn).await.map(|rows| rows == 1)
}

/// Begins an upload, in a unit for its idempotency; it is no act and leaves no history.
pub fn open(unit: &mut Unit<'_>, nom: &str, mida: Option<i64>, digest: Option<&[u8]>) -> Uuid {
    let id = unit.new_id();
    unit.put(diesel::insert_into(pujada::table).values((
        p::ens_id.eq(unit.ens()),
        p::id.eq(id),
        p::actor_id.eq(unit.scope().actor().id),
        p::nom.eq(nom),
        p::mida.eq(mida),
        p::digest_declarat.eq(digest),
    )));
    id
}

/// Locks a finished upload of the caller's, to use its bytes once.
pub async fn lock(unit: &Unit<'_>, id: Uuid) -> Result<Pujada> {
    mine(unit.scope(), id)
        .for_no_key_update()
        .select(Pujada::as_select())
        .first(&mut unit.conn())
        .await
        .map_err(Error::from)
}

pub fn mark_used(unit: &mut Unit<'_>, id: Uuid) {
    unit.put(diesel::update(mine(unit.scope(), id)).set(p::estat.eq("usada")));
}

impl Store {
    /// Gives up what nobody touched since an instant: unfinished uploads, and objects that no document names. Their
    /// parts are then named by no row. Answers how many uploads and objects fell.
    pub async fn sweep_rows(&self, scope: &Scope, before: Timestamp) -> Result<(usize, usize)> {
        use crate::schema::document_versio as v;
        self.write_technical(scope, async |conn: &Conn| {
            let before = before.to_diesel();
            let uploads = diesel::delete(pujada::table)
                .filter(p::ens_id.eq(scope.ens()))
                .filter(p::tocat_el.lt(before));
            let used = v::table
                .filter(v::ens_id.eq(scope.ens()))
                .select(v::objecte_id);
            let fresh = pujada::table
                .filter(p::ens_id.eq(scope.ens()))
                .filter(p::sha256.is_not_null())
                .select(p::sha256.assume_not_null());
            let objects = diesel::delete(objecte::table)
                .filter(objecte::ens_id.eq(scope.ens()))
                .filter(objecte::creat_el.lt(before))
                .filter(objecte::id.ne_all(used))
                .filter(objecte::sha256.ne_all(fresh));
            try_join!(uploads.execute(&mut &*conn), objects.execute(&mut &*conn))
        })
        .await
    }

    /// Of these keys, the parts that a row names.
    pub async fn named_parts(
        &self,
        scope: &Scope,
        ids: &[Uuid],
    ) -> Result<Vec<(Uuid, Vec<String>)>> {
        self.read(scope, async |conn: &Conn| {
            let objects = objecte::table
                .filter(objecte::ens_id.eq(scope.ens()))
                .filter(objecte::id.eq_any(ids))
                .select((objecte::id, objecte::parts));
            let open = pujada::table
                .filter(p::ens_id.eq(scope.ens()))
                .filter(p::id.eq_any(ids))
                .filter(p::estat.eq("oberta"))
                .select((p::id, p::parts));
            let (mut named, open): (Parts, Parts) =
                try_join!(objects.load(&mut &*conn), open.load(&mut &*conn))?;
            named.extend(open);
            Ok(named)
        })
        .await
    }
}
