//! The whole API as one readable column.

use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{auditoria, ens, feed, jo, platform};

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(platform::live)
        .service(platform::ready)
        .service(platform::jwks)
        .service(
            scope::scope("/api/v1")
                .service(platform::about)
                .service(jo::read_jo)
                .service(ens::list_ens)
                .service(ens::read_ens)
                .service(feed::list_esdeveniments_across)
                .service(feed::list_esdeveniments)
                .service(auditoria::list_auditoria),
        );
}
