import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage } from '../lib/built-page.ts';
import { addressesOf, lostAddresses, unregisteredAddresses } from './ledger.ts';

const PAGE = builtPage(
  'law.html',
  `<main id="content"><h2 id="two-statutes">T</h2><a id="cite-two-statutes-npr"></a><li id="the-post">E</li>
<section class="bibliography"><h2 id="references">R</h2><li id="npr">N</li></section></main>`,
);

test('sections and entries have lasting addresses; citations and a page’s own references do not', () => {
  assert.deepEqual(addressesOf(PAGE), ['law.html', 'law.html#two-statutes', 'law.html#the-post']);
});

test('a lost address is reported with the way to keep it', () => {
  const [gone, moved] = lostAddresses(['law.html#one-statute', 'laws.html'], addressesOf(PAGE));
  assert.match(
    gone!.message,
    /law\.html#one-statute was published and no longer exists\. .* content\/pages\/law\.mdx write "aliases: \{ one-statute: NEW-ID \}"/,
  );
  assert.match(moved!.message, /laws\.html was published .* write "formerly: \[laws\]"/);
  assert.equal(moved!.line, 2);
});

test('an alias keeps an address', () => {
  const kept = builtPage('law.html', '<main><span id="one-statute"></span><h2 id="two-statutes">T</h2></main>');
  assert.deepEqual(lostAddresses(['law.html#one-statute', 'law.html'], addressesOf(kept)), []);
});

test('a new address must be registered', () => {
  const [added] = unregisteredAddresses(['law.html', 'law.html#the-post'], addressesOf(PAGE));
  assert.match(added!.message, /law\.html#two-statutes is not registered\. Run: npm run anchors/);
});
