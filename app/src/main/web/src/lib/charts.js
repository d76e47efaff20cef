import { barX, geo, plot, rectY, ruleX, ruleY, stackY } from '@observablehq/plot';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { STAGES } from './words.js';

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
// Counts are whole: no more marks on an axis than there are numbers.
const whole = (rows) => ({ label: 'entries', grid: true, tickFormat: 'd', ticks: Math.min(5, Math.max(1, ...rows.map((row) => row.count))) });
const stageColours = () => ({ domain: STAGES, range: STAGES.map(colour) });

/** Entries by month, a colour a stage. */
export function byMonth(rows, width) {
  return plot({
    width,
    height: 220,
    marginLeft: 36,
    x: { type: 'utc', label: null },
    y: { label: 'entries', grid: true, tickFormat: 'd', ticks: 5 },
    color: stageColours(),
    marks: [
      rectY(
        rows.map((row) => ({ ...row, day: new Date(row.month + '-01T00:00:00Z') })),
        stackY({ order: STAGES }, { x: 'day', interval: 'month', y: 'count', fill: 'stage', insetLeft: 1, insetRight: 1 }),
      ),
      ruleY([0]),
    ],
  });
}

/** Who gives: a bar a donor. */
export function byDonor(rows, width) {
  return plot({
    width,
    height: Math.max(90, 26 * rows.length + 40),
    marginLeft: Math.min(150, Math.round(width / 3)),
    x: whole(rows),
    y: { label: null },
    marks: [
      barX(rows, { x: 'count', y: 'value', fill: colour('accent'), sort: { y: '-x' }, insetTop: 2, insetBottom: 2 }),
      ruleX([0]),
    ],
  });
}

/** How far things have come, from asked to used. */
export function flow(rows, width) {
  return plot({
    width,
    height: 26 * rows.length + 40,
    marginLeft: 84,
    x: whole(rows),
    y: { label: null, domain: rows.map((row) => row.stage) },
    color: stageColours(),
    marks: [barX(rows, { x: 'count', y: 'stage', fill: 'stage', insetTop: 2, insetBottom: 2 }), ruleX([0])],
  });
}

/** Where donors are: the more entries, the darker. */
export function map(rows, width) {
  const counts = new Map(rows.filter((row) => row.number).map((row) => [row.number, row.count]));
  const countries = feature(world, world.objects.countries);
  const top = Math.max(1, ...counts.values());
  return plot({
    width,
    height: Math.round(width * 0.5),
    projection: { type: 'equal-earth', domain: { type: 'Sphere' } },
    color: { type: 'sqrt', domain: [0, top], range: [colour('map-few'), colour('accent')] },
    marks: [
      geo(countries, { fill: colour('line'), stroke: colour('card'), strokeWidth: 0.5 }),
      geo({ type: 'FeatureCollection', features: countries.features.filter((country) => counts.has(country.id)) }, {
        fill: (country) => counts.get(country.id),
        stroke: colour('card'),
        strokeWidth: 0.5,
      }),
    ],
  });
}
