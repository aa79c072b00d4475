use actix_web::http::header::{ACCEPT, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder, get};
use domain::permisos::Scopes;
use domain::permisos::acts::EsdevenimentsLlegir;
use serde::{Deserialize, Serialize};
use store::esdeveniments::EventFilter;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use super::cursor::Positions;
use super::event::Esdeveniment;
use super::reader::Reader;
use super::stream::Live;
use crate::http::{ValidQuery, page};
use crate::problem::{Problem, Result, catalog};
use crate::session::{Allowed, AllowedAcross, Session};
use crate::state::State;

/// Where the caller begins, and what they want.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct FeedQuery {
    /// Events per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where to begin: the `cursor` or `seguent` of a page, the `id` of the stream, or `ara` for what comes from now
    /// on. Without it, from the first event.
    #[param(example = "ara")]
    pub cursor: Option<String>,
    /// Only these types, separated by commas. Events `….fora_de_vista` come in any case.
    #[serde(rename = "tipus[in]")]
    #[param(rename = "tipus[in]", example = "expedient.obert,expedient.tancat")]
    #[validate(length(max = 2000))]
    pub tipus: Option<String>,
    /// Only events of this case.
    pub expedient: Option<Uuid>,
    /// `-seq`: the newest first, page by page towards the past. Not for the live stream.
    #[param(inline, example = "-seq")]
    pub ordre: Option<FeedOrder>,
}

/// The other way round.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub enum FeedOrder {
    #[serde(rename = "-seq")]
    NewestFirst,
}

/// The same, over bodies.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct FeedAcrossQuery {
    /// Aliases or codes of bodies, separated by commas; without it, every body where the caller reads events.
    #[param(example = "tirvia,vilamur")]
    #[validate(length(max = 6000))]
    pub ens: Option<String>,
    /// Events per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where to begin: the `cursor` or `seguent` of a page, the `id` of the stream, or `ara` for what comes from now
    /// on. Without it, from the first event. It holds one place per body.
    pub cursor: Option<String>,
    /// Only these types, separated by commas. Events `….fora_de_vista` come in any case.
    #[serde(rename = "tipus[in]")]
    #[param(rename = "tipus[in]", example = "expedient.obert,expedient.tancat")]
    #[validate(length(max = 2000))]
    pub tipus: Option<String>,
}

/// A page of the log.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeedPage {
    pub items: Vec<Esdeveniment>,
    /// Cursor of the next page; null at the end of the log. A page may be empty and not the last: what it passed over
    /// is out of the caller's sight.
    pub seguent: Option<String>,
    /// Where to go on from later, also at the end of the log.
    pub cursor: String,
}

impl Responder for FeedPage {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if let Some(cursor) = &self.seguent {
            response.insert_header(("Link", page::next_link(req, cursor)));
        }
        response.json(self)
    }
}

/// Events of a body, in the order in which they were committed.
///
/// With `Accept: text/event-stream` the answer is a live stream of the same events (server-sent events): each `id` is
/// a cursor, so a client resumes with `Last-Event-ID` or `?cursor=`; a comment every 15 seconds; the event `sessio`
/// says why the stream ends (`caduca`, `acabada`, `drets`, `drets_no_disponibles`, `aturada`, `lent`).
///
/// With `ordre=-seq` the newest come first, for people who look back: `seguent` leads to older ones; the `cursor` of the
/// first page, without `ordre`, to what comes after it, live too.
///
/// Events are delivered at least once; `id` tells repetitions. An object that leaves the caller's sight is sent as
/// `<object>.fora_de_vista` with its identifier only.
///
/// **Permissions**: `esdeveniments.llegir`, event by event as on the rows they speak of.
#[utoipa::path(tag = "esdeveniments", params(("ens" = String, Path, description = "Alias or ten-digit code", example = "tirvia"), FeedQuery),
    responses((status = 200, description = "A page, or the live stream", content((FeedPage = "application/json"), (String = "text/event-stream")))))]
#[get("/ens/{ens}/esdeveniments")]
pub async fn list_esdeveniments(
    allowed: Allowed<EsdevenimentsLlegir>,
    query: ValidQuery<FeedQuery>,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    let context = format!("{}/esdeveniments", allowed.ens.id);
    let session = allowed.session.clone();
    let scopes = Scopes::prove(
        session.rights.clone(),
        domain::permisos::Acte::EsdevenimentsLlegir,
        session.actor.clone(),
    );
    let reader = Reader {
        state,
        scopes: scopes.only(&[allowed.ens.id]),
        filter: EventFilter {
            tipus: types(query.tipus.as_deref()),
            expedient: query.expedient,
        },
    };
    let query = query.0;
    if query.ordre.is_some() {
        return newest(&req, &reader, allowed.ens.id, query.cursor, query.limit).await;
    }
    answer(&req, reader, session, context, query.cursor, query.limit).await
}

/// Towards the past: its cursors are of another kind, and serve no stream.
async fn newest(
    req: &HttpRequest,
    reader: &Reader,
    ens: i32,
    cursor: Option<String>,
    limit: Option<i64>,
) -> Result<HttpResponse> {
    if wants_stream(req) {
        return Err(Problem::new(&catalog::PETICIO_MAL_FORMADA).arg("que", "ordre"));
    }
    let cursors = &reader.state.cursors;
    let context = format!("{ens}/esdeveniments/-seq");
    let before: Option<i64> = match &cursor {
        Some(cursor) => Some(cursors.open(&context, cursor)?),
        None => None,
    };
    let limit = usize::try_from(limit.unwrap_or(50)).unwrap_or(50);
    let mut positions = Positions::default();
    let read = reader.newest(ens, before, limit, &mut positions);
    let (items, next) = read.await?;
    let page = FeedPage {
        items,
        seguent: next.map(|seq| cursors.seal(&context, &seq)),
        cursor: positions.seal(cursors, &format!("{ens}/esdeveniments")),
    };
    Ok(page.respond_to(req))
}

/// Events of several bodies, each in the order in which it committed them.
///
/// Page and live stream as in `list_esdeveniments`; the cursor holds one place per body. Between bodies, events come
/// roughly by their instant.
///
/// **Permissions**: `esdeveniments.llegir` in each body.
#[utoipa::path(tag = "esdeveniments", params(FeedAcrossQuery),
    responses((status = 200, description = "A page, or the live stream", content((FeedPage = "application/json"), (String = "text/event-stream")))))]
#[get("/esdeveniments")]
pub async fn list_esdeveniments_across(
    allowed: AllowedAcross<EsdevenimentsLlegir>,
    query: ValidQuery<FeedAcrossQuery>,
    req: HttpRequest,
    state: Data<State>,
) -> Result<HttpResponse> {
    let scopes = allowed.named(&state, query.ens.as_deref())?;
    let reader = Reader {
        state,
        scopes,
        filter: EventFilter {
            tipus: types(query.tipus.as_deref()),
            expedient: None,
        },
    };
    let context = "esdeveniments".to_owned();
    let query = query.0;
    answer(
        &req,
        reader,
        allowed.session,
        context,
        query.cursor,
        query.limit,
    )
    .await
}

fn types(list: Option<&str>) -> Vec<String> {
    list.into_iter()
        .flat_map(|list| list.split(','))
        .map(|tipus| tipus.trim().to_owned())
        .filter(|tipus| !tipus.is_empty())
        .collect()
}

async fn answer(
    req: &HttpRequest,
    reader: Reader,
    session: Session,
    context: String,
    cursor: Option<String>,
    limit: Option<i64>,
) -> Result<HttpResponse> {
    let live = wants_stream(req);
    let resumed = req
        .headers()
        .get("Last-Event-ID")
        .filter(|_| live)
        .and_then(|value| value.to_str().ok())
        .filter(|value| !value.is_empty());
    // A browser that comes back repeats its address and tells its place beside it.
    let cursor = resumed.map(str::to_owned).or(cursor);
    let mut positions = begin(&reader, &context, cursor.as_deref()).await?;
    if live {
        return stream(reader, session, context, positions);
    }
    let limit = usize::try_from(limit.unwrap_or(50)).unwrap_or(50);
    let step = reader.page(&mut positions, limit).await?;
    let cursor = positions.seal(&reader.state.cursors, &context);
    let page = FeedPage {
        items: step.events.into_iter().map(|(event, _)| event).collect(),
        seguent: (!step.al_dia).then(|| cursor.clone()),
        cursor,
    };
    Ok(page.respond_to(req))
}

async fn begin(reader: &Reader, context: &str, cursor: Option<&str>) -> Result<Positions> {
    match cursor {
        None => Ok(Positions::default()),
        Some("ara") => {
            let mut positions = Positions::default();
            for (ens, seq) in reader.state.store.heads(&reader.scopes).await? {
                positions.advance(ens, seq);
            }
            Ok(positions)
        }
        Some(cursor) => Positions::open(&reader.state.cursors, context, cursor),
    }
}

fn stream(
    reader: Reader,
    session: Session,
    context: String,
    positions: Positions,
) -> Result<HttpResponse> {
    let follower = reader
        .state
        .feed
        .follow(&reader.scopes.bodies())
        .ok_or_else(|| Problem::new(&catalog::MASSA_PETICIONS).retry_after(5))?;
    let live = Live {
        reader,
        session,
        follower,
        positions,
        context,
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/event-stream"))
        .insert_header((CACHE_CONTROL, "no-store"))
        // A compressor would hold events back until it has a block.
        .insert_header((CONTENT_ENCODING, "identity"))
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(live.frames()))
}

fn wants_stream(req: &HttpRequest) -> bool {
    req.headers()
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| {
            accept
                .split(',')
                .any(|kind| kind.split(';').next().map(str::trim) == Some("text/event-stream"))
        })
}
