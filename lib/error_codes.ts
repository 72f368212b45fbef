/**
 * The meaning of each error code.
 *
 * @module
 */

import { frozen } from "./frozen.ts";
import { ERROR_KINDS, type ErrorCode, type ErrorKind } from "./error.ts";

/** A code's kind and meaning. */
export interface ErrorCodeInfo {
  /** Which of the three kinds of failure it is. */
  readonly kind: ErrorKind;
  /** What happened, in one line. */
  readonly meaning: string;
}

const MEANINGS: Readonly<Record<ErrorCode, string>> = {
  "usage": "the command line is wrong",
  "unreadable-file": "a named file cannot be read",
  "invalid-json": "the text is not JSON",
  "invalid-yaml": "the text is not YAML",
  "invalid-toml": "the text is not TOML",
  "too-deep": "the document is nested deeper than 100 levels",
  "too-large": "the document or a string in it is larger than a daemon takes",
  "wrong-type": "a value does not have the type of its field",
  "unknown-field": "a message or document has an unknown field",
  "duplicate-field": "a field is set twice, possibly in both of its spellings",
  "missing-field": "a required field is missing",
  "unknown-enum": "a value is not a name of its enum",
  "out-of-range": "a number is outside the range of its type",
  "invalid-string": "a string cannot be encoded as UTF-8",
  "invalid-value": "a field does not allow this value",
  "invalid-release": "the release is not a version",
  "invalid-runtime": "not a known OCI runtime and version, such as runc@1.1.5",
  "conflicting-facts": "two inputs state different values for one fact",
  "wrong-document": "the command or flag takes another kind of document",
  "daemon-config": "the daemon would not start its CRI plugin with this config.toml",
  "kubelet-settings": "the kubelet would not start with these settings",
  "unknown-preset": "no preset has this name",
  "unknown-path": "the path is not in the spec, and no step concerns it",
  "bundle-target": "the directory cannot hold a new bundle, or is not a bundle of cri-spec",
  "bundle-container": "the app container needs something that a bundle cannot provide",
  "image-layout": "the OCI image layout cannot be used, or a blob does not match its descriptor",
  "image-entry": "an entry of an image layer would be outside the rootfs, or cannot be created",
  "rootfs-entry": "the root file system contains an entry that cannot be copied",
  "missing-metadata": "the config has no metadata",
  "untrusted-handler": "an untrusted workload names a runtime handler",
  "untrusted-host-access": "an untrusted workload requests a namespace of the node",
  "runtime-handler": "no runtime with this name is configured",
  "pause-image": "the pause image cannot be found by the name in config.toml, so no pod starts",
  "image-command": "there is no command: the image sets neither entrypoint nor cmd, and the container sets none either",
  "userns-mapping-count": "a user namespace has more than one ID mapping",
  "userns-mapping-length": "an ID mapping has length 0",
  "userns-node-mappings": "user namespace mode NODE with ID mappings",
  "userns-no-mappings": "user namespace mode POD without ID mappings",
  "userns-mode": "the user namespace mode is neither POD nor NODE",
  "userns-mapping-range": "an ID mapping contains an ID that snapshotters cannot map",
  "userns-host-network": "a user namespace with host network, which the release does not support",
  "selinux-level": "the SELinux level is malformed",
  "seccomp-profile-name": "the string of a seccomp profile is malformed",
  "seccomp-unsupported": "a seccomp profile on a kernel without seccomp",
  "seccomp-localhost-ref": "localhost_ref is set with another seccomp profile type than Localhost",
  "seccomp-profile-type": "the seccomp profile type is unknown",
  "seccomp-profile-file": "the localhost seccomp profile cannot be read",
  "seccomp-profile-json": "the localhost seccomp profile cannot be decoded",
  "group-without-user": "run_as_group without run_as_user",
  "user-string": "the user string is malformed",
  "user-range": "a number in the user string is out of range",
  "user-not-found": "the user is not in the image's passwd file",
  "group-not-found": "the group is not in the image's group file",
  "user-file": "the image's passwd or group file cannot be read",
  "snapshotter-missing": "the daemon does not have the snapshotter that the runtime in config.toml names",
  "label-size": "a label is longer than containerd can store",
  "label-key": "a label has an empty key",
  "host-shm": "host IPC on a node without /dev/shm",
  "sandbox-not-running": "the container's sandbox is not running, or its ID matches none or several",
  "sandbox-name-reserved": "another container has this name",
  "container-io": "the container's standard streams cannot be connected",
  "container-image": "the container's image is not on the node, or its name is ambiguous",
  "privileged-in-plain-sandbox": "a privileged container in a sandbox that is not privileged",
  "blockio-class": "a block I/O class that cannot be applied",
  "rdt-class": "an RDT class that cannot be applied",
  "target-container-invalid": "the target container of the PID namespace is not running in the pod",
  "userns-container-differs": "the container's user namespace differs from its sandbox's",
  "volume-source-failed": "the source of a mount does not exist and cannot be created",
  "mount-propagation-not-shared": "the source of a mount lacks the propagation that the mount requests",
  "recursive-read-only-refused": "a mount cannot be made recursively read-only",
  "idmap-mount-unsupported": "a mount with ID mappings, which the release does not support",
  "image-volume": "an image cannot be mounted into the container",
  "volume-copy": "the contents of a volume of the image cannot be copied",
  "device-missing": "a device does not exist on the node, or is not a device",
  "hugetlb-controller-missing": "limits for huge pages on a node without the hugetlb cgroup controller",
  "supplemental-groups-policy": "the supplemental groups policy is unknown",
  "apparmor-asked-without-apparmor": "an AppArmor profile on a node without AppArmor, or a profile that is not loaded",
  "apparmor-parser-missing": "containerd's default AppArmor profile on a node without apparmor_parser",
  "apparmor-profile-name": "the string of an AppArmor profile is malformed",
  "apparmor-localhost-ref": "localhost_ref is missing, or is set with another AppArmor profile type than Localhost",
  "apparmor-profile-type": "the AppArmor profile type is unknown",
  "cdi-annotation": "the value of a CDI annotation is not a list of CDI devices",
  "cdi-device-unknown": "a CDI device cannot be injected",
  "cdi-disabled": "CDI devices on a node where CDI is disabled",
  "stop-signal": "the stop signal is unknown",
  "daemon-crash": "this request makes the daemon of this release crash",
  "kubelet-refusal": "the kubelet refuses the pod or one of its containers",
  "api-server-refusal": "the Kubernetes API server refuses the pod",
  "bundle-failed": "a bundle could not be made on this machine; earlier steps are rolled back",
  "permission-missing": "Deno does not grant the permissions that the command needs",
  "bundle-cleanup": "a bundle could not be removed completely",
  "live-daemon": "a real daemon could not be downloaded, started or queried",
  "release-not-modelled": "the release is outside the modelled range",
  "build-not-modelled": "the vendor's build is not in the table of builds",
  "host-fact-missing": "the answer depends on a host fact that the request does not state",
  "manifest-fact-missing": "the kubelet's request depends on a fact that no input states",
  "not-modelled": "the model does not cover this request",
};

/** Every code with its kind and meaning. */
export const ERROR_CODES: Readonly<Record<ErrorCode, ErrorCodeInfo>> = /* @__PURE__ */ frozen(Object.fromEntries(
  (Object.keys(MEANINGS) as readonly ErrorCode[]).map((
    code,
  ) => [code, { kind: ERROR_KINDS[code], meaning: MEANINGS[code] }]),
) as Record<ErrorCode, ErrorCodeInfo>);
