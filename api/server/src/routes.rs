//! The whole API as one readable column. The router tries each in turn: what is asked most comes first.

use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::auditoria;
use crate::clients;
use crate::comptadors;
use crate::documents;
use crate::enllacos;
use crate::ens;
use crate::expedients;
use crate::feed;
use crate::feines;
use crate::implantacio;
use crate::jo;
use crate::oauth;
use crate::persones;
use crate::platform;
use crate::procediments;
use crate::pujades;
use crate::safata;
use crate::seguiment;
use crate::sessio;
use crate::terminis;
use crate::tramitacio;
use crate::unitats;
use crate::usuaris;
use crate::vistes;

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(platform::live)
        .service(platform::ready)
        .service(platform::jwks)
        .service(
            scope::scope("/api/v1")
                .service(platform::about)
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
                .service(expedients::list_historial)
                .service(tramitacio::preview_expedient_procediment)
                .service(tramitacio::upgrade_expedient_procediment)
                .service(tramitacio::undo_expedient_procediment)
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
                .service(sessio::create_sessio)
                .service(sessio::renew_sessio)
                .service(sessio::read_sessio)
                .service(sessio::delete_sessio)
                .service(oauth::create_token)
                .service(enllacos::accept_enllac)
                .service(jo::read_jo)
                .service(jo::update_jo)
                .service(jo::replace_contrasenya)
                .service(jo::list_sessions)
                .service(jo::delete_session)
                .service(jo::create_segon_factor)
                .service(jo::confirm_segon_factor)
                .service(jo::delete_segon_factor)
                .service(ens::list_ens)
                .service(ens::create_ens)
                .service(ens::read_ens)
                .service(ens::update_ens)
                .service(ens::list_ens_procediments)
                .service(ens::read_ens_procediment)
                .service(ens::replace_ens_procediment)
                .service(ens::preview_ens_procediment)
                .service(ens::list_ens_adaptacions)
                .service(ens::read_calendari)
                .service(ens::replace_calendari)
                .service(implantacio::list_implantacio)
                .service(usuaris::list_usuaris)
                .service(usuaris::invite_usuari)
                .service(usuaris::read_usuari)
                .service(usuaris::update_usuari)
                .service(usuaris::replace_drets)
                .service(usuaris::reset_usuari)
                .service(unitats::list_unitats)
                .service(unitats::create_unitat)
                .service(unitats::update_unitat)
                .service(clients::list_clients)
                .service(clients::create_client)
                .service(clients::update_client)
                .service(clients::delete_client)
                .service(procediments::list_procediments)
                .service(procediments::read_procediment)
                .service(procediments::list_procediment_versions)
                .service(procediments::create_procediment_versio)
                .service(procediments::read_redaccio)
                .service(procediments::replace_redaccio)
                .service(procediments::validate_procediment_versio)
                .service(procediments::publish_procediment_versio)
                .service(procediments::retire_procediment_versio)
                .service(procediments::read_diferencia)
                .service(procediments::suggest_procediments)
                .service(terminis::compute_termini)
                .service(safata::list_safata)
                .service(seguiment::list_seguiment)
                .service(comptadors::read_comptadors)
                .service(persones::list_persones)
                .service(persones::create_persona)
                .service(persones::read_persona)
                .service(persones::update_persona)
                .service(vistes::list_vistes)
                .service(vistes::create_vista)
                .service(vistes::update_vista)
                .service(vistes::delete_vista)
                .service(feines::assign_expedients)
                .service(feines::upgrade_expedients_procediment)
                .service(feines::undo_feina)
                .service(feines::read_feina)
                .service(feines::list_feina_items)
                .service(feines::cancel_feina)
                .service(feed::list_esdeveniments_across)
                .service(feed::list_esdeveniments)
                .service(auditoria::list_auditoria),
        );
}
