//! Where bytes are kept, from flags and environment: the same for the service and the worker.

use std::path::Path;

use clap::Args;

use crate::{Config, S3};

#[derive(Clone, Debug, Default, Args)]
pub struct S3Args {
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
}

impl S3Args {
    /// S3 when a bucket is named, the data folder otherwise.
    pub fn config(&self, data: &Path) -> Config {
        match &self.s3_bucket {
            Some(bucket) => Config::S3(S3 {
                url: self.s3_url.clone(),
                bucket: bucket.clone(),
                region: self.s3_region.clone(),
                key: self.s3_key.clone().unwrap_or_default(),
                secret: self.s3_secret.clone().unwrap_or_default(),
            }),
            None => Config::Folder(data.join("objectes")),
        }
    }
}
