import { untrack } from 'svelte';
import { read } from './answer.js';
import { look, lose, session } from './session.svelte.js';

// What the server has, and what it says is new.
let version = $state(0);
let connected = $state(true);
let imports = $state.raw({});
let decisions = $state(0);

export const live = {
  get version() {
    return version;
  },
  get connected() {
    return connected;
  },
  get imports() {
    return imports;
  },
};

/** The body of an answer; where the session has ended, that is noted. */
async function answer(response) {
  if (response.status === 401) lose();
  return read(response);
}

/** Sends something that changes what is there. */
export async function send(path, headers, body) {
  const once = async () => answer(await fetch('/api/v1' + path, { method: 'POST', headers: { ...headers, ...session.proof }, body }));
  try {
    return await once();
  } catch (error) {
    if (error.kind !== 'csrf') throw error;
    // Somebody has signed in again in another window of this browser.
    const before = session.name;
    await look();
    if (session.lost || session.name !== before) throw error;
    return once();
  }
}

export async function ask(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== '' && value !== undefined && value !== null) query.set(name, value);
  }
  const text = query.toString();
  return answer(await fetch('/api/v1' + path + (text ? '?' + text : '')));
}

export async function bring(name, bytes) {
  return send('/imports?name=' + encodeURIComponent(name), { 'Content-Type': 'application/octet-stream' }, bytes);
}

const AGAIN_MILLIS = 5_000;

/** Listens to the server's news until the function that it gives is called. */
export function listen() {
  let events;
  let waiting;
  let basis;
  function begin() {
    events = new EventSource('/api/v1/events');
    events.addEventListener('catalogue', (event) => {
      connected = true;
      const next = JSON.parse(event.data).basis;
      if (basis !== undefined && basis !== next) version += 1;
      basis = next;
    });
    events.addEventListener('import', (event) => {
      const one = JSON.parse(event.data);
      imports = { ...imports, [one.import]: one };
    });
    events.addEventListener('decision', () => (decisions += 1));
    events.addEventListener('open', () => (connected = true));
    events.addEventListener('error', () => {
      connected = false;
      // It may be the session that has ended.
      if (session.login) look();
      // A browser tries again by itself unless it was refused.
      if (events.readyState === EventSource.CLOSED) waiting = setTimeout(begin, AGAIN_MILLIS);
    });
  }
  begin();
  return () => {
    clearTimeout(waiting);
    events.close();
  };
}

/** Asks again whenever what `asking` reads changes, or the ledger does, or somebody decides; the last answer stays until the next is there. */
export function loaded(asking) {
  let state = $state.raw({ busy: true });
  $effect(() => {
    // While the session is over there is nothing to be had; when it goes on, this is run again.
    if (session.lost) return;
    const wanted = asking();
    void version;
    void decisions;
    let dropped = false;
    // Not to be asked again because an answer has come.
    state = { value: untrack(() => state.value), busy: true };
    Promise.resolve(wanted).then(
      (value) => !dropped && (state = { value, busy: false }),
      // Where the session has ended, what is shown stays, with whatever was typed into it.
      (error) => !dropped && (state = session.lost ? { value: untrack(() => state.value), busy: false } : { error, busy: false }),
    );
    return () => (dropped = true);
  });
  return {
    get value() {
      return state.value;
    },
    get error() {
      return state.error;
    },
    get busy() {
      return state.busy;
    },
  };
}
