/** Words that a rule and other programs share, and values that have one word where others have a path. @module */

import type { Report } from "./report.ts";

/** Reports in the forms of these programs' sources. */
export const SHARED_WORD_REPORTS: readonly Report[] = [
  {
    text: "unknown shorthand flag: 'd' in -d\nSee 'docker --help'.",
    rule: "docker-cli-plugin-missing",
    source: "docker/cli v20.10.0 cmd/docker/docker.go (form)",
  },
  {
    text: "unknown flag: --env-file\nSee 'docker --help'.",
    rule: "docker-cli-plugin-missing",
    source: "docker/cli v20.10.0 cmd/docker/docker.go (form)",
  },
  {
    text: "unknown shorthand flag: 'x' in -x\nSee 'docker run --help'.",
    rule: "docker-option-unknown",
    source: "docker/cli v27.0.0 cli/cobra.go (form)",
    why: "a wrong option of docker run, not a missing plugin",
  },
  {
    text: "Error: unknown flag: --bootstrap",
    rule: null,
    source: "a program with pflag (form)",
  },
  {
    text: "Error: unknown shorthand flag: 'x' in -x\nSee 'kubectl get --help' for usage.",
    rule: null,
    source: "kubectl v1.30.0 (form)",
  },
  {
    text: "error: Failed to start network default\nerror: internal error: bridge name 'virbr0' already in use.",
    rule: null,
    source: "libvirt (form)",
  },
  {
    text: "oci-umount: error: umounthook <info>: 5e1f: nothing to do",
    rule: null,
    source: "projectatomic/oci-umount src/oci-umount.c (form)",
    why: "its own log of what it does",
  },
  {
    text: "docker: Error response from daemon: dial unix /run/sysbox/sysmgr.sock: connect: no such file or directory",
    rule: "sysbox-not-running",
    source: "nestybox/sysbox-runc v0.6.4 (form)",
  },
  {
    text: "lxc-start: Failed to create /sys/fs/cgroup/lxc: Permission denied",
    rule: "lxc-cgroup-failed",
    source: "lxc/lxc v2.0.0 src/lxc/cgroups (form)",
  },
  {
    text:
      'networkPlugin cni failed to set up pod "web_default" network: mkdir /var/lib/cni/networks: permission denied',
    rule: "cni-files-denied",
    source: "containernetworking/plugins v1.4.0 host-local (form)",
  },
  {
    text: "mount.cifs: mount error: foo: invalid mount option",
    rule: null,
    source: "a mount program (form)",
  },
  {
    text: "ipcalc: error: cannot parse 10.0.0 as an IP address (support)",
    rule: null,
    source: "a calculator of addresses (form)",
  },
  {
    text: 'error: cannot run command "x" as root',
    rule: null,
    source: "a program that refuses root (form)",
  },
  {
    text: "$ sudo docker ps\nsudo: docker: command not found",
    rule: "docker-client-missing",
    source: "sudo (form)",
  },
];
