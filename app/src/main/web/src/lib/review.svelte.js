// Who reviews, and what is decided.
import { send } from './api.svelte.js';
import { session } from './session.svelte.js';

let name = $state(localStorage.getItem('reviewer') ?? '');
let keys = $state(localStorage.getItem('keys') !== 'off');

export const reviewer = {
  /** By whom decisions are signed: the user who is signed in, or who somebody says to be where no login is asked for. */
  get name() {
    return session.login ? session.name : name;
  },
  set name(given) {
    name = given;
    localStorage.setItem('reviewer', given);
  },
  /** Whether decisions are taken from whoever it is. */
  get allowed() {
    return session.may('decide');
  },
  /** Whether one key decides. */
  get keys() {
    return keys;
  },
  set keys(on) {
    keys = on;
    localStorage.setItem('keys', on ? 'on' : 'off');
  },
};

/**
 * Decides.
 *
 * @param said the action and what it is about
 * @param seen the sequence of the last decision that the reviewer has seen on it
 * @returns the decision as it is kept
 */
export async function decide(said, seen) {
  const who = reviewer.name.trim();
  if (!who) throw new Error('Say who you are first: a decision is kept with its maker’s name.');
  return send('/decisions', { 'Content-Type': 'application/json', 'If-Match': `"${seen}"` }, JSON.stringify(session.login ? said : { who, ...said }));
}

export const ACTIONS = {
  accept: { key: 'a', title: 'Accept', says: 'accepted' },
  reject: { key: 'r', title: 'Reject', says: 'rejected' },
  correct: { key: 'c', title: 'Correct', says: 'corrected' },
  repoint: { key: 'e', title: 'Evidence', says: 'pointed elsewhere' },
  merge: { key: 'm', title: 'Merge', says: 'merged' },
  split: { key: 's', title: 'Split', says: 'split' },
  alias: { key: 'n', title: 'Name', says: 'a name explained' },
  settle: { key: 't', title: 'Settle', says: 'settled' },
};
