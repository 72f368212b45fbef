/**
 * Why a registry refuses an image, of registries that the text names: each has its own way to log in.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { PULLED } from "./pull_causes.ts";

const STATUS = oneOf(["401 Unauthorized", "403 Forbidden"]);
const METHOD = oneOf(["GET", "HEAD", "POST", "PUT"]);
const OLDER = oneOf(["Get", "Head", "Put", "Post"]);
const DENIED = "pull access denied, repository does not exist or may require authorization: ";

/** What stands behind a registry's name that an image begins with, where containerd does not name the request's address. */
const ENDS: readonly string[] = [
  `unexpected status code [<words> <name>]: ${STATUS}`,
  `pulling from host <name> failed with status code [<words> <name>]: ${STATUS}`,
  `failed to authorize: failed to fetch <words>: unexpected status: ${STATUS}`,
  `${DENIED}authorization failed: no basic auth credentials`,
  `${DENIED}authorization failed`,
  `${DENIED}server message: insufficient_scope: authorization failed`,
  `${DENIED}server message: invalid_token: authorization failed`,
];

/** What registries answer to a request whose address is printed. */
const ANSWERS: readonly string[] = [
  "no basic auth credentials",
  "unauthorized: authentication required",
  "unauthorized",
  "unauthorized: <value>",
  "denied: <value>",
  "denied: denied",
  "denied",
  "denied: requested access to the resource is denied",
];

/**
 * What containerd says of an image that a registry refuses, where the request's address is not printed.
 *
 * @param image The placeholder of its images.
 */
function unresolved(image: string): readonly string[] {
  return ENDS.map((end) => `<${image}>: ${end}`);
}

/**
 * The refusals of a registry.
 *
 * @param host Its name, with placeholders.
 * @param answers What it answers where the request's address is printed.
 */
function refusals(host: string, answers: readonly string[] = ANSWERS): readonly string[] {
  return [
    `unexpected status from ${METHOD} request to https://${host}/<name>: ${STATUS}`,
    `pulling from host ${host} failed with status code [<words> <name>]: ${STATUS}`,
    ...answers.map((answer) => `${OLDER} https://${host}/v2/<name>: ${answer}`),
    `pull access denied for ${host}/<name>, repository does not exist or may require 'docker login'`,
    `pull access denied for ${host}/<name>, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
  ];
}

/** What is printed of an image that a namespace of Docker Hub does not have. */
function missing(namespace: string): readonly string[] {
  const image = `${namespace}/<name>`;
  return [
    `failed to resolve reference docker.io/${image}: docker.io/${image}: not found`,
    `docker.io/${image}: not found`,
    `manifest for ${image} not found: manifest unknown: manifest unknown`,
    `manifest for ${image} not found: manifest unknown: <words>`,
    `manifest for ${image} not found`,
    `manifest for docker.io/${image} not found: manifest unknown: manifest unknown`,
    `manifest for docker.io/${image} not found: manifest unknown: <words>`,
    `reading manifest <name> in docker.io/${image}: manifest unknown: <words>`,
    `reading manifest <name> in docker.io/${image}: manifest unknown`,
  ];
}

/** What the rules below have in common. */
const COMMON: Pick<DaemonRule, "by" | "behind" | "isBeforeRuntime" | "evidence"> = {
  by: "containerd",
  // The pause image is pulled by containerd itself, which does not have the credentials of the kubelet.
  behind: [...PULLED, "failed to get sandbox image"],
  isBeforeRuntime: true,
  evidence: "reported",
};

/** What refusals have in common: of several credentials one was let in if the registry has said that there is no such tag. */
const REFUSAL: typeof COMMON = { ...COMMON, behind: [...COMMON.behind!, "manifest unknown: manifest unknown"] };

const ECR = "<account>.dkr.ecr.<region>.amazonaws.com";

/** What containerd says where it has sent no credentials at all. */
const ANONYMOUS: readonly string[] = ["401 Unauthorized", "403 Forbidden", "401", "403"].map((status) =>
  `failed to fetch anonymous token: unexpected status: ${status}`
);

/** What Docker prints before the page or the XML that it was sent for a layer. */
const BODIES: readonly string[] = [
  `error parsing HTTP ${
    oneOf(["400", "403"])
  } response body: invalid character <name> looking for beginning of value: `,
  "<request>: denied: ",
  "<request>: unknown: ",
  "denied: ",
  "unknown: ",
  "<request>: StatusCode: <number>, ",
];

/** Refusals of registries that the text names. */
export const REGISTRIES_BY_NAME: readonly DaemonRule[] = [
  {
    id: "registry-anonymous-refused",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "the registry refuses a pull without a login: no credentials were sent for the image, or the image does not exist there",
    texts: ANONYMOUS,
    fix:
      "check the image's name. Of a private one: kubectl get pod POD -o jsonpath='{.spec.imagePullSecrets}' has to name a Secret in the pod's own namespace, of type kubernetes.io/dockerconfigjson, whose key below auths is the image's registry (with its port, without https:// and path): kubectl get secret NAME -o jsonpath='{.data.\\.dockerconfigjson}' | base64 -d. " +
      "crictl pull --creds USER:PASSWORD IMAGE tests them on the node; ctr takes --user, buildx and nerdctl the login of the same user, Flux the secretRef of its source",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/"],
  },
  {
    id: "registry-store-denied",
    refines: ["registry-unauthorized", "registry-answer-invalid"],
    ...COMMON,
    summary:
      "an image's layers cannot be fetched: the registry gave out an address of its storage, and that storage (S3, Cloudflare, Azure, Google) refuses it",
    texts: [
      ...[oneOf(["401 Unauthorized", "403 Forbidden", "401", "403"]), "403 <words>", "400 Bad Request"].flatMap((
        status,
      ) => [
        `unexpected status code <storeUrl>: ${status}`,
        `unexpected status from GET request to <storeUrl>: ${status}`,
      ]),
      ...BODIES.map((step) => `${step}<storeError>`),
    ],
    fix:
      "a login does not help, the registry let the request in. See date first: such addresses are signed and last minutes, so set the clock, and pull again where the network is slow (fewer layers at once). Then what stands between: a proxy or filter that blocks or rewrites the storage's host, a VPN, in AWS the policy of the S3 endpoint (for ECR it has to allow s3:GetObject on arn:aws:s3:::prod-REGION-starport-layer-bucket/*), for a mirror or Harbor " +
      "its own keys for the storage. curl -I with the whole address shows what refuses",
    links: [
      "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
      "https://github.com/docker/hub-feedback/issues/1318",
      "https://github.com/awsdocs/amazon-ecr-user-guide/issues/8",
    ],
  },
  {
    id: "registry-country-refused",
    refines: ["registry-unauthorized", "registry-answer-invalid"],
    ...COMMON,
    summary: "an image cannot be pulled: the registry's servers refuse the country that this address is taken to be in",
    texts: BODIES.map((step) => `${step}<countryPage>`),
    fix:
      "neither a login nor another tag helps. Pull from a registry that serves your country (a mirror of it: registry-mirrors in daemon.json, docker info lists them; certs.d/docker.io/hosts.toml for containerd), or carry the image in (docker save, docker load; skopeo copy). If the address is not of such a country, a VPN, a proxy or a provider's address is taken for one: pull without it, and tell the registry's support",
    links: ["https://github.com/curiefense/curiefense/issues/824"],
  },
  {
    id: "registry-amazon-unauthorized",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "Amazon's registry (ECR) refuses the image: the puller has no token for it, or one that is older than 12 hours",
    texts: [
      ...unresolved("amazonImage"),
      ...refusals(ECR),
      ...["", `pull access denied for <image>, repository does not exist or may require 'docker login': `].map((step) =>
        `${step}denied: Your authorization token has expired. Reauthenticate and try again.`
      ),
    ],
    fix:
      "Docker: aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin HOST, REGION as in HOST, as the same user (sudo has its own logins), again after 12 hours; public.ecr.aws: docker logout public.ecr.aws. EKS: the node's role (Fargate: pod execution role) needs AmazonEC2ContainerRegistryPullOnly or ReadOnly, the kubelet ecr-credential-provider (--image-credential-provider-config; built in only before 1.27). Other clusters (k3s, kind, minikube): a pull secret that a job renews. 403 with a token: the repository's policy, or another account in the name",
    links: [
      "https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html",
      "https://github.com/kubernetes/community/issues/4003",
      "https://github.com/rancher/rke2/issues/3462",
    ],
  },
  {
    id: "registry-amazon-denied",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary: "Amazon's registry (ECR) knows who asks, and no policy lets that role or user do it",
    texts: [
      "denied: User: <value> is not authorized to perform: <value>",
      "pull access denied for <image>, repository does not exist or may require 'docker login': denied: User: <value> is not authorized to perform: <value>",
      `${OLDER} https://${ECR}/v2/<name>: denied: User: <value> is not authorized to perform: <value>`,
    ],
    fix:
      "give the role or user that the message names the action that it names: to pull AmazonEC2ContainerRegistryPullOnly, to push AmazonEC2ContainerRegistryPowerUser; for a repository of another account its own policy (aws ecr set-repository-policy) has to allow it, too. An explicit deny, " +
      "or a VPC endpoint's policy, overrides both. It may be the wrong role: aws sts get-caller-identity",
    links: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html"],
  },
  {
    id: "registry-azure-unauthorized",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "Azure's registry (ACR) refuses the image: most often the identity that pulls may not read it; a repository that does not exist can give the same",
    texts: [
      ...unresolved("azureImage"),
      ...refusals("<registry>.azurecr.io", [
        ...ANSWERS,
        "unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.",
        "unauthorized: Application not registered with AAD.",
      ]),
      "<request>: unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.",
    ],
    fix:
      "check name and tag (az acr repository show-tags): to one who may not read it, a missing repository gives the same answer. AKS: az aks check-acr, then az aks update --attach-acr NAME, which gives the kubelet's identity AcrPull; with a service principal see whether its secret has expired. Elsewhere az acr login (3 hours), or an imagePullSecret of a token or principal in the pod's namespace. 403 may be the registry's firewall: allow the node's address. App Service: DOCKER_REGISTRY_SERVER_USERNAME and _PASSWORD, or acrUseManagedIdentityCreds with AcrPull",
    links: [
      "https://learn.microsoft.com/en-us/troubleshoot/azure/azure-kubernetes/extensions/cannot-pull-image-from-acr-to-aks-cluster",
      "https://github.com/MicrosoftDocs/azure-docs/issues/35411",
      "https://github.com/Azure/acr/issues/231",
    ],
  },
  {
    id: "registry-google-unauthorized",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "Google's registry (Artifact Registry, gcr.io) refuses the image: the node's account may not read it, or the repository does not exist",
    texts: [
      ...unresolved("googleImage"),
      ...["<region>-docker.pkg.dev", "gcr.io", "<eu|us|asia>.gcr.io"].flatMap((host) => refusals(host)),
      ...[
        "Permission artifactregistry.repositories.<words> denied on resource <name>",
        "Unauthenticated request. Unauthenticated requests do not have permission artifactregistry.repositories.<words> on resource <name>",
      ].flatMap((message) =>
        ["", " (or it may not exist)"].flatMap((
          end,
        ) => [`denied: ${message}${end}`, `<request>: denied: ${message}${end}`])
      ),
      "DENIED: Token exchange failed for project <name>. Caller does not have permission <any>",
    ],
    anywhere: ["pull", "push", "manifest", "image", "docker", "buildkit"],
    fix:
      "GKE: give the service account of the node pool (not of the pod) roles/artifactregistry.reader on the image's project; its scopes need cloud-platform or devstorage.read_only. Elsewhere gcloud auth configure-docker HOST (as the user that runs docker: not with sudo); clusters and CI: a secret with user _json_key (a token of oauth2accesstoken lasts an hour). A wrong project, region or repository gives the same: gcloud artifacts repositories list; old public images of gcr.io are elsewhere: registry.k8s.io for k8s.gcr.io, ghcr.io/helm/tiller, Docker Hub. To push roles/artifactregistry.writer",
    links: [
      "https://cloud.google.com/artifact-registry/docs/docker/authentication",
      "https://cloud.google.com/kubernetes-engine/docs/troubleshooting/image-pulls",
    ],
  },
  {
    id: "registry-github-unauthorized",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "GitHub's registry (ghcr.io) refuses the image: the package is private, as most new ones are at first, does not exist, or an old login is sent with the request",
    texts: [
      ...unresolved("githubImage"),
      ...refusals("ghcr.io", [...ANSWERS, "denied: permission_denied: <words>"]),
      "<request>: denied: permission_denied: <words>",
      "denied: permission_denied: <words>",
      "denied: permission_denied",
      ...["Create", "Write", "Read"].map((what) => `denied: installation not allowed to ${what} organization package`),
    ],
    fix:
      "of a public image: docker logout ghcr.io (an expired login is refused, where none would do), then check the name, in small letters: projects move to another owner or name, which their present compose file or readme has. Of a private one: its owner makes the package public, or docker login ghcr.io with a classic token with read:packages (write:packages to push; authorized for SSO), in a pod an imagePullSecret. " +
      "GitHub Actions: permissions: packages: write, and the package has to give that repository access",
    links: [
      "https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry",
    ],
  },
  {
    id: "registry-gitlab-unauthorized",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "GitLab's registry refuses the image: the token does not reach that project, has expired, or is missing in the pod's namespace",
    texts: [
      ...unresolved("gitlabImage"),
      ...refusals("registry.gitlab.com"),
      ...["jwt/auth", "jwt/auth<query>"].map((path) =>
        `unexpected status from ${METHOD} request to https://<host>/${path}: ${STATUS}`
      ),
    ],
    fix:
      "make a deploy token with read_registry (project, Settings, Repository) and an imagePullSecret of it in the pod's namespace; CI_JOB_TOKEN ends with its job. docker login HOST with a personal token (read_registry, write_registry to push), no password where 2FA is on. In CI of another project: add " +
      "yours to its allowlist of job tokens. The path has to be the project's own, in small letters",
    links: ["https://docs.gitlab.com/user/packages/container_registry/authenticate_with_container_registry/"],
  },
  {
    id: "registry-hub-push-denied",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "the registry, most often Docker Hub, refuses the push: the login is missing, is not of the account in the image's name, or its token may only read",
    texts: [
      `unexpected status from ${METHOD} request to https://auth.docker.io/token?<query>pull%2Cpush<query>: ${STATUS}`,
      `unexpected status from ${METHOD} request to https://auth.docker.io/token?<query>push%2Cpull<query>: ${STATUS}`,
      `unexpected status from ${METHOD} request to https://auth.docker.io/token?<query>: 401 Unauthorized: access token has insufficient scopes`,
      "access token has insufficient scopes",
      "server message: insufficient_scope: authorization failed",
      "push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
      "push access denied, repository does not exist or may require authorization: authorization failed",
      "authorization status: 401: authorization failed",
    ],
    anywhere: ["push", "docker", "registry", "buildkit", "failed to solve"],
    fix:
      "Docker Hub: tag the image with the account or organization that is logged in (docker.io/NAME/IMAGE; library/… is not yours), and log in with an access token of Read & Write: docker logout, docker login -u NAME. Another registry (Harbor, GitLab): log in to its host, with the right to push to that project. GitHub Actions: docker/login-action before the build, with secrets that the run has (pull requests of forks have none). With sudo or another builder that user's login counts",
    links: [
      "https://docs.docker.com/security/access-tokens/",
      "https://github.com/docker/build-push-action/issues/556",
    ],
  },
  {
    id: "registry-hub-login-refused",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "Docker Hub refuses a login that is sent with the pull: an old or wrong password or token; a public image needs none",
    texts: [
      `unexpected status from ${METHOD} request to https://auth.docker.io/token<query>: ${STATUS}`,
      `${OLDER} https://registry-1.docker.io/v2/<name>: unauthorized: incorrect username or password`,
      `${OLDER} https://registry-1.docker.io/v2/<name>: unauthorized: personal access token is expired`,
      "unauthorized: incorrect username or password",
      "<request>: unauthorized: incorrect username or password",
      "unauthorized: please use personal access token to login when SSO is enforced",
      "unauthorized: personal access token is expired",
      "unauthorized: email must be verified before using account",
    ],
    fix:
      "docker logout, and pull a public image without a login; else docker login -u NAME with the user's name (not the mail address) and a current access token, which 2FA and SSO want in any case (Docker Desktop: sign out and in). In a cluster renew the imagePullSecret, whose server is https://index.docker.io/v1/; in CI see that the secret is not empty. 403 without a login: a proxy, or a country that is blocked",
    links: [
      "https://docs.docker.com/security/access-tokens/",
      "https://github.com/docker/hub-feedback/issues/2413",
      "https://github.com/docker/hub-feedback/issues/2181",
    ],
  },
  {
    id: "registry-nvidia-unauthorized",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "NVIDIA's registry (nvcr.io) refuses the image: it wants an API key of NGC, or that key's organization does not have the image",
    texts: [...unresolved("nvidiaImage"), ...refusals("nvcr.io")],
    fix:
      "docker login nvcr.io with the user $oauthtoken (literally) and an API key of ngc.nvidia.com as the password; in a cluster an imagePullSecret with the same (--docker-username='$oauthtoken' in single quotation marks), in the pod's namespace. Check name and tag in the catalog: some images need a subscription (NVIDIA AI Enterprise) or an accepted license",
    links: ["https://docs.nvidia.com/ngc/ngc-overview/index.html"],
  },
  {
    id: "registry-redhat-unauthorized",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary: "Red Hat's registry refuses the image: it wants a login, also for images that cost nothing",
    texts: [
      ...unresolved("redhatImage"),
      ...["registry.redhat.io", "registry.connect.redhat.com"].flatMap((host) => refusals(host)),
      ...["unable to retrieve auth token: invalid username/password: ", "<request>: ", ""].map((step) =>
        `${step}unauthorized: Please login to the Red Hat Registry using your Customer Portal credentials. Further instructions can be found here: <value>`
      ),
    ],
    fix:
      "podman login registry.redhat.io with a Red Hat account, or better a registry service account (access.redhat.com/terms-based-registry) and its token; on OpenShift in the cluster's pull secret (openshift-config/pull-secret), elsewhere as imagePullSecret. Root and each user have logins of their own. Images of UBI are free of it " +
      "at registry.access.redhat.com",
    links: ["https://access.redhat.com/RegistryAuthentication"],
  },
  {
    id: "registry-quay-unauthorized",
    refines: "registry-unauthorized",
    ...REFUSAL,
    summary:
      "Quay refuses the image: the repository is private or does not exist, or an old login is sent with the request",
    texts: [
      ...unresolved("quayImage"),
      ...refusals("quay.io", [...ANSWERS, "unauthorized: access to the requested resource is not authorized"]),
      "unauthorized: access to the requested resource is not authorized",
      "reading manifest <name> in <image>: unauthorized: access to the requested resource is not authorized",
    ],
    fix:
      "check the image's name: Quay says the same of a repository that does not exist. A new repository is private: make it public, or log in (docker login quay.io, podman login) with a robot account that may read it, in a pod as imagePullSecret. Of a public image log out of an old login first",
    links: ["https://docs.quay.io/use_quay.html"],
  },
  {
    id: "image-bitnami-moved",
    refines: "image-not-found",
    ...COMMON,
    summary:
      "an image of Bitnami is not there: most often its tags moved from docker.io/bitnami to docker.io/bitnamilegacy in August and September 2025, else this tag never was",
    texts: missing("bitnami"),
    fix:
      "look for the tag at hub.docker.com/r/bitnamilegacy/NAME/tags: a whole one ends like -debian-12-r0; one that is cut or not there has to be corrected. If it is there, pull it from docker.io/bitnamilegacy, which gets no updates and no security fixes: in a chart image.repository: bitnamilegacy/NAME (and those of its sub-charts, metrics and volumePermissions) and global.security.allowInsecureImages: true, by which the chart takes an image of another repository. For longer use another image (the project's own), another chart, or Bitnami Secure Images, which cost",
    links: ["https://github.com/bitnami/charts/issues/35164"],
  },
  {
    id: "image-registry-frozen",
    refines: "image-not-found",
    ...COMMON,
    summary: "an image is not in Kubernetes' old registry k8s.gcr.io, which has had no new images since April 2023",
    texts: [
      "failed to resolve reference k8s.gcr.io/<name>: k8s.gcr.io/<name>: not found",
      "k8s.gcr.io/<name>: not found",
      "manifest for k8s.gcr.io/<name> not found: manifest unknown: manifest unknown",
      "manifest for k8s.gcr.io/<name> not found: manifest unknown: <words>",
      "reading manifest <name> in k8s.gcr.io/<name>: manifest unknown: <words>",
      "reading manifest <name> in k8s.gcr.io/<name>: manifest unknown",
    ],
    fix:
      "pull it from registry.k8s.io, with the same path and tag: in manifests and charts, for kubeadm imageRepository: registry.k8s.io (kubeadm config images list), for the pause image sandbox_image of containerd (2.x: sandbox below pinned_images); some paths have another level there (coredns/coredns). Mirrors of k8s.gcr.io need registry.k8s.io as their source",
    links: ["https://kubernetes.io/blog/2023/03/10/image-registry-redirect/"],
  },
  {
    id: "registry-project-deleted",
    refines: ["image-not-found", "registry-unauthorized"],
    by: "containerd",
    summary:
      "an image cannot be pulled: the project of Google Cloud that held it was deleted, or its name in the image is wrong",
    texts: [
      ...["unknown", "denied", "<request>: unknown", "<request>: denied", "<request>: denied: denied"].flatMap((
        code,
      ) => [
        `${code}: Project <name> has been deleted.`,
        `${code}: Project <name> not found or deleted.`,
      ]),
      "Project 'project:<name>' not found or deleted.",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    behind: PULLED,
    fix:
      "credentials and other tags do not help: find where the image is published now (the project's own pages, Docker Hub, ghcr.io, an Artifact Registry), or build it, and write that name into the pod, the chart or the operator's settings; a newer release often has it. Your own image: the part behind gcr.io/ is the project's id, not its number or display name; " +
      "a deleted project can be restored for 30 days",
    links: [
      "https://github.com/apache/airflow-on-k8s-operator/issues/31",
      "https://cloud.google.com/resource-manager/docs/creating-managing-projects",
    ],
  },
];
