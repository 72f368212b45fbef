/** Reports about registries that refuse or are not reached, and about containerd's configuration. @module */

import type { Report } from "./report.ts";

/** Reports about registries that refuse or are not reached, and about containerd's configuration. */
export const REGISTRY_REPORTS: readonly Report[] = [
  {
    text:
      'Failed to pull image "123456789012.dkr.ecr.ap-southeast-1.amazonaws.com/isam:9": rpc error: code = Unknown desc = Error response from daemon: Get https://123456789012.dkr.ecr.ap-southeast-1.amazonaws.com/v2/ndi-spcp-isam/manifests/9: no basic auth credentials',
    rule: "registry-amazon-unauthorized",
    source: "aws-samples/eks-workshop#451",
  },
  {
    text:
      'Failed to pull image "1234.dkr.ecr.us-west-2.amazonaws.com/mlflow-run": rpc error: code = Unknown desc = failed to pull and unpack image "1234.dkr.ecr.us-west-2.amazonaws.com/mlflow-run:latest": failed to resolve reference "1234.dkr.ecr.us-west-2.amazonaws.com/mlflow-run:latest": pulling from host 1234.dkr.ecr.us-west-2.amazonaws.com failed with status code [manifests latest]: 401 Unauthorized',
    rule: "registry-amazon-unauthorized",
    source: "rancher/rke2#3462",
  },
  {
    text:
      "Error response from daemon: Get https://602401143452.dkr.ecr.us-west-2.amazonaws.com/v2/amazon-k8s-cni/manifests/v1.6.3: no basic auth credentials",
    rule: "registry-amazon-unauthorized",
    source: "aws/amazon-vpc-cni-k8s#1117",
  },
  {
    text:
      "failed to fetch manifest: Get https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/MY_REPO/manifests/d196e5688d: no basic auth credentials",
    rule: "registry-amazon-unauthorized",
    source: "concourse/docker-image-resource#161",
  },
  {
    text:
      'Failed to pull image "nexus3.example.org:10004/abcde-qwerty-fe:2.2.22": rpc error: code = Unknown desc = Error response from daemon: Get https://nexus3.example.org:10004/v2/abcde-qwerty-fe/manifests/2.2.22: no basic auth credentials',
    rule: "registry-unauthorized",
    source: "docker/for-mac#3381",
  },
  {
    text:
      'Error response from daemon: unknown: failed to resolve reference "ghcr.io/team/voy:latest": unexpected status from HEAD request to https://ghcr.io/v2/team/voy/manifests/latest: 403 Forbidden',
    rule: "registry-github-unauthorized",
    source: "LeoMartinDev/voy#3",
  },
  {
    text:
      'Failed to pull image "ghcr.io/team/paperless-mcp:latest": failed to pull and unpack image "ghcr.io/team/paperless-mcp:latest": failed to resolve reference "ghcr.io/team/paperless-mcp:latest": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Ateam%2Fpaperless-mcp%3Apull&service=ghcr.io: 403 Forbidden',
    rule: "registry-github-unauthorized",
    source: "nloui/paperless-mcp#10",
  },
  {
    text:
      'Error response from daemon: failed to resolve reference "docker.io/team/cli-proxy-api-plus:latest": failed to authorize: failed to fetch anonymous token: Get "https://auth.docker.io/token?scope=repository%3Ateam%2Fcli-proxy-api-plus%3Apull&service=registry.docker.io": EOF',
    rule: "registry-connection-broken",
    source: "router-for-me/CLIProxyAPI#2668",
  },
  {
    text:
      "Error: buildx failed with: error: failed to solve: failed to fetch anonymous token: unexpected status: 403 Forbidden",
    rule: "registry-anonymous-refused",
    source: "docker/build-push-action#628",
  },
  {
    text: "amazoncorretto:11-al2-jdk: failed to authorize: failed to fetch anonymous token: unexpected status: 401",
    rule: "registry-anonymous-refused",
    source: "docker-library/tomcat#321",
  },
  {
    text:
      "Error: buildx failed with: ERROR: failed to build: failed to solve: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=repository%3Alibrary%2Froboreg%3Apull%2Cpush&service=registry.docker.io: 401 Unauthorized: access token has insufficient scopes",
    rule: "registry-hub-push-denied",
    source: "roboreg/roboreg#117",
  },
  {
    text:
      "ERROR: failed to push team/shimmie2:latest: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=repository%3A***%2Fshimmie2%3Apull%2Cpush&service=registry.docker.io: 401 Unauthorized",
    rule: "registry-hub-push-denied",
    source: "shish/shimmie2#1255",
  },
  {
    text:
      "Error: failed to SAVE IMAGE: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=repository%3Aearthbuild%2Fexamples%3Apull%2Cpush&service=registry.docker.io: 401 Unauthorized",
    rule: "registry-hub-push-denied",
    source: "EarthBuild/earthbuild#138",
  },
  {
    text:
      "ERROR: failed to build: failed to solve: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=*****pull%2Cpush&service=registry.docker.io: 401 Unauthorized",
    rule: "registry-hub-push-denied",
    source: "docker/buildx#3335",
  },
  {
    text:
      "ERROR: failed to solve: alpine: failed to resolve source metadata for docker.io/library/alpine:latest: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=repository%3Alibrary%2Falpine%3Apull&service=registry.docker.io: 401 Unauthorized",
    rule: "registry-hub-login-refused",
    source: "docker/hub-feedback#2413",
  },
  {
    text: "error: failed to solve: authorization status: 401: authorization failed",
    rule: "registry-hub-push-denied",
    source: "docker/build-push-action#556",
  },
  {
    text: "{u'message': u'unauthorized: please use personal access token to login when SSO is enforced'}",
    rule: "registry-hub-login-refused",
    source: "docker/hub-feedback#2181",
  },
  {
    text:
      'Failed to pull image "myregistry.azurecr.io/main/app:v5.0.0": failed to pull and unpack image "myregistry.azurecr.io/main/app:v5.0.0": failed to resolve reference "myregistry.azurecr.io/main/app:v5.0.0": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://myregistry.azurecr.io/oauth2/token?scope=repository%3Amain%2Fapp%3Apull&service=myregistry.azurecr.io: 401 Unauthorized',
    rule: "registry-azure-unauthorized",
    source: "Azure/AKS#4459",
  },
  {
    text:
      'Failed to pull image "myacr.azurecr.io/myimage:latest": [rpc error: code = Unknown desc = Error response from daemon: Get https://myacr.azurecr.io/v2/myimage/manifests/latest: unauthorized: Application not registered with AAD., rpc error: code = Unknown desc = Error response from daemon: Get https://myacr.azurecr.io/v2/app-web/manifests/120: unauthorized: authentication required]',
    rule: "registry-azure-unauthorized",
    source: "Azure/acr#366",
  },
  {
    text:
      'docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp [2600:1f18:2148:bc02:445d:9ace:d20b:c303]:443: connect: cannot assign requested address.',
    rule: "registry-ipv6-unreachable",
    source: "Georift/install-jellyfin-tizen#20",
  },
  {
    text:
      'Error response from daemon: Get "https://swr.cn-east-3.myhuaweicloud.com/v2/": dial tcp 10.0.0.9:443: connect: network is unreachable',
    rule: "registry-unreachable",
    source: "kubesre/docker-registry-mirrors#1692",
  },
  {
    text:
      "(HTTP code 500) server error - Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 10.0.2.3:53: server misbehaving",
    rule: "registry-dns-of-machine",
    source: "docker-archive-public/docker.kitematic#4406",
  },
  {
    text:
      "Error response from daemon: Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 192.168.65.1:53: server misbehaving",
    rule: "registry-dns-of-machine",
    source: "docker/for-mac#1340",
  },
  {
    text:
      '(HTTP code 500) server error - {"message":"Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on [::1]:53: read udp [::1]:50843->[::1]:53: read: connection refused"}',
    rule: "registry-dns-unset",
    source: "docker-archive-public/docker.kitematic#3427",
  },
  {
    text:
      "(HTTP code 500) server error - Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 10.0.2.3:53: read udp 10.0.2.15:48532->10.0.2.3:53: i/o timeout",
    rule: "registry-dns-of-machine",
    source: "docker-archive-public/docker.kitematic#5750",
  },
  {
    text:
      'Failed to pull image "cr.example.dev/example/cloudflare-tunnel-ingress-controller:0.0.18": failed to pull and unpack image "cr.example.dev/example/cloudflare-tunnel-ingress-controller:0.0.18": failed to resolve reference "cr.example.dev/example/cloudflare-tunnel-ingress-controller:0.0.18": failed to do request: Head "https://cr.example.dev/v2/example/cloudflare-tunnel-ingress-controller/manifests/0.0.18": tls: failed to verify certificate: x509: certificate is valid for 3c2fcaccec4b1289b9a0450b1432f3ab.86a03424cf5abd4235921bc09e1244f2.traefik.default, not cr.example.dev',
    rule: "registry-certificate-of-ingress",
    source: "STRRL/cloudflare-tunnel-ingress-controller#202",
  },
  {
    text:
      "Error response from daemon: Get https://harbor.example.com/v2/: x509: certificate is valid for ingress.local, not harbor.example.com",
    rule: "registry-certificate-of-ingress",
    source: "goharbor/harbor#13318",
  },
  {
    text:
      'Failed to pull image "tutum/hello-world": rpc error: code = Unknown desc = Error response from daemon: Get https://registry-1.docker.io/v2/: x509: certificate is valid for GATEWAY.EXAMPLE.COM, not registry-1.docker.io',
    rule: "registry-certificate-other-name",
    source: "moby/moby#39505",
  },
  {
    text:
      "Get https://index.docker.io/v1/repositories/library/ubuntu/images: x509: certificate is valid for *.my-domain.com, my-domain.com, not index.docker.io",
    rule: "registry-certificate-other-name",
    source: "moby/moby#10802",
  },
  {
    text:
      'Failed to pull image "kong-docker-kubernetes-ingress-controller.bintray.io/kong-ingress-controller:0.9.0": rpc error: code = Unknown desc = Error response from daemon: Get https://kong-docker-kubernetes-ingress-controller.bintray.io/v2/: x509: certificate has expired or is not yet valid',
    rule: "registry-certificate-invalid",
    source: "Kong/charts#257",
  },
  {
    text:
      'Failed to pull image "registry.k8s.io/ingress-nginx/kube-webhook-certgen:v1.4.1": Error response from daemon: Get "https://registry.k8s.io/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    rule: "registry-traffic-intercepted",
    source: "kubernetes/registry.k8s.io#292",
  },
  {
    text:
      'Failed to pull image" err="rpc error: code = Unknown desc = Error response from daemon: Get \\"https://registry.k8s.io/v2/\\": x509: certificate signed by unknown authority" image="registry.k8s.io/ingress-nginx/kube-webhook-certgen:v20230312-helm-chart-4.5.2-28-g66a760794',
    rule: "registry-traffic-intercepted",
    source: "kubernetes/minikube#16431",
  },
  {
    text:
      "failed to solve with frontend dockerfile.v0: failed to solve with frontend gateway.v0: rpc error: code = Unknown desc = failed to copy: httpReadSeeker: failed open: content at v2/library/openjdk/manifests/sha256:24de726604f496a8d34cc960f39c3f3d825ebba522d8be7b256f8b289a448508?ns=docker.io not found: not found",
    rule: "image-not-found",
    source: "containerd/containerd#6147",
  },
  {
    text:
      'Failed to pull image "docker-registry-lucky-bird:4000/todo-list@sha256:c3fb64353659cad2e6e96af7b6d5e3e58340af74108a3e2b663f6df77debd872": rpc error: code = Unknown desc = Error response from daemon: Get https://docker-registry-lucky-bird:4000/v2/: dial tcp: lookup docker-registry-lucky-bird on 10.0.2.3:53: no such host',
    rule: "registry-dns-of-machine",
    source: "kubernetes/minikube#2162",
  },
  {
    text:
      'Failed to pull image "registry.kube-system/team/pipeline-greeter:jvm": rpc error: code = Unknown desc = Error response from daemon: Get http://registry.kube-system/v2/: dial tcp: lookup registry.kube-system on 192.168.64.1:53: no such host',
    rule: "registry-name-of-service",
    source: "kubernetes/minikube#4553",
  },
  {
    text:
      "container start failed: ErrImagePull: rpc error: code = Unknown desc = Error response from daemon: Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 10.0.2.3:53: read udp 10.0.2.15:39674->10.0.2.3:53: i/o timeout",
    rule: "registry-dns-of-machine",
    source: "kubernetes/minikube#4213",
  },
  {
    text:
      'ERROR: failed to solve: failed to push k3d-registry.localhost:5800/team/syft-seaweedfs:dev-1727235027: failed to do request: Head "https://k3d-registry.localhost:5800/v2/team/syft-seaweedfs/blobs/sha256:83601c6bcc7029051417d2530a55f71acab1c196fe5b3a9e2951988e10b03c51": dial tcp: lookup k3d-registry.localhost on 10.0.0.53:53: no such host',
    rule: "registry-name-below-localhost",
    source: "k3d-io/k3d#1518",
  },
  {
    text:
      'time="2020-02-22T09:43:25.456612392Z" level=error msg="Handler for POST /images/create returned error: Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on 192.168.64.1:53: read udp 192.168.64.6:57287->192.168.64.1:53: read: connection refused"',
    rule: "registry-dns-of-machine",
    source: "kubernetes/minikube#6748",
  },
  {
    text:
      'failed to get sandbox image "k8s.gcr.io/pause:3.1": failed to pull image "k8s.gcr.io/pause:3.1": failed to pull and unpack image "k8s.gcr.io/pause:3.1": failed to resolve reference "k8s.gcr.io/pause:3.1": failed to do request: Head https://k8s.gcr.io/v2/pause/manifests/3.1: dial tcp: lookup k8s.gcr.io on 127.0.0.11:53: read udp 127.0.0.1:37126->127.0.0.11:53: i/o timeout',
    rule: "registry-dns-of-machine",
    source: "k3d-io/k3d#144",
  },
  {
    text:
      "Error response from daemon: Get http://my-registry:5000/v2/: dial tcp: lookup my-registry on 192.168.65.1:53: no such host",
    rule: "registry-dns-of-machine",
    source: "docker/for-win#4884",
  },
  {
    text:
      'docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers).',
    rule: "registry-unreachable",
    source: "moby/moby#43224",
  },
  {
    text:
      'docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp 10.0.0.10:443: i/o timeout (Client.Timeout exceeded while awaiting headers).',
    rule: "registry-unreachable",
    source: "moby/moby#43224",
  },
  {
    text:
      "ERROR: Get https://registry-1.docker.io/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
    rule: "registry-unreachable",
    source: "bitrixdock/bitrixdock#138",
  },
  {
    text:
      "Error response from daemon: Get https://dockerregistry:5000/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
    rule: "registry-unreachable",
    source: "docker/for-win#5983",
  },
  {
    text: "Get https://registry-1.docker.io/v2/: dial tcp [::1]:443: getsockopt: connection refused",
    rule: "registry-name-loopback",
    source: "docker/for-mac#1556",
  },
  {
    text: "Get https://registry.example.net/v1/_ping: dial tcp 192.168.1.5:443: getsockopt: connection refused",
    rule: "registry-connection-refused",
    source: "gregbkr/kubernetes-kargo-logging-monitoring#4",
  },
  {
    text:
      "Error response from daemon: Get https://10.0.0.7/v1/users/: dial tcp 10.0.0.7:443: getsockopt: connection refused",
    rule: "registry-connection-refused",
    source: "moby/moby#28831",
  },
  {
    text:
      "error pulling image configuration: Get https://dseasb33srnrn.cloudfront.net/registry-v2/docker/registry/v2/blobs/sha256/6c/6c0bdf761f3b2777c437ac9a0ab6201be66766558752079235dfc173d16b4026/data?Expires=1523420912&Signature=XLAd_&Key-Pair-Id=APKAJECH5M7VWIS5YZ6Q: net/http: TLS handshake timeout",
    rule: "registry-tls-timeout",
    source: "docker-archive-public/docker.kitematic#3743",
  },
  {
    text:
      'failed to pull image "rancher/mirrored-pause:3.6": failed to do request: Head "https://registry-1.docker.io/v2/rancher/mirrored-pause/manifests/3.6": dial tcp 10.0.0.8:443: i/o timeout',
    rule: "registry-unreachable",
    source: "overlock-network/overlock#463",
  },
  {
    text:
      "Error parsing HTTP response: invalid character '<' looking for beginning of value: \"<html><body><h1>408 Request Time-out</h1>\\nYour browser didn't send a complete request in time.\\n</body></html>\\n\\n\"",
    rule: "registry-request-cut",
    source: "moby/moby#20628",
  },
  {
    text:
      "error parsing HTTP 408 response body: invalid character '<' looking for beginning of value: \"<html><body><h1> 408 Request Time-out </h1>\\nYour browser didn't send a complete request in time.\\n</body></html>\\n\\n\"",
    rule: "registry-request-cut",
    source: "moby/moby#39223",
  },
  {
    text:
      'FATA[0026] Error writing blob: error storing blob to file "/var/tmp/storage576120080/5": error happened during read: unexpected EOF',
    rule: "registry-connection-broken",
    source: "containers/image#1145",
  },
  {
    text:
      'Error: error pulling image "docker.io/rust:latest": unable to pull docker.io/rust:latest: unable to pull image: Error writing blob: error storing blob to file "/var/tmp/storage987555834/2": unexpected EOF',
    rule: "registry-connection-broken",
    source: "podman-container-tools/podman#5583",
  },
  {
    text:
      'Error: unable to pull octoprint/octoprint: 1 error occurred:\n\t* Error writing blob: error storing blob to file "/var/tmp/storage241651785/6": read tcp 192.168.155.178:46000->10.0.0.11:443: read: connection reset by peer',
    rule: "registry-connection-broken",
    source: "podman-container-tools/podman#8503",
  },
  {
    text: 'time="2018-09-03T08:04:18.947854899+03:00" level=error msg="Download failed, retrying: unexpected EOF"',
    rule: "registry-connection-broken",
    source: "moby/moby#37751",
  },
  {
    text:
      "docker: Error response from daemon: Get https://registry-1.docker.io/v2/: proxyconnect tcp: dial tcp :0: connect: connection refused.",
    rule: "registry-proxy-failed",
    source: "docker/for-win#7935",
  },
  {
    text: "Get https://10.101.100.100:30000/v2/: dial tcp 10.101.100.100:30000: i/o timeout",
    rule: "registry-unreachable",
    source: "UKHomeOffice/kb8or#48",
  },
  {
    text:
      'Error response from daemon: Get "https://index.docker.io/v1/repositories/hello-world/images": dial tcp: lookup index.docker.io on 10.0.0.53:53: server misbehaving',
    rule: "registry-name-unresolved",
    source: "docker-archive-public/docker.kitematic#1272",
  },
  {
    text:
      'time="2023-01-09T12:57:28Z" level=fatal msg="validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-plugin-off",
    source: "ondat/discoblocks#105",
  },
  {
    text:
      '[ERROR CRI]: container runtime is not running: output: time="2025-04-03T22:58:14+08:00" level=fatal msg="validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///var/run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService", error: exit status 1',
    rule: "cri-plugin-off",
    source: "kubernetes/kubernetes#131164",
  },
  {
    text:
      'kubelet[3268247]: E0315 10:36:59.697373 3268247 run.go:74] "command failed" err="failed to run Kubelet: validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-plugin-off",
    source: "NVIDIA/nvidia-container-toolkit#410",
  },
  {
    text: "get cri client err: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService",
    rule: "cri-v1alpha2-off",
    source: "bytedance/Elkeid#737",
  },
  {
    text:
      'failed to load plugin error="unable to load CRI image service plugin dependency: invalid cri image config: `mirrors` cannot be set when `config_path` is provided" id=io.containerd.podsandbox.controller.v1.podsandbox type=io.containerd.podsandbox.controller.v1',
    rule: "config-mirrors-and-path",
    source: "containerd/containerd#12612",
  },
  {
    text:
      "ctr: failed to extract layer sha256:baa90903a66df167bb3f28a20e040afe5c7cde54de5824ccf74032270d200778: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount109587469: chmod /var/lib/containerd/tmpmounts/containerd-mount109587469/sbin: no such file or directory: unknown",
    rule: "image-layer-conflict",
    source: "containerd/containerd#4086",
  },
  {
    text: "ctr: failed to prepare extraction layer: failed to create active: missing parent bucket: not found",
    rule: "snapshot-directory-mismatch",
    source: "containerd/containerd#1818",
  },
  {
    text:
      'failed to unpack image on snapshotter devmapper: wrong diff id calculated on extraction "sha256:556b5e866fb438fb624f21d7f1f9587227c580cdc45b633095111ad8cdb05fd8"',
    rule: "image-layer-invalid",
    source: "containerd/containerd#3682",
  },
  {
    text:
      'ctr: failed commit on ref "layer-sha256:00d237b3b89d002e951978a938841261e6e9453a28dcf8e28f21773f40c66fc8": unexpected commit digest sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, expected sha256:00d237b3b89d002e951978a938841261e6e9453a28dcf8e28f21773f40c66fc8: unknown',
    rule: "image-layer-invalid",
    source: "containerd/containerd#1791",
  },
  {
    text:
      "docker: Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries: no match for platform in manifest: not found.",
    rule: "image-platform-arm",
    source: "UM-Bridge/umbridge#96",
  },
  {
    text:
      "Using default tag: latest\nlatest: Pulling from exodusprivacy/exodus-standalone\nno matching manifest for linux/arm64/v8 in the manifest list entries",
    rule: "image-platform-arm",
    source: "Exodus-Privacy/exodus-standalone#48",
  },
  {
    text:
      "✘ obsidian Error no matching manifest for linux/arm64/v8 in the manifest l...                 0.7s\nError response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries: no match for platform in manifest: not found",
    rule: "image-platform-arm",
    source: "sytone/obsidian-remote#121",
  },
  {
    text:
      '[preflight] Running pre-flight checks\nerror execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR CRI]: container runtime is not running: output: time="2022-06-04T15:40:42Z" level=fatal msg="unable to determine runtime API version: rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/containerd/containerd.sock: connect: no such file or directory\\""',
    rule: "daemon-not-running",
    source: "kubernetes/kubernetes#110383",
  },
  {
    text:
      'ctr: failed to dial "/run/containerd/containerd.sock": context deadline exceeded: connection error: desc = "transport: error while dialing: dial unix:///run/containerd/containerd.sock: timeout"',
    rule: "daemon-not-running",
    source: "containerd/containerd#7975",
  },
  {
    text:
      "Error: Kubelet may be retrying requests that are timing out in CRI-O due to system load: context deadline exceeded: error reserving ctr name k8s_minio_data-analytics-prod-pool-0-3_oci-prod-data-analytics_8dec4302-e6b4-4874-9a60-ea305b96347f_0 for id 8424e8fdc1a42daec5810b43a8baf7a9a80f7835a843fc104fe9f621a14983cb: name is reserved",
    rule: "crio-name-reserved",
    source: "minio/minio#15609",
  },
  {
    text:
      'level=info msg="CreateCtr: context was either canceled or the deadline was exceeded: context deadline exceeded" id=a734f153-e8c4-4e29-bb8b-7846d862d604 name=/runtime.v1.RuntimeService/CreateContainer',
    rule: "crio-request-timeout",
    source: "cri-o/cri-o#7263",
  },
  {
    text:
      "denied: Quota exceeded for quota metric 'Requests per project per region' and limit 'Requests per project per region per minute per region' of service 'artifactregistry.googleapis.com' for consumer 'project_number:32555940559'.",
    rule: "registry-google-limit",
    source: "Google's registry, its words",
  },
];
