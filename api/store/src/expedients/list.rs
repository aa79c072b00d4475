//! Lists of cases: declared orders, each with its index; keyset pages.

use diesel::dsl::exists;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Row, joined};
use crate::cerca::found;
use crate::keyset::{Way, beyond};
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::{expedient, interessat, seguidor};
use crate::{Result, Scope, Store};

/// What the list shows. Empty filters show every case in sight but drafts.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub estats: Vec<String>,
    /// Neither closed nor further on.
    pub oberts: bool,
    pub responsable: Option<Uuid>,
    /// Followed by this member.
    pub seguidor: Option<Uuid>,
    pub procediment: Option<String>,
    pub unitat: Option<Uuid>,
    pub obertura_des_de: Option<Timestamp>,
    pub obertura_fins: Option<Timestamp>,
    pub venciment_fins: Option<Date>,
    /// A person who is party to the case.
    pub persona: Option<Uuid>,
    /// Words, or parts of the number, the title, a name or a document.
    pub q: Option<String>,
}

/// Declared orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    NewestFirst,
    OldestFirst,
    /// Those without a term are left out.
    DueFirst,
    ChangedFirst,
}

/// The last row of a page.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum Position {
    At(Timestamp, Uuid),
    On(Date, Uuid),
}

impl Order {
    pub fn position(self, row: &Row) -> Option<Position> {
        let e = &row.expedient;
        match self {
            Order::NewestFirst | Order::OldestFirst => Some(Position::At(e.data_obertura, e.id)),
            Order::ChangedFirst => Some(Position::At(e.modificat_el, e.id)),
            Order::DueFirst => e.venciment.map(|day| Position::On(day, e.id)),
        }
    }
}

/// States after which a case is no longer open.
const ENDED: [&str; 5] = ["tancat", "transferit", "eliminat", "descartat", "acumulat"];

/// A count stops here; beyond it nobody reads the number.
pub const COUNT_CAP: i64 = 10_000;

impl Store {
    /// At most `limit` cases after a position.
    pub async fn expedients(
        &self,
        scope: &Scope,
        filter: &Filter,
        order: Order,
        after: Option<Position>,
        limit: i64,
    ) -> Result<Vec<Row>> {
        use expedient as e;
        let mut query = filtered(scope, filter).limit(limit);
        query = match order {
            Order::NewestFirst => query.order((e::data_obertura.desc(), e::id.desc())),
            Order::OldestFirst => query.order((e::data_obertura.asc(), e::id.asc())),
            Order::ChangedFirst => query.order((e::modificat_el.desc(), e::id.desc())),
            Order::DueFirst => query
                .filter(e::venciment.is_not_null())
                .order((e::venciment.asc(), e::id.asc())),
        };
        query = match (order, after) {
            (Order::NewestFirst, Some(Position::At(t, id))) => query.filter(beyond(
                Way::Down,
                e::data_obertura,
                e::id,
                t.to_diesel(),
                id,
            )),
            (Order::OldestFirst, Some(Position::At(t, id))) => {
                query.filter(beyond(Way::Up, e::data_obertura, e::id, t.to_diesel(), id))
            }
            (Order::ChangedFirst, Some(Position::At(t, id))) => {
                query.filter(beyond(Way::Down, e::modificat_el, e::id, t.to_diesel(), id))
            }
            (Order::DueFirst, Some(Position::On(day, id))) => query.filter(beyond(
                Way::Up,
                e::venciment.assume_not_null(),
                e::id,
                day.to_diesel(),
                id,
            )),
            _ => query,
        };
        let query = query.select(Row::as_select());
        self.list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    /// How many cases there are, counted up to a cap.
    pub async fn count_expedients(&self, scope: &Scope, filter: &Filter) -> Result<i64> {
        let query = filtered(scope, filter)
            .select(expedient::id)
            .limit(COUNT_CAP + 1);
        let ids: Vec<Uuid> = self
            .list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await?;
        Ok(i64::try_from(ids.len()).unwrap_or(i64::MAX))
    }
}

type Boxed<'a> = diesel::dsl::IntoBoxed<'a, joined, Pg>;

fn filtered<'a>(scope: &Scope, filter: &'a Filter) -> Boxed<'a> {
    use expedient as e;
    let mut query: Boxed<'a> = joined().into_boxed();
    query = query.filter(e::ens_id.eq(scope.ens())).filter(visible(
        scope,
        e::unitat_id,
        e::familia,
        e::acces,
        e::id,
    ));
    query = if filter.estats.is_empty() {
        query.filter(e::estat.ne("esborrany"))
    } else {
        query.filter(e::estat.eq_any(&filter.estats))
    };
    if filter.oberts {
        query = query.filter(e::estat.ne_all(ENDED));
    }
    if let Some(member) = filter.responsable {
        query = query.filter(e::responsable_id.eq(member));
    }
    if let Some(code) = &filter.procediment {
        query = query.filter(e::procediment.eq(code));
    }
    if let Some(unit) = filter.unitat {
        query = query.filter(e::unitat_id.eq(unit));
    }
    if let Some(from) = filter.obertura_des_de {
        query = query.filter(e::data_obertura.ge(from.to_diesel()));
    }
    if let Some(to) = filter.obertura_fins {
        query = query.filter(e::data_obertura.lt(to.to_diesel()));
    }
    if let Some(day) = filter.venciment_fins {
        query = query.filter(e::venciment.le(day.to_diesel()));
    }
    if let Some(member) = filter.seguidor {
        query = query.filter(exists(
            seguidor::table.filter(
                seguidor::ens_id
                    .eq(e::ens_id)
                    .and(seguidor::expedient_id.eq(e::id))
                    .and(seguidor::subjecte_id.eq(member)),
            ),
        ));
    }
    if let Some(person) = filter.persona {
        query = query.filter(exists(
            interessat::table.filter(
                interessat::ens_id
                    .eq(e::ens_id)
                    .and(interessat::expedient_id.eq(e::id))
                    .and(interessat::persona_id.eq(person))
                    .and(interessat::donat_de_baixa_el.is_null()),
            ),
        ));
    }
    if let Some(text) = &filter.q {
        query = query.filter(found(scope, "expedient", text, e::id));
    }
    query
}
