//! A client of the live stream (server-sent events).

use std::time::Duration;

use futures::StreamExt;
use futures::stream::BoxStream;
use reqwest::Method;
use serde_json::Value;

use crate::api::Api;

/// What the stream said.
#[derive(Clone, Debug)]
pub struct Frame {
    /// `message`, or the name of the event.
    pub event: String,
    pub data: Value,
}

pub struct Live {
    bytes: BoxStream<'static, Vec<u8>>,
    text: String,
    /// Where to go on from: the last `id` that came.
    pub place: String,
}

impl Live {
    /// Opens the stream, from a place when one is given.
    pub async fn open(who: &Api, path: &str, place: Option<&str>) -> Live {
        let mut request = who
            .request(Method::GET, path)
            .header("Accept", "text/event-stream");
        if let Some(place) = place {
            request = request.header("Last-Event-ID", place);
        }
        let response = request.send().await.expect("the server answers");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let bytes = response.bytes_stream();
        let bytes = bytes.take_while(|chunk| futures::future::ready(chunk.is_ok()));
        let mut live = Live {
            bytes: bytes
                .map(|chunk| chunk.expect("taken while it is").to_vec())
                .boxed(),
            text: String::new(),
            place: String::new(),
        };
        // The place comes first: from here on nothing is missed.
        while live.place.is_empty() {
            assert!(
                live.more(Duration::from_secs(10)).await,
                "the stream begins"
            );
            live.drain_places();
        }
        live
    }

    /// The next event; none when the time passes or the stream ends.
    pub async fn next(&mut self, within: Duration) -> Option<Frame> {
        let until = tokio::time::Instant::now() + within;
        loop {
            while let Some((block, rest)) = self.text.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.text = rest;
                if let Some(frame) = self.read(&block) {
                    return Some(frame);
                }
            }
            let left = until.checked_duration_since(tokio::time::Instant::now())?;
            if !self.more(left).await {
                return None;
            }
        }
    }

    async fn more(&mut self, within: Duration) -> bool {
        let Ok(Some(chunk)) = tokio::time::timeout(within, self.bytes.next()).await else {
            return false;
        };
        self.text
            .push_str(std::str::from_utf8(&chunk).expect("whole frames in UTF-8"));
        true
    }

    fn drain_places(&mut self) {
        while let Some((block, rest)) = self.text.split_once("\n\n") {
            if block.contains("data:") {
                return;
            }
            let (block, rest) = (block.to_owned(), rest.to_owned());
            self.text = rest;
            self.read(&block);
        }
    }

    fn read(&mut self, block: &str) -> Option<Frame> {
        let (mut event, mut data) = ("message".to_owned(), String::new());
        for line in block.lines() {
            match line.split_once(": ") {
                Some(("id", id)) => self.place = id.to_owned(),
                Some(("event", name)) => event = name.to_owned(),
                Some(("data", text)) => data.push_str(text),
                _ => {}
            }
        }
        (!data.is_empty()).then(|| Frame {
            event,
            data: serde_json::from_str(&data).expect("JSON"),
        })
    }
}
