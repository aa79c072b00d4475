//! A caller of the contract without a socket: what the demo does passes through the same doors as any client's work.

use actix_http::Request;
use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{AUTHORIZATION, CONTENT_TYPE, IF_MATCH};
use actix_web::test::{TestRequest, read_body, try_call_service};
use serde_json::{Value, json};

/// Somebody signed in at the service.
pub struct Caller<'a, S> {
    service: &'a S,
    token: String,
}

impl<'a, S, B> Caller<'a, S>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    pub async fn sign_in(service: &'a S, correu: &str, password: &str) -> Result<Self, String> {
        let form = [
            ("grant_type", "password"),
            ("username", correu),
            ("password", password),
        ];
        let request = TestRequest::post()
            .uri("/api/v1/oauth/token")
            .set_form(form);
        let answer = send(service, request).await?;
        let token = answer["access_token"]
            .as_str()
            .ok_or("no token")?
            .to_owned();
        Ok(Caller { service, token })
    }

    pub async fn get(&self, path: &str) -> Result<Value, String> {
        self.send(self.request(Method::GET, path)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.send(self.request(Method::POST, path).set_json(body))
            .await
    }

    /// Changes what the caller knows in this version.
    pub async fn change(
        &self,
        method: Method,
        path: &str,
        version: &Value,
        body: &Value,
    ) -> Result<Value, String> {
        let request = self
            .request(method, path)
            .insert_header((IF_MATCH, format!("\"{version}\"")));
        self.send(request.set_json(body)).await
    }

    /// Writes the bytes of a document.
    pub async fn put(&self, path: &str, version: &Value, bytes: Vec<u8>) -> Result<Value, String> {
        let request = self
            .request(Method::PUT, path)
            .insert_header((IF_MATCH, format!("\"{version}\"")))
            .insert_header((CONTENT_TYPE, "application/octet-stream"));
        self.send(request.set_payload(bytes)).await
    }

    fn request(&self, method: Method, path: &str) -> TestRequest {
        TestRequest::with_uri(&format!("/api/v1{path}"))
            .method(method)
            .insert_header((AUTHORIZATION, format!("Bearer {}", self.token)))
    }

    async fn send(&self, request: TestRequest) -> Result<Value, String> {
        send(self.service, request).await
    }
}

async fn send<S, B>(service: &S, request: TestRequest) -> Result<Value, String>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    let request = request.peer_addr(([127, 0, 0, 1], 0).into()).to_request();
    let name = format!("{} {}", request.method(), request.path());
    let response = try_call_service(service, request)
        .await
        .map_err(|error| format!("{name}: {error}"))?;
    let status = response.status();
    let bytes = read_body(response).await;
    let body: Value = serde_json::from_slice(&bytes).unwrap_or(json!(null));
    if status.is_success() {
        Ok(body)
    } else {
        Err(format!("{name}: {body}"))
    }
}
