import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Package {
  version: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
const { allowScripts, devDependencies } = read('package.json') as Record<string, Record<string, unknown>>;
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that are allowed for the tools of a site under MIT and CC BY. */
const LICENCES = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MPL-2.0',
    'Python-2.0',
  ],
  '(MIT OR CC0-1.0)',
  // The image library behind sharp, linked at run time.
  'LGPL-3.0-or-later',
]);

test('every package is locked with a hash of its content', () => {
  const without = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path);
  assert.deepEqual(without, []);
  assert.deepEqual(
    Object.values(devDependencies!).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version))),
    [],
  );
});

test('only listed packages run a script when they are installed', () => {
  const named = Object.keys(allowScripts!);
  const running = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace('node_modules/', ''));
  assert.deepEqual(running.toSorted(), named.toSorted());
});

test('every package has a compatible licence', () => {
  const others = installed.filter(
    ([, { license = 'none' }]) => !license.split(' AND ').every((one) => LICENCES.has(one)),
  );
  assert.deepEqual(
    others.map(([path, { license }]) => `${path}: ${license}`),
    [],
  );
});

test('no package has a known vulnerability of high or critical severity', (context) => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 30_000 });
  const report = JSON.parse(stdout || '{}') as { metadata?: { vulnerabilities: { high: number; critical: number } } };
  if (!report.metadata) return context.skip('the registry does not answer npm audit');
  const { high, critical } = report.metadata.vulnerabilities;
  return assert.deepEqual({ high, critical }, { high: 0, critical: 0 });
});
