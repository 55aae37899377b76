/** How PyYAML, which reads YAML 1.1, would read a plain scalar. Sequence of digits that it cannot convert give NaN. */
export type OldReading =
  | { readonly type: 'null' | 'timestamp' | 'special' | 'string' }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'number'; readonly value: number; readonly notation: Notation }

export type Notation = 'decimal' | 'octal' | 'binary' | 'hexadecimal' | 'sexagesimal'

/** PyYAML's implicit resolvers (`yaml/resolver.py`), in its order of precedence. `y` and `n` are strings there. */
export function readAsYaml11(source: string): OldReading {
  if (truth.test(source)) return { type: 'boolean', value: /^(?:yes|true|on)$/i.test(source) }
  if (float.test(source)) return readNumber(source, false)
  if (integer.test(source)) return readNumber(source, true)
  if (source === '<<' || source === '=') return { type: 'special' }
  if (nothing.test(source)) return { type: 'null' }
  return { type: timestamp.test(source) ? 'timestamp' : 'string' }
}

const truth = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/
const nothing = /^(?:~|null|Null|NULL|)$/
const integer =
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/
const float = new RegExp(
  [
    String.raw`^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$`,
    String.raw`^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$`,
    String.raw`^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$`,
    String.raw`^[-+]?\.(?:inf|Inf|INF)$`,
    String.raw`^\.(?:nan|NaN|NAN)$`,
  ].join('|'),
)
const timestamp = new RegExp(
  [
    String.raw`^\d{4}-\d\d-\d\d$`,
    String.raw`^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$`,
  ].join('|'),
)

function readNumber(source: string, isInteger: boolean): OldReading {
  const plain = source.replaceAll('_', '').toLowerCase()
  const sign = plain.startsWith('-') ? -1 : 1
  const digits = plain.replace(/^[-+]/, '')
  const number = (value: number, notation: Notation): OldReading => ({ type: 'number', value: sign * value, notation })

  if (digits === '.inf') return number(Infinity, 'decimal')
  if (digits === '.nan') return number(Number.NaN, 'decimal')
  if (digits.includes(':')) return number(sexagesimal(digits), 'sexagesimal')
  if (!isInteger || digits === '0') return number(Number(digits), 'decimal')
  if (digits.startsWith('0b')) return number(Number(digits), 'binary')
  if (digits.startsWith('0x')) return number(Number(digits), 'hexadecimal')
  return digits.startsWith('0') ? number(Number.parseInt(digits, 8), 'octal') : number(Number(digits), 'decimal')
}

function sexagesimal(digits: string): number {
  return digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
