//! What stops the maximum term to resolve (LPAC 22), and the stretches of days that it stops.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::lectura::Lectura;
use super::linia::Codi;
use super::recompte::{Recompte, plus};
use super::termini::Invalid;
use super::{textos, textos_maxim};
use crate::text::Text;

/// Why a term is suspended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TipusSuspensio {
    /// From the notification of the requirement to its compliance or the end of its term.
    Requeriment,
    PronunciamentUe,
    ProcedimentUe,
    /// From the request of the report to its receipt, both told to the interested persons.
    InformePreceptiu,
    ProvesTecniques,
    Negociacio,
    PronunciamentJudicial,
    RequerimentEntreAdministracions,
    ActuacionsComplementaries,
    Recusacio,
}

impl TipusSuspensio {
    pub const ALL: [TipusSuspensio; 10] = [
        TipusSuspensio::Requeriment,
        TipusSuspensio::PronunciamentUe,
        TipusSuspensio::ProcedimentUe,
        TipusSuspensio::InformePreceptiu,
        TipusSuspensio::ProvesTecniques,
        TipusSuspensio::Negociacio,
        TipusSuspensio::PronunciamentJudicial,
        TipusSuspensio::RequerimentEntreAdministracions,
        TipusSuspensio::ActuacionsComplementaries,
        TipusSuspensio::Recusacio,
    ];

    pub fn article(self) -> &'static str {
        match self {
            TipusSuspensio::Requeriment => "LPAC 22.1.a",
            TipusSuspensio::PronunciamentUe => "LPAC 22.1.b",
            TipusSuspensio::ProcedimentUe => "LPAC 22.1.c",
            TipusSuspensio::InformePreceptiu => "LPAC 22.1.d",
            TipusSuspensio::ProvesTecniques => "LPAC 22.1.e",
            TipusSuspensio::Negociacio => "LPAC 22.1.f",
            TipusSuspensio::PronunciamentJudicial => "LPAC 22.1.g",
            TipusSuspensio::RequerimentEntreAdministracions => "LPAC 22.2.a",
            TipusSuspensio::ActuacionsComplementaries => "LPAC 22.2.b",
            TipusSuspensio::Recusacio => "LPAC 22.2.c",
        }
    }

    /// LPAC 22.2 suspends by itself; 22.1 only by an act that says so.
    pub fn mandatory(self) -> bool {
        self.article().starts_with("LPAC 22.2")
    }

    /// Months after which the procedure goes on regardless.
    fn cap_months(self) -> Option<i64> {
        (self == TipusSuspensio::InformePreceptiu).then_some(3)
    }

    pub fn text(self) -> Text {
        match self {
            TipusSuspensio::Requeriment => Text::new(
                "requeriment a la persona interessada",
                "requerimiento a la persona interesada",
                "requeriment ara persona interessada",
                "requirement to the interested person",
            ),
            TipusSuspensio::PronunciamentUe => Text::new(
                "pronunciament d'un òrgan de la Unió Europea",
                "pronunciamiento de un órgano de la Unión Europea",
                "prononciament d'un organ dera Union Europèa",
                "decision of a body of the European Union",
            ),
            TipusSuspensio::ProcedimentUe => Text::new(
                "procediment en curs a la Unió Europea",
                "procedimiento en curso en la Unión Europea",
                "procediment en cors ena Union Europèa",
                "procedure under way in the European Union",
            ),
            TipusSuspensio::InformePreceptiu => Text::new(
                "informe preceptiu",
                "informe preceptivo",
                "informe preceptiu",
                "mandatory report",
            ),
            TipusSuspensio::ProvesTecniques => Text::new(
                "proves tècniques",
                "pruebas técnicas",
                "pròves tecniques",
                "technical tests",
            ),
            TipusSuspensio::Negociacio => Text::new(
                "negociació d'un pacte o conveni",
                "negociación de un pacto o convenio",
                "negociacion d'un pacte o convèni",
                "negotiation of a pact or agreement",
            ),
            TipusSuspensio::PronunciamentJudicial => Text::new(
                "pronunciament judicial previ",
                "pronunciamiento judicial previo",
                "prononciament judiciau prèvi",
                "prior judicial decision",
            ),
            TipusSuspensio::RequerimentEntreAdministracions => Text::new(
                "requeriment entre administracions",
                "requerimiento entre administraciones",
                "requeriment entre administracions",
                "requirement between administrations",
            ),
            TipusSuspensio::ActuacionsComplementaries => Text::new(
                "actuacions complementàries",
                "actuaciones complementarias",
                "actuacions complementàries",
                "complementary actions",
            ),
            TipusSuspensio::Recusacio => {
                Text::new("recusació", "recusación", "recusacion", "recusal")
            }
        }
    }
}

/// A suspension as the file records it. The days that do not count go from the day after `des_de`
/// to `fins_a` included; without `fins_a` it is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suspensio {
    pub tipus: TipusSuspensio,
    pub des_de: Date,
    #[serde(default)]
    pub fins_a: Option<Date>,
    /// An act of the body decides it. Kinds of LPAC 22.1 do nothing without one.
    #[serde(default = "yes")]
    pub amb_acte: bool,
}

fn yes() -> bool {
    true
}

impl Suspensio {
    pub fn new(tipus: TipusSuspensio, des_de: Date, fins_a: Option<Date>) -> Suspensio {
        Suspensio {
            tipus,
            des_de,
            fins_a,
            amb_acte: true,
        }
    }

    fn suspends(&self, lectura: &Lectura) -> bool {
        self.tipus.mandatory()
            || self.amb_acte
            || (self.tipus == TipusSuspensio::Requeriment && lectura.requeriment_suspen)
    }
}

/// A stretch of suspended days: one suspension, or several that overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tram {
    /// The first of them.
    pub tipus: TipusSuspensio,
    /// Excluded from the days that do not count.
    pub des_de: Date,
    /// Included. Of an open suspension with a cap, the last day it can reach.
    pub fins_a: Option<Date>,
    pub oberta: bool,
}

/// The union of the suspensions from the start of the term on, in order of date.
pub(super) fn union(
    recompte: &mut Recompte,
    suspensions: &[Suspensio],
    inici: Date,
    lectura: &Lectura,
) -> Result<Vec<Tram>, Invalid> {
    let mut sorted = suspensions.to_vec();
    sorted.sort_by_key(|s| (s.des_de, s.fins_a.is_none(), s.fins_a));
    let mut trams: Vec<Tram> = Vec::new();
    for suspensio in &sorted {
        if suspensio.fins_a.is_some_and(|fi| fi < suspensio.des_de) {
            return Err(Invalid::SuspensioInvertida);
        }
        let Some(tram) = stretch(recompte, suspensio, inici, lectura)? else {
            continue;
        };
        match trams.last_mut() {
            Some(last) if last.fins_a.is_none_or(|fi| tram.des_de < fi) => {
                let args = [("tipus", tram.tipus.text().into())];
                let article = tram.tipus.article();
                let text = &textos_maxim::SUSPENSIO_SOLAPADA;
                recompte.tell(Codi::SuspensioSolapada, tram.des_de, article, text, &args);
                last.fins_a = last.fins_a.zip(tram.fins_a).map(|(a, b)| a.max(b));
                last.oberta |= tram.oberta;
            }
            _ => trams.push(tram),
        }
    }
    Ok(trams)
}

/// One suspension with its cap, from the start of the term on; `None` when it stops nothing.
fn stretch(
    recompte: &mut Recompte,
    suspensio: &Suspensio,
    inici: Date,
    lectura: &Lectura,
) -> Result<Option<Tram>, Invalid> {
    let Suspensio { tipus, des_de, .. } = *suspensio;
    let mut tell = |codi, data, text: &'static Text| {
        let args = [("tipus", tipus.text().into()), ("dia", textos::dia(data))];
        recompte.tell(codi, data, tipus.article(), text, &args);
    };
    if !suspensio.suspends(lectura) {
        tell(
            Codi::SuspensioSenseActe,
            des_de,
            &textos_maxim::SUSPENSIO_SENSE_ACTE,
        );
        return Ok(None);
    }
    // A bound on the days that anyone can make us walk.
    if suspensio
        .fins_a
        .is_some_and(|fi| plus(inici, Span::new().years(100)).is_ok_and(|max| fi > max))
    {
        return Err(Invalid::Absurd);
    }
    let cap = match tipus.cap_months() {
        Some(n) => Some(plus(des_de, Span::new().months(n))?),
        None => None,
    };
    let fins_a = match (suspensio.fins_a, cap) {
        (Some(fi), Some(cap)) => Some(fi.min(cap)),
        (fi, cap) => fi.or(cap),
    };
    if let Some(cap) = cap.filter(|&cap| suspensio.fins_a.is_none_or(|fi| fi > cap)) {
        tell(Codi::SuspensioTopall, cap, &textos_maxim::SUSPENSIO_TOPALL);
    }
    if fins_a.is_some_and(|fi| fi <= des_de.max(inici)) {
        tell(Codi::SuspensioFora, des_de, &textos_maxim::SUSPENSIO_FORA);
        return Ok(None);
    }
    let oberta = suspensio.fins_a.is_none();
    Ok(Some(Tram {
        tipus,
        des_de: des_de.max(inici),
        fins_a,
        oberta,
    }))
}
