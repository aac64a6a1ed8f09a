import type { TextEdit } from '../../text/text-edit.ts';
import { escapeAttribute, escapeText } from '../../xml/escape.ts';
import { attributeDerivative, attributesNamed } from '../derivative/attribute-derivative.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import { type ExpandedName, expandedNameKey, namesOf } from '../name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from '../pattern.ts';
import { elementsNamed, possibleElements, stringPatterns } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';
import { withoutAttributes } from '../without-attributes.ts';
import { FillIn } from './fill-in.ts';
import type { NameWriter } from './name-writer.ts';

/** How new elements are written. */
export interface WritingStyle {
  readonly names: NameWriter;
  readonly quote: string;
  readonly lineEnd: string;
  /** What a level is indented by. */
  readonly unit: string;
}

/** An element to insert, and the edits that go with it. */
interface Skeleton {
  readonly fillIn: FillIn;
  readonly edits: readonly TextEdit[];
}

/** Required elements inside each other are written down to this depth. */
const deepestLevel = 4;

/**
 * An element of that name with all that each of its definitions requires: attributes and children. Values are empty unless there is
 * but one.
 */
export function elementSkeleton(
  derivatives: Derivatives,
  style: WritingStyle,
  name: ExpandedName,
  definitions: readonly ElementPattern[],
): Skeleton {
  const writer = new SkeletonWriter(derivatives, style);
  writer.element(name, definitions, 0);
  writer.fillIn.end();
  return { fillIn: writer.fillIn, edits: [...writer.edits.values()] };
}

/** The value of an attribute between quotes, to be filled in unless there is but one. */
export function writeValue(fillIn: FillIn, contents: readonly Pattern[], quote: string): void {
  const values = onlyLiterals(contents)?.map((literal) => escapeAttribute(literal, quote));
  fillIn.write(quote);
  if (values?.length === 1) fillIn.write(values[0] as string);
  else fillIn.stop(values);
  fillIn.write(quote);
}

/** The values that contents enumerate; undefined where others are possible. */
function onlyLiterals(contents: readonly Pattern[]): string[] | undefined {
  const literals = new Set<string>();
  for (const part of contents.flatMap(stringPatterns)) {
    if (part.kind !== 'value') return undefined;
    literals.add(part.literal);
  }
  return literals.size === 0 ? undefined : [...literals];
}

class SkeletonWriter {
  readonly fillIn = new FillIn();
  /** By their new text: several names may need the same declaration. */
  readonly edits = new Map<string, TextEdit>();
  readonly #derivatives: Derivatives;
  readonly #style: WritingStyle;

  constructor(derivatives: Derivatives, style: WritingStyle) {
    this.#derivatives = derivatives;
    this.#style = style;
  }

  element(expandedName: ExpandedName, definitions: readonly ElementPattern[], depth: number): void {
    const { fillIn } = this;
    const { name, declaration, edits } = this.#style.names.element(expandedName);
    for (const edit of edits) this.edits.set(edit.newText, edit);
    fillIn.write(`<${name}${declaration}`);
    const contents = this.#derivatives.builder.choice(definitions.map(({ content }) => content));
    const residual = this.#attributes(contents);
    const content = withoutAttributes(this.#derivatives.builder, residual);
    const strings = stringPatterns(content);
    const elements = possibleElements(content, true);
    const required = depth < deepestLevel ? requiredElements(content) : [];
    if (required.length > 0) {
      fillIn.write('>');
      for (const child of required) {
        this.#newLine(depth + 1);
        this.element(child, elementsNamed(content, child), depth + 1);
      }
      this.#newLine(depth);
      fillIn.write(`</${name}>`);
    } else if (strings.length === 0 && (elements.length === 0 || !hasRoom(content, residual === contents))) {
      fillIn.write('/>');
    } else {
      const values = elements.length === 0 ? onlyLiterals([content])?.map(escapeText) : undefined;
      fillIn.write('>');
      if (values?.length === 1) fillIn.write(values[0] as string);
      else fillIn.stop(values);
      fillIn.write(`</${name}>`);
    }
  }

  /** Writes the attributes that are required, and those that are once these are there. */
  #attributes(content: Pattern): Pattern {
    const written = new Set<string>();
    let residual = content;
    for (;;) {
      const next = requiredAttributes(residual).find((name) => !written.has(expandedNameKey(name)));
      if (next === undefined) return residual;
      written.add(expandedNameKey(next));
      const named = this.#named(residual, next);
      const { name, declaration, edits } = this.#style.names.attribute(next);
      for (const edit of edits) this.edits.set(edit.newText, edit);
      this.fillIn.write(`${declaration} ${name}=`);
      writeValue(
        this.fillIn,
        named.map((attribute) => attribute.content),
        this.#style.quote,
      );
      residual = attributeDerivative(this.#derivatives, residual, named);
    }
  }

  #named(content: Pattern, { namespaceName, localName }: ExpandedName): readonly AttributePattern[] {
    return attributesNamed(this.#derivatives, content, this.#derivatives.name(namespaceName, localName));
  }

  #newLine(depth: number): void {
    this.fillIn.write(this.#style.lineEnd + this.#style.unit.repeat(depth));
  }
}

function requiredAttributes(content: Pattern): ExpandedName[] {
  return [...requiredParts(content)].flatMap((part) =>
    part.kind === 'attribute' ? namesOf(part.nameClass).slice(0, 1) : [],
  );
}

function requiredElements(content: Pattern): ExpandedName[] {
  const names = [...requiredParts(content)].flatMap((part) =>
    part.kind === 'element' ? namesOf(part.nameClass).slice(0, 1) : [],
  );
  return [...new Map(names.map((name) => [expandedNameKey(name), name])).values()];
}

/** Whether the children that an element may have are what it is for: it has no required attribute, or some variant needs them. */
function hasRoom(content: Pattern, isWithoutAttributes: boolean): boolean {
  return isWithoutAttributes || !content.nullable || hasDemandingVariant(content);
}

function hasDemandingVariant(content: Pattern): boolean {
  switch (content.kind) {
    case 'choice': {
      if (content.members.some(({ kind }) => kind === 'empty')) return false;
      return content.members.some((member) => !member.nullable || hasDemandingVariant(member));
    }
    case 'group':
    case 'interleave':
      return content.members.some(hasDemandingVariant);
    default:
      return false;
  }
}
