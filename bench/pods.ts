/**
 * The pods that benchmarks run on, from a plain one to ones of any size.
 *
 * @module
 */

import type { RequestDocument } from "../lib/request/document.ts";

/** What many requests have in common: the model of one node. */
export const NODE: { readonly release: string; readonly daemon: unknown; readonly host: unknown } = {
  release: "1.7.24",
  daemon: {
    version: 2,
    plugins: {
      "io.containerd.grpc.v1.cri": {
        enable_unprivileged_ports: true,
        enable_unprivileged_icmp: true,
        containerd: {
          runtimes: { runc: { runtime_type: "io.containerd.runc.v2", pod_annotations: ["example.com/*"] } },
        },
      },
    },
  },
  host: { kernel: "6.1.0", arch: "amd64", hostname: "node-1" },
};

const UID = "5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d";
const ID = "9d3a6f1f0b2e4c5d8a7b6c5d4e3f2a1b9d3a6f1f0b2e4c5d8a7b6c5d4e3f2a1b";
const NETNS = "/var/run/netns/cni-6c456e8c-17cd-0732-20cd-46358a6863c1";

/** A pod that asks for nothing: metadata alone. */
export function plainPod(): RequestDocument {
  return { ...NODE, id: ID, netnsPath: NETNS, config: { metadata: { name: "web", namespace: "default", uid: UID } } };
}

/** What a kubelet sends for one replica of a deployment, number `index` of many. */
export function kubeletPod(index = 0): RequestDocument {
  const name = `web-7d4b9c6f5d-${index.toString(36).padStart(5, "x")}`;
  const uid = `${index.toString(16).padStart(8, "0")}${UID.slice(8)}`;
  return {
    ...NODE,
    id: `${index.toString(16).padStart(16, "0")}${ID.slice(16)}`,
    netnsPath: `${NETNS.slice(0, -12)}${index.toString(16).padStart(12, "0")}`,
    config: {
      metadata: { name, namespace: "shop", uid, attempt: 0 },
      hostname: name,
      log_directory: `/var/log/pods/shop_${name}_${uid}`,
      dns_config: {
        servers: ["10.96.0.10"],
        searches: ["shop.svc.cluster.local", "svc.cluster.local", "cluster.local"],
        options: ["ndots:5"],
      },
      port_mappings: [{ protocol: 0, container_port: 8080 }],
      labels: {
        app: "web",
        "pod-template-hash": "7d4b9c6f5d",
        "io.kubernetes.pod.name": name,
        "io.kubernetes.pod.namespace": "shop",
        "io.kubernetes.pod.uid": uid,
      },
      annotations: {
        "kubernetes.io/config.seen": "2026-01-02T03:04:05.678901234Z",
        "kubernetes.io/config.source": "api",
        "prometheus.io/scrape": "true",
        "example.com/team": "checkout",
      },
      linux: {
        cgroup_parent: `/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${
          uid.replaceAll("-", "_")
        }.slice`,
        sysctls: { "net.core.somaxconn": "1024", "net.ipv4.tcp_syncookies": "1" },
        overhead: {},
        resources: { cpu_period: 100000, cpu_quota: 20000, cpu_shares: 204, memory_limit_in_bytes: 209715200 },
        security_context: {
          namespace_options: { network: 0, pid: 1, ipc: 0 },
          run_as_user: { value: 1000 },
          run_as_group: { value: 1000 },
          supplemental_groups: [2000],
          seccomp: { profile_type: 0 },
        },
      },
    },
  };
}

type Linux = Readonly<Record<string, unknown>>;

/** The config of the kubelet's pod, to be changed. */
function configOf(
  pod: RequestDocument,
): { readonly linux: Linux; readonly annotations: Readonly<Record<string, string>> } {
  return pod.config as { linux: Linux; annotations: Readonly<Record<string, string>> };
}

/** The kubelet's pod with a user namespace. */
export function usernsPod(): RequestDocument {
  const pod = kubeletPod();
  const config = configOf(pod);
  const ids = [{ host_id: 131072, container_id: 0, length: 65536 }];
  const namespace_options = { network: 0, pid: 1, ipc: 0, userns_options: { mode: 0, uids: ids, gids: ids } };
  const security_context = { namespace_options, seccomp: { profile_type: 0 } };
  return { ...pod, config: { ...config, linux: { ...config.linux, security_context } } };
}

/** How many of each a large pod has. */
export interface PodSize {
  /** Annotations, all of which pass to the runtime. */
  readonly annotations?: number;
  /** Sysctls. */
  readonly sysctls?: number;
  /** Supplemental groups. */
  readonly groups?: number;
}

function numbered(count: number, key: (index: number) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [key(index), `value ${index}`]));
}

/** The kubelet's pod with as many more parts as asked for. Without a user, whose primary group would drop the groups. */
export function largePod({ annotations = 500, sysctls = 200, groups = 0 }: PodSize = {}): RequestDocument {
  const pod = kubeletPod();
  const config = configOf(pod);
  const supplemental_groups = Array.from({ length: groups }, (_, index) => 100000 - 7 * index);
  return {
    ...pod,
    config: {
      ...config,
      annotations: { ...config.annotations, ...numbered(annotations, (index) => `example.com/key-${index}`) },
      linux: {
        ...config.linux,
        sysctls: numbered(sysctls, (index) => `net.ipv4.conf.eth${index}.forwarding`),
        security_context: { supplemental_groups, seccomp: { profile_type: 0 } },
      },
    },
  };
}
