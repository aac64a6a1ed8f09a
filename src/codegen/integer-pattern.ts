/**
 * The decimal texts of the whole numbers from `minimum` up to `maximum` (either may be absent), zeros in front and a sign
 * included, as an ECMAScript regular expression without anchors.
 */
export function integerPattern(minimum: bigint | undefined, maximum: bigint | undefined): string {
  const ways: string[] = [];
  if (maximum === undefined || maximum >= 0n) {
    ways.push(`\\+?${magnitudes(minimum !== undefined && minimum > 0n ? minimum : 0n, maximum)}`);
    if ((minimum ?? 0n) <= 0n) ways.push('-0+');
  }
  if (minimum === undefined || minimum < 0n) {
    const least = maximum !== undefined && maximum < 0n ? -maximum : 1n;
    ways.push(`-${magnitudes(least, minimum === undefined ? undefined : -minimum)}`);
  }
  return ways.join('|');
}

/** The digits of numbers that are not negative, zeros in front included. */
function magnitudes(minimum: bigint, maximum: bigint | undefined): string {
  if (maximum === undefined) {
    if (minimum === 0n) return '[0-9]+';
    if (minimum === 1n) return '0*[1-9][0-9]*';
    const { length } = String(minimum);
    return `0*(?:${[...ranges(minimum, 10n ** BigInt(length) - 1n), `[1-9][0-9]{${length},}`].join('|')})`;
  }
  const written = ranges(minimum, maximum);
  return `0*${written.length === 1 ? written[0] : `(?:${written.join('|')})`}`;
}

/** The numbers of a range without zeros in front, in parts that have as many digits each. */
function ranges(minimum: bigint, maximum: bigint): string[] {
  const written: string[] = [];
  for (let low = minimum; low <= maximum; ) {
    const longest = 10n ** BigInt(String(low).length) - 1n;
    const high = longest < maximum ? longest : maximum;
    written.push(...sameLength(String(low), String(high)));
    low = high + 1n;
  }
  return written;
}

/** The numbers between two that have as many digits. */
function sameLength(low: string, high: string): string[] {
  const [first, last] = [low.charAt(0), high.charAt(0)];
  const rest = low.length - 1;
  if (rest === 0) return [digits(first, last)];
  if (first === last) return sameLength(low.slice(1), high.slice(1)).map((tail) => first + tail);
  const [zeros, nines] = ['0'.repeat(rest), '9'.repeat(rest)];
  const written: string[] = [];
  let [from, to] = [Number(first), Number(last)];
  if (low.slice(1) !== zeros) {
    written.push(...sameLength(low.slice(1), nines).map((tail) => first + tail));
    from++;
  }
  const isCut = high.slice(1) !== nines;
  if (isCut) to--;
  if (from <= to)
    written.push(`${digits(String(from), String(to))}${rest === 1 ? '[0-9]' : `[0-9]{${rest}}`}`);
  if (isCut) written.push(...sameLength(zeros, high.slice(1)).map((tail) => last + tail));
  return written;
}

function digits(first: string, last: string): string {
  return first === last ? first : `[${first}-${last}]`;
}
