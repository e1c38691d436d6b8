/** The rows of all tables in a report's Markdown: cells as plain text, without emphasis. */
export function printedRows(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) =>
          cell
            .trim()
            .replaceAll(/^(\*\*|_)|(\*\*|_)$/gu, '')
            .replaceAll('\\', ''),
        ),
    );
}

/**
 * A row's figures: what is left of its cells without unit and colour; '' where there is none.
 * @example figuresOf(['Sykefravær', '5,7 % ● Grønn', '26 dager']) //=> ['5,7', '26']
 */
export function figuresOf(row: readonly string[]): readonly string[] {
  return row.slice(1).map((cell) => /^(?:[<>≤≥] )?-?\d+(?: \d{3})*(?:,\d+)?/u.exec(cell)?.[0] ?? '');
}
