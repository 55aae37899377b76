import type { Finding } from '../../manifest/index.ts'

/** What is wrong with a policy, a line for each thing and one for what to do about it. */
export async function findingLines(findings: readonly Finding[]): Promise<string> {
  const { visible } = await import('../../report/index.ts')
  const lines = findings.flatMap(({ path, line, column, severity, message, fix }) => [
    `${visible(path, 1_000)}:${line}:${column}: ${severity}: ${visible(message, 4_000)}`,
    ...(fix === undefined ? [] : [`  fix: ${visible(fix, 2_000)}`]),
  ])
  return lines.map((text) => `${text}\n`).join('')
}
