import { flesch } from 'flesch';
import { syllable } from 'syllable';

/** The sentences of a text by the rules of Unicode, except that abbreviations such as U.S. do not end one. */
export function sentencesOf(text: string): string[] {
  const whole = text.replaceAll(/\b(U\.S|D\.C|a\.m|p\.m|v|No|Dec|Cal|Pub|Stat)\./g, (match) =>
    match.replaceAll('.', '․'),
  );
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(whole)]
    .map(({ segment }) => segment.trim().replaceAll('․', '.'))
    .filter((sentence) => /\w/.test(sentence));
}

/** Flesch reading ease of a text: about 60 is plain English, 30 is hard. */
export function readingEase(text: string): number {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length === 0) return 0;
  return flesch({ sentence: sentencesOf(text).length, word: words.length, syllable: syllable(words.join(' ')) });
}
