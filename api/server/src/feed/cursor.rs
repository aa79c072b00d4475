//! Where a reader of the log stands: one position per body.

use std::collections::BTreeMap;

use crate::http::Cursor;
use crate::problem::Result;

/// The last event number read of each body. Bodies out of sight keep their place: they may come back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions(BTreeMap<i32, i64>);

impl Positions {
    pub fn of(&self, ens: i32) -> i64 {
        self.0.get(&ens).copied().unwrap_or(0)
    }

    /// Never backwards.
    pub fn advance(&mut self, ens: i32, seq: i64) {
        let position = self.0.entry(ens).or_insert(0);
        *position = seq.max(*position);
    }

    pub fn seal(&self, cursors: &Cursor, context: &str) -> String {
        let pairs: Vec<(i32, i64)> = self.0.iter().map(|(ens, seq)| (*ens, *seq)).collect();
        cursors.seal(context, &pairs)
    }

    pub fn open(cursors: &Cursor, context: &str, cursor: &str) -> Result<Positions> {
        let pairs: Vec<(i32, i64)> = cursors.open(context, cursor)?;
        Ok(Positions(pairs.into_iter().collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_travel_in_the_cursor_and_never_go_back() {
        let cursors = Cursor::new([3; 32]);
        let mut positions = Positions::default();
        for (ens, seq, expected) in [(7, 5, 5), (7, 3, 5), (9, 1, 1), (7, 6, 6)] {
            positions.advance(ens, seq);
            assert_eq!(positions.of(ens), expected);
        }
        let sealed = positions.seal(&cursors, "esdeveniments");
        let opened = Positions::open(&cursors, "esdeveniments", &sealed).unwrap();
        assert_eq!(opened, positions);
        assert_eq!(opened.of(8), 0);
        assert!(Positions::open(&cursors, "7/esdeveniments", &sealed).is_err());
    }
}
