/** A line `::error file=a.yml,line=3::message` that an action wrote to its output. */
export type WorkflowCommand = {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What was written to `GITHUB_OUTPUT`, in both forms: `name=value` and `name<<delimiter`. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [, heredoc, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    if (heredoc !== undefined) {
      const end = lines.indexOf(delimiter ?? '', index + 1)
      if (end < 0) throw new Error(`the output ${heredoc} has no end`)
      outputs[heredoc] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    else if (line !== '') throw new Error(`not an output: ${line}`)
  }
  return outputs
}

/** The commands that a runner would obey: none between `::stop-commands::token` and `::token::`. */
export function parseCommands(stdout: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = []
  let resume: string | undefined
  for (const line of stdout.split(/\r?\n/)) {
    const [, command, properties = '', message = ''] = /^\s*::([\w-]+)(?: ([^:]*?(?::(?!:)[^:]*?)*))?::(.*)$/.exec(line) ?? []
    if (command === undefined) continue
    if (resume !== undefined) {
      if (command === resume) resume = undefined
    } else if (command === 'stop-commands') resume = message
    else commands.push({ command, properties: parseProperties(properties), message: unescapeData(message) })
  }
  return commands
}

function parseProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter((pair) => pair.includes('='))
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]))
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
