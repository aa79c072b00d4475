//! What every process knows without asking: bodies, their catalogues, procedures and calendars.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::calendari::{Ambit, Calendari, Festiu, Festius, Municipi};
use domain::procediment::Definicio;
use domain::tramitacio::Configuracio;
use domain::tramitacio::venciment::Criteri;
use serde::de::DeserializeOwned;

use super::{DirectoryRows, Ens, Holiday, InCatalogue};
use crate::tramitacio::{Around, Files};

#[derive(Clone, Debug, Default)]
pub struct Directory {
    pub by_id: HashMap<i32, Arc<Ens>>,
    by_name: HashMap<String, i32>,
    catalogues: HashMap<i32, HashMap<String, InCatalogue>>,
    definitions: HashMap<(String, u32), Arc<Definicio>>,
    published: HashSet<(String, u32)>,
    festius: Arc<Festius>,
}

impl Directory {
    pub(super) fn new(rows: DirectoryRows) -> Directory {
        let mut directory = Directory {
            festius: Arc::new(festius(&rows.holidays)),
            ..Directory::default()
        };
        for ens in rows.bodies {
            directory.by_name.insert(ens.alies.clone(), ens.id);
            if let Some(code) = &ens.codi_ens {
                directory.by_name.insert(code.clone(), ens.id);
            }
            directory.by_id.insert(ens.id, Arc::new(ens));
        }
        for row in rows.catalogues {
            let catalogue = directory.catalogues.entry(row.ens_id).or_default();
            catalogue.insert(row.codi.clone(), row);
        }
        for (estat, value) in rows.definitions {
            match serde_json::from_value::<Definicio>(value) {
                Ok(definition) => {
                    let key = (definition.codi.clone(), definition.versio);
                    if estat == "publicat" {
                        directory.published.insert(key.clone());
                    }
                    directory.definitions.insert(key, Arc::new(definition));
                }
                Err(error) => tracing::error!(%error, "a published procedure cannot be read"),
            }
        }
        directory
    }

    /// Every body, in no order.
    pub fn bodies(&self) -> impl Iterator<Item = &Arc<Ens>> {
        self.by_id.values()
    }

    /// A body by its alias or its ten-digit code.
    pub fn find(&self, name: &str) -> Option<&Arc<Ens>> {
        self.by_id.get(self.by_name.get(name)?)
    }

    /// A version of a procedure.
    pub fn procediment(&self, codi: &str, versio: u32) -> Option<Arc<Definicio>> {
        self.definitions.get(&(codi.to_owned(), versio)).cloned()
    }

    /// Whether a version may open cases: it is published, and not retired.
    pub fn is_published(&self, codi: &str, versio: u32) -> bool {
        self.published.contains(&(codi.to_owned(), versio))
    }

    /// The versions of a procedure before one, the latest first: what was done under them keeps its name.
    pub fn before(&self, codi: &str, versio: u32) -> Vec<Arc<Definicio>> {
        (1..versio)
            .rev()
            .filter_map(|n| self.procediment(codi, n))
            .collect()
    }

    /// Every version of every procedure of the library.
    pub fn library(&self) -> impl Iterator<Item = &Arc<Definicio>> {
        self.definitions.values()
    }

    /// A procedure as a body uses it.
    pub fn in_catalogue(&self, ens: i32, codi: &str) -> Option<&InCatalogue> {
        self.catalogues.get(&ens)?.get(codi)
    }

    /// The procedures that a body opens cases with, in the order of their codes.
    pub fn catalogue(&self, ens: i32) -> Vec<(&InCatalogue, Arc<Definicio>)> {
        let used = self
            .catalogues
            .get(&ens)
            .into_iter()
            .flat_map(HashMap::values);
        let mut open: Vec<_> = used
            .filter(|row| row.actiu)
            .filter_map(|row| {
                let version = u32::try_from(row.versio).ok()?;
                Some((row, self.procediment(&row.codi, version)?))
            })
            .collect();
        open.sort_by(|(a, _), (b, _)| a.codi.cmp(&b.codi));
        open
    }

    /// The calendar of a body's registry. A body without a municipality (a consell comarcal) counts with the general
    /// holidays and says that the local ones are missing.
    pub fn calendari(&self, ens: i32) -> Option<Calendari> {
        let ine = self
            .by_id
            .get(&ens)?
            .municipi_ine
            .as_deref()
            .unwrap_or("25000");
        let seat = Municipi::new(ine).ok()?;
        Some(Calendari::new(self.festius.clone(), &seat))
    }

    /// How a body counts terms: its calendar, and its readings of disputed points (setting `terminis`).
    pub fn criteri(&self, ens: i32) -> Option<Criteri> {
        let body = self.by_id.get(&ens)?;
        Some(Criteri {
            calendari: self.calendari(ens)?,
            lectura: setting(body, "terminis"),
        })
    }

    /// What the rules take from outside a case: its definition, the calendar and the settings of the body. None for a
    /// procedure that nobody knows.
    pub fn around(&self, ens: &Ens, files: &Files) -> Option<Around> {
        let row = &files.expedient;
        let version = u32::try_from(row.procediment_versio).ok()?;
        let vigent = self
            .in_catalogue(ens.id, &row.procediment)
            .is_some_and(|used| used.actiu && used.versio == row.procediment_versio);
        Some(Around {
            definicio: self.procediment(&row.procediment, version)?,
            anteriors: self.before(&row.procediment, version),
            vigent,
            criteri: self.criteri(ens.id)?,
            configuracio: setting::<Option<Configuracio>>(ens, "tramitacio").unwrap_or_default(),
        })
    }
}

/// A group of settings of the body; one that cannot be read gives the product's own values.
fn setting<T: DeserializeOwned + Default>(ens: &Ens, name: &str) -> T {
    match ens.configuracio.get(name) {
        None => T::default(),
        Some(value) => serde_json::from_value(value.clone()).unwrap_or_else(|error| {
            tracing::warn!(ens = ens.id, name, %error, "a setting cannot be read");
            T::default()
        }),
    }
}

fn festius(rows: &[Holiday]) -> Festius {
    let mut all = Festius::generals().unwrap_or_else(|error| {
        tracing::error!(%error, "the product's holidays cannot be read");
        Festius::default()
    });
    all.extend(rows.iter().filter_map(|row| {
        Some(Festiu {
            data: row.data,
            ambit: row.ambit.parse::<Ambit>().ok()?,
            nom: row.nom.clone(),
            excepte: None,
            font: row.font.clone(),
            contrastat: true,
        })
    }));
    all
}
