import { runGit, type Git, type GitResult } from './git.ts'

/** What was asked of git, in the order of the questions; each a path, as git says it. */
export type PlacesResult =
  | { readonly state: 'done'; readonly paths: readonly string[] }
  | Exclude<GitResult, { readonly state: 'done' }>

/** Asks `git rev-parse` for several paths at once. */
export async function placesOf(git: Git, questions: readonly (readonly string[])[]): Promise<PlacesResult> {
  const together = await runGit(git, ['rev-parse', ...questions.flat()])
  if (together.state !== 'done') return together
  const lines = together.output.toString('utf8').replace(/\r?\n$/, '').split('\n')
  if (lines.length === questions.length) return { state: 'done', paths: lines.map(withoutReturn) }
  // A path with a line feed in it: nobody can tell where the next one begins.
  const apart = await Promise.all(questions.map((question) => runGit(git, ['rev-parse', ...question])))
  const paths: string[] = []
  for (const one of apart) {
    if (one.state !== 'done') return one
    paths.push(withoutReturn(one.output.toString('utf8').replace(/\n$/, '')))
  }
  return { state: 'done', paths }
}

function withoutReturn(path: string): string {
  return path.replace(/\r$/, '')
}
