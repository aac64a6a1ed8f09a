import type { Handle, Integer } from '../addon.ts';

type Connect = Handle<'Connect'>;
type Domain = Handle<'Domain'>;

/** Functions of domains: what they are, defining, running and saving them. */
export interface DomainCalls {
  // Listing and looking up
  virConnectListAllDomains(connection: Connect, flags: number): Domain[];
  virDomainLookupByID(connection: Connect, id: number): Domain;
  virDomainLookupByName(connection: Connect, name: string): Domain;
  virDomainLookupByUUIDString(connection: Connect, uuid: string): Domain;

  // What a domain is
  virDomainGetName(domain: Domain): string;
  virDomainGetUUIDString(domain: Domain): string;
  virDomainGetID(domain: Domain): number | undefined;
  virDomainGetOSType(domain: Domain): string;
  virDomainGetXMLDesc(domain: Domain, flags: number): string;
  virDomainIsActive(domain: Domain): boolean;
  virDomainIsPersistent(domain: Domain): boolean;
  virDomainIsUpdated(domain: Domain): boolean;
  virDomainGetAutostart(domain: Domain): boolean;
  virDomainSetAutostart(domain: Domain, autostart: boolean): void;
  virDomainGetMetadata(domain: Domain, type: number, uri: string | undefined, flags: number): string;
  virDomainSetMetadata(
    domain: Domain,
    type: number,
    metadata: string | undefined,
    key: string | undefined,
    uri: string | undefined,
    flags: number,
  ): void;
  virDomainRename(domain: Domain, newName: string, flags: number): void;

  // Defining
  virDomainDefineXML(connection: Connect, xml: string): Domain;
  virDomainDefineXMLFlags(connection: Connect, xml: string, flags: number): Domain;
  virDomainUndefine(domain: Domain): void;
  virDomainUndefineFlags(domain: Domain, flags: number): void;

  // Running
  virDomainCreateXML(connection: Connect, xml: string, flags: number): Domain;
  virDomainCreate(domain: Domain): void;
  virDomainCreateWithFlags(domain: Domain, flags: number): void;
  virDomainShutdown(domain: Domain): void;
  virDomainShutdownFlags(domain: Domain, flags: number): void;
  virDomainReboot(domain: Domain, flags: number): void;
  virDomainReset(domain: Domain, flags: number): void;
  virDomainSuspend(domain: Domain): void;
  virDomainResume(domain: Domain): void;
  virDomainDestroy(domain: Domain): void;
  virDomainDestroyFlags(domain: Domain, flags: number): void;
  virDomainPMSuspendForDuration(domain: Domain, target: number, duration: Integer, flags: number): void;
  virDomainPMWakeup(domain: Domain, flags: number): void;
  virDomainInjectNMI(domain: Domain, flags: number): void;
  virDomainSetLifecycleAction(domain: Domain, type: number, action: number, flags: number): void;

  // Saving and dumping
  virDomainSave(domain: Domain, to: string): void;
  virDomainSaveFlags(domain: Domain, to: string, xml: string | undefined, flags: number): void;
  virDomainRestore(connection: Connect, from: string): void;
  virDomainRestoreFlags(connection: Connect, from: string, xml: string | undefined, flags: number): void;
  virDomainSaveImageGetXMLDesc(connection: Connect, file: string, flags: number): string;
  virDomainSaveImageDefineXML(connection: Connect, file: string, xml: string, flags: number): void;
  virDomainManagedSave(domain: Domain, flags: number): void;
  virDomainManagedSaveRemove(domain: Domain, flags: number): void;
  virDomainHasManagedSaveImage(domain: Domain, flags: number): boolean;
  virDomainManagedSaveGetXMLDesc(domain: Domain, flags: number): string;
  virDomainManagedSaveDefineXML(domain: Domain, xml: string, flags: number): void;
  virDomainCoreDump(domain: Domain, to: string, flags: number): void;
  virDomainCoreDumpWithFormat(domain: Domain, to: string, dumpformat: number, flags: number): void;

  // Migrating to where its own libvirt takes it
  virDomainMigrateToURI(
    domain: Domain,
    uri: string,
    flags: Integer,
    name: string | undefined,
    bandwidth: Integer,
  ): void;
  virDomainMigrateSetMaxDowntime(domain: Domain, downtime: Integer, flags: number): void;
  virDomainMigrateGetMaxDowntime(domain: Domain, flags: number): Integer;
  virDomainMigrateStartPostCopy(domain: Domain, flags: number): void;

  // Of the QEMU driver alone
  virDomainQemuMonitorCommand(domain: Domain, cmd: string, flags: number): string;
  virDomainQemuAgentCommand(domain: Domain, cmd: string, timeout: number, flags: number): string;
}
