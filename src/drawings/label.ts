import { wrap } from './text.ts';

/** Height of a line, in units. */
export const LINE = 16;

/** A line of text in a drawing, placed by the start of its base line, or by its middle or end. */
export interface Label {
  x: number;
  y: number;
  text: string;
  anchor?: 'middle' | 'end' | undefined;
  /** Classes of the style sheet. */
  look?: 'small' | 'strong' | 'small strong' | undefined;
}

/** The size of a label's text in units, as the style sheet sets it; bold letters are wider, which counts as size here. */
export function sizeOf(look: Label['look']): number {
  return (look?.includes('small') ? 11.5 : 13) * (look?.includes('strong') ? 1.2 : 1);
}

/** A text in lines no wider than `width`, one below the other from `place` on. */
export function lines(text: string, width: number, place: Omit<Label, 'text'>): Label[] {
  return wrap(text, width, sizeOf(place.look)).map((line, nth) => ({ ...place, y: place.y + nth * LINE, text: line }));
}
