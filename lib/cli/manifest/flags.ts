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
  isFile: true,
  text:
    "for a manifest: the name of the container to answer for; for a crictl pod config: the file with the container's config",
};
const ALL: FlagInfo = {
  name: "all",
  text: "for a manifest: answer for the sandbox and every container, in start order",
};
const POD: FlagInfo = {
  name: "pod",
  value: "P",
  text: "for a manifest with several pods: the pod, as NAME, NAMESPACE/NAME or KIND/NAME",
};
const PLACEHOLDERS: FlagInfo = {
  name: "placeholders",
  text: "use visible placeholders for images, config maps, secrets and facts of the node that no input states",
};

/** The flags for facts that a manifest does not state. */
const FACTS: readonly FlagInfo[] = [
  {
    name: "kubernetes",
    value: "R",
    text: `the kubelet's release, for a manifest: 1.34, 1.34.2; default: the node's, or ${NEWEST_KUBERNETES}`,
  },
  {
    name: "kubelet",
    value: "F",
    isFile: true,
    text: "the kubelet's settings: a KubeletConfiguration, or the answer of /configz (kubectl get --raw)",
  },
  {
    name: "node",
    value: "F",
    isFile: true,
    isList: true,
    text:
      "the node: kubectl get node NAME -o json; it also sets the releases of kubelet and containerd. Facts that are not " +
      "in a Node object go into a document of their own: {resolvConf: …, cgroup: v2, swapBytes: 0}",
  },
  {
    name: "objects",
    value: "F",
    isFile: true,
    isList: true,
    text:
      "services, config maps, secrets, claims, volumes, runtime classes and service accounts of the cluster, as kubectl " +
      "get -o yaml prints them; other objects do not exist for the pod",
  },
  {
    name: "image",
    value: "NAME=F",
    isFile: true,
    isList: true,
    text: "an image: an OCI image layout, or the output of docker image inspect, crictl inspecti, skopeo " +
      "inspect --config or crane config",
  },
  {
    name: "host-file",
    value: "PATH=F",
    isFile: true,
    isList: true,
    text:
      "the contents of a file of the node that the pod or config.toml refers to, such as a seccomp profile; or only F, a " +
      'document of files and devices by path, like hostFiles of a request: {"/dev/null": {"device": "c", …}}',
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

/** The names of all flags that apply only to a manifest or crictl file. */
export const MANIFEST_ONLY: readonly string[] = [...SUBJECT_FLAGS.map(({ name }) => name), "print-request"];
