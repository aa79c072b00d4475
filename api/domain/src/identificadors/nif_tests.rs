use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> Result<Nif, Invalid> {
    text.parse()
}

#[test]
fn table_of_numbers() {
    use Invalid::{Control, Shape};
    let cases: &[(&str, Result<&str, Invalid>)] = &[
        ("12345678Z", Ok("12345678Z")),
        ("12345678A", Err(Control)),
        ("X1234567L", Ok("X1234567L")),
        ("Y1234567X", Ok("Y1234567X")),
        ("Y1234567L", Err(Control)),
        ("K1234567L", Ok("K1234567L")),
        ("P2515100B", Ok("P2515100B")),
        ("P0828500I", Ok("P0828500I")),
        ("P25151002", Err(Control)), // a local body closes with a letter
        ("A58818501", Ok("A58818501")),
        ("A5881850A", Err(Control)),    // a company closes with a digit
        ("G5881850A", Ok("G5881850A")), // an association with either
        ("G58818501", Ok("G58818501")),
        ("A0012345F", Err(Control)),
        ("A0012345E", Ok("A0012345E")), // province 00: A with a letter
        ("A00123455", Ok("A00123455")), // and with a digit
        ("G00123455", Err(Control)),    // G of province 00: letter only
        ("00000000T", Ok("00000000T")),
        // how people write
        ("12.345.678-z", Ok("12345678Z")),
        ("ES12345678Z", Ok("12345678Z")),
        ("12345678/Z", Ok("12345678Z")),
        ("12345678\u{a0}Z", Ok("12345678Z")),
        ("1234567L", Ok("01234567L")),
        ("es-b 5881850.1", Ok("B58818501")),
        // not a NIF
        ("", Err(Shape)),
        ("123456789", Err(Shape)),
        ("12345678ZZ", Err(Shape)),
        ("I1234567L", Err(Shape)),
        ("1234567٣Z", Err(Shape)),
        ("X12345678", Err(Shape)),
        ("A5881850K", Err(Shape)),
        ("XX234567L", Err(Shape)),
    ];
    for (text, expected) in cases {
        let found = parse(text);
        let found = found.as_ref().map(Nif::as_str).map_err(|error| *error);
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn holder_and_duty_follow_from_the_number() {
    let cases = [
        ("12345678Z", NifKind::Dni, None, 'N'),
        ("X1234567L", NifKind::Nie, None, 'E'),
        ("K1234567L", NifKind::Menor, None, 'N'),
        (
            "A58818501",
            NifKind::PersonaJuridica,
            Some("LPAC 14.2.a"),
            'C',
        ),
        (
            "H58818501",
            NifKind::EntitatSensePersonalitat,
            Some("LPAC 14.2.b"),
            'C',
        ),
        (
            "P2515100B",
            NifKind::AdministracioPublica,
            Some("LPAC 14.2.a"),
            'C',
        ),
    ];
    for (text, kind, duty, sicres) in cases {
        let nif = parse(text).expect(text);
        assert_eq!(nif.kind(), kind, "{text}");
        assert_eq!(kind.electronic_duty(), duty, "{text}");
        assert_eq!(kind.sicres(), sicres, "{text}");
        assert!(!nif.is_test_identity(), "{text}");
    }
    assert!(parse("0T").is_ok_and(|nif| nif.is_test_identity()));
}

#[test]
fn masks_as_the_authorities_agreed() {
    let cases = [
        ("12345678X", "***4567**"),
        ("L1234567X", "****4567*"),
        ("ABC123456", "*****3456"),
        ("AB12", "****"),
        ("AB1234", "**1234"),
        ("", ""),
    ];
    for (document, masked) in cases {
        assert_eq!(mask_document(document), masked, "{document}");
    }
    let entity = parse("P2515100B").expect("valid");
    assert_eq!(entity.masked(), "P2515100B");
    let person = parse("12345678Z").expect("valid");
    assert_eq!(person.masked(), "***4567**");
    assert_eq!(format!("{person:?}"), "Nif(***4567**)");
}

#[test]
fn json_is_checked_on_the_way_in_and_errors_hide_the_value() {
    let nif: Nif = serde_json::from_str("\"12345678-z\"").expect("valid");
    assert_eq!(serde_json::to_string(&nif).expect("text"), "\"12345678Z\"");
    let error = serde_json::from_str::<Nif>("\"12345678A\"").expect_err("wrong letter");
    assert!(!error.to_string().contains("12345678"), "{error}");
}

/// The letters written down a second time, from the published list of remainders.
const REMAINDERS: [(u32, char); 23] = [
    (0, 'T'),
    (1, 'R'),
    (2, 'W'),
    (3, 'A'),
    (4, 'G'),
    (5, 'M'),
    (6, 'Y'),
    (7, 'F'),
    (8, 'P'),
    (9, 'D'),
    (10, 'X'),
    (11, 'B'),
    (12, 'N'),
    (13, 'J'),
    (14, 'Z'),
    (15, 'S'),
    (16, 'Q'),
    (17, 'V'),
    (18, 'H'),
    (19, 'L'),
    (20, 'C'),
    (21, 'K'),
    (22, 'E'),
];

fn letter_of(number: u32) -> char {
    REMAINDERS[(number % 23) as usize].1
}

proptest! {
    #[test]
    fn a_dni_takes_exactly_its_letter(number in 0u32..100_000_000) {
        for letter in 'A'..='Z' {
            let right = letter == letter_of(number);
            prop_assert_eq!(parse(&format!("{number:08}{letter}")).is_ok(), right);
        }
    }

    #[test]
    fn one_wrong_figure_never_passes(number in 0u32..100_000_000, at in 0usize..8, by in 1u8..10) {
        let mut figures = format!("{number:08}").into_bytes();
        figures[at] = (figures[at] - b'0' + by) % 10 + b'0';
        let wrong = String::from_utf8(figures).expect("ASCII");
        prop_assert_eq!(parse(&format!("{wrong}{}", letter_of(number))), Err(Invalid::Control));
    }

    #[test]
    fn an_entity_takes_one_digit_of_ten(number in 0u32..10_000_000) {
        let passing = (0..10).filter(|digit| parse(&format!("B{number:07}{digit}")).is_ok()).count();
        prop_assert_eq!(passing, 1);
    }

    #[test]
    fn reading_is_idempotent_and_never_panics(text in ".*") {
        if let Ok(nif) = parse(&text) {
            prop_assert_eq!(parse(nif.as_str()), Ok(nif));
        }
    }
}
