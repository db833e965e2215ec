/**
 * Characters that no text of the site may contain: control characters and halves of surrogate pairs, which XML excludes;
 * private use characters; the replacement character; invisible ones that break search and comparison; and those that
 * change the direction of the text after them (https://www.unicode.org/reports/tr9/).
 */
const INVALID =
  /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufffd\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u;

/** In addresses, keys and ids, also every other character that cannot be seen or looks like a space. */
const HIDDEN = /(?! )[\p{Cf}\p{Cc}\p{Zs}]/u;

const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\ufeff': 'byte order mark',
  '\ufffd': 'replacement character; save the file as UTF-8',
};

const report = (character: string) => {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[character] ? ` (${NAMES[character]})` : '';
  return `invalid or invisible character ${code}${name}: delete or replace it`;
};

/** The first invalid character of a text: its offset, and a message about it; undefined if there is none. */
export function invalidCharacter(text: string): { index: number; message: string } | undefined {
  const match = INVALID.exec(text);
  return match ? { index: match.index, message: `${report(match[0])}.` } : undefined;
}

/** A message about the first character in an address, key or id that an author cannot see; undefined if there is none. */
export function hiddenCharacter(text: string): string | undefined {
  const [character] = HIDDEN.exec(text) ?? [];
  return character && `contains an ${report(character)}`;
}
