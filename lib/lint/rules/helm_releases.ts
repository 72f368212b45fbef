/**
 * Why Helm installs or upgrades no release: what it says itself, apart from what the API server answers it.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const HELM = "https://helm.sh/docs";
/** Who prints these words: Helm itself, and what runs it (Flux, Argo CD, an operator). */
const FAILED: readonly string[] = ["", "UPGRADE FAILED: ", "INSTALLATION FAILED: "];
/** What Helm was about to do with objects that exist. */
const EXISTING = `rendered manifests contain a resource that already exists. Unable to continue with ${
  oneOf(["install", "update"])
}: `;

/** Releases that Helm refuses to install, upgrade or roll back. */
export const HELM_RELEASE_RULES: readonly DaemonRule[] = [
  {
    id: "helm-release-pending",
    by: "cluster",
    summary:
      "Helm's record of the release says that an install, upgrade or rollback of it still runs: another run does, or one was interrupted",
    texts: FAILED.map((begin) => `${begin}another operation (install/upgrade/rollback) is in progress`),
    evidence: "source",
    fix:
      "helm list -a -n NAMESPACE and helm history NAME -n NAMESPACE. If a run (CI, Flux, Argo CD, an operator) is still at it, wait. Else it was cut off, by a time limit or Ctrl-C: pending-upgrade or pending-rollback: helm rollback NAME REVISION to the last that was deployed, then upgrade again; pending-install: helm uninstall NAME, which deletes what it made, and install again. Or delete only the pending revision's record: kubectl delete secret -n NAMESPACE sh.helm.release.v1.NAME.vN",
    links: [`${HELM}/helm/helm_rollback/`, "https://github.com/helm/helm/issues/8987"],
  },
  {
    id: "helm-object-foreign",
    by: "cluster",
    summary:
      "an object that the chart would make exists already, and belongs to another release or to none: Helm does not take it over",
    texts: [
      `${EXISTING}<why>`,
      ...["", " in namespace <name>"].flatMap((where) => [
        `${EXISTING}<words>${where} exists and cannot be imported into the current release: invalid ownership metadata; <why>`,
        // Of Helm 4.
        `unable to continue with ${
          oneOf(["install", "update"])
        }: <words>${where} exists and cannot be imported into the current release: invalid ownership metadata; <why>`,
      ]),
    ],
    evidence: "source",
    fix:
      "current value is in the message names the release that has it: the chart is installed twice: use that release, another namespace or names (fullnameOverride), or switch the object (CRDs, ClusterRoles, webhooks) off in one of them. missing key: it was made without Helm, or left over: helm 3.17 and newer take it with --take-ownership; by hand: kubectl label KIND NAME app.kubernetes.io/managed-by=Helm, kubectl annotate KIND NAME meta.helm.sh/release-name=RELEASE meta.helm.sh/release-namespace=NAMESPACE; or delete it if it is left over",
    links: [`${HELM}/faq/changes_since_helm2/`, "https://github.com/helm/helm/issues/7788"],
  },
  {
    id: "helm-object-unnamed",
    refines: "helm-object-foreign",
    by: "cluster",
    summary: "an object of the chart has no metadata.name",
    texts: [
      `${EXISTING}could not get information about the resource: resource name may not be empty`,
      "could not get information about the resource: resource name may not be empty",
    ],
    evidence: "source",
    needs: ["could not get information about the resource"],
    fix:
      "helm template NAME CHART | grep -A4 '^metadata:' shows the object without a name, or with an empty one: a value of the chart that is not set. Set it, or write the name in the template",
    links: ["https://github.com/helm/helm/issues/8513"],
  },
  {
    id: "helm-name-used",
    by: "cluster",
    summary: "a release of that name exists already in the namespace, also one whose installation failed",
    texts: FAILED.flatMap((begin) =>
      ["re-use", "reuse"].map((word) => `${begin}cannot ${word} a name that is still in use`)
    ),
    evidence: "source",
    fix:
      "helm list -a -n NAMESPACE (-a shows failed and pending ones, too). To change it: helm upgrade --install NAME CHART instead of helm install. A failed one that is not needed: helm uninstall NAME, which deletes its objects (claims of StatefulSets stay), then install again; or take another name",
    links: [`${HELM}/helm/helm_upgrade/`],
  },
  {
    id: "helm-release-never-deployed",
    by: "cluster",
    summary:
      "the release has no revision that was ever deployed, so that Helm has nothing to upgrade from: its first installation failed",
    texts: FAILED.flatMap((begin) => [
      `${begin}<name> has no deployed releases`,
      `${begin}release <name> has no deployed releases`,
    ]),
    evidence: "source",
    needs: ["UPGRADE FAILED", "has no deployed releases"],
    anywhere: ["UPGRADE FAILED", "helm", "Helm"],
    fix:
      "helm history NAME -n NAMESPACE (is it the right namespace?): failed: helm uninstall NAME, which deletes what the failed run made (claims of StatefulSets stay), then install; why it failed say the pods' events. uninstalled, with --keep-history: helm rollback NAME REVISION, or delete its secrets sh.helm.release.v1.NAME.v*. superseded alone: the record of the deployed revision is lost: helm rollback NAME to the newest",
    links: ["https://github.com/helm/helm/issues/5595"],
  },
  {
    id: "helm-list-key-missing",
    by: "cluster",
    summary:
      "an element of a list in the chart's old or new manifest lacks the key by which Kubernetes merges that list, such as name or mountPath",
    texts: ["", ...FAILED.map((begin) => `${begin}failed to create patch: `)].flatMap((begin) => [
      `${begin}map: <any> does not contain declared merge key: <name>`,
      `${begin}failed to create two-way merge patch: map: <any> does not contain declared merge key: <name>`,
    ]),
    evidence: "source",
    needs: ["failed to create patch", "map: ", "merge patch"],
    anywhere: ["does not contain declared merge key"],
    fix:
      "the message has the element: map[] is an empty one (- {} of imagePullSecrets, env or volumes, where a value is not set), else a misspelt key counts capitals (mountpath instead of mountPath). Correct the template or the value: helm template shows the new manifest, helm get manifest NAME the old one. Helm compares with the old one, too: if the fault is in that, delete the object that has it (a Deployment: its pods end), and helm upgrade makes it anew",
    links: ["https://github.com/helm/helm/issues/9259", "https://github.com/helm/helm/issues/3995"],
  },
  {
    id: "helm-field-unknown",
    by: "cluster",
    summary:
      "the manifest has a field that this Helm does not know at that place: it stands at the wrong depth, or is newer than Helm",
    texts: ["", ...FAILED.map((begin) => `${begin}failed to create patch: `)].flatMap((begin) => [
      `${begin}unable to find api field in struct <name> for the json field <name>`,
      `${begin}failed to create two-way merge patch: unable to find api field in struct <name> for the json field <name>`,
    ]),
    evidence: "source",
    needs: ["failed to create patch", "unable to find api field", "merge patch"],
    anywhere: ["unable to find api field"],
    fix:
      "struct names the part that has it (ServiceSpec, Container), the last words the field: kubectl explain service.spec.FIELD. Not there: correct name and indentation in the template (helm template --debug; nodeSelector stands in a pod's spec). There, as it came with a newer release of Kubernetes: update helm, or the operator that contains it. If only the old manifest has the fault (helm get manifest NAME), delete that object (a workload's pods end, a claim's data is lost), and helm upgrade makes it anew",
    links: ["https://github.com/helm/helm/issues/7212"],
  },
  {
    id: "helm-value-missing",
    by: "cluster",
    summary: "a template of the chart reads a value below one that is not set at all",
    texts: [
      "nil pointer evaluating interface {}.<name>",
      "template: <path>:<number>:<number>: executing <name> at <any>: nil pointer evaluating interface {}.<name>",
      "execution error at (<path>:<number>:<number>): <why>",
    ],
    evidence: "source",
    needs: ["nil pointer evaluating interface", "template: ", "execution error at ("],
    // Hugo and other programs print errors of Go's templates, too.
    anywhere: ["helm", "Helm", "chart", "Values", "/templates/", "UPGRADE FAILED", "INSTALLATION FAILED"],
    fix:
      "the message names the template and the value behind .Values: compare your values with helm show values CHART of that very release: a part is missing, null, or stands at another depth. helm upgrade --reuse-values with a newer chart lacks the values that are new in it: use --reset-then-reuse-values (Helm 3.14 and newer), or give all of your values again with -f. execution error at: the chart itself asks for a value, its words follow",
    links: [`${HELM}/helm/helm_upgrade/`],
  },
  {
    id: "helm-chart-not-found",
    by: "cluster",
    summary: "Helm does not find the chart, or that version of it, in the repository's index that it has",
    texts: FAILED.flatMap((begin) => [
      `${begin}failed to download <name> (hint: running \`helm repo update\` may help)`,
      `${begin}failed to download <name> at version <name> (hint: running \`helm repo update\` may help)`,
      `${begin}chart <name> not found in <name> repository`,
      `${begin}chart <name> matching <name> not found in <name> index. (try 'helm repo update'): <why>`,
    ]),
    evidence: "source",
    fix:
      "helm repo list, helm repo update, helm search repo NAME --versions: the name before the slash is a repository that helm repo add has added on this machine. An old guide: stable/ and incubator/ were closed in 2020, use the program's own chart; a version that was withdrawn: take one that is listed. A chart in a registry is installed as oci://REGISTRY/NAME without a repository",
    links: [`${HELM}/helm/helm_repo/`],
  },
];
