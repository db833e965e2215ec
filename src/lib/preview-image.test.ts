import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { previewImage } from './preview-image.ts';
import { breakLines } from './text.ts';

test('the picture for links is a PNG of 1200 by 630, whatever characters the title contains', async () => {
  const { format, width, height } = await sharp(
    await previewImage('A <b> & "c" – what did the label do, and when?', []),
  ).metadata();
  assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
});

test('lines are broken between words', () => {
  assert.deepEqual(
    breakLines('What happened between Anthropic and the Pentagon', ({ length }) => length <= 30),
    ['What happened between', 'Anthropic and the Pentagon'],
  );
});
