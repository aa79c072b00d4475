//! Where the worker takes time and randomness from.

use jiff::Timestamp;
use store::Sources;

#[expect(clippy::disallowed_methods, reason = "the one door to the clock")]
fn now() -> Timestamp {
    Timestamp::now()
}

fn fill(bytes: &mut [u8]) {
    use rand::Rng;
    rand::rng().fill_bytes(bytes);
}

pub const SOURCES: Sources = Sources { now, fill };
