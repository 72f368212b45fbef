/**
 * Where the parts of a container's config stand in a request.
 *
 * @module
 */

import type { LinuxContainerSecurityContext, NamespaceOption } from "../../cri/config.ts";
import type { SecuritySource } from "../../decisions/container_options.ts";
import type { Pointer } from "../../pointer.ts";
import type { ContainerFlow } from "../flow.ts";
import { CONTAINER, type ContainerRequest } from "../request.ts";

/** Where the container's config stands in a request. */
export const CONFIG: Pointer = `${CONTAINER}/config`;
/** Where the image's config stands. */
export const IMAGE: Pointer = `${CONTAINER}/image`;
/** Where the container's security context stands. */
export const SECURITY_CONTEXT: Pointer = `${CONFIG}/linux/security_context`;
/** Where the namespaces that a container asks for stand. */
export const NAMESPACE_OPTIONS: Pointer = `${SECURITY_CONTEXT}/namespace_options`;
/** Where the user namespace that a container asks for stands. */
export const USERNS_OPTIONS: Pointer = `${NAMESPACE_OPTIONS}/userns_options`;

/** The security context that a container asks for; without any an empty record. */
export function securityContext({ container }: ContainerRequest): LinuxContainerSecurityContext {
  return container.config.linux?.security_context ?? {};
}

/** The namespaces that a container asks for; without any an empty record. */
export function namespaceOptions(request: ContainerRequest): NamespaceOption {
  return securityContext(request).namespace_options ?? {};
}

/** Whether a container is privileged. */
export function isPrivileged(request: ContainerRequest): boolean {
  return securityContext(request).privileged === true;
}

/** Who asks for the container's security. */
export function securitySource(request: ContainerRequest, flow: ContainerFlow): SecuritySource {
  return { context: securityContext(request), at: SECURITY_CONTEXT, who: "container", what: "container", flow };
}
