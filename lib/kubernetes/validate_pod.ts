/**
 * Validation of a new pod, as the API server and, for static pods, the kubelet do it.
 *
 * Upstream: `pkg/apis/core/validation/validation.go`, `ValidatePodCreate`.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { APPARMOR_ANNOTATION } from "./admission.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import { goString } from "./decode_object.ts";
import {
  type FieldPath,
  forbidden,
  invalidText,
  invalidValue,
  notSupported,
  required,
  ROOT,
  type ValidationError,
} from "./field_error.ts";
import { dnsLabel, dnsSubdomain, dnsSubdomainWithUnderscore, labelValue, qualifiedName } from "./name_format.ts";
import type { ObjectMeta, PodObject, PodSpec } from "./types.ts";
import { validateContainers, validateInitContainers } from "./validate_container.ts";
import { validatePodResources } from "./validate_resources.ts";
import { type Rules, rulesOf } from "./validate_rules.ts";
import { validateAppArmorMatch, validatePodSecurityContext } from "./validate_security.ts";
import { validateVolumes } from "./validate_volume.ts";

function validateMetadata(at: FieldPath, metadata: ObjectMeta, spec: PodSpec): readonly ValidationError[] {
  const { name = "", labels = {}, annotations = {} } = metadata;
  const containers = [...spec.containers, ...spec.initContainers ?? [], ...spec.ephemeralContainers ?? []];
  const apparmor = Object.entries(annotations).filter(([key]) => key.startsWith(APPARMOR_ANNOTATION));
  return [
    ...dnsSubdomain(name).map((message) => invalidValue(at.field("name"), name, message)),
    ...Object.entries(labels).flatMap(([key, value]) => [
      ...qualifiedName(key).map((message) => invalidValue(at.field("labels"), key, message)),
      ...labelValue(value).map((message) => invalidValue(at.field("labels"), value, message)),
    ]),
    ...Object.keys(annotations).flatMap((key) =>
      qualifiedName(key.toLowerCase()).map((message) => invalidValue(at.field("annotations"), key, message))
    ),
    ...apparmor.flatMap(([key, profile]) => {
      const place = at.field("annotations").key(key);
      const container = key.slice(APPARMOR_ANNOTATION.length);
      const isKnown = ["", "runtime/default", "unconfined"].includes(profile) || profile.startsWith("localhost/");
      return [
        ...(containers.some(({ name }) => name === container)
          ? []
          : [invalidValue(place, container, "container not found")]),
        ...(isKnown ? [] : [invalidValue(place, profile, `invalid AppArmor profile name: ${JSON.stringify(profile)}`)]),
      ];
    }),
  ];
}

function strings(list: readonly string[], { behaviors }: Rules): string {
  const quoted = list.map(goString);
  return behaviors.has("validation-quotes-structs") ? `[${quoted.join(",")}]` : `[]string{${quoted.join(", ")}}`;
}

function isIP(text: string): boolean {
  if (/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text)) return true;
  if (!/^[0-9a-fA-F:.]+$/.test(text) || !text.includes(":")) return false;
  return URL.canParse(`http://[${text}]/`);
}

function validateDns(at: FieldPath, { dnsPolicy = "", dnsConfig }: PodSpec, rules: Rules): readonly ValidationError[] {
  const { nameservers = [], searches = [], options = [] } = dnsConfig ?? {};
  if (dnsPolicy === "None" && dnsConfig === undefined) {
    return [required(at, "must provide `dnsConfig` when `dnsPolicy` is None")];
  }
  if (dnsPolicy === "None" && nameservers.length === 0) {
    return [required(at.field("nameservers"), "must provide at least one DNS nameserver when `dnsPolicy` is None")];
  }
  const [mostPaths, mostCharacters] = rules.allows("expanded-dns") || rules.behaviors.has("expanded-dns-ga")
    ? [32, 2048]
    : [6, 256];
  const place = at.field("searches");
  const errors: ValidationError[] = [];
  if (nameservers.length > 3) {
    errors.push(
      invalidText(at.field("nameservers"), strings(nameservers, rules), "must not have more than 3 nameservers"),
    );
  }
  for (const [index, server] of nameservers.entries()) {
    if (isIP(server)) continue;
    const text = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
    errors.push(invalidValue(at.field("nameservers").index(index), server, text));
  }
  if (searches.length > mostPaths) {
    errors.push(invalidText(place, strings(searches, rules), `must not have more than ${mostPaths} search paths`));
  }
  if (searches.join(" ").length > mostCharacters) {
    const text = `must not have more than ${mostCharacters} characters (including spaces) in the search list`;
    errors.push(invalidText(place, strings(searches, rules), text));
  }
  for (const [index, search] of searches.entries()) {
    const isRelaxed = rules.allows("relaxed-search-paths");
    if (isRelaxed && search === ".") continue;
    const domain = search.replace(/\.$/, "");
    const messages = isRelaxed ? dnsSubdomainWithUnderscore(domain) : dnsSubdomain(domain);
    errors.push(...messages.map((message) => invalidValue(place.index(index), domain, message)));
  }
  for (const [index, { name = "" }] of options.entries()) {
    if (name === "") errors.push(required(at.field("options").index(index), "must not be empty"));
  }
  return errors;
}

const MAX_OVERRIDE = 64;

/** With a user namespace some of the node's namespaces cannot be used, and in old releases some kinds of volumes. */
function validateHostUsers(at: FieldPath, spec: PodSpec, rules: Rules): readonly ValidationError[] {
  if (rules.hostUsers) return [];
  const name = rules.behaviors.has("userns-short-texts") ? "`hostUsers`" : "`pod.Spec.HostUsers`";
  const text = `when ${name} is false`;
  const kinds = ["name", "configMap", "secret", "downwardAPI", "projected", "emptyDir"];
  const hasDevices = [...spec.containers, ...spec.initContainers ?? []].some(({ volumeDevices = [] }) =>
    volumeDevices.length > 0
  );
  if (hasDevices && rules.behaviors.has("userns-no-devices")) {
    throw unknownText("volumeDevices with hostUsers: false", at.field("hostUsers").pointer);
  }
  const barred = rules.behaviors.has("userns-volumes-limited") ? spec.volumes ?? [] : [];
  return [
    ...(spec.hostNetwork === true && !rules.behaviors.has("userns-host-network")
      ? [forbidden(at.field("hostNetwork"), text)]
      : []),
    ...(spec.hostPID === true ? [forbidden(at.named("HostPID", at.field("hostPID")), text)] : []),
    ...(spec.hostIPC === true ? [forbidden(at.named("HostIPC", at.field("hostIPC")), text)] : []),
    ...barred.flatMap((volume, index) =>
      Object.keys(volume).every((kind) => kinds.includes(kind))
        ? []
        : [forbidden(at.field("volumes").index(index), `volume type not supported ${text}`)]
    ),
  ];
}

function validateSpec(at: FieldPath, spec: PodSpec, rules: Rules): readonly ValidationError[] {
  const { errors: ofVolumes, valid } = validateVolumes(at.field("volumes"), spec, rules);
  const errors: ValidationError[] = [
    ...ofVolumes,
    ...validateContainers(at.field("containers"), spec, valid, rules),
    ...validateInitContainers(at.field("initContainers"), spec, valid, rules),
    ...(rules.allows("pod-level-resources") ? validatePodResources(at.field("resources"), spec) : []),
    ...validateHostPorts(at, spec),
  ];
  const policies = ["Always", "OnFailure", "Never"];
  const { restartPolicy = "", dnsPolicy = "", hostname = "", subdomain = "" } = spec;
  if (!policies.includes(restartPolicy)) errors.push(notSupported(at.field("restartPolicy"), restartPolicy, policies));
  const dnsPolicies = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"];
  if (!dnsPolicies.includes(dnsPolicy)) errors.push(notSupported(at.field("dnsPolicy"), dnsPolicy, dnsPolicies));
  errors.push(...validatePodSecurityContext(at.field("securityContext"), spec, rules));
  errors.push(...validateDns(at.field("dnsConfig"), spec, rules));
  errors.push(...validateHostUsers(at, spec, rules));
  if (hostname !== "") {
    errors.push(...dnsLabel(hostname).map((text) => invalidValue(at.field("hostname"), hostname, text)));
  }
  if (subdomain !== "") {
    errors.push(...dnsLabel(subdomain).map((text) => invalidValue(at.field("subdomain"), subdomain, text)));
  }
  errors.push(...validateOverride(at, spec, rules));
  const runtimeClass = spec.runtimeClassName;
  if (runtimeClass !== undefined) {
    errors.push(
      ...dnsSubdomain(runtimeClass).map((text) => invalidValue(at.field("runtimeClassName"), runtimeClass, text)),
    );
  }
  return errors;
}

/** With host network a port of the node is the container's. */
function validateHostPorts(at: FieldPath, spec: PodSpec): readonly ValidationError[] {
  if (spec.hostNetwork !== true) return [];
  return spec.containers.flatMap(({ ports = [] }, container) =>
    ports.flatMap(({ hostPort = 0, containerPort }, index) => {
      const place = at.field("containers").index(container).field("ports").index(index).field("hostPort");
      if (hostPort === containerPort) return [];
      return [invalidValue(place, hostPort, "must match `containerPort` when `hostNetwork` is true")];
    })
  );
}

/** A pod that Kubernetes refuses with a text that the model does not know. */
function unknownText(what: string, path: string): CriSpecError {
  return new CriSpecError("not-modelled", `Cannot model the validation error for ${what}`, {
    path,
    hint: "Kubernetes rejects this pod, with an error text that is not modelled",
  });
}

function validateOverride(at: FieldPath, spec: PodSpec, rules: Rules): readonly ValidationError[] {
  const { hostnameOverride: name } = spec;
  if (name === undefined || !rules.behaviors.has("hostname-override")) return [];
  const place = at.field("hostnameOverride");
  if (spec.setHostnameAsFQDN === true || spec.hostNetwork === true || name.length > MAX_OVERRIDE) {
    const what = "hostnameOverride with setHostnameAsFQDN or hostNetwork, or of more than 64 characters";
    throw unknownText(what, place.pointer);
  }
  return dnsSubdomain(name).map((text) => invalidValue(place, name, text));
}

/**
 * Validates a new pod.
 *
 * @param pod The pod with defaults, and for the API server after admission.
 * @param behaviors Those of the program that validates.
 * @param options Whether a kubelet validates a static pod.
 * @returns The errors in Kubernetes' order; none where the pod is in order. Fields that do not decide the kubelet's requests,
 * such as affinity and tolerations, are not validated.
 */
export function validatePod(
  { metadata, spec }: PodObject,
  behaviors: KubernetesBehaviors,
  { isStatic }: { readonly isStatic: boolean },
): readonly ValidationError[] {
  const rules = rulesOf(spec, behaviors, isStatic);
  const at = ROOT.field("spec");
  const ephemeral = (spec.ephemeralContainers ?? []).length > 0;
  const tokens = spec.serviceAccountName
    ? []
    : (spec.volumes ?? []).flatMap(({ projected }, volume) =>
      (projected?.sources ?? []).flatMap(({ serviceAccountToken }, index) => {
        const place = at.field("volumes").index(volume).field("projected", "sources").index(index).field(
          "serviceAccountToken",
        );
        if (serviceAccountToken === undefined) return [];
        return [forbidden(place, "must not be specified when serviceAccountName is not set")];
      })
    );
  return [
    ...validateMetadata(ROOT.field("metadata"), metadata, spec),
    ...validateSpec(at, spec, rules),
    ...tokens,
    ...(ephemeral ? [forbidden(at.field("ephemeralContainers"), "cannot be set on create")] : []),
    ...(behaviors.has("apparmor-fields")
      ? validateAppArmorMatch(at, spec, metadata.annotations ?? {}, APPARMOR_ANNOTATION)
      : []),
  ];
}
