//! The yardstick: the statements that the service sent for one request, as PostgreSQL logged them, for pgbench.
//!
//! Each transaction becomes pipelines with the service's own round trips as the floor: what the design joins goes in
//! one pipeline. Identifiers that the request made are made anew each time, so that inserts do not collide.

use std::collections::BTreeSet;

/// A new pipeline begins before a statement with this: the head of the body, after which all that a unit writes goes in
/// one round trip to its COMMIT.
const HEAD: &str = "cap_pren(";

/// `marker` is part of one statement of the transaction; `id` is the parameter that changes from call to call, or "".
pub fn script(log: &str, marker: &str, id: &str) -> String {
    let statements = transaction(log, marker);
    let made = identifiers(&statements);
    let mut text = String::new();
    for i in 0..made.len() {
        text.push_str(&format!("\\set u{i} random(1, 200000000000000)\n"));
    }
    text.push_str("\\startpipeline\n");
    for (sql, parameters) in &statements {
        if sql.contains(HEAD) {
            text.push_str("\\endpipeline\n\\startpipeline\n");
        }
        text.push_str(&inline(sql, parameters, id, &made));
        text.push_str(";\n");
    }
    text.push_str("\\endpipeline\n");
    text
}

type Statement = (String, Vec<String>);

/// The statements of the last transaction with the marker, in order, with their parameters as SQL literals.
fn transaction(log: &str, marker: &str) -> Vec<Statement> {
    let mark = log
        .lines()
        .rfind(|line| line.contains(marker) && line.contains("execute "))
        .expect("the marker stands in the log");
    let process = process(mark);
    let mut current: Vec<Statement> = Vec::new();
    let mut found = Vec::new();
    for line in log.lines().filter(|line| self::process(line) == process) {
        if let Some((_, sql)) = line.split_once("LOG:  statement: ") {
            // What begins a transaction comes in one message; a pipeline of pgbench takes it apart.
            if sql.starts_with("BEGIN") {
                current.clear();
            }
            current.extend(sql.split("; ").map(|sql| (sql.to_owned(), Vec::new())));
        } else if let Some((_, rest)) = line.split_once("LOG:  execute ") {
            let sql = rest.split_once(": ").map_or(rest, |(_, sql)| sql);
            current.push((sql.to_owned(), Vec::new()));
            if sql == "COMMIT" && current.iter().any(|(sql, _)| sql.contains(marker)) {
                found.clone_from(&current);
            }
        } else if let Some((_, rest)) = line.split_once("DETAIL:  parameters: ")
            && let Some((_, parameters)) = current.last_mut()
        {
            *parameters = literals(rest);
        }
    }
    found
}

fn process(line: &str) -> &str {
    line.split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'))
        .map_or("", |(process, _)| process)
}

/// `$1 = 'it''s', $2 = NULL` → the literals.
fn literals(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, value)) = rest.split_once(" = ") {
        let end = match value.strip_prefix('\'') {
            None => value.find(',').unwrap_or(value.len()),
            Some(inner) => {
                let bytes = inner.as_bytes();
                let mut i = 0;
                while i < bytes.len() {
                    match (bytes[i], bytes.get(i + 1)) {
                        (b'\'', Some(b'\'')) => i += 2,
                        (b'\'', _) => break,
                        _ => i += 1,
                    }
                }
                i + 2
            }
        };
        found.push(value[..end.min(value.len())].to_owned());
        rest = &value[end.min(value.len())..];
    }
    found
}

/// Identifiers that this transaction makes: keys of its INSERTs (second after the body) that no statement before named.
fn identifiers(statements: &[Statement]) -> Vec<String> {
    let (mut known, mut made) = (BTreeSet::new(), Vec::new());
    for (sql, parameters) in statements {
        let key = parameters.get(1).and_then(|p| exact(p).or(digest(p)));
        if let Some(id) = key.filter(|id| sql.starts_with("INSERT") && !known.contains(*id)) {
            made.push(id.to_owned());
        }
        known.extend(
            parameters
                .iter()
                .filter_map(|p| exact(p))
                .map(str::to_owned),
        );
    }
    made
}

/// The UUID that a literal is.
fn exact(literal: &str) -> Option<&str> {
    let inner = literal.strip_prefix('\'')?.strip_suffix('\'')?;
    (inner.len() == 36 && inner.as_bytes()[8] == b'-' && inner.as_bytes()[23] == b'-')
        .then_some(inner)
}

/// The hexadecimal digits of a literal of 32 bytes: the key of a repeatable call.
fn digest(literal: &str) -> Option<&str> {
    let inner = literal.strip_prefix("'\\x")?.strip_suffix('\'')?;
    (inner.len() == 64).then_some(inner)
}

fn inline(sql: &str, parameters: &[String], id: &str, made: &[String]) -> String {
    let mut text = sql.to_owned();
    for (n, literal) in parameters.iter().enumerate().rev() {
        let value = match literal.trim_matches('\'') == id && !id.is_empty() {
            true => ":n".to_owned(),
            false if literal.starts_with("'ES_") => eni(literal, parameters, made),
            false => fresh(literal, made),
        };
        text = text.replace(&format!("${}", n + 1), &value);
    }
    text
}

/// An ENI identifier ends with the row's own key in base 32: here with what makes that key new.
fn eni(literal: &str, parameters: &[String], made: &[String]) -> String {
    let key = parameters.get(1).and_then(|literal| exact(literal));
    match made.iter().position(|id| Some(id.as_str()) == key) {
        Some(i) if literal.len() > 14 => {
            let begins = &literal[..literal.len() - 13];
            format!("({begins}'||lpad(to_hex(:u{i}::bigint), 12, '0'))")
        }
        _ => literal.to_owned(),
    }
}

/// The literal, with made identifiers made anew, also inside JSON.
fn fresh(literal: &str, made: &[String]) -> String {
    // pgbench takes `:null` for a variable, also inside a literal; JSON does not mind a space.
    let literal = [":null", ":true", ":false"]
        .iter()
        .fold(literal.to_owned(), |text, word| {
            text.replace(word, &format!(": {}", &word[1..]))
        });
    let mut text = literal.clone();
    for (i, id) in made.iter().enumerate() {
        let number = format!("'||lpad(to_hex(:u{i}::bigint), 12, '0')||'");
        let begins = match id.len() {
            64 => "0".repeat(52),
            _ => "00000000-0000-7000-8000-".to_owned(),
        };
        text = text.replace(id, &format!("{begins}{number}"));
    }
    if text == literal {
        return text;
    }
    let cast = match literal.as_bytes().get(1) {
        _ if exact(&literal).is_some() => "::uuid",
        Some(b'\\') => "::bytea",
        Some(b'{' | b'[') => "::jsonb",
        _ => "",
    };
    format!("({text}){cast}")
}

#[cfg(test)]
mod tests {
    use super::script;

    const LOG: &str = r#"t [7] a@b LOG:  statement: BEGIN READ WRITE; SET LOCAL expedit.ens = '{5}'
t [9] a@b LOG:  statement: BEGIN
t [7] a@b LOG:  execute s1: INSERT INTO "peticio" VALUES ($1, $2)
t [7] a@b DETAIL:  parameters: $1 = '5', $2 = '\x00000000000000000000000000000000000000000000000000000000000000aa'
t [7] a@b LOG:  execute s2: SELECT cap_pren($1)
t [7] a@b DETAIL:  parameters: $1 = '5'
t [7] a@b LOG:  execute s3: INSERT INTO "expedient" VALUES ($1, $2, $3, $4)
t [7] a@b DETAIL:  parameters: $1 = '5', $2 = '019ab3f2-7c1e-7a55-9f0e-1d2c3b4a5f60', $3 = 'l''obra, $9 = x', $4 = 'ES_L01_2026_EXP_000001M8AVWVJ2EPXTQS4SDJ22PRTT'
t [9] a@b LOG:  execute s1: COMMIT
t [7] a@b LOG:  execute s4: SELECT unitat_tanca($1, $2)
t [7] a@b DETAIL:  parameters: $1 = '5', $2 = '[{"id":"019ab3f2-7c1e-7a55-9f0e-1d2c3b4a5f60","fase":null}]'
t [7] a@b LOG:  execute s5: COMMIT
"#;

    #[test]
    fn a_request_becomes_pipelines_with_identifiers_of_their_own() {
        let text = script(LOG, "INTO \"expedient\"", "");
        let u1 = "'||lpad(to_hex(:u1::bigint), 12, '0')||'";
        let expected = [
            "\\set u0 random(1, 200000000000000)".to_owned(),
            "\\set u1 random(1, 200000000000000)".to_owned(),
            "\\startpipeline".to_owned(),
            "BEGIN READ WRITE;".to_owned(),
            "SET LOCAL expedit.ens = '{5}';".to_owned(),
            format!(
                "INSERT INTO \"peticio\" VALUES ('5', ('\\x{}'||lpad(to_hex(:u0::bigint), 12, '0')||'')::bytea);",
                "0".repeat(52)
            ),
            "\\endpipeline".to_owned(),
            "\\startpipeline".to_owned(),
            "SELECT cap_pren('5');".to_owned(),
            format!(
                "INSERT INTO \"expedient\" VALUES ('5', ('00000000-0000-7000-8000-{u1}')::uuid, 'l''obra, $9 = x', ('ES_L01_2026_EXP_000001M8AVWVJ2EPXT'||lpad(to_hex(:u1::bigint), 12, '0')));"
            ),
            format!(
                "SELECT unitat_tanca('5', ('[{{\"id\":\"00000000-0000-7000-8000-{u1}\",\"fase\": null}}]')::jsonb);"
            ),
            "COMMIT;".to_owned(),
            "\\endpipeline".to_owned(),
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_changing_parameter_becomes_a_variable() {
        let log = "t [7] a@b LOG:  statement: BEGIN\nt [7] a@b LOG:  execute s1: SELECT 1 WHERE numero = $1\n\
            t [7] a@b DETAIL:  parameters: $1 = '4242'\nt [7] a@b LOG:  execute s2: COMMIT\n";
        assert!(script(log, "numero", "4242").contains("WHERE numero = :n;"));
    }
}
