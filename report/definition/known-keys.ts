import { z } from 'zod';

const nodeSchema = z.looseObject({
  $ref: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
});
const rootSchema = z.looseObject({ $defs: z.record(z.string(), z.unknown()).default({}) });
const constSchema = z.object({ const: z.unknown() });

type Node = z.infer<typeof nodeSchema>;

/**
 * Gives the keys that a JSON Schema allows at a path, to propose one for a mistyped key. Where a `kind` decides between
 * several schemas, only those of the kind written in `data` count.
 */
export function knownKeys(schema: unknown, data: unknown, path: readonly PropertyKey[]): readonly string[] {
  const root = rootSchema.safeParse(schema);
  const defs = root.success ? root.data.$defs : {};
  let nodes = alternatives(schema, data, defs);
  let value = data;
  for (const step of path) {
    value = child(value, step);
    const next = value;
    nodes = nodes.flatMap((node) => alternatives(below(node, step), next, defs));
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

type Defs = Readonly<Record<string, unknown>>;

function alternatives(schema: unknown, data: unknown, defs: Defs): readonly Node[] {
  const parsed = nodeSchema.safeParse(schema);
  if (!parsed.success) return [];
  const node = parsed.data;
  const name = node.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return alternatives(defs[name], data, defs);
  const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  if (branches.length > 0) return branches.flatMap((branch) => alternatives(branch, data, defs));
  return isOfKind(node, data) ? [node] : [];
}

function isOfKind(node: Node, data: unknown): boolean {
  const wanted = constSchema.safeParse(node.properties?.['kind']);
  return !wanted.success || wanted.data.const === child(data, 'kind');
}

function below(node: Node, step: PropertyKey): unknown {
  if (typeof step === 'number') return node.items;
  return node.properties?.[String(step)] ?? node.additionalProperties;
}

function child(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, step);
  return found;
}
