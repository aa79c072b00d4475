//! The web client served by the service: a page for every path of its own, and never for one of the contract.

use reqwest::Method;
use tests::{Api, server, unique};

#[tokio::test]
async fn the_web_client_has_its_paths_and_the_contract_keeps_its_own() {
    let folder = std::env::temp_dir().join(unique("expedit-web"));
    std::fs::create_dir_all(folder.join("assets")).expect("a folder");
    std::fs::write(
        folder.join("index.html"),
        "<!doctype html><title>Expedit</title>",
    )
    .expect("a page");
    std::fs::write(folder.join("assets/app-1a2b.js"), "export {}").expect("a file");
    let server = server(&["--frontend", &folder.to_string_lossy()]);
    let visitor = Api::new(&server.base, None);

    let get = async |path: &str| {
        let url = format!("{}{path}", server.base);
        reqwest::get(url).await.expect("an answer")
    };
    let page = get("/t/tirvia/expedients").await;
    assert_eq!(
        (page.status().as_u16(), &page.headers()["cache-control"]),
        (200, &"no-cache".parse().unwrap())
    );
    let policy = page.headers()["content-security-policy"].to_str().unwrap();
    assert!(
        policy.contains("script-src 'self'") && !policy.contains("unsafe"),
        "{policy}"
    );
    let file = get("/assets/app-1a2b.js").await;
    assert!(
        file.headers()["cache-control"]
            .to_str()
            .unwrap()
            .contains("immutable")
    );
    let gone = get("/assets/app-0000.js").await;
    assert_eq!(
        (gone.status().as_u16(), &gone.headers()["content-type"]),
        (404, &"application/problem+json".parse().unwrap())
    );
    assert!(
        !gone.headers()["cache-control"]
            .to_str()
            .unwrap()
            .contains("immutable")
    );
    assert!(
        !get("/..%2f..%2fetc%2fpasswd")
            .await
            .text()
            .await
            .unwrap()
            .contains("root:")
    );

    assert_eq!(visitor.get("/api/v1/res").await.problem(404), "no_trobat");
    let wrong = visitor.request(Method::PUT, "/api/v1/sobre");
    assert_eq!(visitor.send(wrong).await.problem(405), "metode_no_permes");
    drop(server);
    std::fs::remove_dir_all(folder).expect("it was there");
}
