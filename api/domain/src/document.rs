//! Rules of a single document: its ENI metadata (NTI de Documento electrónico, 2011) and what may still change.

use crate::refusal::{Refusal, Unmet};
use crate::text::Text;

/// Documentary types of the published schema (TD01-TD20, TD99), and those that the State's tools add (TD51-TD69):
/// kept inside, exported as TD99.
pub fn is_td(code: &str) -> bool {
    td_number(code).is_some_and(|n| matches!(n, 1..=20 | 51..=69 | 99))
}

/// As the published schema accepts it.
pub fn strict_td(code: &str) -> &str {
    match td_number(code) {
        Some(51..=69) => "TD99",
        _ => code,
    }
}

fn td_number(code: &str) -> Option<u8> {
    let digits = code.strip_prefix("TD").filter(|digits| digits.len() == 2)?;
    digits
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

/// The metadata that rules speak about.
#[derive(Clone, Copy, Debug)]
pub struct Metadata<'a> {
    pub td: &'a str,
    /// `ciutada` or `administracio`.
    pub origen: &'a str,
    /// `EE01`, `EE02`, `EE03`, `EE04` or `EE99`.
    pub estat_elaboracio: &'a str,
    /// ENI identifier of the source of a copy.
    pub document_origen: Option<&'a str>,
}

/// A field that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    pub camp: &'static str,
    pub codi: &'static str,
    pub text: Text,
}

/// Every defect of the metadata, so that they are mended in one go.
pub fn defects(meta: &Metadata<'_>) -> Vec<Defect> {
    let copy = matches!(meta.estat_elaboracio, "EE02" | "EE04");
    let authentic = copy || meta.estat_elaboracio == "EE03";
    let mut found = Vec::new();
    if !is_td(meta.td) {
        found.push(Defect {
            camp: "td",
            codi: "td_desconegut",
            text: UNKNOWN_TD,
        });
    }
    if copy && meta.document_origen.is_none() {
        found.push(Defect {
            camp: "document_origen",
            codi: "falta_document_origen",
            text: NO_SOURCE,
        });
    }
    if meta.estat_elaboracio == "EE01" && meta.document_origen.is_some() {
        found.push(Defect {
            camp: "document_origen",
            codi: "original_amb_origen",
            text: ORIGINAL_WITH_SOURCE,
        });
    }
    if authentic && meta.origen != "administracio" {
        found.push(Defect {
            camp: "estat_elaboracio",
            codi: "copia_autentica_de_ciutada",
            text: COPY_BY_CITIZEN,
        });
    }
    found
}

/// What the rules need to know of a document before it changes.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    pub definitiu: bool,
    pub anullat: bool,
    pub te_contingut: bool,
    pub te_expedient: bool,
    /// Its case is closed.
    pub expedient_tancat: bool,
}

/// What somebody wants to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Natural name, elaboration state, its own date, access level.
    Describe,
    /// Documentary type.
    Retype,
    /// New bytes.
    Content,
    /// Join a case.
    File,
    /// Draft to definitive.
    Settle,
    /// Draft given up.
    Annul,
}

/// Whether the change may be made; otherwise every rule that forbids it.
pub fn check(facts: &Facts, change: Change) -> Result<(), Refusal> {
    let mut unmet = Vec::new();
    if facts.expedient_tancat && change != Change::Describe {
        unmet.push(closed_case());
    }
    if facts.anullat {
        unmet.push(
            Unmet::new("document.anullat", "LPAC 70.3", ANNULLED)
                .remedy("create_document", CREATE_ANOTHER),
        );
    }
    if facts.definitiu && matches!(change, Change::Retype | Change::Content | Change::Annul) {
        unmet.push(
            Unmet::new(
                "document.definitiu_immutable",
                "LPAC 70.3; ENI, RD 4/2010, art. 21",
                IMMUTABLE,
            )
            .remedy("create_document", CREATE_ANOTHER),
        );
    }
    if facts.definitiu && change == Change::Settle {
        unmet.push(Unmet::new("document.ja_definitiu", "LPAC 70.3", ALREADY));
    }
    if change == Change::Settle && !facts.te_contingut {
        unmet.push(
            Unmet::new("document.sense_contingut", "LPAC 26.1", NO_CONTENT)
                .remedy("write_contingut", UPLOAD_CONTENT),
        );
    }
    if change == Change::File && facts.te_expedient {
        unmet.push(Unmet::new(
            "document.ja_en_un_expedient",
            "LPAC 70.3",
            ALREADY_FILED,
        ));
    }
    if unmet.is_empty() {
        Ok(())
    } else {
        Err(Refusal { unmet })
    }
}

/// A closed case takes no document but by its own act.
pub fn closed_case() -> Unmet {
    Unmet::new("document.expedient_tancat", "LPAC 70.3", CLOSED)
        .arg("acte", crate::tramitacio::Acte::IncorporarTard.code())
        .remedy("do_acte", FILE_LATE)
}

const UNKNOWN_TD: Text = Text::new(
    "Aquest tipus documental no és a la llista (TD01-TD20, TD51-TD69, TD99).",
    "Este tipo documental no está en la lista (TD01-TD20, TD51-TD69, TD99).",
    "Aguest tipe documentau non ei ena lista (TD01-TD20, TD51-TD69, TD99).",
    "This documentary type is not in the list (TD01-TD20, TD51-TD69, TD99).",
);
const NO_SOURCE: Text = Text::new(
    "Una còpia (EE02, EE04) ha de dir l'identificador ENI del document d'origen.",
    "Una copia (EE02, EE04) debe decir el identificador ENI del documento de origen.",
    "Ua còpia (EE02, EE04) a de díder er identificador ENI deth document d'origina.",
    "A copy (EE02, EE04) must name the ENI identifier of its source.",
);
const ORIGINAL_WITH_SOURCE: Text = Text::new(
    "Un original (EE01) no té document d'origen.",
    "Un original (EE01) no tiene documento de origen.",
    "Un originau (EE01) non a document d'origina.",
    "An original (EE01) has no source document.",
);
const COPY_BY_CITIZEN: Text = Text::new(
    "Només l'administració fa còpies autèntiques (EE02, EE03, EE04); per a la còpia simple d'un ciutadà, EE99.",
    "Solo la administración hace copias auténticas (EE02, EE03, EE04); para la copia simple de un ciudadano, EE99.",
    "Sonque era administracion hè còpies autentiques (EE02, EE03, EE04); entara còpia simpla d'un ciutadan, EE99.",
    "Only the administration makes authentic copies (EE02, EE03, EE04); for a citizen's simple copy, EE99.",
);
const IMMUTABLE: Text = Text::new(
    "El document és definitiu: el contingut i les metadades fixes ja no es poden canviar.",
    "El documento es definitivo: el contenido y los metadatos fijos ya no se pueden cambiar.",
    "Eth document ei definitiu: eth contengut e es metadades fixes ja non se pòden cambiar.",
    "The document is definitive: its content and fixed metadata cannot change any more.",
);
const CREATE_ANOTHER: Text = Text::new(
    "Incorporeu un document nou i, si cal, una diligència que ho expliqui.",
    "Incorpore un documento nuevo y, si procede, una diligencia que lo explique.",
    "Incorporatz un document nau e, se cau, ua diligéncia qu'ac expliquen.",
    "Add a new document and, if need be, a diligència that explains it.",
);
const ALREADY: Text = Text::new(
    "El document ja és definitiu.",
    "El documento ya es definitivo.",
    "Eth document ja ei definitiu.",
    "The document is definitive already.",
);
const ANNULLED: Text = Text::new(
    "El document està anul·lat.",
    "El documento está anulado.",
    "Eth document ei anullat.",
    "The document is annulled.",
);
const NO_CONTENT: Text = Text::new(
    "El document encara no té contingut.",
    "El documento aún no tiene contenido.",
    "Eth document encara non a contengut.",
    "The document has no content yet.",
);
const UPLOAD_CONTENT: Text = Text::new(
    "Pugeu-ne el contingut.",
    "Suba su contenido.",
    "Pujatz-ne eth contengut.",
    "Upload its content.",
);
const ALREADY_FILED: Text = Text::new(
    "El document ja és en un expedient.",
    "El documento ya está en un expediente.",
    "Eth document ja ei en un expedient.",
    "The document is in a case already.",
);
const CLOSED: Text = Text::new(
    "L'expedient és tancat i el seu índex, foliat.",
    "El expediente está cerrado y su índice, foliado.",
    "Er expedient ei barrat e eth sòn indèx, foliat.",
    "The case is closed and its index foliated.",
);
const FILE_LATE: Text = Text::new(
    "Deseu-lo com a document definitiu sense expedient i incorporeu-lo amb l'acte «incorporar_tard», o reobriu l'expedient.",
    "Guárdelo como documento definitivo sin expediente e incorpórelo con el acto «incorporar_tard», o reabra el expediente.",
    "Sauvatz-lo coma document definitiu sense expedient e incorporatz-lo damb er acte «incorporar_tard», o tornatz a daurir er expedient.",
    "Keep it as a definitive document without a case and file it with the act “incorporar_tard”, or reopen the case.",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documentary_types_are_a_closed_list() {
        for (code, known, strict) in [
            ("TD01", true, "TD01"),
            ("TD20", true, "TD20"),
            ("TD21", false, "TD21"),
            ("TD50", false, "TD50"),
            ("TD51", true, "TD99"),
            ("TD69", true, "TD99"),
            ("TD70", false, "TD70"),
            ("TD99", true, "TD99"),
            ("TD00", false, "TD00"),
            ("TD1", false, "TD1"),
            ("td01", false, "td01"),
            ("TD+1", false, "TD+1"),
            ("", false, ""),
        ] {
            assert_eq!((is_td(code), strict_td(code)), (known, strict), "{code}");
        }
    }

    #[test]
    fn copies_name_their_source_and_originals_do_not() {
        let source = Some("ES_L01252217_2026_000000000000000000000000000001");
        for (ee, origen, document_origen, expected) in [
            ("EE01", "ciutada", None, vec![]),
            ("EE01", "administracio", source, vec!["original_amb_origen"]),
            ("EE02", "administracio", None, vec!["falta_document_origen"]),
            ("EE02", "administracio", source, vec![]),
            (
                "EE02",
                "ciutada",
                source,
                vec!["copia_autentica_de_ciutada"],
            ),
            ("EE03", "administracio", None, vec![]),
            ("EE03", "ciutada", None, vec!["copia_autentica_de_ciutada"]),
            (
                "EE04",
                "ciutada",
                None,
                vec!["falta_document_origen", "copia_autentica_de_ciutada"],
            ),
            ("EE04", "administracio", source, vec![]),
            ("EE99", "ciutada", None, vec![]),
            ("EE99", "ciutada", source, vec![]),
        ] {
            let meta = Metadata {
                td: "TD20",
                origen,
                estat_elaboracio: ee,
                document_origen,
            };
            let codes: Vec<_> = defects(&meta).iter().map(|d| d.codi).collect();
            assert_eq!(codes, expected, "{ee} {origen} {document_origen:?}");
        }
    }

    #[test]
    fn what_may_change_when() {
        use Change::{Annul, Content, Describe, File, Retype, Settle};
        let draft = Facts {
            definitiu: false,
            anullat: false,
            te_contingut: true,
            te_expedient: true,
            expedient_tancat: false,
        };
        let settled = Facts {
            definitiu: true,
            ..draft
        };
        let closed = Facts {
            expedient_tancat: true,
            ..settled
        };
        let empty = Facts {
            te_contingut: false,
            te_expedient: false,
            ..draft
        };
        let annulled = Facts {
            anullat: true,
            ..draft
        };
        for (facts, change, expected) in [
            (draft, Describe, vec![]),
            (draft, Retype, vec![]),
            (draft, Content, vec![]),
            (draft, Settle, vec![]),
            (draft, Annul, vec![]),
            (draft, File, vec!["document.ja_en_un_expedient"]),
            (empty, File, vec![]),
            (empty, Settle, vec!["document.sense_contingut"]),
            (settled, Describe, vec![]),
            (settled, Retype, vec!["document.definitiu_immutable"]),
            (settled, Content, vec!["document.definitiu_immutable"]),
            (settled, Annul, vec!["document.definitiu_immutable"]),
            (settled, Settle, vec!["document.ja_definitiu"]),
            (closed, Describe, vec![]),
            (
                closed,
                Content,
                vec!["document.expedient_tancat", "document.definitiu_immutable"],
            ),
            (annulled, Describe, vec!["document.anullat"]),
            (annulled, Settle, vec!["document.anullat"]),
        ] {
            let codes: Vec<String> = match check(&facts, change) {
                Ok(()) => Vec::new(),
                Err(refusal) => refusal.unmet.into_iter().map(|u| u.codi).collect(),
            };
            assert_eq!(codes, expected, "{change:?} of {facts:?}");
        }
    }
}
