/**
 * Secrets of a cloud or of Vault that the Secrets Store CSI driver cannot mount, for what its SecretProviderClass or its driver lacks.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { SANDBOX_EVENT } from "./kubelet_volumes.ts";
import { OF_SECRETS_STORE } from "./signs.ts";

const DRIVER = "https://secrets-store-csi-driver.sigs.k8s.io";
const AZURE = "https://azure.github.io/secrets-store-csi-driver-provider-azure/docs";

/** How the driver and its providers begin an error. */
const MOUNTING: readonly string[] = [
  "",
  "failed to mount secrets store objects for pod <name>, err: ",
  "failed to mount objects, error: ",
];

/** What providers say of a SecretProviderClass. */
const FAULTS: readonly string[] = [
  // Azure.
  "failed to get objectType:<name>, objectName:<name>, objectVersion:<words>: Invalid vaultObjectTypes. Should be secret, key, or cert",
  "Invalid vaultObjectTypes. Should be secret, key, or cert",
  "invalid objectFormat: <name>, should be PEM or PFX",
  "PFX format only supported for objectType: secret",
  "objectEncoding only supported for objectType: secret",
  "invalid objectEncoding: <name>, should be hex, base64 or utf-8",
  "Invalid vault name: <name>, must be between 3 and 24 chars",
  "Invalid vault name: <name>, must match <name>",
  "keyvaultName is not provided",
  "tenantId is not provided",
  "objects is not set",
  "failed to yaml unmarshal objects, error: <any>",
  "unmarshal failed for keyVaultObjects at index <number>, error: <any>",
  "failed to parse usePodIdentity flag, error: <any>",
  "failed to parse useVMManagedIdentity flag, error: <any>",
  "only one identity mode can be enabled at a time: usePodIdentity, useVMManagedIdentity, or useAzureTokenProxy",
  "cloudName <name> is not valid, error: <any>",
  "could not find clientid in secrets",
  "could not find clientsecret in secrets",
  // AWS.
  "Must use objectType when a full ARN is not specified: <name>",
  "Invalid objectType: <name>",
  "objectType does not match ARN: <name>",
  "Invalid ARN format in object name: <name>",
  "Object name must be specified",
  "Failed to load SecretProviderClass: <any>",
  "Failure reading descriptor list: <any>",
  "found descriptor with duplicate object name <name>",
  "found duplicate object alias <name>",
  "JMES Path - <name> for object alias - <name> does not point to a valid object.",
  "Invalid JSON used with jmesPath in secret: <name>.",
  // Vault.
  "missing 'roleName' in SecretProviderClass definition",
  "no secrets configured - the provider will not read any secret material",
  "each `objectName` within a SecretProviderClass must be unique, <any>",
  "cannot set both vaultKubernetesMountPath and vaultAuthMountPath",
  // The driver.
  "secretProviderClass is not set",
  "provider not set in <name>",
  "parameters not set in <name>",
  "Readonly is not true in request",
];

/** Secrets that cannot be mounted for what their class or the driver lacks. */
export const SECRET_VOLUME_RULES: readonly DaemonRule[] = [
  {
    id: "secrets-store-class-invalid",
    by: "kubelet",
    summary:
      "a SecretProviderClass, or the volume that names it, lacks a parameter or has one that its provider does not take",
    texts: MOUNTING.flatMap((begin) => FAULTS.map((fault) => `${begin}${fault}`)),
    evidence: "source",
    needs: [
      ...OF_SECRETS_STORE,
      "SecretProviderClass",
      "MountVolume.SetUp",
      "vaultObjectTypes",
    ],
    behind: SANDBOX_EVENT,
    fix:
      "correct the parameter that the message names in the SecretProviderClass (the list below objects is a string of YAML: objects: | with each entry as the provider's documentation shows). Azure: objectType secret, key or cert, one identity, keyvaultName and tenantId; " +
      "AWS: objectType secretsmanager or ssmparameter where objectName is no ARN; Vault: roleName. The pod's volume needs readOnly: true and volumeAttributes.secretProviderClass. A pod that waits tries again by itself",
    links: [
      `${AZURE}/getting-started/usage/`,
      "https://github.com/aws/secrets-store-csi-driver-provider-aws",
      `${DRIVER}/troubleshooting`,
    ],
  },
  {
    id: "secrets-store-token-missing",
    by: "kubelet",
    summary:
      "the kubelet gives the Secrets Store CSI driver no token of the pod's service account that the provider needs",
    texts: MOUNTING.flatMap((begin) =>
      [
        "CSI token error: <any>",
        "serviceAccount.tokens not provided - ensure tokenRequests is configured in CSIDriver",
        "token for audience <name> not found - ensure tokenRequests includes this audience in CSIDriver",
        "token for audience <name> not found",
        "token for audience <name> is empty",
        "failed to parse workload identity tokens, error: <any>",
        "failed to parse workload identity tokens, error: service account tokens not found",
        "service account tokens are required for identity binding",
        "pod information is not available. deploy a CSIDriver object to set podInfoOnMount: true",
        "pod name is not provided",
      ].map((fault) => `${begin}${fault}`)
    ),
    evidence: "source",
    needs: [
      "mount secrets store objects",
      "failed to mount objects",
      "secrets-store",
      "MountVolume.SetUp",
      "tokenRequests",
      "CSI token error",
    ],
    behind: SANDBOX_EVENT,
    fix:
      "the CSIDriver secrets-store.csi.k8s.io needs podInfoOnMount: true and tokenRequests with the provider's audience: helm upgrade of the driver with tokenRequests[0].audience=api://AzureADTokenExchange (Azure workload identity), sts.amazonaws.com (AWS) or vault; kubectl get csidriver secrets-store.csi.k8s.io -o yaml shows it. " +
      "Then delete the pod",
    links: [`${DRIVER}/topics/`, `${AZURE}/configurations/identity-access-modes/workload-identity-mode/`],
  },
];
