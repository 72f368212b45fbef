/**
 * Where containerd's source of a step is.
 *
 * @module
 */

const REPOSITORY = "https://github.com/containerd/containerd/blob";

/** The files of options that are not in the package's main file. */
const OCI_FILES: Readonly<Record<string, string>> = {
  populateDefaultUnixSpec: "spec.go",
  WithHostDevices: "spec_opts_linux.go",
  WithAllCurrentCapabilities: "spec_opts_linux.go",
};

const CRI_FILES: Readonly<Record<string, string>> = {
  WithDevices: "spec_linux_opts.go",
  WithMounts: "spec_linux_opts.go",
  WithOOMScoreAdj: "spec_linux_opts.go",
  WithPodOOMScoreAdj: "spec_linux_opts.go",
  WithResources: "spec_linux_opts.go",
  WithCDI: "spec_linux.go",
  WithVolumes: "container.go",
  WithNewSnapshot: "container.go",
};

/** Of 1.6: what is for every system; all else is Linux's. */
const CRI_FILES_OF_1_6: Readonly<Record<string, string>> = {
  WithAnnotation: "spec.go",
  WithProcessArgs: "spec.go",
  WithRelativeRoot: "spec.go",
  WithVolumes: "container.go",
  WithNewSnapshot: "container.go",
};

function fileOf(place: string, name: string, isOld: boolean, is16: boolean): string | undefined {
  switch (place) {
    case "oci":
      return `${isOld ? "oci" : "pkg/oci"}/${OCI_FILES[name] ?? "spec_opts.go"}`;
    case "customopts":
      return is16
        ? `pkg/cri/opts/${CRI_FILES_OF_1_6[name] ?? "spec_linux.go"}`
        : `${isOld ? "pkg" : "internal"}/cri/opts/${CRI_FILES[name] ?? "spec_opts.go"}`;
    case "seccomp":
    case "apparmor":
      return `contrib/${place}/${place}.go`;
  }
  return undefined;
}

/**
 * The source of a step.
 *
 * @param step Its Go identifier: `oci.WithHostname`.
 * @param release The release, `1.7.24`.
 * @returns An address; `undefined` where the file is not known.
 */
export function sourceLink(step: string, release: string): string | undefined {
  const [, place, name] = /^(\w+)\.(\w+)$/.exec(step) ?? [];
  const upstream = /^\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?/.exec(release)?.[0];
  if (place === undefined || name === undefined || upstream === undefined) return undefined;
  const file = fileOf(place, name, upstream.startsWith("1."), upstream.startsWith("1.6."));
  return file === undefined ? undefined : `${REPOSITORY}/v${upstream}/${file}#:~:text=${name}`;
}
