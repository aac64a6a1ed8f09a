import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { documentKinds, kindOfDocument } from '../../../src/validate/document-kinds.ts';
import { type OpenOptions, openDocument } from '../../../src/validate/open-document.ts';

function domain(content: string, start = "<domain type='kvm'>"): string {
  return `${start}\n<name>web</name>\n<memory>1048576</memory>\n<os><type>hvm</type></os>\n${content}\n</domain>`;
}

async function findings(
  text: string,
  options: OpenOptions = {},
  libvirt?: string,
): Promise<readonly Diagnostic[]> {
  const schema = await documentKinds[kindOfDocument(text) ?? 'domain'].load(libvirt ? { libvirt } : {});
  return openDocument(text, schema, { asLibvirt: true, ...options }).diagnostics;
}

/** Code, underlined text and message of each finding. */
async function said(text: string, options?: OpenOptions, libvirt?: string): Promise<string[]> {
  const found = await findings(text, options, libvirt);
  return found.map(({ code, span, message }) => `${code} [${text.slice(span.start, span.end)}] ${message}`);
}

describe('what libvirt does not look for is dropped', () => {
  test('elements and attributes, with what was meant', async () => {
    expect(await said(domain("<titel>a</titel><vcpu placment='auto'>2</vcpu>"))).toEqual([
      'loss/element-dropped [titel] libvirt drops <titel> without a word; did you mean <title>?',
      'loss/attribute-dropped [placment] libvirt drops attribute placment of <vcpu> without a word; did you mean placement?',
    ]);
  });

  test('every part of the wrong variant, each for itself', async () => {
    const graphics =
      "<devices><graphics type='vnc' tlsPort='1' defaultMode='any'><mouse mode='client'/></graphics></devices>";
    expect((await findings(domain(graphics))).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'loss/attribute-dropped /domain/devices/graphics/@tlsPort',
      'loss/attribute-dropped /domain/devices/graphics/@defaultMode',
      'loss/element-dropped /domain/devices/graphics/mouse',
    ]);
  });

  test('what stands inside is not looked at', async () => {
    const found = await findings(domain("<devics><disk type='fle'><titel/></disk></devics>"));
    expect(found.map(({ code }) => code)).toEqual(['loss/element-dropped']);
  });

  test('text beside elements', async () => {
    expect(await said(domain('<cputune> fast <shares>10</shares></cputune>'))).toEqual([
      'loss/text-dropped [fast] libvirt drops the text in <cputune> without a word',
    ]);
  });

  test('fixes of the grammar are taken over', async () => {
    const [finding] = await findings(domain('<titel>a</titel>'));
    expect(finding?.fixes?.map(({ title, certain }) => [title, certain])).toEqual([
      ['rename <titel> to <title>', true],
    ]);
  });

  test('what a later release knows', async () => {
    expect(await said(domain('<hwuuid>6b7a9f3e-52c8-4d0e-9a35-0d2f8c1b7e44</hwuuid>'), {}, '9.0.0')).toEqual([
      'loss/element-dropped [hwuuid] libvirt drops <hwuuid> without a word: <hwuuid> needs libvirt 11.7.0 or newer',
    ]);
  });
});

describe('namespaces', () => {
  test('elements in a foreign one are dropped', async () => {
    const found = await findings(domain("<title xmlns='urn:example'>a</title>"));
    expect(found.map(({ code }) => code)).toEqual(['loss/element-dropped']);
  });

  test('attributes in a foreign one are read all the same, as libxml2 has it', async () => {
    const disk = "<disk xmlns:q='urn:example' q:type='file'><source file='/a'/><target dev='vda'/></disk>";
    expect(await said(domain(`<devices>${disk}</devices>`))).toEqual([]);
  });

  test('those that libvirt asks for by XPath are not', async () => {
    const found = await findings(
      domain("<currentMemory xmlns:q='urn:example' q:unit='KiB'>1024</currentMemory>"),
    );
    expect(found.map(({ code }) => code)).toEqual(['loss/attribute-dropped']);
  });

  test('a prefix that is not declared costs what has it; the fix of the reader is taken over', async () => {
    const found = await findings(domain("<qemu:commandline><qemu:arg value='-S'/></qemu:commandline>"));
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'loss/unbound-prefix /domain/qemu:commandline',
    ]);
    expect(found[0]?.fixes?.[0]?.title).toMatch(/^declare xmlns:qemu=/);
  });

  test('text that is not well-formed is refused as ever', async () => {
    expect((await findings('<domain><name>')).every(({ stage }) => stage === 'xml')).toBe(true);
  });
});

describe('of several elements', () => {
  test.each([
    [
      'the first is taken',
      '<title>a</title><title>b</title>',
      ['loss/repeated-element-dropped /domain/title[2]'],
    ],
    [
      'the last is taken where libvirt goes through all',
      "<features><hap state='on'/><hap state='off'/></features>",
      ['loss/repeated-element-dropped /domain/features/hap[1]'],
    ],
    [
      'a second one is refused at some places',
      "<devices><memballoon model='none'/><memballoon model='none'/></devices>",
      ['loss/refused /domain/devices/memballoon[2]'],
    ],
    [
      'all are read as one at others',
      "<cputune><shares>10</shares></cputune><cputune><vcpupin vcpu='0' cpuset='1'/></cputune>",
      ['loss/maybe-refused /domain/cputune[2]'],
    ],
  ])('%s', async (_law, content, expected) => {
    expect((await findings(domain(content))).map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });
});

describe('values', () => {
  test.each([
    ['a word of none', '<on_crash>explode</on_crash>', 'loss/refused'],
    ['a number with a unit behind it', '<iothreads>10MB</iothreads>', 'loss/refused'],
    ['an exponent', '<iothreads>1e3</iothreads>', 'loss/refused'],
    ['a negative number', '<iothreads>-1</iothreads>', 'loss/refused'],
    ['a hexadecimal number where only decimal ones are', '<iothreads>0x10</iothreads>', 'loss/refused'],
    ['blanks behind a number', '<iothreads>2 </iothreads>', 'loss/refused'],
    ['blanks in front of a number', '<iothreads> 2</iothreads>', undefined],
    ['blanks around a word', "<vcpu placement=' auto'>2</vcpu>", 'loss/refused'],
    ['blanks around a UUID', '<uuid> 6b7a9f3e-52c8-4d0e-9a35-0d2f8c1b7e44 </uuid>', undefined],
    ['an empty text', '<iothreads></iothreads>', 'loss/value-dropped'],
    [
      'an empty attribute that is asked for by XPath',
      "<currentMemory unit=''>1024</currentMemory>",
      'loss/value-dropped',
    ],
    ['another empty attribute', "<vcpu current=''>2</vcpu>", 'loss/refused'],
    [
      'a path that is none, since libvirt keeps any text',
      '<devices><emulator>qemu</emulator></devices>',
      undefined,
    ],
    [
      'a hardware address that is none',
      "<devices><interface type='user'><mac address='52:54:00:00:0'/></interface></devices>",
      'loss/refused',
    ],
    [
      'the empty path of a disk',
      "<devices><disk type='file'><source file=''/><target dev='vda'/></disk></devices>",
      'loss/refused',
    ],
  ])('%s', async (_what, content, code) => {
    expect((await findings(domain(content))).map((one) => one.code)).toEqual(
      code === undefined ? [] : [code],
    );
  });
});

describe('what is missing', () => {
  test('a misspelt element that libvirt needs is dropped, and the document refused', async () => {
    const text = domain('').replaceAll('memory', 'memroy');
    expect(await said(text)).toEqual([
      "loss/refused [<domain type='kvm'>] libvirt refuses the document: <domain> needs <memory>, or memory in the cells of <numa>",
      'loss/element-dropped [memroy] libvirt drops <memroy> without a word; did you mean <memory>?',
    ]);
  });

  test('a network that forwards needs an address, whatever the grammar says', async () => {
    expect(await said("<network><name>lab</name><forward mode='nat'/></network>")).toEqual([
      'loss/refused [<network>] libvirt refuses the document: <network> with <forward> by nat or route needs <ip>',
    ]);
  });

  test('what libvirt fills in is nothing to tell', async () => {
    expect(await said(domain('<clock/>'))).toEqual([]);
  });
});

describe('what the grammar allows and libvirt does not keep', () => {
  test.each([
    ['metadata without a namespace', '<metadata><note/></metadata>', 'loss/element-dropped'],
    [
      'a second element of one namespace in metadata',
      "<metadata><a xmlns='urn:example'/><b xmlns='urn:example'/></metadata>",
      'loss/element-dropped',
    ],
    [
      'the driver of an interface without a virtio model',
      "<devices><interface type='user'><driver queues='2'/></interface></devices>",
      'loss/element-dropped',
    ],
    ['more current memory than there is', '<currentMemory>2097152</currentMemory>', 'loss/value-replaced'],
    [
      'pins of vCPUs that there are not',
      "<cputune><vcpupin vcpu='9' cpuset='1'/></cputune>",
      'loss/element-dropped',
    ],
    [
      'aliases that libvirt gave',
      "<devices><interface type='user'><alias name='net0'/></interface></devices>",
      'loss/running-state-dropped',
    ],
  ])('%s', async (_what, content, code) => {
    expect((await findings(domain(content))).map((one) => one.code)).toEqual([code]);
  });

  test('a document that libvirt takes as it is has no findings', async () => {
    expect(await findings(domain('<title>a</title>'))).toEqual([]);
  });
});

describe('the option', () => {
  test('leaves rules as they are', async () => {
    const device = "<interface type='user'><target dev='vnet0'/></interface>";
    expect((await findings(domain(`<devices>${device}</devices>`))).map(({ code }) => code)).toEqual([
      'interface/generated-name-dropped',
    ]);
  });

  test('leaves documents alone that libvirt always validates, or only writes', async () => {
    const found = await findings('<domaincheckpoint><nmae>a</nmae></domaincheckpoint>');
    expect(found.map(({ code }) => code)).toEqual(['grammar/unknown-element']);
  });

  test('can be suppressed by code', async () => {
    const comment = '<!-- domxml-disable-next-line loss/element-dropped: ours -->\n';
    expect(await findings(domain(`${comment}<turbo/>`))).toEqual([]);
  });

  test('needs no recursion for a document nested deep', async () => {
    const depth = 50_000;
    const nested = `<metadata xmlns:q='urn:example'>${'<q:a>'.repeat(depth)}${'</q:a>'.repeat(depth)}</metadata>`;
    expect(await findings(domain(nested))).toEqual([]);
    expect(
      (await findings(domain('<a>'.repeat(depth) + '</a>'.repeat(depth)))).map(({ code }) => code),
    ).toEqual(['loss/element-dropped']);
  });
});
