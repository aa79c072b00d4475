//! Identifiers in paths. What cannot be one names nothing: 404.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use uuid::Uuid;

use crate::problem::Problem;

/// The `{id}` of the path, a UUID.
#[derive(Clone, Copy, Debug)]
pub struct Id(pub Uuid);

impl FromRequest for Id {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let id = req
            .match_info()
            .get("id")
            .and_then(|text| text.parse().ok());
        ready(id.map(Id).ok_or_else(Problem::not_found))
    }
}
