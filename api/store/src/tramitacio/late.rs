//! A paper from outside every case, put beside those of a closed one before its act is decided.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures::try_join;
use uuid::Uuid;

use super::{Case, Paper};
use crate::schema::{document, document_versio};
use crate::{Result, Unit};

/// Adds an unfiled document, which the unit has locked, to what the rules and the index see of a case.
pub async fn bring(unit: &Unit<'_>, case: &mut Case, id: Uuid) -> Result<()> {
    let row = document::table
        .find((unit.ens(), id))
        .filter(document::expedient_id.is_null())
        .select(super::papers::DocumentRow::as_select());
    let hash = document_versio::table
        .filter(document_versio::ens_id.eq(unit.ens()))
        .filter(document_versio::document_id.eq(id))
        .order(document_versio::n.desc())
        .select(document_versio::sha256);
    let (row, sha256) = try_join!(row.first(&mut unit.conn()), async {
        hash.first(&mut unit.conn()).await.optional()
    })?;
    let paper = Paper { row, sha256 };
    case.cas.documents.push(paper.summary(&HashMap::new())?);
    case.papers.push(paper);
    Ok(())
}
