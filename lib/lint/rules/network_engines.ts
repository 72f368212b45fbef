/**
 * What Docker and Podman refuse of networks and published ports.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { PORT_FORBIDDEN, PORT_OF_LINK, PORT_RESERVED, PORT_WITHOUT_ADDRESS } from "./host_ports.ts";

/** Networks and ports of Docker and Podman. */
export const NETWORK_ENGINES: readonly DaemonRule[] = [
  {
    id: "podman-network-conflict",
    by: "shim",
    summary:
      "Podman makes no network: its subnet, its name or its bridge is already used on the host, or by another network",
    texts: [
      "subnet <range> is already used on the host or by another config",
      "network <range> is already being used by a cni configuration",
      "network <range> is already being used by a network interface",
      "network name <name> already used: network already exists",
      "bridge name <name> already in use",
      "could not find free subnet from subnet pools",
      "failed to find free IPv4 subnet: <any>",
    ],
    evidence: "source",
    // libvirt's bridge may be in use, too.
    anywhere: [
      "podman",
      "netavark",
      "is already used on the host",
      "is already being used by",
      "already exists",
      "free",
    ],
    fix:
      "podman network ls and inspect, as each user and as root, and ip route show who has the range: Docker, a VPN, minikube or kind; remove that network if nothing uses it (podman network rm NAME), or choose another subnet (--subnet, Subnet= of Quadlet, default_subnet_pools in containers.conf). A " +
      "message before it that the network is not found is only its check",
    links: [
      "https://github.com/NixOS/nixpkgs/issues/349800",
      "https://docs.podman.io/en/latest/markdown/podman-network-create.1.html",
    ],
  },
  {
    id: "podman-network-missing",
    by: "shim",
    summary: "the network that a container of Podman is to join does not exist for this user",
    texts: [
      "unable to find network with name or ID <name>: network not found",
      "network <name>: unable to find network with name or ID <name>: network not found",
      "unable to find network configuration for <name>: network not found",
      // Of podman-compose.
      "External network [<name>] does not exists",
    ],
    evidence: "source",
    // Scripts look for a network before they make it.
    behind: [
      "is already used on the host",
      "is already being used by",
      "failed to find free",
      "could not find free subnet",
    ],
    fix:
      "podman network ls as the same user (root and each user have their own): create it (podman network create NAME), correct the name, or with Quadlet name the file, Network=NAME.network, whose network is called systemd-NAME; after a change of network_backend networks have to be made anew",
    links: ["https://docs.podman.io/en/latest/markdown/podman-network-create.1.html"],
  },
  {
    id: "podman-network-driver",
    by: "shim",
    summary: "Podman does not have the driver that a network, often of a compose file, is to use",
    texts: [
      "unsupported driver <name>: invalid argument",
      "unsupported driver <name>",
      "unsupported ipam driver <name>",
      "unsupported ipam driver <name>: invalid argument",
    ],
    evidence: "reported",
    anywhere: ["podman", "ipam driver", "libpod", "unsupported driver host", "unsupported driver overlay"],
    fix:
      "Podman has bridge, macvlan and ipvlan: for the host's network write network_mode: host in the service instead of a network with driver host, and leave out overlay, which is Docker Swarm's. Of ipam take host-local, dhcp or none: leave driver: default out of the compose file, or update podman-compose, whose older releases pass it on",
    links: [
      "https://github.com/containers/podman-compose/issues/852",
      "https://docs.podman.io/en/latest/markdown/podman-network-create.1.html",
    ],
  },
  {
    id: "podman-dnsname-failed",
    by: "shim",
    summary:
      "dnsmasq, the name server of Podman's older CNI networks (plugin dnsname), may not read its files or does not start",
    texts: [
      "dnsname error: dnsmasq failed with <any>",
      "cni plugin dnsname failed: dnsname error: dnsmasq failed with <any>",
      ...["Permission denied", "No such file or directory"].flatMap((errno) => [
        `dnsmasq: cannot read <path>: ${errno}`,
        `dnsname error: dnsmasq failed with "\\ndnsmasq: cannot read <path>: ${errno}\\n": exit status <number>`,
      ]),
      "dnsmasq: failed to create listening socket for <any>",
      "dnsname error: the dnsmasq pidfile <any>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    // dnsmasq serves names elsewhere, too.
    anywhere: ["dnsname", "podman", "cni"],
    fix:
      "look for denials (dmesg for apparmor, ausearch -m avc): AppArmor's profile of dnsmasq (/etc/apparmor.d/usr.sbin.dnsmasq) has to allow the directory cni/dnsname of the user's or root's /run, or be switched off for dnsmasq (aa-disable); better use netavark with aardvark-dns (network_backend in containers.conf; it needs podman system reset, which deletes all containers, images and volumes), " +
      "or the network without names (podman network create --disable-dns)",
    links: ["https://github.com/podman-container-tools/podman/issues/17670"],
  },
  {
    id: "host-port-privileged",
    by: "shim",
    summary: "a published port below 1024, which the engine's user may not open without root",
    texts: [
      "rootlessport cannot expose privileged port <number>, you can add 'net.ipv4.ip_unprivileged_port_start=<number>' to /etc/sysctl.conf (currently <number>), or choose a larger port number (>= <number>): listen tcp <address>: bind: permission denied",
      "rootlessport cannot expose privileged port <number>, <any>",
      "cannot expose privileged port <number>, you can add 'net.ipv4.ip_unprivileged_port_start=<number>' to /etc/sysctl.conf <any>",
      'cannot expose privileged port <number>, you might need to add "net.ipv4.ip_unprivileged_port_start=0" <any>',
      ...PORT_FORBIDDEN,
    ],
    evidence: "source",
    fix:
      "publish a port of 1024 or more, or lower the sysctl net.ipv4.ip_unprivileged_port_start (to 80, in /etc/sysctl.d), which lets " +
      "every user of the node open such ports; for Docker without root give rootlesskit CAP_NET_BIND_SERVICE (setcap " +
      "cap_net_bind_service=ep), and restart it",
    links: ["https://github.com/podman-container-tools/podman/blob/v5.0.0/rootless.md"],
  },
  {
    id: "host-port-reserved",
    by: "shim",
    summary:
      "a published port that Windows has reserved, for Hyper-V or WSL most often, or that another program has for itself",
    texts: PORT_RESERVED,
    evidence: "reported",
    fix:
      "publish another port: netsh interface ipv4 show excludedportrange protocol=tcp shows those that are reserved. To have this one, " +
      "as administrator net stop winnat, start the container, net start winnat; netsh int ipv4 add excludedportrange protocol=tcp " +
      "startport=PORT numberofports=1 keeps it. If it is not in the list, another program has it: netstat -abno",
    links: ["https://github.com/docker/for-win/issues/3171"],
  },
  {
    id: "docker-desktop-ports",
    by: "shim",
    behind: "all",
    summary:
      "Docker Desktop could not open a published port on your machine; why may follow: in use, reserved, or its own backend does not answer",
    texts: [
      "Ports are not available: <any>",
      "Ports are not available: exposing port <words> <address> -> <address>: <any>",
      "Ports are not available: unable to list exposed ports",
      "Ports are not available: unable to list exposed ports: <any>",
    ],
    evidence: "reported",
    fix:
      "without a further reason restart Docker Desktop (and its virtual machine: wsl --shutdown); else look who has the port (netstat -abno, lsof -i :PORT), and on Windows at netsh interface ipv4 show excludedportrange protocol=tcp",
    links: ["https://github.com/docker/for-win/issues/12591"],
  },
  {
    id: "docker-desktop-vmnetd",
    refines: "docker-desktop-ports",
    by: "shim",
    summary:
      "Docker Desktop on a Mac opens a port below 1024 with its privileged helper vmnetd, which is not installed or does not run",
    texts: [
      "Ports are not available: exposing port <words> <address> -> <address>: failed to connect to /var/run/com.docker.vmnetd.sock: <any>",
      "Ports are not available: exposing port <words> <address> -> <address>: failed to connect to /var/run/com.docker.vmnetd.sock: is vmnetd running?: dial unix /var/run/com.docker.vmnetd.sock: connect: <errno>",
      "failed to connect to /var/run/com.docker.vmnetd.sock: is vmnetd running?: dial unix /var/run/com.docker.vmnetd.sock: connect: <errno>",
      "failed to connect to /var/run/com.docker.vmnetd.sock: <any>",
    ],
    evidence: "reported",
    fix:
      "Settings, Advanced: switch Allow privileged port mapping on (it asks for the Mac's password, and installs the helper), Apply and restart; where it is on already, off and on again, or update Docker Desktop. Without the helper publish a port from 1024 on: -p 5353:53/udp, 8080:80. A Mac that is managed may forbid the helper (System Settings, General, Login Items, Allow in the Background)",
    links: [
      "https://docs.docker.com/desktop/setup/install/mac-permission-requirements/",
      "https://github.com/docker/for-mac/issues/6677",
    ],
  },
  {
    id: "host-port-address",
    by: "shim",
    summary: "a port is published on an address that the node does not have, or does not have yet",
    texts: PORT_WITHOUT_ADDRESS,
    evidence: "reported",
    fix:
      "publish on an address of the node (ip address), or on all of them; at boot start the container only after the network is up, or set " +
      "net.ipv4.ip_nonlocal_bind=1",
    links: ["https://github.com/sameersbn/docker-bind/issues/29"],
  },
  {
    id: "host-port-link-local",
    by: "shim",
    summary:
      "a port is published on an IPv6 address of a link (fe80::…), on which no program can listen without its interface",
    texts: PORT_OF_LINK,
    evidence: "reported",
    fix:
      "publish it on another address of the node, or on all of them: -p 0.0.0.0:8080:80; Nomad: choose the address with network_interface or host_network of the client",
    links: ["https://github.com/hashicorp/nomad/issues/3159"],
  },
  {
    id: "docker-network-host",
    by: "shim",
    summary:
      "Docker has no network named host, which a pod with hostNetwork or a container with --network host asks for: Windows has none at all",
    texts: [
      "Error response from daemon: network host not found",
      "Error response from daemon: failed to set up container networking: network host not found",
      "could not get network during CreateEndpoint: network host not found",
    ],
    evidence: "reported",
    fix:
      "keep pods with hostNetwork from Windows nodes (nodeSelector kubernetes.io/os: linux for DaemonSets; with containerd use a HostProcess container). On Linux docker network ls has to have host: restart docker, which makes it anew",
    links: ["https://github.com/ovn-kubernetes/ovn-kubernetes/issues/400"],
  },
  {
    id: "docker-network-missing",
    by: "shim",
    summary: "the network that a container of Docker or Podman joins does not exist, or no longer",
    texts: [
      "Error response from daemon: network <name> not found",
      // Of Compose 1.
      "ERROR: network <name> not found",
      "Error response from daemon: failed to set up container networking: network <name> not found",
      "Cannot start service <name>: network <name> not found",
      "starting container failed: network <name> not found",
      "failed to create endpoint <name> on network <name>: network id <hash> not found",
      "starting container failed: No such network: <name>",
      "Error response from daemon: No such network: <name>",
      "Error: No such network: <name>",
      ...["start", "restart"].map((verb) => `Cannot ${verb} container <name>: network <name> not found`),
      "network <name> declared as external, but could not be found",
      "could not find a network matching network mode <name>: network <name> not found",
      "failed to get network during CreateEndpoint: network <name> not found",
      "could not get network during CreateEndpoint: network <name> not found",
    ],
    needs: [
      "response from daemon",
      "Error: No such network",
      "ERROR: network",
      "container networking",
      "Cannot start service",
      "Cannot start container",
      "Cannot restart container",
      "starting container failed",
      "create endpoint",
      "as external",
      "matching network mode",
      "CreateEndpoint",
    ],
    // Of libvirt.
    passed: ["no network with matching name"],
    evidence: "source",
    fix:
      "create the network (docker network create NAME, podman network create NAME), above all an external one of a " +
      "Compose file, whose name may have the project before it (docker network ls); of a swarm with -d overlay " +
      "--attachable, on a manager. After a network was removed or made anew (prune, an update, Portainer, a NAS " +
      "app): create the container anew (docker compose up -d --force-recreate): it keeps the id of the old one. A " +
      "macvlan or ipvlan network is not restored while its parent interface is missing: restart Docker when that " +
      "is up",
    links: ["https://github.com/docker/compose/issues/5745"],
  },
  {
    id: "docker-network-plugin",
    by: "shim",
    summary: "a network or IPAM plugin of Docker, of another vendor, refused or does not answer; its message follows",
    texts: [
      ...["RequestAddress", "RequestPool", "ReleaseAddress"].map((call) => `IpamDriver.${call}: <any>`),
      ...["CreateNetwork", "CreateEndpoint", "Join", "EndpointOperInfo"].map((call) => `NetworkDriver.${call}: <any>`),
      "legacy plugin: <any>",
      ...["initial ", ""].map((which) =>
        `NetworkDriver.CreateEndpoint: failed to get ${which}IP address via DHCP: <any>`
      ),
    ],
    evidence: "reported",
    fix:
      "look whether the plugin runs (docker plugin ls, its own service) and read its log; restart it, and Docker after it. DHCP: a server has to answer on the plugin's bridge or parent interface, which has to be up and connected to that network, with no firewall (iptables on bridges) between",
    links: ["https://docs.docker.com/engine/extend/plugins_network/"],
  },
  {
    id: "docker-network-overlaps",
    by: "shim",
    summary:
      "the range of addresses that a network of Docker is to have belongs, whole or in part, to another one of its networks",
    texts: [
      "invalid pool request: Pool overlaps with other one on this address space",
      "Pool overlaps with other one on this address space",
      "cannot create network <name> (<name>): conflicts with network <name> (<name>): networks have overlapping <words>",
    ],
    evidence: "source",
    fix:
      "remove the network that has the range, if nothing uses it: docker network prune removes all that no container uses, docker network inspect shows whose it is; " +
      "often it is of the same project under another name, or was left behind (docker compose -p NAME down). Else take the fixed subnet (ipam) out of the compose " +
      "file, so that Docker chooses one, or give another (--subnet; Wings of Pterodactyl and Pelican: its config.yml). If several start at once (tests, CI), one after " +
      "the other; many networks: default-address-pools in daemon.json",
    links: ["https://github.com/moby/moby/blob/v28.0.0/libnetwork/ipamapi/contract.go"],
  },
  {
    id: "docker-network-address",
    by: "shim",
    summary: "an address that a container of Docker or Podman is to have is taken, or not in its network's range",
    texts: [
      "IPAM error: requested ip address <address> is already allocated to container ID <hash>",
      "netavark: IPAM error: requested ip address <address> is already allocated to container ID <hash>",
      "Error response from daemon: Address already in use",
      "failed to set up container networking: Address already in use",
      "Cannot start service <name>: Address already in use",
      "Cannot start container <name>: ip already allocated",
      "starting container failed: Address already in use",
      "failed to allocate network IP for task <name> network <name>: could not allocate IP from IPAM: Address already in use",
      ...[
        "no configured subnet contains IP address <address>",
        "no configured subnet or ip range contains IP address <address>",
        "no configured subnet or ip-range contain the IP address <address>",
        "user specified IP address is supported on user defined networks only",
      ].flatMap((why) => [
        why,
        `invalid endpoint settings: ${why}`,
        `invalid config for network <name>: invalid endpoint settings: ${why}`,
      ]),
      "invalid config for network <name>: invalid endpoint settings: <any>",
      "Invalid address <address>: It does not belong to any of this network's subnets",
      "Invalid preferred address <any>: It does not belong to any of this network's subnets",
      "user specified IP address is supported only when connecting to networks with user configured subnets",
    ],
    needs: ["response from daemon", "Cannot start service", "container networking", "ddress", "pool"],
    evidence: "source",
    fix:
      "choose another address (docker network inspect, podman network inspect list those in use; a fixed one best outside --ip-range), or end the container that has it; after a crash with no container: docker network disconnect -f NETWORK NAME, restart Docker, last docker network rm. It needs a network with a subnet of its own that holds it (--subnet; ipam in compose). Docker from 25 on refuses what older ones took: a network that a program makes and numbers itself (Home Assistant's hassio, Supervisor before 2024.01.1): update that program, then docker network rm NAME with its containers stopped",
    links: ["https://github.com/moby/moby/blob/v28.0.0/libnetwork/ipamapi/contract.go"],
  },
];
