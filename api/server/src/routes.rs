//! The whole API as one readable column.

use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{ens, jo, oauth, platform, sessio};

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(platform::live)
        .service(platform::ready)
        .service(platform::jwks)
        .service(
            scope::scope("/api/v1")
                .service(platform::about)
                .service(sessio::create_sessio)
                .service(sessio::renew_sessio)
                .service(sessio::read_sessio)
                .service(sessio::delete_sessio)
                .service(oauth::create_token)
                .service(jo::read_jo)
                .service(ens::list_ens)
                .service(ens::read_ens),
        );
}
