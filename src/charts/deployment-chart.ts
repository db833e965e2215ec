import type { EdgeEntry } from '../schemas/charts.ts';
import { PARTIES, partyName } from '../lib/site.ts';
import { heightOf, NARROW, rect, WIDE, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';
import { circle, partyShape } from './party-shapes.ts';

/** A sign for each place, drawn around a point on the ground: racks, a case with an aerial, a drone seen from above. */
const SIGNS: Record<string, (x: number, y: number) => string> = {
  'edge-data-centre': (x, y) =>
    [-21, -1].map((left) => `M${x + left} ${y}v-32h20v32zm4-25h12m-12 8h12m-12 8h12`).join(''),
  'edge-tactical': (x, y) => `M${x - 15} ${y}v-17h30v17zm5-6h12m8-11v-13m-4 2 4-4 4 4`,
  'edge-device': (x, y) =>
    `M${x - 4} ${y - 17}h8v7h-8zm0 0-7-6m7 13-7 6m15-13 7-6m-7 13 7 6` +
    [-15, 15].flatMap((dx) => [-25, -2].map((dy) => circle(x + dx, y + dy, 4.5))).join(''),
};

/** What an entry says, with whose words it is. */
export function titleOf({ party, name }: EdgeEntry): string {
  return party ? `${partyName(party)}: ${name}` : name;
}

function partsOf(entries: readonly EdgeEntry[]) {
  const places = entries.filter(({ kind }) => kind === 'place');
  return {
    places,
    link: entries.find(({ kind }) => kind === 'link')!,
    rows: PARTIES.map((party) => ({
      party,
      own: entries.filter((entry) => entry.party === party && entry.kind !== 'link'),
    })),
    /** Number of the first and of the last place of an entry. */
    spanOf: ({ at = [] }: EdgeEntry) => {
      const numbers = at.map((id) => places.findIndex((place) => place.id === id));
      return [Math.min(...numbers), Math.max(...numbers)] as const;
    },
  };
}

/**
 * The places from left to right on one ground line, from the cloud to the edge, and a row for each party with a bar under
 * the places of which it speaks.
 *
 * @param entries of `edge.yaml`
 */
export function wideDeployment(entries: readonly EdgeEntry[]): ChartLayout {
  const { places, link, rows, spanOf } = partsOf(entries);
  const [width, ground, bar] = [WIDE, 96, 8];
  const column = width / places.length;
  const labels: Label[] = [];
  const strokes: Stroke[] = [{ kind: 'axis', d: `M0 ${ground}H${width}` }];
  for (const [nth, place] of places.entries()) {
    const x = Math.round(column * (nth + 0.5));
    strokes.push({ kind: 'lead', d: SIGNS[place.id]!(x, ground - 8) });
    labels.push({ lines: [place.name], x, y: ground + 20, kind: 'strong', anchor: 'middle', of: place.id });
    labels.push({ lines: [place.what ?? ''], x, y: ground + 36, kind: 'small', anchor: 'middle' });
  }
  const [left, right] = [column / 2, width - column / 2].map(Math.round) as [number, number];
  strokes.push({ kind: 'link', party: link.party!, d: `M${left} 50C${left + 60} 4 ${right - 60} 4 ${right} 50` });
  strokes.push({ kind: 'sign', party: link.party, d: partyShape(link.party, width / 2, 15.5, 5) });
  labels.push({ lines: [titleOf(link)], x: width / 2, y: 36, kind: 'small', anchor: 'middle', of: link.id });

  let y = ground + 70;
  for (const { party, own } of rows) {
    strokes.push(
      { kind: 'grid', d: `M0 ${y - 18}H${width}` },
      { kind: 'sign', party, d: partyShape(party, 6, y - 4, 5) },
    );
    labels.push({ lines: [partyName(party)], x: 18, y, kind: 'strong' });
    y += 19;
    for (const entry of own) {
      const [from, to] = spanOf(entry);
      const start = Math.round(from * column) + (from > 0 ? 6 : 0);
      const length = Math.round((to + 1) * column) - (to < places.length - 1 ? 6 : 0) - start;
      strokes.push({
        kind: entry.kind === 'bar' ? 'open' : 'sign',
        party,
        d: rect(start, y + 6, length, bar),
      });
      labels.push({ lines: [entry.name], x: start, y, kind: 'small', of: entry.id });
    }
    y += 48;
  }
  return { width, height: y - 26, strokes, labels };
}

/**
 * The same for narrow screens: the places from top to bottom, a bar for each party beside them, and the names of the bars
 * below.
 *
 * @param entries of `edge.yaml`
 */
export function narrowDeployment(entries: readonly EdgeEntry[]): ChartLayout {
  const { places, link, rows, spanOf } = partsOf(entries);
  const [width, row, top, bar] = [NARROW, 72, 26, 8];
  const labels: Label[] = [];
  const strokes: Stroke[] = [];
  const middle = (nth: number) => top + row * nth + row / 2;
  for (const [nth, place] of places.entries()) {
    strokes.push({ kind: 'lead', d: SIGNS[place.id]!(40, middle(nth) + 16) });
    labels.push({ lines: [place.name], x: 72, y: middle(nth) - 6, kind: 'strong', of: place.id });
    labels.push(wrapped(place.what ?? '', 130, { x: 72, y: middle(nth) + 9, kind: 'small' }));
  }
  const [high, low] = [middle(0), middle(places.length - 1)];
  strokes.push({ kind: 'link', party: link.party!, d: `M16 ${high}C-4 ${high + 50} -4 ${low - 50} 16 ${low}` });

  let y = top + row * places.length + 24;
  for (const [nth, { party, own }] of rows.entries()) {
    const column = width - 62 + nth * 25;
    strokes.push({ kind: 'sign', party, d: `${partyShape(party, column, 12, 5)}${partyShape(party, 6, y - 4, 5)}` });
    labels.push({ lines: [partyName(party)], x: 18, y, kind: 'strong' });
    y += 17;
    for (const entry of own) {
      const [from, to] = spanOf(entry);
      const length = (to - from + 1) * row - 6;
      const kind = entry.kind === 'bar' ? 'open' : 'sign';
      strokes.push({ kind, party, d: rect(column - bar / 2, top + from * row + 3, bar, length) });
      strokes.push({ kind, party, d: rect(18, y - 8, 16, bar) });
      const label = wrapped(entry.name, width - 40, { x: 40, y, kind: 'small', of: entry.id });
      labels.push(label);
      y += heightOf(label) + 3;
    }
    if (party === link.party) {
      strokes.push({ kind: 'link', party, d: `M18 ${y - 4}h16` });
      labels.push({ lines: [link.name], x: 40, y, kind: 'small', of: link.id });
      y += 17;
    }
    y += 10;
  }
  return { width, height: y - 18, strokes, labels };
}
