use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder, post};
use domain::permisos::Acte as Permis;
use domain::permisos::acts::TramitacioImpulsar;
use domain::tramitacio::{Acte, Ordre, decideix};
use serde_json::{Value, json};
use store::expedients::RowKey;
use store::tramitacio::{Note, apply, written};
use store::{Conn, Unit};

use super::case::{Loose, also, case_id, locked, permission, unreadable, whole};
use super::out::TramitacioOut;
use super::read::tagged;
use crate::documents::late;
use crate::expedients::explain;
use crate::http::{IdempotencyKey, IfMatch, Language, Valid};
use crate::problem::{Problem, Result};
use crate::session::Allowed;
use crate::state::State;

/// Does an act of the machine on a case.
///
/// The body is the act's own data, empty for those that need none: obrir, descartar (rao), suspendre (causa, des_de,
/// document, topall), aixecar_suspensio (fins, document), ampliar (n, unitat, document, rao), elevar (organ, document,
/// sessio), retornar (resultat), resoldre (resolucio), notificar, declarar_ferm, executar (document), finalitzar
/// (motiu, resolucio), acumular (principal, document), disgregar (document), tancar, reobrir (rao, document),
/// incorporar_tard (document, rao), remetre (destinatari, finalitat), transferir (rebut), eliminar (document,
/// autoritzen). A refused act answers 409 with every unmet rule. **Permissions**: `tramitacio.impulsar`; for resoldre
/// and finalitzar `tramitacio.resoldre`; for tancar `tramitacio.tancar`; for reobrir, incorporar_tard, transferir and
/// eliminar `tramitacio.reobrir`.
///
/// A closed case takes a paper by incorporar_tard alone: it names a definitive document that is in no case yet (a
/// publication, an acknowledgement, a certificate or a diligence), gives it the next leaf and freezes an index of its own
/// beside that of the closing, which stays as it was (LPAC 70.2). The paper of reobrir comes in the same way.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042"),
        ("acte" = String, Path, description = "The act", example = "suspendre"),
        ("If-Match" = String, Header, description = "Version of the case", example = "\"7\""),
        ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first")),
    request_body(content = Object, description = "The data of the act", examples(
        ("tancar" = (summary = "No data", value = json!({}))),
        ("suspendre" = (summary = "Suspend for a mandatory report", value = json!({"causa": "informe_preceptiu",
            "des_de": "2026-03-02", "document": "0197a1b2-0000-7000-8000-000000000001"}))),
        ("finalitzar" = (summary = "Withdrawn by the applicant", value = json!({"motiu": "desistiment"}))))),
    responses((status = 200, description = "Where the case stands after it", body = TramitacioOut)))]
#[post("/ens/{ens}/expedients/{id}/tramitacio/{acte}")]
#[expect(
    clippy::too_many_arguments,
    reason = "one extractor for each part of the request"
)]
pub async fn do_acte(
    req: HttpRequest,
    allowed: Allowed<TramitacioImpulsar>,
    path: Path<(String, String, String)>,
    version: IfMatch,
    key: IdempotencyKey,
    body: Valid<Loose>,
    lang: Language,
    state: Data<State>,
) -> Result<HttpResponse> {
    let acte = Acte::from_code(&path.2).ok_or_else(Problem::not_found)?;
    let data = Value::Object(body.value.0.clone());
    let order = Ordre::read(acte, data).map_err(|error| unreadable(&error))?;
    let look = also(&allowed, Permis::ExpedientLlegir)?;
    let act = also(&allowed, permission(acte))?;
    let id = case_id(&state, &look, &path.1).await?;
    let key = key.of(allowed.session.id(), body.empremta);
    let ens = &allowed.ens;
    let done = state
        .store
        .write(
            &act,
            key.as_ref(),
            async |unit: &mut Unit| -> Result<_> {
                let (mut case, around) = locked(unit, &state, ens, &look, id).await?;
                if case.head.versio != version.0 {
                    let current = case.head.versio;
                    return Err(store::Error::Stale { current }.into());
                }
                let paper = match &order {
                    Ordre::IncorporarTard { document, .. } => {
                        late::take(unit, &mut case, *document).await?
                    }
                    _ => None,
                };
                let effects = decideix(&case.cas, &order, unit.today())?;
                if let Some(paper) = &paper {
                    late::file(unit, paper, &case.head).await?;
                }
                let note = Note {
                    acte: format!("tramitacio.{}", acte.code()),
                    ordre: json!(order),
                };
                apply(unit, &case, &effects, &around.criteri, Some(note)).await?;
                Ok(id)
            },
            async |conn: &Conn, id| written(conn, &act, id).await,
        )
        .await;
    let done = match done {
        Ok(done) => done,
        Err(problem) => {
            return Err(explain(&state, &look, RowKey::Id(id), version.0, problem).await);
        }
    };
    let (case, around) = whole(&state, ens, done.view)?;
    let today = state.store.sources().today();
    let mut response = tagged(&case, &around, &allowed, today, lang.0).respond_to(&req);
    if done.replayed {
        replayed(&mut response);
    }
    Ok(response)
}

/// Says that the answer repeats that of an earlier call.
pub fn replayed(response: &mut HttpResponse) {
    use actix_web::http::header::{HeaderName, HeaderValue};
    response.headers_mut().insert(
        HeaderName::from_static("idempotency-replayed"),
        HeaderValue::from_static("true"),
    );
}
