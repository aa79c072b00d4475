//! Where the service takes time and randomness from. The only place that reads a clock.

use jiff::Timestamp;
use store::Sources;

#[expect(clippy::disallowed_methods, reason = "the one door to the clock")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

pub fn fill(bytes: &mut [u8]) {
    use rand::Rng;
    rand::rng().fill_bytes(bytes);
}

pub const SOURCES: Sources = Sources { now, fill };

/// A random token of 256 bits, in the URL alphabet.
pub fn token() -> String {
    use base64::Engine;
    let mut bytes = [0; 32];
    fill(&mut bytes);
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
