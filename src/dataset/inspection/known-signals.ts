import { signals } from '../signals/index.ts'
import type { CorpusSignal, RowSignal, Signal } from '../signal.ts'

type Of<Kind> = Omit<Signal, 'examine'> & { readonly examine: Kind }

/** Ids of all signals, in the order of their names. */
export const signalIds: readonly string[] = signals.map(({ id }) => id)

/** Signals that look at each row by itself, of those that are asked for. */
export function rowSignals(asked: readonly string[] | null): readonly Of<RowSignal>[] {
  return chosen(asked).flatMap(({ examine, ...rest }) => (examine.over === 'rows' ? [{ ...rest, examine }] : []))
}

/** Signals that count over all rows, of those that are asked for. */
export function corpusSignals(asked: readonly string[] | null): readonly Of<CorpusSignal>[] {
  return chosen(asked).flatMap(({ examine, ...rest }) => (examine.over === 'corpus' ? [{ ...rest, examine }] : []))
}

function chosen(asked: readonly string[] | null): readonly Signal[] {
  return asked === null ? signals : signals.filter(({ id }) => asked.includes(id))
}
