//! The library: its files are complete, and the checks find what is not.

use std::sync::Arc;

use domain::Lang;
use domain::procediment::{
    Actor, Comparacio, Definicio, DesDe, Fita, ModeInici, Organ, Origen, Periodicitat, Regla,
    SentitSilenci, TDS, TipusRecurs, UnitatTermini, check,
};
use domain::tramitacio::{Acte, Motiu, TipusFet};
use serde::Serialize;
use serde_json::{Value, json};

use crate::sim::{all_codes, definition};

#[test]
fn the_library_has_no_defects() {
    for codi in all_codes() {
        let def = definition(codi);
        assert_eq!(check(&def), [], "{codi}");
        assert_eq!(def.codi, codi);
        assert!(!def.revisat_per_jurista, "no jurist has read it yet");
        assert!(!def.dubtes.is_empty());
    }
}

#[test]
fn a_definition_reads_back_what_it_writes() {
    for codi in all_codes() {
        let def = definition(codi);
        let json = serde_json::to_value(&*def).expect("json");
        let again: Definicio = serde_json::from_value(json).expect("it reads");
        assert_eq!(again, *def);
    }
}

/// The file of OBRA_MENOR with one value changed.
fn changed(pointer: &str, value: Value) -> Result<Definicio, serde_json::Error> {
    let def: Arc<Definicio> = definition("OBRA_MENOR");
    let mut json = serde_json::to_value(&*def).expect("json");
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = json.pointer_mut(parent).expect("the pointer exists");
    match parent {
        Value::Object(map) => {
            map.insert(key.into(), value);
        }
        Value::Array(list) => list[key.parse::<usize>().expect("a place")] = value,
        _ => panic!("{pointer} is no place"),
    }
    serde_json::from_value(json)
}

#[test]
fn each_defect_is_found_where_it_is() {
    let regla = |rule: Value| {
        json!({"id": "nova", "actes": ["resoldre"], "regla": rule, "article": "LPAC 1",
            "missatge": {"ca": "a", "es": "b", "oc": "c", "en": "d"}, "remei": "create_fet"})
    };
    let deep = json!({"no": {"no": {"no": {"no": {"no": {"tots": []}}}}}});
    let table = [
        ("/codi", json!("obra"), "codi", "codi_mal_format"),
        ("/versio", json!(0), "versio", "versio_zero"),
        (
            "/familia",
            json!("Via pública"),
            "familia",
            "codi_mal_format",
        ),
        ("/serie", json!(" "), "serie", "serie_buida"),
        ("/inici", json!([]), "inici", "sense_mode_inici"),
        ("/base_legal", json!([]), "base_legal", "sense_base"),
        ("/nom/es", json!(""), "nom", "traduccio_buida"),
        ("/codi_sia", json!("12"), "codi_sia", "sia_mal_format"),
        (
            "/termini_maxim",
            json!(null),
            "silenci",
            "silenci_sense_termini",
        ),
        (
            "/termini_maxim/n",
            json!(0),
            "termini_maxim",
            "termini_zero",
        ),
        (
            "/organ_resolutori/organs",
            json!([]),
            "organ_resolutori",
            "sense_organ",
        ),
        (
            "/posen_fi",
            json!(["RESOL", "DESIST", "NO_HI_ES"]),
            "posen_fi.NO_HI_ES",
            "tasca_inexistent",
        ),
        (
            "/posen_fi",
            json!(["RESOL"]),
            "fases.iniciacio.DESIST",
            "acte_no_posa_fi",
        ),
        (
            "/posen_fi",
            json!(["RESOL", "DESIST", "DESIST"]),
            "posen_fi",
            "codi_repetit",
        ),
        (
            "/fases/0/tasques/0/actors",
            json!([]),
            "fases.iniciacio.REG",
            "sense_actor",
        ),
        (
            "/fases/0/tasques/0/codi",
            json!("TAXA"),
            "fases.iniciacio.TAXA",
            "codi_repetit",
        ),
        (
            "/fases/0/tasques/0/acte",
            json!("suspendre"),
            "fases.iniciacio.REG",
            "acte_sense_tasca",
        ),
        (
            "/fases/0/tasques/0/documents/0/td",
            json!("TD42"),
            "fases.iniciacio.REG",
            "td_desconegut",
        ),
        (
            "/fases/0/tasques/1/codi",
            json!("C215"),
            "fases",
            "sense_comunicacio_21_4",
        ),
        (
            "/fases/0/tasques/1/termini/base",
            json!(""),
            "fases.iniciacio.C214",
            "sense_base",
        ),
        (
            "/fases/0/tasques/1/fita",
            json!("proper_ple_ordinari"),
            "fases.iniciacio.C214",
            "termini_i_fita",
        ),
        (
            "/fases/0/tasques/2/condicio",
            json!("no_hi_es"),
            "fases.iniciacio.TAXA",
            "guarda_inexistent",
        ),
        (
            "/fases/0/tasques/4/motiu",
            json!(null),
            "fases.iniciacio.DESIST",
            "motiu_sense_finalitzar",
        ),
        (
            "/fases/1/codi",
            json!("iniciacio"),
            "fases.iniciacio",
            "codi_repetit",
        ),
        (
            "/fases/1/tasques/2/termini/fins",
            json!(10),
            "fases.instruccio.AUDIENCIA",
            "termini_rang",
        ),
        (
            "/fases/2/tasques/0/acte",
            json!(null),
            "posen_fi.RESOL",
            "fi_sense_acte",
        ),
        (
            "/fases/3/tasques/0/acte",
            json!(null),
            "fases",
            "sense_tancament",
        ),
        (
            "/guardes/0",
            regla(json!({"tasca_feta": "NO_HI_ES"})),
            "guardes.nova",
            "tasca_inexistent",
        ),
        (
            "/guardes/0",
            regla(json!({"document": "TD42"})),
            "guardes.nova",
            "td_desconegut",
        ),
        (
            "/guardes/0",
            regla(json!({"dada_present": "no.hi.es"})),
            "guardes.nova",
            "dada_inexistent",
        ),
        ("/guardes/0", regla(deep), "guardes.nova", "regla_fonda"),
        (
            "/guardes/2/missatge/oc",
            json!(""),
            "guardes.audiencia",
            "traduccio_buida",
        ),
        (
            "/guardes/2/remei",
            json!("pray"),
            "guardes.audiencia",
            "remei_desconegut",
        ),
        (
            "/guardes/2/actes",
            json!([]),
            "guardes.audiencia",
            "guarda_sense_us",
        ),
        (
            "/guardes/2/id",
            json!("amb_autoliquidacio"),
            "guardes.amb_autoliquidacio",
            "codi_repetit",
        ),
        (
            "/dades/additionalProperties",
            json!(true),
            "dades",
            "esquema_obert",
        ),
        (
            "/dades/required",
            json!(["descripcio"]),
            "dades",
            "dada_obligatoria",
        ),
        (
            "/dades/properties/descripcio/minLength",
            json!(4001),
            "dades.descripcio",
            "limits_creuats",
        ),
        (
            "/dades/properties/nova",
            json!({"type": "string", "enum": ["a", "a"]}),
            "dades.nova",
            "llista_mal_formada",
        ),
        (
            "/dades/properties/Nova-dada",
            json!({"type": "boolean"}),
            "dades.Nova-dada",
            "codi_mal_format",
        ),
        (
            "/fases/0/tasques/1/ajuda",
            json!({"ca": "text", "es": " "}),
            "fases.iniciacio.C214",
            "traduccio_buida",
        ),
        (
            "/fases/0/tasques/1/base",
            json!(" "),
            "fases.iniciacio.C214",
            "base_buida",
        ),
        (
            "/fases/0/tasques/1/periodicitat",
            json!("mensual"),
            "fases.iniciacio.C214",
            "termini_i_fita",
        ),
        (
            "/fases/0/tasques/2/data_limit",
            json!("descripcio"),
            "fases.iniciacio.TAXA",
            "dada_no_es_data",
        ),
        (
            "/termini_maxim/dada",
            json!("descripcio"),
            "termini_maxim",
            "inici_sense_dada",
        ),
        (
            "/fases/1/tasques/2/termini/minim",
            json!(true),
            "fases.instruccio.AUDIENCIA",
            "termini_rang",
        ),
        (
            "/fases/2/tasques/2/acte",
            json!("resoldre"),
            "fases.finalitzacio.LIQ",
            "acte_repetit",
        ),
        (
            "/fases/3/tasques/0/opcional",
            json!(true),
            "fases",
            "tancament_no_es_l_ultim",
        ),
        (
            "/guardes/0/regla",
            json!("feta('TAXA') || feta('RESOL') && dades.autoliquidacio"),
            "fases.iniciacio.TAXA",
            "tasca_inassolible",
        ),
        (
            "/guardes/2/regla",
            json!("feta('NOTIF')"),
            "guardes.audiencia",
            "guarda_que_no_es_pot_complir",
        ),
        (
            "/fases/2/tasques/0/condicio",
            json!("sense_autoliquidacio"),
            "posen_fi",
            "cap_fi_segur",
        ),
        (
            "/guardes/0",
            regla(json!("dades.pressupost_cents == 'molt'")),
            "guardes.nova",
            "tipus_de_dada",
        ),
        (
            "/guardes/0",
            regla(json!("dades.descripcio > 3")),
            "guardes.nova",
            "tipus_de_dada",
        ),
        (
            "/silenci/excepcions/0/regla/dada/cami",
            json!("lluna"),
            "silenci",
            "dada_inexistent",
        ),
    ];
    for (pointer, value, place, codi) in table {
        let def = changed(pointer, value).unwrap_or_else(|e| panic!("{pointer}: {e}"));
        let found = check(&def);
        assert!(
            found
                .iter()
                .any(|defect| defect.lloc == place && defect.codi == codi),
            "{pointer}: {codi} at {place} not in {found:?}"
        );
    }
}

#[test]
fn what_is_not_in_a_closed_list_does_not_even_read() {
    for (pointer, value) in [
        ("/de_mes", json!(1)),
        ("/inici/0", json!("per_gust")),
        ("/silenci/sentit", json!("dubtos")),
        ("/termini_maxim/unitat", json!("llunes")),
        ("/fases/0/tasques/0/actors/0", json!("pregoner")),
        ("/fases/0/tasques/0/de_mes", json!(1)),
        ("/guardes/0/regla", json!({"text": "si cal"})),
        ("/guardes/0/regla", json!("dades.l.all(x, x)")),
        ("/guardes/0/actes", json!(["arxivar"])),
        ("/dades/oneOf", json!([])),
        ("/dades/properties/descripcio/pattern", json!("(")),
        ("/dades/properties/descripcio/type", json!("number")),
    ] {
        assert!(changed(pointer, value).is_err(), "{pointer}");
    }
}

#[test]
fn names_fall_back_to_catalan() {
    let def = definition("OBRA_MENOR");
    assert_eq!(def.nom.get(Lang::Oc), "Licéncia d'òbres menores");
    let report = def.task("INF_TEC").expect("a task");
    assert_eq!(report.nom.get(Lang::Oc), report.nom.get(Lang::Ca));
    assert_eq!(report.nom.get(Lang::Es), "Informe técnico");
}

fn names<T: Serialize>(all: &[T]) -> Value {
    serde_json::to_value(all).expect("json")
}

#[test]
fn the_schema_lists_the_same_names_as_the_code() {
    let schema: Value =
        serde_json::from_str(include_str!("../../../../procediments/esquema.json")).expect("json");
    let table = [
        ("mode_inici", names(ModeInici::ALL)),
        ("organ", names(Organ::ALL)),
        ("actor", names(Actor::ALL)),
        ("unitat_termini", names(UnitatTermini::ALL)),
        ("des_de", names(DesDe::ALL)),
        ("fita", names(Fita::ALL)),
        ("periodicitat", names(Periodicitat::ALL)),
        ("comparacio", names(Comparacio::ALL)),
        ("tipus_recurs", names(TipusRecurs::ALL)),
        ("sentit_silenci", names(SentitSilenci::ALL)),
        ("origen", names(Origen::ALL)),
        ("acte", names(Acte::ALL)),
        ("motiu", names(Motiu::ALL)),
        ("tipus_fet", names(TipusFet::ALL)),
        ("td", names(&TDS)),
    ];
    for (name, expected) in table {
        assert_eq!(schema["$defs"][name]["enum"], expected, "{name}");
    }
}

#[test]
fn the_schema_knows_every_field_of_a_definition() {
    let schema: Value =
        serde_json::from_str(include_str!("../../../../procediments/esquema.json")).expect("json");
    let mut def = (*definition("OBRA_MENOR")).clone();
    def.codi_sia = Some("123456".into());
    let json = serde_json::to_value(&def).expect("json");
    let keys = |value: &Value| -> Vec<String> {
        let mut keys: Vec<String> = value
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect();
        keys.sort();
        keys
    };
    assert_eq!(keys(&json), keys(&schema["properties"]));
    let task = &json["fases"][0]["tasques"][4];
    for key in keys(task) {
        assert!(
            schema["$defs"]["tasca"]["properties"].get(&key).is_some(),
            "{key}"
        );
    }
}

#[test]
fn conditions_read_the_case() {
    let mut sim = crate::sim::Sim::open("OBRA_MENOR");
    sim.cas.dades = json!({"a": {"b": 3}, "c": null});
    let table = [
        (json!({"tots": []}), true),
        (json!({"algun": []}), false),
        (json!({"no": {"algun": []}}), true),
        (json!({"fet": "assentament"}), true),
        (json!({"fet": "resolucio"}), false),
        (json!({"tasca_feta": "REG"}), true),
        (json!({"tasca_feta": "C214"}), false),
        (json!({"document": "TD14"}), true),
        (json!({"document": "TD01"}), false),
        (json!({"dada": {"cami": "a.b", "igual": 3}}), true),
        (json!({"dada": {"cami": "a.b", "igual": 4}}), false),
        (json!({"dada": {"cami": "a.x", "igual": null}}), false),
        (json!("dades.a.b <= 3"), true),
        (json!("dades.a.b > 3"), false),
        (json!("dades.a.b < 4"), true),
        (json!("dades.a.x >= 0"), false),
        (json!({"dada_present": "a"}), true),
        (json!({"dada_present": "c"}), false),
        (json!({"interessats": 1}), true),
        (json!({"interessats": 2}), false),
        (json!({"ferm": false}), true),
        (json!({"tots": [{"interessats": 1}, {"ferm": true}]}), false),
    ];
    for (json, expected) in table {
        let rule: Regla = serde_json::from_value(json.clone()).expect("a rule");
        assert_eq!(sim.cas.holds(&rule), expected, "{json}");
    }
}
