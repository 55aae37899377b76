import { c as isFields, d as valueAt$1, f as manifest_schema_default, i as eachText, l as pointerTo, p as topics, t as templateParts } from "./message-template.js";
import { t as compilePattern } from "./expression.js";
import { n as require_fastest_levenshtein, t as nearest } from "./suggestion.js";
// src/policy/expression/shape.ts
const dyn = [{ kind: "dyn" }];
function scalar(kind) {
	return [{ kind }];
}
function listOf(item, least = 0) {
	return [{
		kind: "list",
		item: () => item,
		least
	}];
}
function optionalOf(of) {
	return [{
		kind: "other",
		name: "optional",
		of
	}];
}
/** Nothing is known of the value, so nothing can be wrong about it. */
function isDyn(shape) {
	return shape.length === 0 || shape.some(({ kind }) => kind === "dyn");
}
/** Either of two shapes. Values of the same scalar kind merge, so that a ternary of literals is still finite. */
function eitherOf(...shapes) {
	const all = shapes.flat();
	if (all.some(({ kind }) => kind === "dyn")) return dyn;
	const merged = [];
	for (const alternative of all) {
		const index = merged.findIndex((other) => mergeable(other, alternative));
		const other = merged[index];
		if (other && isScalar(other) && isScalar(alternative)) merged[index] = {
			kind: other.kind,
			values: distinct([...other.values ?? [], ...alternative.values ?? []])
		};
		else if (!merged.includes(alternative)) merged.push(alternative);
	}
	return merged;
}
function isScalar(alternative) {
	return alternative.kind !== "dyn" && alternative.kind !== "list" && alternative.kind !== "map" && alternative.kind !== "other";
}
/** The shape of what iterating over a value gives: items of a list, keys of a map. */
function itemsOf(shape) {
	if (isDyn(shape)) return dyn;
	return eitherOf(...shape.map((alternative) => {
		if (alternative.kind === "list") return alternative.item();
		return alternative.kind === "map" ? keysOf(alternative) : [];
	}));
}
/** The shape of the keys of a map. */
function keysOf({ keys }) {
	return keys ? [{
		kind: "string",
		values: keys
	}] : scalar("string");
}
/** Whether a value is written in the expression or the policy, and not listed by a schema. */
function isWritten({ start, given }) {
	return start !== void 0 || given === true;
}
/** All values that the shape may have, when they are finitely many. */
function valuesOf(shape) {
	if (isDyn(shape)) return void 0;
	const values = [];
	for (const alternative of shape) if (alternative.kind === "null") values.push(...alternative.values ?? [{ value: null }]);
	else if (isScalar(alternative) && alternative.values) values.push(...alternative.values);
	else return void 0;
	return values;
}
/** The shape in words for people: `a string`, `an integer or null`. */
function describe(shape) {
	if (isDyn(shape)) return "anything";
	return [...new Set(shape.map(kindInWords))].join(" or ");
}
function kindInWords(alternative) {
	switch (alternative.kind) {
		case "bool": return "true or false";
		case "int": return "an integer";
		case "double": return "a number";
		case "string": return "a string";
		case "list": return "a list";
		case "map": return "a map";
		case "null": return "null";
		case "other": return `a ${alternative.name.replace("google.protobuf.", "").toLowerCase()}`;
		case "dyn": return "anything";
	}
}
/** Each value of a schema once; what the expression spells keeps its places. */
function distinct(values) {
	return values.filter((one, index) => isWritten(one) || values.findIndex((known) => known.value === one.value && !isWritten(known)) === index);
}
function mergeable(left, right) {
	return isScalar(left) && isScalar(right) && left.kind === right.kind && left.values !== void 0 && right.values !== void 0;
}
// src/policy/expression/schema-shape.ts
/** More ways than this to choose among alternatives, or a deeper chain of references: nothing is claimed of the value. */
const mostBranches = 64;
const deepest$1 = 40;
const shapes = /* @__PURE__ */ new WeakMap();
/**
* What a JSON Schema (2020-12) says of a value: types, values, fields, alternatives. `$ref`s are local to `root`.
* Conditions choose between alternatives: `if` a field has a constant, `else` it has not. `x-given` lists the strings, or the
* keys of a map, that a policy itself gives. What it does not understand it
* takes for true, so that a shape never claims more than its schema.
*/
function shapeOfSchema(schema, root) {
	const known = shapes.get(root)?.get(schema);
	if (known) return known;
	const shape = shapeOfAll([schema], root);
	const ofRoot = shapes.get(root) ?? /* @__PURE__ */ new WeakMap();
	ofRoot.set(schema, shape);
	shapes.set(root, ofRoot);
	return shape;
}
function shapeOfAll(schemas, root) {
	const branches = product(schemas.map((schema) => branchesOf(schema, root, 0)));
	if (!branches) return dyn;
	const alternatives = branches.flatMap((branch) => alternativesOf(branch, root));
	return alternatives.some(({ kind }) => kind === "dyn") ? dyn : eitherOf(alternatives);
}
/** The ways in which a value can satisfy a schema; undefined when they are too many. */
function branchesOf(schema, root, depth) {
	if (schema === false) return [];
	if (!isRecord(schema)) return [[]];
	if (depth > deepest$1) return void 0;
	const below = (part) => branchesOf(part, root, depth + 1);
	const parts = [[[schema]]];
	if (typeof schema["$ref"] === "string") parts.push(below(resolved(schema["$ref"], root)));
	if (Array.isArray(schema["allOf"])) parts.push(...schema["allOf"].map(below));
	for (const choice of [schema["anyOf"], schema["oneOf"]]) if (Array.isArray(choice)) parts.push(sum(choice.map(below)));
	if (isRecord(schema["if"]) && ("then" in schema || "else" in schema)) {
		const then = product([below(schema["if"]), below(schema["then"] ?? true)]);
		const otherwise = product([[[negated(schema["if"])]], below(schema["else"] ?? true)]);
		parts.push(sum([then, otherwise]));
	}
	return product(parts);
}
/** That the `if` does not hold, where it asks for the value of one field; otherwise nothing. */
function negated(condition) {
	const properties = isRecord(condition["properties"]) ? Object.entries(condition["properties"]) : [];
	const [property] = properties;
	if (!property || properties.length > 1) return {};
	const [name, schema] = property;
	return isRecord(schema) && ("const" in schema || "enum" in schema) && Object.keys(schema).length === 1 ? { properties: { [name]: { not: schema } } } : {};
}
function product(factors) {
	let result = [[]];
	for (const factor of factors) {
		if (!factor || factor.length * result.length > mostBranches) return void 0;
		result = result.flatMap((left) => factor.map((right) => [...left, ...right]));
	}
	return result;
}
function sum(terms) {
	const result = [];
	for (const term of terms) {
		if (!term) return void 0;
		result.push(...term);
	}
	return result.length > mostBranches ? void 0 : result;
}
const kinds = [
	"null",
	"boolean",
	"integer",
	"number",
	"string",
	"array",
	"object"
];
function alternativesOf(branch, root) {
	const values = enumeratedValues(branch);
	const types = kinds.filter((kind) => branch.every((schema) => allows(schema, kind)));
	if (types.length === kinds.length && !values) return [{ kind: "dyn" }];
	return types.flatMap((type) => {
		switch (type) {
			case "null": return !values || values.includes(null) ? [{ kind: "null" }] : [];
			case "boolean": return scalarOf("bool", values, (value) => typeof value === "boolean");
			case "integer":
				if (types.includes("number") && !values) return [];
				return scalarOf("int", values, (value) => Number.isInteger(value));
			case "number": return scalarOf("double", values, (value) => typeof value === "number" && !Number.isInteger(value));
			case "string": return stringsOf(branch, values);
			case "array": return values ? [] : [listOfBranch(branch, root)];
			default: return values ? [] : [mapOfBranch(branch, root)];
		}
	});
}
/** Whether one schema allows a type. `number` allows integers; keywords that ask for a type imply it when none is given. */
function allows(schema, kind) {
	const type = schema["type"] ?? impliedType(schema);
	if (type === void 0) return true;
	const types = Array.isArray(type) ? type : [type];
	return types.includes(kind) || kind === "integer" && types.includes("number");
}
function impliedType(schema) {
	if ("items" in schema || "prefixItems" in schema) return "array";
	return "properties" in schema || "additionalProperties" in schema ? "object" : void 0;
}
function enumeratedValues(branch) {
	let values;
	for (const schema of branch) {
		const listed = "const" in schema ? [schema["const"]] : schema["enum"];
		if (!Array.isArray(listed)) continue;
		values = values ? values.filter((value) => listed.includes(value)) : listed;
	}
	if (!values?.every(isScalarValue)) return void 0;
	const excluded = new Set(branch.flatMap((schema) => excludedValues(schema["not"])));
	return values.filter((value) => !excluded.has(value));
}
function excludedValues(not) {
	if (!isRecord(not)) return [];
	if ("const" in not) return [not["const"]];
	return Array.isArray(not["enum"]) ? not["enum"] : [];
}
function scalarOf(kind, values, belongs) {
	if (!values) return [{ kind }];
	const own = values.filter(isScalarValue).filter(belongs);
	return own.length === 0 ? [] : [{
		kind,
		values: own.map((value) => ({ value }))
	}];
}
function stringsOf(branch, values) {
	if (values) return scalarOf("string", values, (value) => typeof value === "string");
	const given = givenValues(branch);
	if (given) return [{
		kind: "string",
		values: given
	}];
	if (branch.some(({ format }) => format === "json-pointer")) return [{
		kind: "string",
		patterns: [pointerPattern],
		pointer: true
	}];
	const sources = branch.map((schema) => schema["pattern"]).filter((pattern) => typeof pattern === "string");
	return [{
		kind: "string",
		...sources.length === 0 ? {} : { patterns: sources.map(compilePattern) }
	}];
}
const pointerPattern = compilePattern("^(/|$)");
/** What `x-given` lists: the values that a policy gives, or the keys of a map. */
function givenValues(branch) {
	return branch.map((schema) => schema["x-given"]).find((given) => Array.isArray(given))?.filter((value) => typeof value === "string").map((value) => ({
		value,
		given: true
	}));
}
function listOfBranch(branch, root) {
	return {
		kind: "list",
		item: lazily(() => {
			const some = branch.filter((schema) => !Array.isArray(schema["prefixItems"]));
			if (some.length < branch.length) return dyn;
			return shapeOfAll(some.flatMap((schema) => "items" in schema ? [schema["items"]] : []), root);
		}),
		least: Math.max(0, ...branch.map(({ minItems }) => typeof minItems === "number" ? minItems : 0))
	};
}
function mapOfBranch(branch, root) {
	const fields = /* @__PURE__ */ new Map();
	const names = [...new Set(branch.flatMap((schema) => Object.keys(record(schema["properties"]))))];
	const field = (name) => {
		if (!fields.has(name)) {
			if (fields.size > 2e3) fields.clear();
			fields.set(name, fieldOf(branch, name, root));
		}
		return fields.get(name);
	};
	const keys = givenValues(branch);
	return {
		kind: "map",
		names,
		field,
		...keys ? { keys } : {},
		any: lazily(() => {
			const open = branch.flatMap((schema) => [schema["additionalProperties"], ...Object.values(record(schema["patternProperties"]))]).filter((schema) => schema !== void 0 && schema !== false);
			if (!branch.some((schema) => schema["additionalProperties"] === false) && open.length === 0) return dyn;
			return eitherOf(...names.map((name) => field(name)?.shape ?? []), ...open.map((schema) => shapeOfAll([schema], root)));
		}),
		tags: lazily(() => names.flatMap((name) => {
			const known = field(name);
			const finite = known?.shape.every((alternative) => "values" in alternative && alternative.values !== void 0);
			return known && finite && known.shape.length > 0 ? [{
				name,
				shape: known.shape,
				required: known.required
			}] : [];
		}))
	};
}
function fieldOf(branch, name, root) {
	const schemas = [];
	let required = false;
	let named = false;
	for (const schema of branch) {
		const own = fieldSchemas(schema, name);
		if (own.includes(false)) return void 0;
		schemas.push(...own);
		if (Array.isArray(schema["required"]) && schema["required"].includes(name)) required = true;
		if (Object.hasOwn(record(schema["properties"]), name)) named = true;
	}
	if (schemas.length === 0 && branch.some((schema) => schema["unevaluatedProperties"] === false)) return void 0;
	return {
		shape: shapeOfAll(schemas, root),
		required,
		named
	};
}
/** What one schema asks of a field's value. */
function fieldSchemas(schema, name) {
	const properties = record(schema["properties"]);
	const own = Object.hasOwn(properties, name) ? [properties[name]] : [];
	for (const [source, value] of Object.entries(record(schema["patternProperties"]))) {
		const pattern = compilePattern(source);
		if (pattern.state === "refused") return [];
		if (pattern.test(name)) own.push(value);
	}
	const { additionalProperties } = schema;
	return own.length === 0 && additionalProperties !== void 0 ? [additionalProperties] : own;
}
function resolved(reference, root) {
	if (reference === "#") return root;
	if (!reference.startsWith("#/")) return true;
	let node = root;
	for (const step of reference.slice(2).split("/")) {
		const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
		if (!isRecord(node) || !Object.hasOwn(node, key)) return true;
		node = node[key];
	}
	return node;
}
function lazily(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function record(value) {
	return isRecord(value) ? value : {};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isScalarValue(value) {
	return value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string";
}
// src/policy/expression/value.ts
function failure(cause, message) {
	return {
		kind: "failure",
		cause,
		message
	};
}
function isFailure(value) {
	return typeof value === "object" && value !== null && "kind" in value && value.kind === "failure";
}
function isOptional(value) {
	return typeof value === "object" && value !== null && "kind" in value && value.kind === "optional";
}
function isOpaque(value) {
	return typeof value === "object" && value !== null && "kind" in value && value.kind === "opaque";
}
function isList(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value instanceof Map;
}
/** The value's type in words for people. */
function typeOf(value) {
	if (typeof value === "string") return "a string";
	if (typeof value === "boolean") return "true or false";
	if (typeof value === "bigint") return "an integer";
	if (typeof value === "number") return "a number";
	if (value === null) return "null";
	if (isList(value)) return "a list";
	if (isMap(value)) return "a map";
	return isOptional(value) ? "an optional" : "a value of another type";
}
/** A key as maps hold it: CEL's `1` and `1.0` are the same key. */
function mapKey(key) {
	return typeof key === "number" && Number.isSafeInteger(key) ? BigInt(key) : key;
}
/** The value as what the engine's functions take. */
function toEngine(value) {
	if (isOpaque(value)) return value.value;
	return value;
}
/** What an engine's function gave, as a value. */
function fromEngine(value) {
	if (typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "bigint" || typeof value === "number" || value === null) return value;
	if (typeof value !== "object") return failure("other", "a function gave something that is no value");
	if (Array.isArray(value)) return value.map(fromEngine);
	if (value instanceof Map) return new Map(Array.from(value, ([key, entry]) => [fromEngine(key), fromEngine(entry)]));
	if (Object.getPrototypeOf(value) !== Object.prototype) return {
		kind: "opaque",
		value
	};
	return new Map(Object.entries(value).map(([key, entry]) => [key, fromEngine(entry)]));
}
/** The value as plain data: ints that a double holds exactly are numbers, maps are objects, an empty optional is null. */
function toPlain(value) {
	if (typeof value === "bigint") {
		const double = Number(value);
		return Number.isSafeInteger(double) ? double : value;
	}
	if (isList(value)) return value.map(toPlain);
	if (isMap(value)) return Object.fromEntries(Array.from(value, ([key, entry]) => [typeof key === "object" ? "" : String(key), toPlain(entry)]));
	if (typeof value !== "object" || value === null) return value;
	if (isOptional(value)) return value.value === void 0 ? null : toPlain(value.value);
	return isOpaque(value) ? value.value : void 0;
}
// src/policy/expression/admit.ts
/** Deeper data is no manifest; reading what lies below is an error. */
const deepest = 200;
/** More values than any manifest may hold; an alias bomb has more. */
const mostValues = 1e5;
const anything = {};
const admitted = /* @__PURE__ */ new WeakMap();
/** The shape of a name in scope. */
function shapeOfScope(type) {
	switch (type.type) {
		case "dyn": return dyn;
		case "empty": return [{
			kind: "map",
			names: [],
			field: () => void 0,
			any: () => dyn,
			tags: () => []
		}];
		case "schema": return shapeOfNamed(type);
	}
}
function shapeOfNamed(type) {
	const shape = shapeOfSchema(type.schema, type.root);
	return type.optional === true ? eitherOf(shape, [{ kind: "null" }]) : shape;
}
/**
* JSON data as a value. A number is an int or a double as the schema says; where it does not say, a whole number is an
* int. Data of another type than the schema's becomes a failure in its place, so that an expression which reads it fails
* rather than passes, and one which does not is not disturbed; so do NaN and the infinities, which JSON lacks. Each object is converted once and kept for as long as it
* lives; it is never changed, and must not change.
*/
function admit(data, type, name) {
	if (type.type === "empty") return /* @__PURE__ */ new Map();
	const key = type.type === "dyn" ? anything : type;
	if (data === void 0 || data === null) return admitMissing(data, type, name);
	if (typeof data !== "object") return convert(data, shapeOfScope(type), 0, { values: 0 });
	const known = admitted.get(data)?.get(key);
	if (known !== void 0) return known;
	const walk = { values: 0 };
	const converted = convert(data, shapeOfScope(type), 0, walk);
	const value = walk.values > mostValues ? failure("limit", "the data is too large") : converted;
	const ofData = admitted.get(data) ?? /* @__PURE__ */ new WeakMap();
	ofData.set(key, value);
	admitted.set(data, ofData);
	return value;
}
function admitMissing(data, type, name) {
	if (data === null || type.type === "schema" && type.optional === true) return convert(null, shapeOfScope(type), 0, { values: 0 });
	return failure("absent", `${name} has no value here`);
}
function convert(data, shape, depth, walk) {
	if (++walk.values > mostValues) return failure("limit", "the data is too large");
	if (typeof data === "string") return fit(data, shape, "string");
	if (typeof data === "boolean") return fit(data, shape, "bool");
	if (typeof data === "bigint") return fit(data, shape, "int");
	if (typeof data === "number") return convertNumber(data, shape);
	if (typeof data !== "object") return failure("type", `a ${typeof data} is not JSON`);
	if (data === null) return fit(null, shape, "null");
	if (depth > deepest) return failure("limit", "the data is nested too deeply");
	if (Array.isArray(data)) return convertList(data, shape, depth, walk);
	const prototype = Object.getPrototypeOf(data);
	if (prototype !== null && prototype !== Object.prototype) return failure("type", "the data is not JSON");
	return convertMap(data, shape, depth, walk);
}
function fit(value, shape, kind) {
	if (isDyn(shape) || shape.some((alternative) => alternative.kind === kind)) return value;
	return misfit(value, shape);
}
function convertNumber(data, shape) {
	if (!Number.isFinite(data)) return failure("number", `it is ${data}, where a finite number belongs`);
	const whole = Number.isInteger(data);
	if (whole && !Number.isSafeInteger(data)) return failure("number", `it is ${data}, a whole number that is not exact`);
	if (isDyn(shape)) return whole ? BigInt(data) : data;
	if (whole && shape.some(({ kind }) => kind === "int")) return BigInt(data);
	if (shape.some(({ kind }) => kind === "double")) return data;
	return misfit(data, shape);
}
function convertList(data, shape, depth, walk) {
	if (isDyn(shape)) return data.map((item) => convert(item, dyn, depth + 1, walk));
	const lists = shape.filter(({ kind }) => kind === "list");
	if (lists.length === 0) return misfit([], shape);
	const item = itemsOf(lists);
	return data.map((entry) => convert(entry, item, depth + 1, walk));
}
function convertMap(data, shape, depth, walk) {
	const maps = isDyn(shape) ? [] : shape.filter((alternative) => alternative.kind === "map");
	if (!isDyn(shape) && maps.length === 0) return misfit(/* @__PURE__ */ new Map(), shape);
	const likely = maps.length > 1 ? maps.filter((map) => isTagged(data, map)) : maps;
	const chosen = likely.length === 0 ? maps : likely;
	const entries = [];
	for (const [key, entry] of Object.entries(data)) if (entry !== void 0) entries.push([key, convert(entry, shapeOfKey(chosen, key), depth + 1, walk)]);
	return new Map(entries);
}
function shapeOfKey(maps, key) {
	const [only] = maps;
	if (only && maps.length === 1) return only.field(key)?.shape ?? dyn;
	const shapes = maps.flatMap((map) => map.field(key)?.shape ?? []);
	return shapes.length === 0 ? dyn : eitherOf(shapes);
}
/** Whether the fields that tell the alternatives of a union apart have values of this one. */
function isTagged(data, map) {
	const fields = new Map(Object.entries(data));
	return map.tags().every(({ name, shape, required }) => {
		if (!fields.has(name)) return !required;
		const value = fields.get(name);
		return shape.some((alternative) => "values" in alternative && alternative.values?.some((known) => known.value === value));
	});
}
function misfit(value, shape) {
	return failure("type", `it is ${typeOf(value)}, where ${describe(shape)} belongs`);
}
// src/policy/expression/budget.ts
/** Two lists of 200 items, each compared with each by a condition of ten parts, take about 450,000 steps. */
const mostSteps = 6e5;
/** Takes steps off the budget; false when it is overdrawn. */
function spend(budget, steps) {
	budget.left -= steps;
	return budget.left >= 0;
}
/** Steps that reading the whole of a value takes at most: an operation that is linear in its operands spends them. */
function sizeOf(value) {
	if (typeof value === "string") return value.length >> 3;
	if (typeof value !== "object" || value === null) return 0;
	if (isList(value)) return value.length;
	return isMap(value) ? value.size : 0;
}
/** Like `sizeOf`, down to the last item: what comparing a value costs. Stops counting at `limit`. */
function depthSizeOf(value, limit) {
	let total = sizeOf(value);
	if (total > limit || typeof value !== "object" || value === null) return total;
	const items = isList(value) ? value : isMap(value) ? value.values() : [];
	for (const item of items) {
		if (total > limit) return total;
		if (typeof item === "string" || typeof item === "object") total += depthSizeOf(item, limit - total);
	}
	return total;
}
// node_modules/@marcbachmann/cel-js/lib/errors.js
var CelError = class extends Error {
	#node;
	#code;
	#range;
	#summary;
	constructor({ name, code, message, node, cause, range }) {
		super(message, cause ? { cause } : void 0);
		this.name = name;
		this.#code = code;
		this.#summary = message;
		this.#node = node;
		this.#range = range && normalizeRange(range) || normalizeRange(node);
		if (!node?.input) return;
		this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
	}
	get node() {
		return this.#node;
	}
	get code() {
		return this.#code;
	}
	get range() {
		return this.#range;
	}
	get summary() {
		return this.#summary;
	}
	withAst(node) {
		if (this.#node || !node?.input) return this;
		this.#node = node;
		this.#range ??= normalizeRange(node);
		this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
		return this;
	}
};
function normalizeArgs(name, defaultCode, message, node, cause) {
	if (typeof message === "string") return {
		name,
		code: defaultCode,
		message,
		node,
		cause
	};
	const opts = message;
	if (typeof opts !== "object") throw new Error("First param to error must be a string or object");
	return {
		name,
		code: opts.code || defaultCode,
		message: opts.message,
		node: opts.node,
		cause: opts.cause,
		range: opts.range
	};
}
var ParseError = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("ParseError", "parse_error", message, node, cause));
	}
};
var EvaluationError = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
	}
};
var TypeError$1 = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("TypeError", "type_error", message, node, cause));
	}
};
function parseError(code, message, node) {
	if (typeof code === "object") return new ParseError(code);
	return new ParseError({
		code,
		message,
		node
	});
}
function evaluationError(code, message, node) {
	if (typeof code === "object") return new EvaluationError(code);
	return new EvaluationError({
		code,
		message,
		node
	});
}
function typeError(code, message, node) {
	if (typeof code === "object") return new TypeError$1(code);
	return new TypeError$1({
		code,
		message,
		node
	});
}
function normalizeRange(node) {
	const start = node?.pos ?? node?.start;
	if (typeof start !== "number") return;
	return {
		start,
		end: typeof node.end === "number" ? node.end : start
	};
}
function formatErrorWithHighlight(message, node, range) {
	const pos = node.pos ?? range?.start;
	if (typeof pos !== "number") return message;
	const input = node.input;
	let lineNum = 1;
	let currentPos = 0;
	let columnNum = 0;
	while (currentPos < pos) {
		if (input[currentPos] === "\n") {
			lineNum++;
			columnNum = 0;
		} else columnNum++;
		currentPos++;
	}
	let contextStart = pos;
	let contextEnd = pos;
	while (contextStart > 0 && input[contextStart - 1] !== "\n") contextStart--;
	while (contextEnd < input.length && input[contextEnd] !== "\n") contextEnd++;
	const line = input.slice(contextStart, contextEnd);
	return `${message}\n\n${`> ${`${lineNum}`.padStart(4, " ")} | ${line}\n${" ".repeat(9 + columnNum)}^`}`;
}
function attachErrorAst(error, node) {
	if (error instanceof CelError) return error.withAst(node);
	return error;
}
// node_modules/@marcbachmann/cel-js/lib/optional.js
var Optional = class Optional {
	#value;
	constructor(value) {
		this.#value = value;
	}
	static of(value) {
		if (value === void 0) return OPTIONAL_NONE;
		return new Optional(value);
	}
	static none() {
		return OPTIONAL_NONE;
	}
	hasValue() {
		return this.#value !== void 0;
	}
	value() {
		if (this.#value === void 0) throw evaluationError("optional_value_missing", "Optional value is not present");
		return this.#value;
	}
	or(optional) {
		if (this.#value !== void 0) return this;
		if (optional instanceof Optional) return optional;
		throw evaluationError("invalid_optional_argument", "Optional.or must be called with an Optional argument");
	}
	orValue(defaultValue) {
		return this.#value === void 0 ? defaultValue : this.#value;
	}
	get [Symbol.toStringTag]() {
		return "optional";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.#value === void 0 ? `Optional { none }` : `Optional { value: ${JSON.stringify(this.#value)} }`;
	}
};
const OPTIONAL_NONE = Object.freeze(new Optional());
var OptionalNamespace = class {};
const optionalNamespace = new OptionalNamespace();
function toggleOptionalTypes(registry, enable) {
	const optionalConstant = enable ? optionalNamespace : void 0;
	registry.deleteVariable("optional");
	registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
}
function register(registry) {
	const sync = { async: false };
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
	const optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
	registry.registerType("OptionalNamespace", OptionalNamespace);
	registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
	functionOverload("optional.hasValue(): bool", (v) => v.hasValue());
	functionOverload("optional<A>.value(): A", (v) => v.value());
	registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none());
	functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
	function ensureOptional(value, ast, description) {
		if (value instanceof Optional) return value;
		throw evaluationError("optional_expected", `${description} must be optional`, ast);
	}
	function evaluateOptional(ev, macro, ctx) {
		const v = ev.run(macro.receiver, ctx);
		if (v instanceof Promise) return v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx));
		return handleOptionalResolved(v, ev, macro, ctx);
	}
	function handleOptionalResolved(value, ev, macro, ctx) {
		const optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
		if (optional.hasValue()) return macro.onHasValue(optional);
		return macro.onEmpty(ev, macro, ctx);
	}
	function ensureOptionalType(checker, node, ctx, description) {
		const type = checker.check(node, ctx);
		if (type.kind === "optional") return type;
		if (type.kind === "dyn") return checker.getType("optional");
		throw checker.createError("optional_expected", `${description} must be optional, got '${type}'`, node);
	}
	function createOptionalMacro({ functionDesc, evaluate, typeCheck, onHasValue, onEmpty }) {
		return ({ ast, args, receiver }) => ({
			ast,
			functionDesc,
			receiver,
			arg: args[0],
			evaluate,
			typeCheck,
			onHasValue,
			onEmpty
		});
	}
	const invalidOrValueReceiver = "optional.orValue() receiver";
	const invalidOrReceiver = "optional.or(optional) receiver";
	const invalidOrArg = "optional.or(optional) argument";
	registry.registerFunctionOverload("optional.or(ast): optional<dyn>", createOptionalMacro({
		functionDesc: "optional.or(optional)",
		evaluate: evaluateOptional,
		typeCheck(check, macro, ctx) {
			const l = ensureOptionalType(check, macro.receiver, ctx, invalidOrReceiver);
			const r = ensureOptionalType(check, macro.arg, ctx, invalidOrArg);
			if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
			const unified = l.unify(check.registry, r);
			if (unified) return unified;
			throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
		},
		onHasValue: (optional) => optional,
		onEmpty(ev, macro, ctx) {
			const ast = macro.arg;
			const v = ev.run(ast, ctx);
			if (v instanceof Promise) return v.then((_v) => ensureOptional(_v, ast, invalidOrArg));
			return ensureOptional(v, ast, invalidOrArg);
		}
	}));
	registry.registerFunctionOverload("optional.orValue(ast): dyn", createOptionalMacro({
		functionDesc: "optional.orValue(value)",
		onHasValue: (optionalValue) => optionalValue.value(),
		onEmpty(ev, macro, ctx) {
			return ev.run(macro.arg, ctx);
		},
		evaluate: evaluateOptional,
		typeCheck(check, macro, ctx) {
			const l = ensureOptionalType(check, macro.receiver, ctx, invalidOrValueReceiver).valueType;
			const r = check.check(macro.arg, ctx);
			if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
			const unified = l.unify(check.registry, r);
			if (unified) return unified;
			throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
		}
	}));
}
// node_modules/@marcbachmann/cel-js/lib/globals.js
const hasOwn = Object.hasOwn;
const objKeys = Object.keys;
const objFreeze = Object.freeze;
const objEntries = Object.entries;
const isArray = Array.isArray;
const arrayFrom = Array.from;
function isAsync(fn, fallback) {
	if (fn?.[Symbol.toStringTag] === "AsyncFunction") return true;
	return typeof fallback === "boolean" ? fallback : true;
}
const RESERVED = /* @__PURE__ */ new Set([
	"as",
	"break",
	"const",
	"continue",
	"else",
	"for",
	"function",
	"if",
	"import",
	"let",
	"loop",
	"package",
	"namespace",
	"return",
	"var",
	"void",
	"while",
	"__proto__",
	"prototype"
]);
// node_modules/@marcbachmann/cel-js/lib/functions.js
var UnsignedInt = class {
	#value;
	constructor(value) {
		this.verify(typeof value === "bigint" ? value : BigInt(value));
	}
	get value() {
		return this.#value;
	}
	valueOf() {
		return this.#value;
	}
	toString() {
		return `${this.#value}`;
	}
	verify(v) {
		if (v < 0n || v > 18446744073709551615n) throw evaluationError("numeric_overflow", "Unsigned integer overflow");
		this.#value = v;
	}
	get [Symbol.toStringTag]() {
		return `value = ${this.#value}`;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `UnsignedInteger { value: ${this.#value} }`;
	}
};
const billion = 1e9;
const billionBigInt = 1000000000n;
const UNIT_NANOSECONDS = {
	h: 3600000000000n,
	m: 60000000000n,
	s: billionBigInt,
	ms: 1000000n,
	us: 1000n,
	µs: 1000n,
	ns: 1n
};
var Duration = class Duration {
	#seconds;
	#nanos;
	constructor(seconds, nanos = 0) {
		this.#seconds = BigInt(seconds);
		this.#nanos = nanos;
	}
	get seconds() {
		return this.#seconds;
	}
	get nanos() {
		return this.#nanos;
	}
	valueOf() {
		return Number(this.#seconds) * 1e3 + this.#nanos / 1e6;
	}
	static fromMilliseconds(ms) {
		const totalNanos = BigInt(Math.trunc(ms * 1e6));
		const seconds = totalNanos / billionBigInt;
		const nanos = Number(totalNanos % billionBigInt);
		return new Duration(seconds, nanos);
	}
	addDuration(other) {
		const nanos = this.#nanos + other.nanos;
		return new Duration(this.#seconds + other.seconds + BigInt(Math.floor(nanos / billion)), nanos % billion);
	}
	subtractDuration(other) {
		const nanos = this.#nanos - other.nanos;
		return new Duration(this.#seconds - other.seconds + BigInt(Math.floor(nanos / billion)), (nanos + billion) % billion);
	}
	extendTimestamp(ts) {
		return new Date(ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6));
	}
	subtractTimestamp(ts) {
		return /* @__PURE__ */ new Date(ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6));
	}
	toString() {
		const nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", {
			useGrouping: false,
			maximumFractionDigits: 9
		}).slice(1) : "";
		return `${this.#seconds}${nanos}s`;
	}
	getHours() {
		return this.#seconds / 3600n;
	}
	getMinutes() {
		return this.#seconds / 60n;
	}
	getSeconds() {
		return this.#seconds;
	}
	getMilliseconds() {
		return this.#seconds * 1000n + BigInt(Math.floor(this.#nanos / 1e6));
	}
	get [Symbol.toStringTag]() {
		return "google.protobuf.Duration";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `google.protobuf.Duration { seconds: ${this.#seconds}, nanos: ${this.#nanos} }`;
	}
};
function registerFunctions(registry) {
	const sync = { async: false };
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
	const identity = (v) => v;
	functionOverload("dyn(dyn): dyn", identity);
	for (const _t in TYPES) {
		const type = TYPES[_t];
		if (!(type instanceof Type)) continue;
		functionOverload(`type(${type.name}): type`, () => type);
	}
	functionOverload("bool(bool): bool", identity);
	functionOverload("bool(string): bool", (v) => {
		switch (v) {
			case "1":
			case "t":
			case "true":
			case "TRUE":
			case "True": return true;
			case "0":
			case "f":
			case "false":
			case "FALSE":
			case "False": return false;
			default: throw evaluationError("bool_conversion_error", `bool() conversion error: invalid string value "${v}"`);
		}
	});
	functionOverload("size(string): int", (v) => BigInt(stringSize(v)));
	functionOverload("size(bytes): int", (v) => BigInt(v.length));
	functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size));
	functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
	functionOverload("string.size(): int", (v) => BigInt(stringSize(v)));
	functionOverload("bytes.size(): int", (v) => BigInt(v.length));
	functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size));
	functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
	functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v));
	functionOverload("bytes(bytes): bytes", identity);
	functionOverload("double(double): double", identity);
	functionOverload("double(int): double", (v) => Number(v));
	functionOverload("double(uint): double", (v) => Number(v));
	functionOverload("double(string): double", (v) => {
		if (!v || v !== v.trim()) throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
		switch (v.toLowerCase()) {
			case "inf":
			case "+inf":
			case "infinity":
			case "+infinity": return Number.POSITIVE_INFINITY;
			case "-inf":
			case "-infinity": return Number.NEGATIVE_INFINITY;
			case "nan": return NaN;
			default: {
				const parsed = Number(v);
				if (!Number.isNaN(parsed)) return parsed;
				throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
			}
		}
	});
	functionOverload("int(int): int", identity);
	functionOverload("int(double): int", (v) => {
		if (Number.isFinite(v)) return BigInt(Math.trunc(v));
		throw evaluationError("numeric_overflow", "int() type error: integer overflow");
	});
	functionOverload("int(string): int", (v) => {
		if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
		try {
			const num = BigInt(v);
			if (num <= 9223372036854775807n && num >= -9223372036854775808n) return num;
		} catch (_e) {}
		throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
	});
	functionOverload("uint(uint): uint", identity);
	functionOverload("uint(int): uint", (v) => {
		try {
			return new UnsignedInt(v);
		} catch (e) {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	});
	functionOverload("uint(double): uint", (v) => {
		try {
			return new UnsignedInt(Math.trunc(v));
		} catch (e) {
			throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
		}
	});
	functionOverload("uint(string): uint", (v) => {
		if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		try {
			return new UnsignedInt(v);
		} catch (e) {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	});
	functionOverload("string(string): string", identity);
	functionOverload("string(bool): string", (v) => `${v}`);
	functionOverload("string(int): string", (v) => `${v}`);
	functionOverload("string(uint): string", (v) => `${v}`);
	functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v));
	functionOverload("string(double): string", (v) => {
		if (v === Infinity) return "+Inf";
		if (v === -Infinity) return "-Inf";
		return `${v}`;
	});
	functionOverload("string.startsWith(string): bool", (a, b) => a.startsWith(b));
	functionOverload("string.endsWith(string): bool", (a, b) => a.endsWith(b));
	functionOverload("string.contains(string): bool", (a, b) => a.includes(b));
	functionOverload("string.lowerAscii(): string", (a) => a.toLowerCase());
	functionOverload("string.upperAscii(): string", (a) => a.toUpperCase());
	functionOverload("string.trim(): string", (a) => a.trim());
	functionOverload("string.indexOf(string): int", (string, search) => BigInt(string.indexOf(search)));
	functionOverload("string.indexOf(string, int): int", (string, search, fromIndex) => {
		if (search === "") return fromIndex;
		fromIndex = Number(fromIndex);
		if (fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.indexOf(search, fromIndex): fromIndex out of range");
		return BigInt(string.indexOf(search, fromIndex));
	});
	functionOverload("string.lastIndexOf(string): int", (string, search) => BigInt(string.lastIndexOf(search)));
	functionOverload("string.lastIndexOf(string, int): int", (string, search, fromIndex) => {
		if (search === "") return fromIndex;
		fromIndex = Number(fromIndex);
		if (fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.lastIndexOf(search, fromIndex): fromIndex out of range");
		return BigInt(string.lastIndexOf(search, fromIndex));
	});
	functionOverload("string.substring(int): string", (string, start) => {
		start = Number(start);
		if (start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		return string.substring(start);
	});
	functionOverload("string.substring(int, int): string", (string, start, end) => {
		start = Number(start);
		if (start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		end = Number(end);
		if (end < start || end > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): end index out of range");
		return string.substring(start, end);
	});
	functionOverload("string.matches(string): bool", (a, b) => {
		try {
			return new RegExp(b).test(a);
		} catch (_err) {
			throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b}`);
		}
	});
	functionOverload("string.split(string): list<string>", (s, sep) => s.split(sep));
	functionOverload("string.split(string, int): list<string>", (s, sep, l) => {
		l = Number(l);
		if (l === 0) return [];
		const parts = s.split(sep);
		if (l < 0 || parts.length <= l) return parts;
		const limited = parts.slice(0, l - 1);
		limited.push(parts.slice(l - 1).join(sep));
		return limited;
	});
	functionOverload("list<string>.join(): string", (v) => {
		for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") throw evaluationError("invalid_list_element_type", "string.join(): list must contain only strings");
		return v.join("");
	});
	functionOverload("list<string>.join(string): string", (v, sep) => {
		for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") throw evaluationError("invalid_list_element_type", "string.join(separator): list must contain only strings");
		return v.join(sep);
	});
	const textEncoder = new TextEncoder("utf8");
	const textDecoder = new TextDecoder("utf8");
	const ByteOpts = typeof Buffer !== "undefined" ? {
		byteLength: (v) => Buffer.byteLength(v),
		fromString: (str) => Buffer.from(str, "utf8"),
		toHex: (b) => Buffer.prototype.hexSlice.call(b, 0, b.length),
		toBase64: (b) => Buffer.prototype.base64Slice.call(b, 0, b.length),
		toUtf8: (b) => Buffer.prototype.utf8Slice.call(b, 0, b.length),
		jsonParse: (b) => JSON.parse(b)
	} : {
		textEncoder: new TextEncoder("utf8"),
		byteLength: (v) => textEncoder.encode(v).length,
		fromString: (str) => textEncoder.encode(str),
		toHex: Uint8Array.prototype.toHex ? (b) => b.toHex() : (b) => arrayFrom(b, (i) => i.toString(16).padStart(2, "0")).join(""),
		toBase64: Uint8Array.prototype.toBase64 ? (b) => b.toBase64() : (b) => btoa(arrayFrom(b, (i) => String.fromCodePoint(i)).join("")),
		toUtf8: (b) => textDecoder.decode(b),
		jsonParse: (b) => JSON.parse(textEncoder.decode(b))
	};
	functionOverload("bytes.json(): map", ByteOpts.jsonParse);
	functionOverload("bytes.hex(): string", ByteOpts.toHex);
	functionOverload("bytes.string(): string", ByteOpts.toUtf8);
	functionOverload("bytes.base64(): string", ByteOpts.toBase64);
	functionOverload("bytes.at(int): int", (b, index) => {
		if (index < 0 || index >= b.length) throw evaluationError("index_out_of_range", "Bytes index out of range");
		return BigInt(b[index]);
	});
	const TS = "google.protobuf.Timestamp";
	const GPD = "google.protobuf.Duration";
	const TimestampType = registry.registerType(TS, Date).typeType;
	const DurationType = registry.registerType(GPD, Duration).typeType;
	registry.registerConstant("google", "map<string, map<string, type>>", { protobuf: {
		Duration: DurationType,
		Timestamp: TimestampType
	} });
	function tzDate(d, timeZone) {
		return new Date(d.toLocaleString("en-US", { timeZone }));
	}
	function getDayOfYear(d, tz) {
		const workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate());
		const start = new Date(workingDate.getFullYear(), 0, 0);
		return BigInt(Math.floor((workingDate - start) / 864e5) - 1);
	}
	functionOverload(`timestamp(string): ${TS}`, (v) => {
		if (v.length < 20 || v.length > 30) throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
		const d = new Date(v);
		if (d <= 0xe677d21fdbff && d >= -621355968e5) return d;
		throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
	});
	functionOverload(`timestamp(int): ${TS}`, (i) => {
		i = Number(i) * 1e3;
		if (i <= 0xe677d21fdbff && i >= -621355968e5) return new Date(i);
		throw evaluationError("invalid_timestamp", "timestamp() requires a valid integer unix timestamp");
	});
	functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate()));
	functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate()));
	functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1));
	functionOverload(`${TS}.getDayOfMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate() - 1));
	functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay()));
	functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay()));
	functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear);
	functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear);
	functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear()));
	functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear()));
	functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours()));
	functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours()));
	functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds()));
	functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds()));
	functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes()));
	functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes()));
	functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth()));
	functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth()));
	functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds()));
	functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
	const parseDurationPattern = /(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
	function parseDuration(string) {
		if (!string) throw evaluationError("invalid_duration", `Invalid duration string: ''`);
		const isNegative = string[0] === "-";
		if (string[0] === "-" || string[0] === "+") string = string.slice(1);
		let nanoseconds = BigInt(0);
		while (true) {
			const match = parseDurationPattern.exec(string);
			if (!match) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
			if (match.index !== 0) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
			string = string.slice(match[0].length);
			const unitNanos = UNIT_NANOSECONDS[match[2]];
			const [intPart = "0", fracPart = ""] = match[1].split(".");
			const intVal = BigInt(intPart) * unitNanos;
			const fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
			nanoseconds += intVal + fracNanos;
			if (string === "") break;
		}
		const seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n;
		const nanos = Number(nanoseconds % billionBigInt);
		if (isNegative) return new Duration(-seconds, -nanos);
		return new Duration(seconds, nanos);
	}
	functionOverload(`duration(string): google.protobuf.Duration`, (s) => parseDuration(s));
	functionOverload(`google.protobuf.Duration.getHours(): int`, (d) => d.getHours());
	functionOverload(`google.protobuf.Duration.getMinutes(): int`, (d) => d.getMinutes());
	functionOverload(`google.protobuf.Duration.getSeconds(): int`, (d) => d.getSeconds());
	functionOverload(`google.protobuf.Duration.getMilliseconds(): int`, (d) => d.getMilliseconds());
	register(registry);
}
function stringSize(str) {
	let count = 0;
	for (const c of str) count++;
	return count;
}
// node_modules/@marcbachmann/cel-js/lib/registry.js
var Type = class {
	#name;
	constructor(name) {
		this.#name = name;
		objFreeze(this);
	}
	get name() {
		return this.#name;
	}
	get [Symbol.toStringTag]() {
		return `Type<${this.#name}>`;
	}
	toString() {
		return `Type<${this.#name}>`;
	}
};
const TYPES = {
	string: new Type("string"),
	bool: new Type("bool"),
	int: new Type("int"),
	uint: new Type("uint"),
	double: new Type("double"),
	map: new Type("map"),
	list: new Type("list"),
	bytes: new Type("bytes"),
	null_type: new Type("null"),
	type: new Type("type")
};
const optionalType = new Type("optional");
const valueTypeMatchers = {
	dyn(v, ev) {
		switch (typeof v) {
			case "string":
			case "bigint":
			case "number":
			case "boolean": return true;
			case "object": switch (v ? v.constructor : v) {
				case null:
				case void 0:
				case Object:
				case Map:
				case Array:
				case Set: return true;
				default: if (ev.objectTypesByConstructor.get(v.constructor)) return true;
			}
		}
		return !!ev.debugType(v);
	},
	string(v) {
		return typeof v === "string";
	},
	int(v) {
		return typeof v === "bigint";
	},
	double(v) {
		return typeof v === "number";
	},
	bool(v) {
		return typeof v === "boolean";
	},
	null(v) {
		return v === null;
	},
	bytes(v) {
		return v instanceof Uint8Array;
	},
	uint(v) {
		return v instanceof UnsignedInt;
	},
	type(v) {
		return v instanceof Type;
	},
	list(v) {
		switch (v?.constructor) {
			case Array:
			case Set: return true;
			default: return false;
		}
	},
	map(v) {
		switch (typeof v === "object" && v ? v.constructor : null) {
			case void 0:
			case Object:
			case Map: return true;
			default: return false;
		}
	},
	optional(v) {
		return v instanceof Optional;
	},
	message(v, ev) {
		return this === ev.debugType(v);
	}
};
valueTypeMatchers.param = valueTypeMatchers.dyn;
var TypeDeclaration = class {
	#matchesCache = /* @__PURE__ */ new WeakMap();
	constructor({ kind, type, name, keyType, valueType }) {
		this.kind = kind;
		this.type = type;
		this.name = name;
		this.keyType = keyType;
		this.valueType = valueType;
		this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this;
		this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType);
		this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || false;
		this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || false;
		if (kind === "list") this.fieldLazy = this.#getListField;
		else if (kind === "map") this.fieldLazy = this.#getMapField;
		else if (kind === "message") this.fieldLazy = this.#getMessageField;
		else if (kind === "optional") this.fieldLazy = this.#getOptionalField;
		this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind];
		objFreeze(this);
	}
	isDynOrBool() {
		return this.type === "bool" || this.kind === "dyn";
	}
	isEmpty() {
		return this.valueType && this.valueType.kind === "param";
	}
	unify(r, t2) {
		const t1 = this;
		if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
		if (t2.kind === "dyn" || t1.kind === "param") return t2;
		if (t1.kind !== t2.kind) return null;
		if (!(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType)) return null;
		const valueType = t1.valueType.unify(r, t2.valueType);
		if (!valueType) return null;
		switch (t1.kind) {
			case "optional": return r.getOptionalType(valueType);
			case "list": return r.getListType(valueType);
			case "map":
				const keyType = t1.keyType.unify(r, t2.keyType);
				return keyType ? r.getMapType(keyType, valueType) : null;
		}
	}
	templated(r, bind) {
		if (!this.hasPlaceholderType) return this;
		switch (this.kind) {
			case "dyn": return this.valueType.templated(r, bind);
			case "param": return bind?.get(this.name) || this;
			case "map": return r.getMapType(this.keyType.templated(r, bind), this.valueType.templated(r, bind));
			case "list": return r.getListType(this.valueType.templated(r, bind));
			case "optional": return r.getOptionalType(this.valueType.templated(r, bind));
			default: return this;
		}
	}
	toString() {
		return this.name;
	}
	#getOptionalField(obj, key, ast, ev) {
		obj = obj instanceof Optional ? obj.orValue() : obj;
		if (obj === void 0) return OPTIONAL_NONE;
		const type = ev.debugType(obj);
		try {
			return Optional.of(type.fieldLazy(obj, key, ast, ev));
		} catch (e) {
			if (e instanceof EvaluationError) return OPTIONAL_NONE;
			throw e;
		}
	}
	#getMessageField(obj, key, ast, ev) {
		const message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
		if (!message) return;
		const type = message.fields ? message.fields[key] : dynType$1;
		if (!type) return void 0;
		const value = obj instanceof Map ? obj.get(key) : obj[key];
		if (value === void 0) return;
		if (type.matchesValueType(value, ev)) return value;
		throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${type}', got '${ev.debugType(value)}'`, ast);
	}
	#getMapField(obj, key, ast, ev) {
		const value = obj instanceof Map ? obj.get(key) : obj && hasOwn(obj, key) ? obj[key] : void 0;
		if (value === void 0) return;
		if (this.valueType.matchesValueType(value, ev)) return value;
		throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
	}
	#getListElementAtIndex(list, pos) {
		switch (list?.constructor) {
			case Array: return list[pos];
			case Set: {
				let i = 0;
				for (const item of list) {
					if (i++ !== pos) continue;
					return item;
				}
			}
		}
	}
	#getListField(obj, key, ast, ev) {
		if (typeof key === "bigint") key = Number(key);
		else if (typeof key !== "number") return;
		const value = this.#getListElementAtIndex(obj, key);
		if (value === void 0) {
			if (!obj) return;
			throw evaluationError("index_out_of_bounds", `No such key: index out of bounds, index ${key} ${key < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`, ast);
		}
		if (this.valueType.matchesValueType(value, ev)) return value;
		throw evaluationError("list_item_type_mismatch", `List item with index '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
	}
	fieldLazy() {}
	field(obj, key, ast, ev) {
		const v = this.fieldLazy(obj, key, ast, ev);
		if (v !== void 0) return v;
		throw evaluationError("no_such_key", `No such key: ${key}`, ast);
	}
	matchesBoth(other) {
		return this.matches(other) && other.matches(this);
	}
	matches(o) {
		const s = this.unwrappedType;
		o = o.unwrappedType;
		if (s === o || s.kind === "dyn" || o.kind === "dyn" || o.kind === "param") return true;
		return this.#matchesCache.get(o) ?? this.#matchesCache.set(o, this.#matches(s, o)).get(o);
	}
	#matches(s, o) {
		switch (s.kind) {
			case "dyn":
			case "param": return true;
			case "list": return o.kind === "list" && s.valueType.matches(o.valueType);
			case "map": return o.kind === "map" && s.keyType.matches(o.keyType) && s.valueType.matches(o.valueType);
			case "optional": return o.kind === "optional" && s.valueType.matches(o.valueType);
			default: return s.name === o.name;
		}
	}
};
const macroEvaluateErr = `have a .callAst property or .evaluate(checker, macro, ctx) method.`;
const macroTypeCheckErr = `have a .callAst property or .typeCheck(checker, macro, ctx) method.`;
function wrapMacroExpander(name, handler) {
	const p = `Macro '${name}' must`;
	return function macroExpander(opts) {
		const macro = handler(opts);
		if (!macro || typeof macro !== "object") throw new Error(`${p} return an object.`);
		if (macro.callAst) return macro;
		if (!macro.evaluate) throw new Error(`${p} ${macroEvaluateErr}`);
		if (!macro.typeCheck) throw new Error(`${p} ${macroTypeCheckErr}`);
		return macro;
	};
}
var VariableDeclaration = class {
	constructor(name, type, description, value) {
		this.name = name;
		this.type = type;
		this.description = description ?? null;
		this.constant = value !== void 0;
		this.value = value;
		objFreeze(this);
	}
};
var FunctionDeclaration = class {
	constructor({ name, receiverType, returnType, handler, description, params, async }) {
		if (typeof name !== "string") throw new Error("name must be a string");
		if (typeof handler !== "function") throw new Error("handler must be a function");
		this.name = name;
		this.async = isAsync(handler, async);
		this.receiverType = receiverType ?? null;
		this.returnType = returnType;
		this.description = description ?? null;
		this.params = params;
		this.argTypes = params.map((p) => p.type);
		this.macro = this.argTypes.includes(astType);
		const receiverString = receiverType ? `${receiverType}.` : "";
		this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`;
		this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler;
		this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`;
		this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t) => t.hasPlaceholderType) || false;
		objFreeze(this);
	}
	matchesArgs(argTypes) {
		return argTypes.length === this.argTypes.length && this.argTypes.every((t, i) => t.matches(argTypes[i])) ? this : null;
	}
};
var OperatorDeclaration = class {
	constructor({ op, leftType, rightType, handler, returnType, async }) {
		this.operator = op;
		this.leftType = leftType;
		this.rightType = rightType || null;
		this.handler = handler;
		this.async = isAsync(handler, async);
		this.returnType = returnType;
		if (rightType) this.signature = `${leftType} ${op} ${rightType}: ${returnType}`;
		else this.signature = `${op}${leftType}: ${returnType}`;
		this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || false;
		objFreeze(this);
	}
	equals(other) {
		return this.operator === other.operator && this.leftType === other.leftType && this.rightType === other.rightType;
	}
};
function _createListType(valueType) {
	return new TypeDeclaration({
		kind: "list",
		name: `list<${valueType}>`,
		type: "list",
		valueType
	});
}
function _createPrimitiveType(name) {
	return new TypeDeclaration({
		kind: "primitive",
		name,
		type: name
	});
}
function _createMessageType(name) {
	return new TypeDeclaration({
		kind: "message",
		name,
		type: name
	});
}
function _createDynType(valueType) {
	const name = valueType ? `dyn<${valueType}>` : "dyn";
	return new TypeDeclaration({
		kind: "dyn",
		name,
		type: name,
		valueType
	});
}
function _createOptionalType(valueType) {
	return new TypeDeclaration({
		kind: "optional",
		name: `optional<${valueType}>`,
		type: "optional",
		valueType
	});
}
function _createMapType(keyType, valueType) {
	return new TypeDeclaration({
		kind: "map",
		name: `map<${keyType}, ${valueType}>`,
		type: "map",
		keyType,
		valueType
	});
}
function _createPlaceholderType(name) {
	return new TypeDeclaration({
		kind: "param",
		name,
		type: name
	});
}
const dynType$1 = _createDynType();
const astType = _createPrimitiveType("ast");
const listType = _createListType(dynType$1);
const mapType = _createMapType(dynType$1, dynType$1);
const celTypes = {
	string: _createPrimitiveType("string"),
	bool: _createPrimitiveType("bool"),
	int: _createPrimitiveType("int"),
	uint: _createPrimitiveType("uint"),
	double: _createPrimitiveType("double"),
	bytes: _createPrimitiveType("bytes"),
	dyn: dynType$1,
	null: _createPrimitiveType("null"),
	type: _createPrimitiveType("type"),
	optional: _createOptionalType(dynType$1),
	list: listType,
	"list<dyn>": listType,
	map: mapType,
	"map<dyn, dyn>": mapType
};
for (const t of [
	celTypes.string,
	celTypes.double,
	celTypes.int
]) {
	const list = _createListType(t);
	const map = _createMapType(celTypes.string, t);
	celTypes[list.name] = list;
	celTypes[map.name] = map;
}
Object.freeze(celTypes);
var Candidates = class {
	returnType = null;
	async = false;
	macro = false;
	#matchCache = null;
	#checkCache = null;
	/** @type {Array<FunctionDeclaration>|Array<OperatorDeclaration>} */
	declarations = [];
	constructor(registry) {
		this.registry = registry;
	}
	[Symbol.iterator]() {
		return this.declarations[Symbol.iterator]();
	}
	add(decl) {
		this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType$1;
		if (decl.macro) this.macro = decl;
		if (decl.async && !this.async) this.async = true;
		this.declarations.push(decl);
		this.#matchCache?.clear();
		this.#checkCache?.clear();
	}
	findFunction(argTypes, receiverType = null) {
		for (let i = 0; i < this.declarations.length; i++) {
			const match = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
			if (match) return match;
		}
		return null;
	}
	findUnaryOverload(left) {
		const cached = (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left);
		if (cached !== void 0) return cached;
		let value = false;
		for (const decl of this.declarations) {
			if (decl.leftType !== left) continue;
			value = decl;
			break;
		}
		this.#matchCache.set(left, value);
		return value;
	}
	findBinaryOverload(left, right) {
		if (left.kind === "dyn" && left.valueType) right = right.wrappedType;
		else if (right.kind === "dyn" && right.valueType) left = left.wrappedType;
		return (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
	}
	checkBinaryOverload(left, right) {
		return (this.#checkCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
	}
	#cacheBinary(c, l, r, v) {
		return (c.get(l) || c.set(l, /* @__PURE__ */ new Map()).get(l)).set(r, v), v;
	}
	#findBinaryUncached(left, right) {
		const ops = this.#findBinaryOverloads(left, right);
		if (ops.length === 0) return false;
		if (ops.length === 1) return ops[0];
		throw new Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
	}
	#checkBinaryUncached(left, right) {
		const ops = this.#findBinaryOverloads(left, right);
		if (ops.length === 0) return false;
		let rt = ops[0].returnType;
		for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType$1;
		return rt;
	}
	#findBinaryOverloads(leftType, rightType) {
		const nonexactMatches = [];
		for (const decl of this.declarations) {
			if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
			const secondary = this.#matchBinaryOverload(decl, leftType, rightType);
			if (secondary) nonexactMatches.push(secondary);
		}
		if (nonexactMatches.length === 0) {
			const op = this.declarations[0]?.operator;
			if ((op === "==" || op === "!=") && leftType.kind === "dyn") return fallbackDynEqualityMatchers[op];
		}
		return nonexactMatches;
	}
	#matchBinaryOverload(decl, actualLeft, actualRight) {
		const bindings = decl.hasPlaceholderType ? /* @__PURE__ */ new Map() : null;
		const leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
		if (!leftType) return;
		const rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
		if (!rightType) return;
		if ((decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn") return false;
		return decl.hasPlaceholderType ? {
			async: decl.async,
			signature: decl.signature,
			handler: decl.handler,
			leftType,
			rightType,
			returnType: decl.returnType.templated(this.registry, bindings)
		} : decl;
	}
	#matchesFunction(fn, argTypes, receiverType) {
		if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
		if (receiverType && fn.receiverType && !receiverType.matches(fn.receiverType)) return;
		return fn.matchesArgs(argTypes);
	}
	#matchWithPlaceholders(fn, argTypes, receiverType) {
		const bindings = /* @__PURE__ */ new Map();
		if (receiverType && fn.receiverType) {
			if (!this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) return null;
		}
		for (let i = 0; i < argTypes.length; i++) if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) return null;
		return {
			async: fn.async,
			handler: fn.handler,
			signature: fn.signature,
			returnType: fn.returnType.templated(this.registry, bindings)
		};
	}
	#matchTypeWithPlaceholders(declared, actual, bindings) {
		if (!declared.hasPlaceholderType) return actual.matches(declared) ? actual : null;
		const treatAsDyn = actual.kind === "dyn";
		if (!this.#collectPlaceholderBindings(declared, actual, bindings, treatAsDyn)) return null;
		if (treatAsDyn) return actual;
		return actual.matches(declared.templated(this.registry, bindings)) ? actual : null;
	}
	#collectPlaceholderBindings(dec, act, bind, fromDyn = false) {
		if (!dec.hasPlaceholderType) return true;
		if (!act) return false;
		const asDyn = fromDyn || act.kind === "dyn";
		act = act.unwrappedType;
		switch (dec.kind) {
			case "param": {
				const type = asDyn ? dynType$1 : act;
				const existing = bind.get(dec.name);
				if (!existing) return bind.set(dec.name, type) && true;
				return existing.kind === "dyn" || type.kind === "dyn" ? true : existing.matchesBoth(type);
			}
			case "list":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "list") return false;
				return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			case "map":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "map") return false;
				return this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			case "optional":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "optional") return false;
				return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
		}
		return true;
	}
};
function splitByComma(str) {
	const parts = [];
	let current = "";
	let depth = 0;
	for (const char of str) {
		if (char === "<") depth++;
		else if (char === ">") depth--;
		else if (char === "," && depth === 0) {
			parts.push(current.trim());
			current = "";
			continue;
		}
		current += char;
	}
	if (current) parts.push(current.trim());
	return parts;
}
const objTypesDecls = [
	[
		UnsignedInt,
		"uint",
		TYPES.uint,
		celTypes.uint
	],
	[
		Type,
		"type",
		TYPES.type,
		celTypes.type
	],
	[
		Optional,
		"optional",
		optionalType,
		celTypes.optional
	],
	[
		Uint8Array,
		"bytes",
		TYPES.bytes,
		celTypes.bytes
	],
	...typeof Buffer !== "undefined" ? [[
		Buffer,
		"bytes",
		TYPES.bytes,
		celTypes.bytes
	]] : []
].map(([ctor, name, typeType, type]) => Object.freeze({
	name,
	typeType,
	type,
	ctor
}));
const objTypes = objTypesDecls.map((t) => [t.name, t]);
const objTypesCtor = objTypesDecls.map((t) => [t.ctor, t]);
const invalidVar = (postfix) => /* @__PURE__ */ new Error(`Invalid variable declaration: ${postfix}`);
const invalidType = (postfix) => /* @__PURE__ */ new Error(`Invalid type declaration: ${postfix}`);
const fallbackDynEqualityMatchers = {
	"==": [{
		handler: (a, b) => a === b,
		returnType: celTypes.bool
	}],
	"!=": [{
		handler: (a, b) => a !== b,
		returnType: celTypes.bool
	}]
};
var Registry = class Registry {
	#parent = null;
	#typeDeclarations;
	#ownsVariables = true;
	#operators = null;
	#functions = null;
	#operatorsByOp = null;
	#functionsByKey = null;
	#listTypes = null;
	#mapTypes = null;
	#optionalTypes = null;
	#others = null;
	#locked = false;
	constructor(opts = {}) {
		this.enableOptionalTypes = opts.enableOptionalTypes ?? false;
		this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? false;
		const parent = opts.parent instanceof Registry ? opts.parent : null;
		if (parent) {
			this.#parent = parent;
			let opParent = parent;
			while (opParent && !opParent.#operators) opParent = opParent.#parent;
			let fnParent = parent;
			while (fnParent && !fnParent.#functions) fnParent = fnParent.#parent;
			this.#operatorsByOp = parent.#operatorsByOp;
			this.#functionsByKey = parent.#functionsByKey;
			this.#others = {
				operators: opParent.#operators,
				functions: fnParent.#functions
			};
			this.objectTypes = new Map(parent.objectTypes);
			this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor);
			this.variables = parent.variables;
			this.#ownsVariables = false;
			this.#typeDeclarations = parent.#typeDeclarations;
			this.#listTypes = parent.#listTypes;
			this.#mapTypes = parent.#mapTypes;
			this.#optionalTypes = parent.#optionalTypes;
			if (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) toggleOptionalTypes(this, this.enableOptionalTypes);
		} else {
			this.#operators = [];
			this.#functions = [];
			this.objectTypes = new Map(objTypes);
			this.objectTypesByConstructor = new Map(objTypesCtor);
			this.#typeDeclarations = new Map(objEntries(celTypes));
			this.#listTypes = /* @__PURE__ */ new Map();
			this.#mapTypes = /* @__PURE__ */ new Map();
			this.#optionalTypes = /* @__PURE__ */ new Map();
			this.variables = /* @__PURE__ */ new Map();
			this.variables.dyn = this.unlistedVariablesAreDyn;
			for (const n in TYPES) this.registerConstant(n, "type", TYPES[n]);
		}
	}
	#ensureOwnVariables() {
		if (this.#ownsVariables) return;
		this.variables = new Map(this.variables);
		this.variables.dyn = this.unlistedVariablesAreDyn;
		this.#ownsVariables = true;
	}
	deleteVariable(name) {
		this.#ensureOwnVariables();
		this.variables.delete(name);
	}
	#pushOperator(decl) {
		if (!this.#operators) this.#operatorsByOp = null;
		this.operatorCandidates(decl.operator).add(decl);
		this.#operators.push(decl);
	}
	#pushFunction(decl) {
		if (!this.#functions) this.#functionsByKey = null;
		this.#functionCandidates(decl.partitionKey).add(decl);
		this.#functions.push(decl);
	}
	#ensureCandiate(c, key) {
		return c.get(key) || c.set(key, new Candidates(this)).get(key);
	}
	#getOperators() {
		if (this.#operators) return this.#operators;
		return this.#operators = [...this.#others.operators];
	}
	#getFunctions() {
		if (this.#functions) return this.#functions;
		return this.#functions = [...this.#others.functions];
	}
	operatorCandidates(op) {
		if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
		const c = this.#operatorsByOp = /* @__PURE__ */ new Map();
		for (const decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
		return this.#ensureCandiate(c, op);
	}
	functionCandidates(rec, name, argLen) {
		return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
	}
	#functionCandidates(key) {
		if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key);
		const c = this.#functionsByKey = /* @__PURE__ */ new Map();
		for (const decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
		return this.#ensureCandiate(c, key);
	}
	registerVariable(name, type, opts) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		let description = opts?.description;
		let value;
		if (typeof name === "string" && typeof type === "object" && !(type instanceof TypeDeclaration)) {
			description = type.description;
			value = type.value;
			if (type.schema) type = this.registerType({
				name: `$${name}`,
				schema: type.schema
			}).type;
			else type = type.type;
		} else if (typeof name === "object") {
			if (name.schema) type = this.registerType({
				name: `$${name.name}`,
				schema: name.schema
			}).type;
			else type = name.type;
			description = name.description;
			value = name.value;
			name = name.name;
		}
		if (typeof name !== "string" || !name) throw invalidVar(`name must be a string`);
		if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
		if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
		if (typeof type === "string") type = this.getType(type);
		else if (!(type instanceof TypeDeclaration)) throw invalidVar(`type is required`);
		this.#ensureOwnVariables();
		this.variables.set(name, new VariableDeclaration(name, type, description, value));
		return this;
	}
	#registerSchemaAsType(name, schema) {
		const fields = Object.create(null);
		for (const key of objKeys(schema)) {
			const def = schema[key];
			if (typeof def === "object" && def) fields[key] = this.registerType({
				name: `${name}.${key}`,
				schema: def
			}).type.name;
			else if (typeof def === "string") fields[key] = def;
			else throw new Error(`Invalid field definition for '${name}.${key}'`);
		}
		return fields;
	}
	registerConstant(name, type, value) {
		if (typeof name === "object") this.registerVariable(name);
		else this.registerVariable({
			name,
			type,
			value
		});
		return this;
	}
	getType(typename) {
		return this.#parseTypeString(typename, true);
	}
	getListType(type) {
		return this.#listTypes.get(type) || this.#listTypes.set(type, this.#parseTypeString(`list<${type}>`, true)).get(type);
	}
	getMapType(a, b) {
		return this.#mapTypes.get(a)?.get(b) || (this.#mapTypes.get(a) || this.#mapTypes.set(a, /* @__PURE__ */ new Map()).get(a)).set(b, this.#parseTypeString(`map<${a}, ${b}>`, true)).get(b);
	}
	getOptionalType(type) {
		return this.#optionalTypes.get(type) || this.#optionalTypes.set(type, this.#parseTypeString(`optional<${type}>`, true)).get(type);
	}
	assertType(typename, type, signature) {
		try {
			return this.#parseTypeString(typename, true);
		} catch (e) {
			e.message = `Invalid ${type} '${e.unknownType || typename}' in '${signature}'`;
			throw e;
		}
	}
	getFunctionType(typename) {
		if (typename === "ast") return astType;
		const t = this.#parseTypeString(typename, true);
		if (t.kind === "dyn" && t.valueType) throw new Error(`type '${t.name}' is not supported`);
		return t;
	}
	registerType(name, _d) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		if (typeof name === "object") _d = name, name = _d.fullName || _d.name || _d.ctor?.name;
		if (typeof name === "string" && name[0] === ".") name = name.slice(1);
		if (typeof name !== "string" || name.length < 2 || RESERVED.has(name)) throw invalidType(`name '${name}' is not valid`);
		if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
		const type = this.#parseTypeString(name, false);
		if (type.kind !== "message") throw invalidType(`type '${name}' is not valid`);
		const decl = {
			name,
			typeType: new Type(name),
			type,
			ctor: typeof _d === "function" ? _d : _d?.ctor,
			convert: typeof _d === "function" ? void 0 : _d?.convert,
			fields: typeof _d?.schema === "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d === "function" ? void 0 : _d?.fields)
		};
		if (typeof decl.ctor !== "function") {
			if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
			Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
		}
		this.objectTypes.set(name, Object.freeze(decl));
		this.objectTypesByConstructor.set(decl.ctor, decl);
		this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: false });
		return decl;
	}
	/** @returns {TypeDeclaration} */
	#parseTypeString(typeStr, requireKnownTypes = true) {
		let match = this.#typeDeclarations.get(typeStr);
		if (match) return match;
		if (typeof typeStr !== "string" || !typeStr.length) throw new Error(`Invalid type: must be a string`);
		match = typeStr.match(/^[A-Z]$/);
		if (match) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
		match = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/);
		if (!match) {
			if (requireKnownTypes) {
				const err = /* @__PURE__ */ new Error(`Unknown type: ${typeStr}`);
				err.unknownType = typeStr;
				throw err;
			}
			return this.#createDeclaration(_createMessageType, typeStr, typeStr);
		}
		const kind = match[1];
		const inner = match[2].trim();
		switch (kind) {
			case "dyn": {
				const type = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
				this.#typeDeclarations.set(type.name, type);
				return type;
			}
			case "list": {
				const vType = this.#parseTypeString(inner, requireKnownTypes);
				return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
			}
			case "map": {
				const parts = splitByComma(inner);
				if (parts.length !== 2) throw new Error(`Invalid map type: ${typeStr}`);
				const kType = this.#parseTypeString(parts[0], requireKnownTypes);
				const vType = this.#parseTypeString(parts[1], requireKnownTypes);
				return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
			}
			case "optional": {
				const vType = this.#parseTypeString(inner, requireKnownTypes);
				return this.#createDeclaration(_createOptionalType, `optional<${vType}>`, vType);
			}
		}
	}
	#createDeclaration(creator, key, ...args) {
		return this.#typeDeclarations.get(key) || this.#typeDeclarations.set(key, creator(...args)).get(key);
	}
	findMacro(name, hasReceiver, argLen) {
		return this.functionCandidates(hasReceiver, name, argLen).macro;
	}
	findUnaryOverload(op, left) {
		return this.operatorCandidates(op).findUnaryOverload(left);
	}
	findBinaryOverload(op, left, right) {
		return this.operatorCandidates(op).findBinaryOverload(left, right);
	}
	#toCelFieldType(field) {
		if (typeof field === "string") return { type: field };
		if (field.id) return protobufjsFieldToCelType(field);
		return field;
	}
	#toCelFieldDeclaration(typename, fields, k, requireKnownTypes = false) {
		try {
			const field = this.#toCelFieldType(fields[k]);
			if (typeof field?.type !== "string") throw new Error(`unsupported declaration`);
			return this.#parseTypeString(field.type, requireKnownTypes);
		} catch (e) {
			e.message = `Field '${k}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k])}`;
			throw e;
		}
	}
	#normalizeFields(typename, fields) {
		if (!fields) return;
		const all = Object.create(null);
		for (const k of objKeys(fields)) all[k] = this.#toCelFieldDeclaration(typename, fields, k);
		return all;
	}
	#createDefaultConvert(name, fields) {
		const keys = objKeys(fields);
		const conversions = Object.create(null);
		for (const k of keys) {
			const type = fields[k];
			const decl = type.kind === "message" && this.objectTypes.get(type.name);
			if (decl === false) conversions[k] = false;
			else conversions[k] = decl.convert ? decl : false;
		}
		const Ctor = { [name]: class extends Map {
			#raw;
			constructor(v) {
				super();
				this.#raw = v;
			}
			[Symbol.iterator]() {
				if (this.size !== keys.length) for (const k of keys) this.get(k);
				return super[Symbol.iterator]();
			}
			get(field) {
				let v = super.get(field);
				if (v !== void 0 || this.has(field)) return v;
				const dec = conversions[field];
				if (dec === void 0) return;
				v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field];
				if (dec && v && typeof v === "object") switch (v.constructor) {
					case void 0:
					case Object:
					case Map: v = dec.convert(v);
				}
				return super.set(field, v), v;
			}
		} }[name];
		return {
			ctor: Ctor,
			convert(v) {
				if (!v) return;
				if (v.constructor === Ctor) return v;
				return new Ctor(v);
			}
		};
	}
	clone(opts) {
		this.#locked = true;
		return new Registry({
			parent: this,
			unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn,
			enableOptionalTypes: opts.enableOptionalTypes
		});
	}
	getDefinitions() {
		const variables = [];
		const functions = [];
		for (const [, varDecl] of this.variables) {
			if (!varDecl) continue;
			variables.push({
				name: varDecl.name,
				description: varDecl.description || null,
				type: varDecl.type.name
			});
		}
		for (const decl of this.#getFunctions()) functions.push({
			signature: decl.signature,
			name: decl.name,
			description: decl.description,
			receiverType: decl.receiverType ? decl.receiverType.name : null,
			returnType: decl.returnType.name,
			params: decl.params.map((p) => ({
				name: p.name,
				type: p.type.name,
				description: p.description
			}))
		});
		return {
			variables,
			functions
		};
	}
	#parseSignature(signature) {
		if (typeof signature !== "string") throw new Error("Invalid signature: must be a string");
		const match = signature.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
		if (!match) throw new Error(`Invalid signature: ${signature}`);
		const returnType = match[4].trim();
		if (!returnType) throw new Error(`Invalid signature: ${signature}`);
		return {
			receiverType: match[1] || null,
			name: match[2],
			argTypes: splitByComma(match[3]),
			returnType
		};
	}
	/**
	* @param {FunctionDeclaration} a
	* @param {FunctionDeclaration} b
	*/
	#functionSignatureOverlaps(a, b) {
		if (a.name !== b.name) return false;
		if (a.argTypes.length !== b.argTypes.length) return false;
		if ((a.receiverType || b.receiverType) && (!a.receiverType || !b.receiverType)) return false;
		return !(a.receiverType !== b.receiverType && a.receiverType !== dynType$1 && b.receiverType !== dynType$1) && (b.macro || a.macro || b.argTypes.every((t, i) => {
			const o = a.argTypes[i];
			return t === o || t === dynType$1 || o === dynType$1;
		}));
	}
	/** @param {FunctionDeclaration} newDec */
	#checkOverlappingSignatures(newDec) {
		for (const decl of this.#functionCandidates(newDec.partitionKey)) {
			if (!this.#functionSignatureOverlaps(decl, newDec)) continue;
			throw new Error(`Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`);
		}
	}
	#normalizeParam(i, aType, param) {
		if (!param) return {
			type: this.getFunctionType(aType),
			name: `arg${i}`,
			description: null
		};
		const type = param.type || aType;
		if (!type) throw new Error(`params[${i}].type is required`);
		if (aType && type !== aType) throw new Error(`params[${i}].type not equal to signature type`);
		return {
			name: param.name || `arg${i}`,
			type: this.getFunctionType(type),
			description: param.description ?? null
		};
	}
	registerFunctionOverload(s, handler, opts) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		if (typeof s === "object") opts = s;
		else if (typeof handler === "object") opts = handler;
		else if (!opts) opts = {};
		const sig = typeof s === "string" ? s : opts.signature ?? void 0;
		const parsed = sig !== void 0 ? this.#parseSignature(sig) : void 0;
		const name = parsed?.name || opts.name;
		const receiverType = parsed?.receiverType || opts.receiverType;
		const argTypes = parsed?.argTypes;
		const returnType = parsed?.returnType || opts.returnType;
		const params = opts.params;
		handler = typeof handler === "function" ? handler : opts.handler;
		let dec;
		try {
			if (!name) throw new Error(`signature or name are required`);
			if (!returnType) throw new Error(`must have a returnType`);
			if (params) {
				if (argTypes && params.length !== argTypes.length) throw new Error(`mismatched length in params and args in signature`);
			} else if (!argTypes) throw new Error(`signature or params are required`);
			dec = new FunctionDeclaration({
				name,
				async: opts?.async,
				receiverType: receiverType ? this.getType(receiverType) : null,
				returnType: this.getType(returnType),
				handler,
				description: opts.description,
				params: (argTypes || params).map((_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i]))
			});
		} catch (e) {
			if (typeof sig === "string") e.message = `Invalid function declaration '${sig}': ${e.message}`;
			else if (name) e.message = `Invalid function declaration '${name}': ${e.message}`;
			else e.message = `Invalid function declaration: ${e.message}`;
			throw e;
		}
		this.#checkOverlappingSignatures(dec);
		this.#pushFunction(dec);
	}
	registerOperatorOverload(string, handler, opts) {
		const unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (unaryParts) {
			const [, op, operandType, returnType] = unaryParts;
			return this.unaryOverload(op, operandType, handler, returnType, opts?.async);
		}
		const parts = string.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (!parts) throw new Error(`Operator overload invalid: ${string}`);
		const [, leftType, op, rightType, returnType] = parts;
		return this.binaryOverload(leftType, op, rightType, handler, returnType);
	}
	unaryOverload(op, typeStr, handler, returnTypeStr, async) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		const leftType = this.assertType(typeStr, "type", `${op}${typeStr}`);
		const returnType = this.assertType(returnTypeStr || typeStr, "return type", `${op}${typeStr}: ${returnTypeStr || typeStr}`);
		const d = new OperatorDeclaration({
			op: `${op}_`,
			leftType,
			returnType,
			handler,
			async
		});
		this.#pushOperator(this.#assertOverload(d));
	}
	#hasOverload(d) {
		for (const o of this.operatorCandidates(d.operator)) if (d.equals(o)) return true;
		return false;
	}
	#assertOverload(decl) {
		if (!this.#hasOverload(decl)) return decl;
		throw new Error(`Operator overload already registered: ${decl.signature}`);
	}
	binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
		const sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`;
		let leftType = this.assertType(leftTypeStr, "left type", sig);
		let rightType = this.assertType(rightTypeStr, "right type", sig);
		const returnType = this.assertType(returnTypeStr, "return type", sig);
		if (leftType.kind === "dyn" && leftType.valueType) rightType = rightType.wrappedType;
		else if (rightType.kind === "dyn" && rightType.valueType) leftType = leftType.wrappedType;
		if (isRelational.has(op) && returnType.type !== "bool") throw new Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
		const dec = new OperatorDeclaration({
			op,
			leftType,
			rightType,
			returnType,
			handler,
			async
		});
		if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) throw new Error(`Operator overload with placeholders must use them in both left and right types: ${sig}`);
		this.#assertOverload(dec);
		if (op === "==") {
			const declarations = [new OperatorDeclaration({
				op: "!=",
				leftType,
				rightType,
				handler(a, b, ast, ev) {
					return !handler(a, b, ast, ev);
				},
				returnType,
				async
			})];
			if (leftType !== rightType) declarations.push(new OperatorDeclaration({
				op: "==",
				leftType: rightType,
				rightType: leftType,
				handler(a, b, ast, ev) {
					return handler(b, a, ast, ev);
				},
				returnType,
				async
			}), new OperatorDeclaration({
				op: "!=",
				leftType: rightType,
				rightType: leftType,
				handler(a, b, ast, ev) {
					return !handler(b, a, ast, ev);
				},
				returnType,
				async
			}));
			for (const decl of declarations) this.#assertOverload(decl);
			for (const decl of declarations) this.#pushOperator(decl);
		}
		this.#pushOperator(dec);
	}
};
const isRelational = /* @__PURE__ */ new Set([
	"<",
	"<=",
	">",
	">=",
	"==",
	"!=",
	"in"
]);
function createRegistry(opts) {
	return new Registry(opts);
}
var RootContext = class {
	#vars;
	#contextObj;
	#contextMap;
	#convertCache;
	constructor(registry, context) {
		this.#vars = registry.variables;
		if (context === void 0 || context === null) return;
		if (typeof context !== "object") throw evaluationError("invalid_context", "Context must be an object");
		if (context instanceof Map) this.#contextMap = context;
		else this.#contextObj = context;
	}
	getValue(key) {
		return this.#convertCache?.get(key) || (this.#contextObj ? this.#contextObj[key] : this.#contextMap?.get(key));
	}
	getVariable(name) {
		return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType$1) : void 0);
	}
	getCheckedValue(ev, ast) {
		const v = this.getValue(ast.args);
		if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
		if (ast.checkedType.matchesValueType(v, ev)) return v;
		const type = ast.checkedType;
		const valueType = ev.debugType(v);
		if (type.kind === "message" && valueType.kind === "map") {
			const c = ev.objectTypes.get(type.name)?.convert?.(v);
			if (c) return (this.#convertCache ??= /* @__PURE__ */ new Map()).set(ast.args, c), c;
		}
		throw ev.createError("variable_type_mismatch", `Variable '${ast.args}' is not of type '${type}', got '${valueType}'`, ast);
	}
	forkWithVariable(iterVar, iterType) {
		return new OverlayContext(this, iterVar, iterType);
	}
};
var OverlayContext = class OverlayContext {
	#parent;
	accuType;
	accuValue;
	iterValue;
	constructor(parent, iterVar, iterType) {
		this.#parent = parent;
		this.iterVar = iterVar;
		this.iterType = iterType;
	}
	forkWithVariable(iterVar, iterType) {
		return new OverlayContext(this, iterVar, iterType);
	}
	reuse(parent) {
		if (!this.async) return this.#parent = parent, this;
		const ctx = new OverlayContext(parent, this.iterVar, this.iterType);
		ctx.accuType = this.accuType;
		return ctx;
	}
	setIterValue(v, ev) {
		if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
		const type = this.iterType;
		const valueType = ev.debugType(v);
		if (type.kind === "message" && valueType.kind === "map") {
			const c = ev.objectTypes.get(type.name)?.convert?.(v);
			if (c) return this.iterValue = c, this;
		}
		throw ev.createError("variable_type_mismatch", `Variable '${this.iterVar}' is not of type '${type}', got '${valueType}'`);
	}
	setAccuType(type) {
		return this.accuType = type, this;
	}
	setAccuValue(v) {
		return this.accuValue = v, this;
	}
	getValue(key) {
		return this.iterVar === key ? this.iterValue : this.#parent.getValue(key);
	}
	getCheckedValue(ev, ast) {
		if (this.iterVar === ast.args) return this.iterValue;
		return this.#parent.getCheckedValue(ev, ast);
	}
	getVariable(name) {
		if (this.iterVar === name) return new VariableDeclaration(name, this.iterType);
		return this.#parent.getVariable(name);
	}
};
/**
* Extract CEL field declarations from a protobufjs message type.
* Maps protobuf types to CEL types.
* @param {protobuf.Type} messageType - The protobufjs message type
* @returns {Object} Field declarations in CEL format {fieldName: 'celType'}
*/
function protobufjsFieldToCelType(field) {
	let fieldType;
	if (field.map) fieldType = `map<${protobufjsTypeToCelType(field.keyType, field.resolvedKeyType)}, ${protobufjsTypeToCelType(field.type, field.resolvedType)}>`;
	else fieldType = protobufjsTypeToCelType(field.type, field.resolvedType);
	return { type: field.repeated ? `list<${fieldType}>` : fieldType };
}
/**
* Map protobuf type names to CEL type names.
* @param {string} protoType - The protobuf type name
* @param {protobuf.Type|null} resolvedType - The resolved type for message/enum fields
* @returns {string} The CEL type name
*/
function protobufjsTypeToCelType(protoType, resolvedType) {
	switch (protoType) {
		case "string": return "string";
		case "bytes": return "bytes";
		case "bool": return "bool";
		case "double":
		case "float":
		case "int32":
		case "int64":
		case "sint32":
		case "sint64":
		case "sfixed32":
		case "sfixed64":
		case "uint32":
		case "uint64":
		case "fixed32":
		case "fixed64": return "double";
		default:
			switch (resolvedType?.constructor.name) {
				case "Type": return resolvedType.fullName.slice(1);
				case "Enum": return "int";
			}
			if (protoType?.includes(".")) return protoType;
			return "dyn";
	}
}
// node_modules/@marcbachmann/cel-js/lib/operators.js
const dynType = celTypes.dyn;
var Base = class {
	dynType = celTypes.dyn;
	optionalType = celTypes.optional;
	stringType = celTypes.string;
	intType = celTypes.int;
	doubleType = celTypes.double;
	boolType = celTypes.bool;
	nullType = celTypes.null;
	listType = celTypes.list;
	mapType = celTypes.map;
	constructor(opts) {
		this.opts = opts.opts;
		this.registry = opts.registry;
		this.objectTypes = this.registry.objectTypes;
		this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
	}
	/**
	* Get a TypeDeclaration instance for a type name
	* @param {string} typeName - The type name (e.g., 'string', 'int', 'dyn')
	* @returns {TypeDeclaration} The type declaration instance
	*/
	getType(typeName) {
		return this.registry.getType(typeName);
	}
	debugType(v) {
		switch (typeof v) {
			case "string": return this.stringType;
			case "bigint": return this.intType;
			case "number": return this.doubleType;
			case "boolean": return this.boolType;
			case "object":
				if (v === null) return this.nullType;
				switch (v.constructor) {
					case void 0:
					case Object:
					case Map: return this.mapType;
					case Array:
					case Set: return this.listType;
					default: return this.objectTypesByConstructor.get(v.constructor)?.type || unsupportedType(this, v.constructor?.name || typeof v);
				}
			default: unsupportedType(this, typeof v);
		}
	}
};
function unsupportedType(self, type) {
	throw self.createError("unsupported_type", `Unsupported type: ${type}`);
}
const maybeAsyncArray = (a) => Array.isArray(a) ? a.some((n) => n.maybeAsync) : false;
function maybeAsync(l, r, h) {
	if (r === true || r && (r?.maybeAsync || maybeAsyncArray(r))) return maybeAsyncBoth(h);
	if (l === true || l && (l?.maybeAsync || maybeAsyncArray(l))) return maybeAsyncFirst(h);
	return h;
}
function maybeAsyncBoth(handler) {
	return handler.__asyncBoth ??= function handle(a, b, c, d) {
		if (!(a instanceof Promise || b instanceof Promise)) return handler(a, b, c, d);
		if (!(b instanceof Promise)) return a.then((_a) => handler(_a, b, c, d));
		if (!(a instanceof Promise)) return b.then((_b) => handler(a, _b, c, d));
		return Promise.all([a, b]).then((p) => handler(p[0], p[1], c, d));
	};
}
function maybeAsyncFirst(handler) {
	return handler.__asyncFirst ??= function handle(a, b, c, d) {
		if (a instanceof Promise) return a.then((_a) => handler(_a, b, c, d));
		return handler(a, b, c, d);
	};
}
function checkAccessNode(chk, ast, ctx) {
	ast.right = ast.args[1];
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	if (ast.op === "[]") chk.check(ast.right, ctx);
	ast.handle = maybeAsync(ast.left, ast.op === "[]" ? ast.right : false, leftType !== dynType ? fieldAccessStatic : fieldAccess);
	if (leftType.kind !== "optional") return chk.checkAccessOnType(ast, ctx, leftType);
	return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, true));
}
function checkOptionalAccessNode(chk, ast, ctx) {
	ast.right = ast.args[1];
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	if (ast.op === "[?]") chk.check(ast.right, ctx);
	ast.handle = maybeAsync(ast.left, ast.op === "[?]" ? ast.right : false, oFieldAccess);
	const actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
	return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, true));
}
const HOMOGENEOUS_PREFIX = {
	heterogeneous_list_element: "List elements must have the same type,",
	heterogeneous_map_key: "Map key uses wrong type,",
	heterogeneous_map_value: "Map value uses wrong type,"
};
function checkElementHomogenous(chk, ctx, expected, el, code) {
	const type = chk.check(el, ctx);
	if (type === expected || expected.isEmpty()) return type;
	if (type.isEmpty()) return expected;
	throw chk.createError(code, `${HOMOGENEOUS_PREFIX[code]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type)}'`, el);
}
function checkElement(chk, ctx, expected, el) {
	return expected.unify(chk.registry, chk.check(el, ctx)) || dynType;
}
function ternaryConditionError(ev, value, node) {
	const type = ev.debugRuntimeType(value);
	return ev.createError("invalid_condition_type", `${node.meta.label || "Ternary condition must be bool"}, got '${type}'`, node);
}
function handleTernary(c, ev, ast, ctx) {
	if (c === true) return ev.run(ast.left, ctx);
	if (c === false) return ev.run(ast.right, ctx);
	throw ternaryConditionError(ev, c, ast.condition);
}
function logicalOperandError(ev, value, node) {
	const type = ev.debugRuntimeType(value);
	return ev.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${type}'`, node);
}
function logicalValueOrErr(ev, v, node) {
	if (v instanceof Error) return v;
	return logicalOperandError(ev, v, node);
}
function _logicalOp(exp, ev, ast, left, right) {
	if (right === exp) return exp;
	if (right === !exp) {
		if (left === right) return right;
		throw logicalValueOrErr(ev, left, ast.left);
	}
	if (right instanceof Promise) return right.then((r) => _logicalOpAsync(exp, ev, ast, left, r));
	throw logicalOperandError(ev, right, ast.left);
}
function _logicalOpAsync(exp, ev, ast, left, right) {
	if (right === exp) return exp;
	if (typeof right !== "boolean") throw logicalOperandError(ev, right, ast.right);
	if (typeof left !== "boolean") throw logicalValueOrErr(ev, left, ast.left);
	return !exp;
}
function checkLogicalOp(chk, ast, ctx) {
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	const rightType = chk.check(ast.right = ast.args[1], ctx);
	if (!leftType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`, ast);
	if (!rightType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`, ast);
	return chk.boolType;
}
function checkUnary(chk, ast, ctx) {
	const op = ast.op;
	const right = chk.check(ast.args, ctx);
	ast.candidates = chk.registry.operatorCandidates(op);
	if (right.kind === "dyn") {
		ast.handle = maybeAsync(ast.args, false, handleUnary);
		return ast.candidates.returnType;
	}
	const overload = ast.candidates.findUnaryOverload(right);
	if (!overload) throw chk.createError("no_such_overload", `no such overload: ${op[0]}${chk.formatType(right)}`, ast);
	ast.handle = maybeAsync(ast.args, false, overload.handler);
	return overload.returnType;
}
function handleUnary(left, ast, ev) {
	const leftType = ev.debugRuntimeType(left, ast.args.checkedType);
	const overload = ast.candidates.findUnaryOverload(leftType);
	if (overload) return overload.handler(left);
	throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
}
function evaluateUnary(ev, ast, ctx) {
	return ast.handle(ev.run(ast.args, ctx), ast, ev);
}
function checkBinary(chk, ast, ctx) {
	const op = ast.op;
	const left = chk.check(ast.left = ast.args[0], ctx);
	const right = chk.check(ast.right = ast.args[1], ctx);
	ast.candidates = chk.registry.operatorCandidates(op);
	const overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
	ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary);
	if (overload) return overload.returnType;
	const type = ast.candidates.checkBinaryOverload(left, right);
	if (!left.hasDynType) ast.leftStaticType = left;
	if (!right.hasDynType) ast.rightStaticType = right;
	if (type) return type;
	throw chk.createError("no_such_overload", `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`, ast);
}
function evaluateBinary(ev, ast, ctx) {
	return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
}
function evaluateBinaryFirst(ev, ast, ctx) {
	return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
}
function handleBinary(left, right, ast, ev) {
	const leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType;
	const rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType;
	const overload = ast.candidates.findBinaryOverload(leftType, rightType);
	if (overload) return overload.handler(left, right, ast, ev);
	throw ev.createError("no_such_overload", `no such overload: ${leftType} ${ast.op} ${rightType}`, ast);
}
function callFunctionHandler(handler, ev, args, ast) {
	try {
		const result = handler.apply(ev, args);
		if (result instanceof Promise) return result.catch((error) => {
			throw attachErrorAst(error, ast);
		});
		return result;
	} catch (error) {
		throw attachErrorAst(error, ast);
	}
}
function callFn(args, ast, ev) {
	const argAst = ast.args[1];
	const types = ast.argTypes;
	let i = argAst.length;
	while (i--) types[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
	const decl = ast.candidates.findFunction(types);
	if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
	throw ev.createError("no_matching_overload", `found no matching overload for '${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
}
function callRecFn(args, ev, ast) {
	const [, receiverAst, argAst] = ast.args;
	const types = ast.argTypes;
	for (let i = 0; i < types.length; i++) types[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
	const receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType);
	const decl = ast.candidates.findFunction(types, receiverType);
	if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
	throw ev.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
}
function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
	if (i === 0) return [];
	let async;
	const results = new Array(i);
	while (i--) if ((results[i] = ev.run(astArray[i], ctx)) instanceof Promise) async ??= true;
	return async ? Promise.all(results) : results;
}
function safeFromEntries(entries) {
	const obj = {};
	for (let i = 0; i < entries.length; i++) {
		const [k, v] = entries[i];
		if (k === "__proto__" || k === "constructor" || k === "prototype") continue;
		obj[k] = v;
	}
	return obj;
}
function comprehensionElementType(chk, iterable, ctx) {
	const iterType = chk.check(iterable, ctx);
	if (iterType.kind === "dyn") return iterType;
	if (iterType.kind === "list") return iterType.valueType;
	if (iterType.kind === "map") return iterType.keyType;
	throw chk.createError("invalid_comprehension_range", `Expression of type '${chk.formatType(iterType)}' cannot be range of a comprehension (must be list, map, or dynamic).`, iterable);
}
function toIterable(ev, args, coll) {
	if (coll instanceof Set) return [...coll];
	if (coll instanceof Map) return [...coll.keys()];
	if (coll && typeof coll === "object") return objKeys(coll);
	throw ev.createError("invalid_comprehension_range", `Expression of type '${ev.debugType(coll)}' cannot be range of a comprehension (must be list, map, or dynamic).`, args.iterable);
}
function runQualifier(items, args, ev, ctx) {
	if (!isArray(items)) items = toIterable(ev, args, items);
	const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
	ctx.accuValue = accu;
	if (ctx === args.iterCtx) return iterateQuantifier(ev, ctx, args, items, accu, 0);
	return continueQuantifier(ev, ctx, args, items, accu, 0);
}
function runComprehension(items, args, ev, ctx) {
	if (!isArray(items)) items = toIterable(ev, args, items);
	const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
	ctx.accuValue = accu;
	if (ctx === args.iterCtx) return iterateLoop(ev, ctx, args, items, accu, 0);
	return continueLoop(ev, ctx, args, items, accu, 0);
}
function iterateLoop(ev, ctx, args, items, accu, i) {
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	while (i < len) {
		if (condition && !condition(accu)) break;
		accu = ev.run(step, ctx.setIterValue(items[i++], ev));
		if (accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
	}
	return args.result(accu);
}
async function continueLoop(ev, ctx, args, items, accu, i) {
	if (ctx === args.iterCtx) ctx.async = true;
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	accu = await accu;
	while (i < len) {
		if (condition && !condition(accu)) return args.result(accu);
		accu = ev.run(step, ctx.setIterValue(items[i++], ev));
		if (accu instanceof Promise) accu = await accu;
	}
	return args.result(accu);
}
function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	while (i < len) {
		if (!condition(accu)) return args.result(accu);
		stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
		if (stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
		if (stp instanceof Error && (error ??= stp)) continue;
		accu = stp;
	}
	if (error && condition(accu)) throw error;
	return args.result(accu);
}
async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
	if (ctx === args.iterCtx) ctx.async = true;
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	stp = await stp;
	if (stp instanceof Error) error ??= stp;
	else accu = stp;
	while (i < len) {
		if (!condition(accu)) return args.result(accu);
		stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
		if (stp instanceof Promise) stp = await stp;
		if (stp instanceof Error && (error ??= stp)) continue;
		accu = stp;
	}
	if (error && condition(accu)) throw error;
	return args.result(accu);
}
function oFieldAccess(left, right, ast, ev) {
	return ev.optionalType.field(left, right, ast, ev);
}
function fieldAccessStatic(left, right, ast, ev) {
	return ast.left.checkedType.field(left, right, ast, ev);
}
const empty = Object.create(null);
function fieldAccess(left, right, ast, ev) {
	switch (left?.constructor) {
		case void 0:
		case Object: {
			const v = hasOwn(left || empty, right) ? left[right] : void 0;
			if (v !== void 0) return ev.debugType(v), v;
			break;
		}
		case Map: {
			const v = left.get(right);
			if (v !== void 0) return ev.debugType(v), v;
			break;
		}
		case Array:
		case Set: return ev.listType.field(left, right, ast, ev);
		default:
			const t = ev.objectTypesByConstructor.get(left.constructor);
			if (t) return t.type.field(left, right, ast, ev);
			else if (typeof left === "object") unsupportedType(ev, left.constructor.name);
	}
	throw ev.createError("no_such_key", `No such key: ${right}`, ast);
}
const emptyList = () => [];
const emptyMap = () => ({});
const OPERATORS = {
	value: {
		check(chk, ast) {
			return chk.debugType(ast.args);
		},
		evaluate(_ev, ast) {
			return ast.args;
		}
	},
	id: {
		check(chk, ast, ctx) {
			const variable = ctx.getVariable(ast.args);
			if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
			if (variable.constant) {
				const alternate = ast.clone(OPERATORS.value, variable.value);
				ast.setMeta("alternate", alternate);
				return chk.check(alternate, ctx);
			}
			return variable.type;
		},
		evaluate(ev, ast, ctx) {
			return ctx.getCheckedValue(ev, ast);
		}
	},
	".": {
		alias: "fieldAccess",
		check: checkAccessNode,
		evaluate: evaluateBinaryFirst
	},
	".?": {
		alias: "optionalFieldAccess",
		check: checkOptionalAccessNode,
		evaluate: evaluateBinaryFirst
	},
	"[]": {
		alias: "bracketAccess",
		check: checkAccessNode,
		evaluate: evaluateBinary
	},
	"[?]": {
		alias: "optionalBracketAccess",
		check: checkOptionalAccessNode,
		evaluate: evaluateBinary
	},
	call: {
		check(chk, ast, ctx) {
			const [functionName, args] = ast.args;
			const candidates = ast.candidates = chk.registry.functionCandidates(false, functionName, args.length);
			const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
			const decl = candidates.findFunction(argTypes);
			if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`, ast);
			ast.handle = maybeAsync(args, false, argTypes.some((t) => t.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast));
			return decl.returnType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
		}
	},
	rcall: {
		check(chk, ast, ctx) {
			const [methodName, receiver, args] = ast.args;
			const receiverType = chk.check(receiver, ctx);
			const candidates = ast.candidates = chk.registry.functionCandidates(true, methodName, args.length);
			const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
			ast.receiverWithArgs = [receiver, ...args];
			ast.handle = maybeAsync(ast.receiverWithArgs, false, callRecFn);
			if (receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
			const decl = candidates.findFunction(argTypes, receiverType);
			if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(argTypes)})'`, ast);
			if (!receiverType.hasPlaceholderType && !argTypes.some((t) => t.hasDynType)) {
				const fn = decl.handler;
				const handle = fn.__handle ??= (a, ev, _ast) => callFunctionHandler(fn, ev, a, _ast);
				ast.handle = maybeAsync(ast.receiverWithArgs, false, handle);
			}
			return decl.returnType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
		}
	},
	list: {
		check(chk, ast, ctx) {
			const arr = ast.args;
			const arrLen = arr.length;
			if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
			let valueType = chk.check(arr[0], ctx);
			const check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
			for (let i = 1; i < arrLen; i++) valueType = check(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
			return chk.registry.getListType(valueType);
		},
		evaluate(ev, ast, ctx) {
			return resolveAstArray(ev, ast.args, ctx);
		}
	},
	map: {
		check(chk, ast, ctx) {
			const arr = ast.args;
			const arrLen = arr.length;
			if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
			const check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
			let keyType = chk.check(arr[0][0], ctx);
			let valueType = chk.check(arr[0][1], ctx);
			for (let i = 1; i < arrLen; i++) {
				const e = arr[i];
				keyType = check(chk, ctx, keyType, e[0], "heterogeneous_map_key");
				valueType = check(chk, ctx, valueType, e[1], "heterogeneous_map_value");
			}
			return chk.registry.getMapType(keyType, valueType);
		},
		evaluate(ev, ast, ctx) {
			const astEntries = ast.args;
			const len = astEntries.length;
			const results = new Array(len);
			let async;
			for (let i = 0; i < len; i++) {
				const e = astEntries[i];
				const k = ev.run(e[0], ctx);
				const v = ev.run(e[1], ctx);
				if (k instanceof Promise || v instanceof Promise) {
					results[i] = Promise.all([k, v]);
					async ??= true;
				} else results[i] = [k, v];
			}
			if (async) return Promise.all(results).then(safeFromEntries);
			return safeFromEntries(results);
		}
	},
	comprehension: {
		check(chk, ast, ctx) {
			const args = ast.args;
			args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
			const stepType = chk.check(args.step, args.iterCtx);
			const handler = args.errorsAreFatal ? runComprehension : runQualifier;
			ast.handle = maybeAsync(args.iterable, false, handler);
			if (args.kind === "quantifier") return chk.boolType;
			return stepType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
		}
	},
	accuValue: {
		check(_chk, _ast, ctx) {
			return ctx.accuType;
		},
		evaluate(_ev, _ast, ctx) {
			return ctx.accuValue;
		}
	},
	accuInc: {
		check(_chk, _ast, ctx) {
			return ctx.accuType;
		},
		evaluate(_ev, _ast, ctx) {
			return ctx.accuValue += 1;
		}
	},
	accuPush: {
		check(chk, ast, ctx) {
			const listType = ctx.accuType;
			const itemType = chk.check(ast.args, ctx);
			if (!ast.args.maybeAsync) ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync);
			if (listType.kind === "list" && listType.valueType.kind !== "param") return listType;
			return chk.registry.getListType(itemType);
		},
		evaluateSync(ev, ast, ctx) {
			return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
		},
		evaluate(ev, ast, ctx) {
			const arr = ctx.accuValue;
			const el = ev.run(ast.args, ctx);
			if (el instanceof Promise) return el.then((_e) => arr.push(_e) && arr);
			arr.push(el);
			return arr;
		}
	},
	"?:": {
		alias: "ternary",
		check(chk, ast, ctx) {
			const condast = ast.condition = ast.args[0];
			const leftast = ast.left = ast.args[1];
			const rightast = ast.right = ast.args[2];
			const condType = chk.check(condast, ctx);
			if (!condType.isDynOrBool()) throw chk.createError("invalid_condition_type", `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`, condast);
			const leftType = chk.check(leftast, ctx);
			const rightType = chk.check(rightast, ctx);
			const unified = leftType.unify(chk.registry, rightType);
			ast.handle = maybeAsync(condast, false, handleTernary);
			if (unified) return unified;
			throw chk.createError("incompatible_ternary_branches", `Ternary branches must have the same type, got '${chk.formatType(leftType)}' and '${chk.formatType(rightType)}'`, ast);
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
		}
	},
	"||": {
		check: checkLogicalOp,
		evaluate(ev, ast, ctx) {
			const l = ev.tryEval(ast.left, ctx);
			if (l === true) return true;
			if (l === false) {
				const right = ev.run(ast.right, ctx);
				if (typeof right === "boolean") return right;
				return _logicalOp(true, ev, ast, l, right);
			}
			if (l instanceof Promise) return l.then((_l) => _l === true ? _l : _logicalOp(true, ev, ast, _l, ev.run(ast.right, ctx)));
			return _logicalOp(true, ev, ast, l, ev.run(ast.right, ctx));
		}
	},
	"&&": {
		check: checkLogicalOp,
		evaluate(ev, ast, ctx) {
			const l = ev.tryEval(ast.left, ctx);
			if (l === false) return false;
			if (l === true) {
				const right = ev.run(ast.right, ctx);
				if (typeof right === "boolean") return right;
				return _logicalOp(false, ev, ast, l, right);
			}
			if (l instanceof Promise) return l.then((_l) => _l === false ? _l : _logicalOp(false, ev, ast, _l, ev.run(ast.right, ctx)));
			return _logicalOp(false, ev, ast, l, ev.run(ast.right, ctx));
		}
	},
	"!_": {
		alias: "unaryNot",
		check: checkUnary,
		evaluate: evaluateUnary
	},
	"-_": {
		alias: "unaryMinus",
		check: checkUnary,
		evaluate: evaluateUnary
	}
};
for (const op of [
	"!=",
	"==",
	"in",
	"+",
	"-",
	"*",
	"/",
	"%",
	"<",
	"<=",
	">",
	">="
]) OPERATORS[op] = {
	check: checkBinary,
	evaluate: evaluateBinary
};
for (const op of objKeys(OPERATORS)) {
	const obj = OPERATORS[op];
	obj.name = op;
	if (obj.alias) OPERATORS[obj.alias] = obj;
}
// node_modules/@marcbachmann/cel-js/lib/macros.js
const identity = (x) => x;
function assertIdentifier(node, message) {
	if (node.op === "id") return node.args;
	throw parseError("invalid_macro_argument", message, node);
}
function createMapExpander(hasFilter) {
	const functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)";
	const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
	const label = `${functionDesc} filter predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const [iterVar, predicate, transform] = hasFilter ? args : [
			args[0],
			null,
			args[1]
		];
		let step = transform.clone(OPERATORS.accuPush, transform);
		if (predicate) {
			const accuValue = predicate.clone(OPERATORS.accuValue);
			step = predicate.clone(OPERATORS.ternary, [
				predicate.setMeta("label", label),
				step,
				accuValue
			]);
		}
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			errorsAreFatal: true,
			iterable: receiver,
			iterVarName: assertIdentifier(iterVar, invalidMsg),
			init: callAst.clone(OPERATORS.list, []),
			step,
			result: identity
		}) };
	};
}
function createFilterExpander() {
	const functionDesc = "filter(var, predicate)";
	const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
	const label = `${functionDesc} predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const iterVarName = assertIdentifier(args[0], invalidMsg);
		const accuValue = callAst.clone(OPERATORS.accuValue);
		const predicate = args[1].setMeta("label", label);
		const appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName));
		const step = predicate.clone(OPERATORS.ternary, [
			predicate,
			appendItem,
			accuValue
		]);
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			errorsAreFatal: true,
			iterable: receiver,
			iterVarName,
			init: callAst.clone(OPERATORS.list, []),
			step,
			result: identity
		}) };
	};
}
function createQuantifierExpander(opts) {
	const invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`;
	const label = `${opts.name}(var, predicate) predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const predicate = args[1].setMeta("label", label);
		const transform = opts.transform({
			args,
			ast: callAst,
			predicate,
			opts
		});
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			kind: "quantifier",
			errorsAreFatal: opts.errorsAreFatal || false,
			iterable: receiver,
			iterVarName: assertIdentifier(args[0], invalidMsg),
			init: transform.init,
			condition: transform.condition,
			step: transform.step,
			result: transform.result || identity
		}) };
	};
}
function createHasExpander() {
	const invalidHasArgument = "has() invalid argument";
	function evaluate(ev, macro, ctx) {
		const nodes = macro.macroHasProps;
		let i = nodes.length;
		let obj = ev.run(nodes[--i], ctx);
		let inOptionalContext;
		while (i--) {
			const node = nodes[i];
			if (node.op === ".?") inOptionalContext ??= true;
			obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev);
			if (obj !== void 0) continue;
			if (!(!inOptionalContext && i && node.op === ".")) break;
			throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
		}
		return obj !== void 0;
	}
	function typeCheck(checker, macro, ctx) {
		let node = macro.args[0];
		if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
		if (!macro.macroHasProps) {
			const props = [];
			while (node.op === "." || node.op === ".?") node = props.push(node) && node.args[0];
			if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
			checker.check(node, ctx);
			props.push(node);
			macro.macroHasProps = props;
		}
		return checker.getType("bool");
	}
	return function({ args }) {
		return {
			args,
			evaluate,
			typeCheck,
			async: false
		};
	};
}
function registerMacros(registry) {
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
	functionOverload("has(ast): bool", createHasExpander());
	functionOverload("list.all(ast, ast): bool", createQuantifierExpander({
		name: "all",
		transform({ ast: callAst, predicate, opts }) {
			return {
				init: callAst.clone(OPERATORS.value, true),
				condition: identity,
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					predicate.clone(OPERATORS.value, true),
					predicate.clone(OPERATORS.value, false)
				])
			};
		}
	}));
	functionOverload("list.exists(ast, ast): bool", createQuantifierExpander({
		name: "exists",
		condition(accu) {
			return !accu;
		},
		transform({ ast: callAst, predicate, opts }) {
			return {
				init: callAst.clone(OPERATORS.value, false),
				condition: opts.condition,
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					predicate.clone(OPERATORS.value, true),
					predicate.clone(OPERATORS.value, false)
				])
			};
		}
	}));
	functionOverload("list.exists_one(ast, ast): bool", createQuantifierExpander({
		name: "exists_one",
		errorsAreFatal: true,
		result(accu) {
			return accu === 1;
		},
		transform({ ast: callAst, predicate, opts }) {
			const accuValue = callAst.clone(OPERATORS.accuValue);
			return {
				init: callAst.clone(OPERATORS.value, 0),
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					callAst.clone(OPERATORS.accuInc),
					accuValue
				]),
				result: opts.result
			};
		}
	}));
	functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(false));
	functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(true));
	functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
	class CelNamespace {}
	const celNamespace = new CelNamespace();
	registry.registerType("CelNamespace", CelNamespace);
	registry.registerConstant("cel", "CelNamespace", celNamespace);
	function bindTypeCheck(checker, m, ctx) {
		m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
		const type = checker.check(m.exp, m.bindCtx);
		if (m.val.maybeAsync || m.exp.maybeAsync) return type;
		m.ast.setMeta("async", false);
		m.evaluate = bindEvaluateSync;
		return type;
	}
	function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
		const res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
		if (res instanceof Promise && ctx === bindCtx) ctx.async = true;
		return res;
	}
	function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
		const v = ev.run(val, ctx);
		if (v instanceof Promise) return v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v));
		return bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
	}
	function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
		return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
	}
	functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => {
		return {
			ast,
			var: assertIdentifier(args[0], "invalid variable argument"),
			val: args[1],
			exp: args[2],
			bindCtx: void 0,
			typeCheck: bindTypeCheck,
			evaluate: bindEvaluate
		};
	});
}
// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(registry) {
	const unaryOverload = (op, t, h, ret) => registry.unaryOverload(op, t, h, ret, false);
	const binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, false);
	function verifyInteger(v, ast) {
		if (v <= 9223372036854775807n && v >= -9223372036854775808n) return v;
		throw evaluationError("numeric_overflow", `integer overflow: ${v}`, ast);
	}
	function throwDivisionByZero(ast) {
		throw evaluationError("division_by_zero", "division by zero", ast);
	}
	function throwModuloByZero(ast) {
		throw evaluationError("modulo_by_zero", "modulo by zero", ast);
	}
	unaryOverload("!", "bool", (a) => !a);
	unaryOverload("-", "int", (a) => -a);
	binaryOverload("dyn<int>", `==`, `double`, (a, b) => a == b);
	binaryOverload("dyn<int>", `==`, `uint`, (a, b) => a == b.valueOf());
	binaryOverload("int", "*", "int", (a, b, ast) => verifyInteger(a * b, ast));
	binaryOverload("int", "+", "int", (a, b, ast) => verifyInteger(a + b, ast));
	binaryOverload("int", "-", "int", (a, b, ast) => verifyInteger(a - b, ast));
	binaryOverload("int", "/", "int", (a, b, ast) => {
		if (b === 0n) return throwDivisionByZero(ast);
		return a / b;
	});
	binaryOverload("int", "%", "int", (a, b, ast) => {
		if (b === 0n) return throwModuloByZero(ast);
		return a % b;
	});
	unaryOverload("-", "double", (a) => -a);
	binaryOverload("double", "*", "double", (a, b) => a * b);
	binaryOverload("double", "+", "double", (a, b) => a + b);
	binaryOverload("double", "-", "double", (a, b) => a - b);
	binaryOverload("double", "/", "double", (a, b) => a / b);
	binaryOverload("string", "+", "string", (a, b) => a + b);
	binaryOverload("list<V>", "+", "list<V>", (a, b) => [...a, ...b]);
	binaryOverload("bytes", "+", "bytes", (a, b) => {
		if (!a.length) return b;
		if (!b.length) return a;
		const result = new Uint8Array(a.length + b.length);
		result.set(a, 0);
		result.set(b, a.length);
		return result;
	});
	const GPD = "google.protobuf.Duration";
	binaryOverload(GPD, "+", GPD, (a, b) => a.addDuration(b));
	binaryOverload(GPD, "-", GPD, (a, b) => a.subtractDuration(b));
	binaryOverload(GPD, "==", GPD, (a, b) => a.seconds === b.seconds && a.nanos === b.nanos);
	const GPT = "google.protobuf.Timestamp";
	binaryOverload(GPT, "==", GPT, (a, b) => a.getTime() === b.getTime());
	binaryOverload(GPT, "-", GPT, (a, b) => Duration.fromMilliseconds(a.getTime() - b.getTime()), GPD);
	binaryOverload(GPT, "-", GPD, (a, b) => b.subtractTimestamp(a));
	binaryOverload(GPT, "+", GPD, (a, b) => b.extendTimestamp(a));
	binaryOverload(GPD, "+", GPT, (a, b) => a.extendTimestamp(b));
	function listIncludes(value, list, ast, ev) {
		if (list instanceof Set && list.has(value)) return true;
		for (const v of list) if (isEqual(value, v, ast, ev)) return true;
		return false;
	}
	function mapIncludes(a, b) {
		if (b instanceof Map) return b.get(a) !== void 0;
		return hasOwn(b, a) ? b[a] !== void 0 : false;
	}
	function listMembership(value, list, ast, ev) {
		return listIncludes(value, list, ast, ev);
	}
	binaryOverload("V", "in", "list<V>", listMembership);
	binaryOverload("K", "in", "map<K, V>", mapIncludes);
	for (const t of [
		"type",
		"null",
		"bool",
		"string",
		"int",
		"double"
	]) binaryOverload(t, "==", t, (a, b) => a === b);
	binaryOverload("bytes", `==`, "bytes", (a, b) => {
		if (a === b) return true;
		let i = a.length;
		if (i !== b.length) return false;
		while (i--) if (a[i] !== b[i]) return false;
		return true;
	});
	binaryOverload("list<V>", `==`, "list<V>", (a, b, ast, ev) => {
		if (a === b) return true;
		if (isArray(a) && isArray(b)) {
			const length = a.length;
			if (length !== b.length) return false;
			for (let i = 0; i < length; i++) if (!isEqual(a[i], b[i], ast, ev)) return false;
			return true;
		}
		if (a instanceof Set && b instanceof Set) {
			if (a.size !== b.size) return false;
			for (const value of a) if (!b.has(value)) return false;
			return true;
		}
		const arr = a instanceof Set ? b : a;
		const set = a instanceof Set ? a : b;
		if (!isArray(arr)) return false;
		if (arr.length !== set?.size) return false;
		for (let i = 0; i < arr.length; i++) if (!set.has(arr[i])) return false;
		return true;
	});
	binaryOverload("map<K, V>", `==`, "map<K, V>", (a, b, ast, ev) => {
		if (a === b) return true;
		if (a instanceof Map && b instanceof Map) {
			if (a.size !== b.size) return false;
			for (const [key, value] of a) if (!(b.has(key) && isEqual(value, b.get(key), ast, ev))) return false;
			return true;
		}
		if (a instanceof Map || b instanceof Map) {
			const obj = a instanceof Map ? b : a;
			const map = a instanceof Map ? a : b;
			const keysObj = objKeys(obj);
			if (map.size !== keysObj.length) return false;
			for (const [key, value] of map) if (!(key in obj && isEqual(value, obj[key], ast, ev))) return false;
			return true;
		}
		const keysA = objKeys(a);
		const keysB = objKeys(b);
		if (keysA.length !== keysB.length) return false;
		for (let i = 0; i < keysA.length; i++) {
			const key = keysA[i];
			if (!(key in b && isEqual(a[key], b[key], ast, ev))) return false;
		}
		return true;
	});
	binaryOverload("uint", "==", "uint", (a, b) => a.valueOf() === b.valueOf());
	binaryOverload("dyn<uint>", `==`, `double`, (a, b) => a.valueOf() == b);
	binaryOverload("uint", "+", "uint", (a, b) => new UnsignedInt(a.valueOf() + b.valueOf()));
	binaryOverload("uint", "-", "uint", (a, b) => new UnsignedInt(a.valueOf() - b.valueOf()));
	binaryOverload("uint", "*", "uint", (a, b) => new UnsignedInt(a.valueOf() * b.valueOf()));
	binaryOverload("uint", "/", "uint", (a, b, ast) => {
		if (b.valueOf() === 0n) return throwDivisionByZero(ast);
		return new UnsignedInt(a.valueOf() / b.valueOf());
	});
	binaryOverload("uint", "%", "uint", (a, b, ast) => {
		if (b.valueOf() === 0n) return throwModuloByZero(ast);
		return new UnsignedInt(a.valueOf() % b.valueOf());
	});
	for (const [left, right] of [
		["bool", "bool"],
		["int", "int"],
		["uint", "uint"],
		["double", "double"],
		["string", "string"],
		["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
		["google.protobuf.Duration", "google.protobuf.Duration"],
		["int", "uint"],
		["int", "double"],
		["double", "int"],
		["double", "uint"],
		["uint", "int"],
		["uint", "double"]
	]) {
		binaryOverload(left, "<", right, (a, b) => a < b);
		binaryOverload(left, "<=", right, (a, b) => a <= b);
		binaryOverload(left, ">", right, (a, b) => a > b);
		binaryOverload(left, ">=", right, (a, b) => a >= b);
	}
}
function isEqual(a, b, ast, ev) {
	if (a === b) return true;
	switch (typeof a) {
		case "undefined":
		case "string":
		case "boolean": return false;
		case "bigint":
			if (typeof b === "number") return a == b;
			return false;
		case "number":
			if (typeof b === "bigint") return a == b;
			return false;
		case "object":
			if (typeof b !== "object") return false;
			const leftType = ev.debugType(a);
			const rightType = ev.debugType(b);
			if (leftType !== rightType) return false;
			const overload = ev.registry.findBinaryOverload("==", leftType, rightType);
			if (!overload) return false;
			return overload.handler(a, b, ast, ev);
	}
	throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, ast);
}
// node_modules/@marcbachmann/cel-js/lib/type-checker.js
const toDynTypeBinding = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
/**
* TypeChecker performs static type analysis on CEL expressions
* without executing them. It validates:
* - Variable existence and types
* - Function signatures and overloads
* - Operator compatibility using the actual overload registry
* - Property and index access validity
*/
var TypeChecker = class extends Base {
	constructor(opts, isEvaluating) {
		super(opts);
		this.createError = isEvaluating ? evaluationError : typeError;
	}
	/**
	* Check an expression and return its inferred type
	* @param {Array|any} ast - The AST node to check
	* @returns {Object} The inferred type declaration
	* @throws {TypeError} If type checking fails
	*/
	check(ast, ctx) {
		try {
			return ast.checkedType ??= ast.check(this, ast, ctx);
		} catch (error) {
			throw attachErrorAst(error, ast);
		}
	}
	checkAccessOnType(ast, ctx, leftType, allowMissingField = false) {
		if (leftType === this.dynType) return leftType;
		const indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
		if (leftType.kind === "list") {
			if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
			throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
		}
		if (leftType.kind === "map") return leftType.valueType;
		const customType = this.objectTypes.get(leftType.name);
		if (customType) {
			if (!(indexTypeName === "string" || indexTypeName === "dyn")) throw this.createError("invalid_index_type", `Cannot index type '${leftType.name}' with type '${indexTypeName}'`, ast);
			if (customType.fields) {
				let keyName;
				if (ast.op === "." || ast.op === ".?") keyName = ast.args[1];
				else if (ast.args[1].op === "value") keyName = ast.args[1].args;
				if (typeof keyName === "string") {
					const fieldType = customType.fields[keyName];
					if (fieldType) return fieldType;
					if (allowMissingField) return this.dynType;
					throw this.createError("no_such_key", `No such key: ${keyName}`, ast);
				}
			}
			return this.dynType;
		}
		throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(leftType)}'`, ast);
	}
	formatType(type) {
		if (!type.hasPlaceholderType) return type.name;
		return type.templated(this.registry, toDynTypeBinding).name;
	}
	formatTypeList(types) {
		return types.map((t) => this.formatType(t)).join(", ");
	}
};
// node_modules/@marcbachmann/cel-js/lib/parser.js
const TOKEN = {
	EOF: 0,
	NUMBER: 1,
	STRING: 2,
	BOOLEAN: 3,
	NULL: 4,
	IDENTIFIER: 5,
	PLUS: 6,
	MINUS: 7,
	MULTIPLY: 8,
	DIVIDE: 9,
	MODULO: 10,
	EQ: 11,
	NE: 12,
	LT: 13,
	LE: 14,
	GT: 15,
	GE: 16,
	AND: 17,
	OR: 18,
	NOT: 19,
	IN: 20,
	LPAREN: 21,
	RPAREN: 22,
	LBRACKET: 23,
	RBRACKET: 24,
	LBRACE: 25,
	RBRACE: 26,
	DOT: 27,
	COMMA: 28,
	COLON: 29,
	QUESTION: 30,
	BYTES: 31
};
const OP_FOR_TOKEN = {
	[TOKEN.EQ]: OPERATORS["=="],
	[TOKEN.PLUS]: OPERATORS["+"],
	[TOKEN.MINUS]: OPERATORS["-"],
	[TOKEN.MULTIPLY]: OPERATORS["*"],
	[TOKEN.DIVIDE]: OPERATORS["/"],
	[TOKEN.MODULO]: OPERATORS["%"],
	[TOKEN.LE]: OPERATORS["<="],
	[TOKEN.LT]: OPERATORS["<"],
	[TOKEN.GE]: OPERATORS[">="],
	[TOKEN.GT]: OPERATORS[">"],
	[TOKEN.NE]: OPERATORS["!="],
	[TOKEN.IN]: OPERATORS["in"]
};
const TOKEN_BY_NUMBER = {};
for (const key in TOKEN) TOKEN_BY_NUMBER[TOKEN[key]] = key;
const HEX_CODES = /* @__PURE__ */ new Uint8Array(128);
for (const ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
const ESCAPE_ERRORS = {
	bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`,
	invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`,
	invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`,
	invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`,
	invalid_octal_escape: () => "Octal escape must be 3 digits",
	octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`,
	invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}`
};
const STRING_ESCAPES = {
	"\\": "\\",
	"?": "?",
	"\"": "\"",
	"'": "'",
	"`": "`",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
var ASTNode = class ASTNode {
	#meta;
	#input;
	constructor(input, pos, start, end, op, args) {
		this.#meta = {
			check: op.check,
			evaluate: op.evaluate
		};
		this.#input = input;
		this.op = op.name;
		this.args = args;
		this.pos = pos;
		this.start = start;
		this.end = end;
	}
	clone(op, args) {
		return new ASTNode(this.#input, this.pos, this.start, this.end, op, args);
	}
	get meta() {
		return this.#meta;
	}
	get input() {
		return this.#input;
	}
	#computeIsAsync() {
		const ast = this.#meta.alternate ?? this;
		switch (ast.op) {
			case "value":
			case "id":
			case "accuValue":
			case "accuInc": return false;
			case "accuPush": return ast.args.maybeAsync;
			case "!_":
			case "-_":
				if (ast.candidates?.async !== false) return true;
				return ast.args.maybeAsync;
			case "!=":
			case "==":
			case "in":
			case "+":
			case "-":
			case "*":
			case "/":
			case "%":
			case "<":
			case "<=":
			case ">":
			case ">=":
				if (ast.candidates?.async !== false) return true;
				return ast.args.some((a) => a.maybeAsync);
			case "call":
			case "rcall":
				if (ast.candidates?.async !== false) return true;
				return (ast.receiverWithArgs || ast.args[1]).some((a) => a.maybeAsync);
			case "comprehension": return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
			case ".":
			case ".?": return ast.args[0].maybeAsync;
			case "?:":
			case "list":
			case "[]":
			case "[?]": return ast.args.some((a) => a.maybeAsync);
			case "||":
			case "&&": return ast.args.some((a) => a.maybeAsync);
			case "map": return ast.args.some((a) => a[0].maybeAsync || a[1].maybeAsync);
			default: return true;
		}
	}
	/**
	* Check whether we can optimize away async calling
	* If no ast members includes a function, we can optimize the call
	* for which we want to return true here.
	* @returns {boolean}
	*/
	get maybeAsync() {
		return this.#meta.async ??= this.#computeIsAsync();
	}
	check(chk, ast, ctx) {
		const meta = this.#meta;
		if (meta.alternate) return chk.check(meta.alternate, ctx);
		else if (meta.macro) return meta.macro.typeCheck(chk, meta.macro, ctx);
		return meta.check(chk, ast, ctx);
	}
	evaluate(ev, ast, ctx) {
		const meta = this.#meta;
		if (meta.alternate) this.evaluate = this.#evaluateAlternate;
		else if (meta.macro) this.evaluate = this.#evaluateMacro;
		else this.evaluate = meta.evaluate;
		return this.evaluate(ev, ast, ctx);
	}
	#evaluateAlternate(ev, ast, ctx) {
		return (ast = this.#meta.alternate).evaluate(ev, ast, ctx);
	}
	#evaluateMacro(ev, ast, ctx) {
		return (ast = this.#meta.macro).evaluate(ev, ast, ctx);
	}
	setMeta(key, value) {
		return this.#meta[key] = value, this;
	}
	get range() {
		return {
			start: this.start,
			end: this.end
		};
	}
	toOldStructure() {
		const args = Array.isArray(this.args) ? this.args : [this.args];
		return [this.op, ...args.map((a) => a instanceof ASTNode ? a.toOldStructure() : a)];
	}
};
var Lexer = class {
	input;
	pos;
	length;
	tokenPos;
	tokenType;
	tokenValue;
	reset(input) {
		this.pos = 0;
		this.input = input;
		this.length = input.length;
		return input;
	}
	token(pos, type, value) {
		this.tokenPos = pos;
		this.tokenType = type;
		this.tokenValue = value;
		return this;
	}
	nextToken() {
		while (true) {
			const { pos, input, length } = this;
			if (pos >= length) return this.token(pos, TOKEN.EOF);
			const ch = input[pos];
			switch (ch) {
				case " ":
				case "	":
				case "\n":
				case "\r":
					this.pos++;
					continue;
				case "=":
					if (input[pos + 1] !== "=") break;
					return this.token((this.pos += 2) - 2, TOKEN.EQ);
				case "&":
					if (input[pos + 1] !== "&") break;
					return this.token((this.pos += 2) - 2, TOKEN.AND);
				case "|":
					if (input[pos + 1] !== "|") break;
					return this.token((this.pos += 2) - 2, TOKEN.OR);
				case "+": return this.token(this.pos++, TOKEN.PLUS);
				case "-": return this.token(this.pos++, TOKEN.MINUS);
				case "*": return this.token(this.pos++, TOKEN.MULTIPLY);
				case "/":
					if (input[pos + 1] === "/") {
						while (this.pos < length && this.input[this.pos] !== "\n") this.pos++;
						continue;
					}
					return this.token(this.pos++, TOKEN.DIVIDE);
				case "%": return this.token(this.pos++, TOKEN.MODULO);
				case "<":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.LE);
					return this.token(this.pos++, TOKEN.LT);
				case ">":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.GE);
					return this.token(this.pos++, TOKEN.GT);
				case "!":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.NE);
					return this.token(this.pos++, TOKEN.NOT);
				case "(": return this.token(this.pos++, TOKEN.LPAREN);
				case ")": return this.token(this.pos++, TOKEN.RPAREN);
				case "[": return this.token(this.pos++, TOKEN.LBRACKET);
				case "]": return this.token(this.pos++, TOKEN.RBRACKET);
				case "{": return this.token(this.pos++, TOKEN.LBRACE);
				case "}": return this.token(this.pos++, TOKEN.RBRACE);
				case ".": return this.token(this.pos++, TOKEN.DOT);
				case ",": return this.token(this.pos++, TOKEN.COMMA);
				case ":": return this.token(this.pos++, TOKEN.COLON);
				case "?": return this.token(this.pos++, TOKEN.QUESTION);
				case `"`:
				case `'`: return this.readString(ch);
				case "b":
				case "B":
				case "r":
				case "R": {
					const next = input[pos + 1];
					if (next === "\"" || next === "'") return ++this.pos && this.readString(next, ch);
					return this.readIdentifier();
				}
				default: {
					const code = ch.charCodeAt(0);
					if (code <= 57 && code >= 48) return this.readNumber();
					if (this._isIdentifierCharCode(code)) return this.readIdentifier();
				}
			}
			throw parseError("unexpected_character", `Unexpected character: ${ch}`, {
				pos,
				start: pos,
				end: pos + 1,
				input
			});
		}
	}
	_isIdentifierCharCode(c) {
		if (c < 48 || c > 122) return false;
		return c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
	}
	_parseAsDouble(start, end) {
		const value = Number(this.input.substring(start, end));
		if (Number.isFinite(value)) return this.token(start, TOKEN.NUMBER, value);
		throw parseError("invalid_number", `Invalid number: ${value}`, {
			pos: start,
			start,
			end,
			input: this.input
		});
	}
	_parseAsBigInt(start, end, isHex, unsigned) {
		const string = this.input.substring(start, end);
		if (unsigned === "u" || unsigned === "U") {
			this.pos++;
			try {
				return this.token(start, TOKEN.NUMBER, new UnsignedInt(string));
			} catch (_err) {}
		} else try {
			return this.token(start, TOKEN.NUMBER, BigInt(string));
		} catch (_err) {}
		throw parseError(isHex ? "invalid_hex_integer" : "invalid_integer", isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`, {
			pos: start,
			start,
			end: this.pos,
			input: this.input
		});
	}
	_readDigits(input, length, pos, code) {
		while (pos < length && (code = input.charCodeAt(pos)) && !(code > 57 || code < 48)) pos++;
		return pos;
	}
	_readExponent(input, length, pos) {
		let ch = pos < length && input[pos];
		if (ch === "e" || ch === "E") {
			ch = ++pos < length && input[pos];
			if (ch === "-" || ch === "+") pos++;
			const start = pos;
			pos = this._readDigits(input, length, pos);
			if (start === pos) throw parseError("invalid_exponent", "Invalid exponent", {
				pos,
				start: pos,
				end: Math.min(pos + 1, input.length),
				input
			});
		}
		return pos;
	}
	readNumber() {
		const { input, length, pos: start } = this;
		let pos = start;
		if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
			pos += 2;
			while (pos < length && HEX_CODES[input[pos].charCodeAt(0)]) pos++;
			return this._parseAsBigInt(start, this.pos = pos, true, input[pos]);
		}
		pos = this._readDigits(input, length, pos);
		if (pos + 1 < length) {
			let isDouble = false;
			let afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
			if (afterpos !== pos + 1) (isDouble = true) && (pos = afterpos);
			afterpos = this._readExponent(input, length, pos);
			if (afterpos !== pos) (isDouble = true) && (pos = afterpos);
			if (isDouble) return this._parseAsDouble(start, this.pos = pos);
		}
		return this._parseAsBigInt(start, this.pos = pos, false, input[pos]);
	}
	readString(del, prefix) {
		const { input: i, pos: s } = this;
		if (i[s + 1] === del && i[s + 2] === del) return this.readTripleQuotedString(del, prefix);
		return this.readSingleQuotedString(del, prefix);
	}
	_closeQuotedString(rawStart, rawValue, prefix, pos) {
		switch (prefix) {
			case "b":
			case "B": {
				const processed = this.processEscapes(rawStart, rawValue, true);
				const bytes = new Uint8Array(processed.length);
				for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
				return this.token(pos - 1, TOKEN.BYTES, bytes);
			}
			case "r":
			case "R": return this.token(pos - 1, TOKEN.STRING, rawValue);
			default: {
				const value = this.processEscapes(rawStart, rawValue, false);
				return this.token(pos, TOKEN.STRING, value);
			}
		}
	}
	readSingleQuotedString(delimiter, prefix) {
		const { input, length, pos: start } = this;
		let ch;
		let pos = this.pos + 1;
		while (pos < length && (ch = input[pos])) {
			switch (ch) {
				case delimiter:
					const rawStart = start + 1;
					const rawValue = input.slice(rawStart, pos);
					this.pos = ++pos;
					return this._closeQuotedString(rawStart, rawValue, prefix, start);
				case "\n":
				case "\r": throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
					pos,
					start: pos,
					end: pos + 1,
					input
				});
				case "\\": pos++;
			}
			pos++;
		}
		throw parseError("unterminated_string", "Unterminated string", {
			pos: start,
			start,
			end: input.length,
			input
		});
	}
	readTripleQuotedString(delimiter, prefix) {
		const { input, length, pos: start } = this;
		let ch;
		let pos = this.pos + 3;
		while (pos < length && (ch = input[pos])) {
			switch (ch) {
				case delimiter:
					if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
						const rawStart = start + 3;
						const rawValue = input.slice(rawStart, pos);
						this.pos = pos + 3;
						return this._closeQuotedString(rawStart, rawValue, prefix, start);
					}
					break;
				case "\\": pos++;
			}
			pos++;
		}
		throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
			pos: start,
			start,
			end: input.length,
			input
		});
	}
	#escapeErr(code, offset, len, i, chars, extra) {
		const start = offset + i;
		return parseError(code, ESCAPE_ERRORS[code](extra), {
			input: this.input,
			pos: start,
			start,
			end: Math.min(start + chars, offset + len)
		});
	}
	processEscapes(offset, str, isBytes) {
		if (!str.includes("\\")) return str;
		const len = str.length;
		let result = "";
		let i = 0;
		while (i < len) {
			if (str[i] !== "\\" || i + 1 >= len) {
				result += str[i++];
				continue;
			}
			const next = str[i + 1];
			if (STRING_ESCAPES[next]) {
				result += STRING_ESCAPES[next];
				i += 2;
			} else if (next === "u" || next === "U") {
				if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
				const hexLen = next === "u" ? 4 : 8;
				const hex = str.substring(i + 2, i + 2 + hexLen);
				const c = Number.parseInt(hex, 16);
				if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111) throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
				if (c >= 55296 && c <= 57343) throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
				result += String.fromCodePoint(c);
				i += 2 + hexLen;
			} else if (next === "x" || next === "X") {
				const h = str.substring(i + 2, i + 4);
				if (!/^[0-9a-fA-F]{2}$/.test(h)) throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
				result += String.fromCharCode(Number.parseInt(h, 16));
				i += 4;
			} else if (next >= "0" && next <= "7") {
				const o = str.substring(i + 1, i + 4);
				if (!/^[0-7]{3}$/.test(o)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
				const value = Number.parseInt(o, 8);
				if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o);
				result += String.fromCharCode(value);
				i += 4;
			} else throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
		}
		return result;
	}
	readIdentifier() {
		const { pos, input, length } = this;
		let p = pos;
		while (p < length && this._isIdentifierCharCode(input[p].charCodeAt(0))) p++;
		const value = input.substring(pos, this.pos = p);
		switch (value) {
			case "true": return this.token(pos, TOKEN.BOOLEAN, true);
			case "false": return this.token(pos, TOKEN.BOOLEAN, false);
			case "null": return this.token(pos, TOKEN.NULL, null);
			case "in": return this.token(pos, TOKEN.IN);
			default: return this.token(pos, TOKEN.IDENTIFIER, value);
		}
	}
};
const globalLexer = new Lexer();
var Parser = class {
	lexer = globalLexer;
	input = null;
	maxDepthRemaining = null;
	astNodesRemaining = null;
	type = null;
	pos = null;
	constructor(limits, registry) {
		this.limits = limits;
		this.registry = registry;
	}
	#limitExceeded(limitKey, pos = this.pos) {
		throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, {
			pos,
			start: pos,
			end: pos,
			input: this.input
		});
	}
	#node(start, end, op, args, pos = start) {
		const node = new ASTNode(this.input, pos, start, end, op, args);
		if (!this.astNodesRemaining--) this.#limitExceeded("maxAstNodes", pos);
		return node;
	}
	#infixNode(op, left, right) {
		return this.#node(left.start, right.end, op, [left, right]);
	}
	#ternaryNode(expression, consequent, alternate) {
		return this.#node(expression.start, alternate.end, OPERATORS.ternary, [
			expression,
			consequent,
			alternate
		]);
	}
	#unaryNode(pos, op, arg) {
		return this.#node(pos, arg.end, op, arg);
	}
	#accessNode(op, left, right, end, pos = left.start) {
		return this.#node(left.start, end, op, [left, right], pos);
	}
	#advanceToken(returnValue = this.pos) {
		const l = this.lexer.nextToken();
		this.pos = l.tokenPos;
		this.type = l.tokenType;
		return returnValue;
	}
	get value() {
		return this.lexer.tokenValue;
	}
	consume(expectedType) {
		if (this.type === expectedType) return this.#advanceToken();
		throw parseError("expected_token", `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	match(type) {
		return this.type === type;
	}
	parse(input) {
		if (typeof input !== "string") throw parseError("expression_must_be_string", "Expression must be a string");
		this.input = this.lexer.reset(input);
		this.#advanceToken();
		this.maxDepthRemaining = this.limits.maxDepth;
		this.astNodesRemaining = this.limits.maxAstNodes;
		const result = this.parseExpression();
		if (this.match(TOKEN.EOF)) return result;
		throw parseError("unexpected_character", `Unexpected character: '${this.input[this.lexer.pos - 1]}'`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#expandMacro(start, end, op, args) {
		const methodName = args[0];
		const receiver = op === OPERATORS.rcall ? args[1] : null;
		const fnArgs = op === OPERATORS.rcall ? args[2] : args[1];
		const decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length);
		const ast = this.#node(start, end, op, args);
		if (!decl) return ast;
		const macro = decl.handler({
			ast,
			args: fnArgs,
			receiver,
			methodName,
			parser: this
		});
		if (macro.callAst) return ast.setMeta("alternate", macro.callAst);
		return ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
	}
	parseExpression() {
		if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth");
		const expr = this.parseLogicalOr();
		if (!this.match(TOKEN.QUESTION)) return ++this.maxDepthRemaining && expr;
		this.#advanceToken();
		const consequent = this.parseExpression();
		this.consume(TOKEN.COLON);
		const alternate = this.parseExpression();
		this.maxDepthRemaining++;
		return this.#ternaryNode(expr, consequent, alternate);
	}
	parseLogicalOr() {
		let expr = this.parseLogicalAnd();
		while (this.match(TOKEN.OR)) {
			this.#advanceToken();
			expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
		}
		return expr;
	}
	parseLogicalAnd() {
		let expr = this.parseEquality();
		while (this.match(TOKEN.AND)) {
			this.#advanceToken();
			expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
		}
		return expr;
	}
	parseEquality() {
		let expr = this.parseRelational();
		while (this.match(TOKEN.EQ) || this.match(TOKEN.NE)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseRelational());
		}
		return expr;
	}
	parseRelational() {
		let expr = this.parseAdditive();
		while (this.match(TOKEN.LT) || this.match(TOKEN.LE) || this.match(TOKEN.GT) || this.match(TOKEN.GE) || this.match(TOKEN.IN)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseAdditive());
		}
		return expr;
	}
	parseAdditive() {
		let expr = this.parseMultiplicative();
		while (this.match(TOKEN.PLUS) || this.match(TOKEN.MINUS)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseMultiplicative());
		}
		return expr;
	}
	parseMultiplicative() {
		let expr = this.parseUnary();
		while (this.match(TOKEN.MULTIPLY) || this.match(TOKEN.DIVIDE) || this.match(TOKEN.MODULO)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseUnary());
		}
		return expr;
	}
	parseUnary() {
		if (this.type === TOKEN.NOT) return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary());
		if (this.type === TOKEN.MINUS) return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary());
		return this.parsePostfix();
	}
	parsePostfix() {
		let expr = this.parsePrimary();
		const depth = this.maxDepthRemaining;
		while (true) {
			if (this.match(TOKEN.DOT)) {
				const dot = this.#advanceToken();
				if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", dot);
				const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess;
				const propertyValue = this.value;
				const start = this.pos;
				const end = this.lexer.pos;
				this.consume(TOKEN.IDENTIFIER);
				if (op === OPERATORS.fieldAccess && this.match(TOKEN.LPAREN) && this.#advanceToken()) {
					const args = this.parseArgumentList();
					const closeEnd = this.lexer.pos;
					this.consume(TOKEN.RPAREN);
					expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [
						propertyValue,
						expr,
						args
					]);
				} else expr = this.#accessNode(op, expr, propertyValue, end, start);
				continue;
			}
			if (this.match(TOKEN.LBRACKET)) {
				const bracket = this.#advanceToken();
				if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", bracket);
				const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess;
				const index = this.parseExpression();
				const closeEnd = this.lexer.pos;
				this.consume(TOKEN.RBRACKET);
				expr = this.#accessNode(op, expr, index, closeEnd);
				continue;
			}
			break;
		}
		this.maxDepthRemaining = depth;
		return expr;
	}
	parsePrimary() {
		switch (this.type) {
			case TOKEN.NUMBER:
			case TOKEN.STRING:
			case TOKEN.BYTES:
			case TOKEN.BOOLEAN:
			case TOKEN.NULL: return this.#consumeLiteral();
			case TOKEN.IDENTIFIER: return this.#parseIdentifierPrimary();
			case TOKEN.LPAREN: return this.#parseParenthesizedExpression();
			case TOKEN.LBRACKET: return this.parseList();
			case TOKEN.LBRACE: return this.parseMap();
		}
		throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#consumeLiteral() {
		return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
	}
	#parseIdentifierPrimary() {
		const value = this.value;
		const end = this.lexer.pos;
		const start = this.consume(TOKEN.IDENTIFIER);
		if (RESERVED.has(value)) throw parseError("reserved_identifier", `Reserved identifier: ${value}`, {
			pos: start,
			start,
			end,
			input: this.input
		});
		if (!this.match(TOKEN.LPAREN)) return this.#node(start, end, OPERATORS.id, value);
		this.#advanceToken();
		const args = this.parseArgumentList();
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RPAREN);
		return this.#expandMacro(start, closeEnd, OPERATORS.call, [value, args]);
	}
	#parseParenthesizedExpression() {
		this.consume(TOKEN.LPAREN);
		const expr = this.parseExpression();
		this.consume(TOKEN.RPAREN);
		return expr;
	}
	parseList() {
		const start = this.consume(TOKEN.LBRACKET);
		const elements = [];
		let remainingElements = this.limits.maxListElements;
		if (!this.match(TOKEN.RBRACKET)) {
			elements.push(this.parseExpression());
			if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RBRACKET)) break;
				elements.push(this.parseExpression());
				if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
			}
		}
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RBRACKET);
		return this.#node(start, closeEnd, OPERATORS.list, elements);
	}
	parseMap() {
		const start = this.consume(TOKEN.LBRACE);
		const props = [];
		let remainingEntries = this.limits.maxMapEntries;
		if (!this.match(TOKEN.RBRACE)) {
			props.push(this.parseProperty());
			if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RBRACE)) break;
				props.push(this.parseProperty());
				if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
			}
		}
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RBRACE);
		return this.#node(start, closeEnd, OPERATORS.map, props);
	}
	parseProperty() {
		return [this.parseExpression(), (this.consume(TOKEN.COLON), this.parseExpression())];
	}
	parseArgumentList() {
		const args = [];
		let remainingArgs = this.limits.maxCallArguments;
		if (!this.match(TOKEN.RPAREN)) {
			args.push(this.parseExpression());
			if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RPAREN)) break;
				args.push(this.parseExpression());
				if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
			}
		}
		return args;
	}
};
// node_modules/@marcbachmann/cel-js/lib/options.js
const DEFAULT_LIMITS = objFreeze({
	maxAstNodes: 1e5,
	maxDepth: 250,
	maxListElements: 1e3,
	maxMapEntries: 1e3,
	maxCallArguments: 32
});
const LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
function createLimits(overrides, base = DEFAULT_LIMITS) {
	const keys = overrides ? objKeys(overrides) : void 0;
	if (!keys?.length) return base;
	const merged = { ...base };
	for (const key of keys) {
		if (!LIMIT_KEYS.has(key)) throw new TypeError(`Unknown limits option: ${key}`);
		const value = overrides[key];
		if (typeof value !== "number") continue;
		merged[key] = value;
	}
	return objFreeze(merged);
}
const DEFAULT_OPTIONS = objFreeze({
	unlistedVariablesAreDyn: false,
	homogeneousAggregateLiterals: true,
	enableOptionalTypes: false,
	limits: DEFAULT_LIMITS
});
function bool(a, b, key) {
	const value = a?.[key] ?? b?.[key];
	if (typeof value !== "boolean") throw new TypeError(`Invalid option: ${key}`);
	return value;
}
function createOptions(opts, base = DEFAULT_OPTIONS) {
	if (!opts) return base;
	return objFreeze({
		unlistedVariablesAreDyn: bool(opts, base, "unlistedVariablesAreDyn"),
		homogeneousAggregateLiterals: bool(opts, base, "homogeneousAggregateLiterals"),
		enableOptionalTypes: bool(opts, base, "enableOptionalTypes"),
		limits: createLimits(opts.limits, base.limits)
	});
}
// node_modules/@marcbachmann/cel-js/lib/evaluator.js
const globalRegistry = createRegistry({ enableOptionalTypes: false });
registerFunctions(globalRegistry);
registerOverloads(globalRegistry);
registerMacros(globalRegistry);
var Environment = class Environment {
	#registry;
	#evaluator;
	#typeChecker;
	#evalTypeChecker;
	#parser;
	constructor(opts, inherited) {
		this.opts = createOptions(opts, inherited?.opts);
		this.#registry = (inherited instanceof Environment ? inherited.#registry : globalRegistry).clone(this.opts);
		const childOpts = {
			registry: this.#registry,
			opts: this.opts
		};
		this.#typeChecker = new TypeChecker(childOpts);
		this.#evalTypeChecker = new TypeChecker(childOpts, true);
		this.#evaluator = new Evaluator(childOpts);
		this.#parser = new Parser(this.opts.limits, this.#registry);
		Object.freeze(this);
	}
	clone(opts) {
		return new Environment(opts, this);
	}
	registerFunction(signature, handler, opts) {
		this.#registry.registerFunctionOverload(signature, handler, opts);
		return this;
	}
	registerOperator(string, handler, opts) {
		this.#registry.registerOperatorOverload(string, handler, opts);
		return this;
	}
	registerType(typename, constructor) {
		this.#registry.registerType(typename, constructor);
		return this;
	}
	registerVariable(name, type, opts) {
		this.#registry.registerVariable(name, type, opts);
		return this;
	}
	registerConstant(name, type, value) {
		this.#registry.registerConstant(name, type, value);
		return this;
	}
	hasVariable(name) {
		return this.#registry.variables.has(name);
	}
	getDefinitions() {
		return this.#registry.getDefinitions();
	}
	check(expression) {
		try {
			return this.#checkAST(this.#parser.parse(expression));
		} catch (error) {
			return {
				valid: false,
				error
			};
		}
	}
	#checkAST(ast) {
		try {
			const typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
			return {
				valid: true,
				type: this.#formatTypeForCheck(typeDecl)
			};
		} catch (error) {
			return {
				valid: false,
				error
			};
		}
	}
	#formatTypeForCheck(typeDecl) {
		if (typeDecl.name === `list<dyn>`) return "list";
		if (typeDecl.name === `map<dyn, dyn>`) return "map";
		return typeDecl.name;
	}
	parse(expression) {
		const ast = this.#parser.parse(expression);
		const evaluateParsed = this.#evaluateAST.bind(this, ast);
		evaluateParsed.check = this.#checkAST.bind(this, ast);
		evaluateParsed.ast = ast;
		return evaluateParsed;
	}
	evaluate(expression, context) {
		return this.#evaluateAST(this.#parser.parse(expression), context);
	}
	#evaluateAST(ast, ctx) {
		if (ast.checkedType) return ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx));
		else {
			this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx));
			return ast.evaluate(this.#evaluator, ast, ctx);
		}
	}
};
var Evaluator = class extends Base {
	constructor(opts) {
		super(opts);
		this.createError = evaluationError;
	}
	#firstMapElement(coll) {
		if (coll instanceof Map) return coll.entries().next().value;
		for (const key in coll) return [key, coll[key]];
	}
	debugRuntimeType(value, checkedType) {
		return checkedType?.hasDynType === false ? checkedType : this.debugTypeDeep(value);
	}
	debugTypeDeep(value) {
		const runtimeType = this.debugType(value);
		switch (runtimeType.kind) {
			case "list": {
				const first = value instanceof Array ? value[0] : value.values().next().value;
				if (first === void 0) return runtimeType;
				return this.registry.getListType(this.debugTypeDeep(first));
			}
			case "map": {
				const first = this.#firstMapElement(value);
				if (!first) return runtimeType;
				return this.registry.getMapType(runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType, runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType);
			}
			default: return runtimeType;
		}
	}
	tryEval(ast, ctx) {
		try {
			const res = this.run(ast, ctx);
			if (res instanceof Promise) return res.catch((err) => err);
			return res;
		} catch (err) {
			return err;
		}
	}
	run(ast, ctx) {
		return ast.evaluate(this, ast, ctx);
	}
};
new Environment({ unlistedVariablesAreDyn: true });
// src/policy/expression/engine.ts
const environment = new Environment({
	unlistedVariablesAreDyn: true,
	homogeneousAggregateLiterals: false,
	enableOptionalTypes: true,
	limits: {
		maxAstNodes: 4e3,
		maxDepth: 60,
		maxListElements: 1e3,
		maxMapEntries: 1e3,
		maxCallArguments: 16
	}
});
/** Never throws, however deep or broken the source is; the caller bounds its length. */
function parse(source) {
	try {
		return {
			state: "parsed",
			node: environment.parse(source).ast
		};
	} catch (error) {
		if (error instanceof ParseError) {
			const { start, end } = error.range ?? {
				start: 0,
				end: source.length
			};
			const from = Math.min(start, source.length - 1);
			const to = Math.min(Math.max(end, from + 1), source.length);
			return {
				state: "unparsable",
				kind: error.code === "limit_exceeded" ? "limit" : "syntax",
				message: syntaxMessage(error),
				start: from,
				end: to
			};
		}
		return {
			state: "unparsable",
			kind: "limit",
			message: "The expression is nested too deeply",
			start: 0,
			end: source.length
		};
	}
}
function syntaxMessage({ code, summary }) {
	if (code === "limit_exceeded") return "The expression is too large or nested too deeply";
	if (summary.endsWith("EOF")) return "The expression ends too early";
	return `The expression is not CEL: ${summary}`;
}
/** The functions that expressions may call, by name. Macros (`has`, `all`, …) are not among them. */
const signatures = (() => {
	const found = /* @__PURE__ */ new Map();
	for (const { name, receiverType, params, returnType } of environment.getDefinitions().functions) {
		const parameters = params.map(({ type }) => type);
		const internal = receiverType?.endsWith("Namespace") === true || receiverType?.startsWith("optional") === true;
		if (parameters.includes("ast") || internal) continue;
		found.set(name, [...found.get(name) ?? [], {
			receiver: receiverType ?? void 0,
			parameters,
			result: returnType
		}]);
	}
	return found;
})();
/** Names that stand for types, as in `type(x) == string`. */
const typeNames = new Set(environment.getDefinitions().variables.filter(({ type }) => type === "type").map(({ name }) => name));
const programs = /* @__PURE__ */ new Map();
/** Calls one of the `signatures`; with `receiver` the first operand is what the function is called on. */
function callFunction(name, operands, receiver) {
	const names = operands.map((_, index) => `a${index}`);
	return execute(receiver ? `a0.${name}(${names.slice(1).join(", ")})` : `${name}(${names.join(", ")})`, operands);
}
/** Applies an operator such as `+` or `<` to operands that are not JSON, for example timestamps. */
function applyOperator(operator, left, right) {
	return execute(`a0 ${operator} a1`, [left, right]);
}
/** The value of a type's name; undefined for any other name. */
function typeValue(name) {
	if (!typeNames.has(name)) return void 0;
	const outcome = execute(name, []);
	return outcome.state === "value" ? outcome.value : void 0;
}
function execute(source, operands) {
	try {
		const program = programs.get(source) ?? environment.parse(source);
		programs.set(source, program);
		return {
			state: "value",
			value: program(Object.fromEntries(operands.map((operand, index) => [`a${index}`, operand])))
		};
	} catch (error) {
		if (error instanceof EvaluationError) return {
			state: "error",
			message: error.summary
		};
		return {
			state: "error",
			message: error instanceof Error ? error.message : String(error)
		};
	}
}
// src/policy/expression/operators.ts
const leastInt = -(2n ** 63n);
const greatestInt = 2n ** 63n - 1n;
/**
* CEL's equality: numbers by their value, whatever their type; values of different types are unequal, not an error. What
* must not be read may be equal to anything: it is a failure, unless something else is unequal already.
*/
function equal(left, right) {
	if (isFailure(left)) return left;
	if (isFailure(right)) return right;
	if (left === right) return true;
	if (typeof left === "bigint" || typeof left === "number") return isNumber(right) && compareNumbers(left, right) === 0;
	if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
	if (isList(left)) return isList(right) && equalLists(left, right);
	if (isMap(left)) return isMap(right) && equalMaps(left, right);
	if (isOptional(left)) return isOptional(right) && equal(left.value ?? null, right.value ?? null);
	if (!isOpaque(left) || !isOpaque(right)) return false;
	const outcome = applyOperator("==", left.value, right.value);
	return outcome.state === "value" && outcome.value === true;
}
/** `in`: among the items of a list, or the keys of a map. An item that must not be read could be the one looked for. */
function contains(container, item) {
	if (isList(container)) return decided(container, (candidate) => equal(candidate, item), true);
	if (isMap(container)) return container.has(mapKey(item));
	return failure("type", `in needs a list or a map on its right, not ${typeOf(container)}`);
}
/** Looks for what decides; what fails counts when nothing does. */
function decided(items, judge, decisive) {
	let failed;
	let index = 0;
	for (const item of items) {
		const result = judge(item, index++);
		if (result === decisive) return decisive;
		if (typeof result !== "boolean") failed ??= result;
	}
	return failed ?? !decisive;
}
function equalLists(left, right) {
	return left.length === right.length && decided(left, (item, index) => equal(item, right[index] ?? null), false);
}
function equalMaps(left, right) {
	if (left.size !== right.size) return false;
	return decided(left, ([key, item]) => {
		const other = right.get(key);
		return other !== void 0 && equal(item, other);
	}, false);
}
/** `+ - * / %`. An int with a double is computed as doubles; ints that leave 64 bits are an error. */
function calculate(operator, left, right) {
	if (typeof left === "bigint" && typeof right === "bigint") return calculateInts(operator, left, right);
	if (isNumber(left) && isNumber(right)) return calculateDoubles(operator, Number(left), Number(right));
	if (operator === "+" && typeof left === "string" && typeof right === "string") return left + right;
	if (operator === "+" && isList(left) && isList(right)) return [...left, ...right];
	return applied(operator, left, right);
}
/** `< <= > >=`. */
function order(operator, left, right) {
	if (isNumber(left) && isNumber(right)) return ordered(operator, compareNumbers(left, right));
	if (typeof left === "string" && typeof right === "string") return ordered(operator, compareStrings(left, right));
	if (typeof left === "boolean" && typeof right === "boolean") return ordered(operator, Number(left) - Number(right));
	return applied(operator, left, right);
}
function negate(value) {
	if (typeof value === "number") return -value;
	return typeof value === "bigint" ? int(-value) : failure("type", `- needs a number, not ${typeOf(value)}`);
}
/** An int, or a failure when it has more than 64 bits. */
function int(value) {
	return value < leastInt || value > greatestInt ? failure("number", "the integer does not fit 64 bits") : value;
}
function calculateInts(operator, left, right) {
	switch (operator) {
		case "+": return int(left + right);
		case "-": return int(left - right);
		case "*": return int(left * right);
		case "/": return right === 0n ? failure("division-by-zero", "division by zero") : int(left / right);
		default: return right === 0n ? failure("division-by-zero", "modulus by zero") : int(left % right);
	}
}
function calculateDoubles(operator, left, right) {
	switch (operator) {
		case "+": return left + right;
		case "-": return left - right;
		case "*": return left * right;
		case "/": return left / right;
		default: return failure("type", "% needs integers; int(…) makes one");
	}
}
function applied(operator, left, right) {
	if (isOpaque(left) || isOpaque(right)) {
		const outcome = applyOperator(operator, toEngine(left), toEngine(right));
		if (outcome.state === "value") return fromEngine(outcome.value);
	}
	return failure("type", `${operator} cannot take ${typeOf(left)} and ${typeOf(right)}`);
}
function isNumber(value) {
	return typeof value === "bigint" || typeof value === "number";
}
/** Negative, zero, positive, or NaN. JavaScript compares a bigint and a number by their exact values. */
function compareNumbers(left, right) {
	if (left < right) return -1;
	if (left > right) return 1;
	return Number.isNaN(left) || Number.isNaN(right) ? NaN : 0;
}
/** By code points, as CEL orders strings; UTF-16 units would put U+FFFD behind an emoji. */
function compareStrings(left, right) {
	if (left === right) return 0;
	let index = 0;
	while (index < left.length && left[index] === right[index]) index++;
	const first = left.charCodeAt(index);
	if (first >= 56320 && first <= 57343) index--;
	return (left.codePointAt(index) ?? -1) - (right.codePointAt(index) ?? -1);
}
function ordered(operator, comparison) {
	switch (operator) {
		case "<": return comparison < 0;
		case "<=": return comparison <= 0;
		case ">": return comparison > 0;
		default: return comparison >= 0;
	}
}
// src/policy/expression/functions.ts
/** The longest text that an expression may make. */
const longestText = 1 << 20;
/** Steps that one call into the engine costs, whatever its operands. */
const perCall = 5;
/** Steps that a pattern costs, for each of its characters, besides those of the text. */
const perCharacterOfPattern = 4;
const tooMuch = failure("limit", "the evaluation was stopped: it takes too many steps");
/** Calls a function; with `receiver` the first operand is what it is called on. Spends what its operands cost. */
function call(name, operands, receiver, budget) {
	const [first = null, second = null] = operands;
	if (receiver && isOptional(first)) return callOptional(name, first, operands.slice(1));
	if (name === "matches" && operands.length === 2) return matches(first, second, budget);
	if (name === "dyn" && !receiver && operands.length === 1) return first;
	if (!signatures.has(name)) return failure("type", `there is no function ${name}`);
	if (!spend(budget, perCall + operands.reduce((sum, operand) => sum + sizeOf(operand), 0))) return tooMuch;
	const cost = costOf(name, first, second);
	if (cost > longestText || !spend(budget, cost)) return tooMuch;
	const outcome = callFunction(name, operands.map(toEngine), receiver);
	if (outcome.state === "value") {
		const value = fromEngine(outcome.value);
		return typeof value === "bigint" ? int(value) : value;
	}
	return outcome.message.startsWith("found no matching") ? mismatchOf(name, operands) : failure("other", outcome.message);
}
/** What a function costs beyond reading its operands once. */
function costOf(name, first, second) {
	switch (name) {
		case "split": return typeof first === "string" ? 4 * first.length : 0;
		case "join": {
			if (!isList(first)) return 0;
			const separator = typeof second === "string" ? second.length : 0;
			return first.reduce((sum, item) => sum + separator + (typeof item === "string" ? item.length : 1), 0);
		}
		default: return name.startsWith("get") ? 1e3 : 0;
	}
}
function matches(text, source, budget) {
	if (typeof text !== "string" || typeof source !== "string") return mismatchOf("matches", [text, source]);
	if (!spend(budget, source.length * perCharacterOfPattern)) return tooMuch;
	const pattern = compilePattern(source);
	if (pattern.state === "refused") return failure("other", `the pattern is refused: ${pattern.why}`);
	return spend(budget, text.length * pattern.stepsPerCharacter) ? pattern.test(text) : tooMuch;
}
function callOptional(name, { value }, [other = null]) {
	switch (name) {
		case "hasValue": return value !== void 0;
		case "value": return value ?? failure("absent", "the optional has no value");
		case "orValue": return value ?? other;
		case "or": return value === void 0 ? other : {
			kind: "optional",
			value
		};
		default: return failure("type", `an optional has no function ${name}; orValue(…) gives its value`);
	}
}
function mismatchOf(name, operands) {
	return failure("type", `${name}() cannot take ${operands.map(typeOf).join(" and ") || "nothing"}`);
}
// src/policy/expression/macros.ts
/**
* Runs a macro over the elements of a list. `all` and `exists` end at the first element that decides them, and an element
* that fails is only an error when none does; the others end at the first that fails.
*/
function iterate({ name, bodies }, elements, evaluate) {
	const [first, second] = bodies;
	if (!first) return failure("type", `${name} needs a condition`);
	const test = (element) => isFailure(element) ? element : condition(evaluate(first, element), name);
	if (name === "all") return quantified(elements, test, false);
	if (name === "exists") return quantified(elements, test, true);
	if (name === "map") {
		const transform = second ?? first;
		return collected(elements, second ? test : () => true, (element) => evaluate(transform, element));
	}
	const kept = collected(elements, test, (element) => element);
	return name === "exists_one" && isList(kept) ? kept.length === 1 : kept;
}
/** A value where true or false is needed; `where` names the operator or macro that needs it. */
function condition(value, where) {
	if (typeof value === "boolean" || isFailure(value)) return value;
	return failure("type", `${where} needs true or false, not ${typeOf(value)}`);
}
function quantified(elements, test, decisive) {
	let failed;
	for (const element of elements) {
		const result = test(element);
		if (result === decisive) return decisive;
		if (isFailure(result)) failed ??= result;
	}
	return failed ?? !decisive;
}
function collected(elements, test, transform) {
	const result = [];
	for (const element of elements) {
		const keep = test(element);
		if (isFailure(keep)) return keep;
		if (!keep) continue;
		const item = transform(element);
		if (isFailure(item)) return item;
		result.push(item);
	}
	return result;
}
// src/policy/expression/tree.ts
const binaryOperators = /* @__PURE__ */ new Set([
	"==",
	"!=",
	"in",
	"+",
	"-",
	"*",
	"/",
	"%",
	"<",
	"<=",
	">",
	">="
]);
const macroArities = /* @__PURE__ */ new Map([
	["all", [2]],
	["exists", [2]],
	["exists_one", [2]],
	["filter", [2]],
	["map", [2, 3]]
]);
/** An operator that evaluates both its operands; `&&` and `||` may not. */
function isBinary(node) {
	return binaryOperators.has(node.op);
}
function isAccess(node) {
	return node.op === "." || node.op === ".?" || node.op === "[]" || node.op === "[?]";
}
/** The parts of a macro over a list or map; undefined for any other node. */
function macroOf(node) {
	if (node.op !== "rcall") return void 0;
	const [name, receiver, [variable, ...bodies]] = node.args;
	if (macroArities.get(name)?.includes(bodies.length + 1) !== true || variable?.op !== "id") return void 0;
	return {
		name,
		receiver,
		variable: variable.args,
		bodies
	};
}
/** The parts of `cel.bind(name, value, body)`. */
function bindingOf(node) {
	if (node.op !== "rcall" || node.args[0] !== "bind") return void 0;
	const [, namespace, [variable, value, body]] = node.args;
	if (namespace.op !== "id" || namespace.args !== "cel" || variable?.op !== "id" || !value || !body) return void 0;
	return {
		name: variable.args,
		value,
		body
	};
}
/** The nodes directly below one. */
function childrenOf(node) {
	if (isBinary(node)) return node.args;
	switch (node.op) {
		case "value":
		case "id": return [];
		case ".":
		case ".?": return [node.args[0]];
		case "!_":
		case "-_": return [node.args];
		case "call": return node.args[1];
		case "rcall": return [node.args[1], ...node.args[2]];
		case "map": return node.args.flat();
		case "list":
		case "[]":
		case "[?]":
		case "&&":
		case "||":
		case "?:": return node.args;
	}
}
// src/policy/expression/evaluate.ts
const exhausted = failure("limit", "the evaluation was stopped: it takes too many steps. Compare shorter lists with each other, or use fewer nested all, exists, map and filter");
function sceneOf(source, nan, names) {
	return {
		source,
		nan,
		names,
		budget: { left: mostSteps }
	};
}
/** Evaluates the whole tree. An evaluation that ran out of steps has failed, whatever it would have come to. */
function evaluate(node, scene) {
	const value = run(node, scene);
	return scene.budget.left < 0 ? exhausted : value;
}
/** Evaluates one node of a tree whose evaluation is under way. */
function run(node, scene) {
	if (!spend(scene.budget, 1)) return exhausted;
	switch (node.op) {
		case "value": return literal(node.args);
		case "id": return named(node.args, scene);
		case ".": return field(node, run(node.args[0], scene), node.args[1], scene);
		case "[]": return indexed(node, scene);
		case ".?": return optionally(run(node.args[0], scene), node.args[1]);
		case "[?]": return optionally(run(node.args[0], scene), run(node.args[1], scene));
		case "&&": return logical(node.args, false, scene);
		case "||": return logical(node.args, true, scene);
		case "?:": return ternary(node.args, scene);
		case "!_": return inverted(run(node.args, scene));
		case "-_": return negative(node.args, scene);
		case "list": return listed(node.args, scene);
		case "map": return mapped$1(node.args, scene);
		case "call":
			if (node.args[0] === "has") return has(node.args[1], scene);
			return sound(called(node.args[0], node.args[1], scene, false), node, scene);
		case "rcall": return received(node, scene);
		case "==":
		case "!=":
		case "in":
		case "+":
		case "-":
		case "*":
		case "/":
		case "%":
		case "<":
		case "<=":
		case ">":
		case ">=": return sound(binary(node, scene), node, scene);
	}
}
/** Every comparison with NaN is false, so that its negation would hold. */
function sound(value, node, scene) {
	if (typeof value !== "number" || scene.nan === "number" || !Number.isNaN(value)) return value;
	return failure("number", `${textOf(node, scene)} is no number`);
}
/** Gives scenes in which a variable has a value. They share their names: the next one changes the last. */
function variableIn(scene, name) {
	const names = new Map(scene.names);
	const inner = {
		...scene,
		names
	};
	return (value) => {
		names.set(name, value);
		return inner;
	};
}
/** What a macro iterates over: the items of a list, the keys of a map. */
function elementsOf(value) {
	if (isFailure(value)) return value;
	if (isList(value)) return value;
	return isMap(value) ? [...value.keys()] : failure("type", `a list or a map is needed, not ${typeOf(value)}`);
}
function literal(value) {
	if (typeof value === "bigint") return int(value);
	if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
	return typeof value === "object" ? {
		kind: "opaque",
		value
	} : failure("other", "unknown literal");
}
function named(name, scene) {
	const value = scene.names.get(name);
	if (value !== void 0) return isFailure(value) ? at(name, value) : value;
	const type = typeValue(name);
	return typeof type === "object" && type !== null ? {
		kind: "opaque",
		value: type
	} : failure("absent", `${name} is not known here`);
}
function field(node, object, key, scene) {
	if (isFailure(object)) return object;
	if (isOptional(object)) return optionally(object, key);
	const found = lookUp(object, key);
	if (found === void 0) return failure("absent", `${textOf(node, scene)} is absent`);
	return isFailure(found) ? at(textOf(node, scene), found) : found;
}
function indexed(node, scene) {
	const object = run(node.args[0], scene);
	if (isFailure(object)) return object;
	const key = run(node.args[1], scene);
	return isFailure(key) ? key : field(node, object, key, scene);
}
function lookUp(object, key) {
	if (isMap(object)) return object.get(mapKey(key));
	if (isList(object)) {
		const index = mapKey(key);
		if (typeof index === "bigint") return object[Number(index)];
		return failure("type", `the position in a list is an integer, not ${typeOf(key)}`);
	}
	return failure("type", `it would be a field of ${typeOf(object)}`);
}
function optionally(object, key) {
	if (isFailure(object)) return object;
	if (isFailure(key)) return key;
	const held = isOptional(object) ? object.value : object;
	const found = held === void 0 || held === null ? void 0 : lookUp(held, key);
	if (found === void 0) return { kind: "optional" };
	return isFailure(found) ? found : {
		kind: "optional",
		value: found
	};
}
/** `&&` and `||`: an operand that decides the result decides it, though the other fails. */
function logical([first, second], decisive, scene) {
	const left = condition(run(first, scene), decisive ? "||" : "&&");
	if (left === decisive) return decisive;
	const right = condition(run(second, scene), decisive ? "||" : "&&");
	if (right === decisive) return decisive;
	return isFailure(left) ? left : right;
}
function ternary([test, then, otherwise], scene) {
	const chosen = condition(run(test, scene), "? :");
	if (isFailure(chosen)) return chosen;
	return run(chosen ? then : otherwise, scene);
}
function inverted(value) {
	const holds = condition(value, "!");
	return isFailure(holds) ? holds : !holds;
}
function negative(operand, scene) {
	if (operand.op === "value" && typeof operand.args === "bigint") return int(-operand.args);
	const value = run(operand, scene);
	return isFailure(value) ? value : negate(value);
}
function listed(nodes, scene) {
	const items = [];
	for (const node of nodes) {
		const item = run(node, scene);
		if (isFailure(item)) return item;
		items.push(item);
	}
	return spend(scene.budget, 2 + items.length) ? items : exhausted;
}
function mapped$1(entries, scene) {
	const map = /* @__PURE__ */ new Map();
	for (const [keyNode, valueNode] of entries) {
		const key = run(keyNode, scene);
		if (isFailure(key)) return key;
		const value = run(valueNode, scene);
		if (isFailure(value)) return value;
		if (typeof key === "object") return failure("type", `${typeOf(key)} cannot be the key of a map`);
		if (map.has(mapKey(key))) return failure("other", "a map has the same key twice");
		map.set(mapKey(key), value);
	}
	return map;
}
/** `has(a.b)`: whether `a` has a field `b`. An absent `a` is an error, as everywhere else. */
function has([node], scene) {
	if (node?.op !== "." && node?.op !== ".?") return failure("type", "has() needs a field, as in has(a.b)");
	const object = run(node.args[0], scene);
	if (isFailure(object)) return object;
	if (isOptional(object)) return isMap(object.value ?? null) && lookUp(object.value ?? null, node.args[1]) !== void 0;
	if (!isMap(object)) return failure("type", `has(${textOf(node, scene)}) asks for a field of ${typeOf(object)}`);
	return object.has(node.args[1]);
}
function received(node, scene) {
	const macro = macroOf(node);
	if (macro) return iterated(macro, scene);
	const binding = bindingOf(node);
	if (!binding) return sound(called(node.args[0], [node.args[1], ...node.args[2]], scene, true), node, scene);
	const value = run(binding.value, scene);
	return isFailure(value) ? value : run(binding.body, variableIn(scene, binding.name)(value));
}
function called(name, nodes, scene, receiver) {
	const [first, ...rest] = nodes;
	if (receiver && first?.op === "id" && first.args === "optional" && !scene.names.has("optional")) {
		const operands = listed(rest, scene);
		if (isFailure(operands)) return operands;
		const [value] = isList(operands) ? operands : [];
		return value === void 0 ? { kind: "optional" } : {
			kind: "optional",
			value
		};
	}
	const operands = listed(nodes, scene);
	return isList(operands) ? call(name, operands, receiver, scene.budget) : operands;
}
function iterated(macro, scene) {
	const elements = elementsOf(run(macro.receiver, scene));
	if (!isList(elements)) return elements;
	const set = variableIn(scene, macro.variable);
	return iterate(macro, elements, (body, element) => run(body, set(element)));
}
function binary(node, scene) {
	const operator = node.op;
	const [first, second] = node.args;
	const left = run(first, scene);
	if (isFailure(left)) return left;
	const right = run(second, scene);
	if (isFailure(right)) return right;
	const { budget } = scene;
	switch (operator) {
		case "==":
		case "!=":
			if (!spend(budget, depthSizeOf(left, budget.left) + depthSizeOf(right, budget.left))) return exhausted;
			return compared(node, equal(left, right), scene);
		case "in":
			if (!spend(budget, isMap(right) ? 1 : 2 * depthSizeOf(right, budget.left))) return exhausted;
			return told(node, contains(right, left), scene);
		case "+":
			if (!spend(budget, sizeOf(left) + sizeOf(right))) return exhausted;
			return calculate(operator, left, right);
		case "-":
		case "*":
		case "/":
		case "%": return calculate(operator, left, right);
		default:
			if (typeof left === "string" && !spend(budget, Math.min(sizeOf(left), sizeOf(right)))) return exhausted;
			return order(operator, left, right);
	}
}
function compared(node, isEqual, scene) {
	return typeof isEqual === "boolean" ? isEqual === (node.op === "==") : told(node, isEqual, scene);
}
/** A failure that lies somewhere within an operand, with the text of the operation that met it. */
function told(node, value, scene) {
	return isFailure(value) ? at(textOf(node, scene), value) : value;
}
function at(name, { cause, message }) {
	return failure(cause, `${name}: ${message}`);
}
function textOf(node, { source }) {
	return source.slice(node.start, node.end);
}
// src/policy/expression/facts.ts
const noFacts = /* @__PURE__ */ new Map();
/** More values or paths than this are of no use, and keeping them would make a long condition slow. */
const mostKept = 64;
/** What follows from both being so. */
function both(left, right) {
	if (!left || !right) return void 0;
	if (left.size === 0) return right;
	if (right.size === 0) return left;
	const result = new Map(left);
	for (const [path, fact] of right) result.set(path, joined(result.get(path) ?? {}, fact));
	return result;
}
/** Facts below one path, as facts below another; `''` stands for the path itself. */
function rebased(facts, from, to) {
	const result = /* @__PURE__ */ new Map();
	for (const [path, fact] of facts) {
		const rest = path.slice(from.length);
		if (path.startsWith(from) && (rest === "" || rest.startsWith("/"))) result.set(`${to}${rest}`, fact);
	}
	return result;
}
/** What follows from either being so. */
function either(left, right) {
	if (!left) return right;
	if (!right) return left;
	const result = /* @__PURE__ */ new Map();
	for (const [path, fact] of left) {
		const other = right.get(path);
		if (other) result.set(path, common(fact, other));
	}
	return result;
}
/** All that is known of the value at a path: of itself, of every item of the list it stands in, and of what it equals. */
function factAt(facts, path) {
	const own = heldOf(facts, path);
	return (own?.same ?? []).flatMap((other) => heldOf(facts, other) ?? []).reduce((fact, { among, not, nonNull }) => {
		const told = {
			...among ? { among } : {},
			...not ? { not } : {},
			...nonNull === true ? { nonNull } : {}
		};
		return joined(fact ?? {}, told);
	}, own);
}
function heldOf(facts, path) {
	const [own, ...general] = generalised(path).flatMap((each) => facts.get(each) ?? []);
	return own && general.reduce(joined, own);
}
/** A path, and those that say the same of every item where it names one by its position: `a/[0]/b` is one of `a/*`. */
function generalised(path) {
	if (!path.includes("/[")) return [path];
	const steps = path.split(position);
	if (steps.length > 5) return [path, path.replace(position, "/*")];
	const positions = path.match(position) ?? [];
	return steps.slice(1).reduce((begun, step, index) => begun.flatMap((beginning) => [`${beginning}${positions[index] ?? ""}${step}`, `${beginning}/*${step}`]), [steps[0] ?? ""]);
}
const position = /\/\[\d+\](?=\/|$)/g;
function joined(left, right) {
	const among = left.among && right.among ? left.among.filter((value) => right.among?.includes(value)) : left.among ?? right.among;
	const not = united(left.not, right.not)?.slice(0, mostKept);
	const same = united(left.same, right.same)?.slice(0, mostKept);
	const type = right.type ?? left.type;
	return {
		present: left.present === true || right.present === true,
		nonNull: left.nonNull === true || right.nonNull === true,
		...among ? { among } : {},
		...not ? { not } : {},
		...same ? { same } : {},
		least: Math.max(left.least ?? 0, right.least ?? 0),
		...type === void 0 ? {} : { type }
	};
}
function common(left, right) {
	const among = left.among && right.among ? united(left.among, right.among) : void 0;
	return {
		present: left.present === true && right.present === true,
		nonNull: left.nonNull === true && right.nonNull === true,
		...among && among.length <= mostKept ? { among } : {},
		not: (left.not ?? []).filter((value) => right.not?.includes(value)),
		same: (left.same ?? []).filter((path) => right.same?.includes(path)),
		least: Math.min(left.least ?? 0, right.least ?? 0),
		...left.type !== void 0 && left.type === right.type ? { type: left.type } : {}
	};
}
/** Each value once. */
function united(left, right) {
	if (!left || !right) return left ?? right;
	return right.every((value) => left.includes(value)) ? left : [.../* @__PURE__ */ new Set([...left, ...right])];
}
// src/policy/expression/inference.ts
/** What schemas say of a value, whatever conditions before it rule out. */
function statedShape({ shape, stated }) {
	return stated ?? shape;
}
/** A value that an operation takes: reports when no alternative will do, or when null is the only one that will not. */
function demand(linter, node, { shape }, accepts, needs) {
	if (isDyn(shape)) return;
	const text = linter.textOf(node);
	const others = shape.filter(({ kind }) => kind !== "null");
	if (!shape.some(accepts)) {
		linter.report({
			kind: "type",
			message: `${text} is ${describe(shape)}; ${needs}`,
			start: node.start,
			end: node.end
		});
		return;
	}
	if (!(others.length < shape.length && !accepts({ kind: "null" })) || !others.every(accepts)) return;
	const message = `${text} may be null, and then the expression fails`;
	linter.report(guarded("null", node, message, `${text} != null`));
}
/** A problem that a condition before it mends. */
function guarded(kind, { start, end }, message, guard) {
	const fix = `Write \`${guard} &&\` before it.`;
	return {
		kind,
		message: `${message}; write ${guard} && before it`,
		start,
		end,
		fix,
		guard
	};
}
function demandBool$1(linter, node, typed, where) {
	demand(linter, node, typed, ({ kind }) => kind === "bool", `${where} needs true or false`);
}
/** The literal that a node is, with the place where it is written. */
function literalOf(node) {
	if (node.op === "-_") {
		const operand = literalOf(node.args);
		return typeof operand?.value === "number" ? {
			value: -operand.value,
			start: node.start,
			end: node.end
		} : void 0;
	}
	if (node.op !== "value") return void 0;
	const { args, start, end } = node;
	if (typeof args === "bigint") return {
		value: Number(args),
		start,
		end
	};
	if (args === null || typeof args === "string" || typeof args === "number" || typeof args === "boolean") return {
		value: args,
		start,
		end
	};
}
// src/policy/expression/condition-facts.ts
/** The path of a node that hangs from a name through fields and indexes. */
function pathOf(node, names) {
	if (node.op === "id") return names.get(node.args)?.path;
	if (!isAccess(node)) return void 0;
	const [object, key] = node.args;
	const parent = pathOf(object, names);
	if (typeof key === "string") return childPath(parent, key);
	const literal = literalOf(key)?.value;
	if (typeof literal === "string") return childPath(parent, literal);
	if (typeof literal === "number") return parent === void 0 ? void 0 : `${parent}/[${literal}]`;
	const index = pathOf(key, names);
	return parent === void 0 || index === void 0 ? void 0 : `${parent}/[${index}]`;
}
function childPath(parent, key) {
	return parent === void 0 ? void 0 : `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/**
* What holds once a condition has come out as `holds`; undefined when it cannot. What a condition reads without asking
* whether it is there, is there: the condition would have failed.
*/
function factsOf(node, names, holds) {
	const known = remembered.get(names) ?? /* @__PURE__ */ new WeakMap();
	remembered.set(names, known);
	const ofNode = known.get(node) ?? /* @__PURE__ */ new Map();
	known.set(node, ofNode);
	if (!ofNode.has(holds)) ofNode.set(holds, derivedFacts(node, names, holds));
	return ofNode.get(holds);
}
/** A chain of conditions asks for the facts of its beginning again and again. */
const remembered = /* @__PURE__ */ new WeakMap();
function derivedFacts(node, names, holds) {
	if (isBinary(node)) return ofOperator(node, names, holds);
	if (isAccess(node)) return both(readable(node, names), about(node, names, { among: [holds] }));
	switch (node.op) {
		case "value": return node.args === holds ? noFacts : void 0;
		case "id": return about(node, names, { among: [holds] });
		case "&&":
		case "||": {
			const [left, right] = node.args.map((operand) => factsOf(operand, names, holds));
			return node.op === "&&" === holds ? both(left, right) : either(left, right);
		}
		case "!_": return factsOf(node.args, names, !holds);
		case "?:": {
			const [test, then, otherwise] = node.args;
			return either(both(factsOf(test, names, true), factsOf(then, names, holds)), both(factsOf(test, names, false), factsOf(otherwise, names, holds)));
		}
		case "call": return ofCall$1(node.args, names, holds);
		case "rcall": return ofReceiverCall(node, names, holds);
		case "-_":
		case "list":
		case "map": return;
	}
}
function ofOperator(node, names, holds) {
	switch (node.op) {
		case "==":
		case "!=": return ofEquality(node.args, names, node.op === "==" === holds);
		case "in": return ofMembership(node.args, names, holds);
		case "<":
		case "<=":
		case ">":
		case ">=": return ofOrder(node.op, node.args, names, holds);
		case "+":
		case "-":
		case "*":
		case "/":
		case "%": return;
	}
}
/** That a node was read without failing: it exists, and what it hangs from is not null. */
function readable(node, names) {
	const facts = /* @__PURE__ */ new Map();
	let step = node;
	let inner = false;
	while (step.op === "." || step.op === "[]" || step.op === "id") {
		const path = pathOf(step, names);
		if (path !== void 0) facts.set(path, inner ? {
			present: true,
			nonNull: true
		} : { present: true });
		if (step.op === "id") break;
		step = step.args[0];
		inner = true;
	}
	return facts;
}
function about(node, names, fact) {
	const path = pathOf(node, names);
	return path === void 0 ? noFacts : /* @__PURE__ */ new Map([[path, fact]]);
}
function allOf(...facts) {
	return facts.reduce(both, noFacts);
}
function ofCall$1([name, args], names, holds) {
	const [first] = args;
	if (name !== "has" || !first) return allOf(...args.map((argument) => usable(argument, names)));
	if (holds) return readable(first, names);
	return first.op === "." ? allOf(readable(first.args[0], names), about(first.args[0], names, { nonNull: true })) : noFacts;
}
/** That a node was an operand of something that takes no null. */
function usable(node, names) {
	return allOf(readable(node, names), about(node, names, { nonNull: true })) ?? noFacts;
}
function ofReceiverCall(node, names, holds) {
	const [name, receiver, args] = node.args;
	if (bindingOf(node)) return noFacts;
	const macro = macroOf(node);
	if (!macro) {
		if (name === "hasValue" && receiver.op === ".?") return holds ? about(receiver, names, {
			present: true,
			nonNull: true
		}) : noFacts;
		return allOf(usable(receiver, names), ...args.map((argument) => readable(argument, names)));
	}
	const list = usable(receiver, names);
	const path = pathOf(receiver, names);
	const [body] = macro.bodies;
	if (path === void 0 || !body) return list;
	if (macro.name === "all" ? !holds : holds) return both(list, /* @__PURE__ */ new Map([[path, { least: 1 }]]));
	if (macro.name !== "all" && macro.name !== "exists") return list;
	return both(list, rebased(factsOf(body, new Map(names).set(macro.variable, {
		shape: [],
		path: `${path}/*`
	}), macro.name === "all") ?? noFacts, `${path}/*`, `${path}/*`));
}
function ofEquality([left, right], names, equal) {
	return allOf(readable(left, names), readable(right, names), ofComparison(left, right, names, equal), ofComparison(right, left, names, equal), ...equal ? [ofSameness(left, right, names), ofSameness(right, left, names)] : []);
}
/** What is known of one of two equal values is known of the other. */
function ofSameness(subject, other, names) {
	const path = pathOf(other, names);
	return path === void 0 ? noFacts : about(subject, names, { same: [path] });
}
function ofComparison(subject, other, names, equal) {
	const literal = literalOf(other);
	const measured = sizedNode(subject);
	if (measured) {
		const least = equal ? Number(literal?.value ?? 0) : Number(literal?.value === 0);
		return about(measured, names, { least: Number.isFinite(least) ? least : 0 });
	}
	const typed = subject.op === "call" && subject.args[0] === "type" ? subject.args[1][0] : void 0;
	if (typed && other.op === "id") {
		const nonNull = other.args !== "null_type";
		return equal ? about(typed, names, {
			type: other.args,
			nonNull
		}) : about(typed, names, { nonNull: !nonNull });
	}
	if (other.op === "list" && other.args.length === 0) return equal ? noFacts : about(subject, names, { least: 1 });
	if (!literal) return noFacts;
	if (!equal) return about(subject, names, {
		not: [literal.value],
		nonNull: literal.value === null
	});
	return about(subject, names, {
		among: [literal.value],
		nonNull: literal.value !== null
	});
}
function ofMembership([item, container], names, holds) {
	const read = allOf(readable(item, names), usable(container, names));
	if (container.op === "list") {
		const literals = container.args.map(literalOf);
		const values = literals.flatMap((literal) => literal ? [literal.value] : []);
		if (!holds) return both(read, about(item, names, {
			not: values,
			nonNull: values.includes(null)
		}));
		if (values.length < literals.length) return read;
		return both(read, about(item, names, {
			among: values,
			nonNull: !values.includes(null)
		}));
	}
	const parent = pathOf(container, names);
	if (!holds || parent === void 0) return read;
	const key = literalOf(item)?.value;
	const index = pathOf(item, names);
	const child = typeof key === "string" ? childPath(parent, key) : index === void 0 ? void 0 : `${parent}/[${index}]`;
	return child === void 0 ? read : both(read, /* @__PURE__ */ new Map([[child, { present: true }]]));
}
const mirrored = {
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<="
};
const opposite = {
	"<": ">=",
	"<=": ">",
	">": "<=",
	">=": "<"
};
function ofOrder(operator, [left, right], names, holds) {
	const actual = holds ? operator : opposite[operator];
	return allOf(usable(left, names), usable(right, names), ofSize(actual, left, right, names), ofSize(mirrored[actual], right, left, names));
}
/** `size(x) > 2`: the list has at least three items. */
function ofSize(operator, subject, other, names) {
	const measured = sizedNode(subject);
	const bound = literalOf(other)?.value;
	if (!measured || typeof bound !== "number") return noFacts;
	if (operator === ">") return about(measured, names, { least: Math.floor(bound) + 1 });
	return operator === ">=" ? about(measured, names, { least: Math.ceil(bound) }) : noFacts;
}
function sizedNode(node) {
	if (node.op === "call" && node.args[0] === "size") return node.args[1][0];
	return node.op === "rcall" && node.args[0] === "size" ? node.args[1] : void 0;
}
// src/policy/expression/narrowing.ts
const kindOfType = {
	string: ["string"],
	int: ["int", "double"],
	double: ["double", "int"],
	bool: ["bool"],
	list: ["list"],
	map: ["map"],
	null_type: ["null"]
};
/**
* A shape without the alternatives and values that the facts about its value, or about its fields, rule out. Where facts
* contradict each other nothing is left, and all that schemas state may be asked.
*/
function narrowed(shape, path, facts, stated = shape) {
	if (path === void 0 || facts.size === 0 || isDyn(shape)) return shape;
	const fact = factAt(facts, path);
	const own = fact ? shape.flatMap((alternative) => underFact(alternative, fact)) : shape;
	const fields = fieldFacts(path, facts);
	const kept = own.filter((alternative) => alternative.kind !== "map" || fields.every((field) => agrees(alternative, field)));
	return kept.length === 0 ? stated : kept;
}
/** Whether a shape may have a value. */
function admits(shape, value) {
	if (isDyn(shape)) return true;
	const scalars = shape.filter(isScalar);
	const listed = scalars.some(({ values, pointer }) => values !== void 0 || pointer === true);
	return scalars.some((alternative) => admitsScalar(alternative, value) && (!listed || fitsPatterns(alternative, value)));
}
function admitsScalar(alternative, value) {
	if (!isOfKind(alternative.kind, value)) return false;
	if (alternative.values) return alternative.values.some((known) => known.value === value);
	return true;
}
function fitsPatterns({ patterns = [] }, value) {
	return typeof value !== "string" || patterns.every((pattern) => pattern.state === "refused" || pattern.test(value));
}
function isOfKind(kind, value) {
	switch (kind) {
		case "null": return value === null;
		case "bool": return typeof value === "boolean";
		case "string": return typeof value === "string";
		case "int": return Number.isInteger(value);
		case "double": return typeof value === "number";
	}
}
function underFact(alternative, fact) {
	if (alternative.kind === "null" && fact.nonNull === true) return [];
	const kinds = fact.type !== void 0 && Object.hasOwn(kindOfType, fact.type) ? kindOfType[fact.type] : void 0;
	if (kinds && !kinds.includes(alternative.kind)) return [];
	if (!isScalar(alternative)) return fact.among && alternative.kind !== "dyn" && alternative.kind !== "other" ? [] : [alternative];
	const excluded = fact.not ?? [];
	if (fact.among) {
		const values = fact.among.filter((value) => admitsScalar(alternative, value) && !excluded.includes(value));
		const known = values.map((value) => alternative.values?.find((one) => one.value === value) ?? { value });
		return values.length === 0 ? [] : [{
			kind: alternative.kind,
			values: known
		}];
	}
	if (!alternative.values || excluded.length === 0) return [alternative];
	const values = alternative.values.filter(({ value }) => !excluded.includes(value));
	return values.length === 0 ? [] : [{
		...alternative,
		values
	}];
}
function fieldFacts(path, facts) {
	return [...new Set(generalised(path).flatMap((each) => fieldNames(each, facts)))].flatMap((step) => {
		const fact = factAt(facts, `${path}/${step}`);
		return fact ? [{
			name: step.replaceAll("~1", "/").replaceAll("~0", "~"),
			fact
		}] : [];
	});
}
function fieldNames(path, facts) {
	const found = [];
	for (const key of facts.keys()) {
		if (!key.startsWith(`${path}/`)) continue;
		const rest = key.slice(path.length + 1);
		if (!rest.includes("/") && !rest.startsWith("[") && rest !== "*") found.push(rest);
	}
	return found;
}
/** Whether a map of this kind could have a field of which the fact holds. */
function agrees(map, { name, fact }) {
	const field = map.field(name);
	if (!field) return fact.present !== true && fact.among === void 0;
	if (fact.among && !fact.among.some((value) => admits(field.shape, value))) return false;
	const { not } = fact;
	if (!not || !field.required || isDyn(field.shape)) return true;
	return !field.shape.every((alternative) => "values" in alternative && alternative.values?.every(({ value }) => not.includes(value)));
}
// src/policy/expression/suggestion.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Longer words are not meant by the one or two letters that they begin with. */
const longestSpeltOut = 5;
/**
* The field that was probably meant: near in spelling, or written out or shortened, as `rank` is for `r`, `alpha` for
* `lora_alpha` and `lora_r` for `r`.
*/
function fieldSuggestion(word, names) {
	const near = nearest(word, names);
	if (near !== void 0) return near;
	const last = word.slice(word.lastIndexOf("_") + 1);
	const ending = only(names.filter((name) => word.length > 2 && name.endsWith(`_${word}`)));
	const speltOut = names.find((name) => isSpeltOut(last, name));
	const beginning = only(names.filter((name) => word.length > 2 && name.startsWith(`${word}_`)));
	return ending ?? names.find((name) => name === last) ?? speltOut ?? beginning;
}
function isSpeltOut(word, name) {
	return name.length <= 2 && word.length > name.length && word.length <= longestSpeltOut && word.startsWith(name);
}
function only(names) {
	return names.length === 1 ? names[0] : void 0;
}
/** The field of which a key of an open map is all but certainly a misspelling; a key of its own may be a little like one. */
function misspeltField(key, names) {
	const near = nearest(key, names);
	if (near === void 0 || key.length < 4) return void 0;
	const letters = (word) => word.toLowerCase().replaceAll(/[-_ ]/g, "");
	if (letters(near) === letters(key)) return near;
	if (withoutDigits(near) === withoutDigits(key)) return void 0;
	return near.length === key.length && sorted(near) === sorted(key) && (0, import_fastest_levenshtein.distance)(near, key) <= 2 || (0, import_fastest_levenshtein.distance)(near, key) <= (key.length < 10 ? 1 : 2) ? near : void 0;
}
function withoutDigits(word) {
	return word.replaceAll(/\d/g, "");
}
function sorted(word) {
	return word.split("").sort().join("");
}
// src/policy/expression/unknown-key.ts
/**
* Whether a key is to be refused, be it read or asked for. Where some alternative names it, or the map is free of names,
* or the key is an `x-` one, it is not. An open map that names fields takes other keys, save misspellings of those; of a
* union that can be told apart, the alternative must be chosen first: whoever asks for a field that no alternative names
* asks in vain.
*/
function unknownKey(maps, key) {
	const fields = maps.map((map) => map.field(key));
	if (fields.some((field) => field?.named === true)) return void 0;
	const names = [...new Set(maps.flatMap((map) => map.names))];
	if (fields.every((field) => field === void 0)) return withGuess({ names }, fieldSuggestion(key, names));
	if (names.length === 0 || key.startsWith("x-")) return void 0;
	const misspelt = misspeltField(key, names);
	if (misspelt !== void 0) return {
		names,
		guess: misspelt
	};
	const tag = fields.includes(void 0) ? tagOf(maps) : void 0;
	return tag === void 0 ? void 0 : withGuess({
		names,
		tag
	}, fieldSuggestion(key, names));
}
function withGuess(unknown, guess) {
	return guess === void 0 ? unknown : {
		...unknown,
		guess
	};
}
/** A field that every alternative has with finitely many values. */
function tagOf(maps) {
	const [first, ...others] = maps.map((map) => map.tags().map(({ name }) => name));
	return first?.find((name) => others.every((tags) => tags.includes(name)));
}
// src/policy/expression/lint-access.ts
/** The type of a field or an item; reports fields that cannot exist, and those that may be absent where nothing asked. */
function inferAccess(linter, node, scene, use = "read") {
	const [left, right] = node.args;
	const object = isAccess(left) ? inferAccess(linter, left, scene) : linter.infer(left, scene);
	const key = typeof right === "string" ? right : indexKey(linter, right, scene);
	const held = heldBy$1(object.shape);
	const asks = held !== void 0 || node.op === ".?" || node.op === "[?]";
	const shape = fieldShape(linter, node, {
		object: held ? {
			...object,
			shape: held,
			stated: heldBy$1(statedShape(object)) ?? held
		} : object,
		key,
		use: asks ? "ask" : use
	}, scene);
	const stated = statedField(statedShape(object), key);
	const path = pathOf(node, scene.names);
	const place = placeBelow(object.place, key);
	return {
		shape: asks ? optionalOf(shape) : narrowed(shape, path, scene.facts, stated),
		stated: asks ? optionalOf(stated) : stated,
		...path === void 0 ? {} : { path },
		...place ? { place } : {}
	};
}
/** What schemas say of a field or an item, whichever alternative of its map or list holds here. */
function statedField(object, key) {
	return (heldBy$1(object) ?? object).map((alternative) => {
		if (alternative.kind === "list") return typeof key === "string" ? [] : alternative.item();
		if (alternative.kind !== "map") return [];
		return key === void 0 ? alternative.any() : alternative.field(String(key))?.shape ?? [];
	}).flat();
}
/** `has(a.b)`: `a` is read, `b` is asked for. */
function inferHas(linter, node, scene) {
	const [field] = node.op === "call" ? node.args[1] : [];
	if (field?.op !== "." && field?.op !== ".?") {
		const [object, key] = field?.op === "[]" ? field.args : [];
		const fix = object && key ? `${linter.textOf(key)} in ${linter.textOf(object)}` : void 0;
		const message = `has() asks for a field, as in has(a.b)${fix === void 0 ? "" : `; write ${fix}`}`;
		const written = fix === void 0 ? {} : { fix: `Write \`${fix}\`.` };
		linter.report({
			kind: "type",
			message,
			start: node.start,
			end: node.end,
			...written
		});
		return;
	}
	const { place } = inferAccess(linter, field, scene, "ask");
	if (place) linter.read(place);
}
/** A place one step further down; an index that is computed is any element. */
function placeBelow(place, key) {
	if (!place) return void 0;
	const step = key === void 0 ? "*" : String(key).replaceAll("~", "~0").replaceAll("/", "~1");
	return {
		root: place.root,
		pointer: `${place.pointer}/${step}`
	};
}
function heldBy$1(shape) {
	const [only] = shape;
	return only?.kind === "other" && only.name === "optional" ? only.of ?? dyn : void 0;
}
function indexKey(linter, node, scene) {
	const typed = linter.infer(node, scene);
	const value = literalOf(node)?.value;
	if (typeof value === "string" || typeof value === "number") return value;
	demand(linter, node, typed, ({ kind }) => kind !== "list" && kind !== "map" && kind !== "null", "an index is a string or an integer");
}
function fieldShape(linter, node, lookup, scene) {
	const { object, key, use } = lookup;
	const [left] = node.args;
	if (isDyn(object.shape)) return dyn;
	const wanted = typeof key === "number" ? "list" : "map";
	const accepted = key === void 0 ? ["list", "map"] : typeof key === "number" ? ["list", "map"] : ["map"];
	demand(linter, left, object, ({ kind }) => accepted.includes(kind) || kind === "null" && use === "ask" && node.op !== ".", wanted === "map" ? "only a map has fields" : "only a list has items");
	const maps = mapsFor(linter, node, object, key);
	const lists = object.shape.filter((alternative) => alternative.kind === "list");
	const items = lists.map((list) => list.item());
	if (typeof key === "number" && use === "read" && maps.length === 0 && lists.length > 0) checkLength(linter, node, {
		object,
		index: key,
		least: Math.min(...lists.map(({ least }) => least))
	}, scene);
	if (maps.length === 0) return items.length === 0 ? dyn : eitherOf(...items);
	if (key === void 0) return ofComputedKey(linter, node, {
		object,
		maps,
		items,
		use
	}, scene);
	return eitherOf(ofKey(linter, node, {
		maps,
		key: String(key),
		use
	}, scene), ...typeof key === "number" ? items : []);
}
/** The maps that an object may be; in a shared text all that schemas state, where only those know the key. */
function mapsFor(linter, node, object, key) {
	const maps = mapsOf(object.shape);
	if (typeof key !== "string" || !linter.isShared(node) || !unknownKey(maps, key)) return maps;
	const stated = mapsOf(statedShape(object));
	return unknownKey(stated, key) ? maps : stated;
}
function mapsOf(shape) {
	return shape.filter((alternative) => alternative.kind === "map");
}
function checkLength(linter, node, { object, index, least }, scene) {
	const list = linter.textOf(node.args[0]);
	if (index < 0 || !Number.isInteger(index)) {
		const message = `${list} has no item ${index}; the first is [0]`;
		linter.report({
			kind: "type",
			message,
			start: node.start,
			end: node.end
		});
		return;
	}
	const known = object.path === void 0 ? 0 : factAt(scene.facts, object.path)?.least ?? 0;
	if (index < Math.max(least, known)) return;
	const message = `${list} may have no item ${index}, and then the expression fails`;
	linter.report(guarded("short", node, message, `size(${list}) > ${index}`));
}
function ofComputedKey(linter, node, { object, maps, items, use }, scene) {
	const [left, index] = node.args;
	if (use === "read" && items.length === 0 && typeof index !== "string") {
		const runsThrough = index.op === "id" && object.path !== void 0 && scene.names.get(index.args)?.keyOf === object.path;
		const path = pathOf(node, scene.names);
		const asked = path !== void 0 && factAt(scene.facts, path)?.present === true;
		if (!runsThrough && !asked) reportAbsent(linter, node, `${linter.textOf(index)} in ${linter.textOf(left)}`);
	}
	return eitherOf(...maps.map((map) => map.any()), ...items);
}
function ofKey(linter, node, { maps, key, use }, scene) {
	const unknown = unknownKey(maps, key);
	if (unknown) {
		reportUnknownKey(linter, {
			object: node.args[0],
			key,
			...placeOfKey(node, key)
		}, unknown);
		return dyn;
	}
	const fields = maps.flatMap((map) => {
		const field = map.field(key);
		return field ? [field] : [];
	});
	const mayBeAbsent = fields.length < maps.length || fields.some(({ required }) => !required);
	const path = pathOf(node, scene.names);
	const asked = path !== void 0 && factAt(scene.facts, path)?.present === true;
	if (mayBeAbsent && !asked && use === "read") {
		const text = linter.textOf(node);
		reportAbsent(linter, node, node.op === "." ? `has(${text})` : `${JSON.stringify(key)} in ${linter.textOf(node.args[0])}`);
	}
	const named = fields.filter((field) => field.named);
	return eitherOf(...(named.length === 0 ? fields : named).map(({ shape }) => shape));
}
function reportAbsent(linter, node, guard) {
	linter.report(guarded("absent", node, `${linter.textOf(node)} may be absent, and then the expression fails`, guard));
}
/** Where the key itself is written. */
function placeOfKey({ args, end }, key) {
	const [, written] = args;
	return typeof written === "string" ? {
		start: end - key.length,
		end
	} : {
		start: written.start,
		end: written.end
	};
}
/** Reports a key that its map cannot have, where the key is written. */
function reportUnknownKey(linter, { object, key, start, end }, { guess, tag, names }) {
	const map = linter.textOf(object);
	const meant = guess === void 0 ? "" : `; did you mean \`${guess}\`?`;
	if (tag !== void 0) {
		const which = `${map}.${tag}`;
		const message = `${map} has no field ${key} that every ${tag} has${meant || `; compare ${which} before it`}`;
		const fix = `${guess === void 0 ? "C" : `Write \`${guess}\`, or c`}ompare \`${which}\` before it.`;
		linter.report({
			kind: "unknown-field",
			message,
			start,
			end,
			fix
		});
		return;
	}
	const listed = names.length <= 12 && names.length > 0 ? `; it has ${names.join(", ")}` : "";
	const message = `${map} has no field ${key}${meant || listed}`;
	const fix = guess === void 0 ? {} : { fix: `Write \`${guess}\`.` };
	linter.report({
		kind: "unknown-field",
		message,
		start,
		end,
		...fix
	});
}
// src/policy/expression/written-values.ts
/**
* Two literals that differ are no misspelling: only what a schema says of the subject makes a value impossible. One that
* a schema lists, and only conditions before rule out here, is none either: a shared variable meets many conditions.
*/
function impossibleValues(literals, subject) {
	const { shape } = subject.typed;
	if (shape.every(isSpelled)) return [];
	return spelled(literals).filter(({ value }) => value !== null && !admits(shape, value) && !lists(statedShape(subject.typed), value)).map((known) => ({
		known,
		subject
	}));
}
/** Whether a schema lists a value, whatever else it says. */
function lists(stated, value) {
	return stated.some((alternative) => {
		return isScalar(alternative) && alternative.values?.some((known) => known.value === value && !isWritten(known)) === true;
	});
}
/** An alternative that stems from the expression alone, not from a schema. */
function isSpelled(alternative) {
	if (alternative.kind === "null" || alternative.kind === "other") return true;
	return isScalar(alternative) && alternative.values?.every(isWritten) === true;
}
/** The values that the expression itself spells, with where; of those that the policy gives, where they are used. */
function spelled({ node, typed }) {
	return typed.shape.flatMap((alternative) => {
		return (isScalar(alternative) ? alternative.values ?? [] : []).flatMap((known) => {
			const { value, start = node.start, end = node.end } = known;
			return isWritten(known) ? [{
				value,
				start,
				end
			}] : [];
		});
	});
}
function guessOf(value, allowed, shape) {
	if (shape.some((alternative) => isScalar(alternative) && alternative.pointer === true)) return `/${value}`;
	return nearest(value, allowed.filter((other) => typeof other === "string"));
}
/** Reports a value that is never one of the operand's, where it is written. */
function reportValue(linter, { value, start, end }, { node, typed }) {
	const allowed = valuesOf(typed.shape)?.map((known) => known.value) ?? [];
	const guess = typeof value === "string" ? guessOf(value, allowed, typed.shape) : void 0;
	const listed = allowed.length === 0 ? "" : `; it is ${allowed.slice(0, 12).map((other) => JSON.stringify(other)).join(", ")}${allowed.length > 12 ? ", …" : ""}`;
	const meant = guess === void 0 ? listed : `; did you mean \`${JSON.stringify(guess)}\`?`;
	linter.report({
		kind: "never-equal",
		message: `${JSON.stringify(value)} is never a value of ${linter.textOf(node)} here${meant}`,
		start,
		end,
		...guess === void 0 ? {} : { fix: `Write \`${JSON.stringify(guess)}\`.` }
	});
}
// src/policy/expression/lint-operator.ts
/** `+ - * / %`. */
function inferArithmetic(linter, node, left, right) {
	const { op } = node;
	demandPair(linter, left, right, `${op} cannot take`, (one, other) => calculates(op, one, other));
	checkTruncation(linter, left, right);
	const quotient = op === "/" && [left, right].every(({ typed }) => mayBeWhole(typed.shape)) ? node : left.typed.quotient ?? right.typed.quotient;
	return {
		shape: arithmeticShape(left.typed.shape, right.typed.shape),
		...quotient ? { quotient } : {}
	};
}
/** `< <= > >=`. */
function inferOrder(linter, operator, left, right) {
	demandPair(linter, left, right, `${operator} cannot compare`, orders);
	checkTruncation(linter, left, right);
	return { shape: scalar("bool") };
}
/** `==` and `!=`: reports values that cannot be equal, whatever the document says. */
function inferEquality(linter, node, left, right) {
	compare(linter, node, left, right);
	checkTruncation(linter, left, right);
	return { shape: scalar("bool") };
}
/** A fraction is looked for in the quotient of whole numbers, which has none: CEL's `3 / 2` is 1. */
function reportTruncation(linter, quotient) {
	if (!isBinary(quotient)) return;
	const [dividend, divisor] = quotient.args;
	const below = divisor.op === "value" ? linter.textOf(divisor) : `double(${linter.textOf(divisor)})`;
	const sound = `double(${linter.textOf(dividend)}) / ${below}`;
	const message = `This division of whole numbers truncates; write ${sound}`;
	const fix = `Write \`${sound}\`, which keeps the fraction.`;
	linter.report({
		kind: "truncated",
		message,
		start: quotient.start,
		end: quotient.end,
		fix
	});
}
/** `x in list`, `key in map`. */
function inferMembership(linter, node, item, container) {
	demand(linter, container.node, container.typed, ({ kind }) => kind === "list" || kind === "map", "in needs a list or a map on its right");
	const { shape } = container.typed;
	if (shape.some(({ kind }) => kind === "list")) {
		const items = itemsOperand(container);
		compare(linter, node, item, items);
		checkTruncation(linter, item, items);
	} else if (shape.some(({ kind }) => kind === "map")) {
		demand(linter, item.node, item.typed, ({ kind }) => kind !== "list" && kind !== "map", "the keys of a map are strings");
		checkKeys(linter, item, container);
		const keys = {
			node: container.node,
			typed: { shape: itemsOf(shape) }
		};
		for (const { known, subject } of impossibleValues(keys, item)) reportValue(linter, known, subject);
	}
	return { shape: scalar("bool") };
}
/** A quotient of whole numbers beside a number that may have a fraction. */
function checkTruncation(linter, left, right) {
	for (const [one, other] of [[left.typed, right.typed], [right.typed, left.typed]]) if (one.quotient && other.shape.some(({ kind }) => kind === "double")) reportTruncation(linter, one.quotient);
}
/** Nothing says that it is a double: where no schema speaks, a whole number is an int. */
function mayBeWhole(shape) {
	return isDyn(shape) || shape.some(({ kind }) => kind === "int");
}
/** To ask for a key that the map cannot have, or a misspelt one, is a mistake, as to read it is. */
function checkKeys(linter, item, container) {
	const { shape } = container.typed;
	if (isDyn(shape)) return;
	const maps = shape.filter((alternative) => alternative.kind === "map");
	const stated = statedShape(container.typed).filter((alternative) => alternative.kind === "map");
	for (const { value, start, end } of spelled(item)) {
		const unknown = typeof value === "string" ? unknownKey(maps, value) : void 0;
		const isStated = typeof value === "string" && linter.isShared(item.node) && !unknownKey(stated, value);
		if (unknown && !isStated) reportUnknownKey(linter, {
			object: container.node,
			key: String(value),
			start,
			end
		}, unknown);
	}
}
function demandPair(linter, left, right, what, accepts) {
	const [one, other] = [left.typed.shape, right.typed.shape];
	if (isDyn(one) || isDyn(other)) {
		checkAlone(linter, isDyn(one) ? right : left, what, accepts);
		return;
	}
	if (!one.some((first) => other.some((second) => accepts(first, second)))) {
		const message = `${what} ${describe(one)} and ${describe(other)}`;
		linter.report({
			kind: "type",
			message,
			start: left.node.start,
			end: right.node.end
		});
		return;
	}
	demand(linter, left.node, left.typed, (first) => other.some((second) => accepts(first, second)), what);
	demand(linter, right.node, right.typed, (second) => one.some((first) => accepts(first, second)), what);
}
/** One operand of which something is known, beside one of which nothing is. */
function checkAlone(linter, { node, typed }, what, accepts) {
	const somewhere = (alternative) => partners.some((other) => accepts(alternative, other) || accepts(other, alternative));
	demand(linter, node, typed, somewhere, `${what} it`);
}
const partners = [
	{ kind: "int" },
	{ kind: "double" },
	{ kind: "string" },
	{ kind: "bool" },
	{
		kind: "list",
		item: () => dyn,
		least: 0
	},
	{
		kind: "other",
		name: "any"
	}
];
function calculates(operator, left, right) {
	if (left.kind === "other" && right.kind === "other") return true;
	if (operator === "%") return left.kind === "int" && right.kind === "int";
	if (isNumeric(left) && isNumeric(right)) return true;
	return operator === "+" && left.kind === right.kind && (left.kind === "string" || left.kind === "list");
}
function orders(left, right) {
	if (left.kind === "other" || right.kind === "other") return [left, right].every((one) => one.kind === "other" || isNumeric(one));
	if (isNumeric(left)) return isNumeric(right);
	return left.kind === right.kind && (left.kind === "string" || left.kind === "bool");
}
function isNumeric({ kind }) {
	return kind === "int" || kind === "double";
}
function arithmeticShape(left, right) {
	if (isDyn(left) || isDyn(right)) return dyn;
	const all = [...left, ...right];
	if (all.every(({ kind }) => kind === "int")) return scalar("int");
	if (all.every(isNumeric)) return scalar("double");
	if (all.every(({ kind }) => kind === "string")) return scalar("string");
	if (all.every(({ kind }) => kind === "list")) return listOf(eitherOf(itemsOf(left), itemsOf(right)));
	return dyn;
}
function compare(linter, node, left, right) {
	const [one, other] = [left.typed.shape, right.typed.shape];
	if (isDyn(one) || isDyn(other)) return;
	if ([one, other].some((shape) => shape.every(({ kind }) => kind === "null"))) return;
	if (!one.some((first) => other.some((second) => comparable(first, second)))) {
		const message = `${linter.textOf(left.node)} is ${describe(one)} and ${linter.textOf(right.node)} is ${describe(other)}: they are never equal`;
		linter.report({
			kind: "never-equal",
			message,
			start: node.start,
			end: node.end
		});
		return;
	}
	if (compareItems(linter, node, left, right)) return;
	if (reportTypes(linter, node, left, right)) return;
	const impossible = [...impossibleValues(left, right), ...impossibleValues(right, left)];
	for (const { known, subject } of impossible) reportValue(linter, known, subject);
	if (impossible.length > 0 || !isDisjoint(one, other) || mayMeet(left.typed, right.typed)) return;
	const message = `${linter.textOf(left.node)} and ${linter.textOf(right.node)} are never equal: they have no value in common`;
	linter.report({
		kind: "never-equal",
		message,
		start: node.start,
		end: node.end
	});
}
/** `type(x) == int`, where `x` is never one. */
function reportTypes(linter, node, left, right) {
	const [types, others] = [typesOf(left), typesOf(right)];
	if (!types || !others || types.some((type) => others.includes(type))) return false;
	const message = `${linter.textOf(left.node)} and ${linter.textOf(right.node)} are never equal: ${types.join(" or ")} is not ${others.join(" or ")}`;
	linter.report({
		kind: "never-equal",
		message,
		start: node.start,
		end: node.end
	});
	return true;
}
function typesOf({ typed }) {
	const types = typed.shape.map((alternative) => alternative.kind === "other" ? alternative.types : void 0);
	const known = types.filter((type) => type !== void 0);
	return known.length === 0 || known.length < types.length ? void 0 : known.flat();
}
/** Two fields without a common value; where the expression spells one side, that value is looked at by itself. */
function isDisjoint(left, right) {
	const [values, others] = [valuesOf(left), valuesOf(right)];
	if (!values || !others || [...values, ...others].some(isWritten)) return false;
	return !values.some(({ value }) => others.some((known) => known.value === value));
}
/** Whether schemas list a value that both may have, though conditions before rule it out here. */
function mayMeet(left, right) {
	return statedShape(left).some((alternative) => {
		return isScalar(alternative) && alternative.values?.some(({ value }) => lists(statedShape(right), value)) === true;
	});
}
/** Lists are compared item by item. */
function compareItems(linter, node, left, right) {
	if (![left, right].every(({ typed }) => typed.shape.every(({ kind }) => kind === "list"))) return false;
	compare(linter, node, itemsOperand(left), itemsOperand(right));
	return true;
}
function itemsOperand({ node, typed }) {
	return {
		node,
		typed: {
			shape: itemsOf(typed.shape),
			stated: itemsOf(statedShape(typed))
		}
	};
}
function comparable(left, right) {
	if (left.kind === "other" || right.kind === "other") return [left, right].every((one) => one.kind === "other" || isNumeric(one));
	return left.kind === right.kind || isNumeric(left) && isNumeric(right);
}
// src/policy/expression/lint-call.ts
const macroUses = {
	has: "has(a.b)",
	all: "list.all(x, condition)",
	exists: "list.exists(x, condition)",
	exists_one: "list.exists_one(x, condition)",
	filter: "list.filter(x, condition)",
	map: "list.map(x, expression)"
};
const optionalFunctions = /* @__PURE__ */ new Set([
	"hasValue",
	"value",
	"or",
	"orValue"
]);
/** A call of a function; `receiver` when it is called on its first operand. */
function inferCall(linter, node, name, nodes, scene, receiver) {
	const [first] = nodes;
	if (receiver && first?.op === "id" && first.args === "optional" && !scene.names.has("optional")) return inferOptionalMaker(linter, node, name, nodes.slice(1), scene);
	const operands = nodes.map((operand) => linter.infer(operand, scene));
	const held = receiver ? heldBy(operands[0]) : void 0;
	if (held) return inferOptionalCall(linter, node, name, {
		held,
		stated: (operands[0] && heldBy({ shape: statedShape(operands[0]) })) ?? held
	}, operands.slice(1));
	if (name === "matches") {
		checkMatches(linter, node, nodes, operands);
		return { shape: scalar("bool") };
	}
	if (receiver && optionalFunctions.has(name)) return { shape: name === "hasValue" ? scalar("bool") : dyn };
	const known = signatures.get(name);
	if (!known) {
		reportUnknown(linter, node, name);
		return { shape: dyn };
	}
	if (name === "dyn") return { shape: dyn };
	if (name === "type") return { shape: [typeOfShape(operands[0] ? statedShape(operands[0]) : dyn)] };
	operands.forEach(({ quotient }) => {
		if (name === "double" && quotient) reportTruncation(linter, quotient);
	});
	checkConstant(linter, node, nodes);
	if (name === "startsWith") checkPointer(linter, nodes, operands);
	return checkSignatures(linter, node, {
		name,
		known,
		nodes,
		operands,
		receiver
	});
}
/** A call of literals gives the same for every document: one that fails does so always. */
function checkConstant(linter, node, nodes) {
	if (!nodes.every((operand) => literalOf(operand) !== void 0)) return;
	const value = evaluate(node, sceneOf("", "number", /* @__PURE__ */ new Map()));
	if (!isFailure(value) || value.cause === "type") return;
	const message = `${linter.textOf(node)} always fails: ${value.message}`;
	linter.report({
		kind: "type",
		message,
		start: node.start,
		end: node.end
	});
}
/** A JSON Pointer begins with a slash, if with anything. */
function checkPointer(linter, [, beginning], [subject]) {
	const value = beginning && literalOf(beginning)?.value;
	if (!beginning || typeof value !== "string" || value === "" || value.startsWith("/")) return;
	if (subject?.shape.every((alternative) => alternative.kind === "string" && alternative.pointer === true) !== true) return;
	const message = `A JSON Pointer never starts with ${JSON.stringify(value)}: it begins with a slash`;
	const fix = `Write \`${JSON.stringify(`/${value}`)}\`.`;
	linter.report({
		kind: "never-equal",
		message,
		start: beginning.start,
		end: beginning.end,
		fix
	});
}
const typesOfKind = {
	string: ["string"],
	bool: ["bool"],
	int: ["int"],
	double: ["double", "int"],
	null: ["null_type"],
	list: ["list"],
	map: ["map"]
};
function typeOfShape(shape) {
	const any = {
		kind: "other",
		name: "type"
	};
	if (isDyn(shape)) return any;
	const types = [];
	for (const { kind } of shape) {
		if (kind === "dyn" || kind === "other") return any;
		types.push(...typesOfKind[kind]);
	}
	return {
		...any,
		types: [...new Set(types)]
	};
}
function reportUnknown(linter, node, name) {
	const use = Object.hasOwn(macroUses, name) ? macroUses[name] : void 0;
	const guess = nearest(name, [
		...signatures.keys(),
		...Object.keys(macroUses),
		"matches"
	]);
	const hint = use === void 0 ? `There is no function ${name}` : `${name} is written ${use}`;
	const meant = guess === void 0 || use !== void 0 ? "" : `; did you mean \`${guess}\`?`;
	linter.report({
		kind: "unknown-function",
		message: `${hint}${meant}`,
		start: node.start,
		end: node.end,
		...meant === "" || guess === void 0 ? {} : { fix: `Write \`${guess}\`.` }
	});
}
function checkSignatures(linter, node, { name, known, nodes, operands, receiver }) {
	const fitting = known.filter((signature) => signature.receiver !== void 0 === receiver).map((signature) => ({
		types: [...signature.receiver === void 0 ? [] : [signature.receiver], ...signature.parameters],
		result: signature.result
	})).filter(({ types }) => types.length === nodes.length);
	if (fitting.length === 0) {
		const way = known.map((signature) => written(name, signature)).join(" or ");
		linter.report({
			kind: "type",
			message: `${name} is written ${way}`,
			start: node.start,
			end: node.end
		});
		return { shape: dyn };
	}
	nodes.forEach((operand, index) => {
		const accepts = (alternative) => fitting.some(({ types }) => takes(types[index] ?? "dyn", alternative));
		const wanted = [...new Set(fitting.map(({ types }) => describe(shapeOfType(types[index] ?? "dyn"))))].join(" or ");
		demand(linter, operand, operands[index] ?? { shape: dyn }, accepts, `${name} needs ${wanted}`);
	});
	const applicable = fitting.filter(({ types }) => types.every((type, index) => {
		const shape = operands[index]?.shape ?? dyn;
		return isDyn(shape) || shape.some((alternative) => takes(type, alternative));
	}));
	return { shape: eitherOf(...(applicable.length === 0 ? fitting : applicable).map(({ result }) => shapeOfType(result))) };
}
function written(name, { receiver, parameters }) {
	return `${receiver === void 0 ? "" : `${plainType(receiver)}.`}${name}(${parameters.map(plainType).join(", ")})`;
}
function plainType(type) {
	return type.replace(/<.*>/, "").replace("google.protobuf.", "").toLowerCase();
}
function takes(type, alternative) {
	if (type === "dyn" || alternative.kind === "dyn") return true;
	if (alternative.kind === "other") return type === alternative.name;
	if (alternative.kind === "list") return type.startsWith("list");
	if (alternative.kind === "map") return type.startsWith("map");
	return type === alternative.kind;
}
function shapeOfType(type) {
	switch (type) {
		case "bool":
		case "int":
		case "double":
		case "string":
		case "null": return scalar(type);
		case "list<string>": return listOf(scalar("string"));
		case "dyn": return dyn;
		default:
			if (type.startsWith("list")) return listOf(dyn);
			return type.startsWith("map") ? dyn : [{
				kind: "other",
				name: type
			}];
	}
}
/** A pattern is a literal, so that it is known to be sound, and to be one, before any document is judged. */
function checkMatches(linter, node, nodes, operands) {
	const [subject, pattern] = nodes;
	if (!subject || !pattern || nodes.length > 2) {
		linter.report({
			kind: "type",
			message: "matches is written text.matches('pattern')",
			start: node.start,
			end: node.end
		});
		return;
	}
	demand(linter, subject, operands[0] ?? { shape: dyn }, ({ kind }) => kind === "string", "matches needs a string");
	if (pattern.op !== "value" || typeof pattern.args !== "string") {
		linter.report({
			kind: "pattern",
			message: "The pattern of matches must be a literal string",
			start: pattern.start,
			end: pattern.end
		});
		return;
	}
	const compiled = compilePattern(pattern.args);
	if (compiled.state === "refused") {
		const message = `The pattern cannot be used: ${compiled.why}`;
		linter.report({
			kind: "pattern",
			message,
			start: pattern.start,
			end: pattern.end
		});
	}
}
function heldBy(typed) {
	const [only] = typed?.shape ?? [];
	return only?.kind === "other" && only.name === "optional" ? only.of ?? dyn : void 0;
}
function inferOptionalMaker(linter, node, name, nodes, scene) {
	const operands = nodes.map((operand) => linter.infer(operand, scene));
	if (!(name === "of" && nodes.length === 1 || name === "none" && nodes.length === 0)) linter.report({
		kind: "type",
		message: "Write optional.of(value) or optional.none()",
		start: node.start,
		end: node.end
	});
	return { shape: optionalOf(operands[0]?.shape ?? dyn) };
}
function inferOptionalCall(linter, node, name, { held, stated }, [other]) {
	switch (name) {
		case "hasValue": return { shape: scalar("bool") };
		case "value": return {
			shape: held,
			stated
		};
		case "orValue": return {
			shape: eitherOf(held, other?.shape ?? dyn),
			stated: [...stated, ...other ? statedShape(other) : dyn]
		};
		case "or": return {
			shape: optionalOf(held),
			stated: optionalOf(stated)
		};
		default:
			linter.report({
				kind: "unknown-function",
				message: `An optional has no function ${name}; write .orValue(…) first, for when the field is absent`,
				start: node.start,
				end: node.end
			});
			return { shape: dyn };
	}
}
// src/policy/expression/lint-macro.ts
/** Deeper, the cost of an expression is the cube of what it reads, and nobody can read the expression. */
const deepestMacros = 2;
/** `all`, `exists`, `exists_one`, `filter` and `map`. */
function inferMacro(linter, node, macro, scene) {
	const list = linter.infer(macro.receiver, scene);
	demand(linter, macro.receiver, list, ({ kind }) => kind === "list" || kind === "map", `${macro.name} needs a list or a map`);
	if (scene.macros >= deepestMacros) {
		const message = `Macros (all, exists, exists_one, filter, map) may be nested ${deepestMacros} deep, not deeper`;
		linter.report({
			kind: "limit",
			message,
			start: node.start,
			end: node.end
		});
		return { shape: macro.name === "map" || macro.name === "filter" ? listOf([]) : scalar("bool") };
	}
	const inner = elementScene(linter, macro, list, scene);
	const [first, second] = macro.bodies;
	if (!first) return { shape: scalar("bool") };
	const typed = linter.infer(first, inner);
	if (macro.name === "map") return { shape: listOf(mapped(linter, {
		first,
		second,
		typed
	}, inner).shape) };
	demandBool$1(linter, first, typed, `the condition of ${macro.name}`);
	if (macro.name !== "filter") return { shape: scalar("bool") };
	const kept = factsOf(first, new Map(inner.names).set(macro.variable, {
		shape: [],
		path: ""
	}), true) ?? noFacts;
	const itemFacts = both(itemFactsOf(list, scene), rebased(kept, "", "")) ?? noFacts;
	const stated = listOf(itemsOf(statedShape(list)));
	return {
		shape: listOf(itemsOf(list.shape)),
		stated,
		itemFacts,
		...list.place ? { place: list.place } : {}
	};
}
/** `cel.bind(name, value, body)`. */
function inferBinding(linter, { name, value, body }, scene) {
	const bound = linter.infer(value, scene);
	const path = linter.freshPath(name);
	const facts = bound.path === void 0 ? noFacts : rebased(scene.facts, bound.path, path);
	const names = new Map(scene.names).set(name, {
		...bound,
		path
	});
	return linter.infer(body, {
		...scene,
		names,
		facts: both(scene.facts, facts) ?? scene.facts
	});
}
function mapped(linter, { first, second, typed }, scene) {
	if (!second) return typed;
	demandBool$1(linter, first, typed, "the condition of map");
	return linter.infer(second, {
		...scene,
		facts: both(scene.facts, factsOf(first, scene.names, true) ?? noFacts) ?? scene.facts
	});
}
function elementScene(linter, macro, list, scene) {
	const path = linter.freshPath(macro.variable);
	const facts = both(scene.facts, rebased(itemFactsOf(list, scene), "", path)) ?? scene.facts;
	const place = placeBelow(list.place, void 0);
	const overMap = list.path !== void 0 && list.shape.length > 0 && list.shape.every(({ kind }) => kind === "map" || kind === "null");
	const element = {
		shape: narrowed(itemsOf(list.shape), path, facts),
		stated: itemsOf(statedShape(list)),
		path,
		...place ? { place } : {},
		...overMap && list.path !== void 0 ? { keyOf: list.path } : {}
	};
	return {
		names: new Map(scene.names).set(macro.variable, element),
		facts,
		macros: scene.macros + 1
	};
}
/** What holds of each item of a list: what an `all` before it asserted, or the `filter` that made it. */
function itemFactsOf(list, scene) {
	if (list.itemFacts) return list.itemFacts;
	return list.path === void 0 ? noFacts : rebased(scene.facts, `${list.path}/*`, "");
}
// src/policy/expression/lint.ts
const integerBound = 2n ** 63n;
/** Everything that is wrong with an expression before any document is seen, in the order of the source; and what it reads. */
function lint(node, source, scene, { result = "any", shared = () => false }) {
	const problems = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	let paths = 0;
	const linter = {
		report: (problem) => problems.set(`${problem.start} ${problem.end} ${problem.message}`, problem),
		read: (place) => places.set(`${place.root} ${place.pointer}`, place),
		infer: (inner, around) => infer(linter, inner, around),
		textOf: ({ start, end }) => shortened(source.slice(start, end)),
		isShared: ({ start, end }) => shared(start, end),
		freshPath: (name) => `${name}#${++paths}`
	};
	const typed = infer(linter, node, scene);
	if (result === "bool") demandBool$1(linter, node, typed, "this");
	return {
		problems: [...problems.values()].sort((left, right) => left.start - right.start || left.end - right.end),
		paths: [...places.values()]
	};
}
/** Where an expression over a scope starts: its names, and what holds because other expressions do. */
function openingScene(scope, given) {
	const names = namesOf$1(scope);
	const facts = given.reduce((known, each) => both(known, factsOf(each, names, true)), noFacts) ?? noFacts;
	return {
		names: narrowedNames(names, facts),
		facts,
		macros: 0
	};
}
function shortened(text) {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function namesOf$1(scope) {
	return new Map(Object.entries(scope).map(([name, type]) => [name, {
		shape: shapeOfScope(type),
		path: name,
		place: {
			root: name,
			pointer: ""
		},
		...type.type === "empty" ? { empty: type.why ?? "nothing is known under this name" } : {}
	}]));
}
function narrowedNames(names, facts) {
	return facts.size === 0 ? names : new Map(Array.from(names, ([name, typed]) => [name, atFacts(typed, facts)]));
}
function atFacts(typed, facts) {
	const stated = statedShape(typed);
	return {
		...typed,
		shape: narrowed(typed.shape, typed.path, facts, stated),
		stated
	};
}
function infer(linter, node, scene) {
	if (isAccess(node)) {
		const typed = inferAccess(linter, node, scene);
		if (typed.place) linter.read(typed.place);
		return typed;
	}
	if (isBinary(node)) return inferBinary(linter, node, scene);
	switch (node.op) {
		case "value": return inferLiteral(linter, node);
		case "id": return inferName(linter, node, scene);
		case "list": return { shape: [{
			kind: "list",
			item: items(node.args.map((item) => infer(linter, item, scene).shape)),
			least: node.args.length
		}] };
		case "map": return inferMap(linter, node.args, scene);
		case "&&":
		case "||": return inferLogical(linter, node, scene);
		case "?:": return inferTernary(linter, node.args, scene);
		case "!_":
			demandBool$1(linter, node.args, infer(linter, node.args, scene), "!");
			return { shape: scalar("bool") };
		case "-_": return inferNegative(linter, node, scene);
		case "call":
			if (node.args[0] !== "has") return inferCall(linter, node, node.args[0], node.args[1], scene, false);
			inferHas(linter, node, scene);
			return { shape: scalar("bool") };
		case "rcall": return inferReceiverCall(linter, node, scene);
	}
}
function items(shapes) {
	const item = shapes.length === 0 ? [] : eitherOf(...shapes);
	return () => item;
}
function inferLiteral(linter, node) {
	const { args, start, end } = node;
	if (typeof args === "bigint" && args >= integerBound) linter.report({
		kind: "limit",
		message: "The integer does not fit 64 bits",
		start,
		end
	});
	const literal = literalOf(node);
	if (!literal) return { shape: [{
		kind: "other",
		name: args instanceof Uint8Array ? "bytes" : "uint"
	}] };
	if (literal.value === null) return { shape: scalar("null") };
	return { shape: [{
		kind: kindOf(args),
		values: [literal]
	}] };
}
function kindOf(value) {
	if (typeof value === "boolean") return "bool";
	if (typeof value === "bigint") return "int";
	return typeof value === "number" ? "double" : "string";
}
function inferNegative(linter, node, scene) {
	const literal = literalOf(node);
	if (literal && node.args.op === "value") {
		if (typeof node.args.args === "bigint" && node.args.args > integerBound) linter.report({
			kind: "limit",
			message: "The integer does not fit 64 bits",
			start: node.start,
			end: node.end
		});
		return { shape: [{
			kind: kindOf(node.args.args),
			values: [literal]
		}] };
	}
	const typed = infer(linter, node.args, scene);
	demand(linter, node.args, typed, ({ kind }) => kind === "int" || kind === "double", "- needs a number");
	return {
		shape: typed.shape.every(({ kind }) => kind === "int") ? scalar("int") : dyn,
		...typed.quotient ? { quotient: typed.quotient } : {}
	};
}
function inferName(linter, node, scene) {
	const typed = scene.names.get(node.args);
	if (typed) {
		if (typed.empty !== void 0) return emptyName(linter, node, typed.empty);
		if (typed.place) linter.read(typed.place);
		return atFacts(typed, scene.facts);
	}
	if (typeNames.has(node.args)) return { shape: [{
		kind: "other",
		name: "type",
		types: [node.args]
	}] };
	const names = [...scene.names.keys()];
	const guess = nearest(node.args, names);
	const known = guess === void 0 ? `there is ${names.join(", ") || "nothing"}` : `did you mean \`${guess}\`?`;
	linter.report({
		kind: "unknown-name",
		message: `There is no ${node.args} here; ${known}`,
		start: node.start,
		end: node.end,
		...guess === void 0 ? {} : { fix: `Write \`${guess}\`.` }
	});
	return { shape: dyn };
}
function emptyName(linter, { args, start, end }, why) {
	const message = `${args} is always empty: ${why}. What reads it can never hold`;
	linter.report({
		kind: "empty",
		message,
		start,
		end,
		fix: `Leave out what reads \`${args}\`.`
	});
	return { shape: dyn };
}
function inferMap(linter, entries, scene) {
	const fields = /* @__PURE__ */ new Map();
	const keys = [];
	let keysKnown = true;
	for (const [keyNode, valueNode] of entries) {
		infer(linter, keyNode, scene);
		const { shape } = infer(linter, valueNode, scene);
		const key = literalOf(keyNode);
		if (typeof key?.value === "string") {
			fields.set(key.value, {
				shape,
				required: true,
				named: true
			});
			keys.push(key);
		} else keysKnown = false;
	}
	if (!keysKnown || fields.size === 0) return { shape: dyn };
	const any = eitherOf(...Array.from(fields.values(), ({ shape }) => shape));
	return { shape: [{
		kind: "map",
		names: [...fields.keys()],
		keys,
		field: (name) => fields.get(name),
		any: () => any,
		tags: () => []
	}] };
}
/** The right operand of `&&` is evaluated where the left holds, that of `||` where it does not. */
function inferLogical(linter, node, scene) {
	const [left, right] = node.args;
	demandBool$1(linter, left, infer(linter, left, scene), node.op);
	demandBool$1(linter, right, infer(linter, right, after(scene, left, node.op === "&&")), node.op);
	return { shape: scalar("bool") };
}
function inferTernary(linter, [test, then, otherwise], scene) {
	demandBool$1(linter, test, infer(linter, test, scene), "? :");
	const one = infer(linter, then, after(scene, test, true));
	const other = infer(linter, otherwise, after(scene, test, false));
	const quotient = one.quotient ?? other.quotient;
	const stated = eitherOf(statedShape(one), statedShape(other));
	return {
		shape: eitherOf(one.shape, other.shape),
		stated,
		...quotient ? { quotient } : {}
	};
}
function after(scene, condition, holds) {
	const facts = both(scene.facts, factsOf(condition, scene.names, holds) ?? noFacts);
	return {
		...scene,
		facts: facts ?? scene.facts
	};
}
function inferReceiverCall(linter, node, scene) {
	const macro = macroOf(node);
	if (macro) return inferMacro(linter, node, macro, scene);
	const binding = bindingOf(node);
	if (binding) return inferBinding(linter, binding, scene);
	return inferCall(linter, node, node.args[0], [node.args[1], ...node.args[2]], scene, true);
}
function inferBinary(linter, node, scene) {
	const [first, second] = node.args;
	const left = {
		node: first,
		typed: infer(linter, first, scene)
	};
	const right = {
		node: second,
		typed: infer(linter, second, scene)
	};
	switch (node.op) {
		case "==":
		case "!=": return inferEquality(linter, node, left, right);
		case "in": return inferMembership(linter, node, left, right);
		case "<":
		case "<=":
		case ">":
		case ">=": return inferOrder(linter, node.op, left, right);
		case "+":
		case "-":
		case "*":
		case "/":
		case "%": return inferArithmetic(linter, node, left, right);
	}
}
// src/policy/expression/reads.ts
/** More than these help nobody to see why. */
const mostReads = 50;
/** So many elements show what all of them are held against. */
const mostShown = 3;
/**
* What decided an evaluation, the most telling first. It evaluates again, part by part: of `&&` it follows the operand
* that failed, of `||` the one that held, of a macro the element where it stopped.
*/
function readsOf(node, scene, values) {
	const reads = /* @__PURE__ */ new Map();
	for (const { root, pointer } of decisive(node, {
		scene,
		places: /* @__PURE__ */ new Map()
	})) {
		if (reads.size >= mostReads) break;
		const key = `${root}\n${pointer}`;
		if (!reads.has(key)) reads.set(key, {
			root,
			pointer,
			value: valueAt(values, root, pointer)
		});
	}
	return [...reads.values()];
}
function decisive(node, trail) {
	if (isAccess(node) || node.op === "id") return accessed(node, trail);
	if (node.op === "&&") return ofConjunction(operandsOf(node, "&&"), trail);
	if (node.op === "||") return ofDisjunction(operandsOf(node, "||"), trail);
	if (node.op === "?:") return ofTernary(node.args, trail);
	if (node.op === "rcall") return ofCall(node, trail);
	return childrenOf(node).flatMap((child) => decisive(child, trail));
}
/** An access is one read, of the leaf; what it passes on the way is not listed. Indexes that were computed are. */
function accessed(node, trail) {
	const place = placeOf(node, trail);
	const computed = [];
	let step = node;
	while (isAccess(step)) {
		const [object, key] = step.args;
		if (typeof key !== "string") computed.push(...decisive(key, trail));
		step = object;
	}
	if (place) return [place, ...computed];
	return step.op === "id" ? computed : [...decisive(step, trail), ...computed];
}
function placeOf(node, trail) {
	if (node.op === "id") {
		if (trail.places.has(node.args)) return trail.places.get(node.args);
		return trail.scene.names.has(node.args) ? {
			root: node.args,
			pointer: ""
		} : void 0;
	}
	if (!isAccess(node)) return void 0;
	return below$1(placeOf(node.args[0], trail), keyOf(node, trail));
}
function keyOf(node, trail) {
	const [, key] = node.args;
	return typeof key === "string" ? key : run(key, trail.scene);
}
function below$1(place, key) {
	const step = mapKey(key);
	if (!place || typeof step !== "string" && typeof step !== "bigint") return void 0;
	return {
		root: place.root,
		pointer: `${place.pointer}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`
	};
}
function operandsOf(node, operator) {
	if (node.op !== operator) return [node];
	return node.args.flatMap((operand) => operandsOf(operand, operator));
}
/** What made a conjunction false, else what made it fail; all of it when it holds. */
function ofConjunction(operands, trail) {
	const decider = operands[firstOf(operands.map((operand) => run(operand, trail.scene)), false)];
	return (decider ? [decider] : operands).flatMap((operand) => decisive(operand, trail));
}
/** What made a disjunction hold. When nothing did, the last operand comes first: those before it mostly say when it applies. */
function ofDisjunction(operands, trail) {
	const decider = operands[firstOf(operands.map((operand) => run(operand, trail.scene)), true)];
	return (decider ? [decider] : operands.toReversed()).flatMap((operand) => decisive(operand, trail));
}
function firstOf(values, deciding) {
	const index = values.indexOf(deciding);
	return index >= 0 ? index : values.findIndex(isFailure);
}
function ofTernary([test, then, otherwise], trail) {
	const chosen = run(test, trail.scene);
	const tested = decisive(test, trail);
	if (typeof chosen !== "boolean") return tested;
	return [...decisive(chosen ? then : otherwise, trail), ...tested];
}
function ofCall(node, trail) {
	const macro = macroOf(node);
	if (macro) return ofMacro(macro, trail);
	const binding = bindingOf(node);
	if (!binding) return [node.args[1], ...node.args[2]].flatMap((part) => decisive(part, trail));
	const set = variableIn(trail.scene, binding.name);
	const places = new Map(trail.places).set(binding.name, placeOf(binding.value, trail));
	return [...decisive(binding.body, {
		scene: set(run(binding.value, trail.scene)),
		places
	}), ...decisive(binding.value, trail)];
}
function ofMacro(macro, trail) {
	const [test] = macro.bodies;
	const list = decisive(macro.receiver, trail);
	const isTested = test !== void 0 && (macro.name !== "map" || macro.bodies.length > 1);
	const telling = isTested ? tellingElements(macro, test, trail) : [];
	if (!isTested || telling.length === 0) return [...besideElements(macro, trail), ...list];
	return [...telling.flatMap((element) => decisive(test, bound(macro, element, trail))), ...list];
}
/**
* What a macro reads beside its elements, where none of them is more telling than the others: the first ones show it. Of
* `params.models.exists(m, manifest.name == m)` that is the name, which is what has to change when nothing is found.
*/
function besideElements(macro, trail) {
	return elementsIn(macro.receiver, trail).slice(0, mostShown).flatMap(({ value }) => {
		const inner = bound(macro, {
			value,
			place: void 0
		}, trail);
		return macro.bodies.flatMap((body) => decisive(body, inner));
	});
}
/** The elements that decided a macro: where `all` stopped, which `exists` found, what `filter` kept. */
function tellingElements(macro, test, trail) {
	const deciding = macro.name === "all" ? false : macro.name === "exists" ? true : void 0;
	const kept = [];
	let failed;
	for (const element of elementsIn(macro.receiver, trail)) {
		const result = run(test, bound(macro, element, trail).scene);
		if (result === deciding) return [element];
		if (isFailure(result)) failed ??= element;
		if (result === true && deciding === void 0 && kept.length < mostReads) kept.push(element);
		if (trail.scene.budget.left < 0) break;
	}
	return failed ? [failed] : kept;
}
function bound(macro, element, trail) {
	return {
		scene: variableIn(trail.scene, macro.variable)(element.value),
		places: new Map(trail.places).set(macro.variable, element.place)
	};
}
/** The elements of a list with the places they hang at, also behind `filter`, `map`, `+` and list literals. */
function elementsIn(node, trail) {
	const macro = macroOf(node);
	const [first, second] = macro?.bodies ?? [];
	if (macro && first && (macro.name === "filter" || macro.name === "map")) {
		const inner = elementsIn(macro.receiver, trail);
		const isKept = (element) => run(first, bound(macro, element, trail).scene) === true;
		const kept = macro.name === "filter" || second ? inner.filter(isKept) : inner;
		const transform = macro.name === "filter" ? void 0 : second ?? first;
		return transform ? kept.map((element) => elementOf(transform, bound(macro, element, trail))) : kept;
	}
	if (node.op === "list") return node.args.map((item) => elementOf(item, trail));
	if (node.op === "+") return node.args.flatMap((operand) => elementsIn(operand, trail));
	const value = run(node, trail.scene);
	const place = placeOf(node, trail);
	const elements = elementsOf(value);
	if (!isList(elements)) return [];
	if (isList(value)) return elements.map((item, index) => ({
		value: item,
		place: below$1(place, BigInt(index))
	}));
	return elements.map((key) => ({
		value: key,
		place: below$1(place, key)
	}));
}
function elementOf(node, trail) {
	return {
		value: run(node, trail.scene),
		place: placeOf(node, trail)
	};
}
function valueAt(values, root, pointer) {
	let value = Object.hasOwn(values, root) ? values[root] : void 0;
	for (const step of pointer.split("/").slice(1)) {
		if (typeof value !== "object" || value === null) return void 0;
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		value = new Map(Object.entries(value)).get(key);
	}
	return value;
}
// src/policy/expression/compile.ts
/** The longest source, in characters. */
const longestSource = 4096;
/** A result with more parts than this is of no use to anybody; an expression can make one by naming a list twice, often. */
const largestResult = 1e5;
/** Deeper trees are refused, so that no walk over one can exhaust the stack. */
const deepestTree = 250;
/**
* Compiles a CEL expression against the names that it may use, or says everything that is wrong with it.
*
* Numbers: a JSON number is an int where its schema says `integer`, a double where it says `number`; where no schema
* speaks, a whole number is an int. Ints and doubles mix: `1 == 1.0` holds, `<` compares by value, and arithmetic of one
* with the other is done in doubles. So `learning_rate <= 1`, `2 * r <= lora_alpha` and `num_train_epochs <= 3` mean what
* they say, whether the manifest holds 3 or 2.5. Only `/` of two ints truncates, which is refused where the quotient meets
* a double, and only ints have `%`.
*
* A value of another type than its schema's is an error when it is read. So is a field that is absent: `has()` asks. So is
* NaN where the expression must give true or false: nothing that it is compared with would say anything.
* `matches` searches, on RE2. Evaluation is bounded in steps, so no document can make it hang.
*/
function compile(source, scope, options = {}) {
	return compilerFor(scope, options.given)(source, options.result ?? "any", options.shared);
}
/** Compiles many expressions over the same scope, where the same is given. */
function compilerFor(scope, given = []) {
	const scene = openingScene(scope, [...new Set(given)].flatMap((text) => {
		const assumption = parseBounded(text);
		return assumption.state === "parsed" ? [assumption.node] : [];
	}));
	return (source, result, shared) => {
		const parsed = parseBounded(source);
		if (parsed.state === "invalid") return parsed;
		const { problems, paths } = lint(parsed.node, source, scene, {
			result,
			...shared ? { shared } : {}
		});
		if (problems.length > 0) return {
			state: "invalid",
			problems
		};
		return {
			state: "compiled",
			expression: expressionOf(parsed.node, source, scope, paths, result)
		};
	};
}
function expressionOf(node, source, scope, paths, result) {
	const nan = result === "bool" ? "failure" : "number";
	return {
		source,
		paths,
		evaluate: (values) => {
			const names = namesOf(scope, values);
			const value = evaluate(node, sceneOf(source, nan, names));
			return evaluationOf(result === "bool" ? demandBool(value) : value, () => readsOf(node, sceneOf(source, nan, names), values));
		}
	};
}
function namesOf(scope, values) {
	const names = /* @__PURE__ */ new Map();
	for (const [name, type] of Object.entries(scope)) names.set(name, admit(Object.hasOwn(values, name) ? values[name] : void 0, type, name));
	return names;
}
function demandBool(value) {
	if (typeof value === "boolean" || isFailure(value)) return value;
	return failure("type", `the expression gave ${typeOf(value)}; it must give true or false`);
}
function evaluationOf(value, reads) {
	if (isFailure(value)) return {
		state: "error",
		cause: value.cause,
		message: value.message,
		reads
	};
	if (depthSizeOf(value, largestResult) > largestResult) return {
		state: "error",
		cause: "limit",
		message: "the result is too large",
		reads
	};
	return {
		state: "value",
		value: toPlain(value),
		reads
	};
}
function parseBounded(source) {
	if (source.length > longestSource) return invalid("limit", `The expression has ${source.length} characters; at most ${longestSource} are allowed`, 0, source.length);
	if (source.trim() === "") return invalid("syntax", "The expression is empty", 0, source.length);
	const parsed = parse(source);
	if (parsed.state === "unparsable") return invalid(parsed.kind, parsed.message, parsed.start, parsed.end);
	if (isTooDeep(parsed.node)) return invalid("limit", "The expression is nested too deeply", 0, source.length);
	return parsed;
}
function invalid(kind, message, start, end) {
	return {
		state: "invalid",
		problems: [{
			kind,
			message,
			start,
			end
		}]
	};
}
/** Level by level, not by recursion: the tree is not yet known to be shallow. */
function isTooDeep(root) {
	let level = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepestTree) return true;
		level = level.flatMap(childrenOf);
	}
	return false;
}
// src/policy/expression/plain-text.ts
/** Data as text for people: strings bare, lists with commas, maps as JSON. */
function plainText(value) {
	if (typeof value === "string") return value;
	if (Array.isArray(value)) return value.slice(0, mostItems).map(plainText).join(", ");
	if (value instanceof Date) return value.toISOString();
	return JSON.stringify(value, withBigints) ?? "";
}
/** Nobody reads on after so many items, and messages are shorter. */
const mostItems = 100;
function withBigints(_key, value) {
	return typeof value === "bigint" ? String(value) : value;
}
// src/policy/expression/message.ts
/** The longest rendered message, in UTF-16 units. */
const longestMessage = 500;
/**
* Compiles a text with `{expression}` holes; `{{` and `}}` stand for braces. Each hole is checked as an expression is;
* problems have offsets into the whole text. `given` as for `compile`.
*/
function compileMessage(text, scope, options = {}) {
	const { parts, problems: syntax } = templateParts(text);
	const problems = [...syntax];
	const compiled = [];
	const compile = compilerFor(scope, options.given);
	const holes = /* @__PURE__ */ new Map();
	for (const part of parts) {
		if (part.kind === "text") {
			compiled.push({ text: part.text });
			continue;
		}
		const source = text.slice(part.start, part.end);
		const hole = holes.get(source) ?? compile(source, "any");
		holes.set(source, hole);
		if (hole.state === "compiled") {
			compiled.push({
				text: text.slice(part.start - 1, part.end + 1),
				expression: hole.expression
			});
			continue;
		}
		problems.push(...hole.problems.map((problem) => moved(problem, part.start)));
	}
	if (problems.length > 0) return {
		state: "invalid",
		problems: problems.sort((left, right) => left.start - right.start)
	};
	return {
		state: "compiled",
		message: messageOf(text, compiled)
	};
}
function messageOf(source, parts) {
	return {
		source,
		paths: parts.flatMap(({ expression }) => expression?.paths ?? []),
		render: (values) => capped(parts.map(({ text, expression }) => expression ? filled(text, expression, values) : text).join(""))
	};
}
function filled(hole, expression, values) {
	const evaluation = expression.evaluate(values);
	return evaluation.state === "value" ? plainText(evaluation.value) : hole;
}
function capped(text) {
	if (text.length <= longestMessage) return text;
	const cut = text.slice(0, 499);
	return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
function moved(problem, by) {
	return {
		...problem,
		start: problem.start + by,
		end: problem.end + by
	};
}
// src/policy/scope-schemas.ts
/** What `change` holds: how the document differs from the approved one. */
const changeSchema = {
	type: "object",
	additionalProperties: false,
	required: [
		"status",
		"kind",
		"fields",
		"files",
		"path"
	],
	properties: {
		status: {
			description: "What the pull request does to the manifest; `referenced`: it alters only files that the manifest names.",
			enum: [
				"added",
				"modified",
				"renamed",
				"removed",
				"referenced"
			]
		},
		kind: {
			description: "Kind of the document; null where it states none.",
			enum: [
				"FineTuningRequest",
				"FineTuningRelease",
				null
			]
		},
		fields: {
			description: "Every field that differs.",
			type: "array",
			items: {
				type: "object",
				additionalProperties: false,
				required: ["topic", "pointer"],
				properties: {
					topic: {
						description: "The part of the manifest that the field belongs to.",
						enum: [...topics, "other"]
					},
					pointer: {
						description: "JSON Pointer of the field.",
						type: "string",
						format: "json-pointer"
					},
					before: { description: "The approved value; absent where the field is new." },
					after: { description: "The value now; absent where the field is gone." }
				}
			}
		},
		files: {
			description: "Paths of the files that the manifest names and the pull request alters.",
			type: "array",
			items: { type: "string" }
		},
		path: {
			description: "Path of the manifest.",
			type: "string"
		},
		previousPath: {
			description: "Its path before it was renamed.",
			type: "string"
		}
	}
};
/** Types of the names that every expression knows. They are one object each, because the engine keeps what it converts by them. */
const documentScope = {
	manifest: {
		type: "schema",
		schema: manifest_schema_default,
		root: manifest_schema_default
	},
	previous: {
		type: "schema",
		schema: manifest_schema_default,
		root: manifest_schema_default,
		optional: true
	},
	change: {
		type: "schema",
		schema: changeSchema,
		root: changeSchema
	},
	evidence: {
		type: "empty",
		why: "there is no evidence yet"
	}
};
/**
* The type of `params`. What a rule's params may be varies with overrides, so several sets of values are one type;
* those that only some of them have are optional.
*/
function paramsScope(sets) {
	const schema = schemaOf(sets);
	return {
		type: "schema",
		schema,
		root: schema
	};
}
/** Longer lists of params are data, such as names, and not looked through for misspellings. */
const mostGiven = 200;
/**
* The type of data by example. Numbers are left open, so that 64 compares with integers and with fractions. Texts and keys
* are told, so that one that no field can have is found.
*/
function schemaOf(values) {
	if (values.length > 0 && values.every((value) => typeof value === "string")) return {
		type: "string",
		...givenOf(values)
	};
	if (values.length > 0 && values.every((value) => typeof value === "boolean")) return { type: "boolean" };
	if (values.length > 0 && values.every((value) => Array.isArray(value))) return {
		type: "array",
		minItems: Math.min(...values.map((list) => list.length)),
		items: schemaOf(values.flat())
	};
	if (values.length === 0 || !values.every(isFields)) return {};
	const names = [...new Set(values.flatMap((value) => Object.keys(value)))];
	const ofName = (name) => values.flatMap((value) => Object.hasOwn(value, name) ? [value[name]] : []);
	return {
		type: "object",
		...givenOf(names),
		additionalProperties: false,
		required: names.filter((name) => values.every((value) => Object.hasOwn(value, name))),
		properties: Object.fromEntries(names.map((name) => [name, schemaOf(ofName(name))]))
	};
}
function givenOf(values) {
	const given = [...new Set(values)];
	return given.length > mostGiven ? {} : { "x-given": given };
}
/** The type of an item of a manifest's list; undefined where the schema has no list at the path. */
function itemScope({ path }) {
	const lists = path.reduce(childrenAt, alternatives(manifest_schema_default));
	if (lists.includes(true)) return { type: "dyn" };
	const items = lists.flatMap((list) => isFields(list) && list["items"] !== void 0 ? [list["items"]] : []);
	const [first] = [...new Set(items)];
	if (!isFields(first)) return void 0;
	return {
		type: "schema",
		schema: { anyOf: [...new Set(items)] },
		root: manifest_schema_default
	};
}
/** What may stand at a key of what the schemas describe; `true` is anything. */
function childrenAt(schemas, key) {
	return schemas.flatMap((schema) => {
		if (schema === true) return [true];
		const own = valueAt$1(schema, "properties", key);
		if (own !== void 0) return alternatives(own);
		const rest = (key.startsWith("x-") ? valueAt$1(schema, "patternProperties", "^x-") : void 0) ?? valueAt$1(schema, "additionalProperties");
		return rest === void 0 || rest === false ? [] : alternatives(rest);
	});
}
/** A schema with those that it refers to or combines, each once. */
function alternatives(schema) {
	const found = /* @__PURE__ */ new Set();
	const collect = (part) => {
		if (found.has(part)) return;
		found.add(part);
		if (!isFields(part)) return;
		const { $ref: reference } = part;
		if (typeof reference === "string") collect(valueAt$1(manifest_schema_default, ...reference.slice(2).split("/")));
		for (const key of [
			"oneOf",
			"anyOf",
			"allOf"
		]) {
			const parts = part[key];
			if (Array.isArray(parts)) parts.forEach(collect);
		}
		for (const key of ["then", "else"]) if (part[key] !== void 0) collect(part[key]);
	};
	collect(schema);
	return [...found];
}
// src/policy/variable-expansion.ts
/** The engine takes no longer text; what only grows beyond it is not written out further. */
const longest$1 = 4096;
/**
* Writes out the variables that an expression names, in parentheses: so what they read is checked in its place, with
* what guards it there, and is known to the engine as a read of the manifest. Comments are left out.
*/
function expand(source, variables, taken) {
	const pieces = [];
	const problems = [];
	const used = /* @__PURE__ */ new Set();
	let text = "";
	const add = (part, frame, offset, length = part.length) => {
		pieces.push({
			at: text.length,
			frame,
			offset,
			length
		});
		text += part;
	};
	const write = (written, frame) => {
		if (text.length > longest$1) return;
		for (const token of tokensOf(written)) {
			const range = {
				start: token.start,
				end: token.start + token.text.length
			};
			const name = isFreeName(token) && Object.hasOwn(variables, token.text) ? token.text : void 0;
			if (token.isBound && (name !== void 0 || taken.has(token.text))) problems.push({
				...place(frame, range),
				message: `\`${token.text}\` has a meaning already; give the items another name`
			});
			else if (name !== void 0 && isOpen(frame, name)) problems.push({
				...place(frame, range),
				message: `The variable \`${name}\` refers to itself: ${circle(frame, name)}`
			});
			else if (name !== void 0) {
				const inner = {
					variable: name,
					outer: {
						frame,
						...range
					}
				};
				const value = variables[name] ?? "";
				used.add(name);
				add("(", inner, 0, 0);
				write(value, inner);
				add(")", inner, value.length, 0);
				continue;
			}
			add(token.isComment ? " ".repeat(token.text.length) : token.text, frame, token.start);
		}
	};
	write(source, {});
	return {
		text,
		written: (start, end) => writtenAt(pieces, start, end),
		problems,
		variables: used
	};
}
const quotedText = [String.raw`(?:[rR][bB]?|[bB][rR])(?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')`, String.raw`[bB]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')`].join("|");
const lexeme = new RegExp(String.raw`(?<comment>//[^\n]*)|${quotedText}|${"`"}[^${"`"}\n]*${"`"}|(?<name>[A-Za-z_]\w*)|[0-9][\w.]*|(?<blank>\s+)|[^]`, "gy");
function tokensOf(source) {
	const all = [...source.slice(0, 4097).matchAll(lexeme)];
	const solid = all.filter(({ groups }) => groups?.["blank"] === void 0 && groups?.["comment"] === void 0);
	const order = new Map(solid.map((match, index) => [match, index]));
	const textAt = (index) => solid[index]?.[0] ?? "";
	return all.map((match) => {
		const { 0: text, index: start, groups } = match;
		const index = order.get(match) ?? -1;
		const isName = groups?.["name"] !== void 0;
		const before = textAt(index - 1);
		const isPart = before === "." || before === "?" && textAt(index - 2) === "." || textAt(index + 1) === "(";
		const binder = textAt(index - 3) === "." && before === "(" && textAt(index + 1) === "," ? textAt(index - 2) : "";
		return {
			text,
			start,
			isComment: groups?.["comment"] !== void 0,
			isPart: isPart || !isName,
			isBound: isName && binders.has(binder)
		};
	});
}
/** Macros whose first argument is a name for items, and `cel.bind`. */
const binders = /* @__PURE__ */ new Set([
	"all",
	"exists",
	"exists_one",
	"existsOne",
	"filter",
	"map",
	"bind"
]);
function isFreeName({ isPart }) {
	return !isPart;
}
function isOpen(frame, name) {
	return frame.variable === name || frame.outer !== void 0 && isOpen(frame.outer.frame, name);
}
/** `a → b → a`: how a variable comes back to itself. */
function circle(frame, name) {
	const names = [name];
	let at = frame;
	while (at !== void 0 && at.variable !== name) {
		if (at.variable !== void 0) names.unshift(at.variable);
		at = at.outer?.frame;
	}
	return [name, ...names].map((one) => `\`${one}\``).join(" → ");
}
function place({ variable }, { start, end }) {
	return {
		...variable === void 0 ? {} : { variable },
		start,
		end
	};
}
/** Where a range of the result was written; one that spans several texts, in the innermost that names them all. */
function writtenAt(pieces, start, end) {
	const first = pieceAt(pieces, start);
	const last = pieceAt(pieces, Math.max(start, end - 1));
	if (!first || !last) return {
		start: 0,
		end: 0
	};
	let from = {
		frame: first.frame,
		start: first.offset + Math.min(start - first.at, first.length)
	};
	let to = {
		frame: last.frame,
		end: last.offset + Math.min(Math.max(end - last.at, 0), last.length)
	};
	while (from.frame !== to.frame) {
		const { outer: above } = from.frame;
		const { outer: below } = to.frame;
		if (above && depthOf(from.frame) >= depthOf(to.frame)) from = {
			frame: above.frame,
			start: above.start
		};
		else if (below) to = {
			frame: below.frame,
			end: below.end
		};
		else break;
	}
	return place(from.frame, {
		start: from.start,
		end: Math.max(from.start, to.end)
	});
}
function pieceAt(pieces, offset) {
	return pieces.findLast(({ at }) => at <= offset);
}
function depthOf({ outer }) {
	return outer === void 0 ? 0 : 1 + depthOf(outer.frame);
}
// src/policy/compiled-policy.ts
const open = { type: "dyn" };
/** The longest expression, in characters, with its variables written out. */
const longest = 4096;
/** All expressions of a policy together, in characters, with their variables written out: about a second of work. */
const longestTogether = 524288;
/** As often as fields can be absent below each other. */
const deepestGuard = 8;
/** Names that a macro must not give to its items: written out below it, a variable would mean another thing. */
const takenNames = /* @__PURE__ */ new Set([...Object.keys(documentScope), "params"]);
/** Compiles every expression of a policy: rules, seats, waivers, and the variables that none of them names. */
function compilePolicy(policy) {
	const workshop = {
		policy,
		shared: {
			...documentScope,
			params: paramsScope([policy.params])
		},
		problems: /* @__PURE__ */ new Map(),
		used: /* @__PURE__ */ new Set(),
		budget: { left: longestTogether }
	};
	const rules = [...policy.definedRules].map(([id, rule]) => [id, ruleExpressions(workshop, rule)]);
	const seats = seatTexts(policy).map((text) => [text, seatExpression(workshop, text)]);
	const waivers = policy.waivers.map((waiver) => [waiver, waiverExpression(workshop, waiver)]);
	for (const waiver of policy.waivers) checkList(workshop, waiver);
	for (const [name, text] of Object.entries(policy.variables)) if (!workshop.used.has(name)) expression(workshop, {
		text,
		origin: variableOrigin(policy, name)
	}, workshop.shared);
	if (workshop.problems.size > 0) return {
		state: "invalid",
		problems: [...workshop.problems.values()]
	};
	return {
		state: "compiled",
		expressions: {
			rules: present(rules),
			seats: present(seats),
			waivers: present(waivers)
		}
	};
}
function present(entries) {
	return new Map(entries.flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
function ruleExpressions(workshop, rule) {
	const at = (key) => below(rule.origin, key);
	const scope = scopeWith(paramsOf(workshop, rule), rule.each, itemType(workshop, rule.each, at("for")));
	const given = rule.when === void 0 ? [] : [expanded(workshop, rule.when).text];
	const when = rule.when === void 0 ? void 0 : expression(workshop, {
		text: rule.when,
		origin: at("when")
	}, scope, "bool");
	const assert = expression(workshop, {
		text: rule.assert,
		origin: at("assert"),
		given
	}, scope, "bool");
	const message = templateOf(workshop, {
		text: rule.message,
		origin: at("message"),
		given
	}, scope);
	if (!assert || !message || rule.when !== void 0 && !when) return void 0;
	const read = [
		assert,
		message.message,
		...message.messageVariables.values(),
		...when ? [when] : []
	];
	const names = new Set(read.flatMap(({ paths }) => paths.map(({ root }) => root)));
	return {
		...when ? { when } : {},
		assert,
		...message,
		names
	};
}
/** The params that a rule may have: its own over those of the policy, and with those of each override over them. */
function paramsOf({ policy, shared }, rule) {
	const { params, rules, overrides } = policy;
	const stated = rules.get(rule.id)?.options ?? rule.params;
	const others = overrides.map((override) => override.rules.get(rule.id)?.options).filter((options) => options !== void 0);
	if ([stated, ...others].every((options) => Object.keys(options).length === 0)) return shared.params;
	const own = {
		...params,
		...stated
	};
	return paramsScope([own, ...others.map((options) => ({
		...own,
		...options
	}))]);
}
/** A hole that cannot be filled stays as it is written, so a message need not ask whether what it names is there. */
function templateOf(workshop, { text, origin, given = [] }, scope) {
	const { policy } = workshop;
	const names = withVariables(policy, scope);
	const attempt = (known) => affordable(workshop, text, origin) ?? compileMessage(text, names, { given: known });
	const compiled = unguarded(given, attempt);
	if (compiled.state === "invalid") {
		for (const problem of compiled.problems) report(workshop, origin, problem);
		return;
	}
	const variables = variablesOf(policy, compiled.message).map((name) => {
		workshop.used.add(name);
		return [name, expression(workshop, {
			text: policy.variables[name] ?? "",
			origin: variableOrigin(policy, name),
			given,
			isGuarded: true
		}, scope)];
	});
	return {
		message: compiled.message,
		messageVariables: present(variables)
	};
}
/** Compiles as if everything that is read were there: problems that only ask for a guard are none. */
function unguarded(given, attempt) {
	const known = [...given];
	for (let depth = 0; depth < deepestGuard; depth++) {
		const result = attempt(known);
		if (result.state === "compiled") return result;
		const { problems } = result;
		const others = problems.filter((problem) => !asksForGuard(problem));
		if (others.length > 0) return {
			state: "invalid",
			problems: others
		};
		const guards = problems.flatMap(({ guard }) => guard ?? []);
		if (guards.every((guard) => known.includes(guard))) return result;
		known.push(...guards);
	}
	return attempt(known);
}
/** Whether a problem is mended by asking first. */
function asksForGuard({ kind }) {
	return kind === "absent" || kind === "null" || kind === "short";
}
function variablesOf({ variables }, { paths }) {
	return [...new Set(paths.map(({ root }) => root))].filter((root) => Object.hasOwn(variables, root));
}
function seatTexts({ approvals }) {
	return [...new Set(approvals.seats.flatMap(({ when }) => when.if ?? []))];
}
function seatExpression(workshop, text) {
	const { policy } = workshop;
	return expression(workshop, {
		text,
		origin: policy.seatOrigins.get(text) ?? {
			source: "",
			pointer: ""
		}
	}, workshop.shared, "bool");
}
function waiverExpression(workshop, waiver) {
	const { policy } = workshop;
	const each = waiver.each ?? policy.definedRules.get(waiver.rule)?.each;
	const item = itemType(workshop, waiver.each, below(waiver.origin, "for")) ?? (each && itemScope(each));
	if (waiver.match === void 0) return void 0;
	const scope = scopeWith(workshop.shared.params, each, item);
	return expression(workshop, {
		text: waiver.match,
		origin: below(waiver.origin, "match")
	}, scope, "bool");
}
/** Findings of a rule with a `for` stand in its items: a waiver for another list would cover none. */
function checkList(workshop, { rule, each, origin }) {
	const judged = workshop.policy.definedRules.get(rule)?.each?.path.join(".");
	const list = each?.path.join(".");
	if (!each || list === void 0 || judged === void 0 || judged === list) return;
	const message = `\`${rule}\` judges the items of \`${judged}\`, so the waiver would cover nothing in \`${list}\``;
	const fix = `Write \`for: ${judged}[*] as ${each.as}\`, or leave it out.`;
	report(workshop, below(origin, "for"), {
		message,
		start: 0,
		end: eachText(each).indexOf("[*]"),
		fix
	});
}
/** The type of the items of a `for`; a path at which the schema has no list is a problem, and then nothing is known. */
function itemType(workshop, each, origin) {
	if (each === void 0) return void 0;
	if (Object.hasOwn(workshop.policy.variables, each.as)) {
		const start = eachText(each).length - each.as.length;
		report(workshop, origin, {
			message: `\`${each.as}\` is the name of a shared variable; give the items another name`,
			start,
			end: start + each.as.length
		});
	}
	const type = itemScope(each);
	if (type) return type;
	const steps = each.path.map((key) => /^\w+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
	const prefixes = steps.map((_, index) => `manifest${steps.slice(0, index + 1).join("")}`);
	const given = prefixes.map((prefix) => `has(${prefix})`);
	const compiled = compile(prefixes.at(-1) ?? "manifest", workshop.shared, { given });
	const problems = compiled.state === "invalid" ? compiled.problems : [];
	const end = eachText(each).indexOf("[*]");
	const notAList = {
		message: `\`${each.path.join(".")}\` is not a list of the manifest`,
		start: 0,
		end
	};
	for (const { message } of problems.length > 0 ? problems : [notAList]) report(workshop, origin, {
		message,
		start: 0,
		end
	});
	return open;
}
function scopeWith(params, each, item) {
	return {
		...documentScope,
		params,
		...each && item ? { [each.as]: item } : {}
	};
}
/** With the variables' names, for those that are evaluated by themselves and for suggestions. */
function withVariables({ variables }, scope) {
	return {
		...Object.fromEntries(Object.keys(variables).map((name) => [name, open])),
		...scope
	};
}
function expression(workshop, { text, origin, given = [], isGuarded }, scope, result = "any") {
	const expansion = expanded(workshop, text);
	const { problems } = expansion;
	for (const { message, ...where } of problems) report(workshop, originOf(workshop, where, origin), {
		message,
		...where
	});
	if (problems.length > 0) return void 0;
	if (expansion.text.length > longest && text.length <= longest) {
		report(workshop, origin, {
			message: `With its variables written out the expression has more than ${longest} characters`,
			start: 0,
			end: text.length
		});
		return;
	}
	const names = withVariables(workshop.policy, scope);
	const shared = (start, end) => expansion.written(start, end).variable !== void 0;
	const attempt = (known) => affordable(workshop, expansion.text, origin) ?? compile(expansion.text, names, {
		result,
		given: known,
		shared
	});
	const compiled = isGuarded ? unguarded(given, attempt) : attempt(given);
	if (compiled.state === "compiled") return compiled.expression;
	for (const problem of compiled.problems) {
		const where = expansion.written(problem.start, problem.end);
		report(workshop, originOf(workshop, where, origin), {
			...problem,
			start: where.start,
			end: where.end
		});
	}
}
/** Undefined where a text may still be compiled; otherwise why not, which is told of the first one alone. */
function affordable(workshop, text, origin) {
	const { budget } = workshop;
	const isFirst = budget.left >= 0;
	budget.left -= text.length;
	if (budget.left >= 0) return void 0;
	if (isFirst) report(workshop, origin, {
		message: `The policy's expressions have, with their variables written out, more than ${longestTogether} characters together, which would take too long to read: this one and those after it were not`,
		start: 0,
		end: text.length,
		fix: "Write fewer rules, or shorter variables."
	});
	return {
		state: "invalid",
		problems: []
	};
}
function expanded(workshop, text) {
	const { variables } = workshop.policy;
	const expansion = expand(text, workshop.budget.left < 0 ? {} : variables, takenNames);
	for (const name of expansion.variables) workshop.used.add(name);
	return expansion;
}
function originOf({ policy }, { variable }, origin) {
	return variable === void 0 ? origin : variableOrigin(policy, variable);
}
function variableOrigin({ from }, name) {
	return {
		source: from.get(`variables.${name}`) ?? "",
		pointer: pointerTo("variables", name)
	};
}
function below({ source, pointer }, key) {
	return {
		source,
		pointer: pointer + pointerTo(key)
	};
}
function report({ problems }, origin, { message, start, end, fix }) {
	const problem = {
		origin,
		start,
		end,
		message,
		...fix === void 0 ? {} : { fix }
	};
	problems.set(JSON.stringify(problem), problem);
}
export { compilePolicy, compile as n, compileMessage as t };
