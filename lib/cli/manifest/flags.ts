/**
 * The flags of commands that take manifests.
 *
 * @module
 */

import { NEWEST_KUBERNETES } from "../../kubernetes/release.ts";
import type { FlagInfo } from "../command_table.ts";

const CONTAINER: FlagInfo = {
  name: "container",
  value: "C",
  text:
    "of a manifest: answer for the container of this name; of a crictl pod config: the file of the container's config",
};
const ALL: FlagInfo = {
  name: "all",
  text: "of a manifest: answer for the sandbox and every container, in the order of their start",
};
const POD: FlagInfo = {
  name: "pod",
  value: "P",
  text: "of a manifest with several pods: this one, as NAME, NAMESPACE/NAME or KIND/NAME",
};
const PLACEHOLDERS: FlagInfo = {
  name: "placeholders",
  text: "take visible placeholders for images, config maps, secrets and facts of the node that nothing states",
};

/** The flags that say what a manifest does not. */
const FACTS: readonly FlagInfo[] = [
  {
    name: "kubernetes",
    value: "R",
    text: `the kubelet's release, for a manifest: 1.34, 1.34.2; default: the node's, or ${NEWEST_KUBERNETES}`,
  },
  {
    name: "kubelet",
    value: "F",
    text: "the kubelet's settings: a KubeletConfiguration, or what /configz answers (kubectl get --raw)",
  },
  {
    name: "node",
    value: "F",
    isList: true,
    text:
      "the node: kubectl get node NAME -o json; it gives the releases of kubelet and containerd, too. Facts that no " +
      "Node object has come in a document of their own: {resolvConf: …, cgroup: v2, swapBytes: 0}",
  },
  {
    name: "objects",
    value: "F",
    isList: true,
    text:
      "services, config maps, secrets, claims, volumes, runtime classes, service accounts of the cluster, as kubectl " +
      "get -o yaml prints them; what is not in them does not exist",
  },
  {
    name: "image",
    value: "NAME=F",
    isList: true,
    text:
      "what is known of an image: an OCI image layout, or the output of docker image inspect, crictl inspecti, skopeo " +
      "inspect --config or crane config",
  },
  {
    name: "host-file",
    value: "PATH=F",
    isList: true,
    text:
      "the content of a file of the node that the pod or config.toml names, such as a seccomp profile; or only F, a " +
      'document of files and devices by path, as hostFiles of a request: {"/dev/null": {"device": "c", …}}',
  },
];

/** The flags of a command that answers for one subject, or for all. */
export const SUBJECT_FLAGS: readonly FlagInfo[] = [CONTAINER, ALL, POD, ...FACTS, PLACEHOLDERS];
/** The flags of a command that answers for the whole pod, or for one container. */
export const WHOLE_FLAGS: readonly FlagInfo[] = [CONTAINER, POD, ...FACTS];
/** The flags of a command that answers for one subject. */
export const ONE_FLAGS: readonly FlagInfo[] = [CONTAINER, POD, ...FACTS, PLACEHOLDERS];
/** The flags of a command that answers for a pod's sandbox. */
export const SANDBOX_FLAGS: readonly FlagInfo[] = [POD, ...FACTS, PLACEHOLDERS];

/** The names of all flags that only a manifest or crictl file has a use for. */
export const MANIFEST_ONLY: readonly string[] = [...SUBJECT_FLAGS.map(({ name }) => name), "print-request"];
