/**
 * What the daemon changes on the node while it decides a container's spec.
 *
 * @module
 */

import type { Userns } from "../decisions/userns.ts";
import type { Pointer } from "../pointer.ts";

/** A directory that is made for the source of a mount, with all that are missing above it. */
interface MadeDirectory {
  readonly kind: "directory";
  readonly path: string;
  /** What asks for the mount. */
  readonly input: Pointer;
}

/** The source of a mount that gets an SELinux label. */
interface Relabelled {
  readonly kind: "relabel";
  readonly path: string;
  readonly label: string;
  /** What asks for the mount. */
  readonly input: Pointer;
}

/** An image that is mounted for a mount. */
interface MountedImage {
  readonly kind: "image";
  readonly path: string;
  /** Its name. */
  readonly image: string;
  /** Whose owners its files get. */
  readonly userns?: Userns;
  /** The mount. */
  readonly input: Pointer;
}

/** One change, in the order in which the daemon comes to it. */
export type Change = MadeDirectory | Relabelled | MountedImage;
