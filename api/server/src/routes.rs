//! The whole API as one readable column.

use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{ens, jo, platform, procediments, terminis, tramitacio};

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
                .service(tramitacio::read_tramitacio)
                .service(tramitacio::do_acte)
                .service(tramitacio::list_fets)
                .service(tramitacio::create_fet)
                .service(tramitacio::read_fet)
                .service(tramitacio::annul_fet)
                .service(tramitacio::list_tasques)
                .service(tramitacio::create_tasca)
                .service(tramitacio::assign_tasca)
                .service(tramitacio::start_tasca)
                .service(tramitacio::complete_tasca)
                .service(tramitacio::cancel_tasca)
                .service(tramitacio::read_index)
                .service(terminis::compute_termini)
                .service(procediments::list_procediments)
                .service(procediments::read_procediment),
        );
}
