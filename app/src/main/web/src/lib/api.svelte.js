import { untrack } from 'svelte';

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

export class Refusal extends Error {
  constructor(status, detail, decisions = []) {
    super(detail);
    this.status = status;
    /** What others have decided meanwhile. */
    this.decisions = decisions;
  }
}

export async function answer(response) {
  const type = response.headers.get('Content-Type') ?? '';
  const body = type.includes('json') ? await response.json() : null;
  if (!response.ok) throw new Refusal(response.status, body?.detail ?? `The server answered ${response.status}.`, body?.decisions);
  return body;
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
  return answer(
    await fetch('/api/v1/imports?name=' + encodeURIComponent(name), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: bytes,
    }),
  );
}

/** Listens to the server's news as long as the page is open. */
export function listen() {
  const events = new EventSource('/api/v1/events');
  let basis;
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
  events.addEventListener('error', () => (connected = false));
  return () => events.close();
}

/** Asks again whenever what `asking` reads changes, or the ledger does, or somebody decides; the last answer stays until the next is there. */
export function loaded(asking) {
  let state = $state.raw({ busy: true });
  $effect(() => {
    const wanted = asking();
    void version;
    void decisions;
    let dropped = false;
    // Not to be asked again because an answer has come.
    state = { value: untrack(() => state.value), busy: true };
    Promise.resolve(wanted).then(
      (value) => !dropped && (state = { value, busy: false }),
      (error) => !dropped && (state = { error, busy: false }),
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
