// Who reviews, and what is decided.
import { answer } from './api.svelte.js';

let name = $state(localStorage.getItem('reviewer') ?? '');
let keys = $state(localStorage.getItem('keys') !== 'off');

export const reviewer = {
  get name() {
    return name;
  },
  set name(given) {
    name = given;
    localStorage.setItem('reviewer', given);
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
  if (!name.trim()) throw new Error('Say who you are first: a decision is kept with its maker’s name.');
  return answer(
    await fetch('/api/v1/decisions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${seen}"` },
      body: JSON.stringify({ who: name.trim(), ...said }),
    }),
  );
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
