//! The book of declared holidays, and which years of each scope are known.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::ambit::{Ambit, AmbitInvalid};

const GENERALS: &str = include_str!("../../../../data/festius.csv");
const HEADER: &str = "data,ambit,nom,excepte,font,verificacio";

/// One declared holiday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Festiu {
    pub data: Date,
    pub ambit: Ambit,
    pub nom: String,
    /// A place reached by this scope does not keep the day: 26 December in Aran when 17 June
    /// replaces it (Decrets 152/1997 and 146/1998).
    #[serde(default)]
    pub excepte: Option<Ambit>,
    /// The norm or publication that says so.
    #[serde(default)]
    pub font: String,
    /// Two sources agree on it.
    #[serde(default)]
    pub contrastat: bool,
}

/// A list that cannot be read; `line` counts from 1 and includes the header.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FestiusInvalid {
    #[error("the first line must be `{HEADER}`")]
    Header,
    #[error("line {line}: six known columns without quotes are expected")]
    Columns { line: usize },
    #[error("line {line}: not a date")]
    Date { line: usize },
    #[error("line {line}: {source}")]
    Ambit { line: usize, source: AmbitInvalid },
}

/// Declared holidays by scope. A scope knows a year when it holds a row of it or was declared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Festius {
    dies: BTreeMap<Date, Vec<Festiu>>,
    anys: BTreeMap<Ambit, BTreeSet<i16>>,
}

impl Festius {
    pub fn from_rows(rows: impl IntoIterator<Item = Festiu>) -> Festius {
        let mut festius = Festius::default();
        festius.extend(rows);
        festius
    }

    /// The general holidays that the product brings: the State, Catalonia and Aran.
    pub fn generals() -> Result<Festius, FestiusInvalid> {
        Festius::parse_csv(GENERALS)
    }

    /// Reads the product's own format: six plain columns, no quotes.
    pub fn parse_csv(csv: &str) -> Result<Festius, FestiusInvalid> {
        let mut lines = csv.lines();
        if lines.next() != Some(HEADER) {
            return Err(FestiusInvalid::Header);
        }
        let mut festius = Festius::default();
        for (i, row) in lines.enumerate() {
            if !row.is_empty() {
                festius.extend([parse_row(i + 2, row)?]);
            }
        }
        Ok(festius)
    }

    /// Says that a scope's list of a year is complete, even without a row in it.
    pub fn declare_year(&mut self, ambit: Ambit, any: i16) {
        self.anys.entry(ambit).or_default().insert(any);
    }

    pub fn knows(&self, ambit: &Ambit, any: i16) -> bool {
        self.anys.get(ambit).is_some_and(|anys| anys.contains(&any))
    }

    pub fn years(&self, ambit: &Ambit) -> impl Iterator<Item = i16> {
        self.anys.get(ambit).into_iter().flatten().copied()
    }

    pub fn rows(&self) -> impl Iterator<Item = &Festiu> {
        self.dies.values().flatten()
    }

    /// The holiday of a day for a place reached by `ambits`, the widest scope first.
    pub fn find(&self, data: Date, ambits: &[Ambit]) -> Option<&Festiu> {
        let declared = self.dies.get(&data)?;
        ambits
            .iter()
            .filter_map(|ambit| declared.iter().find(|f| f.ambit == *ambit))
            .find(|f| f.excepte.as_ref().is_none_or(|e| !ambits.contains(e)))
    }
}

impl Extend<Festiu> for Festius {
    /// A later row of the same day and scope replaces the earlier one.
    fn extend<I: IntoIterator<Item = Festiu>>(&mut self, rows: I) {
        for festiu in rows {
            self.declare_year(festiu.ambit.clone(), festiu.data.year());
            let declared = self.dies.entry(festiu.data).or_default();
            declared.retain(|f| f.ambit != festiu.ambit);
            declared.push(festiu);
        }
    }
}

fn parse_row(line: usize, row: &str) -> Result<Festiu, FestiusInvalid> {
    let columns: Vec<&str> = row.split(',').collect();
    let &[data, ambit, nom, excepte, font, verificacio] = columns.as_slice() else {
        return Err(FestiusInvalid::Columns { line });
    };
    if row.contains('"') || nom.is_empty() {
        return Err(FestiusInvalid::Columns { line });
    }
    let scope = |s: &str| {
        s.parse::<Ambit>()
            .map_err(|source| FestiusInvalid::Ambit { line, source })
    };
    Ok(Festiu {
        data: data.parse().map_err(|_| FestiusInvalid::Date { line })?,
        ambit: scope(ambit)?,
        nom: nom.to_owned(),
        excepte: Some(excepte)
            .filter(|e| !e.is_empty())
            .map(scope)
            .transpose()?,
        font: font.to_owned(),
        contrastat: match verificacio {
            "contrastat" => true,
            "no_contrastat" => false,
            _ => return Err(FestiusInvalid::Columns { line }),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_list_covers_2024_to_2027_and_stops_there() {
        let festius = Festius::generals().unwrap();
        for ambit in [Ambit::Estat, Ambit::Catalunya, Ambit::Aran] {
            let years: Vec<i16> = festius.years(&ambit).collect();
            assert_eq!(years, [2024, 2025, 2026, 2027], "{ambit}");
        }
        // Sundays are left out, so the years do not hold the same number of days.
        let count = |any: i16| {
            festius
                .rows()
                .filter(|f| {
                    f.data.year() == any && matches!(f.ambit, Ambit::Estat | Ambit::Catalunya)
                })
                .count()
        };
        assert_eq!(
            [count(2024), count(2025), count(2026), count(2027)],
            [13, 13, 12, 12]
        );
    }

    #[test]
    fn a_later_row_replaces_and_a_year_may_be_declared_empty() {
        let mut festius = Festius::generals().unwrap();
        let mut row = festius.rows().next().unwrap().clone();
        row.nom = "Un altre nom".into();
        let before = festius.rows().count();
        festius.extend([row.clone()]);
        assert_eq!(festius.rows().count(), before);
        assert_eq!(festius.find(row.data, &[Ambit::Estat]), Some(&row));

        let lleida: Ambit = "municipi:25120".parse().unwrap();
        assert!(!festius.knows(&lleida, 2026));
        festius.declare_year(lleida.clone(), 2026);
        assert!(festius.knows(&lleida, 2026) && !festius.knows(&lleida, 2027));
    }

    #[test]
    fn a_bad_list_is_refused_with_its_line() {
        let with = |row: &str| Festius::parse_csv(&format!("{HEADER}\n\n{row}\n"));
        assert_eq!(
            Festius::parse_csv("data,nom\n"),
            Err(FestiusInvalid::Header)
        );
        for row in [
            "2026-01-01,estat,X",
            "2026-01-01,estat,\"X\",,f,contrastat",
            "2026-01-01,estat,,,f,contrastat",
            "2026-01-01,estat,X,,f,potser",
        ] {
            assert_eq!(with(row), Err(FestiusInvalid::Columns { line: 3 }), "{row}");
        }
        assert_eq!(
            with("2026-02-30,estat,X,,f,contrastat"),
            Err(FestiusInvalid::Date { line: 3 })
        );
        assert!(matches!(
            with("2026-01-01,lleida,X,,f,contrastat"),
            Err(FestiusInvalid::Ambit { line: 3, .. })
        ));
        assert!(with("2026-01-01,estat,X,,f,contrastat").is_ok());
    }
}
