//! Resumable uploads, in the words of the IETF draft "Resumable Uploads for HTTP".

mod cancel;
mod create;
mod head;
mod write;

pub use cancel::*;
pub use create::*;
pub use head::*;
pub use write::*;

use actix_web::HttpResponseBuilder;
use store::pujades::Pujada;

use crate::http::upload::write_digest;
use crate::problem::{Problem, catalog};

pub const UPLOAD_OFFSET: &str = "Upload-Offset";
pub const UPLOAD_COMPLETE: &str = "Upload-Complete";
pub const UPLOAD_LENGTH: &str = "Upload-Length";

fn is_complete(pujada: &Pujada) -> bool {
    matches!(pujada.estat.as_str(), "completa" | "usada")
}

/// Where the upload stands.
fn tell(response: &mut HttpResponseBuilder, pujada: &Pujada) {
    response
        .insert_header((UPLOAD_OFFSET, pujada.rebut.to_string()))
        .insert_header((
            UPLOAD_COMPLETE,
            if is_complete(pujada) { "?1" } else { "?0" },
        ))
        .insert_header(("Cache-Control", "no-store"));
    if let Some(mida) = pujada.mida {
        response.insert_header((UPLOAD_LENGTH, mida.to_string()));
    }
    if let Some(sha256) = &pujada.sha256 {
        response.insert_header(("Repr-Digest", write_digest(sha256)));
    }
}

/// The upload goes on elsewhere, or does not go on.
fn elsewhere(pujada: &Pujada) -> Problem {
    if pujada.estat == "cancellada" {
        return Problem::not_found();
    }
    Problem::new(&catalog::DESPLACAMENT_DIFERENT)
        .with("desplacament", pujada.rebut)
        .with("completa", is_complete(pujada))
}
