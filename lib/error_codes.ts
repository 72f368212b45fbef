/**
 * What each code of an error means: the list that people read.
 *
 * @module
 */

import { ERROR_KINDS, type ErrorCode, type ErrorKind } from "./error.ts";

/** A code's kind and meaning. */
export interface ErrorCodeInfo {
  /** Which of the three kinds of failure it is. */
  readonly kind: ErrorKind;
  /** One line of what happened. */
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
  "wrong-type": "a value has another type than its field",
  "unknown-field": "a key that its message does not have",
  "duplicate-field": "a key that is given twice, perhaps in both of its spellings",
  "missing-field": "a key that the document must have",
  "unknown-enum": "a name that its enum does not have",
  "out-of-range": "a number outside of its type's range",
  "invalid-string": "a string that no UTF-8 text can hold",
  "invalid-value": "a value that its field cannot have",
  "invalid-release": "the release is not a version",
  "invalid-runtime": "the OCI runtime is no known name with a version",
  "conflicting-facts": "two inputs state different values of one fact",
  "wrong-document": "the document is of another kind than the command or flag takes",
  "daemon-config": "the daemon would not start its CRI plugin with this config.toml",
  "kubelet-settings": "the kubelet would not start with these settings",
  "unknown-preset": "no preset has this name",
  "unknown-path": "a path that the spec does not have and that no step is about",
  "bundle-target": "the folder cannot take a bundle, or was not made as one",
  "bundle-container": "the app container needs what no bundle can have",
  "image-layout": "the OCI image layout cannot be used, or a blob is not what its descriptor says",
  "image-entry": "an entry of an image's layer would leave the rootfs, or cannot be made",
  "rootfs-entry": "the root file system has something that cannot be copied",
  "missing-metadata": "the config has no metadata",
  "untrusted-handler": "an untrusted workload names a runtime handler",
  "untrusted-host-access": "an untrusted workload asks for a namespace of the node",
  "runtime-handler": "no runtime of that name is configured",
  "pause-image": "no pod starts with the pause image by the name that config.toml has",
  "image-command":
    "the image has no command: the pause image neither entrypoint nor cmd, a container none of its own either",
  "userns-mapping-count": "more than one mapping line",
  "userns-mapping-length": "a mapping of length 0",
  "userns-node-mappings": "mode NODE with mappings",
  "userns-no-mappings": "mode POD without mappings",
  "userns-mode": "a user namespace mode that is neither POD nor NODE",
  "userns-mapping-range": "a mapping with an id that no snapshotter maps",
  "userns-host-network": "a user namespace on the node's network, which the release cannot make",
  "selinux-level": "the SELinux level has a wrong form",
  "seccomp-profile-name": "a seccomp profile string of an unknown form",
  "seccomp-unsupported": "a seccomp profile on a kernel without seccomp",
  "seccomp-localhost-ref": "a localhost_ref with another profile type",
  "seccomp-profile-type": "an unknown seccomp profile type",
  "seccomp-profile-file": "the localhost seccomp profile cannot be read",
  "seccomp-profile-json": "the localhost seccomp profile cannot be decoded",
  "group-without-user": "run_as_group without run_as_user",
  "user-string": "the user string has a wrong form",
  "user-range": "the user string has a number out of range",
  "user-not-found": "no such user in the image's passwd file",
  "group-not-found": "no such group in the image's group file",
  "user-file": "the image's passwd or group file cannot be read",
  "label-size": "a label is longer than containerd stores",
  "label-key": "a label has an empty key",
  "host-shm": "the node's IPC on a node without /dev/shm",
  "sandbox-not-running": "the sandbox of a container does not run, or none, or more than one, has its id",
  "sandbox-name-reserved": "another container has the name",
  "container-io": "the container's standard streams cannot be connected",
  "container-image": "the container's image is not there, or its name is ambiguous",
  "privileged-in-plain-sandbox": "a privileged container in a pod that is not privileged",
  "blockio-class": "a block I/O class that cannot be given",
  "rdt-class": "an RDT class that cannot be given",
  "target-container-invalid": "the container whose processes are shared does not run in the pod",
  "userns-container-differs": "the container's user namespace is not the pod's",
  "volume-source-failed": "the source of a mount is not there and cannot be made",
  "mount-propagation-not-shared": "the source of a mount does not propagate as the mount asks",
  "recursive-read-only-refused": "a mount cannot be recursively read-only",
  "idmap-mount-unsupported": "a mount with id mappings, which the release cannot make",
  "image-volume": "an image cannot be mounted into the container",
  "volume-copy": "the contents of a volume of the image cannot be copied",
  "device-missing": "a device of the node is not there, or is none",
  "hugetlb-controller-missing": "the node does not limit huge pages",
  "supplemental-groups-policy": "an unknown policy of supplemental groups",
  "apparmor-asked-without-apparmor": "an AppArmor profile on a node without AppArmor, or one that is not loaded",
  "apparmor-profile-name": "an AppArmor profile string of an unknown form",
  "apparmor-localhost-ref": "a localhost_ref with another AppArmor profile type, or none",
  "apparmor-profile-type": "an unknown AppArmor profile type",
  "cdi-annotation": "an annotation that names no CDI devices",
  "cdi-device-unknown": "a CDI device cannot be injected",
  "cdi-disabled": "CDI devices on a node with CDI switched off",
  "stop-signal": "an unknown stop signal",
  "daemon-crash": "the request ends the daemon of this release",
  "kubelet-refusal": "the kubelet refuses the pod or one of its containers",
  "api-server-refusal": "the Kubernetes API server refuses the pod",
  "bundle-failed": "the machine did not let a bundle be made; what was made of it is undone",
  "bundle-cleanup": "a bundle could not be undone, or not all of it",
  "live-daemon": "a real daemon could not be had, booted or asked",
  "release-not-modelled": "the release is outside of the modelled range",
  "build-not-modelled": "the vendor build is not in the table of builds",
  "host-fact-missing": "the answer depends on a fact of the node that the request does not tell",
  "manifest-fact-missing": "the kubelet's request depends on a fact that neither the manifest nor other inputs state",
  "not-modelled": "the model does not cover what the request asks for",
};

/** Every code with its kind and meaning. */
export const ERROR_CODES: Readonly<Record<ErrorCode, ErrorCodeInfo>> = Object.fromEntries(
  (Object.keys(MEANINGS) as readonly ErrorCode[]).map((
    code,
  ) => [code, { kind: ERROR_KINDS[code], meaning: MEANINGS[code] }]),
) as Record<ErrorCode, ErrorCodeInfo>;
