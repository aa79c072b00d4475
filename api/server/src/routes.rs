//! The whole API as one readable column.

use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{documents, ens, jo, platform, pujades};

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
                .service(pujades::create_pujada)
                .service(pujades::head_pujada)
                .service(pujades::write_pujada)
                .service(pujades::cancel_pujada)
                .service(documents::list_documents)
                .service(documents::create_document)
                .service(documents::read_document)
                .service(documents::update_document)
                .service(documents::write_contingut)
                .service(documents::read_contingut)
                .service(documents::list_versions)
                .service(documents::list_expedient_documents)
                .service(documents::create_expedient_document),
        );
}
