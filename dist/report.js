import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as require_formats } from "./formats.js";
import { t as require_ucs2length } from "./ucs2length.js";
import { Buffer as Buffer$1 } from "node:buffer";
import { createHash } from "node:crypto";
// src/report/visible.ts
/**
* Untrusted text on one line, as a reader must see it: line breaks and tabs become spaces, and whatever draws nothing
* or reorders its neighbours (controls, bidi marks, zero-width and tag characters, lone surrogates) is spelled out. Cut
* to `max` code points.
*/
function visible(text, max = 200) {
	return cut(text, max).replaceAll(/\r\n|[\n\r\t]/g, " ").replaceAll(hidden, (character) => `\\u{${codePoint(character).toString(16).toUpperCase()}}`);
}
const hidden = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\uFE0F]|(?<!\p{Extended_Pictographic})\uFE0F/gv;
function cut(text, max) {
	const start = Array.from(text.slice(0, 2 * max + 2));
	return start.length > max ? `${start.slice(0, max - 1).join("")}…` : text;
}
function codePoint(character) {
	return character.codePointAt(0) ?? 0;
}
// src/report/markdown.ts
/**
* Untrusted text as Markdown that renders as that text and nothing else, in a paragraph, a list item, a link's text or
* a table's cell. GitHub links some plain text only after Markdown is done (mentions, issues, commits, addresses), so
* there a zero-width space stands where no backslash would help.
*/
function inline(text, max = 200) {
	return unblocked(escaped(visible(text, max).trim()));
}
/** Untrusted text as a code span, for paths, digests and identifiers. */
function code$1(text, max = 200) {
	const shown = visible(text, max);
	if (shown === "") return "(empty)";
	if (/[|<]|\]\(/.test(shown)) return `<code>${escaped(shown)}</code>`;
	const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
	return fence + pad + shown + pad + fence;
}
/** Untrusted text in which pairs of backticks mean code, as messages write commands and field names. */
function sentence$1(text, max = 400) {
	return unblocked(visible(text, max).trim().split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? code$1(piece, max) : escaped(piece)).join(""));
}
/** A link when the address is a web address, else its text alone. The text is Markdown already. */
function link(markdown, url) {
	if (!/^https?:\/\//.test(url)) return markdown;
	return `[${markdown}](${url.toWellFormed().replaceAll(/[^\w\-.~:/?#@!$'*+,;=%&]/gu, encoded).replaceAll("&", "&amp;")})`;
}
/** The segments of a path in a web address. */
function pathInUrl(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function encoded(character) {
	return character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character);
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
function escaped(shown) {
	return shown.replaceAll(/[\\`*~|$]/g, String.raw`\$&`).replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\_`).replaceAll(/[&<>]/g, (character) => entities[character] ?? "").replaceAll("@", "@​").replaceAll("://", ":​//").replaceAll(/www(?=\.)/gi, "$&​").replaceAll(/(?:#|\bGH-)(?=\d)/gi, "$&​").replaceAll(/:(?=[\w+-]+:)/g, ":​").replaceAll(/\b[0-9a-f]{7,40}\b/gi, (commit) => `${commit.slice(0, 3)}\u200B${commit.slice(3)}`).replaceAll("[", "&#91;").replaceAll("]", "&#93;");
}
/** Nothing at the start of a line may open a list, a heading, a rule or a table. */
function unblocked(markdown) {
	return markdown.replace(/^[-+=#:]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
// src/report/table.ts
/** A GFM table. Cells are Markdown already, safe in a cell; no rows, no table. */
function table(header, rows) {
	if (rows.length === 0) return "";
	return [
		header,
		header.map(() => ":--"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/** A block that is closed until someone asks. The blank lines make GitHub read Markdown inside. */
function folded$1(summary, markdown) {
	return `<details><summary>${summary}</summary>\n\n${markdown}\n\n</details>`;
}
/** Paragraphs, tables and lists under each other; empty ones vanish. */
function blocks(...parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
/** A part of the summary, or nothing when it has no content. */
function section(heading, ...parts) {
	const body = blocks(...parts);
	return body === "" ? "" : `### ${heading}\n\n${body}`;
}
// src/report/failure.ts
/** What a check run shows when nothing could be judged: there is no record, only the reason and the way out. */
function failureOutput(failure) {
	return {
		title: visible(`Error: ${failure.message}`, 200),
		summary: blocks("## ❌ Could not be judged", sentence$1(failure.message, 2e3), `**What to do:** ${sentence$1(failure.fix, 2e3)}`, "Until it is judged it cannot be approved."),
		text: "",
		annotations: []
	};
}
/** What the job's summary says where the judgement stands and only its check run could not be written. */
function unwrittenSummary(failure) {
	return blocks("## ❌ The check run could not be written", sentence$1(failure.message, 2e3), `**What to do:** ${sentence$1(failure.fix, 2e3)}`);
}
// src/manifest/finding.ts
const rank = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Errors first, then by place, then by rule: the order of every report. */
function sortFindings(findings) {
	return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity] || compareText$1(a.path, b.path) || a.line - b.line || a.column - b.column || compareText$1(a.rule, b.rule) || compareText$1(a.message, b.message));
}
/** The page that explains a rule. */
function helpFor(rule) {
	return `https://github.com/tunegate/tunegate/blob/main/docs/rules/${rule}.md`;
}
function compareText$1(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/manifest/quotation.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
/** Text from a file as a message shows it: a message is one sentence, and a key may have a megabyte. */
function clipped(text, length = 60) {
	return text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text;
}
/** A value as JSON, clipped. */
function quoted(value) {
	if (typeof value === "number") return String(value);
	return clipped(JSON.stringify(value) ?? "nothing");
}
/** Text in backticks, clipped. */
function code(text) {
	return `\`${clipped(text)}\``;
}
// src/manifest/limits.ts
/**
* What a manifest or policy file may ask of its reader. Each bound is checked before the work that it bounds, because
* the file comes from whoever opened the pull request: parsing time grows with depth, keys and expanded aliases.
*/
const limits = {
	bytes: 262144,
	/** Nested maps and lists, in the text and again after aliases are expanded. */
	depth: 64,
	/** Entries of maps and items of lists in a file, in the text and again after aliases are expanded. */
	nodes: 5e3,
	aliases: 100,
	documents: 100,
	/** Problems or issues reported for one file or document; a last one says how many were left out. */
	reports: 100
};
// src/manifest/tokens.ts
/**
* Reads tokens and stops at the first one too deep, so that a hundred thousand brackets cost no more than 65. Composing
* recurses and would exhaust the stack; the parser below keeps its own.
*/
function readTokens(text) {
	const parser = new import_dist.Parser();
	const tokens = [];
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > limits.depth && collections(parser.stack) > limits.depth) return refused$1(`Maps and lists are nested deeper than ${limits.depth} levels.`, parser.offset);
	}
	for (const token of parser.end()) tokens.push(token);
	const excess = excessNode(tokens);
	if (excess !== void 0) return refused$1(`The file has more than ${limits.nodes} fields and list items.`, excess);
	return {
		tokens,
		problems: [...tooManyDocuments(tokens), ...tokens.flatMap(directiveProblems)]
	};
}
function refused$1(message, start) {
	return {
		tokens: [],
		problems: [{
			message,
			start,
			end: start
		}]
	};
}
function collections(stack) {
	return stack.filter(isCollection).length;
}
function isCollection(token) {
	return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}
/** Where the first entry beyond the limit stands. Keys are entered too: YAML lets them be maps. */
function excessNode(tokens) {
	const pending = tokens.toReversed();
	let count = 0;
	for (let token = pending.pop(); token !== void 0; token = pending.pop()) {
		if (token.type === "document" && token.value) pending.push(token.value);
		if (!isCollection(token)) continue;
		for (const item of token.items) {
			if (!isEntry(item)) continue;
			if (++count > limits.nodes) return token.offset;
			if (item.key && isCollection(item.key)) pending.push(item.key);
			if (item.value && isCollection(item.value)) pending.push(item.value);
		}
	}
}
/** Parsers also make items of comments and blank lines behind the last entry. */
function isEntry(item) {
	if (item.key || item.sep || item.value) return true;
	return item.start.some((token) => token.type === "seq-item-ind" || token.type === "explicit-key-ind");
}
function tooManyDocuments(tokens) {
	const next = tokens.filter((token) => token.type === "document")[limits.documents];
	if (next === void 0) return [];
	return [{
		message: `The file has more than ${limits.documents} documents.`,
		start: next.offset,
		end: next.offset
	}];
}
function directiveProblems(token) {
	if (token.type !== "directive" || /^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/.test(token.source)) return [];
	const [name = "%"] = token.source.split(/[ \t]/, 1);
	return [{
		message: name === "%YAML" ? "Only YAML 1.2 is read: another %YAML directive would change what the values mean for other readers." : `The directive ${code(name)} is not accepted: it changes what the file means.`,
		start: token.offset,
		end: token.offset + token.source.length,
		fix: "Remove the line."
	}];
}
// src/manifest/composition.ts
/**
* Parses as YAML 1.2 core with merge keys. Tags beyond the core schema are refused, as are warnings: whatever a reader
* may ignore, a training job may not. Unique keys are checked elsewhere, because `yaml` compares each pair of keys.
*/
function compose(text) {
	const { tokens, problems } = readTokens(text);
	if (problems.length > 0) return {
		documents: [],
		problems
	};
	const composer = new import_dist.Composer({
		version: "1.2",
		schema: "core",
		merge: true,
		strict: true,
		uniqueKeys: false,
		resolveKnownTags: false,
		logLevel: "silent"
	});
	const documents = [...composer.compose(tokens)];
	const sources = documents.length === 0 ? [composer.streamInfo()] : documents;
	const faults = [...sources.flatMap(({ errors }) => errors), ...sources.flatMap(({ warnings }) => warnings)];
	if (faults.length > 0) return {
		documents: [],
		problems: faults.map(faultProblem)
	};
	return {
		documents: documents.map((document) => ({
			document,
			anchored: anchorsOf(document)
		})),
		problems: []
	};
}
function faultProblem({ code, message, pos: [start, end] }) {
	if (code !== "TAG_RESOLVE_FAILED") return {
		message: sentence(message),
		start,
		end
	};
	return {
		message: `Only the tags of YAML's core schema are read. ${sentence(message)}`,
		start,
		end,
		fix: "Remove the tag; write the value itself."
	};
}
function sentence(message) {
	const clip = clipped(message, 200);
	return clip.endsWith(".") ? clip : `${clip}.`;
}
/** An alias means the last anchor of its name before it; one walk in document order finds them all. */
function anchorsOf(document) {
	const latest = /* @__PURE__ */ new Map();
	const anchored = /* @__PURE__ */ new Map();
	(0, import_dist.visit)(document, { Node: (_key, node) => {
		if ((0, import_dist.isAlias)(node)) {
			const target = latest.get(node.source);
			if (target) anchored.set(node, target);
		} else if ((0, import_dist.isNode)(node) && node.anchor !== void 0) latest.set(node.anchor, node);
	} });
	return anchored;
}
// src/manifest/line-table.ts
/** Line starts are counted once; each place is then a binary search. Only a line feed ends a line. */
function lineTable(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	const lineAt = (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
	return (start, end) => {
		const from = lineAt(start);
		if (end === void 0 || end <= start) return from;
		const to = lineAt(end);
		return {
			...from,
			endLine: to.line,
			endColumn: to.column
		};
	};
}
// src/manifest/pointer.ts
/** The RFC 6901 JSON Pointer of a path of keys and indexes. */
function pointerOf(...path) {
	return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** The unescaped segments of a JSON Pointer. */
function segmentsOf(pointer) {
	return pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** How a message names a field: `datasets[0].digest.sha256`; the empty string for the document itself. */
function fieldName$1(pointer) {
	return segmentsOf(pointer).map((segment) => /^(?:0|[1-9][0-9]*)$/.test(segment) ? `[${segment}]` : `.${segment}`).join("").replace(/^\./, "");
}
// src/manifest/locator.ts
/** Finds pointers in a document that was read without problems: its aliases lead somewhere and never in a circle. */
function locator({ document, anchored }, text, placeOf) {
	const start = document.contents ? document.contents.range[0] : 0;
	const toPlace = ([from, to]) => placeOf(from, to);
	return (pointer, at = "value") => {
		const { spot, found } = find(document.contents, segmentsOf(pointer), anchored);
		const key = extent(spot.key, text);
		const value = extent(spot.value, text);
		const isEmpty = value === void 0 || value[0] === value[1];
		if (key && (at === "key" || !found || isEmpty)) return withVia(toPlace(key), spot.keyVia, toPlace);
		if (!found) return withVia(placeOf(value?.[0] ?? start), spot.via, toPlace);
		return withVia(isEmpty ? placeOf(value?.[0] ?? start) : toPlace(value), spot.via, toPlace);
	};
}
function withVia(place, alias, toPlace) {
	return alias?.range ? {
		...place,
		via: toPlace([alias.range[0], alias.range[1]])
	} : place;
}
function find(root, path, anchored) {
	let spot = follow({ value: root }, anchored);
	for (const segment of path) {
		const next = child(spot, segment, anchored);
		if (!next) return {
			spot,
			found: false
		};
		spot = follow(next, anchored);
	}
	return {
		spot,
		found: true
	};
}
function follow(spot, anchored) {
	let { value, via } = spot;
	while ((0, import_dist.isAlias)(value)) {
		via ??= value;
		value = anchored.get(value);
	}
	return {
		...spot,
		value,
		...via ? { via } : {}
	};
}
function child({ value, via }, segment, anchored) {
	const crossed = via ? {
		via,
		keyVia: via
	} : {};
	if ((0, import_dist.isMap)(value)) return mapChild(value, segment, anchored, crossed);
	if (!(0, import_dist.isSeq)(value) || !/^(?:0|[1-9][0-9]*)$/.test(segment)) return void 0;
	const index = Number(segment);
	return index < value.items.length ? {
		value: value.items[index],
		...via ? { via } : {}
	} : void 0;
}
function mapChild(map, segment, anchored, crossed) {
	const own = map.items.find((pair) => keyText(pair, anchored) === segment);
	if (own) return {
		value: own.value,
		key: own.key,
		...crossed
	};
	for (const pair of map.items) {
		if (!(0, import_dist.isScalar)(pair.key) || typeof pair.key.value !== "symbol") continue;
		for (const source of mergeSources(pair.value, anchored, crossed)) {
			if (!(0, import_dist.isMap)(source.value)) continue;
			const via = source.via ? {
				via: source.via,
				keyVia: source.via
			} : {};
			const merged = mapChild(source.value, segment, anchored, via);
			if (merged) return merged;
		}
	}
}
function mergeSources(value, anchored, crossed) {
	const source = follow({
		value,
		...crossed.via ? { via: crossed.via } : {}
	}, anchored);
	if (!(0, import_dist.isSeq)(source.value)) return [source];
	return source.value.items.map((item) => follow({
		value: item,
		...source.via ? { via: source.via } : {}
	}, anchored));
}
function keyText(pair, anchored) {
	const key = (0, import_dist.isAlias)(pair.key) ? anchored.get(pair.key) : pair.key;
	return (0, import_dist.isScalar)(key) ? key.value : void 0;
}
/** From the first character to behind the last; block collections and scalars end before the blank lines after them. */
function extent(node, text) {
	if (!(0, import_dist.isAlias)(node) && !(0, import_dist.isScalar)(node) && !(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return void 0;
	if (!node.range) return void 0;
	const [start, end] = node.range;
	if (((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node)) && !node.flow) {
		const last = node.items.at(-1);
		const tail = (0, import_dist.isMap)(node) ? pairExtent(node.items.at(-1), text) : extent(last, text);
		return [start, tail ? tail[1] : trimmed(text, start, end)];
	}
	return [start, trimmed(text, start, end)];
}
function pairExtent(pair, text) {
	if (!pair) return void 0;
	const value = extent(pair.value, text);
	return value && value[0] < value[1] ? value : extent(pair.key, text);
}
function trimmed(text, start, end) {
	let at = end;
	while (at > start && /\s/.test(text.charAt(at - 1))) at--;
	return at;
}
// src/manifest/plain-value.ts
/**
* The document as plain data. Aliases and merge keys are expanded here and not by `yaml`, to count what they cost, to
* refuse cycles, and to find duplicate keys in linear time. `__proto__` becomes an own field like any other.
*/
function plainValue({ document, anchored }, budget) {
	const walk = {
		anchored,
		budget,
		problems: [],
		tokens: /* @__PURE__ */ new Map(),
		open: /* @__PURE__ */ new Set(),
		exhausted: false
	};
	return {
		value: valueOf(document.contents, {
			path: [],
			depth: 0
		}, walk),
		tokens: [...walk.tokens.values()],
		problems: walk.problems
	};
}
function valueOf(node, spot, walk) {
	if (walk.exhausted) return null;
	if ((0, import_dist.isAlias)(node)) return aliasValue(node, walk, (target) => valueOf(target, spot, walk));
	if ((0, import_dist.isScalar)(node)) return scalarValue(node, spot, walk);
	if (!(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return null;
	if (spot.depth >= limits.depth) return exhaust(node, `Aliases nest maps and lists deeper than ${limits.depth} levels.`, walk);
	walk.open.add(node);
	const value = (0, import_dist.isMap)(node) ? Object.fromEntries(mapEntries(node, spot, walk, /* @__PURE__ */ new Map())) : node.items.map((item, index) => spend(item, walk) && valueOf(item, below(spot, String(index)), walk));
	walk.open.delete(node);
	return value;
}
function below(spot, key) {
	return {
		path: [...spot.path, key],
		depth: spot.depth + 1
	};
}
function scalarValue(node, spot, walk) {
	noteToken(node, spot.path, "value", walk);
	if (typeof node.value === "string") checkWellFormed(node, node.value, walk);
	return node.value === 0 ? 0 : node.value;
}
/** A map's own fields win over merged ones, an earlier merged map over a later one. */
function mapEntries(map, spot, walk, entries) {
	const own = /* @__PURE__ */ new Set();
	const merges = [];
	for (const pair of map.items) {
		if (isMergeKey(pair.key)) {
			if (merges.length > 0) report(pair.key, duplicate("<<"), walk, "Write one `<<: [*first, *second]`.");
			merges.push(pair.value);
			continue;
		}
		const key = keyOf(pair.key, spot, walk);
		if (key === void 0) continue;
		if (own.has(key)) report(pair.key, duplicate(key), walk);
		own.add(key);
		if (!entries.has(key) && spend(pair.key, walk)) entries.set(key, valueOf(pair.value, below(spot, key), walk));
	}
	for (const source of merges) mergeSource(source, spot, walk, entries);
	return entries;
}
function duplicate(key) {
	return `The key ${code(key)} stands twice in one map: one reader keeps the first, another the last.`;
}
function mergeSource(source, spot, walk, entries, inList = false) {
	if (walk.exhausted) return;
	if ((0, import_dist.isAlias)(source)) aliasValue(source, walk, (target) => mergeSource(target, spot, walk, entries, inList));
	else if ((0, import_dist.isMap)(source)) {
		walk.open.add(source);
		mapEntries(source, spot, walk, entries);
		walk.open.delete(source);
	} else if ((0, import_dist.isSeq)(source) && !inList) for (const item of source.items) mergeSource(item, spot, walk, entries, true);
	else report(source, "`<<` merges maps, and this is none.", walk);
}
/** `yaml` gives a plain `<<` in key position a symbol for its value. */
function isMergeKey(key) {
	return (0, import_dist.isScalar)(key) && typeof key.value === "symbol";
}
function keyOf(node, spot, walk) {
	if ((0, import_dist.isAlias)(node)) {
		const target = aliasValue(node, walk, (found) => found);
		return target === null ? void 0 : keyOf(target, spot, walk);
	}
	if (!(0, import_dist.isScalar)(node)) return report(node, "Keys must be text; this one is a list or a map.", walk);
	if (typeof node.value !== "string") {
		const [message, fix] = node.value === null ? ["A key is missing here.", void 0] : [`Keys must be text; this one is a ${typeof node.value}.`, `Write ${quoted(node.source)} in quotes.`];
		return report(node, message, walk, fix);
	}
	noteToken(node, [...spot.path, node.value], "key", walk);
	checkWellFormed(node, node.value, walk);
	return node.value;
}
function aliasValue(alias, walk, use) {
	const target = walk.anchored.get(alias);
	if (!target) return report(alias, `No anchor ${code(`&${alias.source}`)} stands before this alias.`, walk) ?? null;
	if (walk.open.has(target)) return report(alias, `${code(`*${alias.source}`)} contains itself.`, walk) ?? null;
	if (++walk.budget.aliases > limits.aliases) return exhaust(alias, `Aliases are expanded more than ${limits.aliases} times.`, walk);
	return use(target);
}
function spend(node, walk) {
	if (walk.exhausted) return false;
	if (++walk.budget.nodes <= limits.nodes) return true;
	exhaust(node, `With its aliases expanded the file has more than ${limits.nodes} fields and list items.`, walk);
	return false;
}
function exhaust(node, message, walk) {
	report(node, message, walk);
	walk.exhausted = true;
	return null;
}
const coreTags = "tag:yaml.org,2002:";
const textTag = `${coreTags}str`;
function noteToken(node, path, at, walk) {
	if (node.type !== "PLAIN" && node.tag === void 0 || node.tag === textTag || walk.tokens.has(node)) return;
	if (path.some((key) => key.startsWith("x-"))) return;
	const [start, end] = rangeOf(node);
	const tag = node.tag?.replace(coreTags, "!!");
	const source = node.source ?? "";
	walk.tokens.set(node, {
		source,
		tag,
		value: node.value,
		pointer: pointerOf(...path),
		at,
		start,
		end
	});
}
/** Half of a surrogate pair, written as an escape, has no UTF-8 form: two such texts would have one digest. */
function checkWellFormed(node, text, walk) {
	if (!text.isWellFormed()) report(node, "An escape names half of a surrogate pair, which is no character.", walk);
}
function report(node, message, walk, fix) {
	const [start, end] = rangeOf(node);
	walk.problems.push({
		message,
		start,
		end,
		...fix === void 0 ? {} : { fix }
	});
}
function rangeOf(node) {
	if (!(0, import_dist.isAlias)(node) && !(0, import_dist.isScalar)(node) && !(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return [0, 0];
	return node.range ? [node.range[0], node.range[1]] : [0, 0];
}
// src/manifest/reading-problem.ts
/** The first `limits.reports` items, and one made by `rest` that says how many more there are. */
function capped(items, rest) {
	const left = items.length - limits.reports;
	return left > 0 ? [...items.slice(0, limits.reports), rest(left)] : items;
}
// src/manifest/text.ts
/**
* Decodes a file and refuses what YAML readers disagree on: characters that one takes for a line break or ignores and
* another shows, so that a reviewer and a training job could see two different files.
*/
function readText(content) {
	const size = typeof content === "string" ? Buffer$1.byteLength(content) : content.length;
	if (size > limits.bytes) return unreadable(tooLarge(size));
	const text = typeof content === "string" ? content : decode(content);
	if (text === void 0) return invalidUtf8(content);
	const body = text.startsWith("﻿") ? text.slice(1) : text;
	return {
		text: body,
		problems: refusedCharacters(body)
	};
}
function unreadable(message, fix) {
	return {
		text: "",
		problems: [{
			message,
			start: 0,
			end: 0,
			...fix === void 0 ? {} : { fix }
		}]
	};
}
function tooLarge(size) {
	return `The file has ${size} bytes; at most ${limits.bytes} (256 KiB) are read.`;
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
/** Lines are decoded one by one to find the bad one: 0x0A is never part of a longer UTF-8 sequence. */
function invalidUtf8(content) {
	const bytes = Buffer$1.from(content);
	const fix = "Save the file as UTF-8.";
	if (bytes[0] === 255 || bytes[0] === 254) return unreadable("The file is not UTF-8; it looks like UTF-16.", fix);
	const lines = [];
	for (let from = 0; from < bytes.length;) {
		const feed = bytes.indexOf(10, from);
		const to = feed === -1 ? bytes.length : feed + 1;
		const line = decode(bytes.subarray(from, to));
		if (line === void 0) break;
		lines.push(line);
		from = to;
	}
	const text = lines.join("");
	return {
		text,
		problems: [{
			message: "This line is not valid UTF-8.",
			start: text.length,
			end: text.length,
			fix
		}]
	};
}
function refusedCharacters(text) {
	const problems = [];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 55296 && code <= 56319 && isLowSurrogate(text.charCodeAt(at + 1))) {
			at++;
			continue;
		}
		const name = refusal(code, text.charCodeAt(at + 1));
		if (name === void 0) continue;
		problems.push({
			message: `The file contains ${hex$1(code)} (${name}), which YAML readers treat differently.`,
			start: at,
			end: at + 1,
			fix: code === 13 ? "Use LF or CRLF line endings." : "Remove it, or write it as an escape in double quotes."
		});
	}
	return problems;
}
function refusal(code, next) {
	if (code === 10 || code === 9) return void 0;
	if (code === 13) return next === 10 ? void 0 : "a carriage return without line feed";
	if (code === 0) return "NUL";
	if (code === 133) return "next line";
	if (code === 8232) return "line separator";
	if (code === 8233) return "paragraph separator";
	if (code === 65279) return "a byte-order mark that is not at the start";
	if (code < 32 || code >= 127 && code <= 159) return "a control character";
	if (code >= 55296 && code <= 57343) return "half of a surrogate pair";
	return code === 65534 || code === 65535 ? "not a character" : void 0;
}
function isLowSurrogate(code) {
	return code >= 56320 && code <= 57343;
}
function hex$1(code) {
	return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/manifest/reading.ts
/**
* Reads a YAML 1.2 or JSON file within `limits`, whatever it contains: hostile text gives problems, never an exception
* or a long wait. Bytes must be UTF-8. A file without a document is a problem too: what says nothing must not pass.
*/
function readDocuments(content) {
	const { text, problems } = readText(content);
	const placeOf = lineTable(text);
	if (problems.length > 0) return failed(problems, placeOf);
	const composition = compose(text);
	if (composition.problems.length > 0) return failed(composition.problems, placeOf);
	if (composition.documents.length === 0) return failed([emptyFile], placeOf);
	const budget = {
		nodes: 0,
		aliases: 0
	};
	const plain = composition.documents.map((composed) => ({
		composed,
		read: plainValue(composed, budget)
	}));
	const faults = plain.flatMap(({ composed, read }) => [...read.problems, ...emptyDocument(composed)]);
	if (faults.length > 0) return failed(faults, placeOf);
	return {
		documents: plain.map(({ composed, read }) => ({
			value: read.value,
			locate: locator(composed, text, placeOf),
			scalars: read.tokens.map((token) => plainScalar(token, placeOf))
		})),
		problems: []
	};
}
function plainScalar({ start, end, ...token }, placeOf) {
	return {
		...token,
		place: placeOf(start, end)
	};
}
const emptyFile = {
	message: "The file is empty: it holds no document.",
	start: 0,
	end: 0
};
function emptyDocument({ document }) {
	const { contents } = document;
	const [from, to] = contents?.range ?? [0, 0];
	if (contents && (from < to || contents.anchor !== void 0 || contents.tag !== void 0)) return [];
	return [{
		message: "This document is empty.",
		start: from,
		end: from,
		fix: "Write it, or remove its `---`."
	}];
}
function failed(problems, placeOf) {
	const placed = problems.toSorted((a, b) => a.start - b.start).map((problem) => placedProblem(problem, placeOf));
	const rest = (left) => ({
		message: `${left} more problems were found and are not listed.`,
		place: placed[0]?.place ?? placeOf(0)
	});
	return {
		documents: [],
		problems: capped(placed, rest)
	};
}
function placedProblem({ start, end, ...problem }, placeOf) {
	return {
		...problem,
		place: placeOf(start, end)
	};
}
// policies/manifest.schema.json
var manifest_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://tunegate.dev/schemas/v1/manifest.schema.json",
	title: "tunegate fine-tuning manifest",
	description: "Declares one fine-tune: a FineTuningRequest before training, a FineTuningRelease after it. Unknown fields give a warning; fields that start with x- are yours.",
	type: "object",
	discriminator: { "propertyName": "kind" },
	required: ["kind"],
	oneOf: [{ "$ref": "#/$defs/FineTuningRequest" }, { "$ref": "#/$defs/FineTuningRelease" }],
	$defs: {
		"FineTuningRequest": {
			"title": "FineTuningRequest",
			"description": "What is to be trained, on what, by which method, asked for by whom. Approved before the first GPU second.",
			"type": "object",
			"required": [
				"apiVersion",
				"kind",
				"metadata",
				"initiator",
				"base_model",
				"datasets",
				"training"
			],
			"properties": {
				"$schema": {
					"description": "Address of this schema, for editors that read it from JSON files. In YAML use the comment `# yaml-language-server: $schema=…` instead. Not judged.",
					"type": "string",
					"maxLength": 2048
				},
				"apiVersion": {
					"description": "Version of the manifest format. Always `tunegate/v1`.",
					"const": "tunegate/v1"
				},
				"kind": {
					"description": "`FineTuningRequest`: asks for permission to train. After training, a `FineTuningRelease` says what came out.",
					"const": "FineTuningRequest"
				},
				"metadata": {
					"description": "Name and free labels of this request.",
					"$ref": "#/$defs/metadata"
				},
				"initiator": {
					"description": "The person who asks for this fine-tune and answers for it. The initiator can never approve the request.",
					"$ref": "#/$defs/initiator"
				},
				"base_model": {
					"description": "The weights that training starts from. A fine-tune is only as trustworthy as its base: a trojan planted there survives parameter-efficient tuning.",
					"$ref": "#/$defs/baseModel"
				},
				"datasets": {
					"description": "Every dataset that the run reads, validation and preference data included. About 340 poisoned examples are enough to remove a model's safety training, so each dataset is named and pinned by its hash.",
					"$ref": "#/$defs/datasets"
				},
				"training": {
					"description": "How it is trained: method, framework, configuration file, hyperparameters, prompt format and lineage.",
					"$ref": "#/$defs/training"
				},
				"peft_config": {
					"description": "PEFT's `adapter_config.json`, field names verbatim. Leave it out only for a full fine-tune, which changes every weight and which policy may forbid.",
					"$ref": "#/$defs/peftConfig"
				},
				"evaluation_plan": {
					"description": "Which behaviours are measured before and after training, and how large a loss is tolerated. Stated in advance, so that nobody picks the flattering number afterwards.",
					"type": "array",
					"maxItems": 200,
					"items": { "$ref": "#/$defs/plannedEvaluation" }
				},
				"safetyRiskAssessment": {
					"description": "Risk of the fine-tune as the initiator sees it (SPDX 3): `low`, `medium`, `high` or `serious`. Policy may ask for more sign-offs at `high` and `serious`.",
					"enum": [
						"low",
						"medium",
						"high",
						"serious"
					]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"FineTuningRelease": {
			"title": "FineTuningRelease",
			"description": "What came out of an approved request: the files, the run that made them, behaviour before and after, deviations, and the way back.",
			"type": "object",
			"required": [
				"apiVersion",
				"kind",
				"metadata",
				"initiator",
				"request",
				"subject"
			],
			"properties": {
				"$schema": {
					"description": "Address of this schema, for editors that read it from JSON files. In YAML use the comment `# yaml-language-server: $schema=…` instead. Not judged.",
					"type": "string",
					"maxLength": 2048
				},
				"apiVersion": {
					"description": "Version of the manifest format. Always `tunegate/v1`.",
					"const": "tunegate/v1"
				},
				"kind": {
					"description": "`FineTuningRelease`: says what an approved request produced, with evidence.",
					"const": "FineTuningRelease"
				},
				"metadata": {
					"description": "Name and free labels of this release.",
					"$ref": "#/$defs/metadata"
				},
				"initiator": {
					"description": "The person who asks for the release and answers for it. The initiator can never approve it.",
					"$ref": "#/$defs/initiator"
				},
				"request": {
					"description": "The approved request that this release answers. Name it by path and by the sha256 of its bytes (`sha256sum finetune/request.yml`), so that it cannot be exchanged afterwards.",
					"$ref": "#/$defs/fileReference"
				},
				"subject": {
					"description": "The files that training produced and that would be shipped: adapter weights, `adapter_config.json`, tokenizer files. What is not listed is not released.",
					"type": "array",
					"minItems": 1,
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/subject" }
				},
				"run": {
					"description": "The training run that produced the subjects, so that its logs can be found.",
					"$ref": "#/$defs/run"
				},
				"evaluations": {
					"description": "Results of the planned evaluations: for each, the log before and the log after training.",
					"type": "array",
					"maxItems": 200,
					"items": { "$ref": "#/$defs/evaluation" }
				},
				"deviations": {
					"description": "Every field in which the run differed from the request, with the reason. An empty list states that nothing differed.",
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/deviation" }
				},
				"rollback": {
					"description": "The version to return to when this release misbehaves. Stated now, because nobody should have to search for it during an incident.",
					"$ref": "#/$defs/rollback"
				},
				"base_model": {
					"description": "The base weights that were really used. Repeat it where the release must be readable without its request.",
					"$ref": "#/$defs/baseModel"
				},
				"datasets": {
					"description": "The datasets that were really read. Repeat them where the release must be readable without its request.",
					"$ref": "#/$defs/datasets"
				},
				"training": {
					"description": "The training as it was really run.",
					"$ref": "#/$defs/training"
				},
				"peft_config": {
					"description": "The PEFT configuration as the run wrote it to `adapter_config.json`.",
					"$ref": "#/$defs/peftConfig"
				},
				"safetyRiskAssessment": {
					"description": "Risk of the release as the initiator sees it after the evaluations (SPDX 3): `low`, `medium`, `high` or `serious`.",
					"enum": [
						"low",
						"medium",
						"high",
						"serious"
					]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"digestSet": {
			"$comment": "in-toto DigestSet: lower-case hex by algorithm. Which algorithm is demanded where is for the rules to say.",
			"type": "object",
			"minProperties": 1,
			"properties": {
				"sha256": {
					"description": "SHA-256 of the bytes: 64 lower-case hex digits, as `sha256sum FILE` prints them. For a file in git-lfs it is the `oid` of the pointer.",
					"type": "string",
					"pattern": "^[0-9a-f]{64}$",
					"examples": ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]
				},
				"md5": {
					"description": "MD5 of the bytes: 32 lower-case hex digits, as DVC's pointers state it. Only to be compared with such a pointer; it stands beside sha256, never for it.",
					"type": "string",
					"pattern": "^[0-9a-f]{32}$"
				},
				"sha512": {
					"description": "SHA-512 of the bytes: 128 lower-case hex digits, as `sha512sum FILE` prints them. May stand beside sha256.",
					"type": "string",
					"pattern": "^[0-9a-f]{128}$"
				},
				"blake2b": {
					"description": "BLAKE2b-512 of the bytes: 128 lower-case hex digits, as `b2sum FILE` prints them. May stand beside sha256.",
					"type": "string",
					"pattern": "^[0-9a-f]{128}$"
				},
				"gitCommit": {
					"description": "Commit of the git repository that holds the artifact: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. It pins a tree, not bytes that a large-file store serves.",
					"type": "string",
					"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"fileReference": {
			"type": "object",
			"required": ["uri"],
			"properties": {
				"uri": {
					"description": "Where the file is: a path from the root of the repository (`train/axolotl.yaml`) or an address. A file in the repository is governed content: changing it voids approvals.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				},
				"digest": {
					"description": "Hash of the file's bytes. Says which version was approved.",
					"$ref": "#/$defs/digestSet"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"artifactReference": {
			"$comment": "Unlike fileReference it may be known by its digest alone (weights in a store without addresses).",
			"type": "object",
			"minProperties": 1,
			"properties": {
				"uri": {
					"description": "Where the artifact is: a path in the repository, or hf://, s3://, gs://, https://.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				},
				"digest": {
					"description": "Hash of the artifact's bytes. Without it nobody can tell later which artifact was meant.",
					"$ref": "#/$defs/digestSet"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"metadata": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": {
					"description": "Short name of this fine-tune, unique in the repository, for example `support-bot-sft-014`. Letters, digits, dot, underscore and hyphen, at most 128.",
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"
				},
				"description": {
					"description": "What this fine-tune is for, in a sentence or two for the approver.",
					"type": "string",
					"maxLength": 2048
				},
				"labels": {
					"description": "Free labels, text to text, for example `{ team: support, cost-centre: \"4711\" }`. Quote values that look like numbers or booleans.",
					"type": "object",
					"maxProperties": 64,
					"additionalProperties": {
						"type": "string",
						"maxLength": 256
					}
				},
				"ticket": {
					"description": "Address or key of the ticket in which the work was agreed, for example `https://jira.example.com/browse/ML-42`.",
					"type": "string",
					"maxLength": 2048
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"initiator": {
			"type": "object",
			"required": ["github"],
			"properties": {
				"github": {
					"description": "GitHub login of a person, without `@`, for example `octocat`. Bots cannot initiate a fine-tune: somebody has to answer for it.",
					"type": "string",
					"pattern": "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}(_[A-Za-z0-9]{1,16})?$"
				},
				"id": {
					"description": "Numeric id of that account (`gh api users/octocat --jq .id`). Optional; pins the person, because a login can be renamed and taken over by somebody else.",
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"intendedUse": {
					"description": "What the tuned model will be used for (SPDX 3), for example `answer support tickets`. Approvers judge data and risk against it.",
					"type": "string",
					"maxLength": 2048
				},
				"organization": {
					"description": "Team or company on whose behalf the initiator asks.",
					"type": "string",
					"maxLength": 256
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"baseModel": {
			"type": "object",
			"required": ["base_model_name_or_path"],
			"properties": {
				"base_model_name_or_path": {
					"description": "Identifier of the base model as PEFT writes it: a Hub id such as `meta-llama/Llama-3.2-3B`, or a path. Policy may allow only certain ones.",
					"type": "string",
					"minLength": 1,
					"maxLength": 512
				},
				"revision": {
					"description": "Commit of the model repository, 40 hex digits: never a branch such as `main`, which can move to other weights after the approval. Find it with `git ls-remote https://huggingface.co/ORG/MODEL HEAD`.",
					"type": "string",
					"maxLength": 256,
					"examples": ["13afe5124825b4f3751f836b40dafda64c1ed062"]
				},
				"license": {
					"description": "Licence of the base weights: an SPDX identifier (`apache-2.0`) or the Hub's tag (`llama3.2`). The tuned model inherits its conditions.",
					"type": "string",
					"maxLength": 256
				},
				"digest": {
					"description": "Hash of the base weights, for example of their OMS (model signing) manifest or of `model.safetensors.index.json`. Pins bytes, where `revision` pins a repository.",
					"$ref": "#/$defs/digestSet"
				},
				"uri": {
					"description": "Where the weights are fetched from, if not from the Hub under the name above, for example `s3://models/llama-3.2-3b/`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"datasets": {
			"type": "array",
			"minItems": 1,
			"maxItems": 200,
			"items": { "$ref": "#/$defs/dataset" }
		},
		"dataset": {
			"type": "object",
			"required": ["name", "uri"],
			"properties": {
				"name": {
					"description": "Short name of the dataset, unique in the manifest, for example `tickets`. Findings and the record call it by this name.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"role": {
					"description": "What the run uses it for: `train`, `validation`, `test` or `preference` (chosen and rejected answers). Default `train`.",
					"enum": [
						"train",
						"validation",
						"test",
						"preference"
					],
					"default": "train"
				},
				"uri": {
					"description": "Where the data is: a path from the root of the repository (a file, a git-lfs or a DVC pointer), or hf://, s3://, gs://, https://. What an address serves can change: the digest says which bytes were meant.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048,
					"examples": ["data/tickets.jsonl", "hf://datasets/acme/tickets@9c1b6f0/train.jsonl"]
				},
				"digest": {
					"description": "Hash of the data's bytes (`sha256sum data/tickets.jsonl`). No hash proves data harmless; it proves which data was approved.",
					"$ref": "#/$defs/digestSet"
				},
				"revision": {
					"description": "Commit of the dataset repository on a hub, 40 hex digits, never a branch.",
					"type": "string",
					"maxLength": 256
				},
				"mediaType": {
					"description": "Media type of the file, for example `application/jsonl`, `text/csv`, `application/vnd.apache.parquet`.",
					"type": "string",
					"maxLength": 256
				},
				"contentSize": {
					"description": "Size in bytes (Croissant), as a number, for example `4821133`. A cheap second check beside the digest.",
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"num_rows": {
					"description": "Number of examples, for example `9120`. Rows added between two versions stand out in the change that approvers see.",
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"license": {
					"description": "Licence of the data: an SPDX identifier (`cc-by-4.0`), or `proprietary`.",
					"type": "string",
					"maxLength": 256
				},
				"hasSensitivePersonalInformation": {
					"description": "Whether the data holds sensitive personal information (SPDX 3): \"yes\", \"no\" or \"noAssertion\". Keep the quotes: Python's YAML reads a bare `yes` or `no` as a boolean.",
					"enum": [
						"yes",
						"no",
						"noAssertion"
					]
				},
				"anonymizationMethodUsed": {
					"description": "How personal data was removed or masked (SPDX 3), one entry for each method, for example `[\"presidio: names and e-mail addresses masked\"]`.",
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "string",
						"maxLength": 1024
					}
				},
				"personalDataBasis": {
					"description": "Legal basis for training on personal data, for example `GDPR Art. 6(1)(a), consent of 2026-01`. Worth stating whenever hasSensitivePersonalInformation is not \"no\".",
					"type": "string",
					"maxLength": 1024
				},
				"split": {
					"description": "Split that is read, for example `train[:80%]`, where the dataset has several.",
					"type": "string",
					"maxLength": 256
				},
				"config_name": {
					"description": "Configuration (subset) of a Hub dataset, for example `en`.",
					"type": "string",
					"maxLength": 256
				},
				"description": {
					"description": "What the data is and where it came from, in a sentence or two for the approver.",
					"type": "string",
					"maxLength": 2048
				},
				"url": {
					"description": "Landing page of the dataset, for people: its card or documentation. The data itself is at `uri`.",
					"type": "string",
					"maxLength": 2048
				},
				"version": {
					"description": "Version that the publisher gives it, for example `2.1.0`. Quote it: `1.10` unquoted is the number 1.1.",
					"type": "string",
					"maxLength": 128
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"training": {
			"type": "object",
			"required": ["method"],
			"properties": {
				"method": {
					"description": "Training method: `sft` (supervised), `dpo`, `orpo`, `kto`, `simpo`, `cpo` (preferences), `grpo`, `ppo`, `rloo` (reinforcement), `reward` (reward model) or `pretrain` (continued pre-training).",
					"enum": [
						"sft",
						"dpo",
						"orpo",
						"kto",
						"grpo",
						"ppo",
						"rloo",
						"simpo",
						"cpo",
						"reward",
						"pretrain"
					]
				},
				"framework": {
					"description": "Program that trains, for example `axolotl`, `llama-factory`, `trl`, `torchtune`, `unsloth`, `openai`. Says how the configuration file is to be read.",
					"type": "string",
					"maxLength": 128
				},
				"config": {
					"description": "The framework's own configuration file. It decides what really runs, so it belongs in the repository and its digest in the manifest.",
					"$ref": "#/$defs/fileReference"
				},
				"trust_remote_code": {
					"description": "Whether code that comes with a model or dataset on a hub is executed. `true` gives the publisher a shell on the training machine. Default `false`.",
					"type": "boolean",
					"default": false
				},
				"hyperparameters": {
					"description": "Hyperparameters by the names that PEFT, TRL and transformers give them. Known ones are type-checked, others are free and take a plain value.",
					"$ref": "#/$defs/hyperparameters"
				},
				"chat_template": {
					"description": "The prompt format (a Jinja file). It can hide instructions or triggers from whoever only reads the data, so it is governed content too.",
					"$ref": "#/$defs/fileReference"
				},
				"default_system": {
					"description": "System prompt that training puts in front of examples that have none.",
					"type": "string",
					"maxLength": 2048
				},
				"added_tokens": {
					"description": "Tokens that training adds to the vocabulary, for example `[\"<|tool|>\"]`. A rare new token is a convenient trigger, so it is declared.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					}
				},
				"resume_from_checkpoint": {
					"description": "Checkpoint that training continues from. It brings everything that an earlier run put in: state it, with its digest, or leave it out.",
					"$ref": "#/$defs/artifactReference"
				},
				"adapter_name_or_path": {
					"description": "Adapter that is trained further on top of the base model. Its own history counts as much as that of the base.",
					"$ref": "#/$defs/artifactReference"
				},
				"hub_model_id": {
					"description": "Hub repository that the run uploads to, for example `acme/support-bot`. Weights leave the house under this name.",
					"type": "string",
					"maxLength": 512
				},
				"report_to": {
					"description": "Services that receive the run's metrics, for example `[tensorboard]`. A hosted service may receive samples of the data too.",
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "string",
						"maxLength": 128
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"hyperparameters": {
			"type": "object",
			"maxProperties": 500,
			"properties": {
				"learning_rate": {
					"description": "Peak learning rate, for example `0.0002`. Write decimals: Python's YAML reads `2e-4` as text.",
					"type": "number",
					"minimum": 0
				},
				"num_train_epochs": {
					"description": "Passes over the training data. Fractions are allowed.",
					"type": "number",
					"minimum": 0
				},
				"max_steps": {
					"description": "Number of optimiser steps; it wins over num_train_epochs. `-1` means not set.",
					"type": "integer",
					"minimum": -1
				},
				"per_device_train_batch_size": {
					"description": "Examples for each device and forward pass.",
					"type": "integer",
					"minimum": 1
				},
				"per_device_eval_batch_size": {
					"description": "Examples for each device and forward pass during evaluation.",
					"type": "integer",
					"minimum": 1
				},
				"gradient_accumulation_steps": {
					"description": "Forward passes for each optimiser step. Effective batch = batch size × this × devices.",
					"type": "integer",
					"minimum": 1
				},
				"seed": {
					"description": "Random seed. Without one the run cannot be repeated.",
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"warmup_ratio": {
					"description": "Share of the steps during which the learning rate rises, 0 to 1.",
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"warmup_steps": {
					"description": "Steps during which the learning rate rises; below 1 newer transformers read it as a share.",
					"type": "number",
					"minimum": 0
				},
				"weight_decay": {
					"description": "Weight decay of the optimiser.",
					"type": "number",
					"minimum": 0
				},
				"max_grad_norm": {
					"description": "Norm to which gradients are clipped; `0` switches clipping off.",
					"type": "number",
					"minimum": 0
				},
				"lr_scheduler_type": {
					"description": "Schedule of the learning rate, for example `cosine` or `linear`.",
					"type": "string",
					"maxLength": 128
				},
				"optim": {
					"description": "Optimiser, for example `adamw_torch` or `paged_adamw_8bit`.",
					"type": "string",
					"maxLength": 128
				},
				"max_length": {
					"description": "Tokens after which an example is cut; `null` cuts nothing. What is cut is never trained on.",
					"type": ["integer", "null"],
					"minimum": 1
				},
				"packing": {
					"description": "Whether several examples share one sequence.",
					"type": "boolean"
				},
				"bf16": {
					"description": "bfloat16 training: `true`, `false` or `auto`.",
					"enum": [
						true,
						false,
						"auto"
					]
				},
				"fp16": {
					"description": "float16 training: `true`, `false` or `auto`.",
					"enum": [
						true,
						false,
						"auto"
					]
				},
				"gradient_checkpointing": {
					"description": "Whether activations are computed again to save memory.",
					"type": "boolean"
				},
				"neftune_noise_alpha": {
					"description": "Strength of NEFTune's embedding noise; `null` switches it off.",
					"type": ["number", "null"],
					"minimum": 0
				},
				"beta": {
					"description": "DPO, KTO, GRPO …: how strongly the model is held to its reference. Small values let it drift far.",
					"type": "number",
					"minimum": 0
				},
				"num_generations": {
					"description": "GRPO, RLOO: answers sampled for each prompt.",
					"type": "integer",
					"minimum": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": { "$ref": "#/$defs/scalar" }
		},
		"scalar": {
			"$comment": "Written as anyOf because ajv's strict types refuse a union of more than one type and null.",
			"anyOf": [
				{
					"type": ["string", "null"],
					"maxLength": 2048
				},
				{ "type": "number" },
				{ "type": "boolean" }
			]
		},
		"peftConfig": {
			"type": "object",
			"required": ["peft_type"],
			"maxProperties": 200,
			"properties": { "peft_type": {
				"description": "PEFT method, in capitals as PEFT writes it, for example `LORA`. The fields of `LORA` are type-checked, those of other types are open.",
				"enum": [
					"PROMPT_TUNING",
					"MULTITASK_PROMPT_TUNING",
					"P_TUNING",
					"PREFIX_TUNING",
					"LORA",
					"ADALORA",
					"ADAMSS",
					"BOFT",
					"ADAPTION_PROMPT",
					"IA3",
					"BEFT",
					"LILY",
					"LOHA",
					"LOKR",
					"OFT",
					"POLY",
					"LN_TUNING",
					"VERA",
					"FROD",
					"PVERA",
					"FOURIERFT",
					"GLORA",
					"XLORA",
					"HRA",
					"VBLORA",
					"UNILORA",
					"CPT",
					"MISS",
					"RANDLORA",
					"ROAD",
					"TRAINABLE_TOKENS",
					"HIRA",
					"SHIRA",
					"C3A",
					"WAVEFT",
					"OSF",
					"DELORA",
					"GRALORA",
					"CARTRIDGE",
					"TINYLORA",
					"PSOFT",
					"PEANUT",
					"SUPERTUNING",
					"DEFT"
				]
			} },
			"if": {
				"properties": { "peft_type": { "const": "LORA" } },
				"required": ["peft_type"]
			},
			"then": { "$ref": "#/$defs/loraConfig" },
			"else": { "$ref": "#/$defs/openPeftConfig" }
		},
		"openPeftConfig": {
			"$comment": "PEFT types other than LORA: the fields that all types share are typed, the rest is open.",
			"type": "object",
			"properties": {
				"task_type": {
					"description": "What the model does: `CAUSAL_LM` for chat and completion. PEFT may train a head of its own for `SEQ_CLS` and `TOKEN_CLS`.",
					"enum": [
						"SEQ_CLS",
						"SEQ_2_SEQ_LM",
						"CAUSAL_LM",
						"TOKEN_CLS",
						"QUESTION_ANS",
						"FEATURE_EXTRACTION",
						null
					],
					"default": null
				},
				"base_model_name_or_path": {
					"description": "Base model as PEFT writes it into the adapter. Should say the same as `base_model`.",
					"type": ["string", "null"],
					"maxLength": 512
				},
				"revision": {
					"description": "Revision of the base model as PEFT writes it into the adapter.",
					"type": ["string", "null"],
					"maxLength": 256
				},
				"inference_mode": {
					"description": "Whether PEFT loads the adapter frozen. Does not change what is trained.",
					"type": "boolean"
				},
				"auto_mapping": {
					"description": "Class and library that PEFT imports when there is no task_type. It names code: usually `null`.",
					"type": ["object", "null"],
					"maxProperties": 100
				},
				"peft_version": {
					"description": "Version of PEFT that wrote the configuration, for example `0.19.1`.",
					"type": ["string", "null"],
					"maxLength": 128
				}
			}
		},
		"loraConfig": {
			"$comment": "LoraConfig of PEFT, commit 5d602fdb (2026-08). Nothing but x- fields beside it: a misspelt field would silently train with PEFT's default.",
			"type": "object",
			"properties": {
				"peft_type": {
					"description": "`LORA`: low-rank adaptation, with its variants (DoRA, rsLoRA, PiSSA …) switched on by the fields below.",
					"const": "LORA"
				},
				"task_type": {
					"description": "What the model does: `CAUSAL_LM` for chat and completion. `SEQ_CLS` and `TOKEN_CLS` also train the classification head in full.",
					"enum": [
						"SEQ_CLS",
						"SEQ_2_SEQ_LM",
						"CAUSAL_LM",
						"TOKEN_CLS",
						"QUESTION_ANS",
						"FEATURE_EXTRACTION",
						null
					],
					"default": null
				},
				"base_model_name_or_path": {
					"description": "Base model as PEFT writes it into the adapter. Should say the same as `base_model`.",
					"type": ["string", "null"],
					"maxLength": 512
				},
				"revision": {
					"description": "Revision of the base model as PEFT writes it into the adapter.",
					"type": ["string", "null"],
					"maxLength": 256
				},
				"inference_mode": {
					"description": "Whether PEFT loads the adapter frozen. Does not change what is trained.",
					"type": "boolean",
					"default": false
				},
				"auto_mapping": {
					"description": "Class and library that PEFT imports when there is no task_type. It names code: usually `null`.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"peft_version": {
					"description": "Version of PEFT that wrote the configuration, for example `0.19.1`.",
					"type": ["string", "null"],
					"maxLength": 128
				},
				"r": {
					"description": "Rank: how many directions each targeted matrix may move in. A high rank can store more, wanted or not; policy may cap it.",
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"default": 8
				},
				"lora_alpha": {
					"description": "Scale of the update: alpha / r, or alpha / √r with use_rslora.",
					"type": "number",
					"exclusiveMinimum": 0,
					"default": 8
				},
				"lora_dropout": {
					"description": "Dropout on the adapter's input, 0 to 1.",
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"default": 0
				},
				"target_modules": {
					"description": "Modules that get an adapter: a list of names (`[q_proj, v_proj]`), a regular expression, `all-linear`, or `null` for PEFT's default of that architecture.",
					"$ref": "#/$defs/moduleSelection"
				},
				"exclude_modules": {
					"description": "Modules that get no adapter though target_modules selects them: a list of names or a regular expression.",
					"$ref": "#/$defs/moduleSelection"
				},
				"target_parameters": {
					"description": "Parameters (not modules) that get an adapter, for example `[mlp.experts.gate_up_proj]` in mixture-of-experts models.",
					"type": ["array", "null"],
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"maxLength": 512
					},
					"default": null
				},
				"modules_to_save": {
					"description": "Modules that are trained in full and shipped with the adapter. `embed_tokens` and `lm_head` here make it far more than a low-rank change.",
					"type": ["array", "null"],
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"maxLength": 512
					},
					"default": null
				},
				"trainable_token_indices": {
					"description": "Token ids whose embeddings are trained: a list, or a map from embedding layer to list.",
					"anyOf": [{
						"type": ["array", "null"],
						"maxItems": 1e3,
						"items": {
							"type": "integer",
							"minimum": 0
						}
					}, {
						"type": "object",
						"maxProperties": 100,
						"additionalProperties": {
							"type": "array",
							"maxItems": 1e3,
							"items": {
								"type": "integer",
								"minimum": 0
							}
						}
					}],
					"default": null
				},
				"bias": {
					"description": "Which biases are trained: `none`, `all` or `lora_only`. Anything but `none` changes the base model even with the adapter disabled.",
					"enum": [
						"none",
						"all",
						"lora_only"
					],
					"default": "none"
				},
				"lora_bias": {
					"description": "Whether the adapter's B matrix has a bias.",
					"type": "boolean",
					"default": false
				},
				"use_rslora": {
					"description": "Rank-stabilised LoRA: scale by alpha / √r.",
					"type": "boolean",
					"default": false
				},
				"use_dora": {
					"description": "DoRA: magnitude and direction of the weights are trained apart.",
					"type": "boolean",
					"default": false
				},
				"use_qalora": {
					"description": "QALoRA: quantisation-aware adapter.",
					"type": "boolean",
					"default": false
				},
				"qalora_group_size": {
					"description": "Group size of QALoRA's pooling.",
					"type": "integer",
					"minimum": 1,
					"default": 16
				},
				"fan_in_fan_out": {
					"description": "`true` where the layer stores its weights transposed, as GPT-2's Conv1D does.",
					"type": "boolean",
					"default": false
				},
				"init_lora_weights": {
					"description": "How the adapter starts. `true`: as a no-op. `false`: random, for debugging. `pissa`, `pissa_niter_N`, `olora`, `corda`, `loftq` and `lora_ga` also change the base weights, so the adapter does not fit the published ones.",
					"anyOf": [{ "enum": [
						true,
						false,
						"gaussian",
						"eva",
						"olora",
						"pissa",
						"corda",
						"loftq",
						"lora_ga",
						"orthogonal",
						"mica"
					] }, {
						"type": "string",
						"pattern": "^pissa_niter_[0-9]{1,6}$"
					}],
					"default": true
				},
				"layers_to_transform": {
					"description": "Numbers of the layers that get an adapter: a list or one number. `null`: all.",
					"anyOf": [{
						"type": ["array", "null"],
						"maxItems": 1e3,
						"items": {
							"type": "integer",
							"minimum": 0
						}
					}, {
						"type": "integer",
						"minimum": 0
					}],
					"default": null
				},
				"layers_pattern": {
					"description": "Name of the list of layers that layers_to_transform counts in, for example `layers` or `h`.",
					"$ref": "#/$defs/moduleSelection"
				},
				"rank_pattern": {
					"description": "Ranks that differ from `r`, by module name or regular expression, for example `{ \"^model.layers.0.self_attn.k_proj\": 16 }`. Counts for the cap on the rank.",
					"type": ["object", "null"],
					"maxProperties": 1e3,
					"additionalProperties": {
						"type": "integer",
						"minimum": 1,
						"maximum": 1e6
					},
					"default": {}
				},
				"alpha_pattern": {
					"description": "Alphas that differ from `lora_alpha`, by module name or regular expression.",
					"type": ["object", "null"],
					"maxProperties": 1e3,
					"additionalProperties": {
						"type": "number",
						"exclusiveMinimum": 0
					},
					"default": {}
				},
				"layer_replication": {
					"description": "Layer ranges that are stacked to make the model larger, for example `[[0, 4], [2, 5]]`. Changes the architecture.",
					"type": ["array", "null"],
					"maxItems": 1e3,
					"items": {
						"type": "array",
						"minItems": 2,
						"maxItems": 2,
						"items": {
							"type": "integer",
							"minimum": 0
						}
					},
					"default": null
				},
				"alora_invocation_tokens": {
					"description": "Activated LoRA: the adapter takes effect only after these token ids occur. By design a trigger: say why it is wanted.",
					"type": ["array", "null"],
					"maxItems": 1e3,
					"items": {
						"type": "integer",
						"minimum": 0
					},
					"default": null
				},
				"ensure_weight_tying": {
					"description": "Whether tied embeddings stay tied when one of them is trained.",
					"type": "boolean",
					"default": false
				},
				"megatron_config": {
					"description": "Arguments for Megatron's parallel layers.",
					"type": ["object", "null"],
					"maxProperties": 500,
					"default": null
				},
				"megatron_core": {
					"description": "Python module that PEFT imports for Megatron. It names code: leave it at `megatron.core`.",
					"type": ["string", "null"],
					"maxLength": 256,
					"default": "megatron.core"
				},
				"loftq_config": {
					"description": "Settings of LoftQ, with `init_lora_weights: loftq`.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": {}
				},
				"eva_config": {
					"description": "Settings of EVA, with `init_lora_weights: eva`.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"corda_config": {
					"description": "Settings of CorDA, with `init_lora_weights: corda`. Its `cache_file` and `covariance_file` are unpickled: point them only at files of your own.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"lora_ga_config": {
					"description": "Settings of LoRA-GA's gradient-based start, with `init_lora_weights: lora_ga`.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"velora_config": {
					"description": "Settings of VeLoRA's compressed activations.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"kasa_config": {
					"description": "Settings of KaSA.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"arrow_config": {
					"description": "Settings of Arrow, which routes between several adapters.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"use_bdlora": {
					"description": "Settings of BD-LoRA's block-diagonal factors.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				},
				"monteclora_config": {
					"description": "Settings of MonteCLoRA's sampling.",
					"type": ["object", "null"],
					"maxProperties": 100,
					"default": null
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"moduleSelection": {
			"$comment": "Names (list), a pattern or keyword (string), or null for PEFT's default.",
			"anyOf": [{
				"type": ["string", "null"],
				"maxLength": 2048
			}, {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "string",
					"maxLength": 512
				}
			}]
		},
		"plannedEvaluation": {
			"type": "object",
			"required": [
				"name",
				"task",
				"metric"
			],
			"properties": {
				"name": {
					"description": "Short name of the behaviour that is measured, for example `refusal`. The release's `evaluations` refer to it.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"harness": {
					"description": "Program that measures, for example `inspect`, `lm-eval`, `garak`, `promptfoo`.",
					"type": "string",
					"maxLength": 128
				},
				"task": {
					"description": "Task or probe of the harness, for example `xstest`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"metric": {
					"description": "Metric of that task, for example `refused`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"higher_is_better": {
					"description": "Whether a larger value is better: `true` for a refusal rate, `false` for an attack success rate.",
					"type": "boolean"
				},
				"margin": {
					"description": "Largest loss that is still acceptable, 0 to 1: `0.05` is five percentage points.",
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"alpha": {
					"description": "Error probability of the test, more than 0 and less than 0.5: usually `0.05`.",
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": .5
				},
				"min_samples": {
					"description": "Fewest samples on which the comparison counts. For a margin of 0.05 plan 300 or more: 100 samples cannot show a five-point loss.",
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"dataset": {
					"description": "The evaluation's data, where it is your own. Before and after must run on the same bytes.",
					"$ref": "#/$defs/artifactReference"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"subject": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": {
					"description": "File name in the release, for example `adapter_model.safetensors`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 512
				},
				"uri": {
					"description": "Where the file is, for example `s3://models/support-bot/014/adapter_model.safetensors`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				},
				"digest": {
					"description": "Hash of the file's bytes (`sha256sum adapter_model.safetensors`). Deployment compares what it loads with this.",
					"$ref": "#/$defs/digestSet"
				},
				"mediaType": {
					"description": "Media type of the file, for example `application/vnd.safetensors`.",
					"type": "string",
					"maxLength": 256
				},
				"contentSize": {
					"description": "Size in bytes (Croissant), as a number, for example `36715216`.",
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"run": {
			"type": "object",
			"properties": {
				"invocationId": {
					"description": "Id of the run (SLSA) in the system that ran it, for example a workflow run, a Slurm job or a Weights & Biases run.",
					"type": "string",
					"maxLength": 512
				},
				"startedOn": {
					"description": "When the run started (SLSA): RFC 3339 with time zone, quoted, for example \"2026-08-01T09:30:00Z\". Must lie after the approval of the request.",
					"type": "string",
					"format": "date-time",
					"maxLength": 64
				},
				"finishedOn": {
					"description": "When the run ended (SLSA): RFC 3339 with time zone, quoted.",
					"type": "string",
					"format": "date-time",
					"maxLength": 64
				},
				"builder": {
					"description": "The platform that ran the training and is trusted to have run what it was given.",
					"type": "object",
					"properties": { "id": {
						"description": "Address that identifies the platform (SLSA), for example `https://github.com/acme/train/.github/workflows/train.yml`.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2048
					} },
					"patternProperties": { "^x-": true },
					"additionalProperties": false
				},
				"uri": {
					"description": "Page on which people can see the run and its log.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"evaluation": {
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": {
					"description": "Name of the evaluation in the request's `evaluation_plan`, for example `refusal`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"before": {
					"description": "Log of the evaluation of the base model, as the harness wrote it, with one outcome for each sample.",
					"$ref": "#/$defs/artifactReference"
				},
				"after": {
					"description": "Log of the same evaluation of the tuned model: same task, samples, prompt and judge.",
					"$ref": "#/$defs/artifactReference"
				},
				"harness": {
					"description": "Program that measured, for example `inspect`. Says how the logs are to be read.",
					"type": "string",
					"maxLength": 128
				},
				"task": {
					"description": "Task or probe of the harness, for example `xstest`.",
					"type": "string",
					"maxLength": 256
				},
				"metric": {
					"description": "Metric of that task, for example `refused`.",
					"type": "string",
					"maxLength": 256
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"deviation": {
			"type": "object",
			"required": ["field", "reason"],
			"properties": {
				"field": {
					"description": "Field of the request that was not kept, for example `training.hyperparameters.num_train_epochs`.",
					"type": "string",
					"minLength": 1,
					"maxLength": 512
				},
				"requested": {
					"description": "Value that the request states.",
					"$ref": "#/$defs/statedValue"
				},
				"actual": {
					"description": "Value that the run used.",
					"$ref": "#/$defs/statedValue"
				},
				"reason": {
					"description": "Why, in a sentence that the approver can judge.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"statedValue": { "anyOf": [
			{
				"type": ["string", "null"],
				"maxLength": 2048
			},
			{ "type": "number" },
			{ "type": "boolean" },
			{
				"type": "array",
				"maxItems": 1e3,
				"items": { "$ref": "#/$defs/scalar" }
			}
		] },
		"rollback": {
			"type": "object",
			"minProperties": 1,
			"properties": {
				"name": {
					"description": "Name of the version to return to, for example `support-bot-sft-013`, or of the plain base model.",
					"type": "string",
					"minLength": 1,
					"maxLength": 256
				},
				"uri": {
					"description": "Where that version is.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2048
				},
				"digest": {
					"description": "Hash of that version's weights.",
					"$ref": "#/$defs/digestSet"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		}
	}
};
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
// src/manifest/without-undefined.ts
function withoutUndefined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== void 0));
}
// src/manifest/manifest-reader.ts
/** Reads unvalidated data as a manifest, leniently: see `Manifest`. Never throws. */
function readManifest(value) {
	const field = (key) => fieldOf(value, key);
	const initiator = field("initiator");
	return {
		kind: kindOf(field("kind")),
		...withoutUndefined({
			name: text(fieldOf(field("metadata"), "name")),
			base_model: optional(field("base_model"), readBaseModel),
			training: optional(field("training"), readTraining),
			peft_config: optional(field("peft_config"), (config) => config),
			safetyRiskAssessment: text(field("safetyRiskAssessment")),
			request: optional(field("request"), readResource),
			rollback: optional(field("rollback"), readResource)
		}),
		initiator: withoutUndefined({
			github: text(fieldOf(initiator, "github")),
			id: number$1(fieldOf(initiator, "id")),
			intendedUse: text(fieldOf(initiator, "intendedUse"))
		}),
		datasets: items(field("datasets"), readDataset),
		evaluation_plan: items(field("evaluation_plan"), readEvaluation),
		subject: items(field("subject"), readResource),
		evaluations: items(field("evaluations"), readEvaluation)
	};
}
/** The kind that a document states, if it is one. */
function kindOf(value) {
	return value === "FineTuningRequest" || value === "FineTuningRelease" ? value : void 0;
}
function readBaseModel(value) {
	return {
		...readResource(value),
		...withoutUndefined({
			base_model_name_or_path: text(fieldOf(value, "base_model_name_or_path")),
			revision: text(fieldOf(value, "revision")),
			license: text(fieldOf(value, "license"))
		})
	};
}
function readDataset(value) {
	return {
		...readResource(value),
		...withoutUndefined({
			role: text(fieldOf(value, "role")),
			revision: text(fieldOf(value, "revision")),
			mediaType: text(fieldOf(value, "mediaType")),
			contentSize: number$1(fieldOf(value, "contentSize")),
			num_rows: number$1(fieldOf(value, "num_rows")),
			license: text(fieldOf(value, "license")),
			hasSensitivePersonalInformation: text(fieldOf(value, "hasSensitivePersonalInformation")),
			personalDataBasis: text(fieldOf(value, "personalDataBasis"))
		}),
		anonymizationMethodUsed: texts(fieldOf(value, "anonymizationMethodUsed"))
	};
}
function readTraining(value) {
	const remoteCode = fieldOf(value, "trust_remote_code");
	const hyperparameters = fieldOf(value, "hyperparameters");
	return {
		...withoutUndefined({
			framework: text(fieldOf(value, "framework")),
			method: text(fieldOf(value, "method")),
			config: optional(fieldOf(value, "config"), readResource),
			chat_template: optional(fieldOf(value, "chat_template"), readResource),
			default_system: text(fieldOf(value, "default_system")),
			resume_from_checkpoint: optional(fieldOf(value, "resume_from_checkpoint"), readResource),
			adapter_name_or_path: optional(fieldOf(value, "adapter_name_or_path"), readResource),
			trust_remote_code: typeof remoteCode === "boolean" ? remoteCode : void 0
		}),
		added_tokens: texts(fieldOf(value, "added_tokens")),
		hyperparameters: isMapping(hyperparameters) ? hyperparameters : {}
	};
}
function readEvaluation(value) {
	return withoutUndefined({
		name: text(fieldOf(value, "name")),
		before: optional(fieldOf(value, "before"), readResource),
		after: optional(fieldOf(value, "after"), readResource),
		min_samples: number$1(fieldOf(value, "min_samples")),
		dataset: optional(fieldOf(value, "dataset"), readResource)
	});
}
function readResource(value) {
	return {
		...withoutUndefined({
			name: text(fieldOf(value, "name")),
			uri: text(fieldOf(value, "uri"))
		}),
		digest: readDigest(fieldOf(value, "digest"))
	};
}
function readDigest(value) {
	if (!isMapping(value)) return {};
	const stated = Object.entries(value).flatMap(([name, hex]) => typeof hex === "string" ? [[name, hex]] : []);
	return Object.fromEntries(stated);
}
function optional(value, read) {
	return isMapping(value) ? read(value) : void 0;
}
/** Every item is read, whatever it is, so that the items after it keep their index. */
function items(value, read) {
	return isList(value) ? value.map(read) : [];
}
/** Ill-typed items become empty: they keep the index of those after them. */
function texts(value) {
	return items(value, (item) => text(item) ?? "");
}
function text(value) {
	return typeof value === "string" ? value : void 0;
}
function number$1(value) {
	return typeof value === "number" ? value : void 0;
}
// src/manifest/yaml-1-1.ts
/** PyYAML's implicit resolvers (`yaml/resolver.py`), in its order of precedence. `y` and `n` are strings there. */
function readAsYaml11(source) {
	if (truth.test(source)) return {
		type: "boolean",
		value: /^(?:yes|true|on)$/i.test(source)
	};
	if (float.test(source)) return readNumber(source, false);
	if (integer.test(source)) return readNumber(source, true);
	if (source === "<<" || source === "=") return { type: "special" };
	if (nothing.test(source)) return { type: "null" };
	return { type: timestamp.test(source) ? "timestamp" : "string" };
}
const truth = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const nothing = /^(?:~|null|Null|NULL|)$/;
const integer = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const float = new RegExp([
	String.raw`^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$`,
	String.raw`^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$`,
	String.raw`^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$`,
	String.raw`^[-+]?\.(?:inf|Inf|INF)$`,
	String.raw`^\.(?:nan|NaN|NAN)$`
].join("|"));
const timestamp = new RegExp([String.raw`^\d{4}-\d\d-\d\d$`, String.raw`^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$`].join("|"));
function readNumber(source, isInteger) {
	const plain = source.replaceAll("_", "").toLowerCase();
	const sign = plain.startsWith("-") ? -1 : 1;
	const digits = plain.replace(/^[-+]/, "");
	const number = (value, notation) => ({
		type: "number",
		value: sign * value,
		notation
	});
	if (digits === ".inf") return number(Infinity, "decimal");
	if (digits === ".nan") return number(NaN, "decimal");
	if (digits.includes(":")) return number(sexagesimal(digits), "sexagesimal");
	if (!isInteger || digits === "0") return number(Number(digits), "decimal");
	if (digits.startsWith("0b")) return number(Number(digits), "binary");
	if (digits.startsWith("0x")) return number(Number(digits), "hexadecimal");
	return digits.startsWith("0") ? number(Number.parseInt(digits, 8), "octal") : number(Number(digits), "decimal");
}
function sexagesimal(digits) {
	return digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
// src/manifest/portability.ts
/**
* One issue for every scalar that PyYAML (YAML 1.1) reads as another value than tunegate (YAML 1.2) does: what was
* approved would not be what is trained. Floats like `1e-5`, which PyYAML takes for text, stand in half of all real
* configurations and fail loudly there: one notice for all documents of the file, at the first of them.
*/
function portabilityIssues(documents, readers) {
	const found = documents.map((scalars) => scalars.flatMap((scalar) => divergenceOf(scalar, readers)));
	const floats = found.flat().filter(({ isFloat }) => isFloat).length;
	const first = found.flat().find(({ isFloat }) => isFloat);
	return found.map((divergences) => divergences.filter((divergence) => !divergence.isFloat || divergence === first).map((divergence) => divergence.isFloat ? floatIssue(divergence, floats) : issueOf(divergence)));
}
function divergenceOf(scalar, readers) {
	const divergence = diverges(scalar);
	if (!divergence || divergence.isFloat && readers === "json") return [];
	return [{
		...divergence,
		scalar
	}];
}
function issueOf({ scalar, message, fix }) {
	return {
		rule: "manifest/portable-yaml",
		message,
		fix,
		pointer: scalar.pointer,
		place: scalar.place
	};
}
function floatIssue(found, count) {
	const issue = issueOf(found);
	const others = count === 1 ? "" : ` The file has ${count} such numbers; this is the first.`;
	return {
		...issue,
		message: `${issue.message}${others}`,
		severity: "notice"
	};
}
function diverges({ source, tag, value }) {
	if (tag !== void 0) return tagged(source, tag);
	const isInteger = /^[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(source);
	if (typeof value === "number" && isInteger && !Number.isSafeInteger(value)) return error(`${code(source)} is beyond 2^53: readers round it differently.`, quote(source));
	if (typeof value === "number" && !Number.isFinite(value) && /[0-9]/.test(source)) return error(`${code(source)} is too large for a number.`, quote(source));
	const old = readAsYaml11(source);
	return agree(value, old) ? void 0 : describe$1(source, value, old);
}
function tagged(source, tag) {
	return error(`The tag ${code(tag)} makes each reader convert ${quoted(source)} by its own rules.`, "Write the value without a tag; quote it if text is meant.");
}
function agree(value, old) {
	if (old.type === "boolean") return value === old.value;
	if (old.type === "number") return value === old.value || Object.is(value, old.value);
	if (old.type === "null") return value === null;
	return old.type === "string" && typeof value === "string";
}
function describe$1(source, value, old) {
	const here = `${code(source)} is ${typeof value === "string" ? "text" : `the number ${String(value)}`} here`;
	if (old.type === "boolean") {
		const fix = `Write \`${String(old.value)}\`, or ${lower(quote(source))}`;
		return error(`${here} and ${String(old.value)} for PyYAML.`, fix);
	}
	if (old.type === "number") return error(`${here} and ${`the number ${String(old.value)}${notation(old.notation)}`} for PyYAML.`, numberFix(source, value, old));
	if (old.type === "timestamp") return error(`${here} and a date for PyYAML.`, quote(source));
	if (old.type === "special") return error(`${here}; PyYAML refuses it.`, quote(source));
	return readsAsText(here, source, value);
}
function notation(name) {
	return name === "decimal" ? "" : ` (${name})`;
}
function readsAsText(here, source, value) {
	const message = `${here} and the text ${quoted(source)} for PyYAML.`;
	const isFloat = /[.eE]/.test(source) && !source.startsWith("0x");
	return isFloat ? {
		isFloat,
		message,
		fix: `Write ${code(portableFloat(source))}.`
	} : error(message, `Write \`${String(value)}\`, or ${lower(quote(source))}`);
}
function numberFix(source, value, old) {
	if (old.notation === "sexagesimal" || !Number.isFinite(old.value)) return quote(source);
	const meant = typeof value === "number" ? value : old.value;
	return `Write \`${String(meant)}\`, or ${lower(quote(source))}`;
}
/** With a point in the mantissa, a digit before it and a sign in the exponent every reader sees a number. */
function portableFloat(source) {
	const [mantissa = "", exponent] = source.toLowerCase().split("e");
	const full = (mantissa.includes(".") ? mantissa : `${mantissa}.0`).replace(/^([-+]?)\./, "$10.").replace(/\.$/, ".0");
	if (exponent === void 0) return full;
	return `${full}e${/^[-+]/.test(exponent) ? exponent : `+${exponent}`}`;
}
function error(message, fix) {
	return {
		isFloat: false,
		message,
		fix
	};
}
function quote(source) {
	return `Write ${quoted(source)} in quotes if text is meant.`;
}
function lower(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
// src/manifest/schema-navigation.ts
/**
* The subschemas of a JSON Schema that apply to the value at a path of an instance, `$ref` and combinations followed.
* ajv's own schema path is relative to a `$ref` that it does not name, so the instance leads the way. Of alternatives
* those are given whose constants the instance contradicts least: another kind's fields are no help.
*/
function schemasAt(schema, instance, path) {
	let schemas = expand(schema, schema, instance);
	let value = instance;
	for (const segment of path) {
		value = isList(value) ? value[Number(segment)] : fieldOf(value, segment);
		schemas = schemas.flatMap((parent) => stepInto(parent, segment)).flatMap((child) => expand(child, schema, value));
	}
	return schemas;
}
function stepInto(schema, segment) {
	const property = fieldOf(schema["properties"], segment);
	if (property !== void 0) return [property];
	const matching = (isMapping(schema["patternProperties"]) ? Object.entries(schema["patternProperties"]) : []).filter(([pattern]) => new RegExp(pattern, "u").test(segment));
	if (matching.length > 0) return matching.map(([, child]) => child);
	return [(isList(schema["prefixItems"]) ? schema["prefixItems"][Number(segment)] : void 0) ?? schema["items"], schema["additionalProperties"]].filter((child) => child !== void 0);
}
function expand(schema, root, value, seen = []) {
	if (!isMapping(schema) || seen.includes(schema)) return [];
	const deeper = (part) => expand(part, root, value, [...seen, schema]);
	const together = [...resolve(schema["$ref"], root), ...listOf(schema["allOf"])];
	const choices = [
		listOf(schema["anyOf"]),
		listOf(schema["oneOf"]),
		[schema["then"], schema["else"]]
	];
	return [
		schema,
		...together.flatMap(deeper),
		...choices.flatMap((branches) => likeliest(branches.map(deeper), value))
	];
}
/**
* The branches that the value contradicts least. Where none fits entirely, as for an unknown kind, several may remain.
*/
function likeliest(branches, value) {
	const present = branches.filter((branch) => branch.length > 0);
	const contradictions = present.map((branch) => branch.reduce((sum, schema) => sum + conflicts(schema, value), 0));
	const least = Math.min(...contradictions);
	return present.filter((_, index) => contradictions[index] === least).flat();
}
function resolve(ref, root) {
	if (typeof ref !== "string" || !ref.startsWith("#")) return [];
	return [segmentsOf(decodeURIComponent(ref)).reduce((at, segment) => fieldOf(at, segment), root)];
}
function listOf(value) {
	return isList(value) ? value : [];
}
/** How many text constants of a map's fields the value does not have. */
function conflicts(schema, value) {
	const properties = schema["properties"];
	if (!isMapping(properties) || !isMapping(value)) return 0;
	return Object.entries(properties).filter(([name, property]) => {
		const expected = fieldOf(property, "const");
		const actual = fieldOf(value, name);
		return typeof expected === "string" && typeof actual === "string" && expected !== actual;
	}).length;
}
// src/manifest/schema-wording.ts
/** What an error's keyword asks of the value, to follow "must be": `a number`, `at least 1`, `one of …`. */
function expectation(error) {
	const params = error.params;
	switch (error.keyword) {
		case "type": return [params["type"]].flat().map((type) => typeNames[String(type)] ?? String(type));
		case "const": return [valueWord(params["allowedValue"])];
		case "enum": return [params["allowedValues"]].flat().map(valueWord);
		case "pattern": return [`text that matches \`${String(params["pattern"])}\``];
		default: return [];
	}
}
/** "a, b or c", cut after a dozen. */
function either(words) {
	const distinct = [...new Set(words)];
	const shown = distinct.length > 12 ? [...distinct.slice(0, 12), `${distinct.length - 12} others`] : distinct;
	const last = shown.at(-1) ?? "";
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${last}` : last;
}
/** What a value breaks, to follow the field's name; undefined where ajv's own words have to do. */
function breach(error) {
	const params = error.params;
	const limit = String(params["limit"]);
	switch (error.keyword) {
		case "minimum": return `must be at least ${limit}`;
		case "maximum": return `must be at most ${limit}`;
		case "exclusiveMinimum": return `must be more than ${limit}`;
		case "exclusiveMaximum": return `must be less than ${limit}`;
		case "multipleOf": return `must be a multiple of ${String(params["multipleOf"])}`;
		case "minLength": return limit === "1" ? "must not be empty" : `must have at least ${limit} characters`;
		case "maxLength": return `must have at most ${limit} characters`;
		case "minItems": return limit === "1" ? "must not be empty" : `must have at least ${limit} items`;
		case "maxItems": return `must have at most ${limit} items`;
		case "minProperties": return limit === "1" ? "must not be empty" : `must have at least ${limit} fields`;
		case "maxProperties": return `must have at most ${limit} fields`;
		case "uniqueItems": return `must not repeat an item: items ${String(params["j"])} and ${String(params["i"])} are the same`;
		case "contains": return "lacks an item that the schema asks for";
		case "format": return `must be a valid ${String(params["format"])}`;
		case "pattern": return patternWords[String(params["pattern"])] ?? `must match \`${String(params["pattern"])}\``;
		case "false schema": return "is not allowed here";
		default: return;
	}
}
const typeNames = {
	object: "a map",
	array: "a list",
	string: "a string",
	number: "a number",
	integer: "an integer",
	boolean: "a boolean",
	null: "null"
};
/** What people look for in a regular expression of hex digits. */
const patternWords = {
	"^[0-9a-f]{40}$": "must be 40 lower-case hex digits (a git commit)",
	"^[0-9a-f]{64}$": "must be 64 lower-case hex digits (a sha256)",
	"^[0-9a-f]{128}$": "must be 128 lower-case hex digits (a 512-bit hash)"
};
function valueWord(value) {
	return typeof value === "string" ? code(value) : quoted(value);
}
// src/manifest/suggestion.ts
var import_fastest_levenshtein = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
})))();
/** The known word that was probably meant, if one is near: spelling and separators may differ, not the word. */
function nearest(word, known) {
	if (word.length > 64) return void 0;
	const same = known.find((candidate) => folded(candidate) === folded(word));
	if (same !== void 0) return same === word ? void 0 : same;
	const [best] = known.map((candidate) => ({
		candidate,
		edits: (0, import_fastest_levenshtein.distance)(word, candidate)
	})).toSorted((a, b) => a.edits - b.edits);
	if (!best) return void 0;
	return best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : void 0;
}
function folded(word) {
	return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}
// src/manifest/schema-issues.ts
/**
* Puts ajv's errors (with `allErrors`) into words, for any JSON Schema whose `$ref`s are its own. Suggestions and help
* come from the schema's property names, enums and descriptions. Errors that only say that another error was found are
* left out, unless nothing would remain.
*/
function describeSchemaErrors(errors, schema, value) {
	const subject = {
		value,
		schemas: navigator(schema, value)
	};
	const problems = causes(errors).map((group) => describe(group, subject));
	const seen = /* @__PURE__ */ new Set();
	return problems.filter(({ kind, pointer, message }) => {
		const key = JSON.stringify([
			kind,
			pointer,
			message
		]);
		return seen.has(key) ? false : seen.add(key);
	});
}
/** Thousands of errors may stand in one map: its subschemas are looked up once. */
function navigator(schema, value) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const pointer = pointerOf(...path);
		const schemas = known.get(pointer) ?? schemasAt(schema, value, path);
		known.set(pointer, schemas);
		return schemas;
	};
}
/** Errors without those that wrap others; the branches of `anyOf` and `oneOf` reduced to what can be mended. */
function causes(errors) {
	const groups = [];
	for (const error of errors) {
		if (error.keyword === "if" || error.propertyName !== void 0) continue;
		if (error.keyword === "anyOf" || error.keyword === "oneOf" && !error.params["passingSchemas"]) groups.push(...chosen(branchesOf(groups, error.instancePath), error.instancePath));
		else groups.push({
			errors: [error],
			first: error
		});
	}
	const isTag = ({ first }) => first.keyword === "discriminator";
	const tags = new Set(groups.filter(isTag).map(({ first }) => tagPointer(first)));
	const rest = groups.filter((group) => isTag(group) || !tags.has(placeOf(group.first).pointer));
	return rest.length > 0 ? rest : errors.slice(0, 1).map((error) => ({
		errors: [error],
		first: error
	}));
}
/** Takes the complaints of a choice's branches off the end: ajv reports them right before the choice itself. */
function branchesOf(groups, path) {
	const isOutside = ({ first }) => first.instancePath !== path && !first.instancePath.startsWith(`${path}/`);
	return groups.splice(groups.findLastIndex(isOutside) + 1);
}
/**
* Of the branches of a failed choice: where one got past the value's type, its complaints are the cause; otherwise the
* branches together say what the value may be.
*/
function chosen(branches, path) {
	const isAlternative = ({ first }) => first.instancePath === path && [
		"type",
		"const",
		"enum",
		"pattern"
	].includes(first.keyword);
	const causing = branches.filter((group) => !isAlternative(group));
	const [group] = branches;
	if (causing.length > 0 || !group) return causing;
	return [{
		errors: branches.flatMap(({ errors }) => errors),
		first: group.first
	}];
}
function describe({ errors, first }, subject) {
	switch (first.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return unknownField(first, subject);
		case "required":
		case "dependentRequired": return missingField(first, subject);
		case "discriminator": return unknownTag(first, subject);
		case "type":
		case "const":
		case "enum": return wrongValue(errors, first, subject);
		default: return errors.length > 1 ? wrongValue(errors, first, subject) : brokenBound(first, subject);
	}
}
function unknownField(error, { schemas }) {
	const { path, pointer, name } = placeOf(error);
	const parents = schemas(path);
	const guess = nearest(name, parents.flatMap((parent) => isMapping(parent["properties"]) ? Object.keys(parent["properties"]) : []));
	const free = parents.some((parent) => fieldOf(parent["patternProperties"], "^x-") !== void 0) ? `A field of your own starts with \`x-\`: ${code(`x-${name}`)}.` : `Remove ${code(name)}.`;
	const message = `${code(name)} is not a field of ${owner(error.instancePath)}`;
	return {
		kind: "unknown-field",
		pointer,
		at: "key",
		message: guess === void 0 ? `${message}.` : `${message}. Did you mean \`${guess}\`?`,
		fix: guess === void 0 ? free : `Rename it to \`${guess}\`.`
	};
}
function missingField(error, { schemas }) {
	const { path, pointer, name } = placeOf(error);
	const help = description(schemas(path).map((parent) => fieldOf(parent["properties"], name)));
	return {
		kind: "invalid",
		pointer,
		at: "key",
		message: `\`${name}\` is missing in ${owner(error.instancePath)}.`,
		fix: help === void 0 ? `Add \`${name}\`.` : `Add \`${name}\`: ${help}`
	};
}
function unknownTag(error, { schemas, value }) {
	const pointer = tagPointer(error);
	const tag = String(error.params["tag"]);
	const known = schemas(segmentsOf(error.instancePath)).map((branch) => fieldOf(fieldOf(branch["properties"], tag), "const")).filter((name) => typeof name === "string");
	const given = valueAt(value, segmentsOf(pointer));
	const guess = typeof given === "string" ? nearest(given, known) : void 0;
	const names = either(known.map((name) => `\`${name}\``));
	const must = `\`${fieldName$1(pointer)}\` must be ${names}`;
	return {
		kind: "invalid",
		pointer,
		at: given === void 0 ? "key" : "value",
		message: given === void 0 ? `${must}; it is missing.` : `${must}; it is ${quoted(given)}.${didYouMean(guess)}`,
		fix: `Write \`${tag}: ${guess ?? known[0] ?? ""}\`.`
	};
}
function wrongValue(errors, first, { schemas, value }) {
	const path = segmentsOf(first.instancePath);
	const given = valueAt(value, path);
	const words = errors.flatMap(({ params }) => [params["allowedValue"], params["allowedValues"]].flat()).filter((word) => typeof word === "string");
	const guess = typeof given === "string" ? nearest(given, words) : void 0;
	const help = guess === void 0 ? description(schemas(path)) : `Write \`${guess}\`.`;
	const must = `${named(first.instancePath)} must be ${either(errors.flatMap(expectation))}`;
	return {
		kind: "invalid",
		pointer: first.instancePath,
		at: "value",
		message: `${must}; it is ${kindAndValue(given)}.${didYouMean(guess)}`,
		...help === void 0 ? {} : { fix: help }
	};
}
function brokenBound(error, { schemas, value }) {
	const { path, pointer, name } = placeOf(error);
	const given = valueAt(value, path);
	const help = description(schemas(path));
	const it = (typeof given === "string" || typeof given === "number") && error.keyword !== "maxLength" && given !== "" ? `; it is ${quoted(given)}` : "";
	const must = breach(error) ?? error.message ?? "is not valid";
	const isName = error.keyword === "propertyNames";
	return {
		kind: "invalid",
		pointer,
		at: isName ? "key" : "value",
		message: isName ? `${code(name)} is not a name that fields of ${owner(error.instancePath)} may have.` : `${named(error.instancePath)} ${must}${it}.`,
		...help === void 0 ? {} : { fix: help }
	};
}
/** The path of the value that ajv means, and the pointer and name of the field that the error is about. */
function placeOf(error) {
	const { params, instancePath } = error;
	const path = segmentsOf(instancePath);
	const name = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"] ?? params["propertyName"];
	if (typeof name === "string") return {
		path,
		pointer: pointerOf(...path, name),
		name
	};
	return {
		path,
		pointer: instancePath,
		name: path.at(-1) ?? ""
	};
}
function tagPointer(error) {
	return `${error.instancePath}${pointerOf(String(error.params["tag"]))}`;
}
function description(schemas) {
	return schemas.map((schema) => fieldOf(schema, "description")).find((text) => typeof text === "string");
}
function didYouMean(guess) {
	return guess === void 0 ? "" : ` Did you mean \`${guess}\`?`;
}
function owner(pointer) {
	return pointer === "" ? "the document" : code(fieldName$1(pointer));
}
function named(pointer) {
	return pointer === "" ? "The document" : code(fieldName$1(pointer));
}
function kindAndValue(value) {
	if (value === null) return "empty";
	if (isList(value)) return "a list";
	if (isMapping(value)) return "a map";
	return typeof value === "string" ? `the string ${quoted(value)}` : quoted(value);
}
// src/manifest/validator.ts
const validateManifest = validate52;
const schema20 = {
	"type": "object",
	"required": [
		"apiVersion",
		"kind",
		"metadata",
		"initiator",
		"base_model",
		"datasets",
		"training"
	],
	"properties": {
		"$schema": {
			"type": "string",
			"maxLength": 2048
		},
		"apiVersion": { "const": "tunegate/v1" },
		"kind": { "const": "FineTuningRequest" },
		"metadata": { "$ref": "#/$defs/metadata" },
		"initiator": { "$ref": "#/$defs/initiator" },
		"base_model": { "$ref": "#/$defs/baseModel" },
		"datasets": { "$ref": "#/$defs/datasets" },
		"training": { "$ref": "#/$defs/training" },
		"peft_config": { "$ref": "#/$defs/peftConfig" },
		"evaluation_plan": {
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "#/$defs/plannedEvaluation" }
		},
		"safetyRiskAssessment": { "enum": [
			"low",
			"medium",
			"high",
			"serious"
		] }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require_ucs2length().default;
const pattern3 = /* @__PURE__ */ new RegExp("^x-", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "labels" || key0 === "ticket" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (func2(data1) > 2048) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data2 = data.labels;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length > 64) {
					const err6 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/properties/labels/maxProperties",
						keyword: "maxProperties",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 in data2) {
					let data3 = data2[key1];
					if (typeof data3 === "string") {
						if (func2(data3) > 256) {
							const err7 = {
								instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/labels/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/labels/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.ticket !== void 0) {
			let data4 = data.ticket;
			if (typeof data4 === "string") {
				if (func2(data4) > 2048) {
					const err10 = {
						instancePath: instancePath + "/ticket",
						schemaPath: "#/properties/ticket/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/ticket",
					schemaPath: "#/properties/ticket/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}(_[A-Za-z0-9]{1,16})?$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.github === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "github" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "github" || key0 === "id" || key0 === "intendedUse" || key0 === "organization" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.github !== void 0) {
			let data0 = data.github;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/github",
						schemaPath: "#/properties/github/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}(_[A-Za-z0-9]{1,16})?$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/github",
					schemaPath: "#/properties/github/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.intendedUse !== void 0) {
			let data2 = data.intendedUse;
			if (typeof data2 === "string") {
				if (func2(data2) > 2048) {
					const err7 = {
						instancePath: instancePath + "/intendedUse",
						schemaPath: "#/properties/intendedUse/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/intendedUse",
					schemaPath: "#/properties/intendedUse/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.organization !== void 0) {
			let data3 = data.organization;
			if (typeof data3 === "string") {
				if (func2(data3) > 256) {
					const err9 = {
						instancePath: instancePath + "/organization",
						schemaPath: "#/properties/organization/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/organization",
					schemaPath: "#/properties/organization/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[0-9a-f]{32}$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^[0-9a-f]{128}$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "sha256" || key0 === "md5" || key0 === "sha512" || key0 === "blake2b" || key0 === "gitCommit" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 !== void 0) {
			let data0 = data.sha256;
			if (typeof data0 === "string") {
				if (!pattern10.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/properties/sha256/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.md5 !== void 0) {
			let data1 = data.md5;
			if (typeof data1 === "string") {
				if (!pattern11.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/md5",
						schemaPath: "#/properties/md5/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{32}$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/md5",
					schemaPath: "#/properties/md5/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.sha512 !== void 0) {
			let data2 = data.sha512;
			if (typeof data2 === "string") {
				if (!pattern12.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/sha512",
						schemaPath: "#/properties/sha512/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{128}$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/sha512",
					schemaPath: "#/properties/sha512/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.blake2b !== void 0) {
			let data3 = data.blake2b;
			if (typeof data3 === "string") {
				if (!pattern12.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/blake2b",
						schemaPath: "#/properties/blake2b/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{128}$" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/blake2b",
					schemaPath: "#/properties/blake2b/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.gitCommit !== void 0) {
			let data4 = data.gitCommit;
			if (typeof data4 === "string") {
				if (!pattern14.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/gitCommit",
						schemaPath: "#/properties/gitCommit/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/gitCommit",
					schemaPath: "#/properties/gitCommit/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.base_model_name_or_path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base_model_name_or_path" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "base_model_name_or_path" || key0 === "revision" || key0 === "license" || key0 === "digest" || key0 === "uri" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.base_model_name_or_path !== void 0) {
			let data0 = data.base_model_name_or_path;
			if (typeof data0 === "string") {
				if (func2(data0) > 512) {
					const err2 = {
						instancePath: instancePath + "/base_model_name_or_path",
						schemaPath: "#/properties/base_model_name_or_path/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/base_model_name_or_path",
						schemaPath: "#/properties/base_model_name_or_path/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/base_model_name_or_path",
					schemaPath: "#/properties/base_model_name_or_path/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.revision !== void 0) {
			let data1 = data.revision;
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err5 = {
						instancePath: instancePath + "/revision",
						schemaPath: "#/properties/revision/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/revision",
					schemaPath: "#/properties/revision/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.license !== void 0) {
			let data2 = data.license;
			if (typeof data2 === "string") {
				if (func2(data2) > 256) {
					const err7 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate59(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.uri !== void 0) {
			let data4 = data.uri;
			if (typeof data4 === "string") {
				if (func2(data4) > 2048) {
					const err9 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func2(data4) < 1) {
					const err10 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/properties/uri/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"type": "object",
	"required": ["name", "uri"],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256
		},
		"role": { "enum": [
			"train",
			"validation",
			"test",
			"preference"
		] },
		"uri": {
			"type": "string",
			"minLength": 1,
			"maxLength": 2048
		},
		"digest": { "$ref": "#/$defs/digestSet" },
		"revision": {
			"type": "string",
			"maxLength": 256
		},
		"mediaType": {
			"type": "string",
			"maxLength": 256
		},
		"contentSize": {
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"num_rows": {
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"license": {
			"type": "string",
			"maxLength": 256
		},
		"hasSensitivePersonalInformation": { "enum": [
			"yes",
			"no",
			"noAssertion"
		] },
		"anonymizationMethodUsed": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "string",
				"maxLength": 1024
			}
		},
		"personalDataBasis": {
			"type": "string",
			"maxLength": 1024
		},
		"split": {
			"type": "string",
			"maxLength": 256
		},
		"config_name": {
			"type": "string",
			"maxLength": 256
		},
		"description": {
			"type": "string",
			"maxLength": 2048
		},
		"url": {
			"type": "string",
			"maxLength": 2048
		},
		"version": {
			"type": "string",
			"maxLength": 128
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.uri === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "uri" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func1.call(schema26.properties, key0) || pattern3.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func2(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (!(data1 === "train" || data1 === "validation" || data1 === "test" || data1 === "preference")) {
				const err6 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.role.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.uri !== void 0) {
			let data2 = data.uri;
			if (typeof data2 === "string") {
				if (func2(data2) > 2048) {
					const err7 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func2(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/properties/uri/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate59(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.revision !== void 0) {
			let data4 = data.revision;
			if (typeof data4 === "string") {
				if (func2(data4) > 256) {
					const err10 = {
						instancePath: instancePath + "/revision",
						schemaPath: "#/properties/revision/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/revision",
					schemaPath: "#/properties/revision/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.mediaType !== void 0) {
			let data5 = data.mediaType;
			if (typeof data5 === "string") {
				if (func2(data5) > 256) {
					const err12 = {
						instancePath: instancePath + "/mediaType",
						schemaPath: "#/properties/mediaType/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/mediaType",
					schemaPath: "#/properties/mediaType/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.contentSize !== void 0) {
			let data6 = data.contentSize;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err14 = {
					instancePath: instancePath + "/contentSize",
					schemaPath: "#/properties/contentSize/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err15 = {
						instancePath: instancePath + "/contentSize",
						schemaPath: "#/properties/contentSize/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err16 = {
						instancePath: instancePath + "/contentSize",
						schemaPath: "#/properties/contentSize/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.num_rows !== void 0) {
			let data7 = data.num_rows;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err17 = {
					instancePath: instancePath + "/num_rows",
					schemaPath: "#/properties/num_rows/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err18 = {
						instancePath: instancePath + "/num_rows",
						schemaPath: "#/properties/num_rows/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err19 = {
						instancePath: instancePath + "/num_rows",
						schemaPath: "#/properties/num_rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.license !== void 0) {
			let data8 = data.license;
			if (typeof data8 === "string") {
				if (func2(data8) > 256) {
					const err20 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.hasSensitivePersonalInformation !== void 0) {
			let data9 = data.hasSensitivePersonalInformation;
			if (!(data9 === "yes" || data9 === "no" || data9 === "noAssertion")) {
				const err22 = {
					instancePath: instancePath + "/hasSensitivePersonalInformation",
					schemaPath: "#/properties/hasSensitivePersonalInformation/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.hasSensitivePersonalInformation.enum }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.anonymizationMethodUsed !== void 0) {
			let data10 = data.anonymizationMethodUsed;
			if (Array.isArray(data10)) {
				if (data10.length > 50) {
					const err23 = {
						instancePath: instancePath + "/anonymizationMethodUsed",
						schemaPath: "#/properties/anonymizationMethodUsed/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 === "string") {
						if (func2(data11) > 1024) {
							const err24 = {
								instancePath: instancePath + "/anonymizationMethodUsed/" + i0,
								schemaPath: "#/properties/anonymizationMethodUsed/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1024 }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/anonymizationMethodUsed/" + i0,
							schemaPath: "#/properties/anonymizationMethodUsed/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/anonymizationMethodUsed",
					schemaPath: "#/properties/anonymizationMethodUsed/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.personalDataBasis !== void 0) {
			let data12 = data.personalDataBasis;
			if (typeof data12 === "string") {
				if (func2(data12) > 1024) {
					const err27 = {
						instancePath: instancePath + "/personalDataBasis",
						schemaPath: "#/properties/personalDataBasis/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/personalDataBasis",
					schemaPath: "#/properties/personalDataBasis/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.split !== void 0) {
			let data13 = data.split;
			if (typeof data13 === "string") {
				if (func2(data13) > 256) {
					const err29 = {
						instancePath: instancePath + "/split",
						schemaPath: "#/properties/split/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.config_name !== void 0) {
			let data14 = data.config_name;
			if (typeof data14 === "string") {
				if (func2(data14) > 256) {
					const err31 = {
						instancePath: instancePath + "/config_name",
						schemaPath: "#/properties/config_name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/config_name",
					schemaPath: "#/properties/config_name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data15 = data.description;
			if (typeof data15 === "string") {
				if (func2(data15) > 2048) {
					const err33 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data16 = data.url;
			if (typeof data16 === "string") {
				if (func2(data16) > 2048) {
					const err35 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data17 = data.version;
			if (typeof data17 === "string") {
				if (func2(data17) > 128) {
					const err37 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "object",
	"required": ["method"],
	"properties": {
		"method": { "enum": [
			"sft",
			"dpo",
			"orpo",
			"kto",
			"grpo",
			"ppo",
			"rloo",
			"simpo",
			"cpo",
			"reward",
			"pretrain"
		] },
		"framework": {
			"type": "string",
			"maxLength": 128
		},
		"config": { "$ref": "#/$defs/fileReference" },
		"trust_remote_code": { "type": "boolean" },
		"hyperparameters": { "$ref": "#/$defs/hyperparameters" },
		"chat_template": { "$ref": "#/$defs/fileReference" },
		"default_system": {
			"type": "string",
			"maxLength": 2048
		},
		"added_tokens": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 256
			}
		},
		"resume_from_checkpoint": { "$ref": "#/$defs/artifactReference" },
		"adapter_name_or_path": { "$ref": "#/$defs/artifactReference" },
		"hub_model_id": {
			"type": "string",
			"maxLength": 512
		},
		"report_to": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "string",
				"maxLength": 128
			}
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.uri === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "uri" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "uri" || key0 === "digest" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.uri !== void 0) {
			let data0 = data.uri;
			if (typeof data0 === "string") {
				if (func2(data0) > 2048) {
					const err2 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/properties/uri/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate59(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "object",
	"maxProperties": 500,
	"properties": {
		"learning_rate": {
			"type": "number",
			"minimum": 0
		},
		"num_train_epochs": {
			"type": "number",
			"minimum": 0
		},
		"max_steps": {
			"type": "integer",
			"minimum": -1
		},
		"per_device_train_batch_size": {
			"type": "integer",
			"minimum": 1
		},
		"per_device_eval_batch_size": {
			"type": "integer",
			"minimum": 1
		},
		"gradient_accumulation_steps": {
			"type": "integer",
			"minimum": 1
		},
		"seed": {
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"warmup_ratio": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"warmup_steps": {
			"type": "number",
			"minimum": 0
		},
		"weight_decay": {
			"type": "number",
			"minimum": 0
		},
		"max_grad_norm": {
			"type": "number",
			"minimum": 0
		},
		"lr_scheduler_type": {
			"type": "string",
			"maxLength": 128
		},
		"optim": {
			"type": "string",
			"maxLength": 128
		},
		"max_length": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"packing": { "type": "boolean" },
		"bf16": { "enum": [
			true,
			false,
			"auto"
		] },
		"fp16": { "enum": [
			true,
			false,
			"auto"
		] },
		"gradient_checkpointing": { "type": "boolean" },
		"neftune_noise_alpha": {
			"type": ["number", "null"],
			"minimum": 0
		},
		"beta": {
			"type": "number",
			"minimum": 0
		},
		"num_generations": {
			"type": "integer",
			"minimum": 1
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": { "$ref": "#/$defs/scalar" }
};
const schema30 = { "anyOf": [
	{
		"type": ["string", "null"],
		"maxLength": 2048
	},
	{ "type": "number" },
	{ "type": "boolean" }
] };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: schema30.anyOf[0].type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (typeof data !== "boolean") {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf/2/type",
			keyword: "type",
			params: { type: "boolean" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 500 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(func1.call(schema29.properties, key0) || pattern3.test(key0))) {
			if (!validate72(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.learning_rate !== void 0) {
			let data1 = data.learning_rate;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err1 = {
						instancePath: instancePath + "/learning_rate",
						schemaPath: "#/properties/learning_rate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/learning_rate",
					schemaPath: "#/properties/learning_rate/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.num_train_epochs !== void 0) {
			let data2 = data.num_train_epochs;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err3 = {
						instancePath: instancePath + "/num_train_epochs",
						schemaPath: "#/properties/num_train_epochs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/num_train_epochs",
					schemaPath: "#/properties/num_train_epochs/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.max_steps !== void 0) {
			let data3 = data.max_steps;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err5 = {
					instancePath: instancePath + "/max_steps",
					schemaPath: "#/properties/max_steps/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < -1 || isNaN(data3)) {
					const err6 = {
						instancePath: instancePath + "/max_steps",
						schemaPath: "#/properties/max_steps/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.per_device_train_batch_size !== void 0) {
			let data4 = data.per_device_train_batch_size;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err7 = {
					instancePath: instancePath + "/per_device_train_batch_size",
					schemaPath: "#/properties/per_device_train_batch_size/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err8 = {
						instancePath: instancePath + "/per_device_train_batch_size",
						schemaPath: "#/properties/per_device_train_batch_size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.per_device_eval_batch_size !== void 0) {
			let data5 = data.per_device_eval_batch_size;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err9 = {
					instancePath: instancePath + "/per_device_eval_batch_size",
					schemaPath: "#/properties/per_device_eval_batch_size/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err10 = {
						instancePath: instancePath + "/per_device_eval_batch_size",
						schemaPath: "#/properties/per_device_eval_batch_size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.gradient_accumulation_steps !== void 0) {
			let data6 = data.gradient_accumulation_steps;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err11 = {
					instancePath: instancePath + "/gradient_accumulation_steps",
					schemaPath: "#/properties/gradient_accumulation_steps/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/gradient_accumulation_steps",
						schemaPath: "#/properties/gradient_accumulation_steps/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.seed !== void 0) {
			let data7 = data.seed;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err13 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err14 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err15 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.warmup_ratio !== void 0) {
			let data8 = data.warmup_ratio;
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 1 || isNaN(data8)) {
					const err16 = {
						instancePath: instancePath + "/warmup_ratio",
						schemaPath: "#/properties/warmup_ratio/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err17 = {
						instancePath: instancePath + "/warmup_ratio",
						schemaPath: "#/properties/warmup_ratio/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/warmup_ratio",
					schemaPath: "#/properties/warmup_ratio/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.warmup_steps !== void 0) {
			let data9 = data.warmup_steps;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err19 = {
						instancePath: instancePath + "/warmup_steps",
						schemaPath: "#/properties/warmup_steps/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/warmup_steps",
					schemaPath: "#/properties/warmup_steps/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.weight_decay !== void 0) {
			let data10 = data.weight_decay;
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					const err21 = {
						instancePath: instancePath + "/weight_decay",
						schemaPath: "#/properties/weight_decay/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/weight_decay",
					schemaPath: "#/properties/weight_decay/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.max_grad_norm !== void 0) {
			let data11 = data.max_grad_norm;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					const err23 = {
						instancePath: instancePath + "/max_grad_norm",
						schemaPath: "#/properties/max_grad_norm/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/max_grad_norm",
					schemaPath: "#/properties/max_grad_norm/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.lr_scheduler_type !== void 0) {
			let data12 = data.lr_scheduler_type;
			if (typeof data12 === "string") {
				if (func2(data12) > 128) {
					const err25 = {
						instancePath: instancePath + "/lr_scheduler_type",
						schemaPath: "#/properties/lr_scheduler_type/maxLength",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/lr_scheduler_type",
					schemaPath: "#/properties/lr_scheduler_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.optim !== void 0) {
			let data13 = data.optim;
			if (typeof data13 === "string") {
				if (func2(data13) > 128) {
					const err27 = {
						instancePath: instancePath + "/optim",
						schemaPath: "#/properties/optim/maxLength",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/optim",
					schemaPath: "#/properties/optim/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.max_length !== void 0) {
			let data14 = data.max_length;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
				const err29 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/type",
					keyword: "type",
					params: { type: schema29.properties.max_length.type }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data14 == "number" && isFinite(data14)) {
				if (data14 < 1 || isNaN(data14)) {
					const err30 = {
						instancePath: instancePath + "/max_length",
						schemaPath: "#/properties/max_length/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.packing !== void 0) {
			if (typeof data.packing !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/packing",
					schemaPath: "#/properties/packing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.bf16 !== void 0) {
			let data16 = data.bf16;
			if (!(data16 === true || data16 === false || data16 === "auto")) {
				const err32 = {
					instancePath: instancePath + "/bf16",
					schemaPath: "#/properties/bf16/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.bf16.enum }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.fp16 !== void 0) {
			let data17 = data.fp16;
			if (!(data17 === true || data17 === false || data17 === "auto")) {
				const err33 = {
					instancePath: instancePath + "/fp16",
					schemaPath: "#/properties/fp16/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.fp16.enum }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.gradient_checkpointing !== void 0) {
			if (typeof data.gradient_checkpointing !== "boolean") {
				const err34 = {
					instancePath: instancePath + "/gradient_checkpointing",
					schemaPath: "#/properties/gradient_checkpointing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.neftune_noise_alpha !== void 0) {
			let data19 = data.neftune_noise_alpha;
			if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
				const err35 = {
					instancePath: instancePath + "/neftune_noise_alpha",
					schemaPath: "#/properties/neftune_noise_alpha/type",
					keyword: "type",
					params: { type: schema29.properties.neftune_noise_alpha.type }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (typeof data19 == "number" && isFinite(data19)) {
				if (data19 < 0 || isNaN(data19)) {
					const err36 = {
						instancePath: instancePath + "/neftune_noise_alpha",
						schemaPath: "#/properties/neftune_noise_alpha/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
		}
		if (data.beta !== void 0) {
			let data20 = data.beta;
			if (typeof data20 == "number" && isFinite(data20)) {
				if (data20 < 0 || isNaN(data20)) {
					const err37 = {
						instancePath: instancePath + "/beta",
						schemaPath: "#/properties/beta/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/beta",
					schemaPath: "#/properties/beta/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.num_generations !== void 0) {
			let data21 = data.num_generations;
			if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
				const err39 = {
					instancePath: instancePath + "/num_generations",
					schemaPath: "#/properties/num_generations/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 < 1 || isNaN(data21)) {
					const err40 = {
						instancePath: instancePath + "/num_generations",
						schemaPath: "#/properties/num_generations/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "uri" || key0 === "digest" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.uri !== void 0) {
			let data0 = data.uri;
			if (typeof data0 === "string") {
				if (func2(data0) > 2048) {
					const err2 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/properties/uri/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate59(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.method === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "method" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(func1.call(schema27.properties, key0) || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.method !== void 0) {
			let data0 = data.method;
			if (!(data0 === "sft" || data0 === "dpo" || data0 === "orpo" || data0 === "kto" || data0 === "grpo" || data0 === "ppo" || data0 === "rloo" || data0 === "simpo" || data0 === "cpo" || data0 === "reward" || data0 === "pretrain")) {
				const err2 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.method.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.framework !== void 0) {
			let data1 = data.framework;
			if (typeof data1 === "string") {
				if (func2(data1) > 128) {
					const err3 = {
						instancePath: instancePath + "/framework",
						schemaPath: "#/properties/framework/maxLength",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/framework",
					schemaPath: "#/properties/framework/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.config !== void 0) {
			if (!validate68(data.config, {
				instancePath: instancePath + "/config",
				parentData: data,
				parentDataProperty: "config",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.trust_remote_code !== void 0) {
			if (typeof data.trust_remote_code !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/trust_remote_code",
					schemaPath: "#/properties/trust_remote_code/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.hyperparameters !== void 0) {
			if (!validate71(data.hyperparameters, {
				instancePath: instancePath + "/hyperparameters",
				parentData: data,
				parentDataProperty: "hyperparameters",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.chat_template !== void 0) {
			if (!validate68(data.chat_template, {
				instancePath: instancePath + "/chat_template",
				parentData: data,
				parentDataProperty: "chat_template",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.default_system !== void 0) {
			let data6 = data.default_system;
			if (typeof data6 === "string") {
				if (func2(data6) > 2048) {
					const err6 = {
						instancePath: instancePath + "/default_system",
						schemaPath: "#/properties/default_system/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/default_system",
					schemaPath: "#/properties/default_system/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.added_tokens !== void 0) {
			let data7 = data.added_tokens;
			if (Array.isArray(data7)) {
				if (data7.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/added_tokens",
						schemaPath: "#/properties/added_tokens/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (func2(data8) > 256) {
							const err9 = {
								instancePath: instancePath + "/added_tokens/" + i0,
								schemaPath: "#/properties/added_tokens/items/maxLength",
								keyword: "maxLength",
								params: { limit: 256 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (func2(data8) < 1) {
							const err10 = {
								instancePath: instancePath + "/added_tokens/" + i0,
								schemaPath: "#/properties/added_tokens/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/added_tokens/" + i0,
							schemaPath: "#/properties/added_tokens/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/added_tokens",
					schemaPath: "#/properties/added_tokens/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.resume_from_checkpoint !== void 0) {
			if (!validate76(data.resume_from_checkpoint, {
				instancePath: instancePath + "/resume_from_checkpoint",
				parentData: data,
				parentDataProperty: "resume_from_checkpoint",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.adapter_name_or_path !== void 0) {
			if (!validate76(data.adapter_name_or_path, {
				instancePath: instancePath + "/adapter_name_or_path",
				parentData: data,
				parentDataProperty: "adapter_name_or_path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.hub_model_id !== void 0) {
			let data11 = data.hub_model_id;
			if (typeof data11 === "string") {
				if (func2(data11) > 512) {
					const err13 = {
						instancePath: instancePath + "/hub_model_id",
						schemaPath: "#/properties/hub_model_id/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/hub_model_id",
					schemaPath: "#/properties/hub_model_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.report_to !== void 0) {
			let data12 = data.report_to;
			if (Array.isArray(data12)) {
				if (data12.length > 50) {
					const err15 = {
						instancePath: instancePath + "/report_to",
						schemaPath: "#/properties/report_to/maxItems",
						keyword: "maxItems",
						params: { limit: 50 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (typeof data13 === "string") {
						if (func2(data13) > 128) {
							const err16 = {
								instancePath: instancePath + "/report_to/" + i1,
								schemaPath: "#/properties/report_to/items/maxLength",
								keyword: "maxLength",
								params: { limit: 128 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/report_to/" + i1,
							schemaPath: "#/properties/report_to/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/report_to",
					schemaPath: "#/properties/report_to/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "object",
	"required": ["peft_type"],
	"maxProperties": 200,
	"properties": { "peft_type": { "enum": [
		"PROMPT_TUNING",
		"MULTITASK_PROMPT_TUNING",
		"P_TUNING",
		"PREFIX_TUNING",
		"LORA",
		"ADALORA",
		"ADAMSS",
		"BOFT",
		"ADAPTION_PROMPT",
		"IA3",
		"BEFT",
		"LILY",
		"LOHA",
		"LOKR",
		"OFT",
		"POLY",
		"LN_TUNING",
		"VERA",
		"FROD",
		"PVERA",
		"FOURIERFT",
		"GLORA",
		"XLORA",
		"HRA",
		"VBLORA",
		"UNILORA",
		"CPT",
		"MISS",
		"RANDLORA",
		"ROAD",
		"TRAINABLE_TOKENS",
		"HIRA",
		"SHIRA",
		"C3A",
		"WAVEFT",
		"OSF",
		"DELORA",
		"GRALORA",
		"CARTRIDGE",
		"TINYLORA",
		"PSOFT",
		"PEANUT",
		"SUPERTUNING",
		"DEFT"
	] } },
	"if": {
		"properties": { "peft_type": { "const": "LORA" } },
		"required": ["peft_type"]
	},
	"then": { "$ref": "#/$defs/loraConfig" },
	"else": { "$ref": "#/$defs/openPeftConfig" }
};
const schema33 = {
	"type": "object",
	"properties": {
		"peft_type": { "const": "LORA" },
		"task_type": { "enum": [
			"SEQ_CLS",
			"SEQ_2_SEQ_LM",
			"CAUSAL_LM",
			"TOKEN_CLS",
			"QUESTION_ANS",
			"FEATURE_EXTRACTION",
			null
		] },
		"base_model_name_or_path": {
			"type": ["string", "null"],
			"maxLength": 512
		},
		"revision": {
			"type": ["string", "null"],
			"maxLength": 256
		},
		"inference_mode": { "type": "boolean" },
		"auto_mapping": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"peft_version": {
			"type": ["string", "null"],
			"maxLength": 128
		},
		"r": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		},
		"lora_alpha": {
			"type": "number",
			"exclusiveMinimum": 0
		},
		"lora_dropout": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"target_modules": { "$ref": "#/$defs/moduleSelection" },
		"exclude_modules": { "$ref": "#/$defs/moduleSelection" },
		"target_parameters": {
			"type": ["array", "null"],
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"maxLength": 512
			}
		},
		"modules_to_save": {
			"type": ["array", "null"],
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"maxLength": 512
			}
		},
		"trainable_token_indices": { "anyOf": [{
			"type": ["array", "null"],
			"maxItems": 1e3,
			"items": {
				"type": "integer",
				"minimum": 0
			}
		}, {
			"type": "object",
			"maxProperties": 100,
			"additionalProperties": {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"bias": { "enum": [
			"none",
			"all",
			"lora_only"
		] },
		"lora_bias": { "type": "boolean" },
		"use_rslora": { "type": "boolean" },
		"use_dora": { "type": "boolean" },
		"use_qalora": { "type": "boolean" },
		"qalora_group_size": {
			"type": "integer",
			"minimum": 1
		},
		"fan_in_fan_out": { "type": "boolean" },
		"init_lora_weights": { "anyOf": [{ "enum": [
			true,
			false,
			"gaussian",
			"eva",
			"olora",
			"pissa",
			"corda",
			"loftq",
			"lora_ga",
			"orthogonal",
			"mica"
		] }, {
			"type": "string",
			"pattern": "^pissa_niter_[0-9]{1,6}$"
		}] },
		"layers_to_transform": { "anyOf": [{
			"type": ["array", "null"],
			"maxItems": 1e3,
			"items": {
				"type": "integer",
				"minimum": 0
			}
		}, {
			"type": "integer",
			"minimum": 0
		}] },
		"layers_pattern": { "$ref": "#/$defs/moduleSelection" },
		"rank_pattern": {
			"type": ["object", "null"],
			"maxProperties": 1e3,
			"additionalProperties": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1e6
			}
		},
		"alpha_pattern": {
			"type": ["object", "null"],
			"maxProperties": 1e3,
			"additionalProperties": {
				"type": "number",
				"exclusiveMinimum": 0
			}
		},
		"layer_replication": {
			"type": ["array", "null"],
			"maxItems": 1e3,
			"items": {
				"type": "array",
				"minItems": 2,
				"maxItems": 2,
				"items": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"alora_invocation_tokens": {
			"type": ["array", "null"],
			"maxItems": 1e3,
			"items": {
				"type": "integer",
				"minimum": 0
			}
		},
		"ensure_weight_tying": { "type": "boolean" },
		"megatron_config": {
			"type": ["object", "null"],
			"maxProperties": 500
		},
		"megatron_core": {
			"type": ["string", "null"],
			"maxLength": 256
		},
		"loftq_config": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"eva_config": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"corda_config": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"lora_ga_config": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"velora_config": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"kasa_config": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"arrow_config": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"use_bdlora": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"monteclora_config": {
			"type": ["object", "null"],
			"maxProperties": 100
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
const pattern21 = /* @__PURE__ */ new RegExp("^pissa_niter_[0-9]{1,6}$", "u");
const schema34 = { "anyOf": [{
	"type": ["string", "null"],
	"maxLength": 2048
}, {
	"type": "array",
	"maxItems": 1e3,
	"items": {
		"type": "string",
		"maxLength": 512
	}
}] };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: schema34.anyOf[0].type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/maxItems",
				keyword: "maxItems",
				params: { limit: 1e3 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func2(data0) > 512) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/anyOf/1/items/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/anyOf/1/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate83.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate83.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func1.call(schema33.properties, key0) || pattern3.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.peft_type !== void 0) {
			if ("LORA" !== data.peft_type) {
				const err1 = {
					instancePath: instancePath + "/peft_type",
					schemaPath: "#/properties/peft_type/const",
					keyword: "const",
					params: { allowedValue: "LORA" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.task_type !== void 0) {
			let data1 = data.task_type;
			if (!(data1 === "SEQ_CLS" || data1 === "SEQ_2_SEQ_LM" || data1 === "CAUSAL_LM" || data1 === "TOKEN_CLS" || data1 === "QUESTION_ANS" || data1 === "FEATURE_EXTRACTION" || data1 === null)) {
				const err2 = {
					instancePath: instancePath + "/task_type",
					schemaPath: "#/properties/task_type/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.task_type.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.base_model_name_or_path !== void 0) {
			let data2 = data.base_model_name_or_path;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/base_model_name_or_path",
					schemaPath: "#/properties/base_model_name_or_path/type",
					keyword: "type",
					params: { type: schema33.properties.base_model_name_or_path.type }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func2(data2) > 512) {
					const err4 = {
						instancePath: instancePath + "/base_model_name_or_path",
						schemaPath: "#/properties/base_model_name_or_path/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.revision !== void 0) {
			let data3 = data.revision;
			if (typeof data3 !== "string" && data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/revision",
					schemaPath: "#/properties/revision/type",
					keyword: "type",
					params: { type: schema33.properties.revision.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func2(data3) > 256) {
					const err6 = {
						instancePath: instancePath + "/revision",
						schemaPath: "#/properties/revision/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.inference_mode !== void 0) {
			if (typeof data.inference_mode !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/inference_mode",
					schemaPath: "#/properties/inference_mode/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.auto_mapping !== void 0) {
			let data5 = data.auto_mapping;
			if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
				const err8 = {
					instancePath: instancePath + "/auto_mapping",
					schemaPath: "#/properties/auto_mapping/type",
					keyword: "type",
					params: { type: schema33.properties.auto_mapping.type }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 100) {
					const err9 = {
						instancePath: instancePath + "/auto_mapping",
						schemaPath: "#/properties/auto_mapping/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.peft_version !== void 0) {
			let data6 = data.peft_version;
			if (typeof data6 !== "string" && data6 !== null) {
				const err10 = {
					instancePath: instancePath + "/peft_version",
					schemaPath: "#/properties/peft_version/type",
					keyword: "type",
					params: { type: schema33.properties.peft_version.type }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data6 === "string") {
				if (func2(data6) > 128) {
					const err11 = {
						instancePath: instancePath + "/peft_version",
						schemaPath: "#/properties/peft_version/maxLength",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.r !== void 0) {
			let data7 = data.r;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err12 = {
					instancePath: instancePath + "/r",
					schemaPath: "#/properties/r/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 1e6 || isNaN(data7)) {
					const err13 = {
						instancePath: instancePath + "/r",
						schemaPath: "#/properties/r/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err14 = {
						instancePath: instancePath + "/r",
						schemaPath: "#/properties/r/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.lora_alpha !== void 0) {
			let data8 = data.lora_alpha;
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 <= 0 || isNaN(data8)) {
					const err15 = {
						instancePath: instancePath + "/lora_alpha",
						schemaPath: "#/properties/lora_alpha/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/lora_alpha",
					schemaPath: "#/properties/lora_alpha/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.lora_dropout !== void 0) {
			let data9 = data.lora_dropout;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 1 || isNaN(data9)) {
					const err17 = {
						instancePath: instancePath + "/lora_dropout",
						schemaPath: "#/properties/lora_dropout/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err18 = {
						instancePath: instancePath + "/lora_dropout",
						schemaPath: "#/properties/lora_dropout/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/lora_dropout",
					schemaPath: "#/properties/lora_dropout/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.target_modules !== void 0) {
			if (!validate83(data.target_modules, {
				instancePath: instancePath + "/target_modules",
				parentData: data,
				parentDataProperty: "target_modules",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
		if (data.exclude_modules !== void 0) {
			if (!validate83(data.exclude_modules, {
				instancePath: instancePath + "/exclude_modules",
				parentData: data,
				parentDataProperty: "exclude_modules",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
		if (data.target_parameters !== void 0) {
			let data12 = data.target_parameters;
			if (!Array.isArray(data12) && data12 !== null) {
				const err20 = {
					instancePath: instancePath + "/target_parameters",
					schemaPath: "#/properties/target_parameters/type",
					keyword: "type",
					params: { type: schema33.properties.target_parameters.type }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (Array.isArray(data12)) {
				if (data12.length > 1e3) {
					const err21 = {
						instancePath: instancePath + "/target_parameters",
						schemaPath: "#/properties/target_parameters/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data13 = data12[i0];
					if (typeof data13 === "string") {
						if (func2(data13) > 512) {
							const err22 = {
								instancePath: instancePath + "/target_parameters/" + i0,
								schemaPath: "#/properties/target_parameters/items/maxLength",
								keyword: "maxLength",
								params: { limit: 512 }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/target_parameters/" + i0,
							schemaPath: "#/properties/target_parameters/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			}
		}
		if (data.modules_to_save !== void 0) {
			let data14 = data.modules_to_save;
			if (!Array.isArray(data14) && data14 !== null) {
				const err24 = {
					instancePath: instancePath + "/modules_to_save",
					schemaPath: "#/properties/modules_to_save/type",
					keyword: "type",
					params: { type: schema33.properties.modules_to_save.type }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (Array.isArray(data14)) {
				if (data14.length > 1e3) {
					const err25 = {
						instancePath: instancePath + "/modules_to_save",
						schemaPath: "#/properties/modules_to_save/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data15 = data14[i1];
					if (typeof data15 === "string") {
						if (func2(data15) > 512) {
							const err26 = {
								instancePath: instancePath + "/modules_to_save/" + i1,
								schemaPath: "#/properties/modules_to_save/items/maxLength",
								keyword: "maxLength",
								params: { limit: 512 }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/modules_to_save/" + i1,
							schemaPath: "#/properties/modules_to_save/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
		}
		if (data.trainable_token_indices !== void 0) {
			let data16 = data.trainable_token_indices;
			const _errs31 = errors;
			let valid5 = false;
			const _errs32 = errors;
			if (!Array.isArray(data16) && data16 !== null) {
				const err28 = {
					instancePath: instancePath + "/trainable_token_indices",
					schemaPath: "#/properties/trainable_token_indices/anyOf/0/type",
					keyword: "type",
					params: { type: schema33.properties.trainable_token_indices.anyOf[0].type }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (Array.isArray(data16)) {
				if (data16.length > 1e3) {
					const err29 = {
						instancePath: instancePath + "/trainable_token_indices",
						schemaPath: "#/properties/trainable_token_indices/anyOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				const len2 = data16.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data17 = data16[i2];
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err30 = {
							instancePath: instancePath + "/trainable_token_indices/" + i2,
							schemaPath: "#/properties/trainable_token_indices/anyOf/0/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 0 || isNaN(data17)) {
							const err31 = {
								instancePath: instancePath + "/trainable_token_indices/" + i2,
								schemaPath: "#/properties/trainable_token_indices/anyOf/0/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
			}
			var _valid0 = _errs32 === errors;
			valid5 = valid5 || _valid0;
			const _errs36 = errors;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length > 100) {
					const err32 = {
						instancePath: instancePath + "/trainable_token_indices",
						schemaPath: "#/properties/trainable_token_indices/anyOf/1/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key1 in data16) {
					let data18 = data16[key1];
					if (Array.isArray(data18)) {
						if (data18.length > 1e3) {
							const err33 = {
								instancePath: instancePath + "/trainable_token_indices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/trainable_token_indices/anyOf/1/additionalProperties/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						const len3 = data18.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data19 = data18[i3];
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								const err34 = {
									instancePath: instancePath + "/trainable_token_indices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3,
									schemaPath: "#/properties/trainable_token_indices/anyOf/1/additionalProperties/items/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									const err35 = {
										instancePath: instancePath + "/trainable_token_indices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3,
										schemaPath: "#/properties/trainable_token_indices/anyOf/1/additionalProperties/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/trainable_token_indices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/trainable_token_indices/anyOf/1/additionalProperties/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/trainable_token_indices",
					schemaPath: "#/properties/trainable_token_indices/anyOf/1/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			var _valid0 = _errs36 === errors;
			valid5 = valid5 || _valid0;
			if (!valid5) {
				const err38 = {
					instancePath: instancePath + "/trainable_token_indices",
					schemaPath: "#/properties/trainable_token_indices/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			} else {
				errors = _errs31;
				if (vErrors !== null) {
					if (_errs31) vErrors.length = _errs31;
					else vErrors = null;
				}
			}
		}
		if (data.bias !== void 0) {
			let data20 = data.bias;
			if (!(data20 === "none" || data20 === "all" || data20 === "lora_only")) {
				const err39 = {
					instancePath: instancePath + "/bias",
					schemaPath: "#/properties/bias/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.bias.enum }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.lora_bias !== void 0) {
			if (typeof data.lora_bias !== "boolean") {
				const err40 = {
					instancePath: instancePath + "/lora_bias",
					schemaPath: "#/properties/lora_bias/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.use_rslora !== void 0) {
			if (typeof data.use_rslora !== "boolean") {
				const err41 = {
					instancePath: instancePath + "/use_rslora",
					schemaPath: "#/properties/use_rslora/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.use_dora !== void 0) {
			if (typeof data.use_dora !== "boolean") {
				const err42 = {
					instancePath: instancePath + "/use_dora",
					schemaPath: "#/properties/use_dora/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.use_qalora !== void 0) {
			if (typeof data.use_qalora !== "boolean") {
				const err43 = {
					instancePath: instancePath + "/use_qalora",
					schemaPath: "#/properties/use_qalora/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.qalora_group_size !== void 0) {
			let data25 = data.qalora_group_size;
			if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
				const err44 = {
					instancePath: instancePath + "/qalora_group_size",
					schemaPath: "#/properties/qalora_group_size/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (typeof data25 == "number" && isFinite(data25)) {
				if (data25 < 1 || isNaN(data25)) {
					const err45 = {
						instancePath: instancePath + "/qalora_group_size",
						schemaPath: "#/properties/qalora_group_size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			}
		}
		if (data.fan_in_fan_out !== void 0) {
			if (typeof data.fan_in_fan_out !== "boolean") {
				const err46 = {
					instancePath: instancePath + "/fan_in_fan_out",
					schemaPath: "#/properties/fan_in_fan_out/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.init_lora_weights !== void 0) {
			let data27 = data.init_lora_weights;
			const _errs57 = errors;
			let valid11 = false;
			const _errs58 = errors;
			if (!(data27 === true || data27 === false || data27 === "gaussian" || data27 === "eva" || data27 === "olora" || data27 === "pissa" || data27 === "corda" || data27 === "loftq" || data27 === "lora_ga" || data27 === "orthogonal" || data27 === "mica")) {
				const err47 = {
					instancePath: instancePath + "/init_lora_weights",
					schemaPath: "#/properties/init_lora_weights/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.init_lora_weights.anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			var _valid1 = _errs58 === errors;
			valid11 = valid11 || _valid1;
			const _errs59 = errors;
			if (typeof data27 === "string") {
				if (!pattern21.test(data27)) {
					const err48 = {
						instancePath: instancePath + "/init_lora_weights",
						schemaPath: "#/properties/init_lora_weights/anyOf/1/pattern",
						keyword: "pattern",
						params: { pattern: "^pissa_niter_[0-9]{1,6}$" }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/init_lora_weights",
					schemaPath: "#/properties/init_lora_weights/anyOf/1/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			var _valid1 = _errs59 === errors;
			valid11 = valid11 || _valid1;
			if (!valid11) {
				const err50 = {
					instancePath: instancePath + "/init_lora_weights",
					schemaPath: "#/properties/init_lora_weights/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			} else {
				errors = _errs57;
				if (vErrors !== null) {
					if (_errs57) vErrors.length = _errs57;
					else vErrors = null;
				}
			}
		}
		if (data.layers_to_transform !== void 0) {
			let data28 = data.layers_to_transform;
			const _errs62 = errors;
			let valid12 = false;
			const _errs63 = errors;
			if (!Array.isArray(data28) && data28 !== null) {
				const err51 = {
					instancePath: instancePath + "/layers_to_transform",
					schemaPath: "#/properties/layers_to_transform/anyOf/0/type",
					keyword: "type",
					params: { type: schema33.properties.layers_to_transform.anyOf[0].type }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (Array.isArray(data28)) {
				if (data28.length > 1e3) {
					const err52 = {
						instancePath: instancePath + "/layers_to_transform",
						schemaPath: "#/properties/layers_to_transform/anyOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				const len4 = data28.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data29 = data28[i4];
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
						const err53 = {
							instancePath: instancePath + "/layers_to_transform/" + i4,
							schemaPath: "#/properties/layers_to_transform/anyOf/0/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 < 0 || isNaN(data29)) {
							const err54 = {
								instancePath: instancePath + "/layers_to_transform/" + i4,
								schemaPath: "#/properties/layers_to_transform/anyOf/0/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				}
			}
			var _valid2 = _errs63 === errors;
			valid12 = valid12 || _valid2;
			const _errs67 = errors;
			if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
				const err55 = {
					instancePath: instancePath + "/layers_to_transform",
					schemaPath: "#/properties/layers_to_transform/anyOf/1/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			if (typeof data28 == "number" && isFinite(data28)) {
				if (data28 < 0 || isNaN(data28)) {
					const err56 = {
						instancePath: instancePath + "/layers_to_transform",
						schemaPath: "#/properties/layers_to_transform/anyOf/1/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			}
			var _valid2 = _errs67 === errors;
			valid12 = valid12 || _valid2;
			if (!valid12) {
				const err57 = {
					instancePath: instancePath + "/layers_to_transform",
					schemaPath: "#/properties/layers_to_transform/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			} else {
				errors = _errs62;
				if (vErrors !== null) {
					if (_errs62) vErrors.length = _errs62;
					else vErrors = null;
				}
			}
		}
		if (data.layers_pattern !== void 0) {
			if (!validate83(data.layers_pattern, {
				instancePath: instancePath + "/layers_pattern",
				parentData: data,
				parentDataProperty: "layers_pattern",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
		if (data.rank_pattern !== void 0) {
			let data31 = data.rank_pattern;
			if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
				const err58 = {
					instancePath: instancePath + "/rank_pattern",
					schemaPath: "#/properties/rank_pattern/type",
					keyword: "type",
					params: { type: schema33.properties.rank_pattern.type }
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				if (Object.keys(data31).length > 1e3) {
					const err59 = {
						instancePath: instancePath + "/rank_pattern",
						schemaPath: "#/properties/rank_pattern/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				for (const key2 in data31) {
					let data32 = data31[key2];
					if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
						const err60 = {
							instancePath: instancePath + "/rank_pattern/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rank_pattern/additionalProperties/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 > 1e6 || isNaN(data32)) {
							const err61 = {
								instancePath: instancePath + "/rank_pattern/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/rank_pattern/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								}
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data32 < 1 || isNaN(data32)) {
							const err62 = {
								instancePath: instancePath + "/rank_pattern/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/rank_pattern/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
			}
		}
		if (data.alpha_pattern !== void 0) {
			let data33 = data.alpha_pattern;
			if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
				const err63 = {
					instancePath: instancePath + "/alpha_pattern",
					schemaPath: "#/properties/alpha_pattern/type",
					keyword: "type",
					params: { type: schema33.properties.alpha_pattern.type }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (Object.keys(data33).length > 1e3) {
					const err64 = {
						instancePath: instancePath + "/alpha_pattern",
						schemaPath: "#/properties/alpha_pattern/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				for (const key3 in data33) {
					let data34 = data33[key3];
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 <= 0 || isNaN(data34)) {
							const err65 = {
								instancePath: instancePath + "/alpha_pattern/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/alpha_pattern/additionalProperties/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/alpha_pattern/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/alpha_pattern/additionalProperties/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
			}
		}
		if (data.layer_replication !== void 0) {
			let data35 = data.layer_replication;
			if (!Array.isArray(data35) && data35 !== null) {
				const err67 = {
					instancePath: instancePath + "/layer_replication",
					schemaPath: "#/properties/layer_replication/type",
					keyword: "type",
					params: { type: schema33.properties.layer_replication.type }
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
			if (Array.isArray(data35)) {
				if (data35.length > 1e3) {
					const err68 = {
						instancePath: instancePath + "/layer_replication",
						schemaPath: "#/properties/layer_replication/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				const len5 = data35.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data36 = data35[i5];
					if (Array.isArray(data36)) {
						if (data36.length > 2) {
							const err69 = {
								instancePath: instancePath + "/layer_replication/" + i5,
								schemaPath: "#/properties/layer_replication/items/maxItems",
								keyword: "maxItems",
								params: { limit: 2 }
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data36.length < 2) {
							const err70 = {
								instancePath: instancePath + "/layer_replication/" + i5,
								schemaPath: "#/properties/layer_replication/items/minItems",
								keyword: "minItems",
								params: { limit: 2 }
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						const len6 = data36.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data37 = data36[i6];
							if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
								const err71 = {
									instancePath: instancePath + "/layer_replication/" + i5 + "/" + i6,
									schemaPath: "#/properties/layer_replication/items/items/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							if (typeof data37 == "number" && isFinite(data37)) {
								if (data37 < 0 || isNaN(data37)) {
									const err72 = {
										instancePath: instancePath + "/layer_replication/" + i5 + "/" + i6,
										schemaPath: "#/properties/layer_replication/items/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
							}
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/layer_replication/" + i5,
							schemaPath: "#/properties/layer_replication/items/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
			}
		}
		if (data.alora_invocation_tokens !== void 0) {
			let data38 = data.alora_invocation_tokens;
			if (!Array.isArray(data38) && data38 !== null) {
				const err74 = {
					instancePath: instancePath + "/alora_invocation_tokens",
					schemaPath: "#/properties/alora_invocation_tokens/type",
					keyword: "type",
					params: { type: schema33.properties.alora_invocation_tokens.type }
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
			if (Array.isArray(data38)) {
				if (data38.length > 1e3) {
					const err75 = {
						instancePath: instancePath + "/alora_invocation_tokens",
						schemaPath: "#/properties/alora_invocation_tokens/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				const len7 = data38.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data39 = data38[i7];
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err76 = {
							instancePath: instancePath + "/alora_invocation_tokens/" + i7,
							schemaPath: "#/properties/alora_invocation_tokens/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 < 0 || isNaN(data39)) {
							const err77 = {
								instancePath: instancePath + "/alora_invocation_tokens/" + i7,
								schemaPath: "#/properties/alora_invocation_tokens/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					}
				}
			}
		}
		if (data.ensure_weight_tying !== void 0) {
			if (typeof data.ensure_weight_tying !== "boolean") {
				const err78 = {
					instancePath: instancePath + "/ensure_weight_tying",
					schemaPath: "#/properties/ensure_weight_tying/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.megatron_config !== void 0) {
			let data41 = data.megatron_config;
			if (!(data41 && typeof data41 == "object" && !Array.isArray(data41)) && data41 !== null) {
				const err79 = {
					instancePath: instancePath + "/megatron_config",
					schemaPath: "#/properties/megatron_config/type",
					keyword: "type",
					params: { type: schema33.properties.megatron_config.type }
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				if (Object.keys(data41).length > 500) {
					const err80 = {
						instancePath: instancePath + "/megatron_config",
						schemaPath: "#/properties/megatron_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 500 }
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			}
		}
		if (data.megatron_core !== void 0) {
			let data42 = data.megatron_core;
			if (typeof data42 !== "string" && data42 !== null) {
				const err81 = {
					instancePath: instancePath + "/megatron_core",
					schemaPath: "#/properties/megatron_core/type",
					keyword: "type",
					params: { type: schema33.properties.megatron_core.type }
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
			if (typeof data42 === "string") {
				if (func2(data42) > 256) {
					const err82 = {
						instancePath: instancePath + "/megatron_core",
						schemaPath: "#/properties/megatron_core/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
			}
		}
		if (data.loftq_config !== void 0) {
			let data43 = data.loftq_config;
			if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
				const err83 = {
					instancePath: instancePath + "/loftq_config",
					schemaPath: "#/properties/loftq_config/type",
					keyword: "type",
					params: { type: schema33.properties.loftq_config.type }
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				if (Object.keys(data43).length > 100) {
					const err84 = {
						instancePath: instancePath + "/loftq_config",
						schemaPath: "#/properties/loftq_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			}
		}
		if (data.eva_config !== void 0) {
			let data44 = data.eva_config;
			if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
				const err85 = {
					instancePath: instancePath + "/eva_config",
					schemaPath: "#/properties/eva_config/type",
					keyword: "type",
					params: { type: schema33.properties.eva_config.type }
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
			if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
				if (Object.keys(data44).length > 100) {
					const err86 = {
						instancePath: instancePath + "/eva_config",
						schemaPath: "#/properties/eva_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
			}
		}
		if (data.corda_config !== void 0) {
			let data45 = data.corda_config;
			if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
				const err87 = {
					instancePath: instancePath + "/corda_config",
					schemaPath: "#/properties/corda_config/type",
					keyword: "type",
					params: { type: schema33.properties.corda_config.type }
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				if (Object.keys(data45).length > 100) {
					const err88 = {
						instancePath: instancePath + "/corda_config",
						schemaPath: "#/properties/corda_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err88];
					else vErrors.push(err88);
					errors++;
				}
			}
		}
		if (data.lora_ga_config !== void 0) {
			let data46 = data.lora_ga_config;
			if (!(data46 && typeof data46 == "object" && !Array.isArray(data46)) && data46 !== null) {
				const err89 = {
					instancePath: instancePath + "/lora_ga_config",
					schemaPath: "#/properties/lora_ga_config/type",
					keyword: "type",
					params: { type: schema33.properties.lora_ga_config.type }
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
				if (Object.keys(data46).length > 100) {
					const err90 = {
						instancePath: instancePath + "/lora_ga_config",
						schemaPath: "#/properties/lora_ga_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
			}
		}
		if (data.velora_config !== void 0) {
			let data47 = data.velora_config;
			if (!(data47 && typeof data47 == "object" && !Array.isArray(data47)) && data47 !== null) {
				const err91 = {
					instancePath: instancePath + "/velora_config",
					schemaPath: "#/properties/velora_config/type",
					keyword: "type",
					params: { type: schema33.properties.velora_config.type }
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (Object.keys(data47).length > 100) {
					const err92 = {
						instancePath: instancePath + "/velora_config",
						schemaPath: "#/properties/velora_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
			}
		}
		if (data.kasa_config !== void 0) {
			let data48 = data.kasa_config;
			if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
				const err93 = {
					instancePath: instancePath + "/kasa_config",
					schemaPath: "#/properties/kasa_config/type",
					keyword: "type",
					params: { type: schema33.properties.kasa_config.type }
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				if (Object.keys(data48).length > 100) {
					const err94 = {
						instancePath: instancePath + "/kasa_config",
						schemaPath: "#/properties/kasa_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
			}
		}
		if (data.arrow_config !== void 0) {
			let data49 = data.arrow_config;
			if (!(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null) {
				const err95 = {
					instancePath: instancePath + "/arrow_config",
					schemaPath: "#/properties/arrow_config/type",
					keyword: "type",
					params: { type: schema33.properties.arrow_config.type }
				};
				if (vErrors === null) vErrors = [err95];
				else vErrors.push(err95);
				errors++;
			}
			if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
				if (Object.keys(data49).length > 100) {
					const err96 = {
						instancePath: instancePath + "/arrow_config",
						schemaPath: "#/properties/arrow_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
			}
		}
		if (data.use_bdlora !== void 0) {
			let data50 = data.use_bdlora;
			if (!(data50 && typeof data50 == "object" && !Array.isArray(data50)) && data50 !== null) {
				const err97 = {
					instancePath: instancePath + "/use_bdlora",
					schemaPath: "#/properties/use_bdlora/type",
					keyword: "type",
					params: { type: schema33.properties.use_bdlora.type }
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
			if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
				if (Object.keys(data50).length > 100) {
					const err98 = {
						instancePath: instancePath + "/use_bdlora",
						schemaPath: "#/properties/use_bdlora/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
			}
		}
		if (data.monteclora_config !== void 0) {
			let data51 = data.monteclora_config;
			if (!(data51 && typeof data51 == "object" && !Array.isArray(data51)) && data51 !== null) {
				const err99 = {
					instancePath: instancePath + "/monteclora_config",
					schemaPath: "#/properties/monteclora_config/type",
					keyword: "type",
					params: { type: schema33.properties.monteclora_config.type }
				};
				if (vErrors === null) vErrors = [err99];
				else vErrors.push(err99);
				errors++;
			}
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				if (Object.keys(data51).length > 100) {
					const err100 = {
						instancePath: instancePath + "/monteclora_config",
						schemaPath: "#/properties/monteclora_config/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
			}
		}
	} else {
		const err101 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err101];
		else vErrors.push(err101);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": "object",
	"properties": {
		"task_type": { "enum": [
			"SEQ_CLS",
			"SEQ_2_SEQ_LM",
			"CAUSAL_LM",
			"TOKEN_CLS",
			"QUESTION_ANS",
			"FEATURE_EXTRACTION",
			null
		] },
		"base_model_name_or_path": {
			"type": ["string", "null"],
			"maxLength": 512
		},
		"revision": {
			"type": ["string", "null"],
			"maxLength": 256
		},
		"inference_mode": { "type": "boolean" },
		"auto_mapping": {
			"type": ["object", "null"],
			"maxProperties": 100
		},
		"peft_version": {
			"type": ["string", "null"],
			"maxLength": 128
		}
	}
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.task_type !== void 0) {
			let data0 = data.task_type;
			if (!(data0 === "SEQ_CLS" || data0 === "SEQ_2_SEQ_LM" || data0 === "CAUSAL_LM" || data0 === "TOKEN_CLS" || data0 === "QUESTION_ANS" || data0 === "FEATURE_EXTRACTION" || data0 === null)) {
				const err0 = {
					instancePath: instancePath + "/task_type",
					schemaPath: "#/properties/task_type/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.task_type.enum }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.base_model_name_or_path !== void 0) {
			let data1 = data.base_model_name_or_path;
			if (typeof data1 !== "string" && data1 !== null) {
				const err1 = {
					instancePath: instancePath + "/base_model_name_or_path",
					schemaPath: "#/properties/base_model_name_or_path/type",
					keyword: "type",
					params: { type: schema35.properties.base_model_name_or_path.type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func2(data1) > 512) {
					const err2 = {
						instancePath: instancePath + "/base_model_name_or_path",
						schemaPath: "#/properties/base_model_name_or_path/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.revision !== void 0) {
			let data2 = data.revision;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/revision",
					schemaPath: "#/properties/revision/type",
					keyword: "type",
					params: { type: schema35.properties.revision.type }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func2(data2) > 256) {
					const err4 = {
						instancePath: instancePath + "/revision",
						schemaPath: "#/properties/revision/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.inference_mode !== void 0) {
			if (typeof data.inference_mode !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/inference_mode",
					schemaPath: "#/properties/inference_mode/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.auto_mapping !== void 0) {
			let data4 = data.auto_mapping;
			if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
				const err6 = {
					instancePath: instancePath + "/auto_mapping",
					schemaPath: "#/properties/auto_mapping/type",
					keyword: "type",
					params: { type: schema35.properties.auto_mapping.type }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length > 100) {
					const err7 = {
						instancePath: instancePath + "/auto_mapping",
						schemaPath: "#/properties/auto_mapping/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.peft_version !== void 0) {
			let data5 = data.peft_version;
			if (typeof data5 !== "string" && data5 !== null) {
				const err8 = {
					instancePath: instancePath + "/peft_version",
					schemaPath: "#/properties/peft_version/type",
					keyword: "type",
					params: { type: schema35.properties.peft_version.type }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func2(data5) > 128) {
					const err9 = {
						instancePath: instancePath + "/peft_version",
						schemaPath: "#/properties/peft_version/maxLength",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": {
		"task_type": true,
		"base_model_name_or_path": true,
		"revision": true,
		"inference_mode": true,
		"auto_mapping": true,
		"peft_version": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.peft_type === void 0 && "peft_type") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.peft_type !== void 0) {
			if ("LORA" !== data.peft_type) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (!validate82(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate88(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.task_type = true;
				props0.base_model_name_or_path = true;
				props0.revision = true;
				props0.inference_mode = true;
				props0.auto_mapping = true;
				props0.peft_version = true;
			}
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 200) {
			const err3 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 200 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.peft_type === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "peft_type" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.peft_type = true;
		}
		if (data.peft_type !== void 0) {
			let data1 = data.peft_type;
			if (!(data1 === "PROMPT_TUNING" || data1 === "MULTITASK_PROMPT_TUNING" || data1 === "P_TUNING" || data1 === "PREFIX_TUNING" || data1 === "LORA" || data1 === "ADALORA" || data1 === "ADAMSS" || data1 === "BOFT" || data1 === "ADAPTION_PROMPT" || data1 === "IA3" || data1 === "BEFT" || data1 === "LILY" || data1 === "LOHA" || data1 === "LOKR" || data1 === "OFT" || data1 === "POLY" || data1 === "LN_TUNING" || data1 === "VERA" || data1 === "FROD" || data1 === "PVERA" || data1 === "FOURIERFT" || data1 === "GLORA" || data1 === "XLORA" || data1 === "HRA" || data1 === "VBLORA" || data1 === "UNILORA" || data1 === "CPT" || data1 === "MISS" || data1 === "RANDLORA" || data1 === "ROAD" || data1 === "TRAINABLE_TOKENS" || data1 === "HIRA" || data1 === "SHIRA" || data1 === "C3A" || data1 === "WAVEFT" || data1 === "OSF" || data1 === "DELORA" || data1 === "GRALORA" || data1 === "CARTRIDGE" || data1 === "TINYLORA" || data1 === "PSOFT" || data1 === "PEANUT" || data1 === "SUPERTUNING" || data1 === "DEFT")) {
				const err5 = {
					instancePath: instancePath + "/peft_type",
					schemaPath: "#/properties/peft_type/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.peft_type.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate81.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate81.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema36 = {
	"type": "object",
	"required": [
		"name",
		"task",
		"metric"
	],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256
		},
		"harness": {
			"type": "string",
			"maxLength": 128
		},
		"task": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256
		},
		"metric": {
			"type": "string",
			"minLength": 1,
			"maxLength": 256
		},
		"higher_is_better": { "type": "boolean" },
		"margin": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"alpha": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": .5
		},
		"min_samples": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"dataset": { "$ref": "#/$defs/artifactReference" }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.task === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "task" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metric === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(func1.call(schema36.properties, key0) || pattern3.test(key0))) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func2(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.harness !== void 0) {
			let data1 = data.harness;
			if (typeof data1 === "string") {
				if (func2(data1) > 128) {
					const err7 = {
						instancePath: instancePath + "/harness",
						schemaPath: "#/properties/harness/maxLength",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/harness",
					schemaPath: "#/properties/harness/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.task !== void 0) {
			let data2 = data.task;
			if (typeof data2 === "string") {
				if (func2(data2) > 256) {
					const err9 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/properties/task/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func2(data2) < 1) {
					const err10 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/properties/task/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data3 = data.metric;
			if (typeof data3 === "string") {
				if (func2(data3) > 256) {
					const err12 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func2(data3) < 1) {
					const err13 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.higher_is_better !== void 0) {
			if (typeof data.higher_is_better !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/higher_is_better",
					schemaPath: "#/properties/higher_is_better/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.margin !== void 0) {
			let data5 = data.margin;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1 || isNaN(data5)) {
					const err16 = {
						instancePath: instancePath + "/margin",
						schemaPath: "#/properties/margin/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err17 = {
						instancePath: instancePath + "/margin",
						schemaPath: "#/properties/margin/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/margin",
					schemaPath: "#/properties/margin/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.alpha !== void 0) {
			let data6 = data.alpha;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 >= .5 || isNaN(data6)) {
					const err19 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: .5
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data6 <= 0 || isNaN(data6)) {
					const err20 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/alpha",
					schemaPath: "#/properties/alpha/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.min_samples !== void 0) {
			let data7 = data.min_samples;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err22 = {
					instancePath: instancePath + "/min_samples",
					schemaPath: "#/properties/min_samples/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err23 = {
						instancePath: instancePath + "/min_samples",
						schemaPath: "#/properties/min_samples/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/min_samples",
						schemaPath: "#/properties/min_samples/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.dataset !== void 0) {
			if (!validate76(data.dataset, {
				instancePath: instancePath + "/dataset",
				parentData: data,
				parentDataProperty: "dataset",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.initiator === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "initiator" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.base_model === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base_model" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.datasets === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "datasets" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.training === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "training" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(func1.call(schema20.properties, key0) || pattern3.test(key0))) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 === "string") {
				if (func2(data0) > 2048) {
					const err8 = {
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.apiVersion !== void 0) {
			if ("tunegate/v1" !== data.apiVersion) {
				const err10 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/const",
					keyword: "const",
					params: { allowedValue: "tunegate/v1" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if ("FineTuningRequest" !== data.kind) {
				const err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "FineTuningRequest" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate54(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.initiator !== void 0) {
			if (!validate56(data.initiator, {
				instancePath: instancePath + "/initiator",
				parentData: data,
				parentDataProperty: "initiator",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.base_model !== void 0) {
			if (!validate58(data.base_model, {
				instancePath: instancePath + "/base_model",
				parentData: data,
				parentDataProperty: "base_model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.datasets !== void 0) {
			if (!validate62(data.datasets, {
				instancePath: instancePath + "/datasets",
				parentData: data,
				parentDataProperty: "datasets",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.training !== void 0) {
			if (!validate67(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.peft_config !== void 0) {
			if (!validate81(data.peft_config, {
				instancePath: instancePath + "/peft_config",
				parentData: data,
				parentDataProperty: "peft_config",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluation_plan !== void 0) {
			let data9 = data.evaluation_plan;
			if (Array.isArray(data9)) {
				if (data9.length > 200) {
					const err12 = {
						instancePath: instancePath + "/evaluation_plan",
						schemaPath: "#/properties/evaluation_plan/maxItems",
						keyword: "maxItems",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate91(data9[i0], {
					instancePath: instancePath + "/evaluation_plan/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/evaluation_plan",
					schemaPath: "#/properties/evaluation_plan/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.safetyRiskAssessment !== void 0) {
			let data11 = data.safetyRiskAssessment;
			if (!(data11 === "low" || data11 === "medium" || data11 === "high" || data11 === "serious")) {
				const err14 = {
					instancePath: instancePath + "/safetyRiskAssessment",
					schemaPath: "#/properties/safetyRiskAssessment/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.safetyRiskAssessment.enum }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"required": [
		"apiVersion",
		"kind",
		"metadata",
		"initiator",
		"request",
		"subject"
	],
	"properties": {
		"$schema": {
			"type": "string",
			"maxLength": 2048
		},
		"apiVersion": { "const": "tunegate/v1" },
		"kind": { "const": "FineTuningRelease" },
		"metadata": { "$ref": "#/$defs/metadata" },
		"initiator": { "$ref": "#/$defs/initiator" },
		"request": { "$ref": "#/$defs/fileReference" },
		"subject": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/subject" }
		},
		"run": { "$ref": "#/$defs/run" },
		"evaluations": {
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "#/$defs/evaluation" }
		},
		"deviations": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/deviation" }
		},
		"rollback": { "$ref": "#/$defs/rollback" },
		"base_model": { "$ref": "#/$defs/baseModel" },
		"datasets": { "$ref": "#/$defs/datasets" },
		"training": { "$ref": "#/$defs/training" },
		"peft_config": { "$ref": "#/$defs/peftConfig" },
		"safetyRiskAssessment": { "enum": [
			"low",
			"medium",
			"high",
			"serious"
		] }
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "uri" || key0 === "digest" || key0 === "mediaType" || key0 === "contentSize" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 512) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.uri !== void 0) {
			let data1 = data.uri;
			if (typeof data1 === "string") {
				if (func2(data1) > 2048) {
					const err5 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/properties/uri/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate59(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.mediaType !== void 0) {
			let data3 = data.mediaType;
			if (typeof data3 === "string") {
				if (func2(data3) > 256) {
					const err8 = {
						instancePath: instancePath + "/mediaType",
						schemaPath: "#/properties/mediaType/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/mediaType",
					schemaPath: "#/properties/mediaType/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.contentSize !== void 0) {
			let data4 = data.contentSize;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err10 = {
					instancePath: instancePath + "/contentSize",
					schemaPath: "#/properties/contentSize/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/contentSize",
						schemaPath: "#/properties/contentSize/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err12 = {
						instancePath: instancePath + "/contentSize",
						schemaPath: "#/properties/contentSize/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const formats0 = require_formats().fullFormats["date-time"];
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "invocationId" || key0 === "startedOn" || key0 === "finishedOn" || key0 === "builder" || key0 === "uri" || pattern3.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.invocationId !== void 0) {
			let data0 = data.invocationId;
			if (typeof data0 === "string") {
				if (func2(data0) > 512) {
					const err1 = {
						instancePath: instancePath + "/invocationId",
						schemaPath: "#/properties/invocationId/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/invocationId",
					schemaPath: "#/properties/invocationId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.startedOn !== void 0) {
			let data1 = data.startedOn;
			if (typeof data1 === "string") {
				if (func2(data1) > 64) {
					const err3 = {
						instancePath: instancePath + "/startedOn",
						schemaPath: "#/properties/startedOn/maxLength",
						keyword: "maxLength",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!formats0.validate(data1)) {
					const err4 = {
						instancePath: instancePath + "/startedOn",
						schemaPath: "#/properties/startedOn/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/startedOn",
					schemaPath: "#/properties/startedOn/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.finishedOn !== void 0) {
			let data2 = data.finishedOn;
			if (typeof data2 === "string") {
				if (func2(data2) > 64) {
					const err6 = {
						instancePath: instancePath + "/finishedOn",
						schemaPath: "#/properties/finishedOn/maxLength",
						keyword: "maxLength",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!formats0.validate(data2)) {
					const err7 = {
						instancePath: instancePath + "/finishedOn",
						schemaPath: "#/properties/finishedOn/format",
						keyword: "format",
						params: { format: "date-time" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/finishedOn",
					schemaPath: "#/properties/finishedOn/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.builder !== void 0) {
			let data3 = data.builder;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "id" || pattern3.test(key1))) {
					const err9 = {
						instancePath: instancePath + "/builder",
						schemaPath: "#/properties/builder/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data3.id !== void 0) {
					let data4 = data3.id;
					if (typeof data4 === "string") {
						if (func2(data4) > 2048) {
							const err10 = {
								instancePath: instancePath + "/builder/id",
								schemaPath: "#/properties/builder/properties/id/maxLength",
								keyword: "maxLength",
								params: { limit: 2048 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func2(data4) < 1) {
							const err11 = {
								instancePath: instancePath + "/builder/id",
								schemaPath: "#/properties/builder/properties/id/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/builder/id",
							schemaPath: "#/properties/builder/properties/id/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/builder",
					schemaPath: "#/properties/builder/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.uri !== void 0) {
			let data5 = data.uri;
			if (typeof data5 === "string") {
				if (func2(data5) > 2048) {
					const err14 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (func2(data5) < 1) {
					const err15 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/properties/uri/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "before" || key0 === "after" || key0 === "harness" || key0 === "task" || key0 === "metric" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.before !== void 0) {
			if (!validate76(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate76(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.harness !== void 0) {
			let data3 = data.harness;
			if (typeof data3 === "string") {
				if (func2(data3) > 128) {
					const err5 = {
						instancePath: instancePath + "/harness",
						schemaPath: "#/properties/harness/maxLength",
						keyword: "maxLength",
						params: { limit: 128 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/harness",
					schemaPath: "#/properties/harness/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.task !== void 0) {
			let data4 = data.task;
			if (typeof data4 === "string") {
				if (func2(data4) > 256) {
					const err7 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/properties/task/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data5 = data.metric;
			if (typeof data5 === "string") {
				if (func2(data5) > 256) {
					const err9 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = { "anyOf": [
	{
		"type": ["string", "null"],
		"maxLength": 2048
	},
	{ "type": "number" },
	{ "type": "boolean" },
	{
		"type": "array",
		"maxItems": 1e3,
		"items": { "$ref": "#/$defs/scalar" }
	}
] };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: schema42.anyOf[0].type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func2(data) > 2048) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/0/maxLength",
				keyword: "maxLength",
				params: { limit: 2048 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	const _errs5 = errors;
	if (typeof data !== "boolean") {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf/2/type",
			keyword: "type",
			params: { type: "boolean" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	const _errs7 = errors;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			const err4 = {
				instancePath,
				schemaPath: "#/anyOf/3/maxItems",
				keyword: "maxItems",
				params: { limit: 1e3 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate72(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
			errors = vErrors.length;
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf/3/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	var _valid0 = _errs7 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var items0 = true;
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate108.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate108.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.field === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "field" || key0 === "requested" || key0 === "actual" || key0 === "reason" || pattern3.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.field !== void 0) {
			let data0 = data.field;
			if (typeof data0 === "string") {
				if (func2(data0) > 512) {
					const err3 = {
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/maxLength",
						keyword: "maxLength",
						params: { limit: 512 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func2(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.requested !== void 0) {
			if (!validate108(data.requested, {
				instancePath: instancePath + "/requested",
				parentData: data,
				parentDataProperty: "requested",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.actual !== void 0) {
			if (!validate108(data.actual, {
				instancePath: instancePath + "/actual",
				parentData: data,
				parentDataProperty: "actual",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data3 = data.reason;
			if (typeof data3 === "string") {
				if (func2(data3) > 2048) {
					const err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func2(data3) < 1) {
					const err7 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "uri" || key0 === "digest" || pattern3.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.uri !== void 0) {
			let data1 = data.uri;
			if (typeof data1 === "string") {
				if (func2(data1) > 2048) {
					const err5 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/uri",
						schemaPath: "#/properties/uri/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/uri",
					schemaPath: "#/properties/uri/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate59(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.metadata === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.initiator === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "initiator" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.request === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.subject === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(func1.call(schema37.properties, key0) || pattern3.test(key0))) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 === "string") {
				if (func2(data0) > 2048) {
					const err7 = {
						instancePath: instancePath + "/$schema",
						schemaPath: "#/properties/%24schema/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.apiVersion !== void 0) {
			if ("tunegate/v1" !== data.apiVersion) {
				const err9 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/const",
					keyword: "const",
					params: { allowedValue: "tunegate/v1" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if ("FineTuningRelease" !== data.kind) {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "FineTuningRelease" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate54(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.initiator !== void 0) {
			if (!validate56(data.initiator, {
				instancePath: instancePath + "/initiator",
				parentData: data,
				parentDataProperty: "initiator",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.request !== void 0) {
			if (!validate68(data.request, {
				instancePath: instancePath + "/request",
				parentData: data,
				parentDataProperty: "request",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.subject !== void 0) {
			let data6 = data.subject;
			if (Array.isArray(data6)) {
				if (data6.length > 1e3) {
					const err11 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6.length < 1) {
					const err12 = {
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate98(data6[i0], {
					instancePath: instancePath + "/subject/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.run !== void 0) {
			if (!validate101(data.run, {
				instancePath: instancePath + "/run",
				parentData: data,
				parentDataProperty: "run",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluations !== void 0) {
			let data9 = data.evaluations;
			if (Array.isArray(data9)) {
				if (data9.length > 200) {
					const err14 = {
						instancePath: instancePath + "/evaluations",
						schemaPath: "#/properties/evaluations/maxItems",
						keyword: "maxItems",
						params: { limit: 200 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate103(data9[i1], {
					instancePath: instancePath + "/evaluations/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/evaluations",
					schemaPath: "#/properties/evaluations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.deviations !== void 0) {
			let data11 = data.deviations;
			if (Array.isArray(data11)) {
				if (data11.length > 1e3) {
					const err16 = {
						instancePath: instancePath + "/deviations",
						schemaPath: "#/properties/deviations/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate107(data11[i2], {
					instancePath: instancePath + "/deviations/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/deviations",
					schemaPath: "#/properties/deviations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.rollback !== void 0) {
			if (!validate113(data.rollback, {
				instancePath: instancePath + "/rollback",
				parentData: data,
				parentDataProperty: "rollback",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.base_model !== void 0) {
			if (!validate58(data.base_model, {
				instancePath: instancePath + "/base_model",
				parentData: data,
				parentDataProperty: "base_model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.datasets !== void 0) {
			if (!validate62(data.datasets, {
				instancePath: instancePath + "/datasets",
				parentData: data,
				parentDataProperty: "datasets",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.training !== void 0) {
			if (!validate67(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.peft_config !== void 0) {
			if (!validate81(data.peft_config, {
				instancePath: instancePath + "/peft_config",
				parentData: data,
				parentDataProperty: "peft_config",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.safetyRiskAssessment !== void 0) {
			let data18 = data.safetyRiskAssessment;
			if (!(data18 === "low" || data18 === "medium" || data18 === "high" || data18 === "serious")) {
				const err18 = {
					instancePath: instancePath + "/safetyRiskAssessment",
					schemaPath: "#/properties/safetyRiskAssessment/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.safetyRiskAssessment.enum }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const tag0 = data.kind;
		if (typeof tag0 == "string") {
			if (tag0 === "FineTuningRequest") {
				if (!validate53(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
				var props0 = true;
			} else if (tag0 === "FineTuningRelease") {
				if (!validate94(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
					errors = vErrors.length;
				}
				if (props0 !== true) props0 = true;
			} else {
				const err1 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "kind",
						tagValue: tag0
					}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "kind",
					tagValue: tag0
				}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate52.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate52.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
// src/manifest/manifest-file.ts
/**
* Reads a manifest file from its bytes (or its text, taken as UTF-8) and says everything that is wrong with it as such,
* with places. Never throws for what the file contains. A `.json` file is read like YAML, whose subset JSON is.
*/
function parseManifest(path, content) {
	const sha256 = createHash("sha256").update(content).digest("hex");
	const { documents, problems } = readDocuments(content);
	const readers = path.toLowerCase().endsWith(".json") ? "json" : "yaml";
	const unportable = portabilityIssues(documents.map(({ scalars }) => scalars), readers);
	return {
		path,
		sha256,
		documents: documents.map((document, index) => manifestDocument(path, index, document, unportable[index] ?? [])),
		unreadable: problems.map(unreadableIssue)
	};
}
function manifestDocument(path, index, { value, locate }, unportable) {
	const issues = [...schemaProblems(value).map((problem) => schemaIssue(problem, locate)), ...unportable];
	const rest = (left) => ({
		rule: "manifest/schema",
		message: `${left} more issues of this document are not listed.`,
		pointer: "",
		place: locate("")
	});
	return {
		path,
		index,
		kind: kindOf(fieldOf(value, "kind")),
		manifest: readManifest(value),
		value,
		issues: capped(issues, rest),
		locate
	};
}
function schemaProblems(value) {
	if (!isMapping(value)) return [notAMap];
	if (validateManifest(value)) return [];
	const problems = describeSchemaErrors(validateManifest.errors ?? [], manifest_schema_default, value);
	return kindOf(value["kind"]) !== void 0 || value["apiVersion"] === "tunegate/v1" ? problems : [...problems, wrongVersion(value)];
}
const notAMap = {
	kind: "invalid",
	pointer: "",
	at: "value",
	message: "A manifest is a map: its kind must be FineTuningRequest or FineTuningRelease, its apiVersion tunegate/v1.",
	fix: "Write a manifest, or exclude the file from `manifests` in the policy."
};
function wrongVersion(value) {
	const isMissing = !Object.hasOwn(value, "apiVersion");
	return {
		kind: "invalid",
		pointer: "/apiVersion",
		at: isMissing ? "key" : "value",
		message: `\`apiVersion\` must be \`tunegate/v1\`${isMissing ? "; it is missing" : ""}.`,
		fix: "Write `apiVersion: tunegate/v1`."
	};
}
function schemaIssue({ kind, at, ...problem }, locate) {
	return {
		rule: kind === "unknown-field" ? "manifest/unknown-field" : "manifest/schema",
		...problem,
		place: locate(problem.pointer, at)
	};
}
function unreadableIssue(problem) {
	return {
		rule: "manifest/schema",
		pointer: "",
		...problem
	};
}
// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 55296 && code <= 56319) {
			if (i === value.length - 1) return true;
			const next = value.charCodeAt(i + 1);
			if (!(next >= 56320 && next <= 57343)) return true;
			i++;
		} else if (code >= 56320 && code <= 57343) return true;
	}
	return false;
}
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
	if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
	if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
	if (typeof object === "string" && hasLoneSurrogate(object)) throw new Error("Lone surrogate is not allowed");
	if (object === null || typeof object !== "object") return JSON.stringify(object);
	if (typeof object.toJSON === "function") {
		if (seen.has(object)) throw new Error("Circular reference detected");
		seen.add(object);
		const result = canonicalize(object.toJSON(), seen);
		seen.delete(object);
		return result;
	}
	if (seen.has(object)) throw new Error("Circular reference detected");
	seen.add(object);
	let result;
	if (Array.isArray(object)) result = `[${object.map((cv) => {
		return canonicalize(cv === void 0 || typeof cv === "symbol" ? null : cv, seen);
	}).join(",")}]`;
	else {
		const parts = [];
		for (const key of Object.keys(object).sort()) {
			if (object[key] === void 0 || typeof object[key] === "symbol") continue;
			parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
		}
		result = `{${parts.join(",")}}`;
	}
	seen.delete(object);
	return result;
}
// src/report/annotations.ts
/** What one request may carry; further requests append. */
const perRequest = 50;
/** More than this buries a file view, and GitHub's own cap is not documented. */
const most = 200;
/** Findings on their lines, errors first, in batches of one request each, and how many did not get one. */
function annotations(judged) {
	const placed = sortFindings(judged.flatMap(({ judgement }) => judgement.findings)).filter(({ path }) => path !== "");
	const distinct = [...new Map(placed.map((finding) => [JSON.stringify(annotation(finding)), finding])).values()];
	const shown = distinct.toSorted((a, b) => weight(a) - weight(b)).slice(0, most).map(annotation);
	return {
		batches: Array.from({ length: Math.ceil(shown.length / perRequest) }, (_, index) => shown.slice(index * perRequest, (index + 1) * perRequest)),
		leftOut: distinct.length - shown.length
	};
}
/** Where a finding ends, as tools count that name the last line and column instead of the place after them. */
function lastPlace({ line, column, endLine = line, endColumn }) {
	if (endLine > line) return { line: endColumn === 1 ? endLine - 1 : endLine };
	return endColumn === void 0 ? { line } : {
		line,
		column: Math.max(column, endColumn - 1)
	};
}
/** The whole text of a finding for places that show plain text. */
function plainText({ message, fix, help, waived }) {
	return [
		visible(message, 2e3),
		...fix === void 0 ? [] : [`Fix: ${visible(fix, 1e3)}`],
		...waived === void 0 ? [] : [`Waived by ${visible(waived.owner)} until ${visible(waived.expires)}`],
		visible(help, 400)
	].join("\n");
}
function annotation(finding) {
	const end = lastPlace(finding);
	const columns = end.line === finding.line && end.column !== void 0 ? {
		start_column: finding.column,
		end_column: end.column
	} : {};
	return {
		path: finding.path,
		start_line: finding.line,
		end_line: end.line,
		...columns,
		annotation_level: levels[levelOf(finding)],
		title: ruleName(finding),
		message: plainText(finding)
	};
}
/** Within 255 UTF-16 units, even when spelling out what is hidden makes it longer. */
function ruleName({ rule }) {
	return visible(visible(rule, 120), 120);
}
/** A waived finding is still worth a look, but it must not look like a failure. */
function levelOf({ severity, waived }) {
	return waived === void 0 ? severity : "notice";
}
function weight(finding) {
	return [
		"error",
		"warning",
		"notice"
	].indexOf(levelOf(finding));
}
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
// src/report/budget.ts
/** GitHub's limit for a check run's summary and text, in UTF-16 units here and in bytes there: hold both. */
const outputLimit = 65535;
function fits(text, limit = outputLimit) {
	return text.length <= limit && Buffer.byteLength(text, "utf8") <= limit;
}
/**
* The first lines of a Markdown text that fit. The last resort, when even the shortest form is too long: what decides
* stands first, and no form opens a block that it would leave open.
*/
function firstLines(text, limit = outputLimit) {
	const tail = "\n\nShortened: the rest does not fit here.";
	const lines = text.split("\n");
	let size = Buffer.byteLength(tail, "utf8");
	const end = lines.findIndex((line) => {
		size += Buffer.byteLength(line, "utf8") + 1;
		return size > limit;
	});
	return end < 0 ? text : lines.slice(0, end).join("\n") + tail;
}
// src/report/extent.ts
/** From what people like to read to what always fits, each step shorter. Verdict, errors and seats are in all. */
const extents = [
	{
		findings: 50,
		fields: 30,
		manifests: 20,
		datasets: 20,
		remarks: 30,
		people: 12,
		overview: 50,
		text: 400,
		folded: true
	},
	{
		findings: 20,
		fields: 10,
		manifests: 8,
		datasets: 8,
		remarks: 12,
		people: 8,
		overview: 30,
		text: 240,
		folded: true
	},
	{
		findings: 8,
		fields: 4,
		manifests: 3,
		datasets: 3,
		remarks: 6,
		people: 5,
		overview: 20,
		text: 120,
		folded: false
	},
	{
		findings: 0,
		fields: 0,
		manifests: 0,
		datasets: 0,
		remarks: 4,
		people: 3,
		overview: 10,
		text: 80,
		folded: false
	}
];
// src/record/conclusion.ts
function conclusionOf(verdict) {
	return conclusions[verdict];
}
/** How bad a verdict is; where several changes share one check run, the greatest decides. */
function gravity(verdict) {
	return worstFirst$1.length - worstFirst$1.indexOf(verdict);
}
const conclusions = {
	approved: "success",
	overridden: "success",
	"not-applicable": "success",
	"awaiting-approval": "action_required",
	rejected: "failure",
	error: "failure"
};
const worstFirst$1 = [
	"error",
	"rejected",
	"awaiting-approval",
	"overridden",
	"approved",
	"not-applicable"
];
// src/record/canonical.ts
/** RFC 8785 JSON: the same value gives the same bytes. Fields that are undefined are left out. */
function canonicalJson(value) {
	const json = canonicalize(value);
	if (json === void 0) throw new TypeError("An object has a canonical form");
	return json;
}
/** A list whose order means nothing, in the one order that its values alone decide. */
function canonicalOrder(items) {
	return items.map((item) => ({
		item,
		key: canonicalJson(item)
	})).toSorted((a, b) => compareText(a.key, b.key)).map(({ item }) => item);
}
/** By UTF-16 units, as RFC 8785 sorts: no locale may move a record's bytes. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/record/fact.ts
/**
* A string as a record keeps it. Lone surrogates, which a manifest can smuggle in by escapes, have no UTF-8 and no
* canonical form.
*/
function word(text) {
	return text.toWellFormed();
}
/** `word` for a field that may be absent. */
function optionalWord(text) {
	return text?.toWellFormed();
}
/**
* Free text for a record that is kept for years and may be published: e-mail addresses are taken out, as git's history
* puts them into messages.
*/
function prose(text) {
	return text.toWellFormed().replace(/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, "(e-mail address left out)");
}
/** RFC 3339 in UTC; what is no time is kept as it was said. */
function instant(time) {
	const date = new Date(time);
	return Number.isNaN(date.getTime()) ? time : date.toISOString().replace(".000Z", "Z");
}
/** A day, for people. */
function day(time) {
	return instant(time).slice(0, 10);
}
// src/record/manifests.ts
/** What each document of a manifest file would train; for a removed file, what the base's version trained. */
function recordedManifests(subject, { initiators }) {
	const { path, previousPath, status } = subject.change;
	const file = {
		path: word(path),
		previousPath: optionalWord(previousPath),
		sha256: subject.sha256,
		kind: word(subject.kind),
		status
	};
	const documents = documentsOf(subject);
	if (documents.length === 0) return [file];
	const recorded = (document) => ({
		...file,
		kind: document.kind ?? file.kind,
		document: document.index,
		...recordedTraining(document, subject, initiators)
	});
	return documents.map(recorded);
}
/** The documents that a report or a record describes: those judged, or the base's where the file is removed. */
function documentsOf({ change }) {
	return (change.status === "removed" ? change.base : change.head)?.documents ?? [];
}
/** How a dataset's digest was checked. What nobody checked is stated; without a digest there is nothing to say. */
function digestCheckOf(subject, document, index) {
	if (digestOf(document.manifest.datasets[index]) === void 0) return void 0;
	return subject.digestChecks.find((check) => check.document === document.index && check.dataset === index)?.check ?? "stated";
}
function recordedTraining(document, subject, initiators) {
	const { manifest } = document;
	const { name, training, peft_config: peft } = manifest;
	const peftType = peft?.["peft_type"];
	const rank = peft?.["r"];
	return {
		name: optionalWord(name),
		initiator: recordedInitiator(manifest, initiators),
		baseModel: recordedBaseModel(manifest),
		datasets: manifest.datasets.map((dataset, index) => recordedDataset(dataset, digestCheckOf(subject, document, index))),
		method: optionalWord(training?.method),
		peftType: typeof peftType === "string" ? word(peftType) : void 0,
		rank: typeof rank === "number" && Number.isFinite(rank) ? rank : void 0,
		config: training?.config && {
			uri: optionalWord(training.config.uri),
			digest: digestOf(training.config)
		}
	};
}
/** The id is GitHub's own: the file's word for it is a claim by its author. */
function recordedInitiator(manifest, initiators) {
	const { github, intendedUse } = manifest.initiator;
	if (github === void 0 && intendedUse === void 0) return void 0;
	const account = initiators.find(({ login }) => login.toLowerCase() === github?.toLowerCase());
	return {
		login: account?.login ?? optionalWord(github),
		id: account?.id,
		intendedUse: intendedUse === void 0 ? void 0 : prose(intendedUse)
	};
}
function recordedBaseModel({ base_model: model }) {
	if (model === void 0) return void 0;
	return {
		name: optionalWord(model.base_model_name_or_path ?? model.name),
		revision: optionalWord(model.revision),
		digest: digestOf(model),
		license: optionalWord(model.license)
	};
}
function recordedDataset(dataset, digestCheck) {
	return {
		name: optionalWord(dataset.name),
		uri: optionalWord(dataset.uri),
		revision: optionalWord(dataset.revision),
		role: optionalWord(dataset.role),
		digest: digestOf(dataset),
		digestCheck
	};
}
function digestOf(resource) {
	const entries = Object.entries(resource?.digest ?? {});
	if (entries.length === 0) return void 0;
	return Object.fromEntries(entries.map(([algorithm, value]) => [word(algorithm), word(value)]));
}
// src/record/record-file.ts
/** The statement's canonical JSON (RFC 8785); anyone can recompute the digest from the JSON's bytes. */
function recordOf(statement) {
	const json = canonicalJson(statement);
	return {
		json,
		sha256: sha256Of(json)
	};
}
/** sha256 of a text's UTF-8, hex. */
function sha256Of(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
// src/record/standing-against.ts
/** Findings that block: errors that no waiver covers. */
function blockingFindings(judgement) {
	return judgement.findings.filter((finding) => finding.severity === "error" && finding.waived === void 0);
}
/** Needed seats with an empty place. */
function openSeats(approvals) {
	return approvals.seats.filter((seat) => seat.needed && seat.filledBy.length < seat.count);
}
/** Everything that kept the change from being judged: what the gate met, and what the approvals met, each once. */
function errorsOf(judgement) {
	const known = /* @__PURE__ */ new Map();
	for (const { code, message, fix } of [...judgement.errors, ...judgement.approvals.problems]) {
		const key = `${code}\n${message}`;
		if (!known.has(key)) known.set(key, {
			code,
			message,
			fix
		});
	}
	return [...known.values()];
}
// src/report/words.ts
/** `1 error`, `2 errors`, `1,234 rows`. */
function counted(count, one, many = `${one}s`) {
	return `${number(count)} ${count === 1 ? one : many}`;
}
/** A number for people, grouped the same way everywhere. */
function number(value) {
	return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
/** `alice`, `alice or bob`, `alice, bob or carol`. */
function listed(items, joint) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${joint} ${items.slice(-1).join("")}`;
}
/** The first items of a list, and in words how many more there are. */
function firstOf(items, most, joint) {
	if (items.length <= most) return listed(items, joint);
	return listed([...items.slice(0, most), `${number(items.length - most)} more`], joint);
}
/** An instant for people, to the minute; what is no time is shown as it was said. */
function moment(time) {
	const said = instant(time);
	return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(said) ? `${said.slice(0, 10)} ${said.slice(11, 16)} UTC` : inline(said, 40);
}
/** A commit as people quote it. */
function shortCommit(oid) {
	return oid.slice(0, 7);
}
/** A digest as far as people compare it. */
function shortDigest(hex) {
	return hex.slice(0, 12);
}
// src/report/field.ts
/**
* A JSON Pointer as people write paths, without the topic that stands beside it, and with a dataset's name for its
* number: `tickets.digest.sha256`.
*/
function fieldName(field, change) {
	const { topic, pointer } = field;
	const [first, ...rest] = pointer.split("/").slice(1).map(unescaped);
	if (first === void 0) return "the whole document";
	const [start = "", ...path] = (first === topic && rest.length > 0 ? rest : [first, ...rest]).map((part) => /^\d+$/.test(part) ? `[${part}]` : `.${part}`);
	return [(topic === "datasets" ? datasetName(field, change, rest[0]) : void 0) ?? start.replace(/^\./, ""), ...path].join("");
}
/** By the version that still has it. */
function datasetName(field, change, index) {
	if (index === void 0) return void 0;
	return ("after" in field ? change.head : change.base)?.documents[field.document]?.manifest.datasets[Number(index)]?.name;
}
/** Any value from a manifest, short enough to compare at a glance. */
function fieldValue(value) {
	if (value === void 0) return "–";
	return code$1(plain(value, 2), 80);
}
function plain(value, depth) {
	if (typeof value === "string") return /^[0-9a-f]{32,}$/.test(value) ? `${shortDigest(value)}…` : value;
	if (Array.isArray(value)) {
		if (depth === 0) return counted(value.length, "item");
		return `[${few(value.map((item) => () => plain(item, depth - 1)))}]`;
	}
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value);
		if (depth === 0) return counted(entries.length, "field");
		return `{ ${few(entries.map(([key, item]) => () => `${key}: ${plain(item, depth - 1)}`))} }`;
	}
	return String(value);
}
/** Later items are never rendered: a manifest may hold thousands. */
function few(items) {
	return [...items.slice(0, 8).map((item) => item()), ...items.length > 8 ? ["…"] : []].join(", ");
}
function unescaped(token) {
	return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
// src/report/changes-section.ts
/** What an approver signs: field by field, the last approved version against this one. */
function changesSection({ subjects }, extent) {
	const several = subjects.length > 1;
	return section("What changed since the approved version", ...subjects.slice(0, extent.manifests).map(({ change }) => difference(change, several, extent)));
}
function difference(change, several, extent) {
	const name = several ? `**${code$1(change.path, 120)}**` : "";
	const body = blocks(origin(change), references(change, extent), fields(change, extent));
	return body === "" ? "" : blocks(name, body);
}
function origin({ status, base, previousPath, fields: changed, changedFiles }) {
	if (status === "removed") return "The manifest is removed. Nothing would be trained from it.";
	if (base === void 0) return "New: there is no approved version to compare with, so all of it is to be judged.";
	return ((previousPath === void 0 ? "" : `Renamed from ${code$1(previousPath, 120)}. `) + (changed.length === 0 && changedFiles.length === 0 ? "No field differs: only comments or layout changed." : "")).trim();
}
function references({ changedFiles, fields: changed }, extent) {
	if (changedFiles.length === 0) return "";
	const files = firstOf(changedFiles.map((path) => code$1(path, 120)), extent.people, "and");
	return `⚠️ Files that it references change${changed.length === 0 ? ", while no field of the manifest does" : ""}: ${files}.`;
}
function fields(change, extent) {
	const { status, fields: changed, base } = change;
	if (status === "removed" || base === void 0) return "";
	const grouped = changed.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
	const shown = grouped.slice(0, extent.fields);
	const rest = grouped.length - shown.length;
	return blocks(table([
		"Part",
		"Field",
		"Approved",
		"Now"
	], shown.map((field, index) => row$2(field, shown[index - 1], change))), rest === 0 ? "" : shown.length > 0 ? `And ${counted(rest, "field")} more.` : `${counted(rest, "field")} changed.`);
}
function row$2(field, above, change) {
	const document = (change.head?.documents.length ?? 0) > 1 ? ` (document ${field.document + 1})` : "";
	return [
		above?.topic === field.topic && above.document === field.document ? "" : `${labels[field.topic]}${document}`,
		code$1(fieldName(field, change), 80),
		"before" in field ? fieldValue(field.before) : "–",
		"after" in field ? fieldValue(field.after) : "–"
	];
}
const labels = {
	base_model: "Base model",
	datasets: "Datasets",
	training: "Training",
	peft_config: "PEFT",
	initiator: "Initiator",
	safetyRiskAssessment: "Risk",
	evaluation_plan: "Evaluation plan",
	request: "Request",
	subject: "Produced files",
	run: "Run",
	evaluations: "Evaluations",
	deviations: "Deviations",
	rollback: "Rollback",
	metadata: "Metadata",
	other: "Other"
};
const topics = Object.keys(labels);
// src/report/symbol.ts
const verdictSymbol = {
	approved: "✅",
	"awaiting-approval": "⏳",
	rejected: "❌",
	overridden: "⚠️",
	"not-applicable": "ℹ️",
	error: "❌"
};
const severitySymbol = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
// src/report/findings-section.ts
/** What the rules say: errors first, each with its place and what to do. Waived findings are folded away. */
function findingsSection(judgement, extent) {
	const findings = sortFindings(judgement.findings);
	const live = findings.filter((finding) => finding.waived === void 0);
	const waived = findings.filter((finding) => finding.waived !== void 0);
	const [file, ...others] = paths(judgement);
	return section("Findings", file === void 0 || others.length > 0 ? "" : `In ${code$1(file, 120)}:`, listing(live, judgement, extent), foldedWaivers(waived, judgement, extent));
}
function foldedWaivers(waived, judgement, extent) {
	if (waived.length === 0) return "";
	const heading = `${counted(waived.length, "finding")} waived`;
	return extent.folded ? folded$1(heading, listing(waived, judgement, extent)) : `${heading}.`;
}
function listing(findings, judgement, extent) {
	const shown = findings.slice(0, extent.findings);
	const several = paths(judgement).length > 1;
	const rest = findings.slice(extent.findings);
	return blocks(table([
		"",
		"Where",
		"What is wrong, and what to do"
	], shown.map((finding) => row$1(finding, judgement, several, extent))), rest.length === 0 ? "" : `${shown.length === 0 ? "" : "And "}${tally(rest)}${shown.length === 0 ? "" : " more"}.`);
}
/** A finding about the pull request as a whole has none. */
function paths({ findings }) {
	return [...new Set(findings.map(({ path }) => path))].filter((path) => path !== "");
}
function row$1(finding, judgement, several, extent) {
	const { severity, rule, help, message, fix } = finding;
	const advice = fix === void 0 ? "" : `<br>**Fix:** ${sentence$1(fix, extent.text)}`;
	const name = link(code$1(rule, 80), help);
	const said = `${sentence$1(message, extent.text)} ${name}${advice}${waiver(finding, extent)}`;
	return [
		severitySymbol[severity],
		place(finding, judgement, several),
		said
	];
}
function waiver({ waived }, extent) {
	if (waived === void 0) return "";
	const { owner, expires, reason } = waived;
	return `<br>**Waived** by ${inline(owner, 60)} until ${inline(expires, 30)}: ${sentence$1(reason, extent.text)}`;
}
/** The line, and where files differ the path's last part: a table has no room for more, and the link leads there. */
function place({ path, line }, { repository, head }, several) {
	if (path === "") return "pull request";
	const name = path.split("/").at(-1) ?? path;
	return link(several ? code$1(`${name}:${line}`, 60) : `line&nbsp;${line}`, `${repository.url}/blob/${head}/${pathInUrl(path)}#L${line}`);
}
function tally(findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return [
		{
			count: count("error"),
			word: "error"
		},
		{
			count: count("warning"),
			word: "warning"
		},
		{
			count: count("notice"),
			word: "notice"
		}
	].filter((entry) => entry.count > 0).map((entry) => counted(entry.count, entry.word)).join(", ");
}
// src/report/footer-section.ts
/** What the verdict rests on, in small print: enough to find the record and to judge again. */
function footerSection({ judgement, record }) {
	const { policy, head, contentDigest, evaluatedAt, mergeGroup } = judgement;
	const source = policy.path === void 0 ? "built-in policy" : `policy ${code$1(policy.path, 120)}`;
	return `<sub>${[
		`Judged ${code$1(shortCommit(head))}${mergeGroup ? " (merge group)" : ""} on ${moment(evaluatedAt)}`,
		`${source} at ${code$1(shortCommit(policy.commit))}`,
		...contentDigest === void 0 ? [] : [`content ${code$1(shortDigest(contentDigest))}`],
		`record ${code$1(`sha256:${record.sha256}`)}`
	].join(" · ")}</sub>`;
}
// src/report/next-section.ts
/** What each reader can do now, in order. */
function nextSection(judgement) {
	return section("What to do next", ...lists[judgement.verdict](judgement).map(list));
}
function list({ reader, steps }) {
	return `**${reader}**\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}`;
}
const lists = {
	approved: () => [{
		reader: "Author",
		steps: ["Merge when the other checks have passed. A change of a manifest or of a file that it references would void the approvals."]
	}],
	"awaiting-approval": awaiting,
	rejected,
	overridden,
	"not-applicable": () => [],
	error: () => [{
		reader: "Author or administrator",
		steps: ["Mend what is listed under “What could not be read”.", "Run the check again: push, or re-run the workflow. Approvals that were given stay as they are."]
	}]
};
function awaiting({ approvals }) {
	return [{
		reader: "Author",
		steps: [`Ask somebody who may sit on ${firstOf(openSeats(approvals).map((seat) => `**${inline(seat.name, 60)}**`), 4, "and") || "the open seats"} for a review.`]
	}, {
		reader: "Approver",
		steps: ["Read what would be trained and what changed, above.", "Review the pull request: **Approve**, or **Request changes** and say why. **Comment** decides nothing."]
	}];
}
function rejected(judgement) {
	const { vetoes } = judgement.approvals;
	const errors = blockingFindings(judgement).length > 0;
	const names = firstOf(vetoes.map((veto) => `**${inline(veto.login, 40)}**`), 4, "and");
	return [{
		reader: "Author",
		steps: [...errors ? ["Mend each ❌ under “Findings” and push: the change is judged again."] : [], ...vetoes.length > 0 ? [`Answer ${names}: a request for changes stands until whoever made it approves or dismisses it.`] : []]
	}, {
		reader: "Approver",
		steps: errors ? ["Wait with your approval: mending the errors changes the content, and would void it."] : []
	}].filter((part) => part.steps.length > 0);
}
function overridden({ approvals: { override } }) {
	return [{
		reader: "Author",
		steps: [`Mend what was passed over, and have the open seats filled${override?.expiresAt === void 0 ? "" : ` before ${day(override.expiresAt)}`}: the record keeps both.`]
	}];
}
// src/report/obstacles-section.ts
/** What kept the change from being judged, and which setting or permission would mend it. */
function obstaclesSection(judgement, extent) {
	const errors = errorsOf(judgement);
	const shown = errors.slice(0, extent.remarks).map(({ code: id, message, fix }) => {
		const mend = fix === "" ? "" : `<br>**What to do:** ${sentence$1(fix, extent.text)}`;
		return `- ${sentence$1(message, extent.text)} (${code$1(id, 60)})${mend}`;
	});
	const rest = errors.length - shown.length;
	const more = rest > 0 ? [`- and ${counted(rest, "error")} more`] : [];
	return section("What could not be read", [...shown, ...more].join("\n"));
}
// src/report/override-section.ts
/** Who let the change pass against policy, why, until when, and what it passed over. */
function overrideSection(judgement, extent) {
	const { override, vetoes } = judgement.approvals;
	if (judgement.verdict !== "overridden" || override === void 0) return "";
	const until = override.expiresAt === void 0 ? "without end" : `until ${day(override.expiresAt)}`;
	const when = `on ${moment(override.submittedAt)} for ${code$1(shortCommit(override.commit))}`;
	return section("Override", [
		`**${inline(override.login, 40)}** ${when}, ${until}`,
		`**Reason:** ${sentence$1(override.reason, extent.text)}`,
		...line("Seats not filled", openSeats(judgement.approvals).map((seat) => inline(seat.name, 60)), extent),
		...line("Errors passed over", blockingFindings(judgement).map((finding) => code$1(finding.rule, 80)), extent),
		...line("Changes requested by", vetoes.map((veto) => inline(veto.login, 40)), extent)
	].map((text) => `> ${text}`).join("<br>\n"));
}
function line(label, items, extent) {
	return items.length === 0 ? [] : [`**${label}:** ${firstOf([...new Set(items)], extent.people, "and")}`];
}
// src/report/reviews-section.ts
/** Requests for changes that block until whoever made them lifts them. */
function vetoesSection({ approvals: { vetoes } }, extent) {
	return section("Changes requested", bullets(vetoes.map(({ login, detail }) => remark(login, detail, extent)), extent.remarks));
}
/** Reviews that don't count, each with its reason. */
function ignoredSection({ approvals: { ignored } }, extent) {
	return section("Reviews that do not count", bullets(ignored.map(({ login, detail }) => remark(login, detail, extent)), extent.remarks));
}
/** Things worth saying that decide nothing. */
function notesSection({ notes, approvals }, extent) {
	const all = [.../* @__PURE__ */ new Set([...notes, ...approvals.notes])];
	const shown = all.slice(0, extent.remarks).map((note) => `ℹ️ ${sentence$1(note, extent.text)}`);
	return shown.join("<br>\n") + more(all.length - shown.length, "<br>\n");
}
/** Most reasons are sentences that begin with the login already. */
function remark(login, detail, extent) {
	const name = `**${inline(login, 40)}**`;
	if (!detail.startsWith(`${login} `)) return `${name}: ${sentence$1(detail, extent.text)}`;
	return `${name} ${sentence$1(detail.slice(login.length + 1), extent.text)}`;
}
function bullets(items, most) {
	const shown = items.slice(0, most).map((item) => `- ${item}`);
	return shown.join("\n") + more(items.length - shown.length, "\n- ");
}
function more(count, joint) {
	return count > 0 ? `${joint}and ${number(count)} more` : "";
}
// src/report/seats-section.ts
/** Who has to sign: who sits where, what is missing, who may still sit down, and what policy does not ask for. */
function seatsSection({ approvals: { seats } }, extent) {
	const needed = seats.filter((seat) => seat.needed);
	const header = [
		"",
		"Seat",
		"Signed by",
		...needed.some((seat) => seat.filledBy.length < seat.count) ? ["Still missing"] : []
	];
	return section("Who signs", table(header, needed.map((seat) => row(seat, extent).slice(0, header.length))), unneeded(seats.filter((seat) => !seat.needed), extent));
}
function row(seat, extent) {
	const full = seat.filledBy.length >= seat.count;
	const places = seat.count > 1 ? ` × ${seat.count}` : "";
	return [
		full ? "✅" : "⏳",
		`**${inline(seat.name, 60)}**${places}<br>${sentence$1(seat.reason, extent.text)}`,
		seat.filledBy.map(signature).join("<br>") || "–",
		full ? "–" : absence(seat, extent)
	];
}
function signature({ login, commit, carried }) {
	const still = carried ? ", content unchanged since" : "";
	return `**${inline(login, 40)}** on ${code$1(shortCommit(commit))}${still}`;
}
function absence({ count, filledBy, eligible, permission }, extent) {
	const places = count - filledBy.length;
	const missing = counted(places, "person", "people");
	if (eligible === null) return `${missing}: ${permission ? anyoneWith(permission) : "somebody whom policy names"}`;
	const names = firstOf(eligible.map((login) => inline(login, 40)), extent.people, "or");
	if (names === "") return `⚠️ ${missing}, and nobody is left who may sign`;
	return `${eligible.length < places ? "⚠️ " : ""}${missing}: ${names}`;
}
function anyoneWith(permission) {
	return `anyone with **${permission}** permission who had no hand in the change`;
}
function unneeded(seats, extent) {
	if (seats.length === 0) return "";
	const heading = `${counted(seats.length, "seat")} not needed for this change`;
	if (!extent.folded) return `${heading}.`;
	return folded$1(heading, blocks(seats.map((seat) => `- **${inline(seat.name, 60)}**: ${sentence$1(seat.reason, extent.text)}`).join("\n")));
}
// src/report/training-facts.ts
/** A document's facts as a two-column table, whose header is the fact that matters most. */
function trainingFacts({ manifest }) {
	const { kind, request, subject, rollback, base_model: model } = manifest;
	if (kind !== "FineTuningRelease") return [["Base model", baseModel(manifest)], requested(manifest)];
	return [["Release of", request === void 0 ? "⚠️ no request is named" : resource(request)], [
		...fact("Produced", subject.length === 0 ? "⚠️ no file is named" : counted(subject.length, "file")),
		...fact("Rolls back to", rollback && resource(rollback)),
		...fact("Base model", model && baseModel(manifest)),
		...requested(manifest)
	]];
}
function requested(manifest) {
	const { kind, initiator, training, base_model: model, peft_config: peft, safetyRiskAssessment: risk } = manifest;
	const release = kind === "FineTuningRelease";
	const asker = initiator.github === void 0 ? "⚠️ nobody is named" : `**${inline(initiator.github, 40)}**`;
	const silent = training?.method === void 0 && peft === void 0;
	return [
		...fact("License", model?.license && inline(model.license, 60)),
		...fact("Method", release && silent ? void 0 : method(manifest)),
		...fact("Configuration", training?.config && resource(training.config)),
		...fact("Risk", release && risk === void 0 ? void 0 : riskOf(risk)),
		...fact("Asked for by", asker),
		...fact("Intended use", initiator.intendedUse && inline(initiator.intendedUse, 300))
	];
}
function fact(label, value) {
	return value === void 0 || value === "" ? [] : [[label, value]];
}
function baseModel({ base_model: model }) {
	const name = model?.base_model_name_or_path ?? model?.name;
	if (model === void 0 || name === void 0) return "⚠️ not stated";
	const revision = model.revision === void 0 ? "" : ` at ${code$1(shortRevision(model.revision))}`;
	return `${code$1(name, 120)}${revision}`;
}
function riskOf(risk) {
	if (risk === void 0) return "⚠️ not stated";
	return /^(?:high|serious)$/.test(risk) ? `**${risk}**` : inline(risk, 40);
}
function method({ training, peft_config: peft }) {
	return [
		training?.method === void 0 ? "⚠️ method not stated" : inline(training.method, 40),
		peft === void 0 ? "no PEFT configuration" : scalar(peft["peft_type"], ""),
		scalar(peft?.["r"], "rank "),
		scalar(peft?.["lora_alpha"], "alpha "),
		scalar(training?.framework, "by ")
	].filter((part) => part !== "").join(", ");
}
function scalar(value, label) {
	return typeof value === "string" || typeof value === "number" ? `${label}${inline(String(value), 60)}` : "";
}
function resource({ name, uri, digest }) {
	const sha256 = digest["sha256"];
	return [uri === void 0 ? name === void 0 ? "" : inline(name, 80) : code$1(uri, 100), sha256 === void 0 ? "" : `sha256 ${code$1(shortDigest(sha256))}`].filter((part) => part !== "").join(", ") || "⚠️ not stated";
}
/** A commit is cut as digests are; a branch or a tag is shown whole. */
function shortRevision(revision) {
	return /^[0-9a-f]{40,64}$/.test(revision) ? shortDigest(revision) : revision;
}
// src/report/training-section.ts
/** What each governed manifest would train, for a reader who has not opened it. */
function trainingSection({ subjects }, extent) {
	const shown = subjects.slice(0, extent.manifests).map((subject) => manifest(subject, extent));
	const rest = subjects.length - shown.length;
	return section("What would be trained", ...shown, rest > 0 ? `And ${counted(rest, "manifest")} more.` : "");
}
function manifest(subject, extent) {
	const documents = documentsOf(subject);
	const heading = `#### ${code$1(subject.path, 120)} ${states[subject.change.status]}`;
	if (documents.length === 0) return blocks(heading, "The file could not be read as a manifest.");
	const shown = documents.slice(0, extent.manifests);
	const rest = documents.length - shown.length;
	return blocks(heading, ...shown.map((document) => training(document, subject, documents.length > 1, extent)), rest > 0 ? `And ${counted(rest, "document")} more in this file.` : "");
}
const states = {
	added: "· new",
	modified: "· changed",
	renamed: "· renamed",
	removed: "· removed",
	referenced: "· unchanged, but files that it references change"
};
function training(document, subject, several, extent) {
	const { datasets, name } = document.manifest;
	const shown = datasets.slice(0, extent.datasets).map((dataset, index) => datasetRow(dataset, digestCheckOf(subject, document, index)));
	const rest = datasets.length - shown.length;
	return blocks(several ? `**Document ${document.index + 1}${name === void 0 ? "" : `: ${inline(name, 80)}`}**` : "", table(...trainingFacts(document)), table([
		"Dataset",
		"Role",
		"Rows",
		"sha256",
		"How the digest was checked"
	], shown), rest > 0 ? `And ${counted(rest, "dataset")} more.` : "");
}
function datasetRow(dataset, check) {
	const { name, uri, role, num_rows: rows, digest } = dataset;
	const sha256 = digest["sha256"];
	const place = uri === void 0 ? "" : code$1(uri, 80);
	return [
		[name === void 0 ? "" : `**${inline(name, 60)}**`, place].filter((part) => part !== "").join("<br>") || "–",
		role === void 0 ? "–" : inline(role, 30),
		rows === void 0 ? "–" : number(rows),
		sha256 === void 0 ? "–" : code$1(shortDigest(sha256)),
		check === void 0 ? "⚠️ no digest" : checks[check]
	];
}
const checks = {
	stated: "⚠️ stated only, not checked",
	pointer: "equals the pointer file",
	registry: "confirmed by the hub",
	recomputed: "recomputed from the bytes"
};
// src/report/title.ts
/** The check run's title: plain text, the verdict first, then the one thing that a reader wants to know. */
function title(judgement) {
	return titles[judgement.verdict](judgement);
}
const titles = {
	approved: (judgement) => `Approved: ${seatsFilled(judgement)}`,
	"awaiting-approval": (judgement) => `Awaiting approval: ${seatsFilled(judgement)}`,
	rejected: (judgement) => `Rejected: ${objections(judgement)}`,
	overridden: (judgement) => `Overridden${overrider(judgement)}`,
	"not-applicable": () => "Not applicable: no fine-tuning manifest changed",
	error: (judgement) => `Error: ${obstacle(judgement)}`
};
/** What stands against the change: `2 errors, 1 warning; changes requested by erin`. */
function objections({ findings, approvals }) {
	const live = findings.filter((finding) => finding.waived === void 0);
	const errors = live.filter((finding) => finding.severity === "error").length;
	const warnings = live.filter((finding) => finding.severity === "warning").length;
	const counts = [...errors > 0 ? [counted(errors, "error")] : [], ...errors > 0 && warnings > 0 ? [counted(warnings, "warning")] : []].join(", ");
	const names = approvals.vetoes.map((veto) => visible(veto.login, 40));
	return [counts, names.length > 0 ? `changes requested by ${firstOf(names, 3, "and")}` : ""].filter((part) => part !== "").join("; ") || "a rule forbids it";
}
/** A seat that takes two people is two seats here: one person fills one. */
function seatsFilled({ approvals }) {
	const needed = approvals.seats.filter((seat) => seat.needed);
	const places = needed.reduce((sum, seat) => sum + seat.count, 0);
	if (places === 0) return "no seat is needed";
	return `${needed.reduce((sum, seat) => sum + Math.min(seat.filledBy.length, seat.count), 0)} of ${counted(places, "seat")} filled`;
}
function overrider({ approvals: { override } }) {
	if (override === void 0) return "";
	const until = override.expiresAt === void 0 ? "" : ` until ${day(override.expiresAt)}`;
	return ` by ${visible(override.login, 40)}${until}`;
}
function obstacle(judgement) {
	const [first, ...others] = errorsOf(judgement);
	if (first === void 0) return "the change could not be judged";
	const more = others.length > 0 ? ` (and ${others.length} more)` : "";
	return visible(first.message, 160).replace(/^The /, "the ").replace(/\.$/, "") + more;
}
// src/report/verdict-section.ts
/** The verdict as a heading, and in one sentence why. */
function verdictSection(judgement) {
	const { verdict } = judgement;
	return blocks(`## ${verdictSymbol[verdict]} ${names[verdict]}`, sentences[verdict](judgement));
}
/** The check run's title says more, and stands right above. */
const names = {
	approved: "Approved",
	"awaiting-approval": "Awaiting approval",
	rejected: "Rejected",
	overridden: "Overridden",
	"not-applicable": "Not applicable",
	error: "Could not be judged"
};
const sentences = {
	approved: signed,
	"awaiting-approval": missing,
	rejected: refused,
	overridden: forced,
	"not-applicable": () => "This pull request changes no fine-tuning manifest, no file that one references, and nothing that a seat asks about.",
	error: () => "Something could not be read, so this change cannot pass. That says nothing about whether it is a good one."
};
function signed({ approvals }) {
	const taken = approvals.seats.filter((seat) => seat.needed && seat.filledBy.length > 0);
	if (taken.length === 0) return "No rule forbids this change, and policy asks nobody to sign it.";
	return `No rule forbids this change, and everyone whom policy asks has signed: ${firstOf(taken.map((seat) => `${people(seat.filledBy)} as ${inline(seat.name, 60)}`), 5, "and")}.`;
}
function missing(judgement) {
	const { approvals } = judgement;
	const open = openSeats(approvals).map((seat) => `${counted(seat.count - seat.filledBy.length, "person", "people")} for **${inline(seat.name, 60)}**`);
	const rest = open.length === 0 ? "" : ` Still to sign: ${firstOf(open, 5, "and")}.`;
	return `No rule forbids this change; ${seatsFilled(judgement)}.${rest}`;
}
function refused(judgement) {
	const errors = blockingFindings(judgement).length;
	const { vetoes } = judgement.approvals;
	const verb = vetoes.length === 1 ? "asks" : "ask";
	const parts = [...errors > 0 ? [`${counted(errors, "error")} must be mended first`] : [], ...vetoes.length > 0 ? [`${people(vetoes)} ${verb} for changes`] : []];
	return parts.length === 0 ? "Policy does not allow this change." : `${parts.join(", and ")}.`;
}
function forced(judgement) {
	const { override, vetoes } = judgement.approvals;
	if (override === void 0) return "Somebody entitled let this change pass against policy.";
	const open = openSeats(judgement.approvals).length;
	const errors = blockingFindings(judgement).length;
	const against = [
		...open > 0 ? [`${counted(open, "seat")} not filled`] : [],
		...errors > 0 ? [counted(errors, "error")] : [],
		...vetoes.length > 0 ? [`changes requested by ${people(vetoes)}`] : []
	];
	const until = override.expiresAt === void 0 ? "" : ` This holds until ${day(override.expiresAt)}.`;
	const despite = against.length === 0 ? "" : ` despite ${listed(against, "and")}`;
	return `**${inline(override.login, 40)}** let this change pass${despite}.${until}`;
}
function people(persons) {
	return firstOf(persons.map(({ login }) => `**${inline(login, 40)}**`), 4, "and");
}
// src/report/summary.ts
/**
* One judgement as Markdown, for an approver who doesn't read YAML. What blocks stands first: findings come before the
* training when one of them is the reason for the verdict, else after it.
*/
function summary(judged, extent) {
	const { judgement } = judged;
	const findings = findingsSection(judgement, extent);
	const blocked = blockingFindings(judgement).length > 0;
	return blocks(verdictSection(judgement), obstaclesSection(judgement, extent), overrideSection(judgement, extent), vetoesSection(judgement, extent), blocked ? findings : "", trainingSection(judgement, extent), changesSection(judgement, extent), blocked ? "" : findings, seatsSection(judgement, extent), ignoredSection(judgement, extent), notesSection(judgement, extent), nextSection(judgement), footerSection(judged));
}
// src/report/several.ts
/** The judgement that decides the check run comes first; among equals, the older pull request. */
function worstFirst([first, ...others]) {
	const [worst, ...rest] = [first, ...others].toSorted((a, b) => gravity(b.judgement.verdict) - gravity(a.judgement.verdict) || a.judgement.pull.number - b.judgement.pull.number);
	return [worst ?? first, ...rest];
}
/** What names the check run's record: its digest, or for several the digest of the list of their digests. */
function externalId(judged) {
	const digests = judged.map(({ record }) => `sha256:${record.sha256}`).toSorted();
	const [only, ...others] = digests;
	return only !== void 0 && others.length === 0 ? only : `sha256:${sha256Of(canonicalJson(digests))}`;
}
function titleOf(judged) {
	const [{ judgement }, ...others] = worstFirst(judged);
	if (others.length === 0) return title(judgement);
	return `${title(judgement)} (#${judgement.pull.number}, the worst of ${judged.length} pull requests)`;
}
/** One summary, or a table of verdicts above the summary of each. */
function summaryOf(judged, extent) {
	const ordered = worstFirst(judged);
	const [first, ...others] = ordered;
	if (others.length === 0) return summary(first, extent);
	const where = first.judgement.mergeGroup ? "are in this merge group" : "have this commit as their head";
	return blocks(`**${ordered.length} pull requests ${where}.** The check passes only if every one of them does.`, table([
		"",
		"Pull request",
		"Into",
		"Verdict"
	], ordered.slice(0, extent.overview).map(overview)), ordered.length > extent.overview ? `And ${ordered.length - extent.overview} more, none of them worse.` : "", ...ordered.flatMap((one) => [
		"---",
		heading(one),
		summary(one, extent)
	]));
}
function overview({ judgement }) {
	const { pull, base, verdict } = judgement;
	return [
		verdictSymbol[verdict],
		link(`**#${pull.number}**`, pull.url),
		code$1(base.ref, 60),
		inline(title(judgement), 220)
	];
}
function heading({ judgement: { pull, base } }) {
	return `**Pull request ${link(`#${pull.number}`, pull.url)}**, into ${code$1(base.ref, 60)}`;
}
// src/report/shortened.ts
/** Shorter and shorter: first the words, which the summary has, then the ends of long lists. */
const shorterForms = [
	withoutWords,
	(statement) => atMost(withoutWords(statement), 100),
	(statement) => atMost(withoutWords(statement), 20),
	(statement) => atMost(withoutWords(statement), 0)
];
function withoutWords(statement) {
	const { findings, ignored } = statement.predicate;
	const predicate = {
		...statement.predicate,
		findings: findings.map(({ rule, severity, path, pointer, line }) => ({
			rule,
			severity,
			path,
			pointer,
			line
		})),
		ignored: ignored.map(({ login, reviewId, commit, reason }) => ({
			login,
			reviewId,
			commit,
			reason
		}))
	};
	return {
		statement: {
			...statement,
			predicate
		},
		leftOut: [
			{
				count: findings.filter(({ message }) => message !== void 0).length,
				what: "messages of findings"
			},
			{
				count: findings.filter(({ waived }) => waived !== void 0).length,
				what: "waivers"
			},
			{
				count: ignored.filter(({ detail }) => detail !== void 0).length,
				what: "details of ignored reviews"
			}
		]
	};
}
function atMost({ statement, leftOut }, most) {
	const { findings, ignored, manifests, previousRecords, override } = statement.predicate;
	const predicate = {
		...statement.predicate,
		findings: findings.slice(0, most),
		ignored: ignored.slice(0, most),
		manifests: manifests.slice(0, most),
		previousRecords: previousRecords.slice(0, most),
		override: override && {
			...override,
			findings: override.findings.slice(0, most)
		}
	};
	return {
		statement: {
			...statement,
			predicate
		},
		leftOut: [
			...leftOut,
			{
				count: Math.max(0, findings.length - most),
				what: "findings"
			},
			{
				count: Math.max(0, ignored.length - most),
				what: "ignored reviews"
			},
			{
				count: Math.max(0, manifests.length - most),
				what: "manifests"
			},
			{
				count: Math.max(0, previousRecords.length - most),
				what: "previous records"
			}
		]
	};
}
// src/report/record-text.ts
/**
* The check run's text: each record's JSON in a fence. A record that does not fit is shown in a shorter form that says
* so; its digest stays that of the full record, and JSON is never cut in the middle.
*/
function recordText(judged) {
	const ordered = worstFirst(judged);
	const shortest = ordered.map((one) => without(one, ordered.length));
	const chosen = [...shortest];
	for (const [index, one] of ordered.entries()) {
		const others = blocks(...chosen.filter((_, other) => other !== index));
		const room = outputLimit - Buffer.byteLength(others, "utf8") - 2;
		chosen[index] = forms(one, ordered.length).find((form) => fits(form(), room))?.() ?? shortest[index] ?? "";
	}
	return firstLines(blocks(...chosen));
}
function forms(judged, several) {
	return [() => shown(judged, several, "The JSON below is the record in full.", judged.record.json), ...shorterForms.map((shorten) => () => {
		const { statement, leftOut } = shorten(judged.statement);
		return shown(judged, several, `Shortened to fit here, without ${losses(leftOut)}. ${elsewhere}`, canonicalJson(statement));
	})];
}
function without(judged, several) {
	return `${naming(judged, several)} It is too long to be shown here. ${elsewhere}`;
}
const elsewhere = "The full record is in the output `record` of the job that wrote this check.";
function shown(judged, several, remark, json) {
	return `${naming(judged, several)} ${remark}\n\n\`\`\`json\n${drawable(json)}\n\`\`\``;
}
function naming({ judgement, record }, several) {
	return `Record${several > 1 ? ` of pull request #${judgement.pull.number}` : ""}: \`sha256:${record.sha256}\`, over its canonical form (RFC 8785).`;
}
/** Characters that draw nothing or reorder their neighbours become JSON's escapes: another spelling, the same value. */
function drawable(json) {
	return json.replaceAll(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => Array.from({ length: character.length }, (_, unit) => hex(character.charCodeAt(unit))).join(""));
}
function hex(unit) {
	return `\\u${unit.toString(16).padStart(4, "0")}`;
}
function losses(leftOut) {
	const parts = leftOut.filter(({ count }) => count > 0).map(({ count, what }) => `${number(count)} ${what}`);
	return parts.length === 0 ? "some details" : listed(parts, "and");
}
// src/report/check-output.ts
/** The judgements of a head commit as one check run's output, within GitHub's limits. */
function checkOutput(judged) {
	const { batches, leftOut } = annotations(judged);
	return {
		title: titleOf(judged),
		summary: fitting(judged, leftOut),
		text: recordText(judged),
		annotations: batches
	};
}
/** The summary for the job, which may hold a mebibyte: always in its fullest form. */
function jobSummary(judged) {
	const [fullest] = extents;
	return fullest === void 0 ? fitting(judged, 0) : firstLines(summaryOf(judged, fullest), 1e6);
}
function fitting(judged, leftOut) {
	const hidden = leftOut === 0 ? "" : `${counted(leftOut, "finding")} more have no annotation: see the job’s output \`findings\`.`;
	let shortest = "";
	for (const extent of extents) {
		const remark = shortest === "" ? "" : "Shortened to fit here: the record and the job’s outputs have the rest.";
		shortest = blocks(summaryOf(judged, extent), hidden, remark);
		if (fits(shortest)) return shortest;
	}
	return firstLines(shortest);
}
// src/report/outputs.ts
/** The worst verdict, and the facts of every pull request, worst first. */
function outputs(judged) {
	const ordered = worstFirst(judged);
	const { verdict } = ordered[0].judgement;
	const pulls = ordered.map(({ judgement }) => judgement);
	return {
		verdict,
		conclusion: conclusionOf(verdict),
		recordDigest: externalId(judged),
		findings: pulls.flatMap(({ findings, pull }) => each(sortFindings(findings), pull.number)),
		seats: pulls.flatMap(({ approvals, pull }) => each(approvals.seats, pull.number)),
		ignored: pulls.flatMap(({ approvals, pull }) => each(approvals.ignored, pull.number)),
		manifests: pulls.flatMap(({ subjects, pull }) => each(subjects.map(({ path, sha256, kind }) => ({
			path,
			sha256,
			kind
		})), pull.number))
	};
}
function each(items, pullRequest) {
	const mark = (item) => ({
		...item,
		pullRequest
	});
	return items.map(mark);
}
// src/report/workflow-commands.ts
/**
* Findings as the runner's workflow commands, one line each. Everything that could end a property, a command or a line
* is escaped, so that text from a pull request cannot start a command of its own.
*/
function workflowCommands(findings) {
	return sortFindings(findings).map(command);
}
function command(finding) {
	const { path, line, column } = finding;
	const end = lastPlace(finding);
	const place = {
		file: path,
		line: String(line),
		endLine: String(end.line),
		...end.line === line ? { col: String(column) } : {},
		...end.line === line && end.column !== void 0 ? { endColumn: String(end.column) } : {}
	};
	const properties = Object.entries({
		...path === "" ? {} : place,
		title: ruleName(finding)
	}).map(([name, value]) => `${name}=${property(value)}`).join(",");
	return `::${levelOf(finding)} ${properties}::${data(plainText(finding))}`;
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { unwrittenSummary as A, isList as C, helpFor as D, pointerOf as E, sortFindings as O, fieldOf as S, readDocuments as T, compareText as _, externalId as a, parseManifest as b, blockingFindings as c, recordOf as d, recordedManifests as f, canonicalOrder as g, word as h, jobSummary as i, visible as j, failureOutput as k, errorsOf as l, prose as m, outputs as n, worstFirst as o, instant as p, checkOutput as r, title as s, workflowCommands as t, openSeats as u, conclusionOf as v, isMapping as w, describeSchemaErrors as x, canonicalize as y };
