import { placeOf, shown } from '../agreement/index.ts'
import type { DocumentRule, Problem, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'training/config-known',
  title: 'The training config is written for a framework whose configs can be compared',
  presets: { recommended: 'notice', strict: 'warning' },
  options: {},
  check,
}

function check({ document, manifest, trainingConfig }: RuleSubject): readonly Problem[] {
  const reading = trainingConfig()
  if (reading?.config.state !== 'unknown') return []
  const stated = manifest.training?.framework
  const framework = stated === undefined ? 'any framework that is known here' : `${shown(stated)} as far as known here`
  const pointer = '/training/config/uri'
  return [
    {
      message:
        `${reading.path} is no config of ${framework}, so nobody compared it with the manifest; ` +
        'its digest is still bound.',
      pointer,
      place: placeOf(document.locate(pointer)),
      related: [{ path: reading.path, line: 1, column: 1, message: 'was not recognised' }],
      fix: 'Compare the two by hand before approving; the page of this rule lists the frameworks that are known.',
    },
  ]
}
