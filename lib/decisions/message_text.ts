/**
 * Messages of CRI in the daemon's errors.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import type { Message } from "../cri/message.ts";
import { gogoText, protobufText } from "../cri/print.ts";

/** The minor release of Kubernetes whose CRI the releases have that print messages as gogo does. */
const GOGO_CRI = 32;

/**
 * Prints a message with the protobuf library of a release.
 *
 * @param message Its descriptor.
 * @param values The message; absent for a nil pointer.
 * @param behaviors What the release does.
 * @returns Its text; from 2.2 on the blanks between fields differ from build to build, here it is one.
 */
export function messageText(message: Message, values: object | undefined, behaviors: Behaviors): string {
  return behaviors.has("selinux-error-print") ? protobufText(message, values) : gogoText(message, values, GOGO_CRI);
}
