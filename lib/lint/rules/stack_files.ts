/**
 * What docker stack deploy refuses of its file.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const CONVERT = "https://github.com/docker/cli/tree/v29.0.0/cli/compose/convert";
const STACKS = "https://docs.docker.com/engine/swarm/stack-deploy/";

/** Refusals of docker stack deploy. */
export const STACK_FILE_RULES: readonly DaemonRule[] = [
  {
    id: "docker-stack-network-scope",
    by: "shim",
    summary: "an external network of a stack is one of this machine alone (bridge), and a stack needs one of the swarm",
    texts: ['network <name> is declared as external, but it is not in the right scope: "local" instead of "swarm"'],
    evidence: "source",
    fix:
      "docker network ls -f name=NAME shows driver bridge, scope local: remove it (docker network rm NAME, after the containers in it) and make it on a manager: docker network create --driver overlay --attachable NAME. Another name for it leaves the old one alone. host and bridge of the node are named host: name: host, external: true",
    links: ["https://docs.docker.com/engine/swarm/networking/", CONVERT],
  },
  {
    id: "docker-stack-network-missing",
    refines: "docker-network-missing",
    by: "shim",
    summary: "an external network of a stack does not exist in the swarm",
    texts: [
      "network <name> is declared as external, but could not be found. You need to create a swarm-scoped network before the stack is deployed",
    ],
    evidence: "source",
    fix:
      "docker network create --driver overlay NAME on a manager (--attachable for docker run and docker compose), then deploy again. If another stack makes it, its whole name is STACK_NAME: write name: STACK_NAME, external: true",
    links: ["https://docs.docker.com/engine/swarm/networking/"],
  },
  {
    id: "docker-stack-undefined",
    by: "shim",
    summary:
      "a service of a stack names a network, volume, secret or config that the file does not define at its top level",
    texts: [
      `service <name>: undefined ${oneOf(["network", "volume", "secret", "config"])} <name>`,
      `undefined ${oneOf(["network", "volume"])} "<name>"`,
    ],
    evidence: "source",
    anywhere: ["service", "stack", "docker"],
    fix:
      "add it at the left edge of the file: networks:, volumes:, secrets: or configs: with NAME: below it (external: true if it exists already), or correct the name; with several files (-c) it may stand in one of them. A volume's short form that is to be a directory begins with ./ or /",
    links: [STACKS, CONVERT],
  },
  {
    id: "docker-stack-no-image",
    by: "shim",
    summary: "a service of a stack has no image: docker stack deploy builds none",
    texts: [
      "invalid image reference for service <name>: no image specified",
      "invalid image reference for service <name>: <any>",
    ],
    evidence: "source",
    fix:
      "build and push it first (docker compose build, docker compose push), and name it with image: REGISTRY/NAME:TAG, which every node can pull: build: is ignored. An empty variable in image: gives the same; .env is not read by docker stack deploy: export the variables, or docker compose config | docker stack deploy -c - NAME",
    links: [STACKS],
  },
  {
    id: "docker-stack-file-version",
    by: "shim",
    summary:
      "docker stack deploy, or bake of an old Buildx, does not know the version of the file, or a key of it: it takes version 3 alone",
    texts: [
      "unsupported Compose file version: <any>",
      "Unsupported Compose file version: <any>",
      "services.<name>.depends_on must be a list",
      `services.<name> Additional property ${
        oneOf(["extends", "gpus", "profiles", "pull_policy", "platform", "runtime", "mem_limit", "cpus"])
      } is not allowed`,
      "services.<name>.ports.<number> must be a <words>",
    ],
    evidence: "source",
    fix:
      'write version: "3.8" (3.13 at most) at the top of the file. What docker compose knows and docker stack deploy does not: depends_on with condition (a list of names is ignored), extends, profiles, gpus, platform, mem_limit (deploy.resources.limits.memory), name: at the top. A port is "80:80" or target, published as a number: docker compose config prints published with quotation marks, which have to go. docker buildx bake of 2021 reads a Compose file likewise: update docker-buildx-plugin',
    links: ["https://docs.docker.com/reference/compose-file/legacy-versions/", STACKS],
  },
  {
    id: "docker-stack-object-missing",
    by: "shim",
    summary: "a secret or config that a service names does not exist in the swarm",
    texts: [`${oneOf(["secret", "config"])} not found: <name>`],
    evidence: "source",
    anywhere: ["docker", "swarm"],
    fix:
      "docker secret ls and docker config ls on a manager: create it (printf '%s' VALUE | docker secret create NAME -; docker config create NAME FILE), or correct the name; one of a stack is called STACK_NAME. In the file: external: true with name:, or file: and docker stack deploy makes it",
    links: ["https://docs.docker.com/engine/swarm/secrets/"],
  },
];
