import { secretIn } from '../../../policy/secret-pattern.ts'

/** A credential that a text holds: its kind as a noun with its article, and itself with the middle masked. */
export type Credential = { readonly kind: string; readonly masked: string }

/** The credentials of a text, each kind once. Not what documentation shows in their place. */
export function credentialsIn(text: string): readonly Credential[] {
  const found = new Map<string, Credential>()
  for (const { 0: token } of text.matchAll(tokens)) {
    const kind = kindOf(token)
    if (kind !== undefined && !found.has(kind) && !isPlaceholder(token)) found.set(kind, { kind, masked: masked(token) })
  }
  for (const { 0: address, 1: password = '', 2: host = '' } of text.matchAll(addresses)) {
    if (isPlaceholder(password) || exampleHost.test(host) || commonPassword.test(password)) continue
    const kind = 'a user name and password in an address'
    found.set(kind, { kind, masked: `${address.slice(0, address.indexOf('://') + 3)}***:***@${host}` })
  }
  const key = privateKey.exec(text)
  if (key && distinct(key[1] ?? '') >= 20) found.set('a private key', { kind: 'a private key', masked: '-----BEGIN … PRIVATE KEY----- ***' })
  return [...found.values()]
}

/** Runs of characters that tokens are made of, from a place where one may begin; one match ends where the next may begin. */
const tokens =
  /(?<![\w-])(?:(?:hf|api_org|wandb_v1|gh[opsur]|github_pat|sk_live|rk_live|whsec|npm|gsk|r8|tgp_v1|dop_v1|shpat|shpss|sbp|lin_api|ntn)_|sk-|AKIA|ASIA|gl(?:pat|dt|ptt|rt)-|xox[abeoprs]-|xapp-|AIza|ya29\.|GOCSPX-|pypi-AgE|nvapi-|pplx-|xai-|dapi|hvs\.|PMAK-|ATATT3|SG\.|AGE-SECRET-KEY-1|eyJ|AccountKey=|hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks\/|[?&](?:sig|X-(?:Amz|Goog)-Signature)=)[\w.+/=%~-]{16,6000}/gi

/** Kinds beyond those that manifests are searched for. */
const further: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'a Stripe key', pattern: /^(?:(?:sk|rk)_live_|whsec_)[A-Za-z0-9]{20,}/ },
  { kind: 'a Together key', pattern: /^tgp_v1_[\w-]{20,}/ },
  { kind: 'an NVIDIA key', pattern: /^nvapi-[\w-]{40,}/ },
  { kind: 'a Perplexity key', pattern: /^pplx-[A-Za-z0-9]{40,}/ },
  { kind: 'an xAI key', pattern: /^xai-[A-Za-z0-9]{40,}/ },
  { kind: 'a DigitalOcean token', pattern: /^dop_v1_[0-9a-f]{64}/ },
  { kind: 'a Databricks token', pattern: /^dapi[0-9a-f]{32}/ },
  { kind: 'a Shopify token', pattern: /^shp(?:at|ss)_[0-9a-f]{32}/i },
  { kind: 'a Supabase token', pattern: /^sbp_[0-9a-f]{40}/ },
  { kind: 'a Vault token', pattern: /^hvs\.[\w-]{24,}/ },
  { kind: 'a Linear key', pattern: /^lin_api_[A-Za-z0-9]{40}/ },
  { kind: 'a Notion token', pattern: /^ntn_[A-Za-z0-9]{40,}/ },
  { kind: 'a Postman key', pattern: /^PMAK-[0-9a-f]{24}-[0-9a-f]{34}/ },
  { kind: 'an Atlassian token', pattern: /^ATATT3[\w-]{60,}/ },
  { kind: 'a SendGrid key', pattern: /^SG\.[\w-]{22}\.[\w-]{43}/ },
  { kind: 'a Google client secret', pattern: /^GOCSPX-[\w-]{28}/ },
  { kind: 'a Slack token', pattern: /^xapp-\d-[\w-]{40,}/ },
  { kind: 'an age key', pattern: /^AGE-SECRET-KEY-1[A-Z0-9]{58}/ },
  { kind: 'a Discord webhook', pattern: /^discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,}/ },
]

function kindOf(token: string): string | undefined {
  return secretIn(token) ?? further.find(({ pattern }) => pattern.test(token))?.kind
}

/** An address with a password; three bounded parts behind a fixed one. */
const addresses = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@<>"'`]{1,64}:(?![${*<[])([^\s/@<>"'`]{6,128})@([\w.-]{1,128})/gi
const exampleHost = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|[^.]*$)|(?:^|\.)example\.|\.(?:example|test|invalid|local|internal)$|\b(?:your|my|some)[\w-]*\.|^(?:host|hostname|server|domain)\b/i
const commonPassword = /^(?:pass(?:word|wd)?\d*|secret\d*|pwd|admin\d*|root|test\d*|user(?:name)?|postgres|mysql|guest|changeme|my[_-]?\w*|your[_-]?\w*|p@ss\w*|123\w*|token|key|api[_-]?key)[!\d]*$/i

/** The header alone is what documentation shows. */
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----((?:\s|\\[nr]|[\w+/=:,. -]){64,400})/

/** What stands where a credential would: words, dots, alphabets, the same again. */
function isPlaceholder(token: string): boolean {
  return placeholderWords.test(token) || sequences.test(token) || distinct(token) < Math.min(8, token.length / 2)
}

const placeholderWords =
  /example|your|placeholder|dummy|fake|sample|redacted|replace|insert|changeme|x{5}|\*{3}|\.{3}|<|secret_?key|access_?token|my[_-]?(?:key|token|secret)|token[_-]?here|key[_-]?here|foobar|SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c/i
const sequences = /abcdefgh|12345678|01234567|87654321|qwerty|deadbeef|(.)\1{7}|(.{2,6})\2{4}/i

function distinct(text: string): number {
  return new Set(text.slice(0, 400)).size
}

/** The beginning, by which its issuer is known, and two characters of the end. */
function masked(token: string): string {
  return token.length < 20 ? `${token.slice(0, 3)}***` : `${token.slice(0, 4)}***${token.slice(-2)}`
}
