//! Live streams: how long after a call begins its event is at every client.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures::StreamExt;
use reqwest::Method;
use tests::{Api, request};

use crate::split;

type Seen = HashMap<String, Instant>;

pub async fn run(api: &Api, url: &str, count: usize, writes: usize) {
    let (api, path) = split(api, url);
    let open = Arc::new(AtomicUsize::new(0));
    let until =
        Instant::now() + Duration::from_secs(12) + Duration::from_millis(60) * writes as u32;
    let readers: Vec<_> = (0..count)
        .map(|_| tokio::spawn(read(api.clone(), path.clone(), open.clone(), until)))
        .collect();
    while open.load(Ordering::Relaxed) < count {
        assert!(Instant::now() < until, "the streams do not open");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut sent = Vec::new();
    for _ in 0..writes {
        let began = Instant::now();
        let made = api
            .post(&format!("{path}/expedients"), &request("Fanals fosos"))
            .await
            .expect(201);
        let id = made["id"].as_str().unwrap_or_default();
        sent.push((format!("expedient/{id}"), began, began.elapsed()));
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
    let (mut whole, mut after, mut missing) = (Vec::new(), Vec::new(), 0);
    for reader in readers {
        let seen = reader.await.expect("a reader");
        for (subject, began, answered) in &sent {
            let Some(at) = seen.get(subject) else {
                missing += 1;
                continue;
            };
            let took = at.duration_since(*began);
            whole.push(took);
            after.push(took.saturating_sub(*answered));
        }
    }
    whole.sort_unstable();
    after.sort_unstable();
    let ms = |of: &[Duration], p: usize| {
        of.get((of.len() * p / 100).min(of.len().saturating_sub(1)))
            .map_or(0.0, |d| d.as_secs_f64() * 1000.0)
    };
    println!(
        "{:.0} {:.0} {:.0} {:.0} {} {missing}",
        ms(&whole, 50),
        ms(&whole, 99),
        ms(&after, 50),
        ms(&after, 99),
        whole.len()
    );
}

async fn read(api: Api, path: String, open: Arc<AtomicUsize>, until: Instant) -> Seen {
    let request = api
        .request(Method::GET, &format!("{path}/esdeveniments?cursor=ara"))
        .header("Accept", "text/event-stream");
    let response = request.send().await.expect("the stream opens");
    assert_eq!(response.status(), 200);
    open.fetch_add(1, Ordering::Relaxed);
    let mut stream = response.bytes_stream();
    let (mut seen, mut text) = (Seen::new(), String::new());
    let end = tokio::time::Instant::from_std(until);
    while let Ok(Some(Ok(bytes))) = tokio::time::timeout_at(end, stream.next()).await {
        let now = Instant::now();
        text.push_str(&String::from_utf8_lossy(&bytes));
        while let Some(line) = text.find('\n') {
            let data = text[..line].strip_prefix("data:").unwrap_or_default();
            if let Some((_, rest)) = data.split_once("\"subject\":\"") {
                let subject = rest.split('"').next().unwrap_or_default();
                seen.entry(subject.to_owned()).or_insert(now);
            }
            text.drain(..=line);
        }
    }
    seen
}
