import type { Checked } from '../../worktree/index.ts'
import { lineWidth, type Io } from '../io.ts'

/** How a format shows a check. `terminal` is false where the text goes to a file. */
export type Format = (checked: Checked, io: Io, terminal: boolean) => Promise<string>

/** Every format of `tunegate check`. What a format needs is loaded when it is chosen. */
export const formats = {
  text: async ({ report, texts }, io, terminal) => {
    const { terminalReport } = await import('../../report/index.ts')
    const columns = terminal ? lineWidth(io) : Number.POSITIVE_INFINITY
    return terminalReport(report, { columns, colours: terminal && io.colours, texts })
  },
  json: async ({ report }) => {
    const { jsonText } = await import('../../report/index.ts')
    return jsonText(report)
  },
  sarif: async ({ report, policy, changed }) => {
    const [{ jsonText, sarifLog }, { judgingRules }, { version }] = await Promise.all([
      import('../../report/index.ts'),
      import('../../policy/index.ts'),
      import('../version.ts'),
    ])
    const { findings, errors, manifests } = report
    const anchor = manifests[0]?.path
    const log = sarifLog({
      findings,
      errors,
      // An alert closes when its rule was run and said nothing: nothing was run here without a change.
      rules: changed ? judgingRules(policy) : [],
      version,
      ...(anchor === undefined ? {} : { anchor }),
    })
    return jsonText(log)
  },
  junit: async ({ report }, io) => {
    const { junitReport } = await import('../../report/index.ts')
    return junitReport(report, io.now())
  },
  github: async ({ report }) => {
    const { errorCommands, plainSummary, workflowCommands } = await import('../../report/index.ts')
    const lines = [...errorCommands(report.errors), ...workflowCommands(report.findings), plainSummary(report)]
    return lines.map((line) => `${line}\n`).join('')
  },
} satisfies Readonly<Record<string, Format>>

/** Whether a word names a format. */
export function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name)
}
