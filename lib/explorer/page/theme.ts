/**
 * Light or dark.
 *
 * @module
 */

const KEY = "cri-spec-theme";

/** Takes the theme that was chosen before; without one the system's choice counts. */
export function applyTheme(): void {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme !== null) document.documentElement.dataset.theme = theme;
  } catch {
    // A browser may forbid storage.
  }
}

/** Changes from light to dark, or back. */
export function toggleTheme(): void {
  const { dataset } = document.documentElement;
  const isDark = dataset.theme === undefined
    ? matchMedia("(prefers-color-scheme: dark)").matches
    : dataset.theme === "dark";
  dataset.theme = isDark ? "light" : "dark";
  try {
    localStorage.setItem(KEY, dataset.theme);
  } catch {
    // It lasts as long as the page.
  }
}
