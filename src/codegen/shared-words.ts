/**
 * The reviewed names of enumerations that stand at several places, by their words in any order. The name of the kind goes in front
 * (`DomainStartupPolicy`).
 */
export const sharedWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AccessKind: 'access read write',
    AudioDriver: 'alsa arts esd pulseaudio',
    BackupMode: 'full incremental',
    CacheKind: 'both code data',
    ChannelSecurity: 'any insecure secure',
    CharacterDeviceKind:
      'dbus dev file nmdm null pipe pty qemu-vdagent spiceport spicevmc stdio tcp udp unix vc',
    CompressionMode: 'always auto never',
    CrashAction: 'coredump-destroy coredump-restart destroy preserve preserve-running rename-restart restart',
    DiskDevice: 'cdrom disk floppy lun',
    GuestReset: 'off on uninitialized',
    HypervisorKind: 'bhyve hvf hyperv kqemu kvm lxc openvz phyp qemu test uml vbox vmware vz xen',
    ImageFormat: 'bochs cloop cow dir dmg fat iso luks ploop qcow qcow2 qed raw vdi vhd vmdk vpc',
    InputBus: 'ps2 usb virtio xen',
    LifecycleAction: 'destroy preserve rename-restart restart',
    LockFailureAction: 'ignore pause poweroff restart',
    MirrorJob: 'active-commit copy',
    Mitigation: 'broken fixed workaround',
    NumaMode: 'interleave preferred restrictive strict',
    PasswordAction: 'disconnect fail keep',
    RemovableDiskDevice: 'cdrom disk floppy',
    Scheduler: 'batch fifo idle rr',
    SgioFilter: 'filtered unfiltered',
    SharePolicy: 'allow-exclusive force-shared ignore',
    StartupPolicy: 'mandatory optional requisite',
    TimerMode: 'auto emulate native paravirt smpsafe',
    TimerTickPolicy: 'catchup delay discard merge',
    TimerTrack: 'boot guest realtime wall',
    ToggleKeys: 'alt-alt ctrl-ctrl ctrl-scrolllock meta-meta scrolllock shift-shift',
    VideoDevice: 'vhost-user-gpu vhost-user-vga virtio-gpu virtio-gpu-gl virtio-vga virtio-vga-gl',
    VirtioModel: 'virtio virtio-non-transitional virtio-transitional',
    Architecture:
      'aarch64 alpha armv6l armv7l cris i686 ia64 lm32 loongarch64 m68k microblaze microblazeel mips mips64 mips64el mipsel openrisc parisc parisc64 ppc ppc64 ppc64le ppcemb riscv32 riscv64 s390 s390x sh4 sh4eb sparc sparc64 unicore32 x86_64 xtensa xtensaeb',
  }).map(([name, words]) => [words, name]),
);
