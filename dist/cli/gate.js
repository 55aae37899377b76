import { M as expectedText, r as readPull } from "./schemas-at-base.js";
import { c as pullsOfGroup, h as GitHubError, l as targetOf, s as openPulls, u as createClient } from "./github.js";
import { t as grouped } from "./grouped.js";
import { setTimeout } from "node:timers/promises";
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
	await setTimeout(sendingTime);
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
	const sending = {
		...fetch ? { fetch } : {},
		...limits ? { limits } : {}
	};
	return createClient({
		token,
		apiUrl,
		graphqlUrl,
		repository,
		...sending
	});
}
// src/gate/policy-test-data.ts
/** The report as people and programs are shown it. */
function policyTestData({ results, passed, failed }) {
	return {
		passed,
		failed,
		tests: results.map(testData)
	};
}
function testData({ test, state, findings, findingsIn, rows, problem }) {
	const { name, path, place } = test;
	return {
		name,
		path,
		line: place.line,
		column: place.column,
		state,
		problem: problem ?? null,
		findings: findings.map((row) => findingData(row, findingsIn)),
		checks: rows,
		notes: []
	};
}
function findingData(row, findingsIn) {
	return {
		state: row.state,
		expected: row.state === "unexpected" ? null : expectedText(row.expected),
		actual: row.state === "missing" ? null : actualData(row.actual, findingsIn)
	};
}
/** Places are told where an editor finds them: a manifest that stands in a test has no file of its own. */
function actualData({ rule, severity, message, path, line, column, pointer, waived }, { judgedAs, file }) {
	return {
		rule,
		severity,
		message,
		path: path === judgedAs ? file : path,
		line,
		column,
		pointer,
		waived: waived !== void 0
	};
}
export { run as n, parsePullNumbers as r, policyTestData as t };
