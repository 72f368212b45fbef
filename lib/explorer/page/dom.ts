/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Elements of the page.
 *
 * @module
 */

/** What an element gets: attributes, or listeners under `on…`. */
export type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** What an element holds. */
export type Child = Node | string;

/**
 * Makes an element.
 *
 * @param name Its name.
 * @param attributes Attributes and listeners; `false` leaves one out, `true` is an empty one.
 * @param children What it holds.
 * @returns The element.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/**
 * Finds an element that the page always has.
 *
 * @param id Its id.
 * @returns The element.
 */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}`);
  return element as T;
}

/**
 * A link to another site, which opens beside the page.
 *
 * @param href Where it leads.
 * @param text What it says.
 * @returns The link.
 */
export function link(href: string, text: string): HTMLAnchorElement {
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, text);
}

/** How many frames the rows above may take to get their real heights. */
const MOST_FRAMES = 8;

/**
 * Scrolls inside of a pane alone, so that the page itself stays where it is.
 *
 * @param pane What scrolls.
 * @param element What has to be seen.
 */
export function reveal(pane: HTMLElement, element: HTMLElement): void {
  const scroll = (): void => {
    const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
    const margin = Math.min(48, outer.height / 4);
    if (inner.top < outer.top + margin) pane.scrollTop -= outer.top + margin - inner.top;
    else if (inner.bottom > outer.bottom - margin) pane.scrollTop += inner.bottom - outer.bottom + margin;
  };
  // Rows get their real heights only when they come into sight.
  const again = (frames: number): void => {
    scroll();
    if (frames > 0 && element.isConnected) requestAnimationFrame(() => again(frames - 1));
  };
  again(MOST_FRAMES);
}
