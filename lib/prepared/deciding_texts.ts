/**
 * What of a decoded request decides, as text.
 *
 * @module
 */

import type { FieldTable } from "../plan/fields.ts";
import type { Node } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { ShapeReader, textOfShape } from "./shape.ts";

/**
 * Says of requests what decides, for {@linkcode ReleaseDiffer}.
 *
 * @typeParam R The requests.
 */
export class DecidingTexts<R extends PodRequest> {
  readonly #table: FieldTable<R>;
  readonly #readers = new WeakMap<Node["daemon"], ShapeReader>();

  /**
   * Remembers nothing yet.
   *
   * @param table What each field of the requests does to the spec.
   */
  constructor(table: FieldTable<R>) {
    this.#table = table;
  }

  /**
   * What of a request decides: all but the texts that its spec passes on and that no release has there by itself.
   *
   * @param request The request.
   * @returns Text; `undefined` for a request of which more decides than of most.
   */
  of({ behaviors, daemon, host, ...request }: R): string | undefined {
    let reader = this.#readers.get(daemon);
    if (reader === undefined) {
      this.#readers.set(daemon, reader = new ShapeReader(this.#table, { behaviors, daemon, host }));
    }
    const shape = reader.read(request, { keepsEntries: true });
    return shape && textOfShape(shape);
  }
}
