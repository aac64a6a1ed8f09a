import { NamespaceScope } from '../../relaxng/derivative/namespace-scope.ts';
import type { ElementPattern } from '../../relaxng/pattern.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { judgeChild, SiblingsByName } from './judge-child.ts';
import { judgeAttribute, judgeText } from './judge-value.ts';
import type { Loss } from './loss.ts';
import type { ElementReading, NameReader } from './name-reader.ts';
import { silentDrops } from './silent-drops.ts';

/** An element whose children are being read. */
interface Level {
  readonly element: XmlElement;
  readonly reading: ElementReading;
  readonly siblings: SiblingsByName;
  readonly scope: NamespaceScope;
  nextChild: number;
}

/**
 * Goes through a document the way libvirt's parsers do, by name, and tells what they do not take, in document order but for
 * attributes. What stands inside of something dropped is not looked at. `text` is that of the document.
 */
export function* lossesIn(reader: NameReader, text: string, root: XmlElement): Generator<Loss> {
  const levels: Level[] = [];
  const enter = function* (
    element: XmlElement,
    definitions: readonly ElementPattern[],
    outer: NamespaceScope,
  ): Generator<Loss> {
    const silent = silentDrops(element);
    yield* silent;
    if (silent.some(({ attribute, cuts }) => attribute === undefined && cuts !== undefined)) return;
    const scope = outer.enter(element);
    const reading = reader.read(element, definitions, scope);
    for (const attribute of reading.attributes) {
      const loss = judgeAttribute(element, attribute);
      if (loss !== undefined) yield loss;
    }
    yield* judgeText(reader, text, element, reading, scope);
    levels.push({ element, reading, siblings: new SiblingsByName(element), scope, nextChild: 0 });
  };
  yield* enter(root, reader.rootDefinitions(root), NamespaceScope.outermost);
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const child = level.element.children[level.nextChild++];
    if (child === undefined) levels.pop();
    if (child?.kind !== 'element') continue;
    const { loss, definitions } = judgeChild(reader, level.reading, level.siblings, child);
    if (loss !== undefined) yield loss;
    if (definitions.length > 0) yield* enter(child, definitions, level.scope);
  }
}
