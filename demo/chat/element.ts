type Child = Node | string | null;

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element from `tag.class`, attributes and children. No markup strings: the page demands Trusted Types. */
export function element(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const [name = 'div', ...classes] = tag.split('.');
  const made = document.createElement(name);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** An icon as the page draws them now: a picture whose title is the icon's name. */
export function icon(name: string, glyph: string): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  const title = document.createElementNS(SVG, 'title');
  title.textContent = name;
  const text = document.createElementNS(SVG, 'text');
  text.textContent = glyph;
  text.setAttribute('y', '12');
  svg.setAttribute('width', '18');
  svg.setAttribute('height', '16');
  svg.append(title, text);
  return element('span', { 'data-icon': name, 'aria-hidden': 'true' }, svg);
}
