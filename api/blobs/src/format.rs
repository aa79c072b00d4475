//! The format of a content by its first bytes, never by its name: a name is what a stranger says.

/// Media type of a content that begins so. `application/octet-stream` when nothing tells.
pub fn sniff(head: &[u8]) -> &'static str {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    if let Some(kind) = infer::get(head)
        // What a page could run is told apart below, as text.
        && kind.matcher_type() != infer::MatcherType::Text
    {
        return kind.mime_type();
    }
    let Some(text) = as_text(head) else {
        return "application/octet-stream";
    };
    let start = text.trim_start();
    let lower = start
        .get(..start.len().min(512))
        .unwrap_or(start)
        .to_ascii_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        "text/html"
    } else if lower.starts_with("<svg") || lower.starts_with("<?xml") && lower.contains("<svg") {
        "image/svg+xml"
    } else if lower.starts_with("<?xml") || is_element(start) {
        "application/xml"
    } else if is_mail(text) {
        "message/rfc822"
    } else if text.is_empty() {
        "application/octet-stream"
    } else {
        "text/plain"
    }
}

/// The head as UTF-8 text without control characters; its last character may be cut.
fn as_text(head: &[u8]) -> Option<&str> {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).ok()?
        }
        Err(_) => return None,
    };
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    (!text.contains(control)).then_some(text)
}

/// `<name …`, as a document without declaration begins.
fn is_element(start: &str) -> bool {
    let mut chars = start.chars();
    chars.next() == Some('<')
        && chars.next().is_some_and(char::is_alphabetic)
        && start.contains('>')
}

/// Two header fields of RFC 5322 at the beginning, one of which every message has.
fn is_mail(text: &str) -> bool {
    let mut lines = text.lines().take_while(|line| !line.is_empty());
    let known = [
        "from:",
        "date:",
        "received:",
        "return-path:",
        "delivered-to:",
        "message-id:",
        "mime-version:",
    ];
    let field = |line: &str| {
        line.split_once(':')
            .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic()))
    };
    let first = lines.next().unwrap_or_default().to_ascii_lowercase();
    known.iter().any(|name| first.starts_with(name))
        && lines
            .next()
            .is_some_and(|line| field(line) || line.starts_with([' ', '\t']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_by_their_first_bytes() {
        for (head, mime) in [
            (&b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"[..], "application/pdf"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
            (b"PK\x03\x04\x14\0\0\0", "application/zip"),
            (b"<?xml version=\"1.0\"?><a/>", "application/xml"),
            (
                b"\xef\xbb\xbf<?xml version=\"1.0\"?><a/>",
                "application/xml",
            ),
            (b"<enidoc:documento xmlns:enidoc=\"x\">", "application/xml"),
            (
                b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "image/svg+xml",
            ),
            (b"<!DOCTYPE html><script>", "text/html"),
            (
                b"From: a@b.cat\r\nTo: c@d.cat\r\n\r\nHola",
                "message/rfc822",
            ),
            (b"Date: avui fa fred", "text/plain"),
            ("L'Ajuntament de Tírvia".as_bytes(), "text/plain"),
            // Cut in the middle of an accent.
            (&"é".as_bytes()[..1], "application/octet-stream"),
            (&"aé".as_bytes()[..2], "text/plain"),
            (b"\0\x01\x02\x03", "application/octet-stream"),
            (b"", "application/octet-stream"),
        ] {
            assert_eq!(sniff(head), mime, "{}", String::from_utf8_lossy(head));
        }
    }
}
