import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic.ts';
import { severityOf, type XmlCode } from './codes.ts';
import { pathOf } from './node-path.ts';
import type { XmlElement } from './tree.ts';

/** Where in the tree a finding belongs: an element, or with `step` its attribute (`@name`) or text (`text()`). */
export interface Place {
  readonly element: XmlElement | undefined;
  readonly step?: string;
}

/** What a finding says beyond its code and span. */
export interface Finding {
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly related?: readonly RelatedPlace[];
}

interface Draft extends Finding {
  readonly code: XmlCode;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
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

  report(code: XmlCode, start: number, end: number, place: Place, finding: Finding): void {
    if (this.isFull) return;
    if (this.#drafts.length < this.#limit) {
      this.#drafts.push({ code, start, end, place, ...finding });
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

  /** The diagnostics in the order of their places. */
  diagnostics(): Diagnostic[] {
    const drafts = this.#drafts.sort((a, b) => a.start - b.start || a.end - b.end);
    return drafts.map((draft) => ({
      code: draft.code,
      severity: severityOf(draft.code),
      stage: 'xml',
      message: draft.message,
      path: pathOfPlace(draft.place),
      span: { start: draft.start, end: draft.end },
      data: draft.data ?? {},
      ...(draft.related && { related: draft.related }),
    }));
  }
}

function pathOfPlace(place: Place): string {
  if (place.element === undefined) return '/';
  const path = pathOf(place.element);
  return place.step === undefined ? path : `${path}/${place.step}`;
}
