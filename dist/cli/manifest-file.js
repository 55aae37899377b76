import { t as manifest_schema_default } from "./manifest.schema.js";
import { a as isMapping, i as isList, r as fieldOf } from "./secret-pattern.js";
import { a as withoutUndefined, d as code, f as quoted, i as describeSchemaErrors, o as readDocuments, p as readAsYaml11, s as capped } from "./repository-path.js";
import { t as require_ucs2length } from "./ucs2length.js";
import { t as require_formats } from "./formats.js";
import { createHash } from "node:crypto";
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
			id: number(fieldOf(initiator, "id")),
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
			contentSize: number(fieldOf(value, "contentSize")),
			num_rows: number(fieldOf(value, "num_rows")),
			license: text(fieldOf(value, "license")),
			hasSensitivePersonalInformation: text(fieldOf(value, "hasSensitivePersonalInformation")),
			personalDataBasis: text(fieldOf(value, "personalDataBasis")),
			evidence: optional(fieldOf(value, "evidence"), readResource)
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
		min_samples: number(fieldOf(value, "min_samples")),
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
function number(value) {
	return typeof value === "number" ? value : void 0;
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
	return agree(value, old) ? void 0 : describe(source, value, old);
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
function describe(source, value, old) {
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
		"evidence": { "$ref": "#/$defs/fileReference" },
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
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
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
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
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
		if (data.evidence !== void 0) {
			if (!validate65(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.personalDataBasis !== void 0) {
			let data13 = data.personalDataBasis;
			if (typeof data13 === "string") {
				if (func2(data13) > 1024) {
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
			let data14 = data.split;
			if (typeof data14 === "string") {
				if (func2(data14) > 256) {
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
			let data15 = data.config_name;
			if (typeof data15 === "string") {
				if (func2(data15) > 256) {
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
			let data16 = data.description;
			if (typeof data16 === "string") {
				if (func2(data16) > 2048) {
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
			let data17 = data.url;
			if (typeof data17 === "string") {
				if (func2(data17) > 2048) {
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
			let data18 = data.version;
			if (typeof data18 === "string") {
				if (func2(data18) > 128) {
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
const schema28 = {
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
		"gradient_checkpointing": { "enum": [
			true,
			false,
			"offload",
			"offload_disk"
		] },
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
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
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
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
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
			if (!validate73(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
			let data18 = data.gradient_checkpointing;
			if (!(data18 === true || data18 === false || data18 === "offload" || data18 === "offload_disk")) {
				const err34 = {
					instancePath: instancePath + "/gradient_checkpointing",
					schemaPath: "#/properties/gradient_checkpointing/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.gradient_checkpointing.enum }
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
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
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
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
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
		for (const key0 in data) if (!(func1.call(schema28.properties, key0) || pattern3.test(key0))) {
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
					params: { allowedValues: schema28.properties.method.enum }
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
			if (!validate65(data.config, {
				instancePath: instancePath + "/config",
				parentData: data,
				parentDataProperty: "config",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
			if (!validate72(data.hyperparameters, {
				instancePath: instancePath + "/hyperparameters",
				parentData: data,
				parentDataProperty: "hyperparameters",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.chat_template !== void 0) {
			if (!validate65(data.chat_template, {
				instancePath: instancePath + "/chat_template",
				parentData: data,
				parentDataProperty: "chat_template",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
			if (!validate77(data.resume_from_checkpoint, {
				instancePath: instancePath + "/resume_from_checkpoint",
				parentData: data,
				parentDataProperty: "resume_from_checkpoint",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.adapter_name_or_path !== void 0) {
			if (!validate77(data.adapter_name_or_path, {
				instancePath: instancePath + "/adapter_name_or_path",
				parentData: data,
				parentDataProperty: "adapter_name_or_path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
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
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
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
	validate84.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate84.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
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
			if (!validate84(data.target_modules, {
				instancePath: instancePath + "/target_modules",
				parentData: data,
				parentDataProperty: "target_modules",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data.exclude_modules !== void 0) {
			if (!validate84(data.exclude_modules, {
				instancePath: instancePath + "/exclude_modules",
				parentData: data,
				parentDataProperty: "exclude_modules",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
			if (!validate84(data.layers_pattern, {
				instancePath: instancePath + "/layers_pattern",
				parentData: data,
				parentDataProperty: "layers_pattern",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
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
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
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
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
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
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
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
		if (!validate83(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate89(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
	validate82.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate82.evaluated = {
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
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
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
			if (!validate77(data.dataset, {
				instancePath: instancePath + "/dataset",
				parentData: data,
				parentDataProperty: "dataset",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
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
			if (!validate70(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.peft_config !== void 0) {
			if (!validate82(data.peft_config, {
				instancePath: instancePath + "/peft_config",
				parentData: data,
				parentDataProperty: "peft_config",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate92(data9[i0], {
					instancePath: instancePath + "/evaluation_plan/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
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
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const formats0 = require_formats().fullFormats["date-time"];
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
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
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
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
			if (!validate77(data.before, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate77(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
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
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
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
		for (let i0 = 0; i0 < len0; i0++) if (!validate73(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
	validate109.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate109.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
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
			if (!validate109(data.requested, {
				instancePath: instancePath + "/requested",
				parentData: data,
				parentDataProperty: "requested",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
				errors = vErrors.length;
			}
		}
		if (data.actual !== void 0) {
			if (!validate109(data.actual, {
				instancePath: instancePath + "/actual",
				parentData: data,
				parentDataProperty: "actual",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
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
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
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
			if (!validate65(data.request, {
				instancePath: instancePath + "/request",
				parentData: data,
				parentDataProperty: "request",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate99(data6[i0], {
					instancePath: instancePath + "/subject/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
			if (!validate102(data.run, {
				instancePath: instancePath + "/run",
				parentData: data,
				parentDataProperty: "run",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
				for (let i1 = 0; i1 < len1; i1++) if (!validate104(data9[i1], {
					instancePath: instancePath + "/evaluations/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
				for (let i2 = 0; i2 < len2; i2++) if (!validate108(data11[i2], {
					instancePath: instancePath + "/deviations/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
			if (!validate114(data.rollback, {
				instancePath: instancePath + "/rollback",
				parentData: data,
				parentDataProperty: "rollback",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
			if (!validate70(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.peft_config !== void 0) {
			if (!validate82(data.peft_config, {
				instancePath: instancePath + "/peft_config",
				parentData: data,
				parentDataProperty: "peft_config",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
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
				if (!validate95(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
export { parseManifest as t };
