//! What the procedure of a case admits in its `dades`, told field by field.

use domain::Text;
use domain::procediment::esquema::{Esquema, Rule, Violation};
use serde_json::Value;

use crate::http::body::{LENGTH, RANGE, UNKNOWN_FIELD, UNKNOWN_VALUE, WRONG_TYPE};
use crate::problem::{Field, Problem, Result, catalog};

/// Refuses data that the schema of the procedure does not admit. Absent ones are admitted: a request enters as it comes
/// and is mended afterwards (LPAC 68.1).
pub fn admit(schema: &Esquema, dades: &Value) -> Result<()> {
    let found = schema.violations(dades);
    if found.is_empty() {
        return Ok(());
    }
    let fields = found.into_iter().map(field).collect();
    Err(Problem::new(&catalog::DADES_INVALIDES).fields(fields))
}

fn field(found: Violation) -> Field {
    let (codi, text, args) = match found.rule {
        Rule::Unknown(known) => (
            "camp_desconegut",
            UNKNOWN_FIELD,
            vec![("valids", known.join(", "))],
        ),
        Rule::Type(name) => ("tipus", WRONG_TYPE, vec![("esperat", name.to_owned())]),
        Rule::Values(values) => (
            "valor_no_admes",
            UNKNOWN_VALUE,
            vec![("valids", values.join(", "))],
        ),
        Rule::Length { min, max: None } => ("llargada", SHORT, vec![("min", min.to_string())]),
        Rule::Length {
            min,
            max: Some(max),
        } => (
            "llargada",
            LENGTH,
            vec![("min", min.to_string()), ("max", max.to_string())],
        ),
        Rule::Range { min, max } => {
            let limit = |name, limit: Option<i64>| limit.map(|n| (name, n.to_string()));
            let text = match (min, max) {
                (Some(_), Some(_)) => RANGE,
                (Some(_), None) => AT_LEAST,
                (None, _) => AT_MOST,
            };
            let limits = [limit("min", min), limit("max", max)];
            ("rang", text, limits.into_iter().flatten().collect())
        }
        Rule::Pattern(pattern) => ("format", WRONG_TYPE, vec![("esperat", pattern)]),
        Rule::Date => (
            "data",
            WRONG_TYPE,
            vec![("esperat", "AAAA-MM-DD".to_owned())],
        ),
    };
    Field {
        pointer: format!("/dades{}", found.pointer),
        codi,
        text,
        args,
    }
}

const SHORT: Text = Text::new(
    "La llargada ha de ser {min} com a mínim.",
    "La longitud debe ser {min} como mínimo.",
    "Era longor a d'èster {min} coma minim.",
    "The length must be at least {min}.",
);
const AT_LEAST: Text = Text::new(
    "Ha de ser {min} com a mínim.",
    "Debe ser {min} como mínimo.",
    "A d'èster {min} coma minim.",
    "It must be at least {min}.",
);
const AT_MOST: Text = Text::new(
    "Ha de ser {max} com a màxim.",
    "Debe ser {max} como máximo.",
    "A d'èster {max} coma maxim.",
    "It must be at most {max}.",
);
