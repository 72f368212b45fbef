/**
 * A release with one behavior toggled.
 *
 * @module
 */

import { type BehaviorId, type Behaviors, toggleBehavior } from "../containerd/behaviors.ts";

/** Makes the behaviors of a release with one toggled; the same record for the same behavior, for parts of a spec are known by it. */
export class Toggles {
  readonly #behaviors: Behaviors;
  readonly #known = new Map<BehaviorId, Behaviors>();

  /**
   * Starts with nothing toggled.
   *
   * @param behaviors What the release does.
   */
  constructor(behaviors: Behaviors) {
    this.#behaviors = behaviors;
  }

  /** What the release does. */
  get behaviors(): Behaviors {
    return this.#behaviors;
  }

  /**
   * Toggles one behavior.
   *
   * @param id Which.
   * @returns What the release would do.
   */
  of(id: BehaviorId): Behaviors {
    const toggled = this.#known.get(id) ?? toggleBehavior(this.#behaviors, id);
    this.#known.set(id, toggled);
    return toggled;
  }
}
