import type { ParseState } from './parse-state.ts';
import { contentBit, nameEnds, textBits, valueBits } from './scanner.ts';
import {
  attributeCountShift,
  attributeLength,
  childCountField,
  declarationField,
  elementLength,
  elementRecord,
  endField,
  endTagStartField,
  leafLength,
  nameField,
  namespaceField,
  nextField,
  parentField,
  startField,
  startTagEndField,
  textRecord,
  valueEndField,
  valueStartField,
} from './tape.ts';
import { nameAt } from './xml-name.ts';

/** A tag with more attributes is no plain one. */
const mostAttributes = 16;
/** The most numbers that one step writes. */
const longestStep = elementLength + mostAttributes * attributeLength;

/**
 * Takes in what is plain from where the scanner stands, and leaves it where something begins that is not: a run of text that
 * stands for itself, of tags below the root whose names have no prefix and whose values stand for themselves, and of end
 * tags that close their elements. Documents consist of little else. Nothing here is reported, declared or decoded; a tag
 * that turns out not to be plain is left as if it had not been looked at. What plain tokens mean is said by the functions
 * for all tokens, which this one must agree with; it is one loop over bytes, because that is three times as fast.
 */
export function takePlainRun({ scanner, tree, scopes, text }: ParseState): void {
  if (tree.countsOpen) return;
  const { codes } = scanner;
  const { length } = text;
  const { defaultNamespace, declaration, lastDepth } = scopes;
  const mostNodes = tree.maxNodes - mostAttributes;
  let { numbers, end: at, current, depth, nodeCount } = tree;
  let offset = scanner.end;
  while (offset < length && nodeCount < mostNodes) {
    if (at + longestStep > numbers.length) numbers = tree.grow();
    const start = offset;
    let code = codes[offset] as number;

    if (code !== 0x3c) {
      let bits = 0;
      do {
        bits |= textBits[code] as number;
        code = codes[++offset] as number;
      } while (code !== 0x3c);
      if (current === 0) {
        if (bits === 0) continue;
        offset = start;
        break;
      }
      if ((bits & ~contentBit.visible) !== 0) {
        offset = start;
        break;
      }
      nodeCount++;
      numbers[at] = textRecord;
      numbers[at + startField] = start;
      numbers[at + endField] = offset;
      numbers[current + childCountField]!++;
      at += leafLength;
      continue;
    }

    if (current === 0) break;
    code = codes[++offset] as number;
    if (code === 0x2f) {
      // The name is that of the start tag, letter by letter; behind both stands what ends a name.
      let other = (numbers[current + startField] as number) + 1;
      code = codes[++offset] as number;
      while (code === codes[other] && nameEnds[code] === 0 && code < 0x80) {
        code = codes[++offset] as number;
        other++;
      }
      if (code !== 0x3e || nameEnds[codes[other] as number] === 0 || depth === lastDepth) {
        offset = start;
        break;
      }
      numbers[current + endField] = ++offset;
      numbers[current + endTagStartField] = start;
      numbers[current + nextField] = at;
      current = numbers[current + parentField] as number;
      depth--;
      continue;
    }

    let hash = 0;
    while (nameEnds[code] === 0) {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = codes[++offset] as number;
    }
    const name = nameAt(text, codes, start + 1, offset, hash);
    let isPlain = name.isQName && name.prefix === '';
    const first = at + elementLength;
    let behind = first;
    while (isPlain) {
      const nameEnd = offset;
      while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
        code = codes[++offset] as number;
      if (code === 0x3e || code === 0x2f) break;
      const attributeStart = offset;
      hash = 0;
      while (nameEnds[code] === 0) {
        hash = (Math.imul(hash, 31) + code) | 0;
        code = codes[++offset] as number;
      }
      const quote = codes[offset + 1] as number;
      isPlain = attributeStart > nameEnd && code === 0x3d && (quote === 0x22 || quote === 0x27);
      if (!isPlain) break;
      const attributeName = nameAt(text, codes, attributeStart, offset, hash);
      const index = tree.indexOf(attributeName);
      offset += 2;
      const valueStart = offset;
      let bits = 0;
      code = codes[offset] as number;
      while (code !== quote && offset < length) {
        bits |= valueBits[code] as number;
        code = codes[++offset] as number;
      }
      isPlain =
        bits === 0 &&
        offset < length &&
        attributeName.isQName &&
        attributeName.prefix === '' &&
        attributeName.declares === undefined &&
        behind - first < (mostAttributes - 1) * attributeLength;
      for (let other = first; other < behind; other += attributeLength) {
        if (numbers[other + nameField] === index) isPlain = false;
      }
      numbers[behind] = 0;
      numbers[behind + startField] = attributeStart;
      numbers[behind + endField] = offset + 1;
      numbers[behind + nameField] = index;
      numbers[behind + namespaceField] = 0;
      numbers[behind + valueStartField] = valueStart;
      numbers[behind + valueEndField] = offset;
      behind += attributeLength;
      code = codes[++offset] as number;
    }
    const isEmpty = code === 0x2f;
    if (isEmpty) code = codes[++offset] as number;
    if (!isPlain || code !== 0x3e) {
      offset = start;
      break;
    }
    offset++;
    const attributeCount = (behind - first) / attributeLength;
    nodeCount += 1 + attributeCount;
    numbers[at] = elementRecord | (attributeCount << attributeCountShift);
    numbers[at + startField] = start;
    numbers[at + endField] = offset;
    numbers[at + nameField] = tree.indexOf(name);
    numbers[at + namespaceField] = defaultNamespace;
    numbers[at + startTagEndField] = offset;
    numbers[at + endTagStartField] = offset;
    numbers[at + parentField] = current;
    numbers[at + nextField] = behind;
    numbers[at + childCountField] = 0;
    numbers[at + declarationField] = declaration;
    numbers[current + childCountField]!++;
    if (!isEmpty) {
      current = at;
      depth++;
    }
    at = behind;
  }
  scanner.end = offset;
  tree.end = at;
  tree.current = current;
  tree.depth = depth;
  tree.nodeCount = nodeCount;
}
