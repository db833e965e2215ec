import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small site without a fault: a page that cites one founding article, the pages that the frame links to, and some lists. */
export const MINIMAL_SITE: Readonly<Record<string, string>> = {
  'pages/index.mdx': `---
title: A dispute explained
label: Overview
description: One sentence that says what the page is about, long enough.
order: 0
scope:
  until: 2026-03-08
  covers: The dispute.
  leavesOut: All else.
---

It began in February [@npr-2026, ¶ 2]. See [the sources](sources.html#npr-2026).

## What happened? {#what-happened}

<Sides>
<Side party="anthropic">

One side [@npr-2026, ¶¶ 1–3].

</Side>
</Sides>
`,
  'pages/sources.mdx': `---
title: All sources
label: Sources
description: Every work that the site cites, with all of its uses, by section.
order: 1
scope:
  until: 2026-03-08
  covers: Every work cited.
  leavesOut: Works not cited.
---

## Founding articles {#founding}

<SourceList group="founding" />
`,
  'pages/about.mdx': `---
title: The method
label: About
description: How the site was made, and how far a reader may trust it.
order: 2
scope:
  until: 2026-03-08
  covers: The method.
  leavesOut: The dispute.
---

No reporting of our own.
`,
  'sources/npr-2026.yaml': `id: npr-2026
type: webpage
title: A deadline looms
container-title: NPR
issued:
  date-parts: [[2026, 2, 26]]
URL: https://example.org/npr
language: en-US
custom:
  label: NPR
  role: founding article
  kind: original reporting
  read: in full
  address: own or licensed
  weight: normal
  paragraphs: 5
`,
  'data/events.yaml': `- id: the-post
  date: 2026-02-27
  time: "15:47"
  title: The post
  text: It was posted [@npr-2026, ¶ 3].
  actors: [trump]
  topics: [designation]
`,
  'data/people.yaml': `- id: trump
  name: Donald Trump
  sort: Trump, Donald
  kind: person
  words: [Trump]
  text: President [@npr-2026, ¶ 1].
`,
  'data/questions.yaml': `- id: what-next
  question: What comes next?
  topics: [courts]
  why: No court has said [@npr-2026, ¶ 4].
  settles: A ruling.
  checked: 2026-03-08
`,
  'data/changes.yaml': `- id: first-edition
  date: 2026-03-08
  kind: change
  page: index.html
  text: First edition.
`,
};

/** What is done to a file: its new text, a function from its old text to the new one, or null, which takes it away. */
export type Change = string | ((text: string) => string) | null;

/**
 * Writes a site into a new temporary folder, with some files changed.
 *
 * @param changes by path
 * @param site the site to begin with, by path
 * @returns the content folder
 */
export function writeSite(changes: Readonly<Record<string, Change>> = {}, site = MINIMAL_SITE): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  const files: Record<string, string | null> = { ...site };
  for (const [path, change] of Object.entries(changes)) {
    files[path] = typeof change === 'function' ? change(files[path] ?? '') : change;
  }
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}
