//! An amount of time as a rule writes it, and what makes it impossible.

use serde::{Deserialize, Serialize};

use crate::procediment::closed_list;
use crate::refusal::Unmet;
use crate::text::Text;

closed_list! {
    /// The unit of a term. A rule that says "days" and no more means [`Unitat::DiesHabils`]
    /// (LPAC 30.2).
    Unitat { Hores, DiesHabils, DiesNaturals, Mesos, Anys }
}

/// `{"n": 10, "unitat": "dies_habils"}`. Any amount can be written; computing refuses absurd ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Termini {
    pub n: i64,
    pub unitat: Unitat,
}

impl Termini {
    pub const fn new(n: i64, unitat: Unitat) -> Termini {
        Termini { n, unitat }
    }

    pub const fn hores(n: i64) -> Termini {
        Termini::new(n, Unitat::Hores)
    }

    pub const fn dies_habils(n: i64) -> Termini {
        Termini::new(n, Unitat::DiesHabils)
    }

    pub const fn dies_naturals(n: i64) -> Termini {
        Termini::new(n, Unitat::DiesNaturals)
    }

    pub const fn mesos(n: i64) -> Termini {
        Termini::new(n, Unitat::Mesos)
    }

    pub const fn anys(n: i64) -> Termini {
        Termini::new(n, Unitat::Anys)
    }

    /// The amount, once known to be possible: over zero, up to 100 years, and hours up to 24 since
    /// longer terms are written in days (LPAC 30.1).
    pub(super) fn amount(self) -> Result<u32, Invalid> {
        let (max, over) = match self.unitat {
            Unitat::Hores => (24, Invalid::MassaHores),
            Unitat::DiesHabils | Unitat::DiesNaturals => (36_525, Invalid::Absurd),
            Unitat::Mesos => (1_200, Invalid::Absurd),
            Unitat::Anys => (100, Invalid::Absurd),
        };
        if self.n <= 0 {
            return Err(Invalid::NoPositiu);
        }
        u32::try_from(self.n).ok().filter(|&n| n <= max).ok_or(over)
    }
}

/// Why a term cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    #[error("a term is one unit or more")]
    NoPositiu,
    #[error("a term of more than 24 hours is written in days")]
    MassaHores,
    #[error("a term of more than 100 years is absurd")]
    Absurd,
    #[error("the dates leave the calendar")]
    ForaDeRang,
    #[error("a term in hours starts at an hour")]
    FaltaHora,
    #[error("the maximum term to resolve is not counted in hours")]
    UnitatNoAdmesa,
    #[error("a suspension ends before it starts")]
    SuspensioInvertida,
    #[error("the extension is longer than the initial term")]
    AmpliacioExcessiva,
    #[error("the extension was agreed after the term had expired")]
    AmpliacioTardana,
    #[error("the extension was agreed before the procedure started")]
    AmpliacioPrematura,
    #[error("the term was already extended")]
    AmpliacioRepetida,
    #[error("the extension of a step is longer than half of its term")]
    TramitExcessiu,
    #[error("the extension of a step was decided out of its term")]
    TramitFora,
    #[error("urgency does not shorten the terms of requests and appeals")]
    UrgenciaNoAdmesa,
}

impl Invalid {
    pub fn codi(self) -> &'static str {
        match self {
            Invalid::NoPositiu => "termini.no_positiu",
            Invalid::MassaHores => "termini.massa_hores",
            Invalid::Absurd => "termini.absurd",
            Invalid::ForaDeRang => "termini.fora_de_rang",
            Invalid::FaltaHora => "termini.falta_hora",
            Invalid::UnitatNoAdmesa => "termini.unitat_no_admesa",
            Invalid::SuspensioInvertida => "suspensio.invertida",
            Invalid::AmpliacioExcessiva => "ampliacio.excessiva",
            Invalid::AmpliacioTardana => "ampliacio.tardana",
            Invalid::AmpliacioPrematura => "ampliacio.prematura",
            Invalid::AmpliacioRepetida => "ampliacio.repetida",
            Invalid::TramitExcessiu => "tramit.ampliacio_excessiva",
            Invalid::TramitFora => "tramit.ampliacio_fora",
            Invalid::UrgenciaNoAdmesa => "tramit.urgencia_no_admesa",
        }
    }

    pub fn article(self) -> &'static str {
        match self {
            Invalid::MassaHores | Invalid::FaltaHora => "LPAC 30.1",
            Invalid::NoPositiu | Invalid::Absurd | Invalid::ForaDeRang => "LPAC 30",
            Invalid::UnitatNoAdmesa => "LPAC 21",
            Invalid::SuspensioInvertida => "LPAC 22",
            Invalid::AmpliacioExcessiva
            | Invalid::AmpliacioTardana
            | Invalid::AmpliacioPrematura
            | Invalid::AmpliacioRepetida => "LPAC 23",
            Invalid::TramitExcessiu => "LPAC 32.1",
            Invalid::TramitFora => "LPAC 32.3",
            Invalid::UrgenciaNoAdmesa => "LPAC 33.1",
        }
    }

    pub fn text(self) -> Text {
        match self {
            Invalid::NoPositiu => Text::new(
                "Un termini ha de ser d'una unitat o més.",
                "Un plazo ha de ser de una unidad o más.",
                "Un termini a d'èster d'ua unitat o mès.",
                "A term must be of one unit or more.",
            ),
            Invalid::MassaHores => Text::new(
                "Un termini de més de 24 hores s'expressa en dies.",
                "Un plazo de más de 24 horas se expresa en días.",
                "Un termini de mès de 24 ores s'exprimís en dies.",
                "A term of more than 24 hours is written in days.",
            ),
            Invalid::Absurd => Text::new(
                "Un termini no pot passar de 100 anys.",
                "Un plazo no puede pasar de 100 años.",
                "Un termini non pòt passar de 100 ans.",
                "A term cannot be longer than 100 years.",
            ),
            Invalid::ForaDeRang => Text::new(
                "Les dates surten del calendari.",
                "Las fechas salen del calendario.",
                "Es dates gessen deth calendari.",
                "The dates are outside the calendar.",
            ),
            Invalid::FaltaHora => Text::new(
                "Un termini en hores necessita l'hora en què comença.",
                "Un plazo en horas necesita la hora en que empieza.",
                "Un termini en ores a de besonh era ora que comence.",
                "A term in hours needs the hour at which it starts.",
            ),
            Invalid::UnitatNoAdmesa => Text::new(
                "El termini màxim per resoldre no es compta en hores.",
                "El plazo máximo para resolver no se cuenta en horas.",
                "Eth termini maxim entà resòlver non se compde en ores.",
                "The maximum term to resolve is not counted in hours.",
            ),
            Invalid::SuspensioInvertida => Text::new(
                "La suspensió acaba abans de començar.",
                "La suspensión acaba antes de empezar.",
                "Era suspension s'acabe abans de començar.",
                "The suspension ends before it starts.",
            ),
            Invalid::AmpliacioExcessiva => Text::new(
                "L'ampliació no pot ser més llarga que el termini inicial.",
                "La ampliación no puede ser más larga que el plazo inicial.",
                "Era ampliacion non pòt èster mès longa qu'eth termini iniciau.",
                "The extension cannot be longer than the initial term.",
            ),
            Invalid::AmpliacioTardana => Text::new(
                "L'ampliació s'ha d'acordar abans que el termini venci.",
                "La ampliación debe acordarse antes de que venza el plazo.",
                "Era ampliacion s'a d'acordar abans qu'eth termini s'acabe.",
                "The extension must be agreed before the term expires.",
            ),
            Invalid::AmpliacioPrematura => Text::new(
                "L'ampliació no es pot acordar abans que el procediment comenci.",
                "La ampliación no puede acordarse antes de que empiece el procedimiento.",
                "Era ampliacion non se pòt acordar abans qu'eth procediment comence.",
                "The extension cannot be agreed before the procedure starts.",
            ),
            Invalid::AmpliacioRepetida => Text::new(
                "El termini ja s'ha ampliat.",
                "El plazo ya se ha ampliado.",
                "Eth termini ja s'a ampliat.",
                "The term has already been extended.",
            ),
            Invalid::TramitExcessiu => Text::new(
                "L'ampliació d'un tràmit no pot passar de la meitat del seu termini.",
                "La ampliación de un trámite no puede pasar de la mitad de su plazo.",
                "Era ampliacion d'un tramit non pòt passar dera mitat deth sòn termini.",
                "The extension of a step cannot exceed half of its term.",
            ),
            Invalid::TramitFora => Text::new(
                "L'ampliació d'un tràmit s'ha de decidir mentre el termini corre.",
                "La ampliación de un trámite debe decidirse mientras el plazo corre.",
                "Era ampliacion d'un tramit s'a de decidir mentre eth termini cor.",
                "The extension of a step must be decided while its term runs.",
            ),
            Invalid::UrgenciaNoAdmesa => Text::new(
                "La urgència no redueix els terminis de presentar sol·licituds i recursos.",
                "La urgencia no reduce los plazos de presentar solicitudes y recursos.",
                "Era urgéncia non redusís es terminis de presentar sollicituds e recorsi.",
                "Urgency does not shorten the terms to file requests and appeals.",
            ),
        }
    }
}

impl From<Invalid> for Unmet {
    fn from(invalid: Invalid) -> Unmet {
        Unmet::new(invalid.codi(), invalid.article(), invalid.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_uses_the_names_of_the_procedures() {
        for (json, termini) in [
            (
                r#"{"n":10,"unitat":"dies_habils"}"#,
                Termini::dies_habils(10),
            ),
            (
                r#"{"n":10,"unitat":"dies_naturals"}"#,
                Termini::dies_naturals(10),
            ),
            (r#"{"n":24,"unitat":"hores"}"#, Termini::hores(24)),
            (r#"{"n":3,"unitat":"mesos"}"#, Termini::mesos(3)),
            (r#"{"n":1,"unitat":"anys"}"#, Termini::anys(1)),
        ] {
            assert_eq!(serde_json::from_str::<Termini>(json).unwrap(), termini);
            assert_eq!(serde_json::to_string(&termini).unwrap(), json);
        }
        assert!(serde_json::from_str::<Termini>(r#"{"n":1,"unitat":"dies"}"#).is_err());
        assert!(serde_json::from_str::<Termini>(r#"{"n":1.5,"unitat":"mesos"}"#).is_err());
    }

    #[test]
    fn refuses_zero_negative_and_absurd_amounts() {
        for (termini, expected) in [
            (Termini::mesos(0), Err(Invalid::NoPositiu)),
            (Termini::dies_habils(-1), Err(Invalid::NoPositiu)),
            (Termini::anys(i64::MIN), Err(Invalid::NoPositiu)),
            (Termini::hores(24), Ok(24)),
            (Termini::hores(25), Err(Invalid::MassaHores)),
            (Termini::anys(100), Ok(100)),
            (Termini::anys(101), Err(Invalid::Absurd)),
            (Termini::mesos(1_201), Err(Invalid::Absurd)),
            (Termini::dies_naturals(36_526), Err(Invalid::Absurd)),
            (Termini::dies_habils(i64::MAX), Err(Invalid::Absurd)),
        ] {
            assert_eq!(termini.amount(), expected, "{termini:?}");
        }
    }
}
