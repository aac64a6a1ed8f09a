import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic.ts';
import { severityOf, type XmlCode } from './codes.ts';
import { findElements } from './find-elements.ts';
import { fixesOf } from './fixes/fixes-of.ts';
import { pathOf } from './node-path.ts';
import type { Tape } from './tape.ts';
import type { XmlDocument, XmlElement, XmlNode } from './tree.ts';

/**
 * Where in the tree a finding belongs: an element, by its record, 0 for the document; or with `step` the element's attribute
 * (`@name`) or text (`text()`).
 */
export interface Place {
  readonly element: number;
  readonly step?: string;
}

/** What a finding says beyond its code and span. */
export interface Finding {
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly related?: readonly RelatedPlace[];
}

/** A finding that was taken, until the document is finished. */
export interface Draft extends Finding {
  readonly code: XmlCode;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** Whether something else was left unsaid because of it. */
  isForgiving?: boolean;
}

/**
 * Takes the findings of one document while it is parsed; makes diagnostics of them at the end, because only then the paths
 * are known: an element that gets a sibling of its name gets a position with it.
 */
export class DiagnosticCollector {
  readonly #limit: number;
  readonly #drafts: Draft[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether the limit is reached: then nothing more is taken. */
  get isFull(): boolean {
    return this.#drafts.length > this.#limit;
  }

  report(code: XmlCode, start: number, end: number, place: Place, finding: Finding): Draft | undefined {
    if (this.isFull) return undefined;
    if (this.#drafts.length < this.#limit) {
      const draft: Draft = { code, start, end, place, ...finding };
      this.#drafts.push(draft);
      return draft;
    } else {
      this.#drafts.push({
        code: 'xml/too-many-diagnostics',
        start,
        end,
        place,
        message: `more than ${this.#limit} mistakes; those that follow are not listed`,
        data: { limit: this.#limit },
      });
    }
  }

  /** The diagnostics of the finished document in the order of their places. */
  diagnostics(document: XmlDocument, tape: Tape): Diagnostic[] {
    if (this.#drafts.length === 0) return [];
    const drafts = this.#drafts.sort((a, b) => a.start - b.start || a.end - b.end);
    const elements = findElements(
      document,
      tape,
      drafts.map(({ place }) => place.element),
    );
    return drafts.map((draft, index) => {
      const { code, start, end, data = {}, isForgiving = false } = draft;
      const element = elements[index];
      const content = (): readonly XmlNode[] => (element ?? document).children;
      const fixes = fixesOf(code, { text: document.text, start, end, element, content, data, isForgiving });
      return {
        code,
        severity: severityOf(code),
        stage: 'xml',
        message: draft.message,
        path: pathOfPlace(element, draft.place.step),
        span: { start, end },
        data,
        ...(draft.related && { related: draft.related }),
        ...(fixes.length > 0 && { fixes }),
      };
    });
  }
}

function pathOfPlace(element: XmlElement | undefined, step: string | undefined): string {
  if (element === undefined) return '/';
  return step === undefined ? pathOf(element) : `${pathOf(element)}/${step}`;
}
