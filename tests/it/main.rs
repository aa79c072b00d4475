//! Behaviour by area, over HTTP. One binary: it links once.

mod audit;
mod bad_input;
mod bodies;
mod contract;
mod coverage;
mod dades;
mod documents;
mod expedients;
mod faults;
mod history;
mod isolation;
mod late;
mod limits;
mod pages;
mod papers;
mod schema;
mod sessions;
mod together;
mod tokens;
mod uploads;
mod walk;
mod walk_decret;
mod walk_obra_menor;
mod walk_queixa;
mod walk_steps;
