//! The bodies of the demo and who works in them.

use domain::permisos::Rol;
use domain::{Acte, Scope};
use store::Store;
use store::identitat::{NewGrant, NewUser};
use uuid::Uuid;

use crate::ens::{facts, onboard as make};
use crate::session::password;

/// The password of every demo account: these towns are for looking around, never for work.
pub const PASSWORD: &str = "expedit de prova";

/// A small town, a middle one and one of the Val d'Aran.
pub const TOWNS: [&str; 3] = ["tirvia", "agramunt", "bossost"];

/// The county council and the Diputació that help them.
const HELPERS: [&str; 2] = ["cc-pallars-sobira", "diputacio-lleida"];

/// Who handles the cases of the three towns.
pub const SECRETARY: &str = "secretaria@demo.example";

/// The mayor of the smallest town.
pub const MAYOR: &str = "alcaldia@demo.example";

/// Who helps at the counter of the smallest town, and who reports on works everywhere.
pub const CLERK: &str = "administrativa@demo.example";
pub const TECHNICIAN: &str = "tecnica@demo.example";

/// E-mail, name, and roles by body; the platform has no name.
type Person = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static [Rol])],
);

/// Who works where.
const PEOPLE: [Person; 6] = [
    (
        SECRETARY,
        "Maria Vidal Roca",
        &[
            ("tirvia", &[Rol::Secretaria, Rol::Admin]),
            ("agramunt", &[Rol::Secretaria, Rol::Admin]),
            ("bossost", &[Rol::Secretaria, Rol::Admin]),
        ],
    ),
    (
        CLERK,
        "Anna Solé Pont",
        &[("tirvia", &[Rol::Administrativa])],
    ),
    (MAYOR, "Jordi Farré Mas", &[("tirvia", &[Rol::Alcaldia])]),
    (
        TECHNICIAN,
        "Laia Bonet Serra",
        &[
            ("cc-pallars-sobira", &[Rol::Tecnic]),
            ("tirvia", &[Rol::Tecnic]),
            ("agramunt", &[Rol::Tecnic]),
            ("bossost", &[Rol::Tecnic]),
        ],
    ),
    (
        "arxiu@demo.example",
        "Pau Riu Camps",
        &[("agramunt", &[Rol::Arxiver, Rol::Auditor])],
    ),
    (
        "diputacio@demo.example",
        "Núria Torres Vila",
        &[("", &[Rol::Plataforma, Rol::Desplegament])],
    ),
];

/// On-boards the bodies and makes the accounts; those that are there stay as they are.
pub async fn settle(store: &Store) -> Result<(), String> {
    let told = |error: store::Error| error.to_string();
    let scope = Scope::system(0, Acte::PlataformaEns, Uuid::nil());
    let there = store.directory().await.map_err(told)?;
    for name in TOWNS.into_iter().chain(HELPERS) {
        if there.find(name).is_some() {
            continue;
        }
        let new =
            facts::find(name).ok_or_else(|| format!("no body called {name} in data/ens.csv"))?;
        make(store, &scope, None, &new, None)
            .await
            .map_err(|error| format!("{name}: {error}"))?;
    }
    let bodies = store.directory().await.map_err(told)?;
    let hash = password::hash(PASSWORD)?;
    for (correu, nom, places) in PEOPLE {
        let drets = places
            .iter()
            .filter_map(|(name, rols)| {
                let ens = match *name {
                    "" => 0,
                    name => bodies.find(name)?.id,
                };
                Some((ens, rols.iter().map(|rol| NewGrant::whole(*rol)).collect()))
            })
            .collect();
        let new = NewUser {
            correu: correu.into(),
            nom: nom.into(),
            llengua: "ca".into(),
            contrasenya: Some(hash.clone()),
            drets,
        };
        store.create_user(&new).await.map_err(told)?;
    }
    Ok(())
}

/// Prints the accounts.
pub fn tell() {
    println!("Demo accounts, all with the password «{PASSWORD}»:");
    for (correu, nom, places) in PEOPLE {
        let names: Vec<&str> = places
            .iter()
            .map(|(name, _)| {
                if name.is_empty() {
                    "the platform"
                } else {
                    name
                }
            })
            .collect();
        println!("  {correu:<30} {nom:<20} {}", names.join(", "));
    }
}
