import { d as resolveLock, l as lockPath } from "./policy.js";
import { t as policyFolder } from "./policy-folder.js";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
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
	const before = (present.state === "read" ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(present.bytes) : "").replaceAll("\r\n", "\n");
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
export { lockWorkTree };
