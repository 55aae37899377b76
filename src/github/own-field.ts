/** An own field of unvalidated data, or nothing: what GitHub sent has none that JavaScript's objects inherit. */
export function ownField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}

/** The nodes of a GraphQL connection. */
export function nodesOf(connection: unknown): readonly unknown[] {
  const list = ownField(connection, 'nodes')
  return Array.isArray(list) ? list : []
}
