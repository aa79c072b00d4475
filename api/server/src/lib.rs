//! The service `expedit`: routes, sessions, live feed.

pub mod admin;
pub mod clock;
pub mod config;
pub mod contract;
pub mod http;
pub mod problem;
pub mod routes;
pub mod serve;
pub mod session;
pub mod state;

pub mod documents;
pub mod ens;
pub mod expedients;
pub mod jo;
pub mod oauth;
pub mod persones;
pub mod platform;
pub mod pujades;
pub mod sessio;
