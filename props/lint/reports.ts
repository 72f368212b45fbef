/**
 * Errors of starts as people report them in public, each with the rule that names its cause.
 *
 * Names of nodes, pods and people are replaced; everything else is as it was pasted: wrapped, escaped, cut.
 *
 * @module
 */

import type { Report } from "./reports/report.ts";
import { CLUSTER_RIGHTS_REPORTS } from "./reports/cluster_rights.ts";
import { HELM_RELEASE_REPORTS } from "./reports/helm_releases.ts";
import { VOLUME_TEARDOWN_REPORTS } from "./reports/volume_teardown.ts";
import { DOCKER_DETAIL_REPORTS } from "./reports/docker_details.ts";
import { CONTROL_PLANE_VALUE_REPORTS } from "./reports/control_plane_values.ts";
import { CSI_DETAIL_REPORTS } from "./reports/csi_details.ts";
import { SMALL_CLUSTER_VALUE_REPORTS } from "./reports/small_cluster_values.ts";
import { DISTRIBUTION_VALUE_REPORTS } from "./reports/distribution_values.ts";
import { KUBEADM_DETAIL_REPORTS } from "./reports/kubeadm_details.ts";
import { COMPOSE_AND_BUILD_REPORTS } from "./reports/compose_and_builds.ts";
import { DOCKER_REFUSAL_REPORTS } from "./reports/docker_refusals.ts";
import { CLOUD_NODE_REPORTS } from "./reports/cloud_nodes.ts";
import { CONTROL_PLANE_REFUSAL_REPORTS } from "./reports/control_plane_refusals.ts";
import { KUBELET_VALUE_REPORTS } from "./reports/kubelet_values.ts";
import { CLUSTER_JOIN_REPORTS } from "./reports/cluster_joins.ts";
import { CLUSTER_MACHINE_REPORTS } from "./reports/cluster_machines.ts";
import { SOURCE_RUNTIMES } from "./reports/source_runtimes.ts";
import { SOURCE_ENGINES } from "./reports/source_engines.ts";
import { SOURCE_CONTAINERD } from "./reports/source_containerd.ts";
import { OPERATOR_REPORTS } from "./reports/operators.ts";
import { DOCKERD_START_REPORTS } from "./reports/dockerd_starts.ts";
import { SWARM_REQUEST_REPORTS } from "./reports/swarm_requests.ts";
import { DOCKER_THREAD_REPORTS } from "./reports/docker_threads.ts";
import { CLUSTER_MEMBER_REPORTS } from "./reports/cluster_members.ts";
import { POD_SIDECAR_REPORTS } from "./reports/pod_sidecars.ts";
import { WORKFLOW_ENGINE_REPORTS } from "./reports/workflow_engines.ts";
import { POD_NETWORK_FUSE_REPORTS } from "./reports/pod_networks_and_fuse.ts";
import { DRIVER_START_REPORTS } from "./reports/driver_starts.ts";
import { POD_HELPER_REPORTS } from "./reports/pod_helpers.ts";
import { CLOUD_TASK_REPORTS } from "./reports/cloud_tasks.ts";
import { CONTROL_PLANE_START_REPORTS } from "./reports/control_plane_starts.ts";
import { POD_ATTACHMENT_REPORTS } from "./reports/pod_attachments.ts";
import { CLOUD_AND_JOB_START_REPORTS } from "./reports/cloud_and_job_starts.ts";
import { MINIKUBE_NODE_REPORTS } from "./reports/minikube_nodes.ts";
import { NODE_JOIN_REPORTS } from "./reports/node_joins.ts";
import { TOOL_AND_PLATFORM_REPORTS } from "./reports/tools_and_platforms.ts";
import { OUTER_HOST_REPORTS } from "./reports/outer_hosts.ts";
import { PROCESS_RIGHT_REPORTS } from "./reports/process_rights.ts";
import { NATURAL_CLUSTER_START_REPORTS } from "./reports/natural_cluster_starts.ts";
import { NATURAL_START_REPORTS } from "./reports/natural_starts.ts";
import { NATURAL_ENGINE_START_REPORTS } from "./reports/natural_engine_starts.ts";
import { ACCELERATOR_REPORTS } from "./reports/accelerators.ts";
import { APPLICATION_REPORTS } from "./reports/applications.ts";
import { BUILDER_REPORTS } from "./reports/builders.ts";
import { CONTAINER_START_REPORTS } from "./reports/container_starts.ts";
import { MIXED_LOG_REPORTS } from "./reports/mixed_logs.ts";
import { OTHER_PROGRAM_REPORTS } from "./reports/other_programs.ts";
import { SIMILAR_WORD_REPORTS } from "./reports/similar_words.ts";
import { ADMISSION_REPORTS } from "./reports/admission.ts";
import { ANY_PROGRAM_REPORTS } from "./reports/any_program.ts";
import { BATCH_ENGINE_REPORTS } from "./reports/batch_engines.ts";
import { VENDOR_DEVICE_REPORTS } from "./reports/vendor_devices.ts";
import { GPU_START_REPORTS } from "./reports/gpu_starts.ts";
import { CAUSE_REPORTS } from "./reports/causes.ts";
import { CGROUP_AND_MOUNT_START_REPORTS } from "./reports/cgroup_and_mount_starts.ts";
import { CGROUP_REPORTS } from "./reports/cgroups.ts";
import { CONFIG_REPORTS } from "./reports/config.ts";
import { CONTAINERD_REPORTS } from "./reports/containerd.ts";
import { CONTAINERD_CLIENT_REPORTS } from "./reports/containerd_clients.ts";
import { DAEMON_REPORTS } from "./reports/daemons.ts";
import { CRUN_REPORTS } from "./reports/crun.ts";
import { DEVICE_REQUEST_REPORTS } from "./reports/device_requests.ts";
import { DOCKER_CLI_THREAD_REPORTS } from "./reports/docker_cli_threads.ts";
import { DOCKER_PROGRAM_REPORTS } from "./reports/docker_programs.ts";
import { DOCKER_REPORTS } from "./reports/docker.ts";
import { ENGINE_REFUSAL_REPORTS } from "./reports/engine_refusals.ts";
import { ENGINE_ANSWER_REPORTS } from "./reports/engine_answers.ts";
import { MORE_ENGINE_ANSWER_REPORTS } from "./reports/engine_answers_more.ts";
import { ENGINE_REPORTS } from "./reports/engines.ts";
import { ENGINE_START_REPORTS } from "./reports/engine_starts.ts";
import { SHARED_WORD_REPORTS } from "./reports/words_of_others.ts";
import { ENGINE_TOOL_REPORTS } from "./reports/engine_tools.ts";
import { DESKTOP_ENGINE_REPORTS } from "./reports/desktop_engines.ts";
import { DEVELOPER_TOOL_REPORTS } from "./reports/developer_tools.ts";
import { IMAGE_DATA_REPORTS } from "./reports/image_data.ts";
import { SELF_HOSTED_REPORTS } from "./reports/self_hosted.ts";
import { PROXMOX_REPORTS } from "./reports/proxmox.ts";
import { CONTAINER_PEER_REPORTS } from "./reports/container_peers.ts";
import { OTHER_WORDING_REPORTS } from "./reports/other_wordings.ts";
import { ENGINE_CLIENT_REPORTS } from "./reports/engine_clients.ts";
import { FAULT_REPORTS } from "./reports/faults.ts";
import { IMAGE_LAYER_REPORTS } from "./reports/image_layers.ts";
import { IMAGE_REPORTS } from "./reports/images.ts";
import { HOST_REPORTS } from "./reports/hosts.ts";
import { KNOWN_CAUSE_REPORTS } from "./reports/known_causes.ts";
import { MOUNT_REPORTS } from "./reports/mounts.ts";
import { NODE_REPORTS } from "./reports/node.ts";
import { NETWORK_ENGINE_REPORTS } from "./reports/network_engines.ts";
import { NETWORK_DAEMON_REPORTS } from "./reports/network_daemons.ts";
import { NETWORK_PLUGIN_REPORTS } from "./reports/network_plugins.ts";
import { NETWORK_REPORTS } from "./reports/network.ts";
import { KUBERNETES_REPORTS } from "./reports/kubernetes.ts";
import { KUBERNETES_SEARCH_REPORTS } from "./reports/kubernetes_searches.ts";
import { KUBELET_REPORTS } from "./reports/kubelet.ts";
import { NODE_LOG_REPORTS } from "./reports/node_logs.ts";
import { OCI_RUNTIME_REPORTS } from "./reports/oci_runtimes.ts";
import { MORE_OCI_RUNTIME_REPORTS } from "./reports/oci_runtimes_more.ts";
import { OCI_EXEC_REPORTS } from "./reports/oci_exec.ts";
import { OTHER_REPORTS } from "./reports/other.ts";
import { PODMAN_REPORTS } from "./reports/podman.ts";
import { PODMAN_RUN_REPORTS } from "./reports/podman_runs.ts";
import { PODMAN_SEARCH_REPORTS } from "./reports/podman_searches.ts";
import { MORE_PODMAN_SEARCH_REPORTS } from "./reports/podman_searches_more.ts";
import { PODMAN_TOOL_REPORTS } from "./reports/podman_tools.ts";
import { HPC_AND_LXC_REPORTS } from "./reports/hpc_and_lxc.ts";
import { PODMAN_THREAD_REPORTS } from "./reports/podman_threads.ts";
import { INCUS_AND_PODMAN_REPORTS } from "./reports/incus_and_podman.ts";
import { PROCESS_REPORTS } from "./reports/process.ts";
import { MOUNT_KIND_REPORTS } from "./reports/mount_kinds.ts";
import { PROGRAM_START_REPORTS } from "./reports/program_starts.ts";
import { PROGRAM_REPORTS } from "./reports/programs.ts";
import { POD_CLIENT_REPORTS } from "./reports/pod_clients.ts";
import { PLATFORM_REPORTS } from "./reports/platforms.ts";
import { POD_EVENT_REPORTS } from "./reports/pod_events.ts";
import { POD_AND_NODE_REPORTS } from "./reports/pods_and_nodes.ts";
import { POD_SETTING_REPORTS } from "./reports/pod_settings.ts";
import { POD_FAILURE_REPORTS } from "./reports/pod_failures.ts";
import { POD_START_REPORTS } from "./reports/pod_start.ts";
import { POD_NODE_START_REPORTS } from "./reports/pod_node_starts.ts";
import { PULL_REPORTS } from "./reports/pulls.ts";
import { REGISTRY_REPORTS } from "./reports/registries.ts";
import { RUNC_REPORTS } from "./reports/runc.ts";
import { RUNC_STEP_REPORTS } from "./reports/runc_steps.ts";
import { RUNTIME_REPORTS } from "./reports/runtimes.ts";
import { RUNTIME_THREAD_REPORTS } from "./reports/runtime_threads.ts";
import { RUNTIME_START_REPORTS } from "./reports/runtime_starts.ts";
import { SANDBOX_REPORTS } from "./reports/sandbox.ts";
import { SANDBOX_CAUSE_REPORTS } from "./reports/sandbox_causes.ts";
import { SMALL_CLUSTER_REPORTS } from "./reports/small_clusters.ts";
import { CLUSTER_MAKER_REPORTS } from "./reports/cluster_makers.ts";
import { SMALL_ENGINE_REPORTS } from "./reports/small_engines.ts";
import { SECURITY_REPORTS } from "./reports/security.ts";
import { VOLUME_REPORTS } from "./reports/volumes.ts";
import { VIRTUAL_MACHINE_REPORTS } from "./reports/virtual_machines.ts";
import { STEP_REPORTS } from "./reports/steps.ts";
import { SYMPTOM_REPORTS } from "./reports/symptoms.ts";
import { BELOW_RUNTIME_REPORTS } from "./reports/below_runtime.ts";
import { CLUSTER_REPORTS } from "./reports/clusters.ts";
import { CLUSTER_THREAD_REPORTS } from "./reports/cluster_threads.ts";
import { NODE_AND_NETWORK_REPORTS } from "./reports/nodes_and_networks.ts";
import { NODE_THREAD_REPORTS } from "./reports/node_threads.ts";
import { DISTRIBUTION_REPORTS } from "./reports/distributions.ts";
import { RUNTIME_TRACKER_REPORTS } from "./reports/runtime_trackers.ts";
import { SYSBOX_YOUKI_REPORTS } from "./reports/sysbox_youki.ts";

/** All reports. */
export const REPORTS: readonly Report[] = [
  ...SOURCE_RUNTIMES,
  ...SOURCE_ENGINES,
  ...SOURCE_CONTAINERD,
  ...ANY_PROGRAM_REPORTS,
  ...GPU_START_REPORTS,
  ...VENDOR_DEVICE_REPORTS,
  ...BATCH_ENGINE_REPORTS,
  ...DEVICE_REQUEST_REPORTS,
  ...STEP_REPORTS,
  ...SYMPTOM_REPORTS,
  ...ENGINE_START_REPORTS,
  ...KUBERNETES_SEARCH_REPORTS,
  ...SMALL_CLUSTER_REPORTS,
  ...CLUSTER_MAKER_REPORTS,
  ...SMALL_ENGINE_REPORTS,
  ...DOCKER_REPORTS,
  ...DOCKER_CLI_THREAD_REPORTS,
  ...DOCKER_PROGRAM_REPORTS,
  ...PROCESS_REPORTS,
  ...PROGRAM_REPORTS,
  ...PROGRAM_START_REPORTS,
  ...MOUNT_KIND_REPORTS,
  ...APPLICATION_REPORTS,
  ...BUILDER_REPORTS,
  ...CONTAINER_START_REPORTS,
  ...MIXED_LOG_REPORTS,
  ...OTHER_PROGRAM_REPORTS,
  ...SIMILAR_WORD_REPORTS,
  ...CAUSE_REPORTS,
  ...MOUNT_REPORTS,
  ...CGROUP_AND_MOUNT_START_REPORTS,
  ...CGROUP_REPORTS,
  ...SECURITY_REPORTS,
  ...CRUN_REPORTS,
  ...RUNTIME_REPORTS,
  ...OCI_RUNTIME_REPORTS,
  ...MORE_OCI_RUNTIME_REPORTS,
  ...OCI_EXEC_REPORTS,
  ...PULL_REPORTS,
  ...REGISTRY_REPORTS,
  ...RUNC_REPORTS,
  ...RUNC_STEP_REPORTS,
  ...SYSBOX_YOUKI_REPORTS,
  ...RUNTIME_TRACKER_REPORTS,
  ...CLUSTER_REPORTS,
  ...CLUSTER_THREAD_REPORTS,
  ...NODE_THREAD_REPORTS,
  ...NODE_AND_NETWORK_REPORTS,
  ...DISTRIBUTION_REPORTS,
  ...SANDBOX_REPORTS,
  ...SANDBOX_CAUSE_REPORTS,
  ...POD_START_REPORTS,
  ...POD_CLIENT_REPORTS,
  ...PLATFORM_REPORTS,
  ...OUTER_HOST_REPORTS,
  ...POD_EVENT_REPORTS,
  ...POD_FAILURE_REPORTS,
  ...POD_AND_NODE_REPORTS,
  ...POD_SETTING_REPORTS,
  ...POD_NODE_START_REPORTS,
  ...NODE_LOG_REPORTS,
  ...ADMISSION_REPORTS,
  ...VOLUME_REPORTS,
  ...KUBELET_REPORTS,
  ...KUBERNETES_REPORTS,
  ...CONFIG_REPORTS,
  ...ENGINE_REFUSAL_REPORTS,
  ...RUNTIME_START_REPORTS,
  ...RUNTIME_THREAD_REPORTS,
  ...BELOW_RUNTIME_REPORTS,
  ...ENGINE_REPORTS,
  ...MORE_ENGINE_ANSWER_REPORTS,
  ...ENGINE_ANSWER_REPORTS,
  ...ENGINE_TOOL_REPORTS,
  ...DESKTOP_ENGINE_REPORTS,
  ...DEVELOPER_TOOL_REPORTS,
  ...IMAGE_DATA_REPORTS,
  ...SELF_HOSTED_REPORTS,
  ...PROXMOX_REPORTS,
  ...CONTAINER_PEER_REPORTS,
  ...OTHER_WORDING_REPORTS,
  ...ENGINE_CLIENT_REPORTS,
  ...SHARED_WORD_REPORTS,
  ...FAULT_REPORTS,
  ...NETWORK_REPORTS,
  ...NETWORK_ENGINE_REPORTS,
  ...NETWORK_PLUGIN_REPORTS,
  ...NETWORK_DAEMON_REPORTS,
  ...OTHER_REPORTS,
  ...IMAGE_REPORTS,
  ...IMAGE_LAYER_REPORTS,
  ...CONTAINERD_REPORTS,
  ...CONTAINERD_CLIENT_REPORTS,
  ...DAEMON_REPORTS,
  ...KNOWN_CAUSE_REPORTS,
  ...ACCELERATOR_REPORTS,
  ...NATURAL_START_REPORTS,
  ...NATURAL_CLUSTER_START_REPORTS,
  ...NATURAL_ENGINE_START_REPORTS,
  ...PROCESS_RIGHT_REPORTS,
  ...NODE_REPORTS,
  ...HOST_REPORTS,
  ...PODMAN_REPORTS,
  ...PODMAN_RUN_REPORTS,
  ...PODMAN_SEARCH_REPORTS,
  ...MORE_PODMAN_SEARCH_REPORTS,
  ...PODMAN_TOOL_REPORTS,
  ...INCUS_AND_PODMAN_REPORTS,
  ...PODMAN_THREAD_REPORTS,
  ...HPC_AND_LXC_REPORTS,
  ...VIRTUAL_MACHINE_REPORTS,
  ...POD_ATTACHMENT_REPORTS,
  ...CLOUD_TASK_REPORTS,
  ...POD_HELPER_REPORTS,
  ...DRIVER_START_REPORTS,
  ...POD_NETWORK_FUSE_REPORTS,
  ...WORKFLOW_ENGINE_REPORTS,
  ...POD_SIDECAR_REPORTS,
  ...CLOUD_AND_JOB_START_REPORTS,
  ...TOOL_AND_PLATFORM_REPORTS,
  ...CLUSTER_MEMBER_REPORTS,
  ...OPERATOR_REPORTS,
  ...CLUSTER_MACHINE_REPORTS,
  ...CLUSTER_JOIN_REPORTS,
  ...CONTROL_PLANE_START_REPORTS,
  ...CLOUD_NODE_REPORTS,
  ...NODE_JOIN_REPORTS,
  ...MINIKUBE_NODE_REPORTS,
  ...KUBELET_VALUE_REPORTS,
  ...CONTROL_PLANE_REFUSAL_REPORTS,
  ...KUBEADM_DETAIL_REPORTS,
  ...DISTRIBUTION_VALUE_REPORTS,
  ...SMALL_CLUSTER_VALUE_REPORTS,
  ...CSI_DETAIL_REPORTS,
  ...CONTROL_PLANE_VALUE_REPORTS,
  ...SWARM_REQUEST_REPORTS,
  ...DOCKER_THREAD_REPORTS,
  ...DOCKERD_START_REPORTS,
  ...DOCKER_REFUSAL_REPORTS,
  ...COMPOSE_AND_BUILD_REPORTS,
  ...DOCKER_DETAIL_REPORTS,
  ...CLUSTER_RIGHTS_REPORTS,
  ...HELM_RELEASE_REPORTS,
  ...VOLUME_TEARDOWN_REPORTS,
];
