//! Settings of the service: one typed value, from flags and environment, checked at start.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

#[derive(Clone, Debug, Args)]
pub struct Config {
    /// PostgreSQL as the application role.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: String,
    /// Where to listen.
    #[arg(long, env = "EXPEDIT_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Folder for keys, anchors and, without S3, the bytes of documents.
    #[arg(long, env = "EXPEDIT_DATA", default_value = ".data")]
    pub data: PathBuf,
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
    /// Requests per minute for one token or, without one, for one address.
    #[arg(long, env = "EXPEDIT_RATE_LIMIT", default_value_t = 6000)]
    pub rate_limit: u32,
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
    /// Keep the bytes of documents in this S3 bucket instead of the data folder.
    #[arg(long, env = "EXPEDIT_S3_BUCKET", requires_all = ["s3_key", "s3_secret"])]
    pub s3_bucket: Option<String>,
    /// Address of the S3 service; Amazon's own when absent.
    #[arg(long, env = "EXPEDIT_S3_URL")]
    pub s3_url: Option<String>,
    /// Region of the bucket.
    #[arg(long, env = "EXPEDIT_S3_REGION", default_value = "us-east-1")]
    pub s3_region: String,
    /// Access key of S3.
    #[arg(long, env = "EXPEDIT_S3_KEY", hide_env_values = true)]
    pub s3_key: Option<String>,
    /// Secret key of S3.
    #[arg(long, env = "EXPEDIT_S3_SECRET", hide_env_values = true)]
    pub s3_secret: Option<String>,
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
        match &self.s3_bucket {
            Some(bucket) => blobs::Config::S3(blobs::S3 {
                url: self.s3_url.clone(),
                bucket: bucket.clone(),
                region: self.s3_region.clone(),
                key: self.s3_key.clone().unwrap_or_default(),
                secret: self.s3_secret.clone().unwrap_or_default(),
            }),
            None => blobs::Config::Folder(self.data.join("objectes")),
        }
    }
}
