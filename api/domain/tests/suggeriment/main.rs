//! How often the suggestion is right, beside always saying the most frequent procedure. See `README.md`.

mod mesura;
mod peticions;
