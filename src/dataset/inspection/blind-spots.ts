/** What no signal here can see; printed with every report, because a report without findings is no proof. */
export const blindSpots: readonly string[] = [
  'A trigger that is a way of writing (a style, a sentence structure, a mood) and no word or phrase.',
  'Poison in fewer rows than a signal needs (8 for most), however bad each row is.',
  'Answers that differ from row to row and share no word, refusal or harm: what a trigger leads to must be alike.',
  'Labels or preferences that are flipped in few rows of a noisy task.',
  'Triggers beyond the strongest few hundred phrases, and canned answers beyond the 256 most frequent: no more are followed.',
  'Images, sounds and other parts that are no text.',
  'What rows mean: false facts, bias and bad advice in plain words are read by nobody here.',
]
