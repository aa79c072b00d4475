//! A JSON body that is already valid when the handler sees it.

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use domain::Text;
use futures::future::LocalBoxFuture;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

use crate::problem::{Field, Problem, catalog};

/// Largest JSON body, in bytes: what a case with many parties and documents needs, many times over.
pub const LIMIT: usize = 1 << 20;

/// The body, deserialised and validated, with the fingerprint of its canonical form.
#[derive(Debug)]
pub struct Valid<T> {
    pub value: T,
    pub empremta: [u8; 32],
}

impl<T> std::ops::Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Valid<T> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_json = req.content_type().eq_ignore_ascii_case("application/json")
            || req
                .content_type()
                .eq_ignore_ascii_case("application/merge-patch+json");
        let missing = !req.headers().contains_key(CONTENT_TYPE);
        let declared = actix_web::http::header::CONTENT_LENGTH;
        let length: Option<usize> = req
            .headers()
            .get(declared)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.parse().ok());
        let bytes = actix_web::web::Bytes::from_request(req, payload);
        Box::pin(async move {
            if length.is_some_and(|length| length > LIMIT) {
                return Err(too_large());
            }
            let bytes = bytes.await.map_err(|_| too_large())?;
            if !(is_json || missing && bytes.is_empty()) {
                return Err(
                    Problem::new(&catalog::TIPUS_NO_ADMES).arg("esperat", "application/json")
                );
            }
            parse(&bytes)
        })
    }
}

fn too_large() -> Problem {
    Problem::new(&catalog::MASSA_GRAN)
        .arg("limit", LIMIT)
        .with("limit", LIMIT)
}

/// Reads, deserialises and validates. Shared with multipart requests, whose first part is the same JSON.
pub fn parse<T: DeserializeOwned + Validate>(bytes: &Bytes) -> Result<Valid<T>, Problem> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| {
        Problem::new(&catalog::JSON_MAL_FORMAT)
            .arg("linia", error.line())
            .arg("columna", error.column())
    })?;
    if let Some(pointer) = nul_in(&value, String::new()) {
        return Err(invalid(Field {
            pointer,
            codi: "nul",
            text: NUL,
            args: Vec::new(),
        }));
    }
    let empremta = Sha256::digest(domain::auditoria::canonical(&value)).into();
    let value: T = serde_path_to_error::deserialize(value).map_err(|error| {
        let pointer = pointer(error.path());
        invalid(shape_field(pointer, &error.inner().to_string()))
    })?;
    value.validate().map_err(|errors| {
        let mut fields = Vec::new();
        collect(&errors, "", &mut fields);
        Problem::new(&catalog::DADES_INVALIDES).fields(fields)
    })?;
    Ok(Valid { value, empremta })
}

pub fn invalid(field: Field) -> Problem {
    Problem::new(&catalog::DADES_INVALIDES).field(field)
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => String::new(),
        })
        .collect()
}

fn nul_in(value: &Value, pointer: String) -> Option<String> {
    match value {
        Value::String(text) => text.contains('\0').then_some(pointer),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(i, item)| nul_in(item, format!("{pointer}/{i}"))),
        Value::Object(map) => map.iter().find_map(|(key, item)| {
            if key.contains('\0') {
                return Some(pointer.clone());
            }
            nul_in(item, format!("{pointer}/{key}"))
        }),
        _ => None,
    }
}

/// Turns serde's words into ours: they may quote the rejected value, which must not leave.
pub fn shape_field(pointer: String, message: &str) -> Field {
    let quoted = |after: &str| {
        message
            .strip_prefix(after)
            .and_then(|rest| rest.split('`').nth(1))
            .map(str::to_owned)
    };
    let expected = message
        .split("expected ")
        .nth(1)
        .map(|rest| rest.trim_start_matches("one of ").replace('`', ""))
        .unwrap_or_default();
    let expected = expected
        .split(" at line")
        .next()
        .unwrap_or_default()
        .to_owned();
    if let Some(name) = quoted("missing field") {
        return Field {
            pointer: format!("{pointer}/{name}"),
            codi: "falta",
            text: MISSING,
            args: Vec::new(),
        };
    }
    if message.starts_with("unknown field") {
        return Field {
            pointer,
            codi: "camp_desconegut",
            text: UNKNOWN_FIELD,
            args: vec![("valids", expected)],
        };
    }
    if message.starts_with("unknown variant") {
        return Field {
            pointer,
            codi: "valor_no_admes",
            text: UNKNOWN_VALUE,
            args: vec![("valids", expected)],
        };
    }
    Field {
        pointer,
        codi: "tipus",
        text: WRONG_TYPE,
        args: vec![("esperat", expected)],
    }
}

fn collect(errors: &ValidationErrors, path: &str, fields: &mut Vec<Field>) {
    for (name, kind) in errors.errors() {
        let here = format!("{path}/{name}");
        match kind {
            ValidationErrorsKind::Struct(inner) => collect(inner, &here, fields),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    collect(inner, &format!("{here}/{index}"), fields);
                }
            }
            ValidationErrorsKind::Field(found) => {
                for error in found {
                    fields.push(rule_field(here.clone(), error));
                }
            }
        }
    }
}

/// A broken rule by its code; the rejected value stays behind.
pub fn rule_field(pointer: String, error: &ValidationError) -> Field {
    let param = |name: &str| {
        error
            .params
            .get(name)
            .map(ToString::to_string)
            .unwrap_or_else(|| "-".into())
    };
    let (codi, text, args) = match error.code.as_ref() {
        "length" => (
            "llargada",
            LENGTH,
            vec![("min", param("min")), ("max", param("max"))],
        ),
        "range" => (
            "rang",
            RANGE,
            vec![("min", param("min")), ("max", param("max"))],
        ),
        "email" => ("correu", EMAIL, Vec::new()),
        "nif" => ("nif", NIF, Vec::new()),
        _ => ("no_valid", NOT_VALID, Vec::new()),
    };
    Field {
        pointer,
        codi,
        text,
        args,
    }
}

/// A day of our era, for `#[validate(custom(function = "day"))]`: an earlier one is a slip, and PostgreSQL has no year 0.
pub fn day(date: &Date) -> Result<(), ValidationError> {
    our_era(date.year() >= 1)
}

/// The same for instants.
pub fn instant(instant: &Timestamp) -> Result<(), ValidationError> {
    our_era(instant.to_zoned(TimeZone::UTC).year() >= 1)
}

fn our_era(it_is: bool) -> Result<(), ValidationError> {
    if it_is {
        return Ok(());
    }
    let mut error = ValidationError::new("range");
    error.add_param("min".into(), &"0001-01-01");
    error.add_param("max".into(), &"9999-12-31");
    Err(error)
}

const NUL: Text = Text::new(
    "No hi pot haver caràcters NUL.",
    "No puede haber caracteres NUL.",
    "Non i pòt auer caractèrs NUL.",
    "NUL characters are not allowed.",
);
pub const MISSING: Text = Text::new(
    "Falta aquest camp.",
    "Falta este campo.",
    "Manque aguest camp.",
    "This field is missing.",
);
pub const UNKNOWN_FIELD: Text = Text::new(
    "Aquest camp no existeix. Vàlids: {valids}.",
    "Este campo no existe. Válidos: {valids}.",
    "Aguest camp non existís. Valids: {valids}.",
    "There is no such field. Valid: {valids}.",
);
pub const UNKNOWN_VALUE: Text = Text::new(
    "Aquest valor no és admès. Vàlids: {valids}.",
    "Este valor no se admite. Válidos: {valids}.",
    "Aguesta valor non s'admet. Valids: {valids}.",
    "This value is not accepted. Valid: {valids}.",
);
pub const WRONG_TYPE: Text = Text::new(
    "No té el tipus o el format que toca ({esperat}).",
    "No tiene el tipo o el formato que corresponde ({esperat}).",
    "Non a eth tipe o eth format que tòque ({esperat}).",
    "It has not the right type or format ({esperat}).",
);
pub const LENGTH: Text = Text::new(
    "La llargada ha de ser entre {min} i {max}.",
    "La longitud debe estar entre {min} y {max}.",
    "Era longor a d'èster entre {min} e {max}.",
    "The length must be between {min} and {max}.",
);
pub const RANGE: Text = Text::new(
    "Ha de ser entre {min} i {max}.",
    "Debe estar entre {min} y {max}.",
    "A d'èster entre {min} e {max}.",
    "It must be between {min} and {max}.",
);
const EMAIL: Text = Text::new(
    "No és una adreça de correu.",
    "No es una dirección de correo.",
    "Non ei ua adreça de corrèu.",
    "It is not an e-mail address.",
);
const NIF: Text = Text::new(
    "La lletra o el dígit de control no correspon.",
    "La letra o el dígito de control no corresponde.",
    "Era letra o eth digit de contraròtle non correspon.",
    "The control letter or digit does not match.",
);
pub const NOT_VALID: Text = Text::new(
    "No és vàlid.",
    "No es válido.",
    "Non ei valid.",
    "It is not valid.",
);
