const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The part of Markdown that Teams shows in a text block: bold, italics, links and lists. Everything else is text, so
 * nothing in a card can bring its own HTML.
 * @example markdownToHtml('**Gul** <b>') //=> '<strong>Gul</strong> &lt;b&gt;'
 */
export function markdownToHtml(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const html: string[] = [];
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) html.push(`<ul>${list.join('')}</ul>`);
    list = [];
  };
  for (const line of lines) {
    const point = /^\s*[-*]\s+(.*)$/.exec(line)?.[1];
    if (point === undefined) {
      endList();
      html.push(inline(line));
    } else {
      list.push(`<li>${inline(point)}</li>`);
    }
  }
  endList();
  return html.join('<br>').replaceAll('</ul><br>', '</ul>').replaceAll('<br><ul>', '<ul>');
}

const link = /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;

/** Emphasis is looked for between links and inside their labels, never across the HTML of one. */
function inline(text: string): string {
  let html = '';
  let end = 0;
  for (const found of text.matchAll(link)) {
    const [whole, label = '', url = ''] = found;
    const href = `href="${escape(url)}" target="_blank" rel="noopener noreferrer"`;
    html += `${emphasised(text.slice(end, found.index))}<a ${href}>${emphasised(label)}</a>`;
    end = found.index + whole.length;
  }
  return html + emphasised(text.slice(end));
}

function emphasised(text: string): string {
  return escape(text)
    .replaceAll(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(?<![\w*])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?![\w*])/g, '<em>$1</em>');
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
