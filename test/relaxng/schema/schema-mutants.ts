import { parseXml } from '../../../src/xml/parse.ts';
import { childElements, type XmlElement } from '../../../src/xml/tree.ts';
import type { Random } from '../../support/random.ts';

const wrappers = ['group', 'choice', 'interleave', 'optional', 'oneOrMore', 'list', 'mixed', 'except', 'div'];
const strangers = [
  '<empty/>',
  '<text/>',
  '<notAllowed/>',
  "<data type='token'/>",
  '<value>x</value>',
  "<attribute name='type'/>",
  '<attribute><anyName/></attribute>',
  '<element><anyName/><text/></element>',
  '<name>x</name>',
];

/** A schema with one mistake or change that authors make: something lost, doubled, moved, wrapped, renamed or added. */
export function mutateSchema(text: string, random: Random): string {
  const elements = descendants(parseXml(text).document.root);
  const element = random.pick(elements);
  const other = random.pick(elements);
  const whole = text.slice(element.start, element.end);
  const replaced = (start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);
  switch (random.below(7)) {
    case 0:
      return replaced(element.start, element.end, '');
    case 1:
      return replaced(element.end, element.end, whole);
    case 2:
      return replaced(element.start, element.end, text.slice(other.start, other.end));
    case 3: {
      const wrapper = random.pick(wrappers);
      return replaced(element.start, element.end, `<${wrapper}>${whole}</${wrapper}>`);
    }
    case 4: {
      const attribute = element.attributes[0];
      const value = other.attributes[0]?.value.replace(/[<&"']/g, '') ?? 'x';
      if (attribute === undefined) return replaced(element.start, element.start, random.pick(strangers));
      return replaced(attribute.valueStart, attribute.valueEnd, value);
    }
    case 5: {
      const name = random.pick(wrappers);
      const startTag = text.slice(element.nameSpan.end, element.startTagEnd);
      if (element.endTagStart === element.end)
        return replaced(element.start, element.end, `<${name}${startTag}`);
      const content = text.slice(element.startTagEnd, element.endTagStart);
      return replaced(element.start, element.end, `<${name}${startTag}${content}</${name}>`);
    }
    default:
      return replaced(element.end, element.end, random.pick(strangers));
  }
}

function descendants(root: XmlElement | undefined): XmlElement[] {
  const found = root === undefined ? [] : [root];
  for (const element of found) found.push(...childElements(element));
  return found;
}
