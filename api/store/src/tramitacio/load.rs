//! A whole case in one round trip: every statement is issued at once.

use diesel::dsl::not;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::Acte;
use futures::join;
use uuid::Uuid;

use super::indexes::Frozen;
use super::papers::DocumentRow;
use super::rows::{ExpedientRow, FetRow, InteressatRow, SuspensioRow, TascaRow, TramitacioRow};
use crate::pool::Conn;
use crate::rights::visible;
use crate::schema::{
    document, document_versio, expedient, expedient_tramitacio, fet, index_foliat, interessat,
    membre, suspensio, tasca,
};
use crate::{Result, Scope, Store};

/// The rows of a case.
#[derive(Clone, Debug)]
pub struct Files {
    pub expedient: ExpedientRow,
    /// The scope may do its act on this very case.
    pub allowed: bool,
    pub(super) tramitacio: Option<TramitacioRow>,
    pub(super) tasks: Vec<TascaRow>,
    pub(super) facts: Vec<FetRow>,
    pub(super) documents: Vec<DocumentRow>,
    pub(super) hashes: Vec<(Uuid, Vec<u8>)>,
    pub(super) suspensions: Vec<SuspensioRow>,
    pub(super) parties: Vec<InteressatRow>,
}

macro_rules! sight {
    ($look:expr, $act:expr, $id:expr) => {
        expedient::table
            .find(($look.ens(), $id))
            .filter(visible(
                $look,
                expedient::unitat_id,
                expedient::familia,
                expedient::acces,
                expedient::id,
            ))
            .select((
                ExpedientRow::as_select(),
                visible(
                    $act,
                    expedient::unitat_id,
                    expedient::familia,
                    expedient::acces,
                    expedient::id,
                ),
            ))
    };
}
/// The case `id`, if `look` sees it; whether `act` allows its act on it is told beside it.
pub async fn files(conn: &Conn, look: &Scope, act: &Scope, id: Uuid) -> QueryResult<Files> {
    let first = sight!(look, act, id).first(&mut &*conn);
    let (first, rest) = join!(first, rest(conn, look.ens(), id));
    rest?.with(first?)
}

/// Like [`files`], and nobody else changes the case until the transaction ends.
pub async fn lock(conn: &Conn, look: &Scope, act: &Scope, id: Uuid) -> QueryResult<Files> {
    let first = sight!(look, act, id).for_no_key_update().first(&mut &*conn);
    let (first, rest) = join!(first, rest(conn, look.ens(), id));
    rest?.with(first?)
}

/// The case after a write, in the same transaction: whoever wrote it sees what they wrote.
pub async fn written(conn: &Conn, act: &Scope, id: Uuid) -> QueryResult<Files> {
    let own = Scope::system(act.ens(), Acte::ExpedientLlegir, act.actor().id);
    files(conn, &own, &own, id).await
}

impl Store {
    /// The case that bears a number, if the scope sees it.
    pub async fn case_numbered(&self, scope: &Scope, year: i32, number: i64) -> Result<Uuid> {
        self.read(scope, async |mut conn: &Conn| {
            expedient::table
                .filter(expedient::ens_id.eq(scope.ens()))
                .filter(expedient::exercici.eq(year))
                .filter(expedient::numero.eq(number))
                .filter(visible(
                    scope,
                    expedient::unitat_id,
                    expedient::familia,
                    expedient::acces,
                    expedient::id,
                ))
                .select(expedient::id)
                .first(&mut conn)
                .await
        })
        .await
    }
}

struct Rest {
    tramitacio: Option<TramitacioRow>,
    tasks: Vec<TascaRow>,
    facts: Vec<FetRow>,
    documents: Vec<DocumentRow>,
    hashes: Vec<(Uuid, Vec<u8>)>,
    suspensions: Vec<SuspensioRow>,
    parties: Vec<InteressatRow>,
}

impl Rest {
    fn with(self, (expedient, allowed): (ExpedientRow, bool)) -> QueryResult<Files> {
        Ok(Files {
            expedient,
            allowed,
            tramitacio: self.tramitacio,
            tasks: self.tasks,
            facts: self.facts,
            documents: self.documents,
            hashes: self.hashes,
            suspensions: self.suspensions,
            parties: self.parties,
        })
    }
}

async fn rest(conn: &Conn, ens: i32, id: Uuid) -> QueryResult<Rest> {
    let tramitacio = expedient_tramitacio::table
        .find((ens, id))
        .select(TramitacioRow::as_select());
    let tasks = tasca::table
        .left_join(
            membre::table.on(membre::ens_id
                .eq(tasca::ens_id)
                .and(membre::subjecte_id.nullable().eq(tasca::assignada_id))),
        )
        .filter(tasca::ens_id.eq(ens))
        .filter(tasca::expedient_id.eq(id))
        .order((tasca::creat_el, tasca::id))
        .select(TascaRow::as_select());
    let facts = fet::table
        .filter(fet::ens_id.eq(ens))
        .filter(fet::expedient_id.eq(id))
        .order((fet::creat_el, fet::id))
        .select(FetRow::as_select());
    let documents = document::table
        .filter(document::ens_id.eq(ens))
        .filter(document::expedient_id.eq(id))
        .filter(not(document::estat.eq("anullat")))
        .order((document::creat_el, document::id))
        .select(DocumentRow::as_select());
    let hashes = document_versio::table
        .inner_join(
            document::table.on(document::ens_id
                .eq(document_versio::ens_id)
                .and(document::id.eq(document_versio::document_id))
                .and(document::versio_contingut.eq(document_versio::n))),
        )
        .filter(document::ens_id.eq(ens))
        .filter(document::expedient_id.eq(id))
        .select((document_versio::document_id, document_versio::sha256));
    let suspensions = suspensio::table
        .filter(suspensio::ens_id.eq(ens))
        .filter(suspensio::expedient_id.eq(id))
        .order((suspensio::creat_el, suspensio::id))
        .select(SuspensioRow::as_select());
    let parties = interessat::table
        .filter(interessat::ens_id.eq(ens))
        .filter(interessat::expedient_id.eq(id))
        .filter(interessat::donat_de_baixa_el.is_null())
        .order((interessat::creat_el, interessat::id))
        .select(InteressatRow::as_select());
    let (tramitacio, tasks, facts, documents, hashes, suspensions, parties) = join!(
        tramitacio.first(&mut &*conn),
        tasks.load(&mut &*conn),
        facts.load(&mut &*conn),
        documents.load(&mut &*conn),
        hashes.load(&mut &*conn),
        suspensions.load(&mut &*conn),
        parties.load(&mut &*conn),
    );
    Ok(Rest {
        tramitacio: tramitacio.optional()?,
        tasks: tasks?,
        facts: facts?,
        documents: documents?,
        hashes: hashes?,
        suspensions: suspensions?,
        parties: parties?,
    })
}

/// The frozen indexes of a case, oldest first.
pub async fn indexes(mut conn: &Conn, ens: i32, id: Uuid) -> QueryResult<Vec<Frozen>> {
    index_foliat::table
        .filter(index_foliat::ens_id.eq(ens))
        .filter(index_foliat::expedient_id.eq(id))
        .order((index_foliat::creat_el, index_foliat::id))
        .select(Frozen::as_select())
        .load(&mut conn)
        .await
}
