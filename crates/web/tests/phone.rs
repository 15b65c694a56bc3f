//! Heelup on a phone: installable, kept for later, and what waited there is taken in once.

use axum::http::{Method, StatusCode, header};

use crate::{
    app::{Answer, App},
    intake::{HEEL, MIDPORTION, begin},
    session::whole_session,
};

async fn json(app: &mut App, path: &str) -> serde_json::Value {
    serde_json::from_str(&app.get(path).await.text).unwrap()
}

/// Sends a form that waited on a phone since a moment.
async fn late(app: &mut App, path: &str, said_at: &str, fields: &[(&str, &str)]) -> Answer {
    app.post_with(path, &[("heelup-said-at", said_at)], fields).await
}

const IDS: [&str; 3] = [
    "019cae25-0001-7000-8000-000000000001",
    "019cae25-0002-7000-8000-000000000002",
    "019cae25-0003-7000-8000-000000000003",
];

#[tokio::test]
async fn it_can_be_put_on_the_home_screen_and_takes_shared_files() {
    let mut app = App::new().await;
    let answer = app.get("/manifest.webmanifest").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/manifest+json");
    let manifest: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(manifest["start_url"], "/");
    for icon in manifest["icons"].as_array().unwrap() {
        let icon = app.get(icon["src"].as_str().unwrap()).await;
        assert_eq!(icon.status, StatusCode::OK);
    }
    let share = &manifest["share_target"];
    assert_eq!((&share["action"], &share["method"]), (&"/runs/read".into(), &"POST".into()));
    assert_eq!(share["params"]["files"][0]["name"], "file");
    let page = app.get("/runs/new").await.text;
    let offered = page.split("accept=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let taken = share["params"]["files"][0]["accept"].as_array().unwrap().clone();
    for kind in
        [".fit", ".gpx", ".tcx", ".csv", ".zip", ".xml", ".json", ".gz", "text/csv", "application/zip"]
    {
        assert!(taken.contains(&kind.into()), "{kind} cannot be shared");
        assert!(offered.split(',').any(|one| one == kind), "{kind} is not offered: {offered}");
    }
    // The system hands a shared file over as no page of ours: it says so, and is let in.
    let bytes = std::fs::read("../imports/tests/files/fit/easy-run-8km.fit").unwrap();
    app.upload(share["action"].as_str().unwrap(), "easy-run-8km.fit", &bytes).await.must_say("8.0 km");
    let page = app.get("/").await;
    let page = app.follow(page).await;
    page.must_say("rel=\"manifest\"");
    let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.contains("worker-src 'self'") && policy.contains("manifest-src 'self'"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
}

#[tokio::test]
async fn the_worker_stays_at_its_address_and_names_every_asset_by_its_hash() {
    let mut app = App::new().await;
    let worker = app.get("/sw.js").await;
    assert_eq!(worker.headers[header::CACHE_CONTROL], "no-cache");
    let shell = worker.text.split("const SHELL = ").nth(1).unwrap().split(';').next().unwrap();
    let shell: Vec<String> = serde_json::from_str(shell).unwrap();
    assert!(shell.len() > 8, "{shell:?}");
    for address in shell {
        assert_eq!(app.get(&address).await.status, StatusCode::OK, "{address}");
    }
}

#[tokio::test]
async fn the_look_ahead_says_what_the_server_says_the_next_morning() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let ahead = json(&mut app, "/ahead").await;
    assert_eq!((&ahead["today"], &ahead["tomorrow"]), (&"2026-03-02".into(), &"2026-03-03".into()));
    let have = format!("/ahead?have={}", ahead["mark"].as_str().unwrap());
    assert_eq!(app.get(&have).await.status, StatusCode::NO_CONTENT);
    for address in ahead["keep"].as_array().unwrap() {
        let page = app.get(address.as_str().unwrap()).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
    }
    whole_session(&mut app, "2").await;
    let after = json(&mut app, "/ahead").await;
    assert_ne!(after["mark"], ahead["mark"]);
    for stiffness in ["2", "6"] {
        let key = format!("-|-|{stiffness}");
        let at = usize::try_from(after["keys"][&key].as_u64().unwrap()).unwrap();
        let html = after["answers"][at]["html"].as_str().unwrap();
        app.on("2026-03-03");
        app.post("/check-in", &[("stiffness", stiffness)]).await;
        let today = app.get("/").await.text;
        let part = |html: &str, from: &str, to: &str| {
            html.split(from).nth(1).unwrap().split(to).next().unwrap().trim().to_owned()
        };
        for (from, to) in [
            ("<h1>", "</h1>"),
            ("<p class=\"dose\">", "</p>"),
            ("<div class=\"field ", "\">"),
            ("<ol class=\"stairs\"", "</ol>"),
        ] {
            assert_eq!(part(html, from, to), part(&today, from, to), "stiffness {stiffness}");
        }
    }
}

#[tokio::test]
async fn a_session_made_ahead_is_the_one_the_server_opens() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    let ahead = json(&mut app, "/ahead").await;
    let at = usize::try_from(ahead["keys"]["-|-|3"].as_u64().unwrap()).unwrap();
    let made = &ahead["answers"][at]["sessions"][0];
    assert_eq!((&made["light"], &made["day"]), (&false.into(), &"2026-03-03".into()));
    let page = ahead["pages"][usize::try_from(made["page"].as_u64().unwrap()).unwrap()].as_str().unwrap();
    assert!(page.contains("id=\"player\""), "{page}");
    assert!(ahead["check_in"].as_str().unwrap().contains("name=\"day\" value=\"2026-03-03\""));
    assert_eq!(app.kinds().await.last().unwrap(), "morning-checked-in", "nothing made up is kept");
}

#[tokio::test]
async fn a_red_flag_sends_nothing_ahead() {
    let mut app = App::new().await;
    begin(&mut app, HEEL).await;
    let form = app.get("/new").await;
    let sign = form.text.split("name=\"yes\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    app.post("/new", &[("yes", &sign)]).await;
    app.get("/").await.must_say("class=\"field refer\"");
    let ahead = json(&mut app, "/ahead").await;
    assert_eq!((&ahead["stopped"], &ahead["keys"]), (&true.into(), &serde_json::json!({})));
    let signs = app.get("/warning-signs").await;
    signs.must_say("Call an ambulance now").must_say("Be seen today").must_say("tel:112");
}

#[tokio::test]
async fn before_a_programme_there_is_nothing_to_look_ahead_to() {
    let mut app = App::new().await;
    let ahead = json(&mut app, "/ahead").await;
    assert_eq!(ahead["keys"], serde_json::json!({}));
    app.get("/away").await.must_say("Heelup cannot be reached");
}

#[tokio::test]
async fn what_waited_is_kept_on_its_own_day_and_once() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.on("2026-03-08");
    let said = "2026-03-04T07:12:00+01:00";
    let fields = [("entry", IDS[0]), ("day", "2026-03-04"), ("stiffness", "4"), ("new", "no")];
    for _ in 0..2 {
        assert_eq!(late(&mut app, "/check-in", said, &fields).await.to(), "/");
    }
    let run = [("entry", IDS[1]), ("date", "2026-03-04"), ("km", "4,2"), ("sport", "running")];
    let feet = [("entry", IDS[2]), ("date", "2026-03-05"), ("hours", "6"), ("steps", "9000")];
    for _ in 0..2 {
        late(&mut app, "/runs", "2026-03-04T08:40:00+01:00", &run).await;
        late(&mut app, "/feet", "2026-03-05T18:00:00+01:00", &feet).await;
    }
    let kinds = app.kinds().await;
    let count = |kind: &str| kinds.iter().filter(|k| *k == kind).count();
    assert_eq!(
        (count("morning-checked-in"), count("entry-corrected")),
        (2, 0),
        "the intake's and this one: {kinds:?}"
    );
    assert_eq!(
        (count("run-imported"), count("activity-done"), count("steps-counted")),
        (1, 1, 1),
        "{kinds:?}"
    );
    app.get("/diary").await.must_say("Wednesday 4 March").must_say("stiffness 4");
    // Without the moment a form is of today, and a day long gone is the diary's.
    let today = app.post("/check-in", &[("day", "2026-03-04"), ("stiffness", "4")]).await;
    assert_eq!(today.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_moment_that_cannot_be_is_no_excuse() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.on("2026-03-08");
    for said in ["2026-03-20T07:00:00+01:00", "2020-01-01T07:00:00+01:00", "yesterday"] {
        let sent = late(&mut app, "/check-in", said, &[("day", "2026-03-20"), ("stiffness", "4")]).await;
        assert_eq!(sent.status, StatusCode::CONFLICT, "{said}");
    }
    let looks =
        app.get_with("/check-in?day=2026-03-04", &[("heelup-said-at", "2026-03-04T07:00:00+01:00")]).await;
    assert_eq!(looks.status, StatusCode::CONFLICT, "looking has no other day");
}

#[tokio::test]
async fn two_phones_agree_whichever_comes_in_first() {
    for order in [[0, 1], [1, 0]] {
        let mut app = App::new().await;
        begin(&mut app, MIDPORTION).await;
        app.on("2026-03-05");
        for which in order {
            let (said, score) =
                [("2026-03-04T07:00:00+01:00", "6"), ("2026-03-04T07:30:00+01:00", "3")][which];
            let fields = [("entry", IDS[which]), ("day", "2026-03-04"), ("stiffness", score)];
            assert_eq!(late(&mut app, "/check-in", said, &fields).await.to(), "/");
        }
        let diary = app.get("/diary").await;
        diary.must_say("stiffness 3");
        let person = app.store.people().await.unwrap().into_iter().next().unwrap();
        let record = heelup_core::record::Record::fold(&app.store.entries(person.id).await.unwrap());
        let morning = record.day("2026-03-04".parse().unwrap()).mornings[0].unwrap();
        assert_eq!(morning.stiffness.map(|s| s.get()), Some(3), "{order:?}");
    }
}

#[tokio::test]
async fn a_withdrawal_that_comes_in_twice_is_taken_once() {
    let mut app = App::new().await;
    begin(&mut app, MIDPORTION).await;
    app.post("/runs", &[("date", "2026-03-02"), ("km", "5"), ("sport", "running")]).await;
    let runs = app.get("/runs").await;
    let id = format!("0{}", runs.text.split("/runs/0").nth(1).unwrap().split(['"', '#']).next().unwrap());
    for _ in 0..2 {
        let path = format!("/diary/{id}/withdraw");
        assert_eq!(
            late(&mut app, &path, "2026-03-02T07:00:00+01:00", &[("entry", IDS[0])]).await.to(),
            "/diary"
        );
    }
    assert_eq!(app.kinds().await.iter().filter(|kind| *kind == "entry-withdrawn").count(), 1);
}

#[tokio::test]
async fn the_certificate_has_no_page_where_there_is_none() {
    let mut app = App::new().await;
    for path in ["/on-your-phone", "/heelup-home.crt"] {
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(app.send_as(Method::POST, "/ahead").await.status, StatusCode::METHOD_NOT_ALLOWED);
}
