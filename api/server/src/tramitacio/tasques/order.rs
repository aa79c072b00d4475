//! What the orders on tasks share.

use actix_web::{HttpRequest, HttpResponse, Responder};
use domain::Lang;
use domain::permisos::Acte as Permis;
use domain::permisos::acts::TramitacioImpulsar;
use domain::tramitacio::{OrdreTasca, decideix_tasca};
use serde_json::json;
use store::tramitacio::{Case, Note, apply, written};
use store::{Conn, Idempotency, Unit, Written};
use uuid::Uuid;

use super::task_out;
use crate::http::Tagged;
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;
use crate::tramitacio::act::replayed;
use crate::tramitacio::case::{also, case_id, locked, whole};
use crate::tramitacio::out::TascaOut;

/// An order on its way: who, where, which repeat.
pub struct Call<'a> {
    pub state: &'a State,
    pub allowed: &'a Allowed<TramitacioImpulsar>,
    /// The case, as the path names it.
    pub id: &'a str,
    pub key: Option<Idempotency>,
    pub lang: Lang,
}

/// A task after its order.
pub struct Moved {
    pub body: TascaOut,
    pub replayed: bool,
    pub case: Uuid,
}

impl Moved {
    pub fn respond(self, req: &HttpRequest) -> HttpResponse {
        let versio = self.body.versio;
        let shape = serde_json::to_string(&self.body).unwrap_or_default();
        let mut response = Tagged::new(self.body, versio).shaped(shape).respond_to(req);
        if self.replayed {
            replayed(&mut response);
        }
        response
    }
}

impl Call<'_> {
    /// Does the order; `version` is that of the task, for those that name one.
    pub async fn order(
        self,
        acte: &'static str,
        order: OrdreTasca,
        version: Option<(Uuid, i64)>,
    ) -> Result<Moved> {
        let (state, ens) = (self.state, &self.allowed.ens);
        let act = &self.allowed.scope;
        let look = also(act, Permis::ExpedientLlegir)?;
        let id = case_id(state, &look, self.id).await?;
        let done: Written<_> = state
            .store
            .write(
                act,
                self.key.as_ref(),
                async |unit: &mut Unit| -> Result<Uuid> {
                    let (case, around) = locked(unit, state, ens, &look, id).await?;
                    if let Some((task, version)) = version {
                        check(&case, task, version)?;
                    }
                    let effects = decideix_tasca(&case.cas, &order)?;
                    let note = Note {
                        acte: acte.to_owned(),
                        ordre: json!(order),
                    };
                    let made = apply(unit, &case, &effects, &around.criteri, Some(note)).await?;
                    let new = made.tasks.first().copied();
                    version
                        .map(|(task, _)| task)
                        .or(new)
                        .ok_or_else(|| Problem::internal("an order without a task"))
                },
                async |conn: &Conn, task| Ok((task, written(conn, act, id).await?)),
            )
            .await?;
        let (task, files) = done.view;
        let (case, around) = whole(state, ens, files)?;
        let row = case.tasks.iter().find(|row| row.id == task);
        let row = row.ok_or_else(Problem::not_found)?;
        Ok(Moved {
            body: task_out(row, &case, &around.criteri, self.lang),
            replayed: done.replayed,
            case: id,
        })
    }
}

/// The task is of the case and nobody moved it meanwhile.
fn check(case: &Case, task: Uuid, version: i64) -> Result<()> {
    let row = case.tasks.iter().find(|row| row.id == task);
    let current = row.ok_or_else(Problem::not_found)?.versio;
    if current == version {
        Ok(())
    } else {
        Err(store::Error::Stale { current }.into())
    }
}
