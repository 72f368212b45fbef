/**
 * What Amazon ECS says of tasks that get no machine, network interface or volume, beside `cloud_tasks.ts`.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const ECS = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide";

/** A reason of the API, as the console, the commands and their JSON print it. */
function reasons(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [`TaskFailedToStart: ${name}`, `"reason": "${name}"`]);
}

/** Tasks of ECS. */
export const ECS_TASK_RULES: readonly DaemonRule[] = [
  {
    id: "ecs-network-interface",
    by: "cluster",
    summary: "ECS cannot give the task its network interface: no free address in the subnet, a limit, or no permission",
    texts: [
      "Timeout waiting for network interface provisioning to complete.",
      "Timeout waiting for network interface provisioning to complete",
      "failed to configure ENI: <any>",
      "ResourceInitializationError: failed to configure ENI: <any>",
      "Unexpected EC2 error while attempting to Create Network Interface <any>",
      "Unexpected EC2 error while attempting to Create Network Interface in subnet <name>: <words>",
      "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment <words> in subnet <name>: <words>",
      "InternalError: Unable to create network interface",
      ...reasons(["RESOURCE:ENI"]),
    ],
    evidence: "reported",
    needs: ["network interface provisioning", "ENI", "Create Network Interface", "Unable to create network interface"],
    fix:
      "aws ec2 describe-subnets: AvailableIpAddressCount of the task's subnets: add one in another zone, or larger ones; InvalidSubnetID, InvalidGroup: a subnet or security group that was deleted, of another VPC. UnauthorizedOperation: the service-linked role AWSServiceRoleForECS, or a policy of the organization. RESOURCE:ENI: the instance type has no interface left: awsvpcTrunking (aws ecs put-account-setting), larger instances, or network mode bridge. A single timeout: the service tries again",
    links: [`${ECS}/stopped-task-error-codes.html`],
  },
  {
    id: "ecs-capacity-unavailable",
    by: "cluster",
    summary: "AWS has no capacity for the task in these zones at the moment, or takes a Spot machine back",
    texts: [
      "Capacity is unavailable at this time. Please try again later or in a different availability zone",
      "was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.",
      "SpotInterruption: Your Spot Task was interrupted.",
      "Your Spot Task was interrupted.",
      ...reasons(["Capacity is unavailable at this time. Please try again later or in a different availability zone"]),
    ],
    evidence: "source",
    fix:
      "the service tries again by itself: give it subnets in several zones, mix FARGATE_SPOT with a base of FARGATE in the capacity provider strategy, or take another size of CPU and memory, or the other architecture. For EC2: several instance types in the Auto Scaling group. Spot: the task gets SIGTERM two minutes before: let it end within stopTimeout",
    links: [`${ECS}/fargate-capacity-providers.html`],
  },
  {
    id: "ecs-volume-copy",
    by: "shim",
    summary:
      "Fargate did not copy the image's files into the task's volume in time: a VOLUME of the Dockerfile with much data",
    texts: [
      "CannotCreateVolumeError: unable to copy contents to volume on host: <any>",
      "unable to copy contents to volume on host: containerd: failed to get image reference: context deadline exceeded",
      "CannotCreateVolumeError: unable to copy contents to volume on host: containerd: failed to get image reference: context deadline exceeded",
    ],
    evidence: "reported",
    fix:
      "take VOLUME out of the Dockerfile, or name a smaller directory: what the image has there is copied for each task before it starts; files that do not change belong elsewhere in the image. mountPoints of the task definition at a directory with data do the same: mount them at an empty one. More CPU and ephemeralStorage make it faster. If it came suddenly and nothing changed: start the task again, then AWS Support",
    links: [
      "https://github.com/aws/containers-roadmap/issues/1425",
      "https://github.com/aws/containers-roadmap/issues/2599",
    ],
  },
];
