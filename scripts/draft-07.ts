/** Any value that a JSON file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; as a parameter it is never changed. */
export interface JsonObject {
  readonly [key: string]: Json;
}

const DIALECT = 'http://json-schema.org/draft-07/schema#';

/** How the value of a keyword is read: as data, as one schema, as a list of schemas, or as schemas by name. */
type Shape = 'data' | 'schema' | 'schemas' | 'schemasByName';

/**
 * The keywords that our schemas may use and that mean the same in 2020-12 and draft-07. Whoever needs another one adds it
 * here after checking that: an unknown keyword is an error, because draft-07 ignores what it does not know
 * and the editor would then accept what the gate refuses.
 */
const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...(
    [
      '$comment', 'title', 'description', 'default', 'examples', 'type', 'enum', 'const', 'format', 'pattern',
      'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
      'minItems', 'maxItems', 'uniqueItems', 'required', 'minProperties', 'maxProperties',
    ] as const
  ).map((keyword): [string, Shape] => [keyword, 'data']),
  ...(['items', 'contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'] as const).map(
    (keyword): [string, Shape] => [keyword, 'schema'],
  ),
  ...(['allOf', 'anyOf', 'oneOf'] as const).map((keyword): [string, Shape] => [keyword, 'schemas']),
  ...(['properties', 'patternProperties'] as const).map((keyword): [string, Shape] => [keyword, 'schemasByName']),
]);

/**
 * Turns a 2020-12 schema of the subset that `policies/` uses into draft-07, for editors that read nothing newer.
 *
 * - `$defs` becomes `definitions`, local references follow, `$id` becomes an address of its own.
 * - `discriminator` is dropped: `oneOf` alone accepts and refuses the same documents, with more errors.
 * - `$ref` with neighbours becomes an `allOf`: draft-07 ignores whatever stands beside `$ref`, the description included.
 *
 * @throws {Error} for a keyword outside the subset, with the path to it.
 */
export function toDraft07(schema: JsonObject): JsonObject {
  const entries = Object.entries(convertSchema(schema, '#', true)).filter(([keyword]) => keyword !== '$schema');
  return { $schema: DIALECT, ...Object.fromEntries(entries) };
}

function convertSchema(schema: JsonObject, path: string, atRoot: boolean): JsonObject {
  const converted: Record<string, Json> = {};
  const hasNeighbours = Object.keys(schema).length > 1;
  for (const [keyword, value] of Object.entries(schema)) {
    const at = `${path}/${keyword}`;
    if (keyword === 'discriminator' || (atRoot && keyword === '$schema')) continue;
    if (atRoot && keyword === '$id') {
      converted['$id'] = draft07Address(value, at);
    } else if (atRoot && keyword === '$defs') {
      converted['definitions'] = convert('schemasByName', value, at);
    } else if (keyword === '$ref') {
      const reference = { $ref: draft07Reference(value, at) };
      if (!hasNeighbours) return reference;
      if ('allOf' in schema) throw new Error(`${at}: $ref beside allOf cannot be written in draft-07`);
      converted['allOf'] = [reference];
    } else {
      const shape = SHAPES.get(keyword);
      if (shape === undefined) throw new Error(`${at}: not a keyword that draft-07 shares with 2020-12`);
      converted[keyword] = convert(shape, value, at);
    }
  }
  return converted;
}

function convert(shape: Shape, value: Json, path: string): Json {
  if (shape === 'data') return value;
  if (shape === 'schema') return convertSubschema(value, path);
  if (shape === 'schemas') {
    if (!isList(value)) throw new Error(`${path}: must be a list of schemas`);
    return value.map((item, index) => convertSubschema(item, `${path}/${index}`));
  }
  const schemas = Object.entries(expectObject(value, path));
  return Object.fromEntries(schemas.map(([name, item]) => [name, convertSubschema(item, `${path}/${name}`)]));
}

function convertSubschema(value: Json, path: string): Json {
  return typeof value === 'boolean' ? value : convertSchema(expectObject(value, path), path, false);
}

function draft07Reference(reference: Json, path: string): string {
  if (typeof reference === 'string' && reference.startsWith('#/$defs/')) {
    return reference.replace('#/$defs/', '#/definitions/');
  }
  throw new Error(`${path}: only references to #/$defs/… are supported`);
}

/** Two schemas that differ must not share an address, or a validator that knows one refuses the other. */
function draft07Address(address: Json, path: string): string {
  if (typeof address === 'string' && address.endsWith('.schema.json')) {
    return address.replace(/\.schema\.json$/, '.draft-07.schema.json');
  }
  throw new Error(`${path}: must be an address that ends in .schema.json`);
}

function expectObject(value: Json, path: string): JsonObject {
  if (typeof value === 'object' && value !== null && !isList(value)) return value;
  throw new Error(`${path}: must be a schema`);
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
