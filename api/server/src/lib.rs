//! The service `expedit`: routes, sessions, live feed.

pub mod admin;
pub mod ancores;
pub mod clock;
pub mod config;
pub mod contract;
pub mod demo;
pub mod http;
pub mod load;
pub mod onboard;
pub mod problem;
pub mod readings;
pub mod routes;
pub mod serve;
pub mod session;
pub mod state;

pub mod auditoria;
pub mod clients;
pub mod documents;
pub mod enllacos;
pub mod ens;
pub mod expedients;
pub mod feed;
pub mod jo;
pub mod mail;
pub mod oauth;
pub mod persones;
pub mod platform;
pub mod procediments;
pub mod pujades;
pub mod sessio;
pub mod terminis;
pub mod tramitacio;
pub mod unitats;
pub mod usuaris;
pub mod verify;
