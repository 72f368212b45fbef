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
    rule: "registry-unreachable",
    source: "containerd/containerd#5435",
  },
  {
    text:
      'Aug 25 04:50:11 oke-node-0 kubelet[23691]: E0825 04:50:11.334617   23691 pod_workers.go:1324] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"e2e\\" with ImagePullBackOff: \\"Back-off pulling image \\\\\\"registry.k8s.io/conformance:v1.35.2\\\\\\": ErrImagePull: unable to pull image or OCI artifact: pull image err: copying system image from manifest list: writing blob: storing blob to file \\\\\\"/var/tmp/container_images_storage3211544673/6\\\\\\": happened during read: unexpected EOF (after reconnecting, fetching blob: StatusCode: 400, \\\\\\"<?xml version=\\\\\\\\\\\\\\"1.0\\\\\\\\\\\\\\" encoding=\\\\\\\\\\\\\\"UTF-8\\\\\\\\\\\\\\"?>\\\\\\\\n<Error><Cod...\\\\\\"); artifact err: image reference: reference is a container image, not an OCI artifact\\"" pod="sonobuoy/sonobuoy-e2e-job-20a8b8aca71440fd" podUID="320b0ee2-755d-4161-bb9a-4fbda48b18a8"',
    rule: "registry-unreachable",
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
    rule: "registry-unreachable",
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
    rule: "registry-tls-failed",
    source: "docker/for-win#3550",
  },
  {
    text:
      '(HTTP code 500) server error - {"message":"Get https://registry-1.docker.io/v2/library/redis/manifests/latest: Get https://auth.docker.io/token?account=user&scope=repository%3Alibrary%2Fredis%3Apull&service=registry.docker.io: net/http: TLS handshake timeout"}',
    rule: "registry-unreachable",
    source: "docker-archive/kitematic#2771",
  },
  {
    text:
      "Error pulling image (latest) from docker.io/kriation/centos7, Get https://registry-1.docker.io/v1/images/0af989cd52ff4a9808a839a0871d90e3e849edea40d257be17c689a8052e0386/ancestry: net/http: TLS handshake timeout",
    rule: "registry-unreachable",
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
    rule: "registry-unreachable",
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
    rule: "registry-unauthorized",
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
    rule: "registry-unreachable",
    source: "moby/buildkit#5839",
  },
  {
    text:
      'time="2021-12-08T22:26:45Z" level=error msg="/moby.buildkit.v1.Control/Solve returned error: rpc error: code = Unknown desc = authorization status: 401: authorization failed\\n"',
    rule: "registry-unauthorized",
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
    rule: "registry-unauthorized",
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
    rule: "registry-unauthorized",
    source: "whiteducksoftware/az-dns-forwarder#1",
  },
  {
    text:
      "Error response from daemon: pull access denied for ghcr.io/kedacore/http-add-on-operator, repository does not exist or may require 'docker login': denied: permission_denied: read_package",
    rule: "image-access-denied",
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
    rule: "registry-unreachable",
    source: "kubernetes/minikube#9491",
  },
  {
    text:
      "exit status 1\noutput: Error response from daemon: Get https://k8s.gcr.io/v2/: remote error: tls: handshake failure\n, error\nk8s.io/kubernetes/cmd/kubeadm/app/util/runtime.(*DockerRuntime).PullImage",
    rule: "registry-tls-failed",
    source: "kubernetes/minikube#5924",
  },
];
