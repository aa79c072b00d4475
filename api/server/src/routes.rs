//! The whole API as one readable column.

use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::documents;
use crate::ens;
use crate::expedients;
use crate::jo;
use crate::oauth;
use crate::persones;
use crate::platform;
use crate::pujades;
use crate::sessio;

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
                .service(documents::create_expedient_document)
                .service(expedients::create_expedient)
                .service(expedients::list_expedients)
                .service(expedients::read_expedient)
                .service(expedients::update_expedient)
                .service(expedients::assign_expedient)
                .service(expedients::follow_expedient)
                .service(expedients::unfollow_expedient)
                .service(expedients::relate_expedient)
                .service(expedients::list_relacions)
                .service(expedients::list_interessats)
                .service(expedients::create_interessat)
                .service(expedients::delete_interessat)
                .service(expedients::list_notes)
                .service(expedients::create_nota)
                .service(persones::list_persones)
                .service(persones::create_persona)
                .service(persones::read_persona)
                .service(persones::update_persona),
        );
}
