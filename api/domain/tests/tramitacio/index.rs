//! The foliated index.

use domain::tramitacio::index::{Cap, Entrada, Error, Index, build};
use domain::tramitacio::{EstatDocument, MenaIndex};
use jiff::Timestamp;
use uuid::Uuid;

fn instant(minute: i64) -> Timestamp {
    Timestamp::from_second(1_772_000_000 + 60 * minute).expect("an instant")
}

fn cap() -> Cap {
    Cap {
        expedient: Uuid::from_u128(1),
        identificador_eni: "ES_L01250001_2026_EXP_000000000000000000000000000001".into(),
        numero: "2026/000001".into(),
        mena: MenaIndex::Tancament,
        data: instant(0),
    }
}

fn entry(n: u32, joined: i64) -> Entrada {
    Entrada {
        document: Uuid::from_u128(u128::from(n)),
        identificador_eni: format!("ES_L01250001_2026_{n:030}"),
        td: "TD13".into(),
        sha256: format!("{n:064x}"),
        data_captura: instant(joined - 5),
        data_incorporacio: instant(joined),
        foli: None,
        estat: EstatDocument::Definitiu,
        auxiliar: false,
    }
}

fn folis(index: &Index) -> Vec<(u32, u128)> {
    index
        .linies
        .iter()
        .map(|line| (line.foli, line.document.as_u128()))
        .collect()
}

#[test]
fn documents_follow_in_the_order_they_joined_after_those_numbered_before() {
    let mut old = entry(9, 50);
    old.foli = Some(2);
    let mut older = entry(8, 90);
    older.foli = Some(1);
    let index = build(cap(), &[entry(3, 20), old, entry(4, 10), older]).expect("an index");
    assert_eq!(folis(&index), [(1, 8), (2, 9), (3, 4), (4, 3)]);
    assert!(!index.signat, "what nobody signed says so");
}

#[test]
fn drafts_and_notes_are_never_in_it() {
    let mut draft = entry(2, 1);
    draft.estat = EstatDocument::Redaccio;
    let mut waiting = entry(3, 2);
    waiting.estat = EstatDocument::FirmaPendent;
    let mut note = entry(4, 3);
    note.auxiliar = true;
    let index = build(cap(), &[draft, entry(5, 4), waiting, note]).expect("an index");
    assert_eq!(folis(&index), [(1, 5)]);
}

#[test]
fn an_index_that_would_be_false_is_not_built() {
    let mut bad_hash = entry(2, 1);
    bad_hash.sha256 = "ABC".into();
    assert_eq!(
        build(cap(), &[bad_hash]),
        Err(Error::Hash(Uuid::from_u128(2)))
    );

    let (mut one, mut other) = (entry(2, 1), entry(3, 2));
    one.foli = Some(4);
    other.foli = Some(4);
    assert_eq!(build(cap(), &[one, other]), Err(Error::RepeatedFoli(4)));

    let mut twin = entry(3, 2);
    twin.identificador_eni = entry(2, 1).identificador_eni;
    let twins = build(cap(), &[entry(2, 1), twin]);
    assert_eq!(twins, Err(Error::Identifier(Uuid::from_u128(3))));

    let mut unmade = entry(2, 1);
    unmade.foli = Some(1);
    unmade.estat = EstatDocument::Redaccio;
    assert_eq!(
        build(cap(), &[unmade]),
        Err(Error::FoliatedDraft(Uuid::from_u128(2)))
    );
}

#[test]
fn its_bytes_are_canonical_and_its_hash_is_theirs() {
    let index = build(cap(), &[entry(2, 1)]).expect("an index");
    let shuffled = build(cap(), &[entry(2, 1)]).expect("an index");
    assert_eq!(index.bytes(), shuffled.bytes());
    let text = String::from_utf8(index.bytes()).expect("UTF-8");
    let expected = concat!(
        r#"{"cap":{"data":"2026-02-25T06:13:20Z","expedient":"00000000-0000-0000-0000-000000000001","#,
        r#""identificador_eni":"ES_L01250001_2026_EXP_000000000000000000000000000001","mena":"tancament","#,
        r#""numero":"2026/000001"},"linies":[{"data_captura":"2026-02-25T06:09:20Z","#,
        r#""data_incorporacio":"2026-02-25T06:14:20Z","document":"00000000-0000-0000-0000-000000000002","#,
        r#""foli":1,"identificador_eni":"ES_L01250001_2026_000000000000000000000000000002","#,
        r#""sha256":"0000000000000000000000000000000000000000000000000000000000000002","td":"TD13"}],"signat":false}"#
    );
    assert_eq!(text, expected);
    assert_eq!(index.sha256().len(), 64);
    let other = build(cap(), &[entry(3, 1)]).expect("an index");
    assert_ne!(index.sha256(), other.sha256());
}
