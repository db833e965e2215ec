import fc from 'fast-check';

/** Pieces that are hard for parsers of Markdown, YAML, citations, HTML, TeX and Unicode. */
const PIECES = [
  ...String.raw`[@npr-2026, ¶ 2]|[@npr-2026]|[@|@npr-2026|[@npr-2026, ¶¶ 1–3; @npr-2026, p. 2]|[@x, at 1:02]|[@npr-2026, § 2(a)]
[a](about.html)|[a](|](x)|![a](b)|[^1]|[a][b]|[b]: c|https://e.org|a@e.org|<https://e.org>|[x](javascript:y)
<|>|</|/>|<b>|</b>|<!--|-->|<Claim id="c">|</Claim>|<Side party="openai">|</Side>|<Sides>|</Sides>|<Timeline />
<People kind="person" />|<a.b>|<>|</>|<script>|{|}|{1}|{/* c */}|import x from "y"|export const a = 1|<Changes />
# |## |### |#### | {#an-id}|{#|> |- |1. |- [ ] |~~~|    |*|**|_|~~|\|&amp;|&#0;|&#x202e;|&nbsp;|---|***|===|+++|  |:|::|:::
"|'|”|,|;|%|$|^|~|¶|§|–|@|#|!|?|=|word|Trump|law|2026-03-08|0b1|1e3|null
é|א|ب|漢字|😀|👩‍👩‍👧|🏴󠁧󠁢󠁥󠁮󠁧󠁿`.split(/[|\n]/),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '  \n',
    '\t',
    '|',
    '| a | b |\n|---|---|\n| c | d |',
    '`',
    '```',
    '`a`',
    'e\u0301',
    '\u0301',
  ],
  ...['\u200b', '\u200d', '\u200f', '\u202e', '\u2066', '\u00a0', '\u00ad', '\u2028', '\ufeff', '\ufffd'],
  ...['\u0000', '\u0007', '\ud800', '\uffff', '${x}'],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Any text, mostly of hard pieces; sometimes a very long one. */
export const text = fc.oneof(
  { weight: 20, arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(piece, fc.integer({ min: 100, max: 3000 })).map(([one, times]) => one.repeat(times)),
  },
);

/** Values after a colon in YAML, quoted or not, valid or not. */
export const yamlValue = fc.oneof(
  text,
  text.map((value) => JSON.stringify(value)),
  text.map((value) => `|\n    ${value.replaceAll('\n', '\n    ')}`),
  fc.constantFrom(
    ...String.raw`&a x;*a;!!str x;!x y;[a, b];[[2026, 2]];{ a: b };{{}};<<: *a;? x;- x;.inf;0x1F;12:30;1_000;"\ud800";"\0"`.split(
      ';',
    ),
    ...["'''", '%x', '2026-02-30', '>-\n    a', '99999999999999999999'],
  ),
);

const part = fc.oneof(fc.integer({ min: -5, max: 40 }), fc.integer());

/** Valid and invalid dates. */
export const date = fc.oneof(
  fc.tuple(part, part, part).map((parts) => parts.join('-')),
  fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('2026-02-27', '2026-02', '2026', '0000-00-00', '+010000-01-01', '-000001-01-01'),
);

/** Ids, most of them nearly valid. */
export const id = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/),
  fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    'references',
    'contents',
    'content',
    'npr-2026',
    'trump',
    'cite-npr-2026',
    '404',
    'A',
    'a--b',
    '-',
    '',
  ),
  text,
);
