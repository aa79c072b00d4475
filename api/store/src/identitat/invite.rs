//! Invitations, and the links that members are given.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::Scope;
use domain::{Refusal, Text, Unmet};
use serde_json::json;
use uuid::Uuid;

use super::accounts::find_or_create;
use super::grants::{NewGrant, insert_grants};
use super::link;
use super::links::{LinkKind, NewLink, give};
use super::members::{Member, MemberView, event, locked, view};
use crate::pool::Conn;
use crate::schema::membre;
use crate::sql::compte_compartit;
use crate::unit::Unit;
use crate::{Error, Idempotency, Result, Store, Written};

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

impl Store {
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
}

/// Invites inside a unit: the account (made when nobody has the e-mail), the pending membership, its rights, the link.
/// Nothing in the answer tells whether the account was there. The transaction writes in `ens` (the body of the unit,
/// or one that the unit has just made).
pub async fn invite(unit: &mut Unit<'_>, ens: i32, new: &Invitation) -> Result<Uuid> {
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
