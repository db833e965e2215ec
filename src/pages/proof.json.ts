import type { APIRoute } from 'astro';
import { contentDir } from '../content/dir.ts';
import { readProof } from '../proof/proof.ts';
import { isCurrent } from '../proof/state.ts';

/** The figures of the proof page, for programs; `current` says whether they were made from the site as it stands here. */
export const GET: APIRoute = () => {
  const dir = contentDir();
  return new Response(`${JSON.stringify({ current: isCurrent(dir) ?? false, ...readProof(dir) }, null, 1)}\n`);
};
