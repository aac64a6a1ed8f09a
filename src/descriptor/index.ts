export type {
  AttributeDescriptor,
  ChildDescriptor,
  ElementDescriptor,
  KindDescriptor,
  QualifiedName,
  ValueDescriptor,
} from './descriptor.ts';
export type { ForeignAttribute, ForeignContent, ForeignElement } from './foreign.ts';
export { foreignProperty } from './foreign.ts';
