//! The book of resolutions of the body.

use diesel_async::RunQueryDsl;
use futures::join;

use crate::sql::{exercici_oficial, numero_nou};
use crate::unit::Unit;
use crate::{Error, Result};

/// The book whose numbers are given here. A resolution numbered in another book says which one.
pub const LLIBRE: &str = "resolucio";

/// The next number of the book in the year of the official instant. It is given before the rules speak, because they
/// look at it; a refusal undoes the transaction and the number with it.
pub async fn next_resolution(unit: &mut Unit<'_>) -> Result<(i16, u32)> {
    let mut conn = unit.conn();
    let next = diesel::select((exercici_oficial(), numero_nou(LLIBRE)));
    let (head, next) = join!(unit.head(), next.get_result::<(i32, i64)>(&mut conn));
    head?;
    let (year, number) = next?;
    let year = i16::try_from(year).map_err(|error| Error::Unavailable(error.to_string()))?;
    let number = u32::try_from(number).map_err(|error| Error::Unavailable(error.to_string()))?;
    Ok((year, number))
}
