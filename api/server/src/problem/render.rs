//! Writes a problem as `application/problem+json` in the caller's language.

use actix_web::HttpResponse;
use actix_web::http::header;
use domain::Lang;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::Problem;

/// The path of the request without its query: queries may hold names.
pub fn instance(path: &str) -> &str {
    path.split('?').next().unwrap_or(path)
}

pub fn render(problem: &Problem, lang: Lang, path: &str, trace_id: &str) -> HttpResponse {
    let inner = &problem.inner;
    if inner.kind.status >= 500 {
        tracing::error!(problem = %problem, trace_id, "request failed");
    }
    let mut body = json!({
        "type": format!("/api/problemes#{}", inner.kind.codi),
        "title": inner.kind.title.fill(lang, &inner.args),
        "status": inner.kind.status,
        "detail": inner.kind.detail.fill(lang, &inner.args),
        "instance": instance(path),
        "codi": inner.kind.codi,
        "trace_id": trace_id,
    });
    if let Value::Object(map) = &mut body {
        if !inner.fields.is_empty() {
            map.insert("errors".into(), fields(problem, lang));
        }
        if !inner.unmet.is_empty() {
            map.insert("regles".into(), unmet(problem, lang));
        }
        for (name, value) in &inner.extra {
            map.insert(name.clone(), value.clone());
        }
    }
    let mut response = HttpResponse::build(inner.kind.status());
    response
        .content_type("application/problem+json")
        .insert_header((header::CONTENT_LANGUAGE, lang.tag()))
        .insert_header((header::CACHE_CONTROL, "no-store"));
    if let Some(seconds) = inner.retry_after {
        response.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    if inner.kind.status == 401 {
        response.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
    }
    response.body(body.to_string())
}

fn fields(problem: &Problem, lang: Lang) -> Value {
    problem
        .inner
        .fields
        .iter()
        .map(|f| json!({"pointer": f.pointer, "codi": f.codi, "missatge": f.text.fill(lang, &f.args)}))
        .collect()
}

fn unmet(problem: &Problem, lang: Lang) -> Value {
    problem
        .inner
        .unmet
        .iter()
        .map(|rule| json!(rule_out(rule, lang)))
        .collect()
}

/// An unmet rule as the contract shows it, here and in `…/tramitacio`.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Regla {
    /// Stable name of the rule.
    #[schema(example = "tancar.tasques_obertes")]
    pub codi: String,
    /// The article that asks it.
    #[schema(example = "LPAC 70")]
    pub base_legal: String,
    /// The rule in words.
    #[schema(example = "Tasques obertes: «Registre de sortida i notificació».")]
    pub missatge: String,
    /// What would meet it; null when nothing here can.
    pub remei: Option<Remei>,
}

/// The way out of a refusal.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Remei {
    /// `operationId` of this contract.
    #[schema(example = "complete_tasca")]
    pub operacio: String,
    /// With `do_acte`, which act.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "suspendre")]
    pub acte: Option<String>,
    /// The remedy in words.
    #[schema(example = "Acabeu la tasca.")]
    pub missatge: String,
}

pub fn rule_out(rule: &domain::Unmet, lang: Lang) -> Regla {
    let acte = || {
        let named = rule.args.iter().find(|(name, _)| *name == "acte");
        named.map(|(_, code)| code.clone())
    };
    Regla {
        codi: rule.codi.clone(),
        base_legal: rule.base_legal.clone(),
        missatge: rule.message(lang),
        remei: rule.remei.as_ref().map(|remedy| Remei {
            operacio: remedy.operacio.clone(),
            acte: (remedy.operacio == "do_acte").then(acte).flatten(),
            missatge: remedy.text.fill(lang, &rule.args),
        }),
    }
}
