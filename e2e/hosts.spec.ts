import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../src/editions/tools.ts';
import { CONTENT_PAGES, DIST, expect, test } from './site.ts';

/** The recipe for a server on the page for hosts, with our folder. */
function recipe(server: string): string {
  const page = readFileSync('content/pages/hosting.mdx', 'utf8');
  return page.split(`\`\`\`${server}\n`)[1]!.split('```')[0]!.replaceAll('/srv/red-lines/dist', DIST);
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'alias', 'deflate', 'dir', 'filter', 'headers', 'mime'];

/** A complete configuration around each recipe, and the arguments that start the server in the foreground with it. */
const HOSTS: Record<string, { args: string[]; config: (folder: string, port: number) => string }> = {
  nginx: {
    args: ['-c'],
    config: (folder, port) => `
daemon off; pid ${folder}/pid; error_log stderr; events {}
http {
  access_log off;
  types { text/html html; text/javascript js; }
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; ${recipe('nginx')} }
}`,
  },
  caddy: {
    args: ['run', '--adapter', 'caddyfile', '--config'],
    config: (_, port) => `{
  admin off
}
${recipe('caddy').replace('example.org', `http://127.0.0.1:${port}`)}`,
  },
  apache2: {
    args: ['-D', 'FOREGROUND', '-f'],
    config: (folder, port) => `
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
User nobody
Group nogroup
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog /dev/stderr
TypesConfig /etc/mime.types
${recipe('apache')}`,
  },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

for (const [name, { args, config }] of Object.entries(HOSTS)) {
  test(`the recipe for ${name} serves pages, headers and the page for missing addresses below a path`, async ({
    request,
  }) => {
    const path = program(name) ?? program(`/usr/sbin/${name}`);
    test.skip(!path, `${name} is not installed`);
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    const port = await freePort();
    writeFileSync(join(folder, 'config'), config(folder, port));
    const server = spawn(path!, [...args, join(folder, 'config')], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder },
    });
    try {
      const start = `http://127.0.0.1:${port}/red-lines`;
      await expect(async () => expect((await request.get(`${start}/`)).status()).toBe(200)).toPass({ timeout: 60_000 });
      for (const page of CONTENT_PAGES) expect((await request.get(`${start}/${page}`)).status()).toBe(200);

      expect((await request.get(start)).url()).toBe(`${start}/`);
      const missing = await request.get(`${start}/no/such/page.html`);
      expect(missing.status()).toBe(404);
      expect(await missing.text()).toContain('There is no page at this address');
      const found = [await request.get(`${start}/index.html`), await request.get(`${start}/search.js`)];
      for (const answer of found) expect(answer.headers()['content-encoding']).toBe('gzip');
      for (const answer of [missing, ...found])
        expect(answer.headers()).toMatchObject({
          'cache-control': 'public, max-age=300, must-revalidate',
          'content-security-policy': "frame-ancestors 'none'",
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        });
    } finally {
      server.kill();
    }
  });
}
