//! A complaint, from the registry entry to the closed case: it ends with its answer, without a resolution.

use serde_json::json;

use crate::walk_steps::Walk;

#[tokio::test]
async fn a_complaint_is_sent_to_whoever_answers_answered_and_closed() {
    let walk = Walk::open("QUEIXA", "Fanals fosos a la plaça", true).await;
    assert_eq!(walk.phase().await, "instruccio");

    // Whom to ask needs no document; the answer is one.
    walk.complete("DERIV", "administracio").await;
    let early = walk.try_complete("RESP").await;
    assert_eq!(early.problem(409), "acte_refusat");
    walk.complete("RESP", "administracio").await;
    assert_eq!(walk.phase().await, "arxiu");

    walk.act("tancar", json!({})).await;
    walk.is_closed(2).await;
}
