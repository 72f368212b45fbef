/**
 * Failures that only an error's text shows: of the kubelet, of containerd, of the shim, and of the node under the runtime.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { API_CLIENT_RULES } from "./api_clients.ts";
import { KUBELET_VALUE_RULES } from "./kubelet_values.ts";
import { CONTROL_PLANE_VALUES } from "./control_plane_values.ts";
import { CSI_DETAIL_RULES } from "./csi_details.ts";
import { SMALL_CLUSTER_VALUES } from "./small_cluster_values.ts";
import { TALOS_RULES } from "./talos.ts";
import { OPENSHIFT_LOCAL_RULES } from "./openshift_local.ts";
import { MINIKUBE_DRIVER_RULES } from "./minikube_drivers.ts";
import { K0SCTL_RULES } from "./k0sctl.ts";
import { K3S_VALUE_RULES } from "./k3s_values.ts";
import { KUBEADM_DETAIL_RULES } from "./kubeadm_details.ts";
import { SCHEDULING_DETAILS } from "./scheduling_details.ts";
import { API_REFUSAL_RULES } from "./api_refusals.ts";
import { KUBE_PROXY_START_RULES } from "./kube_proxy_starts.ts";
import { API_SERVER_RULES } from "./api_server.ts";
import { AUDIT_LINES } from "./audit_lines.ts";
import { AUTOSCALING_RULES } from "./autoscaling.ts";
import { CLOUD_NODE_RULES } from "./cloud_nodes.ts";
import { CLUSTER_MACHINE_RULES } from "./cluster_machines.ts";
import { RANCHER_PROVISIONING_RULES } from "./rancher_provisioning.ts";
import { OPERATOR_RULES } from "./operators.ts";
import { KARPENTER_RULES } from "./karpenter.ts";
import { CLUSTER_JOIN_RULES } from "./cluster_joins.ts";
import { CONTROL_PLANE_START_RULES } from "./control_plane_starts.ts";
import { ETCD_MEMBER_RULES } from "./etcd_members.ts";
import { ETCD_START_RULES } from "./etcd_starts.ts";
import { RKE_RULES } from "./rke.ts";
import { CGROUP_CONTROLLER_RULES } from "./cgroup_controllers.ts";
import { CGROUP_FILE_FAILURES } from "./cgroup_file_failures.ts";
import { BUILDER_RULES } from "./builders.ts";
import { CREDENTIAL_HELPER_RULES } from "./credential_helpers.ts";
import { CWD_FAILURES } from "./cwd_failures.ts";
import { GITLAB_RULES } from "./gitlab.ts";
import { IMAGE_ARCHIVES } from "./image_archives.ts";
import { KANIKO_RULES } from "./kaniko.ts";
import { CONTAINERD_VALUES } from "./containerd_values.ts";
import { CRIO_SETTINGS } from "./crio_settings.ts";
import { PODMAN_SETTINGS } from "./podman_settings.ts";
import { RUNTIME_VALUES } from "./runtime_values.ts";
import { RUNTIME_TOOLS } from "./runtime_tools.ts";
import { PODMAN_REFUSALS } from "./podman_refusals.ts";
import { NETWORK_VALUES } from "./network_values.ts";
import { REGISTRY_FILES } from "./registry_files.ts";
import { REGISTRY_MIRRORS } from "./registry_mirrors.ts";
import { REGISTRY_PUSHES } from "./registry_pushes.ts";
import { ENGINE_REFUSALS } from "./engine_refusals.ts";
import { ENGINE_PROGRAMS } from "./engine_programs.ts";
import { REFUSED_STEPS } from "./refused_steps.ts";
import { S6_RULES } from "./s6.ts";
import { ENTRY_POINT_RULES, EXIT_CODE_RULES } from "./entry_points.ts";
import { ENGINE_MACHINE_RULES } from "./engine_machines.ts";
import { DESKTOP_ENGINE_RULES } from "./desktop_engines.ts";
import { DEVELOPER_TOOL_RULES } from "./developer_tools.ts";
import { IMAGE_DATA_RULES } from "./image_data.ts";
import { SELF_HOSTED_RULES } from "./self_hosted.ts";
import { PROXMOX_RULES } from "./proxmox.ts";
import { CONTAINER_PEER_RULES } from "./container_peers.ts";
import { DOCKER_VALUE_RULES } from "./docker_values.ts";
import { PODMAN_OBJECT_RULES } from "./podman_objects.ts";
import { PODMAN_VALUE_RULES } from "./podman_values.ts";
import { COMPOSE_RULES } from "./compose.ts";
import { ENGINE_TOOL_RULES } from "./engine_tools.ts";
import { SHARED_MEMORY_RULES } from "./shared_memory.ts";
import { STORAGE_DRIVER_RULES } from "./storage_drivers.ts";
import { SWARM_NODE_RULES } from "./swarm_nodes.ts";
import { SWARM_REQUEST_RULES } from "./swarm_requests.ts";
import { DOCKERD_OPTION_RULES } from "./dockerd_options.ts";
import { DOCKER_JOIN_RULES } from "./docker_joins.ts";
import { DOCKER_DETAIL_RULES } from "./docker_details.ts";
import { BUILD_CONTEXT_RULES } from "./build_contexts.ts";
import { REGISTRY_UPLOAD_RULES } from "./registry_uploads.ts";
import { ROOTLESSKIT_START_RULES } from "./rootlesskit_starts.ts";
import { COMPOSE_SERVICE_RULES } from "./compose_services.ts";
import { DOCKERFILE_FAULT_RULES } from "./dockerfile_faults.ts";
import { BUILDKIT_DAEMON_RULES } from "./buildkit_daemons.ts";
import { DOCKER_ARCHIVE_RULES } from "./docker_archives.ts";
import { DOCKER_CLIENT_RULES } from "./docker_clients.ts";
import { DOCKERD_FAILURE_RULES } from "./dockerd_failures.ts";
import { STACK_FILE_RULES } from "./stack_files.ts";
import { WINDOWS_CONTAINER_RULES } from "./windows_containers.ts";
import { TEST_LIBRARY_RULES } from "./test_libraries.ts";
import { OUTER_HOST_RULES } from "./outer_hosts.ts";
import { CLOUD_POD_RULES } from "./cloud_pods.ts";
import { ECS_TASK_RULES } from "./ecs_tasks.ts";
import { CLOUD_TASK_RULES } from "./cloud_tasks.ts";
import { APP_PLATFORM_RULES } from "./app_platforms.ts";
import { CLUSTER_TOOL_RULES } from "./cluster_tools.ts";
import { NOMAD_JOB_RULES } from "./nomad_jobs.ts";
import { NSPAWN_RULES } from "./nspawn.ts";
import { SYSCTL_FAILURES } from "./sysctl_failures.ts";
import { ENGINE_CONFIG } from "./engine_config.ts";
import { MINIKUBE_NODE_RULES } from "./minikube_nodes.ts";
import { MOUNT_TARGETS } from "./mount_targets.ts";
import { NERDCTL_RULES } from "./nerdctl.ts";
import { NETAVARK_FAILURES } from "./netavark.ts";
import { ACCELERATOR_RULES } from "./accelerators.ts";
import { BUCKET_RULES } from "./bucket_volumes.ts";
import { CLOUD_DISK_RULES } from "./cloud_disks.ts";
import { DEVICE_PATH_RULES } from "./device_paths.ts";
import { DEVICE_REQUEST_RULES } from "./device_requests.ts";
import { CLUSTER_RULES } from "./cluster.ts";
import { FIREWALL_FAILURES } from "./firewall.ts";
import { CONTAINER_REFUSALS } from "./daemon_container.ts";
import { DAEMON_FAILURES } from "./daemon_config.ts";
import { DAEMON_IMAGES } from "./daemon_images.ts";
import { REQUEST_REFUSALS } from "./daemon_request.ts";
import { SANDBOX_FAILURES } from "./daemon_sandbox.ts";
import { IMAGE_LAYERS } from "./image_layers.ts";
import { IMAGE_STORES } from "./image_stores.ts";
import { DOCKER_CONTAINER_RULES } from "./docker_containers.ts";
import { DOCKER_CREATE_RULES } from "./docker_creates.ts";
import { DOCKER_NETWORK_RULES } from "./docker_networks.ts";
import { DOCKER_PROGRAM_RULES } from "./docker_programs.ts";
import { DOCKER_MOUNT_RULES } from "./docker_mounts.ts";
import { DOCKER_START_RULES } from "./docker_starts.ts";
import { DOCKER_REACH_RULES } from "./docker_reach.ts";
import { DOCKER_REQUEST_RULES } from "./docker_requests.ts";
import { DAEMON_STARTS } from "./daemon_start.ts";
import { LEFTOVERS } from "./leftovers.ts";
import { SNAPSHOTTERS } from "./snapshotters.ts";
import { CRIO_REQUESTS } from "./crio_requests.ts";
import { CRUN_FAILURES } from "./crun_failures.ts";
import { EXEC_FAILURES } from "./container_exec.ts";
import { ENGINE_FAILURES } from "./engine_failures.ts";
import { CHECKPOINT_RULES } from "./checkpoints.ts";
import { CRUN_STEPS } from "./crun_steps.ts";
import { RUNTIME_STEPS } from "./runtime_steps.ts";
import { CRUN_MOUNTS } from "./crun_mounts.ts";
import { RUNTIME_LIMITS } from "./runtime_limits.ts";
import { CONMON_RULES } from "./conmon.ts";
import { GVISOR_STEPS, WASM_MODULES } from "./gvisor_steps.ts";
import { K3S_RULES } from "./k3s.ts";
import { KATA_AGENT_FAILURES } from "./kata_agent.ts";
import { KATA_GUEST_FAILURES } from "./kata_guest.ts";
import { KUBEADM_RULES } from "./kubeadm.ts";
import { KUBELET_RULES } from "./kubelet.ts";
import { NODE_HOST_RULES } from "./node_hosts.ts";
import { HOST_PORT_RULES } from "./host_ports.ts";
import { HELM_RELEASE_RULES } from "./helm_releases.ts";
import { HPC_ENGINE_RULES } from "./hpc_engines.ts";
import { NODE_SERVICE_RULES } from "./node_services.ts";
import { NODE_SECURITY_RULES } from "./node_security.ts";
import { APPLE_CONTAINER_RULES } from "./apple_container.ts";
import { KUBELET_DETAIL_RULES } from "./kubelet_details.ts";
import { KUBELET_NODE_RULES } from "./kubelet_nodes.ts";
import { KUBELET_SETTING_RULES } from "./kubelet_settings.ts";
import { KUBELET_SETUP_RULES } from "./kubelet_setup.ts";
import { KUBELET_START_RULES } from "./kubelet_start.ts";
import { KUBELET_TRUST_RULES } from "./kubelet_trust.ts";
import { PLATFORM_NODE_RULES } from "./platform_nodes.ts";
import { VOLUME_RULES } from "./kubelet_volumes.ts";
import { KUBEVIRT_RULES } from "./kubevirt.ts";
import { POD_ENGINE_RULES } from "./pod_engines.ts";
import { SERVICE_MESH_RULES } from "./service_meshes.ts";
import { LXC_RULES } from "./lxc.ts";
import { INCUS_RULES } from "./incus.ts";
import { NETWORK_API } from "./network_api.ts";
import { NETWORK_CAUSES } from "./network_causes.ts";
import { NODE_NETWORK_SERVICES } from "./node_services_network.ts";
import { NETWORK_DAEMONS } from "./network_daemons.ts";
import { NETWORK_ENGINES } from "./network_engines.ts";
import { NETWORK_MISSING } from "./network_missing.ts";
import { NETWORK_STARTS } from "./network_starts.ts";
import { NETWORK_TEARDOWN } from "./network_teardown.ts";
import { NETWORK_PLUGINS } from "./network_plugins.ts";
import { NETWORK_SETUP } from "./network_setup.ts";
import { STEP_RULES } from "./steps.ts";
import { NVIDIA_CLUSTER_RULES } from "./nvidia_cluster.ts";
import { NVIDIA_DRIVER_RULES } from "./nvidia_driver.ts";
import { NVIDIA_HOOK_RULES } from "./nvidia_hook.ts";
import { NVIDIA_TOOLKIT_RULES } from "./nvidia_toolkit.ts";
import { OTHER_RUNTIME_FAILURES } from "./other_runtimes.ts";
import { PULL_CAUSES } from "./pull_causes.ts";
import { PULL_FAILURES } from "./pull_failures.ts";
import { REGISTRIES_BY_NAME } from "./registries.ts";
import { REGISTRY_CONNECTIONS } from "./registry_connections.ts";
import { ROOTLESS_RULES } from "./rootless.ts";
import { CRUN_RELEASE_RULES } from "./crun_releases.ts";
import { POD_SETTING_RULES } from "./pod_settings.ts";
import { SECRET_VOLUME_RULES } from "./secret_volumes.ts";
import { STORAGE_CLAIM_RULES } from "./storage_claims.ts";
import { SCHEDULING_FAILURES } from "./pod_scheduling.ts";
import { POD_NODE_RULES } from "./pod_nodes.ts";
import { WEBHOOK_RULES } from "./webhook_failures.ts";
import { POD_CLIENT_RULES } from "./pod_clients.ts";
import { PODMAN_CONTAINER_FAILURES } from "./podman_containers.ts";
import { PODMAN_ANSWERS } from "./podman_answers.ts";
import { PODMAN_FAILURES } from "./podman.ts";
import { RUNC_FAILURES } from "./runc_failures.ts";
import { RUNC_ROOTFS_FAILURES } from "./runc_rootfs_failures.ts";
import { CGROUP_FAILURES } from "./cgroup_failures.ts";
import { CGROUP_MOUNT_RULES } from "./cgroup_mounts.ts";
import { MOUNT_FAILURES } from "./mount_failures.ts";
import { NAMESPACE_FAILURES } from "./namespace_failures.ts";
import { PROCESS_FAILURES } from "./process_failures.ts";
import { MOUNT_KIND_RULES } from "./mount_kinds.ts";
import { PROCESS_RLIMIT_RULES } from "./process_rlimits.ts";
import { PROGRAM_NAME_RULES } from "./program_names.ts";
import { PROGRAM_PATH_RULES } from "./program_paths.ts";
import { RUNTIME_PROGRAMS } from "./runtime_programs.ts";
import { SECURITY_FAILURES } from "./security_failures.ts";
import { SYSTEMD_UNIT_RULES } from "./systemd_units.ts";
import { CGROUP_RIGHT_RULES } from "./cgroup_rights.ts";
import { VENDOR_DEVICE_RULES } from "./vendor_devices.ts";
import { VOLUME_DRIVER_RULES } from "./volume_drivers.ts";
import { WSL_RULES } from "./wsl.ts";
import { WINDOWS_FAILURES } from "./windows.ts";
import { VOLUME_MOUNT_RULES } from "./volume_mounts.ts";
import { VOLUME_TEARDOWN_RULES } from "./volume_teardown.ts";
import { VOLUME_STAGE_RULES } from "./volume_stages.ts";
import { VOLUME_SERVER_RULES } from "./volume_servers.ts";
import { SANDBOXED_RUNTIMES } from "./sandboxed_runtimes.ts";
import { VIRTUAL_MACHINES } from "./virtual_machines.ts";

/** Every failure that only an error's text shows. */
export const DAEMON_RULES: readonly DaemonRule[] = [
  ...REQUEST_REFUSALS,
  ...CONTAINER_REFUSALS,
  ...DAEMON_FAILURES,
  ...FIREWALL_FAILURES,
  ...DAEMON_STARTS,
  ...DAEMON_IMAGES,
  ...SANDBOX_FAILURES,
  ...HOST_PORT_RULES,
  ...REGISTRIES_BY_NAME,
  ...REGISTRY_CONNECTIONS,
  ...CONTAINERD_VALUES,
  ...CRIO_SETTINGS,
  ...PODMAN_SETTINGS,
  ...RUNTIME_VALUES,
  ...RUNTIME_TOOLS,
  ...PODMAN_REFUSALS,
  ...NETWORK_VALUES,
  ...REGISTRY_FILES,
  ...REGISTRY_MIRRORS,
  ...REGISTRY_PUSHES,
  ...PULL_CAUSES,
  ...PULL_FAILURES,
  ...IMAGE_LAYERS,
  ...IMAGE_ARCHIVES,
  ...IMAGE_STORES,
  ...SNAPSHOTTERS,
  ...LEFTOVERS,
  ...NETWORK_API,
  ...NETWORK_CAUSES,
  ...NETWORK_MISSING,
  ...NETWORK_TEARDOWN,
  ...NETWORK_DAEMONS,
  ...NETWORK_STARTS,
  ...NODE_NETWORK_SERVICES,
  ...NETWORK_PLUGINS,
  ...NETWORK_SETUP,
  ...STEP_RULES,
  ...NETWORK_ENGINES,
  ...CLUSTER_RULES,
  ...SCHEDULING_FAILURES,
  ...AUTOSCALING_RULES,
  ...POD_NODE_RULES,
  ...WEBHOOK_RULES,
  ...KUBEADM_RULES,
  ...API_SERVER_RULES,
  ...ETCD_MEMBER_RULES,
  ...ETCD_START_RULES,
  ...CONTROL_PLANE_START_RULES,
  ...CLUSTER_JOIN_RULES,
  ...CLUSTER_MACHINE_RULES,
  ...KARPENTER_RULES,
  ...OPERATOR_RULES,
  ...RANCHER_PROVISIONING_RULES,
  ...CLOUD_NODE_RULES,
  ...RKE_RULES,
  ...PLATFORM_NODE_RULES,
  ...API_CLIENT_RULES,
  ...KUBELET_RULES,
  ...KUBELET_SETTING_RULES,
  ...KUBELET_SETUP_RULES,
  ...KUBELET_START_RULES,
  ...KUBELET_NODE_RULES,
  ...KUBELET_TRUST_RULES,
  ...KUBELET_DETAIL_RULES,
  ...VOLUME_RULES,
  ...VOLUME_SERVER_RULES,
  ...VOLUME_MOUNT_RULES,
  ...VOLUME_STAGE_RULES,
  ...VOLUME_DRIVER_RULES,
  ...BUCKET_RULES,
  ...CLOUD_DISK_RULES,
  ...SECRET_VOLUME_RULES,
  ...POD_SETTING_RULES,
  ...STORAGE_CLAIM_RULES,
  ...RUNTIME_PROGRAMS,
  ...PROCESS_FAILURES,
  ...SECURITY_FAILURES,
  ...CGROUP_FAILURES,
  ...CGROUP_MOUNT_RULES,
  ...MOUNT_FAILURES,
  ...NAMESPACE_FAILURES,
  ...RUNC_FAILURES,
  ...RUNC_ROOTFS_FAILURES,
  ...RUNTIME_LIMITS,
  ...CHECKPOINT_RULES,
  ...OTHER_RUNTIME_FAILURES,
  ...MOUNT_KIND_RULES,
  ...PROCESS_RLIMIT_RULES,
  ...PROGRAM_NAME_RULES,
  ...PROGRAM_PATH_RULES,
  ...EXEC_FAILURES,
  ...S6_RULES,
  ...ENTRY_POINT_RULES,
  ...SHARED_MEMORY_RULES,
  ...EXIT_CODE_RULES,
  ...ENGINE_REFUSALS,
  ...ENGINE_MACHINE_RULES,
  ...DESKTOP_ENGINE_RULES,
  ...DEVELOPER_TOOL_RULES,
  ...IMAGE_DATA_RULES,
  ...SELF_HOSTED_RULES,
  ...PROXMOX_RULES,
  ...CONTAINER_PEER_RULES,
  ...APPLE_CONTAINER_RULES,
  ...DOCKER_VALUE_RULES,
  ...PODMAN_OBJECT_RULES,
  ...PODMAN_VALUE_RULES,
  ...COMPOSE_RULES,
  ...ENGINE_TOOL_RULES,
  ...BUILDER_RULES,
  ...CREDENTIAL_HELPER_RULES,
  ...GITLAB_RULES,
  ...KANIKO_RULES,
  ...NERDCTL_RULES,
  ...STORAGE_DRIVER_RULES,
  ...CLUSTER_TOOL_RULES,
  ...NOMAD_JOB_RULES,
  ...KUBEVIRT_RULES,
  ...MINIKUBE_NODE_RULES,
  ...SERVICE_MESH_RULES,
  ...POD_ENGINE_RULES,
  ...CLOUD_TASK_RULES,
  ...ECS_TASK_RULES,
  ...CLOUD_POD_RULES,
  ...APP_PLATFORM_RULES,
  ...OUTER_HOST_RULES,
  ...NSPAWN_RULES,
  ...ENGINE_FAILURES,
  ...LXC_RULES,
  ...INCUS_RULES,
  ...NVIDIA_DRIVER_RULES,
  ...NVIDIA_CLUSTER_RULES,
  ...NVIDIA_HOOK_RULES,
  ...NVIDIA_TOOLKIT_RULES,
  ...ACCELERATOR_RULES,
  ...DEVICE_REQUEST_RULES,
  ...DEVICE_PATH_RULES,
  ...VENDOR_DEVICE_RULES,
  ...SYSTEMD_UNIT_RULES,
  ...CGROUP_RIGHT_RULES,
  ...NODE_SECURITY_RULES,
  ...ROOTLESS_RULES,
  ...DOCKER_PROGRAM_RULES,
  ...DOCKER_NETWORK_RULES,
  ...DOCKER_MOUNT_RULES,
  ...DOCKER_REACH_RULES,
  ...DOCKER_START_RULES,
  ...DOCKER_REQUEST_RULES,
  ...DOCKER_CONTAINER_RULES,
  ...DOCKER_CREATE_RULES,
  ...SWARM_NODE_RULES,
  ...SWARM_REQUEST_RULES,
  ...DOCKERD_OPTION_RULES,
  ...DOCKER_JOIN_RULES,
  ...DOCKER_DETAIL_RULES,
  ...BUILD_CONTEXT_RULES,
  ...REGISTRY_UPLOAD_RULES,
  ...ROOTLESSKIT_START_RULES,
  ...COMPOSE_SERVICE_RULES,
  ...DOCKERFILE_FAULT_RULES,
  ...BUILDKIT_DAEMON_RULES,
  ...DOCKER_ARCHIVE_RULES,
  ...DOCKER_CLIENT_RULES,
  ...DOCKERD_FAILURE_RULES,
  ...STACK_FILE_RULES,
  ...TEST_LIBRARY_RULES,
  ...WINDOWS_CONTAINER_RULES,
  ...NODE_HOST_RULES,
  ...CRIO_REQUESTS,
  ...CRUN_FAILURES,
  ...CRUN_RELEASE_RULES,
  ...CRUN_MOUNTS,
  ...CRUN_STEPS,
  ...REFUSED_STEPS,
  ...RUNTIME_STEPS,
  ...POD_CLIENT_RULES,
  ...PODMAN_ANSWERS,
  ...PODMAN_FAILURES,
  ...PODMAN_CONTAINER_FAILURES,
  ...VIRTUAL_MACHINES,
  ...KATA_GUEST_FAILURES,
  ...KATA_AGENT_FAILURES,
  ...SANDBOXED_RUNTIMES,
  ...CONMON_RULES,
  ...GVISOR_STEPS,
  ...WASM_MODULES,
  ...NODE_SERVICE_RULES,
  ...K3S_RULES,
  ...KUBELET_VALUE_RULES,
  ...CONTROL_PLANE_VALUES,
  ...CSI_DETAIL_RULES,
  ...SMALL_CLUSTER_VALUES,
  ...TALOS_RULES,
  ...OPENSHIFT_LOCAL_RULES,
  ...MINIKUBE_DRIVER_RULES,
  ...K0SCTL_RULES,
  ...K3S_VALUE_RULES,
  ...KUBEADM_DETAIL_RULES,
  ...SCHEDULING_DETAILS,
  ...API_REFUSAL_RULES,
  ...HELM_RELEASE_RULES,
  ...VOLUME_TEARDOWN_RULES,
  ...KUBE_PROXY_START_RULES,
  ...HPC_ENGINE_RULES,
  ...AUDIT_LINES,
  ...CGROUP_FILE_FAILURES,
  ...CGROUP_CONTROLLER_RULES,
  ...ENGINE_CONFIG,
  ...MOUNT_TARGETS,
  ...NETAVARK_FAILURES,
  ...CWD_FAILURES,
  ...ENGINE_PROGRAMS,
  ...SYSCTL_FAILURES,
  ...WSL_RULES,
  ...WINDOWS_FAILURES,
];
