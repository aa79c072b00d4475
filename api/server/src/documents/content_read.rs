use actix_web::body::SizedStream;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_RANGE, Charset, ContentDisposition,
    DispositionParam, DispositionType, ETAG, ExtendedValue, HeaderMap, IF_NONE_MATCH, IF_RANGE,
    RANGE,
};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, get};
use blobs::Content;
use domain::permisos::acts::DocumentLlegir;
use futures::{StreamExt, TryStreamExt, stream};
use serde::Deserialize;
use store::documents::Versio;
use utoipa::IntoParams;
use validator::Validate;

use crate::http::range::{Wanted, wanted};
use crate::http::upload::{away, text, write_digest};
use crate::http::{Id, ValidQuery};
use crate::problem::{Problem, Result, catalog};
use crate::session::Allowed;
use crate::state::State;

/// Which version.
#[derive(Clone, Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct VersioQuery {
    /// Number of the version; the current one when absent.
    #[param(example = 1, minimum = 1)]
    #[validate(range(min = 1))]
    versio: Option<i32>,
}

/// The bytes of a document.
///
/// Whole or one range. The ETag is the SHA-256: the same bytes, the same tag. Always an attachment that runs nothing,
/// whatever it holds. **Permissions**: `document.llegir`, on its case.
#[utoipa::path(tag = "documents", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"),
    ("id" = String, Path, format = Uuid, description = "The document", example = "019aa000-0000-7000-8000-000000000001"),
    ("Range" = Option<String>, Header, description = "One range of bytes", example = "bytes=0-1023"), VersioQuery),
    responses((status = 200, description = "The whole", body = Vec<u8>, content_type = "*/*", headers(
            ("ETag" = String, description = "SHA-256"), ("Repr-Digest" = String), ("Content-Disposition" = String))),
        (status = 206, description = "The range", body = Vec<u8>, content_type = "*/*"),
        (status = 304, description = "The caller has it"),
        (status = 416, description = "Problem: rang_invalid")))]
#[get("/ens/{ens}/documents/{id}/contingut")]
pub async fn read_contingut(
    allowed: Allowed<DocumentLlegir>,
    id: Id,
    query: ValidQuery<VersioQuery>,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    let (versio, parts) = state
        .store
        .document_content(&allowed, id.0, query.versio)
        .await?;
    // The bytes leave the house: the read is written down before they do.
    state
        .readings
        .note_now(&allowed, "read_contingut", "document", id.0, None)
        .await?;
    let tag = format!("\"{}\"", hex(&versio.sha256));
    let known = text(req.headers(), IF_NONE_MATCH.as_str()).is_some_and(|list| {
        list == "*"
            || list
                .split(',')
                .any(|item| item.trim().trim_start_matches("W/") == tag)
    });
    if known {
        return Ok(HttpResponse::NotModified()
            .insert_header((ETAG, tag))
            .finish());
    }
    let content = Content {
        ens: allowed.scope.ens(),
        id: versio.objecte_id,
        parts,
        mida: versio.mida.unsigned_abs(),
    };
    let (status, range) = match wanted(range_header(req.headers(), &tag), content.mida) {
        Wanted::Whole => (StatusCode::OK, 0..content.mida),
        Wanted::Part(range) => (StatusCode::PARTIAL_CONTENT, range),
        Wanted::Nowhere => {
            return Err(Problem::new(&catalog::RANG_INVALID)
                .arg("mida", content.mida)
                .with("mida", content.mida));
        }
    };
    let mut response = HttpResponse::build(status);
    describe(&mut response, &versio, tag);
    if status == StatusCode::PARTIAL_CONTENT {
        let told = format!("bytes {}-{}/{}", range.start, range.end - 1, content.mida);
        response.insert_header((CONTENT_RANGE, told));
    }
    let length = range.end - range.start;
    let mut bytes = Box::pin(
        state
            .blobs
            .read(&content, range)
            .inspect_err(|error| tracing::error!(%error, "a content broke while it was read")),
    );
    // The first block decides the answer: once the head has left, only the line could be cut.
    let first = bytes.try_next().await.map_err(away)?;
    let whole = stream::iter(first.map(Ok)).chain(bytes);
    Ok(response.body(SizedStream::new(length, whole)))
}

/// `Range`, unless `If-Range` says that the caller has parts of something else.
fn range_header<'a>(headers: &'a HeaderMap, tag: &str) -> Option<&'a str> {
    if text(headers, IF_RANGE.as_str()).is_some_and(|condition| condition != tag) {
        return None;
    }
    text(headers, RANGE.as_str())
}

fn describe(response: &mut HttpResponseBuilder, versio: &Versio, tag: String) {
    let ascii: String = versio
        .nom_fitxer
        .chars()
        .map(|c| {
            if c.is_ascii_graphic() && !matches!(c, '"' | '\\') || c == ' ' {
                c
            } else {
                '_'
            }
        })
        .collect();
    let mut parameters = vec![DispositionParam::Filename(ascii.clone())];
    if ascii != versio.nom_fitxer {
        parameters.push(DispositionParam::FilenameExt(ExtendedValue {
            charset: Charset::Ext("UTF-8".to_owned()),
            language_tag: None,
            value: versio.nom_fitxer.clone().into_bytes(),
        }));
    }
    response
        .content_type(versio.mime.as_str())
        .insert_header(ContentDisposition {
            disposition: DispositionType::Attachment,
            parameters,
        })
        .insert_header((ETAG, tag))
        .insert_header(("Repr-Digest", write_digest(&versio.sha256)))
        .insert_header((ACCEPT_RANGES, "bytes"))
        .insert_header((CACHE_CONTROL, "private, no-cache"))
        .insert_header(("X-Content-Type-Options", "nosniff"))
        .insert_header(("Content-Security-Policy", "sandbox; default-src 'none'"))
        // Sent as it is kept: compressed on the way, neither the tag nor the ranges would be true.
        .insert_header((CONTENT_ENCODING, "identity"));
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
