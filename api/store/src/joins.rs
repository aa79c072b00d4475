//! The pairs of tables that queries join: only those used, because every pair costs compile time.

use crate::schema::{auditoria, dret, ens_cap, lectura, membre};

diesel::allow_tables_to_appear_in_same_query!(dret, membre);
diesel::allow_tables_to_appear_in_same_query!(auditoria, membre);
diesel::allow_tables_to_appear_in_same_query!(ens_cap, lectura);
