//! The pairs of tables that queries join: only those used, because every pair costs compile time.

use crate::schema::{
    document, document_versio, dret, expedient, interessat, membre, nota, persona, relacio,
    seguidor, unitat,
};

diesel::allow_tables_to_appear_in_same_query!(document, document_versio);
diesel::allow_tables_to_appear_in_same_query!(dret, membre);
diesel::allow_tables_to_appear_in_same_query!(expedient, interessat);
diesel::allow_tables_to_appear_in_same_query!(expedient, membre);
diesel::allow_tables_to_appear_in_same_query!(expedient, relacio);
diesel::allow_tables_to_appear_in_same_query!(expedient, seguidor);
diesel::allow_tables_to_appear_in_same_query!(expedient, unitat);
diesel::allow_tables_to_appear_in_same_query!(interessat, persona);
diesel::allow_tables_to_appear_in_same_query!(membre, interessat);
diesel::allow_tables_to_appear_in_same_query!(membre, nota);
diesel::allow_tables_to_appear_in_same_query!(membre, seguidor);
diesel::allow_tables_to_appear_in_same_query!(membre, unitat);
diesel::allow_tables_to_appear_in_same_query!(unitat, interessat);
diesel::allow_tables_to_appear_in_same_query!(unitat, seguidor);
