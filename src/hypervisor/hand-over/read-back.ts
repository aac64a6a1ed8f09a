import { compareDocuments } from '../../comparison/compare-models.ts';
import type { Difference } from '../../comparison/difference.ts';
import { isRunningState } from '../../comparison/running-state.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { OpenedModel } from '../../model/open.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentSchema } from '../../validate/document-schema.ts';
import { lossReport } from '../../validate/loss/loss-report.ts';
import type { XmlDocument, XmlNode } from '../../xml/tree.ts';
import { isAssigned, isDevice, plainPath } from './assigned-places.ts';
import { withoutSecrets } from './hidden-secrets.ts';
import type { ReadBackChange, ReadBackChangeKind } from './read-back-change.ts';

/**
 * What libvirt made of a definition: every difference between the document that it was given and the one that it gives back, in the
 * order of the latter, without passwords. What it gives back must be read as a definition (`inactive`), with its passwords where there are any (`secure`).
 */
export function explainReadBack(
  given: OpenedModel<unknown>,
  kept: OpenedModel<unknown>,
  schema: DocumentSchema,
): ReadBackChange[] {
  const reasons = dropReasons(given.document, schema);
  const changes: ReadBackChange[] = [];
  let added: string | undefined;
  for (const difference of compareDocuments(given, kept, { all: true })) {
    // What is in an added device is part of it.
    if (added !== undefined && difference.path.startsWith(`${added}/`)) continue;
    const change = changeOf(withoutSecrets(difference), reasons);
    added = change.kind === 'added' ? change.path : undefined;
    changes.push(change);
  }
  const comments = commentCount(given.document) - commentCount(kept.document);
  return comments > 0 ? [...changes, droppedComments(comments)] : changes;
}

/** Why libvirt does not keep what stands at a place of the document that it was given. */
type DropReason = (span: Span) => string | undefined;

function dropReasons(document: XmlDocument, { matcher }: DocumentSchema): DropReason {
  // All that might have stood there instead is for those who look for mistakes.
  const findings = matcher.match(document).filter(({ data }) => typeof data.suggestion === 'string');
  const { drops, diagnostics } = lossReport(matcher, document, findings);
  return ({ start, end }) => {
    const covers = (one: Span): boolean => one.start <= start && one.end >= end;
    const drop = drops.find(({ spans }) => spans.some(covers))?.diagnostic;
    const isHere = ({ span }: Diagnostic): boolean => span.start === start && span.end === end;
    return (drop ?? diagnostics.find(isHere))?.message;
  };
}

function changeOf(difference: Difference, reasons: DropReason): ReadBackChange {
  const { path, node, before: given, after: kept } = difference;
  const kind = kindOf(difference);
  const isState = kind === 'dropped' && isRunningState(difference);
  const isLoss = (kind === 'dropped' || kind === 'changed') && !isState;
  return {
    kind,
    path,
    node,
    ...(given === undefined ? {} : { given }),
    ...(kept === undefined ? {} : { kept }),
    severity: isLoss ? 'warning' : 'information',
    message: messageOf(kind, difference, isState, given?.span && reasons(given.span)),
  };
}

function kindOf(difference: Difference): ReadBackChangeKind {
  const { kind, before } = difference;
  switch (kind) {
    case 'removed':
      return 'dropped';
    case 'moved':
      return 'changed';
    case 'notation':
      return 'normalised';
    case 'changed':
      return isAssigned(difference) ? 'assigned' : 'changed';
    case 'default':
      return before === undefined ? additionOf(difference) : 'normalised';
    case 'added':
      return additionOf(difference);
  }
}

/** What nobody wrote: the document decides on it, or the driver or the host does. */
function additionOf(difference: Difference): ReadBackChangeKind {
  if (isDevice(difference)) return 'added';
  return isAssigned(difference) ? 'assigned' : 'defaulted';
}

function messageOf(
  kind: ReadBackChangeKind,
  { kind: differs, path, node, before, after }: Difference,
  isState: boolean,
  reason: string | undefined,
): string {
  const shown = (value = ''): string => shownPart(path, node, value);
  switch (kind) {
    case 'dropped':
      if (isState) return `libvirt keeps no ${shown(before?.value)}: it is given to running guests`;
      return reason ?? `libvirt does not keep ${shown(before?.value)}`;
    case 'changed':
      if (differs === 'moved')
        return `libvirt has it at position ${after?.value} instead of ${before?.value}`;
      return reason ?? `libvirt keeps ${shown(after?.value)} instead of ${shown(before?.value)}`;
    case 'assigned':
      if (before !== undefined) return `libvirt makes ${shown(after?.value)} of ${shown(before.value)}`;
      return `libvirt set ${shown(after?.value)}`;
    case 'added':
      return `libvirt added ${shown(after?.value)}`;
    case 'defaulted':
      return `libvirt wrote out ${shown(after?.value)}, which it takes where nothing is said`;
    case 'normalised':
      if (after === undefined) return `libvirt leaves out ${shown(before?.value)}, which it takes anyway`;
      return `libvirt writes ${shown(after.value)} for ${shown(before?.value)}, which means the same`;
  }
}

/** A part of a document in one line: an attribute as it is written, the start of an element, a text in quotes. */
function shownPart(path: string, node: Difference['node'], value: string): string {
  if (node === 'attribute') return `${plainPath(path).split('/').at(-1)?.slice(1)}='${value}'`;
  if (node === 'text') return `'${value}'`;
  const [first = '', ...more] = value.split('\n');
  return more.length === 0 ? first : `${first}…`;
}

function droppedComments(count: number): ReadBackChange {
  return {
    kind: 'dropped',
    path: '.',
    node: 'element',
    severity: 'information',
    message: `libvirt keeps no comments: ${count} of them ${count === 1 ? 'is' : 'are'} left out`,
  };
}

function commentCount({ children }: XmlDocument): number {
  let count = 0;
  const open: (readonly XmlNode[])[] = [children];
  for (let nodes = open.pop(); nodes !== undefined; nodes = open.pop()) {
    for (const node of nodes) {
      if (node.kind === 'comment') count++;
      else if (node.kind === 'element') open.push(node.children);
    }
  }
  return count;
}
