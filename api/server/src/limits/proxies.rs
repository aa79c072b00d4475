//! Whom to believe about the caller's address: what a proxy forwards, only when the proxy is one of ours.

use std::net::{IpAddr, Ipv4Addr};
use std::str::FromStr;

use actix_web::HttpRequest;

/// An address or a network of them (`10.0.0.0/8`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Network, String> {
        let wrong = || format!("not an address or a network: {text}");
        let (address, bits) = match text.split_once('/') {
            None => (text, None),
            Some((address, bits)) => (address, Some(bits.parse::<u32>().map_err(|_| wrong())?)),
        };
        let address: IpAddr = address.trim().parse().map_err(|_| wrong())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        match bits.unwrap_or(most) {
            bits if bits <= most => Ok(Network { address, bits }),
            _ => Err(wrong()),
        }
    }
}

impl Network {
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(a), IpAddr::V4(b)) => {
                let differ = u64::from(a.to_bits() ^ b.to_bits());
                differ >> (32 - self.bits) == 0
            }
            (IpAddr::V6(a), IpAddr::V6(b)) => {
                let differ = a.to_bits() ^ b.to_bits();
                differ.checked_shr(128 - self.bits).unwrap_or(0) == 0
            }
            _ => false,
        }
    }
}

/// The proxies in front of this process. What anybody else forwards is what they say of themselves.
#[derive(Clone, Debug, Default)]
pub struct Proxies(Vec<Network>);

impl Proxies {
    pub fn new(networks: Vec<Network>) -> Proxies {
        Proxies(networks)
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }

    /// The caller's address: the last of `X-Forwarded-For` that is none of our proxies, when one of them brings it.
    pub fn address(&self, req: &HttpRequest) -> IpAddr {
        let peer = req.peer_addr().map(|peer| peer.ip().to_canonical());
        let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        let told = req.headers().get_all("X-Forwarded-For");
        let told: Vec<&str> = told.filter_map(|value| value.to_str().ok()).collect();
        self.first_beyond(peer, &told.join(","))
    }

    fn first_beyond(&self, peer: IpAddr, forwarded: &str) -> IpAddr {
        let mut caller = peer;
        for item in forwarded.rsplit(',') {
            if !self.trusts(caller) {
                break;
            }
            // What is not an address was not written by a proxy of ours.
            let Ok(address) = item.trim().parse::<IpAddr>() else {
                break;
            };
            caller = address.to_canonical();
        }
        caller
    }

    /// Whether the caller speaks HTTPS, as the proxy in front of us says.
    pub fn is_https(&self, req: &HttpRequest) -> bool {
        let trusted = req
            .peer_addr()
            .is_some_and(|peer| self.trusts(peer.ip().to_canonical()));
        let scheme = req
            .headers()
            .get("X-Forwarded-Proto")
            .and_then(|value| value.to_str().ok());
        trusted && scheme.is_some_and(|scheme| scheme.trim().eq_ignore_ascii_case("https"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_hold_what_they_hold() {
        for (network, address, expected) in [
            ("10.0.0.0/8", "10.255.1.2", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("192.0.2.7", "192.0.2.7", true),
            ("192.0.2.7", "192.0.2.8", false),
            ("0.0.0.0/0", "8.8.8.8", true),
            ("0.0.0.0/0", "::1", false),
            ("2001:db8::/32", "2001:db8:9::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
            ("::/0", "2001:db9::1", true),
        ] {
            let network: Network = network.parse().unwrap();
            assert_eq!(network.contains(address.parse().unwrap()), expected);
        }
        for wrong in ["", "10.0.0.0/33", "proxy", "10.0.0.0/x", "::/129"] {
            assert!(wrong.parse::<Network>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_our_proxies_are_believed() {
        let ours = Proxies::new(vec!["10.0.0.0/8".parse().unwrap()]);
        for (peer, forwarded, expected) in [
            ("192.0.2.1", "198.51.100.9", "192.0.2.1"),
            ("10.0.0.1", "", "10.0.0.1"),
            ("10.0.0.1", "198.51.100.9", "198.51.100.9"),
            ("10.0.0.1", "1.2.3.4, 198.51.100.9", "198.51.100.9"),
            (
                "10.0.0.1",
                "1.2.3.4, 198.51.100.9, 10.0.0.2",
                "198.51.100.9",
            ),
            ("10.0.0.1", "198.51.100.9, unknown", "10.0.0.1"),
            ("10.0.0.1", "10.9.9.9", "10.9.9.9"),
        ] {
            let seen = ours.first_beyond(peer.parse().unwrap(), forwarded);
            assert_eq!(
                seen,
                expected.parse::<IpAddr>().unwrap(),
                "{peer} {forwarded}"
            );
        }
        let none = Proxies::default();
        let peer = "10.0.0.1".parse().unwrap();
        assert_eq!(none.first_beyond(peer, "198.51.100.9"), peer);
    }
}
