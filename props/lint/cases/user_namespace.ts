/** Cases of user namespaces and their mappings. @module */

import { type LintCase, USERNS } from "../case.ts";

const SOURCE = { not: "another release of runc prints it" } as const;
const RUNC_14 = { runtime: "runc@1.4.0" };
const many = Array.from(
  { length: 341 },
  (_, index) => ({ containerID: index * 2, hostID: 100000 + index * 2, size: 1 }),
);

/** Cases of user namespaces. */
export const USER_NAMESPACE_CASES: readonly LintCase[] = [
  {
    rule: "ping-group-range-unmapped",
    bad: { ...USERNS, "/linux/sysctl": { "net.ipv4.ping_group_range": "0 2147483647" } },
    good: { ...USERNS, "/linux/sysctl": { "net.ipv4.ping_group_range": "0 65535" } },
  },
  { rule: "sysfs-needs-own-netns", bad: { ...USERNS, "/linux/namespaces/4": null }, good: USERNS },
  { rule: "mqueue-needs-own-ipcns", bad: { ...USERNS, "/linux/namespaces/1": null }, good: USERNS },
  { rule: "proc-needs-own-pidns", bad: { ...USERNS, "/linux/namespaces/0": null }, good: USERNS },
  { rule: "process-uid-unmapped", bad: { ...USERNS, "/process/user/uid": 70000 }, good: USERNS },
  { rule: "process-gid-unmapped", bad: { ...USERNS, "/process/user/gid": 70000 }, good: USERNS },
  {
    rule: "supplemental-group-unmapped",
    bad: { ...USERNS, "/process/user/additionalGids": [70000] },
    good: { ...USERNS, "/process/user/additionalGids": [60000] },
  },
  {
    rule: "devpts-gid-unmapped",
    bad: { ...USERNS, "/linux/gidMappings/0/size": 5 },
    good: { ...USERNS, "/linux/gidMappings/0/size": 6 },
  },
  {
    rule: "locked-mount-flags",
    bad: {
      ...USERNS,
      "/mounts/-": { destination: "/mnt", type: "bind", source: "<bundle>/locked", options: ["rbind", "ro"] },
    },
    good: {
      ...USERNS,
      "/mounts/-": {
        destination: "/mnt",
        type: "bind",
        source: "<bundle>/locked",
        options: ["rbind", "ro", "nosuid", "nodev", "noexec"],
      },
    },
    host: { paths: { "/bundle/locked": { kind: "directory", flags: ["nosuid", "nodev", "noexec"] } } },
  },
  {
    rule: "locked-mount-flags-cleared",
    bad: {
      ...USERNS,
      "/mounts/-": { destination: "/mnt", type: "bind", source: "<bundle>/locked", options: ["rbind", "exec", "rw"] },
    },
    good: {
      ...USERNS,
      "/mounts/-": { destination: "/mnt", type: "bind", source: "<bundle>/locked", options: ["rbind", "rw"] },
    },
    host: {
      runtime: "runc@1.3.0",
      paths: { "/bundle/locked": { kind: "directory", flags: ["nosuid", "nodev", "noexec"] } },
    },
    live: SOURCE,
  },
  {
    rule: "locked-atime-flags",
    bad: {
      ...USERNS,
      "/mounts/-": {
        destination: "/mnt",
        type: "bind",
        source: "<bundle>/locked",
        options: ["rbind", "noatime", "nosuid", "nodev", "noexec"],
      },
    },
    good: {
      ...USERNS,
      "/mounts/-": {
        destination: "/mnt",
        type: "bind",
        source: "<bundle>/locked",
        options: ["rbind", "relatime", "nosuid", "nodev", "noexec"],
      },
    },
    host: { paths: { "/bundle/locked": { kind: "directory", flags: ["nosuid", "nodev", "noexec", "relatime"] } } },
  },
  {
    rule: "user-namespaces-exhausted",
    bad: USERNS,
    good: {},
    host: { maxUserNamespaces: 0 },
    live: { not: "it would take user namespaces from the whole machine" },
  },
  {
    rule: "user-namespaces-unsupported",
    bad: USERNS,
    good: {},
    host: { namespaces: ["net"] },
    live: { not: "the kernel has them" },
  },
  {
    rule: "mqueue-setxattr-selinux",
    bad: { ...USERNS, "/linux/mountLabel": "system_u:object_r:container_file_t:s0" },
    good: USERNS,
    host: { selinux: true },
    live: { not: "the machine has no SELinux" },
  },
  {
    rule: "userns-path-and-mappings",
    bad: { ...USERNS, "/linux/namespaces/5/path": "/proc/1/ns/user" },
    good: USERNS,
    host: { ...RUNC_14, paths: { "/proc/1/ns/user": { kind: "file", namespace: "user" } } },
    live: SOURCE,
  },
  { rule: "uid-mappings-missing", bad: { "/linux/namespaces/-": { type: "user" } } },
  { rule: "gid-mappings-missing", bad: { ...USERNS, "/linux/gidMappings": null }, good: USERNS },
  {
    rule: "root-uid-unmapped",
    bad: { ...USERNS, "/linux/uidMappings/0/containerID": 1, "/process/user/uid": 1 },
    good: USERNS,
  },
  {
    rule: "root-gid-unmapped",
    bad: {
      ...USERNS,
      "/linux/gidMappings/0/containerID": 1,
      "/process/user/gid": 1,
      "/process/user/additionalGids": [1],
    },
    good: USERNS,
  },
  {
    rule: "mapping-size-zero",
    bad: { ...USERNS, "/linux/uidMappings/-": { containerID: 70000, hostID: 300000, size: 0 } },
    good: { ...USERNS, "/linux/uidMappings/-": { containerID: 70000, hostID: 300000, size: 1 } },
  },
  {
    rule: "mapping-overlaps",
    bad: { ...USERNS, "/linux/uidMappings/-": { containerID: 10, hostID: 300000, size: 5 } },
    good: { ...USERNS, "/linux/uidMappings/-": { containerID: 65536, hostID: 300000, size: 5 } },
  },
  { rule: "mapping-out-of-range", bad: { ...USERNS, "/linux/uidMappings/0/hostID": 4294967200 }, good: USERNS },
  {
    rule: "mapping-lines-too-many",
    bad: { ...USERNS, "/linux/uidMappings": many },
    good: { ...USERNS, "/linux/uidMappings": many.slice(0, 20) },
  },
  {
    rule: "mapping-outside-daemon",
    bad: USERNS,
    good: {},
    host: { ids: { uids: [{ first: 0, size: 65536 }], gids: [{ first: 0, size: 4294967295 }] } },
    live: { not: "runc is in the initial user namespace" },
  },
];
