//! The pairs of tables that queries join: only those used, because every pair costs compile time.

use crate::schema::{document, document_versio, dret, expedient, membre, objecte, pujada};

diesel::allow_tables_to_appear_in_same_query!(dret, membre);
diesel::allow_tables_to_appear_in_same_query!(objecte, pujada);
diesel::allow_tables_to_appear_in_same_query!(document, document_versio, expedient, objecte);
