// What a session left waiting on this phone is sent as soon as Today is open again; then Today is made anew. What the
// server did not take is shown until the person has removed it.

import { ask } from "./offline.js";
import { flush } from "./outbox.js";
import { list } from "./waiting.js";

async function show() {
  const { kept } = await flush();
  if (kept > 0) return location.reload();
  const said = await ask("refused");
  if (said?.forms.length) list(said.forms, said.day);
}

show();
