import { foreignProperty } from '../descriptor/foreign.ts';
import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import type { ModelCode } from '../model/codes.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { ModelSchemaCode } from './codes.ts';
import type { SchemaFinding } from './schema-walk.ts';

/** A finding of a schema in our words. */
export function schemaDiagnostic({ keyword, params, value, instancePath }: SchemaFinding): ModelDiagnostic {
  const diagnostic = (
    code: ModelSchemaCode | ModelCode,
    message: string,
    data: ModelDiagnostic['data'],
  ): ModelDiagnostic => ({ code, severity: 'error', stage: 'model', message, path: instancePath, data });

  switch (keyword) {
    case 'required': {
      const property = params.missingProperty as string;
      return diagnostic('model/missing-property', `'${property}' is missing here`, { property });
    }
    case 'members':
      return strangeProperty(params as unknown as StrangeProperty);
    case 'type': {
      const wanted = typeWords[params.type as string] ?? 'something else';
      return diagnostic('model/wrong-type', `here stands ${wanted}, not ${shown(value)}`, {
        wanted: params.type,
      });
    }
    case 'const':
      return diagnostic(
        'model/other-value',
        `here stands ${shown(params.allowedValue)} alone, not ${shown(value)}`,
        {
          allowed: [params.allowedValue],
        },
      );
    case 'minimum':
    case 'maximum': {
      const words = keyword === 'minimum' ? 'at least' : 'at most';
      return diagnostic(
        'model/other-value',
        `here stands a number of ${words} ${params.limit}, not ${shown(value)}`,
        {
          limit: params.limit,
        },
      );
    }
    case 'enum':
    case 'pattern':
      return diagnostic('model/other-value', `${shown(value)} is not of the form of what stands here`, {
        ...params,
      });
    default:
      return diagnostic('model/wrong-shape', 'nothing of this shape stands here', {});
  }

  /** A property that others of the type may have, or, outside the grammar, that nothing has. */
  function strangeProperty({ property, members }: StrangeProperty): ModelDiagnostic {
    const meant = nearestWord(property, members);
    const suggestion = meant === undefined ? '' : `; did you mean '${meant}'?`;
    return members.includes(foreignProperty)
      ? diagnostic(
          'model/misplaced-property',
          `'${property}' does not belong in this variant of the record`,
          {
            property,
          },
        )
      : diagnostic('model/unknown-property', `there is no property '${property}' here${suggestion}`, {
          property,
        });
  }
}

interface StrangeProperty {
  readonly property: string;
  /** The properties that a record may have. */
  readonly members: readonly string[];
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
};

function shown(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`;
}
