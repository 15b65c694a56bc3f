//! Which address is which page.

use std::sync::{Arc, OnceLock};

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    middleware,
    routing::{get, post},
};
use heelup_core::words::Language;
use tower::ServiceExt as _;
use tower_http::compression::CompressionLayer;

use crate::{AppState, assets, chrome::language, error::PageError, guard, living, pages};

/// The most a form may hold, in bytes.
const FORM: usize = 64 * 1024;
/// The most that the trainings of one file may hold on their way back, in bytes.
const READ: usize = 2 * 1024 * 1024;
/// The most that uploaded files may hold together, in bytes: an export of ten years has about one gigabyte.
const FILES: usize = 4 * 1024 * 1024 * 1024;

/// Puts the pages together, once for each language: so no page asks in which one the catalog's texts come to it.
pub fn router(state: AppState) -> Router {
    let english = pages_of(state.clone());
    // Made when somebody first reads it.
    let german = Arc::new(OnceLock::new());
    Router::new().fallback(move |request: Request| {
        let spoken = language(request.headers());
        let pages = match spoken {
            Language::English => &english,
            Language::German => german.get_or_init(|| pages_of(state.in_language(spoken))),
        };
        pages.clone().oneshot(request)
    })
}

fn pages_of(state: AppState) -> Router {
    Router::new()
        .route("/", get(pages::home::show))
        .route("/about", get(pages::about::show))
        .route("/intake", get(pages::intake::go_on))
        .route("/intake/new", post(pages::intake::begin))
        .route("/intake/diagnosis", get(pages::intake::which).post(pages::intake::diagnosed))
        .route("/intake/more", get(pages::say_more::show).post(pages::say_more::save))
        .route("/intake/{screen}", get(pages::intake::show).post(pages::intake::answer))
        .route("/result", get(pages::result::show))
        .route("/start", post(pages::start::start))
        .route("/ways", get(pages::ways::show))
        .route("/check-in", get(pages::check_in::show).post(pages::check_in::save))
        .route("/session", get(pages::session::show))
        .route("/session/set", post(pages::session::set))
        .route("/session/painful", get(pages::session::painful))
        .route("/session/done", get(pages::session::done))
        .route("/session/end", get(pages::session::end).post(pages::session::finish))
        .route("/runs", get(pages::runs::show).post(pages::runs::by_hand))
        .route("/runs/new", get(pages::runs::new))
        .route("/runs/read", post(pages::runs::read).layer(DefaultBodyLimit::max(FILES)))
        .route("/runs/add", post(pages::runs::add).layer(DefaultBodyLimit::max(READ)))
        .route("/runs/{id}", get(pages::runs::one).post(pages::runs::tell))
        .route("/load", get(pages::ledger::show))
        .route("/goal", get(pages::runs::goal).post(pages::runs::set_goal))
        .route("/may-i", get(pages::runs::ask))
        .route("/runs-say", get(pages::runs::says))
        .route("/assessment", get(pages::runs::form).post(pages::runs::tell_form))
        .route("/shoes", get(pages::runs::shoes))
        .route("/shoes/{id}", get(pages::runs::shoe).post(pages::runs::keep_shoe))
        .route("/run-plan", get(pages::run_plan::show))
        .route("/run-plan/workout.fit", get(pages::run_plan::take::workout))
        .route("/run-plan/calendar.ics", get(pages::run_plan::take::calendar))
        .route("/feet", get(pages::feet::show).post(pages::feet::save))
        .route("/operation", get(pages::operation::form).post(pages::operation::save))
        .route("/operation/done", post(pages::operation::done))
        .route("/new", get(pages::new::show).post(pages::new::save))
        .route("/clearance", get(pages::clearance::show).post(pages::clearance::save))
        .route("/test/{id}", get(pages::test::show).post(pages::test::save))
        .route("/review", get(pages::review::show).post(pages::review::save))
        .route("/diary", get(pages::diary::show))
        .route("/diary/{id}", get(pages::diary::entry))
        .route("/diary/{id}/correct", post(pages::diary::correct))
        .route("/diary/{id}/withdraw", post(pages::diary::withdraw))
        .route("/exercises", get(pages::exercises::list))
        .route("/exercises/{id}", get(pages::exercises::one))
        .route("/progress", get(pages::progress::show))
        .route("/report", get(pages::report::show))
        .route("/programme", get(pages::programme::show))
        .route("/programme/newer", get(pages::programme::newer::show).post(pages::programme::newer::accept))
        .route("/programme/{id}/proof", get(pages::programme::proof::show))
        .route("/learn", get(pages::learn::show))
        .route("/learn/sources", get(pages::learn::sources))
        .route("/learn/at/{spot}", get(pages::learn::from_spot))
        .route("/learn/{id}", get(pages::learn::article))
        .route("/more", get(pages::more::show))
        .route("/theme", post(pages::settings::theme))
        .route("/language", post(pages::settings::language))
        .route("/profile", post(pages::settings::profile))
        .route("/settings", get(pages::settings::show))
        .route("/units", post(pages::settings::units))
        .route("/reminder.ics", get(pages::settings::reminder))
        .route("/sessions-a-day", post(pages::more::sessions))
        .route("/leave", get(pages::more::leaving).post(pages::more::leave))
        .route("/export", get(pages::more::export))
        .route("/manifest.webmanifest", get(pages::phone::manifest))
        .route("/sw.js", get(pages::phone::worker))
        .route("/away", get(pages::phone::away))
        .route("/warning-signs", get(pages::phone::warning_signs))
        .route("/ahead", get(pages::phone::ahead))
        .route("/on-your-phone", get(pages::trust::show))
        .route("/heelup-home.crt", get(pages::trust::certificate))
        .route("/favicon.ico", get(assets::icon))
        .route("/static/{folder}/{*name}", get(assets::serve))
        .route("/figures/{hash}/{name}", get(living::file))
        .fallback(|| async { PageError::NotFound })
        .method_not_allowed_fallback(|| async { PageError::NotThatWay })
        .layer(DefaultBodyLimit::max(FORM))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(state.clone(), guard::guard))
        .with_state(state)
}
