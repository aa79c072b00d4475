//! The numbers of the sidebar and of the mayor's board.

use actix_web::get;
use actix_web::web::{Data, Json};
use domain::permisos::acts::ExpedientLlegir;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use store::expedients::COUNT_CAP;
use utoipa::ToSchema;

use crate::expedients::ListExpedients;
use crate::http::query;
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// How many cases a list has, and which list it is.
#[derive(Debug, Serialize, ToSchema)]
pub struct Comptador {
    /// How many, up to 10000.
    #[schema(example = 12)]
    total: i64,
    /// Whether the count stopped at its cap.
    #[schema(example = false)]
    limitat: bool,
    /// Query string of `list_expedients` that shows them: `total` of that list is this number.
    #[schema(example = "oberts=true&venciment%5Blte%5D=2026-11-25")]
    consulta: String,
}

/// What there is to do in a body.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComptadorsOut {
    /// The legal day (Europe/Madrid) that the terms are compared with.
    #[schema(value_type = String, format = Date)]
    avui: Date,
    /// Open cases.
    oberts: Comptador,
    /// Open cases whose last day to resolve and notify has passed (LPAC 21).
    vencuts: Comptador,
    /// Open cases whose last day is today.
    vencen_avui: Comptador,
    /// Open cases whose last day is today or in the seven days that follow.
    vencen_aviat: Comptador,
    /// Open cases that I answer for.
    meus: Comptador,
    /// Open cases with an open task of mine.
    tasques_meves: Comptador,
    /// Open cases with an open task that nobody has.
    tasques_de_ningu: Comptador,
    /// Cases that I follow, closed ones too.
    seguits: Comptador,
    /// Cases that wait for somebody else: their term is suspended, or they are before a collegiate organ.
    esperen: Comptador,
}

/// The lists, in the order of the fields.
fn lists(today: Date) -> [String; 9] {
    let (yesterday, soon) = (
        today.saturating_sub(1.day()),
        today.saturating_add(7.days()),
    );
    let text = |pairs: &[(&str, &str)]| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(pairs).finish()
    };
    let due = |from: Option<Date>, to: Date| {
        let (from, to) = (from.map(|day| day.to_string()), to.to_string());
        let from = from.as_deref().map(|day| ("venciment[gte]", day));
        let pairs: Vec<_> = [("oberts", "true")]
            .into_iter()
            .chain(from)
            .chain([("venciment[lte]", to.as_str()), ("ordre", "venciment")])
            .collect();
        text(&pairs)
    };
    [
        text(&[("oberts", "true")]),
        due(None, yesterday),
        due(Some(today), today),
        due(Some(today), soon),
        text(&[("oberts", "true"), ("meus", "true")]),
        text(&[("oberts", "true"), ("tasques", "meves")]),
        text(&[("oberts", "true"), ("tasques", "de_ningu")]),
        text(&[("seguits", "true")]),
        text(&[("estat[in]", "suspes,pendent_organ")]),
    ]
}

/// What there is to do in a body: numbers, each with the list that it counts.
///
/// Each number is the `total` of the list of cases that its `consulta` asks for, under the same rights.
/// **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia")),
    responses((status = 200, description = "The numbers", body = ComptadorsOut)))]
#[get("/ens/{ens}/comptadors")]
pub async fn read_comptadors(
    allowed: Allowed<ExpedientLlegir>,
    state: Data<State>,
) -> Result<Json<ComptadorsOut>> {
    let avui = state.store.sources().today();
    let lists = lists(avui);
    // Through the same reader as the list's own, so that a number and its list cannot differ.
    let filters = lists
        .iter()
        .map(|text| {
            let list: ListExpedients = query::parse(text)?;
            Ok(list.filter(allowed.session.id()))
        })
        .collect::<Result<Vec<_>>>()?;
    let counts = state.store.count_each(&allowed, &filters).await?;
    let mut each = lists
        .into_iter()
        .zip(counts)
        .map(|(consulta, n)| Comptador {
            total: n.min(COUNT_CAP),
            limitat: n > COUNT_CAP,
            consulta,
        });
    let mut next = || {
        each.next()
            .unwrap_or_else(|| unreachable!("one count for each list"))
    };
    Ok(Json(ComptadorsOut {
        avui,
        oberts: next(),
        vencuts: next(),
        vencen_avui: next(),
        vencen_aviat: next(),
        meus: next(),
        tasques_meves: next(),
        tasques_de_ningu: next(),
        seguits: next(),
        esperen: next(),
    }))
}
