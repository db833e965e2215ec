/** @type {import('html-validate').ConfigData} */
export default {
  extends: ['html-validate:recommended'],
  rules: {
    // HTML allows several ways to write void elements and boolean attributes, and Astro uses more than one.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Page titles are whole questions; search engines may shorten them.
    'long-title': 'off',
  },
};
