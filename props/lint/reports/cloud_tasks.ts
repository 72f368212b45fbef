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
  {
    text:
      'Resource handler returned message: "The image manifest, config or layer media type for the source image 111122223333.dkr.ecr.us-east-1.amazonaws.com/api:latest is not supported. (Service: Lambda, Status Code: 400, Request ID: 72b88508-7f01-487d-8460-cfe49db47651) (SDK Attempt Count: 1)"',
    rule: "lambda-image-kind",
    source: "aws-samples/bedrock-access-gateway#206",
  },
  {
    text:
      'Resource handler returned message: "The image manifest or layer media type for the source image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:80966d8006f61a65f21ca9ce8a9e1c972ccc9b4b2b79d79ad2a83e6a54e02ccc is not supported. (Service: Lambda, Status Code: 400)"',
    rule: "lambda-image-kind",
    source: "serverless/serverless#12933",
  },
  {
    text:
      "Source image 111122223333.dkr.ecr.us-east-1.amazonaws.com/cdk-hnb659fds-container-assets:latest does not exist. Provide a valid source image.",
    rule: "lambda-image-unread",
    source: "aws/aws-cdk#24648",
  },
  {
    text: "Lambda does not have permission to access the ECR image. Check the ECR permissions.",
    rule: "lambda-image-unread",
    source: "aws/aws-cdk (form)",
  },
  {
    text: "Source image photo.png is not valid. Provide a valid source image.",
    rule: null,
    source: "a program (form)",
    why: "nothing of Lambda",
  },
  {
    text:
      '{\n  "errorMessage": "RequestId: a8dc26d0-bdac-4f4d-9a92-ff108abb9eb2 Error: fork/exec /lambda-entrypoint.sh: exec format error",\n  "errorType": "Runtime.InvalidEntrypoint"\n}',
    rule: "lambda-image-platform",
    source: "gbdevw/python-fastapi-aws-lambda-container#5",
  },
  {
    text:
      'SUPERNOVA Launch error: Couldn\'t find valid bootstrap(s): [app.lambda_handler] Entrypoint: [] Cmd: [app.lambda_handler] WorkingDir: [/var/task]\n{\n  "errorMessage": "RequestId: 68c820b5-b141-4d00-bdda-91acda1c74cf Error: Couldn\'t find valid bootstrap(s): [app.lambda_handler]",\n  "errorType": "Runtime.InvalidEntrypoint"\n}',
    rule: "lambda-entry-point",
    source: "aws/aws-cli#5785",
  },
  {
    text:
      "Lambda function 'web' for version '$LATEST.PUBLISHED' failed to stabilize since it is in Failed state due to FunctionError.InvalidEntryPoint(The Lambda function's runtime entrypoint path isn't valid. The path must be absolute, non-empty, and point to an executable file.)",
    rule: "lambda-entry-point",
    source: "aws/aws-lambda-web-adapter#630",
  },
  {
    text: "INIT_REPORT Init Duration: 0.44 ms Phase: init Status: error Error Type: Runtime.InvalidEntrypoint",
    rule: "lambda-entry-point",
    source: "cdklabs/cdk-ecr-deployment#651",
  },
  {
    text: "lambda-api-6d5: fork/exec /usr/bin/tool: exec format error",
    rule: null,
    source: "a program in Go (form)",
    why: "no function of Lambda, only a name",
  },
  {
    text:
      "08-28-2023 07:58:27 PM [AppRunner] Health check failed on port '3000'. Check your configured port number. For more information, read the application logs.",
    rule: "app-runner-unhealthy",
    source: "aws/apprunner-roadmap#210",
  },
  {
    text:
      'Backend dev-web/apprunner-service AWS::AppRunner::Service CREATE_FAILED Resource handler returned message: "Your service failed to create. Review the application logs to find the source of error and retry." (RequestToken: 3e95d37f-2f2e-7b50-48f3-d5109ba4bcfa, HandlerErrorCode: NotStabilized)',
    rule: "app-runner-unhealthy",
    source: "aws-samples/redcap-on-aws#11",
  },
  {
    text: "Deployment with ID : 7d2e failed. Failure reason : Failed to copy the image from ECR",
    rule: "app-runner-image",
    source: "aws/apprunner-roadmap#46",
  },
  {
    text: "Health check failed on port 3000",
    rule: null,
    source: "a program (form)",
  },
  {
    text:
      "2024-03-27T14:54:52.830 app[3287965c063418] ams [info] ERROR Error: failed to spawn command: /scripts/run.sh: No such file or directory (os error 2)",
    rule: "fly-program-missing",
    source: "fspoettel/linkding-on-fly#9",
  },
  {
    text: "error: failed to spawn command: cargo: No such file or directory (os error 2)",
    rule: null,
    source: "a program in Rust (form)",
    why: "nothing of Fly.io",
  },
  {
    text: "Failed due to unhealthy allocations - no stable job version to auto revert to",
    rule: "nomad-deployment-failed",
    source: "superfly/flyctl#23",
  },
];
