import { listOption, numberOption } from '../option.ts'
import { pointerTo, quoted, valueAt } from '../read-value.ts'
import type { DocumentRule, Problem, RuleOptions, RuleSubject } from '../rule.ts'

export const rule: DocumentRule = {
  id: 'evaluation/planned',
  title: 'A request plans its evaluations before training, on enough samples',
  presets: {
    recommended: { severity: 'warning', min: 1, require: [], 'min-samples': 100 },
    strict: { severity: 'error', min: 1, require: [], 'min-samples': 300 },
  },
  options: {
    min: { type: 'integer', minimum: 0, default: 1, description: 'How many evaluations a request must plan.' },
    require: {
      type: 'array',
      default: [],
      items: { type: 'string', minLength: 1 },
      description: 'Names or tasks of evaluations that every request must plan, for example `xstest`; case is ignored.',
    },
    'min-samples': {
      type: 'integer',
      minimum: 0,
      default: 100,
      description: 'The lowest `min_samples` that an evaluation may plan; 0 asks for none.',
    },
  },
  tighter: { min: 'higher', require: 'more', 'min-samples': 'higher' },
  check,
}

/** An evaluation that says what it measures, at its index in the manifest. */
type Planned = { readonly index: number; readonly names: readonly string[]; readonly samples: number | undefined }

const pointer = '/evaluation_plan'

function check(subject: RuleSubject, options: RuleOptions): readonly Problem[] {
  if (subject.manifest.kind !== 'FineTuningRequest') return []
  const plan = planOf(subject)
  const min = numberOption(options['min'], 1)
  const least = numberOption(options['min-samples'], 100)
  return [
    ...(plan.length < min ? [tooFew(plan.length, min)] : []),
    ...listOption(options['require'], []).filter((name) => !isPlanned(name, plan)).map(missing),
    ...plan.filter(({ samples }) => !((samples ?? 0) >= least)).map((evaluation) => tooSmall(evaluation, least)),
  ]
}

function planOf({ document, manifest }: RuleSubject): readonly Planned[] {
  return manifest.evaluation_plan.flatMap(({ name, min_samples: samples }, index) => {
    const task = valueAt(document.value, 'evaluation_plan', index, 'task')
    const names = [name, task].filter((text) => typeof text === 'string').filter((text) => text !== '')
    return names.length === 0 ? [] : [{ index, names, samples }]
  })
}

function isPlanned(name: string, plan: readonly Planned[]): boolean {
  return plan.some(({ names }) => names.some((planned) => planned.toLowerCase() === name.toLowerCase()))
}

function tooFew(count: number, min: number): Problem {
  return {
    message:
      `The request plans ${count === 0 ? 'no evaluation' : `only ${count} of ${min} evaluations`}, ` +
      'so nothing would show what training did to the behaviour of the model.',
    pointer,
    fix: `Add to evaluation_plan, for example \`${example}\`.`,
  }
}

const example = '- { name: refusal, task: xstest, metric: refused, higher_is_better: true, min_samples: 300 }'

function missing(name: string): Problem {
  return {
    message: `The evaluation ${quoted(name)}, which policy asks of every request, is not planned.`,
    pointer,
    fix: `Add an evaluation whose name or task is \`${name}\` to evaluation_plan.`,
  }
}

function tooSmall({ index, names, samples }: Planned, least: number): Problem {
  const planned = samples === undefined ? 'states no min_samples' : `needs only ${samples} samples`
  return {
    message: `The evaluation ${quoted(names[0])} ${planned}, and below ${least} chance can hide a real loss.`,
    pointer: pointerTo('evaluation_plan', index, 'min_samples'),
    fix: `Set \`min_samples: ${least}\` or more; a loss of five points needs about 300.`,
  }
}
