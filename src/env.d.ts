/* Astro's list of roles lacks those of DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/). */
declare namespace astroHTML.JSX {
  interface AnchorHTMLAttributes {
    role?: AriaRole | 'doc-biblioref' | 'doc-backlink';
  }
}
