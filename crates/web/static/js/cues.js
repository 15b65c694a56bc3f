// What else leads beside the sound: a voice, vibration, the screen that stays on, the keys of a headset and of the
// locked screen. None of it keeps time; all of it may be missing.

const CHOICES = { sound: true, voice: false, buzz: true, auto: false, steps: true };

/** Says whether something is wished for. */
export function wished(what) {
  const kept = localStorage.getItem(`heelup-${what}`);
  return kept === null ? CHOICES[what] : kept === "on";
}

/** Binds the sheet of choices; `changed` is called after each change. */
export function choices(sheet, buttons, changed) {
  const paint = () => {
    for (const button of buttons) for (const sign of button.children) sign.hidden = sign.dataset.sound !== (wished("sound") ? "on" : "off");
  };
  for (const box of sheet.querySelectorAll("[data-choice]")) {
    const what = box.dataset.choice;
    box.checked = wished(what);
    box.addEventListener("change", () => {
      localStorage.setItem(`heelup-${what}`, box.checked ? "on" : "off");
      paint();
      changed(what);
    });
  }
  for (const button of buttons) button.addEventListener("click", () => sheet.showModal());
  paint();
}

/** Says a word aloud, if that is wished for. */
export function say(word) {
  if (!word || !wished("voice") || !globalThis.speechSynthesis) return;
  // A late word is worse than none.
  speechSynthesis.cancel();
  const speech = new SpeechSynthesisUtterance(word);
  speech.lang = document.documentElement.lang;
  speech.rate = 1.1;
  speechSynthesis.speak(speech);
}

const BUZZ = { up: 60, down: 60, hold: 30, low: 30, gap: 40, run: [80, 60, 80], walk: [160], half: [60, 60, 60, 60, 60], end: [120, 80, 120], rest: 40 };

/** Lets the phone vibrate, if that is wished for. */
export function buzz(kind) {
  if (wished("buzz") && BUZZ[kind]) navigator.vibrate?.(BUZZ[kind]);
}

let lock = null;
let wanted = false;

/** Keeps the screen on while something runs; the phone takes it back whenever the page is hidden. */
export async function awake(on) {
  wanted = on;
  try {
    if (!on) {
      await lock?.release();
      lock = null;
    } else if (document.visibilityState === "visible" && (!lock || lock.released)) {
      lock = (await navigator.wakeLock?.request("screen")) ?? null;
      if (!wanted) await awake(false);
    }
  } catch {
    lock = null;
  }
}
document.addEventListener("visibilitychange", () => {
  if (wanted) awake(true);
});

/** Binds the keys of the locked screen and of a headset. */
export function remote(keys) {
  for (const [key, act] of Object.entries(keys)) {
    try {
      navigator.mediaSession?.setActionHandler(key, act);
    } catch {
      // A key this browser does not know.
    }
  }
}

/** Says on the locked screen what is going on. */
export function tell(title, artist, playing) {
  if (!navigator.mediaSession || !globalThis.MediaMetadata) return;
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist, album: "Heelup" });
  navigator.mediaSession.playbackState = playing ? "playing" : "paused";
}
