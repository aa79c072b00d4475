//! Signing keys: made once per installation, sealed in the database, published as a JWK set.

use std::time::Duration;

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::EncodePrivateKey;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::Store;
use store::identitat::SealedKey;

use super::token::Tokens;
use crate::clock;

/// The installation's secret: seals keys and second factors, signs cursors.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    pub fn new(bytes: [u8; 32]) -> Secret {
        Secret(bytes)
    }

    /// A key for one use, so that no two uses share one.
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        Sha256::new()
            .chain_update(self.0)
            .chain_update(purpose)
            .finalize()
            .into()
    }

    pub fn seal(&self, purpose: &str, plain: &[u8]) -> anyhow_free::Result<Vec<u8>> {
        let cipher = ChaCha20Poly1305::new(&self.derive(purpose).into());
        let mut nonce = [0; 12];
        clock::fill(&mut nonce);
        let sealed = cipher
            .encrypt(&Nonce::from(nonce), plain)
            .map_err(|_| "sealing failed".to_owned())?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    pub fn open(&self, purpose: &str, sealed: &[u8]) -> anyhow_free::Result<Vec<u8>> {
        let cipher = ChaCha20Poly1305::new(&self.derive(purpose).into());
        let (nonce, rest) = sealed
            .split_at_checked(12)
            .ok_or_else(|| "sealed value too short".to_owned())?;
        let nonce: [u8; 12] = nonce.try_into().map_err(|_| "bad nonce".to_owned())?;
        cipher.decrypt(&Nonce::from(nonce), rest).map_err(|_| {
            "the secret does not open this value: is EXPEDIT_SECRET the one that sealed it?"
                .to_owned()
        })
    }
}

/// Errors that only an operator sees, as sentences.
pub mod anyhow_free {
    pub type Result<T> = std::result::Result<T, String>;
}

/// One key pair.
#[derive(Clone)]
pub struct Key {
    pub kid: String,
    pub public: [u8; 32],
    /// First moment it signs.
    pub since: Timestamp,
    signing: SigningKey,
}

impl Key {
    pub fn pkcs8(&self) -> anyhow_free::Result<Vec<u8>> {
        self.signing
            .to_pkcs8_der()
            .map(|der| der.as_bytes().to_vec())
            .map_err(|error| error.to_string())
    }

    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        use ed25519_dalek::Signer;
        self.signing.sign(message).to_bytes()
    }
}

/// The keys of the installation, newest first.
#[derive(Clone)]
pub struct Keys {
    pub keys: Vec<Key>,
}

/// How often the keys are read again.
const EVERY: Duration = Duration::from_secs(60);
/// From adding a key to its first signature: every replica has read it by then.
const SETTLE: SignedDuration = SignedDuration::from_secs(150);

const PURPOSE: &str = "expedit/token-key";

impl Keys {
    /// Reads the keys, making the first one when there is none.
    pub async fn load(store: &Store, secret: &Secret) -> anyhow_free::Result<Keys> {
        let mut sealed = store.signing_keys().await.map_err(|e| e.to_string())?;
        if sealed.is_empty() {
            let fresh = Self::make(secret, clock::now())?;
            store
                .add_signing_key(&fresh, true)
                .await
                .map_err(|e| e.to_string())?;
            // Another replica may have been first: what the table says is what counts.
            sealed = store.signing_keys().await.map_err(|e| e.to_string())?;
        }
        let keys = sealed
            .iter()
            .map(|row| {
                let bytes: [u8; 32] = secret
                    .open(PURPOSE, &row.privada)?
                    .try_into()
                    .map_err(|_| "bad key length".to_owned())?;
                let signing = SigningKey::from_bytes(&bytes);
                Ok(Key {
                    kid: row.kid.clone(),
                    since: row.activa_des_de,
                    public: signing.verifying_key().to_bytes(),
                    signing,
                })
            })
            .collect::<anyhow_free::Result<Vec<_>>>()?;
        Ok(Keys { keys })
    }

    /// Adds a key that will sign once every replica publishes it, and answers it.
    pub async fn rotate(store: &Store, secret: &Secret) -> anyhow_free::Result<SealedKey> {
        let key = Self::make(secret, clock::now() + SETTLE)?;
        store
            .add_signing_key(&key, false)
            .await
            .map_err(|error| error.to_string())?;
        Ok(key)
    }

    /// Follows the keys of the database for ever: new ones are published, superseded ones retired once no token of
    /// theirs lives.
    pub async fn follow(store: Store, secret: Secret, tokens: &Tokens) {
        let life = SignedDuration::from_secs(super::token::LIFE) + SETTLE;
        loop {
            tokio::time::sleep(EVERY).await;
            if let Err(error) = store.retire_signing_keys(life).await {
                tracing::warn!(%error, "superseded keys could not be retired");
            }
            let replaced = match Keys::load(&store, &secret).await {
                Ok(keys) => tokens.replace(keys),
                Err(error) => Err(error),
            };
            if let Err(error) = replaced {
                tracing::warn!(%error, "keys could not be read again");
            }
        }
    }

    /// A new key, ready to be stored.
    pub fn make(secret: &Secret, since: Timestamp) -> anyhow_free::Result<SealedKey> {
        let mut seed = [0; 32];
        clock::fill(&mut seed);
        let public = SigningKey::from_bytes(&seed).verifying_key().to_bytes();
        let digest = Sha256::digest(public);
        Ok(SealedKey {
            kid: digest[..8]
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
            publica: public.to_vec(),
            privada: secret.seal(PURPOSE, &seed)?,
            activa_des_de: since,
        })
    }

    /// The public halves, as `/.well-known/jwks.json` shows them (RFC 8037).
    pub fn jwks(&self) -> Value {
        use base64::Engine;
        let x = |key: &Key| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(key.public);
        json!({"keys": self.keys.iter().map(|key| json!({
            "kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": key.kid, "x": x(key),
        })).collect::<Vec<_>>()})
    }
}
