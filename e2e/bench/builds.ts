import { spawnSync } from 'node:child_process';

/** What a build took. */
export interface Cost {
  seconds: number;
  /** The most memory that its process held at one time (RSS), in megabytes. */
  megabytes: number;
}

/** Has a process say at its end how much memory it took, as its last line. */
const TELL_MEMORY = `data:text/javascript,process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;

/**
 * Runs a build, a script for Node, to its end.
 *
 * @throws Error with the end of what it printed, where it fails
 */
export function timedBuild(cwd: string, script: string, ...args: string[]): Cost {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, script, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${(stdout + stderr).slice(-2000)}`);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { seconds, megabytes: kilobytes / 1024 };
}
