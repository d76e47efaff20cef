/**
 * Cuts a text where any record's evidence or grounds begin or end.
 *
 * @param text the whole text or an excerpt of it
 * @param start the code point of the whole text at which `text` begins
 * @param records with evidence and grounds, whose places count code points of the whole text
 * @returns pieces in order, each with the records whose evidence covers it and the fields whose words it is
 */
export function pieces(text, start, records) {
  const points = Array.from(text);
  const end = start + points.length;
  const cuts = new Set([start, end]);
  const inside = (at) => at > start && at < end;
  for (const record of records) {
    for (const place of [...record.evidence, ...record.grounds]) {
      if (inside(place.start)) cuts.add(place.start);
      if (inside(place.end)) cuts.add(place.end);
    }
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const found = [];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [from, to] = [ordered[i], ordered[i + 1]];
    const covers = (place) => place.start <= from && place.end >= to;
    found.push({
      text: points.slice(from - start, to - start).join(''),
      start: from,
      records: records.filter((record) => record.evidence.some(covers)),
      fields: [...new Set(records.flatMap((record) => record.grounds.filter(covers).map((ground) => ground.field)))],
    });
  }
  return found;
}
