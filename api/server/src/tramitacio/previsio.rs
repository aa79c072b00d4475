//! What the contract shows of an upgrade before it is done.

use domain::Lang;
use domain::tramitacio::{Compte, Previsio};
use jiff::civil::Date;
use serde::Serialize;
use store::tramitacio::{Case, Target};
use utoipa::ToSchema;
use uuid::Uuid;

use super::out::{Nomenat, code};
use crate::problem::{Regla, rule_out};

/// What would become of a case under another version of its procedure.
#[derive(Debug, Serialize, ToSchema)]
pub struct PrevisioOut {
    pub expedient: Uuid,
    /// Version that it has.
    #[schema(example = 1)]
    pub de: u32,
    /// The body's adaptation of it; null where it is the text of the library.
    #[schema(example = 1)]
    pub adaptacio_de: Option<u32>,
    /// Version that it would have.
    #[schema(example = 2)]
    pub a: u32,
    /// The body's adaptation of it; null where it is the text of the library.
    #[schema(example = 2)]
    pub adaptacio_a: Option<u32>,
    /// Whether it may be done.
    pub permes: bool,
    /// Every rule that refuses it.
    pub regles: Vec<Regla>,
    /// Tasks that would be born.
    pub neixen: Vec<Nomenat>,
    /// Open tasks that would go.
    pub retirades: Vec<TascaRetiradaOut>,
    /// Tasks that would have another name, another phase, or be asked otherwise.
    pub canvien: Vec<TascaCanviadaOut>,
    /// Phase where it would be, when it is another.
    pub fase: Option<Nomenat>,
    /// Last days that would move.
    pub terminis: Vec<TerminiMogutOut>,
    /// Fields that the version treats otherwise.
    pub dades: Vec<DadaTocadaOut>,
}

/// An open task that would go.
#[derive(Debug, Serialize, ToSchema)]
pub struct TascaRetiradaOut {
    pub id: Uuid,
    #[schema(example = "INF_JUR")]
    pub codi: String,
    #[schema(example = "Informe jurídic")]
    pub nom: String,
}

/// A task as it is and as it would be.
#[derive(Debug, Serialize, ToSchema)]
pub struct TascaCanviadaOut {
    pub id: Uuid,
    #[schema(example = "INF_TEC")]
    pub codi: String,
    #[schema(example = "Informe tècnic")]
    pub nom_abans: String,
    #[schema(example = "Informe tècnic i urbanístic")]
    pub nom_ara: String,
    #[schema(example = "instruccio")]
    pub fase_abans: Option<String>,
    #[schema(example = "instruccio")]
    pub fase_ara: Option<String>,
    pub opcional_abans: bool,
    pub opcional_ara: bool,
}

/// A last day that would move.
#[derive(Debug, Serialize, ToSchema)]
pub struct TerminiMogutOut {
    /// `maxim`, `recursos` or `tasca`.
    #[schema(example = "maxim")]
    pub mena: String,
    /// The task, of the term of a task.
    pub tasca: Option<Uuid>,
    #[schema(value_type = Option<String>, format = Date)]
    pub abans: Option<Date>,
    #[schema(value_type = Option<String>, format = Date)]
    pub ara: Option<Date>,
}

/// A field of the case that the version treats otherwise.
#[derive(Debug, Serialize, ToSchema)]
pub struct DadaTocadaOut {
    /// Path in `dades`.
    #[schema(example = "llicencia_anterior")]
    pub camp: String,
    /// `falta` (it asks it), `desconeguda` (it does not have it: what was said is kept), `no_valida` (it would not admit
    /// what is said).
    #[schema(example = "falta")]
    pub mena: String,
}

impl PrevisioOut {
    pub fn new(case: &Case, target: &Target, seen: &Previsio, lang: Lang) -> PrevisioOut {
        let phase = |codi: &String| {
            let own = target
                .definicio
                .fases
                .iter()
                .find(|fase| fase.codi == *codi);
            own.map(|fase| Nomenat::new(codi, &fase.nom.text(), lang))
        };
        PrevisioOut {
            expedient: case.head.id,
            de: seen.de.0,
            adaptacio_de: seen.de.1,
            a: seen.a.0,
            adaptacio_a: seen.a.1,
            permes: seen.impediments.is_empty(),
            regles: seen
                .impediments
                .iter()
                .map(|unmet| rule_out(unmet, lang))
                .collect(),
            neixen: seen
                .neixen
                .iter()
                .map(|task| Nomenat::new(&task.codi, &task.nom, lang))
                .collect(),
            retirades: seen
                .retirades
                .iter()
                .map(|gone| TascaRetiradaOut {
                    id: gone.id,
                    codi: gone.codi.clone(),
                    nom: gone.nom.get(lang).to_owned(),
                })
                .collect(),
            canvien: seen
                .canvien
                .iter()
                .map(|task| TascaCanviadaOut {
                    id: task.id,
                    codi: task.codi.clone(),
                    nom_abans: task.abans.get(lang).to_owned(),
                    nom_ara: task.ara.get(lang).to_owned(),
                    fase_abans: task.fase_abans.clone(),
                    fase_ara: task.fase_ara.clone(),
                    opcional_abans: task.opcional_abans,
                    opcional_ara: task.opcional_ara,
                })
                .collect(),
            fase: seen.fase.as_ref().and_then(phase),
            terminis: seen
                .terminis
                .iter()
                .map(|term| {
                    let (mena, tasca) = match term.compte {
                        Compte::Maxim => ("maxim", None),
                        Compte::Recursos => ("recursos", None),
                        Compte::Tasca(id) => ("tasca", Some(id)),
                    };
                    TerminiMogutOut {
                        mena: mena.to_owned(),
                        tasca,
                        abans: term.abans,
                        ara: term.ara,
                    }
                })
                .collect(),
            dades: seen
                .dades
                .iter()
                .map(|data| DadaTocadaOut {
                    camp: data.cami.clone(),
                    mena: code(&data.mena),
                })
                .collect(),
        }
    }
}
