//! Members of a body: how it knows people and service clients.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::Scope;
use futures::join;
use serde_json::json;
use uuid::Uuid;

use super::grants::{MembershipGrant, grants_of, keep_an_admin};
use super::link;
use crate::pool::Conn;
use crate::schema::{dret, membre};
use crate::sql::cerca_norma;
use crate::unit::{Event, Unit};
use crate::{Error, Idempotency, Result, Store};

/// A person or client as one body knows them.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = membre, check_for_backend(diesel::pg::Pg))]
pub struct Member {
    pub subjecte_id: Uuid,
    pub tipus: String,
    pub nom: String,
    pub correu: Option<String>,
    pub carrec: Option<String>,
    pub actiu: bool,
    /// Invited and not yet accepted.
    pub pendent: bool,
    pub versio: i64,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: jiff::Timestamp,
}

pub type MemberView = (Member, Vec<MembershipGrant>);

/// What changes of a member; none leaves it as it is.
#[derive(Clone, Debug, Default, AsChangeset)]
#[diesel(table_name = membre)]
pub struct MemberChange {
    pub nom: Option<String>,
    /// `Some(None)` takes the post away.
    pub carrec: Option<Option<String>>,
    pub actiu: Option<bool>,
}

/// Which members a list shows.
#[derive(Clone, Debug, Default)]
pub struct MemberFilter {
    pub actiu: Option<bool>,
    /// Part of the name, without regard to accents or case.
    pub q: Option<String>,
    /// Name and id of the last row of the page before.
    pub after: Option<(String, Uuid)>,
}

impl Store {
    /// Members of a body by name, with their rights: one row more than the limit when there are more.
    pub async fn members(
        &self,
        scope: &Scope,
        filter: &MemberFilter,
        limit: i64,
    ) -> Result<Vec<MemberView>> {
        let (members, grants) = self
            .list(scope, async |conn: &Conn| {
                let (mut one, mut two) = (conn, conn);
                let (members, grants) =
                    join!(
                        page(scope.ens(), filter, limit)
                            .select(Member::as_select())
                            .load(&mut one),
                        dret::table
                            .filter(dret::ens_id.eq(scope.ens()))
                            .filter(dret::subjecte_id.eq_any(
                                page(scope.ens(), filter, limit).select(membre::subjecte_id),
                            ))
                            .order((dret::subjecte_id, dret::rol))
                            .select(MembershipGrant::as_select())
                            .load(&mut two),
                    );
                Ok((members?, grants?))
            })
            .await?;
        Ok(members
            .into_iter()
            .map(|member: Member| {
                let own = grants
                    .iter()
                    .filter(|grant: &&MembershipGrant| grant.subjecte_id == member.subjecte_id)
                    .cloned()
                    .collect();
                (member, own)
            })
            .collect())
    }

    pub async fn member(&self, scope: &Scope, id: Uuid) -> Result<MemberView> {
        self.read(scope, async |conn: &Conn| view(conn, scope.ens(), id).await)
            .await
    }

    pub async fn update_member(
        &self,
        scope: &Scope,
        id: Uuid,
        versio: i64,
        change: &MemberChange,
    ) -> Result<MemberView> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let before = lock(unit, id, versio).await?;
            unit.head().await?;
            diesel::update(membre::table.find((unit.ens(), id)))
                .set((change, membre::versio.eq(versio + 1)))
                .execute(&mut unit.conn())
                .await?;
            if change.actiu == Some(false) {
                keep_an_admin(unit).await?;
            }
            unit.audit(link(
                "usuari.modificar",
                "usuari",
                id,
                Resultat::Fet,
                json!({
                    "abans": {"nom": before.nom, "carrec": before.carrec, "actiu": before.actiu},
                    "despres": {"nom": change.nom, "carrec": change.carrec, "actiu": change.actiu},
                }),
            ));
            unit.event(event("usuari.modificat", id));
            Ok(id)
        };
        self.member_write(scope, None, work).await
    }

    pub(super) async fn member_write(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        work: impl AsyncFn(&mut Unit) -> Result<Uuid>,
    ) -> Result<MemberView> {
        let view = async |conn: &Conn, id: Uuid| view(conn, scope.ens(), id).await;
        Ok(self.write(scope, key, work, view).await?.view)
    }
}

pub(super) fn event(tipus: &'static str, id: Uuid) -> Event {
    Event {
        tipus,
        objecte: "usuari",
        objecte_id: id,
        expedient: None,
        unitat: None,
        familia: None,
        acces: domain::permisos::Acces::Public,
        dades: json!({}),
    }
}

fn page(ens: i32, filter: &MemberFilter, limit: i64) -> membre::BoxedQuery<'_, Pg> {
    let mut rows = membre::table
        .filter(membre::ens_id.eq(ens))
        .order((membre::nom, membre::subjecte_id))
        .limit(limit + 1)
        .into_boxed();
    if let Some(actiu) = filter.actiu {
        rows = rows.filter(membre::actiu.eq(actiu));
    }
    if let Some(q) = &filter.q {
        let pattern = format!("%{}%", q.replace(['%', '_', '\\'], ""));
        rows = rows.filter(cerca_norma(membre::nom).like(cerca_norma(pattern)));
    }
    if let Some((nom, id)) = &filter.after {
        rows = rows.filter(
            membre::nom
                .gt(nom)
                .or(membre::nom.eq(nom).and(membre::subjecte_id.gt(id))),
        );
    }
    rows
}

pub(super) async fn view(conn: &Conn, ens: i32, id: Uuid) -> QueryResult<MemberView> {
    let mut one = conn;
    let (member, grants) = join!(
        membre::table
            .find((ens, id))
            .select(Member::as_select())
            .first(&mut one),
        grants_of(conn, ens, id),
    );
    Ok((member?, grants?))
}

pub(super) async fn locked(unit: &Unit<'_>, id: Uuid) -> Result<Member> {
    Ok(membre::table
        .find((unit.ens(), id))
        .select(Member::as_select())
        .for_no_key_update()
        .first(&mut unit.conn())
        .await?)
}

pub(super) async fn lock(unit: &Unit<'_>, id: Uuid, versio: i64) -> Result<Member> {
    let member = locked(unit, id).await?;
    if member.versio != versio {
        return Err(Error::Stale {
            current: member.versio,
        });
    }
    if member.tipus != "usuari" {
        return Err(Error::NotFound);
    }
    Ok(member)
}
