//! Accounts: what belongs to the person and to no body.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::{Acte, Scope};
use futures::join;
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::grants::{NewGrant, insert_grants};
use super::{link, name_account, own_scope};
use crate::pool::Conn;
use crate::schema::{dret, intent, membre, usuari};
use crate::unit::Unit;
use crate::{Error, Result, Store};

/// An account as sign-in sees it. Its e-mail is in small letters.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = usuari, check_for_backend(diesel::pg::Pg))]
pub struct Account {
    pub id: Uuid,
    pub correu: String,
    pub nom: String,
    pub llengua: String,
    /// Argon2id, as a PHC string.
    pub contrasenya: Option<String>,
    /// Sealed by the server.
    pub totp_secret: Option<Vec<u8>>,
    pub totp_actiu: bool,
    pub totp_darrer_pas: Option<i64>,
    /// Keyed digests of the recovery codes that are left.
    pub codis_recuperacio: Vec<Vec<u8>>,
    pub estat: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub darrer_acces: Option<Timestamp>,
    pub versio: i64,
}

impl Account {
    pub fn is_active(&self) -> bool {
        self.estat == "actiu"
    }
}

/// An account that is active from the start: demo towns, tests and the first administrator.
#[derive(Clone, Debug)]
pub struct NewUser {
    pub correu: String,
    pub nom: String,
    pub llengua: String,
    /// Argon2id, as a PHC string; without it the account waits for its invitation.
    pub contrasenya: Option<String>,
    /// Body by body: the rights there.
    pub drets: Vec<(i32, Vec<NewGrant>)>,
}

impl Store {
    /// The account with an e-mail (in small letters), and until when its name is locked out.
    pub async fn account_to_sign_in(
        &self,
        correu: &str,
        empremta: &[u8; 32],
    ) -> Result<(Option<Account>, Option<Timestamp>)> {
        self.read_self(Uuid::nil(), async |conn: &Conn| {
            let (mut for_account, mut for_lock) = (conn, conn);
            let (named, account, locked) = join!(
                name_account(conn, correu),
                usuari::table
                    .filter(usuari::correu.eq(correu))
                    .select(Account::as_select())
                    .first(&mut for_account),
                intent::table
                    .find(empremta.as_slice())
                    .select(intent::bloquejat_fins)
                    .first::<Option<jiff_diesel::Timestamp>>(&mut for_lock),
            );
            named?;
            let locked = locked.optional()?.flatten();
            Ok((
                account.optional()?,
                locked.map(jiff_diesel::Timestamp::to_jiff),
            ))
        })
        .await
    }

    /// The caller's own account.
    pub async fn account(&self, subject: Uuid) -> Result<Account> {
        self.read_self(subject, async |conn: &Conn| by_id(conn, subject).await)
            .await
    }

    /// Changes the name or the language of one's own account.
    pub async fn update_account(
        &self,
        scope: &Scope,
        versio: i64,
        nom: Option<&str>,
        llengua: Option<&str>,
    ) -> Result<Account> {
        let id = scope.actor().id;
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let before = locked(unit, id).await?;
            if before.versio != versio {
                return Err(Error::Stale {
                    current: before.versio,
                });
            }
            diesel::update(usuari::table.find(id))
                .set((
                    nom.map(|nom| usuari::nom.eq(nom)),
                    llengua.map(|llengua| usuari::llengua.eq(llengua)),
                    usuari::versio.eq(versio + 1),
                ))
                .execute(&mut unit.conn())
                .await?;
            unit.audit(link(
                "jo.modificar",
                "usuari",
                id,
                Resultat::Fet,
                json!({"abans": {"nom": before.nom, "llengua": before.llengua}, "despres": {"nom": nom, "llengua": llengua}}),
            ));
            Ok(id)
        };
        Ok(self.write(scope, None, work, by_id).await?.view)
    }

    /// Sets one's own password and ends the other sessions.
    pub async fn change_password(
        &self,
        scope: &Scope,
        hash: &str,
        keep: Option<Uuid>,
    ) -> Result<()> {
        let id = scope.actor().id;
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            locked(unit, id).await?;
            unit.head().await?;
            diesel::update(usuari::table.find(id))
                .set(usuari::contrasenya.eq(hash))
                .execute(&mut unit.conn())
                .await?;
            let ended = super::sessions::end_all(unit, id, keep).await?;
            unit.audit(link(
                "jo.contrasenya",
                "usuari",
                id,
                Resultat::Fet,
                json!({"sessions_acabades": ended}),
            ));
            Ok(id)
        };
        self.write(scope, None, work, nothing).await.map(drop)
    }

    /// Makes an active account with its rights, or gives them to the account that has the e-mail (whose password
    /// stays). For the command line, demo towns and tests.
    pub async fn create_user(&self, new: &NewUser) -> Result<Uuid> {
        let correu = new.correu.to_ascii_lowercase();
        let fresh = self.sources.id();
        let scope = own_scope(fresh, "");
        let account = async |unit: &mut Unit| -> Result<Uuid> {
            let (id, made) = find_or_create(unit, fresh, &correu, &new.nom, &new.llengua).await?;
            if made {
                diesel::update(usuari::table.find(id))
                    .set((
                        usuari::contrasenya.eq(&new.contrasenya),
                        usuari::estat.eq(match new.contrasenya {
                            Some(_) => "actiu",
                            None => "convidat",
                        }),
                    ))
                    .execute(&mut unit.conn())
                    .await?;
                unit.audit(link("usuari.crear", "usuari", id, Resultat::Fet, json!({})));
            }
            Ok(id)
        };
        let id = self
            .write(&scope, None, account, async |_, id| Ok(id))
            .await?
            .view;
        for (ens, grants) in &new.drets {
            let scope = Scope::system(*ens, Acte::UsuarisAdministrar, id);
            let member = async |unit: &mut Unit| -> Result<Uuid> {
                unit.head().await?;
                diesel::insert_into(membre::table)
                    .values((
                        membre::ens_id.eq(ens),
                        membre::subjecte_id.eq(id),
                        membre::nom.eq(&new.nom),
                        membre::correu.eq(&correu),
                    ))
                    .on_conflict_do_nothing()
                    .execute(&mut unit.conn())
                    .await?;
                diesel::delete(
                    dret::table
                        .filter(dret::ens_id.eq(ens))
                        .filter(dret::subjecte_id.eq(id)),
                )
                .execute(&mut unit.conn())
                .await?;
                insert_grants(unit, *ens, id, grants).await?;
                unit.audit(link(
                    "usuari.drets",
                    "usuari",
                    id,
                    Resultat::Fet,
                    json!({"despres": grants}),
                ));
                Ok(id)
            };
            self.write(&scope, None, member, nothing).await?;
        }
        Ok(id)
    }
}

/// The account of an e-mail, made when there is none (invited, without password). Whether it was made.
pub(crate) async fn find_or_create(
    unit: &Unit<'_>,
    fresh: Uuid,
    correu: &str,
    nom: &str,
    llengua: &str,
) -> Result<(Uuid, bool)> {
    let conn = unit.conn();
    let (mut one, mut two) = (conn, conn);
    let (named, made, found) = join!(
        name_account(conn, correu),
        diesel::insert_into(usuari::table)
            .values((
                usuari::id.eq(fresh),
                usuari::correu.eq(correu),
                usuari::nom.eq(nom),
                usuari::llengua.eq(llengua),
            ))
            .on_conflict_do_nothing()
            .execute(&mut one),
        usuari::table
            .filter(usuari::correu.eq(correu))
            .select(usuari::id)
            .first(&mut two),
    );
    named?;
    Ok((found?, made? == 1))
}

pub(crate) async fn by_id(mut conn: &Conn, id: Uuid) -> QueryResult<Account> {
    usuari::table
        .find(id)
        .select(Account::as_select())
        .first(&mut conn)
        .await
}

pub(crate) async fn locked(unit: &Unit<'_>, id: Uuid) -> Result<Account> {
    Ok(usuari::table
        .find(id)
        .select(Account::as_select())
        .for_no_key_update()
        .first(&mut unit.conn())
        .await?)
}

/// The view of a unit whose answer has no body.
pub(crate) async fn nothing(_: &Conn, _: Uuid) -> QueryResult<()> {
    Ok(())
}
