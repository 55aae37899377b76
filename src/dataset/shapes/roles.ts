/** Who speaks in a turn. `call`: the assistant calls a tool; `tool`: what the tool gave back. */
export type Role = 'system' | 'user' | 'assistant' | 'call' | 'tool'

/** The role that a name stands for, in any case; null for names that nobody knows. */
export function roleOf(name: string): Role | null {
  return roles.get(name) ?? roles.get(name.trim().toLowerCase()) ?? null
}

/** Names of roles in datasets of OpenAI, ShareGPT, LLaMA-Factory, Vertex, Cohere, OASST, NeMo, Baize and others. */
const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...named('system', ['system', 'developer', 'system_prompt', 'context', '系统']),
  ...named('user', ['user', 'human', 'prompter', 'customer', 'question', 'instruction', 'prompt', 'input', 'player', '用户']),
  ...named('assistant', ['assistant', 'gpt', 'bot', 'ai', 'model', 'chatbot', 'chatgpt', 'bing', 'bard', 'claude', 'agent']),
  ...named('assistant', ['response', 'answer', 'output', 'character', 'assistance', 'machine', 'llm', 'moss', 'chip2', '助手']),
  ...named('call', ['function_call', 'function-call', 'tool_call', 'tool-call', 'tool_calls']),
  ...named('tool', ['tool', 'function', 'observation', 'ipython', 'tool_response', 'function_response', 'function_result']),
  ...named('tool', ['tool_result', 'environment', 'api']),
])

function named(role: Role, names: readonly string[]): [string, Role][] {
  return names.map((name) => [name, role])
}
