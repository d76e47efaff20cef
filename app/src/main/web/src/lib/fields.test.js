import { expect, test } from 'vitest';
import { changes, codePoints, draft, FIELDS, namesIn, units } from './fields.js';

const PLEDGE = {
  kind: 'assistance',
  certainty: 'asserted',
  asserted_by: [],
  stage: 'pledged',
  donors: ['NOR'],
  recipients: ['UKR'],
  support: 'military',
  items: [{ name: 'drone', value: 12, bound: 'exact' }],
  money: { value: 5000000, bound: 'at_least', currency: 'EUR' },
};

test('a form that nobody touched changes nothing', () => {
  for (const kind of Object.keys(FIELDS)) {
    const shown = draft(kind, { ...PLEDGE, kind });
    expect(changes(kind, shown, structuredClone(shown))).toEqual({});
  }
});

test('only what was changed is sent, in the form of the codebook', () => {
  const before = draft('assistance', PLEDGE);
  const after = structuredClone(before);
  after.stage = 'delivered';
  after.donors = 'NOR, SWE';
  after.items[0].value = '1,400';
  after.money.currency = 'nok';
  after.date = '2031-04';
  expect(changes('assistance', before, after)).toEqual({
    stage: 'delivered',
    donors: ['NOR', 'SWE'],
    items: [{ name: 'drone', value: 1400, bound: 'exact' }],
    money: { value: 5000000, bound: 'at_least', currency: 'NOK' },
    date: '2031-04',
  });
});

test('what was emptied is null or an empty list', () => {
  const before = draft('assistance', PLEDGE);
  const after = structuredClone(before);
  after.money.value = '';
  after.recipients = '';
  after.items = [];
  expect(changes('assistance', before, after)).toEqual({ money: null, recipients: [], items: [] });
});

test('a range takes the place of a number', () => {
  const before = draft('figure', { subject: 'drone', measure: 'range', value: 40, bound: 'exact', unit: 'mile' });
  const after = { ...before, value: '', min: '40', max: '60' };
  expect(changes('figure', before, after)).toEqual({ value: null, min: 40, max: 60 });
});

test('what is no number is said', () => {
  const before = draft('assistance', PLEDGE);
  const after = structuredClone(before);
  after.money.value = 'many';
  expect(() => changes('assistance', before, after)).toThrow('“many” is no number.');
});

test('names of actors come once each', () => {
  expect(namesIn(PLEDGE)).toEqual(['NOR', 'UKR']);
  expect(namesIn({ speaker: 'Ada Berg', addressee: 'NOR', asserted_by: ['Ada Berg'] })).toEqual(['Ada Berg', 'NOR']);
});

test('places are counted in code points and back', () => {
  expect(codePoints('🚁🚁 Norway', 5)).toBe(3);
  expect(units('🚁🚁 Norway', 3)).toBe(5);
});
