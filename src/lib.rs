//! linimasa reads dated event records and publishes them as timelines that show their evidence.
//!
//! Data flows one way. Each stage takes one type and returns a new one, plus findings; a module uses only modules above
//! it in this list.
//!
//! ```text
//! content/ ─ load ─► parse ─► resolve ─► plan ─► render ─► write ─ public/
//!            bytes   records   Site      Plan    bytes     disk
//! ```
//!
//! | module | what it is for |
//! | --- | --- |
//! | [`diag`] | what can be wrong, as data, and its renderers |
//! | [`date`] | EDTF values: parse with spans, bounds, total order |
//! | [`locale`] | a date, a number, a label in a reader's language |
//! | [`model`] | the site as meant: plain data |
//! | [`evidence`] | what saved articles show: where quoted words stand, and which are copies of one story |
//! | [`load`] | the walk of the content folder |
//! | [`parse`] | texts into records as written |
//! | [`resolve`] | records into the model: ids, references, order, translations |
//! | [`known`] | the site as readers could know it on a day |
//! | [`plan`] | every page that will exist, with its address |
//! | [`markup`] | Markdown and plain text as safe HTML |
//! | [`edition`] | a timeline in one language, as files outside of its pages tell it |
//! | [`render`] | views, templates, charts, structured data |
//! | [`feed`] | feeds, calendars, sitemap, manifest |
//! | [`mod@export`] | a timeline in the formats of other tools, and what they lose |
//! | [`card`] | the picture that a shared link shows |
//! | [`mod@write`] | the output, published all at once |
//! | [`fetch`] | pages of other servers, politely |
//! | [`pull`] | articles into draft records |
//! | [`build`] | the pipeline from end to end |
//! | [`check`] | what is wrong with a site that would build |
//! | [`archive`] | a site and all it rests on as one object to keep |
//! | [`serve`] | the site from memory while it is written |
//! | [`history`] | what changed between two states of the records |
//! | [`schema`] | what files of authors hold, for their editors |
//! | [`create`] | a site to begin with, and a record to fill in |
//! | [`cli`] | arguments, the clock, the terminal |
//!
//! Only `load`, `write`, `fetch`, `archive`, `history`, `serve`, `create`, the inputs and timelines of `pull`, and `cli` touch
//! files, the clock, the network, the environment or the terminal; a saved article stays on disk until a check asks the
//! source map for it. The rest are pure functions, which makes "same input, same bytes" something to test.

pub mod archive;
pub mod build;
pub mod card;
pub mod check;
pub mod cli;
pub mod create;
pub mod date;
pub mod diag;
pub mod edition;
pub mod evidence;
pub mod export;
pub mod feed;
pub mod fetch;
pub mod history;
pub mod known;
pub mod load;
pub mod locale;
pub mod markup;
pub mod model;
pub mod parse;
pub mod plan;
pub mod pull;
pub mod render;
pub mod resolve;
pub mod schema;
pub mod serve;
pub mod write;
