import { fileKey, type Files } from '../github/index.ts'
import { furtherSchema, type EffectivePolicy, type FurtherSchema } from '../policy/index.ts'
import type { JudgementError } from '../record/index.ts'
import type { Scope } from './scope.ts'

/** The policy's further schemas, where the pull request touches anything that they could judge. */
export function schemasFor(scope: Pick<Scope, 'touched'>, policy: EffectivePolicy): readonly string[] {
  return scope.touched.size > 0 ? policy.schemas : []
}

/** A schema of the policy, from files that were read, and an error where it cannot be used. */
export async function schemaAt(
  path: string,
  base: string,
  files: Files,
): Promise<{ readonly schema: FurtherSchema; readonly error?: JudgementError }> {
  const file = files.get(fileKey(base, path))
  const schema: FurtherSchema =
    file?.state === 'blob' && file.bytes
      ? await furtherSchema(path, file.bytes)
      : { state: 'unusable', why: 'it is not a readable text file' }
  if (schema.state === 'usable') return { schema }
  const message = `The schema ${path}, which the policy names, cannot be used: ${schema.why}`
  return { schema, error: { code: 'schema-unusable', message, fix: 'Mend the schema on the base branch.' } }
}
