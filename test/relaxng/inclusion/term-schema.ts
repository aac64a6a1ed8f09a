import { compileSchema } from '../../../src/relaxng/compile-schema.ts';
import type { Grammar } from '../../../src/relaxng/grammar.ts';
import type { NameClass } from '../../../src/relaxng/name-class.ts';
import type { Random } from '../../support/random.ts';
import type { GrammarTerm, Term } from '../derivative/term.ts';

/** The grammar of a term, held against the restrictions that schemas are under; undefined where it breaks one. */
export function lawfulGrammar(term: GrammarTerm): Grammar | undefined {
  const schema = schemaOf(term);
  return compileSchema('term.rng', () => schema).grammar;
}

/** A term as a schema. */
export function schemaOf({ definitions }: GrammarTerm): string {
  const defines = definitions.map(
    ({ nameClass, content }, index) =>
      `<define name='d${index}'><element>${nameClassXml(nameClass)}${termXml(content, definitions.length)}</element></define>`,
  );
  return `<grammar xmlns='http://relaxng.org/ns/structure/1.0'
    datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'><start><ref name='d0'/></start>${defines.join('')}</grammar>`;
}

function termXml(term: Term, count: number): string {
  const inside = (terms: readonly Term[]): string => terms.map((part) => termXml(part, count)).join('');
  switch (term.kind) {
    case 'empty':
    case 'notAllowed':
    case 'text':
      return `<${term.kind}/>`;
    case 'choice':
    case 'group':
    case 'interleave':
      return term.members.length === 0
        ? '<notAllowed/>'
        : `<${term.kind}>${inside(term.members)}</${term.kind}>`;
    case 'oneOrMore':
    case 'list':
      return `<${term.kind}>${inside([term.content])}</${term.kind}>`;
    case 'attribute':
      return `<attribute>${nameClassXml(term.nameClass)}${inside([term.content])}</attribute>`;
    case 'element':
      return `<ref name='d${term.definition % count}'/>`;
    case 'data': {
      const except = term.except === undefined ? '' : `<except>${inside([term.except])}</except>`;
      return `<data type='${term.datatype === 'digits' ? 'unsignedByte' : 'string'}'>${except}</data>`;
    }
    case 'value':
      return `<value type='token'>${term.literal}</value>`;
  }
}

function nameClassXml(nameClass: NameClass): string {
  const except = (inner: NameClass | undefined): string =>
    inner === undefined ? '' : `<except>${nameClassXml(inner)}</except>`;
  switch (nameClass.kind) {
    case 'name':
      return `<name ns='${nameClass.namespaceName}'>${nameClass.localName}</name>`;
    case 'nsName':
      return `<nsName ns='${nameClass.namespaceName}'>${except(nameClass.except)}</nsName>`;
    case 'anyName':
      return `<anyName>${except(nameClass.except)}</anyName>`;
    case 'choice':
      return `<choice>${nameClass.members.map(nameClassXml).join('')}</choice>`;
  }
}

/** A term that differs from another one in one place. */
export function editTerm({ definitions }: GrammarTerm, random: Random): GrammarTerm {
  const changed = random.below(definitions.length);
  return {
    definitions: definitions.map(({ nameClass, content }, index) => ({
      nameClass,
      content: index === changed ? editContent(content, random) : content,
    })),
  };
}

function editContent(term: Term, random: Random): Term {
  if ('members' in term && term.members.length > 0 && random.chance(0.7)) {
    const index = random.below(term.members.length);
    return { ...term, members: term.members.with(index, editContent(term.members[index] as Term, random)) };
  }
  if (term.kind === 'oneOrMore' && random.chance(0.5))
    return { ...term, content: editContent(term.content, random) };
  const edits: ((part: Term) => Term)[] = [
    () => ({ kind: 'empty' }),
    (part) => ({ kind: 'choice', members: [part, { kind: 'empty' }] }),
    (part) => ({ kind: 'oneOrMore', content: part }),
    (part) => (part.kind === 'oneOrMore' ? part.content : part),
    (part) => ('members' in part ? { ...part, members: part.members.slice(1) } : part),
    (part) => ('members' in part ? { ...part, members: part.members.toReversed() } : part),
    (part) => (part.kind === 'group' || part.kind === 'interleave' ? { ...part, kind: 'choice' } : part),
    (part) => (part.kind === 'group' ? { ...part, kind: 'interleave' } : part),
    (part) => (part.kind === 'interleave' ? { ...part, kind: 'group' } : part),
    (part) => ({ kind: 'group', members: [part, { kind: 'element', definition: random.below(6) }] }),
    (part) => ({ kind: 'choice', members: [part, { kind: 'element', definition: random.below(6) }] }),
    (part) => ({ kind: 'interleave', members: [part, { kind: 'text' }] }),
    (part) => (part.kind === 'attribute' ? { ...part, content: { kind: 'value', literal: '1' } } : part),
    (part) =>
      part.kind === 'attribute'
        ? { ...part, nameClass: { kind: 'name', namespaceName: '', localName: 'a' } }
        : part,
    (part) =>
      part.kind === 'attribute'
        ? { kind: 'oneOrMore', content: { ...part, nameClass: { kind: 'anyName' } } }
        : part,
  ];
  return random.pick(edits)(term);
}
