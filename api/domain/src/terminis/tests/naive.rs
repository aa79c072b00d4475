//! A second implementation that shares no code with the first: its own table of holidays, and days
//! walked one by one. Slow and plain on purpose; the two must agree on any input.

use jiff::civil::{Date, DateTime, Weekday, date};
use proptest::prelude::*;

use super::{festius, municipi};
use crate::calendari::Calendari;
use crate::terminis::maxim::{self, Ampliacio, Origen, Peticio};
use crate::terminis::{
    Lectura, Rebuig, Suspensio, Termini, TipusSuspensio, Unitat, compute, efectes, notificacio,
};

/// Month and day of the fixed general holidays, whether or not they fall on a weekend.
const FIXED: [(i8, i8); 11] = [
    (1, 1),
    (1, 6),
    (5, 1),
    (6, 24),
    (8, 15),
    (9, 11),
    (10, 12),
    (11, 1),
    (12, 6),
    (12, 8),
    (12, 25),
];
const FRIDAY: [(i16, i8, i8); 4] = [(2024, 3, 29), (2025, 4, 18), (2026, 4, 3), (2027, 3, 26)];
const MONDAY: [(i16, i8, i8); 4] = [(2024, 4, 1), (2025, 4, 21), (2026, 4, 6), (2027, 3, 29)];

fn tomorrow(day: Date) -> Date {
    day.tomorrow().unwrap()
}

fn weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn festive(day: Date, place: &str) -> bool {
    let (y, m, d) = (day.year(), day.month(), day.day());
    let regional = if place == "25243" { (6, 17) } else { (12, 26) };
    let local: &[(i8, i8)] = match place {
        "25120" => &[(5, 11), (9, 29)],
        "25243" => &[(9, 8)],
        _ => &[(5, 25), (10, 2)],
    };
    y <= 2027
        && (FIXED.contains(&(m, d))
            || FRIDAY.contains(&(y, m, d))
            || MONDAY.contains(&(y, m, d))
            || (m, d) == regional
            || local.contains(&(m, d)))
}

struct Naive {
    places: Vec<&'static str>,
    doubt: bool,
}

impl Naive {
    fn open(&mut self, day: Date) -> bool {
        if weekend(day) || self.places.iter().any(|p| festive(day, p)) {
            return false;
        }
        self.doubt |= day.year() > 2027;
        true
    }

    fn settle(&mut self, mut day: Date) -> Date {
        while !self.open(day) {
            day = tomorrow(day);
        }
        day
    }

    /// The unrolled end, walking.
    fn end(&mut self, start: Date, n: u32, unit: Unitat) -> Date {
        match unit {
            Unitat::DiesHabils => (0..n).fold(start, |day, _| {
                let day = tomorrow(day);
                self.settle(day)
            }),
            Unitat::DiesNaturals => (0..n).fold(start, |day, _| tomorrow(day)),
            Unitat::Anys => self.end(start, n * 12, Unitat::Mesos),
            Unitat::Mesos | Unitat::Hores => {
                let mut months = 0;
                let mut day = start;
                loop {
                    let last = tomorrow(day).month() != day.month();
                    if months == n && (day.day() == start.day() || last) {
                        return day;
                    }
                    months += u32::from(last);
                    day = tomorrow(day);
                }
            }
        }
    }

    /// Minute by minute.
    fn hours(&mut self, start: DateTime, n: u32) -> (Date, u32) {
        let mut day = start.date();
        let mut minute =
            u32::try_from(i32::from(start.hour()) * 60 + i32::from(start.minute())).unwrap();
        let mut left = n * 60;
        loop {
            if minute == 1440 {
                (day, minute) = (tomorrow(day), 0);
            }
            minute += 1;
            if self.open(day) {
                left -= 1;
            }
            if left == 0 {
                return (day, minute);
            }
        }
    }

    /// The maximum term as a stock of days that each live day of its kind spends.
    fn maximum(
        &mut self,
        start: Date,
        nominal: Date,
        unit: Unitat,
        stops: &[(Date, Date)],
    ) -> Date {
        let stopped = |day: Date| stops.iter().any(|&(from, to)| from < day && day <= to);
        let mut stock = 0;
        let mut walk = start;
        while walk < nominal {
            walk = tomorrow(walk);
            stock += i32::from(unit != Unitat::DiesHabils || self.open(walk));
        }
        let mut day = start;
        loop {
            day = tomorrow(day);
            if stopped(day) {
                continue;
            }
            if unit != Unitat::DiesHabils || self.open(day) {
                stock -= 1;
            }
            if stock <= 0 && self.open(day) {
                return day;
            }
        }
    }
}

fn places() -> impl Strategy<Value = Vec<&'static str>> {
    proptest::sample::subsequence(vec!["25120", "25243", "25001"], 1..=3).prop_shuffle()
}

fn calendar(places: &[&str]) -> Calendari {
    places[1..]
        .iter()
        .fold(Calendari::new(festius(), &municipi(places[0])), |cal, p| {
            cal.with_residence(&municipi(p))
        })
}

/// A day of 2024 to 2027.
pub(super) fn day() -> impl Strategy<Value = Date> {
    (0..1461_i64).prop_map(|n| date(2024, 1, 1) + jiff::Span::new().days(n))
}

pub(super) fn term() -> impl Strategy<Value = (u32, Unitat)> {
    prop_oneof![
        (1..60_u32).prop_map(|n| (n, Unitat::DiesHabils)),
        (1..120_u32).prop_map(|n| (n, Unitat::DiesNaturals)),
        (1..14_u32).prop_map(|n| (n, Unitat::Mesos)),
        (1..3_u32).prop_map(|n| (n, Unitat::Anys)),
    ]
}

pub(super) fn stops(max: usize) -> impl Strategy<Value = Vec<(i64, i64)>> {
    proptest::collection::vec((-20..120_i64, 0..40_i64), 0..max)
}

pub(super) fn suspensions(start: Date, stops: &[(i64, i64)]) -> Vec<Suspensio> {
    let after = |n| start + jiff::Span::new().days(n);
    stops
        .iter()
        .map(|&(from, days)| {
            Suspensio::new(
                TipusSuspensio::Recusacio,
                after(from),
                Some(after(from + days)),
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_agree_on_any_term(places in places(), start in day(), (n, unitat) in term()) {
        let found = compute(&calendar(&places), start, Termini::new(i64::from(n), unitat)).unwrap();
        let mut naive = Naive { places, doubt: false };
        let cru = naive.end(start, n, unitat);
        let end = naive.settle(cru);
        prop_assert_eq!((found.cru, found.venciment, found.provisional), (cru, end, naive.doubt));
    }

    #[test]
    fn both_agree_on_hours(places in places(), start in day(), minute in 0..1440_i16, n in 1..=24_u32) {
        let clock = jiff::civil::time(i8::try_from(minute / 60).unwrap(), i8::try_from(minute % 60).unwrap(), 0, 0);
        let moment = start.to_datetime(clock);
        let found = compute(&calendar(&places), moment, Termini::hores(i64::from(n))).unwrap();
        let mut naive = Naive { places, doubt: false };
        let (end, minute) = naive.hours(moment, n);
        let told = format!("{:02}:{:02}", minute / 60, minute % 60);
        prop_assert_eq!((found.venciment, found.hora.unwrap().to_string()), (end, told));
        prop_assert_eq!(found.provisional, naive.doubt);
    }

    #[test]
    fn both_agree_on_the_registry(places in places(), start in day()) {
        let presentat = start.at(13, 5, 0, 0);
        let found = efectes(&calendar(&places), presentat).unwrap();
        // Only the seat.
        let mut naive = Naive { places: places[..1].to_vec(), doubt: false };
        let end = naive.settle(start);
        prop_assert_eq!((found.dia, found.provisional), (end, naive.doubt));
        prop_assert_eq!(found.efectiu == presentat, end == start);
    }

    #[test]
    fn both_agree_on_the_expiry_of_a_notification(start in day()) {
        let naive = Naive { places: vec![], doubt: false }.end(start, 10, Unitat::DiesNaturals);
        prop_assert_eq!(notificacio::expiracio(start, Rebuig::DiaDese).unwrap().venciment, naive);
    }

    #[test]
    fn both_agree_on_the_maximum_term(
        places in places(), start in day(), (n, unitat) in term(), more in 0..60_u32, stops in stops(5),
    ) {
        let suspensions = suspensions(start, &stops);
        let pairs: Vec<_> = suspensions.iter().map(|s| (s.des_de, s.fins_a.unwrap())).collect();
        let mut peticio = Peticio {
            origen: Origen::Instancia,
            inici: start,
            termini: Some(Termini::new(i64::from(n), unitat)),
            suspensions,
            ampliacions: vec![],
        };
        let calendari = calendar(&places);
        let mut naive = Naive { places, doubt: false };
        let mut nominal = naive.end(start, n, unitat);
        if more > 0 {
            let extra = more.min(n);
            nominal = naive.end(nominal, extra, unitat);
            let termini = Termini::new(i64::from(extra), unitat);
            peticio.ampliacions = vec![Ampliacio { termini, acordada: start }];
        }
        let found = maxim::compute(&calendari, &peticio, &Lectura::default()).unwrap();
        let end = naive.maximum(start, nominal, unitat, &pairs);
        prop_assert_eq!((found.cru_sense_suspensions, found.venciment), (nominal, Some(end)));
    }
}
