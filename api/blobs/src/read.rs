//! Gives a content back, or a range of it, at constant memory.

use std::ops::Range;

use bytes::Bytes;
use futures::{Stream, StreamExt, stream};
use object_store::ObjectStoreExt;
use object_store::path::Path;
use uuid::Uuid;

use crate::{Blobs, Error, part_offset, path};

/// What one read of the object store brings.
const BLOCK: u64 = 1 << 20;

/// A content as its row names it.
#[derive(Clone, Debug)]
pub struct Content {
    pub ens: i32,
    pub id: Uuid,
    pub parts: Vec<String>,
    pub mida: u64,
}

impl Content {
    /// The reads that make a range: part, and range inside the part.
    fn blocks(&self, wanted: Range<u64>) -> Vec<(&str, Range<u64>)> {
        let ends = self.parts[self.parts.len().min(1)..]
            .iter()
            .map(|next| part_offset(next))
            .chain([self.mida]);
        let mut blocks = Vec::new();
        for (part, end) in self.parts.iter().zip(ends) {
            let start = part_offset(part);
            let mut at = wanted.start.max(start);
            let stop = wanted.end.min(end);
            while at < stop {
                let next = (at + BLOCK).min(stop);
                blocks.push((part.as_str(), at - start..next - start));
                at = next;
            }
        }
        blocks
    }
}

impl Blobs {
    /// The bytes of a range; one block is read ahead.
    pub fn read(
        &self,
        content: &Content,
        range: Range<u64>,
    ) -> impl Stream<Item = Result<Bytes, Error>> + use<> {
        let blocks: Vec<(Path, Range<u64>)> = content
            .blocks(range)
            .into_iter()
            .map(|(part, range)| (path(content.ens, content.id, part), range))
            .collect();
        let objects = self.objects.clone();
        stream::iter(blocks)
            .map(move |(part, range)| {
                let objects = objects.clone();
                async move { Ok(objects.get_range(&part, range).await?) }
            })
            .buffered(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::part_name;

    #[test]
    fn a_range_takes_just_the_bytes_it_names_from_each_part() {
        let parts: Vec<String> = [0, 10, 15].iter().map(|o| part_name(*o, 1)).collect();
        let content = Content {
            ens: 1,
            id: Uuid::nil(),
            parts,
            mida: 20,
        };
        for (wanted, expected) in [
            (0..20, vec![(0, 0..10), (1, 0..5), (2, 0..5)]),
            (9..11, vec![(0, 9..10), (1, 0..1)]),
            (10..15, vec![(1, 0..5)]),
            (19..20, vec![(2, 4..5)]),
            (5..5, vec![]),
        ] {
            let blocks = content.blocks(wanted.clone());
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(n, range): (usize, Range<u64>)| (content.parts[n].as_str(), range))
                .collect();
            assert_eq!(blocks, expected, "{wanted:?}");
        }
    }

    #[test]
    fn blocks_of_a_large_part_are_bounded_and_lose_nothing() {
        let content = Content {
            ens: 1,
            id: Uuid::nil(),
            parts: vec![part_name(0, 1)],
            mida: 3 * BLOCK + 5,
        };
        let blocks = content.blocks(1..content.mida);
        assert!(
            blocks
                .iter()
                .all(|(_, range)| range.end - range.start <= BLOCK)
        );
        let total: u64 = blocks
            .iter()
            .map(|(_, range)| range.end - range.start)
            .sum();
        assert_eq!(total, content.mida - 1);
    }
}
