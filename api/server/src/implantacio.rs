//! The roll-out board of the platform's people.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder, get};
use domain::permisos::acts::PlataformaImplantacio;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::ens::Ens;
use store::implantacio::{People, Use};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::ens::EnsLabel;
use crate::http::{ValidQuery, page};
use crate::problem::Result;
use crate::session::AllowedAcross;
use crate::state::State;

/// Which bodies.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ImplantacioQuery {
    /// Only those that are so far.
    #[param(inline, example = "en_us")]
    pub estat: Option<EstatEns>,
    /// Only those of this comarca.
    #[param(example = "Pallars Sobirà")]
    #[validate(length(max = 100))]
    pub comarca: Option<String>,
    /// Part of the name or of the alias.
    #[validate(length(min = 1, max = 100))]
    pub q: Option<String>,
    /// Bodies for rehearsals too.
    #[serde(default)]
    pub prova: bool,
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
}

/// How far a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EstatEns {
    /// On-boarded, and nobody was invited yet.
    SenseUsuaris,
    /// Somebody was invited and nobody has entered yet.
    Convidat,
    /// Somebody has entered.
    EnUs,
}

impl EstatEns {
    fn of(people: &People) -> EstatEns {
        match (people.usuaris, people.actius) {
            (0, _) => EstatEns::SenseUsuaris,
            (_, 0) => EstatEns::Convidat,
            _ => EstatEns::EnUs,
        }
    }
}

/// A body and how far it is.
#[derive(Debug, Serialize, ToSchema)]
pub struct ImplantacioOut {
    pub ens: EnsLabel,
    /// Kind of body.
    #[schema(example = "ajuntament")]
    pub tipus: String,
    #[schema(example = "Pallars Sobirà")]
    pub comarca: Option<String>,
    /// Inhabitants.
    #[schema(example = 137)]
    pub poblacio: Option<i32>,
    /// Whether it is a body for rehearsals.
    pub prova: bool,
    #[schema(inline)]
    pub estat: EstatEns,
    /// When it was on-boarded.
    #[schema(value_type = String, format = DateTime)]
    pub alta: Timestamp,
    /// Members with an account, invited ones too.
    #[schema(example = 4)]
    pub usuaris: i64,
    /// Those who have entered.
    #[schema(example = 3)]
    pub actius: i64,
    /// The last time that one of them signed in.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub darrera_entrada: Option<Timestamp>,
    /// When its first case was opened.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub primer_expedient: Option<Timestamp>,
    /// Cases numbered this year.
    #[schema(example = 41)]
    pub expedients_any: i64,
    /// The last act written in it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub darrer_acte: Option<Timestamp>,
}

/// How many bodies are how far.
#[derive(Clone, Copy, Debug, Default, Serialize, ToSchema)]
pub struct Recompte {
    #[schema(example = 12)]
    pub sense_usuaris: i64,
    #[schema(example = 30)]
    pub convidat: i64,
    #[schema(example = 148)]
    pub en_us: i64,
}

impl Recompte {
    fn add(&mut self, estat: EstatEns) {
        match estat {
            EstatEns::SenseUsuaris => self.sense_usuaris += 1,
            EstatEns::Convidat => self.convidat += 1,
            EstatEns::EnUs => self.en_us += 1,
        }
    }
}

/// The same, of a comarca.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecompteComarca {
    /// Null for bodies of none.
    #[schema(example = "Pallars Sobirà")]
    pub comarca: Option<String>,
    #[serde(flatten)]
    pub ens: Recompte,
}

/// A page of the board.
#[derive(Debug, Serialize, ToSchema)]
pub struct ImplantacioPage {
    pub items: Vec<ImplantacioOut>,
    /// Cursor of the next page; null on the last.
    pub seguent: Option<String>,
    /// Of all the bodies, whatever the filters, without those for rehearsals unless asked for.
    pub resum: Recompte,
    /// The same by comarca.
    pub comarques: Vec<RecompteComarca>,
}

impl Responder for ImplantacioPage {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if let Some(cursor) = &self.seguent {
            response.insert_header(("Link", page::next_link(req, cursor)));
        }
        response.json(self)
    }
}

/// The bodies and how far each is in taking the service up.
///
/// By alias. Numbers and dates only: nothing of what cases hold. **Permissions**: `plataforma.implantacio`, of the
/// platform.
#[utoipa::path(tag = "ens", params(ImplantacioQuery),
    responses((status = 200, description = "A page of bodies, and how many are how far", body = ImplantacioPage)))]
#[get("/implantacio")]
pub async fn list_implantacio(
    allowed: AllowedAcross<PlataformaImplantacio>,
    query: ValidQuery<ImplantacioQuery>,
    state: Data<State>,
) -> Result<ImplantacioPage> {
    let scope = allowed.platform()?;
    let directory = state.rights.directory();
    let mut bodies: Vec<Arc<Ens>> = directory
        .by_id
        .values()
        .filter(|ens| query.prova || !ens.prova)
        .cloned()
        .collect();
    bodies.sort_by(|a, b| a.alies.cmp(&b.alies));
    let ids: Vec<i32> = bodies.iter().map(|ens| ens.id).collect();
    let people = state.store.people_of(&scope, &ids).await?;
    let people_of = |ens: &Ens| people.get(&ens.id).copied().unwrap_or_default();

    let mut resum = Recompte::default();
    let mut comarques: BTreeMap<Option<String>, Recompte> = BTreeMap::new();
    for ens in &bodies {
        let estat = EstatEns::of(&people_of(ens));
        resum.add(estat);
        comarques.entry(ens.comarca.clone()).or_default().add(estat);
    }

    let context = "implantacio";
    let after: Option<String> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(context, cursor)?),
        None => None,
    };
    let limit = usize::try_from(query.limit.unwrap_or(50)).unwrap_or(50);
    let mut shown: Vec<Arc<Ens>> = bodies
        .into_iter()
        .filter(|ens| after.as_ref().is_none_or(|after| ens.alies > *after))
        .filter(|ens| query.takes(ens, EstatEns::of(&people_of(ens))))
        .take(limit + 1)
        .collect();
    let more = shown.len() > limit;
    shown.truncate(limit);
    let last = shown.last().filter(|_| more);
    let seguent = last.map(|ens| state.cursors.seal(context, &ens.alies));
    let ids: Vec<i32> = shown.iter().map(|ens| ens.id).collect();
    let done = state.store.use_of(&scope, &ids).await?;
    let row = |ens: &Arc<Ens>| {
        let done = done.get(&ens.id).copied().unwrap_or_default();
        ImplantacioOut::new(ens, people_of(ens), done)
    };
    Ok(ImplantacioPage {
        items: shown.iter().map(row).collect(),
        seguent,
        resum,
        comarques: comarques
            .into_iter()
            .map(|(comarca, ens)| RecompteComarca { comarca, ens })
            .collect(),
    })
}

impl ImplantacioQuery {
    fn takes(&self, ens: &Ens, estat: EstatEns) -> bool {
        let named = |text: &str| {
            let text = text.to_lowercase();
            ens.nom.to_lowercase().contains(&text) || ens.alies.contains(&text)
        };
        self.estat.is_none_or(|asked| asked == estat)
            && self
                .comarca
                .as_ref()
                .is_none_or(|comarca| ens.comarca.as_ref() == Some(comarca))
            && self.q.as_deref().is_none_or(named)
    }
}

impl ImplantacioOut {
    fn new(ens: &Ens, people: People, done: Use) -> ImplantacioOut {
        ImplantacioOut {
            ens: EnsLabel {
                alies: ens.alies.clone(),
                nom: ens.nom.clone(),
            },
            tipus: ens.tipus.clone(),
            comarca: ens.comarca.clone(),
            poblacio: ens.poblacio,
            prova: ens.prova,
            estat: EstatEns::of(&people),
            alta: ens.creat_el,
            usuaris: people.usuaris,
            actius: people.actius,
            darrera_entrada: people.darrera_entrada,
            primer_expedient: done.primer_expedient,
            expedients_any: done.expedients_any,
            darrer_acte: done.darrer_acte,
        }
    }
}
