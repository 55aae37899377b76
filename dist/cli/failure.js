// src/cli/failure.ts
/** What an error says, whatever was thrown. */
function messageOf(error) {
	return textIn(error, "message") ?? String(error);
}
/** Where it was thrown, as far as that is known. */
function stackOf(error) {
	return textIn(error, "stack") ?? messageOf(error);
}
function textIn(error, field) {
	const value = typeof error === "object" && error !== null ? Reflect.get(error, field) : void 0;
	return typeof value === "string" ? value : void 0;
}
export { stackOf as n, messageOf as t };
