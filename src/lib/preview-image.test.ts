import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { linesOf, previewImage } from './preview-image.ts';

test('the picture for links is a PNG of 1200 by 630, whatever characters the title holds', async () => {
  const { format, width, height } = await sharp(
    await previewImage('A <b> & "c" – what did the label do, and when?', []),
  ).metadata();
  assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
});

test('a title is broken between words', () => {
  assert.deepEqual(linesOf('What happened between Anthropic and the Pentagon'), [
    'What happened between',
    'Anthropic and the Pentagon',
  ]);
});
