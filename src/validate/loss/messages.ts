import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Loss } from './loss.ts';

/** What libvirt does about a part of a document, and what would be right where the grammar's finding says it. */
export function lossMessage(loss: Loss, finding: Diagnostic | undefined): string {
  const { kind, element, attribute, taken, reason } = loss;
  const tag = `<${element.qualifiedName}>`;
  const name = attribute === undefined ? tag : `attribute ${attribute.qualifiedName} of ${tag}`;
  const advice = finding === undefined ? '' : adviceIn(finding, attribute !== undefined);
  switch (kind) {
    case 'dropped':
      return `libvirt drops ${name} without a word${advice}`;
    case 'dropped-value':
      return `libvirt goes on as if ${name} were not there${advice}`;
    case 'dropped-text':
      return `libvirt drops the text in ${tag} without a word`;
    case 'dropped-repeat': {
      const which = (taken?.start ?? 0) < element.start ? 'first' : 'last';
      return `libvirt drops this ${tag} without a word, since it takes only the ${which}`;
    }
    case 'dropped-tags':
      return `libvirt drops ${tag} without a word, and reads the text in it as part of the text around it`;
    case 'unbound-prefix':
      return `libvirt drops ${name} without a word, since its prefix is not declared`;
    case 'not-kept':
    case 'running-state':
      return `libvirt drops ${name} without a word, since ${reason}`;
    case 'replaced':
      return `libvirt replaces the value of ${name}: it takes ${reason}`;
    case 'read-as-one':
      return `libvirt reads several ${tag} as if they were one, and may refuse what it finds twice`;
    case 'refused-repeat':
      return `libvirt refuses the document: it takes only one ${tag}`;
    case 'refused-name':
      return `libvirt refuses the document, since it does not know ${name} here${advice}`;
    case 'refused-value':
      return refusalMessage(finding?.message ?? `it does not understand ${writtenValue(loss)}`);
    case 'prefix-ignored':
      return `libvirt takes ${name} in spite of its prefix`;
  }
}

/** Says that libvirt refuses the document, and why. */
export function refusalMessage(reason: string): string {
  return `libvirt refuses the document: ${reason}`;
}

function writtenValue({ element, attribute }: Loss): string {
  return attribute === undefined
    ? `the text of <${element.qualifiedName}>`
    : `${attribute.qualifiedName}='${attribute.value}' on <${element.qualifiedName}>`;
}

/** What the grammar says was meant, else all it says. */
function adviceIn({ message, data: { suggestion } }: Diagnostic, isAttribute: boolean): string {
  if (typeof suggestion !== 'string') return `: ${message}`;
  return `; did you mean ${isAttribute ? suggestion : `<${suggestion}>`}?`;
}
