/**
 * A valid call of every public function that takes arguments, and what can be done to one.
 *
 * @module
 */

import * as config from "../lib/config/mod.ts";
import * as cri from "../lib/cri/mod.ts";
import * as explain from "../lib/explain/mod.ts";
import * as files from "../lib/files/mod.ts";
import * as kubernetes from "../lib/kubernetes/mod.ts";
import * as lint from "../lib/lint/mod.ts";
import * as options from "../lib/options/mod.ts";
import * as plan from "../lib/plan/mod.ts";
import * as presets from "../lib/presets/mod.ts";
import * as main from "../mod.ts";
import { REVISION } from "./options.ts";

/** The pure entries whose functions answer at once. */
export const ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  main,
  config,
  cri,
  explain,
  files,
  kubernetes,
  lint,
  options,
  plan,
  presets,
};

const MAPPING = { container_id: 0, host_id: 11272192, length: 65536 };

/** A pod's request with something in most of what decides a spec. */
export const SANDBOX_DOCUMENT: main.RequestDocument = {
  release: "1.7.24",
  config: {
    metadata: { name: "web", namespace: "default", uid: "1" },
    hostname: "web",
    dns_config: { servers: ["10.96.0.10"] },
    labels: { app: "web" },
    annotations: { team: "checkout" },
    linux: {
      cgroup_parent: "/kubepods.slice",
      sysctls: { "net.ipv4.ip_forward": "1" },
      resources: { cpu_period: 100000, cpu_shares: 204 },
      security_context: {
        namespace_options: { pid: 1, userns_options: { mode: 0, uids: [MAPPING], gids: [MAPPING] } },
        seccomp: { profile_type: 0 },
        supplemental_groups: [5],
      },
    },
  },
  image: { User: "65535:65535", Entrypoint: ["/pause"], Env: ["A=b"] },
  rootfs: { "/etc/passwd": "root:x:0:0::/:/bin/sh\n" },
  daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_unprivileged_icmp: true } } },
  host: { kernel: "6.1.0" },
} as unknown as main.RequestDocument;

/** A container's request. */
export const CONTAINER_DOCUMENT: main.RequestDocument = {
  release: "1.7.24",
  config: { metadata: { name: "shop", namespace: "default", uid: "1" }, linux: { cgroup_parent: "/kubepods" } },
  container: {
    config: {
      metadata: { name: "app" },
      image: { image: "nginx" },
      args: ["nginx"],
      envs: [{ key: "PORT", value: "8080" }],
      mounts: [{ container_path: "/data", host_path: "/var/lib/shop", readonly: true }],
      linux: {
        resources: { cpu_shares: 256, memory_limit_in_bytes: 1 << 20 },
        security_context: { run_as_user: { value: 101 }, capabilities: { drop_capabilities: ["ALL"] } },
      },
    },
    image: { Env: ["A=b"], Entrypoint: ["/x"], Volumes: { "/v": {} } },
    rootfs: { "/etc/passwd": "root:x:0:0::/:/bin/sh\n" },
  },
  host: { sandboxPid: 4711 },
  hostFiles: { "/var/lib/shop": { directory: true } },
} as unknown as main.RequestDocument;

const POD = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "web", namespace: "default", uid: "1" },
  spec: { hostname: "web", containers: [{ name: "app", image: "busybox", args: ["top"] }] },
};
const KUBELET_DOCUMENT = { kubernetes: "1.31.4" };
const NODE_DOCUMENT = {
  apiVersion: "v1",
  kind: "Node",
  metadata: { name: "node-a" },
  status: {
    capacity: { memory: "16384256Ki" },
    nodeInfo: { architecture: "amd64", containerRuntimeVersion: "containerd://1.7.24", kubeletVersion: "v1.31.4" },
  },
};
const CRI_NODE = { node: { release: "1.7.24" }, images: { busybox: { config: {} } } };
const LOOKUP = {
  rootfs: new options.FileTree({ "/etc/passwd": "web:x:5:6::/:/bin/sh\n", "/etc/group": "web:x:6:web\n" }),
  tempMountPath: "/tmp",
  view: "os-root",
  absoluteLink: true,
  bounded: true,
  outOfRange: "refuse",
  primaryGid: true,
  fileRange: true,
  groupLineLimit: true,
  unicode: "15.0.0",
};
const DEVICE = { path: "/dev/null", type: "c", major: 1, minor: 3 };
const MOUNT = { destination: "/data", type: "bind", source: "/x", options: ["rbind", "ro"] };
const CONTEXTS = options.parseContexts('process = "a:b:c:s0"\nfile = "a:b:d:s0"\n');
const PROFILE = {
  arch: "amd64",
  kernel: "6.1.0",
  capabilities: ["CAP_CHOWN"],
  revision: REVISION,
};
const FILES = { hostFiles: new options.FileTree({ "/p.json": "{}" }), unicode: "15.0.0", indexed: false };
const IDS = [{ containerID: 0, hostID: 5, size: 9 }];

/**
 * A spec that a container gets, as plain data of nobody's.
 *
 * @returns The spec.
 */
export function someSpec(): main.Spec {
  return JSON.parse(new TextDecoder().decode(main.encodeSpec(main.containerSpec(CONTAINER_DOCUMENT))));
}

/** A value of any type: what a caller without types passes. */
// deno-lint-ignore no-explicit-any
type Any = any;

const kubelet = (): Any => kubernetes.decodeKubelet(KUBELET_DOCUMENT);
const pod = (): Any => kubernetes.readPod(POD, kubelet());
const manifest = (): Any => kubernetes.readManifests([POD]).pods[0];
const release = (version: string): Any => main.parseRelease(version);
const behaviors = (): Any => main.behaviorsOf(release("1.7.24"));
const request = (): Any => plan.decodeRequest(SANDBOX_DOCUMENT);
const container = (): Any => plan.decodeContainerRequest(CONTAINER_DOCUMENT);
const trace = (): Any => explain.traceSandbox(SANDBOX_DOCUMENT);
const report = (version: string): Any => config.daemonConfigReport(SANDBOX_DOCUMENT.daemon, version);
const finding = (): Any => ({ rule: "ping-group-range-unmapped", path: "/linux/sysctl/net.ipv4.ping_group_range" });
const doc = SANDBOX_DOCUMENT as Any;
const own = CONTAINER_DOCUMENT as Any;

/** By name: makes the arguments of a call that answers. */
export const VALID_CALLS: Readonly<Record<string, () => readonly unknown[]>> = {
  CriSpecError: () => ["usage", "x", { path: "/a", hint: "b" }],
  answer: () => [doc, behaviors()],
  behaviorsOf: () => [release("1.7.24")],
  compareReleases: () => [release("1.7.24"), release("2.0.0")],
  containerSpec: () => [own],
  decodeSpec: () => [someSpec(), ""],
  documentIssues: () => [new main.CriSpecError("missing-field", "x", { path: "/config" }), { release: "1.7.24" }],
  encodeSpec: () => [someSpec(), { escapes: "short" }],
  formatSpec: () => [someSpec(), {}],
  isBetween: () => [release("1.7.24"), ["1.7.3"], ["2.0.0"]],
  isSince: () => [release("1.7.24"), ["1.7.3"]],
  modelledRange: () => [],
  modelledReleases: () => [],
  parseRelease: () => ["1.7.24", "/release", { assumeUpstream: true }],
  prepare: () => [{ release: "1.7.24", daemon: doc.daemon, host: doc.host }],
  sandboxSpec: () => [doc],
  toggleBehavior: () => [behaviors(), "ping-range-userns"],
  unreadMembers: () => [{ ...someSpec(), x: 1 }],
  daemonConfigChanges: () => [report("1.7.24"), report("2.1.0")],
  daemonConfigReport: () => [doc.daemon, "1.7.24", "/daemon", {}],
  daemonConfigWarnings: () => [{ version: 2, x: 1 }, "1.7.24", "/daemon", {}],
  decodeDaemonConfig: () => [doc.daemon, behaviors(), "/daemon"],
  migratedDaemonConfig: () => [report("1.7.24")],
  decodeContainerConfig: () => [own.container.config, ""],
  decodePodSandboxConfig: () => [doc.config, ""],
  Summarizer: () => ["1.7.24", "2.1.0"],
  abstracted: () => [someSpec(), explain.podOf(doc)],
  behaviorInfo: () => ["ping-range-userns"],
  behaviorsBetween: () => [release("1.7.2"), release("1.7.3"), "sandbox"],
  branchInfos: () => [],
  diffAnswers: () => [main.answer(doc), main.answer({ ...doc, release: "2.1.0" })],
  diffSpecs: () => [someSpec(), main.containerSpec({ ...own, release: "2.1.0" })],
  explainTrace: () => [trace()],
  leavesOf: () => [explain.placesOf(trace())],
  placesOf: () => [trace()],
  podOf: () => [doc],
  releaseDiff: () => [doc, "1.7.2", "1.7.3", { ...doc, daemon: { version: 2 } }],
  releaseInfo: () => ["1.7.24"],
  traceContainer: () => [own],
  traceOf: () => [request(), doc],
  traceSandbox: () => [doc],
  containerCleanup: () => [container()],
  containerFiles: () => [container()],
  containerLeftovers: () => [container()],
  containerSnapshotterOptions: () => [container()],
  decodeContainerRequest: () => [own],
  decodeRequest: () => [doc],
  sandboxCleanup: () => [request()],
  sandboxFiles: () => [request()],
  sandboxSnapshotterOptions: () => [request()],
  Translator: () => [{ kubelet: KUBELET_DOCUMENT, ...CRI_NODE, placeholders: true }],
  containerConfig:
    () => [pod(), "app", kubernetes.decodeKubelet({ ...KUBELET_DOCUMENT, images: { busybox: {} } }), () => {}],
  containersOf: () => [pod()],
  decodeKubelet: () => [KUBELET_DOCUMENT, ""],
  imageFactsOf: () => [{ config: { User: "5" }, id: "sha256:1" }],
  manifestRequests: () => [manifest(), kubelet(), { ...CRI_NODE, facts: {} }],
  parseKubernetesRelease: () => ["1.31.4", "/release"],
  podRequests: () => [pod(), kubelet(), CRI_NODE],
  podSandboxConfig: () => [pod(), kubelet(), () => {}],
  readImage: () => [{ config: { User: "5" } }, ""],
  readKubeletSettings: () => [{ kind: "KubeletConfiguration", apiVersion: "kubelet.config.k8s.io/v1beta1" }, ""],
  readManifestPod: () => [manifest(), kubelet(), {}],
  readManifests: () => [[POD]],
  readNode: () => [NODE_DOCUMENT, ""],
  readPod: () => [POD, kubelet(), {}],
  runtimeHandlerOf: () => [pod(), kubelet()],
  changeOf: () => [lint.RUNTIME_CHANGES[0]!.id],
  decodeLintHost: () => [{ kernel: "6.1.0" }, ""],
  diagnoseError: () => ["operation not permitted"],
  errorLookup: () => [lint.RULES.slice(0, 2)],
  fixOf: () => [finding()],
  hasChange: () => [lint.parseRuntime("runc@1.1.5"), lint.RUNTIME_CHANGES[0]!.id],
  lint: () => [someSpec(), { kernel: "6.1.0" }, { madeByDaemon: ["/x"] }],
  lintRequest: () => [doc, { kernel: "6.1.0" }],
  parseRuntime: () => ["runc@1.1.5", ""],
  ruleOf: () => ["root-missing"],
  rulesForError: () => ["operation not permitted"],
  runtimeFacts: () => [{ release: "2.1.0", daemon: { version: 3 } }],
  FileTree: () => [{ "/etc/passwd": "root:x:0:0::/:/bin/sh\n", "/dev": { directory: true } }],
  InvalidLabel: () => [],
  defaultProfile: () => [PROFILE],
  defaultSpec: () => [{
    ociVersion: "1.1.0",
    escapes: "short",
    inheritableCapabilities: true,
    maskPowercap: true,
    cgroupsPath: "/k8s.io/x",
  }],
  getCgroupsPath: () => ["/kubepods.slice", "x"],
  initLabels: () => [CONTEXTS, "s0:c1,c2", { user: "u", role: "r", type: "t", level: "s0" }],
  modifyProcessLabel: () => [CONTEXTS],
  parseContexts: () => ["process = a"],
  updateNetNamespacePath: () => ["/proc/1/ns/net"],
  updateProcess: () => [(process: unknown) => process],
  withAddedCapabilities: () => [["CAP_CHOWN"], "same"],
  withAdditionalGIDs: () => ["web", LOOKUP],
  withAllDevicesAllowed: () => [],
  withAnnotation: () => ["a", "b"],
  withApparmorProfile: () => ["x"],
  withCapabilities: () => [["CAP_CHOWN"], "same"],
  withCgroup: () => ["/x"],
  withCriMounts: () => [{ mounts: [MOUNT], cgroupMode: "ro", hostCgroupOptions: ["x"], propagation: "rslave" }],
  withDefaultPathEnv: () => [],
  withDefaultProfile: () => [PROFILE],
  withDefaultSandboxShares: () => [],
  withDevices: () => [[{ device: DEVICE, access: "rwm" }]],
  withDisabledCgroups: () => [],
  withDroppedCapabilities: () => [["CAP_CHOWN"], "same"],
  withEnv: () => [["A=b"]],
  withHostDevices: () => [[DEVICE]],
  withHostname: () => ["x"],
  withLinuxNamespace: () => [{ type: "network", path: "/x" }],
  withMaskedPaths: () => [["/x"]],
  withMounts: () => [[MOUNT]],
  withNamespacePath: () => ["network", "/x"],
  withNoNewPrivileges: () => [true],
  withPodNamespaces: () => [{ sandboxPid: 1, targetPid: 2, userns: { uids: IDS, gids: IDS } }],
  withPodOOMScoreAdj: () => [5, -5],
  withProcessArgs: () => [["x"]],
  withProcessCwd: () => ["/x"],
  withProcessLabel: () => ["a:b:c:s0"],
  withProfile: () => ["/p.json", FILES],
  withReadonlyPaths: () => [["/x"]],
  withRelativeRoot: () => ["rootfs"],
  withResources: () => [
    { cpu_shares: 5, memory_limit_in_bytes: 5, hugepage_limits: [{ page_size: "2MB", limit: 1 }], unified: { a: "b" } },
    { defaultSwap: true, explicitSwap: true, hugepages: "set" },
  ],
  withRootFSReadonly: () => [],
  withSelinuxLabels: () => [{ process: "a:b:c:s0", mount: "a:b:c:s0" }],
  withSupplementalGroups: () => [[5, 6n]],
  withSysctls: () => [{ a: "b" }],
  withTTY: () => [],
  withUser: () => ["web", LOOKUP],
  withUserNamespace: () => [IDS, IDS],
  withWritableMount: () => ["/data"],
  withWritableMounts: () => [],
  withoutAmbientCaps: () => [],
  withoutDefaultSecuritySettings: () => [],
  withoutHugepageLimits: () => [],
  withoutMounts: () => ["/data", "/proc"],
  withoutNamespace: () => ["network"],
  withoutRunMount: () => [],
  decodeHost: () => [doc.host, ""],
  decodeImageConfig: () => [doc.image, ""],
  fold: () => [plan.planSandbox(request())],
  formatImageConfig: () => [plan.decodeImageConfig(doc.image, "")],
  planContainer: () => [container()],
  planSandbox: () => [request()],
  specOf: () => [request()],
  preset: () => ["kind@0.31"],
  presets: () => [],
};
