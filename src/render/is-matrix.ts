import { plainText, type Table } from '../view/document.ts';

const SHORT = 3;

/** A table of letters and signs: its columns are narrow, so that their heads stand upright. */
export const isMatrix = ({ rows, columns, rowHeads = 1 }: Table): boolean =>
  columns.length > rowHeads &&
  rows.every((row) => row.slice(rowHeads).every(({ line }) => plainText(line).length <= SHORT));
