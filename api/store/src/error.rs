//! What can go wrong between the product and its database.

use diesel::result::{DatabaseErrorKind, Error as Diesel};

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database does not answer: requests say 503 and try again later.
    #[error("the database is away: {0}")]
    Unavailable(String),
    /// The database answers, and every connection to it was taken for as long as a request waits.
    #[error("every connection is taken")]
    Busy,
    #[error("no such row in sight")]
    NotFound,
    /// The caller's version is not the current one.
    #[error("stale version, now {current}")]
    Stale { current: i64 },
    /// A unique, foreign or check constraint refused the row.
    #[error("constraint {0} refused the row")]
    Constraint(String),
    /// An idempotency key came back with another body.
    #[error("the idempotency key was used with another body")]
    KeyReused,
    /// Midnight passed while computing: the unit starts again with the new day.
    #[error("the legal day changed to {0}")]
    DayChanged(jiff::civil::Date),
    /// Two units crossed; the unit starts again.
    #[error("crossed with another unit")]
    Crossed,
    /// A rule of the domain that only the rows at hand can decide.
    #[error(transparent)]
    Refused(#[from] domain::Refusal),
    #[error(transparent)]
    Query(Diesel),
}

impl From<Diesel> for Error {
    fn from(error: Diesel) -> Error {
        let Diesel::DatabaseError(kind, info) = &error else {
            return match error {
                Diesel::NotFound => Error::NotFound,
                Diesel::BrokenTransactionManager => Error::Unavailable(error.to_string()),
                other => Error::Query(other),
            };
        };
        if info.message() == "the day changed"
            && let Some(day) = info.details().and_then(|text| text.parse().ok())
        {
            return Error::DayChanged(day);
        }
        match kind {
            DatabaseErrorKind::UniqueViolation
            | DatabaseErrorKind::ForeignKeyViolation
            | DatabaseErrorKind::CheckViolation => {
                Error::Constraint(info.constraint_name().unwrap_or_default().to_owned())
            }
            DatabaseErrorKind::SerializationFailure => Error::Crossed,
            DatabaseErrorKind::ClosedConnection => Error::Unavailable(info.message().to_owned()),
            _ if info.message().starts_with("deadlock detected") => Error::Crossed,
            // The server is starting, stopping or was killed, or too busy to end a statement in its time: its own words,
            // in English whatever its language setting.
            _ if [
                "canceling statement due to",
                "terminating connection",
                "the database system is",
                "connection closed",
                "error communicating",
            ]
            .iter()
            .any(|start| info.message().starts_with(start)) =>
            {
                Error::Unavailable(info.message().to_owned())
            }
            _ => Error::Query(error),
        }
    }
}
