//! The definition of a procedure, as its JSON file holds it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::cataleg::{
    Actor, DesDe, Fita, ModeInici, Organ, Origen, Periodicitat, SentitSilenci, TipusRecurs,
    UnitatTermini,
};
use super::esquema::Esquema;
use super::regla::Regla;
use crate::terminis::Termini;
use crate::text::{Lang, Text};
use crate::tramitacio::{Acte, Motiu};

/// One version of one procedure. A case keeps the version it was opened with (LPAC DT 3a).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definicio {
    /// `OBRA_MENOR`.
    pub codi: String,
    pub versio: u32,
    pub nom: Nom,
    /// Slug of the family that rights are given on (`urbanisme`).
    pub familia: String,
    /// One citation per entry.
    pub base_legal: Vec<String>,
    pub inici: Vec<ModeInici>,
    /// `None`: the procedure has no maximum term of its own.
    pub termini_maxim: Option<TerminiDef>,
    pub silenci: Silenci,
    pub organ_resolutori: OrganResolutori,
    /// Empty when the acts of this procedure cannot be appealed by themselves.
    pub recursos: Vec<Recurs>,
    pub fases: Vec<Fase>,
    /// Codes of the tasks that end the procedure.
    pub posen_fi: Vec<String>,
    /// Series of the records classification (quadre de classificació).
    pub serie: String,
    /// `None`: not in SIA yet; the ENI classification is then built from the body and the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codi_sia: Option<String>,
    pub guardes: Vec<Guarda>,
    /// Schema of the case's `dades`.
    pub dades: Esquema,
    /// Where a notice or a publication goes beside the tasks.
    pub avisos: Vec<Nom>,
    pub notes: Vec<Nom>,
    /// What a jurist still has to answer; a production body sees them on screen.
    pub dubtes: Vec<Dubte>,
    pub revisat_per_jurista: bool,
    /// The adaptation of a body that is in it; none in the library.
    #[serde(skip)]
    pub adaptacio: Option<Adaptada>,
}

/// Which adaptation of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adaptada {
    pub id: Uuid,
    /// From one, in its body and procedure.
    pub n: u32,
}

/// Which text of a procedure a case runs under: the version of the library, and the adaptation of the body. A later one is
/// greater.
pub type Edicio = (u32, Option<u32>);

impl Definicio {
    pub fn edicio(&self) -> Edicio {
        (self.versio, self.adaptacio.map(|it| it.n))
    }

    pub fn tasks(&self) -> impl Iterator<Item = (&Fase, &TascaDef)> {
        self.fases
            .iter()
            .flat_map(|fase| fase.tasques.iter().map(move |tasca| (fase, tasca)))
    }

    pub fn task(&self, codi: &str) -> Option<&TascaDef> {
        self.tasks()
            .find_map(|(_, tasca)| (tasca.codi == codi).then_some(tasca))
    }

    pub fn phase_of(&self, codi: &str) -> Option<&Fase> {
        self.tasks()
            .find_map(|(fase, tasca)| (tasca.codi == codi).then_some(fase))
    }

    /// Place of a task in the whole procedure, to compare what comes before what.
    pub fn position(&self, codi: &str) -> Option<usize> {
        self.tasks().position(|(_, tasca)| tasca.codi == codi)
    }

    pub fn guard(&self, id: &str) -> Option<&Guarda> {
        self.guardes.iter().find(|guarda| guarda.id == id)
    }

    /// The first task that `acte` (with this reason) completes by itself.
    pub fn task_of_act(&self, acte: Acte, motiu: Option<Motiu>) -> Option<&TascaDef> {
        self.tasks()
            .map(|(_, tasca)| tasca)
            .find(|tasca| tasca.acte == Some(acte) && tasca.motiu == motiu)
    }
}

/// A name in the languages of the field; Aranese falls back to Catalan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nom {
    pub ca: String,
    pub es: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl Nom {
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ca => &self.ca,
            Lang::Es => &self.es,
            Lang::Oc => self.oc.as_deref().unwrap_or(&self.ca),
            Lang::En => self.en.as_deref().unwrap_or(&self.ca),
        }
    }

    pub fn text(&self) -> Text {
        Text {
            ca: self.ca.clone().into(),
            es: self.es.clone().into(),
            oc: self.get(Lang::Oc).to_owned().into(),
            en: self.get(Lang::En).to_owned().into(),
        }
    }
}

/// A sentence shown when a rule refuses: all four languages, no fall-back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Missatge {
    pub ca: String,
    pub es: String,
    pub oc: String,
    pub en: String,
}

impl Missatge {
    pub fn text(&self) -> Text {
        Text {
            ca: self.ca.clone().into(),
            es: self.es.clone().into(),
            oc: self.oc.clone().into(),
            en: self.en.clone().into(),
        }
    }
}

/// A term as the procedure fixes it; the calendar turns it into a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TerminiDef {
    pub n: u32,
    pub unitat: UnitatTermini,
    pub des_de: DesDe,
    /// The article that fixes it.
    pub base: String,
    /// Upper bound when the norm gives a range (audience: 10 to 15 days, LPAC 82.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fins: Option<u32>,
    /// How much more may be granted (esmena: 5 days, LPAC 68.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prorroga: Option<u32>,
    /// With `des_de: dada`, the field of `dades` that holds the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dada: Option<String>,
    /// The norm says "at least": a body may give more (LCSP 159.3; ROF 80.4).
    #[serde(default, skip_serializing_if = "is_false")]
    pub minim: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "what serde asks for")]
fn is_false(value: &bool) -> bool {
    !value
}

impl TerminiDef {
    /// The amount alone, as the counting takes it.
    pub fn termini(&self) -> Termini {
        Termini::new(i64::from(self.n), self.unitat)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Silenci {
    pub sentit: SentitSilenci,
    pub base: String,
    /// What silence can never give (TRLUC 5.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Nom>,
    /// The first that holds changes the sense.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excepcions: Vec<ExcepcioSilenci>,
}

/// Where silence means something else (public domain, LPAC 24.1).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExcepcioSilenci {
    pub regla: Regla,
    pub sentit: SentitSilenci,
    pub base: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganResolutori {
    /// The first is the one by default.
    pub organs: Vec<Organ>,
    pub base: String,
    pub delegable: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recurs {
    pub tipus: TipusRecurs,
    pub termini: TerminiDef,
    pub base: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fase {
    pub codi: String,
    pub nom: Nom,
    pub tasques: Vec<TascaDef>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TascaDef {
    pub codi: String,
    pub nom: Nom,
    /// What to look at when doing it, for whoever does it for the first time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ajuda: Option<Nom>,
    /// The article that asks for the task.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// Any of them may do it; the first is the one it is offered to.
    pub actors: Vec<Actor>,
    #[serde(default)]
    pub documents: Vec<TdDef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termini: Option<TerminiDef>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fita: Option<Fita>,
    /// The field of `dades` that holds the last day, where the call or the rules of the case fix it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_limit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub periodicitat: Option<Periodicitat>,
    /// The act of the machine that completes the task; nobody ticks such a task by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acte: Option<Acte>,
    /// With `acte: finalitzar`, the reason of that end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub motiu: Option<Motiu>,
    /// Also "only in the case that its name says".
    #[serde(default)]
    pub opcional: bool,
    #[serde(default)]
    pub signatura: bool,
    #[serde(default)]
    pub notifica: bool,
    /// May justify suspending the maximum term (LPAC 22.1).
    #[serde(default)]
    pub pot_suspendre: bool,
    #[serde(default)]
    pub publica: bool,
    /// An act of an organ that goes to a book.
    #[serde(default)]
    pub resol: bool,
    /// Id of the guard that must hold for the task to exist in a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condicio: Option<String>,
}

/// A document that a task brings in or produces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TdDef {
    pub td: String,
    pub nom: Nom,
    pub origen: Origen,
    /// The task cannot be completed without it.
    pub obligatori: bool,
}

/// A rule of this procedure, over the rules that hold for every case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guarda {
    pub id: String,
    /// Acts that it holds back; empty when it is only the condition of a task.
    pub actes: Vec<Acte>,
    pub regla: Regla,
    pub article: String,
    pub missatge: Missatge,
    /// `operationId` that mends it.
    pub remei: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dubte {
    /// Field of the definition that is in doubt (`silenci`, `fases.publicitat.COM.termini`).
    pub camp: String,
    pub text: Nom,
}
