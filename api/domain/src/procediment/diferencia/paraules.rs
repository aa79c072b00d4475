//! How the parts of a definition are said.

use serde_json::Value;

use crate::procediment::definicio::{Definicio, Nom, TerminiDef};
use crate::procediment::regla::{Comparacio, Regla};
use crate::text::{Lang, Text, compose};

/// The names of the fields.
pub(super) mod fields {
    use crate::text::Text;

    macro_rules! fields {
        ($($name:ident: $ca:literal, $es:literal, $oc:literal, $en:literal;)+) => {
            $(pub static $name: Text = Text::new($ca, $es, $oc, $en);)+
        };
    }

    fields! {
        CODI: "codi", "código", "còdi", "code";
        NOM: "nom", "nombre", "nòm", "name";
        FAMILIA: "família", "familia", "familha", "family";
        BASE: "base legal", "base legal", "basa legau", "legal basis";
        INICI: "com comença", "cómo empieza", "com comence", "how it begins";
        MAXIM: "termini màxim", "plazo máximo", "termini maxim", "maximum term";
        TERMINI: "termini", "plazo", "termini", "term";
        ORGAN: "òrgan que resol", "órgano que resuelve", "organ que resòlv", "organ that decides";
        DELEGABLE: "es pot delegar", "se puede delegar", "se pòt delegar", "may be delegated";
        SERIE: "sèrie documental", "serie documental", "serie documentau", "records series";
        SIA: "codi SIA", "código SIA", "còdi SIA", "SIA code";
        FI: "tasques que posen fi", "tareas que ponen fin", "prètzhèts que meten fin", "tasks that end it";
        REVISAT: "revisat per un jurista", "revisado por un jurista", "revisat per un jurista", "reviewed by a jurist";
        SILENCI: "silenci", "silencio", "silenci", "silence";
        LIMIT: "límit", "límite", "limit", "limit";
        EXCEPCIO: "excepció", "excepción", "excepcion", "exception";
        RECURS: "recurs", "recurso", "recors", "appeal";
        ORDRE: "ordre", "orden", "orde", "order";
        FASE: "Fase", "Fase", "Fasa", "Phase";
        FASES: "fases", "fases", "fases", "phases";
        TASCA: "Tasca", "Tarea", "Prètzhèt", "Task";
        AJUDA: "ajuda", "ayuda", "ajuda", "help";
        QUI: "qui la fa", "quién la hace", "qui la hè", "who does it";
        DOCUMENT: "document", "documento", "document", "document";
        FITA: "venciment fixat per un fet", "vencimiento fijado por un hecho", "venciment fixat per un hèt", "due on an event";
        DATA_LIMIT: "dada amb l'últim dia", "dato con el último día", "dada damb eth darrèr dia", "field with the last day";
        PERIODICITAT: "cada quan torna", "cada cuándo vuelve", "cada quan torne", "how often it returns";
        ACTE: "acte que l'acaba", "acto que la termina", "acte que l'acabe", "act that completes it";
        MOTIU: "motiu", "motivo", "motiu", "reason";
        OPCIONAL: "opcional", "opcional", "opcionau", "optional";
        SIGNATURA: "cal signatura", "requiere firma", "cau signatura", "needs a signature";
        NOTIFICA: "es notifica", "se notifica", "se notifique", "is notified";
        SUSPEN: "pot suspendre el termini", "puede suspender el plazo", "pòt suspéner eth termini", "may suspend the term";
        PUBLICA: "es publica", "se publica", "se publique", "is published";
        RESOL: "resol", "resuelve", "resòlv", "decides";
        CONDICIO: "condició", "condición", "condicion", "condition";
        GUARDA: "Condició", "Condición", "Condicion", "Condition";
        ACTES: "actes que barra", "actos que impide", "actes que barre", "acts that it holds back";
        REGLA: "regla", "regla", "règla", "rule";
        MISSATGE: "missatge", "mensaje", "messatge", "message";
        REMEI: "operació que hi posa remei", "operación que lo remedia", "operacion qu'ac remèdie", "operation that mends it";
        DADES: "Dades", "Datos", "Dades", "Data";
        DADA: "Dada", "Dato", "Dada", "Field";
        TITOL: "títol", "título", "títol", "title";
        FORMA: "què admet", "qué admite", "qué admet", "what it takes";
        AVIS: "avís", "aviso", "avís", "notice";
        NOTA: "nota", "nota", "nòta", "note";
        DUBTE: "dubte per a un jurista", "duda para un jurista", "dobte entà un jurista", "question for a jurist";
    }
}

/// The same in every language.
pub(super) fn plain(text: String) -> Text {
    compose(|_| text.clone())
}

pub(super) fn quoted(text: &Text) -> Text {
    compose(|lang| quote(text.get(lang), lang))
}

fn quote(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("“{text}”"),
        _ => format!("«{text}»"),
    }
}

pub(super) fn amount(n: usize) -> Text {
    plain(n.to_string())
}

pub(super) fn yes_or_no(yes: bool) -> Text {
    match yes {
        true => Text::new("sí", "sí", "òc", "yes"),
        false => Text::new("no", "no", "non", "no"),
    }
}

pub(super) fn listed(texts: impl IntoIterator<Item = Text>) -> Text {
    let texts: Vec<Text> = texts.into_iter().collect();
    match texts.is_empty() {
        true => Text::new("cap", "ninguno", "cap", "none"),
        false => compose(|lang| {
            let each: Vec<&str> = texts.iter().map(|text| text.get(lang)).collect();
            each.join(", ")
        }),
    }
}

/// A name beside another. When the Catalan does not change, the translations that do are named.
pub(super) fn name(it: &Nom, other: &Nom) -> Text {
    let translations = [
        ("es", Some(&it.es), Some(&other.es)),
        ("oc", it.oc.as_ref(), other.oc.as_ref()),
        ("en", it.en.as_ref(), other.en.as_ref()),
    ];
    if it.ca != other.ca {
        return it.text();
    }
    let changed = translations.into_iter().filter(|(_, a, b)| a != b);
    let told = changed.map(|(tag, text, _)| format!("{tag}: {}", text.map_or("—", String::as_str)));
    plain(told.collect::<Vec<_>>().join("; "))
}

/// `10 dies hàbils des de la notificació (LPAC 68.1)`.
pub(super) fn term(term: &TerminiDef) -> Text {
    let (amount, from) = (term.termini().name(), term.des_de.name());
    compose(|lang| {
        let mut said = amount.get(lang).to_owned();
        let mut add = |ca: String, es: String, oc: String, en: String| {
            said.push_str(match lang {
                Lang::Ca => &ca,
                Lang::Es => &es,
                Lang::Oc => &oc,
                Lang::En => &en,
            });
        };
        if term.minim {
            add(
                " com a mínim".into(),
                " como mínimo".into(),
                " coma minim".into(),
                " at least".into(),
            );
        }
        if let Some(most) = term.fins {
            add(
                format!(" (fins a {most})"),
                format!(" (hasta {most})"),
                format!(" (enquia {most})"),
                format!(" (up to {most})"),
            );
        }
        if let Some(more) = term.prorroga {
            add(
                format!(" (prorrogable {more} més)"),
                format!(" (prorrogable {more} más)"),
                format!(" (prorrogable {more} mès)"),
                format!(" (may be extended by {more})"),
            );
        }
        let day = term.dada.as_deref().map(|dada| format!(" «{dada}»"));
        format!(
            "{said} {}{} ({})",
            from.get(lang),
            day.unwrap_or_default(),
            term.base
        )
    })
}

/// A condition, as one would tell it.
pub(super) fn rule(def: &Definicio, rule: &Regla) -> Text {
    compose(|lang| say(def, rule, lang))
}

fn say(def: &Definicio, rule: &Regla, lang: Lang) -> String {
    let in_words = |ca: String, es: String, oc: String, en: String| match lang {
        Lang::Ca => ca,
        Lang::Es => es,
        Lang::Oc => oc,
        Lang::En => en,
    };
    match rule {
        Regla::Tots(rules) => {
            let (and, always) = match lang {
                Lang::Ca => (" i ", "sempre"),
                Lang::Es => (" y ", "siempre"),
                Lang::Oc => (" e ", "tostemp"),
                Lang::En => (" and ", "always"),
            };
            joined(def, rules, lang, and, always)
        }
        Regla::Algun(rules) => {
            let (or, never) = match lang {
                Lang::Ca => (" o ", "mai"),
                Lang::Es => (" o ", "nunca"),
                Lang::Oc => (" o ", "jamès"),
                Lang::En => (" or ", "never"),
            };
            joined(def, rules, lang, or, never)
        }
        Regla::No(rule) => {
            let inner = say(def, rule, lang);
            in_words(
                format!("no ({inner})"),
                format!("no ({inner})"),
                format!("non ({inner})"),
                format!("not ({inner})"),
            )
        }
        Regla::Fet(kind) => {
            let name = kind.name();
            let name = name.get(lang);
            in_words(
                format!("consta {name}"),
                format!("consta {name}"),
                format!("conste {name}"),
                format!("{name} is recorded"),
            )
        }
        Regla::TascaFeta(codi) => {
            let task = def.task(codi).map(|task| task.nom.get(lang));
            let task = quote(task.unwrap_or(codi), lang);
            in_words(
                format!("feta la tasca {task}"),
                format!("hecha la tarea {task}"),
                format!("hèt eth prètzhèt {task}"),
                format!("the task {task} is done"),
            )
        }
        Regla::Document(td) => in_words(
            format!("hi ha un document definitiu {td}"),
            format!("hay un documento definitivo {td}"),
            format!("i a un document definitiu {td}"),
            format!("there is a definitive document {td}"),
        ),
        Regla::Dada { cami, igual } => {
            let (field, value) = (field(def, cami, lang), scalar(igual, lang));
            in_words(
                format!("{field} és {value}"),
                format!("{field} es {value}"),
                format!("{field} ei {value}"),
                format!("{field} is {value}"),
            )
        }
        Regla::Compara { cami, op, valor } => {
            let sign = match op {
                Comparacio::Menor => "<",
                Comparacio::MenorIgual => "≤",
                Comparacio::Major => ">",
                Comparacio::MajorIgual => "≥",
            };
            format!("{} {sign} {valor}", field(def, cami, lang))
        }
        Regla::DadaPresent(cami) => {
            let field = field(def, cami, lang);
            in_words(
                format!("{field} consta"),
                format!("{field} consta"),
                format!("{field} conste"),
                format!("{field} is given"),
            )
        }
        Regla::Interessats(n) => in_words(
            format!("almenys {n} persones interessades"),
            format!("al menos {n} personas interesadas"),
            format!("aumens {n} persones interessades"),
            format!("at least {n} interested persons"),
        ),
        Regla::Ferm(yes) => in_words(
            if *yes { "és ferm" } else { "no és ferm" }.into(),
            if *yes { "es firme" } else { "no es firme" }.into(),
            if *yes { "ei fèrm" } else { "non ei fèrm" }.into(),
            if *yes { "it is firm" } else { "it is not firm" }.into(),
        ),
    }
}

fn joined(def: &Definicio, rules: &[Regla], lang: Lang, word: &str, none: &str) -> String {
    if rules.is_empty() {
        return none.to_owned();
    }
    let part = |rule: &Regla| match rule {
        Regla::Tots(parts) | Regla::Algun(parts) if parts.len() > 1 && rules.len() > 1 => {
            format!("({})", say(def, rule, lang))
        }
        rule => say(def, rule, lang),
    };
    rules.iter().map(part).collect::<Vec<_>>().join(word)
}

/// A field of the data by its title, in the language of the definition; by its code when it has none.
fn field(def: &Definicio, path: &str, lang: Lang) -> String {
    let schema: &Value = def.dades.json();
    let found = path.split('.').try_fold(schema, |level, name| {
        level.get("properties").and_then(|fields| fields.get(name))
    });
    let title = found.and_then(|field| field["title"].as_str());
    quote(title.unwrap_or(path), lang)
}

pub(super) fn scalar(value: &Value, lang: Lang) -> String {
    match value {
        Value::Bool(yes) => yes_or_no(*yes).get(lang).to_owned(),
        Value::String(text) => quote(text, lang),
        other => other.to_string(),
    }
}
