/** Reports about layers of images that cannot be unpacked. @module */

import type { Report } from "./report.ts";

/** Reports about layers of images that cannot be unpacked. */
export const IMAGE_LAYER_REPORTS: readonly Report[] = [
  {
    text:
      'FATA[2026-01-31T03:09:54.658294490-05:00] pulling image: rpc error: code = Unknown desc = failed to pull and unpack image "ghcr.io/home-operations/prowlarr:2": failed to extract layer sha256:7bb20cf5ef67526cb843d264145241ce4dde09a337b5be1be42ba464de9a672d: mount callback failed on /var/lib/rancher/k3s/agent/containerd/tmpmounts/containerd-mount802132737: archive/tar: invalid tar header: unknown',
    rule: "image-layer-invalid",
    source: "home-operations/containers#1177",
  },
  {
    text:
      'INFO[0001] apply failure, attempting cleanup             error="failed to extract layer sha256:178615070e3d6a5fcb2c6d23ebe1c245f05f6ba2f873a870cb4769ea1056dced: archive/tar: invalid tar header: unknown" key="extract-842707968-7z5- sha256:56970de1727c7ae3eaac7defed809523b0d646728183c90972fa96e0790eee5d"\nctr: failed to extract layer sha256:178615070e3d6a5fcb2c6d23ebe1c245f05f6ba2f873a870cb4769ea1056dced: archive/tar: invalid tar header: unknown',
    rule: "image-layer-invalid",
    source: "containerd/containerd#10134",
  },
  {
    text:
      '  Warning  Failed       15s                kubelet, 10.0.0.72  Failed to pull image "example/dataset-operator:archive-amd64": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/example/dataset-operator:archive-amd64": unpack: failed to extract layer sha256:b0e2911c99f3f2326c53ebd85ea90738a14c9a87b65856782afc96c239550200: mount callback failed on /var/data/cripersistentstorage/tmpmounts/containerd-mount881322503: archive/tar: invalid tar header: unknown',
    rule: "image-layer-invalid",
    source: "datashim-io/datashim#49",
  },
  {
    text: "ERROR: failed to register layer: ApplyLayer exit status 1 stdout:  stderr: archive/tar: invalid tar header",
    rule: "image-layer-invalid",
    source: "n8n-io/n8n#24193",
  },
  {
    text:
      "b05897b22945: Download complete\nfailed to register layer: Error processing tar file(exit status 1): archive/tar: invalid tar header",
    rule: "image-layer-invalid",
    source: "stalwartlabs/stalwart#2241",
  },
  {
    text: "failed to register layer: Error processing tar file(exit status 1): unexpected EOF",
    rule: "image-layer-invalid",
    source: "moby/moby pkg/archive",
  },
  {
    text:
      "Error: failed to create containerd container: error unpacking image: failed to extract layer sha256:5e0d8111135538b8a86ce5fc969849efce16c455fd016bb3dc53131bcedc4da5: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3121334163: unexpected EOF: unknown",
    rule: "image-layer-invalid",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'time="2023-04-05T06:07:08.1Z" level=error msg="PullImage \\"docker.io/library/app:1\\" failed" error="failed to pull and unpack image \\"docker.io/library/app:1\\": failed to extract layer sha256:5e0d8111135538b8a86ce5fc969849efce16c455fd016bb3dc53131bcedc4da5: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1: failed to read expected number of bytes: unexpected EOF: unknown"',
    rule: "image-layer-invalid",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      "ctr: failed to extract layer sha256:5e0d8111135538b8a86ce5fc969849efce16c455fd016bb3dc53131bcedc4da5: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1: gzip: invalid checksum: unknown",
    rule: "image-layer-invalid",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": failed to pull and unpack image "r.example.com/a:1": failed to extract layer (application/vnd.oci.image.layer.v1.tar+zstd sha256:5e0d8111135538b8a86ce5fc969849efce16c455fd016bb3dc53131bcedc4da5) to overlayfs as "extract-1234-abcd sha256:5e0d8111135538b8a86ce5fc969849efce16c455fd016bb3dc53131bcedc4da5": mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount44: zstd: invalid input: magic number mismatch',
    rule: "image-layer-invalid",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  9s    kubelet            Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd container: error unpacking image: failed to extract layer sha256:59b1469b8fbd05fd256959ad9d7d776b9937b848d75113a0d7c1af442528b6d0: failed to get reader from content store: content digest sha256:0692f38991d53a0c28679148f99de26a44d630fda984b41f63c5e19f839d15a6: not found",
    rule: "image-content-missing",
    source: "awslabs/soci-snapshotter#1389",
  },
  {
    text:
      'failed to unpack image on snapshotter overlayfs: apply layer error for "docker.io/library/haskell:7": failed to extract layer sha256:4dcab49015d47e8f300ec33400a02cebc7b54cadd09c37e49eccbc655279da90: NotFound: failed to get reader from content store: content digest sha256:51f5c6a04d83efd2d45c5fd59537218924bc46705e3de6ffc8bc07b51481610b: not found',
    rule: "image-content-missing",
    source: "moby/moby#52411",
  },
  {
    text:
      "unpacking k8s.gcr.io/kube-apiserver:v1.18.1 (sha256:4e6eac64d7f50e27153e3d8e893bcce905a8f703304cb98fc790c10235420cf5)...ctr: content digest sha256:9a8f4ffc528789f2802630c2590052623a6c915e046f619a1743e7a2aebcaa78: not found",
    rule: "image-content-missing",
    source: "containerd/containerd#4634",
  },
  {
    text:
      'level=error msg="CreateContainer within sandbox \\"4ecd81\\" for &ContainerMetadata{Name:kube-apiserver,Attempt:0,} failed" error="failed to create containerd container: error unpacking image: content digest sha256:3156e9a2eb83ed0b8a2a10323f2ce56abc37e7be95db4fb800f74c9237a9bee4: not found"',
    rule: "image-content-missing",
    source: "kubernetes/minikube#5191",
  },
  {
    text:
      'time="2024-09-05T08:09:43Z" level=fatal msg="failed to create a tmp single-platform image \\"registry:tag-tmp-reduced-platform\\": content digest sha256:602d8ad51b8130f3fcd71cb936dea612ebc799666136abf2e5914585b3178a4a: not found"',
    rule: "image-content-missing",
    source: "containerd/nerdctl#3415",
  },
  {
    text:
      'FATA[0101] pulling image failed: rpc error: code = Unknown desc = failed to pull and unpack image "xxxxxx/honglichang/test:pull_fail": failed to unpack image on snapshotter overlayfs: failed to extract layer sha256:5a440235907b6a6a4d3dcbbadeffef7ae792f18684e3be7b41c8d5215a011a98: mount callback failed on /data/containerd/tmpmounts/containerd-mount760407397: unlinkat /data/containerd/tmpmounts/containerd-mount760407397/root/.cache/bazel/_bazel_root/68a62076e91007a7908bc42a32e4cff9/external/swig/Examples/test-suite: directory not empty: unknown',
    rule: "image-unpack-directory-not-empty",
    source: "containerd/containerd#4498",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": rpc error: code = Unknown desc = failed to pull and unpack image "r.example.com/a:1": failed to extract layer sha256:9d9: unlinkat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/10/fs/usr/lib: directory not empty: unknown',
    rule: "image-unpack-directory-not-empty",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      "Error: failed to create containerd container: failed to stat parent: stat /var/lib/rancher/rke2/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/214/fs: no such file or directory",
    rule: "snapshot-directory-mismatch",
    source: "rancher/rke2#4961",
  },
  {
    text:
      'pulling image failed: rpc error: code = Unknown desc = failed to pull and unpack image "$dadi_image": failed to prepare extraction snapshot "extract-545136048-IAjX sha256:c3b59cdbc3b160347a81159bc96aca9ceed3995c3d3814304e252e7853c4354f": failed to rename: rename /opt/containerd/io.containerd.snapshotter.v1.overlaybd/snapshots/new-061002457 /opt/containerd/io.containerd.snapshotter.v1.overlaybd/snapshots/3479: file exists: unknown',
    rule: "snapshot-directory-mismatch",
    source: "containerd/accelerated-container-image#102",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd container: failed to rename: rename /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/new-2217 /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/5: file exists: unknown",
    rule: "snapshot-directory-mismatch",
    source: "containerd/containerd v2.1.0 plugins/snapshots/overlay/overlay.go",
  },
  {
    text:
      'Error: failed to create containerd container: failed to create snapshot: missing parent "k8s.io/1060/sha256:aa" bucket: not found',
    rule: "snapshot-directory-mismatch",
    source: "containerd/containerd v2.1.0 core/snapshots/storage/bolt.go",
  },
  {
    text:
      "Error: failed to create containerd container: failed to create prepare snapshot dir: failed to create temp dir: stat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots: no such file or directory",
    rule: "snapshot-directory-missing",
    source: "containerd/containerd v2.1.0 plugins/snapshots/overlay/overlay.go",
  },
  {
    text:
      "failed to register layer: rename /var/lib/docker/image/overlay2/layerdb/tmp/write-set-508278197 /var/lib/docker/image/overlay2/layerdb/sha256/e5e13b0c77cbb769548077189c3da2f0a764ceca06af49d8d558e759f5c232bd: file exists",
    rule: "snapshot-directory-mismatch",
    source: "moby/moby#44909",
  },
  {
    text:
      "docker: failed to register layer: rename /var/lib/docker/image/aufs/layerdb/tmp/layer-252995730 /var/lib/docker/image/aufs/layerdb/sha256/e706e7046115cee731550afd12e36b4016360a011dcef13508a8118184d23baa: directory not empty",
    rule: "snapshot-directory-mismatch",
    source: "docker-archive-public/docker.kitematic#1889",
  },
  {
    text: "failed to register layer: lsetxattr security.capability /usr/bin/caddy: operation not supported",
    rule: "image-xattr-refused",
    source: "nextcloud/all-in-one#4907",
  },
  {
    text:
      'failed to register layer: lsetxattr /usr/lib/x86_64-linux-gnu/gstreamer1.0/gstreamer-1.0/gst-ptp-helper: xattr "security.capability": operation not supported',
    rule: "image-xattr-refused",
    source: "THUDM/slime#807",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": rpc error: code = Unknown desc = failed to pull and unpack image "r.example.com/a:1": failed to extract layer sha256:9d9ab: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3: failed to setxattr "/var/lib/containerd/tmpmounts/containerd-mount3/usr/bin/ping" for key "security.capability": operation not supported: unknown',
    rule: "image-xattr-refused",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": rpc error: code = Unknown desc = failed to pull and unpack image "r.example.com/a:1": failed to extract layer sha256:9d9ab: failed to setxattr "/run/x/usr/bin/ping" for key "security.capability": operation not permitted: unknown',
    rule: "image-xattr-refused",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": rpc error: code = Unknown desc = failed to pull and unpack image "r.example.com/a:1": failed to extract layer sha256:9d9ab: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3: write /var/lib/containerd/tmpmounts/containerd-mount3/opt/model.bin: no space left on device: unknown',
    rule: "disk-full",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": failed to pull and unpack image "r.example.com/a:1": failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:9d9ab) to overlayfs as "extract-1 sha256:ab": mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3: write /var/lib/containerd/tmpmounts/containerd-mount3/opt/model.bin: no space left on device',
    rule: "disk-full",
    source: "containerd/containerd v2.3.4 core/unpack/unpacker.go",
  },
  {
    text:
      'failed to pull and unpack image "r.example.com/a:1": failed to prepare extraction snapshot "extract-1 sha256:ab": failed to create prepare snapshot dir: failed to create temp dir: mkdir /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/new-1: no space left on device',
    rule: "disk-full",
    source: "containerd/containerd v2.1.0 plugins/snapshots/overlay/overlay.go",
  },
  {
    text: "docker: failed to register layer: write /usr/lib/libcudnn.so.8: no space left on device.",
    rule: "disk-full",
    source: "moby/moby pkg/archive",
  },
  {
    text:
      'ctr: failed to ingest "layer-sha256:abc": failed to copy: failed to send write: write /var/lib/containerd/io.containerd.content.v1.content/ingest/a/data: no space left on device: unknown',
    rule: "disk-full",
    source: "containerd/containerd v2.1.0 plugins/content/local/writer.go",
  },
  {
    text:
      'ctr: failed to ingest "blobs/sha256/abc": failed to copy: write /var/lib/containerd/io.containerd.content.v1.content/ingest/a/data: disk quota exceeded: unknown',
    rule: "disk-full",
    source: "containerd/containerd v2.1.0 plugins/content/local/writer.go",
  },
  {
    text:
      'failed to pull and unpack image "r.example.com/a:1": failed to extract layer sha256:9d9ab: mount callback failed on /tmp/containerd-mount1: failed to Lchown "/tmp/containerd-mount1/usr/bin/x" for UID 1668442479, GID 426265827: lchown /tmp/containerd-mount1/usr/bin/x: invalid argument (Hint: try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid): unknown',
    rule: "layer-owner-unmapped",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'docker: failed to register layer: failed to Lchown "/app" for UID 197609, GID 197121: lchown /app: invalid argument (try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid)',
    rule: "layer-owner-unmapped",
    source: "moby/moby pkg/idtools",
  },
  {
    text:
      "ctr: failed to extract layer sha256:be4eae0b: failed to mount /var/lib/containerd/tmpmounts/containerd-mount788433525: invalid argument: unknown",
    rule: "rootfs-mount-failed",
    source: "containerd/containerd v2.1.0 core/mount/mount_linux.go",
  },
  {
    text:
      "FATA[0005] failed to extract layer sha256:be4eae0b: failed to mount /var/lib/containerd/tmpmounts/containerd-mount788433525: no such device: unknown",
    rule: "rootfs-mount-failed",
    source: "containerd/containerd v2.1.0 core/mount/mount_linux.go",
  },
  {
    text:
      '        failed to extract layer (application/vnd.docker.image.rootfs.diff.tar sha256:6f1cdceb6a3146f0ccb986521156bef8a422cdbb0863396f7f751f575ba308f4) to overlayfs as "extract-920875437-7QPF sha256:31e64620332e54e3e4fb246d8325ed2c9f1c2cc64a95f0bb23b4b7e82834c95a": failed to mount /var/lib/containerd/tmpmounts/containerd-mount2180142388: mount source: "overlay", target: "/var/lib/containerd/tmpmounts/containerd-mount2180142388", fstype: overlay, flags: 0, data: "upperdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/279/fs", err: invalid argument',
    rule: "rootfs-mount-failed",
    source: "containerd/containerd#13388",
  },
  {
    text:
      'ctr: failed to create shim task: mount source: "overlay", target: "/run/containerd/io.containerd.runtime.v2.task/default/test/rootfs", fstype: overlay, flags: 0, data: "workdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/2/work,upperdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/2/fs,lowerdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs,index=off", err: invalid argument',
    rule: "rootfs-mount-failed",
    source: "containerd/nerdbox#1",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "082b": failed to create containerd container: error unpacking image: apply layer error for "europe-west4-artifactregistry.gcr.io/gke-release/gke-release/pause:3.8@sha256:880e": failed to extract layer sha256:780b: failed to mount /var/lib/containerd/tmpmounts/containerd-mount3763893285: mount source: "overlay", target: "/var/lib/containerd/tmpmounts/containerd-mount3763893285", fstype: format/mkdir/overlay, flags: 0, data: "workdir=/var/lib/containerd/io.containerd.snapshotter.v1.erofs/snapshots/1491/work,upperdir=/var/lib/containerd/io.containerd.snapshotter.v1.erofs/snapshots/1491/fs,lowerdir={{ mount 0 }}", err: no such device',
    rule: "snapshotter-erofs-unresolved",
    source: "containerd/containerd#12796",
  },
  {
    text:
      "ctr: failed to extract layer sha256:be4eae0b2583281e2cd171c52a0b283a5e6f84e6b86066a18e205a10cb507fcd: failed to mount /var/lib/containerd/tmpmounts/containerd-mount788433525: input/output error: unknown",
    rule: "disk-failing",
    source: "containerd/containerd#5022",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": rpc error: code = Unknown desc = failed to pull and unpack image "r.example.com/a:1": failed to extract layer sha256:9d9ab: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3: write /var/lib/containerd/tmpmounts/containerd-mount3/opt/model.bin: input/output error: unknown',
    rule: "disk-failing",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      "Error: failed to create containerd container: failed to create prepare snapshot dir: failed to create temp dir: mkdir /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/new-1: structure needs cleaning: unknown",
    rule: "disk-failing",
    source: "containerd/containerd v2.1.0 plugins/snapshots/overlay/overlay.go",
  },
  {
    text:
      'failed to pull and unpack image "r.example.com/a:1": failed to prepare extraction snapshot "extract-1 sha256:ab": failed to create prepare snapshot dir: failed to create temp dir: mkdir /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/new-1: read-only file system',
    rule: "containerd-root-read-only",
    source: "containerd/containerd v2.1.0 plugins/snapshots/overlay/overlay.go",
  },
  {
    text:
      'FATA[0002] pulling image failed: rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/r0bj/test-image:0.1": unpack: failed to extract layer sha256:9c859ee9ae8224ac8800320b0e14ebffed2f4c82d4a37c37130e1672f9d6c26b: lstat /data/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/10382/fs/root/.gem/specs/api.rubygems.org%443: not a directory: unknown',
    rule: "image-layer-conflict",
    source: "containerd/containerd#4658",
  },
  {
    text:
      'error="failed to extract layer sha256:baa90903a66df167bb3f28a20e040afe5c7cde54de5824ccf74032270d200778: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount202404474: chmod /var/lib/containerd/tmpmounts/containerd-mount202404474/sbin: no such file or directory: unknown" key="extract-991688858-48Sm sha256:baa90903a66df167bb3f28a20e040afe5c7cde54de5824ccf74032270d200778"',
    rule: "image-layer-conflict",
    source: "containerd/containerd#4086",
  },
  {
    text:
      "ctr: failed to extract layer sha256:140b571c235813a8eb5ba7f5f474f8852eef0218d4e5efe99801351d4c76aa6b: operation not permitted: unknown",
    rule: "image-layer-denied",
    source: "containerd/containerd#7093",
  },
  {
    text:
      'Error response from daemon: not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1, please rebuild the image as "application/vnd.docker.distribution.manifest.v2+json" or "application/vnd.oci.image.manifest.v1+json"',
    rule: "image-media-type-unsupported",
    source: "ovh/cds#7735",
  },
  {
    text:
      'Failed to pull image "quay.io/old/old:1": rpc error: code = Unimplemented desc = failed to pull and unpack image "quay.io/old/old:1": not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.0, please rebuild the image as "application/vnd.docker.distribution.manifest.v2+json" or "application/vnd.oci.image.manifest.v1+json"',
    rule: "image-media-type-unsupported",
    source: "containerd/containerd v2.0.0 core/images/mediatypes.go",
  },
  {
    text:
      'failed to pull and unpack image "quay.io/old/old:1": failed to extract layer sha256:aa: failed to get stream processor for application/vnd.oci.image.layer.v1.tar+zstd: no processor for media-type: unknown',
    rule: "image-media-type-unsupported",
    source: "containerd/containerd v2.1.0 core/diff/stream.go",
  },
  {
    text:
      'Failed to pull image "r/nginx_enc:latest": rpc error: code = Unknown desc = failed to pull and unpack image "r/nginx_enc:latest": failed to extract layer sha256:aa: failed to get stream processor for application/vnd.oci.image.layer.v1.tar+gzip+encrypted: exec: "ctd-decoder": executable file not found in $PATH: unknown',
    rule: "image-decryption",
    source: "confidential-containers/confidential-containers#234",
  },
  {
    text:
      'Apr 23 14:01:08 kind-control-plane containerd[1786]: time="2025-04-23T14:01:08.688048958Z" level=error msg="PullImage \\"docker.io/testrepo/bash:v1-encrypt\\" failed" error="failed to pull and unpack image \\"docker.io/testrepo/bash:v1-encrypt\\": failed to extract layer sha256:a16e98724c05975ee8c40d8fe389c3481373d34ab20a1cf52ea2accc43f71f4c: call to DecryptLayer failed: missing private key needed for decryption\\n: unknown"',
    rule: "image-decryption",
    source: "containerd/imgcrypt#181",
  },
  {
    text:
      'Failed to pull image "r/enc:1": rpc error: code = Unknown desc = failed to pull and unpack image "r/enc:1": failed to unpack image on snapshotter overlayfs: failed to extract layer sha256:a16e: failed to get stream processor for application/vnd.oci.image.layer.v1.tar+gzip+encrypted: no processor for media-type: unknown',
    rule: "image-decryption",
    source: "containerd/containerd v2.1.0 core/diff/stream.go",
  },
  {
    text: "ctr: you are not authorized to use this image: missing private key needed for decryption",
    rule: "image-decryption",
    source: "containerd/imgcrypt v2.0.0 images/encryption/encryption.go",
  },
  {
    text:
      'Failed to pull image "r/a:1": rpc error: code = Unknown desc = failed to pull and unpack image "r/a:1": image verifier bindir blocked pull of r/a:1 with digest sha256:aa for reason: verifier cosign rejected image (exit code 1): no signatures',
    rule: "image-verifier-refused",
    source: "containerd/containerd v2.1.0 plugins/imageverifier/bindir",
  },
];
