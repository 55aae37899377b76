import { isList, isMapping } from '../../manifest/index.ts'

/** What a report shows in the place of a credential. */
export const mask = '***'

/**
 * Keys that hold credentials, in lower case without separators. `pad_token` and its like are text tokens: the bare word
 * must be the whole name or follow the name of a service.
 */
const secretNames = [
  /(?:apikeys?|secretkey|secretaccesskey|accesskey|privatekey|clientsecret|password|passwd|passphrase|larksecret)$/,
  /(?:api|auth|access|bearer|refresh|session|secret|sas)token$/,
  /^(?:hf|hub|hfhub|mshub|omhub|huggingface|huggingfacehub|pushtohub|github|gh|gitlab)tokens?$/,
  /^(?:wandb|comet|neptune|mlflow|swanlab|modelscope|clearml|trackio|personal)(?:token|key)s?$/,
  /^(?:tokens?|secrets?|credentials?|authorization)$/,
]

/** What credentials look like, wherever they stand. Each pattern starts with a fixed prefix and has one quantifier. */
const secretShapes = [
  /(?<![a-z0-9_])(?:hf_|api_org_)[a-z0-9]{30,}/i,
  /(?<!\w)wandb_v1_\w{20,}/,
  /(?<![\w-])sk-(?:ant-|proj-|svcacct-|admin-|or-v1-)?[\w-]{20,}/,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
  /(?<!\w)(?:gh[opsur]_[A-Za-z0-9]{36,}|github_pat_\w{60,})/,
  /(?<![\w-])gl(?:pat|dt|ptt|rt)-[\w.-]{20,}/,
  /(?<![\w-])xox[abeoprs]-[\w-]{20,}/,
  /(?<![\w-])AIza[\w-]{35}/,
  /(?<!\w)(?:gsk_|r8_|npm_|tgp_v1_|fw_)[A-Za-z0-9]{22,}/,
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/,
  /(?<![\w.-])eyJ[\w-]{10,4096}\.eyJ[\w-]{10,4096}\./,
  /AccountKey=[A-Za-z0-9+/]{40,}/,
  /[?&](?:sig|X-Amz-Signature|X-Goog-Signature)=[A-Za-z0-9%+/=_-]{32,}/i,
  /:\/\/[^\s/:@]{0,256}:(?![${*<])[^\s/@]{1,256}@/,
]

/** Whether a text that stands under a key is a credential itself, and not the name of one kept elsewhere. */
export function isSecret(key: string | undefined, text: string): boolean {
  if (secretShapes.some((shape) => shape.test(text))) return true
  if (key === undefined || isReference(text)) return false
  const name = key.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  if (name.includes('wandb') && /^[0-9a-f]{40}$/.test(text)) return true
  if (!secretNames.some((pattern) => pattern.test(name))) return false
  // A password may be short; anything else that short is a flag, a count or a text token.
  return text.length >= (/pass(?:word|wd|phrase)$/.test(name) ? 1 : 6)
}

/** The value with every credential in it masked, as it may be shown. */
export function masked(value: unknown, key?: string): unknown {
  if (typeof value === 'string') return isSecret(key, value) ? mask : value
  if (isList(value)) return value.map((item) => masked(item, key))
  if (!isMapping(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [maskedName(name), masked(inner, name)]))
}

/** A key, or a mask where it is a credential itself. */
function maskedName(name: string): string {
  return isSecret(undefined, name) ? mask : name
}

/** A JSON Pointer with every key masked that is a credential. */
export function maskedPointer(pointer: string): string {
  return pointer.split('/').map(maskedName).join('/')
}

/** `${HF_TOKEN}`, `$HF_TOKEN`, `{{ token }}`, `<your token>`: filled in elsewhere. */
function isReference(text: string): boolean {
  return /^(?:\$\{[^}]*\}|\$[A-Za-z_]\w*|\$?\{\{[^}]*\}\}|<[^<>]*>|\*+)$/.test(text.trim())
}
