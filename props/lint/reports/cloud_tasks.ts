/** Tasks of ECS, jobs and services that are placed nowhere. @module */

import type { Report } from "./report.ts";

/** Tasks of ECS, jobs and services that are placed nowhere. */
export const CLOUD_TASK_REPORTS: readonly Report[] = [
  {
    text:
      "(CannotCreateVolumeError: unable to copy contents to volume on host: containerd: failed to get image reference: context deadline exceeded)",
    rule: "ecs-volume-copy",
    source: "aws/containers-roadmap#1425",
  },
  {
    text:
      "ResourceInitializationError: failed to configure ENI: failed to setup regular eni: context deadline exceeded",
    rule: "ecs-network-interface",
    source: "aws/amazon-ecs-agent (form)",
  },
  {
    text: "Timeout waiting for network interface provisioning to complete.",
    rule: "ecs-network-interface",
    source: "aws/containers-roadmap (form)",
  },
  {
    text:
      "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet 'subnet-1': InsufficientFreeAddressesInSubnet",
    rule: "ecs-network-interface",
    source: "aws/containers-roadmap (form 2)",
  },
  {
    text:
      "service web was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.",
    rule: "ecs-capacity-unavailable",
    source: "aws/containers-roadmap (form 3)",
  },
  {
    text: `"failures": [{"arn": "arn:aws:ecs:eu-west-1:1:container-instance/a", "reason": "RESOURCE:MEMORY"}]`,
    rule: "ecs-instance-full",
    source: "aws/aws-cli (form)",
  },
  {
    text: "TaskFailedToStart: AGENT",
    rule: "ecs-instance-attribute",
    source: "aws/amazon-ecs-agent (form 2)",
  },
  {
    text: "ContainerRuntimeTimeoutError: Could not transition to running; timed out after waiting 1m",
    rule: "ecs-docker-timeout",
    source: "aws/amazon-ecs-agent (form 3)",
  },
  {
    text:
      `2021-08-10T19:02:47+02:00  Driver Failure   Failed to create container configuration for image "acme/collector:0.1.0" ("sha256:bece6ccbf140b29f727bf345b49e394ff47f0613e9a4330df71e4af0e334b0e4"): 'port_map' cannot map group network ports, use 'ports' instead`,
    rule: "nomad-port-label",
    source: "hashicorp/nomad#11025",
  },
  {
    text:
      `time="2017-01-20T01:25:54.182522659-08:00" level=error msg="task allocation failure" error="service 71i14kdqrgbj2w4cu3jmug3i3 to which this task 3g0wrw9pbn4i7ex6uxl3y7n8g belongs has pending allocations"`,
    rule: "docker-swarm-allocation-pending",
    source: "moby/moby#30309",
  },
  {
    text: `{"status": "failed", "reason": "AGENT_OFFLINE"}`,
    rule: null,
    source: "any program",
    why: "another word",
  },
  {
    text: "Build failed: the agent is offline",
    rule: null,
    source: "any program",
    why: "no task of ECS",
  },
];
