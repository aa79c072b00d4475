//! Reads `taula.txt` once.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Acces, Acte, Rol};

const SOURCE: &str = include_str!("taula.txt");

static TAULA: LazyLock<HashMap<(Rol, Acte), Acces>> = LazyLock::new(|| parse(SOURCE));

/// Highest access level at which a role may do an act; `None` for never.
pub fn level(rol: Rol, acte: Acte) -> Option<Acces> {
    TAULA.get(&(rol, acte)).copied()
}

fn parse(source: &str) -> HashMap<(Rol, Acte), Acces> {
    let mut rows = source
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_whitespace().collect::<Vec<_>>());
    let rols: Vec<Option<Rol>> = rows
        .next()
        .unwrap_or_default()
        .into_iter()
        .skip(1)
        .map(Rol::parse)
        .collect();
    let mut taula = HashMap::new();
    for row in rows {
        let Some(acte) = row.first().and_then(|name| Acte::parse(name)) else {
            continue;
        };
        for (rol, cell) in rols.iter().zip(&row[1..]) {
            let level = match *cell {
                "p" => Acces::Public,
                "i" => Acces::Interessats,
                "r" => Acces::Restringit,
                "s" => Acces::Reservat,
                _ => continue,
            };
            if let Some(rol) = rol {
                taula.insert((*rol, acte), level);
            }
        }
    }
    taula
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_and_role_stands_in_the_table() {
        let rows: Vec<Vec<&str>> = SOURCE
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split_whitespace().collect())
            .collect();
        let rols: Vec<&str> = rows[0][1..].to_vec();
        assert_eq!(rols, Rol::ALL.map(Rol::as_str));
        let actes: Vec<&str> = rows[1..].iter().map(|row| row[0]).collect();
        assert_eq!(
            actes,
            Acte::ALL.iter().map(|a| a.as_str()).collect::<Vec<_>>()
        );
        for row in &rows[1..] {
            assert_eq!(row.len(), rols.len() + 1, "{}", row[0]);
            for cell in &row[1..] {
                assert!(matches!(*cell, "." | "p" | "i" | "r" | "s"), "{cell}");
            }
        }
    }

    #[test]
    fn separation_of_functions_holds() {
        // ENS op.acc.3: who administers does not operate, who operates the platform sees no contents.
        for rol in [Rol::Admin, Rol::Plataforma, Rol::Desplegament] {
            for acte in [
                Acte::ExpedientLlegir,
                Acte::DocumentLlegir,
                Acte::PersonaLlegir,
            ] {
                assert_eq!(level(rol, acte), None, "{rol:?} {acte:?}");
            }
        }
        assert_eq!(
            level(Rol::Secretaria, Acte::ExpedientLlegir),
            Some(Acces::Reservat)
        );
        assert_eq!(level(Rol::Regidor, Acte::TramitacioImpulsar), None);
    }
}
