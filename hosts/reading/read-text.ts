const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR']);

/**
 * The text a person sees in an element, without asking for layout (`innerText` would): line breaks and blocks become
 * `\n`, an emoji picture its character, and what is hidden from readers is left out.
 */
export function readText(root: Node, skip?: (element: Element) => boolean): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    // By its type: an element of a frame is no instance of this window's classes.
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const { tagName } = element;
    if (element !== root && (element.getAttribute('aria-hidden') === 'true' || skip?.(element))) return;
    if (tagName === 'BR') text += '\n';
    else if (tagName === 'IMG') text += pictured(element);
    else if (tagName !== 'STYLE' && tagName !== 'SCRIPT' && tagName !== 'svg') {
      const block = element !== root && BLOCKS.has(tagName);
      if (block && text !== '' && !text.endsWith('\n')) text += '\n';
      for (const child of element.childNodes) walk(child);
      if (block && element.nextElementSibling && !text.endsWith('\n')) text += '\n';
    }
  };
  walk(root);
  return text;
}

/** The character that a picture stands for: whichever of the attributes is one. */
function pictured(picture: Element): string {
  const said = [picture.getAttribute('data-plain-text'), picture.getAttribute('alt')];
  return said.find((text) => text && EMOJI.test(text)) ?? said.find((text) => text) ?? '';
}

const ODD = /[\u00a0\u200b-\u200f\u202a-\u202f\u2007\u2060-\u2069\ufeff]/;

/** Marks that pages put around names and that say nothing: direction marks, zero widths, and odd spaces. */
export function cleanText(text: string): string {
  if (!ODD.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .trim();
}
