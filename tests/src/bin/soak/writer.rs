//! A writer: one call after another on cases of its own, remembering what was acknowledged.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use tests::{Answer, Api, request, unique};

use crate::Place;
use crate::act::Act;
use crate::random::Random;
use crate::upload::Upload;

/// A call that got no answer in this time is as good as cut off.
const PATIENCE: Duration = Duration::from_secs(15);

/// No answer, or one that promises nothing: the call is to be repeated.
pub struct CutOff;

#[derive(Default)]
pub struct Acknowledged {
    pub cases: usize,
    pub changes: usize,
    pub notes: usize,
    pub acts: usize,
    pub uploads: usize,
    pub documents: usize,
}

impl Acknowledged {
    pub fn all(&self) -> usize {
        self.cases + self.changes + self.notes + self.acts + self.uploads + self.documents
    }

    pub fn add(&mut self, other: &Acknowledged) {
        self.cases += other.cases;
        self.changes += other.changes;
        self.notes += other.notes;
        self.acts += other.acts;
        self.uploads += other.uploads;
        self.documents += other.documents;
    }
}

/// A case that was acknowledged, as last acknowledged.
pub struct Case {
    pub id: String,
    pub numero: String,
    pub marker: String,
    pub titol: String,
    pub done: bool,
}

/// A document that was acknowledged.
pub struct Document {
    pub id: String,
    pub sha256: Vec<u8>,
}

/// A call under way. It keeps its key, so that it can be repeated.
enum Call {
    Open {
        key: String,
        marker: String,
    },
    Change {
        case: usize,
        titol: String,
    },
    Note {
        case: usize,
        key: String,
        text: String,
    },
    Act(Act),
    Upload(Upload),
}

pub struct Writer {
    n: usize,
    count: u64,
    pub place: Arc<Place>,
    pub api: Api,
    random: Random,
    call: Option<Call>,
    pub cases: Vec<Case>,
    pub notes: Vec<(String, String)>,
    pub documents: Vec<Document>,
    pub acknowledged: Acknowledged,
    /// Repeated calls that had been done.
    pub replayed: usize,
    /// Answers 500, where 503 was due.
    pub fallen: usize,
    pub wrong: Vec<String>,
}

impl Writer {
    pub fn new(n: usize, place: Arc<Place>, seed: u64) -> Writer {
        Writer {
            n,
            count: 0,
            place,
            api: Api::new("", None),
            random: Random::new(seed ^ ((n as u64 + 1) << 32)),
            call: None,
            cases: Vec::new(),
            notes: Vec::new(),
            documents: Vec::new(),
            acknowledged: Acknowledged::default(),
            replayed: 0,
            fallen: 0,
            wrong: Vec::new(),
        }
    }

    pub fn sign_in(&mut self, place: &Place, api: &Api) {
        if self.place.alies == place.alies {
            self.api = api.clone();
        }
    }

    pub fn is_interrupted(&self) -> bool {
        self.call.is_some()
    }

    /// Works until it is told to stop or is cut off.
    pub async fn work(mut self, stop: Arc<AtomicBool>) -> Writer {
        while !stop.load(Ordering::Relaxed) {
            let call = self.draw();
            if self.perform(call).await.is_err() {
                break;
            }
        }
        self
    }

    /// Repeats the call that was cut off, now that everything runs again.
    pub async fn settle(&mut self) {
        for _ in 0..5 {
            let Some(call) = self.call.take() else { return };
            if self.perform(call).await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        self.wrong
            .push(format!("writer {}: a call found no answer again", self.n));
        self.call = None;
    }

    fn draw(&mut self) -> Call {
        self.count += 1;
        let marker = format!("w{}-{}", self.n, self.count);
        let (dice, key) = (self.random.below(100), unique("clau"));
        if self.cases.is_empty() || dice < 35 {
            return Call::Open { key, marker };
        }
        let case = self.random.below(self.cases.len() as u64) as usize;
        match dice {
            35..55 => Call::Change {
                case,
                titol: format!("{}: canvi {}", self.cases[case].marker, self.count),
            },
            55..72 => Call::Note {
                case,
                key,
                text: format!("{marker}: ha trucat"),
            },
            72..84 if !self.cases[case].done => Call::Act(Act::new(case, key)),
            _ => Call::Upload(Upload::draw(case, &marker, &mut self.random)),
        }
    }

    /// A call to its end; one that is cut off stays to be repeated.
    async fn perform(&mut self, mut call: Call) -> Result<(), CutOff> {
        let done = match &mut call {
            Call::Open { key, marker } => self.open(key, marker).await,
            Call::Change { case, titol } => self.change(*case, titol).await,
            Call::Note { case, key, text } => self.note(*case, key, text).await,
            Call::Act(act) => act.perform(self).await,
            Call::Upload(upload) => upload.perform(self).await,
        };
        if done.is_err() {
            self.call = Some(call);
        }
        done
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/ens/{}{rest}", self.place.alies)
    }

    pub async fn ask(&mut self, request: RequestBuilder) -> Result<Answer, CutOff> {
        let answer = tokio::time::timeout(PATIENCE, self.api.try_send(request)).await;
        let Ok(Ok(answer)) = answer else {
            return Err(CutOff);
        };
        if answer.status.is_server_error() {
            self.fallen += usize::from(answer.status == 500);
            return Err(CutOff);
        }
        self.replayed += usize::from(answer.header("idempotency-replayed") == "true");
        Ok(answer)
    }

    /// With a key; anything but the expected status is noted, and the call is over.
    pub async fn post(
        &mut self,
        path: &str,
        key: &str,
        body: &Value,
    ) -> Result<Option<Answer>, CutOff> {
        let request = self
            .api
            .request(Method::POST, path)
            .header("Idempotency-Key", key)
            .json(body);
        let answer = self.ask(request).await?;
        Ok(self.expected(answer, 201, path))
    }

    pub fn expected(&mut self, answer: Answer, status: u16, what: &str) -> Option<Answer> {
        if answer.status == status {
            return Some(answer);
        }
        self.wrong.push(format!(
            "writer {}: {what} answered {}: {}",
            self.n, answer.status, answer.body
        ));
        None
    }

    async fn open(&mut self, key: &str, marker: &str) -> Result<(), CutOff> {
        let titol = format!("{marker}: fanals fosos");
        let path = self.path("/expedients");
        if let Some(answer) = self.post(&path, key, &request(&titol)).await? {
            self.acknowledged.cases += 1;
            self.cases.push(Case {
                id: text(&answer.body["id"]),
                numero: text(&answer.body["numero"]),
                marker: marker.to_owned(),
                titol,
                done: false,
            });
        }
        Ok(())
    }

    /// A change has no key: its version tells whether it was done before the cut.
    async fn change(&mut self, case: usize, titol: &str) -> Result<(), CutOff> {
        let path = self.path(&format!("/expedients/{}", self.cases[case].id));
        let request = self.api.request(Method::GET, &path);
        let now = self.ask(request).await?;
        let Some(now) = self.expected(now, 200, &path) else {
            return Ok(());
        };
        if now.body["titol"] != titol {
            let request = self
                .api
                .request(Method::PATCH, &path)
                .header("If-Match", now.etag())
                .json(&json!({"titol": titol}));
            let answer = self.ask(request).await?;
            if self.expected(answer, 200, &path).is_none() {
                return Ok(());
            }
        } else {
            self.replayed += 1;
        }
        self.acknowledged.changes += 1;
        self.cases[case].titol = titol.to_owned();
        Ok(())
    }

    async fn note(&mut self, case: usize, key: &str, said: &str) -> Result<(), CutOff> {
        let path = self.path(&format!("/expedients/{}/notes", self.cases[case].id));
        if let Some(answer) = self.post(&path, key, &json!({"text": said})).await? {
            self.acknowledged.notes += 1;
            self.notes.push((text(&answer.body["id"]), said.to_owned()));
        }
        Ok(())
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
