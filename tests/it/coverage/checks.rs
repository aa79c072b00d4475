//! The checks of the matrix: each one calls, and says what was wrong with the answer.

use futures::future::BoxFuture;
use reqwest::Method;
use tests::{Answer, Api, shared, unique};

use super::call::Call;
use super::ground::{Ground, Who};
use super::table::{Operation, Permission, Table, is_platform};

pub type Fixture = Box<dyn Fn(&'static Ground, Who) -> BoxFuture<'static, Call> + Send + Sync>;

/// Ok, or what is wrong.
type Found = Result<(), String>;

pub struct Matrix {
    pub ground: &'static Ground,
    /// The same, where fixtures open reserved cases.
    pub reserved: &'static Ground,
    pub table: &'static Table,
}

impl Matrix {
    pub async fn new() -> Matrix {
        let table: &'static Table = Box::leak(Box::new(Table::read()));
        let ground: &'static Ground = Box::leak(Box::new(Ground::new(table).await));
        let mut reserved = ground.clone();
        reserved.acces = Some("reservat");
        Matrix {
            ground,
            reserved: Box::leak(Box::new(reserved)),
            table,
        }
    }

    /// Every check of an operation, in the order of [`Operation::checks`].
    pub async fn check(&self, operation: &Operation, fixture: &Fixture) -> Vec<(String, Found)> {
        let mut found = Vec::new();
        for check in operation.checks(self.table) {
            let result = match check.as_str() {
                "anonymous" => self.anonymous(operation, fixture).await,
                "foreign body" => self.foreign(operation, fixture).await,
                "reserved case" => self.reserved(operation, fixture).await,
                "no ETag" => self.without_version(operation, fixture).await,
                "stale ETag" => self.stale(operation, fixture).await,
                "repeated key" => self.repeated(operation, fixture).await,
                role => self.role(operation, fixture, role).await,
            };
            found.push((check, result));
        }
        found
    }

    /// Somebody who may: the secretary, or else the first role of the table that may.
    fn permitted(&self, operation: &Operation) -> Who {
        let able = |who: &&Who| self.expected(operation, &who.rol) == Expected::Done;
        let ground = self.ground;
        let first = Some(&ground.maker).filter(able);
        first
            .or_else(|| ground.roles.values().find(able))
            .expect("every operation is somebody's")
            .clone()
    }

    fn expected(&self, operation: &Operation, rol: &str) -> Expected {
        match &operation.permission {
            Permission::Open | Permission::SignedIn => Expected::Done,
            // Service clients have no account of their own to look at.
            Permission::Person if rol == "integracio" => Expected::Unseen,
            Permission::Person => Expected::Done,
            Permission::Act(_) if operation.in_body() && is_platform(rol) => {
                match &operation.platform {
                    Some(act) if self.table.gives(act, rol) => Expected::Done,
                    _ => Expected::Unseen,
                }
            }
            Permission::Act(act) if self.table.gives(act, rol) => Expected::Done,
            Permission::Act(act) => Expected::Refused(act.clone()),
        }
    }

    async fn send(&self, operation: &Operation, call: &Call, who: &Api) -> Answer {
        call.send(operation, &self.ground.town.alies, who).await
    }

    /// A call that succeeds, and who makes it.
    pub async fn ready(&self, operation: &Operation, fixture: &Fixture) -> (Call, Api) {
        let who = self.permitted(operation);
        let call = fixture(self.ground, who.clone()).await;
        let caller = call.caller.clone().unwrap_or(who.api);
        (call, caller)
    }

    async fn anonymous(&self, operation: &Operation, fixture: &Fixture) -> Found {
        let nobody = Api::new(&shared().base, None);
        let (call, _) = self.ready(operation, fixture).await;
        let answer = self.send(operation, &call, &nobody).await;
        match operation.permission {
            Permission::Open => success(&answer),
            _ => problem(operation, &answer, 401, "sessio_necessaria"),
        }
    }

    /// A stranger names what exists: in its own body, and in theirs. Neither may be told from nothing at all.
    async fn foreign(&self, operation: &Operation, fixture: &Fixture) -> Found {
        let ground = self.ground;
        let (call, _) = self.ready(operation, fixture).await;
        let answer = self.send(operation, &call, &ground.stranger).await;
        problem(operation, &answer, 404, "no_trobat")?;
        let inside = operation.path.split("{ens}").nth(1).unwrap_or_default();
        // A year, or a code of the library, names nobody's.
        if !inside
            .replace("{any}", "")
            .replace("{codi}", "")
            .contains('{')
        {
            return Ok(());
        }
        let alies = &ground.strange.alies;
        let answer = call.send(operation, alies, &ground.stranger).await;
        problem(operation, &answer, 404, "no_trobat")
            .map_err(|told| format!("in its own body: {told}"))
    }

    async fn role(&self, operation: &Operation, fixture: &Fixture, check: &str) -> Found {
        let rol = check.trim_start_matches("role ");
        let who = &self.ground.roles[rol];
        match self.expected(operation, rol) {
            Expected::Done => {
                let call = fixture(self.ground, who.clone()).await;
                let caller = call.caller.clone().unwrap_or(who.api.clone());
                success(&self.send(operation, &call, &caller).await)
            }
            Expected::Unseen => {
                let (call, _) = self.ready(operation, fixture).await;
                let answer = self.send(operation, &call, &who.api).await;
                problem(operation, &answer, 404, "no_trobat")
            }
            Expected::Refused(act) => {
                let (call, _) = self.ready(operation, fixture).await;
                let answer = self.send(operation, &call, &who.api).await;
                problem(operation, &answer, 403, "sense_permis")?;
                let detail = answer.body["detail"].as_str().unwrap_or_default();
                agree(
                    operation.method == Method::HEAD || detail.contains(&act),
                    || format!("the refusal does not name {act}: {detail}"),
                )
            }
        }
    }

    /// A reserved case does not exist for those whose role does not reach that level, whatever they may do elsewhere.
    async fn reserved(&self, operation: &Operation, fixture: &Fixture) -> Found {
        let Permission::Act(act) = &operation.permission else {
            return Err("an operation on a case asks for an act".into());
        };
        let call = fixture(self.reserved, self.permitted(operation)).await;
        let below = |rol: &&String| {
            let reaches = self.table.gives_reserved(act, rol);
            self.table.gives(act, rol) && !reaches && !is_platform(rol)
        };
        for rol in self.table.roles.iter().filter(below) {
            let answer = self
                .send(operation, &call, &self.ground.roles[rol].api)
                .await;
            problem(operation, &answer, 404, "no_trobat")
                .map_err(|told| format!("{rol}: {told}"))?;
        }
        success(&self.send(operation, &call, &self.ground.maker.api).await)
    }

    async fn without_version(&self, operation: &Operation, fixture: &Fixture) -> Found {
        let (call, caller) = self.ready(operation, fixture).await;
        let answer = self
            .send(operation, &call.with_version(None), &caller)
            .await;
        problem(operation, &answer, 428, "falta_if_match")
    }

    /// A version that is not the current one changes nothing: the right one is still right after it, and wrong once
    /// it was used.
    async fn stale(&self, operation: &Operation, fixture: &Fixture) -> Found {
        let (call, caller) = self.ready(operation, fixture).await;
        let current = call.version().ok_or("the fixture gives no ETag")?;
        let other = call.with_version(Some(current + 7));
        let answer = self.send(operation, &other, &caller).await;
        problem(operation, &answer, 412, "versio_caducada")?;
        agree(answer.body["versio_actual"] == current, || {
            format!("versio_actual in {}", answer.body)
        })?;
        success(&self.send(operation, &call, &caller).await)?;
        if operation.method == Method::DELETE {
            return Ok(());
        }
        let answer = self.send(operation, &call, &caller).await;
        problem(operation, &answer, 412, "versio_caducada")
    }

    /// A repeated key answers like the first and does nothing; with another body it is refused.
    async fn repeated(&self, operation: &Operation, fixture: &Fixture) -> Found {
        let (call, caller) = self.ready(operation, fixture).await;
        let call = call.header("Idempotency-Key", unique("clau"));
        let first = self.send(operation, &call, &caller).await;
        success(&first)?;
        agree(first.header("idempotency-replayed").is_empty(), || {
            "the first is no replay".into()
        })?;
        let second = self.send(operation, &call, &caller).await;
        success(&second)?;
        agree(second.status == first.status, || {
            format!("{} and then {}", first.status, second.status)
        })?;
        agree(second.header("idempotency-replayed") == "true", || {
            "a replay does not say so".into()
        })?;
        let (one, same) = (identity(&first), identity(&second));
        agree(one == same, || format!("{one} and then {same}"))?;
        agree(first.etag() == second.etag(), || {
            "the replay has another version".into()
        })?;
        let Some(varied) = call.varied() else {
            return Ok(());
        };
        let answer = self.send(operation, &varied, &caller).await;
        problem(operation, &answer, 422, "clau_reutilitzada")
    }
}

#[derive(PartialEq)]
enum Expected {
    Done,
    /// 403, naming the act.
    Refused(String),
    /// 404.
    Unseen,
}

/// What an answer speaks of.
fn identity(answer: &Answer) -> String {
    let body = &answer.body;
    let named = [&body["id"], &body["usuari"]["id"], &body["client"]["id"]];
    let id = named.into_iter().find(|id| id.is_string());
    // What has no identifier of its own is told by the whole answer.
    format!("{} {}", answer.header("location"), id.unwrap_or(body))
}

fn agree(holds: bool, told: impl FnOnce() -> String) -> Found {
    if holds { Ok(()) } else { Err(told()) }
}

fn success(answer: &Answer) -> Found {
    agree(answer.status.is_success(), || {
        format!("{} {}", answer.status, answer.body)
    })
}

fn problem(operation: &Operation, answer: &Answer, status: u16, codi: &str) -> Found {
    // An answer to HEAD has no body to tell the code in.
    let said = operation.method == Method::HEAD || answer.body["codi"] == codi;
    agree(answer.status == status && said, || {
        format!(
            "expected {status} {codi}, got {} {}",
            answer.status, answer.body
        )
    })
}
