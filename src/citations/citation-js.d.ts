/** The part of Citation.js that is used here; the package brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    data: Record<string, unknown>[];
    format(style: 'bibtex' | 'ris'): string;
  }
  export const plugins: { config: { get(name: string): { format: Record<string, boolean> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
