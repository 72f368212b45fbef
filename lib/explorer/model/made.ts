/**
 * What turns manifests, crictl's files and what stands beside them into requests, in one script.
 *
 * @module
 */

export { checkObjects } from "../../cli/manifest/cluster_objects.ts";
export { readPreset } from "../../cli/preset_flag.ts";
export { readKubeletSettings } from "../../kubernetes/node_document.ts";
export { askedOfCrictl } from "./crictl.ts";
export { imagesIn } from "./images.ts";
export { askedOfManifest } from "./manifest.ts";
