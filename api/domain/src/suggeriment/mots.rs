//! The words of a request, as they can be compared: without accents, elisions, plurals or gender, and with the
//! spellings that Catalan, Spanish and Aranese share brought together.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Words that say nothing of what is asked. Rules see them all the same: `sense permís` is a rule.
const BUITS: &str = "\
    no sense sin cap a ai al als amb ambe ara aquest aquesta aquests aquestes aqui be bon bona cada com con d de del dels dera deth des \
    di dia dies dins do dos el ela ell ells els em en ens entre era eren es esta estan estat este et eth entath enes \
    fa fan fins han has hay haber hem he hi ho i la las le les lo los li m ma mas me mes meu meva meus mi mis molt mos \
    muy n ne nos o os pel pels per pero peth por pot que qui s sa se ser si sin son sos soc soi som su sus ta te tinc \
    tinc tenir tengo tenim tot tota tots totes ua un una uns unes uno unos us va vam van vau vaig vol volem voldria \
    voldriem voler voleria voi vull y ya ja jo quiero queremos quina quin quines quins cal sigui";

/// A word of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mot {
    /// As it was written, in lower case: what a reason shows.
    pub cru: String,
    /// Without accents and with one spelling for each sound.
    pub pla: String,
    /// Without ending either.
    pub arrel: String,
}

/// Every word of a text, in order. Numbers are left out: they tell houses and days, not procedures.
pub(super) fn tots(text: &str) -> Vec<Mot> {
    // The geminate l is one letter; an elided article is a word of its own.
    text.replace('·', "")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().any(char::is_alphabetic))
        .map(mot)
        .collect()
}

/// The words that tell something: likeness is of these alone.
pub(super) fn plens(text: &str) -> Vec<Mot> {
    let mut words = tots(text);
    words.retain(|word| word.pla.len() > 1 && !BUIDES.contains(&word.pla));
    words
}

fn mot(word: &str) -> Mot {
    let cru = word.to_lowercase();
    let pla = fold(&cru);
    let arrel = stem(&pla);
    Mot { cru, pla, arrel }
}

static BUIDES: LazyLock<HashSet<String>> =
    LazyLock::new(|| BUITS.split_whitespace().map(fold).collect());

/// One spelling: no accents, no silent h, no doubled letter, `ny` and `ñ` as n, v as b.
pub(super) fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            'ç' => 'z',
            'ñ' => 'n',
            'v' => 'b',
            'h' | '·' => continue,
            other => other,
        };
        match (out.chars().next_back(), plain) {
            (Some('n'), 'y') => {}
            (Some(last), now) if last == now => {}
            _ => out.push(plain),
        }
    }
    out
}

/// The stem of a folded word: light on purpose, so that a reader can tell what it does.
pub(super) fn stem(pla: &str) -> String {
    for (ending, kept) in [
        ("ciones", "ci"),
        ("cions", "ci"),
        ("cion", "ci"),
        ("siones", "si"),
        ("sions", "si"),
        ("sion", "si"),
    ] {
        if let Some(start) = pla.strip_suffix(ending) {
            return format!("{start}{kept}");
        }
    }
    let mut stem = pla;
    if stem.len() > 3 {
        stem = stem.strip_suffix('s').unwrap_or(stem);
    }
    if stem.len() > 3 {
        stem = stem.strip_suffix(['a', 'e', 'o']).unwrap_or(stem);
    }
    match stem {
        // placa, plaques; botiga, botigues; platja, platges.
        s if s.ends_with("qu") => format!("{}c", &s[..s.len() - 2]),
        s if s.ends_with("gu") => format!("{}g", &s[..s.len() - 2]),
        s if s.ends_with('j') => format!("{}g", &s[..s.len() - 1]),
        s => s.to_owned(),
    }
}

/// Whether two stems are the same but for one slip of the hand. Short words are too near each other for that.
pub(super) fn near(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    // Folded words are plain letters: a byte is a letter.
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().min(b.len()) < 7 || a.len().abs_diff(b.len()) > 1 || a[0] != b[0] {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (&a[same..], &b[same..]);
    let swapped = || {
        rest_a.len() == rest_b.len()
            && rest_a.len() > 1
            && rest_a[0] == rest_b[1]
            && rest_a[1] == rest_b[0]
            && rest_a[2..] == rest_b[2..]
    };
    match rest_a.len().cmp(&rest_b.len()) {
        std::cmp::Ordering::Equal => rest_a[1..] == rest_b[1..] || swapped(),
        std::cmp::Ordering::Greater => rest_a[1..] == *rest_b,
        std::cmp::Ordering::Less => *rest_a == rest_b[1..],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> Vec<String> {
        plens(text).into_iter().map(|word| word.arrel).collect()
    }

    #[test]
    fn the_three_languages_meet() {
        for (one, other) in [
            ("llicència", "licencia"),
            ("licéncia", "llicències"),
            ("obra", "òbres"),
            ("obras", "obres"),
            ("reclamació", "reclamaciones"),
            ("reclamacion", "reclamacions"),
            ("placa", "plaques"),
            ("botiga", "botigues"),
            ("habitants", "abitants"),
            ("nhèu", "neu"),
            ("col·legi", "colegio"),
            ("espanyol", "español"),
            ("plaça", "plaza"),
        ] {
            assert_eq!(stems(one), stems(other), "{one} {other}");
        }
    }

    #[test]
    fn elisions_and_numbers_fall_and_what_was_written_stays() {
        let words = plens("M'han posat l’obra 23 a l'horta, del 3r pis");
        let raw: Vec<&str> = words.iter().map(|word| word.cru.as_str()).collect();
        assert_eq!(raw, ["posat", "obra", "horta", "3r", "pis"]);
    }

    #[test]
    fn one_slip_in_a_long_word_is_forgiven_and_none_in_a_short_one() {
        assert!(near("indemnitz", "indemintz"));
        assert!(near("bastidas", "bastidas"));
        assert!(near("contenidor", "contenido"));
        assert!(near("contenidor", "conteniddor"));
        assert!(near("contenidor", "contenizor"));
        assert!(!near("obr", "ob"));
        assert!(!near("contenidor", "contxnizor"));
        assert!(!near("gual", "gial"));
        assert!(!near("cementiri", "dementiri"));
    }
}
