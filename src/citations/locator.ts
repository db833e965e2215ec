const NUMBERS = /^\d+(?:[-–]\d+)?(?:,\s*\d+(?:[-–]\d+)?)*$/;

/** A hyphen is part of a section number: `2000e-5`, `252.239-7018`. */
const SECTIONS = /^[\w.()-]+(?:–[\w.()-]+)?(?:,\s*[\w.()-]+(?:–[\w.()-]+)?)*$/;

const TIME = /^(?:\d+:)?\d{1,2}:\d{2}$/;

/** How each label is written before one place and before several, and what a place is; labels as in csl-citation.json. */
const FORMS = [
  { label: 'paragraph', written: /^¶¶?/, place: NUMBERS, one: '¶', several: '¶¶', example: '¶ 4 or ¶¶ 4–6, 9' },
  { label: 'page', written: /^pp?\./, place: NUMBERS, one: 'p.', several: 'pp.', example: 'p. 3 or pp. 3–5' },
  { label: 'section', written: /^§§?/, place: SECTIONS, one: '§', several: '§§', example: '§ 2 or §§ 2–4' },
  {
    label: 'timestamp',
    written: /^at(?=\s)/,
    place: TIME,
    one: 'at',
    several: 'at',
    example: 'at 12:30 or at 1:02:30',
  },
] as const;

/** Where in a work: a label and the place, e.g. `{ label: 'paragraph', locator: '4–6, 9' }`. */
export interface Locator {
  label: (typeof FORMS)[number]['label'];
  locator: string;
}

/**
 * Parses what follows the key in a citation.
 *
 * @param text e.g. `¶¶ 4–6, 9`
 * @returns the locator with en dashes in its ranges
 * @throws Error with a message for the author, if the label is unknown or the place malformed
 */
export function parseLocator(text: string): Locator {
  const form = FORMS.find(({ written }) => written.test(text));
  const examples = FORMS.map(({ example }) => example).join('; ');
  if (!form) throw new Error(`unknown locator label in "${text}". Allowed: ${examples}.`);
  const place = text.replace(form.written, '').trim();
  if (!form.place.test(place)) throw new Error(`the locator "${text}" is malformed. Write it like ${form.example}.`);
  // A hyphen in a section number is not a range, unless §§ announces one of plain numbers.
  const ranges =
    form.label !== 'section' ? /-/g : text.startsWith('§§') ? /(?<=(?:^|[\s,])\d+)-(?=\d+(?:,|$))/g : /(?!)/g;
  return { label: form.label, locator: place.replaceAll(ranges, '–').replaceAll(/,\s*/g, ', ') };
}

/** The locator as a reader sees it: `¶ 4`, `¶¶ 4–6, 9`, `p. 3`, `§ 3252`, `at 12:30`, with a no-break space. */
export function formatLocator({ label, locator }: Locator): string {
  const form = FORMS.find((candidate) => candidate.label === label)!;
  return `${/[–,]/.test(locator) ? form.several : form.one}\u00a0${locator}`;
}

/** The ranges of numbers in a paragraph or page locator, as `[first, last]`; none for other labels. */
export function locatorRanges({ label, locator }: Locator): [number, number][] {
  if (label !== 'paragraph' && label !== 'page') return [];
  return locator.split(/,\s*/).map((part) => {
    const [first, last] = part.split('–').map(Number) as [number, number?];
    return [first, last ?? first];
  });
}
