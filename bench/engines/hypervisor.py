# Calls of libvirt through python3-libvirt. Arguments: a URI, the way (see below), how many calls a pass makes, and a file with a domain
# document. A pass for each line of standard input, as serve-passes.mjs makes them.
import sys
import time

import libvirt

uri, way, calls, path = sys.argv[1:]
with open(path) as file:
    document = file.read()
connection = libvirt.open(uri)
domain = connection.defineXML(document)
call = {
    'xml': lambda: domain.XMLDesc(0),
    'define': lambda: connection.defineXMLFlags(document, 0),
    'validate': lambda: connection.defineXMLFlags(document, libvirt.VIR_DOMAIN_DEFINE_VALIDATE),
}[way]

print('ready', flush=True)
for _ in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(int(calls)):
        call()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f'{wall * 1000:.3f} {cpu * 1000:.3f} {calls}', flush=True)
