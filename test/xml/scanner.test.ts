import { expect, test } from 'vitest';
import { scan } from '../../src/xml/scanner.ts';

function tokens(text: string): string[] {
  return [...scan(text)].map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

test('a tag is a token for its name, and one for each part of each attribute', () => {
  expect(tokens(`<a b = 'c'\td="e"/><f></f >`)).toEqual([
    'start-tag-open <a',
    'white-space  ',
    'attribute-name b',
    'white-space  ',
    'equals =',
    'white-space  ',
    "attribute-value 'c'",
    'white-space \t',
    'attribute-name d',
    'equals =',
    'attribute-value "e"',
    'empty-tag-close />',
    'start-tag-open <f',
    'start-tag-close >',
    'end-tag </f >',
  ]);
});

test('everything outside tags is one token each', () => {
  const text =
    '\ufeff<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "]>">]>\n<!--c--><?d e?><a>f &amp; g<![CDATA[h]]></a>';
  expect(tokens(text)).toEqual([
    'byte-order-mark \ufeff',
    'xml-declaration <?xml version="1.0"?>',
    'doctype <!DOCTYPE a [<!ENTITY b "]>">]>',
    'text \n',
    'comment <!--c-->',
    'processing-instruction <?d e?>',
    'start-tag-open <a',
    'start-tag-close >',
    'text f &amp; g',
    'cdata <![CDATA[h]]>',
    'end-tag </a>',
  ]);
});

test('a tag that is not well-formed still has tokens for its parts', () => {
  expect(tokens(`<a b c=d 'e' =f / g<h`)).toEqual([
    'start-tag-open <a',
    'white-space  ',
    'attribute-name b',
    'white-space  ',
    'attribute-name c',
    'equals =',
    'attribute-value d',
    'white-space  ',
    "attribute-value 'e'",
    'white-space  ',
    'equals =',
    'attribute-value f',
    'white-space  ',
    'stray /',
    'white-space  ',
    'attribute-name g',
    'start-tag-open <h',
  ]);
});

test('a value without closing quote ends with its line, so that the next tag is read', () => {
  expect(tokens(`<a b='c\n<d e='f'/>`)).toEqual([
    'start-tag-open <a',
    'white-space  ',
    'attribute-name b',
    'equals =',
    "attribute-value 'c",
    'text \n',
    'start-tag-open <d',
    'white-space  ',
    'attribute-name e',
    'equals =',
    "attribute-value 'f'",
    'empty-tag-close />',
  ]);
});
