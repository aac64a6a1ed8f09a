import { expandedNameKey } from '../../relaxng/name-class.ts';
import type { ElementPattern } from '../../relaxng/pattern.ts';
import type { Span } from '../../text/span.ts';
import { isBlank } from '../../xml/characters.ts';
import type { XmlElement } from '../../xml/tree.ts';
import type { Loss, LossKind } from './loss.ts';
import {
  lastTaken,
  readAsOne,
  readInAnyNamespace,
  refusedRepeats,
  refusesUnknownChildren,
} from './name-laws.ts';
import { type ElementReading, isUnbound, type NameReader } from './name-reader.ts';

/** What libvirt makes of a child element. */
interface ChildVerdict {
  readonly loss?: Loss;
  /** What it may be inside; none where libvirt does not look there. */
  readonly definitions: readonly ElementPattern[];
}

/** What libvirt makes of a child of an element that is read so. */
export function judgeChild(
  reader: NameReader,
  reading: ElementReading,
  siblings: SiblingsByName,
  child: XmlElement,
): ChildVerdict {
  const { standing, definitions } = reader.child(reading, child);
  const isTaken =
    standing === 'known' || (standing === 'other-namespace' && readInAnyNamespace.find(child) === true);
  if (!isTaken) return { loss: judgeRefused(reader, reading, siblings.parent, child), definitions: [] };
  if (reader.isRepeatable(reading.content, definitions)) return { definitions };
  const others = siblings.named(child);
  return others.length < 2 ? { definitions } : judgeRepeated(others, child, definitions);
}

/** A child that libvirt does not look for. */
function judgeRefused(
  reader: NameReader,
  reading: ElementReading,
  parent: XmlElement,
  child: XmlElement,
): Loss {
  const of = { element: child, span: child.nameSpan };
  if (refusesUnknownChildren.find(parent) === true) return { kind: 'refused-name', ...of };
  if (reader.texts(reading).length > 0 && !reader.takesElements(reading)) {
    return { kind: 'dropped-tags', ...of, cuts: tagSpans(child) };
  }
  const kind = isUnbound(child, child.qualifiedName) ? 'unbound-prefix' : 'dropped';
  return { kind, ...of, cuts: [child.span] };
}

/** One of several children of which the grammar allows one. */
function judgeRepeated(
  siblings: readonly XmlElement[],
  child: XmlElement,
  definitions: readonly ElementPattern[],
): ChildVerdict {
  const of = { element: child, span: child.nameSpan };
  const kind = repeatLaw(child);
  if (kind !== 'dropped-repeat') {
    return child === siblings[0] ? { definitions } : { loss: { kind, ...of }, definitions };
  }
  const taken = lastTaken.find(child) === true ? siblings.at(-1) : siblings[0];
  if (taken === undefined || taken === child) return { definitions };
  return { loss: { kind, ...of, cuts: [child.span], taken }, definitions: [] };
}

function repeatLaw(child: XmlElement): LossKind {
  if (refusedRepeats.find(child) === true) return 'refused-repeat';
  return readAsOne.find(child) === true ? 'read-as-one' : 'dropped-repeat';
}

/** The tags of an element and of those inside, and the blanks between them, which libvirt has libxml2 leave out. */
function tagSpans(element: XmlElement): Span[] {
  const spans: Span[] = [];
  const open = [element];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    spans.push(one.startTagSpan, { start: one.endTagStart, end: one.end });
    for (const child of one.children) {
      if (child.kind === 'element') open.push(child);
      else if (child.kind === 'text' && isBlank(child.value)) spans.push(child.span);
    }
  }
  return spans;
}

/** The child elements of one element by their names. */
export class SiblingsByName {
  readonly parent: XmlElement;
  #byName: Map<string, XmlElement[]> | undefined;

  constructor(parent: XmlElement) {
    this.parent = parent;
  }

  /** The children with the name of one of them, in document order. */
  named(child: XmlElement): readonly XmlElement[] {
    this.#byName ??= this.#sorted();
    return this.#byName.get(expandedNameKey(child)) ?? [];
  }

  #sorted(): Map<string, XmlElement[]> {
    const byName = new Map<string, XmlElement[]>();
    for (const child of this.parent.children) {
      if (child.kind !== 'element' || isUnbound(child, child.qualifiedName)) continue;
      const known = byName.get(expandedNameKey(child));
      if (known === undefined) byName.set(expandedNameKey(child), [child]);
      else known.push(child);
    }
    return byName;
  }
}
