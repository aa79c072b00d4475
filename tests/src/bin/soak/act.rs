//! An act of the procedure: the first task of the case is done, and the case goes on to its next phase.

use reqwest::Method;
use serde_json::json;

use crate::writer::{CutOff, Writer, text};

pub struct Act {
    case: usize,
    key: String,
    /// The task and its version, as first read.
    task: Option<(String, i64)>,
}

impl Act {
    pub fn new(case: usize, key: String) -> Act {
        Act {
            case,
            key,
            task: None,
        }
    }

    pub async fn perform(&mut self, writer: &mut Writer) -> Result<(), CutOff> {
        let case = writer.path(&format!("/expedients/{}", writer.cases[self.case].id));
        let Some((task, version)) = self.task(writer, &case).await? else {
            return Ok(());
        };
        let path = format!("{case}/tasques/{task}/completa");
        let request = writer
            .api
            .request(Method::POST, &path)
            .header("Idempotency-Key", &self.key)
            .header("If-Match", format!("\"{version}\""))
            .json(&json!({}));
        let answer = writer.ask(request).await?;
        if writer.expected(answer, 200, &path).is_some() {
            writer.acknowledged.acts += 1;
            writer.cases[self.case].done = true;
        }
        Ok(())
    }

    async fn task(
        &mut self,
        writer: &mut Writer,
        case: &str,
    ) -> Result<Option<(String, i64)>, CutOff> {
        if self.task.is_none() {
            let path = format!("{case}/tramitacio");
            let request = writer.api.request(Method::GET, &path);
            let answer = writer.ask(request).await?;
            let Some(answer) = writer.expected(answer, 200, &path) else {
                return Ok(None);
            };
            self.task = answer.body["tasques"]
                .as_array()
                .and_then(|tasks| tasks.iter().find(|task| task["codi"] == "DERIV"))
                .map(|task| (text(&task["id"]), task["versio"].as_i64().unwrap_or(1)));
            if self.task.is_none() {
                writer.wrong.push(format!("{case} has no first task"));
            }
        }
        Ok(self.task.clone())
    }
}
