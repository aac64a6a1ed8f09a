import { parseXml } from '../../src/xml/parse.ts';
import { attributeOf, childElement, childElements, type XmlElement } from '../../src/xml/tree.ts';

/** A constant of an enumeration, with libvirt's name (VIR_DOMAIN_XML_SECURE). */
export interface ApiConstant {
  readonly name: string;
  readonly value: number;
  /** The release it appeared in. */
  readonly since: string;
}

/** An enumeration of libvirt's interface. */
export interface ApiEnumeration {
  /** libvirt's name of the type: virDomainXMLFlags. */
  readonly name: string;
  /** The header that declares it, without suffix: libvirt-domain. */
  readonly header: string;
  /** Whether its constants are bits that are put together. */
  readonly isFlags: boolean;
  /** In the order of their values. */
  readonly constants: readonly ApiConstant[];
}

/**
 * The enumerations of an API description, by name. Constants that only mark the end of a list are left out, and so are those
 * of flags that set none.
 */
export function apiEnumerations(description: string): ApiEnumeration[] {
  const root = parseXml(description).document.root as XmlElement;
  const symbols = childElement(root, 'symbols') as XmlElement;
  const entries = childElements(symbols)
    .filter(({ localName }) => localName === 'enum')
    .map(entry);
  const byName = new Map(entries.map((one) => [one.name, one]));
  const types = [...new Set(entries.map(({ type }) => type))].sort();
  return types.map((type) =>
    enumeration(
      entries.filter((one) => one.type === type),
      byName,
    ),
  );
}

/** A constant as it is described. */
interface Entry {
  readonly name: string;
  readonly type: string;
  readonly header: string;
  readonly since: string;
  /** A number, or the name of another constant. */
  readonly value: string;
  /** Whether libvirt's headers write it as a bit. */
  readonly isBit: boolean;
}

function entry(element: XmlElement): Entry {
  const text = (name: string): string => {
    const attribute = attributeOf(element, name);
    if (attribute === undefined) throw new Error(`an <enum> of the API description has no ${name}`);
    return attribute.value;
  };
  return {
    name: text('name'),
    type: text('type'),
    header: text('file'),
    since: text('version'),
    value: text('value'),
    isBit: attributeOf(element, 'value_bitshift') !== undefined,
  };
}

function enumeration(entries: readonly Entry[], byName: ReadonlyMap<string, Entry>): ApiEnumeration {
  const [{ type, header }] = entries as readonly [Entry];
  const all = entries.map(({ name, since }) => {
    const defined = definition(name, byName);
    return { name, since, value: Number(defined.value), isBit: defined.isBit };
  });
  all.sort((one, other) => one.value - other.value || (one.name < other.name ? -1 : 1));
  const isFlags = all.every(({ value, isBit }) => isBit || value === 0);
  const kept = isFlags ? all.filter(({ value }) => value !== 0) : withoutEndMark(all);
  const constants = kept.map(({ isBit, ...constant }) => constant);
  return { name: type, header, isFlags, constants };
}

/** The constant whose number a constant has: itself, or the one that is its value. */
function definition(name: string, byName: ReadonlyMap<string, Entry>): Entry {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`the API description has no constant ${name}`);
  return /^-?\d+$/.test(found.value) ? found : definition(found.value, byName);
}

/** libvirt closes lists with a constant that counts those before it. */
function withoutEndMark<Constant extends ApiConstant>(constants: readonly Constant[]): Constant[] {
  const isMark = ({ name }: Constant) => /_(?:LAST|NR)$/.test(name);
  const end = Math.max(...constants.filter((one) => !isMark(one)).map(({ value }) => value));
  return constants.filter((one) => !(isMark(one) && one.value > end));
}
