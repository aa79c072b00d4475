//! The driver of `bin/soak`: writers on five bodies while the service and PostgreSQL are killed in the middle; after
//! each cut everything that was acknowledged must be there, once, whole, numbered without gaps and chained.

mod act;
mod check;
mod cluster;
mod random;
mod upload;
mod writer;

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use futures::future::join_all;
use tests::{Api, PASSWORD, Server, Town, expedit, server, token};

use check::{Checker, Findings};
use cluster::Cluster;
use random::Random;
use writer::Writer;

const BODIES: usize = 5;
const WRITERS: usize = 32;
/// How long a server may take to answer again after a cut.
const RECOVERY: Duration = Duration::from_secs(60);

/// A body and who writes in it.
pub struct Place {
    pub alies: String,
    correu: String,
}

/// What dies at the end of a round.
#[derive(Clone, Copy, PartialEq)]
enum Cut {
    Service,
    Database,
    Both,
}

impl Cut {
    fn of(round: u32) -> Cut {
        match round % 4 {
            1 => Cut::Database,
            3 => Cut::Both,
            _ => Cut::Service,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Cut::Service => "service",
            Cut::Database => "database",
            Cut::Both => "both",
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let number = |n: usize, otherwise: u64| {
        std::env::args()
            .nth(n)
            .map_or(Ok(otherwise), |text| text.parse())
            .expect("soak ROUNDS SEED")
    };
    let (rounds, seed) = (number(1, 10), number(2, 1));
    let rounds = u32::try_from(rounds).expect("fewer rounds");
    let mut soak = Soak::start(seed).await;
    for round in 0..rounds {
        if let Err(why) = soak.round(round).await {
            println!("round {}: {why}", round + 1);
            return ExitCode::FAILURE;
        }
    }
    soak.checker.everything = true;
    soak.check().await;
    soak.report(rounds)
}

struct Soak {
    began: Instant,
    cluster: Cluster,
    address: String,
    server: Option<Server>,
    places: Vec<Arc<Place>>,
    writers: Vec<Writer>,
    random: Random,
    checker: Checker,
    findings: Findings,
    kills: [u32; 3],
    /// Wrong answers printed so far.
    told: usize,
}

impl Soak {
    async fn start(seed: u64) -> Soak {
        let first = server(&[]);
        // Always the same address from here on, as behind a proxy.
        let address = first.base.strip_prefix("http://").expect("http").to_owned();
        let mut places = Vec::new();
        for _ in 0..BODIES {
            let town = Town::at(&first.base).await;
            let correu = town.login("secretaria").await;
            places.push(Arc::new(Place {
                alies: town.alies,
                correu,
            }));
        }
        let writers = (0..WRITERS)
            .map(|n| Writer::new(n, places[n % BODIES].clone(), seed))
            .collect();
        Soak {
            began: Instant::now(),
            cluster: Cluster::from_env(),
            checker: Checker::new(first.base.clone(), first.data.clone()),
            address,
            server: Some(first),
            places,
            writers,
            random: Random::new(seed),
            findings: Findings::default(),
            kills: [0; 3],
            told: 0,
        }
    }

    fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Load, a cut at a random moment, recovery, the interrupted calls again, and the inspection.
    async fn round(&mut self, round: u32) -> Result<(), String> {
        let cut = Cut::of(round);
        self.sign_in().await;
        let stop = Arc::new(AtomicBool::new(false));
        let before = self.acknowledged();
        let writers = std::mem::take(&mut self.writers);
        let work: Vec<_> = writers
            .into_iter()
            .map(|writer| tokio::spawn(writer.work(stop.clone())))
            .collect();
        tokio::time::sleep(Duration::from_millis(1000 + self.random.below(2000))).await;
        // An anchor taken under load: what it saw committed may not be cut off afterwards.
        let anchored = round % 3 == 2 && expedit(&["anchor"], "").status.success();
        tokio::time::sleep(Duration::from_millis(200 + self.random.below(1500))).await;
        self.kill(cut);
        tokio::time::sleep(Duration::from_millis(300)).await;
        stop.store(true, Ordering::Relaxed);
        for writer in join_all(work).await {
            self.writers.push(writer.map_err(|e| e.to_string())?);
        }
        let done = self.acknowledged() - before;
        let interrupted = self.writers.iter().filter(|w| w.is_interrupted()).count();
        let restart = Instant::now();
        self.revive(cut).await?;
        let restart = restart.elapsed();
        self.sign_in().await;
        let replayed = self.settle().await;
        self.check().await;
        println!(
            "[{:4}s] round {:>2}: kill -9 of {:<8} {done} acknowledged, {interrupted} cut off ({replayed} had been done), {}back in {:.1} s, {}, {}",
            self.began.elapsed().as_secs(),
            round + 1,
            cut.name(),
            if anchored {
                "anchored under load, "
            } else {
                ""
            },
            restart.as_secs_f32(),
            self.findings.chain,
            self.findings.verdict(),
        );
        let wrong = self.writers.iter().flat_map(|writer| &writer.wrong);
        for line in wrong.chain(&self.findings.wrong).skip(self.told).take(10) {
            println!("  {line}");
            self.told += 1;
        }
        Ok(())
    }

    fn kill(&mut self, cut: Cut) {
        self.kills[cut as usize] += 1;
        if cut != Cut::Database
            && let Some(server) = self.server.take()
        {
            server.kill();
        }
        if cut != Cut::Service {
            self.cluster.kill();
        }
    }

    /// A service that outlives its database must find it again by itself.
    async fn revive(&mut self, cut: Cut) -> Result<(), String> {
        if cut != Cut::Service {
            self.cluster.start()?;
        }
        if self.server.is_none() {
            self.server = Some(server(&["--listen", &self.address]));
        }
        let api = Api::new(&self.base(), None);
        let began = Instant::now();
        loop {
            let request = api.request(reqwest::Method::GET, "/salut/llest");
            if let Ok(answer) = api.try_send(request).await
                && answer.status == 204
            {
                return Ok(());
            }
            if began.elapsed() > RECOVERY {
                return Err(format!("not ready after {} s", RECOVERY.as_secs()));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Tokens live ten minutes: each round takes new ones.
    async fn sign_in(&mut self) {
        let base = self.base();
        for place in &self.places {
            let api = token(&base, &place.correu, PASSWORD).await;
            for writer in &mut self.writers {
                writer.sign_in(place, &api);
            }
            self.checker.sign_in(&place.alies, &api);
        }
    }

    /// Sends again what got no answer, with its key; answers how much of it had been done already.
    async fn settle(&mut self) -> usize {
        let before: usize = self.writers.iter().map(|writer| writer.replayed).sum();
        join_all(self.writers.iter_mut().map(Writer::settle)).await;
        self.writers.iter().map(|w| w.replayed).sum::<usize>() - before
    }

    async fn check(&mut self) {
        let found = self.checker.check(&self.writers).await;
        self.findings.merge(found);
    }

    fn acknowledged(&self) -> usize {
        self.writers.iter().map(|w| w.acknowledged.all()).sum()
    }

    fn report(self, rounds: u32) -> ExitCode {
        let mut all = writer::Acknowledged::default();
        let (mut replayed, mut wrong, mut fallen) = (0, self.findings.wrong.clone(), 0);
        for writer in &self.writers {
            all.add(&writer.acknowledged);
            replayed += writer.replayed;
            fallen += writer.fallen;
            wrong.extend(writer.wrong.iter().cloned());
        }
        let f = &self.findings;
        println!("REPORT");
        println!(
            "rounds {rounds}: acknowledged {}, lost {}, doubled {}, gaps {}, half cases {}, half documents {}, {}",
            all.all(),
            f.lost,
            f.doubled,
            f.gaps,
            f.half_cases,
            f.half_documents,
            f.chain,
        );
        println!(
            "{WRITERS} writers over {BODIES} bodies; kill -9 of the service {}, of PostgreSQL {}, of both {}",
            self.kills[0], self.kills[1], self.kills[2]
        );
        println!(
            "acknowledged: {} cases, {} changes, {} notes, {} tasks done, {} uploads, {} documents; {} contents read back and hashed",
            all.cases, all.changes, all.notes, all.acts, all.uploads, all.documents, f.hashed
        );
        println!(
            "calls without an answer that had been done all the same, repeated with their key: {replayed}, none doubled when doubled is 0"
        );
        println!(
            "other wrong answers: {}; answers 500 while the database was away: {fallen}; {} events read back over the feed",
            wrong.len(),
            f.events
        );
        println!("took {} s", self.began.elapsed().as_secs());
        match f.is_sound() && wrong.is_empty() {
            true => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        }
    }
}
