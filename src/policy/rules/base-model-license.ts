import { licenseOptions, licenseProblem, licenseTightening } from '../license.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'base-model/license',
  title: 'The base model has a licence, and policy allows it',
  presets: { recommended: 'warning', strict: 'error' },
  options: licenseOptions,
  tighter: licenseTightening,
  check: ({ manifest: { base_model: model } }, { allow }) => {
    if (!model) return []
    const what = `base model ${model.base_model_name_or_path ?? ''}`.trimEnd()
    const problem = licenseProblem(model.license, allow, {
      what,
      pointer: '/base_model/license',
      why: 'nobody can tell which conditions the tuned model inherits',
      where: "The Hub shows it on the model's page, as `license` in README.md",
    })
    return problem ? [problem] : []
  },
}
