/**
 * Networks of Docker: those of a swarm, parents and bridges of the node, the sandbox of a container's network.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const LIBNETWORK = "https://github.com/moby/moby/tree/v28.0.0/libnetwork";

/** Networks of Docker. */
export const DOCKER_NETWORK_RULES: readonly DaemonRule[] = [
  {
    id: "docker-overlay-left",
    by: "shim",
    summary:
      "an interface of the swarm's overlay network (vxlan, bridge) is left on the node, of an earlier run or another daemon",
    texts: [
      "error creating vxlan interface: file exists",
      "bridge creation in sandbox failed for subnet <name>: <any>",
      "vxlan interface creation failed for subnet <name>: <any>",
      "vxlan interface creation failed for subnet <name>: error creating vxlan interface: file exists",
      "cannot program address <address> in sandbox interface because it conflicts with existing route <any>",
    ],
    evidence: "reported",
    fix:
      "look for it: ip -d link show type vxlan, also in the namespaces of /var/run/docker/netns (nsenter --net=FILE ip -d link); delete the one with that network's id (ip link delete vx-…), " +
      "or drain the node and restart Docker on it, a reboot at worst",
    links: ["https://github.com/moby/moby/issues/31698", `${LIBNETWORK}/drivers/overlay/ov_network.go`],
  },
  {
    id: "docker-overlay-unsupported",
    by: "shim",
    summary:
      "the node's kernel cannot make what an overlay network needs: its modules for VXLAN or IPsec are missing or not loaded",
    texts: [
      ...["operation not supported", "no such device", "protocol not supported", "invalid argument"].map((errno) =>
        `error creating vxlan interface: ${errno}`
      ),
      "cannot join secure network: required modules to install IPSEC rules are missing on host",
      "cannot join secure network: encryption keys not present",
      "error creating vxlan interface: <any>",
      ...["", "failed in prefunc: "].map((lead) => `${lead}failed to set namespace on link <name>: invalid argument`),
      "failed to create bridge <name>: operation not supported",
    ],
    evidence: "source",
    fix:
      "modprobe vxlan (encrypted networks also esp4, xfrm_user, xt_u32, xt_bpf), and name them in /etc/modules-load.d; after an update of the kernel reboot. Small kernels (WSL, a NAS, Raspberry Pi OS " +
      "without linux-modules-extra-raspi) lack them; invalid argument comes from kernels before 3.16, which cannot move such an interface into a namespace",
    links: [`${LIBNETWORK}/drivers/overlay`, "https://docs.docker.com/engine/network/drivers/overlay/"],
  },
  {
    id: "docker-overlay-range",
    by: "shim",
    summary: "the range of an overlay network is one that the node itself has a route or an address in",
    texts: [
      "overlay subnet <range> has conflicts in the host while running in host mode",
      "subnet sandbox join failed for <name>: overlay subnet <range> has conflicts in the host while running in host mode",
      "requested network <range> overlaps with an existing network",
    ],
    evidence: "source",
    fix:
      "ip route on the node shows which: make the network anew with another range (docker network create -d overlay --subnet 10.20.0.0/24 NAME), for all of a swarm docker swarm init --default-addr-pool; a VPN's or a cloud's route of 10.0.0.0/8 overlaps with the default. Kernels before 3.16 make such networks on the node itself, where newer ones give them a namespace",
    links: [`${LIBNETWORK}/drivers/overlay`],
  },
  {
    id: "docker-overlay-namespace",
    by: "shim",
    summary:
      "the namespace or the bridge that Docker has on the node for a network of the swarm is missing: after a restart or a clean-up, most often",
    texts: [
      "could not get network sandbox (oper <words>): failed get network namespace <name>: no such file or directory",
      "could not get network sandbox <any>",
      "could not add veth pair inside the network sandbox: could not find an appropriate master <name> for <name>",
      "could not find an appropriate master <name> for <name>",
      "could not add veth pair inside the network sandbox: <any>",
      "no VNI provided",
    ],
    evidence: "reported",
    fix:
      "restart Docker on that node (drain it first: docker node update --availability drain NODE), so that it makes the network's namespace anew; if it stays, remove the network from the service and add it again",
    links: ["https://github.com/moby/moby/issues/25215", "https://github.com/moby/moby/issues/25528"],
  },
  {
    id: "docker-overlay-join",
    by: "shim",
    behind: "all",
    summary: "the node cannot take the container into a network of the swarm; the cause follows",
    texts: [
      "network sandbox join failed: <any>",
      "subnet sandbox join failed for <name>: <any>",
      "error creating external connectivity network: <any>",
      "failed to get network during CreateEndpoint: <any>",
    ],
    evidence: "source",
    fix:
      "read dockerd's log on that node; check docker network ls there (ingress, docker_gwbridge), that the nodes reach one another on 2377/tcp, 7946/tcp, 7946/udp and 4789/udp, and restart Docker on it",
    links: ["https://docs.docker.com/engine/swarm/networking/"],
  },
  {
    id: "docker-mac-taken",
    by: "shim",
    summary:
      "another interface of the same parent already has the container's MAC address: of a container that runs, or that was not cleaned up",
    texts: ["device or resource busy", "address already in use", "file exists"].map((errno) =>
      `failed to add interface <name> to sandbox: failed to set link up: ${errno}`
    ),
    evidence: "reported",
    fix:
      "start the container with another --mac-address, or without one; ip -d link, also in the namespaces of /var/run/docker/netns, shows who has it: stop that container, or restart Docker for one that is left",
    links: ["https://github.com/moby/libnetwork/issues/2273"],
  },
  {
    id: "docker-ipvlan-mac",
    by: "shim",
    summary:
      "the container has a MAC address of its own, and its network is an ipvlan, whose interfaces all have that of their parent",
    texts: [
      "ipvlan interfaces do not support custom mac address assignment",
      "ipvlan interfaces do not support custom mac address assigment",
    ],
    evidence: "source",
    fix:
      "start the container without mac_address (--mac-address) on that network, or make the network anew with -d macvlan; docker network inspect shows its Driver",
    links: ["https://github.com/moby/moby/issues/45880"],
  },
  {
    id: "docker-mac-refused",
    by: "shim",
    summary:
      "the kernel does not take the MAC address that the container is to have: it is 00:00:00:00:00:00, or one of a group",
    texts: [
      ...["", "failed to add interface <name> to sandbox: "].map((step) =>
        `${step}error setting interface <name> MAC to <name>: cannot assign requested address`
      ),
      "could not set mac address (<name>) to the container interface: cannot assign requested address",
    ],
    evidence: "source",
    fix:
      "remove --mac-address (mac_address in Compose, Extra Parameters of an Unraid template, where 00:00:00:00:00:00 stands for none), so that Docker chooses one; or write one whose first byte is even, best 02:42:ac:11:00:02 with other numbers at its end, once in the network. Then create the container anew, as docker start keeps the old one",
    links: [
      `${LIBNETWORK}/osl/interface_linux.go`,
      "https://github.com/linuxserver/docker-webgrabplus/issues/79",
    ],
  },
  {
    id: "docker-address-not-announced",
    by: "shim",
    summary:
      "Docker 28.0 could not announce the container's address on an interface without a link, and fails the start for it",
    texts: [
      "failed to add interface <name> to sandbox: failed to advertise addresses: <any>",
      "failed to advertise addresses: <any>",
    ],
    evidence: "reported",
    fix:
      "update Docker to 28.0.2 or newer, which only warns; or connect the parent interface, or disable IPv6 in that network",
    links: ["https://github.com/moby/moby/issues/49593"],
  },
  {
    id: "docker-ipv6-disabled",
    by: "shim",
    summary:
      "an IPv6 address or route for a container or the bridge where a sysctl disables IPv6, or where the daemon runs in a container that may not set it",
    texts: [
      ...["IPv6 to", "routes to"].map((what) => `error setting interface <name> ${what} <name>: permission denied`),
      "failed to set IPv6 gateway: permission denied",
      "failed to add IPv6 address <address> to bridge: permission denied",
    ],
    evidence: "reported",
    fix:
      "set net.ipv6.conf.all.disable_ipv6=0 and net.ipv6.conf.default.disable_ipv6=0 on the node, for the container --sysctl net.ipv6.conf.all.disable_ipv6=0, or use a network without IPv6; in an LXC or OpenVZ container turn on what its host " +
      "offers for Docker (nesting)",
    links: ["https://github.com/moby/moby/issues/33099", "https://github.com/docker/for-linux/issues/1246"],
  },
  {
    id: "docker-interface-failed",
    by: "shim",
    behind: "all",
    summary: "Docker could not set up the container's network interface; the step and its error follow",
    texts: [
      "failed to add interface <name> to sandbox: <any>",
      "failed to set gateway while updating gateway: <any>",
      "failed to set gateway: <any>",
      "error renaming interface <name> to <name>: <any>",
      "error setting interface <name> MAC to <any>",
      "error setting interface <name> master to <any>",
      "error setting interface <name> link local IPs to <any>",
      "error setting interface <name> IP to <any>",
      "error setting interface <name> IPv6 to <any>",
      "error setting interface <name> routes to <any>",
    ],
    evidence: "source",
    fix:
      "file exists: two networks of the container have the same gateway, route or interface name (docker network inspect); permission denied for an IPv6 address: the sysctl disable_ipv6 of the container or the node; network is " +
      "unreachable: the gateway is outside of the subnet. If it comes only at times, restart Docker",
    links: [`${LIBNETWORK}/osl/interface_linux.go`],
  },
  {
    id: "docker-gateway-twice",
    by: "shim",
    summary:
      "the container gets a second default route or gateway: two of its networks have one, or an earlier one is left",
    texts: ["failed to set gateway while updating gateway: file exists", "failed to set gateway: file exists"],
    evidence: "reported",
    fix:
      "docker inspect NAME lists its networks: connect it to one network with a gateway, make others --internal, or set which one gives the default route (gw_priority of Docker 28; before, the first by name). Two networks with the same subnet or gateway address: give one another. It comes only at a start after a crash or with --network container: create the container anew, restart Docker",
    links: [`${LIBNETWORK}/osl/route_linux.go`],
  },
  {
    id: "docker-gateway-outside",
    by: "shim",
    summary: "the gateway of the container's network is no address of its subnet, so that the kernel has no way to it",
    texts: [
      "failed to set gateway while updating gateway: network is unreachable",
      "failed to set gateway: network is unreachable",
      "failed to set gateway while updating gateway: no route to host",
    ],
    evidence: "reported",
    fix:
      "docker network inspect NETWORK: Gateway has to lie in Subnet (mind the prefix: /32 or a --ip-range is not the subnet): docker network rm and create it anew with both. IPv6: a link-local gateway, or net.ipv6.conf.all.disable_ipv6=1 in the container: make the network without --ipv6",
    links: [`${LIBNETWORK}/osl/route_linux.go`],
  },
  {
    id: "docker-network-conflict",
    by: "shim",
    summary: "a network of Docker or an interface of the node already has the bridge's name, and is another one",
    texts: [
      "cannot create network <name> (<name>): conflicts with network <name> (<name>): networks have same bridge name",
      "cannot create network <name> (<name>): conflicts with network <name> (<name>): <any>",
      "existing interface <name> is not a bridge",
      "bridge IPv4 (<range>) does not match requested configuration <range>",
      "requested bridge <name> is already in use",
    ],
    evidence: "source",
    fix:
      "docker network ls and docker network inspect show the network with that bridge (com.docker.network.bridge.name): use it, choose another name, or remove it if no container uses it (docker network rm). If Docker has none, another program has it (libvirt, LXC: choose another name), or it is left of an earlier installation: if ip link show master BRIDGE lists no interface, ip link delete BRIDGE and restart Docker; its address has to be that of bip or the network's gateway",
    links: [`${LIBNETWORK}/drivers/bridge/bridge.go`],
  },
  {
    id: "docker-network-name-taken",
    by: "shim",
    summary: "Docker already has a network, or several, of that name",
    texts: [
      "network with name <name> already exists",
      "network <name> is ambiguous (<number> matches found on name)",
      "network <name> is ambiguous (<number> matches found based on name)",
    ],
    evidence: "source",
    fix:
      "docker network ls shows it. Already exists: use it (a script may go on; docker network inspect NAME || docker network create NAME), or docker network rm NAME if no container has it. Ambiguous: two have the name, as two commands made them at once or a swarm's is beside a local one: docker network ls --no-trunc, then docker network rm ID of the one whose docker network inspect ID shows no containers",
    links: [
      "https://docs.docker.com/reference/cli/docker/network/create/",
      "https://github.com/moby/moby/issues/18864",
    ],
  },
  {
    id: "compose-network-foreign",
    by: "shim",
    summary:
      "Compose does not use the network of that name that is there: it was made by hand, by an older docker-compose or by another project",
    texts: [
      "a network with name <name> exists but was not created for project <any>",
      "a network with name <name> exists but was not created for project <name>. Set `external: true` to use an existing network",
      "a network with name <name> exists but was not created by compose.",
      "a network with name <name> exists but was not created by compose. Set `external: true` to use an existing network",
      "network <name> was found but has incorrect label com.docker.compose.network set to <why>",
    ],
    evidence: "source",
    fix:
      "docker compose down of all projects that have it, docker network rm NAME, then docker compose up -d makes it with the right labels (containers that are still in it: docker network inspect NAME; docker network disconnect). If it is to be shared or was made by hand, say so in the file: networks: KEY: name: NAME, external: true. Newer releases of Compose 2 compare the label with the network's key in the file",
    links: [
      "https://github.com/docker/compose/issues/10797",
      "https://docs.docker.com/reference/compose-file/networks/#external",
    ],
  },
  {
    id: "docker-firewalld-zone",
    by: "shim",
    summary:
      "firewalld does not let Docker put its bridge into its zone docker: the bridge belongs to another zone already, or that zone does not exist",
    texts: [
      ...["docker<number>", "br-<hash>", "docker_gwbridge"].flatMap((bridge) => [
        `ZONE_CONFLICT: '${bridge}' already bound to a zone`,
        `ZONE_CONFLICT: '${bridge}' already bound to '<words>'`,
        `ZONE_CONFLICT: remove_interface(<words>, ${bridge}): zoi='<words>'`,
      ]),
      "INVALID_ZONE: docker",
      ...[
        "ZONE_CONFLICT: '<name>' already bound to a zone",
        "ZONE_CONFLICT: '<name>' already bound to '<words>'",
        "INVALID_ZONE: docker",
      ].flatMap((why) => [
        `Failed to program NAT chain: ${why}`,
        `Error initializing network controller: Error creating default "bridge" network: Failed to program NAT chain: ${why}`,
      ]),
      "failed to add interface <name> to firewalld zone: <any>",
    ],
    evidence: "reported",
    fix:
      "firewall-cmd --get-zone-of-interface=docker0 (or the bridge that the message names) says which: take it out, firewall-cmd --permanent --zone=ZONE --remove-interface=docker0 and firewall-cmd --reload, also in NetworkManager (nmcli connection modify docker0 connection.zone docker), and restart Docker, which has a zone of its own from 20.10 on. " +
      "INVALID_ZONE: restart firewalld and then Docker",
    links: [
      "https://github.com/docker/for-linux/issues/1163",
      "https://docs.docker.com/engine/network/packet-filtering-firewalls/#integration-with-firewalld",
    ],
  },
  {
    id: "docker-parent-missing",
    by: "shim",
    summary:
      "the node's interface that a macvlan or ipvlan network has as its parent does not exist, is down, or is in use otherwise",
    texts: [
      "the requested parent interface <name> was not found on the Docker host",
      ...["macvlan", "ipvlan"].flatMap((kind) => [
        `loopback interface is not a valid ${kind} parent link`,
        `requested ${kind} mode '<words>' is not valid, <any>`,
      ]),
      "invalid subinterface vlan name <name>, example formatting is eth0.10",
      "required interface name format is: name.vlan_id, ex. eth0.10 for vlan 10, instead received <name>",
      "vlan id must be between 1-4094, received: <number>",
      "unable to parse a valid vlan id from: <name> (ex. eth0.10 for vlan 10)",

      "-o parent interface was not found on the host: <name>",
      "failed to find master interface <name> on the Docker host: <any>",
      "failed to find interface <name> on the Docker host: <any>",
      ...["macvlan", "ipvlan"].flatMap((kind) => [
        `error occurred looking up the ${kind} parent iface <name> error: <any>`,
        `failed to create the ${kind} port: <any>`,
        `failed to enable <name> the ${kind} parent link <any>`,
      ]),
      "failed to create <name> vlan link: <any>",
    ],
    evidence: "source",
    fix:
      "create the network with an interface that ip link shows (-o parent=eth0); one parent cannot have macvlan and ipvlan interfaces, or be in a bridge, at the same time, and only one network: " +
      "use another, or a VLAN of it (-o parent=eth0.10). Wi-Fi and most virtual machines' interfaces refuse macvlan",
    links: [
      "https://docs.docker.com/engine/network/drivers/macvlan/",
      `${LIBNETWORK}/drivers/macvlan/macvlan_network.go`,
    ],
  },
  {
    id: "docker-parent-used",
    refines: "docker-parent-missing",
    by: "shim",
    summary:
      "another network of Docker, which may be one that was removed only in part, already has that parent interface",
    texts: [
      "cannot use mode passthru, macvlan network <name> is already using parent interface <name>",
      "network <name> is already using parent interface <name>",
    ],
    evidence: "reported",
    fix:
      "dm- or di- and the beginning of a network's id stand in the message: docker network ls --filter driver=macvlan (ipvlan), docker network inspect shows its parent: let the containers join that one (compose: external: true), or docker network rm it. A parent has one network: use a VLAN of it for a second (parent=eth0.10), or several subnets in one network. Not listed: it is left of a failed removal: restart Docker; last stop Docker and move /var/lib/docker/network/files/local-kv.db away (networks of your own have to be made again, and their containers)",
    links: ["https://github.com/moby/libnetwork/issues/1743", "https://github.com/moby/libnetwork/issues/2384"],
  },
  {
    id: "docker-parent-busy",
    refines: "docker-parent-missing",
    by: "shim",
    summary:
      "the parent interface cannot have macvlan or ipvlan interfaces: it is part of a bridge, a bond or Open vSwitch, or has interfaces of the other kind",
    texts: ["macvlan", "ipvlan"].flatMap((kind) => [
      ...["device or resource busy", "operation not supported", "invalid argument", "file exists"].flatMap((errno) => [
        `failed to create the ${kind} port: ${errno}`,
        `Failed creating <name>, ensure there are no ${kind} networks using the same -o parent: ${errno}`,
      ]),
    ]),
    evidence: "reported",
    fix:
      "ip -d link show PARENT: master BRIDGE: name that one as parent (-o parent=br0 on Unraid and Proxmox, bond0, on a Synology ovs_eth0 or ovs_bond0, where Open vSwitch is on); ip route | grep default shows the interface with the address. macvlan and ipvlan exclude each other on one parent (a network of the other kind, macvtap of libvirt, Unraid's own): remove one. Not supported: Wi-Fi, a container or a small kernel: modprobe macvlan, or ipvlan",
    links: [
      "https://github.com/vdsm/virtual-dsm/issues/405",
      "https://docs.docker.com/engine/network/drivers/macvlan/",
    ],
  },
  {
    id: "docker-forwarding",
    by: "shim",
    summary:
      "the node's kernel does not filter bridged packets or forward packets, which Docker's bridge networks need, and Docker may not change that",
    texts: [
      "cannot restrict inter-container communication or run without the userland proxy: <any>",
      "cannot restrict inter-container communication or run without the userland proxy: stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory: set environment variable DOCKER_IGNORE_BR_NETFILTER_ERROR=1 to ignore",
      "set environment variable DOCKER_IGNORE_BR_NETFILTER_ERROR=1 to ignore",
      "Cannot restrict inter-container communication: please ensure that br_netfilter kernel module is loaded",
      "please ensure that br_netfilter kernel module is loaded",
      "IPv4 forwarding is disabled: check your host's firewalling and set sysctl net.ipv4.ip_forward=1, <any>",
      "IPv4 forwarding is disabled. Networking will not work",
      "IPv6 global forwarding is disabled: check your host's firewalling and set <any>",
      "failed to set IP forwarding <name> = <name>: <any>",
      "Unable to enable local routing for hairpin mode: <any>",
      "Unable to enable IPv6 addresses on bridge: <any>",
      "Unable to allow intercontainer communication: <any>",
    ],
    evidence: "source",
    fix:
      "modprobe br_netfilter and name it in /etc/modules-load.d (after an update of the kernel reboot first); set net.ipv4.ip_forward=1, for IPv6 net.ipv6.conf.all.forwarding=1, in /etc/sysctl.d. " +
      "In a container run the outer one with --privileged",
    links: [`${LIBNETWORK}/drivers/bridge/setup_bridgenetfiltering.go`],
  },
  {
    id: "docker-proxy-failed",
    by: "shim",
    summary:
      "docker-proxy (without root rootlesskit-docker-proxy), which forwards a published port, cannot be run, or failed",
    texts: [
      "Error starting userland proxy: <any>",
      "Error starting userland proxy:.",
      "failed to start docker-proxy, check that the current version is in your $PATH",
      "error starting userland proxy: exec: <name>: executable file not found in $PATH",
      "error reading exit status from userland proxy: <any>",
      "fork/exec <path>docker-proxy: <errno>",
      "Error starting userland proxy: exec: <name>: executable file not found in $PATH",
    ],
    evidence: "source",
    fix:
      'install the package of Docker again, dockerd and docker-proxy of one release, and restart Docker; or run without it: "userland-proxy": false in /etc/docker/daemon.json',
    links: [`${LIBNETWORK}/portmapper`],
  },
  {
    id: "rootlesskit-release",
    by: "shim",
    summary:
      "dockerd without root cannot ask RootlessKit to forward a port: the programs are of different releases, or RootlessKit's socket is missing",
    texts: [
      "failed to call info API, probably RootlessKit binary is too old (needs to be <version> or later): <any>",
      "error while connecting to RootlessKit API socket: <any>",
      "$ROOTLESSKIT_STATE_DIR needs to be set",
      "protocol <words> is not supported by the RootlessKit port driver <name>",
      "no PortDriver is available",
    ],
    evidence: "source",
    fix:
      "install docker-ce-rootless-extras, or rootlesskit and rootlesskit-docker-proxy, of the same release as dockerd, remove older ones from PATH (which -a rootlesskit rootlesskit-docker-proxy), and restart: systemctl --user restart docker",
    links: ["https://github.com/moby/moby/issues/42290"],
  },
  {
    id: "rootless-port-refused",
    by: "shim",
    summary:
      "slirp4netns, which forwards ports for Docker without root here, could not open the port on the node: it is in use, or below 1024",
    texts: [
      "reply.Error: map[desc:bad request: add_hostfwd: slirp_add_hostfwd failed]",
      "error while calling PortManager.AddPort(): reply.Error: map[desc:bad request: add_hostfwd: slirp_add_hostfwd failed]",
      "bad request: add_hostfwd: slirp_add_hostfwd failed",
      "add_hostfwd: slirp_add_hostfwd failed",
    ],
    evidence: "reported",
    fix:
      "look who has the port (ss -ltnp); for a port below 1024 lower net.ipv4.ip_unprivileged_port_start, as a capability of the file slirp4netns does not help; or use another port driver " +
      "(DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER=builtin)",
    links: ["https://github.com/rootless-containers/slirp4netns/issues/251"],
  },
  {
    id: "rootless-port-twice",
    by: "shim",
    summary:
      "Docker 29 without root opens the published port in RootlessKit's own network, where the port driver slirp4netns has it already",
    texts: [
      "failed to bind host port 10.0.2.100:<number>/<words>: address already in use",
      "failed to bind host port for 10.0.2.100:<number>:<any>: address already in use",
    ],
    evidence: "reported",
    fix:
      "if no program has the port on the node (ss -ltnp), update Docker, or use pasta: in ~/.config/systemd/user/docker.service.d set DOCKERD_ROOTLESS_ROOTLESSKIT_NET=pasta and " +
      "DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER=implicit, and restart Docker",
    links: ["https://github.com/moby/moby/issues/51591"],
  },
  {
    id: "docker-ports-exhausted",
    by: "shim",
    summary: "no port of the range from which Docker takes host ports is free",
    texts: [
      "all ports are allocated",
      "failed to allocate <words> port: all ports are allocated",
    ],
    evidence: "source",
    fix:
      "publish a port of your choice (-p 8080:80), stop containers with many ports, or widen net.ipv4.ip_local_port_range; a restart of Docker frees what it still counts",
    links: [`${LIBNETWORK}/portallocator/portallocator.go`],
  },
  {
    id: "docker-network-namespace",
    by: "shim",
    summary: "the network namespace of a container is left, lost or cannot be made: a file in /var/run/docker/netns",
    texts: [
      "failed to create NetworkSandbox: <any>",
      "error creating new network namespace: <any>",
      "failed to set to initial namespace, readlink <path>: no such file or directory, initns fd <number>: bad file descriptor",
      "failed to get network sandbox: <any>",
      "bind-mount /proc/<path>/ns/net -> /var/run/docker/netns/<name>: <errno>",
      "bind-mount /proc/<path>/ns/net -> <path>: <errno>",
      "namespace path: lstat <path>/ns/net: no such file or directory",
      "network sandbox <name> not found",
    ],
    evidence: "reported",
    fix:
      "where a container shares another's network, create it anew after that one (docker compose up --force-recreate); for other files restart Docker, and check that " +
      "/var/run is not cleaned while it runs and that user.max_net_namespaces is not used up",
    links: [`${LIBNETWORK}/osl/namespace_linux.go`],
  },
  {
    id: "docker-bridge-left",
    by: "shim",
    summary:
      "dockerd does not start, because it cannot remove its earlier default bridge: its store says that containers still use it",
    texts: [
      "could not delete the default bridge network: network bridge has active endpoints",
      'could not delete the default bridge network: network bridge has active endpoints (name:"<words>" id:"<words>")',
      "could not delete the default bridge network: <any>",
      "could not delete the default <words> network: <any>",
    ],
    evidence: "source",
    fix:
      "stop Docker and move /var/lib/docker/network/files away (networks that were made have to be made again), and start Docker; live-restore keeps running containers through a restart",
    links: [`${LIBNETWORK}/controller.go`],
  },
];
