/** Rows of cells as aligned lines; the columns named by number stand to the right. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly number[]): string {
  const count = Math.max(...rows.map((cells) => cells.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const pad = (cell: string, column: number): string =>
    right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((cells) => `${cells.map(pad).join('  ').trimEnd()}\n`).join('');
}
