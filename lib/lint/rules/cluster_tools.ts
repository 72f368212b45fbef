/**
 * What tools print that make clusters and jobs of containers: minikube, k3d, Jenkins.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const MINIKUBE = "https://minikube.sigs.k8s.io/docs";

/** How minikube ends, with a reason. */
function exiting(reasons: string): readonly string[] {
  return reasons.split(" ").map((reason) => `Exiting due to ${reason}: <any>`);
}

/** Tools that make clusters and jobs. */
export const CLUSTER_TOOL_RULES: readonly DaemonRule[] = [
  {
    id: "minikube-driver",
    by: "shim",
    summary:
      "minikube cannot use the driver: Docker, Podman or a hypervisor is not installed, does not run, or the user may not use it",
    texts: exiting(
      "DRV_NOT_HEALTHY DRV_NOT_DETECTED DRV_NOT_FOUND DRV_AUX_NOT_FOUND DRV_AUX_NOT_HEALTHY DRV_DOCKER_NOT_RUNNING DRV_AS_ROOT DRV_NEEDS_ROOT DRV_UNSUPPORTED_OS " +
        "PROVIDER_NOT_FOUND PROVIDER_UNAVAILABLE PROVIDER_DOCKER_NOT_RUNNING PROVIDER_DOCKER_NOT_FOUND PROVIDER_DOCKER_NEWGRP PROVIDER_DOCKER_ERROR " +
        "PROVIDER_DOCKER_VERSION_EXIT_1 PROVIDER_DOCKER_DEADLINE_EXCEEDED PROVIDER_PODMAN_NOT_RUNNING PROVIDER_PODMAN_NOT_FOUND PROVIDER_KVM2_NOT_FOUND " +
        "PROVIDER_VIRTUALBOX_NOT_FOUND PROVIDER_HYPERV_NOT_FOUND ENV_DRIVER_CONFLICT HOST_VIRT_UNAVAILABLE GUEST_DRIVER_MISMATCH",
    ),
    evidence: "source",
    fix:
      "start it (docker info, podman info, virsh list have to work for this user: group docker, newgrp docker), or choose another one: minikube start --driver=docker; DRV_AS_ROOT: run minikube as a user without root, or with --force; a profile keeps its driver (minikube delete)",
    links: [`${MINIKUBE}/drivers/`],
  },
  {
    id: "minikube-resources",
    by: "shim",
    summary:
      "the machine, or Docker Desktop's virtual machine, has less memory, CPUs or disk than minikube needs or is to have",
    texts: exiting(
      "RSRC_INSUFFICIENT_CORES RSRC_INSUFFICIENT_REQ_MEMORY RSRC_INSUFFICIENT_SYS_MEMORY RSRC_INSUFFICIENT_CONTAINER_MEMORY RSRC_INSUFFICIENT_STORAGE " +
        "RSRC_DOCKER_CORES RSRC_DOCKER_STORAGE RSRC_PODMAN_STORAGE",
    ),
    evidence: "source",
    fix:
      "give it 2 CPUs, 2 GB of memory and 20 GB of disk (Docker Desktop: Settings, Resources), lower --memory and --cpus, or free space with docker system prune, which deletes stopped containers and unused images",
    links: [`${MINIKUBE}/start/`],
  },
  {
    id: "minikube-node-failed",
    by: "shim",
    summary:
      "minikube's node (a container or a virtual machine) did not start, or Kubernetes in it; its own log has the cause",
    texts: exiting(
      "GUEST_PROVISION_CONTAINER_EXITED GUEST_PROVISION GUEST_NODE_PROVISION GUEST_NODE_START GUEST_START GUEST_STATUS GUEST_CERT RUNTIME_ENABLE K8S_INSTALL_FAILED " +
        "K8S_INSTALL_FAILED_CONTAINER_RUNTIME_NOT_RUNNING K8S_APISERVER_MISSING K8S_KUBELET_NOT_RUNNING IF_DEDICATED_NETWORK IF_SSH_CLIENT GUEST_MISSING_CONNTRACK",
    ),
    evidence: "source",
    behind: "all",
    fix:
      "docker logs minikube (podman logs) or minikube logs has the cause: cgroups, an image for another CPU, a full disk, no network. minikube delete --all --purge and a new start help after an update of minikube, Docker or the kernel; it deletes the cluster with its data",
    links: [`${MINIKUBE}/handbook/troubleshooting/`],
  },
  {
    id: "k3d-node-failed",
    by: "shim",
    summary: "a node of a k3d cluster did not start or become ready; its own log has the cause",
    texts: [
      "Failed waiting for log message '<any>' from node '<any>'",
      "Failed Cluster Start: <any>",
      "Failed to start server <name>: <any>",
      "Node <name> failed to get ready: <any>",
      "stopped returning log lines: <any>",
      "docker failed to start container for node '<name>': <any>",
      "Failed to add one or more agents: <any>",
      "Failed to create cluster >>> Rolling Back",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "run k3d cluster create --no-rollback --trace and docker logs k3d-NAME-server-0: cgroups of the host (k3s 1.20 and older need cgroup v1), a full disk, fs.inotify limits, a proxy, or several servers whose etcd finds no majority in time",
    links: ["https://k3d.io/stable/faq/faq/"],
  },
  {
    id: "jenkins-step-not-started",
    by: "shim",
    summary:
      "Jenkins runs a step in a container, and the step's script does not start: the container has no such directory, another user, or has ended",
    texts: [
      "process apparently never started in <path>",
      "The container started but didn't run the expected command. Please double check your ENTRYPOINT does execute the command passed as docker run argument, as required by official docker images (see <any>",
      "ERROR: The container started but didn't run the expected command. <any>",
      "ERROR: The container started but wasn't running by the time we checked. <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "let the container see the agent's workspace at the same path: a Jenkins that is a container itself needs its home as a volume or a bind mount of the same path on the node; let the user be able to write it (args '-u root' or the agent's id), and let the image's entry point run its arguments " +
      "(args '--entrypoint='). LAUNCH_DIAGNOSTICS=true shows the shell's error",
    links: [
      "https://github.com/jenkinsci/docker-workflow-plugin",
      "https://github.com/jenkinsci/durable-task-plugin/issues/523",
    ],
  },
  {
    id: "cloud-run-not-listening",
    by: "shim",
    summary:
      "the container of Cloud Run, or of another service that waits for a port, does not listen on the port in time",
    texts: [
      "Failed to start and then listen on the port defined by the PORT environment variable. <any>",
      "Container failed to start. Failed to start and then listen on the port defined by the PORT environment variable. <any>",
      "The user-provided container failed to start and listen on the port defined provided by the PORT=<number> environment variable <any>",
      "failed to start and listen on the port defined provided by the PORT=<number> environment variable <any>",
      "Default STARTUP TCP probe failed <number> time consecutively for container <any>",
      "Container called exit(<number>).",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "listen on 0.0.0.0 and $PORT (8080), not on 127.0.0.1 or another port; the log of the revision shows a program that ended first: a missing variable, an image for arm64 (build with --platform linux/amd64), too little memory or time (startup probe)",
    links: ["https://cloud.google.com/run/docs/troubleshooting"],
  },
  {
    id: "nomad-driver-missing",
    by: "shim",
    summary: "no node of Nomad has the task's driver: its client did not find Docker, or may not use it",
    texts: [
      'Constraint "missing drivers" filtered <number> nodes',
      'Constraint "missing drivers": <number> nodes excluded by filter',
      "Constraint missing drivers filtered <number> nodes",
      "failed to find a node for placement <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "nomad node status -verbose ID lists drivers that are healthy: start Docker before the client and let its user use /var/run/docker.sock; a driver that is no part of Nomad (podman, exec2) needs its plugin in plugin_dir; exec and java need a client that runs as root on Linux",
    links: ["https://developer.hashicorp.com/nomad/docs/drivers"],
  },
];
