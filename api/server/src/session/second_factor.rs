//! The second factor: time-based codes (RFC 6238) and recovery codes.

use domain::Text;
use store::identitat::{Account, Factor};
use totp_rs::{Builder, Totp};
use uuid::Uuid;

use super::Secret;
use super::refresh::keyed;
use crate::clock;

/// Name that authenticator applications show.
const ISSUER: &str = "Expedit";
/// Recovery codes given at enrolment.
const RECOVERY: usize = 10;

fn purpose(account: Uuid) -> String {
    format!("expedit/segon-factor/{account}")
}

/// A new secret: sealed for the database, and in Base32 for the person.
pub fn start(secret: &Secret, account: Uuid) -> Result<(Vec<u8>, String), String> {
    let mut bytes = [0; 20];
    clock::fill(&mut bytes);
    let sealed = secret.seal(&purpose(account), &bytes)?;
    Ok((sealed, totp_rs::Secret::from(bytes.to_vec()).to_base32()))
}

/// The address that authenticator applications read as a picture.
pub fn uri(correu: &str, base32: &str) -> String {
    let correu: String = form_urlencoded::byte_serialize(correu.as_bytes()).collect();
    format!(
        "otpauth://totp/{ISSUER}:{correu}?secret={base32}&issuer={ISSUER}&algorithm=SHA1&digits=6&period=30"
    )
}

/// The time step of a code that is right now (one step of drift on either side).
pub fn step(secret: &Secret, account: &Account, code: &str) -> Option<i64> {
    let sealed = account.totp_secret.as_deref()?;
    let bytes = secret.open(&purpose(account.id), sealed).ok()?;
    check(&bytes, code, u64::try_from(clock::now().as_second()).ok()?)
}

fn check(bytes: &[u8], code: &str, now: u64) -> Option<i64> {
    if code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let totp: Totp = Builder::new()
        .with_secret(bytes.to_vec())
        .build_noncompliant();
    totp.check(code, now)
        .and_then(|step| i64::try_from(step).ok())
}

/// What a code is for an account in force: a fresh time step or a recovery code that is left.
pub fn factor(secret: &Secret, account: &Account, code: &str) -> Option<Factor> {
    let code = code.trim();
    if let Some(step) = step(secret, account, code) {
        return Some(Factor::Totp(step));
    }
    let digest = recovery_digest(secret, account.id, code);
    account
        .codis_recuperacio
        .iter()
        .any(|kept| {
            bool::from(subtle::ConstantTimeEq::ct_eq(
                kept.as_slice(),
                digest.as_slice(),
            ))
        })
        .then_some(Factor::Recovery(digest))
}

/// Recovery codes, as shown once, with what the database keeps of them.
pub fn recovery(secret: &Secret, account: Uuid) -> (Vec<String>, Vec<[u8; 32]>) {
    (0..RECOVERY)
        .map(|_| {
            let mut bytes = [0; 10];
            clock::fill(&mut bytes);
            let code = recovery_code(&bytes);
            let digest = recovery_digest(secret, account, &code);
            (code, digest)
        })
        .unzip()
}

/// Ten letters and digits of 5 bits each, without those that are read for another.
fn recovery_code(bytes: &[u8; 10]) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let letters: String = bytes
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte & 31)]))
        .collect();
    format!("{}-{}", &letters[..5], &letters[5..])
}

fn recovery_digest(secret: &Secret, account: Uuid, code: &str) -> [u8; 32] {
    let code: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    keyed(
        secret,
        "expedit/recuperacio",
        format!("{account}/{code}").as_bytes(),
    )
}

/// What is said of a code that is wrong or was used.
pub const WRONG_CODE: Text = Text::new(
    "El codi no és correcte o ja s'ha fet servir.",
    "El código no es correcto o ya se ha usado.",
    "Eth còdi non ei corrècte o ja s'a emplegat.",
    "The code is wrong or was used already.",
);

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, SHA-1, last six of the eight digits.
    #[test]
    fn codes_are_those_of_the_rfc_within_one_step() {
        let secret = b"12345678901234567890";
        for (now, code, expected) in [
            (59, "287082", Some(1)),
            (89, "287082", Some(1)),
            (119, "287082", None),
            (1_111_111_109, "081804", Some(37_037_036)),
            (59, "287083", None),
            (59, "28 082", None),
            (59, "", None),
        ] {
            assert_eq!(check(secret, code, now), expected, "{code} at {now}");
        }
    }

    #[test]
    fn recovery_codes_differ_and_are_read_without_regard_to_dashes_or_case() {
        let secret = Secret::new([3; 32]);
        let account = Uuid::from_u128(5);
        let (codes, digests) = recovery(&secret, account);
        let unique: std::collections::HashSet<_> = codes.iter().collect();
        assert_eq!(unique.len(), RECOVERY);
        let sloppy = codes[0].replace('-', " ").to_uppercase();
        assert_eq!(recovery_digest(&secret, account, &sloppy), digests[0]);
        assert_ne!(
            recovery_digest(&secret, Uuid::from_u128(6), &codes[0]),
            digests[0]
        );
    }

    #[test]
    fn the_address_has_no_raw_at_sign() {
        assert_eq!(
            uri("a+b@tirvia.cat", "ABC"),
            "otpauth://totp/Expedit:a%2Bb%40tirvia.cat?secret=ABC&issuer=Expedit&algorithm=SHA1&digits=6&period=30"
        );
    }
}
