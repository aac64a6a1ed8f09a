import { orderProperty } from '../descriptor/extras.ts';
import { foreignProperty } from '../descriptor/foreign.ts';
import { noAnnotations } from '../relaxng/merge-annotations.ts';
import { expandedNameKey } from '../relaxng/name-class.ts';
import { shapeOf } from './build-descriptor.ts';
import { describe, describeBriefly } from './describe.ts';
import { extrasSchemas } from './extras-schemas.ts';
import type {
  AttributeIr,
  ContentIr,
  FormAttribute,
  FormChild,
  FormIr,
  KindIr,
  RecordForm,
  TypeIr,
  UnionForm,
  ValueIr,
} from './ir.ts';
import { implication, type JsonSchema } from './json-schema.ts';
import { attributeProperty, propertyName } from './naming.ts';
import { valueSchema } from './value-schema.ts';

/**
 * The JSON Schema of the models of a kind. Every form of a record is a definition under its name; those that belong to
 * another kind are referred to in the file of that kind beside this one (`domain.json#/$defs/DomainDisk`).
 */
export function buildJsonSchema(kind: KindIr): JsonSchema {
  const builder = new SchemaBuilder(kind);
  const forms = kind.forms.map((form) => [form.name, builder.form(form)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...builder.root(),
    $defs: { ...Object.fromEntries(forms), ...extrasSchemas },
  };
}

class SchemaBuilder {
  readonly #kind: KindIr;

  constructor(kind: KindIr) {
    this.#kind = kind;
  }

  root(): JsonSchema {
    const { roots, typeName } = this.#kind;
    const [only, ...more] = roots as [TypeIr, ...TypeIr[]];
    if (more.length === 0) return this.#reference(only.form as FormIr);
    return {
      title: typeName,
      description: 'One property, named after the root element of the document.',
      type: 'object',
      properties: Object.fromEntries(
        roots.map((root) => [propertyName(root), this.#element(root, root.form)]),
      ),
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
    };
  }

  form(form: FormIr): JsonSchema {
    const { name, annotations } = form;
    if (form.kind === 'record') return { title: name, ...formDescription(form), ...this.#record(form) };
    // What is said of several variants, they say themselves.
    const said = annotations.documentation.length > 1 ? {} : describe(annotations);
    return { title: name, ...said, ...this.#union(form) };
  }

  /** Each record is held against its own variant alone: findings are of that variant, and nothing is tried in vain. */
  #union({ type, discriminator, variants, other }: UnionForm): JsonSchema {
    const property = attributeProperty(discriminator, type.children, type.content !== undefined);
    const mayBeAbsent = variants.some(({ form }) => !telling(form).required);
    const cases = [...variants.map((variant) => variant.form), other].map((form) => {
      const attribute = telling(form);
      const required = attribute.required || form === other ? { required: [property] } : {};
      const condition = { properties: { [property]: attributeSchema(attribute, type) }, ...required };
      return implication(condition, this.#reference(form));
    });
    return {
      type: 'object',
      properties: { [property]: { type: 'string' } },
      ...(mayBeAbsent ? {} : { required: [property] }),
      allOf: cases,
    };
  }

  #record(form: RecordForm): JsonSchema {
    const { type, base, role } = form;
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    // The variants say what the members mean; the same in other variants may mean something else.
    const said = (part: FormAttribute | FormChild, value?: ValueIr): JsonSchema =>
      role === 'other'
        ? {}
        : describe(part.annotations, { outer: [type.annotations, form.annotations], value });
    const sayChild = (child: FormChild): JsonSchema => {
      if (child.form === undefined) return said(child, child.type.content?.value);
      return role === 'other' ? {} : describeBriefly(child.annotations);
    };
    for (const attribute of form.attributes) {
      const property = attributeProperty(attribute, type.children, type.content !== undefined);
      const description = attribute.tells === undefined ? said(attribute, attribute.value) : {};
      properties[property] = {
        ...(property === propertyName(attribute) ? description : withName(description, attribute)),
        ...attributeSchema(attribute, type),
      };
      if (attribute.required || attribute.tells === 'other') required.push(property);
    }
    for (const child of form.children) {
      properties[propertyName(child)] = this.#child(child, sayChild(child));
      if (child.required) required.push(propertyName(child));
    }
    if (form.content !== undefined) {
      const { value, required: isRequired } = form.content;
      properties.value = {
        ...describe(noAnnotations, { value }),
        ...valueSchema(value, (type.content as ContentIr).value, !isRequired),
      };
      if (isRequired) required.push('value');
    }
    if (base === undefined) {
      properties[foreignProperty] = { $ref: '#/$defs/ForeignContent' };
      properties[orderProperty] = { $ref: '#/$defs/ContentOrder' };
    }
    const closed = { [base === undefined ? 'additionalProperties' : 'unevaluatedProperties']: false };
    return {
      ...(base === undefined ? {} : { allOf: [this.#reference(base)] }),
      type: 'object',
      properties,
      ...(required.length === 0 ? {} : { required }),
      // A base leaves room for the properties of the variants.
      ...(role === 'base' ? {} : closed),
    };
  }

  #child({ type, form, many }: FormChild, description: JsonSchema): JsonSchema {
    const schema = this.#element(type, form);
    return many ? { ...description, type: 'array', items: schema } : { ...description, ...schema };
  }

  #element(type: TypeIr, form: FormIr | undefined): JsonSchema {
    switch (shapeOf(type)) {
      case 'record':
        return this.#reference(form as FormIr);
      case 'scalar':
        return scalarSchema(type.content as ContentIr);
      case 'flag':
        return { const: true };
      case 'foreign':
        return { $ref: '#/$defs/ForeignElement' };
    }
  }

  #reference(form: FormIr): JsonSchema {
    const owner = this.#kind.owners.get(form) as KindIr;
    return { $ref: `${owner === this.#kind ? '' : `${owner.kind}.json`}#/$defs/${form.name}` };
  }
}

function scalarSchema({ value, required }: ContentIr): JsonSchema {
  return valueSchema(value, value, !required);
}

/** The attribute by which a record of a union is told from others. */
function telling(form: RecordForm): FormAttribute {
  return form.attributes.find(({ tells }) => tells !== undefined) as FormAttribute;
}

function formDescription(form: RecordForm): JsonSchema {
  const element = `<${form.type.localName}>`;
  if (form.role === 'base') return { description: `What every ${element} here has.` };
  if (form.role !== 'other') return describe(form.annotations);
  return {
    description: `A ${element} whose \`${telling(form).localName}\` is a word that the grammar does not know.`,
  };
}

function attributeSchema(attribute: FormAttribute, type: TypeIr): JsonSchema {
  const key = expandedNameKey(attribute);
  const whole = type.attributes.find((one) => expandedNameKey(one) === key) as AttributeIr;
  const { literals } = attribute.value;
  if (attribute.tells === 'other') return { type: 'string', not: { enum: literals } };
  if (attribute.tells === 'known') return literals.length === 1 ? { const: literals[0] } : { enum: literals };
  return valueSchema(attribute.value, whole.value);
}

/** Says how an attribute is called in XML, whose property has another name. */
function withName(
  { description }: { readonly description?: string },
  { localName }: FormAttribute,
): JsonSchema {
  const name = `The attribute \`${localName}\`.`;
  return { description: description === undefined ? name : `${name} ${description}` };
}
