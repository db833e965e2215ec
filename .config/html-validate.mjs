/** @type {import('html-validate').ConfigData} */
export default {
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and boolean attributes as HTML allows, not in one style.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles of pages are questions in full; search engines cut them, readers do not.
    'long-title': 'off',
  },
};
