import { sizeOf, type Label } from './label.ts';
import { textWidth } from './text.ts';

/** The space that a label takes at most. */
function boxOf({ x, y, text, anchor, look }: Label) {
  const size = sizeOf(look);
  const width = textWidth(text, size);
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: y - 11, bottom: y + 4 };
}

/** What is wrong with the places of labels: those that cover each other, and those that leave the drawing. */
export function faultsOf({
  labels,
  width,
  height,
}: {
  labels: readonly Label[];
  width: number;
  height: number;
}): string[] {
  const boxes = labels.map((label) => ({ text: label.text, ...boxOf(label) }));
  const covering = boxes.flatMap((a, nth) =>
    boxes
      .slice(nth + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” covers “${b.text}”`),
  );
  const outside = boxes
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
    .map(({ text }) => `“${text}” leaves the drawing`);
  return [...covering, ...outside];
}
