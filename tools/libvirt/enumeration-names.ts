import type { ApiEnumeration } from './api-enumerations.ts';

/** Words that libvirt writes as one, as they are spelt in camel case; and one that it shortens. */
const reviewedWords: Readonly<Record<string, string>> = {
  authname: 'authName',
  autodestroy: 'autoDestroy',
  crashloaded: 'crashLoaded',
  dirtyrate: 'dirtyRate',
  echoprompt: 'echoPrompt',
  injectnmi: 'injectNmi',
  ioerror: 'ioError',
  managedsave: 'managedSave',
  noechoprompt: 'noEchoPrompt',
  nostate: 'noState',
  nowait: 'noWait',
  nwfilter: 'nwFilter',
  pmsuspend: 'pmSuspend',
  pmsuspended: 'pmSuspended',
  pmwakeup: 'pmWakeup',
  ro: 'readOnly',
  skipauth: 'skipAuth',
};

/** Constants that the law gives a name that says too little. */
const reviewedConstants: Readonly<Record<string, string>> = {
  VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP: 'dirtyBitmap',
  VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING: 'dirtyRing',
  VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE: 'seclabelRestore',
  VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE: 'seclabelWritable',
  VIR_NODE_CPU_STATS_ALL_CPUS: 'allCpus',
  VIR_NODE_MEMORY_STATS_ALL_CELLS: 'allCells',
};

/** The name of the table of an enumeration: `domainXmlFlags` for virDomainXMLFlags. */
export function tableName(enumeration: ApiEnumeration): string {
  return camelCase(wordsOfType(enumeration));
}

/**
 * The names of the constants of an enumeration, in order: what is left of them without the words that all share, or, of one that
 * is alone, without those of the name of the enumeration. Throws where two would get the same.
 */
export function constantNames(enumeration: ApiEnumeration): string[] {
  const constants = enumeration.constants.map(({ name }) => name);
  const words = constants.map((name) => name.toLowerCase().split('_'));
  const shared = words.length > 1 ? sharedWords(words) : ownWords(words[0] as string[], enumeration);
  const names = words.map((list, index) => {
    return reviewedConstants[constants[index] as string] ?? camelCase(list.slice(shared));
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two constants of ${enumeration.name} are named ${twice}`);
  return names;
}

/** libvirt's names of types run together: abbreviations are in capitals, `Values` is said of some and means nothing. */
function wordsOfType({ name }: ApiEnumeration): string[] {
  const plain = name
    .replace(/^vir/, '')
    .replace(/(Flag)s?Values$/, '$1s')
    .replace(/Values$/, '');
  return [...plain.matchAll(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/g)].map(([word]) =>
    word.toLowerCase(),
  );
}

/** How many words all start with; each keeps one at least. */
function sharedWords(names: readonly (readonly string[])[]): number {
  const [first, ...others] = names as [readonly string[], ...(readonly string[])[]];
  const most = Math.min(...names.map(({ length }) => length)) - 1;
  const differing = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  return differing === -1 ? most : Math.min(differing, most);
}

/** How many words of a constant stand in the name of its type too, in that order, whole or as starts of words there. */
function ownWords(constant: readonly string[], enumeration: ApiEnumeration): number {
  let rest = ['vir', ...wordsOfType(enumeration)];
  let count = 0;
  while (count < constant.length - 1) {
    const word = constant[count] as string;
    // NWFILTER is NWFilter, two words.
    const at = rest.findIndex((_, index) => rest.slice(index).join('').startsWith(word));
    if (at === -1) break;
    rest = rest.slice(at + 1);
    count++;
  }
  return count;
}

function camelCase(words: readonly string[]): string {
  const [first = '', ...others] = words.map((word) => reviewedWords[word] ?? word);
  return first + others.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
