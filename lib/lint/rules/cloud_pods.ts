/**
 * What clouds that give pods and containers a machine each say where one does not start: EKS Fargate's scheduler, Azure Container
 * Instances, the images of Azure Container Apps, the images of Cloud Run, and what GKE Autopilot lets no pod have.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { ON_A_NODE, SCHEDULED } from "./cluster.ts";

const EKS = "https://docs.aws.amazon.com/eks/latest/userguide";
const ACI = "https://learn.microsoft.com/en-us/troubleshoot/azure/azure-container-instances";

const FARGATE = { by: "cluster", passed: SCHEDULED, behind: ON_A_NODE, evidence: "reported" } as const;

/** EKS Fargate. */
const FARGATE_RULES: readonly DaemonRule[] = [
  {
    id: "fargate-account-blocked",
    ...FARGATE,
    summary: "AWS lets this account start no Fargate pods: it is new and not verified yet, or suspended",
    texts: [
      "Your AWS account is currently blocked and thus cannot launch any Fargate pods",
      "Your AWS account is currently blocked and thus cannot launch any Fargate pods.",
    ],
    fix:
      "look for a mail of AWS, an unpaid bill or a missing card; of a new account start any small EC2 instance once, which begins the verification (it costs a little; end it again), and wait up to a day; else write to AWS Support (account and billing, which needs no paid plan). Pods are tried again by themselves",
    links: [`${EKS}/fargate.html`, "https://github.com/clowdhaus/eks-reference-architecture/issues/12"],
  },
  {
    id: "fargate-quota",
    ...FARGATE,
    summary: "the account's quota of Fargate is used up in that region",
    texts: [
      "Your AWS account has reached the limit on the number of Fargate pods it can run concurrently",
      "You've reached the limit on the number of vCPUs you can run concurrently",
      "You’ve reached the limit on the number of vCPUs you can run concurrently",
      "You've reached the limit on the number of tasks you can run concurrently",
      "You’ve reached the limit on the number of tasks you can run concurrently",
    ],
    fix:
      "Service Quotas, AWS Fargate: ask for more On-Demand (or Spot) vCPU resource count; a new account has few, and a limit of 0 or 1 is lifted by Support. Until then end pods and tasks, also of other clusters of the account and region, and ask for less CPU in each (Fargate rounds up: a pod without requests is 0.25 vCPU)",
    links: [
      "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html",
      "https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1758",
    ],
  },
  {
    id: "fargate-profile-misconfigured",
    ...FARGATE,
    summary:
      "the Fargate profile cannot start pods: its pod execution role is not in the cluster, or its subnets do not fit",
    texts: [
      "Misconfigured Fargate Profile: fargate profile <name> blocked for new launches due to: <any>",
      "Misconfigured Fargate Profile: fargate profile <name> blocked for new launches due to: Pod execution role is not found in auth config or does not have all required permissions for launching fargate pods.",
    ],
    fix:
      "kubectl -n kube-system get configmap aws-auth -o yaml: mapRoles needs the profile's podExecutionRoleArn (without a path in it) with username system:node:{{SessionName}} and groups system:bootstrappers, system:nodes, system:node-proxier; tools that write aws-auth anew drop it (or use an access entry of type FARGATE_LINUX). The role: AmazonEKSFargatePodExecutionRolePolicy, trusted by eks-fargate-pods.amazonaws.com. Subnets: private, existing, with free addresses",
    links: [`${EKS}/fargate-profile.html`],
  },
  {
    id: "fargate-machine-late",
    ...FARGATE,
    summary: "Fargate made no machine for the pod in time: no capacity, or the new machine cannot join the cluster",
    texts: [
      "Pod provisioning timed out (will retry) for pod: <any>",
      "Pod provisioning timed out (will retry)",
      "Fargate capacity is unavailable at this time. Please try again later or in a different availability zone",
    ],
    fix:
      "a single one ends by itself: it is tried again. If all pods do so: the profile's subnets have to reach the API server, ECR and STS: a NAT gateway (Fargate takes private subnets only), or private endpoints for ecr.api, ecr.dkr, sts, logs and S3 with the cluster's private endpoint on; the VPC's DNS names on; the cluster's security group lets 443 and 10250 through. Capacity: other subnets (zones), or less CPU",
    links: [`${EKS}/fargate.html`],
  },
];

/** A resource's answer in a deployment of Azure, as its tools print the code. */
function azure(code: string, message: string): readonly string[] {
  return [`code: ${code}, message: ${message}`, `(${code}) ${message}`, message];
}

/** Azure Container Instances and Container Apps. */
const AZURE_RULES: readonly DaemonRule[] = [
  {
    id: "azure-container-image",
    by: "shim",
    summary: "Azure Container Instances cannot read the image: a wrong name, no credentials, or the registry refused",
    texts: [
      ...azure(
        "InaccessibleImage",
        "The image <image> in container group <name> is not accessible. Please check the image and registry credential.",
      ),
      ...azure(
        "RegistryErrorResponse",
        "An error response is received from the docker registry <name>. Please retry later.",
      ),
      "An error response is received from the docker registry <name>",
    ],
    evidence: "reported",
    fix:
      "docker pull the same name and tag elsewhere (az acr repository show-tags), for linux/amd64. A private registry: imageRegistryCredentials (--registry-login-server, -username, -password; the admin user or a token), or of ACR a user-assigned identity with AcrPull (--acr-identity). Behind a firewall ACR needs trusted services or a private endpoint that the group's subnet reaches. Public images of Docker Hub fail at times for its limit of pulls from shared addresses: give a login, or az acr import the image into your own registry",
    links: [
      `${ACI}/connectivity/cannot-pull-image-from-acr-to-aci`,
      "https://github.com/neo4j-contrib/neodash/issues/367",
    ],
  },
  {
    id: "azure-container-os",
    by: "shim",
    summary: "the image is for another operating system than the container group of Azure Container Instances",
    texts: azure(
      "ImageOsTypeNotMatchContainerGroup",
      "The OS type <name> of image <image> doesn't match the container group's OS type <name>",
    ),
    evidence: "reported",
    fix:
      "set osType (az container create --os-type) to that of the image, Linux or Windows; of an image for several take its tag for that system. Windows: only releases of Server Core and Nano Server that the service lists",
    links: ["https://learn.microsoft.com/en-us/azure/container-instances/container-instances-faq"],
  },
  {
    id: "azure-container-capacity",
    by: "shim",
    summary: "Azure has no room or quota for the container group in that region",
    texts: [
      ...azure(
        "ServiceUnavailable",
        "The requested resource is not available in the location <name> at this moment. Please retry with a different resource request or in another location. <any>",
      ),
      ...azure(
        "ContainerGroupQuotaReached",
        "Resource type 'Microsoft.ContainerInstance/containerGroups' container group quota <name> exceeded in region <name>. <any>",
      ),
    ],
    evidence: "reported",
    fix:
      "ask for less CPU and memory, another region or later; quota exceeded: delete groups that are not needed (stopped ones count, too), or ask for more in Quotas of the portal. GPU groups are no longer offered",
    links: [`${ACI}/configuration-setup/capacity-availability-issues`],
  },
  {
    id: "azure-app-image",
    by: "shim",
    summary: "Azure Container Apps cannot pull the revision's image: credentials, name, or no way to the registry",
    texts: [
      "unable to pull image using Managed identity <any> for registry <name>",
      ...["", "Field <name> is invalid with details: "].map((step) =>
        `${step}Invalid value: <image>: GET https:?scope=<value>: UNAUTHORIZED: authentication required, visit https://aka.ms/acr/authorization for more information.`
      ),
      "Invalid value: <image>: unable to pull image using Managed identity <path> for registry <name>",
      "Field <name> is invalid with details: Invalid value: <image>: unable to pull image using Managed identity <path> for registry <name>",
      "Container <name> was terminated with exit code '' and reason 'ImagePullFailure'",
      "Container <name> was terminated with exit code <number> and reason 'ImagePullFailure'",
      "Persistent Image Pull Errors for image <image>. <any>",
      "Persistent Image Pull Errors for image <image>",
      "<number>/<number> Pending:ImagePullBackOff on legion",
    ],
    evidence: "reported",
    needs: ["Managed identity", "ImagePullFailure", "Persistent Image Pull", "on legion", "aka.ms/acr/authorization"],
    fix:
      "az acr repository show-tags: does the tag exist, for linux/amd64? Identity: az containerapp registry set --identity, an identity that the app has, with AcrPull on that registry (a new role takes minutes: try again). Password: az containerapp registry set with the current one; a secret does not follow a renewed password. A registry with a firewall or private endpoint: the environment's subnet has to reach it and resolve privatelink.azurecr.io (and its data endpoint); UDR and firewall let MicrosoftContainerRegistry, AzureFrontDoor.FirstParty and AzureActiveDirectory through",
    links: [
      "https://learn.microsoft.com/en-us/azure/container-apps/troubleshoot-image-pull-failures",
      "https://github.com/microsoft/azure-container-apps/issues/1061",
    ],
  },
  {
    id: "azure-app-service-image",
    by: "shim",
    summary: "Azure's App Service cannot pull the site's image",
    texts: [
      "Image pull failed: Verify docker image configuration and credentials (if using private repository)",
      "Pull image failed. Attempting to start from local image.",
      "Site: <name> stopped. ImagePullFailure",
      "State: Stopping, Action: PullingImages, LastError: ImagePullFailure, <any>",
      "LastError: ImagePullFailure",
    ],
    evidence: "reported",
    needs: ["Image pull failed", "Pull image failed", "ImagePullFailure"],
    behind: "all",
    fix:
      "the lines before it in the docker log (az webapp log tail) have the registry's answer. Correct name and tag; credentials: DOCKER_REGISTRY_SERVER_URL, _USERNAME and _PASSWORD (of ACR the admin user's, which change when they are renewed), or of ACR a managed identity: acrUseManagedIdentityCreds true and AcrPull for it. A registry that only a network reaches: virtual network integration with vnetImagePullEnabled. no matching manifest: build for linux/amd64. Docker Hub's limit: a login, or an import into ACR",
    links: ["https://learn.microsoft.com/en-us/azure/app-service/configure-custom-container"],
  },
  {
    id: "azure-app-exited",
    by: "shim",
    summary:
      "a container of Azure Container Apps ended, or its revision did not become ready in time: its own log says why",
    texts: [
      "Container <name> was terminated with exit code <number> and reason 'ProcessExited'",
      "Failed to provision revision for container app <name>. Error details: Operation expired.",
      "Container app <name> failed: Operation expired.",
      "Deployment Progress Deadline Exceeded. <number>/<number> replicas ready.",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "az containerapp logs show -n NAME -g GROUP --type console (and --type system), or ContainerAppConsoleLogs_CL: usual are a program that ends for a missing setting or a database that it does not reach, an image for arm64 (build with --platform linux/amd64), a program that listens on 127.0.0.1 or another port than the ingress' targetPort or its probes, a slow start (give the startup probe more time), and too little memory",
    links: ["https://learn.microsoft.com/en-us/azure/container-apps/troubleshoot-container-start-failures"],
  },
];

/** Cloud Run. */
const RUN_RULES: readonly DaemonRule[] = [
  {
    id: "cloud-run-image",
    by: "shim",
    summary: "Cloud Run cannot read the image: it does not exist, or the service agent may not",
    texts: [
      "ERROR: (gcloud.run.deploy) Image <image> not found.",
      "(gcloud.run.deploy) Image <image> not found.",
      "Google Cloud Run Service Agent <name> must have permission to read the image, <image>. <any>",
      "Google Cloud Run Service Agent must have permission to read the image, <image>. <any>",
      "Cloud Run Service Agent <name> must have permission to read the image, <any>",
      "Expected an image path like <any>",
    ],
    evidence: "reported",
    anywhere: ["Cloud Run", "gcloud", "run.deploy", "Revision", "service-"],
    fix:
      "gcloud artifacts docker images list REGION-docker.pkg.dev/PROJECT/REPO --include-tags shows name, tag and region as they are (gcr.io moved to Artifact Registry). Another project: give service-NUMBER@serverless-robot-prod.iam.gserviceaccount.com of the service's project the role Artifact Registry Reader on that repository. Images of other registries: through a remote repository; Docker Hub's public ones by docker.io/NAME",
    links: ["https://cloud.google.com/run/docs/troubleshooting"],
  },
  {
    id: "cloud-run-program",
    by: "shim",
    summary: "the program of the image that Cloud Run starts is missing, not executable, or for another architecture",
    texts: [
      ...["no such file or directory", "exec format error", "permission denied", "not found"].flatMap((errno) => [
        `terminated: Application failed to start: <path>: ${errno}`,
        `terminated: Application failed to start: kernel init: <any>: ${errno}`,
        `Application failed to start: failed to load <path>: ${errno}`,
        `terminated: Application failed to start: failed to load <path>: ${errno}`,
        `Application exec likely failed: ${errno}`,
      ]),
      "Application exec likely failed",
    ],
    evidence: "reported",
    needs: ["Application failed to start", "Application exec likely failed"],
    // Programs say so of a file that they cannot load.
    anywhere: [
      ...["terminated: Application", "exec format error", "Application exec likely failed"],
      ...["Cloud Run", "gcloud", "run.googleapis.com", "run.app"],
    ],
    fix:
      "exec format error: an image for arm64: build with docker build --platform linux/amd64 (the machine has an Apple or other Arm CPU). not found: correct CMD, ENTRYPOINT and --command; a script with CRLF line ends, or #! of a shell that the image does not have, gives the same; a program linked with glibc does not run in Alpine. permission denied: chmod +x before COPY. docker run the image with the same command to see it",
    links: ["https://cloud.google.com/run/docs/troubleshooting"],
  },
];

/** GKE Autopilot. */
const GKE_RULES: readonly DaemonRule[] = [
  {
    id: "gke-autopilot-refused",
    refines: "webhook-denied",
    by: "cluster",
    summary:
      "GKE Autopilot does not let pods have the node's directories, network, processes, ports or rights; it names each",
    texts: [
      ...["constraints", "policies"].flatMap((what) =>
        ["GKE Warden", "GKE Policy Controller"].flatMap((who) => [
          `admission webhook <name> denied the request: ${who} rejected the request because it violates one or more ${what}.<any>`,
          `admission webhook <name> denied the request: ${who} rejected the request because it violates one or more ${what}: <any>`,
          `${who} rejected the request because it violates one or more ${what}`,
        ])
      ),
      ...[
        "enabling <name> is not allowed in Autopilot.",
        "container <name> is privileged; not allowed in Autopilot",
        "container <name> specifies a host port; disallowed in Autopilot.",
        "hostPath volume <name> in container <name> is accessed in write mode; disallowed in Autopilot.",
        "hostPath volume <name> used in container <name> uses path <path> which is not allowed in Autopilot.",
        "linux capability <name> on container <name> not allowed; Autopilot only allows the capabilities: <any>",
      ].flatMap((why) => [
        `admission webhook <name> denied the request: [denied by <name>] ${why}`,
        `[denied by <name>] ${why}`,
        why,
      ]),
    ],
    evidence: "reported",
    fix:
      "take out what it lists: privileged, hostNetwork, hostPID, hostIPC, hostPort, capabilities beyond those listed (NET_ADMIN may be allowed at the cluster: --workload-policies=allow-net-admin), hostPath other than /var/log and only readOnly: true. Charts of agents have a switch for it (gkeAutopilot, providers.gke.autopilot, distribution: gke/autopilot), or turn their node exporter off: GKE has its own metrics. Agents that Google allows: install the maker's AllowlistSynchronizer and its version of the chart. What needs the node otherwise: a Standard cluster",
    links: ["https://docs.cloud.google.com/kubernetes-engine/docs/troubleshooting/autopilot-privileged-workloads"],
  },
];

/** Clouds that give each pod or container a machine. */
export const CLOUD_POD_RULES: readonly DaemonRule[] = [...FARGATE_RULES, ...AZURE_RULES, ...RUN_RULES, ...GKE_RULES];
