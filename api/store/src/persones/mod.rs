//! The register of persons of a body.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::auditoria::Resultat;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::cerca::found;
use crate::keyset::{Way, beyond};
use crate::pool::Conn;
use crate::schema::persona;
use crate::unit::{Retryable, Unit};
use crate::{Error, Idempotency, Link, Result, Scope, Store, Written};

/// A person or organisation, as the body knows them.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = persona, check_for_backend(diesel::pg::Pg))]
pub struct Persona {
    pub id: Uuid,
    pub tipus: String,
    pub document_tipus: Option<String>,
    pub document: Option<String>,
    pub nom: String,
    pub cognom1: Option<String>,
    pub cognom2: Option<String>,
    pub correu: Option<String>,
    pub telefon: Option<String>,
    pub adreca: Option<Value>,
    pub canal: String,
    pub llengua: String,
    pub adreca_protegida: bool,
    pub versio: i64,
}

/// What is told of a person.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = persona)]
pub struct NewPersona {
    pub ens_id: i32,
    pub id: Uuid,
    pub tipus: String,
    pub document_tipus: Option<String>,
    pub document: Option<String>,
    pub nom: String,
    pub cognom1: Option<String>,
    pub cognom2: Option<String>,
    pub correu: Option<String>,
    pub telefon: Option<String>,
    pub adreca: Option<Value>,
    pub canal: String,
    pub llengua: String,
    pub adreca_protegida: bool,
}

impl Store {
    pub async fn persona(&self, scope: &Scope, id: Uuid) -> Result<Persona> {
        self.read(scope, async |conn: &Conn| {
            by_id(conn, scope.ens(), id).await
        })
        .await
    }

    /// Persons whose name or document has the text; by identifier when there is none.
    pub async fn persones(
        &self,
        scope: &Scope,
        q: Option<&str>,
        document: Option<&str>,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<Persona>> {
        let mut query = persona::table
            .filter(persona::ens_id.eq(scope.ens()))
            .order(persona::id.desc())
            .limit(limit)
            .select(Persona::as_select())
            .into_boxed();
        if let Some(document) = document {
            query = query.filter(persona::document.eq(document));
        }
        if let Some(text) = q {
            query = query.filter(found(scope, "persona", text, persona::id));
        }
        if let Some(id) = after {
            query = query.filter(beyond(
                Way::Down,
                persona::ens_id,
                persona::id,
                scope.ens(),
                id,
            ));
        }
        self.list(scope, async |mut conn: &Conn| query.load(&mut conn).await)
            .await
    }

    pub async fn create_persona<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        key: Option<&Idempotency>,
        new: impl Fn(Uuid) -> NewPersona,
    ) -> Result<Written<Persona>, E> {
        self.write(
            scope,
            key,
            async |unit: &mut Unit| {
                let row = new(unit.new_id());
                let id = row.id;
                unit.put(diesel::insert_into(persona::table).values(row));
                unit.audit(link("persona.crear", id, json!({})));
                Ok(id)
            },
            async |conn: &Conn, id| by_id(conn, scope.ens(), id).await,
        )
        .await
    }

    /// Replaces what is known of a person, when the version is the current one.
    pub async fn update_persona<E: From<Error> + Retryable>(
        &self,
        scope: &Scope,
        id: Uuid,
        version: i64,
        change: impl Fn(&Persona) -> NewPersona,
    ) -> Result<Written<Persona>, E> {
        self.write(
            scope,
            None,
            async |unit: &mut Unit| {
                let before: Persona = persona::table
                    .find((scope.ens(), id))
                    .select(Persona::as_select())
                    .for_no_key_update()
                    .first(&mut unit.conn())
                    .await
                    .map_err(Error::from)?;
                if before.versio != version {
                    return Err(Error::Stale {
                        current: before.versio,
                    }
                    .into());
                }
                let after = change(&before);
                unit.put(diesel::update(persona::table.find((scope.ens(), id))).set((
                    persona::tipus.eq(&after.tipus),
                    persona::document_tipus.eq(&after.document_tipus),
                    persona::document.eq(&after.document),
                    persona::nom.eq(&after.nom),
                    persona::cognom1.eq(&after.cognom1),
                    persona::cognom2.eq(&after.cognom2),
                    persona::correu.eq(&after.correu),
                    persona::telefon.eq(&after.telefon),
                    persona::adreca.eq(&after.adreca),
                    persona::canal.eq(&after.canal),
                    persona::llengua.eq(&after.llengua),
                    persona::adreca_protegida.eq(after.adreca_protegida),
                    persona::versio.eq(version + 1),
                )));
                unit.audit(link(
                    "persona.modificar",
                    id,
                    json!({"abans": facts(&before)}),
                ));
                Ok(id)
            },
            async |conn: &Conn, id| by_id(conn, scope.ens(), id).await,
        )
        .await
    }
}

pub async fn by_id(mut conn: &Conn, ens: i32, id: Uuid) -> QueryResult<Persona> {
    persona::table
        .find((ens, id))
        .select(Persona::as_select())
        .first(&mut conn)
        .await
}

fn facts(p: &Persona) -> Value {
    json!({
        "tipus": p.tipus, "document_tipus": p.document_tipus, "document": p.document, "nom": p.nom, "cognom1": p.cognom1,
        "cognom2": p.cognom2, "correu": p.correu, "telefon": p.telefon, "adreca": p.adreca, "canal": p.canal,
        "llengua": p.llengua, "adreca_protegida": p.adreca_protegida,
    })
}

fn link(acte: &str, id: Uuid, contingut: Value) -> Link {
    Link {
        acte: acte.into(),
        objecte: "persona",
        objecte_id: id.to_string(),
        expedient: None,
        resultat: Resultat::Fet,
        contingut,
    }
}
