import type { CodeExamples } from '../code-example.ts';

const relaxng = 'http://relaxng.org/ns/structure/1.0';
const host = (content: string) => `<element name='host' xmlns='${relaxng}'>\n${content}\n</element>\n`;
const name = `<element name='name'><text/></element>`;
const ip = `<attribute name='ip'/>`;
/** How many groups may stand inside each other in an element. */
const deepest = 999;
const doublings = 30;

/** Examples of schemas that are well written but ask for what RELAX NG does not offer: section 7 of the specification. */
export const schemaRestrictionExamples: CodeExamples = {
  'schema/attribute-content': {
    language: 'schema',
    wrong: host(`  <attribute name='ip'>\n    «<element name='v4'>»<text/></element>\n  </attribute>`),
    right: host(`  <element name='ip'>\n    <element name='v4'><text/></element>\n  </element>`),
    why: 'The value of an attribute is a text; no document has elements in it.',
  },
  'schema/repeated-group-with-attribute': {
    language: 'schema',
    wrong: host(`  <oneOrMore>\n    <group>\n      «${ip}»\n      ${name}\n    </group>\n  </oneOrMore>`),
    right: host(`  ${ip}\n  <oneOrMore>\n    ${name}\n  </oneOrMore>`),
    why: 'An attribute stands once in an element, so it cannot come again with each repetition.',
    related: ['schema/duplicate-attribute'],
  },
  'schema/list-content': {
    language: 'schema',
    wrong: host(`  <list>\n    «<text/>»\n  </list>`),
    right: host(`  <list>\n    <oneOrMore>\n      <data type='token'/>\n    </oneOrMore>\n  </list>`),
    why: 'A list is a text that is cut at its blanks; each piece is a value.',
    related: ['schema/string-sequence'],
  },
  'schema/except-content': {
    language: 'schema',
    wrong: host(`  <data type='token'>\n    <except>\n      «<text/>»\n    </except>\n  </data>`),
    right: host(`  <data type='token'>\n    <except>\n      <value>none</value>\n    </except>\n  </data>`),
    why: 'From values other values can be excluded, and nothing else.',
  },
  'schema/start-content': {
    language: 'schema',
    wrong: `<grammar xmlns='${relaxng}'>\n  <start>\n    «<text/>»\n  </start>\n</grammar>\n`,
    right: `<grammar xmlns='${relaxng}'>\n  <start>\n    ${name}\n  </start>\n</grammar>\n`,
    why: 'A document begins with one element.',
    related: ['schema/missing-start'],
  },
  'schema/string-sequence': {
    language: 'schema',
    wrong: host(`  «<data type='token'/>»\n  ${name}`),
    right: host(`  <attribute name='state'>\n    <data type='token'/>\n  </attribute>\n  ${name}`),
    why: 'Where elements stand, text cannot have a type, as nobody could tell where a value begins and where it ends.',
  },
  'schema/duplicate-attribute': {
    language: 'schema',
    wrong: host(`  ${ip}\n  «${ip}»`),
    right: host(`  ${ip}`),
    why: 'No element has two attributes of one name, so no document could match.',
  },
  'schema/unrepeated-wildcard-attribute': {
    language: 'schema',
    wrong: host(`  «<attribute>»\n    <anyName/>\n  </attribute>`),
    right: host(`  <zeroOrMore>\n    <attribute>\n      <anyName/>\n    </attribute>\n  </zeroOrMore>`),
    why: 'Exactly one attribute of whatever name is hardly ever meant, so the specification demands to say how many there are.',
    related: ['schema/duplicate-attribute'],
  },
  'schema/interleaved-element': {
    language: 'schema',
    wrong: host(
      `  <interleave>\n    ${name}\n    <oneOrMore>\n      «<element name='name'>»<text/></element>\n    </oneOrMore>\n  </interleave>`,
    ),
    right: host(`  <oneOrMore>\n    ${name}\n  </oneOrMore>`),
    why: 'Members of an interleave come in any order, so nobody could tell to which of them an element belongs.',
    related: ['schema/interleaved-text'],
  },
  'schema/interleaved-text': {
    language: 'schema',
    wrong: host(
      `  <interleave>\n    <text/>\n    <group>\n      ${name}\n      «<text/>»\n    </group>\n  </interleave>`,
    ),
    right: host(`  <mixed>\n    ${name}\n  </mixed>`),
    why: 'Nobody could tell to which of the members a text belongs. Text between elements is `<mixed>`.',
  },
  'schema/too-deep': {
    language: 'schema',
    wrong: host(`${'<group>'.repeat(deepest)}«<group>»${name}${'</group>'.repeat(deepest + 1)}`),
    right: host(`  ${name}`),
    why: 'No schema that people write is like that. The limit keeps one that was made to do harm from doing it.',
    related: ['schema/too-large'],
  },
  'schema/too-large': {
    language: 'schema',
    wrong: doubling(),
    right: host(`  <zeroOrMore>\n    ${name}\n  </zeroOrMore>`),
    why: 'A few lines can stand for thousands of millions of patterns. The limit keeps a schema that was made to do harm from filling the memory.',
  },
};

/** Groups that hold the next one twice. */
function doubling(): string {
  const definitions = Array.from({ length: doublings }, (_, level) => {
    const next = `<ref name='level${level + 1}'/>`;
    return `  <define name='level${level}'><group>${next}${next}</group></define>\n`;
  });
  const start = `  <start>\n    «<element name='host'>»<ref name='level0'/></element>\n  </start>\n`;
  const last = `  <define name='level${doublings}'>${name}</define>\n`;
  return `<grammar xmlns='${relaxng}'>\n${start}${definitions.join('')}${last}</grammar>\n`;
}
