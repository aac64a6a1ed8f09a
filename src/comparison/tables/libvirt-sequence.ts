import { childOf, type Located } from '../located.ts';

/**
 * Disks as libvirt sorts them: those of one bus by the number in their target name (`sdb` is 1, `sdaa` 26), the buses as
 * they come.
 */
export function sortedDisks(disks: readonly Located[]): Located[] {
  const buses = new Map<string, { readonly disk: Located; readonly number: number }[]>();
  for (const disk of disks) {
    const target = childOf(disk, 'target')?.record;
    const name = String(target?.dev ?? '');
    const bus = String(target?.bus ?? name.slice(0, 2));
    const entry = { disk, number: diskNumber(name) ?? -1 };
    const alike = buses.get(bus);
    if (alike === undefined) buses.set(bus, [entry]);
    else alike.push(entry);
  }
  return [...buses.values()].flatMap((alike) =>
    [...alike].sort((one, other) => one.number - other.number).map(({ disk }) => disk),
  );
}

/** The number in the target name of a disk: of `sda` 0, of `sdb` 1, of `sdaa` 26; undefined for names without one. */
export function diskNumber(name: string): number | undefined {
  const letters = /^(?:ioemu:)?(?:fd|hd|vd|sd|xvd|ubd)([a-z]{1,6})[0-9]*$/.exec(name)?.[1];
  if (letters === undefined) return undefined;
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 96);
  return number - 1;
}

/** Graphics cards as libvirt sorts them: the primary one is the first. */
export function sortedVideos(videos: readonly Located[]): Located[] {
  const isPrimary = (video: Located): boolean => childOf(video, 'model')?.record.primary === true;
  return [...videos.filter(isPrimary), ...videos.filter((video) => !isPrimary(video))];
}
