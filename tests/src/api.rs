//! A caller: an address, a token, and requests that read well in a test.

use reqwest::header::HeaderMap;
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::Value;

#[derive(Clone)]
pub struct Api {
    pub base: String,
    pub token: Option<String>,
    /// The e-mail that it signed in with, of people.
    pub correu: Option<String>,
    /// Whether a 503 is answered as its `Retry-After` asks: by trying again.
    patient: bool,
    client: reqwest::Client,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Value,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The body, when the status is the expected one.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self.body
    }

    /// The problem's stable code, when the answer is a problem of this status.
    #[track_caller]
    pub fn problem(&self, status: u16) -> &str {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        assert_eq!(self.header("content-type"), "application/problem+json");
        for member in ["type", "title", "detail", "instance", "trace_id"] {
            assert!(self.body[member].is_string(), "{member} in {}", self.body);
        }
        assert_eq!(self.body["status"], status);
        self.body["codi"].as_str().unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub fn etag(&self) -> String {
        self.header("etag").to_owned()
    }
}

impl Api {
    pub fn new(base: &str, token: Option<String>) -> Api {
        Api {
            base: base.to_owned(),
            token,
            correu: None,
            patient: true,
            // The server closes what is idle for five seconds: never send on a connection that it is just closing.
            client: reqwest::Client::builder()
                .pool_idle_timeout(std::time::Duration::from_secs(1))
                .build()
                .expect("a client"),
        }
    }

    pub fn named(self, correu: &str) -> Api {
        Api {
            correu: Some(correu.to_owned()),
            ..self
        }
    }

    /// The same caller, who takes the first answer whatever it is.
    pub fn impatient(self) -> Api {
        Api {
            patient: false,
            ..self
        }
    }

    /// The same caller at another server.
    pub fn at(&self, base: &str) -> Api {
        Api {
            correu: self.correu.clone(),
            patient: self.patient,
            ..Api::new(base, self.token.clone())
        }
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let path =
            if path.starts_with("/api") || path.starts_with("/salut") || path.starts_with("/.") {
                path.to_owned()
            } else {
                format!("/api/v1{path}")
            };
        let request = self.client.request(method, format!("{}{path}", self.base));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    /// The answer. On a machine that is busy with other things the product sheds load with 503, as it promises; a
    /// test about something else waits and asks again.
    pub async fn send(&self, mut request: RequestBuilder) -> Answer {
        for _ in 0..8 {
            let again = request.try_clone();
            let answer = self.once(request).await;
            match again.filter(|_| self.patient && answer.status == 503) {
                Some(again) => request = again,
                None => return answer,
            }
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        }
        self.once(request).await
    }

    async fn once(&self, request: RequestBuilder) -> Answer {
        self.try_send(request).await.expect("the server answers")
    }

    /// For servers that may be killed meanwhile.
    pub async fn try_send(&self, request: RequestBuilder) -> reqwest::Result<Answer> {
        let response = request.send().await?;
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response.bytes().await?.to_vec();
        Ok(Answer {
            status,
            headers,
            body: serde_json::from_slice(&bytes).unwrap_or_default(),
            bytes,
        })
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(self.request(Method::POST, path).json(body)).await
    }

    /// With an idempotency key.
    pub async fn post_once(&self, path: &str, key: &str, body: &Value) -> Answer {
        let request = self
            .request(Method::POST, path)
            .header("Idempotency-Key", key);
        self.send(request.json(body)).await
    }

    /// With the version that the caller knows.
    pub async fn change(&self, method: Method, path: &str, etag: &str, body: &Value) -> Answer {
        let request = self.request(method, path).header("If-Match", etag);
        self.send(request.json(body)).await
    }

    /// Raw bytes as a JSON body.
    pub async fn post_raw(&self, path: &str, body: impl Into<reqwest::Body>) -> Answer {
        let request = self
            .request(Method::POST, path)
            .header("Content-Type", "application/json")
            .body(body);
        self.send(request).await
    }
}
