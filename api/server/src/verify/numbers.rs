//! Numbers without gaps: events of a body, cases of a year, books of facts.

use domain::permisos::Scope;
use store::auditoria::Head;
use store::{Result, Store};

use super::Report;

const PIECE: i64 = 5_000;

pub(super) async fn events(
    store: &Store,
    scope: &Scope,
    head: &Head,
    report: &mut Report,
) -> Result<()> {
    let mut at = 0;
    while at < head.seq {
        let piece = store.seqs(scope, at, PIECE.min(head.seq - at)).await?;
        let (last, gap) = follow(at, &piece);
        report.events += last - at;
        at = last;
        if let Some(missing) = gap {
            report.wrong.push(format!(
                "esdeveniment {missing}: missing, the head says {}",
                head.seq
            ));
            return Ok(());
        }
    }
    Ok(())
}

pub(super) async fn books(store: &Store, scope: &Scope, report: &mut Report) -> Result<()> {
    for (book, year, given) in store.series(scope).await? {
        let mut at = 0;
        while at < given {
            let piece = store
                .numbers(scope, &book, (year, at), PIECE.min(given - at))
                .await?;
            let (last, gap) = follow(at, &piece);
            report.numbers += last - at;
            at = last;
            if let Some(missing) = gap {
                report.wrong.push(format!(
                    "{book} {year}/{missing:06}: missing, the book gave {given}"
                ));
                break;
            }
        }
    }
    Ok(())
}

/// How far numbers go without a gap, and the first one missing. An empty piece misses its first.
fn follow(after: i64, numbers: &[i64]) -> (i64, Option<i64>) {
    let mut last = after;
    for number in numbers {
        if *number != last + 1 {
            return (last, Some(last + 1));
        }
        last += 1;
    }
    (last, numbers.is_empty().then_some(last + 1))
}

#[cfg(test)]
mod tests {
    use super::follow;

    #[test]
    fn the_first_gap_is_found() {
        for (after, numbers, expected) in [
            (0, &[1, 2, 3][..], (3, None)),
            (3, &[4], (4, None)),
            (0, &[2, 3], (0, Some(1))),
            (0, &[1, 3], (1, Some(2))),
            (4, &[], (4, Some(5))),
        ] {
            assert_eq!(follow(after, numbers), expected, "{after} {numbers:?}");
        }
    }
}
