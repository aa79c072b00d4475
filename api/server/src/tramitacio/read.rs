use actix_web::get;
use actix_web::web::{Data, Path};
use domain::Lang;
use domain::permisos::Scope;
use domain::permisos::acts::ExpedientLlegir;
use domain::tramitacio::{EstatEni, Ofert, oferta, tasks_offered};
use jiff::civil::Date;
use store::ens::Ens;
use store::tramitacio::{Around, Case};
use uuid::Uuid;

use super::case::{case_id, may, permission, read};
use super::out::{ActeOut, Nomenat, TramitacioOut, code};
use super::tasques::task_out;
use super::terms::terms_out;
use crate::http::{Language, Tagged};
use crate::problem::{Result, rule_out};
use crate::session::Allowed;
use crate::state::State;

/// Where the case stands: state, phase, tasks, terms, and what may be done now.
///
/// Every act of the closed list is here, allowed or refused; a refused one tells each rule that is not met, its article
/// and the operation that mends it. The answer changes with the legal day. **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "tramitacio", params(
        ("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
        ("id" = String, Path, description = "The case: its identifier or its number", example = "2026-000042")),
    responses((status = 200, description = "Where it stands", body = TramitacioOut)))]
#[get("/ens/{ens}/expedients/{id}/tramitacio")]
pub async fn read_tramitacio(
    allowed: Allowed<ExpedientLlegir>,
    path: Path<(String, String)>,
    lang: Language,
    state: Data<State>,
) -> Result<Tagged<TramitacioOut>> {
    let id = case_id(&state, &allowed, &path.1).await?;
    let (case, around) = read(&state, &allowed.ens, &allowed, id).await?;
    Ok(tagged(
        &case,
        &around,
        &allowed,
        state.store.sources().today(),
        lang.0,
    ))
}

/// The same, embedded in the case.
pub async fn standing(
    state: &State,
    ens: &Ens,
    scope: &Scope,
    id: Uuid,
    lang: Lang,
) -> Result<TramitacioOut> {
    let (case, around) = read(state, ens, scope, id).await?;
    let today = state.store.sources().today();
    Ok(tramitacio_out(&case, &around, scope, today, lang))
}

/// The answer with its version. Documents and the legal day shape it without raising the version, so its shape is the
/// whole of it.
pub fn tagged(
    case: &Case,
    around: &Around,
    scope: &Scope,
    today: Date,
    lang: Lang,
) -> Tagged<TramitacioOut> {
    let body = tramitacio_out(case, around, scope, today, lang);
    let shape = serde_json::to_string(&body).unwrap_or_default();
    Tagged::new(body, case.head.versio).shaped(shape)
}

fn tramitacio_out(
    case: &Case,
    around: &Around,
    scope: &Scope,
    today: Date,
    lang: Lang,
) -> TramitacioOut {
    let (cas, definition) = (&case.cas, &case.cas.definicio);
    let phase = |fase: &domain::procediment::Fase| Nomenat {
        codi: fase.codi.clone(),
        nom: fase.nom.get(lang).to_owned(),
    };
    let (allowed, refused): (Vec<_>, Vec<_>) = oferta(cas, today)
        .into_iter()
        .partition(|offer| offer.permes);
    let acts = |offers: Vec<Ofert>| {
        offers
            .iter()
            .map(|offer| act_out(offer, case, scope, lang))
            .collect()
    };
    TramitacioOut {
        expedient: case.head.id,
        numero: case.head.number(),
        versio: case.head.versio,
        dia: today,
        estat: Nomenat::new(code(&cas.estat), &cas.estat.name(), lang),
        estat_eni: cas.estat.eni().map(|eni: EstatEni| code(&eni)),
        motiu: cas.motiu.map(|motiu| code(&motiu)),
        procediment: Nomenat {
            codi: definition.codi.clone(),
            nom: definition.nom.get(lang).to_owned(),
        },
        procediment_versio: definition.versio,
        procediment_adaptacio: definition.adaptacio.map(|it| it.n),
        fase: definition
            .fases
            .iter()
            .find(|fase| cas.fase.as_ref() == Some(&fase.codi))
            .map(phase),
        fases: definition.fases.iter().map(phase).collect(),
        tasques: case
            .tasks
            .iter()
            .map(|row| task_out(row, case, &around.criteri, lang))
            .collect(),
        tasques_possibles: tasks_offered(cas)
            .into_iter()
            .map(|task| Nomenat {
                codi: task.codi.clone(),
                nom: task.nom.get(lang).to_owned(),
            })
            .collect(),
        terminis: terms_out(case, today, lang),
        sentit_silenci: code(&cas.silence_sense()),
        silenci_produit: cas.silenci.map(|silence| silence.data),
        ferm_des_de: cas.ferm_des_de,
        actes_permesos: acts(allowed),
        actes_refusats: acts(refused),
    }
}

fn act_out(offer: &Ofert, case: &Case, scope: &Scope, lang: Lang) -> ActeOut {
    let permis = permission(offer.acte);
    let rules = |list: &[domain::Unmet]| list.iter().map(|rule| rule_out(rule, lang)).collect();
    ActeOut {
        acte: offer.acte.code(),
        nom: offer.acte.name().get(lang).to_owned(),
        cap_a: offer.a.map(|estat| code(&estat)),
        permis: permis.as_str(),
        autoritzat: may(scope, permis, case),
        regles: rules(&offer.unmet),
        avisos: rules(&offer.avisos),
    }
}
