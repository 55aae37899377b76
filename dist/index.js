import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as setFailed, n as getInput, s as setSecret, t as error } from "./core.js";
import { t as version } from "./package.js";
import { c as grouped, o as ownField, r as openPulls, s as GitHubError, t as readPull } from "./read-pull.js";
import { readFileSync } from "node:fs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
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
// node_modules/fast-content-type-parse/index.js
var require_fast_content_type_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
}));
// node_modules/json-with-bigint/json-with-bigint.js
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
var import_fast_content_type_parse = require_fast_content_type_parse();
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
			throw malformed(what);
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
			throw malformed(`the GraphQL query ${name}`);
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
function malformed(what) {
	return new GitHubError("malformed-answer", `GitHub's answer for ${what} could not be read`, tryAgain);
}
function translate(error, what) {
	if (error instanceof GitHubError) return error;
	const status = statusOf(error);
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
function statusOf(error) {
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
const query = `query MergeQueue($owner: String!, $name: String!, $base: String!) {
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
	const list = (await client.graphql(query, {
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
// src/gate/inputs.ts
/** The numbers of the `pull-request` input: `12`, or `12, 15`; nothing when it is something else. */
function parsePullNumbers(text) {
	const parts = text.split(",").map((part) => part.trim().replace(/^#/, ""));
	if (parts.length === 1 && parts[0] === "") return [];
	return parts.every((part) => /^[1-9]\d{0,9}$/.test(part)) ? [...new Set(parts.map(Number))] : void 0;
}
// src/gate/head.ts
/** The heads that a target asks to be judged. Throws a `GitHubError` when they cannot be told. */
async function headsOf(client, target) {
	switch (target.kind) {
		case "pulls": return target.numbers.map((number) => ({
			numbers: [number],
			sha: target.head,
			mergeGroup: false
		}));
		case "open-pulls": return byHead(await openPulls(client));
		case "head": return byHead((await openPulls(client, target.branch)).filter((pull) => pull.head === target.sha));
		case "merge-group": return [{
			numbers: await pullsOfGroup(client, target),
			sha: target.sha,
			mergeGroup: true
		}];
	}
}
function byHead(pulls) {
	return [...grouped(pulls, (pull) => pull.head)].map(([sha, group]) => ({
		numbers: group.map((pull) => pull.number),
		sha,
		mergeGroup: false
	}));
}
// src/gate/run.ts
/** Milliseconds in which a request is on its way; a fraction of any answer's. */
const sendingTime = 8;
/**
* Judges whatever the event asks about and writes the check runs. Never throws for what GitHub answers: whatever could
* not be read is an outcome.
*/
async function run(inputs) {
	const target = targetOf(inputs.event.name, inputs.event.payload, inputs.pulls);
	if (target.kind === "unsupported") return {
		state: "refused",
		error: {
			code: "event-unsupported",
			message: target.message,
			fix: target.fix
		}
	};
	const access = accessOf(inputs);
	const first = onlyPull(target) === void 0 ? void 0 : readPull(access, onlyPull(target) ?? 0);
	first?.catch(() => void 0);
	await setTimeout$1(sendingTime);
	const { settleFailure, settleHead } = await import("./settle-head.js");
	let heads;
	try {
		heads = await headsOf(access.client, target);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const failure = {
			code: error.code,
			message: error.message,
			fix: error.fix
		};
		const sha = target.kind === "merge-group" || target.kind === "head" ? target.sha : void 0;
		if (sha === void 0) return {
			state: "refused",
			error: failure
		};
		return {
			state: "judged",
			heads: [await settleFailure(access, inputs, {
				numbers: [],
				sha,
				mergeGroup: target.kind === "merge-group"
			}, error)]
		};
	}
	const outcomes = [];
	for (const head of heads) if (!outcomes.some((outcome) => head.numbers.every((number) => outcome.numbers.includes(number)))) outcomes.push(await settleHead(access, inputs, head, first));
	return {
		state: "judged",
		heads: outcomes
	};
}
function onlyPull(target) {
	return target.kind === "pulls" && target.numbers.length === 1 ? target.numbers[0] : void 0;
}
function accessOf(inputs) {
	const client = clientOf(inputs, inputs.token);
	const members = inputs.membersToken === void 0 ? client : clientOf(inputs, inputs.membersToken);
	const elsewhere = (repository) => clientOf({
		...inputs,
		repository
	}, inputs.policyToken ?? inputs.token);
	return {
		client,
		members,
		elsewhere,
		policy: inputs.policy,
		check: inputs.checkName,
		now: inputs.now
	};
}
function clientOf(inputs, token) {
	const { apiUrl, graphqlUrl, repository, fetch, limits } = inputs;
	return createClient({
		token,
		apiUrl,
		graphqlUrl,
		repository,
		...fetch ? { fetch } : {},
		...limits ? { limits } : {}
	});
}
// src/actions/gate.ts
try {
	const inputs = readInputs();
	const outcome = await run(inputs);
	const { writeOutcome } = await import("./gate-outcome.js");
	await writeOutcome(outcome, inputs, getInput("sarif"));
} catch (failure) {
	setFailed(failure instanceof Error ? failure.message : String(failure));
	const { writeError } = await import("./gate-outcome.js");
	writeError();
}
function readInputs() {
	const token = secret("github-token");
	if (token === void 0) throw new Error("The input `github-token` is empty. Leave it out to use the job’s own token.");
	const pulls = parsePullNumbers(getInput("pull-request"));
	if (!pulls) throw new Error("The input `pull-request` takes a number, or several with commas: `12` or `12, 15`.");
	const failOn = getInput("fail-on") || "rejected";
	if (failOn !== "rejected" && failOn !== "awaiting-approval") throw new Error("The input `fail-on` takes `rejected` or `awaiting-approval`.");
	const [owner = "", name = ""] = environment("GITHUB_REPOSITORY").split("/");
	const proxy = process.env["https_proxy"] ?? process.env["HTTPS_PROXY"];
	return {
		token,
		membersToken: secret("members-token"),
		policyToken: secret("policy-token"),
		policy: getInput("policy") || ".github/tunegate.yml",
		checkName: getInput("check-name") || "tunegate",
		pulls,
		dryRun: flag("dry-run"),
		failOn,
		event: {
			name: environment("GITHUB_EVENT_NAME"),
			payload: readPayload(environment("GITHUB_EVENT_PATH"))
		},
		repository: {
			owner,
			name
		},
		apiUrl: environment("GITHUB_API_URL"),
		graphqlUrl: environment("GITHUB_GRAPHQL_URL"),
		version,
		now: () => /* @__PURE__ */ new Date(),
		...proxy ? { fetch: fetchThroughProxy } : {}
	};
}
function readPayload(path) {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		error(`The event's payload at ${path} cannot be read.`);
		throw new Error("GITHUB_EVENT_PATH does not hold the JSON of an event.", { cause });
	}
}
function secret(name) {
	const value = getInput(name);
	if (value === "") return void 0;
	setSecret(value);
	return value;
}
function flag(name) {
	const value = getInput(name).toLowerCase() || "false";
	if (value === "true" || value === "false") return value === "true";
	throw new Error(`The input \`${name}\` takes \`true\` or \`false\`.`);
}
function environment(name) {
	const value = process.env[name];
	if (value) return value;
	throw new Error(`The environment variable ${name} is not set: tunegate runs as a step of a GitHub Actions job.`);
}
export {};
