import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { createHash } from "node:crypto";
// src/github/error.ts
/** The pull request is closed or merged: nothing is to be judged. */
/** A failure of reading or writing GitHub. `message` says what could not be done, `fix` what would mend it. */
var GitHubError = class extends Error {
	name = "GitHubError";
	code;
	fix;
	/** HTTP status, where an answer came. */
	status;
	constructor(code, message, fix, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.fix = fix;
		this.status = options.status;
	}
};
// src/github/own-field.ts
/** An own field of unvalidated data, or nothing: what GitHub sent has none that JavaScript's objects inherit. */
function ownField(value, name) {
	return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : void 0;
}
/** The nodes of a GraphQL connection. */
function nodesOf(connection) {
	const list = ownField(connection, "nodes");
	return Array.isArray(list) ? list : [];
}
// src/github/file-query.ts
/** The key of a file in `Files`. A commit id has no colon, so keys cannot collide. */
function fileKey(commit, path) {
	return `${commit}:${path}`;
}
/** A part of a GraphQL query that reads files, with its variables; paths are variables, never query text. */
function fileQuery(requests) {
	const commits = [...new Set(requests.map((request) => request.commit))];
	const variables = {};
	const declarations = [];
	const fields = commits.map((commit, at) => {
		variables[`c${at}`] = commit;
		declarations.push(`$c${at}: GitObjectID!`);
		return `c${at}: object(oid: $c${at}) { __typename ... on Commit { ${requests.flatMap((request, index) => {
			if (request.commit !== commit) return [];
			variables[`p${index}`] = request.path;
			declarations.push(`$p${index}: String!`);
			return [`f${index}: file(path: $p${index}) { ${request.content ? contentFields : identityFields} }`];
		}).join(" ")} } }`;
	});
	return {
		declarations: declarations.join(", "),
		fields: fields.join("\n"),
		variables,
		decode: (repository) => decodeFiles(requests, commits, repository)
	};
}
const identityFields = "mode type oid object { __typename ... on Blob { byteSize } }";
const contentFields = "mode type oid object { __typename ... on Blob { oid byteSize isBinary isTruncated text } }";
function decodeFiles(requests, commits, repository) {
	const files = /* @__PURE__ */ new Map();
	for (const [index, request] of requests.entries()) {
		const commit = repository[`c${commits.indexOf(request.commit)}`];
		const key = fileKey(request.commit, request.path);
		if (commit === void 0) throw missing(request.path);
		if (commit === null) {
			files.set(key, { state: "commit-gone" });
			continue;
		}
		const entry = ownField(commit, `f${index}`);
		if (entry === void 0) throw missing(request.path);
		files.set(key, entryToFile(isEntry(entry) ? entry : null));
	}
	return files;
}
/** Decodes one `TreeEntry`; git's modes are decimal in GraphQL: 0o120000 is a symlink, 0o160000 a submodule. */
function entryToFile(entry) {
	if (!entry) return { state: "absent" };
	if (entry.mode === 40960) return {
		state: "other",
		what: "symlink",
		oid: entry.oid
	};
	if (entry.mode === 57344 || entry.type === "commit") return {
		state: "other",
		what: "submodule",
		oid: entry.oid
	};
	if (entry.type !== "blob" || entry.object === null) return {
		state: "other",
		what: "directory",
		oid: entry.oid
	};
	return {
		state: "blob",
		oid: entry.oid,
		size: entry.object.byteSize ?? 0,
		bytes: exactBytes(entry.oid, entry.object.text, entry.object.isTruncated)
	};
}
/** The text's bytes when they hash to the blob's id: what GitHub decoded or cut loses bytes, and then they don't. */
function exactBytes(oid, text, truncated) {
	if (typeof text !== "string" || truncated) return void 0;
	const bytes = new TextEncoder().encode(text);
	return gitBlobId(bytes) === oid ? bytes : void 0;
}
/** Git's id of a blob with these bytes (SHA-1 object format). */
function gitBlobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
function missing(path) {
	return new GitHubError("malformed-answer", `GitHub's answer leaves out ${path}`, "Re-run the job.");
}
function isEntry(value) {
	return typeof value === "object" && value !== null && "mode" in value && "oid" in value;
}
// src/github/blob.ts
/** GitHub gives no blob larger than this, in bytes. */
const largestBlob = 104857600;
/**
* The exact bytes of a blob that GraphQL could not give as text: binary, large, or not UTF-8. Throws a `GitHubError`
* when it is beyond GitHub's limit or its bytes do not hash to its id.
*/
async function readBlob(client, oid, size, path) {
	if (size > largestBlob) throw new GitHubError("unreadable-file", `${path} has ${size} bytes; GitHub gives no more than ${largestBlob}`, "Keep the file in git-lfs, so that its digest is in the pointer.");
	const { owner, name } = client.repository;
	const { data } = await client.rest(`the content of ${path}`, (send) => send("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo: name,
		file_sha: oid
	}));
	const bytes = new Uint8Array(Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8"));
	if (gitBlobId(bytes) === oid) return bytes;
	throw new GitHubError("unreadable-file", `The bytes of ${path} are not those of its git object`, "Re-run the job.");
}
// src/github/check-run.ts
/**
* Writes the check run: updates the newest of `existing` that this token's app made, else creates one. Gives its id.
* Updating replaces the output and appends annotations, so every further batch sends the output again.
*/
async function writeCheckRun(client, run, existing) {
	const updated = await updateOne(client, run, existing);
	const [first = [], ...others] = run.annotations;
	const id = updated?.id ?? await create(client, run, first);
	if (!updated?.annotated) for (const batch of others) await update(client, run, id, batch);
	return id;
}
/** Check runs of a name on a commit, newest first, of whichever app. */
async function findCheckRuns(client, head, name) {
	const { owner, name: repo } = client.repository;
	const { data } = await client.rest("the check runs of the commit", (send) => send("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		owner,
		repo,
		ref: head,
		check_name: name,
		per_page: 100
	}));
	return data.check_runs.map(({ id, output }) => ({
		id,
		annotations: output.annotations_count
	})).toSorted((a, b) => b.id - a.id);
}
async function updateOne(client, run, existing) {
	const [first = []] = run.annotations;
	for (const { id, annotations } of existing) {
		const annotated = annotations >= run.annotations.flat().length;
		try {
			await update(client, run, id, annotated ? [] : first);
			return {
				id,
				annotated
			};
		} catch (error) {
			if (!isAnotherApps(error)) throw error;
		}
	}
}
/** "Invalid app_id … check run can only be modified by the GitHub App that created it." */
function isAnotherApps(error) {
	return error instanceof GitHubError && /app_id/.test(error.message);
}
async function create(client, run, annotations) {
	const { owner, name } = client.repository;
	const { data } = await client.rest("the new check run", (send) => send("POST /repos/{owner}/{repo}/check-runs", {
		owner,
		repo: name,
		name: run.name,
		head_sha: run.head,
		...completed(run, annotations)
	}));
	return data.id;
}
async function update(client, run, id, annotations) {
	const { owner, name } = client.repository;
	await client.rest("the check run", (send) => send("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo: name,
		check_run_id: id,
		name: run.name,
		...completed(run, annotations)
	}));
}
function completed(run, annotations) {
	return {
		status: "completed",
		conclusion: run.conclusion,
		completed_at: run.completedAt,
		external_id: run.externalId,
		output: {
			title: run.title,
			summary: run.summary,
			text: run.text,
			annotations: [...annotations]
		}
	};
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse(merge(defaults, route, options));
}
function withDefaults$1(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$1.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse
	});
}
var endpoint = withDefaults$1(null, DEFAULTS);
// node_modules/json-with-bigint/json-with-bigint.js
var import_fast_content_type_parse = (/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const NullObject = function NullObject() {};
	NullObject.prototype = Object.create(null);
	/**
	* RegExp to match *( ";" parameter ) in RFC 7231 sec 3.1.1.1
	*
	* parameter     = token "=" ( token / quoted-string )
	* token         = 1*tchar
	* tchar         = "!" / "#" / "$" / "%" / "&" / "'" / "*"
	*               / "+" / "-" / "." / "^" / "_" / "`" / "|" / "~"
	*               / DIGIT / ALPHA
	*               ; any VCHAR, except delimiters
	* quoted-string = DQUOTE *( qdtext / quoted-pair ) DQUOTE
	* qdtext        = HTAB / SP / %x21 / %x23-5B / %x5D-7E / obs-text
	* obs-text      = %x80-FF
	* quoted-pair   = "\" ( HTAB / SP / VCHAR / obs-text )
	*/
	const paramRE = /; *([!#$%&'*+.^\w`|~-]+)=("(?:[\v\u0020\u0021\u0023-\u005b\u005d-\u007e\u0080-\u00ff]|\\[\v\u0020-\u00ff])*"|[!#$%&'*+.^\w`|~-]+) */gu;
	/**
	* RegExp to match quoted-pair in RFC 7230 sec 3.2.6
	*
	* quoted-pair = "\" ( HTAB / SP / VCHAR / obs-text )
	* obs-text    = %x80-FF
	*/
	const quotedPairRE = /\\([\v\u0020-\u00ff])/gu;
	/**
	* RegExp to match type in RFC 7231 sec 3.1.1.1
	*
	* media-type = type "/" subtype
	* type       = token
	* subtype    = token
	*/
	const mediaTypeRE = /^[!#$%&'*+.^\w|~-]+\/[!#$%&'*+.^\w|~-]+$/u;
	const defaultContentType = {
		type: "",
		parameters: new NullObject()
	};
	Object.freeze(defaultContentType.parameters);
	Object.freeze(defaultContentType);
	/**
	* Parse media type to object.
	*
	* @param {string|object} header
	* @return {Object}
	* @public
	*/
	function parse(header) {
		if (typeof header !== "string") throw new TypeError("argument header is required and must be a string");
		let index = header.indexOf(";");
		const type = index !== -1 ? header.slice(0, index).trim() : header.trim();
		if (mediaTypeRE.test(type) === false) throw new TypeError("invalid media type");
		const result = {
			type: type.toLowerCase(),
			parameters: new NullObject()
		};
		if (index === -1) return result;
		let key;
		let match;
		let value;
		paramRE.lastIndex = index;
		while (match = paramRE.exec(header)) {
			if (match.index !== index) throw new TypeError("invalid parameter format");
			index += match[0].length;
			key = match[1].toLowerCase();
			value = match[2];
			if (value[0] === "\"") {
				value = value.slice(1, value.length - 1);
				quotedPairRE.test(value) && (value = value.replace(quotedPairRE, "$1"));
			}
			result.parameters[key] = value;
		}
		if (index !== header.length) throw new TypeError("invalid parameter format");
		return result;
	}
	function safeParse(header) {
		if (typeof header !== "string") return defaultContentType;
		let index = header.indexOf(";");
		const type = index !== -1 ? header.slice(0, index).trim() : header.trim();
		if (mediaTypeRE.test(type) === false) return defaultContentType;
		const result = {
			type: type.toLowerCase(),
			parameters: new NullObject()
		};
		if (index === -1) return result;
		let key;
		let match;
		let value;
		paramRE.lastIndex = index;
		while (match = paramRE.exec(header)) {
			if (match.index !== index) return defaultContentType;
			index += match[0].length;
			key = match[1].toLowerCase();
			value = match[2];
			if (value[0] === "\"") {
				value = value.slice(1, value.length - 1);
				quotedPairRE.test(value) && (value = value.replace(quotedPairRE, "$1"));
			}
			result.parameters[key] = value;
		}
		if (index !== header.length) return defaultContentType;
		return result;
	}
	module.exports.default = {
		parse,
		safeParse
	};
	module.exports.parse = parse;
	module.exports.safeParse = safeParse;
	module.exports.defaultContentType = defaultContentType;
})))();
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
/**
* @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
* @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
*/
/**
* Checks if a value is unstringifiable according to native JSON.stringify rules.
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is undefined, a function, or a symbol.
*/
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
/**
* Checks if a value is a native JSON.rawJSON object (Node.js 22+).
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is a RawJSON instance.
*/
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
/**
* Iteratively converts a JS value to a JSON string.
* Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
* Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
*
* @param {any} rootValue The value to stringify.
* @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
* @param {string | number} [spaceParam] Indentation for pretty-printing.
* @returns {string | undefined} The generated JSON string.
*/
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	/**
	* Prepares a value for stringification by resolving toJSON, handling BigInts,
	* applying custom replacers, and unwrapping primitive objects.
	*
	* @param {object|Array} parent The parent object or array holding the value.
	* @param {string} key The key associated with the value.
	* @param {any} val The raw value to process.
	* @returns {any} The processed value ready for stringification.
	*/
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
/**
* Converts a JavaScript value to a JSON string.
*
* Supports serialization of BigInt values using two strategies:
* 1. Custom format "123n" → "123" (universal fallback)
* 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
*
* All other values are serialized exactly like native JSON.stringify().
*
* @param {*} value The value to convert to a JSON string.
* @param {Replacer | Array<string | number> | null} [replacer]
* A function that alters the behavior of the stringification process,
* or an array of strings/numbers to indicate properties to exclude.
* @param {string | number} [space]
* A string or number to specify indentation or pretty-printing.
* @returns {string} The JSON string representation.
*/
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = /* @__PURE__ */ new Map();
/**
* Detects if the current JSON.parse implementation supports the context.source feature.
*
* Uses toString() fingerprinting to cache results and automatically detect runtime
* replacements of JSON.parse (polyfills, mocks, etc.).
*
* @returns {boolean} true if context.source is supported, false otherwise.
*/
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
/**
* Reviver function that converts custom-format BigInt strings back to BigInt values.
* Also handles "noise" strings that accidentally match the BigInt format.
*
* @param {string | number | undefined} key The object key.
* @param {*} value The value being parsed.
* @param {object} [context] Parse context (if supported by JSON.parse).
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The transformed value.
*/
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
/**
* Fast JSON.parse implementation (~2x faster than classic fallback).
* Uses JSON.parse's context.source feature to detect integers and convert
* large numbers directly to BigInt without string manipulation.
*
* Does not support legacy custom format from v1 of this library.
*
* @param {string} text JSON string to parse.
* @param {Reviver} [reviver] Transform function to apply to each value.
* @returns {any} Parsed JavaScript value.
*/
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
/**
* Iteratively traverses the parsed object bottom-up (post-order),
* emulating the native JSON.parse reviver behavior.
* This avoids Call Stack overflows (RangeError) on deeply nested structures.
*
* @param {any} parsed The natively parsed JSON object.
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The fully processed object.
*/
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
/**
* Pre-processes the JSON string to mark large numbers with an 'n' suffix.
*
* @param {string} text The raw JSON string.
* @returns {string} The serialized string with marked BigInts.
*/
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
/**
* Converts a JSON string into a JavaScript value.
*
* Supports parsing of large integers using two strategies:
* 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
* 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
*
* All other JSON values are parsed exactly like native JSON.parse().
*
* @param {string} text A valid JSON string.
* @param {Reviver} [reviver]
* A function that transforms the results. This function is called for each member
* of the object. If a member contains nested objects, the nested objects are
* transformed before the parent object is.
* @returns {any} The parsed JavaScript value.
* @throws {SyntaxError} If text is not valid JSON.
*/
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	/**
	* http status code
	*/
	status;
	/**
	* Request options that lead to the error.
	*/
	request;
	/**
	* Response object if a response was received
	*/
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.8 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop);
	const mimetype = (0, import_fast_content_type_parse.safeParse)(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8") return response.text().catch(noop);
	else return response.arrayBuffer().catch(
		/* v8 ignore next -- @preserve */
		() => /* @__PURE__ */ new ArrayBuffer(0)
	);
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if ("message" in data) {
		const suffix = "documentation_url" in data ? ` - ${data.documentation_url}` : "";
		return Array.isArray(data.errors) ? `${data.message}: ${data.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${data.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults.bind(null, endpoint2)
	});
}
var request = withDefaults(endpoint, defaults_default);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */
// node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;
const isError = (value) => objectToString.call(value) === "[object Error]";
const errorMessages = /* @__PURE__ */ new Set([
	"network error",
	"NetworkError when attempting to fetch resource.",
	"The Internet connection appears to be offline.",
	"Network request failed",
	"fetch failed",
	"terminated",
	" A network error occurred.",
	"Network connection lost"
]);
function isNetworkError(error) {
	if (!(error && isError(error) && error.name === "TypeError" && typeof error.message === "string")) return false;
	const { message, stack } = error;
	if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) return stack === void 0 || "__sentry_captured__" in error;
	if (message.startsWith("error sending request for url")) return true;
	if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) return true;
	return errorMessages.has(message);
}
// node_modules/p-retry/index.js
function validateRetries(retries) {
	if (typeof retries === "number") {
		if (retries < 0) throw new TypeError("Expected `retries` to be a non-negative number.");
		if (Number.isNaN(retries)) throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
	} else if (retries !== void 0) throw new TypeError("Expected `retries` to be a number or Infinity.");
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
	if (value === void 0) return;
	if (typeof value !== "number" || Number.isNaN(value)) throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
	if (!allowInfinity && !Number.isFinite(value)) throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	if (value < min) throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
}
var AbortError = class extends Error {
	constructor(message) {
		super();
		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}
		this.name = "AbortError";
		this.message = message;
	}
};
function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? Math.random() + 1 : 1;
	let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
	timeout = Math.min(timeout, options.maxTimeout);
	return timeout;
}
function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) return max;
	return max - (performance.now() - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
	const normalizedError = error instanceof Error ? error : /* @__PURE__ */ new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
	if (normalizedError instanceof AbortError) throw normalizedError.originalError;
	const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed
	});
	await options.onFailedAttempt(context);
	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) throw normalizedError;
	const consumeRetry = await options.shouldConsumeRetry(context);
	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
	if (remainingTime <= 0 || retriesLeft <= 0) throw normalizedError;
	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) throw normalizedError;
		options.signal?.throwIfAborted();
		return false;
	}
	if (!await options.shouldRetry(context)) throw normalizedError;
	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}
	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);
	options.signal?.throwIfAborted();
	if (finalDelay > 0) await new Promise((resolve, reject) => {
		const onAbort = () => {
			clearTimeout(timeoutToken);
			options.signal?.removeEventListener("abort", onAbort);
			reject(options.signal.reason);
		};
		const timeoutToken = setTimeout(() => {
			options.signal?.removeEventListener("abort", onAbort);
			resolve();
		}, finalDelay);
		if (options.unref) timeoutToken.unref?.();
		options.signal?.addEventListener("abort", onAbort, { once: true });
	});
	options.signal?.throwIfAborted();
	return true;
}
async function pRetry(input, options = {}) {
	options = { ...options };
	validateRetries(options.retries);
	if (Object.hasOwn(options, "forever")) throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1e3;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;
	validateNumberOption("factor", options.factor, {
		min: 0,
		allowInfinity: false
	});
	validateNumberOption("minTimeout", options.minTimeout, {
		min: 0,
		allowInfinity: false
	});
	validateNumberOption("maxTimeout", options.maxTimeout, {
		min: 0,
		allowInfinity: true
	});
	validateNumberOption("maxRetryTime", options.maxRetryTime, {
		min: 0,
		allowInfinity: true
	});
	if (!(options.factor > 0)) options.factor = 1;
	options.signal?.throwIfAborted();
	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();
	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;
		try {
			options.signal?.throwIfAborted();
			const result = await input(attemptNumber);
			options.signal?.throwIfAborted();
			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options
			})) retriesConsumed++;
		}
	}
	throw new Error("Retry attempts exhausted without throwing an error.");
}
// src/github/retry.ts
const retryLimits = {
	retries: 3,
	firstPause: 400,
	longestWait: 6e4,
	timeout: 12e3
};
/** An answer or a failure that may pass: thrown inside the loop only. */
var Passing = class extends Error {
	response;
	wait;
	constructor(message, wait, response, cause) {
		super(message, { cause });
		this.wait = wait;
		this.response = response;
	}
};
/**
* A `fetch` that tries again what may pass: lost connections, time-outs, 5xx, 429, GitHub's secondary limits and
* answers whose JSON is cut. It obeys `retry-after`, else `x-ratelimit-reset` when nothing remains, else backs off
* exponentially with jitter (GitHub REST docs, "Best practices", "Handle rate limit errors"). When tries or time run out it
* gives the last answer, or throws the last failure.
*/
function retryingFetch(base, limits = retryLimits) {
	return async (input, init) => {
		try {
			return await pRetry(() => attempt(base, input, init, limits), {
				retries: limits.retries,
				minTimeout: limits.firstPause,
				randomize: true,
				maxRetryTime: limits.longestWait * limits.retries,
				shouldRetry: ({ error }) => error instanceof Passing && error.wait <= limits.longestWait,
				onFailedAttempt: async ({ error, retriesLeft }) => {
					if (error instanceof Passing && retriesLeft > 0 && error.wait <= limits.longestWait) await pause(error.wait);
				}
			});
		} catch (error) {
			if (error instanceof Passing && error.response) return error.response;
			throw error;
		}
	};
}
async function attempt(base, input, init, limits) {
	let response;
	let body;
	try {
		response = await base(input, {
			...init,
			signal: AbortSignal.timeout(limits.timeout)
		});
		body = await response.text();
	} catch (error) {
		throw new Passing(reasonOf(error, limits), 0, void 0, error);
	}
	const answer = new Response(bodyAllowed(response.status) ? body : null, response);
	const wait = waitFor(response, body);
	if (wait !== void 0) throw new Passing(`GitHub answered ${response.status}`, wait, answer);
	if (response.ok && parsed(body) === void 0 && bodyAllowed(response.status)) throw new Passing("GitHub answered with JSON that is cut or malformed", 0, answer);
	return answer;
}
/** How long to wait before trying again, in milliseconds, or nothing when the answer is final. */
function waitFor(response, body) {
	if (response.status >= 500) return retryAfter(response) ?? 0;
	if (response.status === 429 || response.status === 403 && isRateLimit(response, body) || response.ok && isLimitedQuery(body)) return retryAfter(response) ?? 1e3;
}
function isRateLimit(response, body) {
	if (response.headers.get("retry-after") || response.headers.get("x-ratelimit-remaining") === "0") return true;
	return /secondary rate limit|abuse detection/i.test(body);
}
/** GraphQL tells of a limit in a whole answer; anybody can put the word into a title. */
function isLimitedQuery(body) {
	if (!body.includes("\"RATE_LIMITED\"")) return false;
	const answer = parsed(body);
	const errors = typeof answer === "object" && answer !== null && "errors" in answer ? answer.errors : [];
	return Array.isArray(errors) && errors.some((error) => error?.type === "RATE_LIMITED");
}
function retryAfter(response) {
	const seconds = Number(response.headers.get("retry-after") ?? NaN);
	if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
	if (response.headers.get("x-ratelimit-remaining") !== "0") return void 0;
	const reset = Number(response.headers.get("x-ratelimit-reset") ?? NaN);
	return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - Date.now()) : void 0;
}
/** The JSON of a body, or nothing: no JSON text parses to undefined. */
function parsed(body) {
	try {
		return JSON.parse(body);
	} catch {
		return;
	}
}
function bodyAllowed(status) {
	return status !== 204 && status !== 205 && status !== 304;
}
function reasonOf(error, limits) {
	if (error instanceof DOMException && error.name === "TimeoutError") return `no answer in ${limits.timeout / 1e3} s`;
	const cause = error instanceof Error ? error.cause ?? error : error;
	return cause instanceof Error ? cause.message : String(cause);
}
function pause(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
// src/github/client.ts
/**
* GitHub's two APIs behind one token, for one repository. Both throw a `GitHubError` on anything but a whole answer.
*/
function createClient(connection) {
	const send = request.defaults({
		baseUrl: connection.apiUrl,
		headers: {
			authorization: `token ${connection.token}`,
			"x-github-api-version": "2022-11-28"
		},
		request: { fetch: retryingFetch(connection.fetch ?? fetch, connection.limits ?? retryLimits) }
	});
	return {
		repository: connection.repository,
		/**
		* One REST call: `call` makes it with octokit's typed `request`. `what` names it in messages, as in "the members
		* of acme/ml-security".
		*/
		async rest(what, call) {
			try {
				const answer = await call(send);
				if (isObject(answer.data)) return answer;
			} catch (error) {
				throw translate(error, what);
			}
			throw malformed$1(what);
		},
		/**
		* One GraphQL call. Any entry in `errors` is a failure, but for those that `tolerate` names: GitHub reports an
		* unknown login, for one, as an error beside whole data.
		*/
		async graphql(query, variables, tolerate = () => false) {
			const name = /^\s*query (\w+)/.exec(query)?.[1] ?? "query";
			try {
				const answer = await send({
					method: "POST",
					url: connection.graphqlUrl,
					baseUrl: "",
					query,
					variables
				});
				const errors = answer.data.errors?.filter((error) => !tolerate(error)) ?? [];
				if (errors.length > 0) throw graphqlFailure(name, errors);
				if (isObject(answer.data.data)) return answer.data.data;
			} catch (error) {
				throw translate(error, `the GraphQL query ${name}`);
			}
			throw malformed$1(`the GraphQL query ${name}`);
		}
	};
}
function graphqlFailure(name, errors) {
	const told = errors.map((error) => error.message ?? error.type ?? "no message").join("; ");
	if (errors.every((error) => error.type === "NOT_FOUND")) return new GitHubError("not-found", `GitHub does not have what the query ${name} asks for: ${told}`, "Check the input `pull-request`, and that the token may read the repository.");
	return errors.some((error) => error.type === "FORBIDDEN" || error.type === "INSUFFICIENT_SCOPES") ? new GitHubError("forbidden", `GitHub refused part of the GraphQL query ${name}: ${told}`, permissions) : new GitHubError("graphql-errors", `GitHub answered the GraphQL query ${name} with errors: ${told}`, tryAgain);
}
const tryAgain = "Re-run the job; if it stays, look at GitHub’s status page.";
const report = "Report it as an issue of tunegate: another run would be refused as well.";
const permissions = "Give the job `permissions: { contents: read, pull-requests: read, checks: write }`, or a token that has them.";
function malformed$1(what) {
	return new GitHubError("malformed-answer", `GitHub's answer for ${what} could not be read`, tryAgain);
}
function translate(error, what) {
	if (error instanceof GitHubError) return error;
	const status = statusOf$1(error);
	const message = error instanceof Error ? error.message : String(error);
	const options = {
		cause: error,
		...status === void 0 ? {} : { status }
	};
	if (status === void 0 || !answered(error)) return new GitHubError("unavailable", `GitHub gave no answer for ${what}: ${message}`, tryAgain, { cause: error });
	if (status === 401) return new GitHubError("unauthorized", `GitHub does not accept the token (${what})`, "Check the token inputs.", options);
	if (status === 429 || status === 403 && /rate limit/i.test(message)) return new GitHubError("rate-limited", `GitHub's rate limit is used up (${what}): ${message}`, "Re-run later.", options);
	if (status === 403) return new GitHubError("forbidden", `GitHub refused ${what}: ${message}`, permissions, options);
	if (status === 404) return new GitHubError("not-found", `GitHub did not find ${what}: ${message}`, permissions, options);
	if (status >= 500) return new GitHubError("unavailable", `GitHub answered ${status} for ${what}`, tryAgain, options);
	return new GitHubError("refused-request", `GitHub refused ${what}: ${message}`, report, options);
}
/** octokit reports a lost connection as a 500 without a response. */
function answered(error) {
	return isObject(error) && "response" in error && error.response !== void 0;
}
function statusOf$1(error) {
	return isObject(error) && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// src/github/event.ts
const supported = "pull_request, pull_request_target, pull_request_review, merge_group, workflow_run, workflow_dispatch, schedule, issue_comment (on a pull request)";
/**
* What to judge for a webhook event, given its name, its payload (untrusted, read tolerantly) and the numbers of the
* `pull-request` input, which win over the event.
*/
function targetOf(event, payload, numbers) {
	if (numbers.length > 0) return {
		kind: "pulls",
		numbers,
		head: void 0
	};
	switch (event) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review": return pullTarget(event, payload);
		case "issue_comment": return commentTarget(payload);
		case "merge_group": return mergeGroupTarget(ownField(payload, "merge_group"));
		case "workflow_run": return workflowRunTarget(ownField(payload, "workflow_run"));
		case "workflow_dispatch":
		case "schedule": return { kind: "open-pulls" };
		default: return unsupported(`tunegate cannot judge the event "${event}".`);
	}
}
function pullTarget(event, payload) {
	const pull = ownField(payload, "pull_request");
	const number = ownField(pull, "number");
	if (typeof number !== "number") return unsupported(`The payload of "${event}" names no pull request.`);
	const head = text(ownField(ownField(pull, "head"), "sha"));
	if (text(ownField(payload, "action")) === "closed") return unsupported(`Pull request #${number} was closed; there is nothing to judge.`, "Leave `closed` out of the types of the event.");
	return {
		kind: "pulls",
		numbers: [number],
		head
	};
}
function commentTarget(payload) {
	const issue = ownField(payload, "issue");
	const number = ownField(issue, "number");
	if (typeof number === "number" && ownField(issue, "pull_request")) return {
		kind: "pulls",
		numbers: [number],
		head: void 0
	};
	return unsupported("This comment is on an issue, not on a pull request.", "Give the job `if: github.event.issue.pull_request`.");
}
function mergeGroupTarget(group) {
	const sha = text(ownField(group, "head_sha"));
	const branch = text(ownField(group, "head_ref"))?.replace(/^refs\/heads\//, "");
	if (!sha || !branch) return unsupported("The payload of \"merge_group\" names no merge group.");
	return {
		kind: "merge-group",
		sha,
		baseSha: text(ownField(group, "base_sha")),
		branch
	};
}
function workflowRunTarget(run) {
	const sha = text(ownField(run, "head_sha"));
	const branch = text(ownField(run, "head_branch"));
	if (!sha || !branch) return unsupported("The payload of \"workflow_run\" names no head commit and branch.");
	if (ownField(run, "event") === "merge_group") return {
		kind: "merge-group",
		sha,
		baseSha: void 0,
		branch
	};
	return {
		kind: "head",
		sha,
		branch
	};
}
function unsupported(message, fix = `Start tunegate on one of: ${supported}.`) {
	return {
		kind: "unsupported",
		message,
		fix
	};
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/github/merge-group.ts
const query$1 = `query MergeQueue($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $base) {
      entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } }
    }
  }
}`;
/** The base branch and last pull request that a merge group's branch names: `gh-readonly-queue/BASE/pr-N-SHA`. */
function parseGroupBranch(branch) {
	const match = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40}$/.exec(branch);
	return match?.[1] && match[2] ? {
		base: match[1],
		number: Number(match[2])
	} : void 0;
}
/**
* The pull requests whose changes a merge group's commit carries over its base: the queue's entries from the one at
* that commit down to the group's base. Throws a `GitHubError` when the queue does not account for the commit.
*/
async function pullsOfGroup(client, group) {
	const named = parseGroupBranch(group.branch);
	if (!named) throw lost(group.sha, `its branch "${group.branch}" is not one of a merge queue`);
	const list = (await client.graphql(query$1, {
		...client.repository,
		base: named.base
	})).repository?.mergeQueue?.entries;
	const entries = (list?.nodes ?? []).filter((entry) => entry !== null);
	if (!list || entries.length < list.totalCount) throw lost(group.sha, "the merge queue cannot be read whole");
	const numbers = [];
	let commit = group.sha;
	for (let steps = 0; commit !== void 0 && commit !== group.baseSha && steps <= entries.length; steps += 1) {
		const at = commit;
		const here = entries.filter((entry) => entry.headCommit?.oid === at);
		numbers.push(...here.flatMap((entry) => entry.pullRequest?.number ?? []));
		commit = here.find((entry) => entry.baseCommit?.oid !== at)?.baseCommit?.oid;
	}
	if (!numbers.includes(named.number)) throw lost(group.sha, `no entry of the queue for #${named.number} is at it`);
	return numbers.toSorted((a, b) => a - b);
}
function lost(sha, why) {
	return new GitHubError("inconsistent", `The pull requests of the merge group ${sha.slice(0, 7)} cannot be told: ${why}`, "Remove the pull request from the queue and add it again.");
}
// src/github/open-pulls.ts
const query = `query OpenPulls($owner: String!, $name: String!, $branch: String, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, headRefName: $branch, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { number headRefOid }
    }
  }
}`;
/** Every open pull request, or those whose head branch has a name (in whichever fork). */
async function openPulls(client, branch) {
	const found = [];
	let after = null;
	do {
		const variables = {
			...client.repository,
			branch: branch ?? null,
			after
		};
		const page = await client.graphql(query, variables);
		if (!page.repository) throw new GitHubError("not-found", "The repository cannot be read", "Check the token.");
		const { nodes, pageInfo } = page.repository.pullRequests;
		found.push(...(nodes ?? []).flatMap((node) => node ? [{
			number: node.number,
			head: node.headRefOid
		}] : []));
		after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
	} while (after !== null);
	return found;
}
// src/github/people.ts
/**
* The members of a team, child teams included. A team that the token may not see answers 404, like one that does not
* exist: both are unreadable, never empty.
*/
async function readTeam(client, team) {
	const [org = "", slug = ""] = team.split("/");
	const members = [];
	try {
		for (let page = 1;; page += 1) {
			const { data } = await client.rest(`the members of the team ${team}`, (send) => send("GET /orgs/{org}/teams/{team_slug}/members", {
				org,
				team_slug: slug,
				per_page: 100,
				page
			}));
			members.push(...data.map(({ login, id }) => ({
				login,
				id
			})));
			if (data.length < 100) return {
				state: "read",
				members
			};
		}
	} catch (error) {
		return {
			state: "unreadable",
			why: whyUnreadable(error)
		};
	}
}
/** A person's permission on the repository, as far as a seat may ask: custom roles count as what they are based on. */
async function readPermission(client, account) {
	const { owner, name } = client.repository;
	try {
		const { data } = await client.rest(`the permission of ${account.login}`, (send) => send("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
			owner,
			repo: name,
			username: account.login
		}));
		if (data.user && data.user.id !== account.id) return {
			state: "unreadable",
			why: "the login is another account now"
		};
		return {
			state: "read",
			permission: permissionOf(data.permission, data.role_name)
		};
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return {
			state: "read",
			permission: "none"
		};
		return {
			state: "unreadable",
			why: whyUnreadable(error)
		};
	}
}
/** GitHub's legacy `permission` folds maintain into write; `role_name` tells them apart. */
function permissionOf(permission, role) {
	if (permission === "admin") return "admin";
	if (permission !== "write") return "none";
	return role === "maintain" ? "maintain" : "write";
}
function whyUnreadable(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/github/proxy.ts
/**
* `fetch` through the proxy that the environment names (`https_proxy`, `no_proxy`), which Node's own does not read.
* undici is loaded at the first call.
*/
const fetchThroughProxy = async (input, init) => {
	const { EnvHttpProxyAgent, fetch: proxied } = await import("./undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const response = await proxied(input instanceof Request ? input.url : input, {
		method: init?.method ?? "GET",
		headers: Object.fromEntries(new Headers(init?.headers)),
		body: typeof init?.body === "string" ? init.body : null,
		signal: init?.signal ?? null,
		dispatcher: new EnvHttpProxyAgent()
	});
	return new Response(await response.text(), {
		status: response.status,
		headers: Object.fromEntries(response.headers)
	});
};
// src/github/actor.ts
/** Fields of an `Actor`: only users and bots have a numeric id. */
const actorFields = "__typename login ... on User { databaseId } ... on Bot { databaseId }";
/** The account behind an actor, or nothing when it was deleted or has no numeric id to hold it to. */
function accountOf(actor) {
	if (!actor || typeof actor.databaseId !== "number") return void 0;
	const bot = actor.__typename !== "User" || actor.login.endsWith("[bot]");
	return {
		login: actor.login,
		id: actor.databaseId,
		bot
	};
}
// src/github/pull-request.ts
/** GitHub lists no more than these for one pull request; at the cap nobody can tell what is missing. */
const caps = {
	files: 3e3,
	commits: 250,
	authors: 100
};
/** Decodes the pages of one pull request. Throws a `GitHubError` for whatever is missing, capped or contradictory. */
function decodePullRequest(pages) {
	const [repository] = pages;
	const pull = repository?.pullRequest;
	if (!repository || !pull) throw malformed("the pull request");
	const base = pull.baseRef?.target;
	if (!base) throw new GitHubError("not-found", `The base branch ${pull.baseRefName} is gone`, "Choose another base.");
	const files = collect(pages, "files", (node) => node.files);
	const commits = collect(pages, "commits", (node) => node.commits);
	refuseCaps(pull, files.length, commits);
	const timeline = collect(pages, "timeline", (node) => node.timelineItems);
	const tip = pull.tip.nodes?.[0]?.commit;
	if (!tip || tip.oid !== pull.headRefOid) throw new GitHubError("inconsistent", "The head moved while it was read", "Re-run the job.");
	return {
		repository: {
			name: repository.nameWithOwner,
			id: repository.databaseId ?? 0,
			url: repository.url
		},
		number: pull.number,
		open: pull.state === "OPEN",
		merged: pull.state === "MERGED",
		title: pull.title,
		url: pull.url,
		author: accountOf(pull.author),
		head: {
			oid: pull.headRefOid,
			ref: pull.headRefName
		},
		base: {
			ref: pull.baseRefName,
			oid: base.oid
		},
		policy: entryToFile(base.policy),
		files: files.map((file) => ({
			path: file.path,
			status: statusOf(file.changeType)
		})),
		reviews: collect(pages, "reviews", (node) => node.reviews).map(reviewOf),
		dismissals: timeline.flatMap(dismissalOf),
		commits: commits.map(commitPeople),
		commenters: collect(pages, "comments", (node) => node.comments).flatMap((node) => accountOf(node.author) ?? []),
		baseChangedAt: lastBaseChange(timeline),
		defaultBranch: defaultBranchOf(repository),
		siblings: siblingsOf(pull),
		checkRuns: checkRunsOf(pull)
	};
}
function collect(pages, what, list) {
	const found = pages.flatMap((page) => page.pullRequest ? list(page.pullRequest) ?? [] : []);
	const nodes = found.flatMap((page) => page.nodes ?? []);
	const [first] = found;
	if (!first || nodes.length < first.totalCount || nodes.includes(null)) throw malformed(`the list of ${what}`);
	return nodes.filter((node) => node !== null);
}
function refuseCaps(pull, files, commits) {
	if (pull.changedFiles >= caps.files || files >= caps.files) throw capped(`${caps.files} files`);
	if (commits.length >= caps.commits) throw capped(`${caps.commits} commits`);
	if (files !== pull.changedFiles) throw malformed("the list of files");
	const crowded = commits.find(({ commit }) => commit.authors.totalCount > (commit.authors.nodes?.length ?? 0));
	if (crowded) throw capped(`${caps.authors} authors on commit ${crowded.commit.oid.slice(0, 7)}`);
}
function capped(what) {
	return new GitHubError("cap-reached", `GitHub lists no more than ${what}, so the pull request cannot be read whole`, "Split the pull request.");
}
function reviewOf(node) {
	return {
		id: String(node.fullDatabaseId ?? ""),
		author: accountOf(node.author),
		state: reviewState(node.state),
		body: node.body,
		submittedAt: node.submittedAt ?? void 0,
		editor: node.editor?.login,
		edited: node.lastEditedAt !== null,
		commit: node.commit?.oid,
		canWrite: node.authorCanPushToRepository
	};
}
const reviewStates = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"COMMENTED",
	"DISMISSED",
	"PENDING"
];
function reviewState(state) {
	const known = reviewStates.find((name) => name === state);
	if (!known) throw malformed(`a review's state (${state})`);
	return known;
}
function dismissalOf(node) {
	if (node.__typename !== "ReviewDismissedEvent" || !node.review) return [];
	const account = accountOf(node.actor);
	return [{
		reviewId: String(node.review.fullDatabaseId ?? ""),
		by: node.actor?.login,
		previousState: reviewState(node.previousReviewState),
		...account ? { account } : {}
	}];
}
function commitPeople({ commit }) {
	const [author, ...coAuthors] = (commit.authors.nodes ?? []).map(contributorOf);
	return {
		oid: commit.oid,
		author: author ?? {
			state: "unknown",
			name: "",
			email: ""
		},
		coAuthors,
		committer: isWebCommitter(commit) ? { state: "web" } : contributorOf(commit.committer)
	};
}
function contributorOf(actor) {
	const user = actor?.user;
	if (user && typeof user.databaseId === "number" && user.login !== "web-flow") return {
		state: "account",
		account: {
			login: user.login,
			id: user.databaseId,
			bot: user.login.endsWith("[bot]")
		}
	};
	return {
		state: "unknown",
		name: actor?.name ?? "",
		email: actor?.email ?? ""
	};
}
/** Anyone can commit as noreply@github.com; only GitHub can sign as its web committer. */
function isWebCommitter(commit) {
	return (commit.committer?.user?.login === "web-flow" || commit.committer?.email === "noreply@github.com") && commit.signature?.isValid === true && commit.signature.signer?.login === "web-flow";
}
/** Deleting the base branch changes the base as well, and GitHub has another event for that. */
function lastBaseChange(timeline) {
	const changes = /* @__PURE__ */ new Set(["BaseRefChangedEvent", "AutomaticBaseChangeSucceededEvent"]);
	return timeline.filter((node) => changes.has(node.__typename)).map((node) => node.createdAt ?? "").toSorted().at(-1);
}
function defaultBranchOf({ defaultBranchRef }) {
	const tip = defaultBranchRef?.target;
	return tip ? {
		ref: defaultBranchRef.name,
		oid: tip.oid,
		policy: entryToFile(tip.policy)
	} : void 0;
}
/**
* GitHub lists the open pull requests of a commit only while the default branch does not have it. Where its list leaves
* out this very pull request, it says nothing of the others.
*/
function siblingsOf(pull) {
	const associated = pull.tip.nodes?.[0]?.commit.associatedPullRequests;
	if (associated && associated.totalCount > (associated.nodes?.length ?? 0)) throw capped("100 pull requests of one commit");
	const nodes = (associated?.nodes ?? []).filter((node) => node !== null);
	if (!nodes.some((node) => node.number === pull.number)) return void 0;
	return nodes.filter((node) => node.state === "OPEN" && node.headRefOid === pull.headRefOid && node.number !== pull.number).map((node) => node.number);
}
function checkRunsOf(pull) {
	return (pull.tip.nodes?.[0]?.commit.checkSuites?.nodes ?? []).flatMap((suite) => suite?.checkRuns?.nodes ?? []).flatMap((run) => run?.databaseId ? [{
		id: run.databaseId,
		annotations: run.annotations?.totalCount ?? 0
	}] : []).sort((a, b) => b.id - a.id);
}
function statusOf(changeType) {
	switch (changeType) {
		case "ADDED":
		case "COPIED": return "added";
		case "DELETED": return "removed";
		case "RENAMED": return "renamed";
		case "MODIFIED":
		case "CHANGED": return "modified";
		default: throw malformed(`a file's change (${changeType})`);
	}
}
function malformed(what) {
	return new GitHubError("malformed-answer", `GitHub's answer about ${what} is incomplete`, "Re-run the job.");
}
// src/github/record-query.ts
/**
* A part of a GraphQL query that finds the newest record of each manifest: the last commit that changed it, its pull
* request, and the check run on that one's head. What it finds is a pointer, not a proof.
*/
function recordQuery(request) {
	if (!request || request.paths.length === 0) return {
		declarations: "",
		fields: "",
		variables: {},
		decode: () => /* @__PURE__ */ new Map()
	};
	const { paths } = request;
	const histories = paths.map((_, index) => `r${index}: history(first: 1, path: $r${index}) { ${historyFields} }`);
	return {
		declarations: [
			"$rc: GitObjectID!",
			"$rn: String!",
			...paths.map((_, index) => `$r${index}: String!`)
		].join(", "),
		fields: `records: object(oid: $rc) { ... on Commit { ${histories.join(" ")} } }`,
		variables: {
			rc: request.commit,
			rn: request.check,
			...Object.fromEntries(paths.map((path, index) => [`r${index}`, path]))
		},
		decode: ({ records }) => new Map(paths.flatMap((path, index) => {
			const digest = newestDigest(ownField(records, `r${index}`));
			return digest === void 0 ? [] : [[path, digest]];
		}))
	};
}
const historyFields = `nodes { associatedPullRequests(first: 1) { nodes { merged commits(last: 1) { nodes { commit {
  checkSuites(first: 20, filterBy: { checkName: $rn }) { nodes {
    checkRuns(first: 10, filterBy: { checkName: $rn, checkType: LATEST }) { nodes { databaseId externalId conclusion } }
  } }
} } } } } }`;
/** The digest that the newest successful run names. */
function newestDigest(history) {
	return nodesOf(history).flatMap((commit) => nodesOf(ownField(commit, "associatedPullRequests"))).filter((pull) => ownField(pull, "merged") === true).flatMap((pull) => nodesOf(ownField(pull, "commits"))).flatMap((node) => nodesOf(ownField(ownField(node, "commit"), "checkSuites"))).flatMap((suite) => nodesOf(ownField(suite, "checkRuns"))).filter(isSuccess).toSorted((a, b) => b.databaseId - a.databaseId).map((run) => /^sha256:([0-9a-f]{64})$/.exec(run.externalId)?.[1]).find((digest) => digest !== void 0);
}
function isSuccess(run) {
	return ownField(run, "conclusion") === "SUCCESS" && typeof ownField(run, "databaseId") === "number" && typeof ownField(run, "externalId") === "string";
}
// src/github/tree-query.ts
/** How many folders deep one query lists; GitHub refuses queries that nest without end. */
const levels = 8;
/**
* A part of a GraphQL query that lists every file below some folders. `decode` gives their paths, or nothing when a folder
* is deeper than one query reaches: then the whole tree must be listed another way.
*/
function treeQuery(request) {
	const folders = request?.folders ?? [];
	if (!request || folders.length === 0) return {
		declarations: "",
		fields: "",
		variables: {},
		decode: () => []
	};
	const files = folders.map((_, index) => `t${index}: file(path: $t${index}) { type object { ${entries(levels)} } }`);
	return {
		declarations: ["$tc: GitObjectID!", ...folders.map((_, index) => `$t${index}: String!`)].join(", "),
		fields: `folders: object(oid: $tc) { ... on Commit { ${files.join(" ")} } }`,
		variables: {
			tc: request.commit,
			...Object.fromEntries(folders.map((folder, index) => [`t${index}`, folder]))
		},
		decode: (repository) => decodeFolders(folders, repository["folders"])
	};
}
function entries(depth) {
	return `... on Tree { entries { name type ${depth > 1 ? `object { ${entries(depth - 1)} }` : ""} } }`;
}
function decodeFolders(folders, commit) {
	const found = [];
	const queue = folders.map((folder, index) => ({
		path: folder,
		tree: ownField(ownField(commit, `t${index}`), "object")
	}));
	if (typeof commit !== "object" || commit === null) return void 0;
	for (const [index, folder] of folders.entries()) {
		const type = ownField(ownField(commit, `t${index}`), "type");
		if (type !== void 0 && type !== "tree") throw notAFolder(folder);
	}
	for (const { path, tree } of queue) {
		const list = ownField(tree, "entries");
		for (const entry of Array.isArray(list) ? list : []) {
			const name = ownField(entry, "name");
			if (typeof name !== "string") return void 0;
			const child = {
				path: `${path}/${name}`,
				tree: ownField(entry, "object")
			};
			if (ownField(entry, "type") !== "tree") found.push(child.path);
			else if (Array.isArray(ownField(child.tree, "entries"))) queue.push(child);
			else return void 0;
		}
	}
	return found;
}
function notAFolder(folder) {
	return new GitHubError("unreadable-file", `${folder}, where the policy looks for manifests, is no folder on the base branch`, "Put a folder there, not a link, or name another in `manifests`.");
}
// src/github/pull-request-query.ts
const policyField = `policy: file(path: $policy) {
  path mode type oid object { __typename ... on Blob { oid byteSize isBinary isTruncated text } }
}`;
/**
* Everything about a pull request that a judgement needs, in one read: its state, its people, its reviews, its paths, and the
* policy file at the tip of the base branch. Each list is read only when its flag says so, so that further pages
* of one list do not read the others again.
*/
const pullRequestFields = `
  databaseId nameWithOwner url
  defaultBranchRef { name target { oid ... on Commit { ${policyField} } } }
  pullRequest(number: $number) {
    number state title url headRefName headRefOid baseRefName changedFiles
    author { ${actorFields} }
    baseRef { target { oid ... on Commit { ${policyField} } } }
    tip: commits(last: 1) { nodes { commit {
      oid
      associatedPullRequests(first: 100) { totalCount nodes { number state headRefOid } }
      checkSuites(first: 50, filterBy: { checkName: $check }) { nodes { app { databaseId } checkRuns(
        first: 20, filterBy: { checkName: $check, checkType: ALL }
      ) { nodes { databaseId annotations(first: 1) { totalCount } } } } }
    } } }
    files(first: 100, after: $filesAfter) @include(if: $files) {
      totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }
    }
    reviews(first: 100, after: $reviewsAfter) @include(if: $reviews) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        fullDatabaseId state body submittedAt lastEditedAt authorCanPushToRepository
        editor { login } author { ${actorFields} } commit { oid }
      }
    }
    commits(first: 100, after: $commitsAfter) @include(if: $commits) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { commit {
        oid
        committer { name email user { login databaseId } }
        authors(first: 100) { totalCount nodes { name email user { login databaseId } } }
        signature { isValid signer { login } }
      } }
    }
    comments(first: 100, after: $commentsAfter) @include(if: $comments) {
      totalCount pageInfo { hasNextPage endCursor } nodes { author { ${actorFields} } }
    }
    timelineItems(
      first: 100, after: $timelineAfter
      itemTypes: [REVIEW_DISMISSED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]
    ) @include(if: $timeline) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        __typename
        ... on ReviewDismissedEvent { previousReviewState actor { ${actorFields} } review { fullDatabaseId } }
        ... on BaseRefChangedEvent { createdAt }
        ... on AutomaticBaseChangeSucceededEvent { createdAt }
      }
    }
  }`;
const pullRequestVariables = `
  $number: Int!, $policy: String!, $check: String!,
  $files: Boolean!, $reviews: Boolean!, $commits: Boolean!, $comments: Boolean!, $timeline: Boolean!,
  $filesAfter: String, $reviewsAfter: String, $commitsAfter: String, $commentsAfter: String, $timelineAfter: String`;
/** The lists that have pages. */
const lists = [
	"files",
	"reviews",
	"commits",
	"comments",
	"timeline"
];
// src/github/read.ts
/** Files in one request: enough for any ordinary change, and within GitHub's ten seconds. */
const filesPerRequest = 60;
/**
* Reads a pull request, files at commits and accounts in as few GraphQL requests as may be: one, unless a list has
* further pages or there are many files. Throws a `GitHubError`.
*/
async function read(client, wanted) {
	const chunks = chunked(wanted.files ?? [], filesPerRequest);
	const [first, ...rest] = chunks.length > 0 ? chunks : [[]];
	const answer = await ask(client, {
		...wanted,
		files: first ?? []
	}, everyList);
	const files = new Map(answer.files);
	for (const chunk of rest) {
		const more = await ask(client, { files: chunk }, everyList);
		for (const [key, file] of more.files) files.set(key, file);
	}
	return {
		pull: wanted.pull ? await readPages(client, wanted.pull, answer.repository) : void 0,
		files,
		accounts: answer.accounts,
		records: answer.records,
		below: answer.below
	};
}
async function readPages(client, pull, first) {
	if (!first.pullRequest) throw new GitHubError("not-found", `There is no pull request #${pull.number}`, "Check the `pull-request` input.");
	const pages = [first];
	let cursors = nextCursors(first.pullRequest);
	while (Object.keys(cursors).length > 0) {
		const { repository } = await ask(client, { pull }, cursors);
		pages.push(repository);
		if (!repository.pullRequest || repository.pullRequest.headRefOid !== first.pullRequest.headRefOid) throw new GitHubError("inconsistent", "The head moved while it was read", "Re-run the job.");
		cursors = nextCursors(repository.pullRequest);
	}
	return decodePullRequest(pages);
}
const everyList = {
	files: null,
	reviews: null,
	commits: null,
	comments: null,
	timeline: null
};
function nextCursors(pull) {
	const pages = {
		files: pull.files,
		reviews: pull.reviews,
		commits: pull.commits,
		comments: pull.comments,
		timeline: pull.timelineItems
	};
	return Object.fromEntries(lists.flatMap((list) => {
		const info = pages[list]?.pageInfo;
		return info?.hasNextPage && info.endCursor ? [[list, info.endCursor]] : [];
	}));
}
async function ask(client, wanted, cursors) {
	const files = fileQuery(wanted.files ?? []);
	const records = recordQuery(wanted.records);
	const folders = treeQuery(wanted.folders);
	const logins = wanted.logins ?? [];
	const query = `query Evaluate(${[
		"$owner: String!, $name: String!",
		wanted.pull ? pullRequestVariables : "",
		files.declarations,
		records.declarations,
		folders.declarations,
		logins.map((_, index) => `$u${index}: String!`).join(", ")
	].filter((part) => part !== "").join(", ")}) {
    repository(owner: $owner, name: $name) { id ${wanted.pull ? pullRequestFields : ""} ${files.fields} ${records.fields}
      ${folders.fields} }
    ${logins.map((_, index) => `u${index}: user(login: $u${index}) { login databaseId }`).join(" ")}
  }`;
	const variables = {
		...client.repository,
		...wanted.pull,
		...wanted.pull ? listVariables(cursors) : {},
		...files.variables,
		...records.variables,
		...folders.variables,
		...Object.fromEntries(logins.map((login, index) => [`u${index}`, login]))
	};
	const data = await client.graphql(query, variables, isUnknownLogin);
	if (!data.repository) {
		const { owner, name } = client.repository;
		throw new GitHubError("not-found", `The repository ${owner}/${name} cannot be read`, "Check the token.");
	}
	return {
		repository: data.repository,
		files: files.decode(data.repository),
		accounts: accountsOf(logins, data),
		records: records.decode(data.repository),
		below: folders.decode(data.repository)
	};
}
function listVariables(cursors) {
	return Object.fromEntries(lists.flatMap((list) => [[list, list in cursors], [`${list}After`, cursors[list] ?? null]]));
}
/** GitHub answers `user(login:)` for nobody with a NOT_FOUND error at that field. */
function isUnknownLogin(error) {
	return error.type === "NOT_FOUND" && error.path?.length === 1 && /^u\d+$/.test(String(error.path[0]));
}
function accountsOf(logins, data) {
	return new Map(logins.map((login, index) => {
		const user = data[`u${index}`];
		const account = isUser(user) ? {
			login: user.login,
			id: user.databaseId
		} : null;
		return [login.toLowerCase(), account];
	}));
}
function isUser(value) {
	return typeof value === "object" && value !== null && "login" in value && typeof value.login === "string" && "databaseId" in value && typeof value.databaseId === "number";
}
function chunked(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
// src/github/rename.ts
/**
* The pull request with the former path of each renamed file, which only REST knows. Costs nothing when nothing was
* renamed.
*/
async function withRenames(client, pull) {
	if (!pull.files.some((file) => file.status === "renamed")) return pull;
	const former = /* @__PURE__ */ new Map();
	for (let page = 1; (page - 1) * 100 < pull.files.length; page += 1) {
		const { data } = await client.rest(`the files of #${pull.number}`, (send) => send("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			owner: client.repository.owner,
			repo: client.repository.name,
			pull_number: pull.number,
			per_page: 100,
			page
		}));
		for (const file of data) if (file.previous_filename) former.set(file.filename, file.previous_filename);
	}
	const files = pull.files.map((file) => {
		if (file.status !== "renamed") return file;
		const previousPath = former.get(file.path);
		if (previousPath !== void 0) return {
			...file,
			previousPath
		};
		throw new GitHubError("inconsistent", `GitHub does not say what ${file.path} was renamed from`, "Re-run the job.");
	});
	return {
		...pull,
		files
	};
}
// src/github/tree.ts
/** Every file of a commit's tree, as paths. Throws a `GitHubError` when GitHub cuts the list. */
async function listTree(client, commit) {
	const { owner, name } = client.repository;
	const { data } = await client.rest(`the tree of ${commit.slice(0, 7)}`, (send) => send("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		owner,
		repo: name,
		tree_sha: commit,
		recursive: "1"
	}));
	if (data.truncated) throw new GitHubError("cap-reached", "GitHub cuts the list of files of this repository (100,000 entries or 7 MB)", "Keep manifests and what they reference in a repository of their own.");
	return data.tree.flatMap((entry) => entry.type !== "tree" && entry.path !== void 0 ? [entry.path] : []);
}
export { readPermission as a, pullsOfGroup as c, findCheckRuns as d, writeCheckRun as f, GitHubError as h, fetchThroughProxy as i, targetOf as l, fileKey as m, withRenames as n, readTeam as o, readBlob as p, read as r, openPulls as s, listTree as t, createClient as u };
