//! The service `expedit`: routes, sessions, live feed.

pub mod clock;
pub mod config;
pub mod contract;
pub mod http;
pub mod problem;
pub mod routes;
pub mod serve;
pub mod session;
pub mod state;

pub mod ens;
pub mod jo;
pub mod platform;
pub mod procediments;
pub mod terminis;
pub mod tramitacio;
