//! Pages for people about the contract: no script, nothing from elsewhere, readable offline and printed.

mod problems;
mod reference;
mod schema;

use std::sync::OnceLock;

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use maud::{DOCTYPE, Markup, html};

use crate::contract;
use crate::http::Language;

/// They stand beside the contract, not in it.
pub fn pages(cfg: &mut ServiceConfig) {
    cfg.route("/api/docs", web::get().to(reference_page))
        .route("/api/docs/estil.css", web::get().to(style))
        .route("/api/openapi.json", web::get().to(document))
        .route("/api/problemes", web::get().to(problems_page));
}

async fn reference_page() -> impl Responder {
    static PAGE: OnceLock<String> = OnceLock::new();
    let page = PAGE.get_or_init(|| reference::render(&contract::document()).into_string());
    answer("text/html; charset=utf-8", page)
}

async fn document() -> impl Responder {
    static TEXT: OnceLock<String> = OnceLock::new();
    answer("application/json", TEXT.get_or_init(contract::text))
}

async fn style() -> impl Responder {
    answer("text/css; charset=utf-8", include_str!("estil.css"))
}

async fn problems_page(lang: Language) -> impl Responder {
    let page = problems::render(lang.0).into_string();
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header(("Vary", "Accept-Language"))
        .body(page)
}

fn answer(kind: &'static str, body: &'static str) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CACHE_CONTROL, "public, max-age=300"))
        .body(body)
}

/// The frame that the pages share.
fn frame(lang: &str, title: &str, nav: &Markup, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · Expedit" }
                link rel="stylesheet" href="/api/docs/estil.css";
            }
            body {
                a.skip href="#content" { "Skip to content" }
                header { h1 { (title) } p { a href="/api/docs" { "Reference" } " · " a href="/api/problemes" { "Problems" } " · " a href="/api/openapi.json" { "openapi.json" } } }
                nav aria-label=(title) { (nav) }
                main id="content" { (content) }
            }
        }
    }
}
