/**
 * More samples: what people met.
 *
 * @module
 */

import type { Input } from "./model/types.ts";
import { FIRST_SAMPLE, type Sample } from "./first_sample.ts";
import { type Upgrade, UPGRADES } from "./upgrades.ts";

const SHOP = `release: 1.7.24
config:
  metadata: { name: shop, namespace: default, uid: 0d6a6b1f-63c4-4f35-9c3c-2b1c6f8c9f10 }
  hostname: shop
  linux: { cgroup_parent: /kubepods/burstable/pod0d6a6b1f-63c4-4f35-9c3c-2b1c6f8c9f10 }
container:
  config:
    metadata: { name: nginx }
    image: { image: docker.io/library/nginx:1.29 }
    args: [nginx, -g, daemon off;]
    envs:
      - { key: PORT, value: "8080" }
    mounts:
      - container_path: /data
        host_path: /var/lib/shop
        readonly: true
    linux:
      resources:
        cpu_period: 100000
        cpu_quota: 50000
        cpu_shares: 256
        memory_limit_in_bytes: 134217728
        oom_score_adj: 978
      security_context:
        run_as_user: { value: 101 }
        no_new_privs: true
        capabilities: { drop_capabilities: [ALL], add_capabilities: [NET_BIND_SERVICE] }
        seccomp: { profile_type: RuntimeDefault }
        masked_paths: [/proc/kcore, /proc/keys]
        readonly_paths: [/proc/sys]
  image:
    Env: [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin, NGINX_VERSION=1.29.3]
    Entrypoint: [/docker-entrypoint.sh]
    Cmd: [nginx]
  imageName: docker.io/library/nginx:1.29
  rootfs:
    /etc/passwd: |
      root:x:0:0:root:/root:/bin/bash
      nginx:x:101:101:nginx user:/nonexistent:/bin/false
    /etc/group: |
      root:x:0:
      nginx:x:101:
host: { sandboxPid: 4711 }
hostFiles:
  /var/lib/shop: { directory: true }
`;

const MANIFEST = `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop, namespace: default }
spec:
  replicas: 3
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      initContainers:
        - name: migrate
          image: registry.example.org/shop:1.2
          args: [migrate]
      containers:
        - name: app
          image: registry.example.org/shop:1.2
          resources:
            requests: { cpu: 250m, memory: 128Mi }
            limits: { memory: 256Mi }
          securityContext:
            runAsUser: 1000
            runAsNonRoot: true
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: { drop: [ALL] }
            seccompProfile: { type: RuntimeDefault }
          volumeMounts:
            - { name: cache, mountPath: /var/cache/shop }
        - name: proxy
          image: docker.io/library/nginx:1.29
          ports: [{ containerPort: 8080 }]
      volumes:
        - { name: cache, emptyDir: {} }
`;

const NOTHING: Input = { ...FIRST_SAMPLE.input, pod: "", daemon: "", host: "", to: "" };
const NODE = FIRST_SAMPLE.input.host;

/** The first request of each of the changes that bit people. */
function bitten(): readonly Upgrade[] {
  const first = new Map<number, Upgrade>();
  for (const upgrade of UPGRADES) if (!first.has(upgrade.number)) first.set(upgrade.number, upgrade);
  return [...first.values()];
}

function sampleOf({ name, from, to, request }: Upgrade): Sample {
  const pod = `${JSON.stringify({ release: from, ...request }, null, 2)}\n`;
  return { title: `${from} → ${to}: ${name}`, input: { ...NOTHING, pod, to, subject: "app" } };
}

/** The samples, the one that a newcomer sees first. */
export const SAMPLES: readonly Sample[] = [
  FIRST_SAMPLE,
  {
    title: "An app container: nginx with limits and few capabilities",
    input: { ...NOTHING, pod: SHOP, host: NODE, subject: "nginx" },
    show: "linux/resources/memory/limit",
  },
  {
    title: "A Deployment on EKS 1.34, every container",
    input: { ...NOTHING, pod: MANIFEST, preset: "eks@1.34", subject: "app" },
    show: "linux/resources/memory/limit",
  },
  {
    title: "The same container, upgraded from 1.7.24 to 2.1.9",
    input: { ...NOTHING, pod: SHOP, host: NODE, subject: "nginx", to: "2.1.9" },
  },
  ...bitten().map(sampleOf),
];
