//! Rows of the tables of tramitació, as they stand.

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;
use uuid::Uuid;

use crate::schema::{expedient, expedient_tramitacio, fet, interessat, membre, suspensio, tasca};

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = expedient, check_for_backend(diesel::pg::Pg))]
pub struct ExpedientRow {
    pub id: Uuid,
    pub exercici: Option<i32>,
    pub numero: Option<i64>,
    pub identificador_eni: Option<String>,
    pub titol: String,
    pub procediment: String,
    pub procediment_versio: i32,
    pub adaptacio_id: Option<Uuid>,
    pub familia: String,
    pub estat: String,
    pub motiu: Option<String>,
    pub fase: Option<String>,
    pub unitat_id: Uuid,
    pub inici: String,
    pub acces: String,
    pub classificacio: Option<String>,
    pub codi_sia: Option<String>,
    pub dades: Value,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub dia_obertura: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub inici_computs: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub venciment: Option<Date>,
    pub venciment_provisional: bool,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub tancat_el: Option<Timestamp>,
    pub versio: i64,
}

#[derive(Clone, Debug, Default, Queryable, Selectable)]
#[diesel(table_name = expedient_tramitacio, check_for_backend(diesel::pg::Pg))]
pub struct TramitacioRow {
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub data_acord: Option<Date>,
    pub motiu_sense_interessat: Option<String>,
    pub resolucio_id: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub ferm_des_de: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub fi_recursos: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub silenci_el: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub avisat_venciment: Option<Date>,
    pub avisat_dies: Option<i32>,
    pub principal_id: Option<Uuid>,
    pub recurs_pendent: bool,
    pub retencio_judicial: bool,
    pub retencio_permet_reobrir: bool,
    pub abstencio_pendent: bool,
    pub acces_pendent: bool,
    pub taad: Option<String>,
    pub disposicio: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub vigencia_fins: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub eliminacio_des_de: Option<Date>,
}

/// A task of a case.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = tasca, check_for_backend(diesel::pg::Pg))]
pub struct TascaRow {
    pub id: Uuid,
    pub codi: String,
    pub fase: Option<String>,
    pub interessat_id: Option<Uuid>,
    pub estat: String,
    pub opcional: bool,
    pub rols: Vec<String>,
    pub assignada_id: Option<Uuid>,
    #[diesel(select_expression = membre::nom.nullable())]
    pub assignada_nom: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub venciment: Option<Date>,
    pub feta_per: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub feta_el: Option<Timestamp>,
    pub rao: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub vencuda_el: Option<Date>,
    pub versio: i64,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

/// A recorded fact, or the annulment of one.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = fet, check_for_backend(diesel::pg::Pg))]
pub struct FetRow {
    pub id: Uuid,
    pub mena: String,
    pub dades: Value,
    pub substitueix: Option<Uuid>,
    pub autor_id: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub creat_el: Timestamp,
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = suspensio, check_for_backend(diesel::pg::Pg))]
pub struct SuspensioRow {
    pub id: Uuid,
    pub mena: String,
    #[diesel(deserialize_as = jiff_diesel::Date)]
    pub des_de: Date,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub fins_a: Option<Date>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub topall: Option<Date>,
    pub termini: Option<Value>,
    pub document_id: Option<Uuid>,
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = interessat, check_for_backend(diesel::pg::Pg))]
pub struct InteressatRow {
    pub id: Uuid,
    pub rol: String,
}

impl FetRow {
    pub fn is_annulment(&self) -> bool {
        self.mena == "anullacio"
    }
}
