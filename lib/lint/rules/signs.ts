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

/** Words of which one stands in what people paste of a container's own program that does not start. */
export const OF_ENTRY_POINTS: readonly string[] = [
  ...OF_CONTAINERS,
  "nerdctl",
  "crictl",
  "kubectl",
  "compose",
  "PostgreSQL Database directory appears to contain a database",
  "Application failed to start",
  "entrypoint",
  "] RUN ",
  "failed to solve",
  "executor failed running",
  "entry-point",
  "exited with code",
  "exit code",
  "status 126",
  "status 127",
  "BackOff",
  "Back-off",
  "pod/",
  "tini",
  "Executing child process",
  "dumb-init",
  "pid1",
  "s6-",
  "/etc/services.d",
  "/etc/cont-init.d",
  "cont-init",
  "su-exec",
  "gosu",
];

/** Words of which one stands before what the Secrets Store CSI driver or its providers print. */
export const OF_SECRETS_STORE: readonly string[] = [
  "mount secrets store objects",
  "failed to mount objects",
  "keyvault",
  "key vault",
  "secrets-store",
];
