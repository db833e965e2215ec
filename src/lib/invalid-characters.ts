/**
 * Signs that no text of the site may hold: control characters and halves of surrogate pairs, which XML has no place for; signs
 * for private use, which each font shows otherwise; the sign that stands for a lost one; and the invisible ones that turn the
 * direction of what follows (explicit formatting characters, https://www.unicode.org/reports/tr9/).
 */
const UNFIT = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufffd\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u;

/** The first unfit sign of a text: its offset, and what is wrong with it; undefined where all signs are fit. */
export function invalidCharacter(text: string): { index: number; message: string } | undefined {
  const match = UNFIT.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    index: match.index,
    message: `the sign U+${code} is broken or invisible. Delete it, or write what was meant.`,
  };
}
