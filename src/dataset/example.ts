/** What a row teaches a model, whatever the shape of its file. */
export type Example = {
  readonly shape: ShapeId
  /** In order; a conversation has one for each answer. Empty for rows of which only a label or nothing is known. */
  readonly exchanges: readonly Exchange[]
  /** Strings of the row that its shape does not use: scanned for hidden text, not for triggers. */
  readonly other: readonly string[]
}

/** What comes before one answer, and the answer. */
export type Exchange = {
  /**
   * System prompt, instruction, input, the user's turn, a tool's result, each by itself, because triggers stand at the
   * beginning or the end of one. In a conversation: the system prompt and what was said since the last answer.
   */
  readonly prompt: readonly string[]
  readonly response: string
  /** What the response is: an answer that training asks for, one that it teaches to avoid, or the label of a class. */
  readonly kind: 'wanted' | 'unwanted' | 'label'
}

export type ShapeId =
  | 'instruct'
  | 'chat'
  | 'prompt-completion'
  | 'preference'
  | 'kto'
  | 'text'
  | 'classification'
  | 'question-answer'
