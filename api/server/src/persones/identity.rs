//! Identity documents as people send them: normalised, their control letter checked, and what follows from them.

use domain::Text;
use domain::identificadors::{Nif, NifKind};

use crate::http::body::invalid;
use crate::problem::{Field, Problem, Result};

/// A checked identity document.
pub struct Identity {
    pub document: String,
    pub kind: &'static str,
    /// Whether the person must relate electronically (LPAC 14.2).
    pub obliged: bool,
    pub natural: bool,
}

impl Identity {
    /// A NIF, NIE or CIF. `test` is whether the body is one for rehearsals, where the test identity is valid.
    pub fn check(text: &str, test: bool, pointer: &str) -> Result<Identity> {
        let nif: Nif = text
            .parse()
            .map_err(|error: domain::identificadors::Invalid| {
                refuse(pointer, error.codi(), error.text())
            })?;
        if nif.is_test_identity() && !test {
            return Err(refuse(pointer, "nif_de_prova", TEST));
        }
        let kind = match nif.kind() {
            NifKind::Dni | NifKind::Menor | NifKind::Exterior | NifKind::EstrangerSenseNie
                if nif.to_string().starts_with(['X', 'Y', 'Z']) =>
            {
                "nie"
            }
            NifKind::Dni | NifKind::Menor | NifKind::Exterior | NifKind::EstrangerSenseNie => "nif",
            _ => "cif",
        };
        Ok(Identity {
            document: nif.to_string(),
            kind,
            obliged: nif.kind().electronic_duty().is_some(),
            natural: nif.kind().is_person(),
        })
    }

    /// Exactly one of the two ways to name a person.
    pub fn either(pointer: String) -> Problem {
        refuse(&pointer, "un_dels_dos", EITHER)
    }
}

fn refuse(pointer: &str, codi: &'static str, text: Text) -> Problem {
    invalid(Field {
        pointer: pointer.to_owned(),
        codi,
        text,
        args: Vec::new(),
    })
}

const TEST: Text = Text::new(
    "És una identitat de prova: només val en un ens de proves.",
    "Es una identidad de prueba: solo vale en un ente de pruebas.",
    "Ei ua identitat de pròva: sonque vau en un ens de pròves.",
    "It is a test identity: valid only in a body for rehearsals.",
);
const EITHER: Text = Text::new(
    "Digueu una persona del registre (…_id) o les dades d'una de nova, només una de les dues coses.",
    "Indique una persona del registro (…_id) o los datos de una nueva, solo una de las dos cosas.",
    "Didetz ua persona deth registre (…_id) o es dades d'ua naua, sonque ua des dues causes.",
    "Name a person of the register (…_id) or give the data of a new one, exactly one of the two.",
);
