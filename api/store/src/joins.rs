//! The pairs of tables that queries join: only those used, because every pair costs compile time.

use crate::schema::{
    auditoria, document, document_versio, dret, ens_cap, esdeveniment, expedient, interessat,
    lectura, membre, nota, objecte, persona, pujada, relacio, seguidor, tasca, unitat, usuari,
};

diesel::allow_tables_to_appear_in_same_query!(auditoria, membre);
diesel::allow_tables_to_appear_in_same_query!(document, document_versio);
diesel::allow_tables_to_appear_in_same_query!(document, expedient);
diesel::allow_tables_to_appear_in_same_query!(document, objecte);
diesel::allow_tables_to_appear_in_same_query!(document_versio, expedient);
diesel::allow_tables_to_appear_in_same_query!(document_versio, objecte);
diesel::allow_tables_to_appear_in_same_query!(dret, membre);
diesel::allow_tables_to_appear_in_same_query!(ens_cap, lectura);
diesel::allow_tables_to_appear_in_same_query!(esdeveniment, membre);
diesel::allow_tables_to_appear_in_same_query!(expedient, interessat);
diesel::allow_tables_to_appear_in_same_query!(expedient, membre);
diesel::allow_tables_to_appear_in_same_query!(expedient, objecte);
diesel::allow_tables_to_appear_in_same_query!(expedient, relacio);
diesel::allow_tables_to_appear_in_same_query!(expedient, seguidor);
diesel::allow_tables_to_appear_in_same_query!(expedient, tasca);
diesel::allow_tables_to_appear_in_same_query!(expedient, unitat);
diesel::allow_tables_to_appear_in_same_query!(interessat, membre);
diesel::allow_tables_to_appear_in_same_query!(interessat, persona);
diesel::allow_tables_to_appear_in_same_query!(interessat, unitat);
diesel::allow_tables_to_appear_in_same_query!(lectura, membre);
diesel::allow_tables_to_appear_in_same_query!(membre, nota);
diesel::allow_tables_to_appear_in_same_query!(membre, seguidor);
diesel::allow_tables_to_appear_in_same_query!(membre, tasca);
diesel::allow_tables_to_appear_in_same_query!(membre, unitat);
diesel::allow_tables_to_appear_in_same_query!(membre, usuari);
diesel::allow_tables_to_appear_in_same_query!(objecte, pujada);
diesel::allow_tables_to_appear_in_same_query!(seguidor, unitat);
diesel::allow_tables_to_appear_in_same_query!(tasca, unitat);
