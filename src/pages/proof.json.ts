import type { APIRoute } from 'astro';
import { readProof } from '../proof/proof.ts';
import { isCurrent } from '../proof/state.ts';

/** The figures of the proof page, for programs; `current` says whether they were made from the site as it stands here. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify({ current: isCurrent() ?? false, ...readProof() }, null, 1)}\n`);
