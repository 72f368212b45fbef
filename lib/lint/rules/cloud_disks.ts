/**
 * Why clouds and CSI drivers do not attach, stage or mount a volume: Azure, AWS, Google, OpenStack, vSphere, Alibaba.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { SANDBOX_EVENT } from "./kubelet_volumes.ts";
import { OF_SECRETS_STORE } from "./signs.ts";

const AZURE = "https://github.com/kubernetes-sigs/azuredisk-csi-driver";
const EBS = "https://github.com/kubernetes-sigs/aws-ebs-csi-driver";

/** Azure. */
const OF_AZURE: readonly DaemonRule[] = [
  {
    id: "azure-disk-conflict",
    by: "kubelet",
    summary:
      "Azure changes the node's virtual machine already, or limits the rate of requests: the attachment is tried again",
    texts: [
      "The request failed due to conflict with a concurrent request",
      "Message=The request failed due to conflict with a concurrent request. <any>",
      "Code=OperationPreempted Message=<any>",
      "Code=OperationNotAllowed Message=<any>",
      "azure cloud provider throttled for operation <words> with reason <any>",
      "azure - cloud provider rate limited(read) for operation <words>",
      "azure - cloud provider rate limited(write) for operation <words>",
      "azure - cloud provider rate limited(<words>) for operation:<words>",
      "The request is being throttled as the limit has been reached for operation type <any>",
      "Code=TooManyRequests Message=<any>",
      "A disk at LUN <number> already exists",
      "Code=InvalidParameter Message=A disk at LUN <number> already exists",
      "HTTPStatusCode: 429, RawError: <any>",
    ],
    evidence: "reported",
    needs: ["azure", "compute.VirtualMachine", "Microsoft.Compute", "throttled", "armclient", "concurrent request"],
    behind: SANDBOX_EVENT,
    fix:
      "wait some minutes. If it stays, look at the virtual machine in Azure: one in the state Failed is updated with az vmss update-instances (az vm " +
      "reapply); of OperationNotAllowed read the message (quota, or a disk that is being deleted). Many disks of one node attach one after another",
    links: [
      `${AZURE}/issues/811`,
      "https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/welcome-azure-kubernetes",
    ],
  },
  {
    id: "azure-disk-leased",
    by: "kubelet",
    summary: "the Azure disk still belongs to another virtual machine",
    texts: [
      "Failed to acquire lease while creating disk <name> using blob with URI <url>. Blob is already in use",
      "Failed to acquire lease while creating disk <name> using blob with URI <any>",
      "Disk <name> cannot be attached as the disk is already owned by VM <name>",
      "Code=ConflictingUserInput Message=Disk <name> cannot be attached <any>",
      "A disk named <name> already uses the same vhd URL <any>",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "end the other pod that uses the claim, and wait until the disk is detached. Else compare managedBy of the disk (az disk show) with kubectl get " +
      "volumeattachments: of a machine that runs no such pod detach it with az vm disk detach (az vmss disk detach)",
    links: ["https://github.com/kubernetes/kubernetes/issues/46421", `${AZURE}/tree/master/docs`],
  },
  {
    id: "cloud-node-unknown",
    by: "kubelet",
    summary: "the cloud does not find the node's machine by its name or id",
    texts: [
      "failed to get azure instance id for node <name>",
      "failed to get azure instance id for node <name> (<any>",
      "failed to get instance id from node name <name>",
      "failed to get cloud instance error: <any>",
      "InvalidInstanceID.NotFound: The instance ID <name> does not exist",
      "[ControllerPublishVolume] GetInstanceByID failed with error <any>",
      "failed to find VirtualMachine for node:<name>. Error: <any>",
      "virtual machine wasn't found <any>",
      "failed to find VirtualMachine for node: <name>",
      "not a vmss instance",
      "Can't get host by node name",
      "failed to publish volume: server not found",
      "droplet <number> does not exist",
      "could not find nodeID in providerID <name>",
      "Will continue and try attach anyway. err=instance not found",
      "Will continue and try detach anyway. err=instance not found",
      ...["Instance", "node", "server", "droplet", "virtual machine"].map((kind) =>
        `AttachVolume.Attach failed for volume <name> : rpc error: code = NotFound desc = ${kind} <name> not found`
      ),
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "compare spec.providerID of the node (kubectl get node -o yaml) and the driver's id of it (kubectl get csinode -o yaml) with the machine in the " +
      "cloud: it was renamed, made anew or deleted, is in another resource group, project or directory of vCenter, or the driver's role may not list it. " +
      "Delete the Node of a machine that does not exist; restart the driver's node pod",
    links: [
      "https://kubernetes.io/docs/concepts/architecture/cloud-controller/",
      "https://github.com/coreos/tectonic-installer/issues/2347",
    ],
  },
  {
    id: "cloud-attach-failed",
    by: "kubelet",
    summary: "the cloud does not attach the disk to the node's machine; its own message follows",
    texts: [
      "Attach volume <name> to instance <name> failed with <any>",
      "azure attach failed, err: <any>",
      // Of Hetzner.
      "failed to publish volume: Volume assigning step has failed due to an unknown error. (unknown_error)",
      "failed to publish volume: <any> (<words>)",
      "failed to attach azure disk <name> to node <name>, err <any>",
      "attach disk <name> to node <name> failed: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the cloud's code and message behind these words: a disk of another zone (LinkedInvalidPropertyId, BadRequest), a size of machine without such disks, a " +
      "limit of disks, a missing role (AuthorizationFailed), a disk that is in use, or a machine whose state is Failed",
    links: [`${AZURE}/tree/master/docs`],
  },
  {
    id: "cloud-provider-not-configured",
    by: "kubelet",
    summary:
      "a volume of a kind that the kubelet and the controller manager attach themselves, and they have no cloud provider",
    texts: [
      "failed to get GCE GCECloudProvider with error <nil>",
      ...["AWS", "Azure", "vSphere", "OpenStack", "GCE"].flatMap((cloud) => [
        `failed to get ${cloud} Cloud Provider. GetCloudProvider returned <name> instead`,
        `Cloud provider not initialized properly: failed to get ${cloud} cloud provider`,
      ]),
      "Cloud provider not initialized properly",
      "Cloud provider not configured properly",
      "Failed to get cloud provider <any>",
    ],
    evidence: "source",
    behind: SANDBOX_EVENT,
    fix:
      "install the CSI driver of that cloud and use a StorageClass with it: the built-in drivers need --cloud-provider and its credentials on the controller manager and all " +
      "kubelets, and were removed by 1.31. On machines of your own use local volumes, NFS or Longhorn instead",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/"],
  },
  {
    id: "volume-zone-differs",
    by: "kubelet",
    summary:
      "the disk is in another zone than the node's machine, or that machine's type does not take this type of disk",
    texts: [
      "InvalidVolume.ZoneMismatch: <any>",
      "api error InvalidVolume.ZoneMismatch: <any>",
      "operation error EC2: AttachVolume, https response error StatusCode: <number>, RequestID: <name>, api error InvalidVolume.ZoneMismatch: <any>",
      "Disk <name> cannot be attached to the VM because it is not in the same zone as the VM",
      "the disk and VM are not in the same availability zone",
      "volume does not exist in the same location as the server",
      "storage account type 'Premium_LRS' is not supported for VM size <name>",
      "Requested operation cannot be performed because storage account type <name> is not supported for VM size <name>",
      "<name> disk type cannot be used by <name> machine type",
      "[<name>] features are not compatible for creating instance",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "use a StorageClass with volumeBindingMode: WaitForFirstConsumer, and a type of disk that the node's machines take (parameters type, skuName), or select " +
      "other nodes (kubectl describe pv: node affinity). An existing disk is moved by a snapshot",
    links: ["https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"],
  },
  {
    id: "cloud-credentials-missing",
    by: "kubelet",
    summary: "the volume's driver gets no credentials of the cloud, so that it cannot attach, mount or make the volume",
    texts: [
      "no EC2 IMDS role found, operation error ec2imds: <any>",
      "failed to refresh cached credentials, <any>",
      "operation error <words>: <words>, get identity: get credentials: <any>",
      "get credentials: failed to refresh cached credentials, <any>",
      "could not get EC2 instance identity metadata: <any>",
      "EC2MetadataRequestError: failed to get EC2 instance identity document caused by: <any>",
      "WebIdentityErr: failed to retrieve credentials caused by: <any>",
      "azure.BearerAuthorizer#WithAuthorization: Failed to refresh the Token for request to <any>",
      "Failed to refresh the Token for request to <url>: <any>",
      "adal: Refresh request failed. Status Code = <any>",
      "DefaultAzureCredential: failed to acquire a token.",
      "DefaultAzureCredential authentication failed",
      "WorkloadIdentityCredential authentication failed",
      "ManagedIdentityCredential authentication failed",
      "google: could not find default credentials. See <any>",
      "nmi response failed with status code: <any>",
      "failed to get key vault token: nmi response failed with status code: <any>",
      "failed to get keyvault client: failed to get key vault token: nmi response failed with status code: <any>",
      ...["", "failed to get keyvault client: "].map((begin) =>
        `${begin}failed to get key vault token: nmi response failed with status code: <number>, err: <words>`
      ),
      "failed to get credentials, nodePublishSecretRef secret is not set",
      "failed to create auth config, error: failed to get credentials, nodePublishSecretRef secret is not set",
      "failed to get credentials, error: failed to get client ID from nodePublishSecretRef secret",
      "AADSTS<number>: <any>",
      "Identity not found",
      "NoCredentialProviders: no valid providers in chain",
      "NoCredentialProviders: no valid providers in chain caused by: <why>",
      "NoCredentialProviders: no valid providers in chain. Deprecated. <why>",
      "code=NoCredentialProviders msg=no valid providers in chain",
      "s3.ERROR code=NoCredentialProviders msg=no valid providers in chain",
    ],
    evidence: "reported",
    needs: [
      "volume",
      "csi",
      "secrets store",
      "keyvault",
      "ControllerPublish",
      "EBS",
      "iscsi",
      "GRPC error",
      "nmi response",
      "s3.ERROR code=",
    ],
    behind: SANDBOX_EVENT,
    fix:
      "AWS: give the driver's service account its role (IRSA with the cluster's OIDC provider, or Pod Identity); a pod that uses the instance's role needs a hop " +
      "limit of 2 of the metadata service. Azure: the managed identity has to be assigned to the machine (NMI 404: no AzureIdentityBinding for this pod), or the " +
      "federated credential has to name this service account; an expired client secret is replaced; of a service principal the volume's nodePublishSecretRef names the Secret with clientid and clientsecret. Google: " +
      "workload identity of the service account",
    links: [
      `${EBS}/blob/master/docs/install.md`,
      "https://azure.github.io/secrets-store-csi-driver-provider-azure/docs/",
    ],
  },
];

/** Roles of AWS that a service account may not take. */
const ROLES: readonly DaemonRule[] = [
  {
    id: "aws-role-not-trusted",
    refines: "cloud-credentials-missing",
    by: "kubelet",
    summary:
      "the IAM role of the service account does not trust it: its trust policy, the cluster's OIDC provider, or the role that the account names is wrong",
    texts: [
      ...["", "WebIdentityErr: failed to retrieve credentials caused by: "].flatMap((begin) =>
        [
          "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity",
          "InvalidIdentityToken: No OpenIDConnect provider found in your account for <url>",
          "InvalidIdentityToken: Incorrect token audience",
          "ValidationError: Request ARN is invalid",
        ].flatMap((error) => [`${begin}${error}`, `${begin}${error} status code: <number>, request id: <name>`])
      ),
      ...[
        "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity",
        "InvalidIdentityToken: No OpenIDConnect provider found in your account for <url>",
        "InvalidIdentityToken: Incorrect token audience",
        "ValidationError: Request ARN is invalid",
      ].flatMap((error) =>
        [
          "",
          "failed to retrieve credentials, ",
          "failed to refresh cached credentials, failed to retrieve credentials, ",
        ].map((
          begin,
        ) =>
          `${begin}operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: <number>, RequestID: <name>, api error ${error}`
        )
      ),
      "api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity",
    ],
    evidence: "reported",
    needs: [
      "volume",
      "csi",
      "secrets store",
      "AttachVolume",
      "MountVolume",
      "ControllerPublish",
      "EBS",
      "EFS",
      "FailedMount",
      "provision volume",
    ],
    behind: SANDBOX_EVENT,
    fix:
      "compare the role's trust policy with the service account (of the Secrets Store the pod's own, else the driver's): Federated is the cluster's OIDC provider (aws eks describe-cluster --name CLUSTER --query cluster.identity.oidc.issuer), which has to exist in IAM of the role's account; sub is system:serviceaccount:NAMESPACE:NAME, aud sts.amazonaws.com; and the annotation eks.amazonaws.com/role-arn is this role's ARN. Then delete the pod, or restart the driver's. What the role may read is asked only after that",
    links: ["https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html"],
  },
];

/** Secrets of a cloud or of Vault, mounted by the Secrets Store CSI driver. */
const SECRETS: readonly DaemonRule[] = [
  {
    id: "secrets-store-access-denied",
    by: "kubelet",
    summary:
      "the store of secrets (a key vault, a secret manager, Vault) does not let the pod's identity read the secret",
    texts: [
      "Caller is not authorized to perform action on resource",
      "Access denied. Caller was not found on any access policy",
      "The user, group or application <name> does not have secrets get permission on key vault <any>",
      "The user, group or application <name> does not have secrets get permission on key vault <name>",
      "Client address is not authorized and caller is not a trusted service",
      "Public network access is disabled and request is not from a trusted service nor via an approved private link",
      "Permission 'secretmanager.versions.access' denied for resource <any>",
      "Permission 'secretmanager.versions.access' denied on resource <any>",
      "Failed to fetch secret from all regions: <name>",
      "Failed to fetch parameters from all regions",
      "not authorized to perform: secretsmanager:GetSecretValue on resource: <any>",
      "error making mount request: failed to login: Error making API request.",
      "failed to login: Error making API request.",
      "couldn't read secret <name>: Error making API request.",
      "keyvault.BaseClient#GetSecret: Failure responding to request: StatusCode=403 <any>",
      "GET <url>: RESPONSE 403: 403 Forbidden ERROR CODE: Forbidden",
    ],
    evidence: "reported",
    needs: [
      "mount secrets store objects",
      "failed to mount objects",
      "keyvault",
      "secrets-store",
      "vault",
      "secretmanager",
      "secretsmanager",
      "all regions",
      "any access policy",
      "error making mount request",
    ],
    behind: SANDBOX_EVENT,
    fix:
      "Azure: give the identity that the SecretProviderClass names (userAssignedIdentityID, clientID) Key Vault Secrets User or an access policy with Get, and let the " +
      "vault's firewall pass the nodes; AWS: secretsmanager:GetSecretValue and DescribeSecret in the role of the pod's service account; Google: " +
      "secretmanager.secretAccessor; Vault: a role of auth/kubernetes bound to this service account and namespace, with a policy that reads the path",
    links: ["https://secrets-store-csi-driver.sigs.k8s.io/troubleshooting"],
  },
  {
    id: "secrets-store-object-missing",
    by: "kubelet",
    summary: "the secret that the SecretProviderClass names does not exist in the store of secrets",
    texts: [
      "keyvault.BaseClient#GetSecret: Failure responding to request: StatusCode=404 <any>",
      "A secret with (name/id) <name> was not found in this key vault",
      "GET <url>: RESPONSE 404: 404 Not Found ERROR CODE: SecretNotFound",
      "ResourceNotFoundException: Secrets Manager can't find the specified secret",
      "Invalid parameters: <any>",
      "Secret [<name>] not found or has no versions",
      "key <name> does not exist at the secret path",
      "no secret found at path <any>",
      "failed to find <name> in <any>",
    ],
    evidence: "source",
    needs: [
      ...OF_SECRETS_STORE,
      "secretsmanager",
    ],
    behind: SANDBOX_EVENT,
    fix:
      "compare objectName, objectType, version and key of the SecretProviderClass with what the store has (with Vault's KV 2 the path has data/ in it), in the same " +
      "vault, region or project; a secret that was disabled or deleted softly counts as missing",
    links: ["https://secrets-store-csi-driver.sigs.k8s.io/troubleshooting"],
  },
];

/** What drivers miss of the steps before. */
const STAGES: readonly DaemonRule[] = [
  {
    id: "csi-volume-not-staged",
    by: "kubelet",
    summary:
      "the driver is to mount a volume into the pod that it has not staged on this node, or whose staging mount was lost",
    texts: [
      "Volume ID: <name> does not appear staged to <path>",
      "volume ID: <name> does not appear staged to <path>",
      "does not appear staged to <path>",
      "staging path <path> for volume <name> is not a mountpoint",
      "volume <name> is not staged",
      "Volume <name> not staged",
      "volume not staged",
      // Trident's own record of what it has staged.
      "open /var/lib/trident/tracking/<name>.json: no such file or directory",
      "staging target path <path> not mounted",
      "target path <path> is not mounted, volume is not staged",
    ],
    evidence: "reported",
    behind: SANDBOX_EVENT,
    fix:
      "delete the pod, so that the volume is attached and staged again, or restart the kubelet of the node. If it comes again: the driver's node pod has to mount the kubelet's " +
      "directory with mountPropagation: Bidirectional, and of vSphere disk.EnableUUID has to be TRUE; read its log from the time of NodeStageVolume",
    links: ["https://github.com/kubernetes-sigs/vsphere-csi-driver/issues/341"],
  },
];

/** The driver of EBS itself. */
const EBS_DRIVER: readonly DaemonRule[] = [
  {
    id: "ebs-device-names",
    by: "kubelet",
    summary: "the node has no device name left for another EBS volume: as many as EC2 allows are attached",
    texts: [
      ...["", "Could not attach volume <name> to node <name>: "].flatMap((begin) => [
        `${begin}could not get a free device name to assign to node <name>`,
        `${begin}there are no names available`,
      ]),
      "Too many EBS volumes attached to node <name>.",
    ],
    evidence: "source",
    needs: ["free device name", "Could not attach volume", "AttachVolume", "EBS volumes"],
    behind: SANDBOX_EVENT,
    fix:
      "aws ec2 describe-volumes --filters Name=attachment.instance-id,Values=ID shows what is attached: detach what no VolumeAttachment of the cluster names. Most instances share about 28 places with network interfaces: kubectl get csinode NODE -o yaml has the limit that the scheduler uses; set node.volumeAttachLimit or node.reservedVolumeAttachments of the driver's chart, if disks of other origin take places. Move pods to other nodes (cordon it), or use a type with more places",
    links: [`${EBS}/blob/master/docs/faq.md`],
  },
  {
    id: "ebs-node-metadata",
    by: "containerd",
    summary: "the EBS driver's pod ends at its start: it gets neither EC2's metadata nor those of the Node object",
    texts: [
      "EC2 instance metadata is not available",
      "could not get metadata from AWS: <any>",
      "could not get metadata from AWS: EC2 instance metadata is not available or CSI_NODE_NAME env var not set",
      "error getting instance data from ec2 metadata or kubernetes api",
      "Could not determine region from any metadata service. The region can be manually supplied via the AWS_REGION environment variable.",
      "could not get number of attached ENIs",
      "node providerID empty, cannot parse",
      "did not find aws instance ID in node providerID string",
      "all specified --metadata-sources '<value>' are unavailable",
      "Failed to initialize metadata when it is required",
    ],
    evidence: "reported",
    anywhere: ["ebs", "panic: ", "metadata", "aws"],
    fix:
      "metadata: let it pass the container's hop (aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2; pods then also get at the node's role), or take what blocks 169.254.169.254 away (NetworkPolicy, kube2iam), or node.hostNetwork: true; else AWS_REGION and --metadata-sources=kubernetes. Node object: it needs CSI_NODE_NAME, a ClusterRole with get of nodes, a way to the API's address (kube-proxy and the network plugin run first), and spec.providerID aws:///ZONE/i-..., which the cloud controller manager sets. Outside EC2 there is none: the driver cannot run",
    links: [`${EBS}/issues/1144`, `${EBS}/issues/1669`],
  },
  {
    id: "ebs-parameters",
    by: "cluster",
    summary: "EC2 refuses the parameters of the StorageClass: type, IOPS, throughput or size do not fit each other",
    texts: [
      "The parameter <name> is not supported for <name> volumes",
      "InvalidParameterCombination: The parameter <name> is not supported for <name> volumes",
      "Volume iops of <number> is too high; maximum is <number>",
      "InvalidParameterValue: Volume iops of <number> is too high; maximum is <number>.",
      "Iops to volume size ratio of <value> is too high; maximum is <number> IOPS per GiB",
      "Throughput (MiBps) to iops ratio of <value> is too high; maximum is <value> MiBps per iops",
      "UnknownVolumeType: Unknown volume type: <name>",
      "invalid StorageClass parameters; specify either IOPS or IOPSPerGb, not both",
      "CreateDisk: multi-attach is only supported for io2 volumes",
      "Volume of <number>GiB is too small; minimum is <number>GiB",
    ],
    evidence: "source",
    anywhere: ["ebs", "EC2", "provision", "CreateVolume", "StorageClass", "volumes", "iops"],
    fix:
      "make a StorageClass with what the type takes, as its parameters cannot be changed, and the claim anew: gp2 takes no iops or throughput; gp3 iops 3000 to 16000 (newer limits are higher) of at most 500 per GiB, throughput at most a quarter of iops; io1 50 and io2 500 or 1000 IOPS per GiB; st1 and sc1 from 125 GiB on; iops or iopsPerGB, not both. ReadWriteMany only with io2 and volumeMode Block",
    links: [`${EBS}/blob/master/docs/parameters.md`],
  },
];

/** Why clouds and CSI drivers do not attach, stage or mount a volume. */
export const CLOUD_DISK_RULES: readonly DaemonRule[] = [
  ...OF_AZURE,
  ...ROLES,
  ...SECRETS,
  ...STAGES,
  ...EBS_DRIVER,
];
