//! What every process knows without asking: bodies, their catalogues, procedures and calendars.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use domain::calendari::{Ambit, Calendari, Festiu, Festius, Municipi};
use domain::procediment::{Adaptacio, Adaptada, Definicio, adaptat};
use domain::tramitacio::Configuracio;
use domain::tramitacio::venciment::Criteri;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::{Adapted, DirectoryRows, Ens, Holiday, InCatalogue};
use crate::tramitacio::{Around, Files};

#[derive(Clone, Debug, Default)]
pub struct Directory {
    pub by_id: HashMap<i32, Arc<Ens>>,
    by_name: HashMap<String, i32>,
    catalogues: HashMap<i32, HashMap<String, InCatalogue>>,
    definitions: HashMap<(String, u32), Arc<Definicio>>,
    /// Of the texts of `definitions`.
    digests: Vec<Vec<u8>>,
    published: HashSet<(String, u32)>,
    /// Texts of the library with what a body changes of them.
    adapted: HashMap<Uuid, Arc<OfBody>>,
    festius: Arc<Festius>,
}

/// A text of the library as a body has it.
#[derive(Clone, Debug)]
pub struct OfBody {
    pub ens: i32,
    /// What the body changes.
    pub canvis: Adaptacio,
    pub definicio: Arc<Definicio>,
}

/// What a directory need not read again.
pub(super) struct Known {
    pub adapted: Vec<Uuid>,
    pub definitions: Vec<Vec<u8>>,
}

impl Directory {
    pub(super) fn known(&self) -> Known {
        Known {
            adapted: self.adapted.keys().copied().collect(),
            definitions: self.digests.clone(),
        }
    }

    /// The directory that these rows make, with the texts that this one has.
    pub(super) fn followed_by(&self, rows: DirectoryRows) -> Directory {
        let mut directory = Directory {
            festius: Arc::new(festius(&rows.holidays)),
            definitions: self.definitions.clone(),
            digests: self.digests.clone(),
            adapted: self.adapted.clone(),
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
        let published = rows
            .estats
            .into_iter()
            .filter(|(.., estat)| estat == "publicat");
        directory.published = published
            .filter_map(|(codi, versio, _)| Some((codi, u32::try_from(versio).ok()?)))
            .collect();
        for (digest, value) in rows.definitions {
            match serde_json::from_value::<Definicio>(value) {
                Ok(definition) => {
                    let key = (definition.codi.clone(), definition.versio);
                    directory.digests.push(digest);
                    directory.definitions.insert(key, Arc::new(definition));
                }
                Err(error) => tracing::error!(%error, "a published procedure cannot be read"),
            }
        }
        for row in rows.adapted {
            let id = row.id;
            match directory.of_row(row) {
                Some(text) => {
                    directory.adapted.insert(id, Arc::new(text));
                }
                None => tracing::error!(%id, "an adaptation cannot be read"),
            }
        }
        directory
    }

    fn of_row(&self, row: Adapted) -> Option<OfBody> {
        let library = self.procediment(&row.codi, u32::try_from(row.versio).ok()?)?;
        let canvis: Adaptacio = serde_json::from_value(row.contingut).ok()?;
        let mut definicio = adaptat(&library, &canvis);
        definicio.adaptacio = Some(Adaptada {
            id: row.id,
            n: u32::try_from(row.n).ok()?,
        });
        Some(OfBody {
            ens: row.ens_id,
            canvis,
            definicio: Arc::new(definicio),
        })
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

    /// The text that a case or a catalogue names: a version of the library, or what a body has made of it.
    pub fn text(&self, codi: &str, versio: i32, adaptacio: Option<Uuid>) -> Option<Arc<Definicio>> {
        match adaptacio {
            Some(id) => Some(self.adapted.get(&id)?.definicio.clone()),
            None => self.procediment(codi, u32::try_from(versio).ok()?),
        }
    }

    /// What a body changes of a procedure, where it changes it.
    pub fn adaptacio(&self, id: Uuid) -> Option<&Arc<OfBody>> {
        self.adapted.get(&id)
    }

    /// Every adaptation of a procedure, of any body.
    pub fn adapted(&self, codi: &str) -> impl Iterator<Item = (Uuid, &OfBody)> {
        let all = self.adapted.iter().map(|(id, text)| (*id, &**text));
        all.filter(move |(_, text)| text.definicio.codi == codi)
    }

    /// A version of a procedure as a body has it: its last adaptation of the version, or the library's own text.
    pub fn of_body(&self, ens: i32, codi: &str, versio: u32) -> Option<Arc<Definicio>> {
        let own = self.adapted_by(ens, codi);
        own.filter(|def| def.versio == versio)
            .max_by_key(|def| def.edicio())
            .cloned()
            .or_else(|| self.procediment(codi, versio))
    }

    fn adapted_by(&self, ens: i32, codi: &str) -> impl Iterator<Item = &Arc<Definicio>> {
        let own = self.adapted.values().filter(move |text| text.ens == ens);
        own.map(|text| &text.definicio)
            .filter(move |def| def.codi == codi)
    }

    /// The last version of a procedure that may open cases.
    pub fn last(&self, codi: &str) -> Option<u32> {
        let own = self
            .published
            .iter()
            .filter(|(published, _)| published == codi);
        own.map(|(_, versio)| *versio).max()
    }

    /// Whether a version may open cases: it is published, and not retired.
    pub fn is_published(&self, codi: &str, versio: u32) -> bool {
        self.published.contains(&(codi.to_owned(), versio))
    }

    /// The other texts that a case may have gone by, the latest first: what was done under them keeps its name, also when
    /// the case was taken back.
    fn others(&self, ens: i32, def: &Definicio) -> Vec<Arc<Definicio>> {
        let own = |text: &&Arc<Definicio>| text.codi == def.codi && text.edicio() != def.edicio();
        let adapted = self.adapted_by(ens, &def.codi).filter(own);
        let mut others: Vec<_> = adapted.chain(self.library().filter(own)).cloned().collect();
        others.sort_by_key(|text| std::cmp::Reverse(text.edicio()));
        others
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
        let mut open = self.uses(ens);
        open.retain(|(row, _)| row.actiu);
        open
    }

    /// The same, with those that open no more cases.
    pub fn uses(&self, ens: i32) -> Vec<(&InCatalogue, Arc<Definicio>)> {
        let used = self
            .catalogues
            .get(&ens)
            .into_iter()
            .flat_map(HashMap::values);
        let mut open: Vec<_> = used
            .filter_map(|row| {
                let text = self.text(&row.codi, row.versio, row.adaptacio_id)?;
                Some((row, text))
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
        let own = (row.procediment_versio, row.adaptacio_id);
        let vigent = self
            .in_catalogue(ens.id, &row.procediment)
            .is_some_and(|used| used.actiu && (used.versio, used.adaptacio_id) == own);
        let definicio = self.text(&row.procediment, own.0, own.1)?;
        Some(Around {
            altres: self.others(ens.id, &definicio),
            definicio,
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
