export { type ModelOf, type Xml2XmlOptions, xml2xml } from './xml2xml.ts';
