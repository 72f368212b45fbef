/**
 * What AWS Lambda says of a function that is a container image: it does not take the image, or cannot start its program.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DOCS = "https://docs.aws.amazon.com/lambda/latest/dg";
/** What shows that an error is Lambda's. */
const LAMBDA: readonly string[] = ["Runtime.InvalidEntrypoint", "lambda-entrypoint.sh", "INIT_REPORT", "AWS Lambda"];

/** Functions of Lambda that are images. */
export const LAMBDA_IMAGE_RULES: readonly DaemonRule[] = [
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
];
