//! The bytes of documents, in a folder or in S3.
//!
//! A content is an ordered list of parts, each an object of its own under a constant key `<ens>/<xx>/<uuid>.<part>`: what
//! one request brought, in pieces of at most [`PIECE`]. A part is durable before the row that names it commits, is
//! never renamed and never written twice (its name carries the turn of its writer). What no row names is swept.

mod args;
mod format;
mod hash;
mod read;
mod receive;
mod sweep;
#[cfg(test)]
mod tests;

pub use args::S3Args;
pub use format::sniff;
pub use hash::Hasher;
pub use read::Content;
pub use receive::{Progress, Stop};
pub use sweep::{Swept, sweep};

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ClientOptions, ObjectStore, RetryConfig};
use uuid::Uuid;

/// Largest part, in bytes: what an upload holds in memory, twice (one on its way to the disk, one arriving).
pub const PIECE: usize = 8 << 20;

/// Where the bytes live.
#[derive(Clone)]
pub enum Config {
    Folder(PathBuf),
    S3(S3),
}

#[derive(Clone)]
pub struct S3 {
    /// Address of the service; empty for Amazon's own.
    pub url: Option<String>,
    pub bucket: String,
    pub region: String,
    pub key: String,
    pub secret: String,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No room: what was kept before stays.
    #[error("no room left: {0}")]
    Full(String),
    #[error("object store: {0}")]
    Store(String),
}

impl From<object_store::Error> for Error {
    fn from(error: object_store::Error) -> Error {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
        while let Some(inner) = cause {
            let full = inner.downcast_ref::<std::io::Error>().is_some_and(|io| {
                use std::io::ErrorKind::{QuotaExceeded, StorageFull};
                matches!(io.kind(), StorageFull | QuotaExceeded)
            });
            if full {
                return Error::Full(error.to_string());
            }
            cause = inner.source();
        }
        // S3 says it in the status, which the error tells as text only; the text holds addresses and keys too.
        let text = error.to_string();
        if text.contains("status code: 507 ") {
            Error::Full(text)
        } else {
            Error::Store(text)
        }
    }
}

/// The object store of the installation.
#[derive(Clone)]
pub struct Blobs {
    objects: Arc<dyn ObjectStore>,
    /// The folder, when they live in one.
    folder: Option<PathBuf>,
}

impl Blobs {
    pub fn open(config: &Config) -> Result<Blobs, Error> {
        let objects: Arc<dyn ObjectStore> = match config {
            Config::Folder(folder) => {
                let told =
                    |error: std::io::Error| Error::Store(format!("{}: {error}", folder.display()));
                std::fs::create_dir_all(folder).map_err(told)?;
                // Every part and the folders that name it reach the disk before `put` answers.
                Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true))
            }
            Config::S3(s3) => {
                // Somebody else of the process may have chosen already.
                let _ = rustls::crypto::ring::default_provider().install_default();
                let mut builder = AmazonS3Builder::new()
                    .with_bucket_name(&s3.bucket)
                    .with_region(&s3.region)
                    .with_access_key_id(&s3.key)
                    .with_secret_access_key(&s3.secret);
                // Somebody waits for the answer: a store that hangs is told in seconds, not minutes.
                let mut options = ClientOptions::new().with_timeout(Duration::from_secs(10));
                builder = builder.with_retry(RetryConfig {
                    max_retries: 3,
                    retry_timeout: Duration::from_secs(10),
                    ..RetryConfig::default()
                });
                if let Some(url) = &s3.url {
                    builder = builder.with_endpoint(url);
                    options = options.with_allow_http(url.starts_with("http://"));
                }
                builder = builder.with_client_options(options);
                Arc::new(builder.build()?)
            }
        };
        let folder = match config {
            Config::Folder(folder) => Some(folder.clone()),
            Config::S3(_) => None,
        };
        Ok(Blobs { objects, folder })
    }

    /// Whether the store can be reached: the folder is there, the bucket answers to these keys. One small question,
    /// however much is kept.
    pub async fn ping(&self) -> Result<(), Error> {
        if let Some(folder) = &self.folder {
            // An object store takes a missing folder for an empty one.
            return match tokio::fs::metadata(folder).await {
                Ok(found) if found.is_dir() => Ok(()),
                Ok(_) => Err(Error::Store("no folder".into())),
                Err(error) => Err(Error::Store(error.to_string())),
            };
        }
        // No part has this name: the answer is an empty page.
        let nothing = self.objects.list(Some(&Path::from("salut"))).next().await;
        nothing.transpose()?;
        Ok(())
    }
}

/// A body has 256 folders, by the last byte of the identifier, which is random: a folder for each content would be two
/// more fsyncs, and would stay behind empty when the content is swept.
fn path(ens: i32, id: Uuid, part: &str) -> Path {
    let shelf = id.as_bytes()[15];
    Path::from_iter([
        ens.to_string(),
        format!("{shelf:02x}"),
        format!("{id}.{part}"),
    ])
}

/// Content and name of the part that a key is of.
fn named(key: &Path) -> Option<(Uuid, String)> {
    let (id, part) = key.filename()?.split_once('.')?;
    Some((id.parse().ok()?, part.to_owned()))
}

/// Name of a part: its offset, then the turn of its writer. Offsets sort as text.
fn part_name(offset: u64, torn: i32) -> String {
    format!("{offset:014}-{torn}")
}

/// Offset of a part.
fn part_offset(name: &str) -> u64 {
    name.split('-')
        .next()
        .and_then(|digits| digits.parse().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod units {
    use super::*;

    #[test]
    fn names_of_parts_sort_by_offset_and_read_back() {
        let offsets = [0, 1, 8 << 20, 20 << 30, 99_999_999_999_999];
        let names: Vec<String> = offsets.iter().map(|o| part_name(*o, 3)).collect();
        assert!(names.is_sorted(), "{names:?}");
        let read: Vec<u64> = names.iter().map(|name| part_offset(name)).collect();
        assert_eq!(read, offsets);
    }

    #[test]
    fn a_key_names_its_content_and_its_part() {
        let id = Uuid::from_u128(0x019e_0000_0000_7000_8000_0000_0000_00ab);
        let key = path(7, id, &part_name(8 << 20, 2));
        assert_eq!(
            key.as_ref(),
            format!("7/ab/{id}.00000008388608-2"),
            "the folder of its last byte"
        );
        assert_eq!(named(&key), Some((id, part_name(8 << 20, 2))));
        assert_eq!(named(&Path::from("7/ab/nobody's")), None);
    }

    #[test]
    fn a_full_disk_is_told_from_other_failures() {
        let wrap = |kind| object_store::Error::Generic {
            store: "test",
            source: Box::new(std::io::Error::from(kind)),
        };
        assert!(matches!(
            Error::from(wrap(std::io::ErrorKind::StorageFull)),
            Error::Full(_)
        ));
        assert!(matches!(
            Error::from(wrap(std::io::ErrorKind::PermissionDenied)),
            Error::Store(_)
        ));
        let told = |text: &str| {
            Error::from(object_store::Error::Generic {
                store: "S3",
                source: text.to_owned().into(),
            })
        };
        let full = "PUT http://a/b in 1s - Server returned non-2xx status code: 507 Insufficient Storage: ";
        assert!(matches!(told(full), Error::Full(_)));
        let away = "PUT http://127.0.0.1:5077/b/507a in 1.507s - HTTP error: error sending request";
        assert!(matches!(told(away), Error::Store(_)));
    }
}
