/** How libvirt reads a text: which texts are the same to it. */
export type Notation = keyof typeof normalForms;

/**
 * The normal form of a text by notation: texts with one normal form mean the same. A text that is not of the notation stays
 * as it is.
 */
export const normalForms = {
  /** A number to the base 10. */
  decimal: (text: string): string => number(text, /^([+-]?)0*([0-9]{1,40})$/, ''),
  /** A number to the base 16, with `0x` or without. */
  hexadecimal: (text: string): string => {
    const digits = /^\+?(?:0[xX])?0*([0-9a-fA-F]+)$/.exec(text.trim())?.[1];
    return digits === undefined ? text : `0x${digits.toLowerCase()}`;
  },
  /** A number to the base 8: a file mode. */
  octal: (text: string): string => {
    const digits = /^\+?0*([0-7]+)$/.exec(text.trim())?.[1];
    return digits === undefined ? text : `0${digits}`;
  },
  /** A number whose prefix tells its base, as in C: `0x10`, `020`, `16`. */
  number: numberWithPrefix,
  /** A hardware address: bytes to the base 16. */
  mac: (text: string): string => {
    const bytes = text.trim().split(/[:-]/);
    if (bytes.length !== 6 || !bytes.every((byte) => /^[0-9a-fA-F]{1,2}$/.test(byte))) return text;
    return bytes.map((byte) => byte.padStart(2, '0').toLowerCase()).join(':');
  },
  /** 32 digits to the base 16, with dashes wherever. */
  uuid: (text: string): string => {
    const digits = text.replace(/[\s-]/g, '').toLowerCase();
    return /^[0-9a-f]{32}$/.test(digits) ? digits : text;
  },
  /** A set of numbers: `0-3,^2`. */
  numberSet,
  /** An address of the Internet Protocol, of version 4 or 6. */
  internetAddress: (text: string): string =>
    text.includes(':') ? internetAddress6(text.trim()) : text.trim(),
  /** A mask of an address: `255.255.0.0`, or the length of its prefix. */
  netmask: (text: string): string => prefixLength(text.trim()) ?? normalForms.decimal(text),
  /** What an ARP packet asks for: a word for a few numbers. */
  arpOperation: (text: string): string => wordOf(arpOperations, text),
  /** A word, in capitals or not. */
  word: (text: string): string => text.toLowerCase(),
  /** Yes or no in one of the many words that network filters have for it. */
  truth: (text: string): string =>
    /^(?:yes|true|1)$/i.test(text) ? 'true' : /^(?:no|false|0)$/i.test(text) ? 'false' : text,
  /** A value that libvirt does not look at. */
  ignored: (): string => '',
  /** What an Ethernet frame holds: a word for a few numbers. */
  etherType: (text: string): string => wordOf(etherTypes, text),
  /** What an IP packet holds: a word for a few numbers. */
  ipProtocol: (text: string): string => wordOf(ipProtocols, text),
  /** A variable of a network filter: `$A[ @1 ]`. The first iterator is the one that is meant without any. */
  variable: (text: string): string => text.replace(/\s/g, '').replace(/\[@0\]$/, ''),
  /** A path of a file: slashes in a row are one, one at the end is none. */
  path: (text: string): string => {
    // Two slashes in front are kept: POSIX lets them mean something of their own.
    const path = text.replace(/^\/{3,}/, '/').replace(/(?<=[^/])\/+/g, '/');
    return path.length > 1 ? path.replace(/\/$/, '') : path;
  },
} as const;

/** The number in a text of a form; what is longer than any number of libvirt's stays a text. */
function number(text: string, form: RegExp, prefix: string): string {
  const match = form.exec(text.trim());
  if (match === null) return text;
  const value = BigInt(prefix + match[2]);
  return String(match[1] === '-' ? -value : value);
}

function numberWithPrefix(text: string): string {
  if (/^\s*[+-]?0[xX]/.test(text)) return number(text, /^([+-]?)0[xX]0*([0-9a-fA-F]{1,40})$/, '0x');
  return /^\s*[+-]?0[0-9]/.test(text)
    ? number(text, /^([+-]?)0*([0-7]{1,40})$/, '0o')
    : normalForms.decimal(text);
}

/** IEEE 802 numbers. */
const etherTypes: ReadonlyMap<string, string> = new Map([
  ['2048', 'ipv4'],
  ['2054', 'arp'],
  ['32821', 'rarp'],
  ['33024', 'vlan'],
  ['34525', 'ipv6'],
]);

/** Operation codes of ARP. */
const arpOperations: ReadonlyMap<string, string> = new Map([
  ['1', 'Request'],
  ['2', 'Reply'],
  ['3', 'Request_Reverse'],
  ['4', 'Reply_Reverse'],
  ['5', 'DRARP_Request'],
  ['6', 'DRARP_Reply'],
  ['7', 'DRARP_Error'],
  ['8', 'InARP_Request'],
  ['9', 'ARP_NAK'],
]);

/** Protocol numbers of IANA. */
const ipProtocols: ReadonlyMap<string, string> = new Map([
  ['1', 'icmp'],
  ['2', 'igmp'],
  ['6', 'tcp'],
  ['17', 'udp'],
  ['50', 'esp'],
  ['51', 'ah'],
  ['58', 'icmpv6'],
  ['132', 'sctp'],
  ['136', 'udplite'],
]);

function wordOf(words: ReadonlyMap<string, string>, text: string): string {
  const number = numberWithPrefix(text);
  return words.get(number) ?? number;
}

/** The number of leading ones of a mask; undefined where that is not all there is to it. */
function prefixLength(mask: string): string | undefined {
  const bits = mask.includes(':')
    ? internetAddress6(mask)
        .split(':')
        .map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0'))
    : mask.split('.').map((byte) => Number(byte).toString(2).padStart(8, '0'));
  const all = /^(1*)0*$/.exec(bits.join(''));
  return bits.length > 1 && all !== null ? String((all[1] as string).length) : undefined;
}

/** Longer sets are no sets of processors; taking numbers out of them one by one would take long. */
const longestSet = 8192;

/** Numbers from the first to the second, both included. */
type Range = readonly [first: number, last: number];

/** The members as ranges in ascending order. As in libvirt an exclusion takes out what stands in front of it. */
function numberSet(text: string): string {
  if (text.length > longestSet) return text;
  let ranges: Range[] = [];
  for (const part of text.replace(/\s/g, '').split(',')) {
    const match = /^(\^?)([0-9]{1,10})(?:-([0-9]{1,10}))?$/.exec(part);
    if (match === null) return text;
    const range: Range = [Number(match[2]), Number(match[3] ?? match[2])];
    if (range[0] > range[1]) return text;
    if (match[1] === '') ranges.push(range);
    else ranges = ranges.flatMap((one) => without(one, range));
  }
  return merged(ranges)
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(',');
}

function without([first, last]: Range, [from, to]: Range): Range[] {
  const rest: Range[] = [
    [first, Math.min(last, from - 1)],
    [Math.max(first, to + 1), last],
  ];
  return rest.filter(([one, other]) => one <= other);
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [first, last] of [...ranges].sort(([one], [other]) => one - other)) {
    const before = result.at(-1);
    if (before === undefined || first > before[1] + 1) result.push([first, last]);
    else result[result.length - 1] = [before[0], Math.max(before[1], last)];
  }
  return result;
}

/** The eight groups of an IPv6 address without leading zeros (RFC 4291 §2.2). */
function internetAddress6(text: string): string {
  const plain = text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => `${pair(a, b)}:${pair(c, d)}`);
  const [head, tail, ...more] = plain.split('::').map((half) => (half === '' ? [] : half.split(':')));
  if (head === undefined || more.length > 0) return text;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return text;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return text;
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

function pair(high: string, low: string): string {
  return (Number(high) * 256 + Number(low)).toString(16);
}
