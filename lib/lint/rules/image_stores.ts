/**
 * Images on a node, behind their pull: archives, their own configuration, the stores of engines and builders.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What is wrong with an image on the node, or with what holds it. */
const IMAGES: readonly DaemonRule[] = [
  {
    id: "image-localhost-missing",
    by: "shim",
    summary:
      "an image named localhost/… was built or loaded here once, but is not in the storage of this user: nothing else has it",
    texts: [
      ...["connect: connection refused", "connect: connection reset by peer"].map((error) =>
        `pinging container registry localhost: Get <url>: dial tcp <address>: ${error}`
      ),
      "pinging container registry localhost: Get <url>: <value>",
      "image <image> not found in local storage: localhost/-prefixed images are local-only",
      "error pinging docker registry localhost: Get <url>: <value>",
    ],
    evidence: "reported",
    fix:
      "look it up with podman images, for the same user (root and each user have storages of their own) and with the same tag; build or load it there, or correct " +
      "the name: without a registry in front Podman reads localhost/NAME as an image of this machine. --pull=never says so directly",
    links: ["https://github.com/89luca89/distrobox/issues/1640", "https://github.com/containers/buildah/issues/5270"],
  },
  {
    id: "docker-load-no-image",
    by: "shim",
    summary:
      "the archive that is loaded is none of an image, or lacks a part: it was made by docker export, or of plain files, or is cut",
    texts: [
      "docker-archive: loading tar component manifest.json: archive/tar: invalid tar header",
      "loading tar component manifest.json: archive/tar: invalid tar header",
      "missing index.json in OCI layout <name>",
      "open <path>/docker-import-<number>/<name>: no such file or directory",
      "open <path>/docker-import-<number>/<name>/json: no such file or directory",
      "open <path>/docker-import-<number>/repositories: no such file or directory",
      "invalid manifest, no layers",
      "unrecognized image format",
      "no descriptor found for reference object <name>",
      "some layer tarfiles are missing in the archive, file <name>",
      "payload does not match any of the supported image formats: <value>",
      "payload does not match any of the supported image formats (oci, oci-archive, dir, docker-archive)",
      // skopeo and Podman, before 2021 in the second words.
      "loading tar component <words>.json: file does not exist",
      "Tar component <words>.json not found",
      "initializing source docker-archive:<name>: loading tar component <words>.json: file does not exist",
      "Error initializing source docker-archive:<name>: Tar component <words>.json not found",
    ],
    evidence: "reported",
    passed: ["failed to solve", "nerdctl build", "nerdctl compose build", "[+] Building", "error: could not find"],
    fix:
      "make the archive with docker save (or podman save, docker buildx build --output type=docker) and load that. Of an archive of docker export use docker import, which makes an " +
      "image without command and environment. Check that the file came whole (tar -tf): it has manifest.json (skopeo docker-archive:) or index.json alone (oci-archive:); an archive in an archive (.tar.gz in a .zip) is unpacked first",
    links: ["https://github.com/moby/moby/issues/19566", "https://docs.docker.com/reference/cli/docker/image/load/"],
  },
  {
    id: "swarm-image-unavailable",
    by: "shim",
    summary:
      "a node of the Swarm cannot pull the service's image: it lacks the registry's credentials, does not reach it, or the image was never pushed",
    texts: [
      "Rejected <number> <words> ago No such image: <image>",
      "Rejected: No such image: <image>",
    ],
    evidence: "reported",
    fix:
      "deploy with docker service create --with-registry-auth (docker stack deploy, too), after docker login on the manager; an image that was built on one node must be pushed to a registry that all nodes " +
      "reach. The worker's own log (journalctl -u docker) has the pull's real error",
    links: [
      "https://github.com/moby/moby/issues/52570",
      "https://docs.docker.com/reference/cli/docker/service/create/#with-registry-auth",
    ],
  },
  {
    id: "image-archive-empty-layers",
    by: "shim",
    summary:
      "Podman does not read an image's archive that names one file, or none, for several layers, as buildpacks write it",
    texts: ["Layer tarfile <words> used for two different DiffID values"],
    evidence: "source",
    fix:
      "update Podman or Skopeo, or the program that made the archive (pack); or load it with Docker and save it anew: docker load, docker save, or skopeo copy docker-daemon:NAME:TAG containers-storage:NAME:TAG",
    links: ["https://github.com/podman-container-tools/podman/issues/8132"],
  },
  {
    id: "registry-localhost",
    by: "containerd",
    summary:
      "an image's registry is localhost, which is the machine or node container that pulls: nothing answers there at this port",
    texts: [
      ...["https", "http"].flatMap((scheme) =>
        ["", "<name>"].flatMap((path) =>
          [
            "failed to do request: Head",
            "failed to do request: Get",
            "pinging container registry localhost:<number>: Get",
            "Error response from daemon: Get",
          ].map((step) =>
            `${step} ${scheme}://localhost:<number>/v2/${path}: dial tcp <address>: connect: connection refused`
          )
        )
      ),
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "start the registry, and check from the node itself (docker exec NODE curl http://localhost:PORT/v2/). In a node of kind, k3d or a virtual machine localhost is the node: connect the registry to " +
      "its network and give the node certs.d/localhost:PORT/hosts.toml with the registry's own name and inner port, as kind's and k3d's guides do; a builder needs the host's network for it",
    links: ["https://kind.sigs.k8s.io/docs/user/local-registry/", "https://k3d.io/stable/usage/registries/"],
  },
  {
    id: "image-config-invalid",
    by: "shim",
    summary:
      "the image's own configuration is incomplete or cannot be read: the tool that built or converted the image wrote it wrong",
    texts: [
      "Invalid image config (rootFS is not set): <name>",
      "determining manifest MIME type for <value>: Invalid image config (rootFS is not set): <name>",
      "invalid image JSON, no RootFS key",
      "invalid manifest, layers length mismatch: expected <number>, got <number>",
      "unmarshalling image config: <any>",
      "failed to unmarshal image config: <any>",
      "Failed to create pod infra container: API error (500): No command specified",
      "Error response from daemon: No command specified",
    ],
    evidence: "reported",
    fix:
      "see it with skopeo inspect --config docker://IMAGE (or docker-archive:FILE): its rootfs needs as many diff_ids as the manifest has layers. Build or convert the image again, with a newer " +
      "release of the tool. Where only the command is missing (an image of docker import has none), give the container one, or import with --change 'CMD [\"/app\"]'",
    links: [
      "https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md",
      "https://github.com/indigo-dc/udocker/issues/398",
    ],
  },
  {
    id: "cri-dockerd-outdated",
    by: "kubelet",
    summary:
      "cri-dockerd does not read what this Docker says (of an image, of its API): one of the two is too old for the other",
    texts: [
      "Id or size of image <name> is not set",
      "unable to convert a nil pointer to a runtime API image",
      "docker API version is older than <words>",
    ],
    evidence: "reported",
    fix:
      "update cri-dockerd (of k3s, Rancher Desktop or minikube with them): releases before 0.3.9 need an API that Docker 25 no longer has. If one image alone fails, remove it (docker rmi) and pull it by " +
      "a tag, or build it without attestations (--provenance=false); containerd as runtime does without cri-dockerd",
    links: ["https://github.com/k3s-io/k3s/issues/9279", "https://github.com/k3s-io/k3s/issues/12540"],
  },
  {
    id: "image-inspect",
    by: "kubelet",
    summary:
      "the runtime does not say whether it has the image: it does not answer in time, its storage is damaged, or it fails otherwise",
    texts: ["Failed to inspect image <image>: <any>", 'Failed to inspect image "": <any>'],
    evidence: "source",
    behind: "all",
    isBeforeRuntime: true,
    fix:
      "read the error behind, and the log of the runtime: a deadline means a slow disk or a load that is too high; on the node see crictl inspecti IMAGE. Where one image is damaged, remove it (crictl rmi) and let it be pulled again",
    links: ["https://kubernetes.io/docs/concepts/containers/images/"],
  },
];

/** The storage of Podman, Buildah, Skopeo and CRI-O. */
const STORAGE: readonly DaemonRule[] = [
  {
    id: "containers-storage-denied",
    by: "shim",
    summary:
      "Podman, Buildah or CRI-O may not use a storage of images that its configuration names: it belongs to another user, or is read-only",
    texts: ["permission denied", "read-only file system", "operation not permitted"].flatMap((errno) => [
      ...["-images/images", "-layers/layers", "-containers/containers"].map((file) =>
        `open <path>${file}.lock: ${errno}`
      ),
      `open <path>/storage.lock: ${errno}`,
      `creating lock file directory: mkdir <path>: ${errno}`,
      `mkdir <path>/containers/storage: ${errno}`,
    ]),
    evidence: "reported",
    needs: ["storage", "podman", "buildah", "crio"],
    fix:
      "see podman info for graphRoot and storage.conf for graphroot and additionalimagestores: below them every file must be readable by this user (chmod -R o+rX of an additional store), " +
      "and graphroot writable. Where it was made by root, run as root, or set rootless_storage_path to a directory of the user",
    links: [
      "https://github.com/containers/image_build/issues/56",
      "https://github.com/containers/storage/blob/v1.58.0/docs/containers-storage.conf.5.md",
    ],
  },
  {
    id: "image-temporary-directory-full",
    refines: "disk-full",
    by: "shim",
    summary:
      "the directory in which Podman, Buildah, Skopeo or CRI-O keep whole layers while they pull, most often /var/tmp, is full",
    texts: ["storing blob to file <path>", "error storing blob to file <path>"].flatMap((step) =>
      ["no space left on device", "disk quota exceeded"].map((errno) => `${step}: write <path>: ${errno}`)
    ),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "df -h and df -i of the directory that the message names: it needs room for the largest layers, beside the storage of images itself. Remove what broken pulls left there (container_images_storage…, storage…, while none runs), or name a larger one: TMPDIR=/data/tmp podman pull …, image_copy_tmp_dir in containers.conf, for CRI-O big_files_temporary_dir in crio.conf; " +
      "a podman machine needs a larger disk: podman machine set --disk-size",
    links: [
      "https://github.com/containers/common/blob/v0.58.0/docs/containers.conf.5.md",
      "https://github.com/containers/podman/issues/20045",
    ],
  },
  {
    id: "image-temporary-directory",
    by: "shim",
    summary:
      "the directory in which Podman, Buildah, Skopeo or CRI-O keep layers while they pull, most often /var/tmp, cannot be used",
    texts: [
      ...["creating a temporary directory: ", "error creating a temporary directory: "].map((step) =>
        `${step}mkdir <path>: <errno>`
      ),
      "initializing destination containers-storage:<value>: creating a temporary directory: mkdir <path>: <errno>",
      ...["open", "write"].flatMap((call) =>
        ["permission denied", "no such file or directory", "read-only file system"].map((errno) =>
          `storing blob to file <path>: ${call} <path>: ${errno}`
        )
      ),
    ],
    evidence: "reported",
    fix:
      "make it usable: chmod 1777 /var/tmp and enough space, or name another one with TMPDIR in the environment, image_copy_tmp_dir in containers.conf, for CRI-O big_files_temporary_dir in crio.conf",
    links: [
      "https://github.com/containers/podman/issues/20045",
      "https://github.com/containers/common/blob/v0.58.0/docs/containers.conf.5.md",
    ],
  },
];

const BUILDKIT = "https://github.com/moby/buildkit";

/** Images of Windows, and those that Singularity makes. */
const OTHERS: readonly DaemonRule[] = [
  {
    id: "singularity-cache",
    by: "shim",
    summary: "Singularity's cache of layers lacks one: several pulls use it at the same time, or its disk was full",
    texts: [
      "conveyor failed to get: no descriptor found for reference <name>",
      "while building SIF from layers: conveyor failed to get: no descriptor found for reference <name>",
    ],
    evidence: "reported",
    fix:
      "pull each image once before the jobs start (singularity pull), or give each job a SINGULARITY_CACHEDIR of its own; singularity cache clean removes what is damaged. Update to Apptainer or Singularity 3.9",
    links: ["https://github.com/nf-core/rnafusion/issues/236"],
  },
];

/** Builds of images. */
const BUILDS: readonly DaemonRule[] = [
  {
    id: "build-source-missing",
    by: "shim",
    summary: "a file that COPY, ADD or a bind mount of the Dockerfile names is not in the build's context",
    texts: [
      "failed to compute cache key: failed to calculate checksum of ref <value>: <path>: not found",
      "failed to calculate checksum of ref <value>: <path>: not found",
      "failed to compute cache key: <path> not found: not found",
      "failed to compute cache key: failed to walk <path>: lstat <path>: no such file or directory",
      "failed to walk <path>: lstat <path>: no such file or directory",
      // kaniko.
      "failed to get files used from context: failed to get fileinfo for <path>: lstat <path>: no such file or directory",
      "lstat <path>/buildkit-mount<words>/<any>: no such file or directory",
      "failed to solve: lstat <path>/buildkit-mount<words>/<any>: no such file or directory",
      "lstat <path>/buildkit-mount<path>: no such file or directory",
      "failed to solve: lstat <path>/buildkit-mount<path>: no such file or directory",
      ...["COPY", "ADD"].flatMap((step) => [
        `${step} failed: file not found in build context or excluded by .dockerignore: stat <path>: file does not exist`,
        `${step} failed: stat <path>: no such file or directory`,
        `${step} failed: no source files were specified`,
        `${step} failed: forbidden path outside the build context: <path>`,
      ]),
      "checking on sources under <path>: copier: stat: <value>: no such file or directory",
      "checking on sources under <path>: Rel: can't make <any>: no such file or directory",
      "checking on source <name> under <path>: copier: stat: <value>: no such file or directory",
      "checking on source <name> under <path>: Rel: can't make <any>: no such file or directory",
      "copier: stat: globs <value> matched nothing",
      "copier: get: globs <value> matched nothing (<number> filtered out)",
      "copier: get: globs <value> matched nothing (<number> filtered out): no such file or directory",
      'building at STEP "COPY <any>": no files found matching <path>: no such file or directory',
      'building at STEP "ADD <any>": no files found matching <path>: no such file or directory',
      "no items matching glob <path> copied (<number> filtered out using <path>): no such file or directory",
    ],
    evidence: "reported",
    fix: "compare the path with the context, the last argument of the build (Compose: build.context): paths are " +
      "relative to it, also with -f, in exact capitals, and never lead above it: use a context further up. See " +
      ".dockerignore and .gitignore. A file that an earlier step makes (go.sum, package-lock.json, dist, target): " +
      "run that step first, or commit it. CI: check out before; docker/build-push-action builds what is in Git " +
      "unless context: . is set; Kaniko: --context, and the directory of the sources. COPY --from needs the " +
      "stage's name and a path in that stage",
    links: [`${BUILDKIT}/issues/4208`, "https://docs.docker.com/build/concepts/context/"],
  },
  {
    id: "buildkit-cache-backend",
    by: "shim",
    summary:
      "the builder cannot write its cache where --cache-to (cache-to, cache_to) says: a wrong type, or a driver that does not export caches",
    texts: [
      "unknown cache exporter: <words>",
      "unknown cache importer: <words>",
      'cache export feature is currently not supported for docker driver. Please switch to a different driver (eg. "docker buildx create --use")',
      "cache export feature is currently not supported for docker driver. <any>",
      "Cache export is not supported for the docker driver. <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "make a builder that exports caches: docker buildx create --use (driver docker-container; in GitHub Actions docker/setup-buildx-action before the build), or turn on the containerd image store. Of an unknown exporter: type=gha,mode=max without quotation marks around it; types are registry, local, inline, gha, s3 and azblob",
    links: ["https://docs.docker.com/build/cache/backends/"],
  },
  {
    id: "build-pattern-without-match",
    refines: "build-source-missing",
    by: "shim",
    summary:
      "COPY or ADD of Docker's old builder has no source: its pattern matches no file of the context, or it is a here-document, which that builder does not know",
    texts: ["COPY", "ADD"].map((step) => `${step} failed: no source files were specified`),
    evidence: "source",
    fix:
      "COPY target/*.jar …: build first what the pattern is to match, look into the context (the last argument of docker build; paths and patterns are relative to it, also with -f) and .dockerignore. COPY <<EOF needs BuildKit: docker buildx, not DOCKER_BUILDKIT=0; docker-py (docker.errors.BuildError), docker-maven and other clients of the API build with the old builder: let them run the command docker build, or write the text with RUN",
    links: ["https://docs.docker.com/reference/dockerfile/#copy", "https://github.com/docker/docker-py/issues/3273"],
  },
  {
    id: "buildkit-cache-upload",
    by: "shim",
    summary: "BuildKit could not write its cache to the place of --cache-to, after the steps were built",
    texts: ["failed to solve: ", ""].flatMap((step) =>
      ["layer blob", "manifest blob", "config blob"].map((what) => `${step}error writing ${what}: <any>`)
    ).concat(
      ["failed to solve: ", ""].flatMap((step) =>
        ["not_found", "failed to reserve cache: <value>", "unknown"].map((why) =>
          `${step}error writing layer blob: ${why}`
        )
      ),
    ),
    evidence: "source",
    behind: "all",
    fix:
      "run it again; let a failed upload not end the build: ignore-error=true in cache-to; mode=min writes less. A registry's cache needs the right to push, GitHub's a token of the job (docker/setup-buildx-action passes it on)",
    links: ["https://docs.docker.com/build/cache/backends/"],
  },
  {
    id: "buildkit-cache-manifest",
    by: "shim",
    summary:
      "the registry of --cache-to does not take the list of the build's cache, in the form in which an older BuildKit writes it",
    texts: [
      "400 Bad Request",
      "404 Not Found",
      "405 Method Not Allowed",
      "406 Not Acceptable",
      "415 Unsupported Media Type",
    ]
      .flatMap((status) =>
        ["failed to solve: ", ""].flatMap((step) => [
          `${step}error writing manifest blob: failed commit on ref <name>: unexpected status: ${status}`,
          `${step}error writing manifest blob: failed commit on ref <name>: unexpected status from PUT request to <url>: ${status}`,
        ])
      ),
    evidence: "source",
    fix:
      "cache-to: type=registry,ref=REGISTRY/REPO:buildcache,mode=max,image-manifest=true,oci-mediatypes=true writes it as a plain image, which ECR, Harbor, Artifactory and others take; BuildKit 0.21 and newer do so by themselves: update the builder (docker buildx rm and create, image=moby/buildkit:latest). The cache needs a tag of its own, not the image's, and a repository that exists. Else type=inline or gha; ignore-error=true lets the build pass without its cache",
    links: ["https://docs.docker.com/build/cache/backends/registry/", "https://github.com/moby/buildkit/issues/5487"],
  },
  {
    id: "buildkit-cache-lost",
    by: "shim",
    summary: "the cache that a build imports (--cache-from) names a layer that its place no longer has",
    texts: [
      "failed to solve: blob sha256:<hash> not found",
      "error: failed to solve: blob sha256:<hash> not found",
      "failed to solve: rpc error: code = Unknown desc = blob sha256:<hash> not found",
    ],
    evidence: "reported",
    fix:
      "build once without cache-from (or with another scope= of type=gha, another ref= or directory), with cache-to: that writes the cache anew. GitHub removes caches that are not used for 7 days and the oldest beyond 10 GB of a repository: a scope for each image, mode=min, and several branches at once lose each other's. Update the builder (docker/setup-buildx-action, moby/buildkit) too",
    links: ["https://docs.docker.com/build/cache/backends/gha/", "https://github.com/moby/buildkit/issues/2426"],
  },
  {
    id: "buildkit-ended",
    by: "shim",
    summary: "BuildKit's daemon ended, or the connection to it did, while it built",
    texts: [
      "error reading from server: EOF",
      "grpc: the client connection is closing",
      "closing transport due to: connection error: <any>",
    ].flatMap((error) => [
      ...["Unavailable", "Canceled"].map((code) => `failed to solve: ${code}: ${error}`),
      ...["Unavailable", "Canceled"].map((code) => `failed to solve: rpc error: code = ${code} desc = ${error}`),
      ...["Unavailable", "Canceled"].map((code) =>
        `failed to receive status: rpc error: code = ${code} desc = ${error}`
      ),
    ]),
    evidence: "reported",
    behind: "all",
    fix:
      "build again; if it comes back, see whether it was killed for memory (dmesg; docker inspect -f '{{.State.OOMKilled}}' buildx_buildkit_NAME0) and build fewer targets at once or give the virtual machine more; read docker logs buildx_buildkit_NAME0 or journalctl -u docker, and update BuildKit and buildx",
    links: ["https://github.com/docker/buildx/issues/1325"],
  },
  {
    id: "buildkit-state-damaged",
    by: "shim",
    summary:
      "BuildKit's cache refers to layers that its store no longer has: two builds or a clean-up met, or its database is damaged",
    texts: [
      "failed to apply diffs: failed to stat lower snapshot <name>: snapshot <name> does not exist: not found",
      "failed to stat lower snapshot <name>: snapshot <name> does not exist: not found",
      "failed to get state for index <number> on <value>",
      "failed to solve: failed to prepare: parent snapshot does not exist: not found",
      "failed to prepare <name> as <name>: parent snapshot <name> does not exist: not found",
      "failed to mount <name>: snapshot <name> does not exist: not found",
      "failed to mount <path>: parent snapshot <name> does not exist: not found",
      "failed to read dockerfile: failed to mount <name>: snapshot <name> does not exist: not found",
      "failed to prepare: parent snapshot does not exist: not found",
      "failed to compute cache key: failed to get state for index <number> on <value>",
      "unlazy requires an applier",
      "failed to get edge: inconsistent graph state",
    ],
    evidence: "reported",
    fix:
      "build again; if it stays, remove the cache (docker builder prune, docker buildx prune: later builds take longer) or make the builder anew (docker buildx rm, docker buildx create), and update " +
      "BuildKit; without --cache-from it shows whether an imported cache is at fault",
    links: [`${BUILDKIT}/issues/6977`, "https://github.com/docker/buildx/issues/1308"],
  },
];

/** Images on a node. */
export const IMAGE_STORES: readonly DaemonRule[] = [...IMAGES, ...STORAGE, ...OTHERS, ...BUILDS];
