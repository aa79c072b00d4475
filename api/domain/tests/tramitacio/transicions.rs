//! The machine against a table written by hand from the law, not from the code.

use domain::tramitacio::{Acte, Estat, EstatEni, Ordre, transition};

use crate::sim::{Sim, codes};
use crate::solver::sample;

/// act: from > to; `=` keeps the state.
const BY_HAND: &str = "
obrir: esborrany > en_tramit
descartar: esborrany > descartat
suspendre: en_tramit > suspes
aixecar_suspensio: suspes > en_tramit
ampliar: en_tramit suspes pendent_organ > =
elevar: en_tramit > pendent_organ
retornar: pendent_organ > en_tramit
resoldre: en_tramit > resolt
notificar: resolt > notificat
declarar_ferm: notificat > ferm
declarar_ferm: en_execucio finalitzat tancat > =
executar: resolt notificat ferm > en_execucio
finalitzar: en_tramit suspes > finalitzat
acumular: en_tramit > acumulat
disgregar: acumulat > en_tramit
tancar: en_tramit resolt notificat ferm en_execucio finalitzat > tancat
reobrir: tancat > en_tramit
incorporar_tard: tancat > =
remetre: en_tramit suspes pendent_organ resolt notificat ferm en_execucio finalitzat acumulat tancat > =
transferir: tancat > transferit
eliminar: tancat transferit > eliminat
";

fn name(estat: Estat) -> String {
    let json = serde_json::to_value(estat).expect("a state has a name");
    json.as_str().expect("text").to_owned()
}

fn by_hand(acte: Acte, from: Estat) -> Option<String> {
    BY_HAND.lines().find_map(|line| {
        let (act, rest) = line.split_once(": ")?;
        let (states, to) = rest.split_once(" > ")?;
        let applies = act == acte.code() && states.split(' ').any(|state| state == name(from));
        let to = if to == "=" { name(from) } else { to.to_owned() };
        applies.then_some(to)
    })
}

#[test]
fn every_state_and_act_is_as_written_by_hand() {
    for acte in Acte::ALL {
        for from in Estat::ALL {
            let got = transition(*acte, *from).map(|row| name(row.target(*from)));
            assert_eq!(got, by_hand(*acte, *from), "{} from {from:?}", acte.code());
        }
    }
}

#[test]
fn an_act_out_of_its_state_is_refused_for_that_alone() {
    for from in Estat::ALL {
        let mut sim = Sim::open("OBRA_MENOR");
        sim.cas.estat = *from;
        for acte in Acte::ALL
            .iter()
            .filter(|acte| by_hand(**acte, *from).is_none())
        {
            let order = sample(&sim, *acte);
            assert_eq!(sim.refused(&order), [format!("{}.estat", acte.code())]);
            assert_eq!(codes(&sim.offer(*acte).unmet), sim.refused(&order));
            assert_eq!(sim.offer(*acte).a, None);
        }
    }
}

#[test]
fn the_refusal_names_the_first_act_of_the_way() {
    // (state, act wanted, first act to do)
    let table = [
        (Estat::Suspes, Acte::Resoldre, "aixecar_suspensio"),
        (Estat::PendentOrgan, Acte::Resoldre, "retornar"),
        (Estat::Acumulat, Acte::Suspendre, "disgregar"),
        (Estat::Tancat, Acte::Resoldre, "reobrir"),
        (Estat::Esborrany, Acte::Tancar, "obrir"),
        (Estat::EnTramit, Acte::Notificar, "resoldre"),
        (Estat::Resolt, Acte::Transferir, "tancar"),
    ];
    for (from, acte, step) in table {
        let mut sim = Sim::open("OBRA_MENOR");
        sim.cas.estat = from;
        let unmet = sim.offer(acte).unmet.remove(0);
        assert!(
            unmet.args.contains(&("acte", step.to_owned())),
            "{from:?} {acte:?}: {unmet:?}"
        );
        assert_eq!(unmet.remei.expect("a way out").operacio, "do_acte");
    }
}

#[test]
fn nothing_leads_out_of_an_end() {
    for end in [Estat::Descartat, Estat::Eliminat] {
        let mut sim = Sim::open("DECRET");
        sim.cas.estat = end;
        for acte in Acte::ALL {
            let offer = sim.offer(*acte);
            assert!(!offer.permes);
            assert_eq!(offer.unmet[0].remei, None, "{acte:?}");
        }
    }
}

#[test]
fn the_eni_state_is_derived() {
    let table = [
        (Estat::Esborrany, None),
        (Estat::Descartat, None),
        (Estat::EnTramit, Some(EstatEni::E01)),
        (Estat::Ferm, Some(EstatEni::E01)),
        (Estat::Acumulat, Some(EstatEni::E01)),
        (Estat::Tancat, Some(EstatEni::E02)),
        (Estat::Transferit, Some(EstatEni::E02)),
    ];
    for (estat, eni) in table {
        assert_eq!(estat.eni(), eni, "{estat:?}");
    }
}

#[test]
fn act_codes_are_their_json_names_and_read_back() {
    for acte in Acte::ALL {
        assert_eq!(serde_json::to_value(acte).expect("json"), acte.code());
        assert_eq!(Acte::from_code(acte.code()), Some(*acte));
        let order = sample(&Sim::open("OBRA_MENOR"), *acte);
        let mut json = serde_json::to_value(&order).expect("json");
        assert_eq!(json["acte"], acte.code());
        let data = json.as_object_mut().expect("an object");
        data.remove("acte");
        let again = Ordre::read(*acte, serde_json::Value::Object(data.clone())).expect("it reads");
        assert_eq!(again, order);
        data.insert("de_mes".into(), 1.into());
        let refused = Ordre::read(*acte, serde_json::Value::Object(data.clone()));
        assert!(refused.is_err(), "{acte:?} accepts an unknown field");
    }
}

#[test]
fn an_order_without_data_reads_from_nothing() {
    let order = Ordre::read(Acte::Tancar, serde_json::Value::Null).expect("it reads");
    assert_eq!(order, Ordre::Tancar {});
    assert!(Ordre::read(Acte::Tancar, serde_json::json!([1])).is_err());
}
