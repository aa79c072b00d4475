//! Likeness of texts by the words they share, each worth more the fewer texts use it.

use std::collections::{HashMap, HashSet};

use super::mots::Mot;

/// Texts to compare with.
pub(super) struct Textos {
    docs: Vec<HashMap<String, f64>>,
    /// How many texts use each word.
    usen: HashMap<String, f64>,
    mitjana: f64,
}

impl Textos {
    pub fn new(docs: impl IntoIterator<Item = Vec<(String, f64)>>) -> Textos {
        let mut usen: HashMap<String, f64> = HashMap::new();
        let docs: Vec<HashMap<String, f64>> = docs
            .into_iter()
            .map(|words| {
                let mut doc: HashMap<String, f64> = HashMap::new();
                for (word, times) in words {
                    *doc.entry(word).or_default() += times;
                }
                for word in doc.keys() {
                    *usen.entry(word.clone()).or_default() += 1.0;
                }
                doc
            })
            .collect();
        let total: f64 = docs.iter().flat_map(HashMap::values).sum();
        Textos {
            mitjana: total / count(docs.len()).max(1.0),
            docs,
            usen,
        }
    }

    /// What a word is worth: nothing when every text uses it.
    fn weight(&self, word: &str) -> f64 {
        let n = count(self.docs.len());
        let used = self.usen.get(word).copied().unwrap_or(0.0);
        ((n + 1.0) / (used + 1.0)).ln()
    }

    /// BM25 of a text (k1 1.2, b 0.75) and the words shared with it, the most telling first.
    pub fn bm25<'m>(&self, doc: usize, request: &'m [Mot]) -> (f64, Vec<&'m str>) {
        let words = &self.docs[doc];
        let long: f64 = words.values().sum::<f64>() / self.mitjana.max(1.0);
        let mut shared: Vec<(f64, &str)> = distinct(request)
            .filter_map(|mot| {
                let times = words.get(&mot.arrel)?;
                let part = times * 2.2 / (times + 1.2 * (0.25 + 0.75 * long));
                Some((self.weight(&mot.arrel) * part, mot.cru.as_str()))
            })
            .filter(|(part, _)| *part > 0.0)
            .collect();
        shared.sort_by(|a, b| b.0.total_cmp(&a.0));
        let total = shared.iter().map(|(part, _)| part).sum();
        (total, shared.into_iter().map(|(_, word)| word).collect())
    }

    /// How much of a short text, from nought to one, is said in the request too. One shared word is no likeness, and
    /// a word that nobody used is added to each text, which holds down that of texts that share little of worth.
    pub fn coverage(&self, doc: usize, request: &HashSet<&str>) -> f64 {
        let (mut words, mut shared, mut total) = (0, 0.0, self.weight(""));
        for word in self.docs[doc].keys() {
            let weight = self.weight(word);
            total += weight;
            if request.contains(word.as_str()) {
                shared += weight;
                words += 1;
            }
        }
        if words < 2 {
            return 0.0;
        }
        shared / total.max(f64::MIN_POSITIVE)
    }
}

/// Each word once, as it was first written.
fn distinct(request: &[Mot]) -> impl Iterator<Item = &Mot> {
    let mut seen = HashSet::new();
    request
        .iter()
        .filter(move |mot| seen.insert(mot.arrel.as_str()))
}

#[expect(clippy::cast_precision_loss, reason = "numbers of texts are small")]
fn count(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::super::mots::plens;
    use super::*;

    fn texts(texts: &[&str]) -> Textos {
        Textos::new(texts.iter().map(|text| {
            plens(text)
                .into_iter()
                .map(|word| (word.arrel, 1.0))
                .collect()
        }))
    }

    #[test]
    fn rare_words_tell_and_common_ones_do_not() {
        let texts = texts(&["obra de casa", "obra de pont", "obra de gual"]);
        let request = plens("una obra amb gual");
        let (common, shared) = texts.bm25(0, &request);
        assert!(common < 1e-9 && shared.is_empty());
        let (rare, shared) = texts.bm25(2, &request);
        assert!(rare > 0.5);
        assert_eq!(shared, ["gual"]);
    }

    #[test]
    fn coverage_is_how_much_of_the_old_title_is_said_again() {
        let texts = texts(&["tanca de finca", "cursa popular"]);
        let request = plens("vull una tanca a la finca del mas");
        let words: HashSet<&str> = request.iter().map(|word| word.arrel.as_str()).collect();
        let likeness = texts.coverage(0, &words);
        assert!(likeness > 0.4 && likeness < 1.0, "{likeness}");
        assert!(texts.coverage(1, &words) < 1e-9);
    }
}
