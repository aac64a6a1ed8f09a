import { usbMissing } from '../../../../src/validate/rules/hostdev/usb-missing.ts';
import { system } from '../../../support/hosts.ts';
import { testRule } from '../../../support/test-rule.ts';

testRule(usbMissing, {
  host: system({
    usbDevices: [
      { bus: 1, device: 1, vendor: 0x1d6b, product: 2 },
      { bus: 1, device: 2, vendor: 0x1234, product: 0xbeef },
      { bus: 2, device: 3, vendor: 0x1234, product: 0xbeef },
    ],
  }),
  valid: [
    `<hostdev mode='subsystem' type='usb'><source><vendor id='0x1d6b'/><product id='0x0002'/></source></hostdev>`,
    `<hostdev mode='subsystem' type='usb'><source><address bus='2' device='3'/></source></hostdev>`,
    `<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0xbeef'/><address bus='2' device='3'/></source></hostdev>`,
    `<hostdev mode='subsystem' type='usb'><source startupPolicy='optional'><vendor id='0x1234'/><product id='0x0001'/></source></hostdev>`,
  ],
  invalid: [
    `
<hostdev mode='subsystem' type='usb'>
  <source>
  ^^^^^^^^ the host has no USB device with vendor '0x1d6b' and product '0x0003'
    <vendor id='0x1d6b'/>
    <product id='0x0003'/>
  </source>
</hostdev>
<hostdev mode='subsystem' type='usb'>
  <source>
  ^^^^^^^^ the host has 2 USB devices with vendor '0x1234' and product '0xbeef'; <address bus=… device=…/> tells which is meant
    <vendor id='0x1234'/>
    <product id='0xbeef'/>
  </source>
</hostdev>
<hostdev mode='subsystem' type='usb'>
  <source>
  ^^^^^^^^ the host has no USB device at bus '1' and device '9'
    <address bus='1' device='9'/>
  </source>
</hostdev>`,
  ],
});
