import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../src/editions/tools.ts';
import { CONTENT_PAGES, DIST, expect, test } from './site.ts';

const nginx = program('nginx') ?? program('/usr/sbin/nginx');

/** The configuration that the page for hosts recommends, with our folder. */
const [, written = ''] = /```nginx\n(.*?)```/s.exec(readFileSync('content/pages/hosting.mdx', 'utf8')) ?? [];
const recipe = written.replace('/srv/red-lines/dist', DIST);

/** Serves the site at the root, and below a path with the recommended configuration. */
const config = (folder: string, port: number) => `
daemon off; pid ${folder}/pid; error_log stderr; events {}
http {
  access_log off;
  types { text/html html; text/javascript js; }
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server {
    listen 127.0.0.1:${port};
    location / { root ${DIST}; error_page 404 /404.html; }
    ${recipe}
  }
}`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

test.describe('behind nginx', () => {
  test.skip(!nginx, 'nginx is not installed');

  for (const base of ['/', '/red-lines/']) {
    test(`the site works at ${base}`, async ({ page }) => {
      const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
      const port = await freePort();
      writeFileSync(join(folder, 'nginx.conf'), config(folder, port));
      const server = spawn(nginx!, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
      try {
        const start = `http://127.0.0.1:${port}${base}`;
        await expect(async () => expect((await page.request.get(start)).status()).toBe(200)).toPass({
          timeout: 60_000,
        });
        for (const name of CONTENT_PAGES) {
          await page.goto(start + name);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        }
        await page.goto(start);
        await page.locator('main a[href="surveillance.html"]').first().click();
        await expect(page).toHaveURL(`${start}surveillance.html`);
        expect((await page.request.get(`${start}no/such/page.html`)).status()).toBe(404);
      } finally {
        server.kill();
      }
    });
  }
});
