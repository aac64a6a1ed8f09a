import type { ValueDescriptor } from '../descriptor/descriptor.ts';
import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import { mostFindings } from '../model/mistakes.ts';
import { readValue } from '../model/value.ts';
import type { Place } from '../model-schema/place.ts';
import { pointerStep } from '../text/json-pointer.ts';
import { putValue, type Slot } from './put-value.ts';
import type { TextNode, TextScalar } from './text-tree.ts';

/** A value that waits to be put where it belongs. */
interface Task extends Slot {
  readonly node: TextNode;
  readonly place: Place | undefined;
  readonly path: string;
}

/**
 * The model that a JSON or YAML text holds, whether it is a right one or not; `source` is the text. Decimal texts of numbers that
 * JavaScript would not hold exactly become `bigint` where numbers stand.
 */
export function modelOfTree(
  root: TextNode,
  rootPlace: Place,
  source: string,
): { readonly model: unknown; readonly diagnostics: readonly ModelDiagnostic[] } {
  const diagnostics: ModelDiagnostic[] = [];
  const whole = { model: undefined };
  const waiting: Task[] = [{ node: root, place: rootPlace, holder: whole, key: 'model', path: '' }];
  for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
    const { node, place, path } = task;
    if (node.kind === 'scalar') {
      if (needsQuotes(node, place) && diagnostics.length < mostFindings) {
        diagnostics.push(quotesDiagnostic(node, source, path));
      }
      putValue(task, scalar(node, place?.value));
    } else if (node.kind === 'list') {
      const list: unknown[] = new Array(node.items.length);
      putValue(task, list);
      node.items.forEach((item, key) => {
        waiting.push({ node: item, place, holder: list, key, path: `${path}/${key}` });
      });
    } else {
      const record = {};
      putValue(task, record);
      const properties = place?.properties();
      for (let index = node.members.length - 1; index >= 0; index--) {
        const { key, value } = node.members[index] as (typeof node.members)[number];
        waiting.push({
          node: value,
          place: properties?.get(key),
          holder: record,
          key,
          path: `${path}/${pointerStep(key)}`,
        });
      }
    }
  }
  return { model: whole.model, diagnostics };
}

function scalar({ value }: TextScalar, descriptor: ValueDescriptor | undefined): unknown {
  if (typeof value !== 'string' || descriptor?.kind !== 'integer') return value;
  const number = readValue(value, descriptor);
  return typeof number === 'bigint' ? number : value;
}

/** Whether a number or boolean stands where a text does. */
function needsQuotes({ value }: TextScalar, place: Place | undefined): boolean {
  const kind = place?.value?.kind;
  return (kind === 'string' || kind === 'enumeration') && typeof value !== 'string' && value !== null;
}

function quotesDiagnostic({ value, span }: TextScalar, source: string, path: string): ModelDiagnostic {
  const word = source.slice(span.start, span.end);
  const quoted = JSON.stringify(word);
  const what = typeof value === 'boolean' ? 'true or false' : 'a number';
  return {
    code: 'model/needs-quotes',
    severity: 'error',
    stage: 'model',
    message: `here stands a text, but ${word} is ${what}; as a text it is ${quoted}`,
    path,
    span,
    data: { word },
    fixes: [{ title: 'put it in quotes', edits: [{ span, newText: quoted }], certain: false }],
  };
}
