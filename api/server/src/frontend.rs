//! The built web application, when this process serves it: files that never change under their name are kept for
//! ever, its page is asked again each time, and every other path of its own is that page.

use std::path::PathBuf;

use actix_files::{Files, NamedFile};
use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse, fn_service};
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{self, ServiceConfig};

use crate::problem::Problem;

/// Below this folder names carry a hash of the content.
const HASHED: &str = "/assets/";

pub fn pages(cfg: &mut ServiceConfig, folder: Option<PathBuf>) {
    let Some(folder) = folder else { return };
    let page = folder.join("index.html");
    // What belongs to the contract is never answered by a page.
    let ours = actix_web::guard::fn_guard(|ctx| {
        let path = ctx.head().uri.path();
        !["/api", "/salut", "/.well-known"]
            .iter()
            .any(|root| path == *root || path.starts_with(&format!("{root}/")))
    });
    let files = Files::new("/", folder)
        .index_file("index.html")
        .prefer_utf8(true)
        .default_handler(fn_service(move |req: ServiceRequest| {
            let page = page.clone();
            async move {
                // A file that is gone is gone: kept for ever under its name, the page would break every later visit.
                if req.path().starts_with(HASHED) {
                    return Err(Problem::not_found().into());
                }
                let (req, _) = req.into_parts();
                let response = NamedFile::open(page)?.into_response(&req);
                Ok(ServiceResponse::new(req, response))
            }
        }));
    cfg.service(
        web::scope("")
            .guard(ours)
            .wrap(from_fn(keep))
            .service(files),
    );
}

async fn keep(
    req: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let hashed = req.path().starts_with(HASHED);
    let mut response = next.call(req).await?;
    let value = match hashed && response.status().is_success() {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    };
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static(value));
    Ok(response)
}
