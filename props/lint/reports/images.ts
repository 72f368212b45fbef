/** Reports about images that cannot be pulled, unpacked, stored or removed. @module */

import type { Report } from "./report.ts";

/** Reports about images that cannot be pulled, unpacked, stored or removed. */
export const IMAGE_REPORTS: readonly Report[] = [
  {
    text:
      'E0102 21:10:37.610356   13696 remote_image.go:180] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"docker.io/library/nginx:latest\\": failed to copy: httpReadSeeker: failed open: unexpected status code https://docker.example.com/v2/library/nginx/blobs/sha256:566e42bcee1cd697dcab6098c082789af33bc8cbcbaa95c8adbad87283c85c75?ns=docker.io: 400 Bad Request" image="nginx"',
    rule: "registry-bad-request",
    source: "ciiiii/cloudflare-docker-proxy#98",
  },
  {
    text:
      'FATA[0021] pulling image: failed to pull and unpack image "docker.io/1panel/kubepi:latest": failed to resolve reference "docker.io/1panel/kubepi:latest": unexpected status from HEAD request to http://10.236.0.9:1443/v2/1panel/kubepi/manifests/latest?ns=docker.io: 400 Bad Request',
    rule: "registry-plain-http-to-tls",
    source: "DaoCloud/crproxy#43",
  },
  {
    text:
      'Failed to pull image "registry.example.com/devops/jenkins:lts": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/devops/jenkins:lts": failed to resolve reference "registry.example.com/devops/jenkins:lts": unexpected EOF',
    rule: "registry-connection-broken",
    source: "containerd/containerd#5435",
  },
  {
    text:
      'Aug 25 04:50:11 oke-node-0 kubelet[23691]: E0825 04:50:11.334617   23691 pod_workers.go:1324] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"e2e\\" with ImagePullBackOff: \\"Back-off pulling image \\\\\\"registry.k8s.io/conformance:v1.35.2\\\\\\": ErrImagePull: unable to pull image or OCI artifact: pull image err: copying system image from manifest list: writing blob: storing blob to file \\\\\\"/var/tmp/container_images_storage3211544673/6\\\\\\": happened during read: unexpected EOF (after reconnecting, fetching blob: StatusCode: 400, \\\\\\"<?xml version=\\\\\\\\\\\\\\"1.0\\\\\\\\\\\\\\" encoding=\\\\\\\\\\\\\\"UTF-8\\\\\\\\\\\\\\"?>\\\\\\\\n<Error><Cod...\\\\\\"); artifact err: image reference: reference is a container image, not an OCI artifact\\"" pod="sonobuoy/sonobuoy-e2e-job-20a8b8aca71440fd" podUID="320b0ee2-755d-4161-bb9a-4fbda48b18a8"',
    rule: "registry-connection-broken",
    source: "kubernetes/registry.k8s.io#333",
  },
  {
    text:
      'Trying to pull localhost/archlinux:2024-12-23...\nWARN[0000] Failed, retrying in 1s ... (1/3). Error: initializing source docker://localhost/archlinux:2024-12-23: pinging container registry localhost: Get "https://localhost/v2/": dial tcp 127.0.0.1:443: connect: connection refused \nError: initializing source docker://localhost/archlinux:2024-12-23: pinging container registry localhost: Get "https://localhost/v2/": dial tcp 127.0.0.1:443: connect: connection refused',
    rule: "image-localhost-missing",
    source: "89luca89/distrobox#1640",
  },
  {
    text:
      'Error: initializing source docker://libary/ubuntu:latest: pinging container registry registry-1.docker.io: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 192.168.178.1:53: dial udp 192.168.178.1:53: socket: permission denied',
    rule: "registry-socket-denied",
    source: "containers/podman#22500",
  },
  {
    text:
      'Trying to pull registry.access.redhat.com/ubi8-init:latest...\ntime="2022-07-07T18:22:15-05:00" level=warning msg="Failed, retrying in 1s ... (1/3). Error: copying system image from manifest list: determining manifest MIME type for docker://registry.access.redhat.com/ubi8-init:latest: Get \\"https://registry.access.redhat.com/v2/ubi8-init/manifests/sha256:aaa17f9f2c8c628601688a830df297bf3548236efd7095b6448247bd759aed50\\": net/http: TLS handshake timeout"\nError: initializing source docker://registry.access.redhat.com/ubi8-init:latest: can\'t talk to a V1 container registry',
    rule: "registry-tls-timeout",
    source: "containers/podman#14864",
  },
  {
    text:
      "ERRO[0001] error pulling image \"registry:5000/base/base_alpine\": unable to pull registry:5000/base/base_alpine: unable to pull image: Error initializing image from source docker://registry:5000/base/base_alpine: invalid character '<' looking for beginning of value",
    rule: "registry-answer-invalid",
    source: "containers/podman#4254",
  },
  {
    text:
      "Error response from daemon: Get https://registry-1.docker.io/v2/: proxyconnect tcp: tls: first record does not look like a TLS handshake.",
    rule: "registry-proxy-failed",
    source: "docker/for-win#3550",
  },
  {
    text:
      '(HTTP code 500) server error - {"message":"Get https://registry-1.docker.io/v2/library/redis/manifests/latest: Get https://auth.docker.io/token?account=user&scope=repository%3Alibrary%2Fredis%3Apull&service=registry.docker.io: net/http: TLS handshake timeout"}',
    rule: "registry-tls-timeout",
    source: "docker-archive/kitematic#2771",
  },
  {
    text:
      "Error pulling image (latest) from docker.io/kriation/centos7, Get https://registry-1.docker.io/v1/images/0af989cd52ff4a9808a839a0871d90e3e849edea40d257be17c689a8052e0386/ancestry: net/http: TLS handshake timeout",
    rule: "registry-tls-timeout",
    source: "docker-archive/kitematic#933",
  },
  {
    text:
      'INFO[0000] trying next host                              error="failed to do request: Head \\"registry.private.com/hello-world:release-2df9312d\\": dial tcp: lookup registry.example.com on 10.0.0.5:53: no such host" host=registry.private.com\nFATA[0000] failed to resolve reference "registry.private.com/hello-world:release-2df9312d": failed to do request: Head "https://registry.private.com/hello-world:release-2df9312d": dial tcp: lookup registry.example.com on 10.0.0.5:53: no such host\nexit status 1',
    rule: "registry-name-unresolved",
    source: "containerd/nerdctl#352",
  },
  {
    text:
      'ERRO[0004] server "docker.io" does not seem to support HTTPS  error="failed to copy: httpReadSeeker: failed open: failed to do request: Get \\"https://production.cloudflare.docker.com/registry-v2/docker/registry/v2/blobs/sha256/5d/5d0da3dc976460b72c77d94c8a1ad043720b0416bfc16c52c45d4847e53fadb6/data?verify=1718103351-iLuqC1ybVjXQxIgcPAo9g6KWE8g%3D\\": proxyconnect tcp: dial tcp 127.0.0.1:7890: connect: connection refused"\nINFO[0004] Hint: you may want to try --insecure-registry to allow plain HTTP (if you are in a trusted network)',
    rule: "registry-proxy-failed",
    source: "containerd/nerdctl#3080",
  },
  {
    text:
      "error: failed to solve: failed to fetch oauth token: authorization server did not include a token in the response",
    rule: "registry-answer-invalid",
    source: "docker/buildx#1102",
  },
  {
    text:
      "ERROR: failed to solve: freesurfer/freesurfer:7.4.1: failed to resolve source metadata for docker.io/freesurfer/freesurfer:7.4.1: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=repository%3Afreesurfer%2Ffreesurfer%3Apull&service=registry.docker.io: 401 Unauthorized",
    rule: "registry-hub-login-refused",
    source: "skjerns/3dprintedbrain_docker#5",
  },
  {
    text:
      'failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to create LLB definition: failed to authorize: rpc error: code = Unknown desc = failed to fetch oauth token: Post "https://auth.docker.io/token": dial tcp: lookup auth.docker.io on 192.168.100.1:53: server misbehaving',
    rule: "registry-name-unresolved",
    source: "docker/getting-started#314",
  },
  {
    text:
      'failed to resolve source metadata for docker.io/library/alpine:3.21.3: failed to authorize: failed to fetch oauth token: Post "https://auth.docker.io/token": read tcp 192.168.1.40:65061->10.208.254.194:443: read: connection reset by peer',
    rule: "registry-connection-broken",
    source: "moby/buildkit#5839",
  },
  {
    text:
      'time="2021-12-08T22:26:45Z" level=error msg="/moby.buildkit.v1.Control/Solve returned error: rpc error: code = Unknown desc = authorization status: 401: authorization failed\\n"',
    rule: "registry-hub-push-denied",
    source: "docker/buildx#878",
  },
  {
    text:
      'reading image "beb1cfa12815bff42152400c8409206162edcc889b147dfd6656894b41a50712": locating image with ID "beb1cfa12815bff42152400c8409206162edcc889b147dfd6656894b41a50712": image not known',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#10241",
  },
  {
    text:
      'reference "[overlay@/var/lib/containers/storage+/run/containers/storage]registry.internal/org/app-b@sha256:beb1cfa12815bff42152400c8409206162edcc889b147dfd6656894b41a50712" does not resolve to an image ID',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#10241",
  },
  {
    text:
      "  Warning  Failed                 7s (x6 over 43s)  kubelet, 127.0.0.1  Error: Manifest does not match provided manifest digest sha256:3181b2fff8cbdefa2302a04b1eb2273251749e9320d0083b807d32e9f0e18961",
    rule: "containers-storage-damaged",
    source: "containers/storage#145",
  },
  {
    text:
      '  Normal   Pulled     29s (x4 over 59s)  kubelet, node-a  Successfully pulled image "registry.pharos.sh/kontenapharos/weave-npc:2.5.1"\n  Warning  Failed     29s (x4 over 59s)  kubelet, node-a  Error: image not known\n  Normal   Pulling    14s (x5 over 60s)  kubelet, node-a  Pulling image "registry.pharos.sh/kontenapharos/weave-kube:2.5.1"',
    rule: "image-not-local",
    source: "kontena/pharos-cluster#1322",
  },
  {
    text:
      "FATA[0000] Error initializing image from source docker://busybox:latest: unable to retrieve auth token: 401 unauthorized",
    rule: "registry-unauthorized",
    source: "containers/skopeo#325",
  },
  {
    text:
      'time="2021-08-12T11:10:58Z" level=fatal msg="Error writing blob: Error initiating layer upload to /v2/my_organization/destination_image_name/blobs/uploads/ in quay.io: unauthorized: access to the requested resource is not authorized"',
    rule: "registry-quay-unauthorized",
    source: "containers/skopeo#1416",
  },
  {
    text:
      'time="09:01:09" level=debug msg="Running: docker exec kind-build-0df3472c ctr --namespace=k8s.io image import /kind/images/kindnetd.tar --no-unpack"\nctr: rpc error: code = NotFound desc = content digest sha256:15ab88dac4bbb22cc92e133c04821df12f3df491a6e814ad30dde855679f3d18: not found\nError: error altering node image: could not import image file "/kind/images/kindnetd.tar": exit status 1',
    rule: "image-content-missing",
    source: "kubernetes/kubeadm#3265",
  },
  {
    text:
      '  Warning  Failed  3m26s (x1041 over 48m)  kubelet  Error: failed to check if this is a checkpoint image: failed to get image from containerd "sha256:4456983f292e46335c26f66eb62bb708dc0a46f166c1466cf4c4892e6e81b563": image "docker.io/library/import-2025-10-07@sha256:0e1d8868652ecc11aa04fd856dc5d782efeb63d17b9366ae57e8b317f9a4afb7": not found',
    rule: "container-image",
    source: "kubernetes-sigs/kind#4028",
  },
  {
    text:
      'time="2025-05-13T08:58:00.914367996+08:00" level=info msg="trying next host" error="pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials" host="10.111.160.21:39435"',
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#12326",
  },
  {
    text:
      'Jan 07 21:31:22 node1 k3s[15803]: E0107 21:31:22.850050   15803 pod_workers.go:191] Error syncing pod 3c8b5ed2-fc7c-47e0-95e8-30b56df50794 ("app-deployment-bfcf44fdd-jrbwv_project-production(3c8b5ed2-fc7c-47e0-95e8-30b56df50794)"), skipping: failed to "StartContainer" for "app" with ErrImagePull: "rpc error: code = Unknown desc = failed to pull and unpack image \\"my.registry.tld/some/image:latest\\": failed to resolve reference \\"my.registry.tld/some/image:latest\\": failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized"',
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#2787",
  },
  {
    text:
      "Error: committing the finished image: failed to put layer using a partial pull: rename /var/lib/containers/storage/overlay/staging/1464572085 /var/lib/containers/storage/overlay/4f2f9a8a0c9bd7b2/diff: no such file or directory",
    rule: "containers-storage-damaged",
    source: "containers/podman#22498",
  },
  {
    text:
      'Error: copying layers and metadata for container "d48daa531e65ed8666b5c631ab8e39abbbb7063a023278398c3ac23784e9c75e": committing the finished image: creating image "0819f79dec8410ad3f6c7db3730da4eece14d589cd9707888fefc6c37fddc8b0": layer not known',
    rule: "containers-storage-damaged",
    source: "containers/podman#24598",
  },
  {
    text:
      'Error: error copying layers and metadata for container "99095ede90e3a85b3e9a635c686c522ff6be16011d84f38207f7eb7407417971": Error initializing source containers-storage:flamboyant_visvesvaraya: error extracting layer "18c4fe2562c813abbb3254aa76311ca9639719c99cbdc9116dc48650c0d8475f": lgetxattr /home/user/.local/share/containers/storage/overlay/18c4fe2562c813abbb3254aa76311ca9639719c99cbdc9116dc48650c0d8475f/merged/var/cache/dnf/updates-1eb77e9f45b4391a/repodata/1cb61ea-primary.xml.gz: software caused connection abort',
    rule: "fuse-overlayfs-ended",
    source: "containers/fuse-overlayfs#293",
  },
  {
    text:
      "failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /dev/initctl: no such file or directory",
    rule: "image-layer-denied",
    source: "moby/moby#41821",
  },
  {
    text:
      "docker: failed to register layer: ApplyLayer exit status 1 stdout:  stderr: open /root/.bash_logout: permission denied.",
    rule: "image-layer-denied",
    source: "docker/docs#13275",
  },
  {
    text:
      'failed to register layer: Error processing tar file(exit status 1): failed to mknodChar0UserNS("/container/service/:apache2/install.sh"): failed to mount overlay (lowerdir=/container/service/:apache2/mc0o793276857/l,upperdir=/container/service/:apache2/mc0o793276857/u,workdir=/container/service/:apache2/mc0o793276857/w) on /container/service/:apache2/mc0o793276857/m: no such file or directory',
    rule: "image-layer-denied",
    source: "moby/moby#40939",
  },
  {
    text: "failed to register layer: Error processing tar file(exit status 1): invalid argument",
    rule: "image-id-outside-mapping",
    source: "docker/for-linux#97",
  },
  {
    text:
      "  Warning  FreeDiskSpaceFailed      11m                    kubelet     failed to garbage collect required amount of images. Wanted to free 473842483 bytes, but freed 0 bytes",
    rule: "kubelet-image-cleanup",
    source: "kubernetes/kubernetes#71869",
  },
  {
    text:
      "Failed to garbage collect required amount of images. Attempted to free 37203380633 bytes, but only found 0 bytes eligible to free.",
    rule: "kubelet-image-cleanup",
    source: "bottlerocket-os/bottlerocket#3350",
  },
  {
    text:
      'Apr 26 09:39:14 node-3-vm kubelet-wrapper[1288]: E0426 09:39:14.346813    1288 eviction_manager.go:390] eviction manager: unexpected error when attempting to reduce imagefs pressure: wanted to free 9223372036854775807, but freed 14081525058 space with errors in image deletion: [rpc error: code = 2 desc = Error response from daemon: {"message":"conflict: unable to delete 99e59f495ffa (cannot be forced) - image is being used by running container 1b191bec34dd"}]',
    rule: "kubelet-image-cleanup",
    source: "kubernetes/kubernetes#44951",
  },
  {
    text:
      'time="2024-05-04T08:04:25Z" level=error msg="Error retrieving credentials" error="ecr: Failed to get authorization token: operation error ECR: GetAuthorizationToken, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, request canceled, context deadline exceeded"\n\nE0504 08:04:25.125601       1 archfilter.go:167] "failed to get image architectures" err=<\n\tGET https://123456789012.dkr.ecr.eu-west-2.amazonaws.com/v2/app/manifests/latest: unexpected status code 401 Unauthorized: Not Authorized',
    rule: "registry-cloud-credentials",
    source: "ElementTech/kube-arch-scheduler#5",
  },
  {
    text:
      'level=error msg="Error parsing the serverURL" error="parse \\"https://{\\\\\\"kind\\\\\\":\\\\\\"CredentialProviderRequest\\\\\\",\\\\\\"apiVersion\\\\\\":\\\\\\"credentialprovider.kubelet.k8s.io/v1beta1\\\\\\",\\\\\\"image\\\\\\":\\\\\\"XXXX.dkr.ecr.eu-west-1.amazonaws.com/XXXX\\\\\\"}\\": invalid port \\":\\\\\\"credentialprovider.kubelet.k8s.io\\\\\\" after host" serverURL="{\\"kind\\":\\"CredentialProviderRequest\\"}"',
    rule: "kubelet-credential-provider-wrong",
    source: "awslabs/amazon-ecr-credential-helper#616",
  },
  {
    text:
      'Failed to pull image "ghcr.io/whiteducksoftware/az-dns-forwarder/az-dns-forwarder:latest" Error response from daemon: Get https://ghcr.io/v2/whiteducksoftware/az-dns-forwarder/az-dns-forwarder/manifests/latest: unauthorized',
    rule: "registry-github-unauthorized",
    source: "whiteducksoftware/az-dns-forwarder#1",
  },
  {
    text:
      "Error response from daemon: pull access denied for ghcr.io/kedacore/http-add-on-operator, repository does not exist or may require 'docker login': denied: permission_denied: read_package",
    rule: "registry-github-unauthorized",
    source: "kedacore/http-add-on#48",
  },
  {
    text:
      'Pulling repository gcr.io/my-project/app\nError: Status 403 trying to pull repository my-project/app: "Unable to access the repository: my-project/app; please verify that it exists and you have permission to access it."',
    rule: "image-access-denied",
    source: "kubernetes/kubernetes#30148",
  },
  {
    text:
      'E1019 17:49:35.843193  342171 cache.go:63] save image to file "k8s.gcr.io/kube-scheduler:v1.19.2" -> "/home/user/.minikube/cache/images/k8s.gcr.io/kube-scheduler_v1.19.2" failed: write: stream error: stream ID 33; INTERNAL_ERROR',
    rule: "registry-connection-broken",
    source: "kubernetes/minikube#9491",
  },
  {
    text:
      "exit status 1\noutput: Error response from daemon: Get https://k8s.gcr.io/v2/: remote error: tls: handshake failure\n, error\nk8s.io/kubernetes/cmd/kubeadm/app/util/runtime.(*DockerRuntime).PullImage",
    rule: "registry-tls-failed",
    source: "kubernetes/minikube#5924",
  },
  {
    text:
      'ctr: failed to extract layer sha256:fe5ca62666f04366c8e7f605aa82997d71320183e99962fa76b3209fdfbb8b58: failed to convert whiteout file "usr/local/.wh..wh..opq": operation not supported: unknown',
    rule: "image-layer-denied",
    source: "containerd/fuse-overlayfs-snapshotter#87",
  },
  {
    text:
      'ctr: failed to extract layer sha256:24839d45ca455f36659219281e0f2304520b92347eb536ad5cc7b4dbb8163588: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3730886863: failed to convert whiteout file ".wh.a": unlinkat /var/lib/containerd/tmpmounts/containerd-mount3730886863/a: input/output error: unknown',
    rule: "image-layer-denied",
    source: "containerd/containerd#8851",
  },
  {
    text:
      'unpacking docker.io/beclab/download-spider:v0.0.16 (sha256:723ba4d85b80c2f247e5d282eeb6a64e9fb59487171a430d3c0f6e89c333a96e)...time="2025-02-13T01:31:45Z" level=info msg="apply failure, attempting cleanup" error="failed to extract layer sha256:527d881a3eb0c9ed82f957116afdd2a0b6eacdd075f951486271df60d62a0f50: failed to convert whiteout file \\"usr/local/lib/python3.11/site-packages/pip/_internal/utils/.wh.models.py\\": operation not permitted: unknown" key="extract-321525461-G_hj sha256:e8fdf56cbbe4bf58d3aa6ace170876e19638f1f16f0706c15a3018e01f22139b"',
    rule: "image-layer-denied",
    source: "beclab/Olares#945",
  },
  {
    text:
      'darch: failed to unpack image on snapshotter overlayfs: failed to extract layer sha256:6a451abf52f366ab32ffc0ff6684c6b261803ebe6b2a1c1b0a1fd22325bc7d85: failed to convert whiteout file "usr/lib/.wh.libarchive.so.13.4.0": operation not permitted: unknown',
    rule: "image-layer-denied",
    source: "godarch/darch#47",
  },
  {
    text:
      "Trying to pull ghcr.io/jasonn3/build-container-installer:latest...\nError: Source image rejected: A signature was required, but no signature exists",
    rule: "image-signature",
    source: "JasonN3/build-container-installer#146",
  },
  {
    text: 'Error: invalid policy in "/etc/containers/policy.json": Unknown policy requirement type "sigstoreSigned"',
    rule: "image-policy-file",
    source: "containers/podman#15683",
  },
  {
    text:
      "Pulling postgres (postgres:12.0-alpine)...\nERROR: no matching manifest for windows/amd64 10.0.19041 in the manifest list entries",
    rule: "image-platform",
    source: "doccano/doccano#867",
  },
  {
    text: 'failed to apply OCI options: failed to mkdir "": mkdir : no such file or directory',
    rule: "image-volume-unsupported",
    source: "kubernetes-sigs/kind#3745",
  },
  {
    text:
      "Error: failed to create containerd container: snapshot 10056 is not ready, err: wait until daemon is RUNNING: get daemon state: daemon socket /var/lib/containerd-nydus/socket/cj4buubp913fatblt8r0/api.sock: not found: wait until daemon is RUNNING: get daemon state: daemon socket /var/lib/containerd-nydus/socket/cj4buubp913fatblt8r0/api.sock: not found: unknown",
    rule: "snapshotter-proxy-failed",
    source: "dragonflyoss/nydus#1385",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd container: error unpacking image: failed to extract layer sha256:59b1469b8fbd05fd256959ad9d7d776b9937b848d75113a0d7c1af442528b6d0: failed to get reader from content store: content digest sha256:0692f38991d53a0c28679148f99de26a44d630fda984b41f63c5e19f839d15a6: not found",
    rule: "image-content-missing",
    source: "dragonflyoss/nydus#1621",
  },
  {
    text:
      'containerd[921]: time="2025-11-14T09:14:37.433501901Z" level=error msg="CreateContainer within sandbox \\"95eec4fe65282494f79dc28a472fd61d048b7ebc810ab514810cef02e0dd6bb3\\" for &ContainerMetadata{Name:prepull-otel-agent,Attempt:0,} failed" error="rpc error: code = NotFound desc = failed to create containerd container: mounts: snapshot 1290 is not ready, err: no instance 1290: not found: noinstance 1290: not found"',
    rule: "snapshotter-proxy-failed",
    source: "containerd/nydus-snapshotter#688",
  },
  {
    text:
      "Error: failed to create containerd container: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount4004440706: read /var/lib/containerd/tmpmounts/containerd-mount4004440706/etc/passwd: invalid argument",
    rule: "snapshotter-proxy-failed",
    source: "containerd/nydus-snapshotter#647",
  },
  {
    text:
      "Step #0: INFO[0001] Retrieving image builder from registry index.docker.io \nStep #0: error building image: GET https://index.docker.io/v2/library/builder/manifests/latest: UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:library/builder Type:repository]]",
    rule: "image-access-denied",
    source: "GoogleContainerTools/kaniko#2486",
  },
  {
    text:
      'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "gcr.io/project/app": creating push check transport for gcr.io failed: GET https://gcr.io/v2/token?scope=repository%3Aproject%3Apush%2Cpull&service=gcr.io: UNAUTHORIZED: Not Authorized.',
    rule: "registry-google-unauthorized",
    source: "GlobalFishingWatch/frontend#1069",
  },
  {
    text:
      'error building image: GET https://auth.docker.io/token?scope=repository%3Alibrary%2Fdebian%3Apull&service=registry.docker.io: unexpected status code 401 Unauthorized: {"details":"incorrect username or password"}',
    rule: "registry-unauthorized",
    source: "GoogleContainerTools/kaniko#2204",
  },
  {
    text:
      'INFO[0000] Downloading base image 10.99.251.236/default/camel-k-kit-bmeffspsmgr6cu5thqkg:77013 \n2019/10/09 14:48:48 No matching credentials were found, falling back on anonymous\nINFO[0000] Error while retrieving image from cache: MANIFEST_UNKNOWN: "manifest unknown"',
    rule: "image-not-found",
    source: "apache/camel-k#998",
  },
  {
    text:
      'Failed to pull image "myacr.azurecr.io/fluent/fluent-bit:3.1.6":[rpc error: code = Unknown desc = failed to pull and unpack image "myacr.azurecr.io/fluent/fluent-bit:3.1.6": failed to resove reference "myacr.azurecr.io/fluent/fluent-bit:3.1.6": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://myacr.azurecr.io/oauth2/token?scope=repository%3Afluent%2Ffluent-bit%3Apull&service=myacr.azurecr.io: 401 Unauthorized, rpc error: code = Unknown desc = failed to pull and unpack image "myacr.azurecr.io/fluent/fluent-bit:3.1.6": failed to resolve reference "myacr.azurecr.io/fluent/fluent-bit:3.1.6": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://myacr.azurecr.io/oauth2/token?scope=repository%3Afluent%2Ffluent-bit%3Apull&service=myacr.azurecr.io: 401 Unauthorized]',
    rule: "registry-azure-unauthorized",
    source: "Azure/AKS#4593",
  },
  {
    text:
      "2023/02/28 01:35:41 [ERROR] admission webhook error: failed to get auto cmd, error: GET https://myacr.azurecr.io/oauth2/token?scope=repository%3Aapp%3Apull&service=myacr.azurecr.io: UNAUTHORIZED: authentication required, visit https://aka.ms/acr/authorization for more information.\ncannot fetch image descriptor",
    rule: "registry-azure-unauthorized",
    source: "SparebankenVest/azure-key-vault-to-kubernetes#484",
  },
  {
    text:
      'time="2020-11-02T22:03:26Z" level=error msg="failed to mutate pod, error: failed to get auto cmd, error: Get https://MYREPO.azurecr.io/v2/: http: non-successful response (status=401 body=\\"{\\\\\\"errors\\\\\\":[{\\\\\\"code\\\\\\":\\\\\\"UNAUTHORIZED\\\\\\",\\\\\\"message\\\\\\":\\\\\\"authentication required, visit https://aka.ms/acr/authorization for more information.\\\\\\",\\\\\\"detail\\\\\\":null}]}\\\\n\\")\\ncannot create client for doker registry"',
    rule: "registry-unauthorized",
    source: "SparebankenVest/azure-key-vault-to-kubernetes#55",
  },
  {
    text: "Error response from daemon: unknown: repository proxy/library/nginx not found",
    rule: "image-not-found",
    source: "goharbor/harbor#23190",
  },
  {
    text:
      "Error response from daemon: unknown: artifact dockerhub/sharelatex/sharelatex@sha256:77dce64de0d78f9d5830cdeaf251b28d32a36777630404ef935ae21979377f56 not found",
    rule: "image-not-found",
    source: "goharbor/harbor#19067",
  },
  {
    text:
      "Error: unable to copy from source docker://harbor.example.com/docker.io/bitnami/postgresql:15.4.0-debian-11-r45: initializing source docker://harbor.example.com/docker.io/bitnami/postgresql:15.4.0-debian-11-r45: reading manifest 15.4.0-debian-11-r45 in harbor.example.com/docker.io/bitnami/postgresql: unknown: resource not found: repo docker.io/bitnami/postgresql, tag 15.4.0-debian-11-r45 not found",
    rule: "image-not-found",
    source: "goharbor/harbor#22415",
  },
  {
    text:
      "da7816fa955e: Layer already exists\nerror from registry: blob unknown to registry - sha256:ddf74a63f7d8b7d157e5db1a45675a58e304b4c1d425b05c28c835b987623395\nblob unknown to registry - sha256:ddf74a63f7d8b7d157e5db1a45675a58e304b4c1d425b05c28c835b987623395",
    rule: "registry-blob-missing",
    source: "sonatype/nexus-public#264",
  },
  {
    text: "error pulling image configuration: download failes after attempts=1 unknown blob",
    rule: "registry-blob-missing",
    source: "kubernetes/registry.k8s.io#258",
  },
  {
    text:
      "PUT http://127.0.0.1:33571/v2/XXX/manifests/sha256:9a4a8f7234957bc76c3a8b062070e429a1b8a23c36c24e5d6a26e9b1d91bc410: multiple errors returned:\nMANIFEST_BLOB_UNKNOWN: blob unknown to registry; sha256:064b40dd2dfb098da5b4d43876da5d481047121e1ed560129383b74d30b5fe99;\nMANIFEST_BLOB_UNKNOWN: blob unknown to registry; sha256:6626c9b5b2de04d53cccd1235e03fcb18f812284b61ce453859d282ce8d19cd0;",
    rule: "registry-blob-missing",
    source: "mesosphere/mindthegap#655",
  },
  {
    text:
      '  Error processing tar file(exit status 1): operation not permitted\nError: error pulling image "docker.io/gogs/gogs": unable to pull docker.io/gogs/gogs: unable to pull image: Error committing the finished image: error adding layer with blob "sha256:404754f221e640bc62a9463f2902eafbac07fc7f67b472be9aab32d0c4162810": Error processing tar file(exit status 1): operation not permitted',
    rule: "image-layer-denied",
    source: "containers/podman#5010",
  },
  {
    text:
      'Error: writing blob: adding layer with blob "sha256:05bd3555a96cfd496dab347b14ff1a31e76e1f6ddb3733c2f289f4ac7d3d23bb": Error processing tar file(exit status 1): operation not permitted',
    rule: "image-layer-denied",
    source: "containers/podman#14067",
  },
  {
    text:
      'Error: open /usr/lib/containers/storage/overlay-images/images.lock: permission denied\nWARN[0000] failed to shutdown storage: "open /usr/lib/containers/storage/overlay-images/images.lock: permission denied"',
    rule: "containers-storage-denied",
    source: "containers/image_build#56",
  },
  {
    text:
      "Error: initializing destination containers-storage:[vfs@/home/user/.local/share/containers/storage+/run/user/1000/containers]docker.io/library/alpine:latest: creating a temporary directory: mkdir /var/tmp/storage3641978907: permission denied",
    rule: "image-temporary-directory",
    source: "containers/podman#20045",
  },
  {
    text:
      "error creating libpod runtime: database run root /run/user/1000/run does not match our run root /run/user/1000: database configuration mismatch",
    rule: "podman-database",
    source: "containers/podman#1801",
  },
  {
    text:
      'ctr: failed to resolve reference "registry.k8s.io/sig-storage/csi-resizer:v1.7.0": unexpected status from HEAD request to https://registry.k8s.io/v2/sig-storage/csi-resizer/manifests/v1.7.0: 403 Forbidden',
    rule: "registry-unauthorized",
    source: "Azure/peerd#34",
  },
  {
    text:
      'actual：ctr: failed to resolve image: failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/latest": dial tcp 10.244.46.244:443: i/o timeout',
    rule: "registry-unreachable",
    source: "containerd/containerd#12550",
  },
  {
    text:
      'Jun 13 15:31:58 node1 k3s[74749]: time="2024-06-13T15:31:58+02:00" level=info msg="spegel 2024/06/13 15:31:58 \\"msg\\"=\\"\\" \\"error\\"=\\"mirror resolve retries exhausted for key: docker.io/rancher/mirrored-pause:3.6\\" \\"path\\"=\\"/v2/rancher/mirrored-pause/manifests/3.6\\" \\"status\\"=500 \\"method\\"=\\"HEAD\\" \\"latency\\"=\\"405.253µs\\" \\"ip\\"=\\"127.0.0.1\\" \\"handler\\"=\\"mirror\\""',
    rule: "registry-peer-missing",
    source: "k3s-io/k3s#10351",
  },
  {
    text: "FATA[0489] Error response from deamon: Untar exit status 1 archive/tar: \ninvalid tar header",
    rule: "image-layer-invalid",
    source: "moby/moby#14022",
  },
  {
    text: "Error response from daemon: ApplyLayer exit status 1 stdout:  stderr: archive/tar: invalid tar header",
    rule: "image-layer-invalid",
    source: "moby/moby#20296",
  },
  {
    text: "Error processing tar file(exit status 1): archive/tar: invalid tar header",
    rule: "image-layer-invalid",
    source: "gongbell/ContractFuzzer#5",
  },
  {
    text:
      "ERRO[2018-04-13T18:55:04.486938800-07:00] Handler for POST /v1.37/images/create returned error: Error processing tar file(exit status 1): invalid argument\nError response from daemon: Error processing tar file(exit status 1): invalid argument",
    rule: "image-id-outside-mapping",
    source: "docker/cli#1003",
  },
  {
    text:
      "Error response from daemon: open /var/lib/docker/tmp/docker-import-537484462/repo/.cpt_hardlink_dir_a920e4ddc233afddc9fb53d26c392319/json: no such file or directory",
    rule: "docker-load-no-image",
    source: "moby/moby#19566",
  },
  {
    text:
      '45m         Warning   Failed                      pod/busybox-cc-84767f675d-5hvd4          Failed to pull image "quay.io/user/busybox-encrypted:1": rpc error: code = Unknown desc = failed to pull and unpack image "quay.io/user/busybox-encrypted:1": failed to extract layer sha256:3d24ee258efc3bfe4066a1a9fb83febf6dc0b1548dfe896161533668281c9f4f: failed to get stream processor for application/vnd.oci.image.layer.v1.tar+gzip+encrypted: ctd-decoder resolves to executable in current directory (./ctd-decoder): unknown',
    rule: "image-decryption",
    source: "confidential-containers/cloud-api-adaptor#1519",
  },
  {
    text: "Error response from daemon: readlink /var/lib/docker/overlay2/l: invalid argument",
    rule: "docker-layer-missing",
    source: "moby/moby#42978",
  },
  {
    text:
      "Error response from daemon: stat /var/lib/docker/overlay2/f124d6b53e9f1064e3942d303f90723475eca4849013e8ef7007e29997e80beb: no such file or directory",
    rule: "docker-layer-missing",
    source: "moby/moby#41190",
  },
  {
    text:
      'Nov 16 12:09:44 vs dockerd[435]: time="2017-11-16T12:09:44.849647537+01:00" level=info msg="[graphdriver] using prior storage driver: overlay2"\nNov 16 12:09:45 vs dockerd[435]: Error starting daemon: layer does not exist\nNov 16 12:09:45 vs systemd[1]: docker.service: Main process exited, code=exited, status=1/FAILURE',
    rule: "docker-layer-missing",
    source: "moby/moby#35524",
  },
  {
    text: "Error response from daemon: layer does not exist",
    rule: "docker-layer-missing",
    source: "moby/moby#21215",
  },
  {
    text:
      "failed to register layer: rename /var/lib/docker/image/overlay/layerdb/tmp/layer-273420755 /var/lib/docker/image/overlay/layerdb/sha256/ab5f1f3ebb3a02ed3b0aa1e9f5a0e8ebdf2b3a4a7e9cf9a8f7ffb7e66d9b2ff1: directory not empty",
    rule: "snapshot-directory-mismatch",
    source: "coreos/bugs#1397",
  },
  {
    text:
      "6c75c1bc81bf: Error pulling image (latest) from irssi, endpoint: https://registry-1.docker.io/v1/, Driver overlay failed to create image rootfs 23a9cbb6fbbb1c2e403cb53236d1f770e77ef9b925e485b6151f6c06c75c1bc81bf: Error pulling image (latest) from irssi, Driver overlay failed to create image rootfs 23a9cbb6fbbb1c2e403cb53236d1f770e77ef9b925e485b6151f6c06b688551f: lstat /var/lib/docker/overlay/df2a0347c9d081fa05ecb83669dcae5830c67b0676a6d6358218e55d8a45969c: no such file or directory",
    rule: "docker-layer-missing",
    source: "moby/moby#13747",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  7s (x2 over 18s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": failed to pull image "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": failed to pull and unpack image "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": failed to resolve reference "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": unexpected status from HEAD request to https://602401143452.dkr.ecr.ap-south-1.amazonaws.com/v2/eks/pause/manifests/3.5: 401 Unauthorized',
    rule: "pause-image-credentials",
    source: "awslabs/amazon-eks-ami#1740",
  },
  {
    text:
      'Trying to pull registry.example.internal:5000/ocp4/openshift4:4.3.29-jenkins...\n  unauthorized: authentication required\nError: error pulling image "registry.example.internal:5000/ocp4/openshift4:4.3.29-jenkins": unable to pull registry.example.internal:5000/ocp4/openshift4:4.3.29-jenkins: unable to pull image: Error initializing source docker://registry.example.internal:5000/ocp4/openshift4:4.3.29-jenkins: Error reading manifest 4.3.29-jenkins in registry.example.internal:5000/ocp4/openshift4: unauthorized: authentication required',
    rule: "registry-unauthorized",
    source: "liuxiaoyu-git/ocp4-bm-install#5",
  },
  {
    text:
      "Trying to pull repository registry.example.com:5000/openshift/hello-example ... not found\nError: image openshift/hello-example:latest not found",
    rule: "image-not-found",
    source: "openshift/origin#6222",
  },
  {
    text:
      '  Warning  Failed     2m7s (x4 over 3m36s)  kubelet, node-1  Failed to pull image "registry.container-registry:5000/box": rpc error: code = Unknown desc = failed to resolve image "registry.container-registry:5000/box:latest": no available registry endpoint: failed to do request: Head https://registry.container-registry:5000/v2/box/manifests/latest: dial tcp: lookup registry.container-registry: no such host',
    rule: "registry-name-unresolved",
    source: "canonical/microk8s#390",
  },
  {
    text:
      ' - postgres-db Pulling                                                                                             1.6s\nfailed to copy: httpReadSeeker: failed open: failed to do request: Get "https://production.cloudflare.docker.com/registry-v2/docker/registry/v2/blobs/sha256/76/76e3e031d245f3b1018ac3d56a65130a0b7b6c2a55c16b856445a9fb04ddefaf/data?expires=1743670042&signature=dr%2BACn8vwqKDIu7h7mW9GJqRZL0%3D&version=2": EOF',
    rule: "registry-connection-broken",
    source: "docker/for-win#14702",
  },
  {
    text:
      "docker: failed to copy: httpReadSeeker: failed open: content at https://ghcr.io/v2/kristianp26/ble-scale-sync/manifests/sha256:34ae38286287fb088ca5c783fbab8b99961bd77218f125907c8fc056d42e3d78 not found: not found",
    rule: "registry-blob-missing",
    source: "KristianP26/ble-scale-sync#76",
  },
  {
    text:
      'darch: failed commit on ref "layer-sha256:3183c7921165b9faa69b30ac7e12fd2331269d3eb293e7eacd1e162cf4750a8c": unexpected commit digest sha256:c369a9d3be94e34864a4e0d4a7ad0fd7b7d86801f6f49cd900a4e8caaecc8a1a, expected sha256:3183c7921165b9faa69b30ac7e12fd2331269d3eb293e7eacd1e162cf4750a8c: unknown',
    rule: "image-layer-invalid",
    source: "godarch/darch#22",
  },
  {
    text:
      'E0713 14:20:34.182718   48272 manager.go:1556] Failed to create pod infra container: API error (500): No command specified\n; Skipping pod "suseapache_default"',
    rule: "image-config-invalid",
    source: "kubernetes/kubernetes#11134",
  },
  {
    text:
      "FATA[0000] determining manifest MIME type for docker-archive:///workspaces/umoci/popo.tar: Invalid image config (rootFS is not set): 93dc8da4000dde62aefe8ed8c2647b711e6ffe9c6940d6e0e61c18c2d001ca5c.json",
    rule: "image-config-invalid",
    source: "indigo-dc/udocker#398",
  },
  {
    text: 'ctr: no descriptor found for reference object "v1.1.3"',
    rule: "docker-load-no-image",
    source: "containerd/containerd#1816",
  },
  {
    text:
      "ERROR: failed to apply diffs: failed to stat lower snapshot oqp2tt0j92m39s8wogp0pul7d: snapshot oqp2tt0j92m39s8wogp0pul7d does not exist: not found",
    rule: "buildkit-state-damaged",
    source: "moby/buildkit#6977",
  },
  {
    text:
      "Build Failed: ImageBuild: failed to compute cache key: failed to walk /var/lib/docker/tmp/buildkit-mount211895055/build/snapshot_frontend: lstat /var/lib/docker/tmp/buildkit-mount211895055/build/snapshot_frontend: no such file or directory",
    rule: "build-source-missing",
    source: "tilt-dev/tilt#3668",
  },
  {
    text:
      "error: failed to solve: failed to compute cache key: failed to get state for index 0 on [assets 8/9] WORKDIR /app/apps/cloud/web",
    rule: "buildkit-state-damaged",
    source: "docker/buildx#1308",
  },
  {
    text:
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref lau0rsxfhvkzqxvn3jw01esrp::m9bcyrqtawr9l6baq31i0pf18: "/path/that/exists/relative/to/context": not found',
    rule: "build-source-missing",
    source: "moby/buildkit#4208",
  },
  {
    text:
      'error: failed to solve: failed to compute cache key: failed to create snapshot: missing parent "finch/34/sha256:c9ac8ed59ad94403e08b349f8fda48ca4a120e90f550186208a4218662062577" bucket: not found\nFATA[0000] no image was built',
    rule: "snapshot-directory-mismatch",
    source: "runfinch/finch#801",
  },
  {
    text: "error: failed to solve: failed to prepare: parent snapshot does not exist: not found",
    rule: "buildkit-state-damaged",
    source: "containerd/accelerated-container-image#248",
  },
  {
    text:
      "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 123456789012.dkr.ecr.us-west-2.amazonaws.com/otel-collector:latest@sha256:863f: unexpected status from HEAD request to https://123456789012.dkr.ecr.us-west-2.amazonaws.com/v2/otel-collector/blobs/sha256:863f: 403 Forbidden",
    rule: "registry-amazon-unauthorized",
    source: "aws/containers-roadmap#2493",
  },
  {
    text:
      'RedisserverService TaskFailedToStart: CannotPullContainerError: failed to resolve ref "docker.io/docker/ecs-searchdomain-sidecar:1.0": failed to do request: Head https://registry-1.docker.io/v2/docker/ecs-searchdomain-sidecar/manifests/1.0: dial tcp: lookup registry-1.docker.io on 172.31.0...',
    rule: "registry-name-unresolved",
    source: "docker-archive/compose-cli#911",
  },
  {
    text:
      "CannotPullContainerError: inspect image has been retried 5 time(s): httpReaderSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/amazon/aws-for-fluent-bit/manifests/sha256:330a24bcd4e0058d70e70a0bb1ff805065161ffe3aa96296f09b555...",
    rule: "image-pull",
    source: "aws/aws-for-fluent-bit#234",
  },
  {
    text: "CannotPullContainerError: Could not reach any registry endpoint",
    rule: "registry-unreachable",
    source: "aws/amazon-ecs-agent#719",
  },
  {
    text:
      "Status reason\tCannotPullContainerError: Error: image deathstar:9ce7d67bf402b337a75c8acf49c11881be2f16bd not found",
    rule: "image-not-found",
    source: "aws/amazon-ecs-agent#337",
  },
  {
    text:
      "WARNING: Failed to pull image with policy \"always\": Error response from daemon: pull access denied for deployphp/deployer, repository does not exist or may require 'docker login': denied: requested access to the resource is denied (manager.go:237:0s)\nERROR: Job failed: failed to pull image \"deployphp/deployer:7\" with specified policies [always]: Error response from daemon: pull access denied for deployphp/deployer, repository does not exist or may require 'docker login': denied: requested access to the resource is denied (manager.go:237:0s)",
    rule: "image-access-denied",
    source: "deployphp/deployer#3707",
  },
  {
    text:
      "Using Docker executor with image docker:stable ...\nERROR: Preparation failed: Error: No such image: docker:stable (executor_docker.go:188:0s)\nWill be retried in 3s ...",
    rule: "gitlab-image-not-pulled",
    source: "docker-library/docker#253",
  },
  {
    text:
      'Driver Failure: rpc error: code = Unknown desc = failed to create image: localhost/testapp:local: failed to start task, unable to pull image localhost/testapp:local : image pull report indicates error: initializing source docker://localhost/testapp:local: pinging container registry localhost: Get "http://localhost/v2/": dial tcp 127.0.0.1:80: connect: connection refused',
    rule: "image-localhost-missing",
    source: "hashicorp/nomad-driver-podman#479",
  },
  {
    text:
      "2026-07-20T12:23:12+05:30  Driver Failure   rpc error: code = Unknown desc = failed to create image: localhost/nomad479-absent:local: image localhost/nomad479-absent:local not found in local storage: localhost/-prefixed images are local-only",
    rule: "image-localhost-missing",
    source: "hashicorp/nomad-driver-podman#525",
  },
  {
    text:
      'Driver Failure rpc error: code = Unknown desc = Error in pulling image traefik/whoami: failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://production.cloudflare.docker.com/registry-v2/docker/registry/v2/blobs/sha256/ab/ab0ca2603e47e42f7d45e094b6f4cecc5d5b7b0ef6ca89170ce1a771ed1a0066/data?verify=1718789172-tba497F%2FdTr7%2B0%2FuzXv2Q8UHw1g%3D": dial tcp 10.56.51.193:443: i/o timeout',
    rule: "registry-unreachable",
    source: "Roblox/nomad-driver-containerd#184",
  },
  {
    text:
      "europe-west1-docker.pkg.dev/foo/ar/python:3.9-slim: failed to authorize: failed to fetch anonymous token: unexpected status: 403 Forbidden",
    rule: "registry-google-unauthorized",
    source: "docker/login-action#606",
  },
  {
    text:
      'Failure\npull access denied for us.gcr.io/project/app repository does not exist or may require \'docker login\': denied: Permission denied for "1.0" from request "/v2/project/app/manifests/1.0".',
    rule: "registry-unauthorized",
    source: "portainer/portainer#1702",
  },
  {
    text:
      'Warning  UnpackPackage  7s (x6 over 40s)  packages/provider.pkg.crossplane.io  cannot unpack package: failed to fetch package digest from remote: GET https://europe-docker.pkg.dev/v2/token?scope=repository%!A(MISSING)proj%!F(MISSING)docker%!F(MISSING)provider-kubernetes%!A(MISSING)pull&service=europe-docker.pkg.dev: DENIED: Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/proj/locations/europe/repositories/docker" (or it may not exist)',
    rule: "registry-google-unauthorized",
    source: "crossplane/crossplane#3023",
  },
  {
    text:
      'Dec 22 15:12:46 node-01 kubelet[2002]: E1222 15:12:46.909965    2002 remote_image.go:87] ImageStatus "registry.cn-hangzhou.aliyuncs.com/google-containers/pause-amd64:3.0\\"" from image service failed: rpc error: code = Unknown desc = Error response from daemon: no such image: registry.cn-hangzhou.aliyuncs.com/google-containers/pause-amd64:3.0": invalid reference format',
    rule: "image-name-invalid",
    source: "kubernetes/kubernetes#72295",
  },
  {
    text:
      '  Warning  InspectFailed  5s (x5 over 42s)  kubelet, ip-172-20-57-254.eu-central-1.compute.internal  Failed to inspect image "123456789012.dkr.ecr.eu-central-1.amazonaws.com/testground-dht:dd08": rpc error: code = Unknown desc = Error response from daemon: readlink /var/lib/docker/overlay2/l: invalid argument\n  Warning  Failed         5s (x5 over 42s)  kubelet, ip-172-20-57-254.eu-central-1.compute.internal  Error: ImageInspectError',
    rule: "docker-layer-missing",
    source: "testground/testground#395",
  },
  {
    text:
      '5m42s (x8 over 7m)      Warning   InspectFailed                     Pod/cnb-reloader-5db69cb8c6-2bqqv                    Failed to inspect image "": rpc error: code = Unknown desc = unable to convert a nil pointer to a runtime API image',
    rule: "cri-dockerd-outdated",
    source: "k3s-io/k3s#12540",
  },
  {
    text:
      'Warning  InspectFailed  kubelet  Failed to apply default image tag "images:ubuntu/24.04": couldn\'t parse image name "images:ubuntu/24.04": invalid reference format\nWarning  Failed         kubelet  Error: InvalidImageName',
    rule: "image-name-invalid",
    source: "FootprintAI/Containarium#1524",
  },
  {
    text: 'Failed to inspect image "": unknown inspectError',
    rule: "image-inspect",
    source: "kubernetes/kubernetes#141571",
  },
  {
    text: 'Error response from daemon: Get "https://registry-1.docker.io/v2/": unavailable: service unavailable',
    rule: "registry-server-error",
    source: "distribution/distribution registry/api/errcode/register.go",
  },
  {
    text:
      "Error saving credentials: error storing credentials - err: no credentials server URL, out: `no credentials server URL`",
    rule: "docker-credential-helper",
    source: "docker/for-win#12242",
  },
  {
    text:
      "/usr/bin/docker-credential-desktop.exe: Invalid argument\nError saving credentials: error storing credentials - err: exit status 1, out: ``",
    rule: "docker-credential-helper",
    source: "docker/for-win#12091",
  },
  {
    text:
      'error getting credentials - err: exit status 1, out: error getting credentials - err: exec: "docker-credential-wincred.exe": executable file not found in %PATH%, out: `',
    rule: "docker-credential-helper",
    source: "ddev/ddev#2342",
  },
  {
    text:
      "Error response from daemon: Get https://registry-1.docker.io/v2/: unauthorized: incorrect username or password",
    rule: "registry-hub-login-refused",
    source: "docker/for-win#4298",
  },
  {
    text:
      'Apr 29 14:04:46 localhost release-image-download.sh[2671]: Error: error pulling image "quay.io/openshift-release-dev/ocp-release@sha256:64320fbf95d968fc6b9863581a92d373bc75f563a13ae1c727af37450579f61a": unable to pull quay.io/openshift-release-dev/ocp-release@sha256:64320fbf95d968fc6b9863581a92d373bc75f563a13ae1c727af37450579f61a: unable to pull image: Error initializing source docker://quay.io/openshift-release-dev/ocp-release@sha256:64320fbf95d968fc6b9863581a92d373bc75f563a13ae1c727af37450579f61a: error pinging docker registry quay.io: Get https://quay.io/v2/: x509: certificate has expired or is not yet valid',
    rule: "registry-certificate-invalid",
    source: "openshift/origin#24934",
  },
  {
    text:
      " unable to pull quay.io/openshift-release-dev/ocp-release@sha256:212296a41e04176c308bfe169e7c6e05d77b76f403361664c3ce55cd30682a94: unable to pull image: Error determining manifest MIME type for docker://quay.io/openshift-release-dev/ocp-release@sha256:212296a41e04176c308bfe169e7c6e05d77b76f403361664c3ce55cd30682a94: pinging docker registry returned: Get https://quay.io/v2/: x509: certificate signed by unknown authority",
    rule: "registry-traffic-intercepted",
    source: "christianh814/ocp4-upi-helpernode#27",
  },
  {
    text:
      '2024-06-13T10:20:06.014479760+00:00 stderr F time="2024-06-13T10:20:06Z" level=warning msg="Failed, retrying in 1s ... (1/2). Error: (Mirrors also failed: [mirror.example.com:5000/ocp/release@sha256:7ab7b8bdb9f6ddde8d3f860324cacbb2e2ec7438b4228aadbf6fcb71dc1aa307: reading manifest sha256:7ab7b8bdb9f6ddde8d3f860324cacbb2e2ec7438b4228aadbf6fcb71dc1aa307 in mirror.example.com:5000/ocp/release: authentication required]): quay.io/openshift-release-dev/ocp-v4.0-art-dev@sha256:7ab7b8bdb9f6ddde8d3f860324cacbb2e2ec7438b4228aadbf6fcb71dc1aa307: pinging container registry quay.io: Get \\"https://quay.io/v2/\\": dial tcp 10.194.103.74:443: i/o timeout"',
    rule: "registry-unreachable",
    source: "openshift/machine-config-operator#4402",
  },
  {
    text:
      'Nov 18 12:19:25 worker-1 machine-config-daemon[2247]: Error: error pulling image "registry.svc.ci.openshift.org/ocp/4.3-2019-11-07-053544@sha256:c9b4a91173d2ee1a8cae84c41d39c86eff7a2202fc0924d2bb61edfb364c0879": unable to pull registry.sv>\nNov 18 12:19:25 worker-1 machine-config-daemon[2247]: W1118 12:19:25.090470    2247 run.go:40] podman failed: exit status 125; retrying...',
    rule: "image-pull",
    source: "openshift-metal3/dev-scripts#847",
  },
  {
    text:
      "FATA[0480] pulling image failed: rpc error: code = Unknown desc = pinging docker registry returned: Get http://registry-1.docker.io/v2/: dial tcp 10.199.40.84:80: i/o timeout ",
    rule: "registry-unreachable",
    source: "cri-o/cri-o#2723",
  },
  {
    text:
      "pulling image error : unknown: unable to pull manifest from docker.io/openshift/wildfly-130-centos7:latest: Get https://registry-1.docker.io/v2/:  x509: certificate is valid for *.router.default.svc.cluster.local, router.default.svc.cluster.local, not registry-1.docker.io",
    rule: "registry-certificate-other-name",
    source: "openshift/openshift-ansible#11668",
  },
  {
    text:
      'STEP 1: FROM build\nError: error creating build container: The following failures happened while trying to pull image specified by "build" based on search registries in /etc/containers/registries.conf:\n* "localhost/build": Error determining manifest MIME type for docker://localhost/build:latest: pinging docker registry returned: Get https://localhost/v2/: dial tcp [::1]:443: connect: connection refused\n* "docker.io/library/build": Error determining manifest MIME type for docker://build:latest: Error reading manifest latest in docker.io/library/build: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required',
    rule: "image-access-denied",
    source: "containers/podman#3054",
  },
  {
    text:
      "Error: error creating build container: 4 errors occurred while pulling:\n * Error initializing source docker://gentoo-env:latest: Error reading manifest latest in docker.io/library/gentoo-env: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n\n * Error initializing source docker://docker.pkg.github.com/gentoo-env:latest: Error reading manifest latest in docker.pkg.github.com/gentoo-env: StatusCode: 404, 404 page not found",
    rule: "image-access-denied",
    source: "containers/podman#10914",
  },
  {
    text:
      "Error determining manifest MIME type for docker://registry.redhat.io/rhosp15-rhel8/openstack-nova-api:latest: unable to retrieve auth token: invalid username/password",
    rule: "registry-unauthorized",
    source: "containers/buildah#1944",
  },
  {
    text:
      "trying to pull quay.io/centos-bootc/bootc-image-builder:latest-1720185748...\nError: initializing source docker://quay.io/centos-bootc/bootc-image-builder:latest-1720185748: unable to retrieve auth token: invalid username/password: unauthorized: Invalid Username or Password",
    rule: "registry-unauthorized",
    source: "bootc-dev/bootc#757",
  },
  {
    text:
      "Trying to pull docker.io/trilio/trilio-datamover:testosp16...ERRO[0000] Error pulling image ref //trilio/trilio-datamover:testosp16: Error initializing source docker://trilio/trilio-datamover:testosp16: Error reading manifest testosp16 in docker.io/trilio/trilio-datamover: manifest unknown: manifest unknown\nFailed",
    rule: "image-not-found",
    source: "containers/podman#5092",
  },
  {
    text:
      "#3 [internal] load metadata for localhost:5050/app:0.1\n#3 ERROR: failed to do request: Head https://localhost:5050/v2/app/manifests/0.1: dial tcp [::1]:5050: connect: connection refused",
    rule: "registry-localhost",
    source: "kubernetes-sigs/kind#2604",
  },
  {
    text:
      '  Warning  Failed     14s   kubelet            Failed to pull image "localhost:5000/hello-app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "localhost:5000/hello-app:1.0": failed to resolve r\neference "localhost:5000/hello-app:1.0": failed to do request: Head "https://localhost:5000/v2/hello-app/manifests/1.0": dial tcp [::1]:5000: connect: connection refused',
    rule: "registry-localhost",
    source: "snowdrop/k8s-infra#219",
  },
  {
    text:
      'time="2025-06-30T10:45:19Z" level=info msg="trying next host" error="failed to do request: Head \\"https://kind-registry:5000/v2/hivemq/hivemq-platform-operator/manifests/snapshot\\": http: server gave HTTP response to HTTPS client" host="kind-registry:5000"\nctr: failed to resolve reference "kind-registry:5000/hivemq/hivemq-platform-operator:snapshot": failed to do request: Head "https://kind-registry:5000/v2/hivemq/hivemq-platform-operator/manifests/snapshot": http: server gave HTTP response to HTTPS client',
    rule: "registry-without-tls",
    source: "helm/kind-action#143",
  },
  {
    text:
      '  Warning  Failed            8s                 kubelet            Failed to pull image "localhost:50000/hello-app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "localhost:50000/hello-app:1.0": failed to resolve reference "localhost:50000/hello-app:1.0": failed to do request: Head "http://kind-registry:50000/v2/hello-app/manifests/1.0?ns=localhost%3A50000": dial tcp 10.18.0.3:50000: connect: connection refused',
    rule: "registry-connection-refused",
    source: "kubernetes-sigs/kind#2480",
  },
  {
    text:
      "ctr: failed to extract layer sha256:fe8c39bf0334000f0db1aed1c1eddb880d2af07f765f8ff0f91ace66c655cab9: hcsshim::ProcessBaseLayer \\\\?\\C:\\ProgramData\\containerd\\root\\io.containerd.snapshotter.v1.windows\\snapshots\\1: The specified module could not be found.: unknown",
    rule: "windows-layer-unpack",
    source: "microsoft/hcsshim#1445",
  },
  {
    text:
      'time="2024-08-09T16:44:43+08:00" level=fatal msg="failed to extract layer sha256:59bf1c3509f33515622619af21ed55bbe26d24913cedbca106468a5fb37a50c3: hcsshim::ProcessBaseLayer \\\\\\\\?\\\\C:\\\\ProgramData\\\\containerd\\\\root\\\\io.containerd.snapshotter.v1.windows\\\\snapshots\\\\25: The system cannot find the path specified.: unknown"',
    rule: "windows-layer-unpack",
    source: "microsoft/hcsshim#2226",
  },
  {
    text:
      'failed to register layer: re-exec error: exit status 1: output: time="2017-12-27T08:19:12-07:00" level=error msg="hcsshim::ImportLayer failed in Win32: The system cannot find the file specified. (0x2) layerId=\\\\\\\\?\\\\C:\\\\ProgramData\\\\docker\\\\windowsfilter\\\\ef0c8f87f8e1894283239765add6e96601394a376c505e7165f13aeb3b7ff3c6 flavour=1 folder=C:\\\\Windows\\\\TEMP\\\\hcs472145487"',
    rule: "windows-layer-unpack",
    source: "docker/hub-feedback#1293",
  },
  {
    text:
      "failed to register layer: re-exec error: exit status 1: output: hcsshim::ImportLayer failed in Win32: Access is denied. (0x5) layerId=\\\\?\\E:\\docker\\windowsfilter\\b6888696dee4442c3d5709709bda7fd57192aca264e3f58ccd0fd87c1e5d228b flavour=1 folder=C:\\Users\\user\\AppData\\Local\\Temp\\hcs873555083",
    rule: "windows-layer-unpack",
    source: "docker/for-win#1577",
  },
  {
    text:
      "failed to register layer: re-exec error: exit status 1: output: ProcessBaseLayer C:\\ProgramData\\Docker\\windowsfilter\\557b978aea6f6608c6b334edcb23a9432d2ad7dbb44c9084fd9bdb80fccd3006: The parameter is incorrect.",
    rule: "windows-layer-unpack",
    source: "docker/for-win#933",
  },
  {
    text:
      "Error: reading blob sha256:4f2f9a8a0c9bd7b2: fetching blob: received unexpected HTTP status: 502 Bad Gateway",
    rule: "registry-server-error",
    source: "containers/podman#17802",
  },
  {
    text:
      "ctr: failed to copy: httpReadSeeker: failed open: unexpected status code https://quay.io/v2/prometheus/busybox/blobs/sha256:d17d710a3fa783d4e5fcc4b67d94351ad747146f1335323271d6d32e61276f7a: 502 Bad Gateway\nEnding hypervisor stability test",
    rule: "registry-server-error",
    source: "kata-containers/tests#4041",
  },
  {
    text:
      "alma9: Pulling from condaforge/linux-anvil-x86_64\nunknown: failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://quay.io/v2/condaforge/linux-anvil-x86_64/blobs/sha256:96c9840048d8388d1992ac6b88c3c6ba051a2400f82a8a6b68df89b69e6eb079: 500 Internal Server Error",
    rule: "registry-server-error",
    source: "conda-forge/status#205",
  },
  {
    text:
      'error pulling image "nvcr.io/nvidia/caffe2:18.08-py3": unable to pull nvcr.io/nvidia/caffe2:18.08-py3: unable to pull image: Error reading blob sha256:8ee29e426c26c79e7ba03ccc8bbc7fe99db00ffcbccb679d9c643b5546d8dc8a: Invalid status code returned when fetching blob 504',
    rule: "registry-server-error",
    source: "containers/podman#1612",
  },
  {
    text: "rkt[1281]: run: Unexpected HTTP code: 500, URL: https://quay.io/v2/poseidon/kubelet/manifests/v1.18.3",
    rule: "registry-server-error",
    source: "poseidon/typhoon#733",
  },
  {
    text:
      "INFO:    Starting build...  \nFATAL:   While performing build: conveyor failed to get: Error reading manifest latest in docker.io/segatalab/metaphlan2: manifest unknown: manifest unknown",
    rule: "image-not-found",
    source: "biobakery/MetaPhlAn#62",
  },
  {
    text:
      "FATAL:   While making image from oci registry: failed to get checksum for docker://catgumag/alphafold:latest: Error reading manifest latest in docker.io/catgumag/alphafold: manifest unknown: OCI index found, but accept header does not support OCI indexes",
    rule: "image-media-type-unsupported",
    source: "patrickbryant1/EvoBind#10",
  },
  {
    text:
      '    FATAL:   While making image from oci registry: error fetching image to cache: while building SIF from layers: conveyor failed to get: no descriptor found for reference "efab3f118412255a5b7dec4d687ddfcb0c192a15c133edb85897012026b08200"',
    rule: "singularity-cache",
    source: "nf-core/rnafusion#236",
  },
  {
    text:
      '│   Warning  InspectFailed  4m22s (x3 over 4m34s)  kubelet            Failed to inspect image "docker.io/democraticcsi/csi-grpc-proxy:v0.5.3": Id or size of image "docker.io/democraticcsi/csi-grpc-proxy:v0.5.3" is not set │',
    rule: "cri-dockerd-outdated",
    source: "k3s-io/k3s#9279",
  },
  {
    text:
      "image mongo:latest could not be accessed on a registry to record\nits digest. Each node will access mongo:latest independently,\npossibly leading to different nodes running different\nversions of the image.",
    rule: "swarm-image-not-pinned",
    source: "moby/moby#34640",
  },
  {
    text:
      'Feb 28 18:38:48 localhost docker[2613]: time="2017-02-28T18:38:48.968662738Z" level=warning msg="unable to pin image alpine:3.5 to digest: manifest unknown: manifest unknown"',
    rule: "image-not-found",
    source: "moby/moby#31427",
  },
  {
    text:
      'Rejected: "No such image: registry.example.com/team/app:1.0@sha256:d1895264c9552c0091bf1bf53d44edb1df444a35a1b63a09d495a298fade2e7f"',
    rule: "swarm-image-unavailable",
    source: "moby/moby#52570",
  },
  {
    text:
      "unable to pin image mysql57 to digest: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required",
    rule: "image-access-denied",
    source: "moby/moby#32655",
  },
  {
    text:
      '        [ERROR ImagePull]: failed to pull image registry.k8s.io/pause:3.9: output: E0312 17:13:02.629398   41760 remote_image.go:180] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"registry.k8s.io/pause:3.9\\": failed to resolve reference \\"registry.k8s.io/pause:3.9\\": failed to do request: Head \\"https://registry.k8s.io/v2/pause/manifests/3.9\\": dial tcp: lookup registry.k8s.io on [::1]:53: read udp [::1]:57673->[::1]:53: read: connection refused" image="registry.k8s.io/pause:3.9"',
    rule: "registry-dns-unset",
    source: "kubernetes/kubernetes#123901",
  },
  {
    text:
      'time="2024-03-07T20:40:09+08:00" level=fatal msg="pulling image: rpc error: code = DeadlineExceeded desc = failed to pull and unpack image \\"registry.k8s.io/pause:3.9\\": failed to resolve reference \\"registry.k8s.io/pause:3.9\\": failed to do request: Head \\"https://us-west2-docker.pkg.dev/v2/k8s-artifacts-prod/images/pause/manifests/3.9\\": dial tcp 10.250.157.82:443: i/o timeout"',
    rule: "registry-unreachable",
    source: "kubernetes/kubeadm#2936",
  },
  {
    text:
      "\t[ERROR ImagePull]: failed to pull image k8s.gcr.io/kube-apiserver:v1.18.3: output: Error response from daemon: Get https://k8s.gcr.io/v2/: EOF\n, error: exit status 1",
    rule: "registry-connection-broken",
    source: "kubernetes/kubernetes#91402",
  },
  {
    text: "        [ERROR ImagePull]: failed to pull image [k8s.gcr.io/kube-apiserver-amd64:v1.11.1]: exit status 1",
    rule: "image-pull",
    source: "kubernetes/kubeadm#1000",
  },
  {
    text:
      'Error: writing blob: adding layer with blob "sha256:4f2f9a8a0c9bd7b2": processing tar file(write /usr/local/lib/python3.8/site-packages/azure/mgmt/web/v2018_02_01/models/__pycache__/_models_py3.cpython-38.pyc: no space left on device): exit status 1',
    rule: "disk-full",
    source: "containers/podman#19377",
  },
  {
    text:
      'error copying layers and metadata for container "26babb7d177edf6deb8aa30e179ed27a36a3f952b8f4218e5e4c74cfb24a3ffb": writing blob: adding layer with blob "sha256:d80cf574e8593ee6c778d25707c62f90ac8fc934727dab643c27a5e129036d50": Error processing tar file(exit status 1): write /u01/jdk/jre/lib/amd64/libjfxwebkit.so: no space left on device',
    rule: "disk-full",
    source: "containers/podman#16192",
  },
  {
    text:
      '  16m\t\t17s\t\t6\t{kubelet node-1}\tspec.containers{nginx}\tWarning\t\tFailed\t\tFailed to pull image "nginx": rpc error: code = 4 desc = context deadline exceeded',
    rule: "kubelet-pull-timeout",
    source: "cri-o/cri-o#189",
  },
  {
    text: "FATA[0119] pulling image: rpc error: code = Unknown desc = context deadline exceeded",
    rule: "kubelet-pull-timeout",
    source: "Mirantis/cri-dockerd#91",
  },
  {
    text:
      'Failed to pull image "registry.example.com/app:latest": rpc error: code = Unknown desc = context deadline exceeded',
    rule: "kubelet-pull-timeout",
    source: "rancher-sandbox/rancher-desktop#2479",
  },
  {
    text:
      'time="2023-07-20T05:20:14.099580146Z" level=error msg="kata runtime PullImage err. context deadline exceeded" name=containerd-shim-v2 pid=649471 sandbox=b5d2e23e723b2744174a2267ef430c7c16e099efc7a189afd7c47ccf47eb30c0 source=containerd-kata-shim-v2',
    rule: "kata-guest-pull",
    source: "kata-containers/kata-containers#7389",
  },
  {
    text: "FATA[0005] Error pushing to registry: Server error: 413 trying to push foo/bar blob - sha256:985c",
    rule: "registry-push-too-large",
    source: "ContainerSolutions/docker-registry-proxy#1",
  },
  {
    text:
      'error parsing HTTP 413 response body: invalid character \'<\' looking for beginning of value: "<html>\\r\\n<head><title>413 Request Entity Too Large</title></head>\\r\\n<body bgcolor=\\"white\\">\\r\\n<center><h1>413 Request Entity Too Large</h1></center>\\r\\n<hr><center>nginx</center>\\r\\n</body>\\r\\n</html>\\r\\n"',
    rule: "registry-push-too-large",
    source: "SteveLTN/https-portal#100",
  },
  {
    text:
      "Error: writing blob: uploading layer chunked: StatusCode: 413, <html>\n<head><title>413 Request Entity Too Large<...",
    rule: "registry-push-too-large",
    source: "pulp/pulp-operator#330",
  },
  {
    text:
      "FATA[0000] failed to copy: unexpected status from PUT request to https://registry.internal:5050/v2/registry/blobs/uploads/2a2aa973-f98b-481b-8341-e5092d8c994f?_state=oEinnzV1nrbVSK32DqFeVB6gkjC98MEtpJGS6iQo-N17Ik5hbWUiOiJyZWdpc3RyeSIsIlVVSUQiOiIyYTJhYTk3My1mOThi&digest=sha256%3A1ed0fc8a61618b72556b8786485226f9d7256c3449e2d9f5978d8dc4fc951319: 413 Request Entity Too Large",
    rule: "registry-push-too-large",
    source: "rancher-sandbox/rancher-desktop#3599",
  },
  {
    text: "#21 pushing layers 1.2s done\n#21 ERROR: failed to copy: unexpected status: 413 Request Entity Too Large",
    rule: "registry-push-too-large",
    source: "docker/build-push-action#634",
  },
  {
    text:
      'error parsing HTTP 413 response body: invalid character \'<\' looking for beginning of value: "<html>\\r\\n<head><title>413 Request Entity Too Large</title></head>\\r\\n<body bgcolor=\\"white\\">\\r\\n<center><h1>413 Request Entity Too Large</h1></center>\\r\\n<hr><center>nginx/1.14.2</center>\\r\\n</body>\\r\\n</html>\\r\\n"',
    rule: "registry-push-too-large",
    source: "goharbor/harbor#15823",
  },
  {
    text:
      '[ 1439.299779] [talos] service[etcd](Failed): Failed to run pre stage: failed to pull image "gcr.io/etcd-development/etcd:v3.5.2": 1 error(s) occurred:\n[ 1439.302663]  failed to pull image "gcr.io/etcd-development/etcd:v3.5.2": failed to unpack image on snapshotter : unexpected media type text/html for sha256:34d70ea66cf31c2cffa020863d58e993ccdaa1e06b52af3f96bf9517d1bd9995: not found',
    rule: "registry-answer-invalid",
    source: "siderolabs/talos#5195",
  },
  {
    text:
      'time="2022-04-23T07:20:20.173171864-04:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:helm-install-traefik--1-9g4n9,Uid:4882bb74-f80a-4ece-a4df-b7fad63ab11e,Namespace:kube-system,Attempt:0,} failed, error" error="rpc error: code = NotFound desc = failed to get sandbox image \\"rancher/mirrored-pause:3.6\\": failed to pull image \\"rancher/mirrored-pause:3.6\\": failed to pull and unpack image \\"docker.io/rancher/mirrored-pause:3.6\\": failed to unpack image on snapshotter overlayfs: unexpected media type text/html for sha256:6066282cb389d5bee17ec9f08335850ece266457a557511d3f5e78eabc34df21: not found"',
    rule: "registry-answer-invalid",
    source: "k3s-io/k3s#5502",
  },
  {
    text: "Error response from daemon: Get https://registry-1.docker.io/v2/: EOF",
    rule: "registry-connection-broken",
    source: "docker/hub-feedback#2082",
  },
  {
    text:
      "source-controller  chart pull error: failed to download chart for remote reference: failed to get 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator/flux-operator:0.10.0': failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%!A(MISSING)controlplaneio-fluxcd%!F(MISSING)charts%!F(MISSING)flux-operator%!F(MISSING)flux-operator%!A(MISSING)pull&service=ghcr.io: 403 Forbidden",
    rule: "registry-github-unauthorized",
    source: "controlplaneio-fluxcd/flux-operator#109",
  },
  {
    text:
      "E           Error: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Ahiddenmarten%2Fharbor-project-proxy%3Apull&service=ghcr.io: 403 Forbidden",
    rule: "registry-github-unauthorized",
    source: "allenporter/flux-local#637",
  },
  {
    text:
      'Error: GET "https://ghcr.io/v2/actions/actions-runner-controller-charts/gha-runner-scale-set-controller/tags/list": GET "https://ghcr.io/token?scope=repository%3Aactions%2Factions-runner-controller-charts%2Fgha-runner-scale-set-controller%3Apull&service=ghcr.io": unexpected status code 403: denied: denied',
    rule: "registry-unauthorized",
    source: "actions/actions-runner-controller#3041",
  },
  {
    text:
      'Error: failed to perform "FetchReference" on source: GET "https://ghcr.io/v2/adobe/koperator/kafka-operator/manifests/0.28.0-adobe-20250923": GET "https://ghcr.io/token?scope=repository%3Aadobe%2Fkoperator%2Fkafka-operator%3Apull&service=ghcr.io": response status code 403: denied: requested access to the resource is denied',
    rule: "image-access-denied",
    source: "adobe/koperator#266",
  },
  {
    text:
      "failed to determine artifact digest: GET https://ghcr.io/token?scope=repository:devantler-tech/platform/manifests:pull&service=ghcr.io: DENIED: denied",
    rule: "registry-unauthorized",
    source: "devantler-tech/platform#1347",
  },
  {
    text:
      'Error: INSTALLATION FAILED: GET "https://ghcr.io/v2/nginx/charts/nginx-gateway-fabric/tags/list": GET "https://ghcr.io/token?scope=repository%3Anginx%2Fcharts%2Fnginx-gateway-fabric%3Apull&service=ghcr.io": response status code 403: denied: denied',
    rule: "registry-unauthorized",
    source: "nginx/nginx-gateway-fabric#4282",
  },
  {
    text:
      '2022-06-27T17:21:41.655Z error HelmChart/chart-name.flux-system - Reconciler error chart pull error: chart pull error: failed to get chart version for remote reference: GET "https://europe-west6-docker.pkg.dev/v2/gcp-project-name/artifact-registry-name/chart-name/tags/list": GET "https://europe-west6-docker.pkg.dev/v2/token?scope=repository%3Agcp-project-name%2Fartifact-registry-name%2Fchart-name%3Apull&service=europe-west6-docker.pkg.dev": unexpected status code 403: denied: Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/project-name/locations/europe-west6/repositories/artifact-registry-name" (or it may not exist)',
    rule: "registry-google-unauthorized",
    source: "fluxcd/source-controller#798",
  },
  {
    text:
      "chart pull error: failed to download chart for remote reference: failed to authorize: failed to fetch anonymous token: unexpected status: 403 Forbidden",
    rule: "registry-anonymous-refused",
    source: "fluxcd/flux2#3438",
  },
  {
    text:
      'Failed to pull image "quay.io/brancz/kube-rbac-proxy:v0.10.0": rpc error: code = Unknown desc = no matching manifest for linux/arm64/v8 in the manifest list entries',
    rule: "image-platform-arm",
    source: "kube-rbac-proxy/kube-rbac-proxy#79",
  },
  {
    text:
      '  Warning  Failed     5s (x3 over 52s)   kubelet            Failed to pull image "foundationdb/fdb-kubernetes-operator:v2.6.0": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/foundationdb/fdb-kubernetes-operator:v2.6.0": no match for platform in manifest: not found',
    rule: "image-platform",
    source: "FoundationDB/fdb-kubernetes-operator#2294",
  },
  {
    text:
      "1.7.9: Pulling from library/traefik\nno matching manifest for linux/arm64/unknown in the manifest list entries",
    rule: "image-platform",
    source: "moby/moby#39201",
  },
  {
    text:
      'Failed to pull image "[quay.io/cilium/operator-generic:v1.11.3@sha256:5b81db7a32cb7e2d00bb3cf332277ec2b3be239d9e94a8d979915f4e6648c787](http://quay.io/cilium/operator-generic:v1.11.3@sha256:5b81db7a32cb7e2d00bb3cf332277ec2b3be239d9e94a8d979915f4e6648c787)": rpc error: code = NotFound desc = failed to pull and unpack image "[quay.io/cilium/operator-generic@sha256:5b81db7a32cb7e2d00bb3cf332277ec2b3be239d9e94a8d979915f4e6648c787](http://quay.io/cilium/operator-generic@sha256:5b81db7a32cb7e2d00bb3cf332277ec2b3be239d9e94a8d979915f4e6648c787)": no match for platform in manifest: not found',
    rule: "image-platform",
    source: "k3s-io/k3s#5445",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m41s (x2182 over 10h)  kubelet, node01  Failed create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "k8s.gcr.io/pause:3.1": failed to pull image "k8s.gcr.io/pause:3.1": failed to pull and unpack image "k8s.gcr.io/pause:3.1": failed to unpack image on snapshotter overlayfs: no match for platform in manifest sha256:f78411e19d84a252e53bff71a4407a5686c46983a2c2eeed83929b888179acea: not found',
    rule: "image-platform",
    source: "k3s-io/k3s#176",
  },
  {
    text:
      'Jul 13 14:45:25 origin-ci-ig-n-khlp.c.openshift-gce-devel.internal origin-node[5119]: E0713 14:45:25.353673    5119 kubelet.go:1146] Image garbage collection failed: wanted to free 6607811379, but freed 7438123270 space with errors in image deletion: [Error response from daemon: {"message":"conflict: unable to delete 8427ca8443f7 (cannot be forced) - image has dependent child images"}, Error response from daemon: {"message":"conflict: unable to delete a8493f5f50ff (must be forced) - image is being used by stopped container 8921d7846ede"}]',
    rule: "kubelet-image-cleanup",
    source: "openshift/release#40",
  },
  {
    text:
      "Sep 06 10:35:35 min k3s[5345]: E0906 10:35:35.059038    5345 kubelet.go:1246] Image garbage collection failed multiple times in a row: failed to garbage collect required amount of images. Wanted to free 5487241625 bytes, but freed 0 bytes",
    rule: "kubelet-image-cleanup",
    source: "k3s-io/k3s#796",
  },
  {
    text:
      '  Warning  ImageGCFailed            11m                 kubelet, host  wanted to free 24121289113 bytes, but freed 0 bytes space with errors in image deletion: rpc error: code = 2 desc = Error response from daemon: {"message":"conflict: unable to delete 99e59f495ffa (cannot be forced) - image is being used by running container 2c6622239d05"}',
    rule: "kubelet-image-cleanup",
    source: "kubernetes/kubernetes#57006",
  },
  {
    text: "failed to garbage collect required amount of images. Wanted to free 3832631296, but freed 0",
    rule: "kubelet-image-cleanup",
    source: "kubernetes/minikube#1039",
  },
  {
    text: "failed to garbage collect required amount of images. Wanted to free 473842483 bytes, but freed 0 bytes",
    rule: "kubelet-image-cleanup",
    source: "kubernetes/kubernetes#71869",
  },
  {
    text:
      'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "xxxxxxxxxx/xxxxxx/new-test-2:v1.2": creating push check transport for xxxxxxx.com failed: Get "https://xxxxxxxxxxxxxxx/v2/": dial tcp 10.82.128.17:443: connect: no route to host',
    rule: "registry-unreachable",
    source: "GoogleContainerTools/kaniko#1467",
  },
  {
    text:
      "error checking push permissions: checking push permission: DENIED: Token exchange failed for project 'mattmoor-public'. Caller does not have permission 'storage.buckets.get'. To configure permissions, follow instructions at: https://cloud.google.com/container-registry/docs/access-control",
    rule: "registry-google-unauthorized",
    source: "GoogleContainerTools/kaniko#622",
  },
  {
    text:
      'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "index.docker.io/[secret:docker_username]/flexiday:94ade237": UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:[secret:docker_username]/flexiday Type:repository] map[Action:push Class: Name:[secret:docker_username]/flexiday Type:repository]]',
    rule: "kaniko-push-refused",
    source: "banzaicloud/drone-kaniko#35",
  },
  {
    text:
      'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "index.docker.io/santanuray123/tektontestimage": creating push check transport for index.docker.io failed: GET https://index.docker.io/v2/: unexpected status code 404 Not Found: <?xml version="1.0" encoding="iso-8859-1"?>',
    rule: "registry-answer-invalid",
    source: "GoogleContainerTools/kaniko#2416",
  },
  {
    text:
      'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "/projectname/imagename:latest": creating push check transport for index.docker.io failed: GET https://auth.docker.io/token?scope=repository%3A%2Fprojectname%2Fimagename%3Apush%2Cpull&service=registry.docker.io: unexpected status code 400 Bad Request: {"details":"invalid repository name"}',
    rule: "registry-bad-request",
    source: "GoogleContainerTools/kaniko#702",
  },
  {
    text:
      'Step #1 - "Build production image": error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "gcr.io/_some-repository_": creating push check transport for gcr.io failed: GET https://gcr.io/v2/token?scope=repository%_3Asome-repository%_3Apush%2Cpull&service=gcr.io: UNAUTHORIZED: Not Authorized.',
    rule: "registry-google-unauthorized",
    source: "GlobalFishingWatch/frontend#1069",
  },
  {
    text:
      'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "dfwpharb01.sial.com/ecommerce/aem-cms/aem-dispatcher:release-integration-3513e70d": POST https://dfwpharb01.sial.com/v2/ecommerce/aem-cms/aem-dispatcher/blobs/uploads/: UNAUTHORIZED: unauthorized to access repository: ecommerce/aem-cms/aem-dispatcher, action: push: unauthorized to access repository: ecommerce/aem-cms/aem-dispatcher, action: push',
    rule: "kaniko-push-refused",
    source: "GoogleContainerTools/kaniko#2222",
  },
  {
    text:
      "root@ubuntu:~# ctr image import apiserver-1.18.1.tar.gz\nunpacking k8s.gcr.io/kube-apiserver:v1.18.1 (sha256:4e6eac64d7f50e27153e3d8e893bcce905a8f703304cb98fc790c10235420cf5)...ctr: content digest sha256:9a8f4ffc528789f2802630c2590052623a6c915e046f619a1743e7a2aebcaa78: not found",
    rule: "image-content-missing",
    source: "containerd/containerd#4634",
  },
  {
    text:
      'ERROR: failed to load image: command "docker exec --privileged -i kind-control-plane ctr --namespace=k8s.io images import --all-platforms --digests --snapshotter=overlayfs -" failed with error: exit status 1\nCommand Output: ctr: content digest sha256:82014a3cbf22d2e03382cd9b123f4151d956986e727340a466406a206408b7a2: not found\nStack Trace: \nsigs.k8s.io/kind/pkg/errors.WithStack\n        sigs.k8s.io/kind/pkg/errors/errors.go:59',
    rule: "kind-load-platforms",
    source: "kubernetes-sigs/kind#3845",
  },
  {
    text:
      "FATA[0000] content digest sha256:9708dc541771170e42aadc4c3c4477ec15e91e595673493bbbb78b7c8b75b0b5: not found",
    rule: "image-content-missing",
    source: "containerd/nerdctl#225",
  },
  {
    text:
      'time="09:01:09" level=debug msg="Running: docker exec kind-build-0df3472c-9c7a-456a-918d-ac056c13c0f2 ctr --namespace=k8s.io image import /kind/images/kindnetd.tar --no-unpack"\nctr: rpc error: code = NotFound desc = content digest sha256:15ab88dac4bbb22cc92e133c04821df12f3df491a6e814ad30dde855679f3d18: not found\nError: error altering node image: could not import image file "/kind/images/kindnetd.tar": exit status 1\n exit status 1',
    rule: "image-content-missing",
    source: "kubernetes/kubeadm#3265",
  },
  {
    text:
      'ERROR: failed to load image: command "docker exec --privileged -i kind-control-plane ctr --namespace=k8s.io images import -" failed with error: exit status 1\nCommand Output: unpacking docker.io/library/api:test-kind (sha256:dd7e3f38c29dacc07dff7d561e0f894ab8e7bbc3200b1f6c374ade47e19586b5)...ctr: content digest sha256:87c8a1d8f54f3aa4e05569e8919397b65056aa71cdf48b7f061432c98475eee9: not found',
    rule: "image-content-missing",
    source: "kubernetes-sigs/kind#2402",
  },
  {
    text:
      'E0511 11:45:26.564440  898082 remote_image.go:167] "PullImage from image service failed" err="rpc error: code = Unknown desc = copying system image from manifest list: Source image rejected: A signature was required, but no signature exists" image="us-east1-docker.pkg.dev/k8s-artifacts-prod/images/security-profiles-operator/security-profiles-operator:v0.8.0"',
    rule: "image-signature",
    source: "containers/image#1953",
  },
  {
    text:
      'Failed to pull image "docker-registry.default.svc:5000/test-docker/origin-ruby-sample@sha256:c1fb4160ed2b43b9b8c6d93a5908ca22ccac8442a0876e1103da9493daa1e73d": rpc error: code = 2 desc = Error reading signatures: received unexpected HTTP status: 500 Internal Server Error',
    rule: "registry-server-error",
    source: "openshift/origin#16349",
  },
  {
    text:
      '[ERROR ImagePull]: failed to pull image registry.k8s.io/kube-apiserver:v1.27.1: output: E0425 03:13:37.830947   15673 remote_image.go:171] "PullImage from image service failed" err="rpc error: code = Unknown desc = invalid policy in \\"/etc/containers/policy.json\\": Unknown key \\"keyPaths\\"" image="registry.k8s.io/kube-apiserver:v1.27.1"\ntime="2023-04-25T03:13:37-07:00" level=fatal msg="pulling image: rpc error: code = Unknown desc = invalid policy in \\"/etc/containers/policy.json\\": Unknown key \\"keyPaths\\""\n, error: exit status 1',
    rule: "image-policy-file",
    source: "kubernetes/website#40834",
  },
  {
    text:
      "W0222 15:06:38.574732   64908 image.go:152] remote: HEAD https://index.docker.io/v2/library/myimage/manifests/latest: unexpected status code 401 Unauthorized (HEAD responses have no body, use GET for details)",
    rule: "registry-unauthorized",
    source: "kubernetes/minikube#22696",
  },
  {
    text:
      "Unable to load cached images: loading cached images: loading image /root/.minikube/cache/images/gcr.io/k8s-minikube/storage-provisioner_v1.8.1: stat /root/.minikube/cache/images/gcr.io/k8s-minikube/storage-provisioner_v1.8.1: no such file or directory",
    rule: "minikube-image-cache",
    source: "kubernetes/minikube#4522",
  },
  {
    text:
      'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ',
    rule: "docker-credential-desktop",
    source: "lux4rd0/grafana-loki-syslog-aio#16",
  },
  {
    text: "error getting credentials - err: exit status 1, out: `Élément introuvable.`",
    rule: "docker-credential-helper",
    source: "docker/for-win#8223",
  },
  {
    text:
      'ERROR: for snuba-api  Credentials store error: StoreError(\'Credentials store docker-credential-desktop exited with "error getting credentials - err: exec: "docker-credential-wincred.exe": executable file not found in %PATH%, out: ``".\')\nTraceback (most recent call last):',
    rule: "docker-credential-helper",
    source: "getsentry/self-hosted#436",
  },
  {
    text:
      'Error saving credentials: error storing credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out:',
    rule: "docker-credential-desktop",
    source: "docker/docker-credential-helpers#149",
  },
  {
    text:
      '1 error occurred:\n        * error listing credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
    rule: "docker-credential-desktop",
    source: "sfx101/deck#86",
  },
  {
    text:
      "$ docker run -it node:22 bash\nUnable to find image 'node:22' locally\ndocker: error getting credentials - err: exit status 1, out: ``\n\nRun 'docker run --help' for more information",
    rule: "docker-credential-helper",
    source: "docker/for-win#14906",
  },
  {
    text:
      '[+] Running 0/0\n ⠋ db Pulling                                                                              0.0s \n ⠋ wordpress Pulling                                                                       0.0s \nerror getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
    rule: "docker-credential-desktop",
    source: "docker/compose#11584",
  },
  {
    text:
      'FATA[0004] failed to prepare extraction snapshot "extract-595858326-ZU8W sha256:1056951c8e08d6d8c1689d919c0454b083ff0cd0bca52fdb16c4b6ebcf1e86cc": failed to find image ref of snapshot 88, labels map[containerd.io/snapshot.ref:sha256:1056951c8e08d6d8c1689d919c0454b083ff0cd0bca52fdb16c4b6ebcf1e86cc containerd.io/snapshot/nydus-blob-ids:["5038f9ebd22cf8b77575df856f95b2f31161d745a2ab56825c263d8a3043a0ff"] containerd.io/snapshot/nydus-bootstrap:true]: unknown',
    rule: "snapshotter-proxy-failed",
    source: "dragonflyoss/nydus#286",
  },
  {
    text:
      'Unable to find image \'registry:latest\' locally\n8a60daaa55ab: Download complete\ndocker: failed to prepare extraction snapshot "extract-983914117-nQvy sha256:cc2447e1835a40530975ab80bb1f872fbab0f2a0faecf2ab16fbbb89b3589438": connection error: desc = "transport: Error while dialing dial unix:///run/containerd-nydus/containerd-nydus-grpc.sock: timeout": unavailable.',
    rule: "snapshotter-proxy-down",
    source: "dragonflyoss/nydus#1481",
  },
  {
    text:
      'Sep 04 08:43:00 kind-control-plane kubelet[214]: E0904 08:43:00.211022     214 remote_runtime.go:416] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd container: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1614983617: read /var/lib/containerd/tmpmounts/containerd-mount1614983617/etc/passwd: input/output error" podSandboxID="13d3d6d05234d011ee1fc0f6ac78473c2afa0b750bd66f7c08eb753659c4b67c"',
    rule: "disk-failing",
    source: "dragonflyoss/helm-charts#316",
  },
  {
    text:
      'time="2024-06-13T22:53:42.037158229+02:00" level=info msg="trying next host" error="failed to do request: Head \\"https://registry-1.docker.io/v2/bitnami/minideb/manifests/latest\\": dial tcp 10.0.69.105:443: i/o timeout" host=registry-1.docker.io',
    rule: "registry-unreachable",
    source: "k3s-io/k3s#10351",
  },
];
