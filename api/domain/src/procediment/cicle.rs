//! The life of a version: draft → validated → published → retired. What is published never changes.

use serde::{Deserialize, Serialize};

use super::cataleg::closed_list;
use super::check::Defect;
use crate::refusal::{Refusal, Unmet};
use crate::text::Text;

closed_list! {
    EstatVersio {
        /// Being written.
        Esborrany,
        /// Its checker finds nothing; whoever writes it again makes it a draft.
        Validat,
        /// Law for the cases that are opened with it.
        Publicat,
        /// Opens no more cases; those it has go on.
        Retirat,
    }
}

closed_list! {
    /// What is done to a version.
    Pas { Redactar, Validar, Publicar, Retirar }
}

impl EstatVersio {
    pub fn code(self) -> &'static str {
        match self {
            EstatVersio::Esborrany => "esborrany",
            EstatVersio::Validat => "validat",
            EstatVersio::Publicat => "publicat",
            EstatVersio::Retirat => "retirat",
        }
    }

    pub fn from_code(code: &str) -> Option<EstatVersio> {
        EstatVersio::ALL
            .iter()
            .copied()
            .find(|estat| estat.code() == code)
    }
}

/// The state after a step. `defectes` are those that the checker finds now; `altres` says whether another version of the
/// same procedure is published.
///
/// # Errors
/// Every rule that refuses it.
pub fn avanca(
    estat: EstatVersio,
    pas: Pas,
    defectes: &[Defect],
    altres: bool,
) -> Result<EstatVersio, Refusal> {
    use EstatVersio::{Esborrany, Publicat, Retirat, Validat};
    let refused = |unmet: Unmet| Err(Refusal::from(unmet));
    match (pas, estat) {
        (Pas::Redactar, Esborrany | Validat) => Ok(Esborrany),
        (Pas::Redactar, Publicat | Retirat) => refused(immutable()),
        (Pas::Validar, Esborrany | Validat) | (Pas::Publicar, Validat) if !defectes.is_empty() => {
            refused(unsound(defectes))
        }
        (Pas::Validar, Esborrany | Validat) => Ok(Validat),
        (Pas::Publicar, Validat) => Ok(Publicat),
        (Pas::Publicar, Esborrany) => refused(not_validated()),
        (Pas::Retirar, Publicat) if altres => Ok(Retirat),
        (Pas::Retirar, Publicat) => refused(only_one()),
        (Pas::Validar | Pas::Publicar, Publicat | Retirat)
        | (Pas::Retirar, Esborrany | Validat | Retirat) => refused(wrong_state()),
    }
}

fn unmet(name: &str, text: Text) -> Unmet {
    Unmet::new(format!("versio.{name}"), "LPAC 129.4; LPAC DT 3a", text)
}

fn immutable() -> Unmet {
    unmet(
        "immutable",
        Text::new(
            "Una versió publicada no canvia mai: és la llei dels expedients que s'hi han obert.",
            "Una versión publicada no cambia nunca: es la ley de los expedientes que se abrieron con ella.",
            "Ua version publicada non cambie jamès: ei era lei des expedients que s'i an dubèrt.",
            "A published version never changes: it is law for the cases opened with it.",
        ),
    )
    .remedy(
        "create_procediment_versio",
        Text::new(
            "Feu-ne una versió nova.",
            "Haga una versión nueva.",
            "Hètz-ne ua version naua.",
            "Make a new version of it.",
        ),
    )
}

/// The caller is told each defect with its place beside this.
fn unsound(defectes: &[Defect]) -> Unmet {
    unmet(
        "defectes",
        Text::new(
            "El comprovador hi troba {n} defectes.",
            "El comprobador encuentra {n} defectos.",
            "Eth comprovador i trape {n} defèctes.",
            "The checker finds {n} defects.",
        ),
    )
    .arg("n", defectes.len())
    .remedy(
        "replace_redaccio",
        Text::new(
            "Corregiu-los i torneu a desar la redacció.",
            "Corríjalos y vuelva a guardar la redacción.",
            "Corregitz-les e tornatz a sauvar era redaccion.",
            "Correct them and save the text again.",
        ),
    )
}

fn not_validated() -> Unmet {
    unmet(
        "no_validada",
        Text::new(
            "Abans de publicar-la cal validar-la.",
            "Antes de publicarla hay que validarla.",
            "Abans de publicar-la cau validar-la.",
            "It has to be validated before it is published.",
        ),
    )
    .remedy(
        "validate_procediment_versio",
        Text::new(
            "Valideu la versió.",
            "Valide la versión.",
            "Validatz era version.",
            "Validate the version.",
        ),
    )
}

fn only_one() -> Unmet {
    unmet(
        "unica",
        Text::new(
            "És l'única versió publicada: els ens no podrien obrir cap expedient.",
            "Es la única versión publicada: los entes no podrían abrir ningún expediente.",
            "Ei era unica version publicada: es ens non poirien daurir cap expedient.",
            "It is the only published version: bodies could open no case.",
        ),
    )
    .remedy(
        "publish_procediment_versio",
        Text::new(
            "Publiqueu-ne abans una altra.",
            "Publique antes otra.",
            "Publicatz-ne abans ua auta.",
            "Publish another one first.",
        ),
    )
}

fn wrong_state() -> Unmet {
    unmet(
        "estat",
        Text::new(
            "La versió no és en un estat que ho admeti.",
            "La versión no está en un estado que lo admita.",
            "Era version non ei en un estat qu'ac admete.",
            "The version is not in a state that takes this.",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_goes_one_way_and_what_is_published_stays() {
        use EstatVersio::{Esborrany, Publicat, Retirat, Validat};
        let bad = [Defect {
            lloc: "fases".into(),
            codi: "sense_fases",
        }];
        type Row<'r> = (
            EstatVersio,
            Pas,
            &'r [Defect],
            bool,
            Result<EstatVersio, &'r str>,
        );
        let table: [Row<'_>; 16] = [
            (Esborrany, Pas::Redactar, &bad, false, Ok(Esborrany)),
            (Validat, Pas::Redactar, &[], false, Ok(Esborrany)),
            (Publicat, Pas::Redactar, &[], true, Err("versio.immutable")),
            (Retirat, Pas::Redactar, &[], true, Err("versio.immutable")),
            (Esborrany, Pas::Validar, &[], false, Ok(Validat)),
            (Validat, Pas::Validar, &[], false, Ok(Validat)),
            (Esborrany, Pas::Validar, &bad, false, Err("versio.defectes")),
            (Publicat, Pas::Validar, &[], false, Err("versio.estat")),
            (Validat, Pas::Publicar, &[], false, Ok(Publicat)),
            // The checker may have learnt since.
            (Validat, Pas::Publicar, &bad, false, Err("versio.defectes")),
            (
                Esborrany,
                Pas::Publicar,
                &[],
                false,
                Err("versio.no_validada"),
            ),
            (Retirat, Pas::Publicar, &[], true, Err("versio.estat")),
            (Publicat, Pas::Retirar, &[], true, Ok(Retirat)),
            (Publicat, Pas::Retirar, &[], false, Err("versio.unica")),
            (Validat, Pas::Retirar, &[], true, Err("versio.estat")),
            (Retirat, Pas::Retirar, &[], true, Err("versio.estat")),
        ];
        for (estat, pas, defectes, altres, expected) in table {
            let found = avanca(estat, pas, defectes, altres);
            let found = found
                .as_ref()
                .map_err(|refusal| refusal.unmet[0].codi.as_str());
            assert_eq!(found.copied(), expected, "{estat:?} {pas:?}");
        }
        for estat in EstatVersio::ALL {
            assert_eq!(EstatVersio::from_code(estat.code()), Some(*estat));
        }
    }
}
