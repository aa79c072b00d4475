//! The inspection after each cut: by SQL as the owner, over HTTP as a member, and with `expedit verify`.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use futures::{StreamExt, stream};
use sha2::{Digest, Sha256};
use tests::{Api, expedit, owner_url};
use tokio_postgres::{Client, NoTls};

use crate::writer::Writer;

#[derive(Default)]
pub struct Findings {
    pub lost: usize,
    pub doubled: usize,
    pub gaps: usize,
    pub half_cases: usize,
    pub half_documents: usize,
    pub hashed: usize,
    pub events: i64,
    /// What `expedit verify` said last.
    pub chain: &'static str,
    pub wrong: Vec<String>,
}

impl Findings {
    /// Adds up what each round read; what is wrong in the database is found again in each round, so the worst counts.
    pub fn merge(&mut self, new: Findings) {
        self.lost = self.lost.max(new.lost);
        self.doubled = self.doubled.max(new.doubled);
        self.gaps = self.gaps.max(new.gaps);
        self.half_cases = self.half_cases.max(new.half_cases);
        self.half_documents = self.half_documents.max(new.half_documents);
        self.hashed += new.hashed;
        self.events = new.events;
        if self.chain != BROKEN {
            self.chain = new.chain;
        }
        self.wrong.extend(new.wrong);
    }

    pub fn is_sound(&self) -> bool {
        self.lost + self.doubled + self.gaps + self.half_cases + self.half_documents == 0
            && self.chain == VERIFIED
            && self.wrong.is_empty()
    }

    pub fn verdict(&self) -> &'static str {
        if self.is_sound() {
            "sound"
        } else {
            "NOT SOUND"
        }
    }
}

const VERIFIED: &str = "chain verified";
const BROKEN: &str = "chain BROKEN";

/// Each finds what may not be: numbers, doubles and halves of one body.
const GAPS: [&str; 4] = [
    "SELECT count(*) FROM (SELECT exercici FROM expedient WHERE ens_id = $1 AND numero IS NOT NULL GROUP BY exercici
       HAVING min(numero) <> 1 OR max(numero) <> count(*)) g",
    "SELECT count(*) FROM serie s WHERE s.ens_id = $1 AND s.llibre = 'expedient' AND s.darrer <>
       (SELECT count(*) FROM expedient e WHERE (e.ens_id, e.exercici) = (s.ens_id, s.exercici))",
    "SELECT count(*) FROM ens_cap c WHERE c.ens_id = $1 AND (c.seq, c.seq) <>
       (SELECT count(*), coalesce(max(seq), 0) FROM esdeveniment WHERE ens_id = $1)",
    "SELECT count(*) FROM ens_cap c WHERE c.ens_id = $1 AND (c.auditoria_n, c.auditoria_n) <>
       (SELECT count(*), coalesce(max(n), 0) FROM auditoria WHERE ens_id = $1)",
];
const DOUBLES: [&str; 3] = [
    "SELECT count(*) FROM (SELECT 1 FROM expedient WHERE ens_id = $1 GROUP BY split_part(titol, ':', 1) HAVING count(*) > 1) d",
    "SELECT count(*) FROM (SELECT 1 FROM nota WHERE ens_id = $1 GROUP BY text HAVING count(*) > 1) d",
    "SELECT count(*) FROM (SELECT 1 FROM document WHERE ens_id = $1 GROUP BY nom HAVING count(*) > 1) d",
];
const HALF_CASES: &str = "SELECT count(*) FROM expedient e WHERE e.ens_id = $1 AND NOT (
    EXISTS (SELECT 1 FROM interessat i WHERE (i.ens_id, i.expedient_id) = (e.ens_id, e.id))
    AND EXISTS (SELECT 1 FROM fet f WHERE (f.ens_id, f.expedient_id) = (e.ens_id, e.id))
    AND EXISTS (SELECT 1 FROM tasca t WHERE (t.ens_id, t.expedient_id) = (e.ens_id, e.id))
    AND EXISTS (SELECT 1 FROM expedient_tramitacio t WHERE (t.ens_id, t.expedient_id) = (e.ens_id, e.id))
    AND EXISTS (SELECT 1 FROM esdeveniment v WHERE (v.ens_id, v.expedient_id, v.tipus) = (e.ens_id, e.id, 'expedient.obert'))
    AND EXISTS (SELECT 1 FROM auditoria a WHERE (a.ens_id, a.expedient_id) = (e.ens_id, e.id)))";
const HALF_DOCUMENTS: &str = "SELECT count(*) FROM document d
      LEFT JOIN document_versio v ON (v.ens_id, v.document_id, v.n) = (d.ens_id, d.id, d.versio_contingut)
      LEFT JOIN objecte o ON (o.ens_id, o.id, o.sha256, o.mida) = (v.ens_id, v.objecte_id, v.sha256, v.mida)
     WHERE d.ens_id = $1 AND o.id IS NULL";

type Cases = HashMap<String, (String, String, bool)>;

pub struct Checker {
    base: String,
    data: PathBuf,
    callers: HashMap<String, Api>,
    hashed: HashSet<String>,
    feed: HashMap<String, (Option<String>, i64)>,
    /// Read every content again, not only those of this round.
    pub everything: bool,
}

impl Checker {
    pub fn new(base: String, data: PathBuf) -> Checker {
        Checker {
            base,
            data,
            callers: HashMap::new(),
            hashed: HashSet::new(),
            feed: HashMap::new(),
            everything: false,
        }
    }

    pub fn sign_in(&mut self, alies: &str, api: &Api) {
        self.callers.insert(alies.to_owned(), api.at(&self.base));
    }

    pub async fn check(&mut self, writers: &[Writer]) -> Findings {
        let mut found = Findings::default();
        let (client, connection) = tokio_postgres::connect(&owner_url(), NoTls)
            .await
            .expect("PostgreSQL runs again");
        tokio::spawn(connection);
        let callers: Vec<_> = self.callers.clone().into_iter().collect();
        for (alies, api) in callers {
            let mine: Vec<&Writer> = writers.iter().filter(|w| w.place.alies == alies).collect();
            if let Err(error) = self.body(&client, &alies, &api, &mine, &mut found).await {
                found.wrong.push(format!("{alies}: {error:?}"));
            }
        }
        let anchors = self.data.join("ancores.jsonl");
        let told = expedit(&["verify", "--anchors", &anchors.to_string_lossy()], "");
        found.chain = if told.status.success() {
            VERIFIED
        } else {
            found
                .wrong
                .push(String::from_utf8_lossy(&told.stdout).into_owned());
            found
                .wrong
                .push(String::from_utf8_lossy(&told.stderr).into_owned());
            BROKEN
        };
        found
    }

    async fn body(
        &mut self,
        client: &Client,
        alies: &str,
        api: &Api,
        writers: &[&Writer],
        found: &mut Findings,
    ) -> Result<(), tokio_postgres::Error> {
        let row = client
            .query_one("SELECT id FROM ens WHERE alies = $1", &[&alies])
            .await?;
        let ens: i32 = row.get(0);
        let count = async |sql: &str| -> Result<usize, tokio_postgres::Error> {
            let n: i64 = client.query_one(sql, &[&ens]).await?.get(0);
            Ok(usize::try_from(n).unwrap_or(usize::MAX))
        };
        for sql in GAPS {
            found.gaps += count(sql).await?;
        }
        for sql in DOUBLES {
            found.doubled += count(sql).await?;
        }
        found.half_cases += count(HALF_CASES).await?;
        found.half_documents += count(HALF_DOCUMENTS).await?;
        lost(client, ens, writers, found).await?;
        self.contents(client, ens, alies, api, found).await?;
        self.events(client, ens, alies, api, found).await
    }

    /// Downloads the documents not seen before: the bytes must hash to what the row says.
    async fn contents(
        &mut self,
        client: &Client,
        ens: i32,
        alies: &str,
        api: &Api,
        found: &mut Findings,
    ) -> Result<(), tokio_postgres::Error> {
        let rows = client
            .query(
                "SELECT document_id::text, sha256 FROM document_versio WHERE ens_id = $1",
                &[&ens],
            )
            .await?;
        let rows: Vec<(String, Vec<u8>)> =
            rows.iter().map(|row| (row.get(0), row.get(1))).collect();
        let fresh = rows
            .into_iter()
            .filter(|(id, _)| self.everything || self.hashed.insert(id.clone()));
        let results: Vec<bool> = stream::iter(fresh)
            .map(|(id, sha256)| async move {
                let path = format!("/ens/{alies}/documents/{id}/contingut");
                let answer = api.get(&path).await;
                answer.status == 200 && Sha256::digest(&answer.bytes)[..] == sha256
            })
            .buffer_unordered(8)
            .collect()
            .await;
        found.hashed += results.len();
        found.half_documents += results.iter().filter(|whole| !**whole).count();
        Ok(())
    }

    /// Reads the feed on from where it stood: consecutive numbers, up to the head.
    async fn events(
        &mut self,
        client: &Client,
        ens: i32,
        alies: &str,
        api: &Api,
        found: &mut Findings,
    ) -> Result<(), tokio_postgres::Error> {
        let row = client
            .query_one("SELECT seq FROM ens_cap WHERE ens_id = $1", &[&ens])
            .await?;
        let (cursor, last) = self.feed.entry(alies.to_owned()).or_default();
        loop {
            let after = cursor
                .as_ref()
                .map_or_else(String::new, |cursor| format!("&cursor={cursor}"));
            let path = format!("/ens/{alies}/esdeveniments?limit=200{after}");
            let page = api.get(&path).await.body;
            for event in page["items"].as_array().into_iter().flatten() {
                let seq = event["sequence"]
                    .as_str()
                    .and_then(|text| text.parse().ok());
                if seq != Some(*last + 1) {
                    found.gaps += 1;
                    found
                        .wrong
                        .push(format!("{alies}: feed {seq:?} after {last}"));
                }
                *last = seq.unwrap_or(*last);
            }
            *cursor = page["cursor"].as_str().map(str::to_owned);
            if page["seguent"].is_null() {
                break;
            }
        }
        found.gaps += usize::from(*last != row.get::<_, i64>(0));
        found.events += *last;
        Ok(())
    }
}

/// Everything acknowledged, as it was acknowledged.
async fn lost(
    client: &Client,
    ens: i32,
    writers: &[&Writer],
    found: &mut Findings,
) -> Result<(), tokio_postgres::Error> {
    let mut cases = Cases::new();
    let sql = "SELECT e.id::text, e.exercici || '/' || lpad(e.numero::text, 6, '0'), e.titol, EXISTS (SELECT 1 FROM tasca t
        WHERE (t.ens_id, t.expedient_id) = (e.ens_id, e.id) AND t.codi = 'DERIV' AND t.estat = 'feta')
        FROM expedient e WHERE e.ens_id = $1";
    for row in client.query(sql, &[&ens]).await? {
        cases.insert(row.get(0), (row.get(1), row.get(2), row.get(3)));
    }
    let pairs = async |sql: &str| -> Result<HashMap<String, Vec<u8>>, tokio_postgres::Error> {
        let rows = client.query(sql, &[&ens]).await?;
        Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
    };
    let notes =
        pairs("SELECT id::text, convert_to(text, 'UTF8') FROM nota WHERE ens_id = $1").await?;
    let documents =
        pairs("SELECT document_id::text, sha256 FROM document_versio WHERE ens_id = $1 AND n = 1")
            .await?;
    let mut miss = |there: bool, what: String| {
        if !there {
            found.lost += 1;
            found.wrong.push(format!("lost: {what}"));
        }
    };
    for writer in writers {
        for case in &writer.cases {
            let there = cases.get(&case.id).is_some_and(|(numero, titol, done)| {
                *numero == case.numero && *titol == case.titol && (*done || !case.done)
            });
            miss(there, format!("case {} {}", case.numero, case.titol));
        }
        for (note, text) in &writer.notes {
            let there = notes.get(note).is_some_and(|t| t == text.as_bytes());
            miss(there, format!("note {text}"));
        }
        for document in &writer.documents {
            let there = documents.get(&document.id) == Some(&document.sha256);
            miss(there, format!("document {}", document.id));
        }
    }
    Ok(())
}
