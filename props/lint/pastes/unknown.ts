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
  ...[
    [
      "a command of gVisor",
      "OCI runtime create failed: executing processes for container: permission denied: unknown",
      "EACCES",
      "runtime",
    ],
    [
      "a program of kata",
      "failed to create shim task: failed to execute migration: no such file or directory: unknown",
      "ENOENT",
      "shim",
    ],
    ["a FIFO of kata", "OCI runtime create failed: exec fifo exists: invalid argument: unknown", "EINVAL", "runtime"],
    ["a mount of podman", "Error: mounting storage for container 4f8d: invalid argument", "EINVAL", undefined],
    [
      "a directory of sysbox",
      "OCI runtime create failed: container_linux.go:425: starting container process caused: mkdirall /x with mode 7 failed: operation not permitted: unknown",
      "EPERM",
      "runc",
    ],
    [
      "a cgroup of gVisor",
      'OCI runtime create failed: failed to stat cgroup "/x": no such file or directory: unknown',
      "ENOENT",
      "runtime",
    ],
    [
      "a socket of youki",
      "OCI runtime create failed: failed to chdir /x while creating notify socket: permission denied: unknown",
      "EACCES",
      "runtime",
    ],
    [
      "a setting of podman",
      "Error: cannot stat OCI runtime /usr/bin/kata path: permission denied",
      "EACCES",
      undefined,
    ],
    [
      "a directory of crun's that names no kernel file",
      "crun: mkdir `/x/y`: No such file or directory",
      "ENOENT",
      "crun",
    ],
    ["a device of crun's that names no kernel file", "crun: mknod `/dev/x`: Input/output error", "EIO", "crun"],
    ["a bundle of crun's", "crun: chdir '/x/bundle' failed: No such file or directory", "ENOENT", "crun"],
    [
      "a checkpoint of Docker",
      'docker: Error response from daemon: failed to stat checkpoint directory "/x" for container y: no such file or directory.',
      "ENOENT",
      "docker",
    ],
    [
      "a manager's socket",
      'OCI runtime create failed: failed to register with box-mgr: connection error: desc = "transport: Error while dialing dial unix /run/box/mgr.sock: connect: no such file or directory": unknown',
      "ENOENT",
      "runtime",
    ],
    [
      "a deadline that is not the kubelet's",
      'Error: containerd-shim: reading the state of "/x" failed: context deadline exceeded',
      undefined,
      "shim",
    ],
    [
      "an old runtime that says no more",
      "failed to solve with frontend gateway.v0: runc did not terminate sucessfully",
      undefined,
      "buildkit",
    ],
  ].map(([name, text, symbol, component]) => ({ name: name!, text: text!, symbol, component })),
  { name: "no error", text: "all is well", symbol: undefined, component: undefined },
  {
    name: "a container that ends",
    text: "Back-off restarting failed container web in pod web_default",
    symbol: undefined,
    component: undefined,
  },
];
