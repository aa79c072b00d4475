//! Walks one chain from its first link, in pieces: digests, hashes, batches of reads, anchors, head.

use std::collections::HashMap;
use std::iter::Peekable;
use std::slice::Iter;

use domain::auditoria::{Hash, digest, link};
use domain::permisos::Scope;
use store::auditoria::{Head, LinkRow};
use store::lectures::{self, Lectura, batch_digest};
use store::{Result, Store};
use uuid::Uuid;

use super::Report;
use crate::ancores::{Said, hex};

/// Links read at once.
const PIECE: i64 = 500;
/// Batches of reads read at once.
const LOTS: usize = 20;

/// The link that should come next, given those before it.
struct Walk<'a> {
    n: i64,
    hash: Hash,
    anchors: Peekable<Iter<'a, (i64, Hash)>>,
}

pub(super) async fn walk(
    store: &Store,
    scope: &Scope,
    head: &Head,
    anchors: &Said,
    report: &mut Report,
) -> Result<()> {
    let mut walk = Walk {
        n: 0,
        hash: [0; 32],
        anchors: anchors.iter().peekable(),
    };
    while walk.n < head.n {
        // What is written meanwhile is for the next time.
        let piece = store
            .links(scope, walk.n, PIECE.min(head.n - walk.n))
            .await?;
        if piece.is_empty() {
            report.wrong.push(format!(
                "auditoria {}: missing, the head says {}",
                walk.n + 1,
                head.n
            ));
            return Ok(());
        }
        for row in &piece {
            if let Err(why) = walk.step(row, report) {
                report
                    .wrong
                    .push(format!("auditoria {}: {why}", walk.n + 1));
                return Ok(());
            }
        }
        if let Err(why) = reads(store, scope, &piece, report).await? {
            report.wrong.push(why);
            return Ok(());
        }
    }
    if walk.hash.as_slice() != head.hash {
        report
            .wrong
            .push(format!("auditoria {}: the head holds another hash", walk.n));
    }
    if let Some((n, _)) = walk.anchors.next() {
        report.wrong.push(format!(
            "auditoria {}: cut off, an anchor holds link {n}",
            walk.n + 1
        ));
    }
    if head.lectures.unwrap_or(0) != report.reads {
        report.wrong.push(format!(
            "lectura: {} rows, the chain closed {}",
            head.lectures.unwrap_or(0),
            report.reads
        ));
    }
    Ok(())
}

impl Walk<'_> {
    fn step(&mut self, row: &LinkRow, report: &mut Report) -> std::result::Result<(), String> {
        if row.n != self.n + 1 {
            return Err(format!("missing, the next one is {}", row.n));
        }
        let written: Hash = row
            .digest
            .as_slice()
            .try_into()
            .map_err(|_| "the digest has not 32 bytes")?;
        match row.content() {
            Some(content) if digest(&row.sal, &content) != written => {
                return Err("the content is not what was chained".into());
            }
            Some(_) => {}
            None => report.erased += 1,
        }
        let hash = link(&self.hash, row.n, row.instant, &written);
        if hash.as_slice() != row.hash {
            return Err("the hash does not follow from the link before".into());
        }
        while let Some((_, anchored)) = self.anchors.next_if(|(n, _)| *n == row.n) {
            if *anchored != hash {
                return Err("an anchor holds another hash: the chain was written anew".into());
            }
            report.anchors += 1;
        }
        (self.n, self.hash) = (row.n, hash);
        report.links += 1;
        Ok(())
    }
}

/// Checks the rows of the batches that some links close.
async fn reads(
    store: &Store,
    scope: &Scope,
    piece: &[LinkRow],
    report: &mut Report,
) -> Result<std::result::Result<(), String>> {
    let batches: Vec<(&LinkRow, Uuid)> = piece
        .iter()
        .filter(|row| row.acte == lectures::ACTE && row.objecte == "lectura")
        .filter_map(|row| Some((row, row.objecte_id.parse().ok()?)))
        .collect();
    for some in batches.chunks(LOTS) {
        let lots: Vec<Uuid> = some.iter().map(|(_, lot)| *lot).collect();
        let rows: HashMap<Uuid, Vec<Lectura>> = store.reads(scope, &lots).await?;
        for (row, lot) in some {
            let read = rows.get(lot).map(Vec::as_slice).unwrap_or_default();
            report.reads += read.len() as i64;
            let said = row
                .contingut
                .as_ref()
                .and_then(|content| content["digest"].as_str());
            if said.is_some_and(|said| said != hex(&batch_digest(*lot, read))) {
                return Ok(Err(format!(
                    "lectura {lot}: the batch is not the one that auditoria {} closed",
                    row.n
                )));
            }
        }
    }
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use serde_json::json;

    fn chain(length: i64) -> Vec<LinkRow> {
        let mut before = [0; 32];
        (1..=length)
            .map(|n| {
                let mut row = LinkRow {
                    n,
                    instant: Timestamp::from_microsecond(1_800_000_000_000_000 + n).unwrap(),
                    actor_id: None,
                    acte: "expedient.obrir".into(),
                    objecte: "expedient".into(),
                    objecte_id: n.to_string(),
                    expedient_id: None,
                    resultat: "fet".into(),
                    origen: String::new(),
                    contingut: Some(json!({"n": n})),
                    sal: vec![7; 16],
                    digest: Vec::new(),
                    hash: Vec::new(),
                };
                let d = digest(&row.sal, &row.content().unwrap());
                before = link(&before, n, row.instant, &d);
                (row.digest, row.hash) = (d.to_vec(), before.to_vec());
                row
            })
            .collect()
    }

    /// The first link that does not hold.
    fn first_wrong(rows: &[LinkRow], anchors: &[(i64, Hash)]) -> Option<i64> {
        let mut walk = Walk {
            n: 0,
            hash: [0; 32],
            anchors: anchors.iter().peekable(),
        };
        let mut report = Report::default();
        rows.iter()
            .any(|row| walk.step(row, &mut report).is_err())
            .then_some(walk.n + 1)
    }

    #[test]
    fn the_first_altered_link_is_named() {
        let sound = chain(5);
        assert_eq!(first_wrong(&sound, &[]), None);
        type Alter = fn(&mut Vec<LinkRow>);
        let cases: [(Alter, i64); 6] = [
            (|rows| rows[2].contingut = Some(json!({"n": 4})), 3),
            (|rows| rows[1].origen = "10.0.0.1".into(), 2),
            (|rows| rows[3].instant = Timestamp::UNIX_EPOCH, 4),
            (|rows| rows[0].hash[0] ^= 1, 1),
            (|rows| drop(rows.remove(2)), 3),
            (|rows| rows.swap(1, 2), 2),
        ];
        for (number, (alter, expected)) in cases.into_iter().enumerate() {
            let mut rows = sound.clone();
            alter(&mut rows);
            assert_eq!(first_wrong(&rows, &[]), Some(expected), "case {number}");
        }
        // Erased by law: the chain still holds.
        let mut erased = sound.clone();
        erased[2].contingut = None;
        assert_eq!(first_wrong(&erased, &[]), None);
    }

    #[test]
    fn a_chain_written_anew_does_not_meet_its_anchors() {
        let rows = chain(5);
        let held: Hash = rows[2].hash.as_slice().try_into().unwrap();
        assert_eq!(first_wrong(&rows, &[(3, held)]), None);
        assert_eq!(first_wrong(&rows, &[(3, [9; 32])]), Some(3));
    }
}
