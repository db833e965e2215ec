import type { APIRoute } from 'astro';
import { siteUrl } from '../site-url.ts';

export const GET: APIRoute = () => {
  const map = siteUrl() ? `Sitemap: ${new URL('sitemap.xml', siteUrl()).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
