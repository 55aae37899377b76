// src/manifest/mapping.ts
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
/** An own field: a manifest without `constructor` has none, whatever JavaScript's objects inherit. */
function fieldOf(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** What stands at the segments of a JSON Pointer; undefined where they lead nowhere. */
function valueAt(value, segments) {
	return segments.reduce((at, segment) => isList(at) ? at[Number(segment)] : fieldOf(at, segment), value);
}
// src/policy/secret-pattern.ts
/**
* What credentials look like in a text. secretlint's presets were weighed: a dozen packages with an asynchronous
* engine, and none knows Hugging Face or Weights & Biases, whose tokens are the ones that end up in training configs.
*
* Every pattern is anchored by a fixed prefix that cannot occur inside its own body, and every body has one quantifier
* or a bound: the time is linear in the text.
*/
const patterns = [
	{
		kind: "a Hugging Face token",
		pattern: /(?<![a-z0-9_])(?:hf_|api_org_)[a-z0-9]{30,}/i
	},
	{
		kind: "a Weights & Biases key",
		pattern: /(?<!\w)wandb_v1_\w{20,}/
	},
	{
		kind: "an Anthropic key",
		pattern: /(?<![\w-])sk-ant-[\w-]{20,}/
	},
	{
		kind: "an OpenAI key",
		pattern: /(?<![\w-])sk-(?:proj|svcacct|admin)-[\w-]{20,}/
	},
	{
		kind: "an OpenAI key",
		pattern: /(?<![\w-])sk-[A-Za-z0-9]{32,}(?![\w-])/
	},
	{
		kind: "an OpenRouter key",
		pattern: /(?<![\w-])sk-or-v1-[0-9a-f]{32,}/
	},
	{
		kind: "an AWS access key id",
		pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/
	},
	{
		kind: "a GitHub token",
		pattern: /(?<!\w)gh[opsur]_[A-Za-z0-9]{36,}/
	},
	{
		kind: "a GitHub token",
		pattern: /(?<!\w)github_pat_\w{60,}/
	},
	{
		kind: "a GitLab token",
		pattern: /(?<![\w-])gl(?:pat|dt|ptt|rt)-[\w.-]{20,}/
	},
	{
		kind: "a Slack token",
		pattern: /(?<![\w-])xox[abeoprs]-[\w-]{20,}/
	},
	{
		kind: "a Slack webhook",
		pattern: /hooks\.slack\.com\/(?:services|workflows)\/[\w/]{20,}/
	},
	{
		kind: "a Google API key",
		pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/
	},
	{
		kind: "a Google OAuth token",
		pattern: /(?<![\w.-])ya29\.[\w-]{20,}/
	},
	{
		kind: "an npm token",
		pattern: /(?<!\w)npm_[A-Za-z0-9]{36}/
	},
	{
		kind: "a PyPI token",
		pattern: /(?<![\w-])pypi-AgE[\w-]{50,}/
	},
	{
		kind: "a Groq key",
		pattern: /(?<!\w)gsk_[A-Za-z0-9]{40,}/
	},
	{
		kind: "a Replicate token",
		pattern: /(?<!\w)r8_[A-Za-z0-9]{36,}/
	},
	{
		kind: "a private key",
		pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
	},
	{
		kind: "a JSON Web Token",
		pattern: /(?<![\w.-])eyJ[\w-]{10,4096}\.eyJ[\w-]{10,4096}\.[\w-]{10,}/
	},
	{
		kind: "an Azure storage key",
		pattern: /AccountKey=[A-Za-z0-9+/]{40,}/
	},
	{
		kind: "a signed Azure address",
		pattern: /[?&]sig=[A-Za-z0-9%+/=_-]{40,}/
	},
	{
		kind: "a signed address",
		pattern: /[?&]X-(?:Amz|Goog)-Signature=[0-9a-f]{32,}/i
	},
	{
		kind: "a user name and password in an address",
		pattern: /:\/\/[^\s/:@]{0,256}:(?![${*<])[^\s/@]{1,256}@/
	}
];
/** What kind of credential a text holds, if any: a noun with its article. Never the credential itself. */
function secretIn(text) {
	if (!anyCase.test(text) && !exactCase.test(text)) return void 0;
	return patterns.find(({ pattern }) => pattern.test(text))?.kind;
}
/** All patterns at once, by their flags: nearly every text holds none of them, and each is asked of every text. */
const anyCase = unionOf(patterns.map(({ pattern }) => pattern).filter(({ ignoreCase }) => ignoreCase));
const exactCase = unionOf(patterns.map(({ pattern }) => pattern).filter(({ ignoreCase }) => !ignoreCase));
/** What any of some expressions with the same flags matches. */
function unionOf(expressions) {
	return new RegExp(expressions.map(({ source }) => `(?:${source})`).join("|"), expressions[0]?.flags);
}
/**
* Names of fields that hold credentials, in lower case without separators, wherever they end a name. `pad_token` and
* its like are text tokens, so the bare word must be the whole name, or follow the name of a service.
*/
const secretNames = unionOf([
	/(?:apikeys?|secretkey|accesskey|privatekey|clientsecret|password|passwd|passphrase)$/,
	/(?:api|auth|access|bearer|refresh|session|secret)token$/,
	/^(?:hf|hub|huggingface|huggingfacehub|pushtohub|github|gh|gitlab|wandb|comet|neptune|mlflow|personal)tokens?$/,
	/^(?:tokens?|secrets?|credentials?|authorization|wandbkey|cometkey)$/
]);
/** What a field's name and literal value say together: `wandb_key: 5f1c…` is a key, elsewhere it may be any hash. */
function secretField(name, value) {
	const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
	if (plain.includes("wandb") && /^[0-9a-f]{40}$/.test(value)) return "a Weights & Biases key";
	if (!secretNames.test(plain) || isReference(value.trim())) return void 0;
	const shortest = /pass(?:word|wd|phrase)$/.test(plain) ? 1 : 8;
	return value.length >= shortest ? "a literal credential" : void 0;
}
/** Names of secrets that are kept elsewhere, blanks to be filled in, and prose. */
const references = [
	/^$|\s/,
	/^\$|^%\w+%$|^\{\{|^<.*>$|^[*•xX.]+$/,
	/^(?:env|vault|op|sops|ref\+\w+|aws-?sm|gcp-?sm|keyring|file|secret)[:/]/i,
	/^arn:aws:(?:secretsmanager|ssm):|^projects\/[^/]+\/secrets\//,
	/^(?:os\.environ|process\.env|ENV\[)/,
	/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/
];
function isReference(text) {
	return references.some((pattern) => pattern.test(text));
}
export { isMapping as a, isList as i, secretIn as n, valueAt as o, fieldOf as r, secretField as t };
