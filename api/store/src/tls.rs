//! Connections to PostgreSQL, encrypted when the address asks for it: `sslmode` and `sslrootcert` as libpq reads them.
//!
//! Without `sslmode` nothing is encrypted: the database of a town is on the same machine. `require` encrypts and
//! believes any server, unless `sslrootcert` says whom to believe; `verify-ca` and `verify-full` check the server's
//! certificate and its name, against `sslrootcert` or the roots of the machine.

use std::sync::Arc;
use std::time::Duration;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio_postgres::config::SslMode;
use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::{Client, Connection, Socket};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::{Error, Result};

/// A connection and what drives it.
pub type Opened = (
    Client,
    Connection<Socket, <MakeRustlsConnect as MakeTlsConnect<Socket>>::Stream>,
);

/// Where the database is and how to speak with it.
#[derive(Clone)]
pub struct Target {
    config: tokio_postgres::Config,
    tls: MakeRustlsConnect,
}

impl Target {
    pub fn new(url: &str) -> Result<Target> {
        let told = Told::read(url);
        let mut config: tokio_postgres::Config = told
            .rest
            .parse()
            .map_err(|error: tokio_postgres::Error| away(error))?;
        let (mode, checked) = told.mode()?;
        config.ssl_mode(mode);
        Ok(Target {
            config,
            tls: MakeRustlsConnect::new(tls(checked, told.roots.as_deref())?),
        })
    }

    pub async fn open(
        &self,
        name: &str,
        options: &str,
    ) -> std::result::Result<Opened, tokio_postgres::Error> {
        let mut config = self.config.clone();
        // The database bounds its statements itself; a machine that is gone, or a network that swallows, says nothing
        // at all, and only the kernel can tell.
        config
            .application_name(name)
            .tcp_user_timeout(crate::pool::WRITE)
            .keepalives_idle(Duration::from_secs(20))
            .keepalives_interval(Duration::from_secs(5))
            .keepalives_retries(3);
        if !options.is_empty() {
            config.options(options);
        }
        config.connect(self.tls.clone()).await
    }
}

fn away(error: impl ToString) -> Error {
    Error::Unavailable(error.to_string())
}

/// An address taken apart: what is ours to read, and the rest.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    rest: String,
    mode: Option<String>,
    roots: Option<String>,
}

impl Told {
    /// Of an address (`postgres://…?sslmode=…`) or of words (`host=… sslmode=…`).
    fn read(url: &str) -> Told {
        let (start, words, separator) = match url.split_once('?') {
            Some((start, query)) if url.contains("://") => (format!("{start}?"), query, "&"),
            None if url.contains("://") => (url.to_owned(), "", "&"),
            _ => (String::new(), url, " "),
        };
        let mut told = Told {
            rest: String::new(),
            mode: None,
            roots: None,
        };
        let mut kept = Vec::new();
        for word in words.split(separator) {
            match word.split_once('=') {
                Some(("sslmode", value)) => told.mode = Some(value.to_owned()),
                Some(("sslrootcert", value)) => told.roots = Some(value.replace("%2F", "/")),
                _ => kept.push(word),
            }
        }
        told.rest = format!("{start}{}", kept.join(separator));
        told
    }

    /// Whether to encrypt, and whether to check the server.
    fn mode(&self) -> Result<(SslMode, bool)> {
        let known = self.roots.is_some();
        match self.mode.as_deref() {
            None | Some("disable" | "allow") => Ok((SslMode::Disable, false)),
            Some("prefer") => Ok((SslMode::Prefer, known)),
            Some("require") => Ok((SslMode::Require, known)),
            Some("verify-ca" | "verify-full") => Ok((SslMode::Require, true)),
            Some(_) => Err(away("unknown sslmode in the address of the database")),
        }
    }
}

fn tls(checked: bool, roots: Option<&str>) -> Result<ClientConfig> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(away)?;
    if checked {
        let roots = trusted(roots)?;
        return Ok(builder.with_root_certificates(roots).with_no_client_auth());
    }
    Ok(builder
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Anybody(provider)))
        .with_no_client_auth())
}

/// The certificates to believe: those of a file, or those of the machine.
fn trusted(file: Option<&str>) -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    let Some(file) = file else {
        let (_, _) =
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        return Ok(roots);
    };
    for certificate in CertificateDer::pem_file_iter(file).map_err(away)? {
        roots.add(certificate.map_err(away)?).map_err(away)?;
    }
    Ok(roots)
}

/// Believes any certificate (`sslmode=require`): what travels is hidden from who listens, not from who stands between.
#[derive(Debug)]
struct Anybody(Arc<CryptoProvider>);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> std::result::Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(
            message,
            certificate,
            signed,
            &self.0.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(
            message,
            certificate,
            signed,
            &self.0.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_say_how_to_speak() {
        for (url, rest, mode, roots) in [
            ("postgres://a@h/d", "postgres://a@h/d", None, None),
            (
                "postgres://a:b@h:5432/d?sslmode=verify-full&application_name=x",
                "postgres://a:b@h:5432/d?application_name=x",
                Some("verify-full"),
                None,
            ),
            (
                "postgres://h/d?sslmode=require&sslrootcert=%2Fetc%2Fca.pem",
                "postgres://h/d?",
                Some("require"),
                Some("/etc/ca.pem"),
            ),
            (
                "host=h sslmode=require dbname=d",
                "host=h dbname=d",
                Some("require"),
                None,
            ),
        ] {
            let told = Told::read(url);
            assert_eq!(told.rest, rest);
            assert_eq!(told.mode.as_deref(), mode, "{url}");
            assert_eq!(told.roots.as_deref(), roots, "{url}");
            assert!(told.rest.parse::<tokio_postgres::Config>().is_ok(), "{url}");
        }
    }

    #[test]
    fn only_what_asks_to_be_checked_is() {
        let mode = |mode: Option<&str>, roots: Option<&str>| {
            Told {
                rest: String::new(),
                mode: mode.map(str::to_owned),
                roots: roots.map(str::to_owned),
            }
            .mode()
            .ok()
        };
        assert_eq!(mode(None, None), Some((SslMode::Disable, false)));
        assert_eq!(mode(Some("require"), None), Some((SslMode::Require, false)));
        assert_eq!(
            mode(Some("require"), Some("ca")),
            Some((SslMode::Require, true))
        );
        assert_eq!(
            mode(Some("verify-full"), None),
            Some((SslMode::Require, true))
        );
        assert_eq!(
            mode(Some("verify"), None),
            None,
            "a wrong word never means less"
        );
    }
}
