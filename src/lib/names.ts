/** Ids in pages; names of files may also begin with a digit. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const IN_FORM = 'must be lower-case letters and digits joined by hyphens';
