//! One-time links: invitations and resets.

mod accept;

pub use accept::*;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use sha2::{Digest, Sha256};
use store::identitat::NewLink;
use utoipa::ToSchema;

use crate::clock;

/// A link just given. Shown once: only its digest is kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct EnllacOut {
    /// Address to hand over to the person. What follows `#` reaches no log.
    #[schema(example = "https://expedit.example.cat/enllac#qJ5nT0cYb3Q")]
    pub url: String,
    /// End of the link.
    #[schema(value_type = String, format = DateTime)]
    pub caduca: Timestamp,
    /// Whether it was also mailed to the person.
    pub enviat: bool,
}

/// A fresh token with what the store keeps of it. It lives a week, a reset a day.
pub fn fresh(reset: bool, treu_segon_factor: bool) -> (String, NewLink) {
    let token = clock::token();
    let days = if reset { 1 } else { 7 };
    let link = NewLink {
        hash: digest(&token),
        caduca: clock::now() + SignedDuration::from_hours(24 * days),
        treu_segon_factor,
    };
    (token, link)
}

/// The address of a token.
pub fn address(url: &str, token: &str) -> String {
    format!("{}/enllac#{token}", url.trim_end_matches('/'))
}

fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_stands_after_the_fragment_sign_and_only_its_digest_is_kept() {
        let (token, link) = fresh(false, false);
        assert_eq!(
            address("https://e.cat/", &token),
            format!("https://e.cat/enllac#{token}")
        );
        assert_eq!(link.hash, digest(&token));
        assert!(token.len() >= 43, "256 bits: {token}");
        let (_, reset) = fresh(true, true);
        assert!(reset.caduca < link.caduca && reset.treu_segon_factor);
    }
}
