//! The second factor of an account: started, confirmed, taken away. Each change is audited in body 0.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::Scope;
use domain::{Text, Unmet};
use serde_json::json;
use uuid::Uuid;

use super::accounts::{locked, nothing};
use super::sign_in::Factor;
use super::{link, sign_in};
use crate::schema::{sessio, usuari};
use crate::unit::Unit;
use crate::{Result, Store};

impl Store {
    /// Keeps a new secret, not yet in force.
    pub async fn start_second_factor(&self, scope: &Scope, sealed: &[u8]) -> Result<()> {
        let id = scope.actor().id;
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            if locked(unit, id).await?.totp_actiu {
                return Err(domain::Refusal::from(active()).into());
            }
            diesel::update(usuari::table.find(id))
                .set((
                    usuari::totp_secret.eq(sealed),
                    usuari::totp_darrer_pas.eq(None::<i64>),
                ))
                .execute(&mut unit.conn())
                .await?;
            unit.audit(link(
                "jo.segon_factor.iniciar",
                "usuari",
                id,
                Resultat::Fet,
                json!({}),
            ));
            Ok(id)
        };
        self.write(scope, None, work, nothing).await.map(drop)
    }

    /// Puts the secret in force: the code of `step` is spent, the session counts as one with a second factor.
    pub async fn confirm_second_factor(
        &self,
        scope: &Scope,
        session: Option<Uuid>,
        step: i64,
        recovery: &[[u8; 32]],
    ) -> Result<()> {
        let id = scope.actor().id;
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            if locked(unit, id).await?.totp_actiu {
                return Err(domain::Refusal::from(active()).into());
            }
            let codes: Vec<&[u8]> = recovery.iter().map(<[u8; 32]>::as_slice).collect();
            diesel::update(usuari::table.find(id))
                .set((
                    usuari::totp_actiu.eq(true),
                    usuari::totp_darrer_pas.eq(step),
                    usuari::codis_recuperacio.eq(codes),
                ))
                .execute(&mut unit.conn())
                .await?;
            if let Some(session) = session {
                diesel::update(sessio::table.find(session))
                    .set(sessio::segon_factor.eq(true))
                    .execute(&mut unit.conn())
                    .await?;
            }
            unit.audit(link(
                "jo.segon_factor.confirmar",
                "usuari",
                id,
                Resultat::Fet,
                json!({}),
            ));
            Ok(id)
        };
        self.write(scope, None, work, nothing).await.map(drop)
    }

    /// Takes the second factor away, against one more code. False when the code had been used.
    pub async fn remove_second_factor(&self, scope: &Scope, factor: Factor) -> Result<bool> {
        let id = scope.actor().id;
        let spent = std::sync::atomic::AtomicBool::new(false);
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let account = locked(unit, id).await?;
            let good = sign_in::spend(unit, &account, factor).await?;
            spent.store(good, std::sync::atomic::Ordering::Relaxed);
            if good {
                clear(unit, id).await?;
            }
            let resultat = if good {
                Resultat::Fet
            } else {
                Resultat::Refusat
            };
            unit.audit(link(
                "jo.segon_factor.treure",
                "usuari",
                id,
                resultat,
                json!({}),
            ));
            Ok(id)
        };
        self.write(scope, None, work, nothing).await?;
        Ok(spent.into_inner())
    }
}

/// Leaves an account without second factor; its sessions lose it too.
pub(super) async fn clear(unit: &Unit<'_>, id: Uuid) -> QueryResult<()> {
    diesel::update(usuari::table.find(id))
        .set((
            usuari::totp_actiu.eq(false),
            usuari::totp_secret.eq(None::<Vec<u8>>),
            usuari::totp_darrer_pas.eq(None::<i64>),
            usuari::codis_recuperacio.eq(Vec::<Vec<u8>>::new()),
        ))
        .execute(&mut unit.conn())
        .await?;
    diesel::update(sessio::table.filter(sessio::usuari_id.eq(id)))
        .set(sessio::segon_factor.eq(false))
        .execute(&mut unit.conn())
        .await
        .map(drop)
}

fn active() -> Unmet {
    Unmet::new(
        "segon_factor.actiu",
        "RD 311/2022, op.acc.6",
        Text::new(
            "El segon factor ja és actiu.",
            "El segundo factor ya está activo.",
            "Eth dusau factor ja ei actiu.",
            "The second factor is already active.",
        ),
    )
    .remedy(
        "delete_segon_factor",
        Text::new(
            "Traieu-lo amb un codi abans de posar-ne un altre.",
            "Quítelo con un código antes de poner otro.",
            "Trètz-lo damb un còdi abans de botar-ne un aute.",
            "Take it away with a code before setting another.",
        ),
    )
}
