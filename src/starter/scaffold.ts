import { emptyRequest } from './request.ts'
import { starterPolicy, starterWorkflow } from './templates.ts'

/** A file that `tunegate init` writes into a repository that has none. */
export type StarterFile = { readonly path: string; readonly text: string; readonly what: string }

/** The files of a repository that begins with tunegate. */
export function starterFiles(): readonly StarterFile[] {
  return [
    { path: '.github/tunegate.yml', text: starterPolicy(), what: 'the policy: what must hold, and who signs' },
    { path: '.github/workflows/tunegate.yml', text: starterWorkflow(), what: 'the workflow that judges pull requests' },
    { path: 'finetune/example.yml', text: emptyRequest().text, what: 'a first request, to be filled in' },
  ]
}
