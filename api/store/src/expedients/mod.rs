//! Case files.

mod count;
mod create;
mod followed;
mod list;
mod parties;
mod read;
mod several;
mod social;
mod titles;
mod update;

pub use count::COUNT_CAP;
pub use create::{NewExpedient, create, eni};
pub use followed::{Followed, FollowedRow, News};
pub(crate) use list::{ENDED, OPEN_TASK};
pub use list::{Filter, OpenTask, Order, Position};
pub use parties::{NewParty, Party, PartyPerson, insert_parties};
pub use read::{Locked, RowKey, by_id, lock};
pub use several::Named;
pub(crate) use several::lock_all;
pub use social::{Note, Related};
pub use titles::Titled;
pub use update::Patch;
pub(crate) use update::change;

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;
use uuid::Uuid;

use followed::Follows;

use crate::schema::{expedient, membre, unitat};

/// A case, as lists and single reads show it; labels travel with the row.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = expedient, check_for_backend(diesel::pg::Pg))]
pub struct Expedient {
    pub id: Uuid,
    pub exercici: Option<i32>,
    pub numero: Option<i64>,
    pub identificador_eni: Option<String>,
    pub titol: String,
    pub procediment: String,
    pub procediment_versio: i32,
    pub adaptacio_id: Option<Uuid>,
    pub familia: String,
    pub estat: String,
    pub motiu: Option<String>,
    pub fase: Option<String>,
    pub unitat_id: Uuid,
    pub responsable_id: Option<Uuid>,
    pub inici: String,
    pub acces: String,
    pub classificacio: Option<String>,
    pub codi_sia: Option<String>,
    pub dades: Value,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub data_obertura: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub inici_computs: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub venciment: Option<Date>,
    pub venciment_provisional: bool,
    pub silenci: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub tancat_el: Option<Timestamp>,
    pub versio: i64,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub modificat_el: Timestamp,
}

/// A case, the labels of its unit and of who answers for it, and what it is to whoever asks.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = expedient, check_for_backend(diesel::pg::Pg))]
pub struct Row {
    #[diesel(embed)]
    pub expedient: Expedient,
    #[diesel(select_expression = unitat::nom)]
    pub unitat_nom: String,
    #[diesel(select_expression = membre::nom.nullable())]
    pub responsable_nom: Option<String>,
    /// Whether whoever asks follows it.
    #[diesel(select_expression = Follows)]
    pub segueixo: bool,
}

/// A case with its unit and who answers for it.
#[diesel::dsl::auto_type]
pub(crate) fn joined() -> _ {
    expedient::table
        .inner_join(
            unitat::table.on(unitat::ens_id
                .eq(expedient::ens_id)
                .and(unitat::id.eq(expedient::unitat_id))),
        )
        .left_join(
            membre::table.on(membre::ens_id
                .eq(expedient::ens_id)
                .and(membre::subjecte_id.nullable().eq(expedient::responsable_id))),
        )
}
