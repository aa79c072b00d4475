//! Many at once, over more than one server: numbers, versions, the feed and the live stream.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};
use tests::{Api, Live, Network, Proxy, Town, request, server, server_through};

const SOON: Duration = Duration::from_secs(10);

fn id(value: &Value) -> String {
    value["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn openings_over_two_servers_give_consecutive_numbers() {
    let town = Town::new().await;
    let second = server(&[]);
    let here = town.user("secretaria").await;
    let both = [here.clone(), here.at(&second.base)];
    town.known_to(&both[1]).await;
    let path = town.path("/expedients");
    let opened = join_all((0..64).map(|i| {
        let (who, path) = (both[i % 2].clone(), path.clone());
        async move {
            who.post(&path, &request(&format!("Cas {i}")))
                .await
                .expect(201)
        }
    }))
    .await;
    let order = |case: &Value| {
        case["numero"]
            .as_str()?
            .split_once('/')?
            .1
            .parse::<u32>()
            .ok()
    };
    let mut numbers: Vec<u32> = opened.iter().filter_map(order).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=64).collect::<Vec<_>>());
}

/// Adds one to the counter in a case's title, `times` times, as a careful client does.
async fn count(who: &Api, path: &str, times: u32, refused: &AtomicUsize) {
    let mut done = 0;
    while done < times {
        let read = who.get(path).await;
        let etag = read.etag();
        let now: u32 = read.expect(200)["titol"]
            .as_str()
            .and_then(|t| t.parse().ok())
            .expect("a number");
        let body = json!({"titol": (now + 1).to_string()});
        let answer = who.change(Method::PATCH, path, &etag, &body).await;
        match answer.status.as_u16() {
            200 => done += 1,
            _ => {
                assert_eq!(answer.problem(412), "versio_caducada");
                refused.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

#[tokio::test]
async fn writers_on_two_servers_lose_no_update() {
    let town = Town::new().await;
    let second = server(&[]);
    let here = town.user("secretaria").await;
    let there = here.at(&second.base);
    town.known_to(&there).await;
    let case = here
        .post(&town.path("/expedients"), &request("0"))
        .await
        .expect(201);
    let path = town.path(&format!("/expedients/{}", id(&case)));
    let refused = AtomicUsize::new(0);
    tokio::join!(
        count(&here, &path, 40, &refused),
        count(&there, &path, 40, &refused)
    );
    let last = here.get(&path).await.expect(200);
    assert_eq!(last["titol"], "80");
    assert!(
        refused.load(Ordering::Relaxed) > 0,
        "they never met: nothing was proved"
    );
}

/// What a mirror keeps of a case.
fn kept(case: &Value) -> Value {
    json!({"titol": case["titol"], "estat": case["estat"], "versio": case["versio"], "numero": case["numero"]})
}

/// Follows the feed until it is told to stop and has nothing left.
async fn mirror(who: &Api, town: &Town, running: &AtomicUsize) -> BTreeMap<String, Value> {
    let mut cases = BTreeMap::new();
    let mut cursor = String::new();
    loop {
        let ended = running.load(Ordering::SeqCst) == 0;
        let page = town.path(&format!("/esdeveniments?limit=50{cursor}"));
        let page = who.get(&page).await.expect(200);
        for event in page["items"].as_array().expect("events") {
            // Events of the register of people belong to no case.
            let Some(case) = event["data"]["expedient"].as_str() else {
                continue;
            };
            let read = who
                .get(&town.path(&format!("/expedients/{case}")))
                .await
                .expect(200);
            cases.insert(case.to_owned(), kept(&read));
        }
        cursor = format!("&cursor={}", page["cursor"].as_str().expect("a cursor"));
        if ended && page["seguent"].is_null() {
            return cases;
        }
    }
}

#[tokio::test]
async fn a_mirror_built_from_the_feed_under_load_equals_the_database() {
    let town = Town::new().await;
    let second = server(&[]);
    let here = town.user("secretaria").await;
    let there = here.at(&second.base);
    town.known_to(&there).await;
    let running = AtomicUsize::new(4);
    let write = async |who: &Api, n: usize| {
        for i in 0..8 {
            let body = request(&format!("Cas {n}.{i}"));
            let opened = who.post(&town.path("/expedients"), &body).await;
            let (etag, case) = (opened.etag(), opened.expect(201));
            let path = town.path(&format!("/expedients/{}", id(&case)));
            let title = json!({"titol": format!("Cas {n}.{i}, revisat")});
            who.change(Method::PATCH, &path, &etag, &title)
                .await
                .expect(200);
        }
        running.fetch_sub(1, Ordering::SeqCst);
    };
    let (cases, ..) = tokio::join!(
        mirror(&there, &town, &running),
        write(&here, 0),
        write(&there, 1),
        write(&here, 2),
        write(&there, 3),
    );
    let list = here
        .get(&town.path("/expedients?limit=200"))
        .await
        .expect(200);
    let rows = list["items"].as_array().expect("cases").iter();
    let rows: BTreeMap<String, Value> = rows.map(|case| (id(case), kept(case))).collect();
    assert_eq!(rows.len(), 32);
    assert_eq!(cases, rows);
}

/// The numbers of the next events of a stream.
async fn numbers(live: &mut Live, count: usize) -> Vec<u64> {
    let mut numbers = Vec::new();
    while numbers.len() < count {
        let frame = live.next(SOON).await.expect("an event");
        assert_eq!(frame.event, "message", "{frame:?}");
        numbers.push(
            frame.data["sequence"]
                .as_str()
                .and_then(|n| n.parse().ok())
                .expect("a number"),
        );
    }
    numbers
}

#[tokio::test]
async fn a_stream_goes_on_at_any_server_without_loss_or_repetition() {
    let town = Town::new().await;
    let second = server(&[]);
    let here = town.user("secretaria").await;
    let there = here.at(&second.base);
    town.known_to(&there).await;
    let path = town.path("/esdeveniments");
    let case = town.case(&here).await;
    let notes = town.path(&format!("/expedients/{}", id(&case)));
    // Each change is one event at least; they go on while the client moves from server to server.
    let write = async {
        for i in 0..30 {
            let etag = here.get(&notes).await.etag();
            let body = json!({"titol": format!("Títol {i}")});
            here.change(Method::PATCH, &notes, &etag, &body)
                .await
                .expect(200);
        }
    };
    let read = async {
        let mut seen = Vec::new();
        let mut place = None;
        for turn in 0..6 {
            let who = if turn % 2 == 0 { &here } else { &there };
            let mut live = Live::open(who, &path, place.as_deref()).await;
            seen.extend(numbers(&mut live, 5).await);
            // Cut in the middle, as when a laptop closes: what was read last is all that the client knows.
            place = Some(live.place.clone());
        }
        seen
    };
    let (seen, ()) = tokio::join!(read, write);
    assert_eq!(seen, (1..=30).collect::<Vec<u64>>());
}

#[tokio::test]
async fn what_leaves_a_callers_sight_is_told_as_a_tombstone() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let clerk = town.user("administrativa").await;
    let case = town.case(&secretary).await;
    let mut live = Live::open(&clerk, &town.path("/esdeveniments?cursor=ara"), None).await;
    let path = town.path(&format!("/expedients/{}", id(&case)));
    let etag = secretary.get(&path).await.etag();
    let hidden = json!({"acces": "reservat", "titol": "Un títol que ja no és per a tothom"});
    secretary
        .change(Method::PATCH, &path, &etag, &hidden)
        .await
        .expect(200);
    let frame = live.next(SOON).await.expect("a tombstone");
    assert_eq!(frame.data["type"], "expedient.fora_de_vista");
    assert_eq!(
        frame.data["data"],
        json!({"objecte": "expedient", "id": case["id"]}),
        "the id and nothing else"
    );

    let etag = secretary.get(&path).await.etag();
    let again = json!({"titol": "Un altre"});
    secretary
        .change(Method::PATCH, &path, &etag, &again)
        .await
        .expect(200);
    assert!(
        live.next(Duration::from_secs(2)).await.is_none(),
        "out of sight is out of the stream"
    );
    let page = clerk
        .get(&town.path("/esdeveniments?limit=200"))
        .await
        .expect(200);
    let told: Vec<&Value> = page["items"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| &event["type"])
        .collect();
    assert!(
        told.contains(&&json!("expedient.fora_de_vista")),
        "{told:?}"
    );
    assert!(!page.to_string().contains("Un altre"));
    let seen = secretary
        .get(&town.path("/esdeveniments?limit=200"))
        .await
        .expect(200);
    let whole = seen["items"].as_array().expect("events").iter();
    assert!(
        whole
            .clone()
            .all(|event| event["type"] != "expedient.fora_de_vista")
    );
    assert!(
        whole.count() > told.len(),
        "the secretary saw the second change"
    );
}

#[tokio::test]
async fn without_announcements_the_stream_still_delivers_and_listening_comes_back() {
    let proxy = Proxy::new();
    let apart = server_through(&proxy.url, &[]);
    let town = Town::new().await;
    let here = town.user("secretaria").await;
    let there = here.at(&apart.base);
    town.known_to(&there).await;
    let mut live = Live::open(&there, &town.path("/esdeveniments?cursor=ara"), None).await;
    let listening = proxy.news_connections();
    assert!(listening > 0, "it listens");
    proxy.set(Network::WithoutNews);
    for _ in 0..3 {
        // Written at another server: only the clock can tell this one.
        let case = town.case(&here).await;
        loop {
            let frame = live.next(Duration::from_secs(3)).await;
            let frame = frame.expect("an event in a second or two");
            if frame.data["data"]["expedient"] == case["id"] {
                break;
            }
        }
    }
    assert_eq!(proxy.news_connections(), listening, "nothing came through");
    proxy.set(Network::Open);
    let back = async {
        while proxy.news_connections() == listening {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(SOON, back)
        .await
        .expect("it listens again");
}
