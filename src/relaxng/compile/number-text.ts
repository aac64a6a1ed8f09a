const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(0x80);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;

/**
 * Numbers from 0 up to 2^31 as text: in base 32, the lowest digit first, each digit but the last of a number marked by adding
 * 32, written with the 64 digits of Base64 (as in source maps). One character for small numbers, and unlike Base64 of bytes it
 * keeps repetitions visible to compression.
 */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest > 31; rest = Math.floor(rest / 32)) text += digits[32 + (rest % 32)];
    text += digits[rest];
  }
  return text;
}

/** The numbers that `writeNumbers` has written. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = values[text.charCodeAt(index)] as number;
    number |= (digit & 31) << shift;
    if (digit > 31) shift += 5;
    else {
      numbers.push(number);
      number = 0;
      shift = 0;
    }
  }
  return numbers;
}
