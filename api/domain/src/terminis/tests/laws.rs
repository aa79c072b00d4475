//! Laws that hold whatever the dates.

use proptest::prelude::*;

use super::naive::{day, stops, suspensions, term};
use super::{aran, lleida, municipi};
use crate::terminis::maxim::{self, Ampliacio, Origen, Peticio};
use crate::terminis::tramit::Tramit;
use crate::terminis::{
    AmpliacioDesDe, DiesSuspesos, Invalid, Lectura, Suspensio, Termini, TipusSuspensio, compute,
    tramit,
};

fn lectura() -> impl Strategy<Value = Lectura> {
    (any::<bool>(), any::<bool>()).prop_map(|(inici, naturals)| Lectura {
        ampliacio_des_de: if inici {
            AmpliacioDesDe::Inici
        } else {
            AmpliacioDesDe::Venciment
        },
        dies_suspesos: if naturals {
            DiesSuspesos::Naturals
        } else {
            DiesSuspesos::SegonsUnitat
        },
        ..Lectura::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_time_never_expires_sooner(start in day(), (n, unitat) in term()) {
        let at = |n: u32| compute(&lleida(), start, Termini::new(i64::from(n), unitat)).unwrap();
        let (one, more) = (at(n), at(n + 1));
        prop_assert!(one.venciment <= more.venciment && one.cru < more.cru);
        prop_assert!(start < one.cru && one.cru <= one.venciment);
    }

    #[test]
    fn a_later_start_never_expires_sooner(start in day(), (n, unitat) in term()) {
        let at = |day| compute(&lleida(), day, Termini::new(i64::from(n), unitat)).unwrap().venciment;
        prop_assert!(at(start) <= at(start.tomorrow().unwrap()));
    }

    #[test]
    fn an_expiry_is_a_working_day_that_moves_no_more(start in day(), (n, unitat) in term()) {
        let r = compute(&lleida(), start, Termini::new(i64::from(n), unitat)).unwrap();
        prop_assert_eq!(lleida().inhabil(r.venciment), None);
        // One natural day from the eve reaches the expiry itself.
        let eve = r.venciment.yesterday().unwrap();
        prop_assert_eq!(compute(&lleida(), eve, Termini::dies_naturals(1)).unwrap().venciment, r.venciment);
    }

    #[test]
    fn another_residence_never_shortens(start in day(), (n, unitat) in term()) {
        let termini = Termini::new(i64::from(n), unitat);
        let seat = compute(&aran(), start, termini).unwrap().venciment;
        let both = aran().with_residence(&municipi("25120"));
        prop_assert!(seat <= compute(&both, start, termini).unwrap().venciment);
    }

    #[test]
    fn every_inhabil_day_of_a_count_is_told_once(start in day(), n in 1..60_i64) {
        let r = compute(&lleida(), start, Termini::dies_habils(n)).unwrap();
        let told = r.skipped();
        let counted = std::iter::successors(start.tomorrow().ok(), |d| d.tomorrow().ok())
            .take_while(|d| *d <= r.venciment)
            .filter(|d| !told.contains(d))
            .count();
        prop_assert_eq!(i64::try_from(counted).unwrap(), n);
        prop_assert!(told.windows(2).all(|w| w[0] < w[1]));
    }

    #[test]
    fn a_suspension_never_shortens_and_order_does_not_matter(
        start in day(), (n, unitat) in term(), stops in stops(5), lectura in lectura(), extend in any::<bool>(),
    ) {
        let mut peticio = Peticio {
            origen: Origen::Ofici,
            inici: start,
            termini: Some(Termini::new(i64::from(n), unitat)),
            suspensions: vec![],
            ampliacions: vec![],
        };
        if extend {
            let termini = Termini::new(1, unitat);
            peticio.ampliacions = vec![Ampliacio { termini, acordada: start }];
        }
        let run = |p: &Peticio| maxim::compute(&lleida(), p, &lectura).unwrap().venciment.unwrap();
        let mut previous = run(&peticio);
        for suspensio in suspensions(start, &stops) {
            peticio.suspensions.push(suspensio);
            let now = run(&peticio);
            prop_assert!(previous <= now);
            previous = now;
        }
        peticio.suspensions.reverse();
        prop_assert_eq!(run(&peticio), previous);
    }

    #[test]
    fn counting_again_changes_nothing(start in day(), (n, unitat) in term(), stops in stops(5), lectura in lectura()) {
        let mut peticio = Peticio {
            origen: Origen::Instancia,
            inici: start,
            termini: Some(Termini::new(i64::from(n), unitat)),
            suspensions: suspensions(start, &stops),
            ampliacions: vec![],
        };
        let run = |p: &Peticio| maxim::compute(&lleida(), p, &lectura).unwrap();
        let once = run(&peticio);
        prop_assert_eq!(&run(&peticio), &once);
        // What stops it, recorded twice or already joined, stops it no more.
        peticio.suspensions.extend(peticio.suspensions.clone());
        prop_assert_eq!(run(&peticio).venciment, once.venciment);
        peticio.suspensions = once
            .trams
            .iter()
            .map(|t| Suspensio::new(t.tipus, t.des_de, t.fins_a))
            .collect();
        prop_assert_eq!(run(&peticio).venciment, once.venciment);
    }

    #[test]
    fn urgency_never_lengthens_and_an_extension_never_shortens(start in day(), (n, unitat) in term()) {
        let termini = Termini::new(i64::from(n), unitat);
        let tramit = Tramit { inici: start, termini, urgent: false, de_presentacio: false, ampliacio: None };
        let end = |t: &Tramit| tramit::compute(&lleida(), t).map(|r| r.venciment);
        let plain = end(&tramit).unwrap();
        prop_assert_eq!(plain, compute(&lleida(), start, termini).unwrap().venciment);
        let urgent = Tramit { urgent: true, ..tramit };
        prop_assert!(end(&urgent).unwrap() <= plain);
        let one = Ampliacio { termini: Termini::new(1, unitat), acordada: start };
        match end(&Tramit { ampliacio: Some(one), ..tramit }) {
            Ok(longer) => prop_assert!(longer >= plain && n > 1),
            Err(refused) => prop_assert!(refused == Invalid::TramitExcessiu && n == 1),
        }
    }

    #[test]
    fn an_open_report_is_never_later_than_its_cap(start in day(), from in 0..60_i64, days in 0..200_i64) {
        let des_de = start + jiff::Span::new().days(from);
        let at = |fins_a| {
            let peticio = Peticio {
                origen: Origen::Instancia,
                inici: start,
                termini: Some(Termini::mesos(3)),
                suspensions: vec![Suspensio::new(TipusSuspensio::InformePreceptiu, des_de, fins_a)],
                ampliacions: vec![],
            };
            maxim::compute(&lleida(), &peticio, &Lectura::default()).unwrap().com_a_molt.unwrap()
        };
        prop_assert!(at(Some(des_de + jiff::Span::new().days(days))) <= at(None));
    }
}
