//! A case brought to another version of its procedure, and taken back, inside the unit that holds its lock.

use std::sync::Arc;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::procediment::Definicio;
use domain::tramitacio::{Cap, Desfeta, Previsio, actualitza, desfes, preveu};
use domain::{Refusal, Text, Unmet};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Around, Case, Note, apply, corrupt};
use crate::schema::actualitzacio;
use crate::sql::instant_oficial;
use crate::unit::Unit;
use crate::{Error, Result};

/// Where a case is brought.
#[derive(Clone, Debug)]
pub struct Target {
    pub definicio: Arc<Definicio>,
    /// It may open new cases.
    pub publicada: bool,
}

impl Target {
    fn cap<'a>(&'a self, case: &'a Case, around: &'a Around) -> Cap<'a> {
        Cap {
            definicio: &self.definicio,
            publicada: self.publicada,
            computs: &case.computs,
            criteri: &around.criteri,
            escrits: &case.escrits,
        }
    }

    /// What would become of a case.
    pub fn preview(&self, case: &Case, around: &Around) -> Previsio {
        preveu(&case.cas, &self.cap(case, around))
    }
}

/// Brings the case there, and keeps what takes it back. Where it is already, nothing is written.
///
/// # Errors
/// The database's, and [`Error::Refused`] with every rule that is not met.
pub async fn upgrade(
    unit: &mut Unit<'_>,
    case: &Case,
    around: &Around,
    target: &Target,
) -> Result<()> {
    let efectes = actualitza(&case.cas, &target.cap(case, around))?;
    if efectes.llista.is_empty() {
        return Ok(());
    }
    let (de, a) = (case.cas.definicio.versio, target.definicio.versio);
    let note = Note {
        acte: "expedient.procediment_actualitzat".into(),
        ordre: json!({"de": de, "a": a}),
    };
    let after = apply(unit, case, &efectes, &around.criteri, Some(note))
        .await?
        .cas;
    let desfeta = Desfeta::of(&case.cas, &after);
    let id = unit.new_id();
    unit.put(diesel::insert_into(actualitzacio::table).values((
        actualitzacio::ens_id.eq(unit.ens()),
        actualitzacio::id.eq(id),
        actualitzacio::expedient_id.eq(case.head.id),
        actualitzacio::de.eq(i32::try_from(de).unwrap_or(i32::MAX)),
        actualitzacio::a.eq(i32::try_from(a).unwrap_or(i32::MAX)),
        actualitzacio::desfeta.eq(serde_json::to_value(&desfeta).unwrap_or_default()),
        actualitzacio::autor_id.eq(unit.scope().actor().id),
        actualitzacio::creat_el.eq(instant_oficial()),
    )));
    Ok(())
}

/// Takes the last upgrade of the case back.
///
/// # Errors
/// The database's, and [`Error::Refused`] when there is none or something stands on it.
pub async fn undo(unit: &mut Unit<'_>, case: &Case, around: &Around) -> Result<()> {
    let last: Option<(Uuid, Value)> = actualitzacio::table
        .filter(actualitzacio::ens_id.eq(unit.ens()))
        .filter(actualitzacio::expedient_id.eq(case.head.id))
        .filter(actualitzacio::desfet_el.is_null())
        .order((actualitzacio::creat_el.desc(), actualitzacio::id.desc()))
        .select((actualitzacio::id, actualitzacio::desfeta))
        .first(&mut unit.conn())
        .await
        .optional()?;
    let (id, desfeta) = last.ok_or_else(|| Error::Refused(Refusal::from(none())))?;
    let desfeta: Desfeta = serde_json::from_value(desfeta).map_err(corrupt)?;
    let before = around
        .altres
        .iter()
        .find(|def| def.edicio() == desfeta.came_from())
        .ok_or(Error::NotFound)?;
    let efectes = desfes(&case.cas, &desfeta, before)?;
    let note = Note {
        acte: "expedient.procediment_desfet".into(),
        ordre: json!({"de": desfeta.a, "a": desfeta.de}),
    };
    apply(unit, case, &efectes, &around.criteri, Some(note)).await?;
    unit.put(
        diesel::update(actualitzacio::table.find((unit.ens(), id)))
            .set(actualitzacio::desfet_el.eq(instant_oficial().nullable())),
    );
    Ok(())
}

fn none() -> Unmet {
    Unmet::new(
        "desfer_procediment.cap",
        "LPAC 109.2",
        Text::new(
            "No hi ha cap actualització per desfer.",
            "No hay ninguna actualización que deshacer.",
            "Non i a cap actualizacion entà dehèr.",
            "There is no upgrade to undo.",
        ),
    )
}
