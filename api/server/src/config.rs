//! Settings of the service: one typed value, from flags and environment, checked at start.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use crate::limits::Network;

#[derive(Clone, Debug, Args)]
pub struct Config {
    /// PostgreSQL as the application role; `?sslmode=require` or `verify-full` (with `sslrootcert`) to encrypt.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: String,
    /// Where to listen.
    #[arg(long, env = "EXPEDIT_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Folder for keys, anchors and, without S3, the bytes of documents.
    #[arg(long, env = "EXPEDIT_DATA", default_value = ".data")]
    pub data: PathBuf,
    /// Certificate for HTTPS (PEM, with its chain); plain HTTP without it, for a reverse proxy in front.
    #[arg(long, env = "EXPEDIT_TLS_CERTIFICATE", requires = "tls_key")]
    pub tls_certificate: Option<PathBuf>,
    /// Key of that certificate (PEM).
    #[arg(long, env = "EXPEDIT_TLS_KEY", requires = "tls_certificate")]
    pub tls_key: Option<PathBuf>,
    /// Public address, for links and for the tokens' issuer.
    #[arg(long, env = "EXPEDIT_URL", default_value = "http://127.0.0.1:8080")]
    pub url: String,
    /// Folder of the built SPA to serve; none when it is deployed apart.
    #[arg(long, env = "EXPEDIT_FRONTEND")]
    pub frontend: Option<PathBuf>,
    /// Secret that seals keys in the database (64 hexadecimal digits); made in the data folder when absent.
    #[arg(long, env = "EXPEDIT_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
    /// Connections for reads.
    #[arg(long, env = "EXPEDIT_READ_CONNECTIONS", default_value_t = 16)]
    pub read_connections: usize,
    /// Connections for writes: many, for group commit.
    #[arg(long, env = "EXPEDIT_WRITE_CONNECTIONS", default_value_t = 32)]
    pub write_connections: usize,
    /// Requests per minute of one caller or, without a token, of one address; 0 for no limit.
    #[arg(long, env = "EXPEDIT_RATE_LIMIT", default_value_t = 6000)]
    pub rate_limit: u32,
    /// Sign-ins and public requests per minute of one address; 0 for no limit.
    #[arg(long, env = "EXPEDIT_DOOR_RATE_LIMIT", default_value_t = 600)]
    pub door_rate_limit: u32,
    /// Proxies in front, by address or network, separated by commas: only what they forward is believed
    /// (X-Forwarded-For, X-Forwarded-Proto).
    #[arg(long, env = "EXPEDIT_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<Network>,
    /// Largest document, in bytes.
    #[arg(long, env = "EXPEDIT_MAX_DOCUMENT", default_value_t = 20 << 30)]
    pub max_document: u64,
    /// Mail server for invitations and resets (smtps://user:password@host:465); without it links are only shown.
    #[arg(long, env = "EXPEDIT_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// Sender of that mail.
    #[arg(
        long,
        env = "EXPEDIT_SMTP_FROM",
        default_value = "Expedit <expedit@localhost>"
    )]
    pub smtp_from: String,
    #[command(flatten)]
    pub s3: blobs::S3Args,
    /// Stop when standard input ends: whoever started the process holds it open (tests do).
    #[arg(long, env = "EXPEDIT_UNTIL_EOF")]
    pub until_eof: bool,
    /// Threads that serve requests.
    #[arg(long, env = "EXPEDIT_WORKERS")]
    pub workers: Option<usize>,
}

impl Config {
    pub fn store(&self) -> store::Config {
        store::Config {
            url: self.database_url.clone(),
            read_connections: self.read_connections,
            write_connections: self.write_connections,
            wait: std::time::Duration::from_millis(1500),
        }
    }

    /// Where the bytes of documents live.
    pub fn blobs(&self) -> blobs::Config {
        self.s3.config(&self.data)
    }
}
