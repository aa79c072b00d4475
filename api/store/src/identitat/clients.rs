//! Service clients: integrations that sign in by client credentials, in the bodies and for the acts given to them.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use domain::permisos::{Acte, Rol, Scope};
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

use super::grants::{NewGrant, insert_grants};
use super::{link, own_scope};
use crate::pool::Conn;
use crate::schema::{client, membre};
use crate::unit::Unit;
use crate::{Error, Idempotency, Result, Store, Written};

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = client, check_for_backend(diesel::pg::Pg))]
pub struct Client {
    pub id: Uuid,
    pub ens_id: i32,
    pub nom: String,
    pub secret_hash: Vec<u8>,
    pub actes: Vec<String>,
    /// Bodies it was made for.
    pub abast: Vec<i64>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub caduca: Timestamp,
    pub pausat: bool,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub revocat_el: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub darrer_us: Option<Timestamp>,
    pub versio: i64,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

impl Client {
    pub fn is_active(&self, now: Timestamp) -> bool {
        !self.pausat && self.revocat_el.is_none() && self.caduca > now
    }
}

#[derive(Clone, Debug)]
pub struct NewClient {
    pub nom: String,
    /// SHA-256 of the secret.
    pub secret_hash: [u8; 32],
    pub actes: Vec<Acte>,
    /// Bodies where it works, each proven to be administered by the maker.
    pub abast: Vec<Scope>,
    pub caduca: Timestamp,
}

/// What changes of a client; none leaves it as it is.
#[derive(Clone, Debug, Default)]
pub struct ClientChange {
    pub pausat: Option<bool>,
    pub caduca: Option<Timestamp>,
    pub actes: Option<Vec<Acte>>,
    /// For ever.
    pub revocat: bool,
}

impl Store {
    /// The client of an id that signs in.
    pub async fn client_to_sign_in(&self, id: Uuid) -> Result<Option<Client>> {
        self.read_self(id, async |conn: &Conn| by_id(conn, id).await.optional())
            .await
    }

    /// Writes a sign-in of a client, or its refusal, in body 0.
    pub async fn client_signed_in(
        &self,
        id: Uuid,
        refused: Option<&str>,
        origen: &str,
    ) -> Result<()> {
        let now = (self.sources.now)().to_diesel();
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            if refused.is_none() {
                diesel::update(client::table.find(id))
                    .set(client::darrer_us.eq(now))
                    .execute(&mut unit.conn())
                    .await?;
            }
            let resultat = match refused {
                Some(_) => Resultat::Refusat,
                None => Resultat::Fet,
            };
            unit.audit(link(
                "sessio.iniciar",
                "client",
                id,
                resultat,
                json!({"motiu": refused}),
            ));
            Ok(id)
        };
        self.write(&own_scope(id, origen), None, work, super::accounts::nothing)
            .await
            .map(drop)
    }

    /// Clients that a body answers for, newest first, after one.
    pub async fn clients(
        &self,
        scope: &Scope,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<Client>> {
        self.list(scope, async |mut conn: &Conn| {
            client::table
                .filter(client::ens_id.eq(scope.ens()))
                .filter(client::id.lt(after.unwrap_or(Uuid::max())))
                .order(client::id.desc())
                .limit(limit + 1)
                .select(Client::as_select())
                .load(&mut conn)
                .await
        })
        .await
    }

    /// Makes a client in the body that answers for it, then its memberships body by body: each is a unit of its own,
    /// and a repeated call completes what an interrupted one left.
    pub async fn create_client(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        new: &NewClient,
    ) -> Result<Written<Client>> {
        let abast: Vec<i64> = new.abast.iter().map(|scope| scope.ens().into()).collect();
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            unit.head().await?;
            let id = unit.new_id();
            diesel::insert_into(client::table)
                .values((
                    client::id.eq(id),
                    client::ens_id.eq(unit.ens()),
                    client::nom.eq(&new.nom),
                    client::secret_hash.eq(new.secret_hash.as_slice()),
                    client::actes.eq(names(&new.actes)),
                    client::abast.eq(&abast),
                    client::caduca.eq(new.caduca.to_diesel()),
                ))
                .execute(&mut unit.conn())
                .await?;
            unit.audit(link(
                "client.crear",
                "client",
                id,
                Resultat::Fet,
                json!({"nom": new.nom, "actes": names(&new.actes), "abast": abast, "caduca": new.caduca}),
            ));
            Ok(id)
        };
        let made = self.write(scope, key, work, by_id).await?;
        for scope in &new.abast {
            self.join_client(scope, &made.view).await?;
        }
        Ok(made)
    }

    async fn join_client(&self, scope: &Scope, made: &Client) -> Result<()> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            unit.head().await?;
            let joined = diesel::insert_into(membre::table)
                .values((
                    membre::ens_id.eq(unit.ens()),
                    membre::subjecte_id.eq(made.id),
                    membre::tipus.eq("client"),
                    membre::nom.eq(&made.nom),
                ))
                .on_conflict_do_nothing()
                .execute(&mut unit.conn())
                .await?;
            if joined == 1 {
                insert_grants(
                    unit,
                    unit.ens(),
                    made.id,
                    &[NewGrant::whole(Rol::Integracio)],
                )
                .await?;
                unit.audit(link(
                    "client.incorporar",
                    "client",
                    made.id,
                    Resultat::Fet,
                    json!({"nom": made.nom, "actes": made.actes}),
                ));
            }
            Ok(made.id)
        };
        self.write(scope, None, work, super::accounts::nothing)
            .await
            .map(drop)
    }

    pub async fn update_client(
        &self,
        scope: &Scope,
        id: Uuid,
        versio: i64,
        change: &ClientChange,
    ) -> Result<Client> {
        let work = async |unit: &mut Unit| -> Result<Uuid> {
            let before: Client = client::table
                .find(id)
                .filter(client::ens_id.eq(unit.ens()))
                .select(Client::as_select())
                .for_no_key_update()
                .first(&mut unit.conn())
                .await?;
            if before.versio != versio {
                return Err(Error::Stale {
                    current: before.versio,
                });
            }
            let now = unit.head().await?;
            let revoked = match (before.revocat_el, change.revocat) {
                (None, true) => Some(now),
                (already, _) => already,
            };
            diesel::update(client::table.find(id))
                .set((
                    change.pausat.map(|pausat| client::pausat.eq(pausat)),
                    change
                        .caduca
                        .map(|caduca| client::caduca.eq(caduca.to_diesel())),
                    change
                        .actes
                        .as_ref()
                        .map(|actes| client::actes.eq(names(actes))),
                    client::revocat_el.eq(revoked.to_diesel()),
                    client::versio.eq(versio + 1),
                ))
                .execute(&mut unit.conn())
                .await?;
            let acte = match change.revocat {
                true => "client.revocar",
                false => "client.modificar",
            };
            unit.audit(link(
                acte,
                "client",
                id,
                Resultat::Fet,
                json!({
                    "abans": {"pausat": before.pausat, "caduca": before.caduca, "actes": before.actes},
                    "despres": {"pausat": change.pausat, "caduca": change.caduca,
                        "actes": change.actes.as_deref().map(names), "revocat": change.revocat},
                }),
            ));
            Ok(id)
        };
        Ok(self.write(scope, None, work, by_id).await?.view)
    }
}

fn names(actes: &[Acte]) -> Vec<&'static str> {
    actes.iter().map(|acte| acte.as_str()).collect()
}

async fn by_id(mut conn: &Conn, id: Uuid) -> QueryResult<Client> {
    client::table
        .find(id)
        .select(Client::as_select())
        .first(&mut conn)
        .await
}
