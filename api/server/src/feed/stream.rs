//! The live stream: the same events as the pages, sent as they are committed.
//!
//! Nothing is queued for a client: the next frames are made when its socket takes the ones before. A client that
//! does not take them for long is let go and comes back with `Last-Event-ID`.

use std::sync::Arc;
use std::time::Duration;

use actix_web::web::{Bytes, Data};
use domain::permisos::{Acte, Rights};
use futures::Stream;
use serde_json::json;
use tokio::time::Instant;

use super::cursor::Positions;
use super::hub::Follower;
use super::reader::{Reader, Step};
use super::sse::Frames;
use crate::clock;
use crate::problem::Result;
use crate::session::Session;
use crate::state::State;

const BEAT: Duration = Duration::from_secs(15);
/// Seconds before the end of the token.
const BEFORE: i64 = 5;
/// A client that takes nothing for so long is let go.
const STALLED: Duration = Duration::from_secs(30);
/// Events sent together while catching up.
const TOGETHER: usize = 200;

/// Why a stream ends, told in the event `sessio`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The token is about to: come back with a new one.
    Caduca,
    /// The session or the account ended.
    Acabada,
    /// Rights changed: come back and see with the new ones.
    Drets,
    /// Rights cannot be read now.
    DretsNoDisponibles,
    /// The process is about to stop: another serves from the same place.
    Aturada,
    /// The client fell behind.
    Lent,
}

impl End {
    fn as_str(self) -> &'static str {
        match self {
            End::Caduca => "caduca",
            End::Acabada => "acabada",
            End::Drets => "drets",
            End::DretsNoDisponibles => "drets_no_disponibles",
            End::Aturada => "aturada",
            End::Lent => "lent",
        }
    }
}

pub struct Live {
    pub reader: Reader,
    pub session: Session,
    pub follower: Follower,
    pub positions: Positions,
    /// Of the cursors.
    pub context: String,
}

impl Live {
    pub fn frames(mut self) -> impl Stream<Item = Result<Bytes>> {
        async_stream::stream! {
            let state = self.reader.state.clone();
            let mut rights_moved = state.rights.moved();
            let mut closing = state.feed.closing();
            let mut frames = Frames::default();
            // The place first: a client that is cut before its first event still knows where it stood.
            let mut told = self.positions.clone();
            frames.retry(1000).place(&self.cursor(&told));
            yield Ok(frames.take());
            let mut beat = Instant::now() + BEAT;
            let mut behind = true;
            loop {
                if let Some(end) = self.end(&state).await {
                    yield Ok(self.farewell(end));
                    return;
                }
                let step = match self.step(behind).await {
                    Ok(step) => step,
                    Err(problem) => {
                        tracing::warn!(%problem, "a stream waits for the log");
                        tokio::time::sleep(Duration::from_secs(1)).await;
                        continue;
                    }
                };
                behind = !step.al_dia;
                if !step.events.is_empty() {
                    for (event, place) in &step.events {
                        let data = serde_json::to_string(event).unwrap_or_default();
                        frames.event(None, &self.cursor(place), &data);
                    }
                    told = self.positions.clone();
                    beat = Instant::now() + BEAT;
                    let sent = Instant::now();
                    yield Ok(frames.take());
                    if sent.elapsed() > STALLED {
                        yield Ok(self.farewell(End::Lent));
                        return;
                    }
                }
                if behind {
                    continue;
                }
                tokio::select! {
                    () = self.follower.news() => {}
                    _ = rights_moved.changed() => {}
                    _ = closing.wait_for(|closed| *closed) => {
                        yield Ok(self.farewell(End::Aturada));
                        return;
                    }
                    () = tokio::time::sleep_until(beat) => {
                        frames.beat();
                        if told != self.positions {
                            told = self.positions.clone();
                            frames.place(&self.cursor(&told));
                        }
                        beat = Instant::now() + BEAT;
                        yield Ok(frames.take());
                    }
                    () = tokio::time::sleep(self.left()) => {}
                }
            }
        }
    }

    async fn step(&mut self, behind: bool) -> Result<Step> {
        if !behind && let Some(step) = self.reader.recent(&mut self.positions).await? {
            return Ok(step);
        }
        self.reader.page(&mut self.positions, TOGETHER).await
    }

    /// Until the token is about to end.
    fn left(&self) -> Duration {
        let seconds = self.session.claims.exp - BEFORE - clock::now().as_second();
        Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
    }

    async fn end(&mut self, state: &Data<State>) -> Option<End> {
        if self.left().is_zero() {
            return Some(End::Caduca);
        }
        let claims = &self.session.claims;
        match state.rights.of(claims.sub, claims.sid).await {
            Err(_) => Some(End::DretsNoDisponibles),
            Ok(None) => Some(End::Acabada),
            Ok(Some(held)) => {
                let (cookie, origen) = (self.session.cookie, self.session.actor.origen.clone());
                let now = Session::new(state, claims.clone(), held, cookie, origen);
                if !Arc::ptr_eq(&now.rights, &self.session.rights)
                    && !same(&now.rights, &self.session.rights)
                {
                    return Some(End::Drets);
                }
                self.session = now;
                None
            }
        }
    }

    fn farewell(&self, end: End) -> Bytes {
        let data = json!({"motiu": end.as_str()}).to_string();
        Frames::default()
            .event(Some("sessio"), &self.cursor(&self.positions), &data)
            .take()
    }

    fn cursor(&self, positions: &Positions) -> String {
        positions.seal(&self.reader.state.cursors, &self.context)
    }
}

/// Whether two rights show the same events.
fn same(a: &Rights, b: &Rights) -> bool {
    let sees = |rights: &Rights| {
        rights
            .bodies()
            .map(|ens| (ens, rights.predicate(ens, Acte::EsdevenimentsLlegir)))
            .collect::<Vec<_>>()
    };
    sees(a) == sees(b)
}
