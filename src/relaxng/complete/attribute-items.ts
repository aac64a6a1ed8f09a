import type { XmlAttribute } from '../../xml/tree.ts';
import { attributeDerivative, attributesNamed } from '../derivative/attribute-derivative.ts';
import { expectedValues } from '../expected.ts';
import { type ExpandedName, expandedNameKey, nameClassKey, namesOf, wildcardsOf } from '../name-class.ts';
import type { Pattern } from '../pattern.ts';
import { possibleAttributes } from '../possible-parts.ts';
import { partKey, requiredParts } from '../required-parts.ts';
import type { UnsortedItem } from './completion.ts';
import { additional, wildcardItem } from './content-items.ts';
import type { AttributePlace } from './cursor-place.ts';
import type { ElementBody } from './element-body.ts';
import { type WritingStyle, writeValue } from './element-skeleton.ts';
import { FillIn } from './fill-in.ts';
import { leastOf } from './least-of.ts';
import type { OpenElement, OpenElements, Reading } from './open-elements.ts';
import { attributeAnnotations, type DefinedAttribute } from './part-annotations.ts';

/** A reading of an element whose attributes are being written, with what stands in it. */
interface TagReading extends Reading {
  /** How much of that has no place in it, whatever attributes are still to come. */
  readonly faultsInside: number;
}

/** The readings of an element that go best with its attributes and children. */
export function bestReadings({ readings }: OpenElement, body: ElementBody): TagReading[] {
  const all = readings.map((reading) => ({
    ...reading,
    faultsInside: body.faultsIn(reading.residual),
  }));
  return leastOf(all, ({ faults, faultsInside }) => faults + faultsInside);
}

/** The attributes that may be added to an element: required ones first, of them those that decide about others. */
export function attributeItems(
  reader: OpenElements,
  open: OpenElement,
  body: ElementBody,
  except: XmlAttribute | undefined,
  place: AttributePlace,
  style: WritingStyle,
  conflicting: boolean,
): UnsortedItem[] {
  const { grammar } = reader.engine;
  const items: (UnsortedItem & { readonly weight: number })[] = [];
  const wildcards = new Map<string, UnsortedItem>();
  for (const { name, attributes, required, fits, weight } of possibleNames(
    reader,
    open,
    body,
    except,
  ).values()) {
    if (!fits && !conflicting) continue;
    const written = style.names.attribute(name);
    const contents = attributes.map(({ attribute }) => attribute.content);
    const fillIn = insertion(written.name + written.declaration, contents, place, style.quote);
    const snippet = place.nameOnly ? undefined : fillIn.snippet;
    items.push({
      kind: 'attribute',
      label: written.name,
      ...(name.namespaceName === '' ? {} : { namespaceName: name.namespaceName }),
      required,
      ...(fits ? {} : { conflicting: true }),
      insertText: place.nameOnly ? written.name : fillIn.text,
      ...(snippet === undefined ? {} : { snippet }),
      ...additional(written.edits),
      detail: valueWords(contents),
      ...attributeAnnotations(grammar, attributes),
      weight,
    });
  }
  for (const { residual } of bestReadings(open, body)) {
    for (const { nameClass } of possibleAttributes(residual)) {
      for (const wildcard of wildcardsOf(nameClass)) {
        wildcards.set(nameClassKey(wildcard), wildcardItem('attribute', wildcard));
      }
    }
  }
  items.sort(
    (a, b) =>
      Number(a.conflicting === true) - Number(b.conflicting === true) ||
      Number(b.required) - Number(a.required) ||
      b.weight - a.weight ||
      (a.label < b.label ? -1 : Number(a.label > b.label)),
  );
  return [...items.map(({ weight: _weight, ...item }) => item), ...wildcards.values()];
}

/** An attribute that an element may have. */
interface PossibleAttribute {
  readonly name: ExpandedName;
  readonly attributes: DefinedAttribute[];
  /** Whether every reading requires it. */
  required: boolean;
  /** Whether it goes with the children. */
  fits: boolean;
  /** How many alternatives there are: it tells so many variants apart. */
  weight: number;
}

function possibleNames(
  reader: OpenElements,
  open: OpenElement,
  body: ElementBody,
  except: XmlAttribute | undefined,
): Map<string, PossibleAttribute> {
  const { derivatives } = reader.engine;
  const others = open.element.attributes.filter((attribute) => attribute !== except);
  const present = new Set(others.map(expandedNameKey));
  const found = new Map<string, PossibleAttribute>();
  const readings = bestReadings(open, body);
  const required = requiredParts(derivatives.builder.choice(readings.map(({ residual }) => residual)));
  const requiredKeys = new Set([...required].map(partKey));
  for (const { definition, residual, faultsInside } of readings) {
    const names = new Map<string, ExpandedName>();
    for (const { nameClass } of possibleAttributes(residual)) {
      for (const name of namesOf(nameClass)) names.set(expandedNameKey(name), name);
    }
    for (const [key, name] of names) {
      if (present.has(key)) continue;
      const named = attributesNamed(
        derivatives,
        residual,
        derivatives.name(name.namespaceName, name.localName),
      );
      const fitting = named.filter((attribute) => {
        const next = attributeDerivative(derivatives, residual, [attribute]);
        return next.kind !== 'notAllowed' && body.faultsIn(next) <= faultsInside;
      });
      let attribute = found.get(key);
      if (attribute === undefined) {
        attribute = { name, attributes: [], required: false, fits: false, weight: 0 };
        found.set(key, attribute);
      }
      // What fits counts alone where anything does.
      if (fitting.length > 0 && !attribute.fits) attribute.attributes.length = 0;
      if (fitting.length > 0 || !attribute.fits) {
        const counting = fitting.length > 0 ? fitting : named;
        attribute.attributes.push(...counting.map((one) => ({ definition, attribute: one })));
      }
      attribute.fits ||= fitting.length > 0;
      attribute.weight = Math.max(attribute.weight, named.length > 1 ? named.length : 0);
      attribute.required ||= named.some((one) => requiredKeys.has(partKey(one)));
    }
  }
  return found;
}

function insertion(
  name: string,
  contents: readonly Pattern[],
  { lacksSpace }: AttributePlace,
  quote: string,
): FillIn {
  const fillIn = new FillIn();
  fillIn.write(`${lacksSpace.before ? ' ' : ''}${name}=`);
  writeValue(fillIn, contents, quote);
  return fillIn.write(lacksSpace.behind ? ' ' : '');
}

const mostValues = 6;

/** What an attribute may be, in a few words. */
function valueWords(contents: readonly Pattern[]): string {
  const words = new Set<string>();
  for (const content of contents) for (const { name } of expectedValues(content)) words.add(name);
  const shown = [...words].slice(0, mostValues).join(', ');
  return words.size > mostValues ? `${shown} …` : shown;
}
