import { runGit, type Git } from './git.ts'
import { nulSeparated } from './names.ts'

/** What git's config says of what tunegate asks it. */
export type GitSettings = {
  /** Line endings of texts may be converted even where no attribute says so. */
  readonly convertsEndings: boolean
  /** What new repositories call their branch. */
  readonly defaultBranch: string | undefined
}

/** Reads the config once; a config that git cannot read says nothing here, and whatever else git is asked fails. */
export async function gitSettings(git: Git): Promise<GitSettings> {
  const result = await runGit(git, ['config', '-z', '--get-regexp', '^(core\\.autocrlf|init\\.defaultbranch)$'])
  // What comes last counts. A key alone, without a value, says yes.
  const values = new Map(
    (result.state === 'done' ? nulSeparated(result.output) : []).map((entry): [string, string] => {
      const [key = '', value = 'true'] = entry.toString('utf8').split(/\n(.*)/s)
      return [key, value]
    }),
  )
  const endings = values.get('core.autocrlf') ?? ''
  return {
    convertsEndings: !/^(?:false|no|off|0|)\s*$/i.test(endings),
    defaultBranch: values.get('init.defaultbranch')?.split('\n')[0] || undefined,
  }
}
