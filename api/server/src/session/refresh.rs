//! Refresh tokens. A token names its session and its owner; its successor follows from it and the installation's
//! secret, so that a renewal whose answer was lost can be asked again within the grace and gives the same successor.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::Secret;
use crate::clock;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refresh {
    pub sid: Uuid,
    pub subject: Uuid,
    key: [u8; 32],
}

impl Refresh {
    pub fn new(sid: Uuid, subject: Uuid) -> Refresh {
        let mut key = [0; 32];
        clock::fill(&mut key);
        Refresh { sid, subject, key }
    }

    pub fn parse(text: &str) -> Option<Refresh> {
        if text.len() > 128 {
            return None;
        }
        let bytes: [u8; 64] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let (sid, rest) = bytes.split_first_chunk::<16>()?;
        let (subject, key) = rest.split_first_chunk::<16>()?;
        Some(Refresh {
            sid: Uuid::from_bytes(*sid),
            subject: Uuid::from_bytes(*subject),
            key: key.try_into().ok()?,
        })
    }

    fn bytes(&self) -> Vec<u8> {
        [
            self.sid.as_bytes().as_slice(),
            self.subject.as_bytes(),
            &self.key,
        ]
        .concat()
    }

    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes())
    }

    /// What the database keeps.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.bytes()).into()
    }

    pub fn successor(&self, secret: &Secret) -> Refresh {
        Refresh {
            sid: self.sid,
            subject: self.subject,
            key: keyed(secret, "expedit/refresc", &self.bytes()),
        }
    }
}

/// A digest that only this installation can compute.
pub fn keyed(secret: &Secret, purpose: &str, message: &[u8]) -> [u8; 32] {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&secret.derive(purpose))
        .unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_its_text_and_nothing_else_parses() {
        let token = Refresh::new(Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(Refresh::parse(&token.text()), Some(token.clone()));
        let text = token.text();
        for bad in [
            "",
            "x",
            &text[1..],
            &format!("{text}A"),
            &format!("{text}="),
        ] {
            assert_eq!(Refresh::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_successor_is_repeatable_and_secret() {
        let token = Refresh::new(Uuid::from_u128(1), Uuid::from_u128(2));
        let (ours, theirs) = (Secret::new([1; 32]), Secret::new([2; 32]));
        let next = token.successor(&ours);
        assert_eq!(next, token.successor(&ours));
        assert_ne!(next, token.successor(&theirs));
        assert_eq!((next.sid, next.subject), (token.sid, token.subject));
        assert_ne!(next.hash(), token.hash());
    }
}
