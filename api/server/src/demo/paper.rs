//! A page that looks like a paper of a council: the smallest PDF with a title and a line.

/// A4, one page, Helvetica of the reader's.
pub fn pdf(title: &str, line: &str) -> Vec<u8> {
    let text = format!(
        "BT /F1 18 Tf 72 760 Td ({}) Tj 0 -28 Td /F1 11 Tf ({}) Tj ET",
        latin(title),
        latin(line)
    );
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{text}\nendstream", text.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = String::from("0000000000 65535 f \n");
    for (i, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", file.len());
        file += &format!("{} 0 obj{object}endobj\n", i + 1);
    }
    let (start, count) = (file.len(), objects.len() + 1);
    file += &format!(
        "xref\n0 {count}\n{table}trailer<</Size {count}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    );
    file.into_bytes()
}

/// Letters beyond ASCII as octal escapes of WinAnsi, which is Latin-1 where Catalan writes.
fn latin(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '(' | ')' | '\\' => format!("\\{c}"),
            ' '..='~' => c.to_string(),
            'à'..='ÿ' | 'À'..='Ý' | '·' => format!("\\{:03o}", u32::from(c)),
            _ => "?".to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offset_of_the_table_is_that_of_its_object() {
        let file = String::from_utf8(pdf("Sol·licitud", "Obres (cuina)")).expect("ASCII");
        let table = file.split("65535 f \n").nth(1).expect("a table");
        for (i, row) in table.lines().take(5).enumerate() {
            let offset: usize = row[..10].parse().expect("an offset");
            assert!(
                file[offset..].starts_with(&format!("{} 0 obj", i + 1)),
                "{row}"
            );
        }
        assert!(file.contains("Sol\\267licitud") && file.contains("Obres \\(cuina\\)"));
    }
}
