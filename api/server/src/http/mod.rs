//! What every operation shares: language, tracing, valid input, versions, idempotency, pages.

pub mod body;
pub mod etag;
pub mod frame;
pub mod idempotency;
pub mod lang;
pub mod page;
pub mod path;
pub mod query;
pub mod range;
pub mod upload;

pub use body::Valid;
pub use etag::{IfMatch, Tagged};
pub use idempotency::IdempotencyKey;
pub use lang::Language;
pub use page::{Cursor, Page, PageQuery};
pub use path::Id;
pub use query::ValidQuery;
