import { expect, test } from 'vitest';
import { pieces } from './marks.js';
import { webAddress } from './words.js';

const record = (id, evidence, grounds = []) => ({ id, evidence, grounds });

test('a text without records is one piece', () => {
  expect(pieces('Nothing here.', 0, [])).toEqual([{ text: 'Nothing here.', start: 0, records: [], fields: [] }]);
});

test('evidence and grounds cut the text, and nothing of it is lost', () => {
  const text = 'Before. Norway gave drones. After.';
  const one = record('r1', [{ start: 8, end: 27 }], [{ start: 8, end: 14, field: 'donors' }]);
  const found = pieces(text, 0, [one]);
  expect(found.map((piece) => piece.text)).toEqual(['Before. ', 'Norway', ' gave drones.', ' After.']);
  expect(found.map((piece) => piece.records.length)).toEqual([0, 1, 1, 0]);
  expect(found[1].fields).toEqual(['donors']);
  expect(found.map((piece) => piece.text).join('')).toBe(text);
});

test('places count code points, not UTF-16 units', () => {
  const found = pieces('🚁🚁 Norway gave.', 0, [record('r1', [{ start: 3, end: 15 }])]);
  expect(found.map((piece) => piece.text)).toEqual(['🚁🚁 ', 'Norway gave.']);
});

test('an excerpt is cut by places of the whole text', () => {
  const found = pieces('gave drones', 100, [record('r1', [{ start: 90, end: 104 }])]);
  expect(found.map((piece) => [piece.text, piece.start])).toEqual([
    ['gave', 100],
    [' drones', 104],
  ]);
});

test('overlapping records share the pieces where both stand', () => {
  const found = pieces('abcdef', 0, [record('r1', [{ start: 0, end: 4 }]), record('r2', [{ start: 2, end: 6 }])]);
  expect(found.map((piece) => piece.records.map((one) => one.id))).toEqual([['r1'], ['r1', 'r2'], ['r2']]);
});

test('only addresses of the web are followed', () => {
  expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address', '//example.org']) {
    expect(webAddress(text)).toBeUndefined();
  }
});
