// What a session left waiting on this phone is sent as soon as Today is open again; then Today is made anew.

import { flush } from "./outbox.js";

flush().then(({ kept }) => kept > 0 && location.reload());
