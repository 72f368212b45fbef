/**
 * What clouds that run containers themselves say where a task or a service does not start: Amazon ECS and Fargate, Cloud Run,
 * Azure's App Service and Container Apps.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const ECS = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide";

/** What ECS and Fargate print before why they cannot read what the task needs. */
const READING = "execution resource retrieval failed: ";
/** What they read: the registry's password, a secret of Secrets Manager, a parameter of Systems Manager. */
const READS: readonly string[] = [
  `${READING}unable to retrieve ecr registry auth: service call has been retried <number> time(s): `,
  `${READING}unable to retrieve secret from asm: service call has been retried <number> time(s): `,
  `${READING}unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration. `,
  `${READING}unable to retrieve secret from ssm: There is a connection issue between the task and AWS Systems Manager Parameter Store. Check your task network configuration. `,
  `${READING}unable to retrieve secrets from ssm: service call has been retried <number> time(s): `,
  `${READING}unable to retrieve secret from ssm: service call has been retried <number> time(s): `,
  `${READING}unable to get secrets from ssm: service call has been retried <number> time(s): `,
  `${READING}unable to retrieve secrets from ssm: `,
];
/** What the drivers of logs for CloudWatch print before the answer of AWS. */
const LOGGING: readonly string[] = ["stream", "group"].flatMap((what) =>
  ["", "failed to initialize logging driver: "].map((begin) => `${begin}failed to create Cloudwatch log ${what}: `)
);
/** Errors of the network, as AWS' library for Go prints them. */
const NO_WAY: readonly string[] = [
  "RequestError: send request failed caused by: <why>",
  "failed to fetch secret <value> from secrets manager: RequestCanceled: request context canceled caused by: context deadline exceeded",
  "RequestCanceled: request context canceled caused by: context deadline exceeded",
];
/** What the scheduler of ECS says, before why no instance fits. */
const NO_PLACE = "was unable to place a task because no container instance met all of its requirements. ";
const CLOSEST: readonly string[] = [
  `${NO_PLACE}The closest matching container-instance <value> `,
  `${NO_PLACE}The closest matching (container-instance <value>) `,
  `${NO_PLACE}The closest matching container instance <value> `,
];

/** A reason of the API, as the console, the commands and their JSON print it. */
function failures(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [`TaskFailedToStart: ${name}`, `"reason": "${name}"`]);
}

/** Amazon ECS and Fargate. */
const ECS_RULES: readonly DaemonRule[] = [
  {
    id: "ecs-resources-not-read",
    by: "shim",
    summary:
      "ECS cannot read the task's secrets, the registry's password or its log group: no way in the network, no permission, or a wrong name",
    texts: [
      "ResourceInitializationError: unable to pull secrets or registry auth: <any>",
      "unable to pull secrets or registry auth: execution resource retrieval failed: <any>",
      ...READS.slice(0, 2).map((read) => `${read}failed to fetch`),
      "ResourceInitializationError: failed to validate logger args: <any>",
      "ResourceInitializationError: failed to initialize logging driver: <any>",
    ],
    evidence: "reported",
    fix:
      "the cause stands at the end of the message, which the console cuts: aws ecs describe-tasks shows it whole (stoppedReason). i/o timeout, context deadline: a task without a public address needs a NAT gateway or VPC endpoints (ecr.api, ecr.dkr, S3, secretsmanager, ssm, logs); in a public subnet assignPublicIp=ENABLED. AccessDenied: the task's execution role lacks the " +
      "right. ResourceNotFound, invalid ssm parameters: the name or the region of the secret or log group is wrong",
    links: [`${ECS}/resource-initialization-error.html`],
  },
  {
    id: "ecs-endpoint-unreachable",
    by: "shim",
    summary:
      "the ECS task has no way to AWS' own services (ECR, Secrets Manager, Systems Manager, CloudWatch): its subnet has no way out",
    texts: [
      ...READS.flatMap((read) => NO_WAY.map((why) => `${read}${why}`)),
      "unable to pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. <any>",
      ...["can't", "cannot"].map((not) =>
        `The task ${not} pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. <why>`
      ),
      ...LOGGING.flatMap((logging) => NO_WAY.slice(0, 1).map((why) => `${logging}${why}`)),
      "There is a connection issue between the task and Amazon CloudWatch. Check your network configuration. <why>",
    ],
    evidence: "reported",
    fix:
      "public subnet: assignPublicIp=ENABLED and a route to an internet gateway. Private subnet: a route to a NAT gateway, or VPC endpoints with private DNS for ecr.api and ecr.dkr, a gateway endpoint for S3, and logs, secretsmanager and ssm where the task uses them. The security groups of the " +
      "task (out) and of the endpoints (in) have to let 443 through, network ACLs too; the VPC needs DNS (enableDnsSupport)",
    links: [
      `${ECS}/resource-initialization-error.html`,
      "https://github.com/aws-samples/aws-fargate-pipeline-lambda-autoscaling/issues/3",
      "https://github.com/aws-samples/dataops-platform-airflow-dbt/issues/12",
    ],
  },
  {
    id: "ecs-unpack-cut",
    by: "shim",
    summary:
      "Fargate did not unpack a layer of the image, and ECS cuts off why: most often its disk is full, or the pull was cancelled",
    texts: ["apply failure, attempting cleanup"],
    evidence: "reported",
    behind: "all",
    anywhere: ["containerd: pull command failed"],
    isBeforeRuntime: true,
    fix:
      "write /var…, no space: the unpacked image has to fit into the task's disk: ephemeralStorage.sizeInGiB (21 to 200, platform version 1.4.0 or newer) in the task definition, or a smaller image. context canceled: the pull ended from outside: the task was stopped meanwhile (its events, stoppedReason), or the network is slow: VPC endpoints for ECR and S3. " +
      "aws ecs describe-tasks shows as much as there is",
    links: [
      "https://github.com/aws/containers-roadmap/issues/1133",
      `${ECS}/fargate-task-storage.html`,
    ],
  },
  {
    id: "ecs-out-of-memory",
    by: "shim",
    summary: "ECS' agent saw that a container of the task was killed, because it used more memory than its limit",
    texts: ["OutOfMemoryError: Container killed due to memory usage"],
    evidence: "source",
    behind: "all",
    fix:
      "raise memory of the container in the task definition (a hard limit; memoryReservation is not one), on Fargate that of the task too, in a size that fits its CPU; or let the program use less: the heap below the limit (Java: -XX:MaxRAMPercentage, Node.js: --max-old-space-size). Container Insights, or docker stats on the instance, shows what it uses",
    links: [`${ECS}/stopped-task-error-codes.html`],
  },
  {
    id: "ecs-docker-timeout",
    by: "shim",
    summary:
      "Docker on the ECS instance did not create, start or answer for a container in the agent's time: it is overloaded or stuck",
    texts: [
      ...["created", "started", "running", "inspecting", "stopped"].flatMap((step) =>
        ["DockerTimeoutError: ", "CannotInspectContainerError: ", "ContainerRuntimeTimeoutError: ", ""].map((begin) =>
          `${begin}Could not transition to ${step}; timed out after waiting <words>`
        )
      ),
    ],
    evidence: "source",
    behind: "all",
    fix:
      "look at the instance at that time: disk I/O and burst balance of the EBS volume (gp3, or a larger one), CPU credits, free memory, many containers that start at once; journalctl -u docker and /var/log/ecs/ecs-agent.log, df -h /var/lib/docker. A log or volume driver that waits for the network delays a start, too. More time: ECS_CONTAINER_START_TIMEOUT and ECS_CONTAINER_CREATE_TIMEOUT in /etc/ecs/ecs.config, then restart the agent; else drain the instance and replace it",
    links: [`${ECS}/stopped-task-error-codes.html`, "https://github.com/aws/amazon-ecs-agent/issues/1440"],
  },
  {
    id: "ecs-task-unhealthy",
    by: "cluster",
    summary: "ECS stops a task again and again, because its load balancer or its own health check finds it unhealthy",
    texts: [
      "Task failed ELB health checks in (target-group <words>",
      "Task failed ELB health checks in <any>",
      "Task failed container health checks",
      "(port <number>) is unhealthy in (target-group <value>) due to (reason <why>",
      "(port <number>) is unhealthy in target-group <value> due to (reason <why>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "the program has to listen on 0.0.0.0 and the container port of the service, and answer the check's path with a code that the target group accepts (404 and a redirect are none by default); the task's security group has to let the load balancer in on that port. A slow start: healthCheckGracePeriodSeconds of the service, startPeriod of the container's check, " +
      "whose command has to exist in the image (curl often does not). The reason in parentheses names code or timeout",
    links: [`${ECS}/troubleshoot-service-load-balancers.html`],
  },
  {
    id: "ecs-essential-exited",
    by: "cluster",
    summary:
      "a container that the ECS task marks as essential ended, so the whole task was stopped: its exit code and log state why",
    texts: ["Essential container in task exited"],
    evidence: "source",
    behind: "all",
    fix:
      "aws ecs describe-tasks --cluster NAME --tasks ARN shows exitCode and reason of each container: 137 killed for memory or after a stop, 139 crashed, 126 and 127 a command that cannot be run, 255 or exec format error another CPU (runtimePlatform); its log (awslogs) shows the rest. A program that is done (a job) belongs in a task by itself, not in a service; a sidecar that may end: essential: false",
    links: [`${ECS}/stopped-task-error-codes.html`],
  },
  {
    id: "ecs-role-denied",
    by: "shim",
    summary:
      "the role by which ECS or Docker's daemon asks AWS may not do it: no right to the registry, the secret or the log group",
    texts: [
      ...READS.flatMap((read) => [
        `${read}<any>AccessDeniedException: <why>`,
        `${read}AccessDeniedException: <why>`,
      ]),
      ...LOGGING.flatMap((logging) => [
        `${logging}AccessDeniedException: <why>`,
        `${logging}operation error CloudWatch Logs: <any>AccessDeniedException: <why>`,
      ]),
      ...["CannotPullECRContainerError", "CannotPullContainerError"].map((error) =>
        `${error}: AccessDeniedException: <why>`
      ),
    ],
    evidence: "reported",
    fix:
      "give the right that the message names (is not authorized to perform: …) to the role that it names, no other: of Fargate the task's execution role (executionRoleArn; the policy AmazonECSTaskExecutionRolePolicy has ECR and logs, secrets need secretsmanager:GetSecretValue or ssm:GetParameters, and kms:Decrypt for a key of your own), for awslogs on EC2 the " +
      "instance's role. awslogs-create-group takes logs:CreateLogGroup besides; or create the group before",
    links: [
      `${ECS}/task_execution_IAM_role.html`,
      "https://github.com/prakhar1989/docker-curriculum/issues/260",
    ],
  },
  {
    id: "awslogs-group-missing",
    by: "shim",
    summary: "the log group in CloudWatch that the container's log driver awslogs writes to does not exist",
    texts: LOGGING.slice(0, 2).flatMap((logging) => [
      `${logging}ResourceNotFoundException: The specified log group does not exist.`,
      `${logging}operation error CloudWatch Logs: <any>ResourceNotFoundException: The specified log group does not exist.`,
    ]),
    evidence: "reported",
    fix:
      "create it in the region of awslogs-region (aws logs create-log-group --log-group-name NAME --region REGION; ecs-cli compose up --create-log-groups), or correct awslogs-group; or set awslogs-create-group to true, for which the role needs logs:CreateLogGroup",
    links: [
      "https://docs.docker.com/engine/logging/drivers/awslogs/",
      "https://github.com/prakhar1989/docker-curriculum/issues/253",
      "https://github.com/kubernetes/kops/issues/4033",
    ],
  },
  {
    id: "awslogs-no-credentials",
    by: "shim",
    summary: "the log driver awslogs has no credentials of AWS: Docker's daemon finds none on its machine",
    texts: [
      ...["failed", "Failed"].flatMap((verb) => [
        `${verb} to initialize logging driver: NoCredentialProviders: no valid providers in chain`,
        `${verb} to initialize logging driver: NoCredentialProviders: no valid providers in chain. Deprecated. <any>`,
      ]),
      ...LOGGING.map((logging) => `${logging}NoCredentialProviders: no valid providers in chain`),
      ...LOGGING.map((logging) => `${logging}NoCredentialProviders: no valid providers in chain. Deprecated. <any>`),
    ],
    evidence: "reported",
    fix:
      "give them to the daemon, not to the client or the container: on EC2 an instance profile with logs:CreateLogStream and logs:PutLogEvents; elsewhere /root/.aws/credentials with mode 600, then restart Docker. AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the daemon's unit work, too, but every user of that machine can read them there",
    links: [
      "https://docs.docker.com/engine/logging/drivers/awslogs/#credentials",
      "https://github.com/moby/moby/issues/16551",
      "https://github.com/docker/compose/issues/2329",
    ],
  },
  {
    id: "ecs-secret-missing",
    by: "shim",
    summary: "the secret or parameter that the ECS task names does not exist, or not in this region, or lacks that key",
    texts: [
      ...READS.flatMap((read) => [
        `${read}ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
        `${read}failed to fetch secret <value> from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
        `${read}invalid ssm parameters: <why>`,
      ]),
      `${READING}unable to retrieve secret from asm: service call has been retried <number> time(s): retrieved secret from Secrets Manager did not contain json key <value>`,
    ],
    evidence: "source",
    fix:
      "compare valueFrom in secrets of the task definition with aws secretsmanager describe-secret or aws ssm get-parameters in the task's region: a secret needs its whole ARN, with the six characters at its end, from another region or account too; a key of JSON stands behind it (ARN:KEY::), and has to be in the secret",
    links: [`${ECS}/specifying-sensitive-data.html`],
  },
  {
    id: "ecs-secret-not-json",
    by: "shim",
    summary: "the ECS task names a key of a secret, and the secret that was read is not valid JSON",
    texts: [
      ...[
        "invalid character <value> looking for beginning of value",
        "invalid character <value> looking for beginning of object key string",
        "invalid character <value> after <why>",
        "invalid character <value> in string literal",
        "unexpected end of JSON input",
        "json: cannot unmarshal <why>",
      ].flatMap((error) => READS.map((read) => `${read}${error}`)),
      "asm fetching authorization data: unable to unmarshal secret value, invalid schema",
      "asm fetching username: AuthorizationData is malformed, empty field",
      "asm fetching password: AuthorizationData is malformed, empty field",
    ],
    evidence: "source",
    fix:
      'network and role are right. Store the value as JSON: aws secretsmanager put-secret-value --secret-id NAME --secret-string file://secret.json; with {"KEY":"value"} in that file the shell changes no quotes (cmd on Windows keeps single ones, then the value begins with them). Or name the whole secret, without :KEY:: behind its ARN. ' +
      "A registry's password (repositoryCredentials) needs the keys username and password",
    links: [
      `${ECS}/secrets-envvar-secrets-manager.html`,
      "https://github.com/rileydakota/valheim-ecs-fargate-cdk/issues/9",
    ],
  },
  {
    id: "ecs-efs-mount",
    by: "shim",
    summary: "ECS cannot mount the task's EFS volume: its name does not resolve, or the mount target does not answer",
    texts: [
      "failed to invoke EFS utils commands to set up EFS volumes: <why>",
      "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: <why>",
    ],
    evidence: "reported",
    fix:
      "Failed to resolve: create a mount target in each availability zone of the task's subnets (a new one takes some minutes until it has a name), and switch the VPC's DNS host names and resolution on. Timed out, reset: the mount target's security group has to let TCP 2049 in from the task's. Access denied: the task role needs elasticfilesystem:ClientMount (and ClientWrite) where iam is on, and the access point's root directory has to exist. Connection reset once: mostly the next try works",
    links: [
      `${ECS}/efs-volumes.html`,
      "https://github.com/aws/amazon-ecs-cli/issues/1083",
      "https://github.com/rileydakota/valheim-ecs-fargate-cdk/issues/28",
    ],
  },
  {
    id: "ecs-no-instances",
    by: "cluster",
    summary: "the ECS cluster has no machine on which a task can run: no EC2 instance started, or none joined it",
    texts: [
      ...["cluster", "capacity provider"].flatMap((where) => [
        `${NO_PLACE}Reason: No Container Instances were found in your ${where}.`,
        `Reason: No Container Instances were found in your ${where}.`,
      ]),
      "No Container Instances were found in your cluster.",
      ...failures(["EMPTY CAPACITY PROVIDER"]),
    ],
    evidence: "reported",
    needs: ["No Container Instances", "EMPTY CAPACITY PROVIDER"],
    fix:
      "look at the activity of the Auto Scaling group: a vCPU quota (Running On-Demand or Spot, per family), an instance type that the region does not have. Instances that run but do not join: ECS_CLUSTER=NAME in /etc/ecs/ecs.config (user data), an image optimized for ECS, the instance role AmazonEC2ContainerServiceforEC2Role, and a way to " +
      "ECS' endpoints (NAT gateway, or VPC endpoints ecs, ecs-agent, ecs-telemetry); /var/log/ecs/ecs-agent.log says which. Or use the launch type FARGATE",
    links: [
      `${ECS}/service-event-messages-list.html`,
      "https://github.com/aws-samples/amazon-scalable-infra-discord-diffusion/issues/3",
      "https://github.com/m-chandler/factorio-spot-pricing/issues/4",
    ],
  },
  {
    id: "ecs-instance-full",
    by: "cluster",
    summary: "no machine of the ECS cluster has the CPU, memory or ports free that the task asks for",
    texts: [
      ...failures(["RESOURCE:CPU", "RESOURCE:MEMORY", "RESOURCE:PORTS", "RESOURCE:GPU"]),
      ...CLOSEST.flatMap((closest) => [
        `${closest}has insufficient ${oneOf(["CPU units", "memory"])} available`,
        `${closest}has no <words> available`,
        `${closest}is already using a port required by your task`,
        `${closest}encountered error ${oneOf(['"RESOURCE:CPU"', '"RESOURCE:MEMORY"', '"RESOURCE:PORTS"'])}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "CPU, memory: lower cpu and memory of the task (memoryReservation), add an instance or a larger type, or let a capacity provider scale. A port: one task for each instance with a fixed hostPort: leave hostPort 0 (bridge) behind a load balancer, or use awsvpc. During a deployment old and new tasks need room at once: lower minimumHealthyPercent, which means " +
      "fewer tasks for that time",
    links: [`${ECS}/service-event-messages-list.html`, "https://github.com/Shippable/support/issues/4462"],
  },
  {
    id: "ecs-instance-attribute",
    by: "cluster",
    summary: "no machine of the ECS cluster can do what the task needs: an attribute is missing, or its agent is away",
    texts: [
      ...["ATTRIBUTE", "AGENT", "MISSING ATTRIBUTE"].map((name) => `TaskFailedToStart: ${name}`),
      ...CLOSEST.flatMap((closest) => [
        `${closest}is missing an attribute required by your task`,
        `${closest}encountered error "${oneOf(["AGENT", "ATTRIBUTE"])}"`,
        `${closest}doesn't have the agent connected`,
        `${closest}does not have the agent connected`,
      ]),
    ],
    evidence: "reported",
    fix:
      "ecs-cli check-attributes, or compare requiresAttributes of aws ecs describe-task-definition with attributes of describe-container-instances: a log driver takes ECS_AVAILABLE_LOGGING_DRIVERS in /etc/ecs/ecs.config, a volume plugin its installation (docker plugin install), a GPU a GPU image, awsvpc a free network interface and the subnet's " +
      "zone, a new feature a newer agent. AGENT: the agent is disconnected: systemctl restart ecs",
    links: [
      `${ECS}/service-event-messages-list.html`,
      "https://github.com/aws-samples/cost-effective-aws-deployment-of-comfyui/issues/8",
    ],
  },
];

/** What Cloud Run says of a container that does not listen. */
const NOT_LISTENING: readonly string[] = [
  "Failed to start and then listen on the port defined by the PORT environment variable.",
  "Container failed to start. Failed to start and then listen on the port defined by the PORT environment variable.",
  ...["", "The user-provided container "].flatMap((begin) =>
    ["defined provided", "defined"].map((words) =>
      `${begin}failed to start and listen on the port ${words} by the PORT=<number> environment variable`
    )
  ),
];

/** Cloud Run. */
const CLOUD_RUN_RULES: readonly DaemonRule[] = [
  {
    id: "cloud-run-not-listening",
    by: "shim",
    summary:
      "the container of Cloud Run, or of another service that waits for a port, does not listen on the port in time, or its program ended before",
    texts: [
      ...NOT_LISTENING,
      ...NOT_LISTENING.map((text) => `${text} <any>`),
      ...NOT_LISTENING.map((text) =>
        `${text} within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short.`
      ),
      "Default STARTUP TCP probe failed <number> time consecutively for container <any>",
      "Container called exit(<number>).",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "listen on 0.0.0.0 and $PORT (8080), not on 127.0.0.1 or another port (or set --port); the log of the revision shows a program that ended first: a missing variable, an image for arm64 (build with --platform linux/amd64), too little memory or time (startup probe). docker run -e PORT=8080 -p 8080:8080 IMAGE shows it on your own machine",
    links: ["https://cloud.google.com/run/docs/troubleshooting"],
  },
];

/** Azure's App Service and Container Apps. */
const AZURE_RULES: readonly DaemonRule[] = [
  {
    id: "azure-app-not-responding",
    by: "shim",
    summary:
      "the container of Azure's App Service does not answer on the port that is asked, or not in time, or its program has ended",
    texts: [
      ...["", " See container logs for debugging."].map((end) =>
        `Container <name> didn't respond to HTTP pings on port: <number>, failing site start.${end}`
      ),
      "Container <name> didn't respond to HTTP pings on port: <number>, failing site start",
      "Container <name> for site <name> did not start within expected time limit. Elapsed time = <timeout> sec",
      "Container <name> for site <name> has exited, failing site start",
      "State: Stopping, Action: StoppingSiteContainers, LastError: ContainerTimeout, LastErrorTimestamp: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the program's own output (Log stream, az webapp log tail): one that ended has its reason there, such as a missing setting or an image for arm64 (build with --platform linux/amd64). Let it listen on 0.0.0.0, on 80 or 8080, or name its port in the setting WEBSITES_PORT. One that is only slow: WEBSITES_CONTAINER_START_TIME_LIMIT, in seconds, up to 1800 (230 without it)",
    links: [
      "https://learn.microsoft.com/en-us/azure/app-service/configure-custom-container",
      "https://github.com/MicrosoftDocs/azure-docs/issues/46401",
      "https://github.com/getfider/fider/issues/999",
    ],
  },
  {
    id: "azure-container-app-failed",
    by: "shim",
    summary: "a container of Azure Container Apps ended or did not become ready: only its own log says why",
    texts: [
      "Error provisioning the container app. Container <name> failed to start-up. Please check Log Analytics workspace for container logs.",
      "Container <name> failed to start-up. Please check Log Analytics workspace for container logs.",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "az containerapp logs show -n NAME -g GROUP --type console (and --type system), or ContainerAppConsoleLogs_CL in Log Analytics: usual are a program that ends for a missing setting, an image for arm64 (build with --platform linux/amd64), a program that listens on 127.0.0.1 or another port than the ingress' targetPort, and too little memory",
    links: [
      "https://learn.microsoft.com/en-us/azure/container-apps/troubleshoot-container-start-failures",
      "https://github.com/microsoft/azure-container-apps/issues/72",
    ],
  },
];

/** Clouds that run containers themselves. */
export const CLOUD_TASK_RULES: readonly DaemonRule[] = [...ECS_RULES, ...CLOUD_RUN_RULES, ...AZURE_RULES];
