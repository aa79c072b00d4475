//! Cases and parties as the contract shows them.

use domain::identificadors::Numero;
use domain::{Lang, text::Text};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;
use store::expedients::{Party, Row};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::documents::DocumentOut;
use crate::http::Page;
use crate::persones::PersonaOut;
use crate::tramitacio::TramitacioOut;
use store::ens::Directory;

/// A case file.
#[derive(Serialize, ToSchema)]
pub struct ExpedientOut {
    /// UUIDv7.
    pub id: Uuid,
    /// Official number; null while a draft.
    #[schema(example = "2026/000123")]
    pub numero: Option<String>,
    /// ENI identifier, immutable.
    #[schema(example = "ES_L01252217_2026_EXP_0000066XBG4S9V1TZ8YAVZT0C4M0X7")]
    pub identificador_eni: Option<String>,
    /// Subject, readable without personal data.
    #[schema(example = "Canvi de finestres al carrer Major, 3")]
    pub titol: String,
    pub procediment: ProcedimentLabel,
    /// State of the closed list.
    #[schema(example = "en_tramit")]
    pub estat: String,
    /// Name of the state in the caller's language.
    #[schema(example = "En tràmit")]
    pub estat_nom: String,
    /// Why it ended without a decision on the substance.
    pub motiu: Option<String>,
    /// Current phase of the procedure.
    #[schema(example = "instruccio")]
    pub fase: Option<String>,
    pub unitat: Label,
    /// Who answers for it.
    pub responsable: Option<Label>,
    /// How it began.
    #[schema(example = "instancia_part")]
    pub inici: String,
    /// Access level: public, interessats, restringit, reservat.
    #[schema(example = "interessats")]
    pub acces: String,
    /// Series of the classification scheme.
    pub classificacio: Option<String>,
    /// SIA code of the procedure.
    pub codi_sia: Option<String>,
    /// Data that the procedure defines.
    #[schema(value_type = Object)]
    pub dades: Value,
    /// Official instant of opening (of creation, while a draft).
    #[schema(value_type = String, format = DateTime)]
    pub data_obertura: Timestamp,
    /// Dies a quo of the maximum term (LPAC 21.3).
    #[schema(value_type = Option<String>, format = Date)]
    pub inici_computs: Option<Date>,
    /// Last day to resolve and notify (LPAC 21).
    #[schema(value_type = Option<String>, format = Date)]
    pub venciment: Option<Date>,
    /// Whether a year of the calendar was missing when it was computed.
    pub venciment_provisional: bool,
    /// Silence: `produit` or `certificat`. A flag, never a state.
    pub silenci: Option<String>,
    /// Official instant of closing.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub tancat_el: Option<Timestamp>,
    /// Whether the caller follows it.
    #[schema(example = false)]
    pub segueixo: bool,
    /// Version, for `If-Match`.
    #[schema(example = 1)]
    pub versio: i64,
    #[schema(value_type = String, format = DateTime)]
    pub modificat_el: Timestamp,
    /// With `inclou=interessats`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interessats: Option<Vec<InteressatOut>>,
    /// With `inclou=documents`: the first page of them, as its own operation gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documents: Option<Page<DocumentOut>>,
    /// With `inclou=tramitacio`: where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tramitacio: Option<TramitacioOut>,
}

/// An identifier with its name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Label {
    pub id: Uuid,
    #[schema(example = "Secretaria")]
    pub nom: String,
}

/// The procedure of a case.
#[derive(Serialize, ToSchema)]
pub struct ProcedimentLabel {
    #[schema(example = "OBRA_MENOR")]
    pub codi: String,
    #[schema(example = 1)]
    pub versio: i32,
    #[schema(example = "Llicència d'obres menors")]
    pub nom: String,
    #[schema(example = "urbanisme")]
    pub familia: String,
}

/// A party to a case.
#[derive(Serialize, ToSchema)]
pub struct InteressatOut {
    pub id: Uuid,
    /// Role: sollicitant, interessat, titular, denunciant…
    #[schema(example = "sollicitant")]
    pub rol: String,
    /// Notification channel: derived for those obliged (LPAC 14.2).
    #[schema(example = "electronic")]
    pub canal: String,
    /// Person who represents the party.
    pub representant: Option<Uuid>,
    pub persona: PersonaOut,
    /// Version, for `If-Match`.
    pub versio: i64,
}

impl From<Party> for InteressatOut {
    fn from(party: Party) -> InteressatOut {
        InteressatOut {
            id: party.id,
            rol: party.rol,
            canal: party.canal,
            representant: party.representant_id,
            persona: party.persona.into(),
            versio: party.versio,
        }
    }
}

/// The official number as people read it.
pub fn numero(year: Option<i32>, number: Option<i64>) -> Option<String> {
    let year = i16::try_from(year?).ok()?;
    let number = u32::try_from(number?).ok()?;
    Numero::new(year, number).ok().map(|n| n.to_string())
}

impl ExpedientOut {
    pub fn new(row: Row, directory: &Directory, lang: Lang) -> ExpedientOut {
        let e = row.expedient;
        let definition = directory.text(&e.procediment, e.procediment_versio, e.adaptacio_id);
        ExpedientOut {
            id: e.id,
            numero: numero(e.exercici, e.numero),
            identificador_eni: e.identificador_eni,
            titol: e.titol,
            procediment: ProcedimentLabel {
                nom: definition
                    .map_or_else(|| e.procediment.clone(), |d| d.nom.get(lang).to_owned()),
                codi: e.procediment,
                versio: e.procediment_versio,
                familia: e.familia,
            },
            estat_nom: state_name(&e.estat)
                .map_or_else(|| e.estat.clone(), |t| t.get(lang).to_owned()),
            estat: e.estat,
            motiu: e.motiu,
            fase: e.fase,
            unitat: Label {
                id: e.unitat_id,
                nom: row.unitat_nom,
            },
            responsable: e.responsable_id.map(|id| Label {
                id,
                nom: row.responsable_nom.unwrap_or_default(),
            }),
            inici: e.inici,
            acces: e.acces,
            classificacio: e.classificacio,
            codi_sia: e.codi_sia,
            dades: e.dades,
            data_obertura: e.data_obertura,
            inici_computs: e.inici_computs,
            venciment: e.venciment,
            venciment_provisional: e.venciment_provisional,
            silenci: e.silenci,
            tancat_el: e.tancat_el,
            segueixo: row.segueixo,
            versio: e.versio,
            modificat_el: e.modificat_el,
            interessats: None,
            documents: None,
            tramitacio: None,
        }
    }
}

impl ExpedientOut {
    /// What shapes the answer besides the version: following a case does not raise it.
    pub fn shape(&self) -> &'static str {
        if self.segueixo { "segueixo" } else { "" }
    }
}

pub fn state_name(code: &str) -> Option<Text> {
    domain::tramitacio::Estat::ALL
        .iter()
        .find(|state| serde_json::to_value(state).is_ok_and(|value| value == code))
        .map(|state| state.name())
}
