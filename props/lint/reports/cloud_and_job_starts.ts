/** Tasks of clouds, jobs of Nomad, machines of KubeVirt. @module */

import type { Report } from "./report.ts";

/** Tasks of clouds, jobs of Nomad, machines of KubeVirt. */
export const CLOUD_AND_JOB_START_REPORTS: readonly Report[] = [
  {
    text:
      `{"@level":"info","@message":"Task event","@module":"client.alloc_runner.task_runner","@timestamp":"2024-09-30T16:28:51.540765+02:00","alloc_id":"8c0fbbff-6823-c309-e64f-5a107fad5f9b","failed":true,"msg":"failed to setup alloc: pre-run hook \\"cpuparts_hook\\" failed: write /sys/fs/cgroup/nomad.slice/reserve.slice/cpuset.cpus: no space left on device","task":"nix-setup-profiles","type":"Setup Failure"}`,
    rule: "nomad-cpuset-parts",
    source: "hashicorp/nomad#23405",
  },
  {
    text:
      `[TRACE] client.alloc_runner: finished pre-run hooks: alloc_id=8c9b5361-1929-f85b-b305-54f8c6993484 end="2020-02-19 20:40:16.022423889 +0000 UTC m=+4.202457331" duration=
[ERROR] client.alloc_runner: prerun failed: alloc_id=8c9b5361-1929-f85b-b305-54f8c6993484 error="pre-run hook "csi_hook" failed: Plugin not found"`,
    rule: "nomad-csi-plugin-missing",
    source: "hashicorp/nomad#7200",
  },
  {
    text: "command Launcher.Sync failed: hardware emulation device '/dev/kvm' not present",
    rule: "kubevirt-kvm-missing",
    source: "kubevirt/kubevirt#1128",
  },
  {
    text:
      "service my-service was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ****af580523fe1022f095e doesn't have the agent connected. For more information, see the Troubleshooting section.",
    rule: "ecs-instance-attribute",
    source: "aws-actions/amazon-ecs-deploy-task-definition#260",
  },
  {
    text: `│ Status: "Failed"
│ Code: "ContainerAppOperationError"
│ Message: "Failed to provision revision for container app 'ca-web'. Error details: The following field(s) are either invalid or missing. Field 'template.containers.web.image' is invalid with details: 'Invalid value: \\"acr.azurecr.io/admin.ui:latest\\": unable to pull image using Managed identity /subscriptions/0000/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-web for registry acr.azurecr.io';.."
│ Activity Id: ""`,
    rule: "azure-app-image",
    source: "microsoft/azure-container-apps#1061",
  },
  {
    text: `Container 'testservice' was terminated with exit code '' and reason 'ImagePullFailure\\'`,
    rule: "azure-app-image",
    source: "microsoft/azure-container-apps#1201",
  },
  {
    text:
      `{"code":"DeploymentFailed","message":"At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/arm-deployment-operations for usage details.","details":[{"code":"InaccessibleImage","message":"The image 'neo4jlabs/neodash' in container group 'xxxxxxx' is not accessible. Please check the image and registry credential."}]}`,
    rule: "azure-container-image",
    source: "neo4j-contrib/neodash#367",
  },
  {
    text: `Events:
  Type     Reason            Age    From               Message
  ----     ------            ----   ----               -------
  Warning  FailedScheduling  2m59s  fargate-scheduler  Your AWS account is currently blocked and thus cannot launch any Fargate pods`,
    rule: "fargate-account-blocked",
    source: "clowdhaus/eks-reference-architecture#12",
  },
  {
    text: "Your AWS account has reached the limit on the number of Fargate pods it can run concurrently",
    rule: "fargate-quota",
    source: "terraform-aws-modules/terraform-aws-eks#1758",
  },
  {
    text: `  * Constraint "missing compatible host volumes": 3 nodes excluded by filter`,
    rule: "nomad-host-volume-missing",
    source: "hashicorp/nomad scheduler/feasible.go",
  },
  {
    text:
      `failed to setup alloc: pre-run hook "host_volume_hook" failed: host volume validation error: no host volume named: data`,
    rule: "nomad-host-volume-missing",
    source: "hashicorp/nomad client/allocrunner (form)",
  },
  {
    text: `  * Constraint "CSI volume mysql has exhausted its available writer claims": 1 nodes excluded by filter`,
    rule: "nomad-csi-volume-unplaced",
    source: "hashicorp/nomad scheduler/feasible.go",
  },
  {
    text: `  * Constraint "CSI plugin aws-ebs0 is missing from client 1234": 1 nodes excluded by filter`,
    rule: "nomad-csi-plugin-missing",
    source: "hashicorp/nomad scheduler/feasible.go",
  },
  {
    text:
      `failed to setup alloc: pre-run hook "csi_hook" failed: mounting volumes: plugin aws-ebs0 for type csi-node not found`,
    rule: "nomad-csi-plugin-missing",
    source: "hashicorp/nomad client/pluginmanager/csimanager/manager.go",
  },
  {
    text: `    * Resources exhausted on 1 nodes
    * Dimension "memory" exhausted on 1 nodes`,
    rule: "nomad-no-room",
    source: "hashicorp/nomad command/monitor.go",
  },
  {
    text: `  * Dimension "network: reserved port collision http=8080" exhausted on 2 nodes`,
    rule: "nomad-port-taken",
    source: "hashicorp/nomad scheduler/rank.go",
  },
  {
    text:
      `failed to setup alloc: pre-run hook "group_services" failed: unable to get address for service "web": invalid port "http": port label not found`,
    rule: "nomad-port-label",
    source: "hashicorp/nomad client/serviceregistration/address.go",
  },
  {
    text: "2024-01-01T00:00:00Z  Template    Missing: nomad.var.block(nomad/jobs/web)",
    rule: "nomad-template-waiting",
    source: "hashicorp/nomad client/allocrunner/taskrunner/template",
  },
  {
    text:
      `envoy_bootstrap: error creating bootstrap configuration for Connect proxy sidecar: exec: "consul": executable file not found in $PATH`,
    rule: "nomad-envoy-bootstrap",
    source: "hashicorp/nomad client/allocrunner/taskrunner/envoy_bootstrap_hook.go",
  },
  {
    text:
      "failed to launch command with executor: rpc error: code = Unknown desc = file /usr/local/bin/app not found under path /opt/nomad/data/alloc/1/app",
    rule: "nomad-program-missing",
    source: "hashicorp/nomad drivers/shared/executor/executor_linux.go",
  },
  {
    text:
      `server error. command SyncVMI failed: "LibvirtError(Code=38, Domain=0, Message='Cannot access storage file '/var/run/kubevirt-private/vmi-disks/rootdisk/disk.img': No such file or directory')"`,
    rule: "kubevirt-disk-missing",
    source: "kubevirt/kubevirt pkg/virt-handler/cmd-client (form)",
  },
  {
    text:
      `server error. command SyncVMI failed: "LibvirtError(Code=67, Domain=20, Message='unsupported configuration: CPU mode 'host-model' for x86_64 kvm domain on x86_64 host is not supported by hypervisor')"`,
    rule: "kubevirt-cpu-model",
    source: "kubevirt/kubevirt pkg/virt-handler/cmd-client (form)",
  },
  {
    text:
      `server error. command SyncVMI failed: "preparing host-disks failed: unable to create /var/run/kubevirt-private/vmi-disks/rootdisk/disk.img, not enough space, demanded size 10737418240 B is bigger than available space 1073741824 B, also after taking 10 % toleration into account"`,
    rule: "kubevirt-host-disk-full",
    source: "kubevirt/kubevirt pkg/host-disk/host-disk.go",
  },
  {
    text:
      "failed to find a sourceFile in containerDisk containervolume: no file found in folder /proc/1/root/disk, no disk present",
    rule: "kubevirt-container-disk-empty",
    source: "kubevirt/kubevirt pkg/container-disk/container-disk.go",
  },
  {
    text: "0/3 nodes are available: 3 Insufficient devices.kubevirt.io/kvm.",
    rule: "kubevirt-device-insufficient",
    source: "kubevirt/kubevirt pkg/virt-handler/device-manager (form)",
  },
  {
    text:
      "Warning  FailedScheduling  3m7s  fargate-scheduler  Pod provisioning timed out (will retry) for pod: kube-system/coredns-12345",
    rule: "fargate-machine-late",
    source: "aws/containers-roadmap#1890",
  },
  {
    text:
      "Warning  FailedScheduling  2m  fargate-scheduler  Misconfigured Fargate Profile: fargate profile fp-default blocked for new launches due to: Pod execution role is not found in auth config or does not have all required permissions for launching fargate pods.",
    rule: "fargate-profile-misconfigured",
    source: "aws/containers-roadmap (form)",
  },
  {
    text:
      "(ImageOsTypeNotMatchContainerGroup) The OS type 'Linux' of image 'acme/iis' doesn't match the container group's OS type 'Windows'",
    rule: "azure-container-os",
    source: "Azure/azure-cli (form)",
  },
  {
    text:
      "(ServiceUnavailable) The requested resource is not available in the location 'westeurope' at this moment. Please retry with a different resource request or in another location. Resource requested: '4' CPU '16' GB memory 'Linux' OS",
    rule: "azure-container-capacity",
    source: "Azure/azure-cli (form)",
  },
  {
    text: "Container 'api' was terminated with exit code '1' and reason 'ProcessExited'",
    rule: "azure-app-exited",
    source: "microsoft/azure-container-apps (form)",
  },
  {
    text:
      "2023-01-01T00:00:00.000Z ERROR - Image pull failed: Verify docker image configuration and credentials (if using private repository)",
    rule: "azure-app-service-image",
    source: "Azure/app-service-linux-docs (form)",
  },
  {
    text: "terminated: Application failed to start: failed to load /app/server: exec format error",
    rule: "cloud-run-program",
    source: "GoogleCloudPlatform/cloud-run-samples (form)",
  },
  {
    text: "ERROR: (gcloud.run.deploy) Image 'gcr.io/acme/app:latest' not found.",
    rule: "cloud-run-image",
    source: "GoogleCloudPlatform/cloud-run-samples (form)",
  },
  {
    text: "ERROR: binary 'wkhtmltopdf' could not be found",
    rule: null,
    source: "any program",
    why: "a program's own: no task of Nomad",
  },
  {
    text: "Warning: port label not found in the chart's legend",
    rule: null,
    source: "any program",
    why: "no task of Nomad",
  },
  {
    text: "Image 'logo.png' not found.",
    rule: null,
    source: "any program",
    why: "no image of a container",
  },
  {
    text: "Operation expired.",
    rule: null,
    source: "any program",
    why: "no deployment",
  },
  {
    text: "HTTP/1.1 503 (ServiceUnavailable) the upstream is overloaded",
    rule: null,
    source: "any program",
    why: "no container group",
  },
  {
    text: "multiple mount points detected at /mnt/data",
    rule: null,
    source: "any program",
    why: "no BPF filesystem",
  },
  {
    text: "LibvirtError: no domain with matching name 'win10'",
    rule: null,
    source: "libvirt/libvirt (form)",
    why: "no start of a pod",
  },
];
