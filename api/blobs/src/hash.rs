//! SHA-256 that stops here and goes on elsewhere.

use sha2::digest::common::hazmat::SerializableState;
use sha2::{Digest, Sha256};

/// A digest under way, whose state is kept with the upload.
#[derive(Clone, Default)]
pub struct Hasher(Sha256);

impl Hasher {
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }

    pub fn save(&self) -> Vec<u8> {
        self.0.serialize().to_vec()
    }

    /// Of a saved state; empty means the beginning. `None` when it is not one of ours.
    pub fn load(state: &[u8]) -> Option<Hasher> {
        if state.is_empty() {
            return Some(Hasher::default());
        }
        let state = state.try_into().ok()?;
        Sha256::deserialize(&state).ok().map(Hasher)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_cut_anywhere_goes_on_to_the_same_end() {
        let bytes: Vec<u8> = (0..1000u32).map(|n| (n * 7 % 251) as u8).collect();
        let whole: [u8; 32] = Sha256::digest(&bytes).into();
        for cut in [0, 1, 63, 64, 65, 511, 999, 1000] {
            let mut first = Hasher::default();
            first.update(&bytes[..cut]);
            let mut second = Hasher::load(&first.save()).unwrap();
            second.update(&bytes[cut..]);
            assert_eq!(second.finish(), whole, "cut at {cut}");
        }
    }

    #[test]
    fn a_foreign_state_is_refused() {
        assert!(Hasher::load(&[1, 2, 3]).is_none());
    }
}
