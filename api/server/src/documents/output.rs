//! How documents are shown.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use store::documents::{CaseNumber, Versio, View};
use utoipa::ToSchema;
use uuid::Uuid;

/// A document.
#[derive(Serialize, ToSchema)]
pub struct DocumentOut {
    pub id: Uuid,
    /// ENI identifier, for ever.
    #[schema(example = "ES_L01252217_2026_00000000C9G3X7R2M0E8A4QW5T6Y1Z")]
    pub identificador_eni: String,
    /// The case it is in; null while unfiled.
    pub expedient: Option<ExpedientDeDocument>,
    /// Name.
    #[schema(example = "Informe tècnic d'obres")]
    pub nom: String,
    /// Documentary type.
    #[schema(example = "TD13")]
    pub td: String,
    /// `ciutada` or `administracio`.
    #[schema(example = "administracio")]
    pub origen: String,
    /// ENI elaboration state.
    #[schema(example = "EE01")]
    pub estat_elaboracio: String,
    /// ENI identifier of the source, for copies.
    pub document_origen: Option<String>,
    /// `esborrany`, `definitiu` or `anullat`.
    #[schema(example = "esborrany")]
    pub estat: String,
    /// What is known of its signature: `cap`, `pendent`, `declarada`, `valida`.
    #[schema(example = "cap")]
    pub signatura: String,
    /// Auxiliary paper, never in the index (LPAC 70.4).
    pub intern: bool,
    /// Task of the case that it answers.
    pub tasca: Option<Uuid>,
    /// Foliation number in the case, once definitive.
    pub foli: Option<i32>,
    /// Access level.
    #[schema(example = "interessats")]
    pub acces: String,
    /// Official instant of capture.
    #[schema(value_type = String, format = DateTime)]
    pub data_captura: Timestamp,
    /// Date that the document says of itself.
    #[schema(value_type = Option<String>, format = Date)]
    pub data_document: Option<Date>,
    /// Current content; null while there is none.
    pub contingut: Option<VersioOut>,
    /// Version, for `If-Match`.
    #[schema(example = 1)]
    pub versio: i64,
}

/// The case of a document.
#[derive(Serialize, ToSchema)]
pub struct ExpedientDeDocument {
    pub id: Uuid,
    /// Official number; null while a draft.
    #[schema(example = "2026/000123")]
    pub numero: Option<String>,
}

/// A version of a content.
#[derive(Serialize, ToSchema)]
pub struct VersioOut {
    /// Number of the version.
    #[schema(example = 1)]
    pub n: i32,
    /// File name.
    #[schema(example = "informe.pdf")]
    pub nom_fitxer: String,
    /// Format, told from the bytes.
    #[schema(example = "application/pdf")]
    pub mime: String,
    /// Bytes.
    #[schema(example = 20480)]
    pub mida: i64,
    /// SHA-256, in hexadecimal.
    #[schema(example = "44afbfd2acb5f32950567560823c33a995845a33ff951e45f5bbc4117c5a0e38")]
    pub sha256: String,
    /// Why there is a new version.
    #[schema(example = "")]
    pub motiu: String,
    /// Who made it.
    pub autor: Option<Uuid>,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
}

impl From<Versio> for VersioOut {
    fn from(row: Versio) -> VersioOut {
        VersioOut {
            n: row.n,
            nom_fitxer: row.nom_fitxer,
            mime: row.mime,
            mida: row.mida,
            sha256: hex(&row.sha256),
            motiu: row.motiu,
            autor: row.autor_id,
            creat_el: row.creat_el,
        }
    }
}

impl From<View> for DocumentOut {
    fn from(view: View) -> DocumentOut {
        let row = view.document;
        let number = view.expedient.and_then(number);
        DocumentOut {
            id: row.id,
            identificador_eni: row.identificador_eni,
            expedient: row
                .expedient_id
                .map(|id| ExpedientDeDocument { id, numero: number }),
            nom: row.nom,
            td: row.td,
            origen: row.origen,
            estat_elaboracio: row.estat_elaboracio,
            document_origen: row.document_origen,
            estat: row.estat,
            signatura: row.signatura,
            intern: row.intern,
            tasca: row.tasca_id,
            foli: row.foli,
            acces: row.acces,
            data_captura: row.data_captura,
            data_document: row.data_document,
            contingut: view.versio.map(VersioOut::from),
            versio: row.versio,
        }
    }
}

fn number((year, order): CaseNumber) -> Option<String> {
    let year = i16::try_from(year?).ok()?;
    let order = u32::try_from(order?).ok()?;
    domain::identificadors::Numero::new(year, order)
        .ok()
        .map(|number| number.to_string())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
