/** What is the same on every page. */
export const SITE = {
  name: 'Red Lines, Lawful Purposes',
  tagline: 'The dispute between Anthropic and the Pentagon over military AI, explained with its sources',
  /** A drawing as an address, so that no page makes a second request. */
  icon: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#9c2f2f" d="M1 4h14v3H1z"/><path fill="#777" d="M1 10h9v2H1z"/></svg>')}`,
} as const;
