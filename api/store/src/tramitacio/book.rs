//! The book of resolutions of the body.

use diesel_async::RunQueryDsl;

use crate::sql::{exercici_oficial, numero_nou};
use crate::unit::Unit;
use crate::{Error, Result};

/// The book whose numbers are given here. A resolution numbered in another book says which one.
pub const LLIBRE: &str = "resolucio";

/// The next number of the book in the year of the official instant. It is given before the rules speak, because they
/// look at it; a refusal undoes the transaction and the number with it.
pub async fn next_resolution(unit: &mut Unit) -> Result<(i16, u32)> {
    unit.head().await?;
    let (year, number): (i32, i64) = diesel::select((exercici_oficial(), numero_nou(LLIBRE)))
        .get_result(&mut unit.conn())
        .await?;
    let year = i16::try_from(year).map_err(|error| Error::Unavailable(error.to_string()))?;
    let number = u32::try_from(number).map_err(|error| Error::Unavailable(error.to_string()))?;
    Ok((year, number))
}
