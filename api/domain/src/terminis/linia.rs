//! One line of the explanation of a date: what happened, which day, which article.

use jiff::civil::Date;
use serde::Serialize;

use super::textos::{self, Arg, Frase};
use crate::calendari::{Lloc, Motiu};
use crate::text::Text;

/// The kind of a line, stable for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Codi {
    Inici,
    Regla,
    DiaInhabil,
    FiDeMes,
    SenseTrasllat,
    Trasllat,
    Venciment,
    NomesSeu,
    CalendariIncomplet,
    Efectes,
    RebuigElectronic,
    Suspensio,
    SuspensioTopall,
    SuspensioSolapada,
    SuspensioFora,
    SuspensioSenseActe,
    SuspensioOberta,
    Ampliacio,
    Urgencia,
}

/// A line, ready to show in four languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Linia {
    pub codi: Codi,
    /// The day that the line speaks of.
    pub data: Date,
    /// The article that asks it (`LPAC 30.5`).
    pub article: &'static str,
    pub text: Frase,
    /// Why the day is inhàbil, in lines that skip one.
    #[serde(skip_serializing_if = "Option::is_none", flatten)]
    pub motiu: Option<Motiu>,
}

impl Linia {
    pub(super) fn new(
        codi: Codi,
        data: Date,
        article: &'static str,
        text: &'static Text,
        args: &[Arg],
    ) -> Linia {
        Linia {
            codi,
            data,
            article,
            text: Frase::new(text, args),
            motiu: None,
        }
    }

    /// A skipped day. A holiday that only the residence keeps is due to LPAC 30.6.
    pub(super) fn inhabil(data: Date, article: &'static str, motiu: Motiu) -> Linia {
        let (text, nom, ambit, article) = match &motiu {
            Motiu::Dissabte | Motiu::Diumenge => (&textos::CAP_DE_SETMANA, "", None, article),
            Motiu::Festiu { nom, ambit, lloc } => match lloc {
                Lloc::Seu => (&textos::FESTIU_SEU, nom.as_str(), Some(ambit), article),
                Lloc::Residencia => (
                    &textos::FESTIU_RESIDENCIA,
                    nom.as_str(),
                    Some(ambit),
                    "LPAC 30.6",
                ),
            },
        };
        let ambit = ambit.map_or_else(|| textos::same(""), |a| a.text().into());
        let args = [
            ("dia", textos::dia(data)),
            ("ambit", ambit),
            ("nom", textos::same(nom)),
        ];
        Linia {
            motiu: Some(motiu.clone()),
            ..Linia::new(Codi::DiaInhabil, data, article, text, &args)
        }
    }
}
