use actix_web::get;
use actix_web::web::{Data, Path};
use domain::permisos::acts::ExpedientLlegir;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use store::expedients::{Filter, OpenTask, Order, Position};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use super::ExpedientOut;
use crate::http::body::{day, instant};
use crate::http::{Language, Page, ValidQuery};
use crate::problem::Result;
use crate::session::Allowed;
use crate::state::State;

/// Filters, order and page of a list of cases.
#[derive(Debug, Default, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ListExpedients {
    /// Rows per page.
    #[param(minimum = 1, maximum = 200, default = 50)]
    #[validate(range(min = 1, max = 200))]
    pub limit: Option<i64>,
    /// Where the page begins: the `seguent` of the page before. Opaque.
    pub cursor: Option<String>,
    /// Only this state.
    #[param(example = "en_tramit")]
    pub estat: Option<String>,
    /// Any of these states, separated by commas.
    #[serde(rename = "estat[in]")]
    pub estat_in: Option<String>,
    /// Only open cases.
    #[serde(default)]
    pub oberts: bool,
    /// Only those that I answer for.
    #[serde(default)]
    pub meus: bool,
    /// Only those that I follow.
    #[serde(default)]
    pub seguits: bool,
    /// Who answers for it.
    pub responsable: Option<Uuid>,
    /// Code of the procedure.
    #[param(example = "OBRA_MENOR")]
    pub procediment: Option<String>,
    /// Unit that handles it.
    pub unitat: Option<Uuid>,
    /// Opened at or after.
    #[serde(rename = "data_obertura[gte]")]
    #[param(value_type = Option<String>, format = DateTime)]
    #[validate(custom(function = "instant"))]
    pub data_obertura_gte: Option<Timestamp>,
    /// Opened before.
    #[serde(rename = "data_obertura[lt]")]
    #[param(value_type = Option<String>, format = DateTime)]
    #[validate(custom(function = "instant"))]
    pub data_obertura_lt: Option<Timestamp>,
    /// Due on this day or after.
    #[serde(rename = "venciment[gte]")]
    #[param(value_type = Option<String>, format = Date)]
    #[validate(custom(function = "day"))]
    pub venciment_gte: Option<Date>,
    /// Due on this day or before.
    #[serde(rename = "venciment[lte]")]
    #[param(value_type = Option<String>, format = Date)]
    #[validate(custom(function = "day"))]
    pub venciment_lte: Option<Date>,
    /// With an open task of mine (`meves`), or of nobody (`de_ningu`).
    #[param(inline)]
    pub tasques: Option<TasquesIn>,
    /// A person who is party to the case.
    pub interessat: Option<Uuid>,
    /// Words, or parts of the number, the title, a name or an identity document; accents and case do not matter.
    #[validate(length(min = 1, max = 200))]
    pub q: Option<String>,
    /// `-data_obertura` (default), `data_obertura`, `venciment`, `-modificat_el`.
    #[serde(default)]
    #[param(value_type = String, example = "-data_obertura")]
    pub ordre: OrderIn,
    /// Count them all, up to 10000.
    #[serde(default)]
    pub total: bool,
}

/// Whose an open task is.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TasquesIn {
    Meves,
    DeNingu,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub enum OrderIn {
    #[default]
    #[serde(rename = "-data_obertura")]
    NewestFirst,
    #[serde(rename = "data_obertura")]
    OldestFirst,
    #[serde(rename = "venciment")]
    DueFirst,
    #[serde(rename = "-modificat_el")]
    ChangedFirst,
}

impl From<OrderIn> for Order {
    fn from(order: OrderIn) -> Order {
        match order {
            OrderIn::NewestFirst => Order::NewestFirst,
            OrderIn::OldestFirst => Order::OldestFirst,
            OrderIn::DueFirst => Order::DueFirst,
            OrderIn::ChangedFirst => Order::ChangedFirst,
        }
    }
}

impl ListExpedients {
    pub fn filter(&self, me: Uuid) -> Filter {
        let listed = self.estat_in.iter().flat_map(|list| list.split(','));
        Filter {
            estats: self
                .estat
                .as_deref()
                .into_iter()
                .chain(listed)
                .map(str::to_owned)
                .collect(),
            oberts: self.oberts,
            responsable: if self.meus {
                Some(me)
            } else {
                self.responsable
            },
            seguidor: self.seguits.then_some(me),
            procediment: self.procediment.clone(),
            unitat: self.unitat,
            obertura_des_de: self.data_obertura_gte,
            obertura_fins: self.data_obertura_lt,
            venciment_des_de: self.venciment_gte,
            venciment_fins: self.venciment_lte,
            tasques: self.tasques.map(|whose| match whose {
                TasquesIn::Meves => OpenTask::Of(me),
                TasquesIn::DeNingu => OpenTask::OfNobody,
            }),
            persona: self.interessat,
            q: self.q.clone(),
        }
    }
}

/// Cases in sight.
///
/// Drafts only with `estat=esborrany`. Labels travel with the rows. **Permissions**: `expedient.llegir`.
#[utoipa::path(tag = "expedients", params(("ens" = String, Path, description = "Body", example = "tirvia"), ListExpedients),
    responses((status = 200, description = "A page of cases", body = Page<ExpedientOut>)))]
#[get("/ens/{ens}/expedients")]
pub async fn list_expedients(
    allowed: Allowed<ExpedientLlegir>,
    _path: Path<String>,
    query: ValidQuery<ListExpedients>,
    lang: Language,
    state: Data<State>,
) -> Result<Page<ExpedientOut>> {
    let order = Order::from(query.ordre);
    let context = format!("{}/expedients/{order:?}", allowed.ens());
    let after: Option<Position> = match &query.cursor {
        Some(cursor) => Some(state.cursors.open(&context, cursor)?),
        None => None,
    };
    let limit = query.limit.unwrap_or(50);
    let filter = query.filter(allowed.session.id());
    let rows = state
        .store
        .expedients(&allowed, &filter, order, after, limit + 1)
        .await?;
    let total = if query.total {
        Some(state.store.count_expedients(&allowed, &filter).await?)
    } else {
        None
    };
    let directory = state.rights.directory();
    let page = Page::cut(rows, limit, |row| {
        state.cursors.seal(&context, &order.position(row))
    });
    let mut page = page.map(|row| ExpedientOut::new(row, &directory, lang.0));
    page.count(total);
    Ok(page)
}
