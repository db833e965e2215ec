import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from './did-you-mean.ts';

test('the nearest allowed value is suggested, and none that is far off', () => {
  assert.equal(didYouMean('Timline', ['Timeline', 'Terms']), ' Did you mean "Timeline"?');
  assert.equal(didYouMean('foto', ['head', 'foot', 'none']), ' Did you mean "foot"?');
  assert.equal(didYouMean('Photograph', ['Timeline', 'Proof']), '');
  assert.equal(didYouMean('img', ['Claim', 'Side']), '');
});
