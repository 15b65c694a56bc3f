//! The library of exercises: looked up by a form that needs no script.

use crate::app::App;

#[tokio::test]
async fn an_exercise_is_found_by_another_name_and_by_what_is_at_hand() {
    let mut app = App::new().await;
    let all = app.get("/exercises").await;
    all.must_say("role=\"search\"").must_say("/exercises/plank").must_say("/exercises/heel-raise-single-leg");
    let raises = app.get("/exercises?q=calf+raise").await;
    raises.must_say("/exercises/heel-raise-single-leg").must_say("value=\"calf raise\"");
    assert!(!raises.says("/exercises/plank\""));
    let band = app.get("/exercises?kit=band&site=plantar").await;
    band.must_say("/exercises/band-inversion").must_say("value=\"band\" selected");
    assert!(!band.says("/exercises/heel-raise-single-leg\""));
    app.get("/exercises?q=trombone").await.must_say("No exercise answers that").must_say("All exercises");
    // What nobody knows narrows nothing, and nothing sent comes back as markup.
    app.get("/exercises?kit=%3Cb%3E").await.must_say("/exercises/plank");
    assert!(!app.get("/exercises?q=%3Cscript%3E").await.says("<script>"));
}
