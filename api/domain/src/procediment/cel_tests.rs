use serde_json::json;

use super::*;

fn tree(json: Value) -> Regla {
    serde_json::from_value(json).unwrap()
}

#[test]
fn an_expression_and_its_tree_are_the_same_rule() {
    let table = [
        ("feta('INF_TEC')", json!({"tasca_feta": "INF_TEC"})),
        ("!document(\"TD13\")", json!({"no": {"document": "TD13"}})),
        ("fet('resolucio')", json!({"fet": "resolucio"})),
        ("ferm()", json!({"ferm": true})),
        ("interessats() >= 2", json!({"interessats": 2})),
        (
            "has(dades.obra.pressupost)",
            json!({"dada_present": "obra.pressupost"}),
        ),
        (
            "dades.urgent",
            json!({"dada": {"cami": "urgent", "igual": true}}),
        ),
        ("dades.n == -3", json!({"dada": {"cami": "n", "igual": -3}})),
        (
            "dades.tipus != 'obres'",
            json!({"no": {"dada": {"cami": "tipus", "igual": "obres"}}}),
        ),
        (
            "dades.n <= 4000000",
            json!({"compara": {"cami": "n", "op": "menor_igual", "valor": 4_000_000}}),
        ),
        (
            "dades.tipus in ['a', 'b']",
            json!({"algun": [{"dada": {"cami": "tipus", "igual": "a"}},
                {"dada": {"cami": "tipus", "igual": "b"}}]}),
        ),
        (
            "ferm() || feta('A') && !(dades.x || false)",
            json!({"algun": [{"ferm": true}, {"tots": [{"tasca_feta": "A"},
                {"no": {"algun": [{"dada": {"cami": "x", "igual": true}}, {"algun": []}]}}]}]}),
        ),
        ("true", json!({"tots": []})),
    ];
    for (text, json) in table {
        assert_eq!(parse(text), Ok(tree(json)), "{text}");
        assert_eq!(tree(text.into()), parse(text).unwrap(), "as JSON: {text}");
    }
}

#[test]
fn what_is_outside_the_subset_is_refused_where_it_is() {
    let expected = |columna, expected| Error::Expected { columna, expected };
    let table = [
        ("", expected(1, "a field (dades.x) or a function")),
        ("dades", expected(6, ".field")),
        ("dades.n < 'a'", expected(11, "a whole number")),
        ("dades.n + 1 == 2", Error::Character { columna: 9 }),
        (
            "dades.l.exists(x, x == 1)",
            expected(15, "the end, && or ||"),
        ),
        ("feta('A') feta('B')", expected(11, "the end, && or ||")),
        ("feta(dades.x)", expected(6, "a text")),
        ("fet('lluna')", expected(1, "a kind of fact")),
        ("now()", Error::Function { columna: 1 }),
        ("feta('A", Error::OpenText { columna: 6 }),
        ("(ferm()", expected(8, ")")),
        ("interessats() == 2", expected(15, ">=")),
        (
            "dades.x in []",
            expected(13, "a number, a text, true or false"),
        ),
        ("dades.à", Error::Character { columna: 7 }),
    ];
    for (text, error) in table {
        assert_eq!(parse(text), Err(error), "{text}");
    }
}

#[test]
fn an_expression_has_at_most_two_hundred_nodes() {
    let of = |n: usize| vec!["ferm()"; n].join(" && ");
    assert!(
        parse(&of(MAX_NODES - 1)).is_ok(),
        "and the conjunction itself"
    );
    assert_eq!(parse(&of(MAX_NODES)), Err(Error::TooLong));
    let list = format!("dades.x in [{}]", vec!["1"; 150].join(", "));
    assert_eq!(parse(&list), Err(Error::TooLong));
    // Deep nesting must not exhaust the stack.
    let deep = format!("{}ferm(){}", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(parse(&deep), Err(Error::TooLong));
    assert_eq!(parse(&"!".repeat(100_000)), Err(Error::TooLong));
}
