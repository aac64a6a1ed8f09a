import { pathOfText } from '../../xml/node-path.ts';
import {
  type Datatype,
  type DatatypeParameter,
  datatypeKey,
  isDatatypeError,
} from '../datatypes/datatype.ts';
import { datatypeLibrary } from '../datatypes/datatype-library.ts';
import { LazyDatatype } from '../datatypes/lazy-datatype.ts';
import type { SchemaDiagnostics } from '../schema/schema-diagnostics.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { valueContext } from './value-context.ts';

/** The datatypes that one schema has already asked for, each made once. */
export type KnownDatatypes = Map<string, Datatype>;

/**
 * Constraints on datatypes (RELAX NG §4.16): library, name and parameters have to be known, and a value has to belong
 * to its datatype. `data` and `value` get their `datatype` here; where there is none they become `notAllowed`.
 */
export function constrainDatatype(
  node: SchemaNode,
  known: KnownDatatypes,
  diagnostics: SchemaDiagnostics,
): void {
  if (node.kind !== 'data' && node.kind !== 'value') return;
  // A missing or malformed type has been reported.
  const datatype = node.type === undefined ? undefined : datatypeOf(node, known, diagnostics);
  node.children = node.children
    .filter((child) => child.kind === 'dataExcept')
    .flatMap((except) => except.children);
  node.datatype = named(datatype, node.words);
  if (datatype === undefined) {
    node.kind = 'notAllowed';
    node.children = [];
  } else if (node.kind === 'value' && !datatype.allows(node.text, valueContext(node))) {
    diagnostics.at(node.file.uri, node.element.span, pathOfText(node.element), {
      code: 'schema/value-outside-datatype',
      message: `'${node.text}' is not a value of the datatype '${datatype.name}'`,
      section: '4.16',
      data: { value: node.text, datatype: datatype.name },
    });
    node.kind = 'notAllowed';
  }
}

/** The datatype under the name that an author gives it. */
function named(datatype: Datatype | undefined, words: string | undefined): Datatype | undefined {
  if (datatype === undefined || words === undefined) return datatype;
  const { library, name, parameters, contextual } = datatype;
  return new LazyDatatype(library, name, parameters, contextual, words);
}

function datatypeOf(
  node: SchemaNode,
  known: KnownDatatypes,
  diagnostics: SchemaDiagnostics,
): Datatype | undefined {
  const { type = '', datatypeLibrary: uri = '' } = node;
  const parameterNodes = node.children.filter((child) => child.kind === 'param' && child.name !== undefined);
  const parameters: DatatypeParameter[] = parameterNodes.map(({ name = '', text }) => ({
    name,
    value: text,
  }));
  const key = datatypeKey({ library: uri, name: type, parameters });
  const before = known.get(key);
  if (before !== undefined) return before;
  const library = datatypeLibrary(uri);
  if (library === undefined) {
    diagnostics.atAttribute(node, 'datatypeLibrary', {
      code: 'schema/unknown-datatype-library',
      message: `there is no datatype library '${uri}' for the datatype '${type}'`,
      section: '4.16',
      data: { uri, datatype: type },
    });
    return undefined;
  }
  const result = library.createDatatype(type, parameters);
  if (!isDatatypeError(result)) {
    known.set(key, result);
    return result;
  }
  const parameter = result.parameter === undefined ? undefined : parameterNodes[result.parameter];
  if (parameter === undefined) {
    diagnostics.atAttribute(node, 'type', {
      code: 'schema/unknown-datatype',
      message: result.message,
      section: '4.16',
      data: { uri, datatype: type },
    });
  } else {
    diagnostics.atNode(parameter, {
      code: 'schema/unsuitable-parameter',
      message: result.message,
      section: '4.16',
      data: { datatype: type, parameter: parameter.name, value: parameter.text },
    });
  }
  return undefined;
}
