/**
 * How wide a line of sans-serif text is at most, in units of the drawing. Fonts are the reader's own, so this is an upper
 * estimate for the system fonts of the style sheet: no label is set closer than this says.
 */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

/** A text in lines that are no wider than `width`; a word that is wider stands alone. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
