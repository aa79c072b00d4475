//! Which member of a list is which member of another.

/// Each with its key and how many of that key came before: two documents of one type are two.
fn numbered<'a, T, K: PartialEq>(
    list: &'a [T],
    key: &impl Fn(&'a T) -> K,
) -> Vec<(K, usize, &'a T)> {
    let mut found: Vec<(K, usize, &T)> = Vec::with_capacity(list.len());
    for item in list {
        let own = key(item);
        let before = found.iter().filter(|(other, ..)| *other == own).count();
        found.push((own, before, item));
    }
    found
}

/// Pairs in the order of `b`; what only `a` has comes after what it followed there.
pub(super) fn paired<'a, T, K: PartialEq>(
    a: &'a [T],
    b: &'a [T],
    key: impl Fn(&'a T) -> K,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let (a, b) = (numbered(a, &key), numbered(b, &key));
    let same = |x: &(K, usize, &T), y: &(K, usize, &T)| x.0 == y.0 && x.1 == y.1;
    let gone = |x: &&(K, usize, &'a T)| !b.iter().any(|y| same(x, y));
    let mut pairs = Vec::with_capacity(a.len().max(b.len()));
    let mut passed = 0;
    for y in &b {
        let Some(at) = a.iter().position(|x| same(x, y)) else {
            pairs.push((None, Some(y.2)));
            continue;
        };
        let upto = at.max(passed);
        pairs.extend(
            a[passed..upto]
                .iter()
                .filter(gone)
                .map(|x| (Some(x.2), None)),
        );
        passed = upto.max(at + 1);
        pairs.push((Some(a[at].2), Some(y.2)));
    }
    pairs.extend(a[passed..].iter().filter(gone).map(|x| (Some(x.2), None)));
    pairs
}

/// What both have, in the order of each; nothing when it is the same order.
pub(super) fn order<'a, T, K: PartialEq>(
    a: &'a [T],
    b: &'a [T],
    key: impl Fn(&'a T) -> K,
) -> Option<(Vec<&'a T>, Vec<&'a T>)> {
    let (a, b) = (numbered(a, &key), numbered(b, &key));
    let same = |x: &(K, usize, &T), y: &(K, usize, &T)| x.0 == y.0 && x.1 == y.1;
    let kept: Vec<_> = a.iter().filter(|x| b.iter().any(|y| same(x, y))).collect();
    let now: Vec<_> = b.iter().filter(|y| a.iter().any(|x| same(x, y))).collect();
    let moved = kept.iter().zip(&now).any(|(x, y)| !same(x, y));
    moved.then(|| {
        (
            kept.into_iter().map(|x| x.2).collect(),
            now.into_iter().map(|y| y.2).collect(),
        )
    })
}
