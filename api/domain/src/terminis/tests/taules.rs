//! The tables of `docs/terminis`, which a lawyer reads: every row, day by day. `tests/terminis.py` checks them too,
//! with an implementation and holidays of its own.

use std::collections::HashMap;

use jiff::Span;
use jiff::civil::{Date, DateTime, Time, Weekday, date};

use super::{local, municipi};
use crate::calendari::{Calendari, Festius, Motiu};
use crate::terminis::maxim::{self, Ampliacio, Origen, Peticio};
use crate::terminis::{
    AmpliacioDesDe, DiesSuspesos, Inici, Invalid, Lectura, Linia, Rebuig, Suspensio, Termini,
    TipusSuspensio, Unitat, compute, efectes, notificacio, silenci, tramit,
};

const TAULES: [&str; 6] = [
    include_str!("../../../../../docs/terminis/dies-habils.md"),
    include_str!("../../../../../docs/terminis/naturals-mesos-anys.md"),
    include_str!("../../../../../docs/terminis/llocs.md"),
    include_str!("../../../../../docs/terminis/hores-registre-notificacio.md"),
    include_str!("../../../../../docs/terminis/maxim.md"),
    include_str!("../../../../../docs/terminis/tramits.md"),
];
const WEEKDAYS: [&str; 7] = ["dl", "dt", "dc", "dj", "dv", "ds", "dg"];
const PLACES: [(&str, &str); 6] = [
    ("Lleida", "25120"),
    ("Cervera", "25072"),
    ("Vielha", "25243"),
    ("Abella", "25001"),
    ("Tremp", "25234"),
    ("Osca", "22125"),
];

type Row<'a> = HashMap<&'a str, &'a str>;

fn rows() -> Vec<Row<'static>> {
    let mut rows = Vec::new();
    let mut header: Vec<&str> = Vec::new();
    for line in TAULES.iter().flat_map(|table| table.lines()) {
        let Some(cells) = line.strip_prefix("| ").and_then(|l| l.strip_suffix(" |")) else {
            continue;
        };
        let cells: Vec<&str> = cells.split('|').map(str::trim).collect();
        if cells[0] == "Núm." {
            header = cells;
        } else {
            assert_eq!(cells.len(), header.len(), "{line}");
            rows.push(header.iter().copied().zip(cells).collect());
        }
    }
    rows
}

fn calendar(places: &str) -> Calendari {
    let mut festius = Festius::generals().unwrap();
    for any in 2024..=2027 {
        festius.extend([
            local("25120", date(any, 5, 11), "Sant Anastasi"),
            local("25120", date(any, 9, 29), "Sant Miquel"),
            local("25072", date(any, 9, 7), "Primera festa local"),
            local("25072", date(any, 9, 8), "Segona festa local"),
            local("25243", date(any, 9, 8), "Primera festa local"),
            local("25243", date(any, 9, 9), "Segona festa local"),
            local("25001", date(any, 5, 25), "Primera festa local"),
            local("25001", date(any, 10, 2), "Segona festa local"),
        ]);
    }
    let ine = |name| municipi(PLACES.iter().find(|(n, _)| *n == name).unwrap().1);
    let mut names = places.split(" + ");
    let seat = Calendari::new(festius, &ine(names.next().unwrap()));
    names.fold(seat, |calendar, name| calendar.with_residence(&ine(name)))
}

fn day(text: &str) -> Date {
    let text = text.rsplit(' ').next().unwrap();
    Date::strptime("%d/%m/%Y", text).unwrap()
}

fn moment(text: &str) -> DateTime {
    let (date, hour) = text.rsplit_once(' ').unwrap();
    day(date).to_datetime(hour.parse::<Time>().unwrap())
}

fn told(day: Date) -> String {
    let weekday = WEEKDAYS[usize::try_from(day.weekday().to_monday_zero_offset()).unwrap()];
    format!("{weekday} {}", day.strftime("%d/%m/%Y"))
}

fn term(text: &str) -> Termini {
    let (n, unit) = text.split_once(' ').unwrap();
    let unitat = match unit {
        "hores" => Unitat::Hores,
        "hàbils" => Unitat::DiesHabils,
        "naturals" => Unitat::DiesNaturals,
        "mesos" => Unitat::Mesos,
        "anys" => Unitat::Anys,
        other => panic!("{other}"),
    };
    Termini::new(n.parse().unwrap(), unitat)
}

/// `28-29/3, 3/4 Divendres Sant` as days, in order from a first one; weekends have no name.
fn struck(cell: &str, first: Date) -> Vec<(Date, String)> {
    let mut days = Vec::new();
    let mut day = first;
    for part in cell.split(", ").filter(|part| !part.is_empty()) {
        let (numbers, name) = part.split_once(' ').unwrap_or((part, ""));
        let pieces: Vec<&str> = numbers.split('/').collect();
        let (from, to) = pieces[0].split_once('-').unwrap_or((pieces[0], pieces[0]));
        if let Some(any) = pieces.get(2) {
            day = day.max(date(any.parse().unwrap(), 1, 1));
        }
        for number in from.parse::<i8>().unwrap()..=to.parse().unwrap() {
            while (day.day(), day.month()) != (number, pieces[1].parse().unwrap()) {
                day = day.tomorrow().unwrap();
            }
            days.push((day, name.to_owned()));
        }
    }
    days
}

fn skipped(lines: &[Linia]) -> Vec<(Date, String)> {
    let name = |motiu: &Motiu| match motiu {
        Motiu::Dissabte | Motiu::Diumenge => String::new(),
        Motiu::Festiu { nom, .. } => nom.clone(),
    };
    lines
        .iter()
        .filter_map(|line| line.motiu.as_ref().map(|motiu| (line.data, name(motiu))))
        .collect()
}

fn provisional(text: String, provisional: bool) -> String {
    text + if provisional { " provisional" } else { "" }
}

fn a_term(row: &Row) {
    let termini = term(row["Termini"]);
    let inici = match termini.unitat {
        Unitat::Hores => Inici::Moment(moment(row["Inici"])),
        _ => Inici::Dia(day(row["Inici"])),
    };
    let first = match inici {
        Inici::Moment(moment) => moment.date(),
        Inici::Dia(day) => day,
    };
    let calendar = calendar(row["Lloc"]);
    let found = match row["Article"] {
        "21.4" => silenci::comunicacio(&calendar, first),
        "24.4" => silenci::certificat(&calendar, first),
        _ => compute(&calendar, inici, termini),
    }
    .unwrap();
    let mut end = told(found.venciment);
    if let Some(hora) = found.hora {
        end = format!("{end} {hora}");
    }
    assert_eq!(provisional(end, found.provisional), row["Venç"], "{row:?}");
    assert_eq!(
        skipped(&found.explicacio),
        struck(row["No compten"], first),
        "{row:?}"
    );
}

fn a_step(row: &Row) {
    let mut tramit = tramit::Tramit {
        inici: day(row["Inici"]),
        termini: term(row["Termini"]),
        urgent: false,
        de_presentacio: false,
        ampliacio: None,
    };
    for part in row["Règim"].split(", ") {
        match part.split_once(' ') {
            None if part == "urgència" => tramit.urgent = true,
            None if part == "recurs" || part == "sol·licitud" => tramit.de_presentacio = true,
            Some(("ampliació", rest)) => tramit.ampliacio = Some(extension(rest)),
            _ => panic!("{part}"),
        }
    }
    match tramit::compute(&calendar(row["Lloc"]), &tramit) {
        Ok(found) => {
            let end = provisional(told(found.venciment), found.provisional);
            assert_eq!(end, row["Venç"], "{row:?}");
            let expected = struck(row["No compten"], tramit.inici);
            assert_eq!(skipped(&found.explicacio), expected, "{row:?}");
        }
        Err(refused) => assert_eq!(refusal(refused), row["Venç"], "{row:?}"),
    }
}

fn refusal(invalid: Invalid) -> String {
    format!("no ({})", invalid.article().trim_start_matches("LPAC "))
}

/// `3 mesos 10/02/2026`: how long, and the day it was agreed.
fn extension(text: &str) -> Ampliacio {
    let (termini, agreed) = text.rsplit_once(' ').unwrap();
    Ampliacio {
        termini: term(termini),
        acordada: day(agreed),
    }
}

fn an_entry(row: &Row) {
    let shown = moment(row["Presentat"]);
    let found = efectes(&calendar(row["Lloc"]), shown).unwrap();
    let told = format!("{} {}", told(found.dia), found.efectiu.strftime("%H:%M"));
    assert_eq!(told, row["Efectes"], "{row:?}");
    let expected = struck(row["No compten"], shown.date());
    assert_eq!(skipped(&found.explicacio), expected, "{row:?}");
}

fn a_notification(row: &Row) {
    let rebuig = match row["Criteri"] {
        "dia desè" => Rebuig::DiaDese,
        "dia onzè" => Rebuig::DiaOnze,
        other => panic!("{other}"),
    };
    let found = notificacio::expiracio(day(row["Posada a disposició"]), rebuig).unwrap();
    assert_eq!(told(found.venciment), row["Rebutjada"], "{row:?}");
    let next = row["Termini següent des de"];
    assert_eq!(told(found.inici_seguent), next, "{row:?}");
}

fn stop(text: &str) -> Suspensio {
    let (text, amb_acte) = match text.strip_suffix(" sense acte") {
        Some(text) => (text, false),
        None => (text, true),
    };
    let (name, span) = text.rsplit_once(' ').unwrap();
    let (from, to) = span.split_once('-').unwrap();
    let tipus = match name {
        "requeriment" => TipusSuspensio::Requeriment,
        "pronunciament europeu" => TipusSuspensio::PronunciamentUe,
        "procediment europeu" => TipusSuspensio::ProcedimentUe,
        "informe" => TipusSuspensio::InformePreceptiu,
        "proves" => TipusSuspensio::ProvesTecniques,
        "negociació" => TipusSuspensio::Negociacio,
        "judicial" => TipusSuspensio::PronunciamentJudicial,
        "entre administracions" => TipusSuspensio::RequerimentEntreAdministracions,
        "complementàries" => TipusSuspensio::ActuacionsComplementaries,
        "recusació" => TipusSuspensio::Recusacio,
        other => panic!("{other}"),
    };
    let fins_a = Some(to).filter(|to| !to.is_empty()).map(day);
    Suspensio {
        amb_acte,
        ..Suspensio::new(tipus, day(from), fins_a)
    }
}

fn a_maximum(row: &Row) {
    let mut lectura = Lectura::default();
    match row["Criteri"] {
        "" => {}
        "el requeriment suspèn" => lectura.requeriment_suspen = true,
        "dies naturals" => lectura.dies_suspesos = DiesSuspesos::Naturals,
        "des de l'inici" => lectura.ampliacio_des_de = AmpliacioDesDe::Inici,
        other => panic!("{other}"),
    }
    let list = |cell: &'static str| row[cell].split("; ").filter(|text| !text.is_empty());
    let peticio = Peticio {
        origen: Origen::Instancia,
        inici: day(row["Inici"]),
        termini: Some(row["Termini"]).filter(|t| !t.is_empty()).map(term),
        suspensions: list("Suspensions").map(stop).collect(),
        ampliacions: list("Ampliació").map(extension).collect(),
    };
    let calendar = calendar(row["Lloc"]);
    let found = match maxim::compute(&calendar, &peticio, &lectura) {
        Ok(found) => found,
        Err(refused) => {
            assert_eq!(refusal(refused), row["Venç"], "{row:?}");
            return;
        }
    };
    let (nominal, cru) = (row["Sense suspensions"], row["Abans de traslladar"]);
    assert_eq!(told(found.cru_sense_suspensions), nominal, "{row:?}");
    assert_eq!(told(found.cru), cru, "{row:?}");
    // Days of the kind the term counts, between the end without stops and the end with them.
    let habils = row["Termini"].ends_with("hàbils") && row["Criteri"] != "dies naturals";
    let added = found
        .cru_sense_suspensions
        .series(Span::new().days(1))
        .skip(1)
        .take_while(|day| *day <= found.cru)
        .filter(|day| !habils || calendar.inhabil(*day).is_none())
        .count();
    assert_eq!(added.to_string(), row["S'hi afegeixen"], "{row:?}");
    let end = match (found.venciment, found.com_a_molt) {
        (Some(end), _) => provisional(told(end), found.provisional),
        (None, Some(latest)) => format!("com a molt {}", told(latest)),
        (None, None) => "sense data".to_owned(),
    };
    assert_eq!(end, row["Venç"], "{row:?}");
}

#[test]
fn every_row_of_the_tables_holds() {
    let rows = rows();
    assert!(rows.len() >= 168, "{}", rows.len());
    for row in &rows {
        if row.contains_key("Suspensions") {
            a_maximum(row);
        } else if row.contains_key("Posada a disposició") {
            a_notification(row);
        } else if row.contains_key("Règim") {
            a_step(row);
        } else if row.contains_key("Presentat") {
            an_entry(row);
        } else {
            a_term(row);
        }
    }
}

#[test]
fn the_eighteen_examples_of_the_design_are_among_them() {
    let rows = rows();
    for n in 1..=18 {
        let mark = format!("E{n}. ");
        assert!(rows.iter().any(|r| r["Què"].starts_with(&mark)), "{mark}");
    }
}

#[test]
fn dates_are_written_with_their_weekday() {
    for row in rows() {
        for cell in row.values() {
            let Some((name, rest)) = cell.split_once(' ') else {
                continue;
            };
            let Some(weekday) = WEEKDAYS.iter().position(|w| *w == name) else {
                continue;
            };
            let written = day(rest.split(' ').next().unwrap()).weekday();
            let offset = i8::try_from(weekday).unwrap();
            let expected = Weekday::from_monday_zero_offset(offset).unwrap();
            assert_eq!(written, expected, "{cell}");
        }
    }
}
