/**
 * Where on the screen the sentence is that an element belongs to.
 *
 * @param element an element inside a paragraph, list item, cell or definition
 * @returns the top and bottom of the sentence's lines, in pixels of the viewport
 */
export function sentenceBox(element: Element): { top: number; bottom: number } {
  const block = element.closest('p, li, td, th, dd, blockquote, figcaption') ?? element;
  const toElement = document.createRange();
  toElement.setStart(block, 0);
  toElement.setEndBefore(element);
  const at = toElement.toString().length;
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(block.textContent);
  const { index, segment } = sentences.containing(at)!;

  const sentence = document.createRange();
  sentence.selectNodeContents(block);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const end = offset + node.length;
    if (offset <= index && index < end) sentence.setStart(node, index - offset);
    if (offset < index + segment.length && index + segment.length <= end) {
      sentence.setEnd(node, index + segment.length - offset);
    }
    offset = end;
  }
  return sentence.getBoundingClientRect();
}
