import { frameworks } from '../../evidence/index.ts'
import { isOfAnother, placeOf, shown } from '../agreement/index.ts'
import type { DocumentRule, Problem, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'training/config-known',
  title: 'The training config is written for a framework whose configs can be compared',
  presets: { recommended: 'notice', strict: 'warning' },
  options: {},
  check,
}

function check(subject: RuleSubject): readonly Problem[] {
  const { document, manifest, trainingConfig } = subject
  const reading = trainingConfig()
  // One that is said to be of a framework that is known is the matter of `training/config-matches`.
  if (reading?.config.state !== 'unknown' || isOfAnother(reading.config, subject, frameworks)) return []
  const stated = manifest.training?.framework
  const framework = stated === undefined ? 'any framework that is known here' : `${shown(stated)} as far as known here`
  const pointer = '/training/config/uri'
  return [
    {
      message:
        `${reading.path} is no config of ${framework}, so nobody compared it with the manifest, and the ` +
        'risks that only its framework has were not looked for; its digest is still bound.',
      pointer,
      place: placeOf(document.locate(pointer)),
      related: [{ path: reading.path, line: 1, column: 1, message: 'was not recognised' }],
      fix: 'Compare the two by hand before approving; the page of this rule lists the frameworks that are known.',
    },
  ]
}
