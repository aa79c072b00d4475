//! How many requests a caller may make, and who the caller is when no token says it.

mod bucket;
mod proxies;

pub use bucket::{Buckets, Taken};
pub use proxies::{Network, Proxies};

use std::net::IpAddr;

use actix_web::HttpRequest;
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;

use crate::config::Config;
use crate::session::presented;
use crate::state::State;

const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATE_LIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Whose requests are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A person or a client, whatever tokens they hold.
    Subject(Uuid),
    /// An address; of IPv6, the network of one customer.
    Address(IpAddr),
}

impl Key {
    pub fn address(address: IpAddr) -> Key {
        Key::Address(match address.to_canonical() {
            IpAddr::V6(address) => IpAddr::V6((address.to_bits() & !u128::from(u64::MAX)).into()),
            v4 => v4,
        })
    }
}

/// The limits of this process. Each replica counts its own: n replicas let n times as much through.
pub struct Limits {
    /// Of one caller.
    callers: Option<Buckets>,
    /// Of one address where nobody has signed in yet: sign-ins and public paths.
    door: Option<Buckets>,
}

impl Limits {
    pub fn new(config: &Config) -> Limits {
        let some = |per_minute: u32| (per_minute > 0).then_some(per_minute);
        Limits {
            callers: some(config.rate_limit).map(|n| Buckets::new("peticions", n)),
            door: some(config.door_rate_limit).map(|n| Buckets::new("porta", n)),
        }
    }

    /// Counts a request. `None` when nothing limits it: health, keys, and no limit set.
    pub fn take(&self, req: &HttpRequest, state: &State) -> Option<Taken> {
        let path = req.path();
        if !path.starts_with("/api/") {
            return None;
        }
        let address = || Key::address(state.proxies.address(req));
        if is_door(path) && !req.method().is_safe() || path.starts_with("/api/v1/public/") {
            return Some(self.door.as_ref()?.take(address()));
        }
        // Only a sound token counts by itself: with invented ones nobody escapes the count of their address.
        let subject = presented(req).and_then(|(token, _)| state.tokens.verify(&token));
        let key = subject.map_or_else(address, |claims| Key::Subject(claims.sub));
        Some(self.callers.as_ref()?.take(key))
    }
}

/// Where somebody proves who they are.
fn is_door(path: &str) -> bool {
    matches!(
        path,
        "/api/v1/sessio" | "/api/v1/sessio/renova" | "/api/v1/oauth/token" | "/api/v1/enllacos"
    )
}

impl Taken {
    /// `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers).
    pub fn tell(&self, headers: &mut HeaderMap) {
        let Taken {
            name,
            limit,
            remaining,
            reset,
            ..
        } = self;
        let policy = format!("\"{name}\";q={limit};w=60");
        let now = format!("\"{name}\";r={remaining};t={reset}");
        for (header, value) in [(RATE_LIMIT_POLICY, policy), (RATE_LIMIT, now)] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(header, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_customer_is_one_key() {
        let key = |text: &str| Key::address(text.parse().unwrap());
        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
    }
}
