//! Rights, and the log of their changes that every process follows.

use std::collections::{BTreeMap, HashSet};

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::permisos::{Acte, Grant, Rights, Rol};
use futures::try_join;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

use crate::pool::Conn;
use crate::schema::{client, dret, drets_canvi, drets_cap, membre, usuari};
use crate::{Result, Store};

/// A change of rights that processes must follow.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = drets_canvi, check_for_backend(diesel::pg::Pg))]
pub struct Change {
    pub rev: i64,
    pub mena: String,
    pub id: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub instant: Timestamp,
}

impl Store {
    /// What a subject may do now; `None` when the account or the client is not (or no longer) active.
    pub async fn rights(&self, subject: Uuid) -> Result<Option<Rights>> {
        let now = (self.sources.now)();
        let today = self.sources.today();
        self.read_self(subject, async |conn: &Conn| {
            let (people, clients, grants) = try_join!(
                active_user(conn, subject),
                active_client(conn, subject, now),
                grants(conn, subject, today),
            )?;
            if people == 0 && clients.is_none() {
                return Ok(None);
            }
            let mut per_ens: BTreeMap<i32, Vec<Grant>> = BTreeMap::new();
            for (ens, rol, unitat, familia) in grants {
                // A role that this version does not know gives nothing.
                if let Some(rol) = Rol::parse(&rol) {
                    per_ens.entry(ens).or_default().push(Grant {
                        rol,
                        unitat,
                        familia,
                    });
                }
            }
            // Some right may end with the day; the credentials of a client, at any moment.
            let mut fins = end_of(today);
            if let Some((_, caduca)) = &clients {
                fins = fins.min(caduca.to_jiff());
            }
            let only = clients.map(|(acts, _)| {
                acts.iter()
                    .filter_map(|act| Acte::parse(act))
                    .collect::<HashSet<_>>()
            });
            Ok(Some(Rights {
                per_ens,
                only,
                fins: Some(fins),
            }))
        })
        .await
    }

    /// Changes of rights since a revision, oldest first.
    pub async fn changes(&self, since: i64) -> Result<Vec<Change>> {
        self.read_self(Uuid::nil(), async |mut conn: &Conn| {
            drets_canvi::table
                .filter(drets_canvi::rev.gt(since))
                .order(drets_canvi::rev)
                .limit(10_000)
                .select(Change::as_select())
                .load(&mut conn)
                .await
        })
        .await
    }

    /// The revision of rights now, and the sessions ended since an instant (whose tokens may still be alive).
    pub async fn revision(&self, ended_since: Timestamp) -> Result<(i64, Vec<String>)> {
        self.read_self(Uuid::nil(), async |conn: &Conn| {
            let rev = drets_cap::table.select(drets_cap::rev);
            let ended = drets_canvi::table
                .filter(drets_canvi::mena.eq("sessio"))
                .filter(drets_canvi::instant.gt(ended_since.to_diesel()))
                .select(drets_canvi::id);
            try_join!(rev.first(&mut &*conn), ended.load(&mut &*conn))
        })
        .await
    }
}

/// When a legal day ends.
fn end_of(day: Date) -> Timestamp {
    let zone = TimeZone::get("Europe/Madrid").unwrap_or(TimeZone::UTC);
    day.tomorrow()
        .and_then(|next| next.to_zoned(zone))
        .map_or(Timestamp::MAX, |start| start.timestamp())
}

async fn active_user(mut conn: &Conn, subject: Uuid) -> QueryResult<i64> {
    usuari::table
        .find(subject)
        .filter(usuari::estat.eq("actiu"))
        .count()
        .get_result(&mut conn)
        .await
}

async fn active_client(
    mut conn: &Conn,
    subject: Uuid,
    now: Timestamp,
) -> QueryResult<Option<(Vec<String>, jiff_diesel::Timestamp)>> {
    client::table
        .find(subject)
        .filter(client::pausat.eq(false))
        .filter(client::revocat_el.is_null())
        .filter(client::caduca.gt(now.to_diesel()))
        .select((client::actes, client::caduca))
        .first(&mut conn)
        .await
        .optional()
}

type GrantRow = (i32, String, Option<Uuid>, Option<String>);

async fn grants(mut conn: &Conn, subject: Uuid, today: Date) -> QueryResult<Vec<GrantRow>> {
    dret::table
        .inner_join(
            membre::table.on(membre::ens_id
                .eq(dret::ens_id)
                .and(membre::subjecte_id.eq(dret::subjecte_id))),
        )
        .filter(dret::subjecte_id.eq(subject))
        .filter(membre::actiu.eq(true))
        .filter(membre::pendent.eq(false))
        .filter(
            dret::caduca
                .is_null()
                .or(dret::caduca.ge(today.to_diesel())),
        )
        .select((dret::ens_id, dret::rol, dret::unitat_id, dret::familia))
        .load(&mut conn)
        .await
}
