/**
 * Words that tell who prints a text.
 *
 * @module
 */

/** Words of what runs containers, of which one stands before what any program may print. */
export const OF_CONTAINERS: readonly string[] = [
  "container",
  "docker",
  "podman",
  "kubelet",
  "kubepods",
  "libpod",
  "crio",
  "runc",
  "crun",
  "OCI runtime",
  "sandbox",
  "shim",
  "rpc error",
  "response from daemon",
];
