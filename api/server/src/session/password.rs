//! Passwords: argon2id, on a bounded pool, so that a burst of logins leaves the cores to everybody else.

use std::sync::Arc;
use std::time::Duration;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

use crate::clock;
use crate::problem::{Problem, Result, catalog};

/// Shortest password (ENS op.acc.6; NIST SP 800-63B asks for 8, a passphrase has more), in characters.
pub const MIN: u64 = 12;
/// Longest, so that hashing has a bound.
pub const MAX: u64 = 256;

/// How long a login waits for its turn before it answers 429.
const PATIENCE: Duration = Duration::from_secs(5);

/// Hashes and verifies, as many at once as there are cores.
pub struct Passwords {
    turns: Arc<Semaphore>,
    /// What the password of an unknown account is compared with, so that it takes the same time.
    nobody: String,
}

impl Passwords {
    pub fn new(cores: usize) -> std::result::Result<Passwords, String> {
        Ok(Passwords {
            turns: Arc::new(Semaphore::new(cores.max(1))),
            nobody: hash(&clock::token())?,
        })
    }

    /// The PHC string of a password.
    pub async fn hash(&self, password: &str) -> Result<String> {
        let password = password.to_owned();
        self.in_turn(move || hash(&password))
            .await?
            .map_err(Problem::internal)
    }

    /// Whether a password is the one of the PHC string; without one it takes as long and is false.
    pub async fn verify(&self, password: &str, stored: Option<&str>) -> Result<bool> {
        let known = stored.is_some();
        let stored = stored.unwrap_or(&self.nobody).to_owned();
        let password = password.to_owned();
        let equal = self.in_turn(move || verify(&password, &stored)).await?;
        Ok(equal && known)
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let turn = tokio::time::timeout(PATIENCE, self.turns.clone().acquire_owned())
            .await
            .map_err(|_| Problem::new(&catalog::MASSA_PETICIONS).retry_after(5))?
            .map_err(Problem::internal)?;
        tokio::task::spawn_blocking(move || {
            let done = work();
            drop(turn);
            done
        })
        .await
        .map_err(Problem::internal)
    }
}

/// Whether a password may be set, for the command line; operations check it in their body.
pub fn check(password: &str) -> std::result::Result<(), String> {
    match password.chars().count() as u64 {
        MIN..=MAX => Ok(()),
        _ => Err(format!("the password must have {MIN} to {MAX} characters")),
    }
}

/// Blocking: for the command line and for the pool.
pub fn hash(password: &str) -> std::result::Result<String, String> {
    let mut salt = [0; 16];
    clock::fill(&mut salt);
    Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|error| error.to_string())
}

fn verify(password: &str, stored: &str) -> bool {
    PasswordHash::new(stored).is_ok_and(|stored| {
        Argon2::default()
            .verify_password(password.as_bytes(), &stored)
            .is_ok()
    })
}

/// Seconds of lock-out after so many consecutive failures: none for slips, then doubling up to a quarter of an hour.
pub fn lockout(failures: i32) -> Option<i64> {
    let beyond = u32::try_from(failures - 5).ok()?;
    Some(30_i64.saturating_mul(1 << beyond.min(10)).min(900))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_argon2id_and_verifies_only_its_password() {
        let stored = hash("una contrasenya llarga").unwrap();
        assert!(stored.starts_with("$argon2id$v=19$"), "{stored}");
        assert_ne!(stored, hash("una contrasenya llarga").unwrap());
        for (password, expected) in [
            ("una contrasenya llarga", true),
            ("una contrasenya llarg", false),
            ("", false),
        ] {
            assert_eq!(verify(password, &stored), expected, "{password}");
        }
        assert!(!verify("una contrasenya llarga", "no és cap hash"));
    }

    #[test]
    fn lock_out_grows_with_failures_and_has_a_bound() {
        for (failures, expected) in [
            (0, None),
            (4, None),
            (5, Some(30)),
            (6, Some(60)),
            (9, Some(480)),
            (10, Some(900)),
            (i32::MAX, Some(900)),
        ] {
            assert_eq!(lockout(failures), expected, "{failures}");
        }
    }
}
