//! The machine from the outside: transitions, guards, whole cases, and laws over random ones.

mod actualitza;
mod actualitza_regles;
mod efectes;
mod fets;
mod guardes;
mod guardes_arxiu;
mod guardes_ordre;
mod index;
mod noms;
mod preparats;
mod procediments;
mod propietats;
mod recompte;
mod recorreguts;
mod rellotge;
mod sim;
mod solver;
mod tancament;
mod tasques;
mod transicions;
