//! The pages: forms in, facts out; the day's answer in, a page out. *Pages decide nothing.*
//!
//! Each page is a handler, a template and a test of one name. Every form works without script; scripts are
//! small modules that only make a page nicer. No answer may load a thing from another host, and no log line
//! carries what a person said. Start reading at [`router`], then at `pages::today`.

mod assets;
mod chrome;
mod days;
mod error;
mod forms;
mod guard;
mod keep;
mod living;
mod pages;
mod router;
mod scale;
mod serve;
mod state;
mod visit;

pub use router::router;
pub use serve::{serve, serve_home};
pub use state::{AppState, Authority, Clock, Hosts, Now};
