/**
 * Takes a value's type on trust. The one place where the stand-in does so: for what a schema has validated
 * before, for files of this repository, and where a library types too loosely.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function trusted<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as T
}
