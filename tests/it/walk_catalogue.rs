//! Each of the other procedures of the library, from its beginning to its closed case, through the contract alone. Each
//! test is the procedure as a secretary would tell it: what begins it, what is done, who decides, how it ends.

use serde_json::json;

use crate::walk_verbs::{asked, of_office};

#[tokio::test]
async fn major_works_on_rural_land_are_shown_to_the_public_before_they_are_granted() {
    let walk = asked(
        "OBRA_MAJOR",
        "Granja a la partida del Pla",
        &["TD14"],
        json!({"sol_no_urbanitzable": true}),
    )
    .await;
    walk.does(&["C214", "TAXA", "INF_TEC", "INF_JUR", "INFO_PUB", "INF_EXT"])
        .await;
    walk.decides(Some("RESOL"), "alcaldia", "estimatoria").await;
    walk.does(&["INICI_OBRA", "PRIMERA_OCUP", "LIQ_DEF"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_notice_of_works_is_checked_and_found_right() {
    let walk = asked(
        "COM_PREVIA_OBRES",
        "Repicar la façana",
        &["TD18"],
        json!({"objecte": "obres"}),
    )
    .await;
    walk.does(&["TAXA", "VERIF", "CONFORME"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_false_notice_of_works_is_left_without_effect_after_a_hearing() {
    let walk = asked(
        "COM_PREVIA_OBRES",
        "Repicar la façana",
        &["TD18"],
        json!({}),
    )
    .await;
    walk.does(&["TAXA", "VERIF", "REQ", "AUD"]).await;
    walk.decides(None, "alcaldia", "desestimatoria").await;
    walk.closes().await;
}

#[tokio::test]
async fn a_business_is_notified_checked_and_entered_in_the_census() {
    let walk = asked(
        "ACT_COM",
        "Forn de pa",
        &["TD18", "TD20"],
        json!({"regim": "comunicacio_llei_18_2020"}),
    )
    .await;
    walk.does(&["VERIF", "INSP", "CENS"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn an_environmental_licence_is_not_closed_without_its_first_inspection() {
    let walk = asked(
        "ACT_LLIC",
        "Fusteria",
        &["TD14", "TD20"],
        json!({"concedida": true}),
    )
    .await;
    walk.does(&["C214", "SUF", "INFO_PUB", "INF", "INF_JUR", "PROP"])
        .await;
    walk.decides(Some("RESOL"), "alcaldia", "estimatoria").await;
    assert_eq!(walk.lacks_to_close().await, ["tancar.control_inicial"]);
    walk.does(&["CONTROL"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_family_moves_in() {
    let walk = asked(
        "PADRO_ALTA",
        "Alta al carrer Nou, 4",
        &["TD14"],
        json!({"persones": 3, "menors": true}),
    )
    .await;
    walk.does(&["COMPROV"]).await;
    walk.decides(Some("ALTA"), "alcaldia", "estimatoria").await;
    walk.does(&["COMUN"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn nobody_is_removed_from_the_register_without_the_report_of_the_council() {
    let walk = of_office(
        "PADRO_BAIXA",
        "Baixa per inclusió indeguda",
        Some("2026-11-02"),
        json!({"es_dona_de_baixa": true}),
    )
    .await;
    walk.does(&["INICI", "COMPROV", "AUD", "INF_CE"]).await;
    walk.decides(Some("RESOL"), "alcaldia", "altres").await;
    walk.does(&["INE"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_certificate_is_issued_and_handed_over_the_same_day() {
    let walk = asked(
        "PADRO_CERT",
        "Certificat de convivència",
        &["TD14"],
        json!({"tipus": "certificat_convivencia"}),
    )
    .await;
    walk.does(&["CONSULTA", "CERT", "LLIURA"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_certificate_about_somebody_else_is_denied_and_none_is_issued() {
    let walk = asked("PADRO_CERT", "Certificat d'un veí", &["TD14"], json!({})).await;
    walk.does(&["CONSULTA"]).await;
    walk.decides(None, "alcaldia", "desestimatoria").await;
    walk.closes().await;
}

#[tokio::test]
async fn a_call_for_grants_is_published_valued_granted_and_justified() {
    let walk = of_office("SUBV_CONC", "Subvencions a entitats 2026", None, json!({})).await;
    walk.does(&[
        "BASES",
        "FISC_A",
        "CONV",
        "SOL",
        "ORDENACIO",
        "COMPROV",
        "PROV",
        "FISC",
    ])
    .await;
    walk.says(json!({"publicacio_convocatoria": "2026-09-15", "es_concedeix": true}))
        .await;
    walk.decides(Some("RESOL"), "alcaldia", "estimatoria").await;
    walk.does(&["PUB"]).await;
    assert_eq!(
        walk.lacks_to_close().await,
        ["tancar.justificacio_comprovada"]
    );
    walk.does(&["JUST", "COMPJ", "PAG"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_grant_with_a_name_in_the_budget_becomes_an_agreement() {
    let walk = of_office(
        "SUBV_DIR",
        "Conveni amb la banda",
        Some("2026-10-01"),
        json!({"instrument": "conveni", "es_concedeix": true}),
    )
    .await;
    walk.does(&["COMPROV", "INF", "FISC"]).await;
    walk.decides(Some("CONV"), "alcaldia", "estimatoria").await;
    walk.does(&["BDNS", "JUST", "COMPJ", "PAG"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_minor_contract_stays_under_its_limit() {
    let dear = json!({"objecte": "serveis", "valor_estimat_cents": 1_500_000});
    let walk = of_office("CONTR_MENOR", "Poda dels plàtans", None, dear).await;
    walk.does(&["NECESSITAT", "PRESS", "RC"]).await;
    let stands = walk.standing().await.to_string();
    assert!(stands.contains("resoldre.llindar_serveis"), "{stands}");
    walk.says(json!({"objecte": "serveis", "valor_estimat_cents": 1_499_999}))
        .await;
    walk.decides(None, "alcaldia", "altres").await;
    walk.does(&["FRA", "PAG", "PUB"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn an_open_tender_is_awarded_formalised_and_settled() {
    let dades = json!({"objecte": "obres", "valor_estimat_cents": 50_000_000, "adjudicat": true});
    let walk = of_office("CONTR_OBERT_SIMPL", "Reforma de l'escola", None, dades).await;
    walk.does(&[
        "INICI", "PLECS", "INF", "APROV", "ANUNCI", "OFERTES", "MESA", "REQ", "FISC_D",
    ])
    .await;
    walk.decides(None, "alcaldia", "altres").await;
    walk.does(&["FORM", "PUB_F", "SEG", "LIQ"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_large_claim_for_damages_waits_for_the_opinion() {
    let walk = asked(
        "RESP_PAT",
        "Caiguda a la plaça",
        &["TD14"],
        json!({"import_reclamat_cents": 6_000_000, "sestima": true}),
    )
    .await;
    walk.does(&["C214", "ASSEG", "INSTR", "INF_SERV", "AUDIENCIA", "PROP"])
        .await;
    let stands = walk.standing().await.to_string();
    assert!(stands.contains("resoldre.dictamen"), "{stands}");
    walk.does(&["CJA", "FISC"]).await;
    walk.decides(Some("RESOL"), "alcaldia", "estimatoria_parcial")
        .await;
    walk.does(&["PAG"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn illegal_works_are_restored_and_somebody_looks() {
    let walk = of_office(
        "DISC_URB",
        "Coberta sense llicència",
        Some("2026-10-05"),
        json!({"es_ordena_restaurar": true}),
    )
    .await;
    walk.does(&["DENUN", "INF", "SUSP", "INICI", "AUD"]).await;
    walk.decides(Some("RESOL"), "alcaldia", "altres").await;
    walk.does(&["ADVERT", "MULTA", "COMPROV"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_penalty_is_opened_proposed_and_decided_by_another() {
    let walk = of_office(
        "SANCIO",
        "Gossos deslligats",
        Some("2026-11-03"),
        json!({"materia": "animals", "gravetat": "lleu"}),
    )
    .await;
    walk.does(&["PREVIES", "INICI", "ALLEG", "PROP"]).await;
    walk.decides(Some("RESOL"), "alcaldia", "altres").await;
    walk.closes().await;
}

#[tokio::test]
async fn a_by_law_is_approved_twice_and_comes_into_force() {
    let walk = of_office(
        "ORDENANCA",
        "Ordenança de convivència",
        None,
        json!({"tipus": "ordenanca"}),
    )
    .await;
    walk.does(&["CONSULTA", "INICI", "INF", "INICIAL", "INFO_PUB", "AL"])
        .await;
    walk.decides(Some("DEF"), "ple", "altres").await;
    walk.does(&["PUB", "COM", "VIGOR"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_budget_supplement_is_shown_fifteen_days_and_a_transfer_is_not() {
    let walk = of_office(
        "MOD_CREDIT",
        "Suplement d'obres",
        None,
        json!({"tipus": "suplement"}),
    )
    .await;
    walk.does(&["PROV", "INF", "INICIAL", "EXPO"]).await;
    walk.decides(None, "ple", "altres").await;
    walk.does(&["PUB", "COM"]).await;
    walk.closes().await;

    let walk = of_office(
        "MOD_CREDIT",
        "Transferència dins l'àrea",
        None,
        json!({"tipus": "transferencia_dins_area"}),
    )
    .await;
    walk.does(&["PROV", "INF"]).await;
    walk.decides(None, "alcaldia", "altres").await;
    walk.closes().await;
}

#[tokio::test]
async fn information_is_given_after_hearing_whom_it_concerns() {
    let dades = json!({"afecta_tercers": true, "estimada": true});
    let walk = asked("ACCES_INFO", "Còpia d'un contracte", &["TD14"], dades).await;
    walk.does(&["C214", "ALLEG", "INF"]).await;
    walk.decides(Some("RESOL"), "alcaldia", "estimatoria").await;
    walk.does(&["LLIURA"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_scaffolding_is_allowed_and_taken_away() {
    let walk = asked(
        "OVP",
        "Bastida al carrer Major",
        &["TD14"],
        json!({"tipus": "bastida"}),
    )
    .await;
    walk.does(&["C214", "TAXA", "INF"]).await;
    walk.decides(Some("RESOL"), "alcaldia", "estimatoria").await;
    walk.does(&["FI"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_dropped_kerb_gets_its_plate() {
    let walk = asked(
        "GUAL",
        "Gual al carrer Nou, 8",
        &["TD14"],
        json!({"us": "habitatge", "concedit": true}),
    )
    .await;
    walk.does(&["C214", "TAXA", "INF"]).await;
    walk.decides(Some("RESOL"), "alcaldia", "estimatoria").await;
    assert_eq!(walk.lacks_to_close().await, ["tancar.placa"]);
    walk.does(&["PLACA"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn a_plenary_session_is_called_held_and_signed() {
    let walk = of_office(
        "PLE_ORD",
        "Ple ordinari de novembre",
        None,
        json!({"data_sessio": "2026-11-26"}),
    )
    .await;
    walk.does(&[
        "DICT", "ORDRE", "CONV", "DOC", "SESSIO", "CERT", "ESB", "APROV", "PUB", "ACTA",
    ])
    .await;
    walk.closes().await;
}

#[tokio::test]
async fn a_post_is_called_examined_and_taken() {
    let walk = of_office(
        "PERSONAL_SEL",
        "Plaça d'auxiliar",
        None,
        json!({"tipus": "placa", "places": 1}),
    )
    .await;
    walk.does(&["BASES", "PUB", "SOL", "LLISTA", "PROVES"])
        .await;
    walk.decides(None, "alcaldia", "altres").await;
    assert_eq!(walk.lacks_to_close().await, ["tancar.possessio"]);
    walk.does(&["PRESA"]).await;
    walk.closes().await;
}

#[tokio::test]
async fn an_invoice_with_an_objection_is_not_recognised_until_it_is_settled() {
    let dades = json!({"entrada_factura": "2026-11-10", "hi_ha_objeccio": true});
    let walk = of_office("FACTURES", "Relació de novembre", None, dades).await;
    walk.does(&["FRA", "CONF", "FISC"]).await;
    let stands = walk.standing().await.to_string();
    assert!(stands.contains("resoldre.objeccio_resolta"), "{stands}");
    walk.does(&["OBJ"]).await;
    walk.decides(None, "alcaldia", "altres").await;
    walk.does(&["PAG", "PMP"]).await;
    walk.closes().await;
}
