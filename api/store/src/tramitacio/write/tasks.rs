//! Tasks: born, moved, and given their last day again.

use diesel::prelude::*;
use domain::tramitacio::venciment::task_due;
use domain::tramitacio::{Tasca, legal_day};
use jiff::civil::Date;
use jiff_diesel::ToDiesel;

use super::Writer;
use crate::schema::tasca;
use crate::sql::{instant_oficial, instant_si};
use crate::tramitacio::code;

impl Writer<'_, '_> {
    /// The last day of a task, born today or on the day of its row.
    fn due(&self, task: &Tasca) -> Option<Date> {
        let born = self
            .case
            .tasks
            .iter()
            .find(|row| row.id == task.id)
            .map_or(self.today, |row| legal_day(row.creat_el));
        let (cas, computs) = (&self.plan.cas, &self.plan.computs);
        task_due(cas, computs, &task.codi, born, self.criteri).map(|term| term.venciment)
    }

    /// The nearest last day: of the case itself, or of a task that is open. The end of the calendar when none runs.
    pub(super) fn nearest(&self) -> Date {
        let open = self.plan.cas.tasques.iter().filter(|task| task.is_open());
        let days = open.filter_map(|task| self.due(task));
        days.chain(self.plan.running_term())
            .min()
            .unwrap_or(Date::MAX)
    }

    /// Who may do it.
    fn roles(&self, codi: &str) -> Vec<String> {
        let like = self.plan.cas.task_like(codi);
        like.map(|like| like.actors.iter().map(code).collect())
            .unwrap_or_default()
    }

    pub(super) fn new_tasks(&mut self) {
        for id in &self.plan.tasks {
            let Some(task) = self.plan.cas.tasques.iter().find(|task| task.id == *id) else {
                continue;
            };
            let roles = self.roles(&task.codi);
            let done = !task.is_open();
            let due = if done { None } else { self.due(task) };
            self.unit.put(diesel::insert_into(tasca::table).values((
                tasca::ens_id.eq(self.ens),
                tasca::id.eq(task.id),
                tasca::expedient_id.eq(self.case.head.id),
                tasca::codi.eq(task.codi.clone()),
                tasca::fase.eq(task.fase.clone()),
                tasca::interessat_id.eq(task.interessat),
                tasca::estat.eq(code(&task.estat)),
                tasca::opcional.eq(task.opcional),
                tasca::rols.eq(roles),
                tasca::assignada_id.eq(task.usuari),
                tasca::venciment.eq(due.to_diesel()),
                tasca::feta_per.eq(done.then_some(self.actor)),
                tasca::feta_el.eq(instant_si(done, None::<jiff_diesel::Timestamp>)),
                tasca::creat_el.eq(instant_oficial()),
            )));
        }
    }

    /// Tasks that the order moved, and open ones whose last day is another now.
    pub(super) fn moved_tasks(&mut self) {
        for row in &self.case.tasks {
            let Some(task) = self.plan.cas.tasques.iter().find(|task| task.id == row.id) else {
                continue;
            };
            let moved = self.plan.moved.iter().rfind(|moved| moved.id == row.id);
            let due = if task.is_open() {
                self.due(task)
            } else {
                row.venciment
            };
            let roles = match self.plan.versions {
                // Another version may give it to others.
                Some(_) if task.is_open() => self.roles(&task.codi),
                _ => row.rols.clone(),
            };
            let same = due == row.venciment && task.vencuda == row.vencuda_el && roles == row.rols;
            if moved.is_none() && same {
                continue;
            }
            let done = !task.is_open();
            let was_done = row.feta_el.is_some();
            let now_done = done && !was_done;
            let by = if now_done {
                Some(self.actor)
            } else {
                row.feta_per.filter(|_| done)
            };
            let reason = moved
                .and_then(|moved| moved.rao.clone())
                .or_else(|| row.rao.clone().filter(|_| done));
            // A task that an undone upgrade brings back is not done any more.
            let done_at = row.feta_el.filter(|_| done);
            self.unit
                .put(diesel::update(tasca::table.find((self.ens, row.id))).set((
                    tasca::estat.eq(code(&task.estat)),
                    tasca::assignada_id.eq(task.usuari),
                    tasca::venciment.eq(due.to_diesel()),
                    tasca::feta_per.eq(by),
                    tasca::feta_el.eq(instant_si(now_done, done_at.to_diesel())),
                    tasca::fase.eq(task.fase.clone()),
                    tasca::opcional.eq(task.opcional),
                    tasca::rols.eq(roles),
                    tasca::rao.eq(reason),
                    tasca::vencuda_el.eq(task.vencuda.to_diesel()),
                    tasca::versio.eq(tasca::versio + 1),
                )));
        }
    }
}
