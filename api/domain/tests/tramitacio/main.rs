//! The machine from the outside: transitions, guards, whole cases, and laws over random ones.

mod fets;
mod guardes;
mod index;
mod procediments;
mod propietats;
mod recorreguts;
mod sim;
mod solver;
mod tancament;
mod tasques;
mod transicions;
