//! What breaks around the product: its database, its network, its disk, its callers.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use tests::{
    Answer, Api, Network, Proxy, Server, Town, aside, owner, server, server_on_small_disk,
    server_through, unique,
};

/// No answer may take longer when connections are cut: the wait for a new one, and a good margin.
const AT_ONCE: Duration = Duration::from_secs(4);
/// When nobody says that they are: the longest wait of a unit of work (10 s), and a margin.
const IN_SILENCE: Duration = Duration::from_secs(12);

/// A server whose way to the database can break, and a secretary who works there.
async fn behind(proxy: &Proxy) -> (Server, Town, Api) {
    let server = server_through(&proxy.url, &[]);
    let town = Town::new().await;
    let secretary = town.user("secretaria").await.at(&server.base);
    town.known_to(&secretary).await;
    (server, town, secretary.impatient())
}

async fn timed(call: impl Future<Output = Answer>) -> (Duration, Answer) {
    let began = Instant::now();
    let answer = tokio::time::timeout(Duration::from_secs(30), call).await;
    (began.elapsed(), answer.expect("an answer, never a hang"))
}

/// Waits until the call succeeds, as long as a person would.
async fn recovers(call: impl AsyncFn() -> Answer) {
    let began = Instant::now();
    loop {
        let (_, answer) = timed(call()).await;
        if answer.status.is_success() {
            return;
        }
        assert!(
            began.elapsed() < Duration::from_secs(20),
            "{} {}",
            answer.status,
            answer.body
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Reads, writes and health, while the database is away in one of two ways.
async fn is_refused(network: Network, within: Duration) {
    let proxy = Proxy::new();
    let (server, town, secretary) = behind(&proxy).await;
    let (path, body) = (
        town.path("/expedients"),
        tests::request("Mentre no hi ha base de dades"),
    );
    proxy.set(network);
    let mut codes = std::collections::BTreeSet::new();
    // Rights go stale after a second: what comes later is refused without asking the database.
    for _ in 0..4 {
        let (read, write, health) = tokio::join!(
            timed(secretary.get(&path)),
            timed(secretary.post(&path, &body)),
            timed(secretary.get("/salut/llest")),
        );
        for (took, answer) in [read, write, health] {
            codes.insert(answer.problem(503).to_owned());
            assert!(!answer.header("retry-after").is_empty(), "{}", answer.body);
            assert!(took < within, "{took:?}");
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    assert!(
        codes.contains("base_de_dades_absent") && codes.contains("drets_no_disponibles"),
        "{codes:?}"
    );
    assert_eq!(
        secretary.get("/salut/viu").await.status,
        204,
        "the process itself is well"
    );
    proxy.set(Network::Open);
    recovers(async || secretary.get(&path).await).await;
    recovers(async || secretary.post(&path, &body).await).await;
    let list = secretary
        .get(&format!("{path}?total=true"))
        .await
        .expect(200);
    assert_eq!(list["total"], 1, "what was refused was not done");
    drop(server);
}

#[tokio::test]
async fn a_database_that_stops_is_told_at_once_and_comes_back_without_a_restart() {
    is_refused(Network::Cut, AT_ONCE).await;
}

#[tokio::test]
async fn a_database_that_falls_silent_is_told_at_once_and_comes_back_without_a_restart() {
    is_refused(Network::Silent, IN_SILENCE).await;
}

#[tokio::test]
async fn a_body_that_is_held_for_long_is_told_as_such_and_loses_nothing() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await.impatient();
    let path = town.path("/expedients");
    let mut owner = owner().await;
    let held = owner.transaction().await.expect("begin");
    let sql =
        "SELECT 1 FROM ens_cap c JOIN ens e ON e.id = c.ens_id WHERE e.alies = $1 FOR UPDATE OF c";
    held.query_one(sql, &[&town.alies])
        .await
        .expect("the head of the body");
    let body = tests::request("Mentre algú té el cap");
    let (took, answer) = timed(secretary.post(&path, &body)).await;
    assert_eq!(answer.problem(503), "base_de_dades_absent");
    assert!(!answer.header("retry-after").is_empty());
    assert!(took < IN_SILENCE, "{took:?}");
    secretary.get(&path).await.expect(200);
    held.rollback().await.expect("let go");
    let made = secretary.post(&path, &body).await.expect(201);
    assert!(
        made["numero"]
            .as_str()
            .is_some_and(|n| n.ends_with("/000001")),
        "no number was lost: {made}"
    );
}

async fn uploaded(who: &Api, upload: &str, offset: usize, bytes: &[u8]) -> Answer {
    let request = who
        .request(Method::PATCH, upload)
        .header("Content-Type", "application/octet-stream")
        .header("Upload-Offset", offset.to_string())
        .header("Upload-Complete", "?1")
        .body(bytes.to_vec());
    who.send(request).await
}

/// An upload that met a full disk, and the server of that disk.
pub struct Full {
    pub refused: Answer,
    server: Server,
    secretary: Api,
    upload: String,
    id: Value,
    bytes: Vec<u8>,
}

/// Sends six mebibytes to a disk that has room for two.
pub async fn full_disk(town: &Town, secretary: &Api) -> Full {
    let server = aside(|| server_on_small_disk(14)).await;
    let secretary = secretary.at(&server.base);
    let ballast = server.disk().join("llast");
    std::fs::write(&ballast, vec![7; 12 << 20]).expect("room for the ballast");
    let bytes: Vec<u8> = b"%PDF-1.7 ".iter().copied().cycle().take(6 << 20).collect();
    let new = json!({"nom": "plànol.pdf", "mida": bytes.len()});
    let opened = secretary.post(&town.path("/pujades"), &new).await;
    let upload = opened.header("location").to_owned();
    let id = opened.expect(201)["id"].clone();
    let refused = uploaded(&secretary, &upload, 0, &bytes).await;
    Full {
        refused,
        server,
        secretary,
        upload,
        id,
        bytes,
    }
}

#[tokio::test]
async fn a_full_disk_is_told_as_such_and_the_upload_goes_on_once_there_is_room() {
    let town = Town::new().await;
    let full = full_disk(&town, &town.user("secretaria").await).await;
    let Full {
        secretary,
        upload,
        bytes,
        ..
    } = &full;
    assert_eq!(full.refused.problem(507), "disc_ple");
    let head = secretary
        .send(secretary.request(Method::HEAD, upload))
        .await;
    assert_eq!(head.header("upload-complete"), "?0");
    let offset: usize = head.header("upload-offset").parse().expect("an offset");
    let body = json!({"nom": "Plànol", "td": "TD13", "origen": "ciutada", "estat_elaboracio": "EE01",
        "contingut": {"pujada": full.id}});
    let early = secretary.post(&town.path("/documents"), &body).await;
    assert!(early.status.is_client_error(), "{}", early.body);
    let list = secretary.get(&town.path("/documents")).await.expect(200);
    assert_eq!(list["items"], json!([]), "nothing half-done is visible");

    std::fs::remove_file(full.server.disk().join("llast")).expect("room again");
    let done = uploaded(secretary, upload, offset, &bytes[offset..]).await;
    assert_eq!(done.status, 204, "{}", done.body);
    let made = secretary.post(&town.path("/documents"), &body).await;
    let location = made.header("location").to_owned();
    made.expect(201);
    let content = secretary.get(&format!("{location}/contingut")).await;
    assert!(content.bytes == *bytes, "the whole, as it was sent");
}

/// Two writes at a server that has one connection for them, while the head of the body is held: the second finds the
/// connection taken, although the database is well.
pub async fn overloaded(town: &Town, secretary: &Api) -> Answer {
    let narrow = aside(|| server(&["--write-connections", "1"])).await;
    let there = secretary.at(&narrow.base);
    town.known_to(&there).await;
    let there = there.impatient();
    let mut owner = owner().await;
    let held = owner.transaction().await.expect("begin");
    let sql =
        "SELECT 1 FROM ens_cap c JOIN ens e ON e.id = c.ens_id WHERE e.alies = $1 FOR UPDATE OF c";
    held.query_one(sql, &[&town.alies])
        .await
        .expect("the head of the body");
    let (path, body) = (
        town.path("/expedients"),
        tests::request("Quan tothom escriu"),
    );
    let (one, other) = tokio::join!(there.post(&path, &body), there.post(&path, &body));
    held.rollback().await.expect("let go");
    let made = secretary.at(&narrow.base).post(&path, &body).await;
    made.expect(201);
    match one.body["codi"] == "servei_ocupat" {
        true => one,
        false => other,
    }
}

#[tokio::test]
async fn too_much_work_is_not_told_as_a_database_that_is_away() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let answer = overloaded(&town, &secretary).await;
    assert_eq!(answer.problem(503), "servei_ocupat");
    assert_eq!(answer.header("retry-after"), "1");
}

#[tokio::test]
async fn a_server_without_its_folder_of_bytes_is_not_ready() {
    let folder = std::env::temp_dir().join(unique("expedit-magatzem"));
    let server = server(&["--data", &folder.to_string_lossy()]);
    let probe = Api::new(&server.base, None).impatient();
    let ready = async || probe.get("/salut/llest").await;
    assert_eq!(ready().await.status, 204);
    let (kept, away) = (folder.join("objectes"), folder.join("lluny"));
    std::fs::rename(&kept, &away).expect("the folder of the bytes");
    assert_eq!(
        ready().await.status,
        204,
        "an answer holds for some seconds"
    );
    tokio::time::sleep(Duration::from_secs(6)).await;
    let answer = ready().await;
    assert_eq!(answer.problem(503), "magatzem_absent");
    assert!(!answer.header("retry-after").is_empty());
    assert_eq!(probe.get("/salut/viu").await.status, 204);
    std::fs::rename(&away, &kept).expect("back");
    recovers(ready).await;
    drop(server);
    std::fs::remove_dir_all(folder).expect("the server made it");
}

#[tokio::test]
async fn a_bucket_that_does_not_answer_is_told_in_bounded_time() {
    let nobody = [
        "--s3-bucket",
        "expedit",
        "--s3-url",
        "http://127.0.0.1:9",
        "--s3-key",
        "k",
        "--s3-secret",
        "s",
    ];
    let server = server(&nobody);
    let probe = Api::new(&server.base, None).impatient();
    let (first, answer) = timed(probe.get("/salut/llest")).await;
    assert_eq!(answer.problem(503), "magatzem_absent");
    assert!(first < AT_ONCE, "{first:?}");
    let (again, answer) = timed(probe.get("/salut/llest")).await;
    assert_eq!(answer.problem(503), "magatzem_absent");
    assert!(
        again < Duration::from_secs(1),
        "it is not asked again: {again:?}"
    );
}
