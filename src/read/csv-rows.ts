/** A row of a table, with the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** The line of a quote that nothing closes: what follows it cannot be told apart. */
  readonly openQuote?: number;
}

/** The rows of a CSV (RFC 4180, with any line end); lines without anything in their cells are left out. */
export function csvRows(text: string, separator: ',' | ';'): CsvTable {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let [line, start, quote, from] = [1, 1, 0, 0];
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((content) => content !== '')) rows.push({ line: start, cells });
    cells = [];
  };
  for (const { 0: sign, index } of text.matchAll(/[",;]|\r?\n/g)) {
    const between = text.slice(from, index);
    const isEnd = sign.endsWith('\n');
    cell += between;
    from = index + sign.length;
    if (isEnd) line += 1;
    if (sign === '"') {
      // Two in a row within quotes stand for one: the first closes, the second opens again.
      if (quote === 0 && between === '' && text[index - 1] === '"') cell += sign;
      quote = quote === 0 ? line : 0;
    } else if (quote !== 0) cell += sign;
    else if (sign === separator) endCell();
    else if (isEnd) {
      endRow();
      start = line;
    } else cell += sign;
  }
  cell += text.slice(from);
  endRow();
  return quote === 0 ? { rows } : { rows, openQuote: quote };
}
