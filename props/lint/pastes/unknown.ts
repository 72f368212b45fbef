/**
 * Errors whose cause no rule names: their last words are those of many causes.
 *
 * @module
 */

/** An error without a rule. */
export interface Unknown {
  /** What it is about. */
  readonly name: string;
  /** The text. */
  readonly text: string;
  /** The symbol of the kernel's error that it ends in. */
  readonly symbol: string | undefined;
  /** The component that it names. */
  readonly component: string | undefined;
}

const RUNC =
  "failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: " +
  "unable to start container process: error during container init: ";

/** Errors without a rule. */
export const UNKNOWN: readonly Unknown[] = [
  {
    name: "an operation that nobody knows",
    text: `${RUNC}frobnicate /run/x: permission denied: unknown`,
    symbol: "EACCES",
    component: "runc",
  },
  {
    name: "a file that is no sysctl's",
    text: `${RUNC}open /etc/frob.conf: permission denied: unknown`,
    symbol: "EACCES",
    component: "runc",
  },
  {
    name: "a write that is no sysctl's",
    text: `${RUNC}write /run/frob: invalid argument: unknown`,
    symbol: "EINVAL",
    component: "runc",
  },
  {
    name: "an error of the kernel alone",
    text: "Error: operation not permitted",
    symbol: "EPERM",
    component: undefined,
  },
  {
    name: "a file of a program",
    text: 'level=error msg="reading frob: open /var/lib/frob/state: no such file or directory"',
    symbol: "ENOENT",
    component: undefined,
  },
  {
    name: "a directory of a program",
    text: "frobnicating: mkdir /var/lib/frob: not a directory",
    symbol: "ENOTDIR",
    component: undefined,
  },
  {
    name: "a mention of crun",
    text: "Error: crun: frobnicating: Invalid argument",
    symbol: "EINVAL",
    component: "crun",
  },
  { name: "no error", text: "all is well", symbol: undefined, component: undefined },
  {
    name: "a container that ends",
    text: "Back-off restarting failed container web in pod web_default",
    symbol: undefined,
    component: undefined,
  },
];
