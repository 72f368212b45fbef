/** Reports about images that cannot be pulled. @module */

import type { Report } from "./report.ts";

/** Reports about images that cannot be pulled. */
export const PULL_REPORTS: readonly Report[] = [
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://registry.example.com/jwt/auth?scope=repository%3Ateam%2Fapp%3Apull&service=container_registry: 401 Unauthorized',
    rule: "registry-gitlab-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Ateam%2Fapp%3Apull&service=ghcr.io: 403 Forbidden',
    rule: "registry-github-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unexpected status from HEAD request to https://registry.example.com/v2/team/app/manifests/1.0: 401 Unauthorized',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unexpected status code [manifests 1.0]: 401 Unauthorized',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unexpected status code [manifests 1.0]: 403 Forbidden',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": pulling from host registry.example.com failed with status code [manifests 1.0]: 401 Unauthorized',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'E0605 09:28:31.768362   14271 log.go:32] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"registry.example.com/team/app:1.0\\": failed to resolve reference \\"registry.example.com/team/app:1.0\\": pulling from host 123456789012.dkr.ecr.us-east-1.amazonaws.com failed with status code [manifests 1.0]: 401 Unauthorized" image="registry.example.com/team/app:1.0"\nE0605 09:28:31.768562   14271 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"app\\" with ErrImagePull: \\"failed to pull and unpack image \\\\\\"registry.example.com/team/app:1.0\\\\\\": failed to resolve reference \\\\\\"registry.example.com/team/app:1.0\\\\\\": pulling from host 123456789012.dkr.ecr.us-east-1.amazonaws.com failed with status code [manifests 1.0]: 401 Unauthorized\\"" pod="default/web-0" podUID=0d74',
    rule: "registry-amazon-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Error response from daemon: Get https://123456789012.dkr.ecr.us-east-1.amazonaws.com/v2/team/app/manifests/1.0: no basic auth credentials',
    rule: "registry-amazon-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Error response from daemon: Head "https://registry.example.com/v2/team/app/manifests/1.0": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.',
    rule: "registry-azure-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Error response from daemon: unauthorized: unauthorized to access repository: team/app, action: pull: unauthorized to access repository: team/app, action: pull',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading manifest 1.0 in registry.example.com/team/app: unauthorized: access to the requested resource is not authorized',
    rule: "registry-quay-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = initializing source docker://registry.example.com/team/app:1.0: reading manifest 1.0 in registry.example.com/team/app: unauthorized: authentication required',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = unable to retrieve auth token: invalid username/password: unauthorized: incorrect username or password',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error: initializing source docker://registry.example.com/team/app:1.0: Requesting bearer token: invalid status code from registry 403 (Forbidden)",
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error: initializing source docker://registry.example.com/team/app:1.0: unable to retrieve auth token: invalid username/password: denied: HTTP Basic: Access denied",
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: 'Error response from daemon: Head "https://ghcr.io/v2/team/app/manifests/latest": denied: denied',
    rule: "registry-github-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: 'Error response from daemon: Head "https://ghcr.io/v2/team/app/manifests/latest": unauthorized',
    rule: "registry-github-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
    rule: "registry-hub-login-refused",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: pull access denied for 123456789012.dkr.ecr.us-east-1.amazonaws.com/app, repository does not exist or may require 'docker login': denied: Your authorization token has expired. Reauthenticate and try again.",
    rule: "registry-amazon-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: pull access denied for 123456789012.dkr.ecr.us-east-1.amazonaws.com/app, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::123456789012:assumed-role/x/i-1 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:us-east-1:123456789012:repository/app because no identity-based policy allows the ecr:BatchGetImage action",
    rule: "registry-amazon-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://myreg.azurecr.io/oauth2/token: 401 Unauthorized',
    rule: "registry-azure-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: Head "https://europe-west2-docker.pkg.dev/v2/p/ml/app/manifests/4.19.5": denied: Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/p/locations/europe-west2/repositories/ml" (or it may not exist)',
    rule: "registry-google-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: Head "https://us-docker.pkg.dev/v2/p/ml/app/manifests/4": denied: Unauthenticated request. Unauthenticated requests do not have permission "artifactregistry.repositories.downloadArtifacts" on resource "projects/p/locations/us/repositories/ml" (or it may not exist)',
    rule: "registry-google-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Error response from daemon: pull access denied for gcr.io/p/app, repository does not exist or may require \'docker login\': denied: Permission denied for "1.41.6" from request "/v2/p/app/manifests/1.41.6".',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Error response from daemon: unauthorized: You don\'t have the needed permissions to perform this operation, and you may have invalid credentials. To authenticate your request, follow the steps in: https://cloud.google.com/container-registry/docs/advanced-authentication',
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image \"registry.example.com/team/app:1.0\": rpc error: code = Unknown desc = Error response from daemon: Get https://myreg.azurecr.io/v2/app/manifests/1: denied: client with IP '10.1.2.3' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
    rule: "registry-address-blocked",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  FailedToRetrieveImagePullSecret  2m (x9 over 4m)  kubelet  Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.\n  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Ateam%2Fapp%3Apull&service=ghcr.io: 401 Unauthorized',
    rule: "registry-github-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "  Warning  FailedToRetrieveImagePullSecret  2m (x9 over 4m)  kubelet  Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.",
    rule: "kubelet-pull-secret-missing",
    source: "kubernetes/kubernetes pkg/kubelet/images (form)",
  },
  {
    text:
      'W0605 09:28:31.768362   14271 kubelet_pods.go:1090] "Unable to retrieve pull secret, the image pull may not succeed." pod="default/web-0" secret="" err="secret \\"regcred\\" not found"',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes pkg/kubelet/images (form)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unexpected status from HEAD request to https://registry-1.docker.io/v2/library/nginx/manifests/1.25: 429 Too Many Requests',
    rule: "registry-rate-limit",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/sha256:abcd: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
    rule: "registry-rate-limit",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://registry-1.docker.io/v2/library/nginx/manifests/sha256:abcd: 429 Too Many Requests\ntoomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    rule: "registry-rate-limit",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit",
    rule: "registry-rate-limit",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading manifest latest in docker.io/library/nginx: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    rule: "registry-rate-limit",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = copying system image from manifest list: parsing image configuration: fetching blob: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
    rule: "registry-rate-limit",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: error from registry: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit",
    rule: "registry-rate-limit",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": pull QPS exceeded',
    rule: "kubelet-pull-qps",
    source: "kubernetes/kubernetes pkg/kubelet/images (form)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Requesting bearer token: invalid status code from registry 429 (Too Many Requests)',
    rule: "registry-rate-limit",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    rule: "image-access-denied",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve image: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    rule: "image-access-denied",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: pull access denied for team/app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    rule: "image-access-denied",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading manifest latest in docker.io/library/idonotexist: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required',
    rule: "image-access-denied",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error: initializing source docker://idonotexist:latest: reading manifest latest in docker.io/library/idonotexist: requested access to the resource is denied",
    rule: "image-access-denied",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": registry.example.com/team/app:1.0: not found',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve image: registry.example.com/team/app:1.0: not found',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'time="2024-05-06T07:08:09.123456789Z" level=error msg="PullImage \\"registry.example.com/team/app:1.0\\" failed" error="failed to pull and unpack image \\"registry.example.com/team/app:1.0\\": failed to resolve reference \\"registry.example.com/team/app:1.0\\": registry.example.com/team/app:1.0: not found"',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error response from daemon: manifest for nginx:9.99 not found: manifest unknown: manifest unknown",
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: failed to resolve reference "docker.io/library/nginx:9.99": docker.io/library/nginx:9.99: not found',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading manifest 9.99 in docker.io/library/nginx: manifest unknown',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading manifest 9.99 in quay.io/team/app: name unknown: repository not found',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error response from daemon: repository foo/bar not found: name unknown: repository foo/bar not found",
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Error response from daemon: manifest for registry.example.com/team/app:1.0 not found: manifest unknown: Failed to fetch "1.0" from request "/v2/team/app/manifests/1.0".',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "FATA[0000] pulling image failed: rpc error: code = Unknown desc = Error reading manifest latest in registry.example.com/image: manifest unknown: manifest unknown",
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading manifest 1.0 in registry.example.com/team/app: StatusCode: 404, "404 page not found\\n"',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error response from daemon: No such image: foo:latest",
    rule: "image-not-local",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error: No such image: foo:latest",
    rule: "image-not-local",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error: foo: image not known",
    rule: "image-not-local",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error: localhost/foo:latest: image not known",
    rule: "image-not-local",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: 'ctr: image "docker.io/library/foo:latest": not found',
    rule: "container-image",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: 'docker: Error response from daemon: {"message":"No such image: foo:latest"}.',
    rule: "image-not-local",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'E0101 00:00:00.000000 1 x.go:1] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = Error response from daemon: No such image: registry.example.com/team/app:1.0"',
    rule: "image-not-local",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  InspectFailed  2s  kubelet  Failed to apply default image tag "registry.example.com/Team/App": couldn\'t parse image name "registry.example.com/Team/App": invalid reference format: repository name (Team/App) must be lowercase',
    rule: "image-name-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed         2s  kubelet  Error: InvalidImageName\n  Warning  InspectFailed  2s  kubelet  Failed to apply default image tag "nginx:": couldn\'t parse image name "nginx:": invalid reference format',
    rule: "image-name-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "docker: invalid reference format: repository name (library/FOO) must be lowercase.",
    rule: "image-name-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "docker: invalid reference format.\nSee 'docker run --help'.",
    rule: "image-name-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: 'Error: parsing reference "FOO": repository name must be lowercase',
    rule: "image-name-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error: normalizing image: normalizing name for compat API: invalid reference format",
    rule: "image-name-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  ErrImageNeverPull  3s (x4 over 20s)  kubelet  Container image "app:dev" is not present with pull policy of Never\n  Warning  Failed  3s  kubelet  Error: ErrImageNeverPull',
    rule: "image-never-pulled",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  ErrImageNeverPull  3s  kubelet  Container image "app:dev" is present with pull policy of Never but does not have the proper credentials to access the image',
    rule: "image-credentials-unverified",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve image: not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1, please rebuild the image as "application/vnd.docker.distribution.manifest.v2+json" or "application/vnd.oci.image.manifest.v1+json"',
    rule: "image-media-type-unsupported",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": schema 1 image manifests are no longer supported: invalid argument',
    rule: "image-media-type-unsupported",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: [DEPRECATION NOTICE] Docker Image Format v1 and Docker Image manifest version 2, schema 1 support is disabled by default and will be removed in an upcoming release. Suggest the author of docker.io/x/y:latest to upgrade the image to the OCI Format or Docker Image manifest v2, schema 2. More information at https://docs.docker.com/go/deprecated-image-specs/",
    rule: "image-media-type-unsupported",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error response from daemon: application/vnd.docker.distribution.manifest.v1+prettyjws not supported",
    rule: "image-media-type-unsupported",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed commit on ref "layer-sha256:abcd": unexpected commit digest sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12, expected sha256:cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34: failed precondition',
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed commit on ref "layer-sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12": "layer-sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12" failed size validation: 1234 != 5678: failed precondition',
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: filesystem layer verification failed for digest sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12",
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "docker pull x\nimage verification failed for digest sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12",
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading blob sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: Digest did not match, expected sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12, got sha256:cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34',
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": wrong diff id calculated on extraction "sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12"',
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed commit on ref "manifest-sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12": unexpected commit size 0, expected 528: failed precondition',
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": no match for platform in manifest: not found',
    rule: "image-platform",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": no match for platform in manifest sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: not found',
    rule: "image-platform",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": no match for platform in manifest sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: not found',
    rule: "image-platform",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries",
    rule: "image-platform-arm",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries: no match for platform in manifest: not found",
    rule: "image-platform-arm",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = choosing an image from manifest list docker://registry.example.com/team/app:1.0: no image found in image index for architecture arm64, variant "v8", OS linux',
    rule: "image-platform",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: image with reference foo:1 was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)",
    rule: "image-platform",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: image operating system "windows" cannot be used on this platform: operating system is not supported',
    rule: "image-operating-system",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: write /var/lib/containerd/io.containerd.content.v1.content/ingest/abc/data: no space left on device',
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to extract layer sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: write /var/lib/containerd/tmpmounts/containerd-mount123/usr/lib/x.so: no space left on device: unknown',
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to prepare extraction snapshot "extract-123 sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12": mkdir /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/new-1: no space left on device',
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": apply layer error for "registry.example.com/team/app:1.0": failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12) to overlayfs as "extract-1": write /var/lib/containerd/tmpmounts/containerd-mount1/a: no space left on device',
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "failed to register layer: write /usr/lib/libx.so: no space left on device",
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "failed to register layer: Error processing tar file(exit status 1): write /usr/lib/libx.so: no space left on device",
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "docker: write /var/lib/docker/tmp/GetImageBlob123: no space left on device.",
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = copying system image from manifest list: writing blob: storing blob to file "/var/tmp/storage123/1": write /var/tmp/storage123/1: no space left on device',
    rule: "image-temporary-directory-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = writing blob: adding layer with blob "sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12": ApplyLayer stdout:  stderr: write /usr/x: no space left on device exit status 1',
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = writing blob: adding layer with blob "sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12"/""/"sha256:cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34cd34": unpacking failed (error: exit status 1; output: write /usr/x: no space left on device)',
    rule: "disk-full",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Source image rejected: A signature was required, but no signature exists',
    rule: "image-signature",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = SignatureValidationFailed: Source image rejected: Required email x not found (got []string{"a"})',
    rule: "image-signature",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": image pull failed for registry.example.com/team/app:1.0 because the signature validation failed: Source image rejected: Running image docker://x is rejected by policy.',
    rule: "image-policy-rejects",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": image verifier bindir blocked pull of registry.example.com/team/app:1.0 with digest sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12 for reason: verifier policy rejected',
    rule: "image-verifier-refused",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error: remote trust data does not exist for docker.io/team/app: notary.docker.io does not have trust data for docker.io/team/app",
    rule: "image-signature",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'time="2023-04-25T03:13:37-07:00" level=fatal msg="pulling image: rpc error: code = Unknown desc = invalid policy in \\"/etc/containers/policy.json\\": Unknown key \\"keyPaths\\""',
    rule: "image-policy-file",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error: open /etc/containers/policy.json: no such file or directory",
    rule: "image-policy-file",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error: no policy.json file found at any of the following: "/root/.config/containers/policy.json", "/etc/containers/policy.json"',
    rule: "image-policy-file",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to do request: Head "https://registry.example.com/v2/team/app/manifests/1.0": dial tcp 10.0.0.5:443: i/o timeout',
    rule: "registry-unreachable",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://cdn.example.com/registry-v2/docker/registry/v2/blobs/sha256/aa/aabb/data?verify=1": dial tcp 10.0.0.5:443: connect: connection refused',
    rule: "registry-connection-refused",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: read tcp 10.0.0.1:1234->10.0.0.2:443: read: connection reset by peer',
    rule: "registry-connection-broken",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: read tcp 10.0.0.1:1234->10.0.0.2:443: i/o timeout',
    rule: "registry-connection-broken",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://cdn.example.com/a/data": net/http: TLS handshake timeout',
    rule: "registry-tls-timeout",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: stream error: stream ID 3; INTERNAL_ERROR; received from peer',
    rule: "registry-connection-broken",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://cdn.example.com/a/data": EOF',
    rule: "registry-connection-broken",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: unexpected EOF',
    rule: "registry-connection-broken",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: context deadline exceeded',
    rule: "registry-unreachable",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    rule: "registry-unreachable",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = pinging container registry registry.example.com: Get "https://registry.example.com/v2/": dial tcp 10.0.0.5:443: connect: connection refused',
    rule: "registry-connection-refused",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = pinging container registry registry.example.com: Get "https://registry.example.com/v2/": dial tcp: lookup registry.example.com on 10.0.0.2:53: no such host',
    rule: "registry-name-unresolved",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to do request: Head "https://registry.example.com/v2/team/app/manifests/1.0": proxyconnect tcp: dial tcp: lookup proxy.example.com: no such host',
    rule: "registry-proxy-failed",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = pinging container registry registry.example.com: Get "https://registry.example.com/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    rule: "registry-authority-unknown",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to do request: Head "https://registry.example.com/v2/team/app/manifests/1.0": tls: failed to verify certificate: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "My CA")',
    rule: "registry-authority-unknown",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to do request: Head "https://registry.example.com/v2/team/app/manifests/1.0": remote error: tls: handshake failure',
    rule: "registry-tls-failed",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to do request: Head "https://registry.example.com/v2/team/app/manifests/1.0": remote error: tls: bad certificate',
    rule: "registry-tls-failed",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: Get "https://registry.example.com/v2/": tls: first record does not look like a TLS handshake',
    rule: "registry-tls-failed",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to do request: Head "https://registry.example.com/v2/team/app/manifests/1.0": proxyconnect tcp: tls: first record does not look like a TLS handshake',
    rule: "registry-proxy-failed",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: Get "https://registry.example.com:5000/v2/": http: server gave HTTP response to HTTPS client',
    rule: "registry-without-tls",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to do request: Head "https://registry.example.com/v2/team/app/manifests/1.0": Proxy Authentication Required',
    rule: "registry-proxy-refused",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error response from daemon: Head "https://europe-west3-docker.pkg.dev/v2/k8s-artifacts-prod/images/x/manifests/v4.0.0": Forbidden',
    rule: "registry-proxy-refused",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unexpected status from HEAD request to https://registry.example.com/v2/team/app/manifests/1.0: 503 Service Unavailable',
    rule: "registry-server-error",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unexpected status from HEAD request to https://registry.example.com/v2/team/app/manifests/1.0: 500 Internal Server Error',
    rule: "registry-server-error",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: unexpected status code https://registry.example.com/v2/team/app/blobs/sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: 502 Bad Gateway',
    rule: "registry-server-error",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error response from daemon: received unexpected HTTP status: 503 Service Unavailable",
    rule: "registry-server-error",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading manifest 1.0 in registry.example.com/team/app: received unexpected HTTP status: 502 Bad Gateway',
    rule: "registry-server-error",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = pinging container registry registry.example.com: received unexpected HTTP status: 504 Gateway Time-out',
    rule: "registry-server-error",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://auth.docker.io/token?scope=repository%3Alibrary%2Fnginx%3Apull&service=registry.docker.io: 504 Gateway Timeout',
    rule: "registry-server-error",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": unexpected media type text/html for sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: not found',
    rule: "registry-answer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unexpected media type text/html for sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: not found',
    rule: "registry-answer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: error parsing HTTP 403 response body: invalid character '<' looking for beginning of value: \"<!DOCTYPE html>\"",
    rule: "registry-answer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error response from daemon: error unmarshalling content: invalid character '<' looking for beginning of value",
    rule: "registry-answer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to extract layer sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: failed to get stream processor for application/vnd.in-toto+json: no processor for media-type: unknown',
    rule: "image-attestation-unpacked",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "Error response from daemon: unsupported media type application/vnd.cncf.helm.config.v1+json",
    rule: "image-media-type-unsupported",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": mismatched image rootfs and manifest layers',
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = parsing image configuration: unsupported image-specific operation on artifact with type "application/vnd.cncf.helm.config.v1+json"',
    rule: "image-media-type-unsupported",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to extract layer sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1: archive/tar: invalid tar header: unknown',
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text: "failed to register layer: Error processing tar file(exit status 1): archive/tar: invalid tar header",
    rule: "image-layer-invalid",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Error: copying system image from manifest list: writing blob: adding layer with blob "sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12": processing tar file(potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 for /etc/gshadow): Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": lchown /etc/gshadow: invalid argument): exit status 1',
    rule: "podman-storage-ids",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "failed to register layer: ApplyLayer exit status 1 stdout:  stderr: Container ID 1000660000 cannot be mapped to a host ID",
    rule: "layer-owner-beyond-remap",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "docker: failed to register layer: Error processing tar file(exit status 1): Container ID 197609 cannot be mapped to a host ID.",
    rule: "layer-owner-beyond-remap",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://registry.example.com/v2/team/app/blobs/sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12": context canceled',
    rule: "image-pull-stalled",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Canceled desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: context canceled',
    rule: "image-pull-stalled",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Canceled desc = context canceled',
    rule: "image-pull-stalled",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "kubelet-pull-timeout",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = DeadlineExceeded desc = failed to pull and unpack image "registry.example.com/team/app:1.0": context deadline exceeded',
    rule: "image-pull",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": get registry endpoints: failed to decode /etc/containerd/certs.d/registry.example.com/hosts.toml: (3, 1): unexpected token',
    rule: "registry-hosts-file",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to decode hosts.toml: toml: expected = after a key',
    rule: "registry-hosts-file",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unable to load CA cert "/etc/containerd/certs.d/registry.example.com/ca.crt"',
    rule: "registry-ca-file",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": unable to read CA cert "/etc/containerd/certs.d/registry.example.com/ca.crt": open /etc/containerd/certs.d/registry.example.com/ca.crt: no such file or directory',
    rule: "registry-ca-file",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'docker: error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``.',
    rule: "docker-credential-desktop",
    source: "docker/cli cli/config/credentials (form)",
  },
  {
    text: "ERROR: error getting credentials - err: exit status 1, out: `Cannot autolaunch D-Bus without X11 $DISPLAY`",
    rule: "docker-credential-session",
    source: "docker/cli cli/config/credentials (form)",
  },
  {
    text:
      'E0605 09:28:31.768362   14271 plugin.go:344] "Failed getting credential from external registry credential provider" err="error execing credential provider plugin ecr-credential-provider for image 123456789012.dkr.ecr.us-east-1.amazonaws.com/app: exit status 1"',
    rule: "kubelet-credential-provider",
    source: "kubernetes/kubernetes pkg/kubelet/images (form)",
  },
  {
    text:
      "E0605 09:28:31.768362 14271 plugin.go:280] Failed getting credential from external registry credential provider: error execing credential provider plugin acr-credential-provider for image myreg.azurecr.io/app: fork/exec /var/lib/kubelet/credential-provider/acr-credential-provider: no such file or directory: ",
    rule: "kubelet-credential-provider",
    source: "kubernetes/kubernetes pkg/kubelet/images (form)",
  },
  {
    text: "  Warning  Failed     13m (x4 over 14m)     kubelet            Error: ErrImagePull",
    rule: null,
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = something odd happened',
    rule: "image-pull",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      "Error: ErrImagePull: [rpc error: code = Unknown desc = unable to pull image or OCI artifact: pull image err: initializing source docker://registry.example.com/team/app:1.0: reading manifest 1.0 in registry.example.com/team/app: unauthorized: authentication required; artifact err: provided artifact is a container image]",
    rule: "registry-unauthorized",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'Failed to pull image "quay.io/x/y:1": unable to pull image or OCI artifact: pull image err: initializing source docker://quay.io/x/y:1: reading manifest 1 in quay.io/x/y: manifest unknown; artifact err: get manifest: build image source: reading manifest 1 in quay.io/x/y: manifest unknown',
    rule: "image-not-found",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = registry docker.io is blocked in /etc/containers/registries.conf or /etc/containers/registries.conf.d',
    rule: "registry-forbidden-by-node",
    source:
      "containerd/containerd core/remotes, moby/moby daemon/internal/distribution, containers/image docker (forms)",
  },
  {
    text:
      'ErrImagePull: Failed to pull image "example/myimage:1.0.0": failed to pull and unpack image "docker.io/example/myimage:1.0.0": failed to resolve reference "docker.io/example/myimage:1.0.0": unexpected status from HEAD request to https://127.0.0.1:6443/v2/example/myimage/manifests/1.0.0?ns=docker.io: 500 Internal Server Error',
    rule: "registry-peer-missing",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '[ 1439.299779] [talos] service[etcd](Failed): Failed to run pre stage: failed to pull image "gcr.io/etcd-development/etcd:v3.5.2": 1 error(s) occurred:\n[ 1439.302663]  failed to pull image "gcr.io/etcd-development/etcd:v3.5.2": failed to unpack image on snapshotter : unexpected media type text/html for sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: not found',
    rule: "registry-answer-invalid",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to create LLB definition: unexpected status code [manifests 3.1-alpine]: 503 Service Unavailable",
    rule: "registry-server-error",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      ' Image alpine:3.15 Pulled \n Image does_not_exists Error failed to resolve reference "docker.io/library/does_not_exists:latest": docker.io/library/does_not_exists:latest: not found',
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: "Error response from daemon: manifest unknown",
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Feb 28 18:46:59 example dockerd[545]: time="2017-02-28T18:46:59.327114925+01:00" level=error msg="Handler for POST /v1.24/images/create returned error: manifest unknown: manifest unknown"',
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x7 over 98s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "58db709989111ca9c81c63ae5afe2125107ed0f479d41242a28c70945a7b27fa": plugin type="portmap" failed (add): exec: "iptables": executable file not found in $PATH',
    rule: "node-program-missing",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: 'Error response from daemon: Get "https://registry.gitlab.com/v2/": denied: access forbidden',
    rule: "registry-gitlab-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed  2s  kubelet  Failed to pull image "registry.gitlab.com/x/y:1": rpc error: code = Unknown desc = failed to pull and unpack image "registry.gitlab.com/x/y:1": failed to resolve reference "registry.gitlab.com/x/y:1": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://gitlab.com/jwt/auth?scope=repository%3Ax%2Fy%3Apull&service=container_registry: 403 Forbidden',
    rule: "registry-gitlab-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "failed to authorize: rpc error: code = Unknown desc = failed to fetch oauth token: unexpected status: 401 Unauthorized",
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "docker: Error response from daemon: pull access denied for myapp, repository does not exist or may require 'docker login'.",
    rule: "image-access-denied",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "Unable to find image 'myapp:latest' locally\ndocker: Error response from daemon: pull access denied for myapp, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.\nSee 'docker run --help'.",
    rule: "image-access-denied",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "ERROR: failed to solve: node:18: failed to resolve source metadata for docker.io/library/node:18: failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/node/manifests/sha256:abcd: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit",
    rule: "registry-rate-limit",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'failed to pull image "registry.k8s.io/pause:3.9": output: E0101 00:00:00.000000 1 remote_image.go:180] "PullImage from image service failed" err="rpc error: code = ResourceExhausted desc = failed to pull and unpack image \\"x\\": failed to resolve reference \\"x\\": unexpected status from HEAD request to https://registry-1.docker.io/v2/library/x/manifests/1: 429 Too Many Requests" image="x"',
    rule: "registry-rate-limit",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'FATA[0000] failed to resolve reference "registry.local/x:1": failed to do request: Head "https://registry.local/v2/x/manifests/1": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    rule: "registry-authority-unknown",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Error: initializing source docker://quay.io/x/y:latest: pinging container registry quay.io: Get "https://quay.io/v2/": dial tcp: lookup quay.io: Temporary failure in name resolution',
    rule: "registry-name-unresolved",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: 'Error response from daemon: Get "https://registry-1.docker.io/v2/": context deadline exceeded',
    rule: "registry-unreachable",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Error response from daemon: Head "https://registry-1.docker.io/v2/library/nginx/manifests/latest": Get "https://auth.docker.io/token?scope=repository%3Alibrary%2Fnginx%3Apull&service=registry.docker.io": net/http: TLS handshake timeout',
    rule: "registry-tls-timeout",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'failed to resolve source metadata for docker.io/library/node:18: failed to authorize: DeadlineExceeded: failed to fetch anonymous token: Get "https://auth.docker.io/token?scope=repository%3Alibrary%2Fnode%3Apull&service=registry.docker.io": dial tcp 10.1.2.3:443: i/o timeout',
    rule: "registry-unreachable",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "Error response from daemon: failed to copy: write /var/lib/containerd/io.containerd.content.v1.content/ingest/x/data: no space left on device",
    rule: "disk-full",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: content at https://registry.example.com/v2/team/app/blobs/sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12 not found: not found',
    rule: "registry-blob-missing",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "Error response from daemon: error pulling image configuration: download failed after attempts=1: unknown blob",
    rule: "registry-blob-missing",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'ERROR: failed to solve: error getting credentials - err: exec: "docker-credential-desktop.exe": executable file not found in $PATH, out: ``',
    rule: "docker-credential-desktop",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "failed to solve with frontend dockerfile.v0: failed to create LLB definition: rpc error: code = Unknown desc = error getting credentials - err: exit status 1, out: `error getting credentials - err: exit status 255`",
    rule: "docker-credential-helper",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = copying system image from manifest list: writing blob: storing blob to file "/var/tmp/container_images_storage451663201/3": happened during read: unexpected EOF (after reconnecting, fetching blob: StatusCode: 400, "<?xml version=\\"1.0\\" encoding=\\"UTF-8\\"?>\\n<Error><Cod...")',
    rule: "registry-connection-broken",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Canceled desc = copying system image from manifest list: copying config: context canceled',
    rule: "image-pull-stalled",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     9m   kubelet, node1.home  Failed to pull image "docker.io/library/golang:1.9": rpc error: code = Unknown desc = failed to pull image "docker.io/library/golang:1.9": httpReaderSeeker: failed open: failed to do request: Get https://winlayers.cdn.mscr.io/layers/windowsservercore:10.0.14393.2430_en-us: read tcp 192.168.1.112:49380->10.79.197.219:443: read: connection reset by peer',
    rule: "registry-connection-broken",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: "  Warning  Failed     29s (x4 over 59s)  kubelet, pharos  Error: image not known",
    rule: "image-not-local",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Failed to pull image "myapp:v2":\n  rpc error: code = NotFound desc = failed to pull and unpack image:\n  manifest for docker.io/library/myapp:v2 not found',
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed  12s  kubelet  Failed to pull image "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1": failed to pull and unpack image "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1": failed to resolve reference "123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1": unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/app/manifests/1: 403 Forbidden',
    rule: "registry-amazon-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed  12s  kubelet  Failed to pull image "harbor.example.com/p/app:1": failed to pull and unpack image "harbor.example.com/p/app:1": failed to resolve reference "harbor.example.com/p/app:1": unexpected status from HEAD request to https://harbor.example.com/v2/p/app/manifests/1: 401 Unauthorized',
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://harbor.example.com/service/token?scope=repository%3Ap%2Fapp%3Apull&service=harbor-registry: 401 Unauthorized',
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "Error response from daemon: login attempt to https://registry.example.com/v2/ failed with status: 401 Unauthorized",
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = Error response from daemon: unauthorized: The client does not have permission for manifest',
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = reading manifest 1 in quay.io/x/y: unauthorized: access to the requested resource is not authorized',
    rule: "registry-quay-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'time="2024-01-01T00:00:00Z" level=fatal msg="pulling image: failed to pull and unpack image \\"a.b/c:1\\": failed to resolve reference \\"a.b/c:1\\": unexpected status from HEAD request to https://a.b/v2/c/manifests/1: 401 Unauthorized"',
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '[ERROR ImagePull]: failed to pull image registry.k8s.io/kube-apiserver:v1.29.0: output: E0101 00:00:00.000000 1 remote_image.go:180] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"registry.k8s.io/kube-apiserver:v1.29.0\\": failed to resolve reference \\"registry.k8s.io/kube-apiserver:v1.29.0\\": failed to do request: Head \\"https://europe-west3-docker.pkg.dev/v2/k8s-artifacts-prod/images/kube-apiserver/manifests/v1.29.0\\": tls: failed to verify certificate: x509: certificate signed by unknown authority" image="registry.k8s.io/kube-apiserver:v1.29.0"',
    rule: "registry-authority-unknown",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:1.0": failed to resolve reference "registry.example.com/team/app:1.0": failed to do request: Head "https://10.0.0.5:5000/v2/app/manifests/1": tls: failed to verify certificate: x509: cannot validate certificate for 10.0.0.5 because it doesn\'t contain any IP SANs',
    rule: "registry-certificate-without-name",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://production.cloudflare.docker.com/registry-v2/docker/registry/v2/blobs/sha256/ab/abcd/data?verify=123": net/http: TLS handshake timeout',
    rule: "registry-tls-timeout",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     13m (x4 over 14m)     kubelet            Failed to pull image "registry.example.com/team/app:1.0": failed to pull and unpack image "registry.example.com/team/app:1.0": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://production.cloudflare.docker.com/registry-v2/x": http2: client connection lost',
    rule: "registry-connection-broken",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: server misbehaving',
    rule: "registry-name-unresolved",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Failed to pull image "foo/bar:latest": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/foo/bar:latest": failed to resolve reference "docker.io/foo/bar:latest": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    rule: "image-access-denied",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed  1s  kubelet  Failed to pull image "x:1": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/library/x:1": failed to extract layer sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1: write /var/lib/containerd/tmpmounts/containerd-mount1/usr/lib/a: no space left on device: unknown',
    rule: "disk-full",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.9": failed to pull image "registry.k8s.io/pause:3.9": failed to pull and unpack image "registry.k8s.io/pause:3.9": something odd',
    rule: "pause-image-pull",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Failed to pull image "public.ecr.aws/x/y:1": rpc error: code = Unknown desc = failed to pull and unpack image "public.ecr.aws/x/y:1": failed to copy: httpReadSeeker: failed open: unexpected status code https://public.ecr.aws/v2/x/y/blobs/sha256:ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12: 429 Too Many Requests - Server message: toomanyrequests: Rate exceeded',
    rule: "registry-rate-limit",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "Error: initializing source docker://nginx:latest: reading manifest latest in docker.io/library/nginx: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit",
    rule: "registry-rate-limit",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Error response from daemon: Head "https://ghcr.io/v2/x/y/manifests/latest": received unexpected HTTP status: 502 Bad Gateway',
    rule: "registry-server-error",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "error pulling image configuration: download failed after attempts=6: received unexpected HTTP status: 503 Service Unavailable",
    rule: "registry-server-error",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: "error pulling image configuration: download failed after attempts=6: dial tcp 10.2.3.4:443: i/o timeout",
    rule: "registry-unreachable",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: "error pulling image configuration: download failed after attempts=6: EOF",
    rule: "registry-connection-broken",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'docker: error pulling image configuration: Get "https://production.cloudflare.docker.com/registry-v2/docker/registry/v2/blobs/sha256/ab/abcd/data?verify=1": read tcp 10.0.0.2:50000->10.1.1.1:443: read: connection reset by peer.',
    rule: "registry-connection-broken",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "error pulling image configuration: download failed after attempts=6: tls: failed to verify certificate: x509: certificate signed by unknown authority",
    rule: "registry-authority-unknown",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '    message: \'Back-off pulling image "nginx:nope": ErrImagePull: rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/nginx:nope": failed to resolve reference "docker.io/library/nginx:nope": docker.io/library/nginx:nope: not found\'\n    reason: ImagePullBackOff',
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      '  Warning  Failed     6s (x2 over 20s)  kubelet  Error: ImagePullBackOff\n  Normal   BackOff    6s (x2 over 20s)  kubelet  Back-off pulling image "ghcr.io/x/y:1": ErrImagePull: failed to pull and unpack image "ghcr.io/x/y:1": failed to resolve reference "ghcr.io/x/y:1": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Ax%2Fy%3Apull&service=ghcr.io: 401 Unauthorized',
    rule: "registry-github-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/x:latest: failed to do request: Head "https://registry-1.docker.io/v2/library/x/manifests/latest": dial tcp 10.0.0.1:443: i/o timeout',
    rule: "registry-unreachable",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "CannotPullContainerError: Error response from daemon: Get https://123456789012.dkr.ecr.us-east-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
    rule: "registry-unreachable",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 123456789012.dkr.ecr.us-east-1.amazonaws.com/app:v9: 123456789012.dkr.ecr.us-east-1.amazonaws.com/app:v9: not found",
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
    rule: "image-platform",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "ERROR: failed to solve: nginx:nope: failed to resolve source metadata for docker.io/library/nginx:nope: docker.io/library/nginx:nope: not found",
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "ERROR: failed to solve: myapp: failed to resolve source metadata for docker.io/library/myapp:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
    rule: "image-access-denied",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'WARNING: Failed to pull image with policy "always": Error response from daemon: manifest for registry.example.com/ci:9 not found: manifest unknown: manifest unknown (manager.go:250:0s)',
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: 'ctr: failed to resolve reference "docker.io/library/nginx:nope": docker.io/library/nginx:nope: not found',
    rule: "image-not-found",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'W0101 00:00:00.000000 1 checks.go:835] [ERROR ImagePull]: failed to pull image registry.k8s.io/pause:3.9: output: time="2024-01-01T00:00:00Z" level=fatal msg="pulling image: rpc error: code = Unknown desc = failed to pull and unpack image \\"registry.k8s.io/pause:3.9\\": failed to resolve reference \\"registry.k8s.io/pause:3.9\\": failed to do request: Head \\"https://registry.k8s.io/v2/pause/manifests/3.9\\": dial tcp: lookup registry.k8s.io on 10.0.0.2:53: server misbehaving"',
    rule: "registry-name-unresolved",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: "docker: Error response from daemon: No such image: foo:latest.",
    rule: "image-not-local",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text: 'Error response from daemon: Get "https://registry.example.com/v2/": remote error: tls: handshake failure',
    rule: "registry-tls-failed",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Error response from daemon: Get "https://registry.example.com:80/v2/": http: server gave HTTP response to HTTPS client',
    rule: "registry-without-tls",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'Error response from daemon: error parsing HTTP 401 response body: no error details found in HTTP response body: "{\\"details\\":\\"incorrect username or password\\"}"',
    rule: "registry-unauthorized",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      "Error saving credentials: error storing credentials - err: exit status 1, out: `Cannot autolaunch D-Bus without X11 $DISPLAY`",
    rule: "docker-credential-session",
    source: "k3s-io/k3s#10388, siderolabs/talos#5195, docker/compose#13564 and others (forms)",
  },
  {
    text:
      'level=warning msg="Error (Unable to complete atomic operation, key modified) deleting object [endpoint x], retrying...."',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "psycopg2.OperationalError: could not connect to server: Connection refused",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.example.com/",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "java.net.UnknownHostException: registry-1.docker.io",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "Error: dial tcp 10.0.0.1:5432: i/o timeout",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "npm ERR! 404 Not Found - GET https://npm.example.org/foo - Not found",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text:
      'E0101 1 reflector.go:140] failed to list *v1.NetworkAttachmentDefinition: Get "https://10.96.0.1:443/apis/k8s.cni.cncf.io/v1/network-attachment-definitions?limit=500": dial tcp 10.96.0.1:443: i/o timeout',
    rule: "api-service-unreachable",
    source: "a line that names no cause",
  },
  {
    text: 'failed to lookup "eth0": Link not found',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "unable to create endpoint for user: validation failed",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "pull QPS",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: 'I0101 1 kubelet_pods.go:1] "Successfully pulled image \\"nginx\\" in 2s"',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "ERROR: permission denied for table users",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "2024-01-01 ERROR Permission denied on resource project foo",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "503 Service Unavailable",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "bridge: port 1(veth0) entered disabled state",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "Unauthorized",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "manifest unknown",
    rule: "image-not-found",
    source: "a registry's whole answer, without the image",
  },
  {
    text: "error calling DHCP: timed out",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "Link not found",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "401 Unauthorized",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "429 Too Many Requests",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "403 Forbidden",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text:
      '  Normal   BackOff    5s (x2 over 20s)   kubelet  Back-off pulling image "nginx:1.25"\n  Warning  Failed     5s (x2 over 20s)   kubelet  Error: ImagePullBackOff',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "NAME    READY   STATUS             RESTARTS   AGE\nweb-0   0/1     ImagePullBackOff   0          5m",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "NAME    READY   STATUS         RESTARTS   AGE\nweb-0   0/1     ErrImagePull   0          5m",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "Warning  Failed     5s (x2 over 20s)   kubelet  Error: ErrImagePull",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "    State:          Waiting\n      Reason:       ImagePullBackOff",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text:
      'E0605 09:28:31.768362   14271 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"app\\" with ImagePullBackOff: \\"Back-off pulling image \\\\\\"registry.example.com/team/app:1.0\\\\\\"\\"" pod="default/web-0" podUID=0d74',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text:
      'Error from server (BadRequest): container "app" in pod "web-0" is waiting to start: trying and failing to pull image',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: 'Error from server (BadRequest): container "app" in pod "web-0" is waiting to start: image can\'t be pulled',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text:
      "error: failed to push some refs to 'https://github.com/x/y'\nremote: Invalid username or password.\nfatal: Authentication failed for",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "2024/05/06 http: TLS handshake error from 10.0.0.1:54321: EOF",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: 'level=info msg="trying next host" error="pull access denied"',
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: "curl: (6) Could not resolve host: registry-1.docker.io",
    rule: null,
    source: "a line that names no cause",
  },
  {
    text: 'Get "http://example.com/": dial tcp 10.0.0.1:80: i/o timeout',
    rule: null,
    source: "a line that names no cause",
  },
];
