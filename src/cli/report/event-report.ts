import { printable } from '../../diagnostics/excerpt.ts';
import { LibvirtObject } from '../../hypervisor/libvirt-object.ts';
import { integersAsTexts, jsonText } from './json-text.ts';

/** Something that happened: its kind, the object that it happened to, and what else there is to say. */
type AnyEvent = Readonly<Record<string, unknown>> & { readonly kind: string };

/** How events are written, by format; each is a line with its end. */
export const eventFormats = {
  pretty: (event: { readonly kind: string }, time: Date): string => {
    const { kind, object, payload } = parts(event);
    const subject = object === undefined ? '' : `${object[1]} `;
    return `${time.toISOString()} ${printable(`${subject}${happened(kind, payload)}`)}\n`;
  },
  jsonl: (event: { readonly kind: string }, time: Date): string => {
    const { kind, object, payload } = parts(event);
    const told = {
      time: time.toISOString(),
      kind,
      ...(object && { [object[0]]: identity(object[1]) }),
      ...payload,
    };
    return `${jsonText(told, integersAsTexts)}\n`;
  },
} as const;

/** What an event is made of; the object with the name that it has in the event. */
function parts(event: AnyEvent): {
  readonly kind: string;
  readonly object: readonly [string, LibvirtObject<string>] | undefined;
  readonly payload: Readonly<Record<string, unknown>>;
} {
  const { kind, ...others } = event;
  const entries = Object.entries(others);
  const object = entries.find(
    (entry): entry is [string, LibvirtObject<string>] => entry[1] instanceof LibvirtObject,
  );
  return { kind, object, payload: Object.fromEntries(entries.filter((entry) => entry !== object)) };
}

/** What happened, for people: "started (booted)", "balloonChange memory=1048576". */
function happened(kind: string, payload: Readonly<Record<string, unknown>>): string {
  const { event, detail } = payload;
  if (kind === 'lifecycle') return detail === undefined ? String(event) : `${event} (${detail})`;
  const told = Object.entries(payload).filter(([, value]) => value !== undefined);
  return [kind, ...told.map(([name, value]) => `${name}=${valueText(value)}`)].join(' ');
}

function valueText(value: unknown): string {
  return typeof value === 'object' ? jsonText(value, integersAsTexts) : String(value);
}

/** What an object is known by. */
function identity(
  object: LibvirtObject<string> & { readonly name?: string; readonly uuid?: string },
): object {
  const { name, uuid } = object;
  return { ...(name === undefined ? {} : { name }), ...(uuid === undefined ? {} : { uuid }) };
}
