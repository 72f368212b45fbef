/** What managers and nodes of a swarm print, and docker stack deploy. @module */

import type { Report } from "./report.ts";

/** What managers and nodes of a swarm print, and docker stack deploy. */
export const SWARM_REQUEST_REPORTS: readonly Report[] = [
  {
    text:
      "failed to start daemon: failed to start cluster component: swarm component could not be started before timeout was reached",
    rule: "docker-swarm-component-not-started",
    source: "moby/moby daemon/command/daemon.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=error msg="cluster exited with error: error while loading TLS certificate in /var/lib/docker/swarm/certificates/swarm-node.crt: certificate (1 - 8hvwv7xkp0w) not valid after Mon, 02 Mar 2026 08:00:00 UTC, and it is currently Wed, 04 Mar 2026 05:06:07 UTC: x509: certificate has expired or is not yet valid"',
    rule: "docker-swarm-node-certificate",
    source: "moby/swarmkit ca/certificates.go",
  },
  {
    text:
      "failed to start daemon: failed to start cluster component: manager stopped: can't initialize raft node: failed to load WAL: walpb: crc mismatch",
    rule: "docker-swarm-data-damaged",
    source: "moby/swarmkit manager/state/raft/raft.go",
  },
  {
    text:
      "failed to start daemon: failed to start cluster component: could not find local IP address: dial udp 10.0.0.5:2377: connect: network is unreachable",
    rule: "docker-swarm-address-at-start",
    source: "moby/moby daemon/cluster/swarm.go",
  },
  {
    text:
      'web.1.x  nginx  node1  Shutdown  Failed 3 minutes ago  "task: non-zero exit (143): dockerexec: unhealthy container"',
    rule: "docker-swarm-task-unhealthy",
    source: "moby/moby daemon/cluster/executor/container/errors.go",
  },
  {
    text: '"node is missing network attachments, ip addresses may be exhausted"',
    rule: "docker-swarm-attachments-exhausted",
    source: "moby/moby daemon/cluster/executor/container/adapter.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = invalid bind mount source, must be an absolute path: ./data",
    rule: "docker-swarm-bind-relative",
    source: "moby/moby daemon/cluster/executor/container/validate.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=error msg="could not find the corresponding predefined swarm network: network docker_gwbridge not found"',
    rule: "docker-swarm-predefined-network",
    source: "moby/moby daemon/cluster/networks.go",
  },
  {
    text: "Error response from daemon: Datapath port number is not in valid range (1024-49151) : 80",
    rule: "docker-swarm-remote-address",
    source: "moby/moby daemon/cluster/listen_addr.go",
  },
  {
    text: 'Error response from daemon: invalid CIDR: "10.0.0.0/28". Subnet size is too small for pool: 24',
    rule: "docker-swarm-remote-address",
    source: "moby/moby daemon/cluster/listen_addr.go",
  },
  {
    text: 'Error response from daemon: invalid remoteAddr "10.0.0.5:2377x": address 10.0.0.5:2377x: invalid port',
    rule: "docker-swarm-remote-address",
    source: "moby/moby daemon/cluster/swarm.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = A valid join token is necessary to join this cluster",
    rule: "docker-swarm-join-token",
    source: "moby/swarmkit ca/server.go",
  },
  {
    text: "Error response from daemon: remote CA does not match fingerprint. Expected: 1a2b3c4d5e6f",
    rule: "docker-swarm-join-token",
    source: "moby/swarmkit ca/certificates.go",
  },
  {
    text: "Error response from daemon: invalid join token",
    rule: "docker-swarm-join-token",
    source: "moby/swarmkit ca/config.go",
  },
  {
    text:
      "Error response from daemon: manager stopped: can't initialize raft node: rpc error: code = Unknown desc = could not connect to prospective new cluster member using its advertised address: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
    rule: "docker-swarm-manager-unreached",
    source: "moby/swarmkit manager/state/raft/raft.go",
  },
  {
    text: "Error response from daemon: rpc error: code = Unknown desc = raft: no elected cluster leader",
    rule: "docker-swarm-no-elected-leader",
    source: "moby/swarmkit manager/state/raft/raft.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = FailedPrecondition desc = node 4x0yz is not down and can't be removed",
    rule: "docker-swarm-node-still-member",
    source: "moby/swarmkit manager/controlapi/node.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = FailedPrecondition desc = attempting to demote the last manager of the swarm",
    rule: "docker-swarm-quorum-kept",
    source: "moby/swarmkit manager/controlapi/node.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = FailedPrecondition desc = can't remove member from the raft: this would result in a loss of quorum",
    rule: "docker-swarm-quorum-kept",
    source: "moby/swarmkit manager/controlapi/node.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = FailedPrecondition desc = node 4x0yz is a cluster manager and is a member of the raft cluster. It must be demoted to worker before removal",
    rule: "docker-swarm-node-still-member",
    source: "moby/swarmkit manager/controlapi/node.go",
  },
  {
    text:
      "failed to create service app_web: Error response from daemon: rpc error: code = InvalidArgument desc = port '80' is already in use by service 'traefik' (3xkq) as an ingress port",
    rule: "docker-swarm-service-port",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = FailedPrecondition desc = service needs ingress network, but no ingress network is present",
    rule: "docker-swarm-ingress-missing",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = EndpointSpec: port published with ingress mode can't be used with dnsrr mode",
    rule: "docker-swarm-service-spec",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "failed to update service app_web: Error response from daemon: rpc error: code = Unimplemented desc = service mode change is not allowed",
    rule: "docker-swarm-service-fixed",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = invalid memory value 1024: Must be at least 4MiB",
    rule: "docker-swarm-service-spec",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = invalid cpu value 0.0001: Must be at least 0.001",
    rule: "docker-swarm-service-spec",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "failed to create service app_web: Error response from daemon: rpc error: code = InvalidArgument desc = EndpointSpec: duplicate published ports provided",
    rule: "docker-swarm-service-spec",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = config references 'a' and 'b' have a conflicting target: '/etc/app.conf'",
    rule: "docker-swarm-service-spec",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = FailedPrecondition desc = service web does not have a previous spec",
    rule: "docker-swarm-service-fixed",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text: "Error response from daemon: rpc error: code = Unknown desc = update out of sequence",
    rule: "docker-swarm-update-sequence",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = FailedPrecondition desc = network 5f0b2a is in use by service 3xkq",
    rule: "docker-swarm-object-used",
    source: "moby/swarmkit manager/controlapi/network.go",
  },
  {
    text:
      "failed to update config app_nginx_conf: Error response from daemon: rpc error: code = InvalidArgument desc = only updates to Labels are allowed",
    rule: "docker-swarm-service-fixed",
    source: "moby/swarmkit manager/controlapi/config.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = config 'app_conf' is in use by the following service: web",
    rule: "docker-swarm-object-used",
    source: "moby/swarmkit manager/controlapi/config.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = secret data must be larger than 0 and less than 512000 bytes",
    rule: "docker-swarm-secret-size",
    source: "moby/swarmkit api/validation/secrets.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = name must be valid as a DNS name component",
    rule: "docker-swarm-service-spec",
    source: "moby/swarmkit manager/controlapi/common.go",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = constraint expected one operator from ==, !=",
    rule: "docker-swarm-service-spec",
    source: "moby/swarmkit manager/constraint/constraint.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=error msg="agent: session failed\\" error=\\"node not registered\\" module=node/agent"',
    rule: "docker-swarm-agent-session",
    source: "moby/swarmkit manager/dispatcher/dispatcher.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=error msg="agent: session failed\\" error=\\"session initiation timed out\\" module=node/agent"',
    rule: "docker-swarm-agent-session",
    source: "moby/swarmkit agent/session.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=error msg="failed to renew the certificate\\" error=\\"rpc error: code = PermissionDenied desc = Permission denied: node 4x0yz was removed from swarm"',
    rule: "docker-swarm-node-removed",
    source: "moby/swarmkit ca/renewer.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=error msg="agent: session failed\\" error=\\"rpc error: code = Unavailable desc = node 4x0yz exceeded rate limit count of registrations"',
    rule: "docker-swarm-node-cloned",
    source: "moby/swarmkit manager/dispatcher/nodes.go",
  },
  {
    text: 'network "proxy" is declared as external, but it is not in the right scope: "local" instead of "swarm"',
    rule: "docker-stack-network-scope",
    source: "docker/cli cli/command/stack/deploy_composefile.go",
  },
  {
    text: 'service web: undefined network "backend"',
    rule: "docker-stack-undefined",
    source: "docker/cli cli/compose/convert/service.go",
  },
  {
    text: 'service web: undefined volume "data"',
    rule: "docker-stack-undefined",
    source: "docker/cli cli/compose/convert/volume.go",
  },
  {
    text: "invalid image reference for service web: no image specified",
    rule: "docker-stack-no-image",
    source: "docker/cli cli/command/stack/loader.go",
  },
  {
    text: "unsupported Compose file version: 1.0",
    rule: "docker-stack-file-version",
    source: "docker/cli cli/compose/schema/schema.go",
  },
  {
    text: "services.web.depends_on must be a list",
    rule: "docker-stack-file-version",
    source: "docker/cli cli/compose/schema",
  },
  {
    text: "invalid join token",
    rule: null,
    source: "a cluster manager (form)",
    why: "a node of another cluster",
  },
  {
    text: "secret not found: prod/db/password",
    rule: null,
    source: "a secrets client (form)",
    why: "a store of secrets, not a swarm",
  },
  {
    text: "update out of sequence",
    rule: null,
    source: "a replication client (form)",
    why: "no swarm is named",
  },
  {
    text: "port '8080' is already in use by another process",
    rule: null,
    source: "a development server (form)",
    why: "a development server",
  },
  {
    text: "name must be 63 characters or fewer",
    rule: null,
    source: "a web form (form)",
    why: "a form of a web application",
  },
];
