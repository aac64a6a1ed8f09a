/** The addresses of an IPv4 network by its first one and the length of its prefix: '192.168.150.0/24'. */
export type Subnet = `${string}.${string}.${string}.${string}/${number}`;

/** The prefix of a network and its addresses by number; negative numbers count from its end. Throws a `RangeError` if it is none. */
export function parseSubnet(subnet: Subnet): { prefix: number; address: (index: number) => string } {
  const digits = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(subnet)?.slice(1).map(Number) ?? [];
  const [prefix = Number.NaN, ...bytes] = digits.reverse();
  const first = bytes.reduceRight((number, byte) => number * 256 + byte, 0);
  const count = 2 ** (32 - prefix);
  if (!(count >= 8 && count <= 65_536) || first % count !== 0 || bytes.some((byte) => byte > 255)) {
    throw new RangeError(
      `a subnet is its first address and a prefix of 16 to 29, such as '192.168.150.0/24', not '${subnet}'`,
    );
  }
  return {
    prefix,
    address: (index) => {
      const number = first + (index < 0 ? count + index : index);
      return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
    },
  };
}
