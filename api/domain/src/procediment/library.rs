//! The library that the product brings: the committed definitions, one file per version, gathered by `build.rs`.

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Definicio;
use crate::auditoria::canonical;

include!(concat!(env!("OUT_DIR"), "/library.rs"));

/// A committed version of a procedure.
#[derive(Clone, Debug, PartialEq)]
pub struct Publicat {
    pub definicio: Definicio,
    /// As it is stored.
    pub json: Value,
    /// SHA-256 of the canonical JSON: a published version never changes.
    pub empremta: [u8; 32],
}

/// Name and text of every committed file.
pub fn files() -> &'static [(&'static str, &'static str)] {
    &FILES
}

/// Every committed definition.
///
/// # Errors
/// When a file is not a definition.
pub fn library() -> Result<Vec<Publicat>, serde_json::Error> {
    FILES.iter().map(|(_, text)| read(text)).collect()
}

fn read(file: &str) -> Result<Publicat, serde_json::Error> {
    let json: Value = serde_json::from_str(file)?;
    Ok(Publicat {
        definicio: serde_json::from_value(json.clone())?,
        empremta: Sha256::digest(canonical(&json)).into(),
        json,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::procediment::check;

    #[test]
    fn the_library_reads_is_sound_and_names_each_version_once() {
        let library = library().unwrap();
        let mut names = BTreeSet::new();
        for item in &library {
            assert_eq!(check(&item.definicio), [], "{}", item.definicio.codi);
            assert!(names.insert((item.definicio.codi.clone(), item.definicio.versio)));
        }
        assert_eq!(names.len(), FILES.len());
    }

    #[test]
    fn the_digest_is_of_the_content_not_of_its_layout() {
        let compact = serde_json::from_str::<Value>(FILES[0].1)
            .unwrap()
            .to_string();
        assert_eq!(
            read(&compact).unwrap().empremta,
            read(FILES[0].1).unwrap().empremta
        );
        let other = compact.replacen("\"versio\":1", "\"versio\":2", 1);
        assert_ne!(
            read(&other).unwrap().empremta,
            read(FILES[0].1).unwrap().empremta
        );
    }
}
