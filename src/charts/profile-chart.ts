import type { ProfileEntry } from '../schemas/charts.ts';
import { heightOf, NARROW, rect, WIDE, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';
import { circle, partyShape } from './party-shapes.ts';

/** The step that leads around the brokers. */
const AROUND = 'profile-handed-over';
/** Where the two ways meet again. */
const MEETING = 'profile-joined';
/** Drawn where the way begins and where it ends, around a point of it: a phone, and a person's head and shoulders. */
const ENDS = [
  (x: number, y: number) => `M${x - 7} ${y - 12}h14v24h-14zm5 21h4`,
  (x: number, y: number) => `M${x - 11} ${y + 12}c0-14 22-14 22 0zM${x} ${y - 1}m-6-5a6 6 0 1 0 12 0a6 6 0 1 0-12 0z`,
];
const GROUPS = { rule: 'Law and rules', clause: 'The parties', bill: 'Bills' } as const;

/** What limits a step: a bar across the way, a party's shape, or an open bar for a bill. */
function signOf({ kind, party }: ProfileEntry, x: number, y: number, upright: boolean): Stroke {
  if (party) return { kind: 'sign', party, d: partyShape(party, x, y, 5) };
  const [width, height] = upright ? [5, 14] : [14, 5];
  return { kind: kind === 'bill' ? 'open' : 'sign', d: rect(x - width / 2, y - height / 2, width, height) };
}

function partsOf(entries: readonly ProfileEntry[]) {
  return {
    steps: entries.filter(({ kind }) => kind === 'step'),
    limitsAt: (step: string) => entries.filter(({ at = [] }) => at.some((id) => id === step)),
  };
}

/**
 * The way of data from left to right, with a second way above it around the brokers. Limits on the second way stand above
 * it; all others are rows below, with a sign under each step at which they bite.
 *
 * @param entries of `profile.yaml`
 */
export function wideProfile(entries: readonly ProfileEntry[]): ChartLayout {
  const { steps, limitsAt } = partsOf(entries);
  const [width, first, apart, above, line] = [WIDE, 62, 140, 46, 108];
  const labels: Label[] = [];
  const strokes: Stroke[] = [];
  const around = steps.find(({ id }) => id === AROUND)!;
  const x = new Map(steps.filter((step) => step !== around).map(({ id }, nth) => [id, first + nth * apart]));
  const columns = [...x.values()];
  const meeting = x.get(MEETING)!;

  const gates = limitsAt(AROUND);
  const share = (meeting - first) / gates.length;
  strokes.push({
    kind: 'axis',
    d: `M${first} ${line}V${above + 14}q0-14 14-14H${meeting - 14}q14 0 14 14V${line}M${first} ${line}H${columns.at(-1)}`,
  });
  for (const [nth, gate] of gates.entries()) {
    const middle = first + share * (nth + 0.5);
    const place = { x: middle, y: above + 2, kind: 'small', anchor: 'middle', of: gate.id } as const;
    const label = wrapped(gate.name, share - 6, place);
    labels.push({ ...label, y: label.y - heightOf(label) });
    strokes.push(signOf(gate, middle, above, true));
  }
  const inside = (first + meeting) / 2;
  labels.push({ lines: [around.name], x: inside, y: above + 24, kind: 'strong', anchor: 'middle', of: around.id });
  labels.push({ lines: [around.by ?? ''], x: inside, y: above + 40, kind: 'small', anchor: 'middle' });

  for (const step of steps.filter((step) => step !== around)) {
    const at = x.get(step.id)!;
    if (step !== steps[0] && step !== steps.at(-1)) strokes.push({ kind: 'sign', d: circle(at, line, 4) });
    labels.push({ lines: [step.name], x: at, y: line + 30, kind: 'strong', anchor: 'middle', of: step.id });
    labels.push(wrapped(step.by ?? '', apart - 12, { x: at, y: line + 46, kind: 'small', anchor: 'middle' }));
  }
  strokes.push(...ENDS.map((draw, nth): Stroke => ({ kind: 'open', d: draw(columns.at(-nth)!, line) })));

  let y = line + 74;
  const top = y - 6;
  const ruled = columns.filter((_, nth) => limitsAt([...x.keys()][nth]!).length > 0);
  for (const [kind, heading] of Object.entries(GROUPS)) {
    strokes.push({ kind: 'grid', d: `M0 ${y}H${width}` });
    labels.push({ lines: [heading], x: 0, y: y + 18, kind: 'strong' });
    y += 38;
    for (const entry of entries.filter((entry) => entry.kind === kind && !entry.at?.includes(AROUND))) {
      const places = (entry.at ?? []).map((step) => x.get(step)!);
      const [left, right] = [Math.min(...places), Math.max(...places)];
      if (entry.party) strokes.push(signOf(entry, 6, y - 4, true));
      labels.push({ lines: [entry.name], x: entry.party ? 18 : 0, y, kind: 'small', of: entry.id });
      if (entry.note) {
        labels.push({ lines: [entry.note], x: (left + right) / 2, y, kind: 'small note', anchor: 'middle' });
      } else {
        if (right > left) strokes.push({ kind: 'lead', d: `M${left} ${y - 4}H${right}` });
        strokes.push(...places.map((place) => signOf(entry, place, y - 4, true)));
      }
      y += 20;
    }
    y -= 6;
  }
  strokes.push({ kind: 'grid', d: ruled.map((at) => `M${at} ${top}V${y}`).join('') });
  return { width, height: y + 4, strokes, labels };
}

/**
 * The same from top to bottom for narrow screens: the two ways side by side at the left, and each limit under every step at
 * which it bites, its sign on the way.
 *
 * @param entries of `profile.yaml`
 */
export function narrowProfile(entries: readonly ProfileEntry[]): ChartLayout {
  const { steps, limitsAt } = partsOf(entries);
  const [width, main, aside, text] = [NARROW, 8, 23, 38];
  const labels: Label[] = [];
  const strokes: Stroke[] = [];
  let [y, fork, meeting] = [14, 0, 0];
  for (const step of steps) {
    const at = step.id === AROUND ? aside : main;
    if (step.id === AROUND) fork = y - 4;
    if (step.id === MEETING) meeting = y - 4;
    strokes.push({ kind: 'sign', d: circle(at, y - 4, 4) });
    labels.push({ lines: [step.name], x: text, y, kind: 'strong', of: step.id });
    labels.push({ lines: [step.by ?? ''], x: text, y: y + 14, kind: 'small' });
    y += 34;
    for (const limit of limitsAt(step.id)) {
      const name = [limit.name, limit.note].filter(Boolean).join(': ');
      const label = wrapped(name, width - text, { x: text, y, kind: 'small', of: limit.id });
      labels.push(label);
      if (limit.party || !limit.note) strokes.push(signOf(limit, at, y - 4, false));
      y += heightOf(label) + 4;
    }
    y += 14;
  }
  const last = y - 14;
  const ways = `M${main} 10V${last}M${main} ${fork - 26}C${main} ${fork - 10} ${aside} ${fork - 16} ${aside} ${fork}V${meeting - 26}C${aside} ${meeting - 10} ${main} ${meeting - 16} ${main} ${meeting}`;
  strokes.push({ kind: 'axis', d: ways });
  return { width, height: last, strokes, labels };
}
