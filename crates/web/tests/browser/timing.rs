//! The beat, measured on the rendered sound itself: every cue within 20 ms, and no drift over an hour.

use serde_json::{Value, json};

use crate::{browser, start};

/// Renders a plan, decodes it as the phone would, and finds where each sound begins.
const MEASURE: &str = "
    const { cues, hold, reps, rest, turns } = await import(`${folder}/beat.js`);
    const { record } = await import(`${folder}/timeline.js`);
    const measure = async (sounds) => {
      const file = record(sounds);
      const rate = new DataView(file).getUint32(24, true);
      const samples = (await new OfflineAudioContext(1, 1, rate).decodeAudioData(file)).getChannelData(0);
      const begins = [];
      let loud = -rate;
      for (let i = 0; i < samples.length; i += 1) {
        if (Math.abs(samples[i]) < 0.04) continue;
        if (i - loud > 0.1 * rate) begins.push(i / rate);
        loud = i;
      }
      const errors = begins.map((moment, n) => (moment - (sounds[n]?.at ?? Infinity)) * 1000);
      return {
        planned: sounds.length, heard: begins.length, worst: Math.max(...errors.map(Math.abs)),
        drift: errors[errors.length - 1] - errors[0], seconds: sounds[sounds.length - 1].at,
      };
    };";

async fn measured(script: &str) -> Option<Value> {
    let browser = browser(390, 844).await?;
    let folder = tempfile::tempdir().unwrap();
    let (address, _) = start(folder.path()).await;
    browser.page.goto(&address).await.unwrap();
    let found = browser.script(&format!("{MEASURE} {script}")).await;
    browser.end().await;
    Some(found)
}

fn on_the_beat(what: &Value) {
    assert_eq!(what["heard"], what["planned"], "every sound is heard once: {what}");
    assert!(what["worst"].as_f64().unwrap() <= 20.0, "each cue within 20 ms: {what}");
    assert!(what["drift"].as_f64().unwrap().abs() <= 2.0, "no drift: {what}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_sound_of_an_hour_is_on_the_beat() {
    let script = "return [
        await measure(cues(turns(60, 240, 12))), await measure(cues(reps(3, 1, 3, 514))),
        await measure(cues(reps(3, 0, 3, 12, 1))), await measure(cues(hold(45, 5))), await measure(cues(hold(10, 10))),
        await measure(cues(rest(90), 12.5, 0)), await measure(cues(reps(3, 1, 3, 15), 28)), await measure(cues(reps(1, 0, 1, 100), 0, 4)),
    ]";
    let Some(found) = measured(script).await else { return };
    let found = found.as_array().unwrap_or_else(|| panic!("{found}"));
    assert!(found[0]["seconds"].as_f64().unwrap() >= 3600.0);
    assert!(found[1]["seconds"].as_f64().unwrap() >= 3600.0);
    found.iter().for_each(on_the_beat);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_plan_of_a_set_knows_where_each_moment_lies() {
    let script = "
        const b = await import(`${folder}/beat.js`);
        const c = await import(`${folder}/course.js`);
        const raise = b.reps(3, 1, 3, 12);
        const stretch = b.hold(10, 10);
        const hover = b.reps(3, 0, 3, 2, 1);
        const outing = b.turns(60, 240, 5);
        const set = (side, no) => ({ exercise: 'x', side, no, surface: null, line: '0', rest: 60, switch: 15, each: null, beat: {} });
        const way = [set('left', 1), set('right', 2), set('left', 3)];
        const holds = [{ ...set('both', 1), each: 10, beat: { count: 10 } }];
        return [
          b.total(raise), b.at(raise, 6 * 7 + 2).rep, b.at(raise, 6 * 7 + 2).part, b.at(raise, 3.5).part,
          b.at(raise, 4).part, b.at(raise, 84).done, b.total(stretch), b.at(stretch, 10.5).part, b.at(stretch, 13).rep,
          b.held(stretch, 18), b.held(stretch, 12), b.held(stretch, 999), b.total(hover), b.at(hover, 6.5).part,
          b.total(outing), b.at(outing, 59).part, b.at(outing, 61).part, b.held(outing, 330), b.held(outing, 5000),
          b.takeUp(raise, 33.2), b.takeUp(stretch, 33.2), c.without(way, { exercise: 'x', side: 'right' }).length,
          c.without(way, { exercise: 'y', side: 'right' }).length, c.without(holds, { exercise: 'x', side: 'both', each: 10, seconds: 45 })[0].beat.count,
          c.restAfter(way[0], way[1], {}, 0), c.restAfter(way[1], way[2], { left: 1000 }, 21000), c.restAfter(way[1], way[2], { left: 1000 }, 99000),
        ]";
    let Some(found) = measured(script).await else { return };
    let expected = json!([
        84, 6, "up", "hold", "down", true, 127, "gap", 1, 15, 10, 100, 14, "low", 1500, "run", "walk", 90,
        300, 28, 33, 2, 3, 5, 15, 40, 15
    ]);
    assert_eq!(found, expected);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_sound_of_an_outing_is_on_the_beat_and_half_an_hour_takes_little_memory() {
    let script = "
        const { halfway, steps, total } = await import(`${folder}/beat.js`);
        const { pieces } = await import(`${folder}/timeline.js`);
        const ladder = [turns(60, 240, 5), turns(120, 120, 6), turns(240, 60, 5), turns(480, 120, 3), turns(720, 60, 2), turns(1800, 0, 1)];
        const found = [];
        for (const plan of ladder) found.push(await measure(cues(plan)));
        const half = ladder.map((plan) => {
          const told = cues(plan).filter(({ kind }) => kind === 'half');
          return [told.length, Math.abs(told[0].at - 3 - total(plan) / 2)];
        });
        const pace = { perMinute: 168, seconds: 300 };
        found.push(await measure(cues(turns(480, 120, 3), 0, 3, pace)), await measure(cues(turns(60, 240, 5), 61, 3, pace)));
        const own = (sounds) => [...new Set(pieces(sounds).map((piece) => piece.buffer))].reduce((sum, buffer) => sum + buffer.byteLength, 0);
        const half_hour = cues(turns(1800, 0, 1), 0, 3, { perMinute: 180, seconds: 600 });
        return { found, half, memory: own(half_hour), file: pieces(half_hour).reduce((sum, piece) => sum + piece.length, 0),
          steps: cues(turns(1800, 0, 1), 0, 3, pace).filter(({ kind }) => kind === 'step').length,
          turned: steps(turns(60, 240, 5), pace).every((moment) => moment % 300 < 60), halfway: halfway(turns(120, 120, 6)) }";
    let Some(found) = measured(script).await else { return };
    let all = found["found"].as_array().unwrap_or_else(|| panic!("{found}"));
    all.iter().for_each(on_the_beat);
    for half in found["half"].as_array().unwrap() {
        assert_eq!(half[0], 1, "half is told once: {found}");
        assert!(half[1].as_f64().unwrap() <= 5.0, "and at the half: {found}");
    }
    assert_eq!(found["halfway"], 12.0 * 60.0 + 2.0, "after the sound of a new turn");
    assert!(found["memory"].as_u64().unwrap() < 300_000, "what is kept in memory: {found}");
    assert!(found["file"].as_u64().unwrap() > 14_000_000, "{found}");
    // Five minutes at 168 steps, but for those that would fall on another sound.
    assert!((830..=840).contains(&found["steps"].as_u64().unwrap()), "{found}");
    assert_eq!(found["turned"], true, "no step is heard while walking");
}
