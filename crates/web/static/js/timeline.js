// The sound of a whole set as one recording, made before it begins: from then on the recording alone keeps the time,
// also while the screen is locked or the page is busy. Pure: cues in, the bytes of a WAV file out.

/** Pitch, a second pitch a moment later, length in seconds, loudness 0 to 1. */
const VOICES = {
  count: [330, 330, 0.09, 0.5],
  up: [660, 660, 0.14, 0.8],
  hold: [523, 523, 0.14, 0.7],
  down: [440, 440, 0.14, 0.8],
  low: [392, 392, 0.14, 0.7],
  gap: [330, 262, 0.16, 0.6],
  run: [587, 880, 0.28, 0.9],
  walk: [587, 392, 0.28, 0.9],
  tick: [990, 990, 0.03, 0.3],
  soon: [494, 494, 0.07, 0.5],
  half: [784, 1047, 0.4, 0.8],
  step: [1047, 1047, 0.03, 0.45],
  end: [659, 988, 0.5, 0.9],
};

/** Silence after the last cue, in seconds, so that its sound can fade. */
const TAIL = 0.75;
const ATTACK = 0.003;

/** Returns how long the recording of some cues is, in seconds. */
export function lengthOf(cues) {
  return (cues.length ? cues[cues.length - 1].at : 0) + TAIL;
}

/** Returns the sampling that a recording gets: fine for a set, coarse for an outing of an hour. */
function fineness(seconds) {
  return seconds <= 240 ? { rate: 22050, bytes: 2 } : { rate: 8000, bytes: 1 };
}

function voice(kind, rate) {
  const [low, high, length, loud] = VOICES[kind] ?? VOICES.tick;
  const samples = new Float32Array(Math.round(length * rate));
  let turn = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const t = i / rate;
    turn += (2 * Math.PI * (t < length * 0.4 ? low : high)) / rate;
    const fade = Math.min(1, (t + 1 / rate) / ATTACK) * Math.exp((-4 * t) / length) * Math.min(1, (length - t) / 0.01);
    samples[i] = loud * fade * (0.8 * Math.sin(turn) + 0.2 * Math.sin(2 * turn));
  }
  return samples;
}

function header(view, rate, bytes, size) {
  const text = (at, letters) => [...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, 36 + size, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * bytes, true);
  view.setUint16(32, bytes, true);
  view.setUint16(34, bytes * 8, true);
  text(36, "data");
  view.setUint32(40, size, true);
}

const HEAD = 44;

/** The samples of some cues that sound into each other, from a sample on; a later one takes the place of an earlier. */
function patch(cues, from, length, { rate, bytes }, voices) {
  const samples = bytes === 2 ? new Int16Array(length) : new Uint8Array(length).fill(128);
  for (const { begin, kind } of cues) {
    voices.get(kind).forEach((loud, i) => {
      if (begin - from + i < length) samples[begin - from + i] = bytes === 2 ? 32767 * loud : 128 + 127 * loud;
    });
  }
  return new Uint8Array(samples.buffer);
}

/**
 * Returns the recording of some cues in pieces: the bytes of a WAV file with one channel, one after the other. A
 * sound that comes again is the same piece again, and so is a second of silence: half an hour takes little memory.
 */
export function pieces(cues) {
  const fine = fineness(lengthOf(cues));
  const { rate, bytes } = fine;
  const count = Math.ceil(lengthOf(cues) * rate);
  // A data chunk has an even length.
  const size = count * bytes + ((count * bytes) % 2);
  const head = new ArrayBuffer(HEAD);
  header(new DataView(head), rate, bytes, size);
  const [voices, known] = [new Map(), new Map()];
  const second = new Uint8Array(rate * bytes).fill(bytes === 2 ? 0 : 128);
  const all = [new Uint8Array(head)];
  let written = 0;
  const silence = (until) => {
    for (; written + rate <= until; written += rate) all.push(second);
    if (written < until) all.push(second.subarray(0, (until - written) * bytes));
    written = Math.max(written, until);
  };
  const sounds = cues.map(({ at, kind }) => {
    if (!voices.has(kind)) voices.set(kind, voice(kind, rate));
    const begin = Math.round(at * rate);
    return { begin, kind, end: Math.min(count, begin + voices.get(kind).length) };
  });
  for (let n = 0; n < sounds.length; ) {
    const group = [sounds[n]];
    let { begin, end } = sounds[n];
    for (n += 1; n < sounds.length && sounds[n].begin < end; n += 1) {
      group.push(sounds[n]);
      end = Math.max(end, sounds[n].end);
    }
    silence(begin);
    const name = group.map((one) => `${one.kind}${one.begin - begin}`).join() + (end - begin);
    if (!known.has(name)) known.set(name, patch(group, begin, end - begin, fine, voices));
    all.push(known.get(name));
    written = end;
  }
  silence(count);
  if (count * bytes < size) all.push(second.subarray(0, 1));
  return all;
}

/** Returns the recording of some cues in one piece. */
export function record(cues) {
  const all = pieces(cues);
  const file = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    file.set(piece, at);
    at += piece.length;
  }
  return file.buffer;
}
