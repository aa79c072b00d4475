//! Reads the log from a place on: what the caller sees of it, and where they then stand.

use std::sync::Arc;

use actix_web::web::Data;
use domain::permisos::Scopes;
use store::esdeveniments::{EventFilter, EventRow, Stretch};

use super::cursor::Positions;
use super::event::Esdeveniment;
use super::hub::Ahead;
use super::sight::{Granted, Seen, Sight};
use crate::problem::Result;
use crate::state::State;
use store::ens::Directory;

/// Events read at once when the caller sees few of them.
const LEAST: usize = 100;
/// Reads of one page: long stretches out of sight are passed over page by page.
const READS: usize = 8;

pub struct Reader {
    pub state: Data<State>,
    pub scopes: Scopes,
    pub filter: EventFilter,
}

/// What one step brought.
pub struct Step {
    /// Each event with the places after it.
    pub events: Vec<(Esdeveniment, Positions)>,
    /// Whether the end of the log was reached.
    pub al_dia: bool,
}

impl Reader {
    /// The next events in sight, at most `limit`, read from the database; `positions` moves over all that was read.
    pub async fn page(&self, positions: &mut Positions, limit: usize) -> Result<Step> {
        let sight = self.sight().await?;
        let mut events = Vec::new();
        for _ in 0..READS {
            let heads = self.state.store.heads(&self.scopes).await?;
            let mut stretches: Vec<Stretch> = heads
                .into_iter()
                .map(|(ens, upto)| Stretch {
                    ens,
                    after: positions.of(ens),
                    upto,
                })
                .filter(|stretch| stretch.upto > stretch.after)
                .collect();
            if stretches.is_empty() {
                return Ok(Step {
                    events,
                    al_dia: true,
                });
            }
            stretches.sort_by_key(|stretch| stretch.ens);
            let each = (limit.max(LEAST) / stretches.len()).max(1);
            let read = self
                .state
                .store
                .events(&self.scopes, &stretches, &self.filter, each as i64)
                .await?;
            let mut whole = true;
            let ends: Vec<(Stretch, bool)> = stretches
                .into_iter()
                .zip(read.iter().map(|rows| rows.len() < each))
                .collect();
            // Over bodies, the oldest first: none waits for another's history.
            let mut rows: Vec<EventRow> = read.into_iter().flatten().collect();
            rows.sort_by_key(|row| (row.instant, row.ens_id, row.seq));
            for row in rows {
                if events.len() == limit {
                    whole = false;
                    break;
                }
                self.take(&sight, &row, positions, &mut events);
            }
            if !whole {
                return Ok(Step {
                    events,
                    al_dia: false,
                });
            }
            // A stretch read to its end was passed over whole, also where the filter found nothing.
            for (stretch, ended) in ends {
                if ended {
                    positions.advance(stretch.ens, stretch.upto);
                }
            }
        }
        Ok(Step {
            events,
            al_dia: false,
        })
    }

    /// The events of one body before a number, the newest first: those in sight of at most `limit` read, and the number
    /// to go on before when there are more. `positions` moves to the newest of them.
    pub async fn newest(
        &self,
        ens: i32,
        before: Option<i64>,
        limit: usize,
        positions: &mut Positions,
    ) -> Result<(Vec<Esdeveniment>, Option<i64>)> {
        let sight = self.sight().await?;
        let mut rows = self
            .state
            .store
            .events_before(&self.scopes, ens, before, &self.filter, limit as i64 + 1)
            .await?;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().map(|row| row.seq).filter(|_| more);
        let mut events = Vec::new();
        for row in &rows {
            self.take(&sight, row, positions, &mut events);
        }
        Ok((events.into_iter().map(|(event, _)| event).collect(), next))
    }

    /// What memory holds after `positions`; `None` when the log itself has to be read.
    pub async fn recent(&self, positions: &mut Positions) -> Result<Option<Step>> {
        let mut rows: Vec<Arc<EventRow>> = Vec::new();
        for ens in self.scopes.bodies() {
            match self.state.feed.ahead(ens, positions.of(ens)) {
                Ahead::Nothing => {}
                Ahead::Rows(more) => rows.extend(more),
                Ahead::Unknown => return Ok(None),
            }
        }
        let mut events = Vec::new();
        if !rows.is_empty() {
            let sight = self.sight().await?;
            for row in &rows {
                self.take(&sight, row, positions, &mut events);
            }
        }
        Ok(Some(Step {
            events,
            al_dia: true,
        }))
    }

    fn take(
        &self,
        sight: &Sight,
        row: &EventRow,
        positions: &mut Positions,
        events: &mut Vec<(Esdeveniment, Positions)>,
    ) {
        positions.advance(row.ens_id, row.seq);
        if !self.filter.takes(row) {
            return;
        }
        let directory: Arc<Directory> = self.state.rights.directory();
        let Some(ens) = directory.by_id.get(&row.ens_id) else {
            return;
        };
        let event = match sight.of(row) {
            Seen::Whole if self.named(row) => Esdeveniment::new(&ens.alies, row),
            Seen::Lost => Esdeveniment::tombstone(&ens.alies, row),
            Seen::Whole | Seen::Nothing => return,
        };
        events.push((event, positions.clone()));
    }

    /// Whether the caller asked for this type. (A tombstone comes whatever they asked for.)
    fn named(&self, row: &EventRow) -> bool {
        self.filter.tipus.is_empty() || self.filter.tipus.contains(&row.tipus)
    }

    async fn sight(&self) -> Result<Sight> {
        let total = self.scopes.iter().all(|scope| scope.predicate().is_total());
        let granted = if total {
            Granted::default()
        } else {
            self.state.feed.granted(&self.scopes).await?
        };
        Ok(Sight::new(&self.scopes, granted))
    }
}
