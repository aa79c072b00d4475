//! `Range` of a content (RFC 9110, 14.1.2): one range; several, or another unit, are answered with the whole.

use std::ops::Range;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    Whole,
    Part(Range<u64>),
    /// Outside the content: 416.
    Nowhere,
}

pub fn wanted(header: Option<&str>, length: u64) -> Wanted {
    let Some((first, last)) = header
        .and_then(|header| header.trim().strip_prefix("bytes="))
        .filter(|set| !set.contains(','))
        .and_then(|set| set.trim().split_once('-'))
    else {
        return Wanted::Whole;
    };
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        // A number beyond 64 bits is beyond any content.
        digits.then(|| text.parse().unwrap_or(u64::MAX))
    };
    let range = match (
        number(first),
        number(last),
        first.is_empty(),
        last.is_empty(),
    ) {
        (Some(first), Some(last), _, _) if first <= last => {
            first..last.saturating_add(1).min(length)
        }
        (Some(first), None, _, true) => first..length,
        (None, Some(suffix), true, _) => length.saturating_sub(suffix)..length,
        _ => return Wanted::Whole,
    };
    if range.start < range.end {
        Wanted::Part(range)
    } else {
        Wanted::Nowhere
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_of_bytes() {
        use Wanted::{Nowhere, Part, Whole};
        for (header, expected) in [
            (None, Whole),
            (Some("bytes=0-0"), Part(0..1)),
            (Some("bytes=2-5"), Part(2..6)),
            (Some("bytes=2-500"), Part(2..10)),
            (Some("bytes=2-99999999999999999999"), Part(2..10)),
            (Some("bytes=9-"), Part(9..10)),
            (Some("bytes=-3"), Part(7..10)),
            (Some("bytes=-30"), Part(0..10)),
            (Some("bytes=10-"), Nowhere),
            (Some("bytes=99999999999999999999-"), Nowhere),
            (Some("bytes=-0"), Nowhere),
            (Some("bytes=5-2"), Whole),
            (Some("bytes=0-1,3-4"), Whole),
            (Some("bytes=a-b"), Whole),
            (Some("bytes=+1-2"), Whole),
            (Some("rows=0-1"), Whole),
        ] {
            assert_eq!(wanted(header, 10), expected, "{header:?}");
        }
        assert_eq!(wanted(Some("bytes=0-"), 0), Nowhere);
    }
}
