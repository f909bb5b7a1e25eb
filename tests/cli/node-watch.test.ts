import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeWatch } from '../../src/cli/node/node-watch.ts';

let folder: string;
let changes: AsyncIterator<void>;

const file = (name: string): string => join(folder, 'interventions', name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiem-watch-'));
  mkdirSync(join(folder, 'interventions'));
  writeFileSync(file('a.yaml'), 'id: a\n');
  changes = nodeWatch([folder])[Symbol.asyncIterator]();
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  // The last change lets it go; then it closes its watchers.
  await changes.next();
  await changes.return?.();
});

/** Whether a change is noticed; the watch starts with the first question. */
async function notices(change: () => void): Promise<boolean> {
  const next = changes.next();
  await pause(30);
  change();
  return Promise.race([next.then(({ done }) => done !== true), pause(3000, false)]);
}

/** As editors save: a new file takes the place of the old one. */
function replace(name: string): void {
  writeFileSync(file(`${name}.new`), 'id: b\n');
  renameSync(file(`${name}.new`), file(name));
}

describe('a watch notices', () => {
  it.each([
    ['an edit in place', () => appendFileSync(file('a.yaml'), 'name: A\n')],
    ['a file that is replaced', () => replace('a.yaml')],
    ['a new file', () => writeFileSync(file('b.yaml'), '')],
    ['a file that goes', () => rmSync(file('a.yaml'))],
    ['a new folder', () => mkdirSync(join(folder, 'examples'))],
  ])('%s', async (_, change) => {
    expect(await notices(change)).toBe(true);
  });

  it('what becomes of a file that was replaced, and of a new folder', async () => {
    expect(await notices(() => replace('a.yaml'))).toBe(true);
    expect(await notices(() => appendFileSync(file('a.yaml'), 'x: 1\n'))).toBe(true);
    expect(await notices(() => rmSync(file('a.yaml')))).toBe(true);
    expect(await notices(() => mkdirSync(join(folder, 'examples')))).toBe(true);
    expect(await notices(() => writeFileSync(join(folder, 'examples/p.yaml'), ''))).toBe(true);
    expect(await notices(() => rmSync(join(folder, 'examples'), { recursive: true }))).toBe(true);
    expect(await notices(() => appendFileSync(file('c.yaml'), 'x: 1\n'))).toBe(true);
  });

  it('a change while the one before is dealt with', async () => {
    expect(await notices(() => replace('a.yaml'))).toBe(true);
    appendFileSync(file('a.yaml'), 'x: 1\n');
    await pause(300);
    expect(await notices(() => undefined)).toBe(true);
  });

  it('a burst of changes once', async () => {
    const burst = (): void => {
      for (let index = 0; index < 50; index += 1) writeFileSync(file(`${String(index)}.yaml`), '');
    };
    expect(await notices(burst)).toBe(true);
    expect(await Promise.race([changes.next().then(() => 'again'), pause(400, 'quiet')])).toBe('quiet');
  });
});

it('a watch ends when its folder is gone', async () => {
  expect(await notices(() => rmSync(folder, { recursive: true }))).toBe(true);
  expect(await changes.next()).toMatchObject({ done: true });
});
