//! Members of a body: people invited, their label and their rights there.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::{Rol, Scope};
use domain::{Refusal, Text, Unmet};
use futures::join;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::accounts::find_or_create;
use super::link;
use super::links::{LinkKind, NewLink, give};
use crate::pool::Conn;
use crate::schema::{dret, membre};
use crate::sql::{cerca_norma, compte_compartit};
use crate::unit::{Event, Unit};
use crate::{Error, Idempotency, Result, Store, Written};

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

/// A role that a member holds.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = dret, check_for_backend(diesel::pg::Pg))]
pub struct MembershipGrant {
    pub subjecte_id: Uuid,
    pub rol: String,
    pub unitat_id: Option<Uuid>,
    pub familia: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub caduca: Option<Date>,
}

pub type MemberView = (Member, Vec<MembershipGrant>);

/// A role to be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewGrant {
    pub rol: Rol,
    pub unitat: Option<Uuid>,
    pub familia: Option<String>,
    pub caduca: Option<Date>,
}

impl NewGrant {
    /// A role over the whole body, without end.
    pub fn whole(rol: Rol) -> NewGrant {
        NewGrant {
            rol,
            unitat: None,
            familia: None,
            caduca: None,
        }
    }
}

/// Somebody to invite.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// In small letters.
    pub correu: String,
    pub nom: String,
    pub carrec: Option<String>,
    pub llengua: String,
    pub drets: Vec<NewGrant>,
    pub enllac: NewLink,
}

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
            .read(scope, async |conn: &Conn| {
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

    /// Invites somebody to the body of the scope.
    pub async fn invite_member(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        new: &Invitation,
    ) -> Result<Written<MemberView>> {
        self.write(
            scope,
            key,
            async |unit: &mut Unit| {
                unit.head().await?;
                let ens = unit.ens();
                invite(unit, ens, new).await
            },
            async |conn: &Conn, id: Uuid| view(conn, scope.ens(), id).await,
        )
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

    /// Replaces every right of a member in the body.
    pub async fn replace_grants(
        &self,
        scope: &Scope,
        id: Uuid,
        versio: i64,
        grants: &[NewGrant],
    ) -> Result<MemberView> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            lock(unit, id, versio).await?;
            unit.head().await?;
            let before = grants_of(unit.conn(), unit.ens(), id).await?;
            diesel::delete(
                dret::table
                    .filter(dret::ens_id.eq(unit.ens()))
                    .filter(dret::subjecte_id.eq(id)),
            )
            .execute(&mut unit.conn())
            .await?;
            insert_grants(unit, unit.ens(), id, grants).await?;
            diesel::update(membre::table.find((unit.ens(), id)))
                .set(membre::versio.eq(versio + 1))
                .execute(&mut unit.conn())
                .await?;
            keep_an_admin(unit).await?;
            let before: Vec<_> = before
                .iter()
                .map(|g| json!({"rol": g.rol, "unitat": g.unitat_id, "familia": g.familia, "caduca": g.caduca}))
                .collect();
            unit.audit(link(
                "usuari.drets",
                "usuari",
                id,
                Resultat::Fet,
                json!({"abans": before, "despres": grants}),
            ));
            unit.event(event("usuari.drets_canviats", id));
            Ok(id)
        };
        self.member_write(scope, None, work).await
    }

    /// Gives a member a link: the invitation again while it is pending, a reset afterwards. `reach`: the bodies where
    /// the giver administers people; an account that reaches further is not theirs to open.
    pub async fn give_link(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        id: Uuid,
        reach: &[i32],
        new: &NewLink,
    ) -> Result<Written<MemberView>> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let member: Member = locked(unit, id).await?;
            if member.tipus != "usuari" {
                return Err(Error::NotFound);
            }
            let kind = match member.pendent {
                true => LinkKind::Invitacio,
                false => LinkKind::Restabliment,
            };
            unit.head().await?;
            if kind == LinkKind::Restabliment {
                let shared: bool = diesel::select(compte_compartit(id, reach.to_vec()))
                    .get_result(&mut unit.conn())
                    .await?;
                if shared {
                    return Err(Refusal::from(not_yours()).into());
                }
            }
            let new = NewLink {
                treu_segon_factor: new.treu_segon_factor && kind == LinkKind::Restabliment,
                ..new.clone()
            };
            give(unit, unit.ens(), id, kind, &new).await?;
            unit.audit(link(
                "enllac.donar",
                "usuari",
                id,
                Resultat::Fet,
                json!({"tipus": kind.as_str(), "treu_segon_factor": new.treu_segon_factor}),
            ));
            Ok(id)
        };
        self.write(scope, key, work, async |conn: &Conn, id: Uuid| {
            view(conn, scope.ens(), id).await
        })
        .await
    }

    async fn member_write(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        work: impl AsyncFn(&mut Unit) -> Result<Uuid>,
    ) -> Result<MemberView> {
        let view = async |conn: &Conn, id: Uuid| view(conn, scope.ens(), id).await;
        Ok(self.write(scope, key, work, view).await?.view)
    }
}

/// Invites inside a unit: the account (made when nobody has the e-mail), the pending membership, its rights, the link.
/// Nothing in the answer tells whether the account was there. The transaction writes in `ens` (the body of the unit,
/// or one that the unit has just made).
pub async fn invite(unit: &mut Unit, ens: i32, new: &Invitation) -> Result<Uuid> {
    let fresh = unit.new_id();
    let (id, _) = find_or_create(unit, fresh, &new.correu, &new.nom, &new.llengua).await?;
    diesel::insert_into(membre::table)
        .values((
            membre::ens_id.eq(ens),
            membre::subjecte_id.eq(id),
            membre::nom.eq(&new.nom),
            membre::correu.eq(&new.correu),
            membre::carrec.eq(&new.carrec),
            membre::pendent.eq(true),
        ))
        .execute(&mut unit.conn())
        .await?;
    insert_grants(unit, ens, id, &new.drets).await?;
    give(unit, ens, id, LinkKind::Invitacio, &new.enllac).await?;
    unit.audit(link(
        "usuari.convidar",
        "usuari",
        id,
        Resultat::Fet,
        json!({"ens": ens, "nom": new.nom, "carrec": new.carrec, "drets": new.drets}),
    ));
    unit.event(event("usuari.convidat", id));
    Ok(id)
}

/// Writes rights of a member of a body.
pub(crate) async fn insert_grants(
    unit: &Unit,
    ens: i32,
    id: Uuid,
    grants: &[NewGrant],
) -> QueryResult<()> {
    let rows: Vec<_> = grants
        .iter()
        .map(|grant| {
            (
                dret::ens_id.eq(ens),
                dret::id.eq(unit.new_id()),
                dret::subjecte_id.eq(id),
                dret::rol.eq(grant.rol.as_str()),
                dret::unitat_id.eq(grant.unitat),
                dret::familia.eq(grant.familia.as_deref()),
                dret::caduca.eq(grant.caduca.to_diesel()),
            )
        })
        .collect();
    diesel::insert_into(dret::table)
        .values(rows)
        .execute(&mut unit.conn())
        .await
        .map(drop)
}

fn event(tipus: &'static str, id: Uuid) -> Event {
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

#[diesel::dsl::auto_type(no_type_alias)]
fn of_body(ens: i32) -> _ {
    membre::table.filter(membre::ens_id.eq(ens))
}

fn page(ens: i32, filter: &MemberFilter, limit: i64) -> membre::BoxedQuery<'_, Pg> {
    let mut rows = of_body(ens)
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

async fn view(conn: &Conn, ens: i32, id: Uuid) -> QueryResult<MemberView> {
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

async fn grants_of(mut conn: &Conn, ens: i32, id: Uuid) -> QueryResult<Vec<MembershipGrant>> {
    dret::table
        .filter(dret::ens_id.eq(ens))
        .filter(dret::subjecte_id.eq(id))
        .order(dret::rol)
        .select(MembershipGrant::as_select())
        .load(&mut conn)
        .await
}

async fn locked(unit: &Unit, id: Uuid) -> Result<Member> {
    Ok(membre::table
        .find((unit.ens(), id))
        .select(Member::as_select())
        .for_no_key_update()
        .first(&mut unit.conn())
        .await?)
}

async fn lock(unit: &Unit, id: Uuid, versio: i64) -> Result<Member> {
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

/// A body never stays without somebody who can administer it. Asked after the change, under the head.
async fn keep_an_admin(unit: &Unit) -> Result<()> {
    let rol = match unit.ens() {
        0 => Rol::Plataforma,
        _ => Rol::Admin,
    };
    let admins: i64 = dret::table
        .inner_join(
            membre::table.on(membre::ens_id
                .eq(dret::ens_id)
                .and(membre::subjecte_id.eq(dret::subjecte_id))),
        )
        .filter(dret::ens_id.eq(unit.ens()))
        .filter(dret::rol.eq(rol.as_str()))
        .filter(
            dret::caduca
                .is_null()
                .or(dret::caduca.ge(unit.today().to_diesel())),
        )
        .filter(membre::actiu.eq(true))
        .filter(membre::pendent.eq(false))
        .count()
        .get_result(&mut unit.conn())
        .await?;
    if admins > 0 {
        return Ok(());
    }
    Err(Refusal::from(
        Unmet::new(
            "usuaris.darrer_admin",
            "RD 311/2022, op.acc.4",
            Text::new(
                "L'ens es quedaria sense cap administrador actiu.",
                "El ente se quedaría sin ningún administrador activo.",
                "Er ens se demoraria sense cap administrador actiu.",
                "The body would be left without any active administrator.",
            ),
        )
        .remedy(
            "replace_drets",
            Text::new(
                "Doneu abans el rol «admin» a una altra persona.",
                "Dé antes el rol «admin» a otra persona.",
                "Balhatz abans eth ròtle «admin» a ua auta persona.",
                "Give the role “admin” to somebody else first.",
            ),
        ),
    )
    .into())
}

fn not_yours() -> Unmet {
    Unmet::new(
        "usuaris.compte_compartit",
        "RD 311/2022, op.acc.6",
        Text::new(
            "Aquest compte no el pot restablir l'administrador d'aquest ens.",
            "Esta cuenta no la puede restablecer el administrador de este ente.",
            "Aguest compde non lo pòt restablir er administrador d'aguest ens.",
            "The administrator of this body cannot reset this account.",
        ),
    )
    .remedy(
        "restabliment",
        Text::new(
            "Demaneu-ho a l'administrador de la plataforma.",
            "Pídalo al administrador de la plataforma.",
            "Demanatz-ac ar administrador dera plataforma.",
            "Ask the administrator of the platform.",
        ),
    )
}
