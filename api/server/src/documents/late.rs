//! A paper that comes when its case is closed: it waits outside every case, definitive, until the act
//! `incorporar_tard` takes it (LPAC 70.2).

use domain::Acces;
use serde_json::json;
use store::Unit;
use store::documents::{self, Changes, Document};
use store::tramitacio::{Case, Head, bring};
use uuid::Uuid;

use super::{event, forbidden};
use crate::problem::Result;

/// Puts before the rules the paper that an order names, when it is in sight and in no case; the rules say whether it
/// serves. Any other is as if there were none.
pub async fn take(unit: &Unit<'_>, case: &mut Case, id: Uuid) -> Result<Option<Document>> {
    let locked = match documents::lock(unit, id).await {
        Ok(locked) => locked,
        Err(store::Error::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if locked.document.expedient_id.is_some() {
        return Ok(None);
    }
    if !locked.permes {
        return Err(forbidden(unit.scope().acte()));
    }
    bring(unit, case, id).await?;
    Ok(Some(locked.document))
}

/// Files it in its case: with at least the reserve of the case, and told to whoever follows it.
pub async fn file(unit: &mut Unit<'_>, before: &Document, head: &Head) -> Result<()> {
    let acces = Acces::parse(&before.acces)
        .unwrap_or(Acces::Reservat)
        .max(head.acces);
    let after = Document {
        expedient_id: Some(head.id),
        unitat_id: Some(head.unitat_id),
        familia: Some(head.familia.clone()),
        acces: acces.as_str().to_owned(),
        versio: before.versio + 1,
        ..before.clone()
    };
    unit.head().await?;
    let changes = Changes {
        expedient_id: after.expedient_id,
        unitat_id: after.unitat_id,
        familia: after.familia.clone(),
        acces: Some(after.acces.clone()),
        versio: Some(after.versio),
        ..Changes::default()
    };
    documents::update(unit, before.id, changes);
    let dades = json!({"td": after.td, "estat": after.estat, "versio": after.versio});
    unit.event(event("document.incorporat", &after, dades));
    Ok(())
}
