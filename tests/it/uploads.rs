//! Uploads on bad lines, and bodies that announce more than may come.

use std::time::Duration;

use futures::stream;
use reqwest::{Body, Method};
use serde_json::json;
use sha2::{Digest, Sha256};
use tests::{Answer, Api, Town, server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const LENGTH: usize = 1_000_000;

fn bytes() -> Vec<u8> {
    b"%PDF-1.7 ".iter().copied().cycle().take(LENGTH).collect()
}

/// An upload begun: its address and its identifier.
async fn begun(who: &Api, town: &Town) -> (String, String) {
    let new = json!({"nom": "projecte.pdf", "mida": LENGTH});
    let opened = who.post(&town.path("/pujades"), &new).await;
    let upload = opened.header("location").to_owned();
    (
        upload,
        opened.expect(201)["id"].as_str().expect("an id").to_owned(),
    )
}

/// Announces everything up to the end and breaks after some of it.
async fn cut(who: &Api, upload: &str, offset: usize, until: usize) {
    let all = bytes();
    let pieces: Vec<std::io::Result<Vec<u8>>> = all[offset..until]
        .chunks(50_000)
        .map(|piece| Ok(piece.to_vec()))
        .chain([Err(std::io::Error::other("the line breaks"))])
        .collect();
    let request = who
        .request(Method::PATCH, upload)
        .header("Content-Type", "application/octet-stream")
        .header("Content-Length", LENGTH - offset)
        .header("Upload-Offset", offset)
        .header("Upload-Complete", "?1")
        .body(Body::wrap_stream(stream::iter(pieces)));
    assert!(request.send().await.is_err(), "the line broke");
}

/// Where an upload stands, once what had arrived is written down.
async fn offset(who: &Api, upload: &str, least: usize) -> usize {
    for _ in 0..50 {
        let head = who.send(who.request(Method::HEAD, upload)).await;
        assert_eq!(head.header("upload-complete"), "?0");
        let offset = head.header("upload-offset").parse().expect("an offset");
        if offset >= least {
            return offset;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("less than {least} bytes were kept");
}

async fn rest(who: &Api, upload: &str, offset: usize) -> Answer {
    let request = who
        .request(Method::PATCH, upload)
        .header("Content-Type", "application/octet-stream")
        .header("Upload-Offset", offset)
        .header("Upload-Complete", "?1")
        .body(bytes()[offset..].to_vec());
    who.send(request).await
}

#[tokio::test]
async fn an_upload_cut_at_nine_tenths_goes_on_here_or_at_another_server() {
    let town = Town::new().await;
    let second = server(&[]);
    let here = town.user("secretaria").await;
    let there = here.at(&second.base);
    town.known_to(&there).await;
    for who in [&here, &there] {
        let (upload, id) = begun(&here, &town).await;
        cut(&here, &upload, 0, LENGTH / 2).await;
        let stands = offset(who, &upload, 1).await;
        assert!(stands <= LENGTH / 2, "{stands}");
        cut(who, &upload, stands, LENGTH * 9 / 10).await;
        let stands = offset(who, &upload, stands + 1).await;
        assert!(stands <= LENGTH * 9 / 10, "{stands}");
        let paper = json!({"nom": "Projecte", "td": "TD99", "origen": "ciutada", "estat_elaboracio": "EE01",
            "contingut": {"pujada": id}});
        let early = here.post(&town.path("/documents"), &paper).await;
        assert!(early.status.is_client_error(), "{}", early.body);
        assert_eq!(rest(who, &upload, stands).await.status, 204);
        let made = here.post(&town.path("/documents"), &paper).await;
        let location = made.header("location").to_owned();
        made.expect(201);
        let content = there.get(&format!("{location}/contingut")).await;
        assert_eq!(Sha256::digest(&content.bytes), Sha256::digest(bytes()));
        // A finished upload is used once.
        let again = here.post(&town.path("/documents"), &paper).await;
        assert!(again.status.is_client_error(), "{}", again.body);
    }
    let list = here
        .get(&town.path("/documents?limit=50"))
        .await
        .expect(200);
    assert_eq!(list["items"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn nobody_else_sees_an_upload() {
    let town = Town::new().await;
    let (one, other) = (town.user("secretaria").await, town.user("secretaria").await);
    let (upload, id) = begun(&one, &town).await;
    assert_eq!(
        other
            .send(other.request(Method::HEAD, &upload))
            .await
            .status,
        404
    );
    assert_eq!(rest(&other, &upload, 0).await.problem(404), "no_trobat");
    assert_eq!(rest(&one, &upload, 0).await.status, 204);
    let paper = json!({"nom": "D'una altra", "td": "TD99", "origen": "ciutada", "estat_elaboracio": "EE01",
        "contingut": {"pujada": id}});
    let taken = other.post(&town.path("/documents"), &paper).await;
    assert!(
        matches!(taken.status.as_u16(), 404 | 409 | 422),
        "{}",
        taken.body
    );
}

/// Sends the head of a request that announces a body, and none of the body: the status of the answer.
async fn announced(who: &Api, method: &str, path: &str, head: &str, length: u64) -> String {
    let address = who.base.trim_start_matches("http://");
    let mut socket = TcpStream::connect(address)
        .await
        .expect("the server listens");
    let token = who.token.as_deref().expect("signed in");
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n{head}Content-Length: {length}\r\n\r\n"
    );
    socket.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = vec![0; 4096];
    let read = tokio::time::timeout(Duration::from_secs(5), socket.read(&mut answer)).await;
    let read = read.expect("an answer before the body").expect("an answer");
    String::from_utf8_lossy(&answer[..read]).into_owned()
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_before_it_travels() {
    let town = Town::new().await;
    let secretary = town.user("secretaria").await;
    let json = "Content-Type: application/json\r\n";
    let octets = "Content-Type: application/octet-stream\r\n";
    let api = |rest: &str| format!("/api/v1{}", town.path(rest));
    let (upload, _) = begun(&secretary, &town).await;
    let part = format!("{octets}Upload-Offset: 0\r\nUpload-Complete: ?1\r\n");
    let paper = json!({"nom": "Informe", "td": "TD13", "origen": "administracio", "estat_elaboracio": "EE01"});
    let made = secretary.post(&town.path("/documents"), &paper).await;
    let (document, etag) = (made.header("location").to_owned(), made.etag());
    made.expect(201);
    let whole = format!("{octets}If-Match: {etag}\r\n");
    for (method, path, head, length) in [
        ("POST", api("/expedients"), json, 10 << 20),
        ("POST", api("/persones"), json, u64::MAX >> 1),
        ("PATCH", upload, part.as_str(), LENGTH as u64 + 1),
        (
            "PUT",
            format!("{document}/contingut"),
            whole.as_str(),
            1 << 40,
        ),
    ] {
        let answer = announced(&secretary, method, &path, head, length).await;
        assert!(
            answer.starts_with("HTTP/1.1 413"),
            "{method} {path}: {answer}"
        );
        assert!(
            answer.contains("massa_gran") && answer.contains("limit"),
            "{answer}"
        );
    }
}
