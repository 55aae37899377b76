import { C as defaultPolicyPath, c as lockPath, u as resolveLock } from "./policy.js";
import { c as workReader, d as done, f as failed, i as unreachable, o as findWorkTree, r as policySource, s as versions, u as insidePath } from "./worktree.js";
import { join } from "node:path";
import { realpath, writeFile } from "node:fs/promises";
// src/worktree/policy-folder.ts
/** Finds the policy of the work tree around a folder: the one that is named, or the one at the usual place. */
async function policyFolder({ cwd, env, policy, elsewhere = unreachable }) {
	const here = await realpath(cwd);
	const tree = await findWorkTree(here, env);
	if (tree.state === "failed") return tree;
	const { root } = tree.value;
	const path = policy === void 0 ? defaultPolicyPath : await insidePath(root, here, policy);
	if (path === void 0) return failed("outside", `The policy ${policy} is not inside ${root}`, "Name a policy of this repository.");
	const reader = workReader({
		root,
		blobs: void 0,
		base: /* @__PURE__ */ new Map(),
		changed: /* @__PURE__ */ new Map(),
		folders: /* @__PURE__ */ new Set()
	});
	return done({
		root,
		path,
		read: policySource(reader, () => versions.disk, elsewhere)
	});
}
// src/cli/policy/lock.ts
/** Brings the lock of the policy in a work tree up to date. Throws when the file cannot be written. */
async function lockWorkTree({ write, ...place }) {
	const folder = await policyFolder(place);
	if (folder.state === "failed") return folder;
	const { root, path: policy, read } = folder.value;
	const resolved = await resolveLock(policy, read);
	if (resolved.state === "failed") return {
		state: "unresolved",
		findings: resolved.findings
	};
	const path = lockPath(policy);
	const present = await read({
		kind: "repository",
		path
	});
	if (present.state === "unreadable") return {
		state: "failed",
		error: {
			code: "lock-unreadable",
			message: `The lock ${path} cannot be read: ${present.why}`,
			fix: "Remove it."
		}
	};
	const before = present.state === "read" ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(present.bytes) : "";
	if (present.state === "read" && before === resolved.text) return {
		state: "same",
		path
	};
	if (write) await writeFile(join(root, path), resolved.text);
	const [old, now] = [entries(before), entries(resolved.text)];
	return {
		state: "changed",
		path,
		removed: old.filter((line) => !now.includes(line)),
		added: now.filter((line) => !old.includes(line))
	};
}
/** The lines that say something: those of the files. */
function entries(text) {
	return text.split("\n").filter((line) => /^\s+\S/.test(line)).map((line) => line.trim());
}
export { lockWorkTree, policyFolder as t };
