/** The RFC 6901 JSON Pointer of a path of keys and indexes. */
export function pointerOf(...path: readonly (string | number)[]): string {
  return path.map((part) => `/${escaped(String(part))}`).join('')
}

function escaped(part: string): string {
  return /[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part
}

/** The unescaped segments of a JSON Pointer. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** How a message names a field: `datasets[0].digest.sha256`; the empty string for the document itself. */
export function fieldName(pointer: string): string {
  return segmentsOf(pointer)
    .map((segment) => (/^(?:0|[1-9][0-9]*)$/.test(segment) ? `[${segment}]` : `.${segment}`))
    .join('')
    .replace(/^\./, '')
}
