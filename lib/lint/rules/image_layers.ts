/**
 * Why a layer of an image cannot be unpacked on the node, though the registry has it.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const ARCHIVE = "https://github.com/containerd/containerd/blob/v2.1.0/pkg/archive/tar.go";

/**
 * Texts of a layer that cannot be unpacked.
 *
 * @param errors Why: what stands at the end.
 * @returns The texts of containerd and Docker.
 */
export function layerErrors(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [
    `<unpacking>: ${error}`,
    // Of Podman and CRI-O.
    `processing tar file(${error}): exit status <number>`,
    `unpacking failed (error: exit status <number>; output: ${error})`,
  ]);
}

/**
 * Texts of a layer that cannot be unpacked, and of other files of containerd's and Docker's directories.
 *
 * @param errors Errors of the kernel for a file.
 * @returns The texts.
 */
export function storeErrors(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [
    `<storeFile>: ${error}`,
    `failed to create temp dir: mkdir <any>: ${error}`,
    `failed to copy: failed to send write: write <any>: ${error}`,
    `failed to copy: write <any>: ${error}`,
    `failed to ingest <name>: failed to copy: <any>: ${error}`,
    `error creating temporary lease: write <any>: ${error}`,
    `failed to commit transaction: write <any>: ${error}`,
    `write <path>/metadata.db: ${error}`,
    ...layerErrors([error]),
    ...layerErrors([`write <path>: ${error}`]),
  ]);
}

/** A step with which an image was there after all. */
const UNPACKED: readonly string[] = ["OCI runtime create failed"];

/** Errors of a disk or a filesystem that is damaged. */
export const FAULTS: readonly string[] = ["input/output error", "structure needs cleaning", "bad message"];

/** Why a layer of an image cannot be unpacked. */
export const IMAGE_LAYERS: readonly DaemonRule[] = [
  {
    id: "content-commit-timeout",
    by: "containerd",
    summary:
      "containerd did not finish writing a layer of an image within the time that its client waits: a slow disk, most often",
    texts: [
      "stream terminated by RST_STREAM with error code: CANCEL: context deadline exceeded",
      "stream terminated by RST_STREAM with error code: CANCEL",
      "context deadline exceeded",
    ].flatMap((error) => [
      `failed to ingest <name>: failed commit on ref <name>: commit failed: ${error}`,
      `failed commit on ref <name>: commit failed: ${error}`,
    ]),
    evidence: "reported",
    behind: "all",
    fix:
      "try again when the disk has less to do (iostat -x, /proc/pressure/io): what has been written so far is not needed again. For large images on slow disks raise the client's timeout, or load the archive with ctr -n k8s.io images import, which has none",
    links: ["https://github.com/portainer/kubesolo/issues/56"],
  },
  {
    id: "transfer-unpack-config",
    by: "containerd",
    summary: "containerd 2 has no snapshotter configured into which its transfer service may unpack the image",
    texts: [
      "unable to initialize unpacker: no unpack platforms defined: invalid argument",
      "unable to initialize unpacker: no unpack platforms defined",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      'add a table [[plugins."io.containerd.transfer.v1.local".unpack_config]] with platform (linux/amd64) and snapshotter to config.toml, and ' +
      "restart containerd; ctr images pull --local does without",
    links: ["https://github.com/containerd/containerd/issues/11606"],
  },
  {
    id: "image-content-short",
    by: "containerd",
    summary:
      "the registry, a mirror or a proxy sent fewer bytes of a layer or manifest than the image says: cut off, an empty answer of a cache, or a wrong size in the manifest",
    texts: [
      "failed to read expected number of bytes: unexpected EOF",
      ...["failed to compute cache key", "failed to load cache key", "failed to copy"].map((step) =>
        `${step}: failed to read expected number of bytes: unexpected EOF`
      ),
      "failed to pull and unpack image <image>: failed to read expected number of bytes: unexpected EOF",
    ],
    evidence: "reported",
    anywhere: [
      "pull",
      "solve",
      "cache key",
      "load metadata",
      "image",
      "layer",
      "buildkit",
      "buildx",
      "containerd",
      "ctr",
    ],
    behind: "all",
    isBeforeRuntime: true,
    fix:
      "try again; then without the mirror or cache (hosts.toml, registry-mirrors), whose log and disk to look at: a pull-through cache may keep an empty answer until it is restarted. Remove what was stored: docker buildx prune, crictl rmi; df -h. With every registry: update, containerd 2.1.0 to 2.1.2 and BuildKit 0.23.0 did so. With one image alone: push it anew, its registry has a wrong size",
    links: [
      "https://github.com/moby/buildkit/issues/2568",
      "https://github.com/moby/buildkit/pull/6040",
      "https://github.com/containerd/containerd/issues/9552",
    ],
  },
  {
    id: "image-layer-invalid",
    by: "containerd",
    summary: "a layer of the image is damaged: truncated or changed on its way or on the disk, or built wrong",
    texts: [
      ...layerErrors([
        "archive/tar: invalid tar header",
        "invalid tar header",
        "archive/tar: missed writing <number> bytes",
        "archive/tar: write too long",
        "unexpected EOF",
        "gzip: invalid checksum",
        "flate: corrupt input before offset <number>",
        "zstd: invalid input: magic number mismatch",
        "magic number mismatch",
        "invalid input: magic number mismatch",
        "invalid block checksum",
        "invalid archive",
      ]),
      "Untar exit status <number> archive/tar: invalid tar header",
      ...["archive/tar: invalid tar header", "unexpected EOF"].map((error) =>
        `Untar re-exec error: exit status <number>: output: ${error}`
      ),
      "Untar error on re-exec cmd: <value>archive/tar: invalid tar header",
      "unpigz: skipping: <stdin>: corrupted -- <words>",
      "failed commit on ref <name>: unexpected commit digest <digest>, expected <digest>",
      "failed commit on ref <name>: <name> failed size validation: <number> != <number>",
      // Of containerd 2.
      "failed commit on ref <name>: commit failed: <name> failed size validation: <number> != <number>",
      "failed commit on ref <name>: commit failed: unexpected commit digest <digest>, expected <digest>",
      "unexpected commit digest <digest>, expected <digest>",
      "failed commit on ref <name>: unexpected commit size <number>, expected <number>",
      "filesystem layer verification failed for digest <digest>",
      "image verification failed for digest <digest>",
      "image config verification failed for digest <digest>",
      "manifest verification failed for digest <digest>",
      "Digest did not match, expected <digest>, got <digest>",
      "Manifest to be saved does not match expected digest <digest>",
      "digest mismatch, expected <digest>, got <digest>",
      "failed to copy: short read: expected <number> bytes but got <number>: unexpected EOF",
      "wrong diff id calculated on extraction <digest>",
      "wrong diff id <digest> calculated on extraction <digest>",
      "number of layers and diffIDs don't match: <number> != <number>",
      "mismatched image rootfs and manifest layers",
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix: "remove the image on the node (crictl rmi, docker rmi, podman rmi) and pull it again, on a slow line one " +
      "layer at a time (max-concurrent-downloads: 1 in daemon.json) and without the proxy, VPN, antivirus or " +
      "mirror that may change or cut layers; see whether the disk is full or failing (df -h, dmesg). The same on " +
      "other nodes: build and push it again, or pull another tag. A tag that holds a build's cache (buildcache) is " +
      "no image; an engine older than the tool that built it may not read its layers: update it. Very old images: " +
      "push them anew from an older engine",
    links: ["https://github.com/containerd/containerd/issues/10134", ARCHIVE],
  },
  {
    id: "image-layer-conflict",
    by: "containerd",
    summary:
      "a layer of the image contradicts the layers below it: a file where it needs a directory, or a missing one",
    texts: layerErrors([
      ...["lstat", "mkdir", "mkparent", "open", "unlinkat"].flatMap((call) =>
        ["not a directory", "is a directory"].map((errno) => `${call} <path>: ${errno}`)
      ),
      "not a directory",
      "is a directory",
      "chmod <path>: no such file or directory",
      "cannot replace <name> in <name>",
      "failed to create directory <path>: file exists",
    ]),
    evidence: "reported",
    behind: UNPACKED,
    fix:
      "update containerd (with k3s or RKE2 these), as newer releases accept more of such layers, or take a newer tag of the image, whose author may have corrected it. " +
      "Your own image: build it anew, best with a newer builder and from a newer base, without a directory that replaces a file or symbolic link of the base, or " +
      "flatten it to one layer (docker export, docker import loses ENTRYPOINT and ENV: --change). If it fails on one node alone, its copy is damaged: remove the image " +
      "there and pull it again",
    links: ["https://github.com/containerd/containerd/issues/4658", ARCHIVE],
  },
  {
    id: "image-unpack-directory-not-empty",
    by: "containerd",
    summary:
      "a layer of the image removes or replaces a directory, and the filesystem of containerd's root cannot empty it",
    texts: layerErrors([
      "unlinkat <path>: directory not empty",
      "unlinkat <path>: device or resource busy",
      "directory not empty",
    ]),
    evidence: "reported",
    behind: UNPACKED,
    fix: "pull again; if it stays, update containerd and the kernel, or put containerd's root on ext4, or xfs with " +
      "ftype=1: overlayfs, FUSE and network filesystems may list a directory wrong while it is emptied. An image " +
      "whose layers do not delete large directories of earlier layers avoids it",
    links: [
      "https://github.com/containerd/containerd/issues/4498",
      "https://github.com/koverstreet/bcachefs/issues/836",
    ],
  },
  {
    id: "image-layer-denied",
    by: "containerd",
    summary: "the engine may not create a file of the image as its layer has it: a device, an owner, an attribute",
    texts: [
      ...layerErrors([
        "operation not permitted",
        "permission denied",
        "mknod <path>: operation not permitted",
        "open <path>: permission denied",
        ...["mkdir", "link", "unlinkat", "chmod", "symlink", "rename"].flatMap((call) =>
          ["permission denied", "operation not permitted"].map((errno) => `${call} <path>: ${errno}`)
        ),
        "lchown <path>: no such file or directory",
        "failed to mknodChar0UserNS(<path>): failed to mount overlay <value>",
        "failed to mknodChar0UserNS(<path>): <value>",
        "open <path>/.wh..wh..opq: invalid argument",
        "open <path>/.wh..wh..opq: operation not permitted",
        "failed to convert whiteout file <name>: <errno>",
        "failed to convert whiteout file <name>: unlinkat <path>: <errno>",
        "failed to convert whiteout file <name>: failed to setxattr <value>",
        "lchown <path>: operation not permitted",
        "lchown <path>: operation not supported",
      ]),
      ...["error adding layer with blob", "adding layer with blob"].flatMap((step) =>
        ["operation not permitted", "permission denied"].map((errno) =>
          `${step} <any>: Error processing tar file(exit status 1): ${errno}`
        )
      ),
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix:
      "rootless: give the user 65,536 ids (usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER), then podman system migrate; it cannot unpack devices. In LXC or a container: switch nesting on, or use the storage driver or snapshotter fuse-overlayfs, native or vfs, with a volume for the engine's data. NFS, CIFS, FAT and exFAT have no owners or attributes for that data: use a local ext4 or xfs. lchown of a device, no such file: Docker 27.0.1, update it. Whiteouts (.wh.) in a user namespace need a newer containerd and kernel. Else look for denials of SELinux, AppArmor or a virus scanner",
    links: [
      "https://github.com/containerd/containerd/issues/7093",
      "https://github.com/containerd/nerdctl/issues/1426",
    ],
  },
  {
    id: "image-layer-snap",
    refines: "image-layer-denied",
    by: "containerd",
    summary:
      "Docker of a snap may not unpack an image that has a directory /snap: AppArmor's profile of the snap denies the path also within a layer, with Docker 28",
    texts: [
      ...["mkdir /snap", "mkdir /snap/<any>", "open /snap/<any>", "lchown /snap", "symlink <path> /snap/<any>"].flatMap(
        (call) => ["<unpacking>", "failed to register layer"].map((step) => `${step}: ${call}: permission denied`),
      ),
    ],
    evidence: "reported",
    fix:
      "journalctl -k | grep snap.docker.dockerd shows the denial. sudo snap refresh snapd docker; if it stays, sudo snap revert docker goes back to the revision before, or install docker-ce from docker.com's repository instead and snap remove docker, which deletes its images, containers and volumes: save them first (docker save, copies of the volumes)",
    links: ["https://github.com/canonical/docker-snap/issues/281", "https://github.com/canonical/snapd/pull/15541"],
  },
  {
    id: "image-xattr-refused",
    by: "containerd",
    summary: "the image has files with capabilities or other extended attributes, and the node's filesystem has none",
    texts: [
      ...["operation not supported", "operation not permitted", "not supported", "invalid argument"].flatMap((
        errno,
      ) => [
        `failed to setxattr <path> for key <name>: ${errno}`,
        `<unpacking>: failed to setxattr <path> for key <name>: ${errno}`,
        `failed to register layer: lsetxattr <words> <path>: ${errno}`,
        `failed to register layer: lsetxattr <path>: xattr <name>: ${errno}`,
        // Of Podman, Buildah and CRI-O, from release to release.
        `<unpacking>: lsetxattr <path>: ${errno}`,
        `processing tar file(lsetxattr <path>: ${errno}): exit status <number>`,
        `unpacking failed (error: exit status <number>; output: lsetxattr <path>: ${errno})`,
      ]),
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix: "put the root of containerd or Docker on a filesystem with extended attributes, and use a kernel with them " +
      "(CONFIG_EXT4_FS_SECURITY and the like; OpenWrt's lacks them): NFS, FAT and some FUSE have none. Rootless needs " +
      "an image without file capabilities on old kernels. Invalid argument with Podman: the layer has SELinux labels of another system (Android's), which this node's policy does not know: use an image that is built without them, or a node without SELinux",
    links: ["https://github.com/openwrt/openwrt/issues/17841", ARCHIVE],
  },
  {
    id: "image-content-missing",
    by: "containerd",
    summary: "containerd, also that below Docker, knows the image, but no longer has its layers or its configuration",
    texts: [
      "content digest <digest>: not found",
      "failed to get reader from content store: content digest <digest>: not found",
      "failed to get reader from content store: content digest <any>: not found",
      "blob <digest> expected at <path>: blob not found: not found",
      "failed to get reader from content store: blob <digest> expected at <path>: blob not found: not found",
      "failed to resolve rootfs: content digest <digest>: not found",
      "failed to get image information: failed to get image diffIDs: <value>: not found",
      "failed to get image diffIDs: manifest <digest>: not found",
      "failed to create a tmp single-platform image <image>: content digest <digest>: not found",
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix:
      'remove the image and pull it again (crictl rmi, docker rmi; for a build docker builder prune, which deletes its cache); after a change of the snapshotter (nydus, soci, devmapper) all, the pause image too, with discard_unpacked_layers off. If it stays ctr -n k8s.io content fetch IMAGE; Docker: "features": {"containerd-snapshotter": false} in daemon.json (hides the images of now). To save or push several platforms pull with --all-platforms (ctr, nerdctl), or name one (--platform); kind: docker save --platform linux/amd64, then kind load image-archive',
    links: [
      "https://github.com/kubernetes-sigs/kind/issues/3795",
      "https://github.com/awslabs/soci-snapshotter/issues/1389",
      "https://github.com/containerd/containerd/issues/3401",
    ],
  },
  {
    id: "k3s-images-incomplete",
    refines: "image-content-missing",
    by: "containerd",
    summary:
      "k3s does not start: the archive of its images lacks a blob that is asked for: Rancher Desktop loads it for all platforms, and newer archives have only one; else it is incomplete",
    texts: ["level=fatal msg=", "k3s: "].map((lead) => `${lead}"content digest <digest>: not found"`),
    evidence: "reported",
    anywhere: ["k3s"],
    behind: UNPACKED,
    fix:
      "Rancher Desktop: update it; until then take another Kubernetes version in its settings (1.34.3, 1.35.0 and 1.33.7 failed so where 1.34.2 did not). A reset does not help and deletes the cluster's data; the lines checkpath: chown do not matter. k3s itself: put k3s-airgap-images of the very release anew into /var/lib/rancher/k3s/agent/images (compare its checksum), " +
      "or remove it where the node reaches the registry; load an archive of your own without --all-platforms",
    links: [
      "https://github.com/rancher-sandbox/rancher-desktop/pull/9716",
      "https://docs.k3s.io/installation/airgap",
    ],
  },
  {
    id: "content-ref-locked",
    by: "containerd",
    summary: "another pull of the same layer is under way, or hangs",
    texts: [
      "ref <name> locked: unavailable",
      "ref <name> locked for <words> (since <any>): unavailable",
      "failed to copy: ref <name> locked: unavailable",
      "failed to copy: ref <name> locked for <words> (since <any>): unavailable",
    ],
    evidence: "source",
    behind: UNPACKED,
    fix:
      "wait for the other pull (ctr -n k8s.io content active shows it); if it makes no progress, end its client or " +
      "restart containerd",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/plugins/content/local/locks.go"],
  },
  {
    id: "buildkit-ref-locked",
    refines: "content-ref-locked",
    by: "shim",
    summary:
      "BuildKit cannot write a layer, as another build or export that has the same one at that time, or one that was cut off, still holds it",
    texts: [
      "failed to open writer: ref buildkit/<any> locked: unavailable",
      "failed to open writer: ref buildkit/<any> locked for <words> (since <any>): unavailable",
      "ref buildkit/<any> locked: unavailable",
      "ref buildkit/<any> locked for <words> (since <any>): unavailable",
    ],
    evidence: "reported",
    fix:
      "wait until the other build has ended, and build again: docker ps, docker buildx ls and the CI's other jobs show it; builds that share layers one after the other, or each with a builder of its own. If it stays with none running, restart the builder, which lets go of it: docker buildx stop NAME, systemctl restart docker (BuildKit of Docker itself) or buildkitd. An export that was cut off (context canceled) leaves it: a longer timeout of the client, and an update",
    links: ["https://github.com/moby/buildkit/issues/960", "https://github.com/moby/moby/issues/52431"],
  },
  {
    id: "image-pull-stalled",
    by: "containerd",
    summary:
      "a pull was given up: nothing was received for image_pull_progress_timeout (5 minutes), or the runtime was stopped",
    texts: [
      "cancel pulling image <image> because of no progress in <words>",
      ...[
        "failed to copy: context canceled",
        "failed to copy: httpReadSeeker: failed open: context canceled",
        "failed to copy: httpReadSeeker: failed open: failed to do request: Get <url>: context canceled",
        "failed to resolve reference <image>: failed to do request: Head <url>: context canceled",
        "context canceled",
      ].map((error) => `failed to pull and unpack image <image>: ${error}`),
      "Failed to pull image <image>: rpc error: code = Canceled desc = context canceled",
      "Failed to pull image <image>: context canceled",
      "Failed to pull image <image>: rpc error: code = Canceled desc = copying system image from manifest list: copying config: context canceled",
    ],
    evidence: "source",
    needs: ["pull"],
    behind: UNPACKED,
    fix:
      "check the way to the registry, above all a proxy, a firewall and the MTU, with curl of a large layer on the " +
      "node; for a registry that is only slow raise image_pull_progress_timeout in config.toml",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/docs/cri/config.md"],
  },
  {
    id: "image-manifest-unsigned",
    by: "containerd",
    summary:
      "the registry serves the image in Docker's old format, schema 1, without the signatures that containerd and Docker want of it",
    texts: [
      "missing signature key",
      "Error response from daemon: missing signature key",
      "ctr: no signatures",
    ],
    evidence: "reported",
    anywhere: ["missing signature key", "ctr: no signatures", "schema 1", "schema1"],
    fix:
      "push the image to the registry anew with a current tool (docker push, skopeo copy --format v2s2), or update the registry's program: releases from 2016 on keep schema 2; containerd 2 does not read schema 1 at all",
    links: ["https://github.com/containerd/containerd/blob/v1.7.0/remotes/docker/schema1/converter.go"],
  },
  {
    id: "image-media-type-unsupported",
    by: "containerd",
    summary:
      "the image is of a format that this release of the engine does not read: an OCI manifest or index, Docker's schema 1, a compression; or it is not an image",
    texts: [
      "Error response from daemon: unsupported media type application/<name>",
      ...[
        "index found, but accept header does not support OCI indexes",
        "manifest found, but accept header does not support OCI manifests",
      ]
        .flatMap((words) => [
          `manifest unknown: OCI ${words}`,
          `<request>: manifest unknown: OCI ${words}`,
        ]),
      "unsupported image-specific operation on artifact with type <name>",
      "parsing image configuration: unsupported image-specific operation on artifact with type <name>",
      ...["0", "1"].map((minor) =>
        `media type <name> is no longer supported since containerd v2.${minor}, please rebuild the image as <name> or <name>`
      ),
      "schema 1 image manifests are no longer supported: <words>",
      ...["application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.index.v1+json", ""].map((type) =>
        `mediaType in manifest should be 'application/vnd.docker.distribution.manifest.v2+json' not '${type}'`
      ),
      "mediaType in manifest should be <name> not <name>",
      ...["Error response from daemon: ", ""].map((who) => `${who}Encountered remote <name>(<words>) when fetching`),
      ...["unknown", "plugin"].map((kind) => `Error response from daemon: target is ${kind}`),
      "unsupported MediaType: <name>, see https://github.com/google/go-containerregistry/issues/377",
      "unsupported MediaType: application/vnd.docker.distribution.manifest.v1+prettyjws",
      "failed to get stream processor for <name>: no processor for media-type",
      "application/vnd.docker.distribution.manifest.v1+prettyjws not supported",
      "could not fetch content descriptor <digest> (application/vnd.docker.distribution.manifest.v1+<words>; charset=utf-8) from remote: not found",
      "could not fetch content descriptor <digest> (application/vnd.docker.distribution.manifest.v1+<words>) from remote: not found",
      "unsupported MediaType: https://github.com/google/go-containerregistry/issues/377",
      "Pulling Schema 1 images have been deprecated and disabled by default since containerd v2.0. As a workaround you may set <any>",
      "failed to get converter for <name>: Pulling Schema 1 images have been deprecated and disabled by default since containerd v2.0. As a workaround you may set <any>",
      "Docker Image Format v1 and Docker Image manifest version 2, schema 1 support <any>",
      "Docker Image Format v1, and Docker Image manifest version 2, schema 1 support <any>",
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix:
      "take a newer tag of the image or its maintained successor, or update the engine: schema 1 (old images and registries) is refused by Docker 26, containerd 2.0 and newer; zstd needs containerd 1.5 or Docker 23, OCI manifests Docker 20.10 (Singularity 3.9, Apptainer). Your own: build and push it anew, for old readers docker buildx build --provenance=false -o type=image,oci-mediatypes=false,push=true, or convert it: skopeo copy --format v2s2. text/html, Target is unknown: a proxy or another server answers for the registry; Encountered remote: the name is that of a chart or plugin",
    links: [
      "https://github.com/ovh/cds/issues/7735",
      "https://github.com/containerd/containerd/blob/v2.0.0/docs/containerd-2.0.md",
    ],
  },
  {
    id: "image-attestation-unpacked",
    by: "containerd",
    summary: "an attestation of the image (provenance, SBOM) is unpacked as if it were a platform's filesystem",
    texts: [
      "application/vnd.in-toto+json: no processor for media-type",
      "unhandled media type application/vnd.in-toto+json: invalid argument",
      "unhandled media type application/vnd.in-toto+json",
      "failed to get stream processor for application/vnd.in-toto+json: no processor for media-type",
      ...layerErrors(["failed to get stream processor for application/vnd.in-toto+json: no processor for media-type"]),
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix:
      "pull or import without --all-platforms (--platform linux/amd64), or only fetch the content (ctr content fetch --all-platforms). Of a plain pull the tag or the index names the attestation as the image: push it " +
      "again; an image built with --provenance=false --sbom=false has no attestations",
    links: ["https://github.com/containerd/containerd/issues/8243"],
  },
  {
    id: "image-copy-media-type",
    by: "shim",
    summary:
      "Skopeo, Podman or Buildah cannot copy a part of the image whose kind they do not have: an attestation, an artifact, or a newer compression",
    texts: ["compression", "decompression"].flatMap((what) =>
      ["", "uploading manifest: ", "preparing updated manifest: ", "creating an updated image manifest: "].map((step) =>
        `${step}unsupported MIME type for ${what}: <name>`
      )
    ),
    evidence: "source",
    fix:
      "update Skopeo and Podman: newer releases copy attestations as they are. Or make the image without them: docker buildx build --provenance=false --sbom=false, BUILDX_NO_DEFAULT_ATTESTATIONS=1, or copy one platform, without --all; --preserve-digests leaves the parts as they are. Layers of zstd need a newer release, too",
    links: ["https://github.com/devcontainers/ci/issues/241"],
  },
  {
    id: "image-list-not-copied",
    by: "shim",
    summary: "Skopeo or Podman is to copy an image of several platforms as one, or to where only one image can be",
    texts: [
      "can not copy <image>: manifest contains multiple images",
      "manifest contains multiple images",
      "copying multiple images: destination transport <name> does not support copying multiple images as a group",
    ],
    evidence: "source",
    anywhere: ["can not copy", "skopeo", "copying multiple images", "podman"],
    fix:
      "update Skopeo: newer releases take the image of the own platform, --override-os and --override-arch name another one. --all (--multi-arch) copies all, to a registry, dir: or oci: alone: leave it out for docker-daemon:, docker-archive: and containers-storage:",
    links: ["https://github.com/containers/skopeo/issues/416"],
  },
  {
    id: "image-decryption",
    by: "containerd",
    summary: "the image is encrypted, and the node has no decoder or no key for it",
    texts: [
      ...["gzip+encrypted", "zstd+encrypted", "encrypted"].flatMap((kind) => {
        const processor = `failed to get stream processor for application/vnd.oci.image.layer.v1.tar+${kind}: `;
        return [
          `${processor}no processor for media-type`,
          `${processor}exec: "ctd-decoder": executable file not found in $PATH`,
          `${processor}ctd-decoder resolves to executable in current directory (./ctd-decoder)`,
          `${processor}<any>`,
        ];
      }),
      "missing private key needed for decryption",
      "you are not authorized to use this image: missing private key needed for decryption",
      "call to DecryptLayer failed: <any>",
      "no suitable key unwrapper found or none of the private keys could be used for decryption",
      "failed to extract layer <any>: read payload: read configFd: bad file descriptor",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "install ctd-decoder of imgcrypt into containerd's PATH, set stream_processors in config.toml, put the private key into the directory that " +
      "--decryption-keys-path names (/etc/containerd/ocicrypt/keys), and pull anew: an image that was pulled before stays unreadable (crictl rmi). From containerd 2.1 " +
      "on also set use_local_image_pull, if the transfer service pulls without it. Confidential Containers: the guest has to pull and decrypt it, not the node: the " +
      "runtime class of it with the Nydus snapshotter (guest pull), the node's own copy removed, the key in the KBS",
    links: [
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/cri/decryption.md",
      "https://github.com/containerd/imgcrypt/issues/181",
    ],
  },
  {
    id: "image-verifier-refused",
    by: "containerd",
    summary: "an image verifier of the node does not let the image be pulled",
    texts: [
      "image verifier <name> blocked pull of <image> with digest <digest> for reason: <any>",
      "blocking pull of <image> with digest <digest>: image verifier <name> returned error: <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix: "read the reason, which is the verifier's own; verifiers are the programs in bin_dir of " +
      "plugins.'io.containerd.image-verifier.v1.bindir', usually /opt/containerd/image-verifier/bin",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/docs/image-verification.md"],
  },
  {
    id: "image-not-unpacked",
    refines: "snapshot-directory-mismatch",
    by: "containerd",
    summary:
      "the image is there, but was never unpacked for the snapshotter that is used: BuildKit or an import stored it without its snapshots, or another snapshotter has them",
    texts: [
      "ctr: parent snapshot <digest> does not exist: not found",
      "ctr: failed to prepare snapshot: parent snapshot <digest> does not exist: not found",
    ],
    evidence: "reported",
    fix:
      "pull it again for that snapshotter and namespace: ctr -n NAMESPACE images pull --snapshotter NAME IMAGE; of a file: ctr images import without --no-unpack; of a build: nerdctl build, or nerdctl load of its archive. Name the same --snapshotter and -n at ctr run. A newer ctr (1.1 and later) unpacks as it runs",
    links: ["https://github.com/containerd/containerd/pull/2160"],
  },
  {
    id: "snapshot-directory-mismatch",
    by: "containerd",
    summary:
      "the snapshotter's directories and its database do not agree, mostly after a crash, a restored disk or a " +
      "clean-up by hand",
    texts: [
      "failed to stat parent: stat <path>snapshots/<number>/fs: no such file or directory",
      "failed to rename: rename <path>snapshots/new-<number> <path>snapshots/<number>: file exists",
      "failed to rename: rename <path>snapshots/new-<number> <path>snapshots/<number>: directory not empty",
      "failed to get snapshot mount: open <path>snapshots/<number><any>: no such file or directory",
      "missing parent <name> bucket: not found",
      "failed to create snapshot: missing parent <name> bucket: not found",
      "parent snapshot <name> does not exist: not found",
      "failed to create containerd container: parent snapshot <name> does not exist: not found",
      ...["write-set-", "layer-"].flatMap((name) =>
        ["file exists", "directory not empty"].map((errno) =>
          `failed to register layer: rename <path>/layerdb/tmp/${name}<number> <path>/layerdb/sha256/<hash>: ${errno}`
        )
      ),
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix:
      "pull or build again: a clean-up may have run at the same time; if it stays, remove the image (crictl rmi) and pull it again, also where another snapshotter had " +
      "it before (Nydus, stargz, Kata: the pause image, too; update the snapshotter). Else drain the node, stop kubelet and containerd, remove the snapshotter's " +
      "directory (io.containerd.snapshotter.v1.NAME) and io.containerd.metadata.v1.bolt together, and start again: the images and containers of all namespaces are " +
      "lost. Docker: stop it, remove the directory below layerdb/sha256 that the message names",
    links: ["https://github.com/rancher/rke2/issues/4961", "https://github.com/moby/moby/issues/44909"],
  },
  {
    id: "image-pull-pruned",
    by: "containerd",
    summary: "what a pull had already fetched was removed while it ran: by a prune, or by another removal of images",
    texts: [
      "unable to lease content: lease does not exist: not found",
      "commit failed: rename <path>/ingest/<hash>/data <path>/blobs/<any>: no such file or directory",
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix: "pull again, and run no docker image prune, docker system prune or ctr leases rm at the same time",
    links: ["https://github.com/moby/moby/pull/53335"],
  },
  {
    id: "disk-failing",
    by: "containerd",
    summary:
      "the disk or filesystem of the data of containerd, Docker or Podman fails, or what a lazy snapshotter reads images from",
    texts: [
      ...storeErrors(FAULTS),
      ...FAULTS.flatMap((error) => [
        `failed to write digest data: sync <path>: ${error}`,
        `failed to write digest data: <any>: ${error}`,
      ]),
      ...FAULTS.map((error) => `failed to mount <path>containerd-mount<number>: ${error}`),
      ...["read", "open", "stat", "lstat"].flatMap((call) =>
        FAULTS.map((error) => `mount callback failed on <path>: ${call} <path>: ${error}`)
      ),
    ],
    evidence: "reported",
    behind: UNPACKED,
    fix:
      "read the kernel's log (dmesg) and smartctl, and whether the volume below (thin pool, LVM, network disk) is full; save what is " +
      "needed, run fsck or xfs_repair only on an unmounted filesystem (stop the engine, or boot a rescue system), then pull damaged " +
      "images again. Docker Desktop: restart it. A lazy snapshotter (nydus, stargz, SOCI): read its log; the image has to be converted for it, and its configuration has to reach the registry",
    links: ["https://github.com/containerd/containerd/issues/5022"],
  },
];
