import type { DomainDevices, DomainGraphics, DomainGraphicsListen } from 'domxml/domain';

/** A screen of QEMU, shown by SPICE clients. */
export function spice(video: 'virtio' | 'qxl' = 'virtio'): DomainDevices {
  return {
    ...screen(video),
    graphics: [{ type: 'spice', autoport: true, listen: [localhost()] }],
    channel: [{ type: 'spicevmc', target: { type: 'virtio', name: 'com.redhat.spice.0' } }],
  };
}

/** A screen of QEMU, shown by VNC clients. */
export function vnc(video: 'virtio' | 'qxl' = 'virtio'): DomainDevices {
  return { ...screen(video), graphics: [vncServer()] };
}

/** A VNC server on a free port of the host. */
export function vncServer(): DomainGraphics {
  return { type: 'vnc', autoport: true, listen: [localhost()] };
}

/** Only clients on the host get in; those elsewhere come through SSH. */
function localhost(): DomainGraphicsListen {
  return { type: 'address', address: '127.0.0.1' };
}

/** With a tablet the pointer of the guest is where that of the client is. */
function screen(type: 'virtio' | 'qxl'): DomainDevices {
  return {
    video: [{ model: { type } }],
    controller: [{ type: 'usb', modelAttribute: 'qemu-xhci' }],
    input: [{ type: 'tablet', bus: 'usb' }],
  };
}
