import type { ModelDiagnostic } from '../diagnostics/model-diagnostic.ts';
import { shown } from '../model/shown.ts';
import type { ModelSchemaCode } from './codes.ts';
import type { SchemaFinding } from './schema-walk.ts';

/** A finding of a schema in our words. What `write` refuses besides is reported by `write`. */
export function schemaDiagnostic(finding: SchemaFinding): ModelDiagnostic {
  const { code, message, data } = words(finding);
  return { code, severity: 'error', stage: 'model', message, path: finding.instancePath, data };
}

interface Words {
  readonly code: ModelSchemaCode;
  readonly message: string;
  readonly data: ModelDiagnostic['data'];
}

function words({ keyword, params, value }: SchemaFinding): Words {
  switch (keyword) {
    case 'required': {
      const property = params.missingProperty;
      return { code: 'model/missing-property', message: `'${property}' is missing here`, data: { property } };
    }
    case 'members': {
      const { property } = params;
      const message = `'${property}' does not belong in this variant of the record`;
      return { code: 'model/misplaced-property', message, data: { property } };
    }
    case 'type': {
      const wanted = typeWords[String(params.type)] ?? params.type;
      const message = `here stands ${wanted}, not ${shown(value)}`;
      return { code: 'model/wrong-type', message, data: { wanted: params.type } };
    }
    case 'const':
      return otherValue(`${shown(params.allowedValue)} alone`, value, { allowed: [params.allowedValue] });
    case 'minimum':
      return otherValue(`a number of ${params.limit} or more`, value, { minimum: params.limit });
    case 'maximum':
      return otherValue(`a number of ${params.limit} or less`, value, { maximum: params.limit });
    case 'pattern':
      return otherValue(String(params.words ?? 'a text of another form'), value, { pattern: params.pattern });
    default:
      return otherValue('something of another form', value, params);
  }
}

function otherValue(wanted: string, value: unknown, data: Words['data']): Words {
  return { code: 'model/other-value', message: `here stands ${wanted}, not ${shown(value)}`, data };
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
};
