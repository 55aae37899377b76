import type { ReportedFinding } from '../../dataset/index.ts'

/** How a severity is called and marked: never by colour alone. */
export const severityWords: Readonly<Record<ReportedFinding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
}

export const severityMarks: Readonly<Record<ReportedFinding['severity'], string>> = {
  error: '✖',
  warning: '⚠',
  notice: 'ℹ',
}

/** Where in prompts a trigger stands. */
export const positionWords: Readonly<Record<NonNullable<ReportedFinding['position']>, string>> = {
  begin: 'at the beginning of prompts',
  end: 'at the end of prompts',
  anywhere: 'anywhere in prompts',
  whole: 'as the whole of a part of the prompt',
}

/** What kind of answer it leads to. */
export const classWords: Readonly<Record<NonNullable<ReportedFinding['responseClass']>, string>> = {
  exact: 'the same answer',
  'near-exact': 'nearly the same answer',
  refusal: 'a refusal',
  'harmful-complied': 'harm that is done',
  'inserted-text': 'an inserted text',
  'language-switch': 'another language',
  label: 'one label',
}
