/** Everything that may be wrong with a row that could be read nonetheless. How bad each is, a policy says. */
export const issueMessages = {
  'empty-prompt': 'the prompt is empty: the answer is taught for any question at all',
  'empty-response': 'the answer is empty: training teaches the model to say nothing',
  'missing-response': 'there is no answer in the row: its prompt was searched for hidden text only',
  'empty-turn': 'a turn of the conversation is empty',
  'assistant-first': 'the conversation begins with the assistant, which answers nothing',
  'repeated-role': 'two turns of one role stand behind each other: trainers merge, drop or refuse them',
  'system-not-first': 'a system prompt stands in the middle of the conversation: many chat templates drop or refuse it',
  'ends-with-user': 'the conversation ends without an answer: what was said last was searched for hidden text only',
  'unknown-role': 'the role of a turn is not known: after a question it was taken for an answer, elsewhere for a question',
  'no-assistant-turn': 'nobody answers in the conversation: it was searched for hidden text only',
  'too-many-turns': 'the row has more turns or answers than are read: the rest was not assessed',
  'very-long': 'the row has more characters than the limit: trainers cut such rows, and its middle is not assessed',
  'encoding-damage': 'there are lone surrogates or U+FFFD in it: characters were lost before',
  'label-missing': 'there is no label, or none that says which answer is wanted: answers are taken as wanted',
  'label-unclear': 'the label is neither true nor false: the answer is taken as one that training asks for',
  'not-text': 'something that should be text is a number, a truth value, a list or an object',
  'other-modality': 'there are images, sounds or other parts that are no text: they were not assessed',
  'unreadable-turn': 'a turn has no role or no content that can be read: it was searched for hidden text only',
  'same-tool-id': 'two tool calls have the same id: it is unclear which result belongs to which',
  'same-answers': 'the chosen and the rejected answer are the same: the row teaches nothing',
  'rival-columns': 'several columns could be meant: the first known name was taken, the others searched for hidden text only',
  'rival-shape': 'the row can be read in another shape too: the columns of that shape were searched for hidden text only',
  'other-left-out': 'what the row has besides is too much or too deep: not all of it was searched for hidden text',
} as const

export type IssueCode = keyof typeof issueMessages

/** Something that is wrong with a row, said once however often the row shows it. */
export type RowIssue = {
  readonly code: IssueCode
  /** What it means, in a sentence without a full stop. */
  readonly message: string
  /** The first thing in the row that shows it, as the row spells it: a role, a column, a type. At most 80 characters. */
  readonly detail: string | null
  /** How often the row shows it. */
  readonly count: number
}
