/**
 * Why a registry refuses an image that is pushed: a tag that stays as it is, a quota, a manifest that it does not take.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { PULLED } from "./pull_causes.ts";

/** What the rules below have in common. */
const COMMON: Pick<DaemonRule, "by" | "behind" | "isBeforeRuntime" | "evidence"> = {
  by: "containerd",
  behind: PULLED,
  isBeforeRuntime: true,
  evidence: "reported",
};

/** Refusals of a push. */
export const REGISTRY_PUSHES: readonly DaemonRule[] = [
  {
    id: "registry-tag-immutable",
    ...COMMON,
    summary:
      "an image cannot be pushed: the registry has that tag already, and its repository does not let tags be replaced",
    texts: [
      ...["", "<request>: ", "error from registry: "].flatMap((step) =>
        ["repository", "tag"].map((what) =>
          `${step}tag invalid: The image tag <value> already exists in the <value> repository and cannot be overwritten because the ${what} is immutable.`
        )
      ),
      ...["", "<request>: ", "unknown: "].map((step) =>
        `${step}Failed to process request due to <words> configured as immutable.`
      ),
    ],
    fix:
      "push under a new tag (a version, the commit), and name that one in the manifest or chart; a job that is run again has pushed it the first time: let it skip the push. latest and other tags that move need a repository with mutable tags, or an exception there: aws ecr put-image-tag-mutability (with filters), Harbor: the project's tag immutability rules",
    links: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"],
  },
  {
    id: "registry-quota-reached",
    ...COMMON,
    // Google's quota of requests in a minute is no storage.
    behind: [...PULLED, "for quota metric"],
    summary: "an image cannot be pushed: the quota of its project or account at the registry is used up",
    texts: [
      ...["", "<request>: ", "error from registry: "].flatMap((step) => [
        `${step}denied: adding <words> of storage resource, which when updated to current usage of <words> will exceed the configured upper limit of <words>.`,
        `${step}denied: adding <words> of storage resource, which when updated to current usage of <words> will exceed the configured upper limit of <words>`,
        `${step}denied: Quota exceeded`,
      ]),
    ],
    anywhere: [
      "registry",
      "layer",
      "docker",
      "podman",
      "buildah",
      "skopeo",
      "blob",
      "manifest",
      "image",
      "harbor",
      "storage resource",
    ],
    fix:
      "delete old tags and artifacts (Harbor: a tag retention policy), then run the registry's garbage collection: only that gives the space back; or raise the quota (Harbor: Administration, Project Quotas). Proxy caches count, too. Smaller layers help: docker history IMAGE shows the large ones",
    links: ["https://goharbor.io/docs/main/administration/configure-project-quotas/"],
  },
  {
    id: "registry-manifest-refused",
    ...COMMON,
    summary:
      "an image cannot be pushed: the registry does not take its manifest, most often for its format, or as it names a layer that is not there",
    texts: [
      ...["", "<request>: ", "error from registry: ", "unknown: "].map((step) =>
        `${step}manifest invalid: manifest invalid`
      ),
      "uploading manifest <words> to <image>: manifest invalid",
      "Uploading manifest failed, attempted the following formats: <name>(uploading manifest <words> to <image>: manifest invalid)<any>",
      "copying image: Uploading manifest failed, attempted the following formats: <name>(uploading manifest <words> to <image>: manifest invalid)<any>",
      "uploading manifest <words> to <image>: manifest invalid: manifest invalid",
      "MANIFEST_INVALID: manifest invalid",
      "MANIFEST_INVALID: manifest invalid; <any>",
    ],
    fix:
      "an old registry, or one with its own rules (Quay before 3.6, Nexus, Artifactory, ECR for some types), does not take OCI manifests or their attestations: docker buildx build --provenance=false --sbom=false, --output type=image,oci-mediatypes=false; podman push and skopeo copy --format v2s2, buildah --format docker. A registry that wants OCI alone (zot): --format oci. Else update it; its log names the fault. After a clean-up push again with all layers",
    links: [
      "https://github.com/project-zot/zot/issues/2234",
      "https://docs.docker.com/build/metadata/attestations/",
    ],
  },
];
