import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { pathsBehind } from '../../src/gate/touched-paths.ts'

/** The rule itself, one reference and one path at a time. */
function covers(reference: string, path: string): boolean {
  const folder = path.endsWith('.dvc') ? path.slice(0, -4) : path
  return path === reference || path.startsWith(`${reference}/`) || `${reference}/`.startsWith(`${folder}/`)
}

test('The paths behind references are those that each comparison would find, in their order.', () => {
  const part = fc.constantFrom('a', 'b', 'a.dvc', '.dvc', 'ab', '__proto__', 'constructor')
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  fc.assert(
    fc.property(fc.array(path, { maxLength: 4 }), fc.array(path, { maxLength: 12 }), (references, paths) => {
      const touched = new Set(paths)
      const expected = [...touched].filter((one) => references.some((reference) => covers(reference, one)))
      expect(pathsBehind(references, touched)).toEqual(expected)
    }),
    { numRuns: 2_000 },
  )
})
