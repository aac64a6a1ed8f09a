const tab = 0x09;
const space = 0x20;
const quote = 0x22;
const apostrophe = 0x27;
const lessThan = 0x3c;
const equals = 0x3d;
const greaterThan = 0x3e;

/**
 * Whether a value of an attribute, or a text beside tags, seems to have white space at an end, which few documents have: what is found
 * is worth a look into the tree, what is not is not there. One pass over a well-formed document, without a tree.
 */
export function mayHaveBlanksAtEnds(text: string): boolean {
  // References and sections hide white space, and comments and instructions what is beside it.
  if (text.includes('&') && text.includes('&#')) return true;
  if ((text.includes('<!') || text.includes('<?', 1)) && hidingMarkup.test(text)) return true;
  let index = 0;
  const { length } = text;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (code > space || code < tab) {
      index++;
      continue;
    }
    const start = index;
    while (index < length && text.charCodeAt(index) <= space) index++;
    const before = text.charCodeAt(start - 1);
    const after = text.charCodeAt(index);
    if (before === greaterThan ? after !== lessThan && index < length : after === lessThan) return true;
    if (isQuote(before) && text.charCodeAt(start - 2) === equals) return true;
    if (isQuote(after) && before !== equals) return true;
  }
  return false;
}

function isQuote(code: number): boolean {
  return code === quote || code === apostrophe;
}

/** A section, or text directly in front of a comment or an instruction, or behind one. */
const hidingMarkup = /<!\[|<[!?](?<=[^\s>]<[!?])|(?:--|\?)>[^\s<]/;
