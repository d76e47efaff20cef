// Who is signed in, where the server asks for a login, and what may be done.
import { read } from './answer.js';

const PLACE = '/api/v1/session';
let who = $state.raw(undefined);
let lost = $state(false);
let failure = $state('');

export const session = {
  /** Whether the server has said who it is. */
  get known() {
    return who !== undefined;
  },
  /** Whether the server asks for a login. */
  get login() {
    return who?.login ?? false;
  },
  /** Whether a password may be sent the way the page has come. */
  get secure() {
    return who?.secure ?? true;
  },
  get name() {
    return who?.name ?? '';
  },
  get role() {
    return who?.role ?? '';
  },
  may(what) {
    return who?.may.includes(what) ?? false;
  },
  /** Whether the session has ended in the middle of work: what is on the page stays. */
  get lost() {
    return lost;
  },
  /** Why the server has not said who it is. */
  get failure() {
    return failure;
  },
  /** Headers that prove that a change comes from this page. */
  get proof() {
    return who?.csrf ? { 'X-CSRF-Token': who.csrf } : {};
  },
};

/** Asks who is signed in. */
export async function look() {
  failure = '';
  try {
    take(await read(await fetch(PLACE)));
  } catch (error) {
    failure = error.message;
  }
}

/** Notes that the server knows the session no more. */
export function lose() {
  if (who?.login && who.name) lost = true;
}

export async function signIn(name, password) {
  const before = who?.name;
  const now = await read(await fetch(PLACE, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name, password }) }));
  // What somebody else has left on the page is not for whoever comes next.
  if (before && before !== now.name) window.location.reload();
  else take(now);
}

export async function signOut() {
  const response = await fetch(PLACE, { method: 'DELETE', headers: session.proof });
  if (!response.ok && response.status !== 401) await read(response);
  window.location.reload();
}

function take(now) {
  const gone = who?.name && !now.name;
  if (gone) {
    lost = true;
  } else {
    who = now;
    lost = false;
  }
}
