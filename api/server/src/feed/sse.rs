//! The wire format of server-sent events (WHATWG HTML, 9.2).

use bytes::{BufMut, Bytes, BytesMut};

/// Frames on their way to one client.
#[derive(Debug, Default)]
pub struct Frames(BytesMut);

impl Frames {
    /// How long a client waits before it comes back, in milliseconds.
    pub fn retry(&mut self, millis: u32) -> &mut Frames {
        self.line("retry", &millis.to_string());
        self.end()
    }

    /// An event; without a name it is a `message`.
    pub fn event(&mut self, name: Option<&str>, id: &str, data: &str) -> &mut Frames {
        if let Some(name) = name {
            self.line("event", name);
        }
        self.line("id", id);
        for line in data.split(['\n', '\r']) {
            self.line("data", line);
        }
        self.end()
    }

    /// Moves the client's place without an event: a frame without data is not dispatched, but its id is kept.
    pub fn place(&mut self, id: &str) -> &mut Frames {
        self.line("id", id);
        self.end()
    }

    /// Keeps proxies and clients from taking silence for death.
    pub fn beat(&mut self) -> &mut Frames {
        self.0.put_slice(b": batec\n");
        self.end()
    }

    pub fn take(&mut self) -> Bytes {
        self.0.split().freeze()
    }

    fn line(&mut self, field: &str, value: &str) {
        self.0.put_slice(field.as_bytes());
        self.0.put_slice(b": ");
        self.0.put_slice(value.as_bytes());
        self.0.put_u8(b'\n');
    }

    fn end(&mut self) -> &mut Frames {
        self.0.put_u8(b'\n');
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_written_as_the_standard_says() {
        let mut frames = Frames::default();
        frames
            .retry(1000)
            .place("c0")
            .event(None, "c1", "{}")
            .event(Some("sessio"), "c1", "a\nb")
            .beat();
        assert_eq!(
            frames.take(),
            "retry: 1000\n\nid: c0\n\nid: c1\ndata: {}\n\nevent: sessio\nid: c1\ndata: a\ndata: b\n\n: batec\n\n"
        );
        assert!(frames.take().is_empty());
    }
}
