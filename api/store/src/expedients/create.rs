//! Opening: the row of a case with its number, written while the unit holds the head.

use diesel::prelude::*;
use domain::identificadors::{Dir3, EniId};
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde_json::Value;
use uuid::Uuid;

use crate::schema::expedient;
use crate::sql::{exercici_oficial, instant_oficial, numero_nou};
use crate::unit::Unit;
use crate::{Error, Result};

/// A case to open, or a draft to keep.
#[derive(Clone, Debug)]
pub struct NewExpedient {
    pub id: Uuid,
    pub titol: String,
    pub procediment: String,
    pub procediment_versio: i32,
    pub adaptacio_id: Option<Uuid>,
    pub familia: String,
    pub unitat_id: Uuid,
    pub responsable_id: Option<Uuid>,
    pub inici: String,
    pub acces: String,
    pub classificacio: Option<String>,
    pub codi_sia: Option<String>,
    pub dades: Value,
    /// DIR3 code of the body, for the ENI identifier; provisional when the body has none yet.
    pub dir3: Option<String>,
    /// A draft has no number.
    pub esborrany: bool,
}

/// Writes the row. A draft stays without number; an opened case takes the next one of its year.
pub fn create(unit: &mut Unit<'_>, new: &NewExpedient) -> Result<()> {
    use expedient as e;
    let row = (
        e::ens_id.eq(unit.ens()),
        e::id.eq(new.id),
        e::titol.eq(&new.titol),
        e::procediment.eq(&new.procediment),
        e::procediment_versio.eq(new.procediment_versio),
        e::adaptacio_id.eq(new.adaptacio_id),
        e::familia.eq(&new.familia),
        e::estat.eq(if new.esborrany {
            "esborrany"
        } else {
            "en_tramit"
        }),
        e::unitat_id.eq(new.unitat_id),
        e::responsable_id.eq(new.responsable_id),
        e::inici.eq(&new.inici),
        e::acces.eq(&new.acces),
        e::classificacio.eq(&new.classificacio),
        e::codi_sia.eq(&new.codi_sia),
        e::dades.eq(&new.dades),
        e::data_obertura.eq(instant_oficial()),
        e::modificat_el.eq(instant_oficial()),
    );
    if new.esborrany {
        unit.put(diesel::insert_into(expedient::table).values(row));
        return Ok(());
    }
    unit.put(diesel::insert_into(expedient::table).values((
        row,
        e::exercici.eq(exercici_oficial().nullable()),
        e::numero.eq(numero_nou("expedient").nullable()),
        e::identificador_eni.eq(eni(new.dir3.as_deref(), unit.today(), new.id)?),
        e::dia_obertura.eq(Some(unit.today().to_diesel())),
    )));
    Ok(())
}

/// The ENI identifier of a case. A body without a DIR3 code gets a provisional one, which no signed export may carry.
pub fn eni(dir3: Option<&str>, day: Date, id: Uuid) -> Result<String> {
    let organ: Dir3 = dir3
        .unwrap_or(PROVISIONAL)
        .parse()
        .map_err(|_| Error::Constraint("ens_dir3".into()))?;
    EniId::expedient(&organ, day.year(), id)
        .map(|eni| eni.to_string())
        .map_err(|_| Error::Constraint("expedient_eni".into()))
}

/// Stands where a body has no DIR3 code: of the right shape, and of nobody.
pub const PROVISIONAL: &str = "X00000000";
