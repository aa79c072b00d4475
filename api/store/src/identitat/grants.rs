//! Rights of the members of a body: given whole, and never so that nobody can give them any more.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::{Rol, Scope};
use domain::{Refusal, Text, Unmet};
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::link;
use super::members::{MemberView, event, lock};
use crate::pool::Conn;
use crate::schema::{dret, membre};
use crate::unit::Unit;
use crate::{Result, Store};

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

impl Store {
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
}

/// Writes rights of a member of a body.
pub(crate) async fn insert_grants(
    unit: &Unit<'_>,
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

pub(super) async fn grants_of(
    mut conn: &Conn,
    ens: i32,
    id: Uuid,
) -> QueryResult<Vec<MembershipGrant>> {
    dret::table
        .filter(dret::ens_id.eq(ens))
        .filter(dret::subjecte_id.eq(id))
        .order(dret::rol)
        .select(MembershipGrant::as_select())
        .load(&mut conn)
        .await
}

/// A body never stays without somebody who can administer it. Asked after the change, under the head.
pub(super) async fn keep_an_admin(unit: &Unit<'_>) -> Result<()> {
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
