//! Pages: `limit`, opaque signed cursors, `seguent` and `Link: rel="next"`.

use actix_web::{HttpRequest, HttpResponse, Responder};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::problem::{Problem, catalog};

/// Which page.
#[derive(Clone, Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PageQuery {
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
}

impl PageQuery {
    pub fn limit(&self) -> i64 {
        self.limit.unwrap_or(50)
    }
}

/// One page of a collection.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// Cursor of the next page; null on the last.
    pub seguent: Option<String>,
    /// How many rows there are in all, when asked with `total=true`; counted up to 10000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Whether the count stopped at its cap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_limitat: Option<bool>,
}

impl<T> Page<T> {
    /// Of `limit + 1` rows read: the page, and the cursor of the last row when there are more.
    pub fn cut(mut rows: Vec<T>, limit: i64, cursor: impl FnOnce(&T) -> String) -> Page<T> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let seguent = if more { rows.last().map(cursor) } else { None };
        Page {
            items: rows,
            seguent,
            total: None,
            total_limitat: None,
        }
    }

    /// Says how many there are, marked when the count stopped at its cap.
    pub fn count(&mut self, total: Option<i64>) {
        const CAP: i64 = 10_000;
        self.total = total.map(|n| n.min(CAP));
        self.total_limitat = total.map(|n| n > CAP);
    }

    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(f).collect(),
            seguent: self.seguent,
            total: self.total,
            total_limitat: self.total_limitat,
        }
    }
}

impl<T: Serialize> Responder for Page<T> {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if let Some(cursor) = &self.seguent {
            response.insert_header(("Link", next_link(req, cursor)));
        }
        response.json(self)
    }
}

/// The header `Link` to the page of a cursor (RFC 8288): the same query from there.
pub fn next_link(req: &HttpRequest, cursor: &str) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(req.query_string().as_bytes()) {
        if name != "cursor" {
            pairs.append_pair(&name, &value);
        }
    }
    pairs.append_pair("cursor", cursor);
    format!("<{}?{}>; rel=\"next\"", req.path(), pairs.finish())
}

/// Signs and reads cursors. The signature binds a cursor to the query that gave it.
#[derive(Clone)]
pub struct Cursor {
    key: [u8; 32],
}

impl Cursor {
    pub fn new(key: [u8; 32]) -> Cursor {
        Cursor { key }
    }

    fn tag(&self, context: &str, payload: &[u8]) -> Vec<u8> {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.key)
            .unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
        mac.update(context.as_bytes());
        mac.update(&[0]);
        mac.update(payload);
        mac.finalize().into_bytes()[..12].to_vec()
    }

    /// `context` names the collection, its body and its order.
    pub fn seal<T: Serialize>(&self, context: &str, position: &T) -> String {
        let payload = serde_json::to_vec(position).unwrap_or_default();
        let mut bytes = self.tag(context, &payload);
        bytes.extend(payload);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    pub fn open<T: DeserializeOwned>(&self, context: &str, cursor: &str) -> Result<T, Problem> {
        let bad = || Problem::new(&catalog::CURSOR_INVALID);
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| bad())?;
        let (tag, payload) = bytes.split_at_checked(12).ok_or_else(bad)?;
        if !bool::from(subtle::ConstantTimeEq::ct_eq(
            tag,
            self.tag(context, payload).as_slice(),
        )) {
            return Err(bad());
        }
        serde_json::from_slice(payload).map_err(|_| bad())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_opens_only_in_its_context_and_untouched() {
        let cursors = Cursor::new([7; 32]);
        let sealed = cursors.seal("7/expedients/-data", &("2026-01-01", 5));
        let read: (String, i64) = cursors.open("7/expedients/-data", &sealed).unwrap();
        assert_eq!(read, ("2026-01-01".to_owned(), 5));
        assert!(
            cursors
                .open::<(String, i64)>("8/expedients/-data", &sealed)
                .is_err()
        );
        let mut touched = sealed.clone().into_bytes();
        touched[20] ^= 1;
        let touched = String::from_utf8_lossy(&touched).into_owned();
        assert!(
            cursors
                .open::<(String, i64)>("7/expedients/-data", &touched)
                .is_err()
        );
        assert!(
            cursors
                .open::<(String, i64)>("7/expedients/-data", "")
                .is_err()
        );
    }
}
