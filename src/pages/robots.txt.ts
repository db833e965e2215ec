import type { APIRoute } from 'astro';
import { siteUrl } from '../lib/site-url.ts';

export const GET: APIRoute = () => {
  const site = siteUrl();
  const map = site ? `Sitemap: ${new URL('sitemap.xml', site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
