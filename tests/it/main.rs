//! Behaviour by area, over HTTP. One binary: it links once.

mod audit;
mod bad_input;
mod bodies;
mod contract;
mod coverage;
mod documents;
mod expedients;
mod faults;
mod history;
mod isolation;
mod jobs;
mod limits;
mod pages;
mod papers;
mod rollout;
mod schema;
mod screens;
mod sessions;
mod together;
mod tokens;
mod uploads;
mod walk;
mod walk_decret;
mod walk_obra_menor;
mod walk_queixa;
mod walk_steps;
