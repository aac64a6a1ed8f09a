import type { ExpandedName } from '../relaxng/name-class.ts';
import type { ChildIr, KindIr, TypeIr } from './ir.ts';

/** The prefixes under which names in a namespace appear in properties and type names: libvirt's own. */
const namespacePrefixes: Readonly<Record<string, string>> = {
  'http://libvirt.org/schemas/domain/qemu/1.0': 'qemu',
  'http://libvirt.org/schemas/domain/lxc/1.0': 'lxc',
  'http://libvirt.org/schemas/domain/xen/1.0': 'xen',
  'http://libvirt.org/schemas/domain/bhyve/1.0': 'bhyve',
  'http://libvirt.org/schemas/domain/vmware/1.0': 'vmware',
  'http://libvirt.org/schemas/network/dnsmasq/1.0': 'dnsmasq',
};

/** Elements that only group others and lend no word to the names of types. */
const silent = new Set(['domain/devices']);

/** The reviewed exceptions: path of an element to the name of its type. */
const reviewed: Readonly<Record<string, string>> = {
  'domain/devices': 'DomainDevices',
  'domain/devices/memory': 'DomainMemoryDevice',
  'domain/devices/seclabel': 'DomainDeviceSeclabel',
};

/**
 * Gives every type its name: the words of the shortest path to it (`DomainInterfaceTarget`). Throws where two types
 * would get one name; such places need an entry in the reviewed table.
 */
export function nameTypes(ir: KindIr): void {
  const taken = new Map<string, string>();
  const named = new Set<TypeIr>();
  const queue: { readonly type: TypeIr; readonly path: string; readonly words: string }[] = [
    { type: ir.root, path: ir.root.localName, words: pascal(ir.root.localName) },
  ];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, path, words } = next;
    if (named.has(type)) continue;
    named.add(type);
    type.name = freeName(reviewed[path] ?? words, path, taken);
    for (const child of type.children) {
      const name = propertyName(child);
      queue.push({
        type: child.type,
        path: `${path}/${name}`,
        words: (silent.has(path) ? pascal(ir.root.localName) : type.name) + pascal(name),
      });
    }
  }
}

/** A name that no other type has: where the short one is taken, all words of the path. */
function freeName(wanted: string, path: string, taken: Map<string, string>): string {
  const full = path.split('/').map(pascal).join('');
  const name = taken.has(wanted) ? full : wanted;
  const other = taken.get(name);
  if (other !== undefined)
    throw new Error(`types of ${other} and ${path} are both named ${name}: review the table`);
  taken.set(name, path);
  return name;
}

/** The property of a child or attribute: its name as in XML, with libvirt's prefix where it is in a namespace. */
export function propertyName(part: ExpandedName): string {
  if (part.namespaceName === '') return part.localName;
  const prefix = namespacePrefixes[part.namespaceName];
  if (prefix === undefined) throw new Error(`no prefix is known for the namespace ${part.namespaceName}`);
  return `${prefix}:${part.localName}`;
}

/** The property of an attribute; where a child or the text has its name already it gets the suffix `Attribute`. */
export function attributeProperty(
  attribute: ExpandedName,
  children: readonly ChildIr[],
  hasText: boolean,
): string {
  const name = propertyName(attribute);
  const clashes = children.some((child) => propertyName(child) === name) || (hasText && name === 'value');
  return clashes ? `${name}Attribute` : name;
}

function pascal(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
