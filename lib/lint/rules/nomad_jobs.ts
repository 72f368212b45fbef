/**
 * Why Nomad places no allocation of a job, or its client does not start one, beside the rules of drivers and CNI in
 * `cluster_tools.ts`.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const DOCS = "https://developer.hashicorp.com/nomad/docs";

/** A constraint that no node meets, as the client's commands print it now and did up to 0.8. */
function excluded(constraint: string): readonly string[] {
  return [
    `Constraint "${constraint}": <number> nodes excluded by filter`,
    `Constraint "${constraint}" filtered <number> nodes`,
  ];
}

/** What the scheduler says of a CSI volume or its plugin. */
const CSI_PLACES: readonly string[] = [
  "missing CSI Volume <words>",
  "CSI volume lookup failed",
  "CSI volume <words> is unschedulable or has exhausted its available reader claims",
  "CSI volume <words> is unschedulable or is read-only",
  "CSI volume <words> has exhausted its available writer claims",
  "CSI volume <words> has exhausted its available writer claims and is claimed by a garbage collected allocation <any>",
];

/** Jobs of Nomad. */
export const NOMAD_JOB_RULES: readonly DaemonRule[] = [
  {
    id: "nomad-host-volume-missing",
    by: "cluster",
    summary: "no client of Nomad has the host volume that the job's group names",
    texts: [
      ...excluded("missing compatible host volumes"),
      ...excluded("missing host volume"),
      ...excluded("missing host volumes"),
      "host volume validation error: no host volume named: <name>",
      "no host volume named: <name>",
    ],
    evidence: "source",
    needs: ["host volume"],
    fix:
      'nomad node status -verbose ID lists Host Volumes: each client that may run the job needs client { host_volume "NAME" { … } } with the path in its configuration, with that name (source of the job\'s volume block) and an existing directory, then a restart of the client; or nomad volume create for a dynamic one. read_only has to fit, ' +
      "and the job's datacenters, namespace and node pool have to be those of that client",
    links: [`${DOCS}/configuration/client#host_volume-block`],
  },
  {
    id: "nomad-csi-volume-unplaced",
    by: "cluster",
    summary:
      "no client of Nomad can have the job's CSI volume: it does not exist, or another allocation still claims it",
    texts: [
      ...CSI_PLACES.flatMap(excluded),
      ...["claim volumes: ", ""].flatMap((begin) =>
        ["volume max claims reached", "volume is currently unschedulable", "volume not found: <any>"].flatMap((why) => [
          `${begin}could not claim volume <name>: ${why}`,
          `${begin}could not claim volume <name>: rpc error: ${why}`,
          `${begin}could not claim volume <name>: rpc error: controller publish: ${why}`,
        ])
      ),
      "claim volumes: could not claim volume <name>: <any>",
    ],
    evidence: "source",
    fix:
      "nomad volume status ID: Schedulable, and which allocations claim it: stop the job that has it and wait until the claim is given back (nomad volume detach ID NODE, only when nothing there writes to it any more); a volume of single-node-writer is for one allocation: a count of 1, or per_alloc with a volume for each. Missing: nomad volume create or register, in the job's namespace, with the name of source",
    links: [`${DOCS}/job-specification/volume`],
  },
  {
    id: "nomad-csi-mount-failed",
    by: "shim",
    summary: "the CSI plugin on Nomad's client did not mount the volume; its own log has the cause",
    texts: [
      "mounting volumes: node plugin returned an internal error, check the plugin allocation logs for more information: <any>",
      "node plugin returned an internal error, check the plugin allocation logs for more information: <any>",
      "controller plugin returned an internal error, check the plugin allocation logs for more information: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "nomad plugin status ID lists the plugin's allocations: nomad alloc logs -stderr ALLOC of the one on that client (of the controller where the message says so). Usual: credentials or rights at the cloud or storage, a disk that is still attached to another machine, a client in another zone, no program for the filesystem or protocol (nfs-common, iscsiadm) in the plugin's image or on the host, a plugin that is not privileged, mount options that the driver refuses",
    links: [`${DOCS}/job-specification/volume`],
  },
  {
    id: "nomad-csi-plugin-missing",
    by: "cluster",
    summary: "the CSI plugin of the volume does not run, or has not registered yet, on Nomad's client",
    texts: [
      ...excluded("CSI plugin <words> is missing from client <words>"),
      ...excluded("CSI plugin <words> is unhealthy on client <words>"),
      "plugin <name> for type csi-node not found",
      ...["", "mounting volumes: ", "claim volumes: "].map((begin) =>
        `pre-run hook "csi_hook" failed: ${begin}plugin <name> for type csi-node not found`
      ),
      'pre-run hook "csi_hook" failed: Plugin not found',
    ],
    evidence: "source",
    fix:
      "nomad plugin status ID: nodes healthy. Run the plugin's node part as a job of type system on every client that may get the volume (privileged: allow_privileged of the client's docker plugin), and its controller where it has one, wait until both are healthy, then run the job again: after a restart of a client the plugin is back a little later. Its allocation's log says why it is not. Nomad 1.3.14, 1.4.9, 1.5.4 and later wait for it",
    links: [`${DOCS}/concepts/stateful-workloads#csi`, "https://github.com/hashicorp/nomad/issues/7200"],
  },
  {
    id: "nomad-port-taken",
    by: "cluster",
    summary: "a static port of the job is in use, or has no address, on every client of Nomad that would fit",
    texts: [
      'Dimension "network: reserved port collision <words>" exhausted on <number> nodes',
      'Dimension "network: port collision" exhausted on <number> nodes',
      'Dimension "network: no addresses available for <words> network" exhausted on <number> nodes',
      'Dimension "network: dynamic port selection failed" exhausted on <number> nodes',
      'Dimension "network: bandwidth exceeded" exhausted on <number> nodes',
      'Dimension "network: no networks available" exhausted on <number> nodes',
    ],
    evidence: "source",
    fix:
      "collision: two allocations on one client cannot have the same static port: leave static out, so that Nomad chooses one, and map it with to, add clients or lower count; during an update the old allocation still has it (no canary, max_parallel 1). no addresses, no networks: the client's fingerprint found no address in that network: network_interface or host_network in its configuration; nomad node status -verbose shows what it has",
    links: [`${DOCS}/job-specification/network`],
  },
  {
    id: "nomad-no-room",
    by: "cluster",
    summary: "no client of Nomad has the CPU, memory, disk or devices free that the job asks for",
    texts: [
      `Dimension "${oneOf(["cpu", "memory", "disk", "cores"])}" exhausted on <number> nodes`,
      `Dimension "${
        oneOf(["cpu exhausted", "memory exhausted", "disk exhausted", "iops exhausted"])
      }" exhausted on <number> nodes`,
      'Dimension "devices: <words>" exhausted on <number> nodes',
      ...excluded("missing devices"),
      "Resources exhausted on <number> nodes",
      "Quota limit hit <name>",
    ],
    evidence: "source",
    needs: ["exhausted on", "Constraint", "Quota limit hit"],
    behind: "all",
    fix:
      "nomad node status ID shows what is allocated (what jobs ask for, not what they use), nomad job plan what is lacking: lower cpu, memory and ephemeral_disk in resources, stop other jobs (nomad system gc for dead ones), or add a client. cpu is MHz: a client that finds too little may state cpu_total_compute. devices: the client lacks the device plugin (nvidia) or a free device. Quota: the namespace's",
    links: [`${DOCS}/job-specification/resources`],
  },
  {
    id: "nomad-constraint-unmet",
    by: "cluster",
    summary: "no client of Nomad meets a constraint of the job, or one that Nomad adds for what the job uses",
    texts: [
      ...excluded("${<any>"),
      "Constraint <any> nodes excluded by filter",
      "No nodes were eligible for evaluation",
      ...["node.class", "computed class ineligible", "distinct_hosts", "distinct_property"].flatMap(excluded),
    ],
    evidence: "source",
    needs: ["nodes excluded by filter", "filtered", "No nodes were eligible"],
    behind: "all",
    fix:
      "compare with nomad node status -verbose ID, Attributes and Meta: change the constraint, or give a client that value (meta in its configuration, which takes a restart). attr.consul, attr.vault, attr.plugins.cni: the client does not reach Consul or Vault, or lacks the plugin. No nodes were eligible: the job's datacenters, node_pool or region have no client that is ready and eligible (nomad node status)",
    links: [`${DOCS}/job-specification/constraint`],
  },
  {
    id: "nomad-cpuset-parts",
    by: "shim",
    summary:
      "Nomad's client cannot divide the node's CPUs in its cgroups: the kernel refuses the CPUs that it writes, or the file is not there",
    texts: [
      ...["no space left on device", "device or resource busy", "invalid argument", "permission denied"].flatMap((
        errno,
      ) => [
        `write <path>/cpuset.cpus: ${errno}`,
        `hook "cpuparts_hook" failed: write <path>/cpuset.cpus: ${errno}`,
      ]),
      'pre-run hook "cpuparts_hook" failed: open <path>/cpuset.cpus: no such file or directory',
      'pre-run hook "cpuparts_hook" failed: open /sys/fs/cgroup/cpuset/<path>/cpuset.cpus: no such file or directory',
      'hook "cpuparts_hook" failed: <any>',
      'pre-run hook "cpuparts_hook" failed: <any>',
    ],
    evidence: "reported",
    needs: ["cpuparts_hook"],
    fix:
      "no space left is not the disk: the slice would have no CPU left, or gets CPUs that the cgroup above does not have: compare cpuset.cpus.effective of /sys/fs/cgroup, nomad.slice, reserve.slice and share.slice; cores of running jobs may take all. Drain the client, stop it, and start it again, which writes them anew (a reboot if processes are left), with reservable_cores that lie in the node's CPUs, and update Nomad. In a container or without root the client needs a cgroup v2 that delegates cpuset",
    links: ["https://github.com/hashicorp/nomad/issues/23405"],
  },
  {
    id: "nomad-port-label",
    by: "cluster",
    summary: "a service or check of the job names a port label that its group's network block does not have",
    texts: [
      "unable to get address for service <name>: invalid port <name>: port label not found",
      "unable to get address for service <name>: invalid port <name>: port label not found or is not numeric",
      "invalid port <name>: port label not found",
      "invalid port <name>: port label not found or is not numeric",
      "Port <name> not found, check network block",
      "Port <name> not found, check network stanza",
      "'port_map' cannot map group network ports, use 'ports' instead",
      "Failed to create container configuration for image <image> (<name>): 'port_map' cannot map group network ports, use 'ports' instead",
    ],
    evidence: "source",
    needs: ["port label not found", "check network", "port_map"],
    fix:
      "write port \"LABEL\" with to in the group's network block, with the label that service, check or ports of the task name; of a task in network mode bridge it has to be in the group, not in the task's resources. The old port_map of the docker driver becomes ports",
    links: [`${DOCS}/job-specification/network#port-parameters`],
  },
  {
    id: "nomad-deployment-failed",
    by: "cluster",
    behind: "all",
    summary:
      "Nomad's deployment failed, because its allocations did not become healthy in time: a task ended, did not start, or its checks did not pass",
    texts: [
      "Failed due to unhealthy allocations",
      "Failed due to unhealthy allocations - no stable job version to auto revert to",
      "Failed due to unhealthy allocations - rolling back to job version <number>",
      "Failed due to unhealthy allocations - not rolling back to stable job version <number> <any>",
      "Failed due to progress deadline",
      "Failed due to progress deadline - no stable job version to auto revert to",
      "Failed due to progress deadline - rolling back to job version <number>",
    ],
    evidence: "source",
    fix:
      "nomad job status JOB, then nomad alloc status ID and nomad alloc logs -stderr ID of one that is unhealthy: its events say whether the image was not pulled, the task ended, or a check failed (a service that listens on 127.0.0.1 or another port than the label, a path that answers no 200). It only needs longer: healthy_deadline and progress_deadline (the larger one) in update. Fly.io: internal_port of fly.toml has to be the port of the program, on 0.0.0.0",
    links: [
      "https://developer.hashicorp.com/nomad/docs/job-specification/update",
      "https://github.com/superfly/flyctl/issues/23",
    ],
  },
  {
    id: "nomad-template-waiting",
    by: "shim",
    summary: "the task waits for its template: a secret, key, variable or service that it reads does not exist yet",
    texts: [
      ...["vault.read", "vault.write", "kv.block", "kv.get", "nomad.var.block", "nomad.var.get", "nomad.service"].map((
        call,
      ) => `Missing: ${call}(<value>)`),
      ...["vault.read", "vault.write", "kv.block", "kv.get", "nomad.var.block", "nomad.var.get", "nomad.service"].map((
        call,
      ) => `Template Missing: ${call}(<value>)`),
      ...["health.service", "catalog.service"].map((call) => `Template Missing: ${call}(<value>)`),
    ],
    evidence: "source",
    fix:
      "create what the message names: consul kv put, vault kv put (of KV version 2 the path in the template has data/ behind the mount), nomad var put nomad/jobs/JOB, or start the service that is looked for; and see that the task may read it: the policies of its vault block, Consul's token, the path of its own job for variables. A template that may do without: {{ if keyExists }} or keyOrDefault, nomadVarExists. The task starts by itself when all are there",
    links: [`${DOCS}/job-specification/template`],
  },
  {
    id: "nomad-envoy-bootstrap",
    by: "shim",
    summary: "Nomad cannot make the configuration of the Connect proxy: the command consul failed, or is not there",
    texts: [
      "error creating bootstrap configuration for Connect proxy sidecar: <any>",
      'error creating bootstrap configuration for Connect proxy sidecar: exec: "consul": executable file not found in $PATH',
    ],
    evidence: "source",
    fix:
      "on that client: consul in the PATH of Nomad's service; Consul's gRPC port on (ports.grpc 8502, with TLS grpc_tls 8503 and consul { grpc_address, grpc_ca_file } in Nomad) and connect.enabled; a token that may write the service; and versions of Nomad, Consul and Envoy that fit. alloc/logs/envoy_bootstrap.stderr.0 of the allocation has what consul says",
    links: ["https://www.nomadproject.io/s/envoy-bootstrap-error"],
  },
  {
    id: "nomad-program-missing",
    by: "shim",
    summary: "the task's program is not in the directory that Nomad's driver gives it",
    texts: [
      "file <path> not found under path <path>",
      "binary <name> could not be found",
      "binary <path> does not exist",
      "failed to launch command with executor: rpc error: code = Unknown desc = file <path> not found under path <path>",
      "failed to launch command with executor: rpc error: code = Unknown desc = binary <name> could not be found",
    ],
    evidence: "source",
    needs: ["failed to launch command with executor", "binary"],
    anywhere: ["executor", "alloc"],
    fix:
      "the driver exec runs the task in a chroot with only the directories of the client's chroot_env (/bin, /etc, /lib, /usr and the like): give the program in an artifact (its command is then local/NAME), add its directory to chroot_env, or take the driver docker, or raw_exec, which isolates nothing. An artifact that is an archive is unpacked: see nomad alloc fs ID TASK/local for the path, and that it is executable and for this architecture",
    links: [`${DOCS}/drivers/exec`],
  },
];
