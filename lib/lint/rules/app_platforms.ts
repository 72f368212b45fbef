/**
 * What platforms that run an image as an application or function say of it: AWS Lambda and App Runner, Fly.io.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DOCS = "https://docs.aws.amazon.com/lambda/latest/dg";
/** What shows that an error is Lambda's. */
const LAMBDA: readonly string[] = ["Runtime.InvalidEntrypoint", "lambda-entrypoint.sh", "INIT_REPORT", "AWS Lambda"];

/** What shows that an error is Fly.io's: its own lines, its tool and its file. */
const FLY: readonly string[] = [
  "fly.io",
  "flyctl",
  "fly.toml",
  "fly api proxy",
  "[info] ERROR Error",
  "Preparing to run:",
];

/** Functions of Lambda, services of App Runner, machines of Fly.io. */
export const APP_PLATFORM_RULES: readonly DaemonRule[] = [
  {
    id: "lambda-image-kind",
    by: "shim",
    summary:
      "AWS Lambda does not take the image: its tag is an index of several images, as buildx makes it for several platforms or with attestations",
    texts: ["manifest, config or layer", "manifest or layer"].map((what) =>
      `The image ${what} media type for the source image <image> is not supported.`
    ),
    evidence: "reported",
    fix:
      "build it for one platform and without attestations: docker buildx build --platform linux/amd64 --provenance=false --sbom=false -t NAME . (linux/arm64 for a function with the architecture arm64; docker/build-push-action: provenance: false; other tools: BUILDX_NO_DEFAULT_ATTESTATIONS=1), push it again and update the function",
    links: [`${DOCS}/images-create.html`, "https://github.com/docker/buildx/issues/1533"],
  },
  {
    id: "lambda-image-unread",
    by: "shim",
    summary:
      "AWS Lambda cannot read the image: the tag does not exist in that ECR repository, or the repository does not let Lambda in",
    texts: [
      "Lambda does not have permission to access the ECR image. Check the ECR permissions.",
      "Source image <image> does not exist. Provide a valid source image.",
      "Source image <image> is not valid. Provide a valid source image.",
      "The function does not have permission to access the specified image.",
    ],
    evidence: "reported",
    anywhere: ["Lambda", ".dkr.ecr.", "InvalidParameterValueException", "does not have permission to access the"],
    fix:
      "name an image that is there, with its tag or digest (aws ecr describe-images --repository-name NAME), in a private ECR repository of the function's region: other registries and public.ecr.aws are not taken; push it before the function is made. The repository's policy has to allow lambda.amazonaws.com ecr:BatchGetImage and ecr:GetDownloadUrlForLayer (for another account that account's functions, too); Lambda adds them itself if the caller may ecr:GetRepositoryPolicy and ecr:SetRepositoryPolicy",
    links: [`${DOCS}/images-create.html`, "https://github.com/aws/aws-cdk/issues/24648"],
  },
  {
    id: "lambda-entry-point",
    by: "shim",
    summary:
      "AWS Lambda cannot start the image's entry point: it is not there, not executable, or CMD alone names a handler, which is no program",
    texts: [
      "Error: Couldn't find valid bootstrap(s): [<value>]",
      "Couldn't find valid bootstrap(s): [<value>] Entrypoint: [<value>] Cmd: [<value>] WorkingDir: [<value>]",
      ...["no such file or directory", "permission denied"].map((errno) => `Error: fork/exec <path>: ${errno}`),
      "FunctionError.InvalidEntryPoint(<any>)",
      "INIT_REPORT Init Duration: <words> Phase: <words> Status: error Error Type: Runtime.InvalidEntrypoint",
      "Error Type: Runtime.InvalidEntrypoint",
      '"errorType": "Runtime.InvalidEntrypoint"',
      "entrypoint requires the handler name to be the first argument",
    ],
    evidence: "reported",
    anywhere: [...LAMBDA, "valid bootstrap(s)", "FunctionError", "requires the handler name"],
    fix:
      'on AWS\' base images leave ENTRYPOINT as it is and give the handler in CMD ["app.handler"]. Another image needs ENTRYPOINT with an absolute path of a program that speaks the runtime API: python -m awslambdaric, aws-lambda-ric, your bootstrap, or the Lambda Web Adapter. An override of the function counts more than the image: remove ImageConfig, or set EntryPoint ["/lambda-entrypoint.sh"] beside Command. A script: chmod 755 before COPY, #! of a shell that the image has, line ends LF',
    links: [`${DOCS}/troubleshooting-images.html`, "https://github.com/aws/aws-cli/issues/5785"],
  },
  {
    id: "lambda-image-platform",
    by: "shim",
    summary: "AWS Lambda cannot start the image's program, which is built for another architecture than the function's",
    texts: ["Error: ", ""].map((begin) => `${begin}fork/exec <path>: exec format error`),
    evidence: "reported",
    anywhere: LAMBDA,
    fix:
      "build the image for the function's architecture: docker buildx build --platform linux/amd64 --provenance=false for x86_64 (an Apple or other Arm machine builds linux/arm64 by itself), or set the function's architecture to arm64 (--architectures arm64; CDK: architecture: Architecture.ARM_64). Then push it and update the function. A script of your own as entry point: the same error comes from a missing first line #!/bin/sh",
    links: [`${DOCS}/troubleshooting-images.html`, "https://github.com/aws-samples/bedrock-access-gateway/pull/32"],
  },
  {
    id: "app-runner-unhealthy",
    by: "shim",
    summary:
      "AWS App Runner started the container, and its health check got no answer: the program listens on another port or address, or it ended",
    texts: [
      "[AppRunner] Health check failed on port <value>. Check your configured port number. For more information, read the application logs.",
      "[AppRunner] Health check failed on protocol <value>. Check your configured port number. For more information, see the application logs.",
      "Health check failed on port <value>. Check your configured port number. For more information, read the application logs.",
      "[AppRunner] Health check failed <any>",
      "Your service failed to create. Review the application logs to find the source of error and retry.",
      "[AppRunner] Your application stopped or failed to start. See logs for more information. Container exit code: <number>",
      "Your application stopped or failed to start. See logs for more information. Container exit code: <number>",
    ],
    evidence: "reported",
    anywhere: ["AppRunner", "Check your configured port number", "service failed to create", "Container exit code"],
    fix:
      "the program has to listen on 0.0.0.0 and on the port of the service (default 8080; port: in apprunner.yaml, ImageConfiguration.Port): read PORT. Application logs: CloudWatch, /aws/apprunner/NAME/ID/application, some minutes late; none: an image for arm64 (only linux/amd64 runs: docker build --platform linux/amd64), or the program ended at once. With the HTTP check its path has to answer 200 without a login: else choose TCP, a longer timeout or more tries. With a VPC connector the database needs a rule for it",
    links: [
      "https://docs.aws.amazon.com/apprunner/latest/dg/manage-configure-healthcheck.html",
      "https://github.com/aws/apprunner-roadmap/issues/210",
    ],
  },
  {
    id: "app-runner-image",
    by: "shim",
    summary:
      "AWS App Runner cannot take the image from ECR: its access role may not, the tag is not there, or the image is for another architecture than linux/amd64",
    texts: [
      "[AppRunner] Failed to copy the image from ECR.",
      "Failure reason : Failed to copy the image from ECR",
      "Deployment with ID : <value> failed. Failure reason : Failed to copy the image from ECR",
      "[AppRunner] Failed to pull your application image. <any>",
      "[AppRunner] Failed to deploy your application image.",
    ],
    evidence: "reported",
    anywhere: ["AppRunner", "Failed to copy the image from ECR"],
    fix:
      "aws ecr describe-images --repository-name NAME shows the tag; build with docker buildx build --platform linux/amd64 --provenance=false (an Apple machine makes arm64 by itself) and push again. The access role (AccessRoleArn) needs AWSAppRunnerServicePolicyForECRAccess and has to trust build.apprunner.amazonaws.com; the repository's policy must not refuse it. Only deploy failed: the service's application log, as for a health check",
    links: [
      "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-image.html",
      "https://github.com/aws/apprunner-roadmap/issues/46",
    ],
  },
  {
    id: "fly-program-missing",
    by: "shim",
    summary: "Fly.io's machine cannot start the image's program: it is not there, or not executable",
    texts: [
      "failed to spawn command: <path>: No such file or directory (os error 2)",
      "failed to spawn command: <path>: Permission denied (os error 13)",
      "failed to spawn command: <path>: Exec format error (os error 8)",
      "failed to spawn command: <any>",
    ],
    evidence: "reported",
    anywhere: FLY,
    fix:
      "docker run --rm --entrypoint ls IMAGE -l PATH: not there: COPY, .dockerignore, [processes] and [experimental] cmd or entrypoint of fly.toml. There: a script written on Windows has line ends CRLF, so its shell is not found: git config core.autocrlf input and check it out anew, or dos2unix, and *.sh text eol=lf in .gitattributes; or #! names a shell that the image lacks (bash in Alpine). Permission denied: chmod +x in the Dockerfile. Exec format error: build for linux/amd64, or a first line #!/bin/sh",
    links: ["https://github.com/fspoettel/linkding-on-fly/issues/9"],
  },
];
