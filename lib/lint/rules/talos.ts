/**
 * What talosctl and Talos say of a configuration that is missing or refused, of a machine in maintenance mode, and of etcd at
 * an upgrade.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { YAML_ERRORS } from "./compose.ts";

const TALOS = "https://github.com/siderolabs/talos";
const TALOS_DOCS = "https://docs.siderolabs.com/talos";

/** What shows that an error is Talos's. */
const OF_TALOS: readonly string[] = ["talos", "Talos"];

/** Calls that the API of a machine in maintenance mode does not have. */
const CALLS: readonly string[] = [
  ...["Bootstrap", "EtcdMemberList", "EtcdSnapshot", "EtcdRecover", "EtcdStatus", "EtcdLeaveCluster"],
  ...["Kubeconfig", "GenerateClientConfiguration", "ImagePull", "ImageList", "ServiceList", "ServiceRestart"],
];

/** What begins the list of what is wrong in a machine configuration. */
const LISTS: readonly string[] = ["configuration validation failed: ", ""];

/** Keys and sections that only a control plane node may have. */
const CONTROL_PLANE_ONLY: readonly string[] = [
  "key/cert combination should not be empty",
  "etcd config is only allowed on control plane machines",
  "cluster CA key is not allowed on non-controlplane nodes (.cluster.ca)",
  "issuing Talos API CA key is not allowed on non-controlplane nodes (.machine.ca)",
  "issuing Kubernetes API CA key is not allowed on non-controlplane nodes (.cluster.ca)",
  "virtual (shared) IP is not allowed on non-controlplane nodes",
  "feature Kubernetes Talos API Access can only be enabled on control plane machines",
];

/** What etcd answers where it does not let a member go. */
const ETCD_REFUSALS: readonly string[] = [
  "etcdserver: server stopped",
  "etcdserver: request timed out",
  "etcdserver: no leader",
  "etcdserver: unhealthy cluster",
  "etcdserver: re-configuration failed due to not enough started members",
  "context deadline exceeded",
];

/** Talos and talosctl. */
export const TALOS_RULES: readonly DaemonRule[] = [
  {
    id: "talos-client-unconfigured",
    by: "cluster",
    summary:
      "talosctl does not know whom to ask: it has no talosconfig, one without that context, or no endpoint or node in it",
    texts: [
      "talos config file is empty",
      "failed to resolve configuration context: talos config file is empty",
      "failed to resolve configuration context: default context <name> not found in config",
      "failed to resolve configuration context: context <name> not found in config",
      "nodes are not set for the command: please use `--nodes` flag or configuration file to set the nodes to run the command against",
      "bootstrap error: failed to determine endpoints",
    ],
    evidence: "source",
    fix:
      "name the file that talosctl gen config wrote beside controlplane.yaml: --talosconfig ./talosconfig or TALOSCONFIG, or add it to ~/.talos/config with talosctl config merge ./talosconfig. talosctl config contexts lists them, config context NAME takes one. endpoints: talosctl config endpoint ADDRESS of control plane nodes (-e); nodes: talosctl config node ADDRESS (-n). For a machine in maintenance mode add --insecure; talosctl 0.7 still wants a file then",
    links: [`${TALOS}/issues/2956`, `${TALOS}/blob/main/pkg/machinery/client/client.go`],
  },
  {
    id: "talos-not-forwarded",
    by: "cluster",
    summary:
      "the Talos node that was asked does not pass requests on to other nodes: only those of the control plane do",
    texts: [
      "rpc error: code = PermissionDenied desc = no request forwarding",
      "desc = no request forwarding",
    ],
    evidence: "source",
    fix:
      "endpoints are control plane nodes only, never workers: talosctl config endpoint ADDRESS… (-e); nodes (-n) are whom it is about, workers, too. talosctl config info shows both. With several endpoints it fails only now and then: when the worker among them is taken; a load balancer or name as endpoint must not lead to workers either",
    links: [`${TALOS}/issues/6864`, `${TALOS}/blob/main/internal/app/apid/pkg/director/director.go`],
  },
  {
    id: "talos-in-maintenance",
    by: "cluster",
    summary: "the Talos machine does not have that call: it is still in maintenance mode, without its configuration",
    texts: [
      ...CALLS.map((call) => `rpc error: code = Unimplemented desc = method ${call} not implemented`),
      "rpc error: code = Unimplemented desc = API is not implemented in maintenance mode",
      "API is not implemented in maintenance mode",
    ],
    evidence: "source",
    fix:
      "first talosctl apply-config --insecure -n ADDRESS --file controlplane.yaml, then wait until the machine has installed itself and booted from its disk (the console shows its stage; remove the ISO), then talosctl bootstrap -n ADDRESS -e ADDRESS. Terraform: talos_machine_bootstrap needs depends_on of talos_machine_configuration_apply, and node has to be the same machine. If it is configured, talosctl and the node are of different releases: talosctl version",
    links: ["https://github.com/siderolabs/terraform-provider-talos/issues/236", TALOS_DOCS],
  },
  {
    id: "talos-config-refused",
    by: "cluster",
    summary: "Talos refuses the machine configuration: a value in it is not valid; the message names it",
    texts: [
      "configuration validation failed: <number> error occurred: * <any>",
      "configuration validation failed: <number> errors occurred: * <any>",
      "error applying new configuration: rpc error: code = InvalidArgument desc = <any>",
      "error applying new configuration: rpc error: code = Unknown desc = failed to parse config: <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: [...OF_TALOS, "applying new configuration"],
    fix:
      "correct what the message names in the file or the patch, and try it before: talosctl validate --config FILE --mode metal (cloud, container), which cannot see the machine's disks. gen config --talos-version v1.9 (terraform: talos_version) writes it for the release that the machine runs",
    links: [TALOS_DOCS],
  },
  {
    id: "talos-config-disk",
    by: "cluster",
    summary: "Talos refuses the machine configuration: it does not say onto which disk Talos is to be installed",
    texts: LISTS.flatMap((list) =>
      (list === "" ? [""] : ["<number> error occurred: * ", "<number> errors occurred: * "]).flatMap((count) => [
        `${list}${count}either install disk or diskSelector should be defined`,
        `${list}${count}install disk selector is invalid: <any>`,
      ])
    ),
    evidence: "source",
    fix:
      "talosctl get disks --insecure -n ADDRESS lists the machine's disks: set machine.install.disk to one (/dev/sda, /dev/vda of virtio, /dev/nvme0n1; gen config --install-disk), or machine.install.diskSelector (size, model, busPath). What is on that disk is overwritten",
    links: ["https://github.com/cozystack/talm/issues/34", TALOS_DOCS],
  },
  {
    id: "talos-config-worker",
    by: "cluster",
    summary: "Talos refuses a worker's machine configuration: it has what only control plane nodes may have",
    texts: CONTROL_PLANE_ONLY.flatMap((what) => [
      what,
      `configuration validation failed: <number> error occurred: * ${what}`,
      `configuration validation failed: <number> errors occurred: * ${what}`,
    ]),
    evidence: "source",
    anywhere: [...OF_TALOS, "configuration validation failed", "controlplane", "control plane"],
    fix:
      "take cluster.etcd, a vip and the keys of CAs out of the patch for workers: apply patches of cluster.etcd only to control plane nodes (talosctl gen config --config-patch-control-plane; a Terraform list of its own), and make worker.yaml anew with gen config --with-secrets secrets.yaml --output-types worker. key/cert combination: on a control plane node cluster.etcd.ca or cluster.aggregatorCA has lost its crt or key",
    links: [`${TALOS}/issues/8465`, `${TALOS}/issues/8134`],
  },
  {
    id: "talos-config-yaml",
    by: "cluster",
    summary:
      "a file that talosctl or Talos reads is not valid YAML: the machine configuration, a patch, or the talosconfig",
    texts: YAML_ERRORS.flatMap((why) => [
      `decode error: yaml: line <number>: ${why}`,
      `failed to parse config: decode error: yaml: line <number>: ${why}`,
      `failed to load config from STATE: decode error: yaml: line <number>: ${why}`,
      `error applying new configuration: rpc error: code = <Unknown|InvalidArgument> desc = failed to parse config: decode error: yaml: line <number>: ${why}`,
    ]),
    evidence: "source",
    anywhere: OF_TALOS,
    fix:
      "the line is one of the file that is read: --file, each --patch (@FILE), or the talosconfig (~/.talos/config, TALOSCONFIG), which comes first: if talosctl config info fails, too, it is that one. Tabs, a template's placeholder that was not filled in ({{ }}, a leading % or @), an indentation; yamllint FILE shows it. from STATE: boot in maintenance mode and apply a valid one (talosctl apply-config --insecure)",
    links: [`${TALOS}/issues/12577`, `${TALOS}/issues/4599`],
  },
  {
    id: "talos-config-keys",
    by: "cluster",
    summary: "Talos does not know keys of the machine configuration: misspelt, at a wrong place, or of another release",
    texts: [
      "unknown keys found during decoding: <any>",
      "error decoding document <any> (line <number>): unknown keys found during decoding: <any>",
      "failed to parse config: unknown keys found during decoding: <any>",
      "rpc error: code = InvalidArgument desc = unknown keys found during decoding: <any>",
    ],
    evidence: "source",
    fix:
      "the lines behind it are the keys that it refuses. Who says so counts: the machine knows those of its own Talos (talosctl version), talosctl and Terraform's provider those of theirs: update the older one, or generate for it: gen config --talos-version v1.5, talos_version. Compare place and depth with the reference of that release: VolumeConfig, ExtensionServiceConfig and the like are documents of their own (apiVersion: v1alpha1, kind, after ---), nothing below machine",
    links: [
      "https://github.com/siderolabs/terraform-provider-talos/issues/149",
      `${TALOS}/issues/9544`,
      `${TALOS}/issues/6342`,
    ],
  },
  {
    id: "talos-patch-json",
    by: "cluster",
    summary:
      "Talos cannot apply a JSON patch to this machine configuration: it has several documents, or the patch does not fit it",
    texts: [
      "JSON6902 patches are not supported for multi-document machine configuration",
      "failure applying rfc6902 patches to talos machine config: <any>",
    ],
    evidence: "source",
    fix:
      "write it as a strategic merge patch, a piece of the configuration itself (machine: {…}); $patch: delete beside a key removes that section. talosctl 1.12 writes several documents (HostnameConfig) by default, for which JSON patches (op, path, value) do not exist; gen config --talos-version v1.11 writes one. A path that only control plane nodes have belongs to --config-patch-control-plane",
    links: [`${TALOS}/issues/12510`, "https://github.com/pulumiverse/pulumi-talos/issues/16"],
  },
  {
    id: "talos-config-resource",
    by: "cluster",
    summary:
      "what Talos gets is no machine configuration: the whole resource of talosctl get, or one that talosctl and the node write differently",
    texts: ["recovered: expected a mapping node", "failed to parse config: missing kind"],
    evidence: "reported",
    anywhere: [...OF_TALOS, "applying new configuration", "desc = recovered"],
    fix:
      "missing kind: get machineconfig -o yaml prints it inside spec: talosctl get mc v1alpha1 -o jsonpath='{.spec}' (yq .spec) gives the configuration; talosctl edit mc or patch mc change it in place; every document behind --- needs apiVersion and kind. mapping node: talosctl and the node are of different releases around 1.12, one a preview: the same release for both (talosctl version); until then apply-config with the complete file",
    links: [`${TALOS}/issues/6522`, `${TALOS}/issues/12210`, `${TALOS}/issues/12462`],
  },
  {
    id: "talos-installer-unsigned",
    by: "cluster",
    summary:
      "Talos was booted with Secure Boot, but its installer image is not one for it: it has no signed kernel image to install",
    texts: [
      "error copying <path>/vmlinuz.efi.signed -> <path>: open <path>: no such file or directory",
      "failed to install bootloader: error copying <path>/vmlinuz.efi.signed -> <path>: open <path>: no such file or directory",
    ],
    evidence: "reported",
    fix:
      "set machine.install.image, or upgrade --image, to the installer for Secure Boot: factory.talos.dev/installer-secureboot/SCHEMATIC:v1.9.4, with the schematic of the image that was booted; ghcr.io/siderolabs/installer has no signed files. Omni: choose Secure Boot at the machine's class, too. Without Secure Boot: boot the usual image. After a first installation the disk has no bootloader: boot from the ISO again and apply the configuration",
    links: [`${TALOS}/issues/10378`, `${TALOS}/issues/9482`, "https://github.com/siderolabs/omni/issues/1192"],
  },
  {
    id: "talos-disk-partitions",
    by: "cluster",
    summary: "Talos's installer cannot write its partitions: those that are on the disk are in use, or it is too small",
    texts: [
      ...["add", "delete"].flatMap((what) =>
        ["invalid argument", "device or resource busy", "<any>"].map((why) =>
          `failed to create partitions: failed to write GPT: failed to ${what} partition <number>: ${why}`
        )
      ),
      "failed to create partitions: <any>",
      "failed to format partitions: <any>",
      "error resizing failed to sync kernel partitions: failed to inform kernel: <any>",
      "failed to partition device: requested partition size <number>, available is <number> (<number> too many bytes)",
    ],
    evidence: "source",
    anywhere: [...OF_TALOS, "write GPT", "installer install", "inform kernel", "partition device"],
    fix:
      "talosctl -n ADDRESS --insecure get discoveredvolumes shows what is on the disk. Old partitions, LVM or RAID: talosctl wipe disk sda --insecure, or sgdisk --zap-all and wipefs -a from a live system, which deletes all data on it, then reboot and install anew; machine.install.wipe: true does the same. It must not be the disk from which the ISO was booted (dd onto it): boot by USB or network. Update to 1.9.1 or later: releases before failed over larger partitions. At least 10 GB",
    links: [`${TALOS}/issues/9701`, `${TALOS}/issues/10055`, `${TALOS}/issues/13589`],
  },
  {
    id: "talos-etcd-upgrade",
    by: "cluster",
    summary:
      "Talos does not upgrade or reset a control plane node, because etcd is not healthy or does not let its member go",
    texts: [
      "error validating etcd for upgrade: <any>",
      "error validating etcd for upgrade: etcd member <hash> is not healthy; all members must be healthy to perform an upgrade: <any>",
      "etcd member <hash> is not healthy; all members must be healthy to perform an upgrade: <any>",
      ...[...ETCD_REFUSALS, "<any>"].flatMap((why) => [
        `failed to leave cluster: <number> error(s) occurred: failed to remove member <number>: ${why}`,
        `failed to leave cluster: failed to remove member <number>: ${why}`,
      ]),
    ],
    evidence: "source",
    anywhere: [...OF_TALOS, "upgrade", "sequence failed"],
    fix:
      "talosctl -n ADDRESS,ADDRESS etcd members and etcd status, service etcd, logs etcd on all control plane nodes: all have to run, one node is upgraded after the other. A member whose machine does not exist any more: talosctl etcd remove-member ID. server stopped: reboot that node; if etcd members does not list it, and more than half of the others run: talosctl reset -n NODE --graceful=false --system-labels-to-wipe EPHEMERAL --reboot lets it join anew, and deletes its etcd data and pods: never on the only one",
    links: [`${TALOS}/issues/7423`, "https://github.com/hcloud-k8s/terraform-hcloud-kubernetes/issues/183"],
  },
  {
    id: "talos-node-unregistered",
    by: "cluster",
    summary: "Talos does not find its node in Kubernetes: the kubelet has not registered it yet, or under another name",
    texts: [
      "error getting node: nodes <name> not found",
      "<number> error(s) occurred: error getting node: nodes <name> not found",
    ],
    evidence: "reported",
    anywhere: ["NodeApplyController", ...OF_TALOS],
    fix:
      "in the first minutes it ends by itself. Else compare talosctl -n ADDRESS get nodename with kubectl get nodes: another name there means that the hostname changed after the kubelet had started (DHCP, a cloud; update Talos 1.9): reboot the node, or set its name in the machine configuration. No such node at all: talosctl -n ADDRESS logs kubelet, and the address of cluster.controlPlane.endpoint",
    links: [`${TALOS}/issues/9563`, `${TALOS}/issues/10163`],
  },
];
