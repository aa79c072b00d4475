//! Large sets of plausible cases, for measuring: what the law decides about each comes from the same functions as over
//! HTTP, and the rows go in with COPY, as the owner of the schema. Heads, books and audit chains stay whole: `expedit
//! verify` accepts the result, and the next case opened continues the numbers.

mod case;
mod people;
mod rows;

use std::io::Cursor;
use std::sync::Arc;

use domain::auditoria::Hash;
use domain::procediment::Definicio;
use domain::tramitacio::venciment::Criteri;
use futures::SinkExt;
use jiff::Timestamp;
use tokio_postgres::{Client, NoTls, Transaction};
use uuid::Uuid;

use crate::{Error, Result, Sources};
use case::Opened;
use rows::Table;

/// Cases of one transaction.
const CHUNK: u32 = 2_000;
/// How far back a body that is empty begins, in seconds: some three years.
const PAST: i64 = 1_000 * 86_400;

/// A body to fill.
#[derive(Clone, Debug)]
pub struct Body {
    pub ens: i32,
    pub dir3: Option<String>,
    pub unitat: Uuid,
    pub criteri: Criteri,
    /// Procedures that begin at request, with nothing but the entry.
    pub procediments: Vec<Arc<Definicio>>,
}

/// The head of a body while a chunk is made.
struct Head {
    seq: i64,
    n: i64,
    hash: Hash,
    /// Year and last number given in it.
    book: (i16, i64),
    /// People known to the body so far: their documents follow from it.
    people: i64,
}

pub struct Loader {
    client: Client,
    sources: Sources,
}

impl Loader {
    /// Connects as the owner: COPY into history is not for the application.
    pub async fn connect(owner_url: &str, sources: Sources) -> Result<Loader> {
        let (client, connection) = tokio_postgres::connect(owner_url, NoTls)
            .await
            .map_err(told)?;
        tokio::spawn(connection);
        // Rows copied a moment ago have no statistics: without this the planner reads whole tables for each chunk.
        client
            .batch_execute(
                "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off",
            )
            .await
            .map_err(told)?;
        Ok(Loader { client, sources })
    }

    /// Opens `total` cases in the body, at instants from where its history stands until now. Tells after each chunk.
    pub async fn fill(&mut self, body: &Body, total: u32, mut tell: impl FnMut(u32)) -> Result<()> {
        let sql = "SELECT (extract(epoch FROM ultim_instant) * 1000000)::bigint FROM ens_cap WHERE ens_id = $1";
        let row = self
            .client
            .query_one(sql, &[&body.ens])
            .await
            .map_err(told)?;
        let now = (self.sources.now)().as_microsecond();
        let from = (row.get::<_, i64>(0) + 1).max(now - PAST * 1_000_000);
        let step = ((now - from) / i64::from(total.max(1))).max(1);
        let mut done = 0;
        while done < total {
            let count = CHUNK.min(total - done);
            let instants: Vec<Timestamp> = (done..done + count)
                .map(|i| Timestamp::from_microsecond(from + step * i64::from(i)))
                .collect::<std::result::Result<_, _>>()
                .map_err(|error| Error::Unavailable(error.to_string()))?;
            self.chunk(body, &instants).await?;
            done += count;
            tell(count);
        }
        Ok(())
    }

    async fn chunk(&mut self, body: &Body, instants: &[Timestamp]) -> Result<()> {
        let sources = self.sources;
        let transaction = self.client.transaction().await.map_err(told)?;
        let mut head = lock(&transaction, body.ens).await?;
        let mut people = Table::of("persona", people::PERSONA);
        let known = people::people(&sources, body.ens, &mut head.people, instants, &mut people)?;
        let mut tables = case::tables();
        let (mut first, mut last) = (Uuid::max(), Uuid::nil());
        for (i, instant) in instants.iter().enumerate() {
            let opened = Opened::of(&sources, body, *instant, i, &known)?;
            number(&transaction, &mut head, body.ens, opened.year).await?;
            opened.write(&sources, body, &mut head, &mut tables)?;
            (first, last) = (first.min(opened.id), last.max(opened.id));
        }
        // The index of search is written at once below, not row by row.
        triggers(&transaction, "DISABLE").await?;
        copy(&transaction, people).await?;
        for table in tables {
            copy(&transaction, table).await?;
        }
        triggers(&transaction, "ENABLE").await?;
        index(&transaction, body.ens, (first, last), known[0]).await?;
        store_book(&transaction, body.ens, head.book).await?;
        let until = instants.last().map_or(0, |t| t.as_microsecond());
        transaction
            .execute(
                "UPDATE ens_cap SET seq = $2, auditoria_n = $3, auditoria_hash = $4,
                    ultim_instant = greatest(ultim_instant, 'epoch'::timestamptz + $5::bigint * interval '1 microsecond')
                  WHERE ens_id = $1",
                &[&body.ens, &head.seq, &head.n, &head.hash.as_slice(), &until],
            )
            .await
            .map_err(told)?;
        transaction.commit().await.map_err(told)
    }
}

/// Takes the head of the body, like every unit of work.
async fn lock(transaction: &Transaction<'_>, ens: i32) -> Result<Head> {
    let row = transaction
        .query_one("SELECT seq, auditoria_n, auditoria_hash FROM ens_cap WHERE ens_id = $1 FOR NO KEY UPDATE", &[&ens])
        .await
        .map_err(told)?;
    let people = transaction
        .query_one("SELECT count(*) FROM persona WHERE ens_id = $1", &[&ens])
        .await
        .map_err(told)?;
    let hash: Vec<u8> = row.get(2);
    Ok(Head {
        seq: row.get(0),
        n: row.get(1),
        hash: hash
            .try_into()
            .map_err(|_| Error::Constraint("ens_cap_auditoria_hash".into()))?,
        book: (0, 0),
        people: people.get(0),
    })
}

/// Moves to the next number of the year.
async fn number(transaction: &Transaction<'_>, head: &mut Head, ens: i32, year: i16) -> Result<()> {
    if head.book.0 != year {
        store_book(transaction, ens, head.book).await?;
        let sql = "SELECT coalesce(max(darrer), 0) FROM serie WHERE ens_id = $1 AND llibre = 'expedient' AND exercici = $2";
        let row = transaction
            .query_one(sql, &[&ens, &i32::from(year)])
            .await
            .map_err(told)?;
        head.book = (year, row.get(0));
    }
    head.book.1 += 1;
    Ok(())
}

async fn store_book(
    transaction: &Transaction<'_>,
    ens: i32,
    (year, last): (i16, i64),
) -> Result<()> {
    if year == 0 {
        return Ok(());
    }
    let sql =
        "INSERT INTO serie (ens_id, llibre, exercici, darrer) VALUES ($1, 'expedient', $2, $3)
        ON CONFLICT (ens_id, llibre, exercici) DO UPDATE SET darrer = excluded.darrer";
    transaction
        .execute(sql, &[&ens, &i32::from(year), &last])
        .await
        .map_err(told)?;
    Ok(())
}

async fn copy(transaction: &Transaction<'_>, table: Table) -> Result<()> {
    let sink = transaction.copy_in(&table.sql()).await.map_err(told)?;
    futures::pin_mut!(sink);
    sink.send(Cursor::new(table.into_bytes()))
        .await
        .map_err(told)?;
    sink.finish().await.map_err(told)?;
    Ok(())
}

async fn triggers(transaction: &Transaction<'_>, what: &str) -> Result<()> {
    for (table, trigger) in [
        ("expedient", "cerca_expedient"),
        ("interessat", "cerca_interessat_nou"),
        ("persona", "cerca_persona"),
    ] {
        transaction
            .batch_execute(&format!("ALTER TABLE {table} {what} TRIGGER {trigger}"))
            .await
            .map_err(told)?;
    }
    Ok(())
}

/// What the triggers would have written; identifiers are ordered by time, so a chunk is a range of them.
async fn index(
    transaction: &Transaction<'_>,
    ens: i32,
    (first, last): (Uuid, Uuid),
    person: Uuid,
) -> Result<()> {
    let cases = "INSERT INTO cerca_index (ens_id, objecte, id, unitat_id, familia, acces, tsv, text_norm)
        SELECT t.ens_id, 'expedient', t.id, t.unitat_id, t.familia, t.acces, cerca_paraules(t.text), cerca_norma(t.text)
          FROM (SELECT e.ens_id, e.id, e.unitat_id, e.familia, e.acces,
                       concat_ws(' ', e.exercici || '/' || lpad(e.numero::text, 6, '0'), e.titol,
                           string_agg(concat_ws(' ', p.nom, p.cognom1, p.cognom2, p.document), ' ')) AS text
                  FROM expedient e
                  JOIN interessat i ON (i.ens_id, i.expedient_id) = (e.ens_id, e.id) AND i.donat_de_baixa_el IS NULL
                  JOIN persona p ON (p.ens_id, p.id) = (i.ens_id, i.persona_id)
                 WHERE e.ens_id = $1 AND e.id BETWEEN $2::text::uuid AND $3::text::uuid GROUP BY e.ens_id, e.id) t
        ON CONFLICT DO NOTHING";
    let people = "INSERT INTO cerca_index (ens_id, objecte, id, unitat_id, familia, acces, tsv, text_norm)
        SELECT t.ens_id, 'persona', t.id, NULL, NULL, 'interessats', cerca_paraules(t.text), cerca_norma(t.text)
          FROM (SELECT ens_id, id, concat_ws(' ', nom, cognom1, cognom2, document) AS text
                  FROM persona WHERE ens_id = $1 AND id >= $2::text::uuid) t
        ON CONFLICT DO NOTHING";
    let (first, last, person) = (first.to_string(), last.to_string(), person.to_string());
    transaction
        .execute(cases, &[&ens, &first, &last])
        .await
        .map_err(told)?;
    transaction
        .execute(people, &[&ens, &person])
        .await
        .map_err(told)?;
    Ok(())
}

fn told(error: tokio_postgres::Error) -> Error {
    let text = error.as_db_error().map_or_else(
        || error.to_string(),
        |db| format!("{} {}", db.message(), db.detail().unwrap_or_default()),
    );
    Error::Unavailable(text)
}
