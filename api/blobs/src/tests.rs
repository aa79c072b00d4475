//! Receive and read back, over a store in memory.

use std::cell::RefCell;
use std::sync::Arc;

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use object_store::memory::InMemory;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{Blobs, Content, PIECE, Progress, Stop};

type Chunk = Result<Bytes, &'static str>;

fn blobs() -> Blobs {
    Blobs {
        objects: Arc::new(InMemory::new()),
        folder: None,
    }
}

fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|n| (n * 31 % 253) as u8).collect()
}

/// As a network brings them: chunks that respect no boundary of ours.
fn chunks(bytes: &[u8], size: usize) -> Vec<Chunk> {
    let chunks = bytes.chunks(size);
    chunks
        .map(|chunk| Ok(Bytes::copy_from_slice(chunk)))
        .collect()
}

async fn read(blobs: &Blobs, progress: &Progress) -> Vec<u8> {
    let content = Content {
        ens: 7,
        id: Uuid::nil(),
        parts: progress.parts.clone(),
        mida: progress.offset,
    };
    let blocks: Vec<Bytes> = blobs
        .read(&content, 0..content.mida)
        .try_collect()
        .await
        .unwrap();
    blocks.concat()
}

#[tokio::test]
async fn what_comes_in_comes_out() {
    for length in [0, 1, 1000, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 77] {
        let (blobs, sent) = (blobs(), bytes(length));
        let recorded = RefCell::new(Vec::new());
        let record = async |progress: &Progress| -> Result<(), ()> {
            recorded.borrow_mut().push(progress.offset);
            Ok(())
        };
        let body = stream::iter(chunks(&sent, 65_521));
        let progress = blobs
            .receive(7, Uuid::nil(), Progress::default(), 1 << 40, body, record)
            .await
            .unwrap();
        assert_eq!(progress.offset, length as u64);
        // Every piece but the last, which is recorded together with the end.
        let whole: Vec<u64> = (1..=length / PIECE).map(|n| (n * PIECE) as u64).collect();
        assert_eq!(*recorded.borrow(), whole, "{length}");
        assert_eq!(read(&blobs, &progress).await, sent);
        let digest: [u8; 32] = Sha256::digest(&sent).into();
        assert_eq!(progress.hasher.finish(), digest);
    }
}

#[tokio::test]
async fn a_cut_keeps_all_that_came_and_another_process_goes_on() {
    let (blobs, sent) = (blobs(), bytes(PIECE + 5000));
    let kept = RefCell::new(Progress::default());
    let record = async |progress: &Progress| -> Result<(), ()> {
        kept.replace(progress.clone());
        Ok(())
    };
    let cut = PIECE + 3000;
    let mut first = chunks(&sent[..cut], 4096);
    first.push(Err("connection reset"));
    let stopped = blobs
        .receive(
            7,
            Uuid::nil(),
            Progress::default(),
            1 << 40,
            stream::iter(first),
            &record,
        )
        .await;
    assert!(matches!(stopped, Err(Stop::Cut(_))));
    let mut resumed = kept.borrow().clone();
    assert_eq!(resumed.offset, cut as u64);
    // All that the row keeps of the hash.
    resumed.hasher = crate::Hasher::load(&resumed.hasher.save()).unwrap();
    resumed.torn = 2;
    let rest = stream::iter(chunks(&sent[cut..], 4096));
    let progress = blobs
        .receive(7, Uuid::nil(), resumed, 1 << 40, rest, &record)
        .await
        .unwrap();
    assert_eq!(read(&blobs, &progress).await, sent);
    let digest: [u8; 32] = Sha256::digest(&sent).into();
    assert_eq!(progress.hasher.finish(), digest);
    assert_eq!(progress.parts.len(), 3);
}

#[tokio::test]
async fn more_than_the_limit_stops_without_being_recorded() {
    let blobs = blobs();
    for (length, limit) in [(1001, 1000), (PIECE + 1, PIECE), (3 * PIECE, 2 * PIECE)] {
        let recorded = RefCell::new(0);
        let record = async |progress: &Progress| -> Result<(), ()> {
            recorded.replace(progress.offset);
            Ok(())
        };
        let body = stream::iter(chunks(&bytes(length), 65_536));
        let stopped = blobs
            .receive(
                7,
                Uuid::nil(),
                Progress::default(),
                limit as u64,
                body,
                record,
            )
            .await;
        assert!(
            matches!(stopped, Err(Stop::TooLarge)),
            "{length} over {limit}"
        );
        assert!(*recorded.borrow() <= limit as u64);
    }
}

#[tokio::test]
async fn a_refused_record_stops_the_sender() {
    let blobs = blobs();
    let record = async |_: &Progress| Err("the turn is over");
    let endless = stream::repeat_with(|| Chunk::Ok(Bytes::from(vec![0; 1 << 20]))).boxed();
    let stopped = blobs
        .receive(
            7,
            Uuid::nil(),
            Progress::default(),
            u64::MAX,
            endless,
            record,
        )
        .await;
    assert!(matches!(stopped, Err(Stop::Record("the turn is over"))));
}
