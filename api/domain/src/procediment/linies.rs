//! Where each part of a JSON text is: a defect names a place, and whoever mends it needs the line.

use std::collections::HashMap;

/// The line of each place, by the codes that a defect names it with (`fases.iniciacio.REG`).
pub(super) struct Linies(HashMap<String, usize>);

/// What holds the parts of a definition and is never named.
const SILENT: [&str; 2] = ["tasques", "properties"];

impl Linies {
    /// Of a text that is JSON.
    pub fn of(text: &str) -> Linies {
        let mut walk = Walk {
            text: text.as_bytes(),
            at: 0,
            line: 1,
            found: HashMap::new(),
        };
        walk.value("");
        Linies(walk.found)
    }

    /// Of the place, or of the nearest thing around it.
    pub fn of_place(&self, place: &str) -> usize {
        let mut place = place.trim_end_matches("[]");
        loop {
            if let Some(line) = self.0.get(place) {
                return *line;
            }
            match place.rsplit_once('.') {
                Some((around, _)) => place = around,
                None => return 1,
            }
        }
    }
}

struct Walk<'t> {
    text: &'t [u8],
    at: usize,
    line: usize,
    found: HashMap<String, usize>,
}

impl Walk<'_> {
    fn next(&mut self) -> Option<u8> {
        let byte = *self.text.get(self.at)?;
        self.at += 1;
        self.line += usize::from(byte == b'\n');
        Some(byte)
    }

    fn peek(&mut self) -> Option<u8> {
        while self.text.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.next();
        }
        self.text.get(self.at).copied()
    }

    fn string(&mut self) -> String {
        let start = self.at + 1;
        self.next();
        while let Some(byte) = self.next() {
            match byte {
                b'\\' => {
                    self.next();
                }
                b'"' => break,
                _ => {}
            }
        }
        String::from_utf8_lossy(&self.text[start..self.at - 1]).into_owned()
    }

    /// Walks a value; gives its text when it is one.
    fn value(&mut self, place: &str) -> Option<String> {
        match self.peek()? {
            b'{' => self.object(place),
            b'[' => self.list(place),
            b'"' => return Some(self.string()),
            _ => {
                let ends = |byte: &u8| b",]}".contains(byte) || byte.is_ascii_whitespace();
                while self.text.get(self.at).is_some_and(|byte| !ends(byte)) {
                    self.next();
                }
            }
        }
        None
    }

    fn object(&mut self, place: &str) {
        self.next();
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    let line = self.line;
                    let key = self.string();
                    self.peek();
                    self.next();
                    let inner = match SILENT.contains(&key.as_str()) {
                        true => place.to_owned(),
                        false => join(place, &key),
                    };
                    self.found.entry(inner.clone()).or_insert(line);
                    self.value(&inner);
                }
                b',' => {
                    self.next();
                }
                _ => {
                    self.next();
                    return;
                }
            }
        }
    }

    /// The members of a list are named by their code, which has to be read before what is in them.
    fn list(&mut self, place: &str) {
        self.next();
        while let Some(byte) = self.peek() {
            match byte {
                b',' => {
                    self.next();
                }
                b']' => {
                    self.next();
                    return;
                }
                _ => {
                    let line = self.line;
                    let name = self.name();
                    let inner = name.map_or_else(|| place.to_owned(), |name| join(place, &name));
                    self.found.entry(inner.clone()).or_insert(line);
                    if let Some(text) = self.value(&inner) {
                        self.found.entry(join(place, &text)).or_insert(line);
                    }
                }
            }
        }
    }

    /// The `codi` or `id` of the object that begins here, without moving.
    fn name(&self) -> Option<String> {
        let rest = std::str::from_utf8(&self.text[self.at..]).ok()?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<serde_json::Value>();
        let value = values.next()?.ok()?;
        let name = value.get("codi").or_else(|| value.get("id"))?;
        name.as_str().map(str::to_owned)
    }
}

fn join(place: &str, name: &str) -> String {
    match place {
        "" => name.to_owned(),
        _ => format!("{place}.{name}"),
    }
}
