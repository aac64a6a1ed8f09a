/**
 * What libvirt's formats gained behind 9.0.0, the newest release whose grammars are at hand to be compared with ours.
 *
 * A heading is a kind and a document of it; in the place of `~` stand the fragments below. Each is behind the first release
 * that accepts it. Where only a span of releases is known, it is the earliest.
 */
export const newerParts = `
domain: <domain type='kvm'><name>a</name>~</domain>
  11.7.0 <hwuuid>f81d4fae-7dec-11d0-a765-00a0c91e6bf6</hwuuid>
  11.2.0 <throttlegroups/>
  11.2.0 <throttlegroups><throttlegroup><group_name>a</group_name><total_iops_sec>1</total_iops_sec></throttlegroup><throttlegroup/></throttlegroups>
  12.2.0 <iommufd enabled='yes'/>
  12.2.0 <iommufd enabled='no' fdgroup='a b'/>
  9.5.0 <maxMemory>1</maxMemory>
  12.6.0 <on_crash>preserve-running</on_crash>
  9.4.0 <iothreadids><iothread id='1'><poll/></iothread></iothreadids>
  9.4.0 <iothreadids><iothread id='1'><poll max='18446744073709551615' grow='0' shrink='0'/></iothread></iothreadids>
  12.7.0 <iothreadids><iothread id='1'><poll weight='63'/></iothread></iothreadids>
  12.3.0 <blkiotune><device><path>*</path></device></blkiotune>
  12.4.0 <cputune><energytune vcpus='0-3'><monitor vcpus='0'/><monitor vcpus='1-2'/></energytune></cputune>
  12.4.0 <cputune><energytune id='a b' vcpus='0'><monitor vcpus='0'/></energytune><energytune vcpus='1'><monitor vcpus='1'/></energytune></cputune>
  12.8.0 <cputune><energytune><monitor/></energytune></cputune>
  12.8.0 <cputune><cachetune><cache id='0' level='3' type='both' size='1'/></cachetune></cputune>
  12.8.0 <cputune><cachetune vcpus='0'><monitor level='3'/></cachetune></cputune>
  12.8.0 <cputune><memorytune><node id='0' bandwidth='1'/></memorytune></cputune>
  12.8.0 <cputune><memorytune vcpus='0'><monitor/></memorytune></cputune>
  10.2.0 <os><type arch='loongarch64'>hvm</type></os>
  10.2.0 <os><type arch='loongarch64'>exe</type></os>
  11.0.0 <cpu deprecated_features='off'/>
  10.1.0 <cpu><topology sockets='1' dies='1' clusters='2' cores='1' threads='1'/></cpu>
  9.3.0 <cpu><maxphysaddr mode='passthrough' limit='39'/></cpu>
  9.1.0 <devices><watchdog model='ib700'/><watchdog model='i6300esb'/></devices>
  11.10.0 <devices><iommu model='smmuv3'/><iommu model='smmuv3'/></devices>
  9.1.0 <devices><crypto model='virtio' type='qemu'><backend model='lkcf'/></crypto><crypto model='virtio' type='qemu'><backend model='lkcf'/></crypto></devices>
  10.6.0 <devices><pstore backend='acpi-erst'><size>8</size></pstore></devices>

domain: <domain type='kvm'><name>a</name><os>~<type>hvm</type></os></domain>
  9.2.0 <loader format='qcow2'/>
  9.2.0 <nvram format='raw'/>
  9.1.0 <nvram>[store] guest/vars.fd</nvram>
  9.8.0 <nvram type='vhostvdpa'><source dev='/dev/vhost-vdpa-0'/></nvram>
  12.0.0 <nvram type='ctl'><source dev='/dev/cam/ctl'/></nvram>
  10.10.0 <nvram type='file'><source file='/a'><dataStore type='file'><format type='raw'/><source file='/b'/></dataStore></source></nvram>
  9.8.0 <nvram type='network'><source protocol='ssh' name='a'/></nvram>
  10.10.0 <nvram template='/a' templateFormat='qcow2'/>
  12.0.0 <nvram templateFormat='raw'/>
  12.1.0 <varstore/>
  12.1.0 <varstore template='/a' path='/b'/>
  11.2.0 <kernel>/a</kernel><shim>shim.efi</shim>
  11.2.0 <acpi><table type='raw'>/a</table><table type='raw'>/b</table></acpi>
  11.2.0 <acpi><table type='rawset'>/a</table></acpi>
  11.2.0 <acpi><table type='msdm'>/a</table></acpi>

domain: <domain type='xen'><name>a</name>~</domain>
  9.1.0 <os><kernel>/a</kernel><type>linux</type></os>
  9.1.0 <os><type>linux</type></os><bootloader/>
  11.2.0 <os><type>xen</type><kernel>/a</kernel><shim>/b</shim></os>

domain: <domain type='lxc'><name>a</name><os><type>exe</type>~</os></domain>
  9.1.0 <initgroup>a</initgroup><inituser>a</inituser>

domain: <domain type='kvm'><name>a</name><features>~</features></domain>
  9.6.0 <async-teardown/>
  9.6.0 <async-teardown enabled='no'/>
  10.4.0 <ras state='on'/>
  10.7.0 <ps2 state='off'/>
  11.1.0 <aia value='none'/>
  11.1.0 <aia value='aplic'/>
  11.1.0 <aia value='aplic-imsic'/>
  12.1.0 <virtualization/>
  11.9.0 <hyperv mode='host-model'/>
  11.9.0 <hyperv mode='host-model'><relaxed state='off'/></hyperv>
  10.7.0 <hyperv><emsr_bitmap state='on'/></hyperv>
  10.7.0 <hyperv><xmm_input state='on'/></hyperv>
  11.0.0 <hyperv><tlbflush/></hyperv>
  11.0.0 <hyperv><tlbflush state='on'><direct state='on'/></tlbflush></hyperv>
  11.0.0 <hyperv><tlbflush state='on'><extended state='off'/><direct state='off'/></tlbflush></hyperv>

domain: <domain type='kvm'><name>a</name>~</domain>
  10.5.0 <launchSecurity type='sev-snp'><policy>0x30000</policy></launchSecurity>
  10.5.0 <launchSecurity type='sev-snp' kernelHashes='yes' authorKey='no' vcek='yes'><hostData>a</hostData><idAuth>a</idAuth><idBlock>a</idBlock><guestVisibleWorkarounds>a</guestVisibleWorkarounds><policy>1</policy><reducedPhysBits>1</reducedPhysBits><cbitpos>51</cbitpos></launchSecurity>
  11.6.0 <launchSecurity type='tdx'/>
  11.6.0 <launchSecurity type='tdx'><quoteGenerationService/><mrOwnerConfig>a</mrOwnerConfig><mrOwner>a</mrOwner><mrConfigId>a</mrConfigId><policy>0x10</policy></launchSecurity>
  11.6.0 <launchSecurity type='tdx'><quoteGenerationService path='/run/qgs'/></launchSecurity>

domaindevice: ~
  9.8.0 <disk type='vhostvdpa'><source dev='/a'/><target dev='vda'/></disk>
  12.0.0 <disk type='ctl'><source dev='/dev/cam/ctl'/><target dev='sda'/></disk>
  11.5.0 <disk model='usb-storage'><target dev='sda' bus='usb'/></disk>
  11.5.0 <disk model='usb-bot'><target dev='sda' bus='usb'/></disk>
  11.5.0 <disk><target dev='sda' bus='nvme'/></disk>
  11.5.0 <disk><target dev='nvme0n1'/></disk>
  11.5.0 <disk><target dev='nvme10n2p3'/></disk>
  11.10.0 <disk><target dev='sda' dpofua='on'/></disk>
  9.1.0 <crypto model='virtio' type='qemu'><backend model='builtin' queues='1'/></crypto>
  9.1.0 <crypto model='virtio' type='qemu'><address type='pci'/><alias name='a'/><driver iommu='on' ats='on' packed='on' page_per_vq='on'/><backend model='lkcf'/></crypto>
  10.6.0 <pstore backend='acpi-erst'><size unit='KiB'>8</size><path>/a</path><alias name='a'/><address type='pci'/></pstore>
  9.1.0 <watchdog model='itco'/>
  9.1.0 <panic model='pvpanic'/>
  11.5.0 <iommu model='amd'><driver passthrough='on'/></iommu>
  11.5.0 <iommu model='amd'><driver xtsup='off'/></iommu>
  10.7.0 <iommu model='intel'><driver dma_translation='off'/></iommu>
  11.10.0 <iommu model='smmuv3'><driver pciBus='1'/></iommu>
  12.7.0 <iommu model='smmuv3'><driver accel='on'/></iommu>
  12.7.0 <iommu model='smmuv3'><driver cmdqv='on'/></iommu>
  12.7.0 <iommu model='smmuv3'><driver ats='on'/></iommu>
  12.7.0 <iommu model='smmuv3'><driver ril='off'/></iommu>
  12.7.0 <iommu model='smmuv3'><driver ssidsize='-1'/></iommu>
  12.7.0 <iommu model='smmuv3'><driver oas='48'/></iommu>
  12.1.0 <iommu model='virtio'><driver><granule mode='host'/></driver></iommu>
  12.1.0 <iommu model='virtio'><driver><granule size='64'/></driver></iommu>
  12.1.0 <iommu model='virtio'><driver><granule size='64' unit='KiB'/></driver></iommu>
  10.4.0 <sound model='virtio'/>
  10.4.0 <sound model='virtio' streams='0x2'/>
  9.4.0 <sound model='usb' multichannel='yes'/>
  10.4.0 <sound model='ich9'><driver iommu='on' ats='off' packed='on' page_per_vq='off'/></sound>
  9.10.0 <audio id='1' type='pipewire'/>
  9.10.0 <audio id='1' type='pipewire' runtimeDir='run'><input name='a' streamName='b' latency='1'/><output name='a' streamName='b' latency='1'/></audio>
  9.2.0 <video><model type='virtio' blob='on'/></video>
  11.7.0 <video><model type='vga' edid='off'/></video>
  12.5.0 <video><model type='virtio' device='virtio-vga'/></video>
  12.5.0 <video><model type='virtio' device='virtio-vga-gl'/></video>
  12.5.0 <video><model type='virtio' device='virtio-gpu'/></video>
  12.5.0 <video><model type='virtio' device='virtio-gpu-gl'/></video>
  12.5.0 <video><model type='virtio' device='vhost-user-vga'/></video>
  12.5.0 <video><model type='virtio' device='vhost-user-gpu'/></video>
  11.10.0 <graphics type='vnc' wait='yes'/>
  11.2.0 <graphics type='rdp' username='a'/>
  11.2.0 <graphics type='rdp' passwd='a'/>
  10.2.0 <filesystem><driver type='mtp'/><source dir='/a'/><target dir='a'/></filesystem>
  10.0.0 <filesystem><source dir='/a'/><target dir='a'/><idmap><gid start='0' target='1' count='2'/><uid start='0' target='1' count='2'/></idmap></filesystem>
  10.6.0 <filesystem><binary><openfiles max='1'/></binary><source dir='/a'/><target dir='a'/></filesystem>
  11.9.0 <memory model='virtio-mem'><driver iommu='on' ats='on' packed='on' page_per_vq='on'/><target><size>1</size></target></memory>
  10.1.0 <memory model='virtio-mem'><target dynamicMemslots='yes'><size>1</size></target></memory>
  9.4.0 <memory model='virtio-mem'><target><size>1</size><address base='0x180000000'/></target></memory>
  10.6.0 <tpm><backend type='emulator' debug='0x1f'/></tpm>
  10.10.0 <tpm><backend type='emulator'><source type='file' path='/a'/></backend></tpm>
  10.10.0 <tpm><backend type='emulator'><source type='dir' path='/a/'/></backend></tpm>
  10.10.0 <tpm><backend type='emulator'><profile/></backend></tpm>
  10.10.0 <tpm><backend type='emulator'><profile source='local:restricted' name='custom:a.b-1'/></backend></tpm>
  10.10.0 <tpm><backend type='emulator'><profile removeDisabled='check'/></backend></tpm>
  10.10.0 <tpm><backend type='emulator'><profile removeDisabled='fips-host'/></backend></tpm>
  10.10.0 <tpm><backend type='external'><source type='unix' path='/a'/></backend></tpm>
  9.1.0 <smartcard mode='host-certificates'><database>/a/</database><certificate>1</certificate><certificate>2</certificate><certificate>3</certificate></smartcard>
  9.1.0 <smartcard mode='host'><address type='ccid' controller='0'/><acpi/></smartcard>
  11.5.0 <controller type='nvme'/>
  11.5.0 <controller type='nvme'><serial>a b</serial></controller>
  10.3.0 <controller type='pci' model='pcie-root-port'><target memReserve='1'/></controller>
  11.2.0 <controller type='scsi'><driver><iothreads><iothread id='1'><queue id='0'/></iothread></iothreads></driver></controller>

domaindevice: <disk><target dev='vda'/>~</disk>
  11.2.0 <throttlefilters/>
  11.2.0 <throttlefilters><throttlefilter group='a'/><throttlefilter group='b'/></throttlefilters>
  9.7.0 <blockio discard_granularity='0'/>
  9.5.0 <driver discard_no_unref='on'/>
  10.0.0 <driver><iothreads><iothread id='1'/><iothread id='2'><queue id='0'/><queue id='1'/></iothread></iothreads><metadata_cache/></driver>
  11.10.0 <driver><statistics><statistic interval='1'/><statistic interval='2'/></statistics></driver>
  12.1.0 <driver><statistics><latency-histogram><bin start='0'/></latency-histogram></statistics></driver>
  12.1.0 <driver><statistics><latency-histogram type='read'><bin start='0'/><bin start='1'/></latency-histogram><latency-histogram type='write'><bin start='0'/></latency-histogram></statistics></driver>
  12.1.0 <driver><statistics><latency-histogram type='zone'><bin start='0'/></latency-histogram><latency-histogram type='flush'><bin start='0'/></latency-histogram></statistics></driver>
  11.1.0 <product>more than 16 characters and at most 40</product>
  9.2.0 <encryption format='luks-any'/>
  9.2.0 <encryption format='luks'><secret type='passphrase' usage='a'/><secret type='passphrase' usage='b'/></encryption>
  9.2.0 <encryption format='luks'><ivgen name='a'/><cipher name='a' size='256'/><secret type='passphrase' usage='a'/></encryption>
  10.10.0 <source file='/a'><dataStore><format type='raw'/><source file='/b'/></dataStore></source>
  10.10.0 <source file='/a'><dataStore type='block'><source dev='/b'/><format type='raw'/></dataStore></source>
  10.10.0 <source file='/a'><dataStore><format type='qcow2'/><source file='/b'><dataStore><format type='raw'/><source file='/c'/></dataStore></source></dataStore></source>
  10.10.0 <backingStore type='file'><format type='qcow2'/><source file='/a'><dataStore><format type='raw'/><source file='/b'/></dataStore></source></backingStore>
  10.10.0 <mirror job='copy' type='block'><source dev='/a'><dataStore><format type='raw'/><source file='/b'/></dataStore></source></mirror>
  9.8.0 <backingStore type='vhostvdpa'><format type='raw'/><source dev='/a'/></backingStore>
  12.0.0 <backingStore type='ctl'><format type='raw'/><source dev='/a'/></backingStore>
  9.8.0 <mirror job='copy' type='vhostvdpa'><source dev='/a'/></mirror>
  12.0.0 <mirror job='copy' type='ctl'><source dev='/a'/></mirror>
  12.0.0 <source file='/a'><dataStore type='ctl'><format type='raw'/><source dev='/b'/></dataStore></source>

domaindevice: <disk type='block'><target dev='vda'/><source dev='/a'>~</source></disk>
  10.10.0 <dataStore><format type='raw'/><source file='/b'/></dataStore>
  12.1.0 <reservations migration='yes'/>
  9.2.0 <reservations managed='no'><source type='unix' path='/a' mode='client'><reconnect delay='1'/></source></reservations>
  9.2.0 <encryption format='luks-any'/>

domaindevice: <disk type='network'><target dev='vda'/>~</disk>
  9.2.0 <source protocol='nbd' name='a'><host name='a'/><reconnect enabled='yes' timeout='1'/></source>
  9.2.0 <source protocol='nbd' name='a'><host name='a'/><reconnect delay='1'/></source>
  9.1.0 <source protocol='nfs' name='a'><host name='a'/></source>
  10.10.0 <source protocol='nfs' name='a'><host name='a'/><identity/><dataStore><format type='raw'/><source file='/b'/></dataStore></source>
  9.8.0 <source protocol='ssh' name='a'/>
  9.8.0 <source protocol='ssh' name='a'><host name='a'/><host name='b'/><encryption format='luks'/><readahead size='1'/><timeout seconds='1'/><knownHosts path='/a'/></source>
  9.8.0 <source protocol='ssh' name='a'><identity username='a' keyfile='/a'/></source>
  9.8.0 <source protocol='ssh' name='a'><identity username='a' agentsock='/a'/></source>
  9.8.0 <source protocol='ssh' name='a'><auth username='a'><secret type='iscsi' usage='a'/></auth></source>

domaindevice: <disk type='vhostuser'><target dev='vda'/><source type='unix' path='/a'>~</source></disk>
  9.2.0 <reconnect delay='1'/>

domaindevice: <serial type='unix'><source mode='connect' path='/a'>~</source></serial>
  9.2.0 <reconnect delay='1'/>

domaindevice: <serial type='tcp'><source mode='connect' host='a' service='1'>~</source></serial>
  9.2.0 <reconnect delay='1'/>

domaindevice: <hostdev type='pci'><source><address domain='0' bus='0' slot='1' function='0'/></source>~</hostdev>
  11.8.0 <acpi nodeset='0-1'/>
  10.0.0 <driver/>
  10.0.0 <driver name='vfio' model='vfio-pci-a'/>
  12.1.0 <driver name='vfio' iommufd='yes'/>

domaindevice: ~
  10.3.0 <hostdev type='pci' display='on'><source><address domain='0' bus='0' slot='1' function='0'/></source></hostdev>
  10.3.0 <hostdev type='pci' ramfb='on'><source><address domain='0' bus='0' slot='1' function='0'/></source></hostdev>
  12.1.0 <hostdev type='usb'><source><address bus='1' port='1.2'/></source></hostdev>
  12.1.0 <hostdev type='usb'><source><vendor id='0x1'/><product id='0x1'/><address bus='1' port='1'/></source></hostdev>
  12.2.0 <hostdev mode='capabilities' type='net'><source><interface>a</interface></source><route gateway='10.0.0.1'/></hostdev>
  12.1.0 <interface type='hostdev'><source><address type='usb' bus='1' port='1.2'/></source></interface>
  10.0.0 <interface type='hostdev'><source><address type='pci'/></source><driver model='a'/></interface>
  12.1.0 <interface type='hostdev'><source><address type='pci'/></source><driver iommufd='no'/></interface>
  12.2.0 <interface type='ethernet'><source><route family='ipv4' gateway='10.0.0.1'/></source></interface>
  11.1.0 <interface type='vhostuser'/>
  11.1.0 <interface type='vhostuser'><source/></interface>
  11.1.0 <interface type='vhostuser'><source type='unix' path='/a'/></interface>
  11.1.0 <interface type='vhostuser'><source path='/a' mode='client'/></interface>
  11.1.0 <interface type='vhostuser'><source type='unix' mode='server'/></interface>
  11.1.0 <interface type='vhostuser'><source dev='eth0'/></interface>
  9.2.0 <interface type='vhostuser'><source type='unix' path='/a' mode='client'><reconnect delay='1'/></source></interface>
  10.5.0 <interface type='vds'><source switchid='f81d4fae-7dec-11d0-a765-00a0c91e6bf6'/></interface>
  10.5.0 <interface type='vds'><source switchid='f81d4fae-7dec-11d0-a765-00a0c91e6bf6' portid='1' portgroupid='a'/></interface>
  10.5.0 <interface type='vds'><source switchid='f81d4fae-7dec-11d0-a765-00a0c91e6bf6' portid='1' connectionid='1'/></interface>
  10.5.0 <interface type='vds'><source switchid='f81d4fae-7dec-11d0-a765-00a0c91e6bf6' portgroupid='a' connectionid='1'/></interface>

domaindevice: <interface type='user'>~</interface>
  11.2.0 <mac address='52:54:00:00:00:01' currentAddress='52:54:00:00:00:02'/>
  10.6.0 <backend type='default'/>
  11.8.0 <backend type='passt' hostname='a.example'/>
  11.8.0 <backend type='passt' fqdn='a.example'/>
  12.2.0 <route gateway='10.0.0.1'/>
  10.7.0 <bandwidth><inbound average='4294967296' peak='4294967296' floor='18014398509481984'/></bandwidth>
  10.7.0 <bandwidth><outbound average='4294967296' peak='18014398509481984'/></bandwidth>

domaindevice: ~
  11.8.0 <disk><target dev='vda'/><acpi index='1' nodeset='0'/></disk>
  11.8.0 <filesystem><source dir='/a'/><target dir='a'/><acpi nodeset='0'/></filesystem>
  11.8.0 <controller type='sata'><acpi nodeset='0'/></controller>
  11.8.0 <interface type='user'><acpi nodeset='0'/></interface>
  11.8.0 <input type='tablet'><acpi nodeset='0'/></input>
  11.8.0 <video><acpi nodeset='0'/></video>
  11.8.0 <sound model='ich9'><acpi nodeset='0'/></sound>
  11.8.0 <serial type='pty'><acpi nodeset='0'/></serial>
  11.8.0 <parallel type='pty'><acpi nodeset='0'/></parallel>
  11.8.0 <console type='pty'><acpi nodeset='0'/></console>
  11.8.0 <smartcard mode='host'><acpi nodeset='0'/></smartcard>
  11.8.0 <shmem name='a'><acpi nodeset='0'/></shmem>
  11.8.0 <memory model='dimm'><target><size>1</size></target><acpi nodeset='0'/></memory>
  11.8.0 <rng model='virtio'><backend model='builtin'/><acpi nodeset='0'/></rng>
  11.8.0 <memballoon model='virtio'><acpi nodeset='0'/></memballoon>
  11.8.0 <watchdog model='ib700'><acpi nodeset='0'/></watchdog>
  11.8.0 <iommu model='intel'><acpi nodeset='0'/></iommu>
  11.8.0 <vsock><acpi nodeset='0'/></vsock>

network: <network><name>a</name>~</network>
  9.7.0 <title>a</title>
  9.7.0 <description>a</description>
  10.1.0 <domain name='a' register='yes'/>
  12.0.0 <dns><forwarder addr='10.0.0.1' port='65535'/></dns>
  10.0.0 <forward mode='hostdev'><driver/></forward>
  10.0.0 <forward mode='hostdev'><driver name='xen'/></forward>
  10.0.0 <forward mode='hostdev'><driver name='vfio' model='a'/></forward>
  12.1.0 <forward mode='hostdev'><driver iommufd='yes'/></forward>
  12.2.0 <route gateway='10.0.0.1'/>
  10.7.0 <bandwidth><inbound average='4294967296'/></bandwidth>
  10.7.0 <portgroup name='a'><bandwidth><outbound peak='18014398509481984' average='1'/></bandwidth></portgroup>

networkport: <networkport><uuid>f81d4fae-7dec-11d0-a765-00a0c91e6bf6</uuid><owner><uuid>f81d4fae-7dec-11d0-a765-00a0c91e6bf6</uuid><name>a</name></owner><mac address='52:54:00:00:00:01'/>~</networkport>
  10.7.0 <bandwidth><inbound floor='18014398509481984'/></bandwidth>
  10.0.0 <plug type='hostdev-pci'><driver/><address/></plug>
  10.0.0 <plug type='hostdev-pci'><driver name='xen'/><address/></plug>
  10.0.0 <plug type='hostdev-pci'><driver model='a'/><address/></plug>
  12.1.0 <plug type='hostdev-pci'><driver iommufd='no'/><address/></plug>

device: <device>~</device>
  9.1.0 <parent>a</parent><name>b</name>
  9.1.0 <name>a</name><devnode type='link'>/b</devnode><devnode type='dev'>/a</devnode><devnode type='link'>/c</devnode>
  9.1.0 <name>a</name><capability type='ccw'><ssid>0x0</ssid><devno>0x0</devno><cssid>0x0</cssid></capability>
  9.1.0 <name>a</name><capability type='css'><cssid>0x0</cssid><ssid>0x0</ssid><devno>0x0</devno><channel_dev_addr><devno>0x0</devno><ssid>0x0</ssid><cssid>0x0</cssid></channel_dev_addr></capability>
  10.5.0 <name>a</name><capability type='ccw'><state>online</state><cssid>0x0</cssid><ssid>0x0</ssid><devno>0x0</devno></capability>
  10.5.0 <name>a</name><capability type='ccw'><cssid>0x0</cssid><ssid>0x0</ssid><devno>0x0</devno><state>offline</state></capability>
  11.1.0 <name>a</name><capability type='ccw'><cssid>0x0</cssid><ssid>0x0</ssid><devno>0x0</devno><capability type='ccwgroup_member'><group_device>a</group_device></capability></capability>
  11.1.0 <name>a</name><capability type='ccwgroup'><cssid>0x0</cssid><ssid>0x0</ssid><devno>0x0</devno><capability type='qeth_generic'><card_type>a</card_type><chpid>a</chpid></capability></capability>
  11.1.0 <name>a</name><capability type='ccwgroup'><state>online</state><cssid>0x0</cssid><ssid>0x0</ssid><devno>0x0</devno><members><ccw_device ref='a'>b</ccw_device><ccw_device ref='c'>d</ccw_device></members><capability type='qeth_layer2'><chpid>a</chpid><card_type>a</card_type></capability></capability>
  11.1.0 <name>a</name><capability type='ccwgroup'><cssid>0x0</cssid><ssid>0x0</ssid><devno>0x0</devno><capability type='qeth_layer3'><card_type>a</card_type><chpid>a</chpid></capability></capability>
  12.1.0 <name>a</name><capability type='usb_device'><bus>1</bus><device>1</device><product id='0x1'/><vendor id='0x1'/><port>1</port></capability>

device: <device><name>a</name><capability type='pci'><domain>0</domain><bus>0</bus><slot>0</slot><function>0</function><product id='0x1'/><vendor id='0x1'/><capability type='vpd'>~</capability></capability></device>
  9.1.0 <name>~ü</name>
  9.1.0 <name>a</name><fields access='readonly'><change_level>{</change_level></fields>
  9.1.0 <name>a</name><fields access='readonly'><vendor_field index='0'>{</vendor_field></fields>
  9.1.0 <name>a</name><fields access='readwrite'><asset_tag>{</asset_tag></fields>
  9.1.0 <name>a</name><fields access='readwrite'><system_field index='0'>{</system_field></fields>

domainCapabilities: <domainCapabilities>~<arch>x86_64</arch><features/></domainCapabilities>
  9.1.0 <domain>kvm</domain>

domainCapabilities: <domainCapabilities><path>/a</path><domain>kvm</domain><arch>x86_64</arch>~<features/></domainCapabilities>
  12.1.0 <os supported='yes'><firmwareFeatures supported='yes'><enum name='a'><value>b</value></enum></firmwareFeatures></os>
  12.1.0 <os supported='yes'><varstore supported='no'/></os>
  9.1.0 <devices><crypto supported='yes'><enum name='model'><value>virtio</value></enum></crypto></devices>
  10.6.0 <devices><interface supported='yes'><enum name='backendType'><value>passt</value></enum></interface></devices>
  10.10.0 <devices><panic supported='no'/></devices>
  11.5.0 <devices><console supported='yes'><enum name='type'><value>pty</value></enum></console></devices>

domainCapabilities: <domainCapabilities><path>/a</path><domain>kvm</domain><arch>x86_64</arch><cpu><mode name='host-passthrough' supported='no'/><mode name='maximum' supported='no'/>~</cpu><features/></domainCapabilities>
  9.5.0 <mode name='host-model' supported='yes'><model fallback='allow'>a</model><maxphysaddr mode='passthrough' limit='39'/></mode><mode name='custom' supported='no'/>
  10.9.0 <mode name='host-model' supported='no'/><mode name='custom' supported='yes'><model usable='no' vendor='a'>a</model><blockers model='a'><feature name='a'/><feature name='b'/></blockers><model usable='yes' vendor='a'>b</model></mode>
  10.10.0 <mode name='host-model' supported='no'/><mode name='custom' supported='yes'><model usable='no' vendor='a' canonical='b'>a</model></mode>

domainCapabilities: <domainCapabilities><path>/a</path><domain>kvm</domain><arch>x86_64</arch><features>~</features></domainCapabilities>
  9.6.0 <async-teardown supported='no'/>
  10.7.0 <ps2 supported='yes'/>
  11.6.0 <tdx supported='no'/>
  10.5.0 <launchSecurity supported='yes'><enum name='sectype'><value>sev</value></enum></launchSecurity>
  11.2.0 <sev supported='yes'><cbitpos>47</cbitpos><reducedPhysBits>1</reducedPhysBits><maxGuests>1</maxGuests><maxESGuests>1</maxESGuests><cpu0Id>a</cpu0Id></sev>
  11.9.0 <hyperv supported='yes'><enum name='features'><value>a</value></enum><defaults/></hyperv>
  11.9.0 <hyperv supported='yes'><defaults><vendor_id>a</vendor_id><tlbflush_extended>on</tlbflush_extended><tlbflush_direct>off</tlbflush_direct><stimer_direct>on</stimer_direct><spinlocks>4095</spinlocks></defaults></hyperv>

capabilities: <capabilities><host><cpu><arch>x86_64</arch>~</cpu></host></capabilities>
  9.3.0 <maxphysaddr mode='emulate' bits='46' limit='39'/>
  10.1.0 <topology sockets='1' clusters='1' cores='1' threads='1'/>
  11.4.0 <feature name='a.b'/>

capabilities: <capabilities><host><cpu><arch>x86_64</arch></cpu>~</host></capabilities>
  12.4.0 <energy><monitor maxMonitors='1'><feature name='core_energy'/><feature name='activity'/></monitor></energy>

capabilities: <capabilities><host><cpu><arch>x86_64</arch></cpu><topology><cells num='1'><cell id='0'><cpus num='1'>~</cpus></cell></cells></topology></host></capabilities>
  10.1.0 <cpu id='0' socket_id='0' die_id='0' cluster_id='0' core_id='0' siblings='0'/>

capabilities: <capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest><os_type>hvm</os_type>~</guest></capabilities>
  10.2.0 <arch name='loongarch64'><wordsize>64</wordsize><domain type='qemu'/></arch>
  9.3.0 <arch name='x86_64'><wordsize>64</wordsize><domain type='hvf'/></arch>
  11.10.0 <arch name='x86_64'><wordsize>64</wordsize><domain type='vmware'/><domain type='hyperv'/><domain type='vbox'/><domain type='phyp'/><domain type='vz'/><domain type='bhyve'/></arch>
  9.9.0 <arch name='x86_64'><wordsize>64</wordsize><domain type='kvm'/></arch><features><externalSnapshot/></features>

capabilities: <capabilities><host><cpu>~</cpu></host></capabilities>
  10.2.0 <arch>loongarch64</arch>

cpu: ~
  11.0.0 <cpu deprecated_features='on'/>
  10.1.0 <cpu><topology sockets='1' clusters='1' cores='1' threads='1'/></cpu>
  9.3.0 <cpu><maxphysaddr mode='passthrough' limit='1'/></cpu>
  10.2.0 <cpu><arch>loongarch64</arch></cpu>
  11.4.0 <cpu><arch>x86_64</arch><feature name='a.b'/></cpu>

domainsnapshot: <domainsnapshot>~</domainsnapshot>
  9.7.0 <revertDisks/>
  9.7.0 <revertDisks><disk name='vda' type='file'><source file='/a'/><driver type='qcow2'/></disk><disk name='vdb' snapshot='no'/></revertDisks>
  11.5.0 <disks><disk name='nvme0n1'/></disks>
  11.5.0 <revertDisks><disk name='nvme0n1'/></revertDisks>

domainsnapshot: <domainsnapshot><disks><disk name='vda' ~</disk></disks></domainsnapshot>
  9.1.0 snapshot='internal'><snapshotDeleteInProgress/>
  9.1.0 snapshot='external'><source file='/a'/><snapshotDeleteInProgress/>
  10.10.0 type='file'><source file='/a'><dataStore type='file'><format type='raw'/><source file='/b'/></dataStore></source>
  10.10.0 type='block'><source dev='/a'><dataStore type='file'><format type='raw'/><source file='/b'/></dataStore></source>
  10.10.0 type='network'><source protocol='nbd'><host name='a'/><dataStore type='file'><format type='raw'/><source file='/b'/></dataStore></source>
  9.2.0 type='network'><source protocol='nbd'><host name='a'/><reconnect delay='1'/></source>
  9.8.0 type='network'><source protocol='ssh' name='a'><identity username='a' keyfile='/a'/><knownHosts path='/a'/></source>
  9.1.0 type='network'><source protocol='nfs' name='a'><host name='a'/></source>
  9.2.0 type='file'><source file='/a'><encryption format='luks-any'/></source>
  9.2.0 type='file'><source file='/a'><encryption format='luks'><secret type='passphrase' usage='a'/><secret type='passphrase' usage='b'/></encryption></source>

domaincheckpoint: <domaincheckpoint><disks>~</disks></domaincheckpoint>
  11.5.0 <disk name='nvme0n1'/>

domainbackup: ~
  11.3.0 <domainbackup mode='pull'><server transport='fd' fdgroup='a'/></domainbackup>
  9.1.0 <domainbackup><disks><disk name='vda' backup='yes' backupmode='full'/><disk name='vdb'/></disks></domainbackup>
  11.5.0 <domainbackup><disks><disk name='nvme0n1' backup='no'/></disks></domainbackup>
  9.1.0 <domainbackup mode='pull'><server name='a'/><disks><disk name='vda' exportname='a' backup='yes'/></disks></domainbackup>
  11.5.0 <domainbackup mode='pull'><server name='a'/><disks><disk name='nvme0n1' backup='no'/></disks></domainbackup>

volume: <volume><name>a</name><target>~</target></volume>
  9.2.0 <encryption format='luks-any'/>
  9.2.0 <encryption format='luks'><secret type='passphrase' usage='a'/><secret type='passphrase' usage='b'/></encryption>
  9.2.0 <encryption format='luks'><ivgen name='a'/><cipher name='a' size='256'/><secret type='passphrase' usage='a'/></encryption>

filterbinding: <filterbinding><owner><name>a</name><uuid>f81d4fae-7dec-11d0-a765-00a0c91e6bf6</uuid></owner><portdev name='a'/><mac address='52:54:00:00:00:01'/><filterref filter='a'/>~</filterbinding>
  12.4.0 <backend name='a'/>

sysinfo: ~
  11.6.0 <sysinfo type='smbios'/>
  11.6.0 <sysinfo type='smbios'><oemStrings><entry>a</entry><entry>b</entry></oemStrings><memory_device><entry name='size'>a</entry></memory_device><memory_device><entry name='form_factor'>a</entry></memory_device><processor><entry name='socket_destination'>a</entry><entry name='status'>b</entry></processor><processor><entry name='type'>a</entry></processor><chassis><entry name='sku'>a</entry></chassis><baseBoard><entry name='location'>a</entry></baseBoard><baseBoard><entry name='asset'>a</entry></baseBoard><system><entry name='uuid'>a</entry></system><bios><entry name='release'>a</entry></bios></sysinfo>
  11.6.0 <sysinfo type='fwcfg'><entry name='a'>b</entry><entry name='c' file='/d'/></sysinfo>
`;

/** What is accepted no more behind 9.0.0, in the same form: each fragment is behind the first release that refuses it. */
export const goneParts = `
domaindevice: ~
  12.8.0 <graphics type='desktop' fullscreen='yes'/>
  10.0.0 <interface type='user'><driver name='vfio' iommu='on'/></interface>
  10.0.0 <interface type='user'><driver name='kvm'><host csum='off'/><guest csum='off'/></driver></interface>

device: <device><name>a</name>~</device>
  12.1.0 <capability type='usb_device'><bus>1</bus><device>1</device><product id='0x1'/><vendor id='0x1'/></capability>

capabilities: <capabilities><host><cpu><arch>x86_64</arch></cpu><topology><cells num='1'><cell id='0'><cpus num='1'>~</cpus></cell></cells></topology></host></capabilities>
  10.1.0 <cpu id='0' socket_id='0' die_id='0' core_id='0' siblings='0'/>
`;

/** What the newest release refuses although parts of it are new. */
export const refusedParts = `
domain: <domain type='kvm'><name>a</name>~</domain>
  <iommufd/>
  <throttlegroups/><throttlegroups/>
  <on_reboot>preserve-running</on_reboot>
  <on_poweroff>preserve-running</on_poweroff>
  <os><type>hvm</type><nvram>/a</nvram><varstore/></os>
  <os><type>linux</type><varstore/></os>
  <os><type>exe</type><inituser>a</inituser></os>
  <cputune><energytune vcpus='0'/></cputune>
  <cputune><cachetune vcpus='0'><monitor/></cachetune></cputune>
  <features><virtualization state='on'/></features>
  <features><ras/></features>
  <features><hyperv mode='passthrough'><relaxed state='on'/></hyperv></features>
  <features><hyperv><tlbflush><direct/></tlbflush></hyperv></features>
  <launchSecurity type='sev-snp'/>
  <launchSecurity type='sev' vcek='yes'><policy>1</policy></launchSecurity>
  <launchSecurity type='tdx' kernelHashes='yes'/>
  <devices><pstore backend='acpi-erst'><size>8</size></pstore><pstore backend='acpi-erst'><size>8</size></pstore></devices>

domaindevice: ~
  <disk><target dev='vda'/><iotune/><throttlefilters/></disk>
  <disk><target dev='nvme0'/></disk>
  <disk><target dev='vda'/><product>more than forty characters, which is too much</product></disk>
  <disk><target dev='vda'/><driver><iothreads/></driver></disk>
  <disk><target dev='vda'/><driver><statistics><latency-histogram/></statistics></driver></disk>
  <disk><target dev='vda'/><source file='/a'><dataStore><source file='/b'/></dataStore></source></disk>
  <disk type='ctl'><target dev='vda'/></disk>
  <disk type='vhostvdpa'><target dev='vda'/><source dev='/a'><encryption format='luks'/></source></disk>
  <disk type='network'><target dev='vda'/><source protocol='nbd'><host name='a'/><reconnect enabled='yes' delay='1'/></source></disk>
  <disk type='network'><target dev='vda'/><source protocol='nbd'><host name='a'/><reconnect/></source></disk>
  <disk type='network'><target dev='vda'/><source protocol='ssh'/></disk>
  <disk type='network'><target dev='vda'/><source protocol='ssh' name='a'><identity username='a'/></source></disk>
  <disk type='network'><target dev='vda'/><source protocol='ssh' name='a'><identity username='a' keyfile='/a' agentsock='/b'/></source></disk>
  <disk type='network'><target dev='vda'/><source protocol='ssh' name='a'><identity username='a' keyfile='/a'/><auth username='a'><secret type='iscsi' usage='a'/></auth></source></disk>
  <controller type='sata'><serial>a</serial></controller>
  <hostdev type='usb'><source><address bus='1' device='1' port='1'/></source></hostdev>
  <hostdev type='usb'><source><address bus='1'/></source></hostdev>
  <hostdev type='usb' display='on'><source><address bus='1' port='1'/></source></hostdev>
  <interface type='user'><driver name='vfio' queues='1'/></interface>
  <interface type='user'><driver name='vhost' model='a'/></interface>
  <interface type='user'><bandwidth><inbound average='18014398509481985'/></bandwidth></interface>
  <interface type='user'><bandwidth><inbound average='1' burst='4294967296'/></bandwidth></interface>
  <interface type='vds'><source portid='1'/></interface>
  <crypto model='virtio' type='qemu'/>
  <crypto model='virtio'><backend model='builtin'/></crypto>
  <crypto model='virtio' type='qemu'><backend model='builtin' queues='0'/></crypto>
  <pstore backend='acpi-erst'/>
  <iommu model='virtio'><driver><granule/></driver></iommu>
  <iommu model='virtio'><driver><granule mode='host' size='4'/></driver></iommu>
  <sound model='ich9' streams='1'/>
  <sound model='virtio' multichannel='yes'/>
  <video><model type='vga' device='virtio-vga'/></video>
  <filesystem type='template'><source name='a'/><target dir='a'/><idmap/></filesystem>
  <filesystem><driver type='mtp' queue='1'/><source dir='/a'/><target dir='a'/></filesystem>
  <tpm><backend type='external'><source type='dir' path='/a/'/></backend></tpm>
  <tpm><backend type='passthrough' debug='1'/></tpm>
  <tpm><backend type='emulator' debug='256'/></tpm>
  <tpm><backend type='emulator'><profile source='a b'/></backend></tpm>
  <smartcard mode='host-certificates'><certificate>1</certificate><certificate>2</certificate></smartcard>

domainbackup: ~
  <domainbackup mode='pull'><server transport='fd'/></domainbackup>
  <domainbackup><disks><disk name='vda' type='file'><target file='/a'><encryption format='luks-any'><secret type='passphrase' usage='a'/></encryption></target></disk></disks></domainbackup>

domainCapabilities: <domainCapabilities><domain>kvm</domain><arch>x86_64</arch><cpu><mode name='host-passthrough' supported='no'/><mode name='maximum' supported='no'/><mode name='host-model' supported='no'/>~</cpu><features/></domainCapabilities>
  <mode name='custom' supported='yes'><blockers model='a'><feature name='a'/></blockers></mode>
  <mode name='custom' supported='yes'><model usable='no' vendor='a'>a</model><blockers model='a'/></mode>

sysinfo: ~
  <sysinfo/>
  <sysinfo type='smbios'><bios/></sysinfo>
  <sysinfo type='smbios'><processor><entry name='vendor'>a</entry></processor></sysinfo>
  <sysinfo type='fwcfg'><entry name='a' file='/b'>c</entry></sysinfo>
`;
