//! Drops what nobody needs: first the rows, then the parts that no row names. Never the other way round.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::Scope;
use futures::TryStreamExt;
use jiff::Timestamp;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use store::Store;
use uuid::Uuid;

use crate::{Blobs, Error, named};

/// How many keys are compared with their rows at a time.
const BATCH: usize = 500;

/// What a sweep of one body dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    pub uploads: usize,
    pub objects: usize,
    pub parts: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum SweepError {
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error(transparent)]
    Blobs(#[from] Error),
}

/// Parts of one key and when the newest was written.
type Key = (Vec<(String, Path)>, Option<Timestamp>);

/// Sweeps the body of the scope of what is older than `before` (a day, for the worker).
///
/// A key is looked at only when its newest part is older than `before`: whoever still writes under it keeps it.
pub async fn sweep(
    store: &Store,
    blobs: &Blobs,
    scope: &Scope,
    before: Timestamp,
) -> Result<Swept, SweepError> {
    let (uploads, objects) = store.sweep_rows(scope, before).await?;
    let mut swept = Swept {
        uploads,
        objects,
        parts: 0,
    };
    let keys: Vec<(Uuid, Vec<(String, Path)>)> = blobs
        .keys(scope.ens())
        .await?
        .into_iter()
        .filter(|(_, (_, newest))| newest.is_some_and(|newest| newest < before))
        .map(|(id, (parts, _))| (id, parts))
        .collect();
    for batch in keys.chunks(BATCH) {
        let ids: Vec<Uuid> = batch.iter().map(|(id, _)| *id).collect();
        let named: HashMap<Uuid, HashSet<String>> = store
            .named_parts(scope, &ids)
            .await?
            .into_iter()
            .map(|(id, parts)| (id, parts.into_iter().collect()))
            .collect();
        for (id, parts) in batch {
            for (name, path) in parts {
                if named.get(id).is_none_or(|named| !named.contains(name)) {
                    match blobs.objects.delete(path).await {
                        Ok(()) => swept.parts += 1,
                        // Another sweeper came first.
                        Err(object_store::Error::NotFound { .. }) => {}
                        Err(error) => return Err(Error::from(error).into()),
                    }
                }
            }
        }
    }
    Ok(swept)
}

impl Blobs {
    async fn keys(&self, ens: i32) -> Result<BTreeMap<Uuid, Key>, Error> {
        let mut keys: BTreeMap<Uuid, Key> = BTreeMap::new();
        let prefix = Path::from(ens.to_string());
        let mut list = self.objects.list(Some(&prefix));
        while let Some(object) = list.try_next().await? {
            let Some((id, name)) = named(&object.location) else {
                continue;
            };
            let written = Timestamp::from_second(object.last_modified.timestamp()).ok();
            let key = keys.entry(id).or_default();
            key.0.push((name, object.location));
            key.1 = key.1.max(written);
        }
        Ok(keys)
    }
}
