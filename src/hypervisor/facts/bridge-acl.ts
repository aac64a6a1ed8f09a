import { readFile } from 'node:fs/promises';

/** How many lists are read at most; qemu-bridge-helper knows no limit, nor an end where lists include each other. */
const mostLists = 100;

/**
 * Whether qemu-bridge-helper lets sessions use bridges, by its list at a path (QEMU qemu-bridge-helper.c): lines `allow NAME` and `deny
 * NAME`, with `all` for every one, and `include FILE`. A bridge is refused where anything denies it or nothing allows it, and all are
 * where the list cannot be read or understood. The helper reads with the rights of the user, as this does.
 */
export async function allowedBridges(
  path: string,
  bridges: readonly string[],
): Promise<Readonly<Record<string, boolean>>> {
  const allowed = new Set<string>();
  const denied = new Set<string>();
  const lists = [path];
  let isUnderstood = true;
  for (let index = 0; index < Math.min(lists.length, mostLists); index++) {
    const entries = await readList(lists[index] as string);
    // What is wrong with an included list is passed over.
    if (index === 0) isUnderstood = entries.at(-1) !== 'mistake';
    for (const entry of entries) {
      if (entry === 'mistake') continue;
      if (entry.command === 'include') lists.push(entry.name);
      else (entry.command === 'allow' ? allowed : denied).add(entry.name);
    }
  }
  const isIn = (names: ReadonlySet<string>, bridge: string) => names.has(bridge) || names.has('all');
  return Object.fromEntries(
    bridges.map((bridge) => [bridge, isUnderstood && isIn(allowed, bridge) && !isIn(denied, bridge)]),
  );
}

interface Entry {
  readonly command: 'allow' | 'deny' | 'include';
  readonly name: string;
}

/** The entries of a list up to what cannot be understood. */
async function readList(path: string): Promise<readonly (Entry | 'mistake')[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return ['mistake'];
  const entries: (Entry | 'mistake')[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, command, name] = /^(allow|deny|include)[ \t]+(.+)$/.exec(line) ?? [];
    if (command === undefined || name === undefined) return [...entries, 'mistake'];
    entries.push({ command: command as Entry['command'], name });
  }
  return entries;
}
