//! Keys that sign tokens, as the database keeps them: their private half sealed.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::clau_signatura;
use crate::sql::pg_advisory_xact_lock;
use crate::{Result, Store};

/// One lock for whoever adds keys.
const LOCK: i64 = 7_300_110_127;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = clau_signatura, check_for_backend(diesel::pg::Pg))]
pub struct SealedKey {
    pub kid: String,
    pub publica: Vec<u8>,
    pub privada: Vec<u8>,
    /// First moment it signs; it is published and accepted from the start.
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub activa_des_de: Timestamp,
}

impl Store {
    /// The public half of every key there ever was: what a retired key signed stays signed.
    pub async fn public_keys(&self) -> Result<Vec<(String, Vec<u8>)>> {
        self.read_self(Uuid::nil(), async |mut conn: &Conn| {
            clau_signatura::table
                .select((clau_signatura::kid, clau_signatura::publica))
                .load(&mut conn)
                .await
        })
        .await
    }

    /// Keys in use, newest first.
    pub async fn signing_keys(&self) -> Result<Vec<SealedKey>> {
        self.read_self(Uuid::nil(), async |conn: &Conn| in_use(conn).await)
            .await
    }

    /// Adds a key. `only_first`: only when there is none, so that replicas which start together share one.
    pub async fn add_signing_key(&self, key: &SealedKey, only_first: bool) -> Result<()> {
        self.write_self(Uuid::nil(), async |conn: &Conn| {
            diesel::select(pg_advisory_xact_lock(LOCK))
                .execute(&mut &*conn)
                .await?;
            let there: i64 = clau_signatura::table
                .filter(clau_signatura::retirada_el.is_null())
                .count()
                .get_result(&mut &*conn)
                .await?;
            if only_first && there > 0 {
                return Ok(());
            }
            diesel::insert_into(clau_signatura::table)
                .values((
                    clau_signatura::kid.eq(&key.kid),
                    clau_signatura::publica.eq(&key.publica),
                    clau_signatura::privada.eq(&key.privada),
                    clau_signatura::activa_des_de.eq(key.activa_des_de.to_diesel()),
                ))
                .execute(&mut &*conn)
                .await?;
            Ok(())
        })
        .await
    }

    /// Retires the keys that stopped signing longer ago than a token lives. Answers how many.
    pub async fn retire_signing_keys(&self, token_life: SignedDuration) -> Result<usize> {
        let now = (self.sources.now)();
        let horizon = now - token_life;
        self.write_self(Uuid::nil(), async |conn: &Conn| {
            let keys = in_use(conn).await?;
            // Newest first: the first that has signed for a whole token's life outlives every token before it.
            let superseded: Vec<String> = keys
                .into_iter()
                .skip_while(|key| key.activa_des_de > horizon)
                .skip(1)
                .map(|key| key.kid)
                .collect();
            if superseded.is_empty() {
                return Ok(0);
            }
            Ok(
                diesel::update(
                    clau_signatura::table.filter(clau_signatura::kid.eq_any(superseded)),
                )
                .set(clau_signatura::retirada_el.eq(now.to_diesel()))
                .execute(&mut &*conn)
                .await?,
            )
        })
        .await
    }
}

async fn in_use(mut conn: &Conn) -> QueryResult<Vec<SealedKey>> {
    clau_signatura::table
        .filter(clau_signatura::retirada_el.is_null())
        .order((clau_signatura::activa_des_de.desc(), clau_signatura::kid))
        .select(SealedKey::as_select())
        .load(&mut conn)
        .await
}
