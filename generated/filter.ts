// Generated from schemas/rng/filter.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';

/** Rules for the traffic of interfaces, which refer to the filter by its name. Since 0.8.0. */
export interface NetworkFilter extends RecordExtras {
  /** Unique name by which interfaces and other filters refer to this one. Format: an XML name without colon. */
  name: string;
  /** Chain that the rules are entered in. One that is named after a protocol, with or without a suffix as in `arp-spoofing`, sees packets of that protocol only; at most twelve characters. Default: root. */
  chain?: 'root' | (string & {});
  /** Place of the chain among the others, -1000 to 1000; chains of low numbers see packets first. When absent it follows from the protocol that the chain is named after. Since 0.9.8. */
  priority?: number;
  /** Globally unique identifier; made up when absent. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid?: string;
  /** Another filter whose rules take part in this one. */
  filterref?: NetworkFilterFilterref[];
  /** What happens to packets of one direction that have the properties given inside; to all of them when nothing is. */
  rule?: NetworkFilterRule[];
}
/** Another filter whose rules take part in this one. Since 0.8.0. */
export interface NetworkFilterFilterref extends RecordExtras {
  /** Name of the network filter. Format: an XML name without colon. */
  filter: string;
  /** Value of a variable of the filter. */
  parameter?: NetworkFilterFilterrefParameter[];
}
/** What happens to packets of one direction that have the properties given inside; to all of them when nothing is. Since 0.8.0. */
export interface NetworkFilterRule extends RecordExtras {
  /** What becomes of a packet that the rule is about. */
  action: 'drop' | 'accept' | 'reject' | 'continue' | 'return' | (string & {});
  /** Which way the packets go, as the guest sees it. */
  direction: 'in' | 'out' | 'inout' | (string & {});
  /** Place of the rule in its chain, -1000 to 1000; rules of low numbers come first. Default: 500. */
  priority?: number;
  /** Given as `0` or `false` it leaves the state of connections out, which is followed otherwise. Rules for TCP, UDP and the like. Format: 0 or false. Since 0.8.2. */
  statematch?: string;
  /** Ethernet frames. */
  mac?: NetworkFilterRuleMac;
  /** Ethernet frames with a VLAN tag (802.1Q). */
  vlan?: NetworkFilterRuleVlan;
  /** Messages of the spanning tree protocol (bridge protocol data units). */
  stp?: NetworkFilterRuleStp;
  /** Messages of the Address Resolution Protocol, which finds the MAC address to an IPv4 address. Since 0.8.0. */
  arp?: NetworkFilterRuleArp;
  /** Messages of Reverse ARP, which finds the IPv4 address to a MAC address. Since 0.8.1. */
  rarp?: NetworkFilterRuleArp;
  /** IPv4 packets. */
  ip?: NetworkFilterRuleIp;
  /** IPv6 packets. */
  ipv6?: NetworkFilterRuleIpv6;
  /** TCP segments. */
  tcp?: NetworkFilterRuleTcp;
  /** UDP datagrams. Since 0.8.0. */
  udp?: NetworkFilterRulePorts;
  /** SCTP packets. Since 0.8.0. */
  sctp?: NetworkFilterRulePorts;
  /** ICMP messages. */
  icmp?: NetworkFilterRuleIcmp;
  /** IGMP messages, about groups of receivers. Since 0.8.0. */
  igmp?: NetworkFilterRulePackets;
  /** Packets of any protocol. Since 0.8.0. */
  all?: NetworkFilterRulePackets;
  /** Encrypted packets of IPsec (ESP). Since 0.8.0. */
  esp?: NetworkFilterRulePackets;
  /** Authenticated packets of IPsec (AH). Since 0.8.0. */
  ah?: NetworkFilterRulePackets;
  /** UDP-Lite datagrams. Since 0.8.0. */
  udplite?: NetworkFilterRulePackets;
  /** TCP segments. */
  'tcp-ipv6'?: NetworkFilterRuleTcpIpv6;
  /** UDP datagrams. Since 0.8.0. */
  'udp-ipv6'?: NetworkFilterRulePortsIpv6;
  /** SCTP packets. Since 0.8.0. */
  'sctp-ipv6'?: NetworkFilterRulePortsIpv6;
  /** ICMPv6 messages. */
  icmpv6?: NetworkFilterRuleIcmpv6;
  /** Packets of any protocol. Since 0.8.0. */
  'all-ipv6'?: NetworkFilterRulePacketsIpv6;
  /** Encrypted packets of IPsec (ESP). Since 0.8.0. */
  'esp-ipv6'?: NetworkFilterRulePacketsIpv6;
  /** Authenticated packets of IPsec (AH). Since 0.8.0. */
  'ah-ipv6'?: NetworkFilterRulePacketsIpv6;
  /** UDP-Lite datagrams. Since 0.8.0. */
  'udplite-ipv6'?: NetworkFilterRulePacketsIpv6;
}
/** Value of a variable of the filter. The same name may come several times and makes a list. Since 0.8.0. */
export interface NetworkFilterFilterrefParameter extends RecordExtras {
  /** Name of the variable, without the dollar sign. Format: a name of letters, digits, _. */
  name: string;
  /** One value: letters, digits, underscores, dots and colons. Format: text of letters, digits, _ . :. */
  value: string;
}
/** Ethernet frames. Since 0.8.0. */
export interface NetworkFilterRuleMac extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** Bits of the sender's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacmask?: string;
  /** MAC address of the receiver. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacaddr?: string;
  /** Bits of the receiver's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacmask?: string;
  /** Protocol that the frame carries: its EtherType, 1536 (0x600) to 65535, or a name. */
  protocolid?: 'arp' | 'rarp' | 'ipv4' | 'ipv6' | 'vlan' | (string & {});
}
/** Ethernet frames with a VLAN tag (802.1Q). Since 0.9.8. */
export interface NetworkFilterRuleVlan extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** Bits of the sender's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacmask?: string;
  /** MAC address of the receiver. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacaddr?: string;
  /** Bits of the receiver's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacmask?: string;
  /** Number of the VLAN, 0 to 4095. Format: a variable such as $IP or a hexadecimal number of up to 3 digits such as 0x1f or a whole number. */
  vlanid?: string;
  /** Protocol inside the tagged frame: its EtherType, 1536 (0x600) to 65535, or a name. */
  'encap-protocol'?: 'arp' | 'rarp' | 'ipv4' | 'ipv6' | 'vlan' | (string & {});
}
/** Messages of the spanning tree protocol (bridge protocol data units). Since 0.9.8. */
export interface NetworkFilterRuleStp extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** Bits of the sender's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacmask?: string;
  /** Type of the message: 0 for a configuration, 128 (0x80) for a change of topology. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  type?: string;
  /** Flags of the message, 0 to 255. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  flags?: string;
  /** Priority of the root bridge, or the lowest one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'root-priority'?: string;
  /** Highest priority of the root bridge. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'root-priority-hi'?: string;
  /** MAC address of the root bridge. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  'root-address'?: string;
  /** Bits of the root bridge's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  'root-address-mask'?: string;
  /** Cost of the path to the root bridge, or the lowest one of a range. Format: a variable such as $IP or a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  'root-cost'?: string;
  /** Highest cost of the path to the root bridge. Format: a variable such as $IP or a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  'root-cost-hi'?: string;
  /** Priority of the sending bridge, or the lowest one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'sender-priority'?: string;
  /** Highest priority of the sending bridge. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'sender-priority-hi'?: string;
  /** MAC address of the sending bridge. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  'sender-address'?: string;
  /** Bits of the sending bridge's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  'sender-address-mask'?: string;
  /** Number of the port that the message left by, or the lowest one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  port?: string;
  /** Highest number of the port. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'port-hi'?: string;
  /** Age of the message, or the lowest one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  age?: string;
  /** Highest age of the message. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'age-hi'?: string;
  /** Age at which messages are given up, or the lowest one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'max-age'?: string;
  /** Highest age at which messages are given up. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'max-age-hi'?: string;
  /** Time between two messages of the root bridge, or the lowest one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'hello-time'?: string;
  /** Highest time between two messages of the root bridge. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'hello-time-hi'?: string;
  /** Time that a port waits before it forwards, or the lowest one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'forward-delay'?: string;
  /** Highest time that a port waits before it forwards. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'forward-delay-hi'?: string;
}
/** Messages of the Address Resolution Protocol or of Reverse ARP. */
export interface NetworkFilterRuleArp extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** Bits of the sender's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacmask?: string;
  /** MAC address of the receiver. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacaddr?: string;
  /** Bits of the receiver's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacmask?: string;
  /** Kind of hardware; 1 is Ethernet. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  hwtype?: string;
  /** EtherType of the protocol whose address is looked for; 0x800 is IPv4. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  protocoltype?: string;
  /** What the message is: a number, or a name such as `Request` or `Reply`. Format: a variable such as $IP or a whole number or an ARP operation such as Request_Reverse. */
  opcode?: string;
  /** MAC address of the sender, as the message gives it. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  arpsrcmacaddr?: string;
  /** MAC address of the target, as the message gives it. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  arpdstmacaddr?: string;
  /** IPv4 address of the sender, as the message gives it. Format: a variable such as $IP or an IPv4 address or netmask. */
  arpsrcipaddr?: string;
  /** IPv4 address of the target, as the message gives it. Format: a variable such as $IP or an IPv4 address or netmask. */
  arpdstipaddr?: string;
  /** Whether the message announces the sender's own address, without being asked. Since 0.9.2. */
  gratuitous?: 'yes' | 'no' | 'true' | 'false' | '1' | '0' | (string & {});
}
/** IPv4 packets. Since 0.8.0. */
export interface NetworkFilterRuleIp extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** Bits of the sender's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacmask?: string;
  /** MAC address of the receiver. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacaddr?: string;
  /** Bits of the receiver's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacmask?: string;
  /** IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  srcipmask?: string;
  /** IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  dstipmask?: string;
  /** Protocol that the packet carries: a number, 0 to 255, or a name. */
  protocol?: 'tcp' | 'udp' | 'udplite' | 'esp' | 'ah' | 'icmp' | 'igmp' | 'sctp' | 'icmpv6' | (string & {});
  /** Port of the sender, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportstart?: string;
  /** Last port of the sender; needs `srcportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportend?: string;
  /** Port of the receiver, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportstart?: string;
  /** Last port of the receiver; needs `dstportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportend?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
}
/** IPv6 packets. Since 0.8.0. */
export interface NetworkFilterRuleIpv6 extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** Bits of the sender's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacmask?: string;
  /** MAC address of the receiver. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacaddr?: string;
  /** Bits of the receiver's MAC address that are compared, as a MAC address. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  dstmacmask?: string;
  /** IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  srcipmask?: string;
  /** IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  dstipmask?: string;
  /** Protocol that the packet carries: a number, 0 to 255, or a name. */
  protocol?: 'tcp' | 'udp' | 'udplite' | 'esp' | 'ah' | 'icmp' | 'igmp' | 'sctp' | 'icmpv6' | (string & {});
  /** Port of the sender, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportstart?: string;
  /** Last port of the sender; needs `srcportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportend?: string;
  /** Port of the receiver, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportstart?: string;
  /** Last port of the receiver; needs `dstportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportend?: string;
  /** Type of the message, or the first one of a range. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 1.2.12. */
  type?: string;
  /** Last type of the message. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 1.2.12. */
  typeend?: string;
  /** Code of the message, or the first one of a range. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 1.2.12. */
  code?: string;
  /** Last code of the message. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. Since 1.2.12. */
  codeend?: string;
}
/** TCP segments. Since 0.8.0. */
export interface NetworkFilterRuleTcp extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  srcipmask?: string;
  /** IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  dstipmask?: string;
  /** First IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipfrom?: string;
  /** Last IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipto?: string;
  /** First IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipfrom?: string;
  /** Last IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipto?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
  /** Meets packets of a host that has more than so many connections. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. Since 0.8.1. */
  'connlimit-above'?: string;
  /** States of the connection, joined by commas: NEW, ESTABLISHED, RELATED and INVALID; or NONE. Format: NONE or connection states such as NEW,ESTABLISHED. Since 0.8.5. */
  state?: string;
  /** Name of a set that was made with the ipset tool: letters, digits, blanks and `_ . : - +`, at most 31. Format: a variable such as $IP or 1 to 31 letters, digits, blanks, _ . : - +. Since 0.9.13. */
  ipset?: string;
  /** Which addresses and ports are looked up, one to six of `src` and `dst`, joined by commas. Format: up to six of src and dst such as src,dst. Since 0.9.13. */
  ipsetflags?: string;
  /** Port of the sender, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportstart?: string;
  /** Last port of the sender; needs `srcportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportend?: string;
  /** Port of the receiver, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportstart?: string;
  /** Last port of the receiver; needs `dstportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportend?: string;
  /** Which of the flags SYN, ACK, URG, PSH, FIN and RST are looked at, a slash, and which of these are set, as in `SYN,ACK/SYN`. ALL and NONE are short forms. Format: TCP flags, a slash and set flags such as SYN,ACK/SYN. Since 0.9.1. */
  flags?: string;
}
/** Packets over IPv4 of a protocol that has ports. */
export interface NetworkFilterRulePorts extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  srcipmask?: string;
  /** IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  dstipmask?: string;
  /** First IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipfrom?: string;
  /** Last IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipto?: string;
  /** First IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipfrom?: string;
  /** Last IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipto?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
  /** Meets packets of a host that has more than so many connections. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. Since 0.8.1. */
  'connlimit-above'?: string;
  /** States of the connection, joined by commas: NEW, ESTABLISHED, RELATED and INVALID; or NONE. Format: NONE or connection states such as NEW,ESTABLISHED. Since 0.8.5. */
  state?: string;
  /** Name of a set that was made with the ipset tool: letters, digits, blanks and `_ . : - +`, at most 31. Format: a variable such as $IP or 1 to 31 letters, digits, blanks, _ . : - +. Since 0.9.13. */
  ipset?: string;
  /** Which addresses and ports are looked up, one to six of `src` and `dst`, joined by commas. Format: up to six of src and dst such as src,dst. Since 0.9.13. */
  ipsetflags?: string;
  /** Port of the sender, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportstart?: string;
  /** Last port of the sender; needs `srcportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportend?: string;
  /** Port of the receiver, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportstart?: string;
  /** Last port of the receiver; needs `dstportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportend?: string;
}
/** ICMP messages. Since 0.8.0. */
export interface NetworkFilterRuleIcmp extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  srcipmask?: string;
  /** IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  dstipmask?: string;
  /** First IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipfrom?: string;
  /** Last IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipto?: string;
  /** First IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipfrom?: string;
  /** Last IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipto?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
  /** Meets packets of a host that has more than so many connections. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. Since 0.8.1. */
  'connlimit-above'?: string;
  /** States of the connection, joined by commas: NEW, ESTABLISHED, RELATED and INVALID; or NONE. Format: NONE or connection states such as NEW,ESTABLISHED. Since 0.8.5. */
  state?: string;
  /** Name of a set that was made with the ipset tool: letters, digits, blanks and `_ . : - +`, at most 31. Format: a variable such as $IP or 1 to 31 letters, digits, blanks, _ . : - +. Since 0.9.13. */
  ipset?: string;
  /** Which addresses and ports are looked up, one to six of `src` and `dst`, joined by commas. Format: up to six of src and dst such as src,dst. Since 0.9.13. */
  ipsetflags?: string;
  /** Type of the message, 0 to 255. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  type?: string;
  /** Code of the message, which tells more of its type, 0 to 255. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  code?: string;
}
/** Packets over IPv4 of a protocol without ports. */
export interface NetworkFilterRulePackets extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  srcipmask?: string;
  /** IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a netmask. Format: a variable such as $IP or an IPv4 address or netmask or a prefix length from 0 up to 32. */
  dstipmask?: string;
  /** First IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipfrom?: string;
  /** Last IPv4 address of the sender. Format: a variable such as $IP or an IPv4 address or netmask. */
  srcipto?: string;
  /** First IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipfrom?: string;
  /** Last IPv4 address of the receiver. Format: a variable such as $IP or an IPv4 address or netmask. */
  dstipto?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
  /** Meets packets of a host that has more than so many connections. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. Since 0.8.1. */
  'connlimit-above'?: string;
  /** States of the connection, joined by commas: NEW, ESTABLISHED, RELATED and INVALID; or NONE. Format: NONE or connection states such as NEW,ESTABLISHED. Since 0.8.5. */
  state?: string;
  /** Name of a set that was made with the ipset tool: letters, digits, blanks and `_ . : - +`, at most 31. Format: a variable such as $IP or 1 to 31 letters, digits, blanks, _ . : - +. Since 0.9.13. */
  ipset?: string;
  /** Which addresses and ports are looked up, one to six of `src` and `dst`, joined by commas. Format: up to six of src and dst such as src,dst. Since 0.9.13. */
  ipsetflags?: string;
}
/** TCP segments. Since 0.8.0. */
export interface NetworkFilterRuleTcpIpv6 extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  srcipmask?: string;
  /** IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  dstipmask?: string;
  /** First IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipfrom?: string;
  /** Last IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipto?: string;
  /** First IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipfrom?: string;
  /** Last IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipto?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
  /** Port of the sender, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportstart?: string;
  /** Last port of the sender; needs `srcportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportend?: string;
  /** Port of the receiver, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportstart?: string;
  /** Last port of the receiver; needs `dstportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportend?: string;
  /** Which of the flags SYN, ACK, URG, PSH, FIN and RST are looked at, a slash, and which of these are set, as in `SYN,ACK/SYN`. ALL and NONE are short forms. Format: TCP flags, a slash and set flags such as SYN,ACK/SYN. Since 0.9.1. */
  flags?: string;
}
/** Packets over IPv6 of a protocol that has ports. */
export interface NetworkFilterRulePortsIpv6 extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  srcipmask?: string;
  /** IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  dstipmask?: string;
  /** First IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipfrom?: string;
  /** Last IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipto?: string;
  /** First IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipfrom?: string;
  /** Last IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipto?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
  /** Port of the sender, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportstart?: string;
  /** Last port of the sender; needs `srcportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  srcportend?: string;
  /** Port of the receiver, or the first one of a range. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportstart?: string;
  /** Last port of the receiver; needs `dstportstart`. Format: a variable such as $IP or a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  dstportend?: string;
}
/** ICMPv6 messages. Since 0.8.0. */
export interface NetworkFilterRuleIcmpv6 extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  srcipmask?: string;
  /** IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  dstipmask?: string;
  /** First IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipfrom?: string;
  /** Last IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipto?: string;
  /** First IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipfrom?: string;
  /** Last IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipto?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
  /** Type of the message, 0 to 255. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  type?: string;
  /** Code of the message, which tells more of its type, 0 to 255. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  code?: string;
}
/** Packets over IPv6 of a protocol without ports. */
export interface NetworkFilterRulePacketsIpv6 extends RecordExtras {
  /** Whether packets with the properties are meant, or with `no` those without them. Default: yes. */
  match?: boolean;
  /** Remark for people, of at most 256 characters; iptables and ip6tables show it. Since 0.8.5. */
  comment?: string;
  /** MAC address of the sender. Format: a variable such as $IP or a MAC address such as 52:54:00:6b:3c:58. */
  srcmacaddr?: string;
  /** IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipaddr?: string;
  /** Bits of the sender's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  srcipmask?: string;
  /** IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipaddr?: string;
  /** Bits of the receiver's address that are compared: their number, or a mask. Format: a variable such as $IP or a prefix length from 0 up to 128 or an IPv6 netmask such as ffff:ffff::. */
  dstipmask?: string;
  /** First IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipfrom?: string;
  /** Last IPv6 address of the sender. Format: a variable such as $IP or an IPv6 address. */
  srcipto?: string;
  /** First IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipfrom?: string;
  /** Last IPv6 address of the receiver. Format: a variable such as $IP or an IPv6 address. */
  dstipto?: string;
  /** Class of service (DSCP) that the packet asks for, 0 to 63. Format: a variable such as $IP or a hexadecimal number from 0x00 up to 0x3f or a whole number. */
  dscp?: string;
}

/** What the types look like in XML. */
export const networkFilterDescriptor: KindData = {
  kind: 'filter',
  roots: [{"localName":"filter","type":"NetworkFilter"}],
  types: `{
"NetworkFilter": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"chain","localName":"chain","value":{"kind":"enumeration","literals":["root"]},"default":"root"},{"property":"priority","localName":"priority","value":{"kind":"integer"}}],"children":[{"property":"uuid","localName":"uuid","type":"NetworkFilterUuid"},{"property":"filterref","localName":"filterref","type":"NetworkFilterFilterref","many":true},{"property":"rule","localName":"rule","type":"NetworkFilterRule","many":true}]},
"NetworkFilterUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkFilterFilterref": {"shape":"record","attributes":[{"property":"filter","localName":"filter","value":{"kind":"string"},"required":true}],"children":[{"property":"parameter","localName":"parameter","type":"NetworkFilterFilterrefParameter","many":true}]},
"NetworkFilterRule": {"shape":"record","attributes":[{"property":"action","localName":"action","value":{"kind":"enumeration","literals":["drop","accept","reject","continue","return"]},"required":true},{"property":"direction","localName":"direction","value":{"kind":"enumeration","literals":["in","out","inout"]},"required":true},{"property":"priority","localName":"priority","value":{"kind":"integer"},"default":"500"},{"property":"statematch","localName":"statematch","value":{"kind":"string"}}],"children":[{"property":"mac","localName":"mac","type":"NetworkFilterRuleMac"},{"property":"vlan","localName":"vlan","type":"NetworkFilterRuleVlan"},{"property":"stp","localName":"stp","type":"NetworkFilterRuleStp"},{"property":"arp","localName":"arp","type":"NetworkFilterRuleArp"},{"property":"rarp","localName":"rarp","type":"NetworkFilterRuleRarp"},{"property":"ip","localName":"ip","type":"NetworkFilterRuleIp"},{"property":"ipv6","localName":"ipv6","type":"NetworkFilterRuleIpv6"},{"property":"tcp","localName":"tcp","type":"NetworkFilterRuleTcp"},{"property":"udp","localName":"udp","type":"NetworkFilterRuleUdp"},{"property":"sctp","localName":"sctp","type":"NetworkFilterRuleSctp"},{"property":"icmp","localName":"icmp","type":"NetworkFilterRuleIcmp"},{"property":"igmp","localName":"igmp","type":"NetworkFilterRuleIgmp"},{"property":"all","localName":"all","type":"NetworkFilterRuleAll"},{"property":"esp","localName":"esp","type":"NetworkFilterRuleEsp"},{"property":"ah","localName":"ah","type":"NetworkFilterRuleAh"},{"property":"udplite","localName":"udplite","type":"NetworkFilterRuleUdplite"},{"property":"tcp-ipv6","localName":"tcp-ipv6","type":"NetworkFilterRuleTcpIpv6"},{"property":"udp-ipv6","localName":"udp-ipv6","type":"NetworkFilterRuleUdpIpv6"},{"property":"sctp-ipv6","localName":"sctp-ipv6","type":"NetworkFilterRuleSctpIpv6"},{"property":"icmpv6","localName":"icmpv6","type":"NetworkFilterRuleIcmpv6"},{"property":"all-ipv6","localName":"all-ipv6","type":"NetworkFilterRuleAllIpv6"},{"property":"esp-ipv6","localName":"esp-ipv6","type":"NetworkFilterRuleEspIpv6"},{"property":"ah-ipv6","localName":"ah-ipv6","type":"NetworkFilterRuleAhIpv6"},{"property":"udplite-ipv6","localName":"udplite-ipv6","type":"NetworkFilterRuleUdpliteIpv6"}]},
"NetworkFilterFilterrefParameter": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkFilterRuleMac": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcmacmask","localName":"srcmacmask","value":{"kind":"string"}},{"property":"dstmacaddr","localName":"dstmacaddr","value":{"kind":"string"}},{"property":"dstmacmask","localName":"dstmacmask","value":{"kind":"string"}},{"property":"protocolid","localName":"protocolid","value":{"kind":"enumeration","literals":["arp","rarp","ipv4","ipv6","vlan"]}}],"children":[]},
"NetworkFilterRuleVlan": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcmacmask","localName":"srcmacmask","value":{"kind":"string"}},{"property":"dstmacaddr","localName":"dstmacaddr","value":{"kind":"string"}},{"property":"dstmacmask","localName":"dstmacmask","value":{"kind":"string"}},{"property":"vlanid","localName":"vlanid","value":{"kind":"string"}},{"property":"encap-protocol","localName":"encap-protocol","value":{"kind":"enumeration","literals":["arp","rarp","ipv4","ipv6","vlan"]}}],"children":[]},
"NetworkFilterRuleStp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcmacmask","localName":"srcmacmask","value":{"kind":"string"}},{"property":"type","localName":"type","value":{"kind":"string"}},{"property":"flags","localName":"flags","value":{"kind":"string"}},{"property":"root-priority","localName":"root-priority","value":{"kind":"string"}},{"property":"root-priority-hi","localName":"root-priority-hi","value":{"kind":"string"}},{"property":"root-address","localName":"root-address","value":{"kind":"string"}},{"property":"root-address-mask","localName":"root-address-mask","value":{"kind":"string"}},{"property":"root-cost","localName":"root-cost","value":{"kind":"string"}},{"property":"root-cost-hi","localName":"root-cost-hi","value":{"kind":"string"}},{"property":"sender-priority","localName":"sender-priority","value":{"kind":"string"}},{"property":"sender-priority-hi","localName":"sender-priority-hi","value":{"kind":"string"}},{"property":"sender-address","localName":"sender-address","value":{"kind":"string"}},{"property":"sender-address-mask","localName":"sender-address-mask","value":{"kind":"string"}},{"property":"port","localName":"port","value":{"kind":"string"}},{"property":"port-hi","localName":"port-hi","value":{"kind":"string"}},{"property":"age","localName":"age","value":{"kind":"string"}},{"property":"age-hi","localName":"age-hi","value":{"kind":"string"}},{"property":"max-age","localName":"max-age","value":{"kind":"string"}},{"property":"max-age-hi","localName":"max-age-hi","value":{"kind":"string"}},{"property":"hello-time","localName":"hello-time","value":{"kind":"string"}},{"property":"hello-time-hi","localName":"hello-time-hi","value":{"kind":"string"}},{"property":"forward-delay","localName":"forward-delay","value":{"kind":"string"}},{"property":"forward-delay-hi","localName":"forward-delay-hi","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleArp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcmacmask","localName":"srcmacmask","value":{"kind":"string"}},{"property":"dstmacaddr","localName":"dstmacaddr","value":{"kind":"string"}},{"property":"dstmacmask","localName":"dstmacmask","value":{"kind":"string"}},{"property":"hwtype","localName":"hwtype","value":{"kind":"string"}},{"property":"protocoltype","localName":"protocoltype","value":{"kind":"string"}},{"property":"opcode","localName":"opcode","value":{"kind":"string"}},{"property":"arpsrcmacaddr","localName":"arpsrcmacaddr","value":{"kind":"string"}},{"property":"arpdstmacaddr","localName":"arpdstmacaddr","value":{"kind":"string"}},{"property":"arpsrcipaddr","localName":"arpsrcipaddr","value":{"kind":"string"}},{"property":"arpdstipaddr","localName":"arpdstipaddr","value":{"kind":"string"}},{"property":"gratuitous","localName":"gratuitous","value":{"kind":"enumeration","literals":["yes","no","true","false","1","0"]}}],"children":[]},
"NetworkFilterRuleRarp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcmacmask","localName":"srcmacmask","value":{"kind":"string"}},{"property":"dstmacaddr","localName":"dstmacaddr","value":{"kind":"string"}},{"property":"dstmacmask","localName":"dstmacmask","value":{"kind":"string"}},{"property":"hwtype","localName":"hwtype","value":{"kind":"string"}},{"property":"protocoltype","localName":"protocoltype","value":{"kind":"string"}},{"property":"opcode","localName":"opcode","value":{"kind":"string"}},{"property":"arpsrcmacaddr","localName":"arpsrcmacaddr","value":{"kind":"string"}},{"property":"arpdstmacaddr","localName":"arpdstmacaddr","value":{"kind":"string"}},{"property":"arpsrcipaddr","localName":"arpsrcipaddr","value":{"kind":"string"}},{"property":"arpdstipaddr","localName":"arpdstipaddr","value":{"kind":"string"}},{"property":"gratuitous","localName":"gratuitous","value":{"kind":"enumeration","literals":["yes","no","true","false","1","0"]}}],"children":[]},
"NetworkFilterRuleIp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcmacmask","localName":"srcmacmask","value":{"kind":"string"}},{"property":"dstmacaddr","localName":"dstmacaddr","value":{"kind":"string"}},{"property":"dstmacmask","localName":"dstmacmask","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"protocol","localName":"protocol","value":{"kind":"enumeration","literals":["tcp","udp","udplite","esp","ah","icmp","igmp","sctp","icmpv6"]}},{"property":"srcportstart","localName":"srcportstart","value":{"kind":"string"}},{"property":"srcportend","localName":"srcportend","value":{"kind":"string"}},{"property":"dstportstart","localName":"dstportstart","value":{"kind":"string"}},{"property":"dstportend","localName":"dstportend","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleIpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcmacmask","localName":"srcmacmask","value":{"kind":"string"}},{"property":"dstmacaddr","localName":"dstmacaddr","value":{"kind":"string"}},{"property":"dstmacmask","localName":"dstmacmask","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"protocol","localName":"protocol","value":{"kind":"enumeration","literals":["tcp","udp","udplite","esp","ah","icmp","igmp","sctp","icmpv6"]}},{"property":"srcportstart","localName":"srcportstart","value":{"kind":"string"}},{"property":"srcportend","localName":"srcportend","value":{"kind":"string"}},{"property":"dstportstart","localName":"dstportstart","value":{"kind":"string"}},{"property":"dstportend","localName":"dstportend","value":{"kind":"string"}},{"property":"type","localName":"type","value":{"kind":"string"}},{"property":"typeend","localName":"typeend","value":{"kind":"string"}},{"property":"code","localName":"code","value":{"kind":"string"}},{"property":"codeend","localName":"codeend","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleTcp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"srcportstart","localName":"srcportstart","value":{"kind":"string"}},{"property":"srcportend","localName":"srcportend","value":{"kind":"string"}},{"property":"dstportstart","localName":"dstportstart","value":{"kind":"string"}},{"property":"dstportend","localName":"dstportend","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"flags","localName":"flags","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleUdp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"srcportstart","localName":"srcportstart","value":{"kind":"string"}},{"property":"srcportend","localName":"srcportend","value":{"kind":"string"}},{"property":"dstportstart","localName":"dstportstart","value":{"kind":"string"}},{"property":"dstportend","localName":"dstportend","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleSctp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}},{"property":"srcportstart","localName":"srcportstart","value":{"kind":"string"}},{"property":"srcportend","localName":"srcportend","value":{"kind":"string"}},{"property":"dstportstart","localName":"dstportstart","value":{"kind":"string"}},{"property":"dstportend","localName":"dstportend","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleIcmp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"type","localName":"type","value":{"kind":"string"}},{"property":"code","localName":"code","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleIgmp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleAll": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleEsp": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleAh": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleUdplite": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"connlimit-above","localName":"connlimit-above","value":{"kind":"string"}},{"property":"state","localName":"state","value":{"kind":"string"}},{"property":"ipset","localName":"ipset","value":{"kind":"string"}},{"property":"ipsetflags","localName":"ipsetflags","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleTcpIpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"srcportstart","localName":"srcportstart","value":{"kind":"string"}},{"property":"srcportend","localName":"srcportend","value":{"kind":"string"}},{"property":"dstportstart","localName":"dstportstart","value":{"kind":"string"}},{"property":"dstportend","localName":"dstportend","value":{"kind":"string"}},{"property":"flags","localName":"flags","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleUdpIpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"srcportstart","localName":"srcportstart","value":{"kind":"string"}},{"property":"srcportend","localName":"srcportend","value":{"kind":"string"}},{"property":"dstportstart","localName":"dstportstart","value":{"kind":"string"}},{"property":"dstportend","localName":"dstportend","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleSctpIpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"srcportstart","localName":"srcportstart","value":{"kind":"string"}},{"property":"srcportend","localName":"srcportend","value":{"kind":"string"}},{"property":"dstportstart","localName":"dstportstart","value":{"kind":"string"}},{"property":"dstportend","localName":"dstportend","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleIcmpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}},{"property":"type","localName":"type","value":{"kind":"string"}},{"property":"code","localName":"code","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleAllIpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleEspIpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleAhIpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}}],"children":[]},
"NetworkFilterRuleUdpliteIpv6": {"shape":"record","attributes":[{"property":"match","localName":"match","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"comment","localName":"comment","value":{"kind":"string"}},{"property":"srcmacaddr","localName":"srcmacaddr","value":{"kind":"string"}},{"property":"srcipaddr","localName":"srcipaddr","value":{"kind":"string"}},{"property":"srcipmask","localName":"srcipmask","value":{"kind":"string"}},{"property":"dstipaddr","localName":"dstipaddr","value":{"kind":"string"}},{"property":"dstipmask","localName":"dstipmask","value":{"kind":"string"}},{"property":"srcipfrom","localName":"srcipfrom","value":{"kind":"string"}},{"property":"srcipto","localName":"srcipto","value":{"kind":"string"}},{"property":"dstipfrom","localName":"dstipfrom","value":{"kind":"string"}},{"property":"dstipto","localName":"dstipto","value":{"kind":"string"}},{"property":"dscp","localName":"dscp","value":{"kind":"string"}}],"children":[]}
}`,
};
