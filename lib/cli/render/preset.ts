/**
 * Presets as text for people.
 *
 * @module
 */

import { formatToml } from "../../containerd/toml.ts";
import type { Preset } from "../../presets/preset.ts";
import { cut, paragraph, type Style } from "./colour.ts";
import { renderJson } from "./json.ts";

/**
 * Renders the list of presets.
 *
 * @param presets The presets.
 * @param style How text is printed.
 * @returns A table: name, containerd, Kubernetes, what it is.
 */
export function renderPresets(presets: readonly Preset[], { width, paint }: Style): string {
  const row = (name: string, release: string, kubernetes: string, about: string): string =>
    cut(`${name.padEnd(29)}${release.padEnd(11)}${kubernetes.padEnd(11)}${about}`.trimEnd(), width);
  const rows = presets.map(({ name, release, kubernetes = "any", about }) => row(name, release, kubernetes, about));
  return [paint("strong", row("preset", "containerd", "Kubernetes", "node")), ...rows, ""].join("\n");
}

/**
 * Renders a preset.
 *
 * @param preset The preset.
 * @param style How text is printed.
 * @returns The text: its parts, what is not known, and the sources.
 */
export function renderPreset(preset: Preset, style: Style): string {
  const { name, about, kubernetes, release, build, daemon, kubelet, hostFiles = {}, image, gaps = [] } = preset;
  const title = (text: string): readonly string[] => ["", style.paint("strong", text)];
  const field = (key: string, value: string): string => `${key.padEnd(13)}${value}`;
  const toml = formatToml(daemon).trimEnd().split("\n");
  return [
    style.paint("strong", `${name}: ${about}`),
    field("containerd", release),
    ...(build === undefined ? [] : [field("build", build)]),
    ...(kubernetes === undefined ? [] : [field("Kubernetes", kubernetes)]),
    ...title("config.toml"),
    ...toml.map((line) => line === "" ? "" : `  ${line}`),
    ...(kubelet === undefined ? [] : [
      ...title("kubelet"),
      ...Object.entries(kubelet).map(([key, value]) => `  ${key}: ${renderJson(value)}`),
    ]),
    ...(image === undefined ? [] : [...title("pause image's config"), `  ${renderJson(image)}`]),
    ...Object.entries(hostFiles).flatMap(([path, text]) => [
      ...title(path),
      `  ${cut(text, style.width - 2)}`,
      "  (--json prints the whole file)",
    ]),
    ...(gaps.length === 0
      ? []
      : [...title("Unknown"), ...paragraph(gaps.map(({ fact, why, hint }) => `${fact}: ${why}; ${hint}`), style)]),
    ...title("Notes"),
    ...paragraph(preset.notes, style),
    ...title("Sources"),
    ...preset.sources.map(({ of, url, at, date }) => `  ${of}: ${url} (${at}, ${date})`),
    "",
  ].join("\n");
}
