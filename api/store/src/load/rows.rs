//! Rows in the text format of COPY.

use std::fmt::{Display, Write};

/// Rows for one table.
pub struct Table {
    name: &'static str,
    columns: &'static str,
    text: String,
    begun: bool,
}

impl Table {
    pub fn of(name: &'static str, columns: &'static str) -> Table {
        Table {
            name,
            columns,
            text: String::new(),
            begun: false,
        }
    }

    pub fn sql(&self) -> String {
        format!("COPY {} ({}) FROM STDIN", self.name, self.columns)
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// One more cell of the row.
    pub fn cell(&mut self, value: impl Display) -> &mut Table {
        self.separate();
        let from = self.text.len();
        // Writing into a String cannot fail.
        let _ = write!(self.text, "{value}");
        if self.text[from..].contains(['\\', '\t', '\n', '\r']) {
            let escaped = self.text[from..]
                .replace('\\', "\\\\")
                .replace('\t', "\\t")
                .replace('\n', "\\n")
                .replace('\r', "\\r");
            self.text.replace_range(from.., &escaped);
        }
        self
    }

    /// A cell that may be null.
    pub fn maybe(&mut self, value: Option<impl Display>) -> &mut Table {
        match value {
            Some(value) => self.cell(value),
            None => {
                self.separate();
                self.text.push_str("\\N");
                self
            }
        }
    }

    pub fn bytes(&mut self, value: &[u8]) -> &mut Table {
        self.cell(format_args!("\\x{}", crate::unit::hex(value)))
    }

    pub fn end(&mut self) {
        self.text.push('\n');
        self.begun = false;
    }

    fn separate(&mut self) {
        if self.begun {
            self.text.push('\t');
        }
        self.begun = true;
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn cells_are_escaped_and_nulls_are_not_text() {
        let mut table = Table::of("t", "a, b, c");
        table
            .cell("x\ty\\N")
            .maybe(None::<i32>)
            .bytes(&[1, 171])
            .end();
        table.cell("é\n").maybe(Some(3)).cell(true).end();
        assert_eq!(
            String::from_utf8(table.into_bytes()).unwrap(),
            "x\\ty\\\\N\t\\N\t\\\\x01ab\né\\n\t3\ttrue\n"
        );
    }
}
