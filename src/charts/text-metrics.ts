import { breakLines } from '../lib/text.ts';

/** Kinds of text, in units of the view box: the names are classes, whose sizes the style sheet sets to the same. */
export const TEXTS = {
  plain: { size: 16, leading: 20, weight: 1 },
  strong: { size: 16, leading: 20, weight: 1.12 },
} as const;
export type TextKind = keyof typeof TEXTS;

/** Letters of about one width, with the width of the widest in parts of the size; all others come last. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\sijl]/, 0.32],
  [/[I.,:;’|]/, 0.36],
  [/[frt()/-]/, 0.45],
  [/[csz]/, 0.55],
  [/[mwMW@%—…#+<=>^~]/, 1],
  [/[A-Z&]/, 0.79],
  [/./, 0.64],
];

/**
 * How wide a line of text is at most. Fonts are the reader's own, so this counts the letters of DejaVu Sans, the widest
 * of the fonts that the style sheet can lead to: no label is set closer than this says.
 */
export function textWidth(line: string, kind: TextKind): number {
  const { size, weight } = TEXTS[kind];
  return (
    [...line].reduce((sum, letter) => sum + WIDTHS.find(([letters]) => letters.test(letter))![1], 0) * size * weight
  );
}

/** A text in lines that are no wider than `width`; a wider word gets its own line. */
export function wrap(text: string, width: number, kind: TextKind): string[] {
  return breakLines(text, (line) => textWidth(line, kind) <= width);
}
