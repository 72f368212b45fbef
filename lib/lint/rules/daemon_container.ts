/**
 * What containerd refuses in a request for an app container, beside what it refuses of sandboxes, too.
 *
 * The id of a refusal that the model knows is its error code.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRI = "https://github.com/containerd/containerd/tree/v2.1.0/internal/cri/server";

/** Requests for containers that containerd refuses. */
export const CONTAINER_REFUSALS: readonly DaemonRule[] = [
  {
    id: "container-image",
    by: "containerd",
    summary: "the container's image is not on the node, or its name is ambiguous",
    texts: [
      'failed to resolve image "<imageName>": not found',
      "failed to resolve image <imageName>: ambiguous digest string",
      "failed to check if this is a checkpoint image: failed to resolve image <imageName>: not found",
      "failed to get image from containerd <image>: <any>",
      "failed to check if this is a checkpoint image: failed to get image from containerd <image>: image <name>: not found",
      "failed to get image <image> from containerd image store: <any>",
      "ctr: image <image>: not found",
    ],
    evidence: "source",
    fix:
      "pull the image: the kubelet does so before it creates the container, but it may have been removed since; with ctr and nerdctl " +
      "pull it into the same namespace (ctr -n k8s.io images ls). One that was loaded by its digest alone (kind load, ctr images " +
      "import) has no name: remove it (crictl rmi) and load it with a tag",
    links: [CRI],
  },
  {
    id: "request-not-utf8",
    by: "containerd",
    summary: "a value of the request, most often an environment variable of a Secret, is not UTF-8",
    texts: ["grpc: error unmarshalling request: string field contains invalid UTF-8"],
    evidence: "reported",
    fix:
      "install containerd 2.2.7, 2.3.4 or newer, which accept such variables, or mount the Secret as a file; releases " +
      "from 2.2.0 to 2.2.6 and from 2.3.0 to 2.3.3 refuse the request, 2.1 and older accept it",
    links: [
      "https://github.com/containerd/containerd/pull/13453",
      "https://github.com/aws/containers-roadmap/issues/2791",
    ],
  },
  {
    id: "blockio-class",
    by: "containerd",
    summary: "an annotation sets a block I/O class, and the node has no such classes",
    texts: [
      "failed to set blockio class: blockio disabled, refusing to set blockio class of container <name> to <class>",
      "no OCI BlockIO parameters for class <class>",
    ],
    evidence: "source",
    fix: "remove the annotation, or configure the classes with blockio_config_file in config.toml",
    links: [CRI],
  },
  {
    id: "rdt-class",
    by: "containerd",
    summary: "an annotation sets an RDT class, and the node has no such classes",
    texts: [
      "RDT disabled, refusing to set RDT class of container <name> to <name>",
      "failed to set RDT class: RDT not initialized, class <class> not available",
      "unqualified RDT class name <class>",
      "RDT class <class> does not exist in configuration",
    ],
    evidence: "source",
    fix: "remove the annotation, or configure the classes with rdt_config_file in config.toml",
    links: [CRI],
  },
  {
    id: "container-io",
    by: "containerd",
    summary: "the runtime's io_type in config.toml is streaming, which needs another sandbox controller",
    texts: ["failed to create container io: address can not be empty for io stream"],
    evidence: "observed",
    fix: "remove io_type from the runtime's table in config.toml, or set the sandboxer that the runtime is made for",
    links: [CRI],
  },
  {
    id: "sandboxer-invalid",
    by: "containerd",
    summary: "sandboxer of the runtime's table in config.toml names no sandbox controller, or its shim has none",
    texts: [
      "failed to get sandbox controller by <name>",
      "not found: failed to get sandbox controller by <name>",
      "sandbox controller name can not be empty",
      "failed to start new shim for sandbox <id>: start failed: io.containerd.runc.v2: open config.json: no such file or directory",
      "no sandbox controllers initialized: <any>",
      "service containerd.runtime.sandbox.v1.Sandbox",
      "rpc error: code = Unimplemented desc = service containerd.runtime.sandbox.v1.Sandbox",
    ],
    evidence: "source",
    fix: "set sandboxer to podsandbox, its default, or to shim if the runtime's shim has containerd's sandbox API; a " +
      "controller of another program needs an entry in proxy_plugins",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/core/runtime/v2/README.md"],
  },
  {
    id: "image-volume",
    by: "containerd",
    summary: "an image cannot be mounted as a volume",
    texts: [
      "failed to mount image <any>",
      "failed to mount image volume component <path>: <any>",
      "failed to mount image volume component <path>: mount source: <words>, target: <path>, fstype: <name>, flags: <number>, data: <any>, err: <errno>",
      "hostpath must be empty while mount image: <any>",
      "readonly must be true while mount image: <any>",
    ],
    anywhere: [
      "rpc error",
      "containerd",
      "kubelet",
      "CreateContainer",
      "image volume",
      "while mount image",
      "mountpoint:",
      "Failed to mount image registry",
    ],
    passed: ["lowerdir={{"],
    evidence: "source",
    fix: "pull the image on the node, mount it read-only, and name a directory of it in subPath",
    links: ["https://github.com/containerd/containerd/pull/10579"],
  },
  {
    id: "volume-copy",
    by: "containerd",
    summary: "the image's files at a VOLUME cannot be copied",
    texts: [
      "rootpath on mountPath <path>, volume <volumePath>: too many links",
      "rootpath on mountPath <path>, volume <volumePath>: lstat <volumePath>: <errno>",
      "stat volume in rootfs: stat <volumePath>: <errno>",
      "taking runtime copy of <any>",
    ],
    evidence: "source",
    fix: "make every VOLUME of the image an absolute path of a directory, or set ignore_image_defined_volumes",
    links: [CRI],
  },
  {
    id: "apparmor-profile-name",
    by: "containerd",
    summary: "an AppArmor profile string that is not unconfined, runtime/default or localhost/…",
    texts: ["failed to generate apparmor spec opts: invalid profile <profile>"],
    evidence: "source",
    fix: "use runtime/default, unconfined or localhost/ with the name of a loaded profile",
    links: [CRI],
  },
  {
    id: "apparmor-localhost-ref",
    by: "containerd",
    summary: "the name of a localhost AppArmor profile with another profile type",
    texts: [
      "failed to generate apparmor spec opts: apparmor config invalid LocalhostRef must only be set if ProfileType is Localhost",
    ],
    evidence: "source",
    fix: "set the type to Localhost, or remove the name",
    links: [CRI],
  },
  {
    id: "apparmor-profile-type",
    by: "containerd",
    summary: "an unknown AppArmor profile type",
    texts: ["failed to generate apparmor spec opts: apparmor unknown ProfileType"],
    evidence: "source",
    fix: "set the type to RuntimeDefault, Unconfined or Localhost",
    links: [CRI],
  },
  {
    id: "cdi-annotation",
    by: "containerd",
    summary: "an annotation cdi.k8s.io/… that does not name CDI devices",
    texts: ["failed to parse CDI device annotations: <any>"],
    evidence: "source",
    fix: "name devices as vendor/class=device, separated by commas and without spaces",
    links: ["https://github.com/cncf-tags/container-device-interface"],
  },
  {
    id: "stop-signal",
    by: "containerd",
    summary: "a stop signal that containerd does not know",
    texts: ["unknown CRI stop signal <number>: invalid argument"],
    evidence: "source",
    fix: "use a Linux signal, such as SIGTERM",
    links: [CRI],
  },
  {
    id: "daemon-crash",
    by: "containerd",
    summary: "this release of containerd, or its shim, panics at what it is to do",
    texts: [
      "panic: runtime error: invalid memory address or nil pointer dereference",
      "panic: runtime error: slice bounds out of range <any>",
    ],
    evidence: "source",
    needs: ["containerd"],
    fix:
      "update containerd with its shim: newer releases refuse or accept the request; the lines behind goroutine name the function. Until then do not send what it was asked for just before",
    links: [CRI],
  },
];
