//! A decree that the town begins of office and that concerns nobody in particular: nothing to notify.

use serde_json::json;

use crate::walk_steps::Walk;

#[tokio::test]
async fn a_decree_is_proposed_signed_numbered_communicated_and_closed() {
    let walk = Walk::open("DECRET", "Delegació de l'alcaldia per vacances", false).await;
    assert_eq!(walk.phase().await, "preparacio");
    walk.complete("PROP", "administracio").await;

    assert_eq!(walk.phase().await, "finalitzacio");
    walk.decree("altres").await;
    walk.act("resoldre", json!({})).await;

    // Communicated to the Generalitat and to the State, and told to the next plenary session.
    assert_eq!(walk.phase().await, "publicitat");
    walk.complete("COM", "administracio").await;
    walk.complete("DACIO", "administracio").await;

    walk.act("tancar", json!({})).await;
    // Proposal, decree, communication.
    walk.is_closed(3).await;
}
