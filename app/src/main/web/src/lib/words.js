export const STAGES = ['requested', 'considered', 'pledged', 'authorised', 'delivered', 'used', 'refused', 'halted'];
export const SUPPORTS = ['military', 'financial', 'humanitarian', 'training', 'intelligence', 'industrial', 'other'];
export const KINDS = ['assistance', 'statement', 'event', 'figure', 'role'];

const NUMBER = new Intl.NumberFormat('en');

export const number = (value) => NUMBER.format(value);
export const plain = (code) => code.replaceAll('_', ' ').replaceAll('-', ' ');
export const counted = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
export const share = (confidence) => Math.round(confidence * 100) + ' %';

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/** Only addresses of the web may be followed: articles give any text as theirs. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export function regionName(alpha2) {
  try {
    return REGIONS.of(alpha2);
  } catch {
    return alpha2;
  }
}
