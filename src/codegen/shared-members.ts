/** Members that several records have in the same form, for an interface of their own that those records extend. */
export interface SharedMembers {
  readonly name: string;
  readonly description: string;
  /** The first of the records, from whose definition the members are taken. */
  readonly from: string;
  readonly members: readonly string[];
}

/**
 * The reviewed interfaces of such members, by kind. None may hold a record that it is a base of: validators that look at
 * `unevaluatedProperties` have their difficulties with that.
 */
export const sharedMembers: Readonly<Record<string, readonly SharedMembers[]>> = {
  domain: [
    {
      name: 'DomainDeviceBase',
      description: 'What devices have.',
      from: 'DomainVideo',
      members: ['alias', 'acpi', 'address'],
    },
    {
      name: 'DomainVirtioOptions',
      description: 'What drivers of virtio devices have.',
      from: 'DomainVirtioDriver',
      members: ['iommu', 'ats', 'packed', 'page_per_vq'],
    },
    {
      name: 'DomainAudioStreamBase',
      description: 'What recording and playing have, whatever the program of the host.',
      from: 'DomainAudioFileStream',
      members: ['mixingEngine', 'fixedSettings', 'voices', 'bufferLength', 'settings'],
    },
  ],
};
