/**
 * The menus: samples, presets, releases, and what to compare with.
 *
 * @module
 */

import type { Sample } from "../first_sample.ts";
import type { Input, Menu } from "../model/types.ts";
import { byId, h } from "./dom.ts";

/** What is chosen in the menus. */
export type Choice = Pick<Input, "preset" | "release" | "to">;

/** What the page does when a person chooses. */
export interface MenuEvents {
  /** Another sample. */
  readonly sample: (sample: Sample) => void;
  /** Another release, preset or comparison. */
  readonly chosen: (choice: Partial<Choice>) => void;
}

const MENUS = ["preset", "release", "to"] as const;

function optionsOf(names: readonly string[]): readonly HTMLElement[] {
  return names.map((name) => h("option", { value: name }, name));
}

/** The menus above the panes. */
export class Menus {
  #choice: Choice = { preset: "", release: "", to: "" };
  #samples: readonly Sample[] = [];
  #input: Input | undefined;

  /**
   * Takes the menus.
   *
   * @param events What the page does.
   */
  constructor(events: MenuEvents) {
    for (const menu of MENUS) {
      const select = byId<HTMLSelectElement>(menu);
      select.addEventListener("change", () => events.chosen({ [menu]: select.value }));
    }
    const sample = byId<HTMLSelectElement>("sample");
    sample.addEventListener("change", () => {
      const chosen = this.#samples[Number(sample.value)];
      if (sample.value !== "" && chosen !== undefined) events.sample(chosen);
    });
  }

  /**
   * Fills the menus.
   *
   * @param menu The releases and presets.
   * @param samples The samples.
   */
  fill({ branches, presets }: Menu, samples: readonly Sample[]): void {
    this.#samples = samples;
    byId("sample").append(
      h("option", { value: "" }, "choose one"),
      ...samples.map(({ title }, index) => h("option", { value: String(index) }, title)),
    );
    byId("preset").append(h("option", { value: "" }, "none"), ...optionsOf(presets));
    byId("release").append(h("option", { value: "" }, "as given"));
    byId("to").append(h("option", { value: "" }, "nothing"));
    for (const menu of ["release", "to"]) {
      byId(menu).append(
        ...branches.map(({ branch, releases }) => h("optgroup", { label: branch }, ...optionsOf(releases))),
      );
    }
    byId("to").append(h("optgroup", { label: "presets" }, ...optionsOf(presets)));
    this.show(this.#choice);
    this.showSample(this.#input);
  }

  /**
   * Shows what is chosen.
   *
   * @param choice What is chosen.
   */
  show(choice: Choice): void {
    this.#choice = choice;
    for (const menu of MENUS) byId<HTMLSelectElement>(menu).value = choice[menu];
  }

  /**
   * Shows which sample the texts are.
   *
   * @param input The texts, and what is chosen; `undefined` for those of no sample.
   */
  showSample(input: Input | undefined): void {
    this.#input = input;
    const wanted = JSON.stringify(input);
    const index = input === undefined ? -1 : this.#samples.findIndex((one) => JSON.stringify(one.input) === wanted);
    byId<HTMLSelectElement>("sample").value = index < 0 ? "" : String(index);
  }
}
