//! Takes a stream in, piece by piece, at constant memory: while one piece is hashed and made durable, the next
//! arrives.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt, join};
use object_store::{ObjectStoreExt, PutPayload};
use uuid::Uuid;

use crate::{Blobs, Error, Hasher, PIECE, part_name, path};

/// Longest silence of a sender.
const SILENCE: Duration = Duration::from_secs(60);
/// First bytes kept to tell the format.
const HEAD: usize = 4096;
/// Below this, a hand-over to another thread costs more than the digest.
const SMALL: usize = 64 << 10;

/// How far a content came.
#[derive(Clone, Default)]
pub struct Progress {
    pub offset: u64,
    pub parts: Vec<String>,
    pub hasher: Hasher,
    pub head: Vec<u8>,
    /// Turn of the writer.
    pub torn: i32,
}

/// Why a content stopped before its end. What was recorded before stays.
#[derive(Debug)]
pub enum Stop<E> {
    /// More than the limit.
    TooLarge,
    /// The sender went away or fell silent.
    Cut(String),
    Blobs(Error),
    /// The recorder refused.
    Record(E),
}

impl<E> From<Error> for Stop<E> {
    fn from(error: Error) -> Stop<E> {
        Stop::Blobs(error)
    }
}

enum Arrived {
    /// A full piece; more may follow.
    Piece(Bytes),
    /// The end, with what remained.
    End(Bytes),
    /// The stream broke after these bytes.
    Broken(Bytes, String),
}

impl Blobs {
    /// Receives `body` on top of `progress`. `record` is called with each durable piece but the last: the answer
    /// holds that one, so that the caller records it together with the end. When the stream breaks, what had come of
    /// the last piece is kept and recorded too.
    pub async fn receive<S, B, E>(
        &self,
        ens: i32,
        id: Uuid,
        mut progress: Progress,
        limit: u64,
        mut body: S,
        mut record: impl AsyncFnMut(&Progress) -> Result<(), E>,
    ) -> Result<Progress, Stop<E>>
    where
        S: Stream<Item = Result<Bytes, B>> + Unpin,
        B: std::fmt::Display,
    {
        let mut carried = Bytes::new();
        let mut waiting: Option<Bytes> = None;
        loop {
            let keep = async {
                let Some(piece) = waiting.take() else {
                    return Ok(());
                };
                self.keep(ens, id, &mut progress, piece).await?;
                record(&progress).await.map_err(Stop::Record)
            };
            let (arrived, kept) = join!(arrive(&mut body, &mut carried), keep);
            kept?;
            let (last, broken) = match arrived {
                Arrived::Piece(piece) if within(&progress, &piece, limit) => {
                    waiting = Some(piece);
                    continue;
                }
                Arrived::Piece(_) => return Err(Stop::TooLarge),
                Arrived::End(last) => (last, None),
                Arrived::Broken(last, cause) => (last, Some(cause)),
            };
            if !within(&progress, &last, limit) {
                return Err(Stop::TooLarge);
            }
            if !last.is_empty() {
                self.keep(ens, id, &mut progress, last).await?;
            }
            let Some(cause) = broken else {
                return Ok(progress);
            };
            record(&progress).await.map_err(Stop::Record)?;
            return Err(Stop::Cut(cause));
        }
    }

    /// Hashes a piece and makes it durable as the next part.
    async fn keep(
        &self,
        ens: i32,
        id: Uuid,
        progress: &mut Progress,
        piece: Bytes,
    ) -> Result<(), Error> {
        let name = part_name(progress.offset, progress.torn);
        if progress.head.len() < HEAD {
            let wanted = HEAD - progress.head.len();
            progress
                .head
                .extend_from_slice(&piece[..wanted.min(piece.len())]);
        }
        progress.offset += piece.len() as u64;
        let location = path(ens, id, &name);
        let put = self.objects.put(&location, PutPayload::from(piece.clone()));
        let mut hasher = std::mem::take(&mut progress.hasher);
        if piece.len() <= SMALL {
            hasher.update(&piece);
            progress.hasher = hasher;
            put.await?;
        } else {
            let hashing = tokio::task::spawn_blocking(move || {
                hasher.update(&piece);
                hasher
            });
            let (put, hashed) = join!(put, hashing);
            put?;
            progress.hasher = hashed.map_err(|error| Error::Store(error.to_string()))?;
        }
        progress.parts.push(name);
        Ok(())
    }
}

fn within(progress: &Progress, piece: &Bytes, limit: u64) -> bool {
    progress.offset + piece.len() as u64 <= limit
}

async fn arrive<B: std::fmt::Display>(
    body: &mut (impl Stream<Item = Result<Bytes, B>> + Unpin),
    carried: &mut Bytes,
) -> Arrived {
    let mut piece = BytesMut::from(std::mem::take(carried));
    loop {
        match tokio::time::timeout(SILENCE, body.next()).await {
            Err(_) => return Arrived::Broken(piece.freeze(), "silence".to_owned()),
            Ok(None) => return Arrived::End(piece.freeze()),
            Ok(Some(Err(error))) => return Arrived::Broken(piece.freeze(), error.to_string()),
            Ok(Some(Ok(mut chunk))) => {
                let room = PIECE - piece.len();
                if chunk.len() > room {
                    *carried = chunk.split_off(room);
                }
                piece.extend_from_slice(&chunk);
                if piece.len() == PIECE {
                    return Arrived::Piece(piece.freeze());
                }
            }
        }
    }
}
