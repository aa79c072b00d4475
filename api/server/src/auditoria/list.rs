use actix_web::get;
use actix_web::web::Data;
use domain::permisos::acts::AuditoriaLlegir;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::auditoria::{LinkFilter, LinkRow};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use crate::http::{Page, ValidQuery};
use crate::problem::{Problem, Result, catalog};
use crate::readings::criteria;
use crate::session::Allowed;
use crate::state::State;

/// Which links of the chain.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditQuery {
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    #[serde(skip_serializing)]
    pub cursor: Option<String>,
    /// Only links of this case.
    pub expedient: Option<Uuid>,
    /// Only links of this person or client.
    pub actor: Option<Uuid>,
    /// Only this act.
    #[param(example = "expedient.obrir")]
    #[validate(length(max = 80))]
    pub acte: Option<String>,
    /// From this day on, in Europe/Madrid.
    #[param(value_type = Option<String>, format = Date, example = "2026-11-01")]
    pub des_de: Option<Date>,
    /// Up to this day, included.
    #[param(value_type = Option<String>, format = Date, example = "2026-11-30")]
    pub fins_a: Option<Date>,
}

/// A link of the audit chain.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditOut {
    /// Number in the chain of the body, without gaps.
    #[schema(example = 1024)]
    pub n: i64,
    /// Official instant.
    #[schema(value_type = String, format = DateTime)]
    pub instant: Timestamp,
    /// Who; the nil identifier is the product itself.
    pub actor: Option<Uuid>,
    /// Their name in the body.
    #[schema(example = "Maria Puig")]
    pub actor_nom: Option<String>,
    /// What was done.
    #[schema(example = "expedient.obrir")]
    pub acte: String,
    /// Kind of object.
    #[schema(example = "expedient")]
    pub objecte: String,
    /// The object.
    pub objecte_id: String,
    /// The case it belongs to.
    pub expedient: Option<Uuid>,
    /// `fet`, `refusat` or `fallit`.
    #[schema(example = "fet")]
    pub resultat: String,
    /// Address it came from.
    #[schema(example = "192.0.2.7")]
    pub origen: String,
    /// Before and after; null once it was erased by law.
    #[schema(value_type = Option<Object>)]
    pub contingut: Option<Value>,
    /// SHA-256 of the salted content, in hexadecimal.
    pub digest: String,
    /// SHA-256 that ties the link to the one before it, in hexadecimal.
    pub hash: String,
}

impl From<(LinkRow, Option<String>)> for AuditOut {
    fn from((link, actor_nom): (LinkRow, Option<String>)) -> AuditOut {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        AuditOut {
            n: link.n,
            instant: link.instant,
            actor: link.actor_id,
            actor_nom,
            digest: hex(&link.digest),
            hash: hex(&link.hash),
            acte: link.acte,
            objecte: link.objecte,
            objecte_id: link.objecte_id,
            expedient: link.expedient_id,
            resultat: link.resultat,
            origen: link.origen,
            contingut: link.contingut,
        }
    }
}

/// The audit chain of a body, newest first.
///
/// Acts, refusals and batches of reads. Reading it is itself noted in the log of reads.
///
/// **Permissions**: `auditoria.llegir` over the whole body.
#[utoipa::path(tag = "auditoria", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"), AuditQuery),
    responses((status = 200, description = "A page of links", body = Page<AuditOut>)))]
#[get("/ens/{ens}/auditoria")]
pub async fn list_auditoria(
    allowed: Allowed<AuditoriaLlegir>,
    query: ValidQuery<AuditQuery>,
    state: Data<State>,
) -> Result<Page<AuditOut>> {
    // Links carry no unit or family: a right limited to some does not reach them.
    if !allowed.predicate().is_total() {
        return Err(Problem::new(&catalog::SENSE_PERMIS).arg("acte", "auditoria.llegir"));
    }
    let asked = json!(&query.0);
    let context = format!("{}/auditoria/{}", allowed.ens.id, criteria(&asked));
    let before: Option<(i64, i64)> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let filter = LinkFilter {
        expedient: query.expedient,
        actor: query.actor,
        acte: query.acte.clone(),
        from: query.des_de.map(midnight),
        until: query
            .fins_a
            .map(|day| midnight(day.saturating_add(1.day()))),
        before: before.and_then(|(micros, n)| Some((Timestamp::from_microsecond(micros).ok()?, n))),
    };
    let limit = query.limit.unwrap_or(50);
    let rows = state.store.list_links(&allowed, &filter, limit + 1).await?;
    state.readings.note(
        &allowed,
        "list_auditoria",
        "auditoria",
        criteria(&asked),
        query.expedient,
    );
    let page = Page::cut(rows, limit, |(link, _)| {
        state
            .cursors
            .seal(&context, &(link.instant.as_microsecond(), link.n))
    });
    Ok(page.map(AuditOut::from))
}

/// When a day begins in Europe/Madrid.
fn midnight(day: Date) -> Timestamp {
    let madrid = TimeZone::get("Europe/Madrid").unwrap_or(TimeZone::UTC);
    day.to_zoned(madrid)
        .map_or(Timestamp::MAX, |start| start.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_begin_in_madrid() {
        for (day, instant) in [
            (date(2026, 1, 15), "2026-01-14T23:00:00Z"),
            (date(2026, 7, 15), "2026-07-14T22:00:00Z"),
            // The clocks go back at three: midnight is still in summer time.
            (date(2026, 10, 25), "2026-10-24T22:00:00Z"),
        ] {
            assert_eq!(midnight(day).to_string(), instant);
        }
    }
}
