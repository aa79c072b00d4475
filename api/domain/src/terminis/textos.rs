//! The words of the explanations: days, amounts and sentences in four languages.

use jiff::civil::{Date, Weekday};
use serde::{Serialize, Serializer};

use super::termini::{Termini, Unitat};
use crate::text::{Lang, Text, compose};

/// A part of a sentence. It is kept as it is until somebody reads it: terms are counted at every
/// keystroke and read once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Dia(Date),
    Quantitat(Termini),
    /// The same words in every language: numbers, names.
    Igual(String),
    Text(Text),
}

impl Part {
    fn get(&self, lang: Lang) -> String {
        match self {
            Part::Dia(data) => format!(
                "{} {:02}/{:02}/{}",
                setmana(data.weekday()).get(lang),
                data.day(),
                data.month(),
                data.year()
            ),
            Part::Quantitat(termini) => {
                unitat(*termini).fill(lang, &[("n", termini.n.to_string())])
            }
            Part::Igual(words) => words.clone(),
            Part::Text(text) => text.get(lang).to_owned(),
        }
    }
}

impl From<Text> for Part {
    fn from(text: Text) -> Part {
        Part::Text(text)
    }
}

/// A named part of a sentence.
pub(super) type Arg = (&'static str, Part);

/// A sentence of an explanation with its parts, in four languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frase {
    text: &'static Text,
    args: Vec<Arg>,
}

impl Frase {
    pub(super) fn new(text: &'static Text, args: &[Arg]) -> Frase {
        Frase {
            text,
            args: args.to_vec(),
        }
    }

    pub fn get(&self, lang: Lang) -> String {
        let args: Vec<_> = self
            .args
            .iter()
            .map(|(name, part)| (*name, part.get(lang)))
            .collect();
        self.text.fill(lang, &args)
    }

    fn text(&self) -> Text {
        Text {
            ca: self.get(Lang::Ca).into(),
            es: self.get(Lang::Es).into(),
            oc: self.get(Lang::Oc).into(),
            en: self.get(Lang::En).into(),
        }
    }
}

impl Serialize for Frase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text().serialize(serializer)
    }
}

pub(super) fn same(value: impl ToString) -> Part {
    Part::Igual(value.to_string())
}

/// `divendres 03/04/2026`.
pub(super) fn dia(data: Date) -> Part {
    Part::Dia(data)
}

/// `10 dies hàbils`, `1 mes`.
pub(super) fn quantitat(termini: Termini) -> Part {
    Part::Quantitat(termini)
}

fn setmana(weekday: Weekday) -> Text {
    match weekday {
        Weekday::Monday => Text::new("dilluns", "lunes", "diluns", "Monday"),
        Weekday::Tuesday => Text::new("dimarts", "martes", "dimars", "Tuesday"),
        Weekday::Wednesday => Text::new("dimecres", "miércoles", "dimèrcles", "Wednesday"),
        Weekday::Thursday => Text::new("dijous", "jueves", "dijaus", "Thursday"),
        Weekday::Friday => Text::new("divendres", "viernes", "diuendres", "Friday"),
        Weekday::Saturday => Text::new("dissabte", "sábado", "dissabte", "Saturday"),
        Weekday::Sunday => Text::new("diumenge", "domingo", "dimenge", "Sunday"),
    }
}

impl Termini {
    /// `10 dies hàbils`, `1 mes`.
    pub fn name(self) -> Text {
        unitat(self).with("n", &compose(|_| self.n.to_string()))
    }
}

fn unitat(termini: Termini) -> Text {
    match (termini.unitat, termini.n == 1) {
        (Unitat::Hores, true) => Text::new("{n} hora", "{n} hora", "{n} ora", "{n} hour"),
        (Unitat::Hores, false) => Text::new("{n} hores", "{n} horas", "{n} ores", "{n} hours"),
        (Unitat::DiesHabils, true) => Text::new(
            "{n} dia hàbil",
            "{n} día hábil",
            "{n} dia abil",
            "{n} working day",
        ),
        (Unitat::DiesHabils, false) => Text::new(
            "{n} dies hàbils",
            "{n} días hábiles",
            "{n} dies abils",
            "{n} working days",
        ),
        (Unitat::DiesNaturals, true) => Text::new(
            "{n} dia natural",
            "{n} día natural",
            "{n} dia naturau",
            "{n} calendar day",
        ),
        (Unitat::DiesNaturals, false) => Text::new(
            "{n} dies naturals",
            "{n} días naturales",
            "{n} dies naturaus",
            "{n} calendar days",
        ),
        (Unitat::Mesos, true) => Text::new("{n} mes", "{n} mes", "{n} mes", "{n} month"),
        (Unitat::Mesos, false) => Text::new("{n} mesos", "{n} meses", "{n} mesi", "{n} months"),
        (Unitat::Anys, true) => Text::new("{n} any", "{n} año", "{n} an", "{n} year"),
        (Unitat::Anys, false) => Text::new("{n} anys", "{n} años", "{n} ans", "{n} years"),
    }
}

pub(super) static CAP_DE_SETMANA: Text = Text::new(
    "{dia}: no compta, és cap de setmana.",
    "{dia}: no cuenta, es fin de semana.",
    "{dia}: non compde, ei fin de setmana.",
    "{dia}: not counted, it is a weekend.",
);
pub(super) static FESTIU_SEU: Text = Text::new(
    "{dia}: no compta, és festiu {ambit} ({nom}).",
    "{dia}: no cuenta, es festivo {ambit} ({nom}).",
    "{dia}: non compde, ei hestiu {ambit} ({nom}).",
    "{dia}: not counted, it is a holiday {ambit} ({nom}).",
);
pub(super) static FESTIU_RESIDENCIA: Text = Text::new(
    "{dia}: no compta, és festiu {ambit} on resideix la persona interessada ({nom}).",
    "{dia}: no cuenta, es festivo {ambit} donde reside la persona interesada ({nom}).",
    "{dia}: non compde, ei hestiu {ambit} a on demore era persona interessada ({nom}).",
    "{dia}: not counted, it is a holiday {ambit} where the interested person lives ({nom}).",
);
pub(super) static INICI_DIES: Text = Text::new(
    "El termini de {quantitat} comença l'endemà de {dia}.",
    "El plazo de {quantitat} empieza el día siguiente al {dia}.",
    "Eth termini de {quantitat} comence eth londeman de {dia}.",
    "The term of {quantitat} starts the day after {dia}.",
);
pub(super) static INICI_HORES: Text = Text::new(
    "El termini de {quantitat} comença {dia} a les {hora} i compta minut a minut.",
    "El plazo de {quantitat} empieza el {dia} a las {hora} y cuenta minuto a minuto.",
    "Eth termini de {quantitat} comence {dia} as {hora} e compde minuta a minuta.",
    "The term of {quantitat} starts on {dia} at {hora} and counts minute by minute.",
);
pub(super) static REGLA_HABILS: Text = Text::new(
    "Només compten els dies hàbils: ni dissabtes, ni diumenges, ni festius.",
    "Solo cuentan los días hábiles: ni sábados, ni domingos, ni festivos.",
    "Sonque compden es dies abils: ne dissabtes, ne dimenges, ne hestius.",
    "Only working days count: no Saturdays, Sundays or holidays.",
);
pub(super) static REGLA_NATURALS: Text = Text::new(
    "Compten tots els dies, també els inhàbils.",
    "Cuentan todos los días, también los inhábiles.",
    "Compden toti es dies, tanben es inabils.",
    "Every day counts, working or not.",
);
pub(super) static REGLA_MESOS: Text = Text::new(
    "De data a data: acaba {dia}, el mateix número de dia que l'inici.",
    "De fecha a fecha: acaba el {dia}, el mismo número de día que el inicio.",
    "De data a data: s'acabe {dia}, eth madeish numèro de dia qu'eth començament.",
    "Date to date: it ends on {dia}, the same day number as the start.",
);
pub(super) static REGLA_HORES: Text = Text::new(
    "Compten les 24 hores dels dies hàbils i cap hora dels inhàbils.",
    "Cuentan las 24 horas de los días hábiles y ninguna de los inhábiles.",
    "Compden es 24 ores des dies abils e cap ora des inabils.",
    "All 24 hours of working days count, and none of the other days.",
);
pub(super) static FI_DE_MES: Text = Text::new(
    "El mes on acaba no té el dia {n}: acaba l'últim dia, {dia}.",
    "El mes en que acaba no tiene el día {n}: acaba el último día, {dia}.",
    "Eth mes a on s'acabe non a eth dia {n}: s'acabe eth darrèr dia, {dia}.",
    "The month in which it ends has no day {n}: it ends on the last day, {dia}.",
);
pub(super) static TRASLLAT: Text = Text::new(
    "L'últim dia és inhàbil: el termini passa al primer dia hàbil següent, {dia}.",
    "El último día es inhábil: el plazo pasa al primer día hábil siguiente, {dia}.",
    "Eth darrèr dia ei inabil: eth termini passe ath prumèr dia abil seguent, {dia}.",
    "The last day is not a working day: the term moves to the next one, {dia}.",
);
pub(super) static VENCIMENT: Text = Text::new(
    "El termini venç al final del dia {dia}.",
    "El plazo vence al final del {dia}.",
    "Eth termini s'acabe ara fin deth dia {dia}.",
    "The term expires at the end of {dia}.",
);
pub(super) static VENCIMENT_HORA: Text = Text::new(
    "El termini venç {dia} a les {hora}.",
    "El plazo vence el {dia} a las {hora}.",
    "Eth termini s'acabe {dia} as {hora}.",
    "The term expires on {dia} at {hora}.",
);
pub(super) static NOMES_SEU: Text = Text::new(
    "No es coneix la residència de la persona interessada: només s'ha mirat el calendari de la seu.",
    "No se conoce la residencia de la persona interesada: solo se ha mirado el calendario de la sede.",
    "Non se coneish era residéncia dera persona interessada: sonque s'a guardat eth calendari dera sedença.",
    "The residence of the interested person is unknown: only the calendar of the seat was used.",
);
pub(super) static CALENDARI_INCOMPLET: Text = Text::new(
    "Falten els festius {ambit} de l'any {any} ({clau}): el resultat és provisional.",
    "Faltan los festivos {ambit} del año {any} ({clau}): el resultado es provisional.",
    "Manquen es hestius {ambit} der an {any} ({clau}): eth resultat ei provisionau.",
    "The holidays {ambit} of {any} ({clau}) are missing: the result is provisional.",
);
