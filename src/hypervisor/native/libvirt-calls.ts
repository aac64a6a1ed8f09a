import type { Handle, Integer, TypedParameters } from './addon.ts';

type Connect = Handle<'Connect'>;
type Domain = Handle<'Domain'>;

/**
 * The functions of libvirt that the addon can call, with what they take and give: handles for pointers to objects, texts, numbers for
 * flags; records for structures that libvirt fills in, lists for arrays, UUIDs as texts; `void` for those that only succeed or fail.
 */
export interface LibvirtCalls {
  virConnectGetLibVersion(connection: Connect): Integer;
  virConnectGetURI(connection: Connect): string;
  virDomainDefineXMLFlags(connection: Connect, xml: string, flags: number): Domain;
  virDomainLookupByName(connection: Connect, name: string): Domain;
  virDomainGetXMLDesc(domain: Domain, flags: number): string;
  virDomainGetName(domain: Domain): string;
  virConnectListAllDomains(connection: Connect, flags: number): Domain[];
  virDomainGetInfo(domain: Domain): {
    readonly state: number;
    readonly maxMem: Integer;
    readonly memory: Integer;
    readonly nrVirtCpu: number;
    readonly cpuTime: Integer;
  };
  virDomainMemoryStats(domain: Domain, flags: number): TypedParameters;
}
