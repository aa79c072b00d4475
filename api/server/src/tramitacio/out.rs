//! What the contract shows of tramitació.

use domain::terminis::Linia;
use domain::{Lang, Text};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::expedients::Label;
use crate::problem::Regla;

/// A member of a closed list with its name in the caller's language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Nomenat {
    /// Stable code.
    #[schema(example = "en_tramit")]
    pub codi: String,
    /// Name for people.
    #[schema(example = "en tràmit")]
    pub nom: String,
}

impl Nomenat {
    pub fn new(codi: impl Into<String>, nom: &Text, lang: Lang) -> Nomenat {
        Nomenat {
            codi: codi.into(),
            nom: nom.get(lang).to_owned(),
        }
    }
}

/// Where a case stands and what may be done with it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TramitacioOut {
    /// The case.
    pub expedient: Uuid,
    /// Its number; null while a draft.
    #[schema(example = "2026/000042")]
    pub numero: Option<String>,
    /// Version of the case, for `If-Match`.
    #[schema(example = 7)]
    pub versio: i64,
    /// The legal day that the answer was computed with.
    #[schema(value_type = String, format = Date, example = "2026-03-02")]
    pub dia: Date,
    /// State of the closed list.
    pub estat: Nomenat,
    /// ENI state (E01 open, E02 closed); null for drafts.
    #[schema(example = "E01")]
    pub estat_eni: Option<String>,
    /// Why it ended without a decision on the substance.
    #[schema(example = "desistiment")]
    pub motiu: Option<String>,
    /// The procedure.
    pub procediment: Nomenat,
    /// Version of the procedure under which the case runs.
    #[schema(example = 1)]
    pub procediment_versio: u32,
    /// The body's adaptation of it; null where it is the text of the library.
    #[schema(example = 1)]
    pub procediment_adaptacio: Option<u32>,
    /// Phase where it is.
    pub fase: Option<Nomenat>,
    /// Every phase of the procedure, in order.
    pub fases: Vec<Nomenat>,
    /// Tasks, in the order they were born.
    pub tasques: Vec<TascaOut>,
    /// Optional tasks that may be opened now.
    pub tasques_possibles: Vec<Nomenat>,
    /// Its legal terms, each with its explanation.
    pub terminis: Vec<TerminiOut>,
    /// What silence means here.
    #[schema(example = "positiu")]
    pub sentit_silenci: String,
    /// Day on which silence was produced.
    #[schema(value_type = Option<String>, format = Date)]
    pub silenci_produit: Option<Date>,
    /// First day of firmness in the administrative way.
    #[schema(value_type = Option<String>, format = Date)]
    pub ferm_des_de: Option<Date>,
    /// Acts that may be done now.
    pub actes_permesos: Vec<ActeOut>,
    /// Acts that may not, each with every rule that refuses it and its remedy.
    pub actes_refusats: Vec<ActeOut>,
}

/// An act of the machine as it stands now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ActeOut {
    /// Code, for `do_acte`.
    #[schema(example = "suspendre")]
    pub acte: &'static str,
    /// Name for people.
    #[schema(example = "suspendre")]
    pub nom: String,
    /// State it would lead to.
    #[schema(example = "suspes")]
    pub cap_a: Option<String>,
    /// Permission that it asks for.
    #[schema(example = "tramitacio.impulsar")]
    pub permis: &'static str,
    /// Whether the caller has it on this case.
    pub autoritzat: bool,
    /// Rules that are not met.
    pub regles: Vec<Regla>,
    /// What to know before doing it; it does not refuse.
    pub avisos: Vec<Regla>,
}

/// A task of a case.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TascaOut {
    /// The task.
    pub id: Uuid,
    /// Code in the procedure.
    #[schema(example = "INF_TEC")]
    pub codi: String,
    /// Name for people.
    #[schema(example = "Informe tècnic")]
    pub nom: String,
    /// Phase it belongs to.
    #[schema(example = "instruccio")]
    pub fase: Option<String>,
    /// pendent, assignada, en_curs, feta or cancellada.
    #[schema(example = "pendent")]
    pub estat: String,
    /// Whether the case may go on without it.
    pub opcional: bool,
    /// Party it is about.
    pub interessat: Option<Uuid>,
    /// Who may do it.
    #[schema(example = json!(["tecnic"]))]
    pub rols: Vec<String>,
    /// Member who has it.
    pub assignada: Option<Label>,
    /// Last day.
    #[schema(value_type = Option<String>, format = Date)]
    pub venciment: Option<Date>,
    /// Whether a list of holidays could still move it.
    pub venciment_provisional: bool,
    /// The act of the case that completes it; such a task is not ticked by hand.
    #[schema(example = "resoldre")]
    pub acte: Option<&'static str>,
    /// Document types that it asks and are not there yet.
    #[schema(example = json!(["TD13"]))]
    pub falten: Vec<String>,
    /// The same, as the procedure names them in the caller's language, in the same order.
    #[schema(example = json!(["informe"]))]
    pub falten_noms: Vec<String>,
    /// Who did it.
    pub feta_per: Option<Uuid>,
    /// Official instant at which it was done or cancelled.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub feta_el: Option<Timestamp>,
    /// Why it was cancelled.
    pub rao: Option<String>,
    /// Version of the task, for `If-Match`.
    #[schema(example = 1)]
    pub versio: i64,
    /// When it was born.
    #[schema(value_type = String, format = DateTime)]
    pub creat_el: Timestamp,
}

/// A legal term and how it was counted.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TerminiOut {
    /// `maxim` (to resolve and notify) or `recursos` (the last administrative appeal).
    #[schema(example = "maxim")]
    pub codi: &'static str,
    /// Last day; null while an open suspension leaves no end.
    #[schema(value_type = Option<String>, format = Date, example = "2026-04-02")]
    pub venciment: Option<Date>,
    /// Whether it may still move: an open suspension, or a list of holidays that is not loaded.
    pub provisional: bool,
    /// dins, proper, vencut, suspes or acabat.
    #[schema(example = "dins")]
    pub estat: &'static str,
    /// Natural days left; past the end, days since.
    #[schema(example = 12)]
    pub dies: Option<i32>,
    /// Every step of the count, with its article.
    pub explicacio: Vec<LiniaOut>,
    /// Lists of holidays that would make it firm (`municipi:25221 2027`).
    pub manquen: Vec<String>,
}

/// A step of a count.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LiniaOut {
    /// Kind of step.
    #[schema(example = "trasllat")]
    pub codi: String,
    /// Day it speaks of.
    #[schema(value_type = String, format = Date)]
    pub data: Date,
    /// The article.
    #[schema(example = "LPAC 30.5")]
    pub article: String,
    /// In words.
    pub text: String,
}

impl LiniaOut {
    pub fn list(lines: &[Linia], lang: Lang) -> Vec<LiniaOut> {
        lines
            .iter()
            .map(|line| LiniaOut {
                codi: code(&line.codi),
                data: line.data,
                article: line.article.to_owned(),
                text: line.text.get(lang),
            })
            .collect()
    }
}

/// The code of a member of a closed list.
pub fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}
