/** Characters that mean something anywhere in Markdown. */
const inline = /[\\`*_{}[\]<>#|~$&!]/g;
/** What means something at the beginning of a line only: lists, quotes, rules, headings underlined. */
const lineStart = /^(\s*)([-+=]|\d+[.)])/;

/**
 * Gives a person's text so that Markdown prints it as written, on one line.
 * @example escapeMarkdown('**x** | y') //=> '\\*\\*x\\*\\* \\| y'
 */
export function escapeMarkdown(text: string): string {
  const oneLine = text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return (
    oneLine
      .replaceAll(inline, (character) => `\\${character}`)
      .replace(
        lineStart,
        (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
      )
      // Addresses become links by themselves in many renderers.
      .replaceAll(/\b(https?|www)(?=[:.])/gi, '$1\u2060')
  );
}
