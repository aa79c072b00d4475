//! The words of a condition.

use super::cel::Error;
use super::regla::Comparacio;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mot {
    Nom(String),
    Text(String),
    Numero(i64),
    Compara(Comparacio),
    Igual,
    Diferent,
    I,
    O,
    No,
    Punt,
    Coma,
    Obre,
    Tanca,
    ObreLlista,
    TancaLlista,
    Fi,
}

/// Longest first.
const SIGNS: [(&str, Mot); 15] = [
    ("&&", Mot::I),
    ("||", Mot::O),
    ("==", Mot::Igual),
    ("!=", Mot::Diferent),
    ("<=", Mot::Compara(Comparacio::MenorIgual)),
    (">=", Mot::Compara(Comparacio::MajorIgual)),
    ("<", Mot::Compara(Comparacio::Menor)),
    (">", Mot::Compara(Comparacio::Major)),
    ("!", Mot::No),
    (".", Mot::Punt),
    (",", Mot::Coma),
    ("(", Mot::Obre),
    (")", Mot::Tanca),
    ("[", Mot::ObreLlista),
    ("]", Mot::TancaLlista),
];

/// Each word with its column.
pub(super) fn words(text: &str) -> Result<Vec<(usize, Mot)>, Error> {
    let mut found = Vec::new();
    let (mut rest, mut columna) = (text, 1);
    while let Some(first) = rest.chars().next() {
        let (length, word) = match first {
            ' ' => (1, None),
            '\'' | '"' => {
                let end = rest[1..].find(first).ok_or(Error::OpenText { columna })?;
                (end + 2, Some(Mot::Text(rest[1..=end].to_owned())))
            }
            '0'..='9' | '-' => {
                let end = length(&rest[1..], |c| c.is_ascii_digit()) + 1;
                let number = rest[..end].parse();
                let number = number.map_err(|_| Error::Character { columna })?;
                (end, Some(Mot::Numero(number)))
            }
            'a'..='z' | 'A'..='Z' | '_' => {
                let end = length(rest, |c| c.is_ascii_alphanumeric() || c == '_');
                (end, Some(Mot::Nom(rest[..end].to_owned())))
            }
            _ => {
                let sign = SIGNS.iter().find(|(sign, _)| rest.starts_with(sign));
                let (sign, word) = sign.ok_or(Error::Character { columna })?;
                (sign.len(), Some(word.clone()))
            }
        };
        found.extend(word.map(|word| (columna, word)));
        columna += rest[..length].chars().count();
        rest = &rest[length..];
    }
    found.push((columna, Mot::Fi));
    Ok(found)
}

fn length(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}
