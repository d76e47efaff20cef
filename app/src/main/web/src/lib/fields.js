// The fields of records as forms have them: what can be corrected, as texts to be typed, and back to the codebook's form.
import { STAGES, SUPPORTS } from './words.js';

const BOUNDS = ['exact', 'about', 'at_least', 'at_most'];
const TIMES = [
  { name: 'date', title: 'Date', hint: 'EDTF: 2024-05-01, 2024-05, 2024-05/2024-06' },
  { name: 'date_text', title: 'Date in words' },
];
const SHARED = [
  { name: 'certainty', title: 'Certainty', choices: ['asserted', 'reported', 'possible', 'denied'] },
  { name: 'asserted_by', title: 'Asserted by', list: true, hint: 'with commas' },
];
const AMOUNT = [
  { name: 'value', title: 'Number', number: true },
  { name: 'min', title: 'At the least', number: true },
  { name: 'max', title: 'At the most', number: true },
  { name: 'bound', title: 'Bound', choices: BOUNDS },
];

/** Fields by kind, in the order of the form. */
export const FIELDS = {
  assistance: [
    { name: 'stage', title: 'Stage', choices: STAGES },
    { name: 'donors', title: 'Donors', list: true, hint: 'codes or names, with commas' },
    { name: 'recipients', title: 'Recipients', list: true, hint: 'codes or names, with commas' },
    { name: 'support', title: 'Support', choices: SUPPORTS },
    { name: 'items', title: 'Things', items: true },
    { name: 'money', title: 'Money', money: true },
    ...TIMES,
    { name: 'conditions', title: 'Conditions', list: true, hint: 'with commas' },
    { name: 'purpose', title: 'Purpose' },
    ...SHARED,
  ],
  statement: [
    { name: 'speaker', title: 'Speaker' },
    { name: 'content', title: 'What was said', long: true },
    { name: 'act', title: 'Act', choices: ['warn', 'promise', 'demand', 'accuse', 'deny', 'praise', 'inform'] },
    { name: 'cue', title: 'Cue' },
    { name: 'form', title: 'Form', choices: ['direct', 'mixed', 'indirect'] },
    { name: 'addressee', title: 'Addressee' },
    ...SHARED,
  ],
  event: [
    {
      name: 'type',
      title: 'Type',
      choices: ['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT', 'REJECT', 'THREATEN', 'ACCUSE', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
    },
    { name: 'actors', title: 'Actors', list: true, hint: 'with commas' },
    { name: 'targets', title: 'Targets', list: true, hint: 'with commas' },
    { name: 'status', title: 'Status', choices: ['happened', 'planned', 'possible', 'denied'] },
    { name: 'place', title: 'Place' },
    ...TIMES,
    ...SHARED,
  ],
  figure: [
    { name: 'subject', title: 'Subject' },
    { name: 'measure', title: 'Measure' },
    ...AMOUNT,
    { name: 'unit', title: 'Unit' },
    ...TIMES,
    ...SHARED,
  ],
  role: [
    { name: 'person', title: 'Person' },
    { name: 'title', title: 'Office' },
    { name: 'of', title: 'Of' },
    { name: 'status', title: 'Status', choices: ['current', 'former', 'acting', 'elect', 'unstated'] },
    ...SHARED,
  ],
};

const text = (value) => (value === undefined || value === null ? '' : String(value));
const amount = (value = {}) => ({ value: text(value.value), min: text(value.min), max: text(value.max), bound: value.bound ?? 'exact' });

/** What the form shows of a record's fields. */
export function draft(kind, fields) {
  const shown = {};
  for (const field of FIELDS[kind]) {
    const value = fields[field.name];
    if (field.list) shown[field.name] = (value ?? []).join(', ');
    else if (field.items) shown[field.name] = (value ?? []).map((item) => ({ name: item.name, unit: text(item.unit), ...amount(item) }));
    else if (field.money) shown[field.name] = { ...amount(value), currency: value?.currency ?? '' };
    else shown[field.name] = text(value);
  }
  return shown;
}

function numbers(given) {
  const found = {};
  for (const name of ['value', 'min', 'max']) {
    const typed = given[name].trim().replaceAll(',', '').replaceAll(' ', '');
    if (typed && found.value === undefined) found[name] = Number(typed);
  }
  if (Object.keys(found).length) found.bound = given.bound;
  if (Object.values(found).some((number) => Number.isNaN(number))) throw new Error(`“${given.value || given.min || given.max}” is no number.`);
  return found;
}

function written(field, value) {
  if (field.list) return value.split(',').map((one) => one.trim()).filter(Boolean);
  if (field.items) {
    return value
      .filter((item) => item.name.trim())
      .map((item) => ({ name: item.name.trim(), ...numbers(item), ...(item.unit.trim() ? { unit: item.unit.trim() } : {}) }));
  }
  if (field.money) {
    const sum = numbers(value);
    return Object.keys(sum).length ? { ...sum, currency: value.currency.trim().toUpperCase() } : null;
  }
  if (field.number) {
    const typed = value.trim().replaceAll(',', '');
    if (typed && Number.isNaN(Number(typed))) throw new Error(`“${value}” is no number.`);
    return typed ? Number(typed) : null;
  }
  return value.trim() || null;
}

/** The fields that differ between two drafts, in the codebook's form; null for what was emptied. */
export function changes(kind, before, after) {
  const found = {};
  for (const field of FIELDS[kind]) {
    const now = written(field, after[field.name]);
    if (JSON.stringify(now) !== JSON.stringify(written(field, before[field.name]))) found[field.name] = now;
  }
  return found;
}

/** The names of actors in a record, each once. */
export function namesIn(fields) {
  const found = [fields.donors, fields.recipients, fields.actors, fields.targets, fields.asserted_by, fields.speaker, fields.addressee, fields.person, fields.of, fields.subject];
  return [...new Set(found.flat().filter((name) => typeof name === 'string' && name))];
}

/** A place in a text counted in code points, from one in UTF-16 units. */
export const codePoints = (whole, unit) => Array.from(whole.slice(0, unit)).length;

/** A place in a text in UTF-16 units, from one in code points. */
export const units = (whole, point) => Array.from(whole).slice(0, point).join('').length;
