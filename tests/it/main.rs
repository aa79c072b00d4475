//! Behaviour by area, over HTTP. One binary: it links once.

mod audit;
mod bad_input;
mod contract;
mod coverage;
mod documents;
mod expedients;
mod faults;
mod isolation;
mod papers;
mod schema;
mod sessions;
mod together;
mod tokens;
mod uploads;
mod walk;
