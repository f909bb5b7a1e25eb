import type { Asking } from './conversation.ts';

/** Where we are within a question that is asked in parts. */
export const inPart = ({ heading, lens }: Asking, position: number, total: number): string =>
  total === 1 ? heading.context : `${heading.context} ${lens.messages.questionnaire.part(position + 1, total)}`;
