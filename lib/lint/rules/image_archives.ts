/**
 * Archives of images that are damaged, images that umoci may not unpack, and Docker's directory for downloads.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** Archives and unpacked images. */
export const IMAGE_ARCHIVES: readonly DaemonRule[] = [
  {
    id: "docker-load-damaged",
    refines: "image-layer-invalid",
    by: "shim",
    summary:
      "the archive that docker load, docker import or a build sends to the daemon is damaged: cut, changed on its way, or no tar",
    texts: ["Error response from daemon: ", ""].flatMap((before) =>
      [
        "archive/tar: invalid tar header",
        "unexpected EOF",
        "archive/tar: missed writing <number> bytes",
        "flate: corrupt input before offset <number>",
        "gzip: invalid checksum",
      ].map((error) => `${before}Error processing tar file(exit status <number>): ${error}`)
    ).concat(["archive/tar: invalid tar header", "unexpected EOF"]),
    evidence: "reported",
    anywhere: [
      "docker load",
      "docker import",
      "docker save",
      "docker export",
      "load -i",
      "load <",
      "Sending build context",
      "ctr: archive/tar",
      "ctr: unexpected EOF",
      "Error response from daemon: Error processing tar file",
    ],
    passed: ["failed to register layer"],
    fix:
      "make it anew and compare sha256sum on both sides: docker save -o app.tar IMAGE and docker load -i app.tar, as > and < of PowerShell change the bytes; copy it in binary mode, to a disk with room; load reads gzip, bzip2, xz and zstd, no zip, and no archive of files (tar xzf … | docker load). In a build: a file of the context changed or could not be read while it was sent: .dockerignore for logs, databases and sockets",
    links: [
      "https://docs.docker.com/reference/cli/docker/image/load/",
      "https://github.com/moby/moby/issues/30919",
    ],
  },
  {
    id: "umoci-unpack-denied",
    by: "shim",
    summary:
      "umoci may not unpack the image: it is not root, or the filesystem does not let it make an owner, a link or a device",
    texts: ["unpack rootfs: ", ""].flatMap((step) => [
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        `create runtime bundle: ${step}unpack layer: unpack entry: <name>: <any>: ${errno}`,
        `create runtime bundle: ${step}chown rootfs: lchown <path>: ${errno}`,
      ]),
      `create runtime bundle: ${step}<any>`,
    ]),
    evidence: "reported",
    anywhere: ["umoci", "unpack entry", "chown rootfs", "unpriv."],
    fix:
      "sudo umoci unpack, or umoci unpack --rootless, which keeps the owners in an attribute and leaves out devices. As root: unpack on ext4, xfs or btrfs: directories that a virtual machine shares, FAT and NFS have no hard links, owners or attributes. Permission denied of files of mode 000 (etc/gshadow), or link in --rootless: update umoci. Remove the unfinished bundle first",
    links: ["https://umo.ci/quick-start/rootless/", "https://github.com/opencontainers/umoci/issues/262"],
  },
  {
    id: "docker-temporary-directory-removed",
    by: "shim",
    summary: "Docker's directory for what it downloads and builds was removed while the daemon runs",
    texts: [
      "open <path>/GetImageBlob<number>: no such file or directory",
      ...["/var/lib/docker/tmp", "<path>/docker/tmp"].flatMap((directory) => [
        `mkdir ${directory}/docker-builder<number>: no such file or directory`,
        `mkdir ${directory}/docker-import-<number>: no such file or directory`,
        `open ${directory}/docker-import-<number>: no such file or directory`,
        `unable to prepare context: unable to create temporary directory: mkdir ${directory}/docker-builder<number>: no such file or directory`,
      ]),
    ],
    evidence: "reported",
    fix:
      "sudo systemctl restart docker makes it anew (containers stop without live-restore); mkdir -m 700 /var/lib/docker/tmp does without. Then look for what removed it: a clean-up of old files (tmpreaper, a cron job), a data disk that was mounted after the daemon started (RequiresMountsFor= in its unit), a second dockerd with the same directory, a virtual disk that has become read-only (restart the machine or Docker Desktop)",
    links: ["https://github.com/dotnet/runtime/issues/117164", "https://github.com/moby/moby/issues/38275"],
  },
];
