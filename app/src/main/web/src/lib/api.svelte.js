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
export async function send(path, headers, body, method = 'POST') {
  const once = async () => answer(await fetch('/api/v1' + path, { method, headers: { ...headers, ...session.proof }, body }));
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

/** Brings the article at an address. */
export async function follow(address) {
  return send('/links', { 'Content-Type': 'application/json' }, JSON.stringify({ address }));
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
      const said = JSON.parse(event.data);
      // The same ledger is told of twice where more of it is there the second time.
      const next = said.basis + (said.catching_up ? ' in part' : '');
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

/** How long to wait before asking again for what the server is still making. */
const MADE_MILLIS = 2_000;

/** Asks again whenever what `asking` reads changes, or the ledger does, or somebody decides; the last answer stays until the next is there.
 *  What the server is still making is asked for until it is there: `awaited` says what that is. */
export function loaded(asking) {
  let state = $state.raw({ busy: true });
  let turn = $state(0);
  $effect(() => {
    // While the session is over there is nothing to be had; when it goes on, this is run again.
    if (session.lost) return;
    const wanted = asking();
    void version;
    void decisions;
    void turn;
    let dropped = false;
    let waiting;
    const again = () => (waiting = setTimeout(() => (turn += 1), MADE_MILLIS));
    // Not to be asked again because an answer has come.
    state = untrack(() => ({ value: state.value, awaited: state.awaited, busy: true }));
    Promise.resolve(wanted).then(
      (value) => {
        if (dropped) return;
        state = { value, busy: false };
        if (value?.catching_up) again();
      },
      (error) => {
        if (dropped) return;
        const value = untrack(() => state.value);
        // Where the session has ended, what is shown stays, with whatever was typed into it.
        if (session.lost) state = { value, busy: false };
        else if (error.kind === 'catching-up') {
          state = { value, awaited: error.message, busy: false };
          again();
        } else state = { error, busy: false };
      },
    );
    return () => {
      dropped = true;
      clearTimeout(waiting);
    };
  });
  return {
    get value() {
      return state.value;
    },
    get error() {
      return state.error;
    },
    /** What the server is making, in words, where that is why there is no answer. */
    get awaited() {
      return state.awaited;
    },
    get busy() {
      return state.busy;
    },
  };
}
