use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, post};
use domain::Lang;
use domain::permisos::acts::UsuarisAdministrar;
use serde::Deserialize;
use store::identitat::Invitation;
use utoipa::ToSchema;
use validator::Validate;

use super::{Dret, UsuariAmbEnllac, granted, with_link};
use crate::enllacos::fresh;
use crate::http::{IdempotencyKey, Valid, etag};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Somebody to invite.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct InviteUsuari {
    /// E-mail, used to sign in.
    #[schema(example = "secretaria@tirvia.cat")]
    #[validate(email, length(max = 254))]
    correu: String,
    /// Name shown in the body.
    #[schema(example = "Maria Vidal Roca")]
    #[validate(length(min = 1, max = 200))]
    nom: String,
    /// Post held.
    #[schema(example = "Secretària interventora")]
    #[validate(length(min = 1, max = 200))]
    carrec: Option<String>,
    /// Language of the invitation.
    #[schema(value_type = Option<String>, example = "ca")]
    llengua: Option<Lang>,
    /// Rights, which hold once the invitation is accepted.
    #[validate(nested, length(max = 50))]
    drets: Vec<Dret>,
}

/// Invite somebody to the body.
///
/// Answers the one-time link, once, and mails it when a mail server is configured. The answer is the same whether the
/// e-mail has an account elsewhere or not; who has one keeps it and accepts with its password. Roles of the platform
/// are never given here. **Permissions**: `usuaris.administrar`.
#[utoipa::path(tag = "usuaris", params(("ens" = String, Path, description = "Body", example = "tirvia"),
    ("Idempotency-Key" = Option<String>, Header, description = "Repeats answer like the first, without the link", example = "c0ffee")),
    request_body = InviteUsuari, responses((status = 201, description = "Invited", body = UsuariAmbEnllac)))]
#[post("/ens/{ens}/usuaris")]
pub async fn invite_usuari(
    allowed: Allowed<UsuarisAdministrar>,
    key: IdempotencyKey,
    req: HttpRequest,
    state: Data<State>,
    body: Valid<InviteUsuari>,
) -> Result<HttpResponse> {
    let lang = body.llengua.unwrap_or_default();
    let (token, link) = fresh(false, false);
    let ends = link.caduca;
    let invitation = Invitation {
        correu: body.correu.to_ascii_lowercase(),
        nom: body.nom.clone(),
        carrec: body.carrec.clone(),
        llengua: lang.tag().to_owned(),
        drets: granted(&body.drets)?,
        enllac: link,
    };
    let key = key.of(allowed.session.id(), body.empremta);
    let written = state
        .store
        .invite_member(&allowed, key.as_ref(), &invitation)
        .await?;
    let (id, versio) = (written.view.0.subjecte_id, written.view.0.versio);
    let token = (!written.replayed).then_some((token, ends));
    let out = with_link(&state, written.view, token, lang, false);
    let location = format!("/api/v1/ens/{}/usuaris/{id}", allowed.ens.alies);
    Ok(etag::created(
        &req,
        location,
        versio,
        &out,
        written.replayed,
    ))
}
