import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { builtPage } from '../lib/built-page.ts';
import { contentSecurityPolicy, headersFile, withPolicy } from './csp.ts';

const policyOf = (html: string) => contentSecurityPolicy(builtPage('a.html', html));

test('a policy allows each inline style and script by the hash of its exact text, and nothing else', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = `<meta charset="utf-8"><style> a > b {} </style><script type="module">let x = 1 && 2;</script>
<script type="application/ld+json">{}</script>`;
  assert.equal(
    policyOf(page),
    `default-src 'none'; script-src ${hash('let x = 1 && 2;')} 'strict-dynamic'; style-src ${hash(' a > b {} ')}; ` +
      "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
  assert.match(policyOf('<p>'), /script-src 'none'; style-src 'none'/);
});

test('the policy comes before anything that it applies to', () => {
  assert.match(
    withPolicy('<meta charset="utf-8"><style>p{}</style>', 'P'),
    /^<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="P"><meta name="referrer"/,
  );
});

test('the headers repeat the policy, add what a meta element cannot say, and keep caches short', () => {
  const headers = headersFile('P');
  assert.match(headers, /^ {2}Content-Security-Policy: P; frame-ancestors 'none'$/m);
  assert.match(headers, /^ {2}Cache-Control: public, max-age=300, must-revalidate$/m);
});
